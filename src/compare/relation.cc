// What the two clauses state is gathered into one profile each; the profiles are compared ground by
// ground. Strictness is decided by sanctions, amounts and modality only; other people or another
// fault make an otherwise equal pair "partly".
#include "compare/relation.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include "compare/record.h"

namespace wenze::compare {
namespace {

using extract::Rule;

using Steps = std::map<std::optional<extract::SeverityStep>, std::vector<extract::Sanction>>;

struct Profile {
  Steps steps;
  std::vector<extract::Sanction> sanctions;  // of all steps
  std::set<std::string> codes, roles, faults;
  bool may = false, must = false;
};

Profile profile_of(const std::vector<const Rule*>& rules) {
  Profile out;
  for (const Rule* rule : rules) {
    if (rule->fault) out.faults.insert(rule->fault->codes.begin(), rule->fault->codes.end());
    const bool sanctions =
        rule->type == extract::RuleType::kLiability || rule->type == extract::RuleType::kCatalogue;
    if (!sanctions || rule->modality == extract::Modality::kMustNot || rule->sanctions.empty())
      continue;
    for (const extract::Subject& subject : rule->subjects)
      out.roles.insert(std::string(extract::name(subject.role)));
    auto& step = out.steps[rule->condition ? rule->condition->severity : std::nullopt];
    for (const extract::Sanction& sanction : rule->sanctions) {
      step.push_back(sanction);
      out.sanctions.push_back(sanction);
      out.codes.insert(sanction.code);
    }
    (rule->modality == extract::Modality::kMay ? out.may : out.must) = true;
  }
  return out;
}

std::vector<std::string> list(const std::set<std::string>& items) {
  return {items.begin(), items.end()};
}

// The verdict that both allow: equal ones agree with any; opposite ones make it incomparable.
Verdict both(Verdict a, Verdict b) {
  if (a == Verdict::kSame) return b;
  if (b == Verdict::kSame || a == b) return a;
  return Verdict::kIncomparable;
}

Verdict sanction_verdict(const Profile& first, const Profile& second) {
  Verdict out = Verdict::kSame;
  bool found = false;
  for (const auto& [step, sanctions] : first.steps) {
    const auto other = second.steps.find(step);
    if (other == second.steps.end()) continue;
    const Verdict verdict = compare_ranges(rank_ranges(other->second), rank_ranges(sanctions));
    if (verdict == Verdict::kIncomparable) continue;
    out = found ? both(out, verdict) : verdict;
    found = true;
  }
  const Verdict whole = compare_ranges(rank_ranges(second.sanctions), rank_ranges(first.sanctions));
  if (!found) return whole;
  return whole == Verdict::kIncomparable ? out : both(out, whole);
}

std::optional<double> span_end(const extract::Range& range, bool upper) {
  return upper ? range.max : range.min;
}

Verdict amount_verdict(const Profile& first, const Profile& second) {
  std::map<std::pair<std::string, std::string>, std::pair<extract::Range, extract::Range>> ranges;
  std::map<std::pair<std::string, std::string>, int> sides;
  const auto file = [&](const Profile& profile, bool is_first) {
    for (const extract::Sanction& sanction : profile.sanctions) {
      for (const extract::Range& range : sanction.ranges) {
        auto& entry = ranges[{sanction.code, range.unit}];
        (is_first ? entry.first : entry.second) = range;
        sides[{sanction.code, range.unit}] |= is_first ? 1 : 2;
      }
    }
  };
  file(first, true);
  file(second, false);
  Verdict out = Verdict::kSame;
  for (const auto& [key, pair] : ranges) {
    if (sides[key] != 3) continue;
    for (const bool upper : {false, true}) {
      const auto a = span_end(pair.first, upper), b = span_end(pair.second, upper);
      if (!a || !b || *a == *b) continue;
      out = both(out, *b > *a ? Verdict::kHarsher : Verdict::kSofter);
    }
  }
  return out;
}

Verdict modality_verdict(const Profile& first, const Profile& second) {
  if (first.may == second.may && first.must == second.must) return Verdict::kSame;
  if (!second.may && second.must) return Verdict::kHarsher;
  if (!first.may && first.must) return Verdict::kSofter;
  return Verdict::kIncomparable;
}

std::vector<std::string> modality_words(const Profile& profile) {
  std::vector<std::string> out;
  if (profile.must) out.push_back("must");
  if (profile.may) out.push_back("may");
  return out;
}

Verdict set_verdict(const std::set<std::string>& first, const std::set<std::string>& second) {
  if (first == second) return Verdict::kSame;
  if (std::ranges::includes(second, first)) return Verdict::kWider;
  if (std::ranges::includes(first, second)) return Verdict::kNarrower;
  return Verdict::kIncomparable;
}

Relation relation_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::kSame:
      return Relation::kSame;
    case Verdict::kHarsher:
      return Relation::kStricter;
    case Verdict::kSofter:
      return Relation::kMilder;
    default:
      return Relation::kPartly;
  }
}

}  // namespace

