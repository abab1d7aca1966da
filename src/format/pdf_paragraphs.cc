// Hard-wrapped lines → paragraphs. A line that ends before the right margin ends its paragraph; an
// indented line begins one; a line that begins with a number (第三条, （一）, 二、) begins one
// unless the line before it is full and its sentence goes on, because 第三条 may well be a
// reference that was wrapped.

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>

#include "base/strings.h"
#include "format/pdf_layout.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

constexpr double kShortBy =
    2.2;  // characters that a full line may lack: punctuation may not begin a line
constexpr double kIndent = 1.2;       // characters from which a line counts as indented
constexpr double kSizeChange = 0.18;  // relative difference of heights that is another font size
constexpr double kTitleSize = 1.15;   // lines this much larger than the text are title lines
constexpr double kGapChange =
    0.6;  // characters by which the distance of paragraphs exceeds that of lines

struct Margins {
  double left = 0, right = 0;
};

struct Layout {
  double em = 0;         // height of most characters
  double line_gap = 0;   // usual distance between lines
  bool indents = false;  // whether paragraphs begin with an indentation
};

double median(std::vector<double> values, double otherwise) {
  if (values.empty()) return otherwise;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

bool has_ending(std::string_view s, std::initializer_list<std::string_view> endings) {
  s = base::trim(s);
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view e) { return s.ends_with(e); });
}

bool ends_sentence(std::string_view s) {
  return has_ending(s, {"。", "；", "：", "！", "？", "。”", "。』", "。」", "。）", ";", ":"});
}

std::string_view after_prefix(std::string_view s,
                              std::initializer_list<std::string_view> prefixes) {
  for (const std::string_view prefix : prefixes)
    if (s.starts_with(prefix)) return s.substr(prefix.size());
  return {};
}

std::string_view skip_blank(std::string_view s) {
  while (!s.empty() && text::is_space(text::decode_at(s, 0).code_point))
    s.remove_prefix(text::decode_at(s, 0).bytes);
  return s;
}

// 第十五条, （一）, (1), 一、, 1., 附件: what numbers a provision at the front of a line.
bool begins_with_marker(std::string_view line) {
  line = skip_blank(line);
  if (line.starts_with("附件") || line.starts_with("附：")) return true;
  std::string_view rest = after_prefix(line, {"第", "（", "("});
  const bool enclosed = rest.data() != nullptr && !line.starts_with("第");
  const bool ordinal = rest.data() != nullptr && !enclosed;
  if (rest.data() == nullptr) rest = line;
  rest = skip_blank(rest);
  const auto number = text::parse_numeral(rest);
  if (!number) return false;
  rest = skip_blank(rest.substr(number->bytes));
  const auto begins = [&](std::initializer_list<std::string_view> signs) {
    return std::any_of(signs.begin(), signs.end(),
                       [&](std::string_view s) { return rest.starts_with(s); });
  };
  if (ordinal) return begins({"条", "條", "章", "节", "節", "编", "編", "款", "项", "項"});
  if (enclosed) return begins({"）", ")"});
  return begins({"、", "．"}) ||
         (rest.starts_with(".") && !(rest.size() > 1 && rest[1] >= '0' && rest[1] <= '9'));
}

// The outermost value that several lines share to within a character: what sticks out alone is no
// margin.
double shared_edge(std::vector<double> values, double em) {
  std::sort(values.begin(), values.end());
  const std::size_t enough = values.size() < 6 ? 1 : std::max<std::size_t>(2, values.size() / 20);
  for (std::size_t i = 0; i + enough <= values.size(); ++i)
    if (values[i + enough - 1] - values[i] <= em) return values[i];
  return values.front();
}

// Margins by page and column; a page with few lines takes those of the document.
class MarginTable {
 public:
  MarginTable(const std::vector<Page>& pages, double em) {
    std::map<Key, Edges> by_page;
    std::map<int, Edges> by_column;
    for (const Page& page : pages)
      for (const PageLine& line : page.lines) {
        by_page[{page.number, line.column}].add(line);
        by_column[line.column].add(line);
      }
    std::map<int, Margins> of_column;
    for (const auto& [column, edges] : by_column) of_column[column] = edges.margins(em);
    for (const auto& [key, edges] : by_page) {
      const Margins own = edges.margins(em);
      const Margins& all = of_column[key.second];
      // Left and right pages of a booklet have margins of their own.
      const bool shifted =
          edges.left.size() >= kEnoughLines && std::abs(own.right - all.right) > 1.5 * em;
      by_page_[key] = shifted ? own : all;
    }
  }
  const Margins& at(const Page& page, const PageLine& line) const {
    return by_page_.at({page.number, line.column});
  }

