// Matching keeps the set of places that the elements so far can end at; a gap widens every place to the places after it.
#include "lexicon/pattern.h"

#include <algorithm>

#include "base/strings.h"
#include "text/numerals.h"
#include "text/find.h"
#include "text/utf8.h"

namespace wenze::lexicon {
namespace {

constexpr std::string_view kStops = "，。；：\n";
constexpr int kLongestGap = 60;

bool is_stop(std::string_view stops, std::string_view character) {
  const auto lead = static_cast<unsigned char>(character.front());  // of 、。 ，；： and the line break
  if (lead != 0xE3 && lead != 0xEF && lead != '\n') return false;
  return stops.find(character) != std::string_view::npos;
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
      pattern.elements_.push_back({{std::string(source.substr(at, end - at))}, 0, 0, {}, 0, false});
      at = end;
    }
  }
  for (Element& element : pattern.elements_) element.note_starts();
  pattern.note_wanted();
  if (pattern.elements_.empty() || pattern.elements_.front().is_gap())
    return refuse("a pattern begins with a literal or a group");
  for (const std::string& head : pattern.heads())
    if (head.empty()) return refuse("the first group may not be empty");
  return pattern;
}

// Bytes of the UTF-8 character at `at`; canonical text is valid.
std::size_t Pattern::character_bytes(std::string_view s, std::size_t at) {
  const auto lead = static_cast<unsigned char>(s[at]);
  const std::size_t bytes = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  return std::min(bytes, s.size() - at);
}

// Whether one of the alternatives may begin at `at`: a bit of the last byte of its first character says no to most places.
bool Pattern::Element::may_begin(std::string_view s, std::size_t at) const {
  if (any_start) return true;
  if (at + 3 > s.size() || static_cast<unsigned char>(s[at]) < 0xE0) return false;
  return (starts >> (static_cast<unsigned char>(s[at + 2]) & 63U) & 1U) != 0;
}

void Pattern::Element::note_starts() {
  for (const std::string& alternative : alternatives) {
    if (alternative.size() < 3 || static_cast<unsigned char>(alternative[0]) < 0xE0)
      any_start = true;
    else
      starts |= std::uint64_t{1} << (static_cast<unsigned char>(alternative[2]) & 63U);
  }
}

bool Pattern::ends_clause(char32_t c) {
  return c == U'，' || c == U'。' || c == U'；' || c == U'：' || c == U'\n';  // kStops
}

// A pattern with a stop in its words reaches beyond the clause, of which nothing is wanted then.
void Pattern::note_wanted() {
  if (!elements_.empty())
    for (const std::string& head : heads())
      if (!head.empty()) heads_begin_.add(text::decode_at(head, 0).code_point);
  for (std::size_t i = 1; i < elements_.size(); ++i) {
    const Element& element = elements_[i];
    text::CharacterSet first;
    bool optional = element.is_gap();
    for (const std::string& alternative : element.alternatives) {
      const std::u32string characters = text::to_utf32(alternative);
      if (std::any_of(characters.begin(), characters.end(), ends_clause)) {
        wanted_.clear();
        return;
      }
      optional = optional || characters.empty();
      if (!characters.empty()) first.add(characters.front());
    }
    if (!optional) wanted_.push_back(first);
  }
}

const std::vector<std::string>& Pattern::telling_words() const {
  const auto shortest = [](const Element& element) {
    std::size_t bytes = element.is_gap() ? 0 : std::string::npos;
    for (const std::string& alternative : element.alternatives) bytes = std::min(bytes, alternative.size());
    return bytes;
  };
  const auto best = std::max_element(elements_.begin(), elements_.end(), [&](const Element& a, const Element& b) {
    return shortest(a) < shortest(b);
  });
  return best->alternatives;
}

bool Pattern::stands_in(std::string_view s) const {
  for (const std::string& head : heads())
    for (std::size_t at = text::find(s, head); at != std::string_view::npos; at = text::find(s, head, at + head.size()))
      if (match(s, at + head.size())) return true;
  return false;
}

std::size_t Pattern::Element::longest_at(std::string_view s, std::size_t at) const {
  for (const std::string& alternative : alternatives)
    if (s.compare(at, alternative.size(), alternative) == 0) return alternative.size();
  return std::string_view::npos;
}

// Replaces the places by all places that `gap` can end at from any of them, in ascending order. Places from an earlier
// begin cover a stretch without holes, so that what a later one adds lies behind the last place.
void Pattern::widen(std::string_view s, const Element& gap, Places& ends) {
  Places out;
  for (std::size_t begin : ends) {
    std::size_t at = begin;
    for (int n = 0; n <= gap.max; ++n) {
      if (n >= gap.min && (out.empty() || at > out.back())) out.push_back(at);
      if (at >= s.size()) break;
      const std::size_t bytes = character_bytes(s, at);
      if (is_stop(gap.stops, s.substr(at, bytes))) break;
      at += bytes;
    }
  }
  ends = out;
}

std::optional<std::size_t> Pattern::match(std::string_view s, std::size_t head_end) const {
  Places ends;
  ends.push_back(head_end);
  for (std::size_t i = 1; i < elements_.size() && !ends.empty(); ++i) {
    const Element& element = elements_[i];
    if (element.is_gap()) {
      if (ends.size() == 1 && i + 2 == elements_.size()) return first_behind_gap(s, ends.back(), i);
      widen(s, element, ends);
      continue;
    }
    const bool last = i + 1 == elements_.size();
    Places next;
    for (std::size_t begin : ends) {
      if (!element.may_begin(s, begin)) continue;
      if (last) {
        const std::size_t bytes = element.longest_at(s, begin);
        if (bytes != std::string_view::npos) return begin + bytes;
        continue;
      }
      for (const std::string& alternative : element.alternatives)
        if (s.compare(begin, alternative.size(), alternative) == 0) next.insert(begin + alternative.size());
    }
    ends = next;
  }
  if (ends.empty()) return std::nullopt;
  return elements_.back().is_gap() ? ends.back() : ends.front();
}

// The common pattern head{m,n}group: the nearest place where the group stands.
std::optional<std::size_t> Pattern::first_behind_gap(std::string_view s, std::size_t begin, std::size_t gap_index) const {
  const Element& gap = elements_[gap_index];
  const Element& group = elements_[gap_index + 1];
  std::size_t at = begin;
  for (int n = 0; n <= gap.max; ++n) {
    if (n >= gap.min && group.may_begin(s, at)) {
      const std::size_t bytes = group.longest_at(s, at);
      if (bytes != std::string_view::npos) return at + bytes;
    }
    if (at >= s.size()) break;
    const std::size_t bytes = character_bytes(s, at);
    if (is_stop(gap.stops, s.substr(at, bytes))) break;
    at += bytes;
  }
  return std::nullopt;
}

}  // namespace wenze::lexicon
