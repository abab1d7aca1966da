#pragma once
// Result<T>: a value or an Error. No exceptions cross a folder's border.
// tl::expected, because std::expected of this toolchain lacks the monadic calls and clang-tidy rejects it.

#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "base/message.h"

namespace wenze::base {

struct [[nodiscard]] Error {
  MessageKind kind;
  std::vector<std::string> args;

  std::string text(Language language) const { return render(kind, args, language); }
};

template <class T>
using Result = tl::expected<T, Error>;

using Status = Result<void>;

template <class... Args>
tl::unexpected<Error> fail(MessageKind kind, Args&&... args) {
  return tl::unexpected<Error>(Error{kind, {std::string(std::forward<Args>(args))...}});
}

}  // namespace wenze::base
