#pragma once
// Which parts of a page are the document, and which are the site around it.

#include <vector>

#include "format/html_tree.h"

namespace wenze::format {

// One flag a node: whether it belongs to the document. Text is left out only where structure says
// that it is not the document (navigation, forms, lists of links); when in doubt it stays.
std::vector<bool> select_main(const HtmlTree& tree);

// Scripts, styles, form controls: never text, not even in a fragment.
bool is_never_text(const HtmlNode& node);

// Sums over subtrees in constant time.
class HtmlMeasure {
 public:
  explicit HtmlMeasure(const HtmlTree& tree);

  std::size_t codepoints(std::size_t node) const {
    return sum(text_, node);
  }  // without white space
  std::size_t link_codepoints(std::size_t node) const {
    return sum(link_, node);
  }  // inside <a href> to other pages
  std::size_t links(std::size_t node) const { return sum(links_, node); }
  std::size_t stops(std::size_t node) const { return sum(stops_, node); }  // 。；
  double link_density(std::size_t node) const;

 private:
  std::size_t sum(const std::vector<std::size_t>& prefix, std::size_t node) const;

  const HtmlTree& tree_;
  std::vector<std::size_t> text_, link_, links_, stops_;  // prefix sums
};

// A link to a file that a reader would download: .doc, .pdf …
bool is_attachment_link(const HtmlNode& node);

}  // namespace wenze::format
