#include "format/pdf_layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "base/strings.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

// ---- lines ----

bool shares_line(const PageWord& a, double top, double bottom) {
  const double overlap = std::min(a.bottom, bottom) - std::max(a.top, top);
  return overlap > 0.5 * std::min(a.height(), bottom - top);
}

bool is_wide_edge(std::string_view s, bool at_end) {
  if (s.empty()) return false;
  const text::Decoded d = at_end ? text::decode_before(s, s.size()) : text::decode_at(s, 0);
  return text::columns(d.code_point) == 2;
}

// Between Han characters a gap is a space only from half a character on: justified text has smaller ones.
bool has_gap(const PageWord& left, const PageWord& right) {
  const double gap = right.left - left.right;
  const double em = std::min(left.height(), right.height());
  if (is_wide_edge(left.text, true) && is_wide_edge(right.text, false)) return gap > 0.5 * em;
  return left.space_after ? gap > 0.15 * em : gap > 0.3 * em;
}

PageLine join_words(std::vector<const PageWord*> words) {
  std::stable_sort(words.begin(), words.end(), [](const PageWord* a, const PageWord* b) { return a->left < b->left; });
  PageLine line{"", words.front()->left, words.front()->top, words.front()->right, words.front()->bottom};
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && has_gap(*words[i - 1], *words[i])) line.text += ' ';
    line.text += words[i]->text;
    line.top = std::min(line.top, words[i]->top);
    line.bottom = std::max(line.bottom, words[i]->bottom);
    line.right = std::max(line.right, words[i]->right);
  }
  return line;
}

std::vector<PageLine> lines_of_column(const std::vector<const PageWord*>& words) {
  std::vector<const PageWord*> sorted = words;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const PageWord* a, const PageWord* b) { return a->top + a->bottom < b->top + b->bottom; });
  std::vector<PageLine> lines;
  std::vector<const PageWord*> current;
  double top = 0, bottom = 0;
  for (const PageWord* word : sorted) {
    if (!current.empty() && shares_line(*word, top, bottom)) {
      current.push_back(word);
      continue;
    }
    if (!current.empty()) lines.push_back(join_words(std::move(current)));
    current = {word};
    top = word->top;
    bottom = word->bottom;
  }
  if (!current.empty()) lines.push_back(join_words(std::move(current)));
  return lines;
}

}  // namespace

std::vector<PageLine> build_lines(std::vector<PageWord> words) {
  std::vector<const PageWord*> all;
  for (const PageWord& word : words) all.push_back(&word);
  return all.empty() ? std::vector<PageLine>{} : lines_of_column(all);
}

std::vector<std::string> drop_running_lines(std::vector<Page>&) { return {}; }

void append_paragraphs(const std::vector<Page>& pages, BlockBuilder& blocks) {
  for (const Page& page : pages)
    for (const PageLine& line : page.lines) blocks.add(line.text, {text::BlockKind::kParagraph, 0, page.number});
}

}  // namespace wenze::format
