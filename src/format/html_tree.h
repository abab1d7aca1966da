#pragma once
// An HTML page as a flat list of nodes in document order, so that everything after the parser works
// without recursion.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "format/readers.h"

namespace wenze::format {

struct HtmlNode {
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  std::size_t parent = kNone;
  std::size_t end = 0;  // the subtree is [index, end)
  std::string tag;      // lower case; "" for text
  std::string text;     // of a text node
  // Attributes that matter; `names` are the words of class and id in lower case, separated by
  // spaces ("top nav" for "topNav").
  std::string names, href, style, start;
  std::string meta_name, meta_content;  // of <meta>; the name in lower case

  bool is_text() const { return tag.empty(); }
};

struct HtmlTree {
  std::vector<HtmlNode> nodes;  // nodes[0] is the root element
};

// Fails with limit_exceeded on nesting that is deeper than limits.markup_depth or that would make
// the parser slow.
base::Result<HtmlTree> parse_html(const Input& input);

// Elements that begin and end a line.
bool is_block_tag(std::string_view tag);

}  // namespace wenze::format
