#pragma once
// Turns the engine's exceptions into errors; the engine's types stay in failure.cc.

#include <string>
#include <utility>

#include "base/result.h"

namespace wenze::index {

struct Failure {
  base::Error error;
  bool outdated = false;  // the database was changed under the reader: reopen and ask again
  bool lost = false;      // a database on another machine does not answer
};

// The failure of the exception being handled; what is none of the engine's goes on.
// REQUIRES: called in a catch block.
Failure current_failure(const std::string& database);

// Calls `work` (which gives a Result or a Status) and turns an exception of the engine into an
// error.
template <class Work>
auto guarded(const std::string& database, Work&& work) -> decltype(work()) {
  try {
    return std::forward<Work>(work)();
  } catch (...) {
    return tl::unexpected(current_failure(database).error);
  }
}

}  // namespace wenze::index
