// Functions are found by words and place; what opens a list of faults, and what states a fault, by
// the rules that stand there. Weights of pieces are half their rarity in the two documents, half
// that in official Chinese: two short measures know too little of what is common.
#include "compare/clauses.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "compare/align_measures.h"
#include "compare/pinpoint.h"
#include "compare/terms.h"
#include "text/utf8.h"

namespace wenze::compare {
namespace {

constexpr double kOpening = 0.2, kClosing = 0.8;  // of the clauses
constexpr double kBackground = 0.5;
constexpr std::size_t kLeastSaid = 6;  // characters, and the line end

bool is_clause(const Node& node, document::ProvisionKind kind) {
  using Kind = document::ProvisionKind;
  if (node.container || node.tokens.empty()) return false;
  return kind != Kind::kTitle && kind != Kind::kPreamble && kind != Kind::kSignature;
}

// Discipline of public servants is one kin for finding what corresponds, whatever the system; it is
// several scales when severity is compared (scale.h).
std::string kin_of(std::string family) {
  for (const std::string_view kin : {"GOV", "INST", "GEN", "TWD", "TWA", "HK", "MO"})
    if (family == kin) return "discipline";
  return family;
}

// An article whose words all stand in its paragraphs: 9. 上訴. Its heading speaks for each of them.
bool is_only_headed(const Side& side, const Node& node) {
  const document::Provision& provision = side.document.provisions[node.id.index];
  return provision.own.empty() && provision.own_rest.empty() && !node.children.empty();
}

std::string own_text(const document::Provision& provision, std::string_view canonical) {
  std::string out(provision.own.of(canonical));
  for (const auto& rest : provision.own_rest) out += "\n" + std::string(rest.of(canonical));
  return out;
}

bool is_word(char32_t c) {
  if (c < 0x80)
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
  return (c >= 0x3400 && c < 0xF900) || c >= 0x20000 || c == U'〇';
}

void add_pieces(Bag& out, std::string_view text) {
  char32_t previous = 0;
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded d = text::decode_at(text, at);
    at += d.bytes;
    if (!is_word(d.code_point)) continue;
    out.pieces.push_back({d.code_point, 0});
    if (previous != 0) out.pieces.push_back({previous, d.code_point});
    previous = d.code_point;
    ++out.characters;
  }
}

// Runs of three and of four characters, 16 bits a character.
void add_phrases(std::vector<std::uint64_t>& out, const Bag& bag) {
  std::uint64_t last = 0;
  std::size_t length = 0;
  for (const auto& [first, second] : bag.pieces) {
    if (second != 0) continue;
    last = last << 16 | (first & 0xFFFF);
    if (++length >= 3) out.push_back(last & 0xFFFFFFFFFFFF);
    if (length >= 4) out.push_back(last);
  }
  std::ranges::sort(out);
  const auto repeated = std::ranges::unique(out);
  out.erase(repeated.begin(), repeated.end());
}

// Conduct is told by what is `said` of a fault alone: 责令改正 is none.
void add_concepts(ClauseTraits& out, std::string_view text, std::string_view said,
                  const AlignKnowledge& knowledge) {
  const Classes found = knowledge.concepts.find(text);
  out.concept_classes = knowledge.concepts.find(said);
  for (std::size_t i = 0; i < knowledge.concepts.names().size(); ++i)
    if (found[i] && (!knowledge.conduct[i] || out.concept_classes[i]))
      out.concepts.insert(knowledge.concepts.names()[i]);
  for (const lexicon::Mention& mention : knowledge.lexicon->find(text)) {
    if (mention.entry->kind == lexicon::Kind::kFault) {
      out.concepts.insert(mention.entry->id);
      out.concepts.insert(group_of(mention.entry->id));
    } else if (mention.entry->kind == lexicon::Kind::kSanction) {
      out.concepts.insert("s:" + kin_of(group_of(mention.entry->id)));
    }
  }
}

void add_rules(ClauseTraits& out, const Clause& clause, const Side& side) {
  for (const std::size_t index : clause.rules) {
    const extract::Rule& rule = side.rules[index].rule;
    out.types.insert(std::string(extract::name(rule.type)));
    if (rule.fault) {
      for (const std::string& code : rule.fault->codes) {
        out.faults.insert(code);
        out.topics.insert(group_of(code));
      }
    }
    for (const extract::Subject& subject : rule.subjects)
      out.roles.insert(std::string(extract::name(subject.role)));
    for (const extract::Sanction& sanction : rule.sanctions)
      out.families.insert(kin_of(group_of(sanction.code)));
  }
}

void add_functions(ClauseTraits& out, std::string_view text, const AlignKnowledge& knowledge) {
  Classes found = knowledge.functions.find(text);
  if (out.place > kOpening) found &= ~knowledge.opening;
  if (out.place < kClosing) found &= ~knowledge.closing;
  for (std::size_t i = 0; i < knowledge.functions.names().size(); ++i)
    if (found[i]) out.functions.insert(i);
}

bool opens_list(std::string_view text) {
  return std::ranges::any_of(std::array<std::string_view, 4>{"下列", "之一", "如下", "以下"},
                             [&](std::string_view word) { return text.find(word) != text.npos; });
}

// 不得…: what is a fault in one measure another only forbids.
bool forbids(std::string_view text) {
  return std::ranges::any_of(std::array<std::string_view, 3>{"不得", "禁止", "严禁"},
                             [&](std::string_view word) { return text.find(word) != text.npos; });
}

// What opens a list of faults, what states a fault of its own, and of items what their list is for.
void add_zones(std::vector<ClauseTraits>& all, const std::vector<std::string>& texts,
               const AlignKnowledge& knowledge) {
  const auto liable = [](const ClauseTraits& clause) {
    return clause.types.contains("liability") && !clause.mixed;
  };
  for (std::size_t i = 0; i < all.size(); ++i) {
    ClauseTraits& clause = all[i];
    const bool circumstances = std::ranges::any_of(
        knowledge.circumstances, [&](std::size_t f) { return clause.functions.contains(f); });
    const bool forbidden = forbids(texts[i]) && clause.types.empty() &&
                           std::ranges::none_of(clause.functions, [&](std::size_t f) {
                             return f < kMaxClasses && knowledge.strong[f];
                           });
    const bool of_faults =
        liable(clause) || forbidden ||
        std::ranges::any_of(clause.children, [&](std::size_t child) { return liable(all[child]); });
    if (!clause.children.empty() && opens_list(texts[i]) && !circumstances && of_faults)
      clause.functions.insert(kFaultList);
    else if (clause.children.empty() && (liable(clause) || forbidden))
      clause.functions.insert(kConduct);
  }
  for (ClauseTraits& clause : all) {
    if (clause.parent && all[*clause.parent].functions.contains(kFaultList))
      clause.functions.insert(kConduct);
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::size_t root = i;
    while (all[root].parent) root = *all[root].parent;
    all[i].zone = all[root].functions;
    if (root != i && all[i].zone.contains(kFaultList)) all[i].zone = {kConduct};
  }
}

template <class Key>
using Counts = std::map<Key, std::size_t>;

std::uint64_t key_of(const std::pair<char32_t, char32_t>& piece) {
  return static_cast<std::uint64_t>(piece.first) << 32 | piece.second;
}

class Weigher {
 public:
  Weigher(const std::vector<ClauseTraits>& left, const std::vector<ClauseTraits>& right,
          const AlignKnowledge& knowledge)
      : knowledge_(knowledge), clauses_(left.size() + right.size()) {
    for (const auto* side : {&left, &right}) {
      for (const ClauseTraits& clause : *side) {
        std::set<std::uint64_t> seen;
        for (const auto& piece : clause.whole.pieces) seen.insert(key_of(piece));
        for (const std::uint64_t key : seen) ++pieces_[key];
        for (const std::string& item : clause.concepts) ++concepts_[item];
        for (const std::size_t item : clause.functions) ++functions_[item];
      }
    }
    for (const auto& [item, count] : concepts_) concept_ids_.emplace(item, concept_ids_.size());
  }

