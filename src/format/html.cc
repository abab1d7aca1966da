// Writes the document of a page as blocks. White space follows CSS, except that a line break in the
// source between two Han characters is no space.

#include <charconv>
#include <string>

#include "base/strings.h"
#include "format/blocks.h"
#include "format/html_main.h"
#include "format/html_tree.h"
#include "format/readers.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

constexpr std::size_t kDataCellCodepoints = 400;  // a table with longer cells lays out the page

bool is_wide(char32_t c) { return text::columns(c) == 2; }

// Collects the inline text of one block.
class Inline {
 public:
  void append(std::string_view s, bool preformatted) {
    for (std::size_t at = 0; at < s.size();) {
      const text::Decoded d = text::decode_at(s, at);
      at += d.bytes;
      const char32_t c = d.code_point;
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        if (preformatted)
          text_ += c == '\r' ? ' ' : static_cast<char>(c);
        else
          pending_ = c == '\n' || c == '\r' || pending_ == '\n' ? '\n' : ' ';
        continue;
      }
      flush_space(c);
      text::append_utf8(text_, c);
    }
  }
  void line_break() {
    pending_ = 0;
    text_ += '\n';
  }
  std::size_t size_bytes() const { return text_.size(); }
  std::string take() {
    pending_ = 0;
    return std::exchange(text_, {});
  }

 private:
  void flush_space(char32_t next) {
    if (pending_ == 0) return;
    const bool at_start = text_.empty() || text_.back() == '\n';
    const bool between_han = pending_ == '\n' && !at_start && is_wide(next) &&
                             is_wide(text::decode_before(text_, text_.size()).code_point);
    if (!at_start && !between_han) text_ += ' ';
    pending_ = 0;
  }

  std::string text_;
  char pending_ = 0;  // collapsed white space: '\n' when it holds a line break
};

class Emitter {
 public:
  Emitter(const HtmlTree& tree, const std::vector<bool>& keep, BlockBuilder& blocks)
      : tree_(tree), measure_(tree), keep_(keep), blocks_(blocks) {}

