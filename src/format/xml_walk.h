#pragma once
// Depth-first walk over an XML tree without recursion.

#include <pugixml.hpp>

namespace wenze::format {

// Calls `enter(node)` for every node below `root` in document order; where it gives true the
// children follow, and `leave(node)` is called after them (for nodes that were not descended into
// as well). False as soon as the tree is deeper than `max_depth`.
template <class Enter, class Leave>
bool walk_xml(const pugi::xml_node& root, int max_depth, Enter enter, Leave leave) {
  int depth = 1;
  pugi::xml_node node = root.first_child();
  while (node) {
    if (depth > max_depth) return false;
    const bool descend = enter(node);
    if (descend && node.first_child()) {
      node = node.first_child();
      ++depth;
      continue;
    }
    leave(node);
    while (!node.next_sibling()) {
      node = node.parent();
      --depth;
      if (node == root || !node) return true;
      leave(node);
    }
    node = node.next_sibling();
  }
  return true;
}

}  // namespace wenze::format
