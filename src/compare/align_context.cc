#include "compare/align_context.h"

#include <map>

namespace wenze::compare {
namespace {

constexpr std::size_t kRare = 2, kFew = 4;  // clauses of either side that have a phrase
constexpr std::size_t kMany = 6;            // phrases: more of them say no more

std::uint64_t key(std::size_t i, std::size_t j) { return static_cast<std::uint64_t>(i) << 32 | j; }

using Holders = std::unordered_map<std::uint64_t, std::vector<std::size_t>>;

// The clauses that have a phrase.
Holders holders(const std::vector<ClauseTraits>& clauses) {
  Holders out;
  for (std::size_t i = 0; i < clauses.size(); ++i)
    for (const std::uint64_t phrase : clauses[i].phrases) out[phrase].push_back(i);
  return out;
}

bool is_longer(std::uint64_t phrase) { return phrase >> 48 != 0; }

double part(std::size_t count) {
  return static_cast<double>(std::min(count, kMany)) / static_cast<double>(kMany);
}

// By the first clause of an article.
std::vector<const Pieces*> pieces_of_articles(const std::vector<ClauseTraits>& clauses) {
  std::vector<const Pieces*> out;
  for (const ClauseTraits& clause : clauses) out.push_back(&clause.all_of_article.rarities);
  return out;
}

// By the first clause of an article; of other clauses empty.
std::vector<Vector> concepts_of_articles(const std::vector<ClauseTraits>& clauses) {
  std::vector<std::map<std::uint64_t, double>> weights(clauses.size());
  for (const ClauseTraits& clause : clauses) {
    for (const auto& [concept_id, weight] : clause.concept_vector) {
      double& most = weights[clause.article][concept_id];
      most = std::max(most, weight);
    }
  }
  std::vector<Vector> out;
  for (const auto& of_article : weights) {
    out.emplace_back(of_article.begin(), of_article.end());
    normalise(out.back());
  }
  return out;
}

}  // namespace

ContextFeatures::ContextFeatures(const std::vector<ClauseTraits>& left,
                                 const std::vector<ClauseTraits>& right, const Pairs& pairs,
                                 const Places& places)
    : left_(left),
      right_(right),
      by_words_(left.size(), right.size()),
      by_meaning_(left.size(), right.size()) {
  add_articles(pairs, places);
  add_phrases();
}

void ContextFeatures::add_articles(const Pairs& pairs, const Places& places) {
  Pairs articles;
  for (const auto& [i, j] : pairs) {
    const std::size_t a = left_[i].article, b = right_[j].article;
    if (articles_.try_emplace(key(a, b)).second) articles.push_back({a, b});
  }
  const std::vector<Meaning> by_meaning =
      meanings(pieces_of_articles(left_), pieces_of_articles(right_), articles, places);
  const std::vector<Vector> left = concepts_of_articles(left_),
                            right = concepts_of_articles(right_);
  for (std::size_t k = 0; k < articles.size(); ++k) {
    const auto [a, b] = articles[k];
    Articles& one = articles_.at(key(a, b));
    one = {cosine(left_[a].all_of_article.words, right_[b].all_of_article.words),
           cosine(left[a], right[b]), by_meaning[k]};
    by_words_.note(a, b, one.words);
    by_meaning_.note(a, b, one.meaning.likeness);
  }
}

void ContextFeatures::add_phrases() {
  const Holders left = holders(left_), right = holders(right_);
  for (const auto& [phrase, here] : left) {
    const auto found = right.find(phrase);
    if (found == right.end()) continue;
    const bool longer = is_longer(phrase);
    const std::size_t most = longer ? kFew : kRare;
    if (here.size() > most || found->second.size() > most) continue;
    for (const std::size_t i : here)
      for (const std::size_t j : found->second)
        ++(longer ? phrases_[key(i, j)].few : phrases_[key(i, j)].rare);
  }
}

void ContextFeatures::add(std::size_t i, std::size_t j, Features& out) const {
  const std::size_t a = left_[i].article, b = right_[j].article;
  const auto set = [&](Feature feature, double value) {
    out[static_cast<std::size_t>(feature)] = static_cast<float>(value);
  };
  const Articles& articles = articles_.at(key(a, b));
  const auto& [likeness, gist] = articles.meaning;
  set(Feature::article_words, articles.words);
  add_margins(by_words_, {a, b, articles.words}, Feature::article_margin,
              Feature::other_article_margin, out);
  set(Feature::article_meaning, likeness);
  set(Feature::article_gist, gist);
  add_margins(by_meaning_, {a, b, likeness}, Feature::article_meaning_margin,
              Feature::other_article_meaning_margin, out);
  set(Feature::article_concepts, articles.concepts);
  const auto found = phrases_.find(key(i, j));
  if (found == phrases_.end()) return;
  set(Feature::rare_phrases, part(found->second.rare));
  set(Feature::few_phrases, part(found->second.few));
}

}  // namespace wenze::compare
