#pragma once
// What a pair of clauses is judged by beside the two: the articles they stand in, and phrases that
// hardly any other clause has.

#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include "compare/align_measures.h"
#include "compare/meaning.h"

namespace wenze::compare {

class ContextFeatures {
 public:
  using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;
  // `left` and `right` must outlive this.
  ContextFeatures(const std::vector<ClauseTraits>& left, const std::vector<ClauseTraits>& right,
                  const Pairs& pairs, const Places& places);
  void add(std::size_t i, std::size_t j, Features& out) const;

 private:
  struct Articles {  // how alike two are
    double words = 0, concepts = 0;
    Meaning meaning;
  };
  struct Shared {
    std::size_t rare = 0, few = 0;  // phrases of both clauses, three and four characters long
  };
  void add_articles(const Pairs& pairs, const Places& places);
  void add_phrases();

  const std::vector<ClauseTraits>& left_;
  const std::vector<ClauseTraits>& right_;
  std::unordered_map<std::uint64_t, Articles> articles_;  // by the first clauses of both
  Rivals by_words_, by_meaning_;
  std::unordered_map<std::uint64_t, Shared> phrases_;  // by clauses
};

}  // namespace wenze::compare