 private:
  static constexpr std::size_t kEnoughLines = 8;
  using Key = std::pair<int, int>;

  struct Edges {
    std::vector<double> left, negated_right;
    void add(const PageLine& line) {
      left.push_back(line.left);
      negated_right.push_back(-line.right);
    }
    Margins margins(double em) const {
      return {shared_edge(left, 0.5 * em), -shared_edge(negated_right, em)};
    }
  };

  std::map<Key, Margins> by_page_;
};

class ParagraphJoiner {
 public:
  ParagraphJoiner(const std::vector<Page>& pages, BlockBuilder& blocks)
      : pages_(pages), blocks_(blocks), layout_(measure(pages)), margins_(pages, layout_.em) {
    layout_.indents = uses_indents();
  }

  void run() {
    for (const Page& page : pages_)
      for (const PageLine& line : page.lines) take(page, line);
    flush();
  }

 private:
  static Layout measure(const std::vector<Page>& pages) {
    std::vector<double> heights, gaps;
    for (const Page& page : pages)
      for (std::size_t i = 0; i < page.lines.size(); ++i) {
        heights.push_back(page.lines[i].height());
        if (i > 0 && page.lines[i].top > page.lines[i - 1].top)
          gaps.push_back(page.lines[i].top - page.lines[i - 1].bottom);
      }
    Layout layout;
    layout.em = std::max(1.0, median(std::move(heights), 12));
    layout.line_gap = median(std::move(gaps), 0);
    return layout;
  }

  bool uses_indents() const {
    std::size_t flush_left = 0, indented = 0;
    for (const Page& page : pages_)
      for (const PageLine& line : page.lines) {
        const double by = line.left - margins_.at(page, line).left;
        if (by < 0.5 * layout_.em)
          ++flush_left;
        else if (by > kIndent * layout_.em && by < 4 * layout_.em)
          ++indented;
      }
    return indented > 0 && flush_left > 0 && indented * 10 >= flush_left;
  }

  void take(const Page& page, const PageLine& line) {
    if (!paragraph_.empty() && continues(page, line)) {
      if (!continuation_left_) continuation_left_ = line.left;
      join(line.text);
    } else {
      flush();
      paragraph_ = line.text;
      style_ = {text::BlockKind::kParagraph, 0, page.number};
      begins_with_marker_ = begins_with_marker(line.text);
      begins_flush_ = line.left < margins_.at(page, line).left + 0.6 * layout_.em;
      continuation_left_.reset();
    }
    previous_ = &line;
    previous_page_ = &page;
  }

  bool is_centred(const Page& page, const PageLine& line) const {
    const Margins& m = margins_.at(page, line);
    const double before = line.left - m.left, after = m.right - line.right;
    return before > 2.5 * layout_.em && after > 2.5 * layout_.em &&
           std::abs(before - after) < 2 * layout_.em;
  }

  bool is_large(const PageLine& line) const { return line.height() > kTitleSize * layout_.em; }

  bool changes_size(const PageLine& line) const {
    const double larger = std::max(line.height(), previous_->height());
    return std::abs(line.height() - previous_->height()) > kSizeChange * larger;
  }

  bool is_apart(const Page& page, const PageLine& line) const {
    if (&page != previous_page_ || line.column != previous_->column || line.top <= previous_->top)
      return false;
    return line.top - previous_->bottom > layout_.line_gap + kGapChange * layout_.em;
  }

  // Title lines of one size, one under the other, are one title.
  bool continues_title(const Page& page, const PageLine& line) const {
    return is_large(line) && is_large(*previous_) && is_centred(page, line) &&
           &page == previous_page_ && !begins_with_marker(line.text) &&
           !has_ending(previous_->text, {"）", ")"}) &&
           line.top - previous_->bottom < 1.2 * line.height();
  }

