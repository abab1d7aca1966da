#pragma once
// Internal to compare/: which provision of OLD became which of NEW.

#include <cstddef>
#include <vector>

#include "compare/units.h"

namespace wenze::compare {

inline constexpr std::size_t kUnmatched = static_cast<std::size_t>(-1);

struct NodeMatch {
  std::vector<std::size_t> new_of;  // by old node
  std::vector<std::size_t> old_of;  // by new node
};

NodeMatch match_nodes(const document::Document& old_document, const std::vector<Node>& old_nodes,
                      const document::Document& new_document, const std::vector<Node>& new_nodes);

}  // namespace wenze::compare
