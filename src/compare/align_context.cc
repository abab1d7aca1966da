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

}  // namespace

ContextFeatures::ContextFeatures(const std::vector<ClauseTraits>& left,
                                 const std::vector<ClauseTraits>& right, const Pairs& pairs)
    : left_(left), right_(right), by_article_(left.size(), right.size()) {
  for (const auto& [i, j] : pairs) {
    const std::size_t a = left[i].article, b = right[j].article;
    const auto [at, added] = articles_.try_emplace(key(a, b), 0);
    if (!added) continue;
    at->second = cosine(left[a].all_of_article.words, right[b].all_of_article.words);
    by_article_.note(a, b, at->second);
  }
  add_phrases();
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
  const double likeness = articles_.at(key(a, b));
  const auto set = [&](Feature feature, double value) {
    out[static_cast<std::size_t>(feature)] = static_cast<float>(value);
  };
  set(Feature::article_words, likeness);
  add_margins(by_article_, {a, b, likeness}, Feature::article_margin, Feature::other_article_margin,
              out);
  const auto found = phrases_.find(key(i, j));
  if (found == phrases_.end()) return;
  set(Feature::rare_phrases, part(found->second.rare));
  set(Feature::few_phrases, part(found->second.few));
}

}  // namespace wenze::compare
