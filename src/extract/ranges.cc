// Amounts: 一万元以上十万元以下, 5000元以下, 违法所得一倍以上五倍以下, 百分之五以上百分之十以下,
// 六个月以上一年以下. The number and its unit stand together; 以上 and 以下 (which include the
// number) say which end it is; a number alone is both ends. 五千万元以下或者营业额百分之五以下 are
// two ranges, as is a cap of another kind: 违法所得一倍以上三倍以下，最高不超过三万元.
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

// .5, 点五 behind a number; `at` moves behind it.
double fraction_after(std::string_view s, std::size_t& at) {
  std::size_t end = at;
  for (std::string_view point : {".", "点"})
    if (s.substr(at).starts_with(point)) end = at + point.size();
  if (end == at) return 0;
  double value = 0, scale = 0.1;
  for (; end < s.size(); scale /= 10) {
    const std::size_t bytes = text::decode_at(s, end).bytes;
    const auto digit = text::parse_numeral(s.substr(end, bytes));
    if (!digit || digit->value > 9) break;
    value += scale * static_cast<double>(digit->value);
    end += bytes;
  }
  if (scale < 0.1) at = end;
  return value;
}

// $100,000, $600.00: how Hong Kong and Macau write sums.
std::optional<Amount> dollars_at(std::string_view s, std::size_t at, Region region) {
  const bool here = region == Region::kHongKong || region == Region::kMacau;
  if (!here || !s.substr(at).starts_with("$")) return std::nullopt;
  const auto digit = [&](std::size_t i) { return i < s.size() && s[i] >= '0' && s[i] <= '9'; };
  std::size_t end = at + 1;
  double value = 0;
  for (; digit(end) || (end > at + 1 && s[end] == ',' && digit(end + 1)); ++end)
    if (s[end] != ',') value = 10 * value + (s[end] - '0');
  if (end == at + 1) return std::nullopt;
  value += fraction_after(s, end);
  return Amount{value, region == Region::kHongKong ? "HKD" : "MOP", end};
}

std::optional<Amount> amount_at(std::string_view s, std::size_t at, Region region) {
  if (auto dollars = dollars_at(s, at, region)) return dollars;
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

// 百分之三十以上|三倍以下: shares are counted in multiples.
void in_multiples(Range& range, const Amount& amount) {
  if (range.unit != "percent" || amount.unit != "multiple" || !range.min || range.max) return;
  range = {*range.min / 100, std::nullopt, amount.unit};
}

struct Period {
  std::string_view unit;
  double days, months;  // in one
};

const Period* period_of(std::string_view unit) {
  static constexpr Period kPeriods[] = {{"day", 1, 1.0 / 30}, {"month", 30, 1}, {"year", 365, 12}};
  const auto found = std::ranges::find(kPeriods, unit, &Period::unit);
  return found == std::end(kPeriods) ? nullptr : found;
}

// 六个月以上|二年以下, 十五日至|一个月: periods are counted in the unit of the first.
Amount in_unit_of(const Range& range, Amount amount) {
  const Period *first = period_of(range.unit), *second = period_of(amount.unit);
  if (!first || !second || first == second) return amount;
  amount.value *= first->unit == "day" ? second->days : second->months / first->months;
  amount.unit = range.unit;
  return amount;
}

// 上一年|年收入百分之四十, 前三年|平均产值三倍, 每逾期一日|一百元: the time is no part of how much.
void drop_times_of_amounts(std::vector<Range>& ranges) {
  const auto is_time = [](const Range& range) { return period_of(range.unit) != nullptr; };
  if (!std::ranges::all_of(ranges, is_time)) std::erase_if(ranges, is_time);
}

enum class Bound { kLeast, kMost, kBoth };

// Which end of a range the amount is, by what stands in front of it and behind it.
Bound bound_of(const Context& context, std::string_view front, std::string_view rest) {
  if (context.words("no_more_than"_class).ends(front)) return Bound::kMost;
  if (context.words("no_less_than"_class).ends(front)) return Bound::kLeast;
  if (rest.starts_with("以上") || joint_bytes(rest) > 0) return Bound::kLeast;
  if (context.words("period_rising"_class).begins(rest)) return Bound::kLeast;  // 十年内直至终身
  if (rest.starts_with("以下") || rest.starts_with("以内")) return Bound::kMost;
  if (context.traits.region == Region::kHongKong &&
      context.words("punished_at_most"_class).ends(front))
    return Bound::kMost;  // 可处罚款|$100,000及监禁|1年
  return Bound::kBoth;
}

// Whether the amount is the other end of the range: 一万元以上|十万元以下, 三倍至|五倍.
bool completes(const Range& range, const Amount& amount, Bound bound) {
  if (range.unit != amount.unit) return false;
  if (bound == Bound::kLeast) return !range.min && range.max && *range.max >= amount.value;
  return range.min && !range.max && *range.min <= amount.value;
}

// The byte behind the period that begins at `at`, 五年内, 一个月以上三个月以下, 十年直至; `at`
// where none does.
std::size_t period_end(const Context& context, std::string_view s, std::size_t at) {
  for (auto amount = amount_at(s, at, context.traits.region); amount && period_of(amount->unit);
       amount = amount_at(s, at, context.traits.region)) {
    at = amount->end;
    at += context.words("period_joint"_class).at_front(s.substr(at)).size();
  }
  return at;
}

}  // namespace

Span with_period_before(const Context& context, Span measure) {
  constexpr std::size_t kReachBytes = 60;
  if (!context.words("timed_ban"_class).begins(context.of(measure))) return measure;
  const std::size_t from = measure.begin() - std::min(measure.begin(), kReachBytes);
  // Bytes in the middle of a character begin no number.
  for (std::size_t begin = from; begin < measure.begin(); ++begin) {
    const std::string_view s = context.text.substr(begin, measure.end() - begin);
    if (const std::size_t end = period_end(context, s, 0);
        end > 0 && begin + end >= measure.begin())
      return {begin, measure.end()};
  }
  return measure;
}

std::vector<Range> ranges_in(const Context& context, Span words) {
  const std::string_view s = context.of(words);
  std::vector<Range> out;
  for (std::size_t at = 0; at < s.size();) {
    auto amount = first_of_two(s, at, context.traits.region);
    if (!amount) amount = amount_at(s, at, context.traits.region);
    if (!amount) {
      at += text::decode_at(s, at).bytes;
      continue;
    }
    const Bound bound = bound_of(context, s.substr(0, at), s.substr(amount->end));
    at = amount->end;
    if (!out.empty()) amount = in_unit_of(out.back(), *amount);
    if (!out.empty() && bound == Bound::kBoth && out.back().unit == amount->unit &&
        out.back().min == amount->value && out.back().max == amount->value)
      continue;  // $600.00（六百元）
    if (!out.empty() && bound == Bound::kMost) in_multiples(out.back(), *amount);
    const bool second = !out.empty() && completes(out.back(), *amount, bound);
    if (!second) out.push_back({std::nullopt, std::nullopt, amount->unit});
    if (bound == Bound::kLeast || (bound == Bound::kBoth && !second))
      out.back().min = amount->value;
    if (bound != Bound::kLeast) out.back().max = amount->value;
  }
  // 处三年以下有期徒刑或科新台币三十万元以下罚金: the time is a punishment itself.
  if (!context.words("criminal_punishment"_class).stands_in(s)) drop_times_of_amounts(out);
  return out;
}

}  // namespace wenze::extract
