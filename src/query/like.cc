// The conduct decides what is like a rule: what shares no fault code, topic or word of the fault is
// not listed. Then every further thing in common adds a fixed amount, so that the order says how
// much two rules have in common and not how rare a code happens to be.
#include "query/like.h"

#include <algorithm>
#include <set>

#include "document/address.h"

namespace wenze::query {
namespace {

using base::MessageKind;
using index::Expression;
using index::Field;
using Kind = Expression::Kind;

// In the unit of BM25, where a rare word is worth about 5 to 10.
constexpr double kSameFault = 8, kSameTopic = 2, kSameSanction = 2, kSameFamily = 0.5,
                 kSameRole = 1, kSameSeverity = 0.5, kSameType = 1.5;
constexpr std::size_t kMostWords = 12;

struct Seed {
  index::DocumentInfo document;
  index::ProvisionRecord provision;
  std::optional<extract::Rule> rule;
};

std::string before_dot(const std::string& code) { return code.substr(0, code.find('.')); }

bool lies_in(std::string_view eid, std::string_view outer) {
  return eid == outer || (eid.starts_with(outer) && eid.substr(outer.size()).starts_with("__"));
}

// The rule with that id, else the first one at the address, else the provision there.
base::Result<Seed> seed_of(const index::Reader& reader, std::string_view wanted,
                           const Canonicaliser& canonical) {
  const std::size_t hash = wanted.find('#');
  if (hash == std::string_view::npos)
    return base::fail(MessageKind::usage, "--like " + std::string(wanted) + ": DOCUMENT#ADDRESS");
  const std::string name(wanted.substr(0, hash));
  auto document = reader.find(name);
  if (!document && document.error().kind == MessageKind::no_such_document && canonical)
    document = reader.find(canonical(name));
  if (!document) return tl::unexpected(document.error());
  const std::string typed(wanted.substr(hash + 1));
  const auto rules = reader.rules(document->id);
  if (!rules) return tl::unexpected(rules.error());
  std::vector<std::string> addresses = {typed};
  for (std::string& eid : document::parse_address(canonical ? canonical(typed) : typed))
    addresses.push_back(std::move(eid));
  for (const std::string& address : addresses) {
    const auto rule = std::ranges::find_if(*rules, [&](const index::RuleRecord& one) {
      return one.rule.id == address || lies_in(one.rule.eid, address);
    });
    const std::string eid = rule != rules->end() ? rule->rule.eid : address;
    auto provision = reader.provision(document->id, eid);
    if (!provision) continue;
    Seed out{std::move(*document), std::move(*provision), std::nullopt};
    if (rule != rules->end()) out.rule = rule->rule;
    return out;
  }
  return base::fail(MessageKind::no_such_provision, document->display_title(), typed);
}

// Known words of a text, the rarest first.
base::Result<std::vector<std::string>> rare_words(const index::Reader& reader,
                                                  std::string_view canonical,
                                                  const Vocabulary& vocabulary) {
  std::vector<std::string> words;
  for (const Piece& piece : vocabulary.segmenter().cut(canonical)) {
    std::string word(canonical.substr(piece.begin, piece.end - piece.begin));
    const bool one_character = word.size() <= 4;
    if (piece.kind == Piece::Kind::kStop || piece.kind == Piece::Kind::kPlace || one_character)
      continue;
    if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
  }
  const auto frequencies = reader.frequencies(words);
  if (!frequencies) return tl::unexpected(frequencies.error());
  std::vector<std::pair<std::size_t, std::string>> ordered;
  for (std::size_t i = 0; i < words.size(); ++i)
    ordered.emplace_back(frequencies->of_words[i], words[i]);
  std::ranges::stable_sort(ordered, {}, [](const auto& one) { return one.first; });
  std::vector<std::string> out;
  for (auto& [frequency, word] : ordered)
    if (out.size() < kMostWords) out.push_back(std::move(word));
  return out;
}

class Maker {
 public:
  explicit Maker(const Seed& seed) : seed_(seed) {}

  Likeness make(std::vector<std::string> words) {
    for (const std::string& word : words) any_.push_back(Expression::words(Field::kText, word));
    if (seed_.rule) of_rule(*seed_.rule);
    Likeness out;
    out.of_rules = seed_.rule.has_value();
    out.expression = any_.empty() ? Expression() : Expression::of(Kind::kOr, std::move(any_));
    for (auto& [value, bonus] : boosts_) {
      Expression boosted =
          Expression::of(Kind::kBoost, {std::move(out.expression), std::move(value)});
      boosted.weight = bonus;
      out.expression = std::move(boosted);
    }
    out.expression = Expression::of(Kind::kAndNot, {std::move(out.expression), itself()});
    if (!words.empty()) interpretations_.push_back({"like", "", words, "words"});
    out.words = std::move(words);
    out.interpretations = std::move(interpretations_);
    return out;
  }

 private:
  void common(std::string_view name, Field field, const std::set<std::string>& values, double bonus,
              bool decides = false) {
    for (const std::string& value : values) {
      boosts_.emplace_back(Expression::value(field, value), bonus);
      if (decides) any_.push_back(Expression::value(field, value));
    }
    if (!values.empty())
      interpretations_.push_back(
          {"like", std::string(name), {values.begin(), values.end()}, "code"});
  }

  void of_rule(const extract::Rule& rule) {
    std::set<std::string> faults, topics, sanctions, families, roles;
    if (rule.fault) faults.insert(rule.fault->codes.begin(), rule.fault->codes.end());
    for (const std::string& code : faults) topics.insert(before_dot(code));
    for (const extract::Sanction& sanction : rule.sanctions) {
      sanctions.insert(sanction.code);
      families.insert(before_dot(sanction.code));
    }
    for (const extract::Subject& subject : rule.subjects)
      roles.insert(std::string(name(subject.role)));
    common("fault", Field::kFault, faults, kSameFault, true);
    common("topic", Field::kFaultTopic, topics, kSameTopic, true);
    common("sanction", Field::kSanction, sanctions, kSameSanction, faults.empty());
    common("family", Field::kSanctionFamily, families, kSameFamily);
    common("subject", Field::kRole, roles, kSameRole);
    if (rule.condition && rule.condition->severity)
      common("severity", Field::kSeverity, {std::string(name(*rule.condition->severity))},
             kSameSeverity);
    common("type", Field::kRuleType, {std::string(name(rule.type))}, kSameType);
  }

  // All of its provision: other rules of it are no news.
  Expression itself() const {
    return Expression::of(Kind::kAnd, {Expression::value(Field::kDocument, seed_.document.id),
                                       Expression::value(Field::kProvision, seed_.provision.eid)});
  }

  const Seed& seed_;
  std::vector<Expression> any_;
  std::vector<std::pair<Expression, double>> boosts_;
  std::vector<Interpretation> interpretations_;
};

}  // namespace

base::Result<Likeness> like(const index::Reader& reader, std::string_view address,
                            const Vocabulary& vocabulary, const Canonicaliser& canonical) {
  const auto seed = seed_of(reader, address, canonical);
  if (!seed) return tl::unexpected(seed.error());
  const bool conduct = seed->rule && seed->rule->fault;
  auto words = rare_words(
      reader, conduct ? seed->rule->fault->passage.text : seed->provision.canonical, vocabulary);
  if (!words) return tl::unexpected(words.error());
  return Maker(*seed).make(std::move(*words));
}

}  // namespace wenze::query
