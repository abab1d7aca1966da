// One pass: remember the last place where the line may be broken; when the next character would not
// fit, break there.
#include "report/wrap.h"

#include <algorithm>
#include <string>

#include "report/runs.h"
#include "text/utf8.h"

namespace wenze::report {
namespace {

// GB/T 15834-2011 (punctuation): these do not stand at the start, those not at the end of a line.
bool not_at_start(char32_t c) {
  return std::u32string_view(U"，。；：、？！）》〉」』】〕”’…—～·,.;:?!)]}%℃").find(c) !=
         std::u32string_view::npos;
}
bool not_at_end(char32_t c) {
  return std::u32string_view(U"（《〈「『【〔“‘([{").find(c) != std::u32string_view::npos;
}

int width_of(char32_t c) { return c == '\n' ? 0 : text::columns(shown(c)); }

bool may_break(char32_t before, char32_t after) {
  if (before == ' ') return true;
  if (not_at_start(after) || not_at_end(before)) return false;
  return width_of(before) == 2 || width_of(after) == 2;
}

void wrap_line(std::string_view s, Line line, std::size_t width_columns, std::vector<Line>& out) {
  std::size_t begin = line.begin, used = 0, best = line.begin;
  std::size_t used_to_best = 0;
  char32_t previous = 0;
  for (std::size_t at = line.begin; at < line.end;) {
    const text::Decoded d = text::decode_at(s, at);
    const auto width = static_cast<std::size_t>(width_of(d.code_point));
    if (at > begin && may_break(previous, d.code_point)) {
      best = at;
      used_to_best = used;
    }
    if (used + width > width_columns && at > begin && d.code_point != ' ') {
      const bool cut = best == begin;
      const std::size_t to = cut ? at : best;
      std::size_t end = to;
      while (end > begin && s[end - 1] == ' ') --end;
      out.push_back({begin, end});
      used -= cut ? used : used_to_best;
      begin = best = to;
      used_to_best = 0;
    }
    used += width;
    previous = d.code_point;
    at += d.bytes;
  }
  out.push_back({begin, line.end});
}

}  // namespace

std::size_t shown_columns(std::string_view s) {
  std::size_t n = 0;
  for (std::size_t at = 0; at < s.size();) {
    const text::Decoded d = text::decode_at(s, at);
    n += static_cast<std::size_t>(width_of(d.code_point));
    at += d.bytes;
  }
  return n;
}

std::vector<Line> wrap(std::string_view s, std::size_t width_columns) {
  std::vector<Line> out;
  for (std::size_t begin = 0;;) {
    const std::size_t end = std::min(s.find('\n', begin), s.size());
    if (width_columns == 0) {
      out.push_back({begin, end});
    } else {
      wrap_line(s, {begin, end}, width_columns, out);
    }
    if (end == s.size()) return out;
    begin = end + 1;
  }
}

std::vector<std::size_t> fit(const std::vector<std::size_t>& natural, const Fit& room) {
  if (natural.empty()) return {};
  std::vector<std::size_t> sorted = natural;
  std::ranges::sort(sorted);
  const std::size_t gaps = room.gap * (natural.size() - 1);
  if (room.total <= gaps) return {};
  // Water level: columns below it keep their width, the rest share what is left.
  std::size_t left = room.total - gaps, columns = sorted.size();
  std::size_t cap = 0;
  for (std::size_t width : sorted) {
    if (width * columns > left) {
      cap = left / columns;
      break;
    }
    left -= width;
    --columns;
  }
  if (columns == 0) return natural;
  if (cap < room.least) return {};
  std::size_t spare = left - cap * columns;
  std::vector<std::size_t> out = natural;
  for (std::size_t& width : out) {
    if (width <= cap) continue;
    width = cap + (spare > 0 ? 1 : 0);
    spare -= spare > 0;
  }
  return out;
}

}  // namespace wenze::report
