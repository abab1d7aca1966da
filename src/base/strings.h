#pragma once
// Small byte-string helpers that every folder needs.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace wenze::base {

// Splits at every `separator`; "" gives one empty piece. The views point into `s`.
std::vector<std::string_view> split(std::string_view s, std::string_view separator);

// Without ASCII white space at both ends.
std::string_view trim(std::string_view s);

// `pieces` with `separator` between them.
std::string join(const std::vector<std::string>& pieces, std::string_view separator);

// For unordered containers of strings, with std::equal_to<>: a part of a text is looked up without a copy.
struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>()(s); }
};

}  // namespace wenze::base