std::string_view name(Relation relation) {
  constexpr std::array<std::string_view, 4> kNames = {"same", "stricter", "milder", "partly"};
  return kNames[static_cast<std::size_t>(relation)];
}

std::string_view name(Ground ground) {
  constexpr std::array<std::string_view, 8> kNames = {
      "words", "sanction", "amount", "modality", "sanction_only", "regime", "subject", "fault"};
  return kNames[static_cast<std::size_t>(ground)];
}

Related relate(const std::vector<const Rule*>& first, const std::vector<const Rule*>& second,
               bool same_words) {
  const Profile a = profile_of(first), b = profile_of(second);
  const auto with = [](Verdict verdict, Reason reason) {
    reason.verdict = verdict;
    return reason;
  };
  if (a.codes.empty() && b.codes.empty()) {
    const Verdict verdict = same_words ? Verdict::kSame : Verdict::kIncomparable;
    return {relation_of(verdict), {with(verdict, {Ground::kWords, {}, {}, {}})}};
  }
  if (a.codes.empty() || b.codes.empty()) {
    const Verdict verdict = a.codes.empty() ? Verdict::kHarsher : Verdict::kSofter;
    return {relation_of(verdict), {{Ground::kSanctionOnly, verdict, list(a.codes), list(b.codes)}}};
  }
  Related out;
  Verdict total = Verdict::kSame;
  const Verdict sanction = sanction_verdict(a, b);
  if (sanction == Verdict::kIncomparable && a.codes != b.codes) {
    out.reasons.push_back({Ground::kRegime, sanction, list(a.codes), list(b.codes)});
    total = Verdict::kIncomparable;
  } else if (sanction != Verdict::kSame && sanction != Verdict::kIncomparable) {
    out.reasons.push_back({Ground::kSanction, sanction, list(a.codes), list(b.codes)});
    total = sanction;
  }
  if (const Verdict amount = amount_verdict(a, b); amount != Verdict::kSame) {
    out.reasons.push_back({Ground::kAmount, amount, {}, {}});
    total = both(total, amount);
  }
  if (const Verdict modality = modality_verdict(a, b); modality != Verdict::kSame) {
    out.reasons.push_back({Ground::kModality, modality, modality_words(a), modality_words(b)});
    total = both(total, modality);
  }
  out.relation = relation_of(total);
  // Other people or another fault: what is otherwise the same is so only partly.
  if (const Verdict roles = set_verdict(a.roles, b.roles);
      roles != Verdict::kSame && !a.roles.empty() && !b.roles.empty()) {
    out.reasons.push_back({Ground::kSubject, roles, list(a.roles), list(b.roles)});
    if (out.relation == Relation::kSame) out.relation = Relation::kPartly;
  }
  const bool share_fault = std::ranges::any_of(
      a.faults, [&](const std::string& code) { return b.faults.contains(code); });
  if (!share_fault && !a.faults.empty() && !b.faults.empty()) {
    out.reasons.push_back({Ground::kFault, Verdict::kIncomparable, list(a.faults), list(b.faults)});
    if (out.relation == Relation::kSame) out.relation = Relation::kPartly;
  }
  if (out.reasons.empty())
    out.reasons.push_back({Ground::kSanction, Verdict::kSame, list(a.codes), list(b.codes)});
  return out;
}

}  // namespace wenze::compare
