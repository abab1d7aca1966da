// The main text of a page: blocks of prose (sentences with 。 or ；, few links) are scored, and the
// smallest element that holds nearly all of them is the document. Inside it, lists of links go;
// outside it, the page's heading, the table with index number, issuing body and dates, and the
// names of attached files stay. Nothing that holds most of the prose is ever dropped, whatever its
// class is called.

#include "format/html_main.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>

#include "text/utf8.h"

namespace wenze::format {
namespace {

constexpr double kMainShare =
    0.97;  // of the prose must lie in the element that is taken for the document
constexpr double kMajority = 0.5;  // an element with more of the prose than this is never shell
constexpr double kLinkList = 0.6;  // link density from which a block is a list of links
constexpr std::size_t kProseCodepoints = 15;
constexpr std::size_t kInfoMaxCodepoints = 600;

// Class and id words of site furniture. A word counts when it stands alone or at an end of a name:
// "nav", "top_nav".
constexpr std::array<std::string_view, 28> kShellNames{
    "nav",         "navbar",     "navigation", "menu",    "footer",    "foot",
    "sidebar",     "breadcrumb", "crumb",      "crumbs",  "share",     "bdsharebuttonbox",
    "bshare",      "toolbar",    "copyright",  "search",  "searchbox", "friendlink",
    "friendlinks", "related",    "recommend",  "banner",  "topbar",    "login",
    "qrcode",      "comments",   "pagination", "position"};

// Labels of the information table and of the line under the title on government sites (what the
// site says of the document).
constexpr std::array<std::string_view, 28> kInfoLabels{
    "索引号",   "索 引 号", "文号",     "发文字号", "发文机关", "发布机构", "发文单位",
    "成文日期", "发布日期", "发布时间", "生成日期", "生效日期", "施行日期", "有效性",
    "效力状态", "主题分类", "公文种类", "信息来源", "来源：",   "索引號",   "文號",
    "發文字號", "發文機關", "發布機構", "發布日期", "發布時間", "來源：",   "有效期"};

constexpr std::array<std::string_view, 10> kAttachmentExtensions{
    ".doc", ".docx", ".pdf", ".xls", ".xlsx", ".wps", ".et", ".zip", ".rar", ".ofd"};

// <del> is text that its author took back.
constexpr std::array<std::string_view, 17> kNeverText{
    "script", "style",  "noscript", "template", "iframe",   "object", "head",  "svg", "del",
    "select", "button", "textarea", "input",    "#comment", "video",  "audio", "map"};

// What the list of a document's files is headed with.
constexpr std::array<std::string_view, 6> kAttachmentLabels{"附件", "附表", "附檔",
                                                            "附录", "附錄", "文件下载"};

std::string lower(std::string_view s) {
  std::string out(s);
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

bool has_shell_name(std::string_view names) {
  std::string word;
  const auto is_shell = [&] {
    return std::find(kShellNames.begin(), kShellNames.end(), word) != kShellNames.end();
  };
  for (const char c : names) {
    if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
      word += c;
      continue;
    }
    if (is_shell()) return true;
    word.clear();
  }
  return is_shell();
}

bool is_hidden(const HtmlNode& node) {
  std::string style;
  for (const char c : node.style)
    if (c != ' ') style += c;
  return style.find("display:none") != std::string::npos ||
         style.find("visibility:hidden") != std::string::npos;
}

bool is_heading(std::string_view tag) {
  return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
}

// Without white space.
std::string solid(std::string_view s) {
  std::string out;
  for (std::size_t at = 0; at < s.size();) {
    const text::Decoded d = text::decode_at(s, at);
    if (!text::is_space(d.code_point)) text::append_utf8(out, d.code_point);
    at += d.bytes;
  }
  return out;
}

// Works on one page; the steps are in the order of the file's head comment.
class MainText {
 public:
  explicit MainText(const HtmlTree& tree)
      : tree_(tree),
        measure_(tree),
        dropped_(tree.nodes.size(), false),
        keep_(tree.nodes.size(), false),
        titles_(page_titles()) {}

