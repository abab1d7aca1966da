// Amounts: 一万元以上十万元以下, 5000元以下, 违法所得一倍以上五倍以下, 百分之五以上百分之十以下,
// 六个月以上一年以下. The number and its unit stand together; 以上 and 以下 (which include the
// number) say which end it is; a number alone is both ends.
#include <algorithm>

#include "extract/consequences.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

struct Amount {
  double value = 0;
  std::string unit;
  std::size_t end = 0;  // byte in the words
};

std::optional<Amount> unit_after(std::string_view s, double value, std::size_t at, Region region) {
  struct Unit {
    std::string_view word, unit;
    double factor;
  };
  static const std::vector<Unit> kUnits = {
      {"亿元", "CNY", 1e8}, {"万元", "CNY", 1e4}, {"千元", "CNY", 1e3}, {"澳门元", "MOP", 1},
      {"港元", "HKD", 1},   {"元", "CNY", 1},     {"圆", "CNY", 1},     {"倍", "multiple", 1},
      {"%", "percent", 1},  {"％", "percent", 1}, {"个月", "month", 1}, {"月", "month", 1},
      {"年", "year", 1},    {"日", "day", 1},     {"天", "day", 1}};
  for (const Unit& unit : kUnits)
    if (s.substr(at).starts_with(unit.word)) {
      std::string name(unit.unit);
      if (name == "CNY" && region == Region::kTaiwan) name = "TWD";
      if (name == "CNY" && region == Region::kHongKong) name = "HKD";
      if (name == "CNY" && region == Region::kMacau) name = "MOP";
      return Amount{value * unit.factor, name, at + unit.word.size()};
    }
  return std::nullopt;
}

double fraction_after(std::string_view s, std::size_t& at) {
  if (at >= s.size() || s[at] != '.') return 0;
  double value = 0, scale = 0.1;
  for (++at; at < s.size() && s[at] >= '0' && s[at] <= '9'; ++at, scale /= 10)
    value += scale * (s[at] - '0');
  return value;
}

std::optional<Amount> amount_at(std::string_view s, std::size_t at, Region region) {
  const std::string_view percent = "百分之";
  const bool is_percent = s.substr(at).starts_with(percent);
  const std::size_t from = at + (is_percent ? percent.size() : 0);
  const auto number = text::parse_numeral(s.substr(from));
  if (!number) return std::nullopt;
  std::size_t end = from + number->bytes;
  const double value = static_cast<double>(number->value) + fraction_after(s, end);
  if (is_percent) return Amount{value, "percent", end};
  return unit_after(s, value, end, region);
}

// 三至五倍, 三到五倍
std::size_t joint_bytes(std::string_view s) {
  for (std::string_view to : {"至", "到"})
    if (s.starts_with(to)) return to.size();
  return 0;
}

// 三|至五倍: the number in front of one that has the unit of both; its value, where it stands at
// `at` and ends in 至 or 到.
std::optional<Amount> first_of_two(std::string_view s, std::size_t at, Region region) {
  const auto number = text::parse_numeral(s.substr(at));
  const std::size_t joint = number ? joint_bytes(s.substr(at + number->bytes)) : 0;
  if (joint == 0) return std::nullopt;
  const auto second = amount_at(s, at + number->bytes + joint, region);
  const double value = static_cast<double>(number->value);
  if (!second || second->unit == "year" || second->unit == "month" || second->unit == "day" ||
      value >= second->value)
    return std::nullopt;
  return Amount{value, second->unit, at + number->bytes};
}

// 六个月以上|二年以下: months and years are counted in the unit of the first.
Amount in_unit_of(const Range& range, Amount amount) {
  const bool months = range.unit == "month" && amount.unit == "year";
  if (!months && !(range.unit == "year" && amount.unit == "month")) return amount;
  amount.value = months ? amount.value * 12 : amount.value / 12;
  amount.unit = range.unit;
  return amount;
}

// 上一年|年收入百分之四十: whose income it is, and no amount.
bool names_year(std::string_view s, std::size_t at) {
  return s.substr(0, at).ends_with("上") &&
         (s.substr(at).starts_with("一年") || s.substr(at).starts_with("1年"));
}

}  // namespace

std::optional<Range> range_in(const Context& context, Span words) {
  const std::string_view s = context.of(words);
  std::optional<Range> range;
  for (std::size_t at = 0; at < s.size();) {
    auto amount = first_of_two(s, at, context.traits.region);
    if (!amount && !names_year(s, at)) amount = amount_at(s, at, context.traits.region);
    if (!amount) {
      at += text::decode_at(s, at).bytes;
      continue;
    }
    const std::size_t begin = at;
    at = amount->end;
    const std::string_view rest = s.substr(at);
    if (range) amount = in_unit_of(*range, *amount);
    if (range && range->unit != amount->unit) continue;
    if (!range) range = Range{std::nullopt, std::nullopt, amount->unit};
    // 最高不超过|一万元, 不超过百分之三
    if (context.words("no_more_than"_class).ends(s.substr(0, begin))) {
      range->max = amount->value;
      continue;
    }
    if (rest.starts_with("以上"))
      range->min = amount->value;
    else if (rest.starts_with("以下") || rest.starts_with("以内") || joint_bytes(rest) == 0)
      range->max = amount->value;
    else
      range->min = amount->value;
    if (!rest.starts_with("以上") && !rest.starts_with("以下") && !rest.starts_with("以内") &&
        joint_bytes(rest) == 0 && !range->min)
      range->min = amount->value;
  }
  return range;
}

}  // namespace wenze::extract
