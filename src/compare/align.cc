// Clauses → traits (clauses.h) → probabilities of pairs (align_score.h) → optimal assignment with
// nulls → what is left joins the pair it resembles most, and last items of lists follow their
// lists. Headings, titles and the like are no clauses.
#include "compare/align.h"

#include <fmt/format.h>

#include <algorithm>

#include "compare/align_score.h"
#include "compare/assign.h"
#include "compare/clauses.h"

namespace wenze::compare {
namespace {

constexpr double kTie = 1e-6;  // so that a pair of just the least score is still one

// Clauses without a partner join the pair of the clause they resemble most, if that pair is still
// one-sided there.
class Grouping {
 public:
  Grouping(Alignment& out, const std::vector<Pair>& chosen)
      : out_(out), left_pair_(out.left.size(), kNone), right_pair_(out.right.size(), kNone) {
    for (const Pair& pair : chosen) {
      left_pair_[pair.left] = right_pair_[pair.right] = out_.pairs.size();
      out_.pairs.push_back({{pair.left}, {pair.right}, pair.score, {}});
    }
  }

  void join(std::vector<Pair> candidates) {
    std::ranges::stable_sort(candidates, {},
                             [](const Pair& p) { return std::tuple(-p.score, p.left, p.right); });
    for (const Pair& pair : candidates) {
      const bool left_free = left_pair_[pair.left] == kNone,
                 right_free = right_pair_[pair.right] == kNone;
      if (left_free == right_free)
        continue;  // both have partners; two free ones are never as good as the assignment
      const std::size_t at = left_free ? right_pair_[pair.right] : left_pair_[pair.left];
      AlignedPair& group = out_.pairs[at];
      if (left_free && group.right.size() == 1) {
        group.left.push_back(pair.left);
        left_pair_[pair.left] = at;
      } else if (right_free && group.left.size() == 1) {
        group.right.push_back(pair.right);
        right_pair_[pair.right] = at;
      }
    }
  }

  // The last items of lists that name what is left say nothing by themselves: they are pairs where
  // their lists are, or other items of these; where several may be, those of which most is.
  void join_rest(const std::vector<ClauseTraits>& left, const std::vector<ClauseTraits>& right) {
    struct Candidate {
      std::size_t left, right;
      Links links;
    };
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < left.size(); ++i) {
      if (!left[i].rest) continue;
      for (std::size_t j = 0; j < right.size(); ++j) {
        if (!right[j].rest) continue;
        const Links links = links_of(*left[i].parent, left, *right[j].parent, right);
        if (links.count > 0) candidates.push_back({i, j, links});
      }
    }
    std::ranges::stable_sort(candidates, std::ranges::greater{},
                             [](const Candidate& c) { return c.links.count; });
    for (const auto& [i, j, links] : candidates) {
      if (left_pair_[i] != kNone || right_pair_[j] != kNone) continue;
      left_pair_[i] = right_pair_[j] = out_.pairs.size();
      out_.pairs.push_back({{i}, {j}, links.score, {}});
    }
  }

