// Clauses → features (fault codes, roles, sanction families, TF-IDF vector) → scores of the pairs
// worth looking at → optimal assignment with nulls → what is left joins the pair it resembles most.
// Headings, titles and the like are no clauses. A pair is worth looking at when it shares a fault
// topic or a piece of text that is not everywhere.
#include "compare/align.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "compare/assign.h"
#include "compare/pinpoint.h"
#include "compare/terms.h"

namespace wenze::compare {
namespace {

constexpr std::size_t kAllPairs = 1000000;  // up to so many pairs each is scored

constexpr double kTie = 1e-6;  // so that a pair of just the least score is still one

using Vector = std::vector<std::pair<std::uint64_t, double>>;  // sorted by hash, length 1

struct Features {
  std::set<std::string> faults, topics, roles, families;
  std::string term;  // defined here
  Vector words;
  double place = 0;
};

bool is_clause(const Node& node, document::ProvisionKind kind) {
  using Kind = document::ProvisionKind;
  if (node.container || node.tokens.empty()) return false;
  return kind != Kind::kTitle && kind != Kind::kPreamble && kind != Kind::kSignature;
}

std::vector<Clause> clauses_of(const Side& side, const std::vector<Node>& nodes,
                               std::vector<std::size_t>& node_of) {
  std::map<std::string, std::vector<std::size_t>> rules;
  for (std::size_t i = 0; i < side.rules.size(); ++i) rules[side.rules[i].rule.eid].push_back(i);
  std::vector<Clause> out;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const document::Provision& provision = side.document.provisions[i];
    if (!is_clause(nodes[i], provision.kind)) continue;
    Clause clause;
    clause.eid = provision.eid;
    clause.pinpoint = pinpoint(side, i);
    clause.text = nodes[i].shown;
    text::Span<text::Canonical> own = provision.own.empty() ? provision.span : provision.own;
    clause.raw = side.file.canonical.map.to_source(own);
    if (const auto found = rules.find(provision.eid); found != rules.end())
      clause.rules = found->second;
    out.push_back(std::move(clause));
    node_of.push_back(i);
  }
  return out;
}

// In how many clauses of both documents each piece occurs.
using Frequencies = std::map<std::uint64_t, std::size_t>;

void count(const std::vector<Node>& nodes, const std::vector<std::size_t>& node_of,
           Frequencies& out) {
  for (std::size_t i : node_of) {
    const auto& hashes = nodes[i].own.hashes();
    for (std::size_t k = 0; k < hashes.size(); ++k)
      if (k == 0 || hashes[k] != hashes[k - 1]) ++out[hashes[k]];
  }
}

Vector weighted(const Shingles& shingles, const Frequencies& frequencies, std::size_t clauses) {
  Vector out;
  double sum = 0;
  const auto& hashes = shingles.hashes();
  for (std::size_t k = 0; k < hashes.size();) {
    std::size_t end = k;
    while (end < hashes.size() && hashes[end] == hashes[k]) ++end;
    const double idf = std::log((static_cast<double>(clauses) + 1) /
                                static_cast<double>(frequencies.at(hashes[k])));
    const double weight = (1 + std::log(static_cast<double>(end - k))) * idf;
    out.push_back({hashes[k], weight});
    sum += weight * weight;
    k = end;
  }
  if (sum > 0)
    for (auto& [hash, weight] : out) weight /= std::sqrt(sum);
  return out;
}

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

// Discipline of public servants is one kin for finding what corresponds, whatever the system; it is
// several scales when severity is compared (scale.h).
std::string kin_of(std::string family) {
  for (const std::string_view kin : {"GOV", "INST", "GEN", "TWD", "TWA", "HK", "MO"})
    if (family == kin) return "discipline";
  return family;
}

struct Corpus {
  const Frequencies& frequencies;
  std::size_t clauses;
};

std::vector<Features> features_of(const Side& side, const std::vector<Node>& nodes,
                                  const std::vector<Clause>& clauses,
                                  const std::vector<std::size_t>& node_of, const Corpus& corpus) {
  std::vector<Features> out(clauses.size());
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    Features& features = out[i];
    features.words = weighted(nodes[node_of[i]].own, corpus.frequencies, corpus.clauses);
    features.place = static_cast<double>(i) / static_cast<double>(clauses.size());
    features.term =
        defined_term(side.document.provisions[node_of[i]].own.of(side.file.canonical.text));
    for (std::size_t index : clauses[i].rules) {
      const extract::Rule& rule = side.rules[index].rule;
      if (rule.fault) {
        for (const std::string& code : rule.fault->codes) {
          features.faults.insert(code);
          features.topics.insert(group_of(code));
        }
      }
      for (const extract::Subject& subject : rule.subjects)
        features.roles.insert(std::string(extract::name(subject.role)));
      for (const extract::Sanction& sanction : rule.sanctions)
        features.families.insert(kin_of(group_of(sanction.code)));
    }
  }
  return out;
}

std::size_t common(const std::set<std::string>& a, const std::set<std::string>& b) {
  return static_cast<std::size_t>(
      std::ranges::count_if(a, [&](const std::string& item) { return b.contains(item); }));
}

