// gumbo's time grows with the square of the nesting depth (10,000 nested <div> take seconds), and
// it copies open formatting elements into every new block. Both are bounded by a look over the tags
// before parsing.

#include "format/html_tree.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <memory>
#include <unordered_map>

namespace wenze::format {
namespace {

constexpr int kSlackOverDepth = 4;  // unclosed tags that the parser closes by itself
constexpr std::uint64_t kMaxFormattingCopies = 2'000'000;
constexpr std::size_t kMaxAttributes = 512;  // gumbo compares each attribute with all before it

constexpr std::array<std::string_view, 28> kNeverDeep{
    "p",    "li",    "td",    "th",    "tr",    "dd",    "dt",   "option", "br",    "img",
    "hr",   "input", "meta",  "link",  "col",   "area",  "base", "wbr",    "param", "html",
    "body", "head",  "tbody", "thead", "tfoot", "embed", "rp",   "rt"};
constexpr std::array<std::string_view, 14> kFormatting{"a",      "b",      "big",  "code", "em",
                                                       "font",   "i",      "nobr", "s",    "small",
                                                       "strike", "strong", "tt",   "u"};

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& all, std::string_view one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

std::string lower(std::string_view s) {
  std::string out(s);
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

// Walks over the tags without building anything.
class TagScan {
 public:
  explicit TagScan(std::string_view html) : html_(html) {}

  // Whether parsing is certain to stay cheap.
  bool is_acceptable(int max_depth) {
    std::size_t at = html_.find('<');
    while (at != std::string_view::npos && at + 1 < html_.size()) {
      at = html_.find('<', take_tag(at + 1));
      if (depth_ > static_cast<std::int64_t>(max_depth) * kSlackOverDepth ||
          copies_ > kMaxFormattingCopies || too_many_attributes_)
        return false;
    }
    return true;
  }

 private:
  // Handles the tag whose '<' stands before `at`; gives where to go on.
  std::size_t take_tag(std::size_t at) {
    if (html_.substr(at).starts_with("!--")) {
      const std::size_t end = html_.find("-->", at);
      return end == std::string_view::npos ? html_.size() : end;
    }
    const bool closing = html_[at] == '/';
    if (closing) ++at;
    std::size_t to = at;
    while (to < html_.size() && std::isalnum(static_cast<unsigned char>(html_[to])) != 0) ++to;
    if (to == at) return at;
    const std::string tag = lower(html_.substr(at, std::min<std::size_t>(to - at, 16)));
    const std::size_t end = std::min(html_.find('>', to), html_.size());
    if (!closing) count_attributes(html_.substr(to, end - to));
    count(tag, closing);
    if (!closing && (tag == "script" || tag == "style")) return skip_raw_text(tag, end);
    return end;
  }

  std::size_t skip_raw_text(const std::string& tag, std::size_t at) const {
    for (at = html_.find("</", at); at != std::string_view::npos; at = html_.find("</", at + 2))
      if (lower(html_.substr(at + 2, tag.size())) == tag) return at;
    return html_.size();
  }

  void count_attributes(std::string_view attributes) {
    if (attributes.size() < 2 * kMaxAttributes) return;
    const auto words = std::count_if(attributes.begin(), attributes.end(), [](char c) {
      return c == ' ' || c == '\n' || c == '/' || c == '\t';
    });
    too_many_attributes_ = too_many_attributes_ || static_cast<std::size_t>(words) > kMaxAttributes;
  }

  void count(const std::string& tag, bool closing) {
    if (is_one_of(kNeverDeep, tag)) {
      if (!closing) copies_ += static_cast<std::uint64_t>(formatting_ > 8 ? formatting_ : 0);
      return;
    }
    const bool formatting = is_one_of(kFormatting, tag);
    int& open = open_[tag];
    if (closing && open == 0) return;
    const int step = closing ? -1 : 1;
    open += step;
    depth_ += step;
    if (formatting)
      formatting_ += step;
    else if (!closing)
      copies_ += static_cast<std::uint64_t>(formatting_ > 8 ? formatting_ : 0);
  }

  std::string_view html_;
  std::unordered_map<std::string, int> open_;
  std::int64_t depth_ = 0;
  std::int64_t formatting_ = 0;
  std::uint64_t copies_ = 0;
  bool too_many_attributes_ = false;
};

std::string attribute(const GumboElement& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
  return found != nullptr && found->value != nullptr ? found->value : std::string{};
}

std::string tag_name(const GumboElement& element) {
  if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
  GumboStringPiece piece = element.original_tag;
  gumbo_tag_from_original_text(&piece);
  if (piece.data == nullptr) return "unknown";
  return lower({piece.data, std::min<std::size_t>(piece.length, 32)});
}

std::string split_camel_case(std::string_view s) {
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const bool hump = i > 0 && s[i] >= 'A' && s[i] <= 'Z' && s[i - 1] >= 'a' && s[i - 1] <= 'z';
    if (hump) out += ' ';
    out += s[i];
  }
  return out;
}

HtmlNode convert(const GumboNode& node) {
  HtmlNode out;
  if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE) {
    const GumboElement& element = node.v.element;
    out.tag = node.type == GUMBO_NODE_TEMPLATE ? "template" : tag_name(element);
    out.names =
        lower(split_camel_case(attribute(element, "class") + " " + attribute(element, "id")));
    out.href = attribute(element, "href");
    out.style = lower(attribute(element, "style"));
    out.start = attribute(element, "start");
    if (out.tag == "meta") {
      out.meta_name = lower(attribute(element, "name"));
      out.meta_content = attribute(element, "content");
    }
  } else if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA ||
             node.type == GUMBO_NODE_WHITESPACE) {
    out.text = node.v.text.text;
  } else {
    out.tag = "#comment";
  }
  return out;
}