  std::vector<bool> select() {
    score_blocks();
    drop_furniture();
    main_ = find_main();
    mark(main_, true);
    for (std::size_t i = 0; i < main_; ++i)
      if (is_title_outside(i) || is_info_block(i)) mark(i, true);
    if (const auto title = plain_title()) mark(*title, true);
    for (std::size_t i = tree_.nodes[main_].end; i < tree_.nodes.size(); ++i)
      if (is_attachment_list(i)) mark(i, true);
    drop_link_lists();
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i)
      if (dropped_[i]) mark(i, false);
    return std::move(keep_);
  }

 private:
  void mark(std::size_t node, bool value) {
    std::fill(keep_.begin() + static_cast<std::ptrdiff_t>(node),
              keep_.begin() + static_cast<std::ptrdiff_t>(tree_.nodes[node].end), value);
  }

  // Prose of each block goes to the prefix sums; a block's own text is what has it as the nearest
  // block ancestor.
  void score_blocks() {
    const std::size_t n = tree_.nodes.size();
    std::vector<std::size_t> block(n, 0), own(n, 0), own_link(n, 0), own_stops(n, 0);
    std::vector<bool> silent(n, false);
    for (std::size_t i = 0; i < n; ++i) {
      const HtmlNode& node = tree_.nodes[i];
      const std::size_t parent = node.parent == HtmlNode::kNone ? 0 : node.parent;
      silent[i] = (i > 0 && silent[parent]) || is_never_text(node);
      block[i] = is_block_tag(node.tag) ? i : block[parent];
      if (!node.is_text() || silent[i]) continue;
      own[block[i]] += measure_.codepoints(i);
      own_link[block[i]] += measure_.link_codepoints(i);
      own_stops[block[i]] += measure_.stops(i);
    }
    prose_.assign(n + 1, 0);
    for (std::size_t i = 0; i < n; ++i) {
      const bool prose =
          own[i] >= kProseCodepoints && own_stops[i] > 0 && own_link[i] * 5 < own[i] * 2;
      prose_[i + 1] = prose_[i] + (prose ? own[i] - own_link[i] : 0);
    }
  }

  std::size_t prose(std::size_t node) const { return prose_[tree_.nodes[node].end] - prose_[node]; }

  bool is_majority(std::size_t node) const {
    const auto total = static_cast<double>(prose_.back());
    if (total > 0) return static_cast<double>(prose(node)) > kMajority * total;
    return measure_.codepoints(node) > kMajority * static_cast<double>(measure_.codepoints(0));
  }

  void drop_furniture() {
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i) {
      const HtmlNode& node = tree_.nodes[i];
      if (node.is_text()) continue;
      const bool furniture =
          node.tag == "nav" || node.tag == "aside" || node.tag == "footer" || is_hidden(node) ||
          (node.tag == "header" && measure_.link_density(i) > 0.3) ||
          (node.tag == "form" && measure_.stops(i) == 0) ||
          (node.tag != "body" && node.tag != "html" && has_shell_name(node.names));
      if (is_never_text(node) || (furniture && !is_majority(i) && !holds_title(i)))
        dropped_[i] = true;
    }
  }

  // A banner may hold the page's only heading.
  bool holds_title(std::size_t node) const {
    if (tree_.nodes[node].tag == "nav" || tree_.nodes[node].tag == "footer") return false;
    for (std::size_t i = node; i < tree_.nodes[node].end; ++i)
      if (tree_.nodes[i].tag == "h1" && measure_.link_density(i) < 0.5 &&
          measure_.codepoints(i) >= 6)
        return true;
    return false;
  }

  // Descends from the root while one child holds nearly all prose that is not dropped.
  std::size_t find_main() const {
    std::vector<std::size_t> kept(prose_.size(), 0);
    for (std::size_t i = 0; i < tree_.nodes.size();) {
      if (dropped_[i]) {
        const std::size_t end = tree_.nodes[i].end;
        for (; i < end; ++i) kept[i + 1] = kept[i];
        continue;
      }
      kept[i + 1] = kept[i] + (prose_[i + 1] - prose_[i]);
      ++i;
    }
    const auto total = static_cast<double>(kept.back());
    std::size_t node = body();
    if (total < kProseCodepoints) return node;
    for (bool descended = true; descended;) {
      descended = false;
      for (std::size_t child = node + 1; child < tree_.nodes[node].end;
           child = tree_.nodes[child].end) {
        const HtmlNode& candidate = tree_.nodes[child];
        const bool container =
            is_block_tag(candidate.tag) && candidate.tag != "p" && !is_heading(candidate.tag);
        const auto share = static_cast<double>(kept[candidate.end] - kept[child]);
        if (!container || dropped_[child] || share < kMainShare * total) continue;
        node = child;
        descended = true;
        break;
      }
    }
    return node;
  }

