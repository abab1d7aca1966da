#include "document/spans.h"

#include <algorithm>

namespace wenze::document {

void cover_children(std::vector<Provision>& provisions) {
  for (std::size_t i = provisions.size(); i-- > 0;) {
    Provision& p = provisions[i];
    std::size_t end = std::max(p.span.end(), p.own.end());
    for (const auto& rest : p.own_rest) end = std::max(end, rest.end());
    p.span = {p.span.begin(), end};
    if (p.parent) {
      Provision& parent = provisions[p.parent->index];
      parent.span = {parent.span.begin(), std::max(parent.span.end(), end)};
    }
  }
  // A label that stands before its first child covers only itself.
  for (Provision& p : provisions)
    if (p.own.empty()) p.own = {p.span.begin(), p.span.begin()};
}

}  // namespace wenze::document