struct Frame {
  const GumboNode* node;
  std::size_t index;
  unsigned next_child;
};

const GumboVector* children_of(const GumboNode& node) {
  if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE)
    return &node.v.element.children;
  return nullptr;
}

// False when the tree is deeper than `max_depth`.
bool flatten(const GumboNode& root, int max_depth, HtmlTree& tree) {
  std::vector<Frame> stack{{&root, 0, 0}};
  tree.nodes.push_back(convert(root));
  while (!stack.empty()) {
    Frame& top = stack.back();
    const GumboVector* children = children_of(*top.node);
    if (children == nullptr || top.next_child >= children->length) {
      tree.nodes[top.index].end = tree.nodes.size();
      stack.pop_back();
      continue;
    }
    const auto* child = static_cast<const GumboNode*>(children->data[top.next_child++]);
    if (static_cast<int>(stack.size()) > max_depth) return false;
    const std::size_t index = tree.nodes.size();
    tree.nodes.push_back(convert(*child));
    tree.nodes.back().parent = top.index;
    stack.push_back({child, index, 0});
  }
  return true;
}

struct OutputDeleter {
  void operator()(GumboOutput* output) const {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
  }
};

}  // namespace

base::Result<HtmlTree> parse_html(const Input& input) {
  const auto too_deep = [&] {
    return base::fail(base::MessageKind::limit_exceeded, input.path, "markup depth / 标记嵌套层数",
                      std::to_string(input.limits.markup_depth));
  };
  if (!TagScan(input.bytes).is_acceptable(input.limits.markup_depth)) return too_deep();
  const std::unique_ptr<GumboOutput, OutputDeleter> output(
      gumbo_parse_with_options(&kGumboDefaultOptions, input.bytes.data(), input.bytes.size()));
  if (!output)
    return base::fail(base::MessageKind::damaged_container, input.path, "HTML", "parser failed");
  HtmlTree tree;
  if (!flatten(*output->root, input.limits.markup_depth, tree)) return too_deep();
  return tree;
}

bool is_block_tag(std::string_view tag) {
  static constexpr std::array<std::string_view, 42> kBlock{
      "html",       "body",    "div",     "p",       "h1",         "h2",      "h3",
      "h4",         "h5",      "h6",      "ul",      "ol",         "li",      "dl",
      "dt",         "dd",      "table",   "thead",   "tbody",      "tfoot",   "tr",
      "td",         "th",      "caption", "section", "article",    "main",    "header",
      "footer",     "nav",     "aside",   "form",    "fieldset",   "center",  "pre",
      "blockquote", "address", "hr",      "figure",  "figcaption", "details", "summary"};
  return is_one_of(kBlock, tag);
}

}  // namespace wenze::format