  void weigh(ClauseTraits& clause) const {
    weigh(clause.whole);
    weigh(clause.said);
    weigh(clause.listed);
    weigh(clause.all_of_article);
    for (const std::string& item : clause.concepts)
      clause.concept_vector.push_back({concept_ids_.at(item), idf(concepts_.at(item))});
    std::ranges::sort(clause.concept_vector);
    for (const std::size_t item : clause.functions)
      clause.function_vector.push_back({item, idf(functions_.at(item))});
    for (const std::size_t item : clause.zone) {
      const auto found = functions_.find(item);
      clause.zone_vector.push_back({item, found == functions_.end() ? 1 : idf(found->second)});
    }
    for (Vector* vector : {&clause.concept_vector, &clause.function_vector, &clause.zone_vector})
      normalise(*vector);
  }

 private:
  void weigh(Bag& bag) const {
    std::map<std::uint64_t, std::pair<std::size_t, std::pair<char32_t, char32_t>>> counts;
    for (const auto& piece : bag.pieces) {
      auto& entry = counts[key_of(piece)];
      ++entry.first;
      entry.second = piece;
    }
    for (const auto& [key, entry] : counts) {
      const auto known = pieces_.find(key);  // not where two passages of a fault meet
      const double rarity =
          (1 - kBackground) * idf(known == pieces_.end() ? 1 : known->second) +
          kBackground * knowledge_.rarity(entry.second.first, entry.second.second);
      bag.rarities.push_back({key, rarity});
      bag.words.push_back({key, (1 + std::log(static_cast<double>(entry.first))) * rarity});
    }
    normalise(bag.words);
  }

