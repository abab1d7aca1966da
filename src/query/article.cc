#include "query/article.h"

#include <algorithm>
#include <array>
#include <limits>

#include "base/strings.h"
#include "text/numerals.h"

namespace wenze::query {
namespace {

// A point without its paragraph is looked for in this many of them.
constexpr int kParagraphsTried = 12;

// Takes `literal` off the front.
bool take(std::string_view& s, std::string_view literal) {
  if (!s.starts_with(literal)) return false;
  s.remove_prefix(literal.size());
  return true;
}

std::optional<std::int64_t> take_number(std::string_view& s) {
  const auto numeral = text::parse_numeral(s);
  if (!numeral) return std::nullopt;
  s.remove_prefix(numeral->bytes);
  return numeral->value;
}

bool is_eid(std::string_view s) {
  constexpr std::array<std::string_view, 10> kKinds = {"art_", "sec_", "subsec_", "chp_", "part_", "para_",
                                                       "point_", "indent_", "title", "preamble"};
  const bool known = std::ranges::any_of(kKinds, [s](std::string_view kind) { return s.starts_with(kind); });
  return known && s.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == std::string_view::npos;
}

// 第十二条 or 12 or §12, with 之一 or -1: art_12-1. Takes it off the front.
std::optional<std::string> take_article(std::string_view& s) {
  if (!take(s, "第")) take(s, "§");
  const auto number = take_number(s);
  if (!number || *number <= 0) return std::nullopt;
  take(s, "条");
  std::string out = "art_" + std::to_string(*number);
  if (take(s, "之") || take(s, "-")) {
    const auto inserted = take_number(s);
    if (!inserted) return std::nullopt;
    out += '-' + std::to_string(*inserted);
  }
  return out;
}

// 第二款, 第（三）项, 第1目: the number, when the unit follows.
std::optional<std::int64_t> take_part(std::string_view& s, std::string_view unit) {
  std::string_view rest = s;
  take(rest, "第");
  const bool bracket = take(rest, "（") || take(rest, "(");
  const auto number = take_number(rest);
  if (!number) return std::nullopt;
  if (bracket && !take(rest, "）") && !take(rest, ")")) return std::nullopt;
  if (!take(rest, unit)) return std::nullopt;
  s = rest;
  return number;
}

std::optional<std::uint32_t> article_number(std::string_view s) {
  const auto eid = take_article(s);
  if (!eid || !s.empty()) return std::nullopt;
  const auto number = text::to_number(std::string_view(*eid).substr(4));
  return number ? std::optional(static_cast<std::uint32_t>(*number)) : std::nullopt;
}

}  // namespace

std::vector<std::string> article_eids(std::string_view address) {
  if (is_eid(address)) return {std::string(address)};
  std::string_view rest = address;
  const auto article = take_article(rest);
  if (!article) return {};
  const auto paragraph = take_part(rest, "款");
  const auto point = take_part(rest, "项");
  const auto indent = take_part(rest, "目");
  if (!rest.empty()) return {};
  std::string tail;
  if (point) tail += "__point_" + std::to_string(*point);
  if (indent) tail += "__indent_" + std::to_string(*indent);
  if (paragraph) return {*article + "__para_" + std::to_string(*paragraph) + tail};
  if (tail.empty()) return {*article};
  std::vector<std::string> out;
  for (int i = 1; i <= kParagraphsTried; ++i) out.push_back(*article + "__para_" + std::to_string(i) + tail);
  return out;
}

std::optional<Bounds> split_range(std::string_view text) {
  for (const std::string_view mark : {"..", "…", "~", "～", "至", "—"}) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos) continue;
    return Bounds{base::trim(text.substr(0, at)), base::trim(text.substr(at + mark.size()))};
  }
  return std::nullopt;
}

std::optional<ArticleRange> article_range(std::string_view text) {
  const auto bounds = split_range(text);
  if (!bounds || (bounds->lower.empty() && bounds->upper.empty())) return std::nullopt;
  ArticleRange out{0, std::numeric_limits<std::uint32_t>::max()};
  for (const auto& [side, bound] : {std::pair(bounds->lower, &out.first), std::pair(bounds->upper, &out.last)}) {
    if (side.empty()) continue;
    const auto number = article_number(side);
    if (!number) return std::nullopt;
    *bound = *number;
  }
  return out;
}

}  // namespace wenze::query
