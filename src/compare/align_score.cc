// A log-linear model over the features of a pair (align_features.def), twice. At first every clause
// chooses among the clauses of the other side and none of them, and a pair is as likely as its two
// choices allow. The second judgement is of each pair by itself, with what the first says of
// parents, items, neighbours, rivals, what they refer to and what other partners leave untold. Up
// to kAllPairs pairs every one is scored, beyond that those that share a function list, a topic or
// a piece of text that is not everywhere.
#include "compare/align_score.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "compare/align_context.h"
#include "compare/align_measures.h"
#include "compare/align_partners.h"

namespace wenze::compare {
namespace {

constexpr std::size_t kAllPairs = 1000000;
constexpr double kMaxWeight = 30;  // of a choice, as a logarithm
constexpr std::size_t kShort = 12, kFew = 3;
constexpr double kNear = 0.4;
constexpr double kFewPieces = 10;  // rarity of so few pieces that they tell nothing by themselves

double probability(double log_odds) { return 1 / (1 + std::exp(-log_odds)); }

double log_odds(double p) {
  p = std::clamp(p, 1e-4, 1 - 1e-4);
  return std::log(p / (1 - p));
}

// 见义勇为, 见义勇为行为.
bool same_term(std::string_view a, std::string_view b) {
  return a.find(b) != a.npos || b.find(a) != b.npos;
}

template <class Item>
std::vector<Item> shared(const std::set<Item>& a, const std::set<Item>& b) {
  std::vector<Item> out;
  std::ranges::set_intersection(a, b, std::back_inserter(out));
  return out;
}

template <class Item>
double jaccard(const std::set<Item>& a, const std::set<Item>& b) {
  if (a.empty() || b.empty()) return 0;
  const std::size_t both = shared(a, b).size();
  return static_cast<double>(both) / static_cast<double>(a.size() + b.size() - both);
}

// Shared pieces against those of the clause that has fewer.
double containment(const Vector& a, const Vector& b) {
  const auto sum = [](const Vector& all) {
    double out = 0;
    for (const auto& [key, weight] : all) out += weight;
    return out;
  };
  double both = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (i->first == j->first) both += i->second;
    const bool left = i->first <= j->first, right = j->first <= i->first;
    i += left;
    j += right;
  }
  return both / (std::min(sum(a), sum(b)) + kFewPieces);
}

// In how many clauses of one side a function (items aside) and a concept stand.
struct SideCounts {
  std::map<std::size_t, std::size_t> functions;
  std::map<std::string, std::size_t> concepts;

  explicit SideCounts(const std::vector<ClauseTraits>& clauses) {
    for (const ClauseTraits& clause : clauses) {
      if (clause.form != ClauseForm::kItem)
        for (const std::size_t f : clause.functions) ++functions[f];
      for (const std::string& item : clause.concepts) ++concepts[item];
    }
  }
};

class PairFeatures {
 public:
  PairFeatures(const std::vector<ClauseTraits>& left, const std::vector<ClauseTraits>& right,
               const AlignKnowledge& knowledge)
      : knowledge_(knowledge),
        left_(left),
        right_(right),
        left_counts_(left),
        right_counts_(right),
        lists_(left.size(), right.size()) {
    for (std::size_t i = 0; i < left.size(); ++i)
      for (std::size_t j = 0; j < right.size(); ++j)
        if (left[i].list == i && right[j].list == j) lists_.note(i, j, list_words(i, j));
    const double clauses = static_cast<double>(left.size() + right.size());
    std::map<std::string, std::size_t> both = left_counts_.concepts;
    for (const auto& [item, count] : right_counts_.concepts) both[item] += count;
    for (const auto& [item, count] : both)
      idf_[item] = std::log((clauses + 1) / static_cast<double>(count));
  }

