// The numbers at the fronts of lines are taken while each is a successor of the one before: after
// 2.1 may come 2.1.1, 2.2 or 3, nothing else. 3.5万元 at the front of a line hardly ever is one.
#include <array>

#include "document/numbering.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr int kMaxDepth = 5;
constexpr std::size_t kHeadCodepoints = 30;  // longest heading of a whole number
constexpr int kEnoughSubnumbers = 2;         // 1.1 and one more

struct Decimal {
  std::array<int, kMaxDepth> parts{};
  int depth = 0;
  std::size_t end = 0;      // of the label
  std::size_t content = 0;  // of what follows
};

int digits(std::string_view text, std::size_t& at, std::size_t limit) {
  int value = 0, count = 0;
  while (at < limit && text[at] >= '0' && text[at] <= '9' && count < 3) {
    value = value * 10 + (text[at] - '0');
    ++at, ++count;
  }
  return count == 0 ? 0 : value;
}

std::optional<Decimal> decimal_at(std::string_view text, std::size_t at, std::size_t limit) {
  Decimal out;
  while (out.depth < kMaxDepth) {
    const int value = digits(text, at, limit);
    if (value == 0) return std::nullopt;
    out.parts[static_cast<std::size_t>(out.depth++)] = value;
    std::size_t next = skip_spaces(text, at, limit);  // scanned: 3 . 2
    if (next >= limit || text[next] != '.') break;
    next = skip_spaces(text, next + 1, limit);
    if (next >= limit || text[next] < '0' || text[next] > '9') break;
    at = next;
  }
  at = std::min(at, limit);
  for (std::string_view stop : {"、", ".", "．"})
    if (text.substr(at, limit - at).starts_with(stop)) {
      at += stop.size();
      break;
    }
  out.end = at;
  out.content = skip_spaces(text, at, limit);
  if (out.content >= limit) return std::nullopt;
  const char32_t next = text::decode_at(text, out.content).code_point;
  if (!text::is_han(next) && next != U'《' && next != U'“') return std::nullopt;
  // 5月, 3.5万元: an amount.
  static constexpr std::string_view kUnits[] = {"年", "月", "日", "万", "元", "亿", "倍"};
  const std::string_view rest = text.substr(out.end, limit - out.end);
  for (std::string_view unit : kUnits)
    if (rest.starts_with(unit) && !rest.starts_with("日常")) return std::nullopt;
  return out;
}

bool follows(const Decimal& before, const Decimal& next) {
  const auto part = [](const Decimal& d, int level) {
    return d.parts[static_cast<std::size_t>(level)];
  };
  const int last = next.depth - 1;
  if (before.depth < last) return false;
  for (int level = 0; level < last; ++level)
    if (part(before, level) != part(next, level)) return false;
  const int previous = before.depth > last ? part(before, last) : 0;
  return part(next, last) == previous + 1;
}

struct Taken {
  std::size_t unit;
  std::size_t at;  // byte of the number: the unit's front, or behind a sentence inside it
  Decimal decimal;
};

class Decimals {
 public:
  Decimals(std::string_view text, std::vector<Unit>& units) : text_(text), units_(units) {}

  void run() {
    for (std::size_t i = 0; i < units_.size(); ++i) {
      const Unit& unit = units_[i];
      if (unit.role != UnitRole::kBody) continue;
      if (unit.mark && unit.mark->family <= MarkFamily::kArticle) return;
      if (unit.line_start)
        take(i, unit.span.begin(), looks_like_heading(unit.span.of(text_), kHeadCodepoints));
      search(i);
    }
    if (subnumbers_ < kEnoughSubnumbers) return;
    for (std::size_t i = taken_.size(); i-- > 0;) apply(taken_[i]);
  }

 private:
  void take(std::size_t unit, std::size_t at, bool whole_numbers) {
    const auto decimal = decimal_at(text_, at, units_[unit].span.end());
    // What is set as a heading may leave numbers out: some of them have lost their labels.
    const bool set_as_heading = units_[unit].heading_level > 0 && whole_numbers && decimal &&
                                decimal->depth > 1 && last_.parts < decimal->parts;
    if (!decimal) return;
    const bool opens = taken_.empty() && decimal->depth > 1 && goes_on(unit, *decimal);
    if (!follows(last_, *decimal) && !set_as_heading && !opens) return;
    if (decimal->depth == 1 && !whole_numbers) return;
    if (decimal->depth > 1) ++subnumbers_;
    last_ = *decimal;
    taken_.push_back({unit, at, *decimal});
  }

  // 4.3 …： and 4.3.1 on the next line: an excerpt of an outline.
  bool goes_on(std::size_t unit, const Decimal& decimal) const {
    if (unit + 1 >= units_.size() || !units_[unit + 1].line_start) return false;
    const CanonicalSpan next = units_[unit + 1].span;
    const auto second = decimal_at(text_, next.begin(), next.end());
    return second && second->depth > 1 && follows(decimal, *second);
  }

  // …制定本预案。1.2 编制依据: the break before the number was lost.
  void search(std::size_t unit) {
    constexpr std::string_view kStop = "。";
    const CanonicalSpan span = units_[unit].span;
    const std::string_view s = text_.substr(0, span.end());
    for (std::size_t at = s.find(kStop, span.begin()); at != std::string_view::npos;
         at = s.find(kStop, at + kStop.size())) {
      const std::size_t next = skip_spaces(text_, at + kStop.size(), span.end());
      if (next < span.end() && text_[next] >= '0' && text_[next] <= '9') take(unit, next, false);
    }
  }

  void apply(const Taken& one) {
    Mark mark;
    mark.family = MarkFamily::kDecimal;
    mark.depth = one.decimal.depth;
    mark.number = one.decimal.parts[static_cast<std::size_t>(one.decimal.depth - 1)];
    mark.style = kHeadStyle;
    mark.begin = one.at;
    mark.end = one.decimal.end;
    mark.content = one.decimal.content;
    Unit& unit = units_[one.unit];
    if (one.at == unit.span.begin()) {
      unit.mark = mark;
      return;
    }
    Unit rest = unit;
    rest.span = {one.at, unit.span.end()};
    rest.mark = mark;
    rest.line_start = false;
    unit.span = {unit.span.begin(), one.at};
    units_.insert(units_.begin() + static_cast<std::ptrdiff_t>(one.unit) + 1, rest);
  }

  std::string_view text_;
  std::vector<Unit>& units_;
  std::vector<Taken> taken_;
  Decimal last_;
  int subnumbers_ = 0;
};

}  // namespace

void mark_decimals(std::string_view text, std::vector<Unit>& units) { Decimals(text, units).run(); }

}  // namespace wenze::document
