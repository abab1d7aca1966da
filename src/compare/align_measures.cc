#include "compare/align_measures.h"

#include <cmath>

namespace wenze::compare {

double cosine(const Vector& a, const Vector& b) {
  double out = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (i->first == j->first) out += i->second * j->second;
    const bool left = i->first <= j->first, right = j->first <= i->first;
    i += left;
    j += right;
  }
  return out;
}

void normalise(Vector& vector) {
  double sum = 0;
  for (const auto& [key, weight] : vector) sum += weight * weight;
  if (sum > 0)
    for (auto& [key, weight] : vector) weight /= std::sqrt(sum);
}

void add_margins(const Rivals& rivals, const ScoredPair& pair, Feature worse, Feature better,
                 Features& out) {
  const auto [i, j, value] = pair;
  const auto [here, there] = rivals.of(i, j, value);
  out[static_cast<std::size_t>(worse)] = static_cast<float>(value - std::max(here, there));
  out[static_cast<std::size_t>(better)] = static_cast<float>(value - std::min(here, there));
}

}  // namespace wenze::compare
