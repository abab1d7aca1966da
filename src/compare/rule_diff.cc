// Rules are paired within provisions that are versions of each other, by type, severity step, fault
// and addressee; what is left is paired across the document where fault and type agree. Each pair
// gives statements; equal statements of one article are merged, since a changed lead-in changes
// every item of its list in the same way.
#include "compare/rule_diff.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "compare/assign.h"

namespace wenze::compare {
namespace {

using extract::Rule;
using extract::Sanction;

constexpr double kLeastFaultLikeness = 0.6;  // across provisions

std::vector<Token> words_of(const Rule& rule) {
  return tokenise(rule.fault ? rule.fault->passage.text : std::string_view());
}

std::set<std::string> roles_of(const Rule& rule) {
  std::set<std::string> out;
  for (const extract::Subject& subject : rule.subjects)
    out.insert(std::string(extract::name(subject.role)));
  return out;
}

std::set<std::string> codes_of(const Rule& rule) {
  std::set<std::string> out;
  for (const Sanction& sanction : rule.sanctions) out.insert(sanction.code);
  return out;
}

double overlap(const std::set<std::string>& a, const std::set<std::string>& b) {
  if (a.empty() && b.empty()) return 1;
  std::size_t common = 0;
  for (const std::string& item : a) common += b.contains(item);
  return static_cast<double>(common) / static_cast<double>(a.size() + b.size() - common);
}

std::optional<extract::SeverityStep> severity_of(const Rule& rule) {
  return rule.condition ? rule.condition->severity : std::nullopt;
}

double rule_score(const Rule& a, const Rule& b) {
  if (a.type != b.type) return 0;
  const double severity = severity_of(a) == severity_of(b) ? 1 : 0;
  return 0.5 + severity + likeness(Shingles(words_of(a)), Shingles(words_of(b))) +
         0.5 * overlap(roles_of(a), roles_of(b)) + 0.5 * overlap(codes_of(a), codes_of(b));
}

// What changed, apart from where.
struct Statement {
  RuleChangeKind kind;
  std::vector<std::string> from, to;
  std::string about;
  std::optional<Scale> scale;
  std::vector<extract::Range> from_ranges, to_ranges;

  Statement(RuleChangeKind k, std::vector<std::string> f, std::vector<std::string> t)
      : kind(k), from(std::move(f)), to(std::move(t)) {}
};

// The codes of one scale from mild to hard; with `scale` empty those without rank, in order of
// code.
std::vector<std::string> codes_on(const Rule& rule, const std::optional<Scale>& scale) {
  std::set<std::pair<int, std::string>> out;
  for (const Sanction& sanction : rule.sanctions) {
    const bool ranked = sanction.rank && *sanction.rank > 0;
    if (ranked != scale.has_value()) continue;
    if (scale && Scale{sanction.regime, group_of(sanction.code)} != *scale) continue;
    out.insert({sanction.rank.value_or(0), sanction.code});
  }
  std::vector<std::string> codes;
  for (const auto& [rank, code] : out) codes.push_back(code);
  return codes;
}

std::vector<std::string> without(const std::vector<std::string>& codes,
                                 const std::vector<std::string>& gone) {
  std::vector<std::string> out;
  for (const std::string& code : codes) {
    if (std::ranges::find(gone, code) == gone.end()) out.push_back(code);
  }
  return out;
}

void append(std::vector<std::string>& out, const std::vector<std::string>& more) {
  out.insert(out.end(), more.begin(), more.end());
}

RuleChangeKind kind_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::kHarsher:
      return RuleChangeKind::kSanctionRaised;
    case Verdict::kSofter:
      return RuleChangeKind::kSanctionLowered;
    case Verdict::kWider:
      return RuleChangeKind::kSanctionWidened;
    default:
      return RuleChangeKind::kSanctionNarrowed;
  }
}

void compare_sanctions(const Rule& a, const Rule& b, std::vector<Statement>& out) {
  std::set<Scale> scales;
  const auto old_ranges = rank_ranges(a.sanctions), new_ranges = rank_ranges(b.sanctions);
  for (const RankRange& range : old_ranges) scales.insert(range.scale);
  for (const RankRange& range : new_ranges) scales.insert(range.scale);
  std::vector<std::string> dropped = without(codes_on(a, std::nullopt), codes_on(b, std::nullopt));
  std::vector<std::string> added = without(codes_on(b, std::nullopt), codes_on(a, std::nullopt));
  bool common = codes_on(a, std::nullopt).size() > dropped.size();
  for (const Scale& scale : scales) {
    const auto from = codes_on(a, scale), to = codes_on(b, scale);
    const auto of_scale = [&](const RankRange& range) { return range.scale == scale; };
    const auto old_range = std::ranges::find_if(old_ranges, of_scale);
    const auto new_range = std::ranges::find_if(new_ranges, of_scale);
    if (old_range == old_ranges.end() || new_range == new_ranges.end()) {
      append(dropped, from);
      append(added, to);
      continue;
    }
    common = true;
    const Verdict verdict = compare_ranges(*new_range, *old_range);
    if (verdict == Verdict::kSame) {
      append(dropped, without(from, to));
      append(added, without(to, from));
    } else {
      out.emplace_back(kind_of(verdict), from, to);
      out.back().scale = scale;
    }
  }
  if (!common && !dropped.empty() && !added.empty()) {
    out.emplace_back(RuleChangeKind::kSanctionReplaced, dropped, added);
    return;
  }
  if (!dropped.empty())
    out.emplace_back(RuleChangeKind::kSanctionDropped, dropped, std::vector<std::string>());
  if (!added.empty())
    out.emplace_back(RuleChangeKind::kSanctionAdded, std::vector<std::string>(), added);
}

