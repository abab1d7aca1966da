#pragma once
// Numbers as Chinese official texts write them: 十二, 一百零五, 二〇〇六, １２, 12, 壹佰, 廿, 两, ○.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace wenze::text {

struct Numeral {
  std::int64_t value;
  std::size_t bytes;  // length of the numeral at the front of the text
};

// The number at the front of `s`: positional digits (二〇〇六, 2006, ２００６), units (一千二百零三, 3万),
// financial forms (壹贰叁 拾佰仟, traditional too), 廿 and 卅. Nothing when `s` begins with no digit or when the
// number does not fit.
std::optional<Numeral> parse_numeral(std::string_view s);

// The whole of `s` as one number.
std::optional<std::int64_t> to_number(std::string_view s);

// 12 → 十二, 105 → 一百零五 (as article numbers are written). REQUIRES: 0 <= n < 100,000,000.
std::string to_chinese(std::int64_t n);

// Whether `c` can be part of a Chinese or Arabic numeral of any width.
bool is_numeral_character(char32_t c);

}  // namespace wenze::text
