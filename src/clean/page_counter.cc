// Reading sites show a text in pieces of equal length, each headed "\n\n12、", cut wherever the
// length ran out: in a word, a tag ("</p&\n\n2、gt;"), an annotation. They differ from a numbered
// list in that their numbers run through the whole text from 1 and most of the pieces end in the
// middle of a clause.
#include <algorithm>
#include <charconv>

#include "clean/passes.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr std::string_view kMark = "、";
constexpr std::size_t kFewestCounters = 3;

struct Counter {
  std::size_t begin = 0, end = 0;  // from the line ends to behind the mark
  int number = 0;
};

// A blank line, a number and 、 from `at`, which is a line end.
Counter counter_at(std::string_view s, std::size_t at) {
  std::size_t end = at;
  int lines = 0;
  while (end < s.size() && (s[end] == '\n' || s[end] == '\r')) lines += s[end++] == '\n';
  Counter counter{at, end, 0};
  if (lines < 2) return counter;
  const char* first = s.data() + end;
  const auto [last, error] =
      std::from_chars(first, s.data() + std::min(s.size(), end + 4), counter.number);
  if (error != std::errc()) return {at, end, 0};
  const std::size_t mark = static_cast<std::size_t>(last - s.data());
  if (counter.number < 1 || !s.substr(mark).starts_with(kMark)) return {at, end, 0};
  counter.end = mark + kMark.size();
  return counter;
}

std::vector<Counter> find_chain(std::string_view s) {
  std::vector<Counter> chain;
  for (std::size_t at = s.find('\n'); at != std::string_view::npos; at = s.find('\n', at)) {
    if (at > 0 && s[at - 1] == '\r') --at;
    const Counter counter = counter_at(s, at);
    const int expected = chain.empty() ? 1 : chain.back().number + 1;
    if (counter.number == expected || (chain.empty() && counter.number == 2))
      chain.push_back(counter);
    at = counter.end;
  }
  return chain;
}

// Whether a piece that ends here ends in the middle of something.
bool ends_open(std::string_view s, std::size_t at) {
  while (at > 0 && (s[at - 1] == ' ' || s[at - 1] == '\t')) --at;
  if (at == 0 || s[at - 1] == '\n') return false;
  constexpr std::u32string_view kClosed = U"。；：！？…”’』」）》.;:!?>)\u3000";
  return kClosed.find(text::decode_before(s, at).code_point) == std::u32string_view::npos;
}

bool cuts_markup(std::string_view s, const Counter& counter) {
  constexpr std::size_t kReachBytes = 8;
  const std::size_t from = counter.begin - std::min(counter.begin, kReachBytes);
  const std::string_view before = s.substr(from, counter.begin - from);
  const std::size_t open = before.find_last_of("<&");
  if (open == std::string_view::npos) return false;
  const std::string_view after = s.substr(counter.end, kReachBytes);
  return before.find_first_of(">;", open) == std::string_view::npos &&
         after.find_first_of(">;") != std::string_view::npos;
}

// Whether the pieces between the counters are of about one length, as a machine cuts them.
bool is_even(std::string_view s, const std::vector<Counter>& chain) {
  constexpr std::size_t kShortestPieceCodepoints = 100;
  constexpr std::size_t kEvenSharePercent = 70;
  std::vector<std::size_t> lengths;
  for (std::size_t i = 1; i < chain.size(); ++i)
    lengths.push_back(
        text::count_codepoints(s.substr(chain[i - 1].end, chain[i].begin - chain[i - 1].end)));
  if (lengths.empty()) return false;
  std::sort(lengths.begin(), lengths.end());
  const std::size_t median = lengths[lengths.size() / 2];
  const auto near = std::count_if(lengths.begin(), lengths.end(), [median](std::size_t length) {
    return length * 3 >= median * 2 && length * 2 <= median * 3;
  });
  return median >= kShortestPieceCodepoints &&
         static_cast<std::size_t>(near) * 100 >= lengths.size() * kEvenSharePercent;
}

}  // namespace

void repair_page_counters(WorkingText& text) {
  const std::string_view s = text.view();
  const std::vector<Counter> chain = find_chain(s);
  std::size_t open = 0, markup = 0;
  for (const Counter& counter : chain) {
    if (counter.number == 1) continue;
    open += ends_open(s, counter.begin);
    markup += cuts_markup(s, counter);
  }
  const bool long_chain =
      chain.size() >= kFewestCounters && 2 * open >= chain.size() && is_even(s, chain);
  if (!long_chain && markup == 0) return;
  std::vector<Edit> edits;
  for (const Counter& counter : chain)
    edits.push_back({"page_counter", counter.begin, counter.end,
                     counter.number == 1 && counter.begin > 0 ? "\n" : ""});
  text.apply(edits);
}

}  // namespace wenze::clean