// -1 lower, 0 same or not given on one side, 1 higher.
int compare_bound(const std::optional<double>& from, const std::optional<double>& to) {
  if (!from || !to || *from == *to) return 0;
  return *to > *from ? 1 : -1;
}

void compare_amounts(const Rule& a, const Rule& b, std::vector<Statement>& out) {
  for (const Sanction& from : a.sanctions) {
    const auto to = std::ranges::find(b.sanctions, from.code, &Sanction::code);
    if (to == b.sanctions.end() || from.ranges.empty() || to->ranges.empty()) continue;
    const std::vector<extract::Range>&xs = from.ranges, &ys = to->ranges;
    if (xs == ys) continue;
    bool comparable = xs.size() == ys.size();
    int lower = 0, higher = 0;  // ends that moved down and up
    for (std::size_t i = 0; i < xs.size() && comparable; ++i) {
      const extract::Range &x = xs[i], &y = ys[i];
      const int low = compare_bound(x.min, y.min), high = compare_bound(x.max, y.max);
      comparable = x.unit == y.unit && x.min.has_value() == y.min.has_value() &&
                   x.max.has_value() == y.max.has_value();
      lower += (low < 0) + (high < 0);
      higher += (low > 0) + (high > 0);
    }
    comparable = comparable && (lower == 0 || higher == 0);
    const RuleChangeKind kind = !comparable  ? RuleChangeKind::kAmountChanged
                                : higher > 0 ? RuleChangeKind::kAmountRaised
                                             : RuleChangeKind::kAmountLowered;
    out.emplace_back(kind, std::vector{from.code}, std::vector{from.code});
    out.back().from_ranges = xs;
    out.back().to_ranges = ys;
  }
}

template <class T>
std::vector<std::string> name_list(const std::optional<T>& value) {
  return value ? std::vector<std::string>{std::string(extract::name(*value))}
               : std::vector<std::string>{};
}

std::vector<std::string> list_of(const std::set<std::string>& items) {
  return {items.begin(), items.end()};
}

std::vector<Statement> compare_rules(const Rule& a, const Rule& b) {
  std::vector<Statement> out;
  compare_sanctions(a, b, out);
  compare_amounts(a, b, out);
  const auto add = [&](RuleChangeKind kind, std::vector<std::string> from,
                       std::vector<std::string> to) {
    if (from != to) out.emplace_back(kind, std::move(from), std::move(to));
  };
  add(RuleChangeKind::kModality, {std::string(extract::name(a.modality))},
      {std::string(extract::name(b.modality))});
  // From one sanction to several a combination appears of itself.
  if (a.combination && b.combination)
    add(RuleChangeKind::kCombination, name_list(a.combination), name_list(b.combination));
  const std::string old_authority = a.authority ? a.authority->text : "";
  const std::string new_authority = b.authority ? b.authority->text : "";
  if (!same_text(tokenise(old_authority), tokenise(new_authority)))
    add(RuleChangeKind::kAuthority,
        a.authority ? std::vector{old_authority} : std::vector<std::string>{},
        b.authority ? std::vector{new_authority} : std::vector<std::string>{});
  add(RuleChangeKind::kSubject, list_of(roles_of(a)), list_of(roles_of(b)));
  add(RuleChangeKind::kSeverity, name_list(severity_of(a)), name_list(severity_of(b)));
  return out;
}

// Whether two faults may be one in two versions: they share a topic, or none of them has a code.
bool share_topic(const Rule& a, const Rule& b) {
  if (a.fault->codes.empty() && b.fault->codes.empty()) return true;
  return std::ranges::any_of(a.fault->codes, [&](const std::string& code) {
    return std::ranges::any_of(b.fault->codes, [&](const std::string& other) {
      return group_of(code) == group_of(other);
    });
  });
}

class RuleDiffer {
 public:
  RuleDiffer(const std::vector<RuleRecord>& olds, const std::vector<RuleRecord>& news,
             const std::map<std::string, std::string>& new_eid_of)
      : olds_(olds),
        news_(news),
        new_eid_of_(new_eid_of),
        new_of_(olds.size(), kNone),
        old_of_(news.size(), kNone) {}

