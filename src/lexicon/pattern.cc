// Matching keeps the set of places that the elements so far can end at; a gap widens every place to the places after it.
#include "lexicon/pattern.h"

#include <algorithm>

#include "base/strings.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::lexicon {
namespace {

constexpr std::string_view kStops = "，。；：\n";
constexpr int kLongestGap = 60;

bool is_stop(std::string_view stops, std::string_view character) {
  for (std::size_t at = stops.find(character); at != std::string_view::npos;
       at = stops.find(character, at + 1))
    return true;
  return false;
}

}  // namespace

std::optional<Pattern::Element> Pattern::parse_gap(std::string_view body) {
  Element gap;
  gap.stops = kStops;
  if (body.ends_with('+'))
    body.remove_suffix(1);
  else
    gap.stops += "、";
  const auto parts = base::split(body, ",");
  if (parts.size() != 2) return std::nullopt;
  const auto min = text::to_number(parts[0]), max = text::to_number(parts[1]);
  if (!min || !max || *min > *max || *max > kLongestGap) return std::nullopt;
  gap.min = static_cast<int>(*min);
  gap.max = static_cast<int>(*max);
  return gap;
}

std::optional<Pattern> Pattern::parse(std::string_view source, std::string& why_not) {
  Pattern pattern;
  const auto refuse = [&](std::string_view reason) {
    why_not = reason;
    return std::nullopt;
  };
  for (std::size_t at = 0; at < source.size();) {
    if (source[at] == '{') {
      const std::size_t close = source.find('}', at);
      if (close == std::string_view::npos) return refuse("{ without }");
      const auto gap = parse_gap(source.substr(at + 1, close - at - 1));
      if (!gap) return refuse("a gap is {min,max} or {min,max+} with max <= 60");
      pattern.elements_.push_back(*gap);
      at = close + 1;
    } else if (source[at] == '(') {
      const std::size_t close = source.find(')', at);
      if (close == std::string_view::npos) return refuse("( without )");
      Element group;
      for (std::string_view alternative : base::split(source.substr(at + 1, close - at - 1), "|"))
        group.alternatives.emplace_back(alternative);
      // Longest first, so that the first that fits is the longest that fits.
      std::stable_sort(group.alternatives.begin(), group.alternatives.end(),
                       [](const auto& a, const auto& b) { return a.size() > b.size(); });
      pattern.elements_.push_back(std::move(group));
      at = close + 1;
    } else {
      const std::size_t end = std::min(source.find_first_of("{(", at), source.size());
      pattern.elements_.push_back({{std::string(source.substr(at, end - at))}, 0, 0, {}});
      at = end;
    }
  }
  if (pattern.elements_.empty() || pattern.elements_.front().is_gap())
    return refuse("a pattern begins with a literal or a group");
  for (const std::string& head : pattern.heads())
    if (head.empty()) return refuse("the first group may not be empty");
  return pattern;
}

// Replaces the places by all places that `gap` can end at from any of them, in ascending order.
void Pattern::widen(std::string_view s, const Element& gap, std::vector<std::size_t>& ends) {
  std::vector<std::size_t> out;
  for (std::size_t begin : ends) {
    std::size_t at = begin;
    for (int n = 0; n <= gap.max; ++n) {
      if (n >= gap.min) out.push_back(at);
      if (at >= s.size()) break;
      const std::size_t bytes = text::decode_at(s, at).bytes;
      if (is_stop(gap.stops, s.substr(at, bytes))) break;
      at += bytes;
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  ends = std::move(out);
}

std::optional<std::size_t> Pattern::match(std::string_view s, std::size_t head_end) const {
  std::vector<std::size_t> ends = {head_end};
  for (std::size_t i = 1; i < elements_.size() && !ends.empty(); ++i) {
    const Element& element = elements_[i];
    if (element.is_gap()) {
      widen(s, element, ends);
      continue;
    }
    const bool last = i + 1 == elements_.size();
    std::vector<std::size_t> next;
    for (std::size_t begin : ends) {
      for (const std::string& alternative : element.alternatives) {
        if (!s.substr(begin).starts_with(alternative)) continue;
        next.push_back(begin + alternative.size());
        if (last) return next.back();
      }
    }
    std::sort(next.begin(), next.end());
    next.erase(std::unique(next.begin(), next.end()), next.end());
    ends = std::move(next);
  }
  if (ends.empty()) return std::nullopt;
  return elements_.back().is_gap() ? ends.back() : ends.front();
}

}  // namespace wenze::lexicon