  double idf(std::size_t count) const {
    return std::log((static_cast<double>(clauses_) + 1) / static_cast<double>(count));
  }

  const AlignKnowledge& knowledge_;
  std::size_t clauses_;
  std::unordered_map<std::uint64_t, std::size_t> pieces_;
  Counts<std::string> concepts_;
  Counts<std::size_t> functions_;
  std::map<std::string, std::uint64_t> concept_ids_;
};

// A fault that other words tell: 有前款所列行为之一的.
bool names_others(std::string_view fault) {
  return std::ranges::any_of(
      std::array<std::string_view, 5>{"情形之一", "行为之一", "所列", "前款", "前条"},
      [&](std::string_view word) { return fault.find(word) != fault.npos; });
}

// Where the sentence that holds `at` begins.
std::size_t sentence_begin(std::string_view canonical, std::size_t begin, std::size_t at) {
  constexpr std::string_view kStop = "。";
  const std::size_t stop = canonical.substr(begin, at - begin).rfind(kStop);
  return stop == std::string_view::npos ? begin : begin + stop + kStop.size();
}

// What a clause says is done: the faults of its rules and the sentences before the first of them;
// the front of a list up to 之一; else all.
struct Said {
  std::string text;
  bool mixed = false;  // more of it is no fault
};

Said said_in(const std::string& text, const ClauseTraits& traits, const Clause& clause,
             const Side& side) {
  constexpr std::string_view kOneOf = "之一";
  if (!traits.children.empty()) {
    const std::size_t at = text.find(kOneOf);
    return {at == text.npos ? text : text.substr(0, at + kOneOf.size())};
  }
  const std::string_view canonical = side.file.canonical.text;
  const auto& own = side.document.provisions[traits.node].own;
  std::map<std::size_t, std::string> faults;  // by place
  std::size_t first = own.end();              // sentence of a fault
  for (const std::size_t index : clause.rules) {
    const extract::Rule& rule = side.rules[index].rule;
    if (rule.type != extract::RuleType::kLiability) continue;
    if (own.begin() <= rule.quote_canonical.begin() && rule.quote_canonical.begin() < own.end())
      first = std::min(first, sentence_begin(canonical, own.begin(), rule.quote_canonical.begin()));
    if (rule.fault && !names_others(rule.fault->passage.text))
      faults.emplace(rule.fault->passage.canonical.begin(),
                     rule.fault->passage.canonical.of(canonical));
  }
  std::string done;
  for (const auto& [place, fault] : faults) done += fault + "\n";
  std::string before(canonical.substr(own.begin(), first - own.begin()));
  if (clause.rules.empty() || first == own.end()) before.clear();
  const std::size_t characters = text::count_codepoints(done);
  const bool mixed = text::count_codepoints(before) > characters;
  if (!before.empty()) done = before + "\n" + done;
  return text::count_codepoints(done) < kLeastSaid ? Said{text} : Said{done, mixed};
}

void add_mates(std::vector<ClauseTraits>& all, const std::vector<Node>& nodes) {
  std::map<std::size_t, std::vector<std::size_t>> paragraphs;  // by article
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto article = nodes[all[i].node].parent;
    if (article && !all[i].parent && !nodes[*article].container) paragraphs[*article].push_back(i);
  }
  for (const auto& [article, some] : paragraphs)
    for (const std::size_t i : some)
      for (const std::size_t j : some)
        if (i != j) all[i].mates.push_back(j);
}

void add_articles(std::vector<ClauseTraits>& all, const std::vector<Node>& nodes) {
  std::map<std::size_t, std::size_t> first;  // clause, by article
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::size_t root = i;
    while (all[root].parent) root = *all[root].parent;
    const auto above = nodes[all[root].node].parent;
    const std::size_t article = above && !nodes[*above].container ? *above : all[root].node;
    all[i].article = first.try_emplace(article, i).first->second;
    auto& pieces = all[all[i].article].all_of_article.pieces;
    pieces.insert(pieces.end(), all[i].whole.pieces.begin(), all[i].whole.pieces.end());
  }
}

