// Number formats of WordprocessingML. The Chinese and Japanese "counting" formats follow what Word
// shows: the plain ones go digit by digit from 100 on (一○○), the "Thousand" ones count on (一百).

#include <array>
#include <string>

#include "format/docx_numbering.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

constexpr std::int64_t kMaxNumber = 99'999'999;

std::string digits(std::int64_t value, std::u32string_view ten) {
  std::string out;
  for (const char c : std::to_string(value))
    text::append_utf8(out, ten[static_cast<std::size_t>(c - '0')]);
  return out;
}

std::string counting(std::int64_t value, std::u32string_view ten) {
  return value < 100 ? text::to_chinese(value) : digits(value, ten);
}

// Units with a digit before each: 壹佰零伍. `units` are 拾 佰 仟 萬.
std::string financial(std::int64_t value, std::u32string_view ten, std::u32string_view units) {
  if (value == 0) return text::to_utf8(ten[0]);
  std::string out;
  if (value >= 10000)
    out +=
        financial(value / 10000, ten, units) + text::to_utf8(units[3]);  // one level: value < 10^8
  bool zero = value >= 10000 && value % 10000 < 1000;
  std::int64_t rest = value % 10000;
  constexpr std::array<std::int64_t, 4> kPowers{1000, 100, 10, 1};
  bool begun = value >= 10000;
  for (std::size_t i = 0; i < kPowers.size(); ++i) {
    const auto digit = static_cast<std::size_t>(rest / kPowers[i]);
    rest %= kPowers[i];
    if (digit == 0) {
      zero = begun;
      continue;
    }
    if (zero) text::append_utf8(out, ten[0]);
    zero = false;
    begun = true;
    text::append_utf8(out, ten[digit]);
    if (i < 3) text::append_utf8(out, units[2 - i]);
  }
  return out;
}

// 十, 二十, 百, 千: no 一 before a unit, no zero (japaneseCounting).
std::string japanese(std::int64_t value) {
  if (value <= 0 || value > 9999) return digits(value, U"〇一二三四五六七八九");
  constexpr std::u32string_view kDigits = U"〇一二三四五六七八九";
  constexpr std::u32string_view kUnits = U"千百十";
  std::string out;
  std::int64_t power = 1000;
  for (std::size_t i = 0; i < 4; ++i, power /= 10) {
    const auto digit = static_cast<std::size_t>(value / power % 10);
    if (digit == 0) continue;
    if (digit > 1 || i == 3) text::append_utf8(out, kDigits[digit]);
    if (i < 3) text::append_utf8(out, kUnits[i]);
  }
  return out;
}

std::string roman(std::int64_t value, bool upper) {
  struct Step {
    std::int64_t value;
    const char* upper;
    const char* lower;
  };
  constexpr std::array<Step, 13> kSteps{{{1000, "M", "m"},
                                         {900, "CM", "cm"},
                                         {500, "D", "d"},
                                         {400, "CD", "cd"},
                                         {100, "C", "c"},
                                         {90, "XC", "xc"},
                                         {50, "L", "l"},
                                         {40, "XL", "xl"},
                                         {10, "X", "x"},
                                         {9, "IX", "ix"},
                                         {5, "V", "v"},
                                         {4, "IV", "iv"},
                                         {1, "I", "i"}}};
  if (value <= 0 || value > 3999) return std::to_string(value);
  std::string out;
  for (const Step& step : kSteps)
    for (; value >= step.value; value -= step.value) out += upper ? step.upper : step.lower;
  return out;
}

// a … z, aa, bb … (17.18.59 lowerLetter): the letter repeats.
std::string letters(std::int64_t value, char first) {
  if (value <= 0 || value > 26 * 32) return std::to_string(value);
  return std::string(static_cast<std::size_t>((value - 1) / 26 + 1),
                     static_cast<char>(first + (value - 1) % 26));
}

std::string from_row(std::int64_t value, std::u32string_view row) {
  if (value < 1 || value > static_cast<std::int64_t>(row.size())) return std::to_string(value);
  return text::to_utf8(row[static_cast<std::size_t>(value - 1)]);
}

// Enclosed numbers; `first` is the sign for 1, and there are `count` of them.
std::string enclosed(std::int64_t value, char32_t first, std::int64_t count) {
  if (value < 1 || value > count) return std::to_string(value);
  return text::to_utf8(first + static_cast<char32_t>(value - 1));
}

std::string chinese_number(std::string_view format, std::int64_t value) {
  if (format == "chineseCountingThousand" || format == "taiwaneseCountingThousand")
    return text::to_chinese(value);
  if (format == "chineseCounting") return counting(value, U"○一二三四五六七八九");
  if (format == "taiwaneseCounting") return counting(value, U"○一二三四五六七八九");
  if (format == "japaneseCounting") return japanese(value);
  if (format == "ideographDigital" || format == "japaneseDigitalTenThousand")
    return digits(value, U"〇一二三四五六七八九");
  if (format == "taiwaneseDigital") return digits(value, U"○一二三四五六七八九");
  if (format == "chineseLegalSimplified")
    return financial(value, U"零壹贰叁肆伍陆柒捌玖", U"拾佰仟万");
  if (format == "ideographLegalTraditional")
    return financial(value, U"零壹貳參肆伍陸柒捌玖", U"拾佰仟萬");
  if (format == "ideographTraditional") return from_row(value, U"甲乙丙丁戊己庚辛壬癸");
  if (format == "ideographZodiac") return from_row(value, U"子丑寅卯辰巳午未申酉戌亥");
  return {};
}

}  // namespace

std::string format_number(std::string_view format, std::int64_t value) {
  if (format == "none" || format == "bullet") return {};
  if (value < 0 || value > kMaxNumber) return std::to_string(value);
  if (format == "decimalZero")
    return value < 10 ? "0" + std::to_string(value) : std::to_string(value);
  if (format == "decimalFullWidth" || format == "decimalFullWidth2")
    return digits(value, U"０１２３４５６７８９");
  if (format == "upperRoman" || format == "lowerRoman")
    return roman(value, format.starts_with("upper"));
  if (format == "upperLetter") return letters(value, 'A');
  if (format == "lowerLetter") return letters(value, 'a');
  if (format == "decimalEnclosedCircle" || format == "decimalEnclosedCircleChinese" ||
      format == "ideographEnclosedCircle") {
    if (format == "ideographEnclosedCircle") return enclosed(value, U'㊀', 10);
    return enclosed(value, U'①', 20);
  }
  if (format == "decimalEnclosedParen") return enclosed(value, U'⑴', 20);
  if (format == "decimalEnclosedFullstop") return enclosed(value, U'⒈', 20);
  const std::string chinese = chinese_number(format, value);
  return chinese.empty() ? std::to_string(value) : chinese;
}

}  // namespace wenze::format
