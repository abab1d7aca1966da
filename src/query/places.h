#pragma once
// The places of a facet under what they lie in: 广东 ▸ 深圳.

#include <cstddef>
#include <string>
#include <vector>

namespace wenze::index {
struct FacetValue;
}

namespace wenze::query {

class Vocabulary;

struct PlaceNode {
  std::string code;
  std::size_t own = 0;    // matches of the place itself
  std::size_t total = 0;  // with everything that lies in it
  std::vector<PlaceNode> below = {};
};

// Most matches first, then by code. A place that lies in nothing known stands at the top.
std::vector<PlaceNode> place_tree(const std::vector<index::FacetValue>& values,
                                  const Vocabulary& vocabulary);

}  // namespace wenze::query
