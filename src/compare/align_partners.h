#pragma once
// Whether a clause that has one partner may have another: one that tells what the first leaves
// untold, and where the first stands.

#include <vector>

#include "compare/align_measures.h"

namespace wenze::compare {

class Partners {
 public:
  // `left` and `right` must outlive this.
  Partners(const std::vector<ClauseTraits>& left, const std::vector<ClauseTraits>& right);
  // How likely a pair is at first; all pairs before add().
  void note(std::size_t i, std::size_t j, double probability);
  void add(std::size_t i, std::size_t j, double probability, Features& out) const;

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  struct Partner {
    std::size_t clause = kNone;
    double probability = 0;
    bool better_than(const Partner& other) const;
  };
  struct Best {
    Partner first, second;
    void note(const Partner& partner);
    const Partner& besides(std::size_t clause) const;
  };
  struct Side {
    const std::vector<ClauseTraits>& clauses;
    std::vector<std::size_t> articles;  // number of the article of each clause
    std::vector<Best> best;
    explicit Side(const std::vector<ClauseTraits>& all);
  };
  static void add(const Side& here, std::size_t i, const Side& there, std::size_t j, Features& out);

  Side left_, right_;
};

}  // namespace wenze::compare