  std::size_t body() const {
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i)
      if (tree_.nodes[i].tag == "body") return i;
    return 0;
  }

  bool is_inside_dropped(std::size_t node) const {
    for (; node != HtmlNode::kNone; node = tree_.nodes[node].parent)
      if (dropped_[node]) return true;
    return false;
  }

  bool is_title_outside(std::size_t i) const {
    const HtmlNode& node = tree_.nodes[i];
    const bool titled = node.tag == "h1" || node.tag == "h2" || has_title_name(node.names);
    if (!titled || node.end > main_) return false;
    const std::size_t length = measure_.codepoints(i);
    return length >= 6 && length <= 120 && measure_.link_density(i) < 0.5 &&
           !is_inside_dropped(i) && is_part_of_page_title(i, node.tag == "h1");
  }

  static bool has_title_name(std::string_view names) {
    return names.find("title") != std::string_view::npos ||
           names.find("headline") != std::string_view::npos;
  }

  // What the page calls itself, without white space.
  std::vector<std::string> page_titles() const {
    std::vector<std::string> out;
    for (std::size_t k = 0; k < tree_.nodes.size(); ++k) {
      const HtmlNode& node = tree_.nodes[k];
      if (node.tag == "title") out.push_back(solid_text(k));
      if (node.meta_name == "articletitle") out.push_back(solid(node.meta_content));
    }
    return out;
  }

  // Site names stand in headings too, but at the end of the page's <title>: what is no <h1> must
  // begin as that does.
  bool is_part_of_page_title(std::size_t i, bool is_h1) const {
    if (is_h1) return true;
    const std::string own = solid_text(i);
    return std::any_of(titles_.begin(), titles_.end(), [&](const std::string& page) {
      return page.starts_with(text::prefix_codepoints(own, 8));
    });
  }

  // Older pages set the title as bold text in a table cell: the last block before the document that
  // holds nothing but the beginning of the page's own title, where the document does not repeat it.
  std::optional<std::size_t> plain_title() const {
    constexpr std::size_t kMinCodepoints = 8, kMaxCodepoints = 120, kLookBytes = 1500;
    const std::string front = solid_text(main_).substr(0, kLookBytes);
    for (std::size_t i = main_; i-- > 0;) {
      const std::size_t length = measure_.codepoints(i);
      if (keep_[i] || !is_leaf_block(i) || length < kMinCodepoints || length > kMaxCodepoints)
        continue;
      if (measure_.link_density(i) > 0.5 || is_inside_dropped(i)) continue;
      const std::string own = solid_text(i);
      const bool is_title =
          std::any_of(titles_.begin(), titles_.end(),
                      [&](const std::string& page) { return page.starts_with(own); });
      if (is_title) return front.find(own) == std::string::npos ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
  }

  bool is_leaf_block(std::size_t i) const {
    if (!is_block_tag(tree_.nodes[i].tag)) return false;
    for (std::size_t k = i + 1; k < tree_.nodes[i].end; ++k)
      if (is_block_tag(tree_.nodes[k].tag)) return false;
    return true;
  }

  // A block that says it lists the document's files, and links to nothing else.
  bool is_attachment_list(std::size_t i) const {
    if (!is_block_tag(tree_.nodes[i].tag) || measure_.links(i) == 0 ||
        measure_.codepoints(i) > kInfoMaxCodepoints || is_inside_dropped(i))
      return false;
    for (std::size_t k = i; k < tree_.nodes[i].end; ++k)
      if (tree_.nodes[k].tag == "a" && !tree_.nodes[k].href.empty() &&
          !is_attachment_link(tree_.nodes[k]))
        return false;
    const std::string own = solid_text(i);
    return std::any_of(kAttachmentLabels.begin(), kAttachmentLabels.end(),
                       [&](std::string_view label) { return own.find(label) != own.npos; });
  }

  std::string solid_text(std::size_t node) const {
    std::string out;
    for (std::size_t i = node; i < tree_.nodes[node].end; ++i) out += solid(tree_.nodes[i].text);
    return out;
  }

  bool is_info_block(std::size_t i) const {
    const HtmlNode& node = tree_.nodes[i];
    if (!is_block_tag(node.tag) || node.end > main_ || measure_.codepoints(i) > kInfoMaxCodepoints)
      return false;
    if (measure_.codepoints(i) < 8 || measure_.link_density(i) > 0.5 || is_inside_dropped(i))
      return false;
    const std::string own = solid_text(i);
    int labels = 0;
    for (const std::string_view label : kInfoLabels)
      labels += own.find(label) != std::string::npos ? 1 : 0;
    return labels >= 2;
  }

  void drop_link_lists() {
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i) {
      const HtmlNode& node = tree_.nodes[i];
      if (!keep_[i] || !is_block_tag(node.tag) || measure_.links(i) == 0 || i == main_) continue;
      if (prose(i) > 0 || holds_attachment(i) || is_heading(node.tag)) continue;
      const bool list = measure_.links(i) >= 2 && measure_.link_density(i) >= kLinkList;
      if ((list || is_script_button(i)) && !is_majority(i)) dropped_[i] = true;
    }
  }

  // 打印, 关闭, 收藏: a block of nothing but links that run a script.
  bool is_script_button(std::size_t node) const {
    if (measure_.link_density(node) < 0.9) return false;
    for (std::size_t i = node; i < tree_.nodes[node].end; ++i)
      if (tree_.nodes[i].tag == "a" && !lower(tree_.nodes[i].href).starts_with("javascript:"))
        return false;
    return true;
  }

  bool holds_attachment(std::size_t node) const {
    for (std::size_t i = node; i < tree_.nodes[node].end; ++i)
      if (is_attachment_link(tree_.nodes[i])) return true;
    return false;
  }

  const HtmlTree& tree_;
  HtmlMeasure measure_;
  std::vector<std::size_t> prose_;  // prefix sums
  std::vector<bool> dropped_, keep_;
  std::vector<std::string> titles_;
  std::size_t main_ = 0;
};

}  // namespace