  void run() {
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i) {
      while (!open_.empty() && tree_.nodes[open_.back()].end <= i) close();
      if (!keep_[i]) continue;
      const HtmlNode& node = tree_.nodes[i];
      if (node.is_text())
        inline_.append(node.text, preformatted_ > 0);
      else
        open(i);
    }
    while (!open_.empty()) close();
    flush();
  }

 private:
  void open(std::size_t i) {
    const HtmlNode& node = tree_.nodes[i];
    if (node.tag == "br") return inline_.line_break();
    if (is_block_tag(node.tag)) flush();
    if (node.tag == "pre") ++preformatted_;
    if (node.tag == "ol") counters_.push_back(first_number(node));
    if (node.tag == "ul") counters_.push_back(kNoCounter);
    if (node.tag == "table") data_tables_.push_back(is_data_table(i));
    if (node.tag == "li") number_item(i);
    if (is_attachment_link(node)) attachment_from_ = inline_.size_bytes();
    open_.push_back(i);
  }

  void close() {
    const HtmlNode& node = tree_.nodes[open_.back()];
    if (is_attachment_link(node))
      attachment_bytes_ += inline_.size_bytes() - std::min(attachment_from_, inline_.size_bytes());
    if (is_block_tag(node.tag)) flush();
    if (node.tag == "pre") --preformatted_;
    if ((node.tag == "ol" || node.tag == "ul") && !counters_.empty()) counters_.pop_back();
    if (node.tag == "table" && !data_tables_.empty()) data_tables_.pop_back();
    open_.pop_back();
  }

  // Numbers that the browser would show; not where the author typed them or turned them off.
  void number_item(std::size_t i) {
    if (counters_.empty() || counters_.back() == kNoCounter) return;
    const std::string label = std::to_string(counters_.back()++) + ". ";
    for (std::size_t k = i + 1; k < tree_.nodes[i].end; ++k) {
      const std::string_view text = tree_.nodes[k].text;
      const std::size_t at = text.find_first_not_of(" \t\r\n");
      if (at == std::string_view::npos) continue;
      const char32_t first = text::decode_at(text, at).code_point;
      if (text::is_numeral_character(first) || first == U'（' || first == U'(' || first == U'第')
        return;
      break;
    }
    inline_.append(label, true);
  }

  static long first_number(const HtmlNode& node) {
    if (node.style.find("none") != std::string::npos) return kNoCounter;
    long number = 1;
    std::from_chars(node.start.data(), node.start.data() + node.start.size(), number);
    return number;
  }

  bool is_data_table(std::size_t table) const {
    std::size_t cells = 0;
    for (std::size_t i = table + 1; i < tree_.nodes[table].end; ++i) {
      if (tree_.nodes[i].tag == "table") return false;
      if (tree_.nodes[i].tag != "td" && tree_.nodes[i].tag != "th") continue;
      ++cells;
      if (measure_.codepoints(i) > kDataCellCodepoints) return false;
    }
    return cells >= 2;
  }

  BlockStyle style() const {
    BlockStyle out;
    for (std::size_t k = open_.size(); k-- > 0;) {
      const std::string& tag = tree_.nodes[open_[k]].tag;
      if (tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6')
        return {text::BlockKind::kHeading, tag[1] - '0', 0};
      if (tag == "li") return {text::BlockKind::kListItem, 0, 0};
      if ((tag == "td" || tag == "th") && !data_tables_.empty() && data_tables_.back())
        return {text::BlockKind::kTableCell, 0, 0};
      if (tag == "table") break;
    }
    return out;
  }

  void flush() {
    const std::size_t bytes = inline_.size_bytes();
    const std::string text = inline_.take();
    BlockStyle block = style();
    if (attachment_bytes_ * 2 > bytes) block = {text::BlockKind::kAttachmentName, 0, block.page};
    attachment_bytes_ = attachment_from_ = 0;
    if (bytes > 0) blocks_.add(text, block);
  }

  static constexpr long kNoCounter = -1;

  const HtmlTree& tree_;
  HtmlMeasure measure_;
  const std::vector<bool>& keep_;
  BlockBuilder& blocks_;
  Inline inline_;
  std::vector<std::size_t> open_;
  std::vector<long> counters_;
  std::vector<bool> data_tables_;
  int preformatted_ = 0;
  std::size_t attachment_from_ = 0, attachment_bytes_ = 0;
};

// <title>, unless the page has the <meta name="ArticleTitle"> of Chinese government sites, which is
// without the site's name.
std::optional<std::string> page_title(const HtmlTree& tree) {
  for (const HtmlNode& node : tree.nodes)
    if (node.meta_name == "articletitle" && !base::trim(node.meta_content).empty())
      return std::string(base::trim(node.meta_content));
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].tag != "title") continue;
    Inline text;
    for (std::size_t k = i; k < tree.nodes[i].end; ++k) text.append(tree.nodes[k].text, false);
    std::string title = text.take();
    if (!title.empty()) return title;
  }
  return std::nullopt;
}

std::vector<bool> select_everything(const HtmlTree& tree) {
  std::vector<bool> keep(tree.nodes.size(), true);
  for (std::size_t i = 0; i < tree.nodes.size(); ++i)
    if (is_never_text(tree.nodes[i]))
      std::fill(keep.begin() + static_cast<std::ptrdiff_t>(i),
                keep.begin() + static_cast<std::ptrdiff_t>(tree.nodes[i].end), false);
  return keep;
}

}  // namespace

base::Status read_html(const Input& input, text::RawText& out) {
  const auto tree = parse_html(input);
  if (!tree) return tl::unexpected(tree.error());
  BlockBuilder blocks;
  Emitter(*tree, select_main(*tree), blocks).run();
  if (blocks.empty()) Emitter(*tree, select_everything(*tree), blocks).run();
  blocks.move_into(out);
  out.title = page_title(*tree);
  return {};
}

base::Status append_html_fragment(const Input& input, BlockBuilder& blocks) {
  const auto tree = parse_html(input);
  if (!tree) return tl::unexpected(tree.error());
  Emitter(*tree, select_everything(*tree), blocks).run();
  return {};
}

}  // namespace wenze::format
