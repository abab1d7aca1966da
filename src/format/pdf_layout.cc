// Words → lines → reading order. Words of one height form lines; wide gaps cut a line into
// fragments; where a vertical gutter is crossed by few fragments and the text left of it is set
// full, the page has two columns, and lines across the gutter divide it into bands that are read
// one after the other.

#include "format/pdf_layout.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "text/utf8.h"

namespace wenze::format {
namespace {

constexpr double kFragmentGap = 1.2;   // of the character height: a wider gap may be a gutter
constexpr double kMinGutter = 0.6;     // of the character height
constexpr double kMaxCrossing = 0.2;   // share of fragments that may lie across the gutter (titles)
constexpr double kMinFullLines = 0.5;  // share of the left column's lines that reach its right edge
constexpr std::size_t kMinColumnLines = 5;
constexpr double kMinColumnWidth = 9;  // characters; labels of a table are shorter

using Words = std::vector<const PageWord*>;

bool shares_line(const PageWord& a, double top, double bottom) {
  const double overlap = std::min(a.bottom, bottom) - std::max(a.top, top);
  return overlap > 0.5 * std::min(a.height(), bottom - top);
}

bool is_wide_edge(std::string_view s, bool at_end) {
  if (s.empty()) return false;
  const text::Decoded d = at_end ? text::decode_before(s, s.size()) : text::decode_at(s, 0);
  return text::columns(d.code_point) == 2;
}

// Between Han characters a gap is a space only from half a character on: justified text has smaller
// ones.
bool has_gap(const PageWord& left, const PageWord& right) {
  const double gap = right.left - left.right;
  const double em = std::min(left.height(), right.height());
  if (is_wide_edge(left.text, true) && is_wide_edge(right.text, false)) return gap > 0.5 * em;
  return left.space_after ? gap > 0.15 * em : gap > 0.3 * em;
}

// REQUIRES: `words` is sorted from left to right and not empty.
PageLine join_words(const Words& words) {
  PageLine line{
      "", words.front()->left, words.front()->top, words.front()->right, words.front()->bottom, 0};
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && has_gap(*words[i - 1], *words[i])) line.text += ' ';
    line.text += words[i]->text;
    line.top = std::min(line.top, words[i]->top);
    line.bottom = std::max(line.bottom, words[i]->bottom);
    line.right = std::max(line.right, words[i]->right);
  }
  return line;
}

// The words of each line, lines from top to bottom, words from left to right.
std::vector<Words> group_lines(Words words) {
  std::stable_sort(words.begin(), words.end(), [](const PageWord* a, const PageWord* b) {
    return a->top + a->bottom < b->top + b->bottom;
  });
  std::vector<Words> lines;
  double top = 0, bottom = 0;
  for (const PageWord* word : words) {
    if (lines.empty() || !shares_line(*word, top, bottom)) {
      lines.emplace_back();
      top = word->top;
      bottom = word->bottom;
    }
    lines.back().push_back(word);
  }
  for (Words& line : lines)
    std::stable_sort(line.begin(), line.end(),
                     [](const PageWord* a, const PageWord* b) { return a->left < b->left; });
  return lines;
}

std::vector<Words> cut_fragments(const std::vector<Words>& lines) {
  std::vector<Words> fragments;
  for (const Words& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) {
      const bool cut =
          i == 0 || line[i]->left - line[i - 1]->right > kFragmentGap * line[i]->height();
      if (cut) fragments.emplace_back();
      fragments.back().push_back(line[i]);
    }
  }
  return fragments;
}

double median_height(const std::vector<PageLine>& lines) {
  std::vector<double> heights;
  for (const PageLine& line : lines) heights.push_back(line.height());
  std::nth_element(heights.begin(),
                   heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2),
                   heights.end());
  return heights[heights.size() / 2];
}

bool crosses(const PageLine& line, double x) { return line.left < x && line.right > x; }

