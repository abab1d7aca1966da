// One pass over the text for the lines, then one over the layout blocks and the shell spans, both
// in order.
#include "document/lines.h"

#include <algorithm>

#include "document/marks.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

std::size_t trim_end(std::string_view text, std::size_t begin, std::size_t end) {
  while (end > begin) {
    const auto d = text::decode_before(text, end);
    if (!text::is_space(d.code_point)) break;
    end -= d.bytes;
  }
  return end;
}

std::size_t trim_begin(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end) {
    const auto d = text::decode_at(text, begin);
    if (!text::is_space(d.code_point)) break;
    begin += d.bytes;
  }
  return begin;
}

// Plain text that was written as Markdown keeps its heading marks (## 第一章): their number, 0 for
// none.
std::size_t heading_marks(std::string_view line) {
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  return marks <= 6 && marks < line.size() ? marks : 0;
}

bool is_markup_comment(std::string_view line) {
  return line.starts_with("<!--") && line.ends_with("-->");
}

// Lines that begin inside the block take what the format's reader knows of it.
void mark_blocks(const text::RawText& raw, const text::CanonicalText& canonical,
                 std::vector<Line>& lines) {
  auto line = lines.begin();
  for (const text::Block& block : raw.blocks) {
    const bool heading = block.kind == text::BlockKind::kHeading;
    if ((!heading && block.kind != text::BlockKind::kTableCell) ||
        block.raw.end() > canonical.map.from_size_bytes())
      continue;
    const CanonicalSpan span = canonical.map.to_target(block.raw);
    while (line != lines.end() && line->span.end() <= span.begin()) ++line;
    for (; line != lines.end() && line->span.begin() < span.end(); ++line)
      if (heading)
        line->heading_level = std::max(1, block.heading_level);
      else
        line->cell = true;
  }
}

}  // namespace

std::vector<Line> split_lines(const text::RawText& raw, const text::CanonicalText& canonical) {
  const std::string_view text = canonical.text;
  std::vector<Line> lines;
  auto shell = canonical.shell.begin();
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::size_t from = trim_begin(text, begin, end);
    const std::size_t to = trim_end(text, from, end);
    if (from < to && !is_markup_comment(text.substr(from, to - from))) {
      const std::size_t marks = heading_marks(text.substr(from, to - from));
      Line line{
          {trim_begin(text, from + marks, to), to}, static_cast<int>(marks), false, false, false};
      while (shell != canonical.shell.end() && shell->end() <= from) ++shell;
      line.shell = shell != canonical.shell.end() && shell->contains(line.span);
      lines.push_back(line);
    }
    begin = end + 1;
  }
  mark_blocks(raw, canonical, lines);
  return lines;
}

bool raw_space_at(const text::RawText& raw, const text::CanonicalText& canonical, std::size_t at) {
  const std::string_view text = canonical.text;
  if (at == 0 || at >= text.size() || canonical.map.to_size_bytes() != text.size()) return false;
  const std::size_t before = at - text::decode_before(text, at).bytes;
  const std::size_t after = at + text::decode_at(text, at).bytes;
  const auto from = canonical.map.to_source({before, at});
  const auto to = canonical.map.to_source({at, after});
  if (from.end() > to.end() || to.end() > raw.text.size()) return false;
  // The gap plus whatever spaces an atomic run put at the edges of its neighbours.
  const std::string_view left = from.of(raw.text);
  const std::string_view gap = std::string_view(raw.text).substr(from.end(), to.end() - from.end());
  const auto is_blank = [](char32_t c) { return c != '\n' && c != '\r' && text::is_space(c); };
  if (!gap.empty() && is_blank(text::decode_at(gap, 0).code_point)) return true;
  return !left.empty() && is_blank(text::decode_before(left, left.size()).code_point);
}

}  // namespace wenze::document