  // Those of the first judgement.
  Features of(const ClauseTraits& a, const ClauseTraits& b) const {
    Features out{};
    const auto set = [&](Feature feature, double value) {
      out[static_cast<std::size_t>(feature)] = static_cast<float>(value);
    };
    set(Feature::bias, 1);
    const double words = cosine(a.said.words, b.said.words),
                 all_words = cosine(a.whole.words, b.whole.words);
    set(Feature::words, words);
    set(Feature::all_words, all_words);
    set(Feature::near_words, std::max(0.0, (words - kNear) / (1 - kNear)));
    set(Feature::contained, containment(a.said.rarities, b.said.rarities));
    set(Feature::whole_contained, containment(a.whole.rarities, b.whole.rarities));
    if (a.list && b.list && a.form == b.form) {
      const double lists = list_words(*a.list, *b.list);
      const auto [here, there] = lists_.of(*a.list, *b.list, lists);
      set(Feature::list_words, lists);
      set(Feature::list_margin, lists - std::max(here, there));
    }
    set(Feature::no_words, words < 0.02);
    set(Feature::concepts, cosine(a.concept_vector, b.concept_vector));
    add_concepts(a, b, set);
    add_functions(a, b, set);
    add_rules(a, b, set);
    if (!a.term.empty() && !b.term.empty())
      set(same_term(a.term, b.term) ? Feature::term : Feature::other_term, 1);
    set(Feature::both_rest, a.rest && b.rest);
    set(Feature::one_rest, a.rest != b.rest);
    set(Feature::same_form, a.form == b.form);
    const bool lists = a.form == ClauseForm::kList && b.form == ClauseForm::kList;
    const bool of_faults = a.functions.contains(kFaultList) && b.functions.contains(kFaultList);
    set(Feature::both_lists, lists && !of_faults);
    set(Feature::fault_lists, lists && of_faults);
    set(Feature::list_and_item, (a.form == ClauseForm::kList && b.form == ClauseForm::kItem) ||
                                    (a.form == ClauseForm::kItem && b.form == ClauseForm::kList));
    set(Feature::distance, std::abs(a.place - b.place));
    set(Feature::short_text, std::min(a.said.characters, b.said.characters) < kShort);
    return out;
  }

 private:
  void add_concepts(const ClauseTraits& a, const ClauseTraits& b, const auto& set) const {
    const auto common = shared(a.concepts, b.concepts);
    const auto weight = [&](const auto& items) {
      double sum = 0;
      for (const std::string& item : items) sum += idf_.at(item);
      return sum;
    };
    const double fewer = std::min(weight(a.concepts), weight(b.concepts));
    if (fewer > 0) set(Feature::covered, weight(common) / fewer);
    set(Feature::rare_concept, std::ranges::any_of(common, [&](const std::string& item) {
          return left_counts_.concepts.at(item) <= kFew && right_counts_.concepts.at(item) <= kFew;
        }));
    const Classes x = a.concept_classes & knowledge_.conduct,
                  y = b.concept_classes & knowledge_.conduct;
    set(Feature::conduct, (x & y).any());
    set(Feature::other_conduct, x.any() && y.any() && (x & y).none() &&
                                    !share_strong_function(a, b) && !(a.rest && b.rest));
  }

  // Two purposes or two remedies may speak of any conduct.
  bool share_strong_function(const ClauseTraits& a, const ClauseTraits& b) const {
    return std::ranges::any_of(shared(a.functions, b.functions), [&](std::size_t f) {
      return f < kMaxClasses && knowledge_.strong[f];
    });
  }

  void add_functions(const ClauseTraits& a, const ClauseTraits& b, const auto& set) const {
    set(Feature::functions, cosine(a.function_vector, b.function_vector));
    set(Feature::zone, cosine(a.zone_vector, b.zone_vector));
    set(Feature::no_function, a.functions.empty() != b.functions.empty());
    set(Feature::no_functions, a.functions.empty() && b.functions.empty());
    set(Feature::other_zone, !a.zone.empty() && !b.zone.empty() && shared(a.zone, b.zone).empty());
    if (a.form == ClauseForm::kItem || b.form == ClauseForm::kItem) return;
    bool only = false, few = false, trait = false;
    for (const std::size_t f : shared(a.functions, b.functions)) {
      const std::size_t most =
          std::max(left_counts_.functions.at(f), right_counts_.functions.at(f));
      const bool strong = f == kFaultList || (f < kMaxClasses && knowledge_.strong[f]);
      only = only || (strong && most == 1);
      few = few || (strong && most <= kFew);
      trait = trait || (!strong && most == 1);
    }
    set(Feature::only_here, only);
    set(Feature::few_here, few && !only);
    set(Feature::only_trait, trait);
  }