  void finish() {
    for (AlignedPair& pair : out_.pairs) {
      std::ranges::sort(pair.left);
      std::ranges::sort(pair.right);
    }
    std::ranges::sort(out_.pairs, {}, [](const AlignedPair& p) {
      return std::pair(p.left.front(), p.right.front());
    });
    for (std::size_t i = 0; i < left_pair_.size(); ++i)
      if (left_pair_[i] == kNone) out_.left_only.push_back(i);
    for (std::size_t j = 0; j < right_pair_.size(); ++j)
      if (right_pair_[j] == kNone) out_.right_only.push_back(j);
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  struct Links {
    std::size_t count = 0;
    double score = 0;  // the best
  };

  // Pairs of two lists: of what opens them and of their items.
  Links links_of(std::size_t a, const std::vector<ClauseTraits>& left, std::size_t b,
                 const std::vector<ClauseTraits>& right) const {
    Links out;
    const auto note = [&](std::size_t i, std::size_t j) {
      if (left_pair_[i] == kNone || left_pair_[i] != right_pair_[j]) return;
      ++out.count;
      out.score = std::max(out.score, out_.pairs[left_pair_[i]].score);
    };
    note(a, b);
    for (const std::size_t i : left[a].children)
      for (const std::size_t j : right[b].children) note(i, j);
    return out;
  }

  Alignment& out_;
  std::vector<std::size_t> left_pair_, right_pair_;
};

std::vector<const extract::Rule*> rules_of(const Side& side, const std::vector<Clause>& clauses,
                                           const std::vector<std::size_t>& indices) {
  std::vector<const extract::Rule*> out;
  for (std::size_t i : indices)
    for (std::size_t rule : clauses[i].rules) out.push_back(&side.rules[rule].rule);
  return out;
}

struct ClauseTexts {
  const std::vector<Node>& nodes;
  const std::vector<ClauseTraits>& traits;
  const std::vector<std::size_t>& clauses;
};

bool same_words(const ClauseTexts& a, const ClauseTexts& b) {
  const auto tokens = [](const ClauseTexts& texts) {
    std::vector<Token> out;
    for (std::size_t i : texts.clauses) {
      const auto& own = texts.nodes[texts.traits[i].node].tokens;
      out.insert(out.end(), own.begin(), own.end());
    }
    return out;
  };
  return same_text(tokens(a), tokens(b));
}

Evidence evidence_of(const std::vector<ScoredPair>& scored, const std::vector<Features>& features,
                     const std::vector<ClauseTraits>& left,
                     const std::vector<ClauseTraits>& right) {
  Evidence out;
  for (std::size_t i = 0; i < kFeatures; ++i)
    out.features.emplace_back(name(static_cast<Feature>(i)));
  for (std::size_t k = 0; k < scored.size(); ++k)
    out.pairs.push_back({scored[k].left,
                         scored[k].right,
                         scored[k].score,
                         {features[k].begin(), features[k].end()}});
  for (const ClauseTraits& clause : left) {
    out.left_parents.push_back(clause.parent);
    out.left_mates.push_back(clause.mates);
    out.left_cited.push_back(clause.cited);
    out.left_articles.push_back(clause.article);
    out.left_pieces.push_back(clause.whole.rarities);
  }
  for (const ClauseTraits& clause : right) {
    out.right_parents.push_back(clause.parent);
    out.right_mates.push_back(clause.mates);
    out.right_cited.push_back(clause.cited);
    out.right_articles.push_back(clause.article);
    out.right_pieces.push_back(clause.whole.rarities);
  }
  return out;
}

}  // namespace

Alignment align(const Side& left, const Side& right, const AlignKnowledge& knowledge,
                const AlignOptions& options) {
  const std::vector<Node> left_nodes = build_nodes(left), right_nodes = build_nodes(right);
  Alignment out;
  std::vector<ClauseTraits> left_traits = traits_of(left, left_nodes, knowledge, out.left),
                            right_traits = traits_of(right, right_nodes, knowledge, out.right);
  add_vectors(left_traits, right_traits, knowledge);
  const AlignWeights& weights = knowledge.weights;
  std::vector<Features> features;
  const std::vector<ScoredPair> scored = score_pairs(left_traits, right_traits, weights, knowledge,
                                                     options.evidence ? &features : nullptr);
  std::vector<Pair> candidates, gains;
  for (const ScoredPair& pair : scored) {
    if (pair.score < weights.least) continue;
    if (left_traits[pair.left].rest && right_traits[pair.right].rest) continue;
    candidates.push_back({pair.left, pair.right, pair.score});
    // What counts is by how much a pair is better than leaving both alone: two poor pairs do not
    // outweigh a good one.
    gains.push_back({pair.left, pair.right, pair.score - weights.least + kTie});
  }
  std::vector<Pair> chosen = assign(std::move(gains));
  for (Pair& pair : chosen) pair.score += weights.least - kTie;
  Grouping grouping(out, chosen);
  grouping.join(candidates);
  grouping.join_rest(left_traits, right_traits);
  grouping.finish();
  for (AlignedPair& pair : out.pairs)
    pair.related = relate(
        rules_of(left, out.left, pair.left), rules_of(right, out.right, pair.right),
        same_words({left_nodes, left_traits, pair.left}, {right_nodes, right_traits, pair.right}));
  if (options.evidence) out.evidence = evidence_of(scored, features, left_traits, right_traits);
  return out;
}

std::string dump(const Alignment& alignment) {
  const auto names = [](const std::vector<Clause>& clauses,
                        const std::vector<std::size_t>& indices) {
    std::string out;
    for (std::size_t i : indices) out += " " + clauses[i].eid;
    return out;
  };
  std::string out;
  for (const AlignedPair& pair : alignment.pairs)
    out += fmt::format("{:.2f}{} ={} {}\n", pair.score, names(alignment.left, pair.left),
                       names(alignment.right, pair.right), name(pair.related.relation));
  for (std::size_t i : alignment.left_only) out += "-" + names(alignment.left, {i}) + " =\n";
  for (std::size_t j : alignment.right_only) out += "- =" + names(alignment.right, {j}) + "\n";
  return out;
}

}  // namespace wenze::compare
