// One pass over the code points. Digits without units are positional; with units the usual sum of digit × unit, where
// 万 and 亿 close a section.
#include "text/numerals.h"

#include <array>
#include <limits>
#include <vector>

#include "base/check.h"
#include "text/utf8.h"

namespace wenze::text {
namespace {

constexpr std::int64_t kLimit = std::numeric_limits<std::int64_t>::max() / 1000;

int digit_of(char32_t c) {
  if (c >= '0' && c <= '9') return static_cast<int>(c - '0');
  if (c >= 0xFF10 && c <= 0xFF19) return static_cast<int>(c - 0xFF10);
  switch (c) {
    case U'〇': case U'○': case U'零': case U'０': return 0;
    case U'一': case U'壹': case U'弌': return 1;
    case U'二': case U'两': case U'兩': case U'贰': case U'貳': return 2;
    case U'三': case U'叁': case U'參': case U'叄': return 3;
    case U'四': case U'肆': return 4;
    case U'五': case U'伍': return 5;
    case U'六': case U'陆': case U'陸': return 6;
    case U'七': case U'柒': return 7;
    case U'八': case U'捌': return 8;
    case U'九': case U'玖': return 9;
    default: return -1;
  }
}

std::int64_t unit_of(char32_t c) {
  switch (c) {
    case U'十': case U'拾': return 10;
    case U'百': case U'佰': return 100;
    case U'千': case U'仟': return 1000;
    case U'万': case U'萬': return 10000;
    case U'亿': case U'億': return 100000000;
    default: return 0;
  }
}

// 廿 and 卅: a digit and its unit in one character.
std::int64_t tens_of(char32_t c) { return c == U'廿' ? 20 : c == U'卅' ? 30 : 0; }

class Reader {
 public:
  // False when `c` is not part of the number or the number would not fit.
  bool take(char32_t c) {
    if (const int digit = digit_of(c); digit >= 0) {
      // A digit right after a digit continues a positional number, except after the 零 of 一百零五.
      pending_ = has_pending_ ? pending_ * 10 + digit : digit;
      has_pending_ = true;
      return pending_ < kLimit;
    }
    if (const std::int64_t tens = tens_of(c); tens > 0 && !has_pending_) {
      section_ += tens;
      return true;
    }
    const std::int64_t unit = unit_of(c);
    if (unit == 0) return false;
    return unit < 10000 ? take_small_unit(unit) : take_section(unit);
  }
  std::int64_t value() const { return total_ + section_ + pending_; }

 private:
  bool take_small_unit(std::int64_t unit) {
    if (unit == 10 && !has_pending_) pending_ = 1;  // 十二
    section_ += pending_ * unit;
    pending_ = 0;
    has_pending_ = false;
    return section_ < kLimit;
  }
  bool take_section(std::int64_t unit) {
    const std::int64_t section = section_ + pending_;
    if (section == 0 && total_ == 0) return false;
    if (section > kLimit / unit) return false;
    total_ = unit == 100000000 ? (total_ + section) * unit : total_ + section * unit;
    section_ = pending_ = 0;
    has_pending_ = false;
    return total_ < kLimit;
  }

  std::int64_t total_ = 0, section_ = 0, pending_ = 0;
  bool has_pending_ = false;
};

}  // namespace

// Asked of every character of a text: one bit each.
bool is_numeral_character(char32_t c) {
  static const std::vector<bool> kNumerals = [] {
    std::vector<bool> out(0x10000);
    for (char32_t each = 0; each < out.size(); ++each)
      out[each] = digit_of(each) >= 0 || unit_of(each) > 0 || tens_of(each) > 0;
    return out;
  }();
  return c < kNumerals.size() && kNumerals[c];
}

std::optional<Numeral> parse_numeral(std::string_view s) {
  Reader reader;
  std::size_t at = 0;
  while (at < s.size()) {
    const Decoded d = decode_at(s, at);
    if (!is_numeral_character(d.code_point)) break;
    Reader next = reader;
    if (!next.take(d.code_point)) break;
    reader = next;
    at += d.bytes;
  }
  if (at == 0) return std::nullopt;
  return Numeral{reader.value(), at};
}

std::optional<std::int64_t> to_number(std::string_view s) {
  const auto numeral = parse_numeral(s);
  if (!numeral || numeral->bytes != s.size()) return std::nullopt;
  return numeral->value;
}

std::string to_chinese(std::int64_t n) {
  WENZE_CHECK(n >= 0 && n < 100000000);
  static constexpr std::array<std::string_view, 10> kDigits = {"零", "一", "二", "三", "四",
                                                               "五", "六", "七", "八", "九"};
  if (n == 0) return "零";
  const auto below_ten_thousand = [](std::int64_t part) {
    static constexpr std::array<std::string_view, 4> kUnits = {"千", "百", "十", ""};
    std::string out;
    std::int64_t divisor = 1000;
    bool zero_pending = false;
    for (std::string_view unit : kUnits) {
      const std::int64_t digit = part / divisor % 10;
      if (digit == 0) {
        zero_pending = !out.empty();
      } else {
        if (zero_pending) out += "零";
        zero_pending = false;
        out += kDigits[static_cast<std::size_t>(digit)];
        out += unit;
      }
      divisor /= 10;
    }
    return out;
  };
  std::string out;
  if (n >= 10000) {
    out = below_ten_thousand(n / 10000) + "万";
    if (n % 10000 != 0 && n % 10000 < 1000) out += "零";
  }
  if (n % 10000 != 0) out += below_ten_thousand(n % 10000);
  if (n >= 10 && n < 20) out.erase(0, std::string_view("一").size());
  return out;
}

}  // namespace wenze::text
