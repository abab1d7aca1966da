// Number formats of WordprocessingML. The Chinese and Japanese "counting" formats follow what Word
// shows: the plain ones go digit by digit from 100 on (一○○), the "Thousand" ones count on (一百).
// Rows of signs (甲乙丙, ①②③) go on in Arabic digits where they end.
//
// Not here: words of the language of the text (cardinalText, ordinalText, bahtText, dollarText,
// vietnameseCounting) and the scripts that Chinese documents do not number with (kana, Hangul,
// Hebrew, Arabic, Hindi, Thai, Cyrillic; the financial numbers of Japan).

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "format/docx_numbering.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

constexpr std::int64_t kMaxNumber = 99'999'999;
constexpr std::u32string_view kStems = U"甲乙丙丁戊己庚辛壬癸";
constexpr std::u32string_view kBranches = U"子丑寅卯辰巳午未申酉戌亥";

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

// 甲子, 乙丑 … 癸亥, 甲子: the ten stems and the twelve branches go round together.
std::string sexagenary(std::int64_t value) {
  if (value < 1) return std::to_string(value);
  return from_row((value - 1) % 10 + 1, kStems) + from_row((value - 1) % 12 + 1, kBranches);
}

// 1st, 2nd, 3rd, 4th, 11th.
std::string ordinal(std::int64_t value) {
  constexpr std::array<const char*, 4> kEndings{"th", "st", "nd", "rd"};
  const std::int64_t last = value % 10;
  const bool teens = value / 10 % 10 == 1;
  return std::to_string(value) + kEndings[teens || last > 3 ? 0 : static_cast<std::size_t>(last)];
}

std::string hexadecimal(std::int64_t value) {
  std::string out;
  for (; value > 0; value /= 16) out += "0123456789ABCDEF"[value % 16];
  std::reverse(out.begin(), out.end());
  return out.empty() ? "0" : out;
}

// *, †, ‡, §, then each twice, and so on (the Chicago manual).
std::string footnote_sign(std::int64_t value) {
  constexpr std::u32string_view kSigns = U"*†‡§";
  constexpr std::int64_t kMaxTimes = 32;
  if (value < 1 || value > 4 * kMaxTimes) return std::to_string(value);
  std::string out;
  for (std::int64_t times = (value - 1) / 4 + 1; times > 0; --times)
    text::append_utf8(out, kSigns[static_cast<std::size_t>((value - 1) % 4)]);
  return out;
}

struct Format {
  std::string_view name;
  std::string (*write)(std::int64_t value);  // REQUIRES: 0 <= value <= kMaxNumber
};

std::string nothing(std::int64_t) { return {}; }
std::string decimal(std::int64_t value) { return std::to_string(value); }
std::string full_width(std::int64_t value) { return digits(value, U"０１２３４５６７８９"); }
std::string ideographs(std::int64_t value) { return digits(value, U"〇一二三四五六七八九"); }
std::string counted_to_99(std::int64_t value) { return counting(value, U"○一二三四五六七八九"); }

constexpr Format kFormats[] = {
    {"none", nothing},
    {"bullet", nothing},
    // Arabic digits
    {"decimal", decimal},
    {"decimalHalfWidth", decimal},
    {"decimalFullWidth", full_width},
    {"decimalFullWidth2", full_width},
    {"decimalZero", [](std::int64_t value) { return (value < 10 ? "0" : "") + decimal(value); }},
    {"decimalEnclosedCircle", [](std::int64_t value) { return enclosed(value, U'①', 20); }},
    {"decimalEnclosedCircleChinese", [](std::int64_t value) { return enclosed(value, U'①', 10); }},
    {"decimalEnclosedParen", [](std::int64_t value) { return enclosed(value, U'⑴', 20); }},
    {"decimalEnclosedFullstop", [](std::int64_t value) { return enclosed(value, U'⒈', 20); }},
    {"numberInDash", [](std::int64_t value) { return "- " + decimal(value) + " -"; }},
    {"hex", hexadecimal},
    // Latin
    {"upperRoman", [](std::int64_t value) { return roman(value, true); }},
    {"lowerRoman", [](std::int64_t value) { return roman(value, false); }},
    {"upperLetter", [](std::int64_t value) { return letters(value, 'A'); }},
    {"lowerLetter", [](std::int64_t value) { return letters(value, 'a'); }},
    {"ordinal", ordinal},
    {"chicago", footnote_sign},
    // Chinese
    {"chineseCounting", counted_to_99},
    {"taiwaneseCounting", counted_to_99},
    {"chineseCountingThousand", text::to_chinese},
    {"taiwaneseCountingThousand", text::to_chinese},
    {"ideographDigital", ideographs},
    {"japaneseDigitalTenThousand", ideographs},
    {"taiwaneseDigital", [](std::int64_t value) { return digits(value, U"○一二三四五六七八九"); }},
    {"koreanDigital2", [](std::int64_t value) { return digits(value, U"零一二三四五六七八九"); }},
    {"japaneseCounting", japanese},
    {"chineseLegalSimplified",
     [](std::int64_t value) { return financial(value, U"零壹贰叁肆伍陆柒捌玖", U"拾佰仟万"); }},
    {"ideographLegalTraditional",
     [](std::int64_t value) { return financial(value, U"零壹貳參肆伍陸柒捌玖", U"拾佰仟萬"); }},
    {"ideographTraditional", [](std::int64_t value) { return from_row(value, kStems); }},
    {"ideographZodiac", [](std::int64_t value) { return from_row(value, kBranches); }},
    {"ideographZodiacTraditional", sexagenary},
    // Its name notwithstanding, Word writes brackets (MS-OI29500, note on 17.18.59).
    {"ideographEnclosedCircle", [](std::int64_t value) { return enclosed(value, U'㈠', 10); }},
};

const Format* find_format(std::string_view name) {
  const auto* const found = std::find_if(std::begin(kFormats), std::end(kFormats),
                                         [&](const Format& format) { return format.name == name; });
  return found == std::end(kFormats) ? nullptr : found;
}

}  // namespace

bool is_number_format(std::string_view format) { return find_format(format) != nullptr; }

std::string format_number(std::string_view format, std::int64_t value) {
  const Format* const found = find_format(format);
  if (found == nullptr) return std::to_string(value);
  if (found->write == nothing) return {};
  return value < 0 || value > kMaxNumber ? std::to_string(value) : found->write(value);
}

}  // namespace wenze::format
