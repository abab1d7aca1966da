#include "text/utf8.h"

#include <simdjson.h>
#include <unicode/uchar.h>

#include "base/check.h"

namespace wenze::text {
namespace {

bool is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

}  // namespace

Decoded decode_other_at(std::string_view s, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[at + i]); };
  const unsigned char lead = byte(0);
  const std::size_t left = s.size() - at;
  if (lead >= 0xC2 && lead < 0xE0 && left >= 2 && is_continuation(byte(1)))
    return {static_cast<char32_t>((lead & 0x1F) << 6 | (byte(1) & 0x3F)), 2};
  if (lead >= 0xE0 && lead < 0xF0 && left >= 3 && is_continuation(byte(1)) &&
      is_continuation(byte(2))) {
    const char32_t c =
        static_cast<char32_t>((lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
    if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) return {c, 3};
  }
  if (lead >= 0xF0 && lead < 0xF5 && left >= 4 && is_continuation(byte(1)) &&
      is_continuation(byte(2)) && is_continuation(byte(3))) {
    const char32_t c = static_cast<char32_t>((lead & 0x07) << 18 | (byte(1) & 0x3F) << 12 |
                                             (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F));
    if (c >= 0x10000 && c <= 0x10FFFF) return {c, 4};
  }
  return {kReplacement, 1};
}

Decoded decode_other_before(std::string_view s, std::size_t at) {
  for (std::size_t back = 1; back <= 4 && back <= at; ++back) {
    if (is_continuation(static_cast<unsigned char>(s[at - back])) && back < 4) continue;
    const Decoded d = decode_at(s.substr(0, at), at - back);
    if (d.bytes == back) return d;
    break;
  }
  return {kReplacement, 1};
}

void append_utf8(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | c >> 6);
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | c >> 12);
    out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | c >> 18);
    out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

std::string to_utf8(char32_t code_point) {
  std::string out;
  append_utf8(out, code_point);
  return out;
}

std::string to_utf8(std::u32string_view code_points) {
  std::string out;
  for (char32_t c : code_points) append_utf8(out, c);
  return out;
}

std::u32string to_utf32(std::string_view s) {
  std::u32string out;
  out.reserve(s.size() / 2);
  for (std::size_t at = 0; at < s.size();) {
    const Decoded d = decode_at(s, at);
    out += d.code_point;
    at += d.bytes;
  }
  return out;
}

bool is_valid_utf8(std::string_view s) { return simdjson::validate_utf8(s.data(), s.size()); }

std::size_t count_codepoints(std::string_view s) {
  std::size_t n = 0;
  for (char c : s) n += !is_continuation(static_cast<unsigned char>(c));
  return n;
}

std::string_view prefix_codepoints(std::string_view s, std::size_t codepoints) {
  std::size_t at = 0;
  while (codepoints-- > 0 && at < s.size()) at += decode_at(s, at).bytes;
  return s.substr(0, at);
}

bool is_han(char32_t c) {
  return c == 0x3007 || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x323AF);
}

bool is_other_space(char32_t c) {
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200D) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

int columns(char32_t c) {
  // Nearly all there is; ICU's properties cost more than reading the character.
  if (c >= 0x20 && c < 0x7F) return 1;
  if (c >= 0x4E00 && c <= 0x9FFF) return 2;
  if (c >= 0x3000 && c <= 0x3029) return 2;  // space, marks, brackets
  if (c >= 0xFF01 && c <= 0xFF60) return 2;  // full-width forms
  if (c >= 0x2010 && c <= 0x2027) return 1;  // dashes, quotation marks, ellipses
  const auto cp = static_cast<UChar32>(c);
  const int category = u_charType(cp);
  if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR ||
      category == U_CONTROL_CHAR)
    return 0;
  const int width = u_getIntPropertyValue(cp, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::size_t count_columns(std::string_view s) {
  std::size_t n = 0;
  for (std::size_t at = 0; at < s.size();) {
    const auto lead = static_cast<unsigned char>(s[at]);
    // U+5000–U+9FFF
    if (lead >= 0xE5 && lead <= 0xE9 && s.size() - at >= 3) {
      n += 2;
      at += 3;
      continue;
    }
    const Decoded d = decode_at(s, at);
    n += static_cast<std::size_t>(columns(d.code_point));
    at += d.bytes;
  }
  return n;
}

}  // namespace wenze::text
