#pragma once
// UTF-8. Offsets are bytes; a code point is char32_t.

#include <cstddef>
#include <string>
#include <string_view>

#include "base/check.h"

namespace wenze::text {

inline constexpr char32_t kReplacement = 0xFFFD;

struct Decoded {
  char32_t code_point;
  std::size_t bytes;  // 1..4; 1 for a byte that is not UTF-8 (code_point is then kReplacement)
};

// decode_at for what its inline part leaves.
Decoded decode_other_at(std::string_view s, std::size_t at);

// The code point that begins at byte `at`. REQUIRES: at < s.size(). ASCII and the three-byte
// characters of Chinese text (U+1000–U+CFFF) are read here, since every stage reads every
// character.
inline Decoded decode_at(std::string_view s, std::size_t at) {
  WENZE_DCHECK(at < s.size());
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[at + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead >= 0xE1 && lead <= 0xEC && s.size() - at >= 3 && (byte(1) & 0xC0) == 0x80 &&
      (byte(2) & 0xC0) == 0x80)
    return {static_cast<char32_t>((lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F)),
            3};
  return decode_other_at(s, at);
}
// decode_before for what its inline part leaves.
Decoded decode_other_before(std::string_view s, std::size_t at);

// The code point that ends before byte `at`. REQUIRES: 0 < at <= s.size().
inline Decoded decode_before(std::string_view s, std::size_t at) {
  WENZE_DCHECK(at > 0 && at <= s.size());
  const auto last = static_cast<unsigned char>(s[at - 1]);
  if (last < 0x80) return {last, 1};
  if (at >= 3 && (static_cast<unsigned char>(s[at - 3]) & 0xF0) == 0xE0) {
    const Decoded d = decode_at(s.substr(0, at), at - 3);
    if (d.bytes == 3) return d;
  }
  return decode_other_before(s, at);
}

void append_utf8(std::string& out, char32_t code_point);
std::string to_utf8(char32_t code_point);
std::string to_utf8(std::u32string_view code_points);
std::u32string to_utf32(std::string_view s);

bool is_valid_utf8(std::string_view s);
std::size_t count_codepoints(std::string_view s);
// The first `codepoints` code points of `s`.
std::string_view prefix_codepoints(std::string_view s, std::size_t codepoints);

// CJK ideographs (URO, extensions, compatibility) and 〇.
bool is_han(char32_t c);
// is_space for what its inline part leaves.
bool is_other_space(char32_t c);
// White space including U+3000, U+00A0 and the zero-width ones.
inline bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= 9 && c <= 13);
  return (c < 0x3001 || c == 0xFEFF) && is_other_space(c);
}
// Columns on a terminal: 2 for wide characters, 0 for combining and zero-width ones, else 1.
int columns(char32_t c);
std::size_t count_columns(std::string_view s);  // REQUIRES: valid UTF-8

}  // namespace wenze::text
