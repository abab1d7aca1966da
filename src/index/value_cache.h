#pragma once
// Values of the records of one database, kept while it stays as it is. The engine reads every value
// between two matches; a process that goes on searching reads each once.

#include <cstdint>
#include <memory>
#include <string>

namespace Xapian {
class Database;
}

namespace wenze::index {

// Used by one thread. of() throws the engine's exceptions.
class ValueCache {
 public:
  // `database` is one database, not several together, and must not be reopened meanwhile.
  explicit ValueCache(const Xapian::Database& database);
  ~ValueCache();

  // The value of a record; empty where it has none. Valid until the next call.
  const std::string& of(std::uint32_t record, std::uint32_t slot);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace wenze::index
