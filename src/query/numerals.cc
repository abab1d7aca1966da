#include "query/numerals.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::query {
namespace {

// What numbers count in statutes; the first that begins the rest of the text decides.
constexpr std::array<std::string_view, 44> kMeasures = {
    "条",   "款", "项", "目",   "章", "节",   "编",     "号",     "部分", "年", "个",
    "月",   "日", "天", "小时", "分", "秒",   "周",     "次",     "倍",   "元", "圆",
    "人",   "名", "户", "件",   "份", "种",   "类",     "级",     "期",   "届", "岁",
    "公里", "米", "吨", "克",   "亩", "公斤", "平方米", "立方米", "起",   "例", "％"};
constexpr std::int64_t kTenThousand = 10000;
constexpr std::size_t kMostForms = 32;
constexpr std::int64_t kLargest = 100'000'000;  // of to_chinese()

struct Number {
  std::size_t begin, end;  // bytes
  std::int64_t value;
  bool is_year;
  bool is_ordinal;  // after 第
};

// Sentence parts without numbers, and the numbers between them.
std::vector<Number> numbers_in(std::string_view s) {
  std::vector<Number> out;
  for (std::size_t at = 0; at < s.size();) {
    const auto numeral = text::parse_numeral(s.substr(at));
    if (!numeral || numeral->bytes == 0) {
      at += text::decode_at(s, at).bytes;
      continue;
    }
    const std::size_t end = at + numeral->bytes;
    const std::string_view rest = s.substr(end);
    const bool counts = std::ranges::any_of(
        kMeasures, [&](std::string_view measure) { return rest.starts_with(measure); });
    const bool part_of_word = at > 0 && s[at - 1] >= 'a' && s[at - 1] <= 'z';
    if (counts && !part_of_word && numeral->value >= 0 && numeral->value < kLargest) {
      const bool year = rest.starts_with("年") && numeral->value >= 1000 && numeral->value < 3000;
      out.push_back({at, end, numeral->value, year, s.substr(0, at).ends_with("第")});
    }
    at = end;
  }
  return out;
}

std::string digit_by_digit(std::int64_t n) {
  constexpr std::string_view kDigits = "〇一二三四五六七八九";
  std::string out;
  for (const char c : std::to_string(n))
    out += kDigits.substr(3 * static_cast<std::size_t>(c - '0'), 3);
  return out;
}

std::string chinese(const Number& number) {
  return number.is_year ? digit_by_digit(number.value) : text::to_chinese(number.value);
}

// Ways to write one number, Chinese numerals first.
std::vector<std::string> forms_of(const Number& number) {
  std::vector<std::string> out = {chinese(number), std::to_string(number.value)};
  if (number.value >= kTenThousand && number.value % kTenThousand == 0)
    out.push_back(std::to_string(number.value / kTenThousand) + "万");
  if (number.value == 2 && !number.is_ordinal) out.emplace_back("两");
  return out;
}

}  // namespace

std::vector<std::string> numeral_forms(std::string_view canonical) {
  const std::vector<Number> numbers = numbers_in(canonical);
  // Every number in each of its ways, since texts mix them; of many numbers, all in the same way.
  std::vector<std::string> out = {""};
  std::size_t combinations = 1, at = 0;
  for (const Number& number : numbers) combinations *= forms_of(number).size();
  const bool mixed = combinations <= kMostForms;
  if (!mixed) out.resize(2);
  for (const Number& number : numbers) {
    const std::string_view before = canonical.substr(at, number.begin - at);
    const std::vector<std::string> forms = forms_of(number);
    std::vector<std::string> longer;
    for (std::size_t i = 0; i < out.size(); ++i) {
      for (std::size_t form = 0; form < forms.size(); ++form)
        if (mixed || form == i) longer.push_back(out[i] + std::string(before) + forms[form]);
    }
    out = std::move(longer);
    at = number.end;
  }
  for (std::string& form : out) form.append(canonical.substr(at));
  if (std::ranges::find(out, canonical) == out.end()) out.emplace_back(canonical);
  return out;
}

}  // namespace wenze::query