bool is_never_text(const HtmlNode& node) {
  return std::find(kNeverText.begin(), kNeverText.end(), node.tag) != kNeverText.end();
}

bool is_attachment_link(const HtmlNode& node) {
  if (node.tag != "a" || node.href.empty()) return false;
  const std::string href =
      lower(std::string_view(node.href).substr(0, node.href.find_first_of("?#")));
  return std::any_of(kAttachmentExtensions.begin(), kAttachmentExtensions.end(),
                     [&](std::string_view ext) { return href.ends_with(ext); });
}

HtmlMeasure::HtmlMeasure(const HtmlTree& tree) : tree_(tree) {
  const std::size_t n = tree.nodes.size();
  text_.assign(n + 1, 0);
  link_ = links_ = stops_ = text_;
  std::size_t link_end = 0, silent_end = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const HtmlNode& node = tree.nodes[i];
    if (is_never_text(node)) silent_end = std::max(silent_end, node.end);
    const bool link = node.tag == "a" && !node.href.empty() && !node.href.starts_with("#");
    if (link) link_end = std::max(link_end, node.end);
    std::size_t own = 0, stops = 0;
    for (std::size_t at = 0; i >= silent_end && at < node.text.size();) {
      const text::Decoded d = text::decode_at(node.text, at);
      if (!text::is_space(d.code_point)) ++own;
      if (d.code_point == U'。' || d.code_point == U'；') ++stops;
      at += d.bytes;
    }
    text_[i + 1] = text_[i] + own;
    link_[i + 1] = link_[i] + (i < link_end ? own : 0);
    links_[i + 1] = links_[i] + (link ? 1 : 0);
    stops_[i + 1] = stops_[i] + stops;
  }
}

double HtmlMeasure::link_density(std::size_t node) const {
  const std::size_t all = codepoints(node);
  return all == 0 ? 0 : static_cast<double>(link_codepoints(node)) / static_cast<double>(all);
}

std::size_t HtmlMeasure::sum(const std::vector<std::size_t>& prefix, std::size_t node) const {
  return prefix[tree_.nodes[node].end] - prefix[node];
}

std::vector<bool> select_main(const HtmlTree& tree) { return MainText(tree).select(); }

}  // namespace wenze::format
