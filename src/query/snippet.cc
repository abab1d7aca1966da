#include "query/snippet.h"

#include <algorithm>

#include "index/find.h"
#include "text/utf8.h"

namespace wenze::query {
namespace {

// A quarter of the room stands before the first highlight.
constexpr std::size_t kLeadShare = 4;

bool ends_sentence(char32_t c) {
  return c == U'\n' || c == U'。' || c == U'；' || c == U'！' || c == U'？' || c == U'：';
}

// Moves `at` back by at most `codepoints`, to just after the last sentence end on the way if there
// is one.
std::size_t lead_in(std::string_view raw, std::size_t at, std::size_t codepoints) {
  std::size_t here = at;
  for (std::size_t i = 0; i < codepoints && here > 0; ++i) {
    const text::Decoded c = text::decode_before(raw, here);
    if (ends_sentence(c.code_point)) return here;
    here -= c.bytes;
  }
  return here;
}

std::size_t forward(std::string_view raw, std::size_t at, std::size_t codepoints) {
  for (std::size_t i = 0; i < codepoints && at < raw.size(); ++i)
    at += text::decode_at(raw, at).bytes;
  return at;
}

// The highlight from which on the most highlights fit in `codepoints`.
std::size_t densest(std::string_view raw, const Places& places, std::size_t codepoints) {
  std::size_t best = 0, best_count = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::size_t end = forward(raw, places[i].first, codepoints);
    std::size_t count = 0;
    while (i + count < places.size() && places[i + count].second <= end) ++count;
    if (count > best_count) {
      best = i;
      best_count = count;
    }
  }
  return best;
}

std::size_t backward(std::string_view raw, std::size_t at, std::size_t codepoints) {
  for (std::size_t i = 0; i < codepoints && at > 0; ++i) at -= text::decode_before(raw, at).bytes;
  return at;
}

// Widens [begin, end) so that it does not cut into what became one piece of canonical text (a note
// of pronunciation).
void keep_whole(const Original& original, std::size_t& begin, std::size_t& end) {
  if (original.map == nullptr || begin >= end ||
      original.map_begin + end > original.map->from_size())
    return;
  const auto whole = [&](std::size_t at) {
    std::size_t from = original.map_begin + at, to = from + 1;
    original.map->to_target(from, to);
    if (from == to) return std::pair(at, at + 1);
    original.map->to_source(from, to);
    return std::pair(from - std::min(from, original.map_begin),
                     to - std::min(to, original.map_begin));
  };
  const std::size_t first = whole(begin).first, last = whole(end - 1).second;
  begin = std::min(begin, first);
  end = std::min(std::max(end, last), original.raw.size());
}

// White space at both ends, and the stop of a sentence that was left out.
void trim(std::string_view raw, std::size_t& begin, std::size_t& end) {
  const bool cut = begin > 0;
  while (begin < end) {
    const text::Decoded c = text::decode_at(raw, begin);
    const bool stop = ends_sentence(c.code_point) || c.code_point == U'，' || c.code_point == U'、';
    if (!text::is_space(c.code_point) && !(cut && stop)) break;
    begin += c.bytes;
  }
  while (begin < end) {
    const text::Decoded c = text::decode_before(raw, end);
    if (!text::is_space(c.code_point)) break;
    end -= c.bytes;
  }
}

}  // namespace

Places joined(Places places) {
  std::ranges::sort(places);
  Places out;
  for (const auto& [begin, end] : places) {
    if (!out.empty() && begin <= out.back().second)
      out.back().second = std::max(out.back().second, end);
    else
      out.emplace_back(begin, end);
  }
  return out;
}

Places find_words(std::string_view canonical, const Parsed& parsed,
                  const index::WordBorders& borders) {
  const index::CutText text(canonical);
  Places out;
  for (const std::string& phrase : parsed.phrases)
    for (const index::Found& found : text.find(phrase, borders))
      out.emplace_back(found.begin, found.end);
  for (const std::string& prefix : parsed.prefixes)
    for (const index::Found& found : text.find_prefix(prefix))
      out.emplace_back(found.begin, found.end);
  return joined(std::move(out));
}

Snippet cut_snippet(const Original& original, const Places& places, std::size_t codepoints) {
  const std::string_view raw = original.raw;
  std::size_t begin = 0, end = raw.size();
  if (text::count_codepoints(raw) > codepoints) {
    const std::size_t lead = codepoints / kLeadShare;
    if (!places.empty())
      begin = lead_in(raw, places[densest(raw, places, codepoints - lead)].first, lead);
    end = forward(raw, begin, codepoints);
    if (end == raw.size()) begin = backward(raw, end, codepoints);
    keep_whole(original, begin, end);
  }
  trim(raw, begin, end);
  Snippet out;
  out.raw = std::string(raw.substr(begin, end - begin));
  out.raw_span = {original.file_begin + begin, original.file_begin + end};
  out.cut_before = raw.find_first_not_of(" \t\r\n") < begin;
  out.cut_after = raw.find_last_not_of(" \t\r\n") + 1 > end;
  for (const auto& [from, to] : places) {
    const std::size_t a = std::max(from, begin), b = std::min(to, end);
    if (a < b) out.highlights.emplace_back(a - begin, b - begin);
  }
  return out;
}

}  // namespace wenze::query
