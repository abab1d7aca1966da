#pragma once
// Optimal one-to-one assignment with nulls: the pairing of largest total score.

#include <cstddef>
#include <vector>

namespace wenze::compare {

struct Pair {
  std::size_t left = 0, right = 0;
  double score = 0;
};

// Chooses among `candidates` so that no left and no right is used twice and the sum of scores is
// the largest possible. Only candidates with a score above 0 are ever chosen; what is better left
// alone stays unpaired. Ordered by left. Deterministic; a repeated pair counts with its first
// score. Time is about (lefts × candidates reachable) × log.
std::vector<Pair> assign(std::vector<Pair> candidates);

// Indices of a longest strictly ascending subsequence of `values`, ascending.
std::vector<std::size_t> longest_ascending(const std::vector<std::size_t>& values);

}  // namespace wenze::compare