// Two columns of prose, not a table of labels: most lines left of the gutter are set full.
bool is_column_gutter(const std::vector<PageLine>& fragments, double x, double em) {
  std::size_t left = 0, right = 0, crossing = 0, full = 0;
  double begin = x, edge = 0;
  for (const PageLine& line : fragments) {
    if (line.right > x) continue;
    begin = std::min(begin, line.left);
    edge = std::max(edge, line.right);
  }
  if (edge - begin < kMinColumnWidth * em) return false;
  for (const PageLine& line : fragments) {
    crossing += crosses(line, x) ? 1 : 0;
    right += line.left >= x ? 1 : 0;
    left += line.right <= x ? 1 : 0;
    full += line.right <= x && line.right > edge - 2 * em ? 1 : 0;
  }
  return left >= kMinColumnLines && right >= kMinColumnLines &&
         static_cast<double>(crossing) <= kMaxCrossing * static_cast<double>(fragments.size()) &&
         static_cast<double>(full) >= kMinFullLines * static_cast<double>(left);
}

// The middle of the widest strip, in the middle part of the page, that the fewest fragments cross.
std::optional<double> find_gutter(const std::vector<PageLine>& fragments) {
  constexpr double kStep = 2;
  double from = fragments.front().left, to = fragments.front().right;
  for (const PageLine& line : fragments) {
    from = std::min(from, line.left);
    to = std::max(to, line.right);
  }
  const double em = median_height(fragments);
  const double width = to - from;
  if (!(width > 8 * em) || !(width < 1e5)) return std::nullopt;
  std::size_t fewest = fragments.size() + 1;
  double best_begin = 0, best_width = -1, begin = 0;
  bool open = false;
  for (double x = from + 0.3 * width; x <= from + 0.7 * width; x += kStep) {
    const auto crossing = static_cast<std::size_t>(
        std::count_if(fragments.begin(), fragments.end(),
                      [&](const PageLine& line) { return crosses(line, x); }));
    if (crossing > fewest) {
      open = false;
      continue;
    }
    if (crossing < fewest || !open) begin = x;
    if (crossing < fewest) best_width = -1;
    fewest = crossing;
    open = true;
    if (x - begin > best_width) {
      best_width = x - begin;
      best_begin = begin;
    }
  }
  const double middle = best_begin + best_width / 2;
  if (best_width + kStep < kMinGutter * em || !is_column_gutter(fragments, middle, em))
    return std::nullopt;
  return middle;
}

// Bands between lines across the gutter; in each band the left column, then the right one.
std::vector<PageLine> order_columns(std::vector<PageLine> fragments, double gutter) {
  std::stable_sort(fragments.begin(), fragments.end(),
                   [](const PageLine& a, const PageLine& b) { return a.top < b.top; });
  std::vector<PageLine> ordered, left, right;
  const auto close_band = [&] {
    ordered.insert(ordered.end(), left.begin(), left.end());
    ordered.insert(ordered.end(), right.begin(), right.end());
    left.clear();
    right.clear();
  };
  for (PageLine& line : fragments) {
    if (crosses(line, gutter)) {
      close_band();
      ordered.push_back(std::move(line));
    } else {
      line.column = line.left < gutter ? 1 : 2;
      (line.column == 1 ? left : right).push_back(std::move(line));
    }
  }
  close_band();
  return ordered;
}

}  // namespace

std::vector<PageLine> build_lines(std::vector<PageWord> words) {
  std::erase_if(words, [](const PageWord& w) {
    return !std::isfinite(w.left) || !std::isfinite(w.right) || !std::isfinite(w.top) ||
           !std::isfinite(w.bottom);
  });
  if (words.empty()) return {};
  Words all;
  for (const PageWord& word : words) all.push_back(&word);
  const std::vector<Words> lines = group_lines(std::move(all));
  std::vector<PageLine> fragments;
  for (const Words& fragment : cut_fragments(lines)) fragments.push_back(join_words(fragment));
  if (const auto gutter = find_gutter(fragments))
    return order_columns(std::move(fragments), *gutter);
  std::vector<PageLine> out;
  for (const Words& line : lines) out.push_back(join_words(line));
  return out;
}

}  // namespace wenze::format