  static void add_rules(const ClauseTraits& a, const ClauseTraits& b, const auto& set) {
    const bool fault = !shared(a.faults, b.faults).empty(),
               topic = !shared(a.topics, b.topics).empty();
    set(Feature::fault, fault);
    set(Feature::topic, topic && !fault);
    set(Feature::other_topic, !a.topics.empty() && !b.topics.empty() && !topic);
    set(Feature::one_fault, a.topics.empty() != b.topics.empty());
    set(Feature::sanctions, jaccard(a.families, b.families));
    set(Feature::roles, jaccard(a.roles, b.roles));
    set(Feature::types, jaccard(a.types, b.types));
    set(Feature::other_types,
        !a.types.empty() && !b.types.empty() && shared(a.types, b.types).empty());
  }

  double list_words(std::size_t i, std::size_t j) const {
    return cosine(left_[i].listed.words, right_[j].listed.words);
  }

  const AlignKnowledge& knowledge_;
  const std::vector<ClauseTraits>& left_;
  const std::vector<ClauseTraits>& right_;
  SideCounts left_counts_, right_counts_;
  Rivals lists_;
  std::map<std::string, double> idf_;
};

// What the meaning of words adds to the words: of all of both clauses, and of what is said.
class MeaningFeatures {
 public:
  using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;
  MeaningFeatures(const std::vector<ClauseTraits>& left, const std::vector<ClauseTraits>& right,
                  const Pairs& pairs, const Places& places)
      : pairs_(pairs),
        whole_(of(left, right, &ClauseTraits::whole, places)),
        said_(of(left, right, &ClauseTraits::said, places)),
        by_whole_(left.size(), right.size()),
        by_said_(left.size(), right.size()) {
    for (std::size_t k = 0; k < pairs.size(); ++k) {
      by_whole_.note(pairs[k].first, pairs[k].second, whole_[k].likeness);
      by_said_.note(pairs[k].first, pairs[k].second, said_[k].likeness);
    }
    kinship_ = by_whole_.mean_best();
  }

  void add(std::size_t k, Features& out) const {
    const auto [i, j] = pairs_[k];
    out[static_cast<std::size_t>(Feature::meaning)] = static_cast<float>(whole_[k].likeness);
    out[static_cast<std::size_t>(Feature::gist)] = static_cast<float>(whole_[k].gist);
    out[static_cast<std::size_t>(Feature::kinship)] = static_cast<float>(kinship_);
    add_margins(by_whole_, {i, j, whole_[k].likeness}, Feature::meaning_margin,
                Feature::other_meaning_margin, out);
    add_margins(by_said_, {i, j, said_[k].likeness}, Feature::said_margin,
                Feature::other_said_margin, out);
  }

 private:
  std::vector<Meaning> of(const std::vector<ClauseTraits>& left,
                          const std::vector<ClauseTraits>& right, Bag ClauseTraits::*text,
                          const Places& places) const {
    const auto pieces = [&](const std::vector<ClauseTraits>& clauses) {
      std::vector<const Pieces*> out;
      for (const ClauseTraits& clause : clauses) out.push_back(&(clause.*text).rarities);
      return out;
    };
    return meanings(pieces(left), pieces(right), pairs_, places);
  }

