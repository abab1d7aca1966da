#pragma once
// A look at the bytes that tells which repairs have anything to look for, so that clean text costs
// one pass.

#include <cstdint>
#include <cstring>
#include <string_view>

namespace wenze::clean {

enum Trigger : std::uint16_t {
  kControlTrigger = 1 << 0,   // control, zero-width characters, byte order mark, U+FFFD
  kQuestionTrigger = 1 << 1,  // '?' or U+FFFD: where a byte may have been lost
  kMarkupTrigger = 1 << 2,    // '<' or '&' before a letter, '/' or '#'
  kPinyinTrigger = 1 << 3,    // an opening bracket before a Latin letter
  kLatinTrigger = 1 << 4,     // U+0080–U+07FF other than the middle dot
  kMisreadTrigger = 1 << 5,   // 锛 銆 鈥 (UTF-8 punctuation read as code page 936)
  kSpaceTrigger = 1 << 6,     // a space between two characters that are not ASCII
};

// The union of the triggers that occur. REQUIRES: valid UTF-8.
std::uint16_t scan(std::string_view utf8);

// s.find_first_of() for two bytes, which the library searches for one by one at every place; here
// eight places are passed over at once.
inline std::size_t find_either(std::string_view s, char a, char b, std::size_t at) {
  constexpr std::uint64_t kOnes = 0x0101010101010101u, kHigh = kOnes << 7;
  const std::uint64_t all_a = kOnes * static_cast<unsigned char>(a);
  const std::uint64_t all_b = kOnes * static_cast<unsigned char>(b);
  const auto has_zero_byte = [](std::uint64_t x) { return (x - kOnes) & ~x & kHigh; };
  for (std::uint64_t eight = 0; at < s.size() && s.size() - at >= sizeof eight;
       at += sizeof eight) {
    std::memcpy(&eight, s.data() + at, sizeof eight);
    if ((has_zero_byte(eight ^ all_a) | has_zero_byte(eight ^ all_b)) != 0) break;
  }
  for (; at < s.size(); ++at)
    if (s[at] == a || s[at] == b) return at;
  return std::string_view::npos;
}

}  // namespace wenze::clean