// A weighted mean over the features that both clauses have; one that only one of them has counts as
// unlike for faults and not at all for the rest.
double score(const Features& a, const Features& b, const AlignWeights& weights) {
  double sum = 0, total = 0;
  const auto add = [&](double weight, double value) {
    sum += weight * value;
    total += weight;
  };
  add(weights.words, cosine(a.words, b.words));
  add(weights.place, 1 - std::abs(a.place - b.place));
  if (!a.faults.empty() || !b.faults.empty())
    add(weights.fault, common(a.faults, b.faults) > 0   ? 1
                       : common(a.topics, b.topics) > 0 ? 0.5
                                                        : 0);
  if (!a.term.empty() || !b.term.empty()) add(weights.term, a.term == b.term);
  const auto jaccard = [&](double weight, const std::set<std::string>& x,
                           const std::set<std::string>& y) {
    if (x.empty() || y.empty()) return;
    const std::size_t both = common(x, y);
    add(weight, static_cast<double>(both) / static_cast<double>(x.size() + y.size() - both));
  };
  jaccard(weights.role, a.roles, b.roles);
  jaccard(weights.sanction, a.families, b.families);
  return total > 0 ? sum / total : 0;
}

// Pairs that share a topic or a piece of text that at most one clause in eight has.
std::set<std::pair<std::size_t, std::size_t>> worth_scoring(const std::vector<Features>& left,
                                                            const std::vector<Features>& right) {
  std::set<std::pair<std::size_t, std::size_t>> out;
  std::map<std::uint64_t, std::vector<std::size_t>> holders;
  for (std::size_t j = 0; j < right.size(); ++j)
    for (const auto& [hash, weight] : right[j].words) holders[hash].push_back(j);
  const std::size_t rare = std::max<std::size_t>(8, std::min<std::size_t>(64, right.size() / 8));
  for (std::size_t i = 0; i < left.size(); ++i) {
    for (const auto& [hash, weight] : left[i].words) {
      const auto found = holders.find(hash);
      if (found == holders.end() || found->second.size() > rare) continue;
      for (std::size_t j : found->second) out.insert({i, j});
    }
  }
  return out;
}

double least(const Features& a, const Features& b, const AlignOptions& options) {
  return a.faults.empty() && b.faults.empty() ? options.least : options.least_fault;
}

std::vector<Pair> scored(const std::vector<Features>& left, const std::vector<Features>& right,
                         const AlignOptions& options) {
  std::vector<Pair> out;
  const auto consider = [&](std::size_t i, std::size_t j) {
    const double value = score(left[i], right[j], options.weights);
    if (value >= least(left[i], right[j], options)) out.push_back({i, j, value});
  };
  if (left.size() * right.size() <= kAllPairs) {
    for (std::size_t i = 0; i < left.size(); ++i)
      for (std::size_t j = 0; j < right.size(); ++j) consider(i, j);
  } else {
    for (const auto& [i, j] : worth_scoring(left, right)) consider(i, j);
  }
  return out;
}

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

  void join(std::vector<Pair> candidates, double least) {
    std::ranges::stable_sort(candidates, {},
                             [](const Pair& p) { return std::tuple(-p.score, p.left, p.right); });
    for (const Pair& pair : candidates) {
      if (pair.score < least) break;
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
  const std::vector<std::size_t>& node_of;
  const std::vector<std::size_t>& clauses;
};

bool same_words(const ClauseTexts& a, const ClauseTexts& b) {
  const auto tokens = [](const ClauseTexts& texts) {
    std::vector<Token> out;
    for (std::size_t i : texts.clauses) {
      const auto& own = texts.nodes[texts.node_of[i]].tokens;
      out.insert(out.end(), own.begin(), own.end());
    }
    return out;
  };
  return same_text(tokens(a), tokens(b));
}

}  // namespace

Alignment align(const Side& left, const Side& right, const AlignOptions& options) {
  const std::vector<Node> left_nodes = build_nodes(left), right_nodes = build_nodes(right);
  Alignment out;
  std::vector<std::size_t> left_node_of, right_node_of;
  out.left = clauses_of(left, left_nodes, left_node_of);
  out.right = clauses_of(right, right_nodes, right_node_of);
  Frequencies frequencies;
  count(left_nodes, left_node_of, frequencies);
  count(right_nodes, right_node_of, frequencies);
  const Corpus corpus{frequencies, out.left.size() + out.right.size()};
  const auto left_features = features_of(left, left_nodes, out.left, left_node_of, corpus);
  const auto right_features = features_of(right, right_nodes, out.right, right_node_of, corpus);
  const std::vector<Pair> candidates = scored(left_features, right_features, options);
  // What counts is by how much a pair is better than leaving both alone: two poor pairs do not
  // outweigh a good one.
  const auto needed = [&](const Pair& pair) {
    return least(left_features[pair.left], right_features[pair.right], options) - kTie;
  };
  std::vector<Pair> gains = candidates;
  for (Pair& pair : gains) pair.score -= needed(pair);
  std::vector<Pair> chosen = assign(std::move(gains));
  for (Pair& pair : chosen) pair.score += needed(pair);
  Grouping grouping(out, chosen);
  grouping.join(candidates, options.least_further);
  grouping.finish();
  for (AlignedPair& pair : out.pairs)
    pair.related =
        relate(rules_of(left, out.left, pair.left), rules_of(right, out.right, pair.right),
               same_words({left_nodes, left_node_of, pair.left},
                          {right_nodes, right_node_of, pair.right}));
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