  const Pairs& pairs_;
  std::vector<Meaning> whole_, said_;
  Rivals by_whole_, by_said_;
  double kinship_ = 0;
};

double weighed(const Features& features, const std::array<double, kFeatures>& weights) {
  double out = 0;
  for (std::size_t i = 0; i < kFeatures; ++i) out += weights[i] * features[i];
  return out;
}

// Pairs that share a piece of text that at most one clause in eight has, or a strong trait.
std::vector<std::pair<std::size_t, std::size_t>> worth_scoring(
    const std::vector<ClauseTraits>& left, const std::vector<ClauseTraits>& right) {
  std::vector<std::pair<std::size_t, std::size_t>> out;
  if (left.size() * right.size() <= kAllPairs) {
    for (std::size_t i = 0; i < left.size(); ++i)
      for (std::size_t j = 0; j < right.size(); ++j) out.push_back({i, j});
    return out;
  }
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> holders;
  for (std::size_t j = 0; j < right.size(); ++j)
    for (const auto& [key, weight] : right[j].whole.words) holders[key].push_back(j);
  const std::size_t rare = std::max<std::size_t>(8, std::min<std::size_t>(64, right.size() / 8));
  for (std::size_t i = 0; i < left.size(); ++i) {
    std::set<std::size_t> partners;
    for (const auto& [key, weight] : left[i].whole.words) {
      const auto found = holders.find(key);
      if (found != holders.end() && found->second.size() <= rare)
        partners.insert(found->second.begin(), found->second.end());
    }
    for (const std::size_t j : partners) out.push_back({i, j});
  }
  return out;
}

// What the second judgement asks of the features of the first.
struct Likeness {
  float words = 0, contained = 0;
};

// The first judgement of all pairs, with what the second asks of it.
class FirstJudgement {
 public:
  FirstJudgement(const std::vector<ClauseTraits>& left, const std::vector<ClauseTraits>& right)
      : left_(left),
        right_(right),
        left_weights_(left.size(), 1),
        right_weights_(right.size(), 1),
        rivals_(left.size(), right.size()),
        partners_(left, right) {}

  // `preference`: the logarithm of how much rather the two are chosen than none.
  void add(std::size_t i, std::size_t j, double preference) {
    const double weight = std::exp(std::clamp(preference, -kMaxWeight, kMaxWeight));
    pairs_[key(i, j)] = {weight, 0};
    left_weights_[i] += weight;
    right_weights_[j] += weight;
  }

  // Once all pairs are there.
  void choose() {
    for (auto& [both, pair] : pairs_) {
      const std::size_t i = both >> 32, j = both & 0xFFFFFFFF;
      const auto [here, there] = choices(i, j, pair.weight);
      pair.probability = std::sqrt(here * there);
      rivals_.note(i, j, pair.probability);
      partners_.note(i, j, pair.probability);
    }
  }

  void add_features(std::size_t i, std::size_t j, const Likeness& likeness, Features& out) const {
    const auto set = [&](Feature feature, double value) {
      out[static_cast<std::size_t>(feature)] = static_cast<float>(value);
    };
    const double p = at(i, j);
    set(Feature::first_judgement, log_odds(p) / 4);
    const auto [by_left, by_right] = choices(i, j, pairs_.at(key(i, j)).weight);
    set(Feature::better_choice, log_odds(std::max(by_left, by_right)) / 4);
    set(Feature::worse_choice, log_odds(std::min(by_left, by_right)) / 4);
    if (left_[i].parent && right_[j].parent)
      set(Feature::parents, at(*left_[i].parent, *right_[j].parent));
    set(Feature::children, children(i, j));
    const auto [here, there] = rivals_.of(i, j, p);
    const double a = margin(p, here), b = margin(p, there);
    set(Feature::margin, std::min(a, b));
    set(Feature::other_margin, std::max(a, b));
    const double before = i > 0 && j > 0 ? at(i - 1, j - 1) : 0;
    set(Feature::neighbours, std::max(before, at(i + 1, j + 1)));
    const auto &a_list = left_[i].parent, &b_list = right_[j].parent;
    if (a_list && b_list) {
      const double home = at(*a_list, *b_list);
      const double elsewhere = std::max(rivals_.left_best(*a_list), rivals_.right_best(*b_list));
      set(Feature::home_words, home * likeness.words);
      set(Feature::strange_lists, std::max(0.0, elsewhere - home));
    } else if (a_list || b_list) {
      set(Feature::lone_item, a_list ? rivals_.left_best(*a_list) : rivals_.right_best(*b_list));
    }
    double mates = 0;
    for (const std::size_t mate : left_[i].mates) mates = std::max(mates, at(mate, j));
    for (const std::size_t mate : right_[j].mates) mates = std::max(mates, at(i, mate));
    set(Feature::mates, mates);
    set(Feature::mate_words, mates * likeness.contained);
    partners_.add(i, j, p, out);
    if (left_[i].cited.empty() || right_[j].cited.empty()) return;
    double cited = 0;
    for (const std::size_t here_cited : left_[i].cited)
      for (const std::size_t there_cited : right_[j].cited)
        cited = std::max(cited, at(here_cited, there_cited));
    set(Feature::cited, cited);
    set(Feature::cites_other, 1 - cited);
  }

