// Markdown through cmark. What cmark does to Chinese legal text that must not happen is prevented
// on both sides of it: before parsing (prepare_line), lone '*' inside words and lines that only
// look like link definitions are escaped; after it, setext headings that are articles become
// paragraphs again, list numbers are read from the source instead of being counted, and ** that the
// flanking rule left standing (`**《法》**第三条`) is removed in pairs.

#include <cmark.h>

#include <cctype>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/strings.h"
#include "format/blocks.h"
#include "format/readers.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

constexpr std::size_t kLongHeadingCodepoints = 40;  // a longer line over --- is a paragraph

struct NodeFreer {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct IterFreer {
  void operator()(cmark_iter* iter) const { cmark_iter_free(iter); }
};

bool is_word(char32_t c) {
  if (c < 0x80) return std::isalnum(static_cast<int>(c)) != 0;
  return text::is_han(c) || (c >= 0xC0 && c < 0x2000) || (c >= 0xFF10 && c <= 0xFF5A);
}

// Whether the '*' or '_' at `at` stands alone between two word characters: 40*4, 带有*标记.
bool is_lone_inside_word(std::string_view line, std::size_t at) {
  if (at == 0 || at + 1 >= line.size()) return false;
  if (line[at - 1] == line[at] || line[at + 1] == line[at] || line[at - 1] == '\\') return false;
  return is_word(text::decode_before(line, at).code_point) &&
         is_word(text::decode_at(line, at + 1).code_point);
}

// `[注]：…` with an ASCII colon would be swallowed as a link definition.
bool looks_like_definition(std::string_view line) {
  const std::size_t from = line.find_first_not_of(' ');
  if (from == std::string_view::npos || line[from] != '[') return false;
  const std::size_t close = line.find("]:", from);
  if (close == std::string_view::npos) return false;
  const std::string_view rest = line.substr(close + 2);
  for (const char c : rest)
    if (static_cast<unsigned char>(c) >= 0x80) return true;
  return false;
}

// `##标题` without the space that CommonMark asks for.
std::size_t tight_heading_marks(std::string_view line) {
  const std::size_t marks = line.find_first_not_of('#');
  if (marks == 0 || marks == std::string_view::npos || marks > 6) return 0;
  return static_cast<unsigned char>(line[marks]) >= 0x80 &&
                 text::decode_at(line, marks).code_point != U'　'
             ? marks
             : 0;
}

// Appends the line as cmark may see it.
void prepare_line(std::string_view line, std::string& out) {
  std::size_t at = 0;
  if (const std::size_t marks = tight_heading_marks(line); marks > 0) {
    out.append(marks, '#');
    out += ' ';
    at = marks;
  } else if (looks_like_definition(line)) {
    at = line.find('[');
    out.append(line.substr(0, at));
    out += '\\';
  }
  if (line.find('*', at) == std::string_view::npos && line.find('_', at) == std::string_view::npos)
    return static_cast<void>(out.append(line.substr(at)));
  for (; at < line.size(); ++at) {
    if ((line[at] == '*' || line[at] == '_') && is_lone_inside_word(line, at)) out += '\\';
    out += line[at];
  }
}

// Removes ** … ** that the parser did not take for strong emphasis.
std::string without_strong_marks(std::string text) {
  for (std::size_t open = text.find("**"); open != std::string::npos;) {
    const std::size_t close = text.find("**", open + 2);
    if (close == std::string::npos) break;
    const std::string_view inner = std::string_view(text).substr(open + 2, close - open - 2);
    const bool marks = !inner.empty() && inner.find('\n') == std::string_view::npos &&
                       inner.front() != ' ' && inner.back() != ' ' && inner.front() != '*';
    if (!marks) {
      open = text.find("**", open + 2);
      continue;
    }
    text.erase(close, 2);
    text.erase(open, 2);
    open = text.find("**", close - 2);
  }
  return text;
}

// Front matter between two lines of ---; gives the line after it, 0 when there is none.
std::size_t front_matter_end(const std::vector<std::string_view>& lines) {
  constexpr std::size_t kMaxLines = 200;
  if (lines.empty() || base::trim(lines[0]) != "---") return 0;
  for (std::size_t i = 1; i < lines.size() && i < kMaxLines; ++i) {
    const std::string_view line = base::trim(lines[i]);
    if (line == "---" || line == "...") return i + 1;
    if (!line.empty() && line.find(':') == std::string_view::npos && !line.starts_with("-") &&
        !line.starts_with("#"))
      return 0;
  }
  return 0;
}

bool is_table_rule(std::string_view line) {
  line = base::trim(line);
  return line.size() >= 3 && line.find('-') != std::string_view::npos &&
         line.find('|') != std::string_view::npos &&
         line.find_first_not_of("|-: \t") == std::string_view::npos;
}

class MarkdownText {
 public:
  explicit MarkdownText(const Input& input)
      : input_(input), lines_(base::split(input.bytes, "\n")) {}

  base::Status read(text::RawText& out) {
    const std::size_t from = take_front_matter();
    std::string prepared;
    prepared.reserve(input_.bytes.size() + lines_.size());
    for (std::size_t i = from; i < lines_.size(); ++i) {
      prepare_line(lines_[i], prepared);
      prepared += '\n';
    }
    first_line_ = from;
    const std::unique_ptr<cmark_node, NodeFreer> root(
        cmark_parse_document(prepared.data(), prepared.size(), CMARK_OPT_DEFAULT));
    if (!root)
      return base::fail(base::MessageKind::damaged_container, input_.path, "Markdown",
                        "parser failed");
    if (auto status = walk(root.get()); !status) return status;
    blocks_.move_into(out);
    out.title = title_;
    return {};
  }