  std::vector<RuleChange> run() {
    match_within_provisions();
    match_across();
    for (std::size_t j = 0; j < news_.size(); ++j) {
      if (old_of_[j] == kNone) {
        Statement statement(RuleChangeKind::kAdded, {}, in_text_order(news_[j].rule));
        statement.about = about(news_[j].rule);
        add(statement, kNone, j);
      } else {
        for (const Statement& statement : compare_rules(olds_[old_of_[j]].rule, news_[j].rule))
          add(statement, old_of_[j], j);
      }
    }
    for (std::size_t i = 0; i < olds_.size(); ++i) {
      if (new_of_[i] != kNone) continue;
      Statement statement(RuleChangeKind::kRemoved, in_text_order(olds_[i].rule), {});
      statement.about = about(olds_[i].rule);
      add(statement, i, kNone);
    }
    return std::move(out_);
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  static std::string about(const Rule& rule) {
    return rule.fault ? rule.fault->passage.text : rule.quote;
  }

  static std::vector<std::string> in_text_order(const Rule& rule) {
    std::vector<std::string> out;
    for (const Sanction& sanction : rule.sanctions) out.push_back(sanction.code);
    return out;
  }

  void take(const std::vector<Pair>& pairs) {
    for (const Pair& pair : pairs) {
      new_of_[pair.left] = pair.right;
      old_of_[pair.right] = pair.left;
    }
  }

  void match_within_provisions() {
    std::map<std::string, std::vector<std::size_t>> by_eid;
    for (std::size_t j = 0; j < news_.size(); ++j) by_eid[news_[j].rule.eid].push_back(j);
    std::vector<Pair> candidates;
    for (std::size_t i = 0; i < olds_.size(); ++i) {
      const auto mapped = new_eid_of_.find(olds_[i].rule.eid);
      const auto found = mapped == new_eid_of_.end() ? by_eid.end() : by_eid.find(mapped->second);
      if (found == by_eid.end()) continue;
      for (std::size_t j : found->second)
        candidates.push_back({i, j, rule_score(olds_[i].rule, news_[j].rule)});
    }
    take(assign(std::move(candidates)));
  }

  void match_across() {
    std::vector<Pair> candidates;
    for (std::size_t i = 0; i < olds_.size(); ++i) {
      if (new_of_[i] != kNone || !olds_[i].rule.fault) continue;
      const Shingles words(words_of(olds_[i].rule));
      for (std::size_t j = 0; j < news_.size(); ++j) {
        if (old_of_[j] != kNone || !news_[j].rule.fault ||
            news_[j].rule.type != olds_[i].rule.type || !share_topic(olds_[i].rule, news_[j].rule))
          continue;
        const double alike = likeness(words, Shingles(words_of(news_[j].rule)));
        if (alike >= kLeastFaultLikeness)
          candidates.push_back({i, j, alike + rule_score(olds_[i].rule, news_[j].rule)});
      }
    }
    take(assign(std::move(candidates)));
  }

  void add(const Statement& statement, std::size_t i, std::size_t j) {
    const Rule& rule = j != kNone ? news_[j].rule : olds_[i].rule;
    auto severity = severity_of(rule);
    if (!severity && i != kNone) severity = severity_of(olds_[i].rule);
    RulePlace place;
    if (i != kNone) {
      place.old_eid = olds_[i].rule.eid;
      place.old_citation = olds_[i].citation;
      place.old_rule = i;
    }
    if (j != kNone) {
      place.new_eid = news_[j].rule.eid;
      place.new_citation = news_[j].citation;
      place.new_rule = j;
    }
    const auto range_key = [](const std::vector<extract::Range>& ranges) {
      std::string out;
      for (const extract::Range& range : ranges)
        out += std::to_string(range.min.value_or(-1)) + "/" +
               std::to_string(range.max.value_or(-1)) + range.unit + ";";
      return out;
    };
    const Key key{rule.eid.substr(0, rule.eid.find("__")) + "\n" + statement.about,
                  static_cast<int>(statement.kind),
                  static_cast<int>(rule.type),
                  severity ? static_cast<int>(*severity) : -1,
                  statement.from,
                  statement.to,
                  range_key(statement.from_ranges) + ">" + range_key(statement.to_ranges)};
    const auto [known, fresh] = index_.try_emplace(key, out_.size());
    if (fresh)
      out_.push_back({statement.kind,
                      rule.type,
                      severity,
                      statement.from,
                      statement.to,
                      statement.about,
                      statement.scale,
                      statement.from_ranges,
                      statement.to_ranges,
                      {}});
    out_[known->second].places.push_back(std::move(place));
  }

  // Article and what an added or removed rule is about, kind, type, severity, from, to, amounts.
  using Key = std::tuple<std::string, int, int, int, std::vector<std::string>,
                         std::vector<std::string>, std::string>;

  const std::vector<RuleRecord>& olds_;
  const std::vector<RuleRecord>& news_;
  const std::map<std::string, std::string>& new_eid_of_;
  std::vector<std::size_t> new_of_, old_of_;
  std::map<Key, std::size_t> index_;
  std::vector<RuleChange> out_;
};

}  // namespace

std::vector<RuleChange> diff_rules(const std::vector<RuleRecord>& old_rules,
                                   const std::vector<RuleRecord>& new_rules,
                                   const std::map<std::string, std::string>& new_eid_of) {
  return RuleDiffer(old_rules, new_rules, new_eid_of).run();
}

}  // namespace wenze::compare