 private:
  struct Judged {
    double weight = 0, probability = 0;
  };
  static std::uint64_t key(std::size_t i, std::size_t j) {
    return static_cast<std::uint64_t>(i) << 32 | j;
  }
  // How likely the left clause chooses the right one, and the other way round.
  std::pair<double, double> choices(std::size_t i, std::size_t j, double weight) const {
    return {weight / left_weights_[i], weight / right_weights_[j]};
  }
  static double margin(double p, double rival) {
    return std::clamp((log_odds(p) - log_odds(rival)) / 4, -1.0, 1.0);
  }
  double at(std::size_t i, std::size_t j) const {
    const auto found = pairs_.find(key(i, j));
    return found == pairs_.end() ? 0 : found->second.probability;
  }
  double children(std::size_t i, std::size_t j) const {
    const auto& a = left_[i].children;
    const auto& b = right_[j].children;
    if (a.empty() || b.empty()) return 0;
    std::vector<ScoredPair> all;
    for (const std::size_t x : a)
      for (const std::size_t y : b) all.push_back({x, y, at(x, y)});
    std::ranges::stable_sort(all, std::ranges::greater{}, &ScoredPair::score);
    std::set<std::size_t> used_left, used_right;
    double sum = 0;
    for (const ScoredPair& pair : all) {
      if (used_left.contains(pair.left) || used_right.contains(pair.right)) continue;
      used_left.insert(pair.left);
      used_right.insert(pair.right);
      sum += pair.score;
    }
    return sum / static_cast<double>(std::min(a.size(), b.size()));
  }

  const std::vector<ClauseTraits>& left_;
  const std::vector<ClauseTraits>& right_;
  std::vector<double> left_weights_, right_weights_;  // of all choices of a clause, none with 1
  Rivals rivals_;
  Partners partners_;
  std::unordered_map<std::uint64_t, Judged> pairs_;
};

}  // namespace

std::vector<ScoredPair> score_pairs(const std::vector<ClauseTraits>& left,
                                    const std::vector<ClauseTraits>& right,
                                    const AlignWeights& weights, const AlignKnowledge& knowledge,
                                    std::vector<Features>* evidence) {
  const PairFeatures features(left, right, knowledge);
  const auto pairs = worth_scoring(left, right);
  FirstJudgement first(left, right);
  Rivals by_words(left.size(), right.size());
  const auto words = [&](std::size_t i, std::size_t j) {
    return cosine(left[i].said.words, right[j].said.words);
  };
  for (const auto& [i, j] : pairs) by_words.note(i, j, words(i, j));
  const MeaningFeatures by_meaning(left, right, pairs, knowledge.places);
  const ContextFeatures by_context(left, right, pairs, knowledge.places);
  std::vector<ScoredPair> out;
  std::vector<Likeness> likeness;
  out.reserve(pairs.size());
  likeness.reserve(pairs.size());
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const auto [i, j] = pairs[k];
    Features one = features.of(left[i], right[j]);
    add_margins(by_words, {i, j, words(i, j)}, Feature::words_margin, Feature::other_words_margin,
                one);
    by_meaning.add(k, one);
    by_context.add(i, j, one);
    first.add(i, j, weighed(one, weights.first));
    out.push_back({i, j, weighed(one, weights.second)});
    likeness.push_back({one[static_cast<std::size_t>(Feature::words)],
                        one[static_cast<std::size_t>(Feature::whole_contained)]});
    if (evidence != nullptr) evidence->push_back(one);
  }
  first.choose();
  for (std::size_t k = 0; k < out.size(); ++k) {
    Features one{};
    first.add_features(out[k].left, out[k].right, likeness[k], one);
    out[k].score = probability(out[k].score + weighed(one, weights.second));
    if (evidence == nullptr) continue;
    for (std::size_t f = static_cast<std::size_t>(Feature::first_judgement); f < kFeatures; ++f)
      (*evidence)[k][f] = one[f];
  }
  return out;
}

}  // namespace wenze::compare