  // Titles and the bracket with dates below them are centred line by line, the first lines from
  // margin to margin: where paragraphs are indented, a full line that is not indented goes on in a
  // centred one, and a bracket that is open goes on until it closes.
  bool continues_centred(const Page& page, const PageLine& line) const {
    if (&page != previous_page_ || line.column != previous_->column ||
        begins_with_marker(line.text) || ends_sentence(paragraph_))
      return false;
    if (has_open_bracket()) return true;
    const Margins& m = margins_.at(page, line);
    const double off_centre = std::abs((line.left - m.left) - (m.right - line.right));
    if (off_centre > 2 * layout_.em) return false;
    const bool flush = previous_->left < m.left + 0.6 * layout_.em &&
                       previous_->right > m.right - kShortBy * layout_.em;
    return layout_.indents && begins_flush_ && flush && is_centred(page, line);
  }

  // A paragraph that begins with a bracket which has not been closed.
  bool has_open_bracket() const {
    if (!paragraph_.starts_with("（") && !paragraph_.starts_with("(")) return false;
    int open = 0;
    for (std::size_t at = 0; at < paragraph_.size();) {
      const text::Decoded d = text::decode_at(paragraph_, at);
      open += d.code_point == U'（' || d.code_point == U'(' ? 1 : 0;
      open -= d.code_point == U'）' || d.code_point == U')' ? 1 : 0;
      at += d.bytes;
    }
    return open > 0;
  }

  bool continues(const Page& page, const PageLine& line) const {
    if (changes_size(line)) return false;
    if (is_large(line) && is_large(*previous_)) return continues_title(page, line);
    if (is_apart(page, line)) return false;
    if (continues_centred(page, line)) return true;
    const Margins& before = margins_.at(*previous_page_, *previous_);
    if (previous_->right < before.right - kShortBy * layout_.em) return false;
    if (is_centred(page, line) && is_centred(*previous_page_, *previous_)) return false;
    if (begins_paragraph_by_indent(page, line)) return false;
    const bool sentence_ends = ends_sentence(paragraph_);
    if (sentence_ends && begins_with_marker(line.text)) return false;
    return layout_.indents || !sentence_ends;
  }

  bool begins_paragraph_by_indent(const Page& page, const PageLine& line) const {
    const double by = line.left - margins_.at(page, line).left;
    if (by <= kIndent * layout_.em) return false;
    // Hanging indentation: the lines of an item stand under its text.
    const bool same_column = &page == previous_page_ && line.column == previous_->column;
    if (continuation_left_ && std::abs(line.left - *continuation_left_) < 0.4 * layout_.em) {
      const bool hanging =
          *continuation_left_ - margins_.at(page, line).left > kIndent * layout_.em;
      if (hanging && !begins_with_marker(line.text)) return false;
    }
    const bool starts_hanging = !continuation_left_ && begins_with_marker_ && same_column &&
                                line.left > previous_->left + 0.5 * layout_.em &&
                                !ends_sentence(paragraph_) && !begins_with_marker(line.text);
    return !starts_hanging;
  }

  void join(std::string_view next) {
    const text::Decoded last = text::decode_before(paragraph_, paragraph_.size());
    const text::Decoded first = text::decode_at(next, 0);
    const auto is_digit = [](char32_t c) { return c >= '0' && c <= '9'; };
    // Words are parted by the end of a line; figures are cut by it (20|11年).
    const bool latin = last.code_point < 0x250 && first.code_point < 0x250 &&
                       last.code_point != '-' &&
                       !(is_digit(last.code_point) && is_digit(first.code_point));
    if (latin && !text::is_space(last.code_point)) paragraph_ += ' ';
    paragraph_ += next;
  }

  void flush() {
    if (!paragraph_.empty()) blocks_.add(paragraph_, style_);
    paragraph_.clear();
  }

  const std::vector<Page>& pages_;
  BlockBuilder& blocks_;
  Layout layout_;
  MarginTable margins_;
  std::string paragraph_;
  BlockStyle style_;
  bool begins_with_marker_ = false;
  bool begins_flush_ = false;
  std::optional<double> continuation_left_;  // of the paragraph's second line on
  const PageLine* previous_ = nullptr;
  const Page* previous_page_ = nullptr;
};

}  // namespace

void append_paragraphs(const std::vector<Page>& pages, BlockBuilder& blocks) {
  ParagraphJoiner(pages, blocks).run();
}

}  // namespace wenze::format
