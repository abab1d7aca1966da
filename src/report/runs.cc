#include "report/runs.h"

#include <algorithm>

#include "report/escape.h"
#include "text/utf8.h"

namespace wenze::report {
namespace {

// The element that shows a mark.
std::string_view tag(Mark mark) {
  switch (mark) {
    case Mark::kHit:
      return "mark";
    case Mark::kDeleted:
      return "del";
    case Mark::kInserted:
      return "ins";
  }
  return "";
}

}  // namespace

std::vector<Run> runs(const Cell& cell, std::size_t begin, std::size_t end) {
  std::vector<Run> out;
  const auto add = [&](std::size_t from, std::size_t to, std::optional<Mark> mark) {
    if (from < to) out.push_back({from, to, mark});
  };
  std::size_t at = begin;
  for (const Highlight& highlight : cell.highlights) {
    const std::size_t from = std::max(highlight.span.begin(), at);
    const std::size_t to = std::min(highlight.span.end(), end);
    if (from >= to) continue;
    add(at, from, std::nullopt);
    add(from, to, highlight.mark);
    at = to;
  }
  add(at, end, std::nullopt);
  return out;
}

Markup markup(const Cell& cell, const MarkupForm& form) {
  Markup out;
  for (const Run& run : runs(cell, 0, cell.text.size())) {
    const std::string piece =
        form.escape(std::string_view(cell.text).substr(run.begin, run.end - run.begin));
    const std::string name(run.mark ? tag(*run.mark) : "");
    out.text += name.empty() ? piece : "<" + name + ">" + piece + "</" + name + ">";
  }
  out.citation = form.escape(cell.citation);
  if (!is_safe_link(cell.link)) return out;
  const bool inner = cell.link.starts_with('#') && !cell.citation.empty();
  std::string& words = inner ? out.citation : out.text;
  if (!words.empty()) words = form.link(words, cell.link);
  return out;
}

Cell with_plain_marks(const Cell& cell) {
  Cell out = cell;
  out.highlights.clear();
  out.text.clear();
  for (const Run& run : runs(cell, 0, cell.text.size())) {
    const std::string_view piece =
        std::string_view(cell.text).substr(run.begin, run.end - run.begin);
    const bool deleted = run.mark == Mark::kDeleted, inserted = run.mark == Mark::kInserted;
    out.text += deleted ? "[-" : inserted ? "{+" : "";
    out.text += piece;
    out.text += deleted ? "-]" : inserted ? "+}" : "";
  }
  return out;
}

char32_t shown(char32_t c) {
  if (c == '\n') return c;
  if (c == '\t') return ' ';
  if (c < 0x20) return 0x2400 + c;
  if (c == 0x7F) return 0x2421;
  const bool c1 = c >= 0x80 && c < 0xA0;
  const bool bidi = c == 0x061C || (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
                    (c >= 0x2066 && c <= 0x2069);
  const bool none = (c & 0xFFFE) == 0xFFFE;  // U+FFFE, U+FFFF …: no characters, XML forbids them
  return c1 || bidi || none ? text::kReplacement : c;
}

std::string shown(std::string_view s) {
  std::string out;
  out.reserve(s.size());
  for (std::size_t at = 0; at < s.size();) {
    const text::Decoded d = text::decode_at(s, at);
    text::append_utf8(out, shown(d.code_point));
    at += d.bytes;
  }
  return out;
}

}  // namespace wenze::report