 private:
  std::size_t take_front_matter() {
    const std::size_t end = front_matter_end(lines_);
    for (std::size_t i = 1; i + 1 < end; ++i) {
      blocks_.add(lines_[i], {});
      const std::string_view line = base::trim(lines_[i]);
      if (!line.starts_with("title:")) continue;
      std::string_view value = base::trim(line.substr(6));
      if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') &&
          value.back() == value.front())
        value = value.substr(1, value.size() - 2);
      if (!value.empty()) title_ = std::string(value);
    }
    return end;
  }

  base::Status walk(cmark_node* root) {
    const std::unique_ptr<cmark_iter, IterFreer> iter(cmark_iter_new(root));
    int depth = 0;
    for (cmark_event_type event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter.get())) {
      cmark_node* node = cmark_iter_get_node(iter.get());
      const bool container = cmark_node_first_child(node) != nullptr;
      if (event == CMARK_EVENT_ENTER) {
        depth += container ? 1 : 0;
        if (depth > input_.limits.markup_depth)
          return base::fail(base::MessageKind::limit_exceeded, input_.path,
                            "markup depth / 标记嵌套层数",
                            std::to_string(input_.limits.markup_depth));
        if (auto status = enter(node); !status) return status;
      } else {
        depth -= container ? 1 : 0;
        leave(node);
      }
    }
    return {};
  }

  base::Status enter(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_TEXT:
      case CMARK_NODE_CODE:
        inline_ += literal(node);
        break;
      case CMARK_NODE_SOFTBREAK:
      case CMARK_NODE_LINEBREAK:
        inline_ += '\n';
        break;
      case CMARK_NODE_ITEM:
        items_.push_back(marker(node));
        break;
      case CMARK_NODE_CODE_BLOCK:
        blocks_.add(literal(node), {});
        break;
      case CMARK_NODE_HTML_BLOCK:
        return append_html_fragment({input_.path, literal(node), input_.limits}, blocks_);
      default:
        break;
    }
    return {};
  }

  static std::string_view literal(cmark_node* node) {
    const char* text = cmark_node_get_literal(node);
    return text == nullptr ? std::string_view{} : std::string_view(text);
  }

  std::string_view source_line(cmark_node* node) const {
    const std::size_t index =
        first_line_ + static_cast<std::size_t>(cmark_node_get_start_line(node)) - 1;
    return index < lines_.size() ? lines_[index] : std::string_view{};
  }

  // The number of an ordered item as its line has it ("34. "); nothing for bullets.
  std::string marker(cmark_node* item) const {
    if (cmark_node_get_list_type(cmark_node_parent(item)) != CMARK_ORDERED_LIST) return {};
    const std::string_view line = source_line(item);
    std::size_t at = static_cast<std::size_t>(std::max(0, cmark_node_get_start_column(item) - 1));
    while (at < line.size() && (line[at] == ' ' || line[at] == '>' || line[at] == '\t')) ++at;
    std::size_t to = at;
    while (to < line.size() && std::isdigit(static_cast<unsigned char>(line[to])) != 0) ++to;
    if (to == at || to >= line.size()) return {};
    return std::string(line.substr(at, to + 1 - at)) + " ";
  }

  void leave(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_PARAGRAPH:
        add_paragraph({});
        break;
      case CMARK_NODE_HEADING:
        add_heading(node);
        break;
      case CMARK_NODE_ITEM:
        if (!items_.empty()) items_.pop_back();
        break;
      default:
        break;
    }
  }

  void add_heading(cmark_node* node) {
    const std::string_view line = base::trim(source_line(node));
    const bool setext = !line.starts_with("#");
    const std::string_view own = base::trim(inline_);
    if (setext && (is_article(own) || own.ends_with("。") || own.ends_with("；") ||
                   own.find('\n') != std::string_view::npos ||
                   text::count_codepoints(own) > kLongHeadingCodepoints))
      return add_paragraph({});
    add_paragraph({text::BlockKind::kHeading, cmark_node_get_heading_level(node), 0});
  }

  // 第十五条 … at the front.
  static bool is_article(std::string_view s) {
    constexpr std::string_view kFirst = "第";
    if (!s.starts_with(kFirst)) return false;
    s.remove_prefix(kFirst.size());
    while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
    const auto number = text::parse_numeral(s);
    if (!number) return false;
    s.remove_prefix(number->bytes);
    while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
    return s.starts_with("条") || s.starts_with("條");
  }

  void add_paragraph(BlockStyle style) {
    std::string text = without_strong_marks(std::exchange(inline_, {}));
    if (!items_.empty()) {
      if (style.kind == text::BlockKind::kParagraph) style.kind = text::BlockKind::kListItem;
      text = std::exchange(items_.back(), {}) + text;
    }
    if (!add_table(text)) blocks_.add(text, style);
  }

  // A pipe table: header, rule, rows.
  bool add_table(std::string_view text) {
    const std::vector<std::string_view> rows = base::split(text, "\n");
    if (rows.size() < 2 || !is_table_rule(rows[1])) return false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (i == 1) continue;
      std::string_view row = base::trim(rows[i]);
      if (row.starts_with("|")) row.remove_prefix(1);
      if (row.ends_with("|")) row.remove_suffix(1);
      for (const std::string_view cell : base::split(row, "|"))
        blocks_.add(cell, {text::BlockKind::kTableCell, 0, 0});
    }
    return true;
  }

  const Input& input_;
  std::vector<std::string_view> lines_;
  std::size_t first_line_ = 0;
  BlockBuilder blocks_;
  std::string inline_;
  std::vector<std::string> items_;  // markers not written yet, innermost list last
  std::optional<std::string> title_;
};

}  // namespace

base::Status read_markdown(const Input& input, text::RawText& out) {
  return MarkdownText(input).read(out);
}

}  // namespace wenze::format
