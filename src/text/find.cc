#include "text/find.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <experimental/simd>

namespace wenze::text {
namespace {

using Bytes = std::experimental::native_simd<std::uint8_t>;

// Byte of the word that is compared first: the last one of a first character of three bytes.
std::size_t telling_byte(std::string_view word) {
  constexpr std::size_t kLastOfThree = 2;
  return word.size() > kLastOfThree && static_cast<unsigned char>(word[0]) >= 0xE0 ? kLastOfThree
                                                                                   : 0;
}

}  // namespace

std::size_t find(std::string_view s, std::string_view word, std::size_t from) {
  if (from > s.size() || word.size() > s.size() - from) return std::string_view::npos;
  if (word.empty()) return from;
  const std::size_t first = telling_byte(word), last = word.size() - 1;
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(s.data());
  const auto first_byte = static_cast<std::uint8_t>(word[first]);
  const auto last_byte = static_cast<std::uint8_t>(word[last]);
  const auto stands_at = [&](std::size_t at) {
    return std::memcmp(s.data() + at, word.data(), word.size()) == 0;
  };
  const std::size_t end = s.size() - word.size() + 1;  // behind the last place
  std::size_t at = from;
  for (; at + Bytes::size() <= end; at += Bytes::size()) {
    const Bytes firsts(bytes + at + first, std::experimental::element_aligned);
    const Bytes lasts(bytes + at + last, std::experimental::element_aligned);
    auto places = firsts == first_byte && lasts == last_byte;
    while (any_of(places)) {
      const int i = find_first_set(places);
      if (stands_at(at + static_cast<std::size_t>(i))) return at + static_cast<std::size_t>(i);
      places[static_cast<std::size_t>(i)] = false;
    }
  }
  for (; at < end; ++at)
    if (bytes[at + first] == first_byte && bytes[at + last] == last_byte && stands_at(at))
      return at;
  return std::string_view::npos;
}

}  // namespace wenze::text