// What stands in the provisions that a clause refers to.
void add_cited(std::vector<ClauseTraits>& all, const std::vector<Clause>& clauses, const Side& side,
               const std::map<std::size_t, std::size_t>& clause_of) {
  for (const document::Reference& reference : side.document.references) {
    const auto from = clause_of.find(reference.from.index);
    if (reference.target_title || from == clause_of.end()) continue;
    for (const std::string& target : reference.target_eids)
      for (std::size_t i = 0; i < clauses.size(); ++i)
        if (i != from->second &&
            (clauses[i].eid == target || clauses[i].eid.starts_with(target + "__")))
          all[from->second].cited.push_back(i);
  }
}

void add_lists(std::vector<ClauseTraits>& all) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    ClauseTraits& clause = all[i];
    if (clause.children.empty()) {
      clause.list = clause.parent;
      continue;
    }
    clause.list = i;
    clause.listed = clause.whole;
    for (const std::size_t child : clause.children) {
      const auto& pieces = all[child].whole.pieces;
      clause.listed.pieces.insert(clause.listed.pieces.end(), pieces.begin(), pieces.end());
    }
  }
}

// Its own, or that of the article that it is a paragraph of.
std::string heading_of(const Side& side, const std::vector<Node>& nodes, std::size_t node) {
  const auto& provisions = side.document.provisions;
  const auto parent = nodes[node].parent;
  if (!provisions[node].heading.empty() || !parent || nodes[*parent].container ||
      !is_only_headed(side, nodes[*parent]))
    return provisions[node].heading;
  return provisions[*parent].heading + "\n";
}

}  // namespace

std::vector<ClauseTraits> traits_of(const Side& side, const std::vector<Node>& nodes,
                                    const AlignKnowledge& knowledge, std::vector<Clause>& clauses) {
  std::map<std::string, std::vector<std::size_t>> rules;
  for (std::size_t i = 0; i < side.rules.size(); ++i) rules[side.rules[i].rule.eid].push_back(i);
  std::vector<ClauseTraits> out;
  std::map<std::size_t, std::size_t> clause_of;  // by node
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const document::Provision& provision = side.document.provisions[i];
    if (!is_clause(nodes[i], provision.kind) || is_only_headed(side, nodes[i])) continue;
    Clause clause;
    clause.eid = provision.eid;
    clause.pinpoint = pinpoint(side, i);
    clause.text = nodes[i].shown;
    clause.raw =
        side.file.canonical.map.to_source(provision.own.empty() ? provision.span : provision.own);
    if (const auto found = rules.find(provision.eid); found != rules.end())
      clause.rules = found->second;
    ClauseTraits traits;
    traits.node = i;
    if (nodes[i].parent) {
      if (const auto parent = clause_of.find(*nodes[i].parent); parent != clause_of.end()) {
        traits.parent = parent->second;
        out[parent->second].children.push_back(out.size());
      }
    }
    clause_of[i] = out.size();
    clauses.push_back(std::move(clause));
    out.push_back(std::move(traits));
  }
  add_mates(out, nodes);
  add_cited(out, clauses, side, clause_of);
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < out.size(); ++i) {
    ClauseTraits& traits = out[i];
    const document::Provision& provision = side.document.provisions[traits.node];
    texts.push_back(heading_of(side, nodes, traits.node) +
                    own_text(provision, side.file.canonical.text));
    traits.form = !traits.children.empty() ? ClauseForm::kList
                  : traits.parent          ? ClauseForm::kItem
                                           : ClauseForm::kPlain;
    traits.place =
        out.size() < 2 ? 0 : static_cast<double>(i) / static_cast<double>(out.size() - 1);
    traits.term = defined_term(texts.back());
    const auto [said, mixed] = said_in(texts.back(), traits, clauses[i], side);
    traits.mixed = mixed;
    add_pieces(traits.whole, knowledge.compared(texts.back()));
    add_pieces(traits.said, knowledge.compared(said));
    add_phrases(traits.phrases, traits.whole);
    add_concepts(traits, texts.back(), said, knowledge);
    add_rules(traits, clauses[i], side);
    add_functions(traits, texts.back(), knowledge);
  }
  for (const ClauseTraits& clause : out)
    if (!clause.children.empty())
      out[clause.children.back()].rest =
          texts[clause.children.back()].find("其他") != std::string::npos;
  add_zones(out, texts, knowledge);
  add_lists(out);
  add_articles(out, nodes);
  return out;
}

void add_vectors(std::vector<ClauseTraits>& left, std::vector<ClauseTraits>& right,
                 const AlignKnowledge& knowledge) {
  const Weigher weigher(left, right, knowledge);
  for (auto* side : {&left, &right})
    for (ClauseTraits& clause : *side) weigher.weigh(clause);
}

}  // namespace wenze::compare
