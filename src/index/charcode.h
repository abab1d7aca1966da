#pragma once
// Chinese text in few bytes: how the database writes characters, in terms and in stored text.
//
//   one byte    ASCII as itself (line feed and tab too); the 72 most frequent Chinese characters
//   and
//               marks as 01 … 08, 0E … 1F and 80 … AD
//   two bytes   AE … FF, then any byte: U+4E00 + ((first - AE) << 8) + second
//   7F + UTF-8  everything else; a byte that is no UTF-8 after 7F as it is
//   0C          no character: the border between two clauses (U+000C itself is 7F 0C)
//
// The code is prefix-free from the left, so the code of a prefix is a prefix of the code. It is
// about half as long as UTF-8 and needs no table that could change.

#include <cstddef>
#include <string>
#include <string_view>

namespace wenze::index {

inline constexpr char kClauseBorder = '\x0C';

std::string encode(std::string_view utf8);
// The reverse; borders are left out.
std::string decode(std::string_view coded);

struct CodedCharacter {
  char32_t code_point;  // 0x110000: the border; 0x110001: a byte that is no UTF-8
  std::size_t bytes;    // of its code
};
// REQUIRES: at < coded.size(), at the beginning of a code. A code that is cut off ends with the
// text.
CodedCharacter coded_at(std::string_view coded, std::size_t at);

// The bytes of the same code; 1 at its end where the text is cut off or damaged.
std::size_t coded_bytes(std::string_view coded, std::size_t at);

inline constexpr char32_t kBorderCodePoint = 0x110000;
inline constexpr char32_t kNoCodePoint = 0x110001;

}  // namespace wenze::index
