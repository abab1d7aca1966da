#include "query/places.h"

#include <algorithm>
#include <map>
#include <set>

#include "index/reader.h"
#include "query/vocabulary.h"

namespace wenze::query {
namespace {

// More than a country, a province, a city, a county and a zone: a table that goes in circles ends.
constexpr int kMaxDepth = 8;

struct Places {
  std::map<std::string, std::size_t> own;
  std::map<std::string, std::set<std::string>> below;  // of what lies in nothing: under ""
};

PlaceNode node(const Places& places, const std::string& code, int depth) {
  PlaceNode out{code};
  if (const auto own = places.own.find(code); own != places.own.end()) out.own = own->second;
  out.total = out.own;
  const auto below = places.below.find(code);
  if (below == places.below.end() || depth == kMaxDepth) return out;
  for (const std::string& inner : below->second) {
    out.below.push_back(node(places, inner, depth + 1));
    out.total += out.below.back().total;
  }
  // The set was in the order of codes.
  std::ranges::stable_sort(out.below, std::ranges::greater(), &PlaceNode::total);
  return out;
}

}  // namespace

std::vector<PlaceNode> place_tree(const std::vector<index::FacetValue>& values,
                                  const Vocabulary& vocabulary) {
  Places places;
  for (const index::FacetValue& value : values) {
    places.own[value.value] += value.matches;
    std::string at = value.value;
    for (int depth = 0; depth < kMaxDepth; ++depth) {
      const std::string above = vocabulary.place_parent(at);
      places.below[above].insert(at);
      if (above.empty()) break;
      at = above;
    }
  }
  return node(places, "", 0).below;
}

}  // namespace wenze::query
