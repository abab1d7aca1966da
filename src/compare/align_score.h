#pragma once
// How likely two clauses are to stand in one row, judged twice.

#include <vector>

#include "compare/assign.h"
#include "compare/clauses.h"

namespace wenze::compare {

struct ScoredPair {
  std::size_t left = 0, right = 0;
  double score = 0;  // probability, 0 to 1
};

// The pairs worth looking at with their probabilities, ordered by left, then right. `evidence`,
// when given, gets the features of each of them, in the same order.
std::vector<ScoredPair> score_pairs(const std::vector<ClauseTraits>& left,
                                    const std::vector<ClauseTraits>& right,
                                    const AlignWeights& weights, const AlignKnowledge& knowledge,
                                    std::vector<Features>* evidence);

}  // namespace wenze::compare
