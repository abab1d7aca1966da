// Rules over one fault of the same people are a ladder. Its steps, from the mildest, must not go
// down, and within one regime's ordered list no sanction may lie between two steps untouched. Then
// faults that read the same in two articles.
#include <algorithm>
#include <array>
#include <optional>

#include "compare/lint_checks.h"
#include "compare/scale.h"
#include "text/utf8.h"

namespace wenze::compare {
namespace {

using extract::Rule;
using extract::SeverityStep;

constexpr double kSameFault = 0.92;
constexpr std::size_t kLeastFaultCodepoints = 10;
constexpr std::size_t kLongestSeverityCodepoints = 9;  // 造成特别严重后果的

// What a rung is compared by; a rule without a step stands between minor and serious.
int step_of(const Rule& rule) {
  if (!rule.condition || !rule.condition->severity) return 1;
  switch (*rule.condition->severity) {
    case SeverityStep::kMinor:
      return 0;
    case SeverityStep::kGeneral:
      return 1;
    case SeverityStep::kSerious:
      return 2;
    case SeverityStep::kVerySerious:
      return 3;
    case SeverityStep::kCrime:
      return 4;
  }
  return 1;
}

std::set<std::string> roles_of(const Rule& rule) {
  std::set<std::string> out;
  for (const extract::Subject& subject : rule.subjects)
    out.insert(std::string(extract::name(subject.role)));
  return out;
}

struct Rung {
  std::vector<extract::Sanction> sanctions;
  std::set<std::string> conditions;  // their words: several of one step are no rung
  const Rule* rule = nullptr;
};

// Families whose sanctions are one ordered list, in which each follows the one before.
bool is_ordered(const Scale& scale) {
  return scale.family == "GOV" || scale.family == "INST" || scale.family == "PARTY";
}

std::optional<extract::Range> fine_of(const std::vector<extract::Sanction>& sanctions) {
  std::optional<extract::Range> out;
  for (const extract::Sanction& sanction : sanctions) {
    if (sanction.code != "ADMP.03") continue;
    for (const extract::Range& range : sanction.ranges) {
      // Multiples are of something that the words may change: 林木价值, 恢复费用.
      if (!range.max || range.unit == "multiple") continue;
      // Two fines: for different people or amounts, not to be compared.
      if (out) return std::nullopt;
      out = range;
    }
  }
  return out;
}

void compare_rungs(LintRun& run, const Rung& low, const Rung& high) {
  const auto report = [&](LintKind kind, std::vector<std::string> args) {
    Finding& finding = run.add(kind, high.rule->quote_canonical, std::move(args));
    finding.related = {low.rule->eid};
  };
  for (const RankRange& a : rank_ranges(low.sanctions)) {
    for (const RankRange& b : rank_ranges(high.sanctions)) {
      if (a.scale != b.scale || !is_ordered(a.scale)) continue;
      if (compare_ranges(b, a) == Verdict::kSofter)
        report(LintKind::kLadderOrder, {a.high_code, b.high_code});
      else if (b.low > a.high + 1)
        report(LintKind::kLadderHole, {a.high_code, b.low_code});
    }
  }
  // A condition that tells of conduct is a fault of its own: 拒不执行扬尘管控措施的.
  if (high.rule->condition &&
      text::count_codepoints(high.rule->condition->passage.text) > kLongestSeverityCodepoints)
    return;
  const auto a = fine_of(low.sanctions), b = fine_of(high.sanctions);
  if (!a || !b || a->unit != b->unit) return;
  if (*b->max < *a->max) report(LintKind::kLadderOrder, {"ADMP.03", "ADMP.03"});
}

// Lead-ins that give some items these sanctions and other items those:
// 有第（一）至（六）项行为之一的.
bool divides_items(const LintRun& run, const Rule& rule) {
  const auto at = run.side.document.find(rule.eid);
  if (!at) return false;
  const document::Provision& item = run.side.document.at(*at);
  if (!item.parent) return false;
  const std::string_view lead_in = run.side.document.at(*item.parent).own.of(run.text());
  const std::size_t begin = lead_in.find("第（");
  return begin != lead_in.npos && lead_in.find("项", begin) != lead_in.npos;
}

void check_ladders(LintRun& run) {
  // One fault of the same people under one authority: a column of steps.
  using Key = std::tuple<std::string, std::size_t, std::set<std::string>>;
  std::map<Key, std::map<int, Rung>> ladders;
  std::set<std::pair<std::size_t, std::size_t>> told;
  for (const RuleRecord& record : run.side.rules) {
    const Rule& rule = record.rule;
    if (!sanctions_now(rule) || !rule.fault || divides_items(run, rule)) continue;
    const Key key{rule.eid, rule.fault->passage.canonical.begin(), roles_of(rule)};
    Rung& rung = ladders[key][step_of(rule)];
    rung.sanctions.insert(rung.sanctions.end(), rule.sanctions.begin(), rule.sanctions.end());
    rung.conditions.insert(rule.condition ? rule.condition->passage.text : "");
    if (rung.rule == nullptr) rung.rule = &rule;
  }
  for (const auto& [key, steps] : ladders) {
    const Rung* below = nullptr;
    for (const auto& [step, rung] : steps) {
      if (step == 4 || rung.conditions.size() > 1) {
        below = nullptr;
        continue;
      }
      // The items of one list share their lead-in: its ladder is told once.
      if (below != nullptr && !rung.sanctions.empty() && !below->sanctions.empty() &&
          told.insert({below->sanctions.front().passage.canonical.begin(),
                       rung.sanctions.front().passage.canonical.begin()})
              .second)
        compare_rungs(run, *below, rung);
      below = &rung;
    }
  }
}

std::string article_of(std::string_view eid) { return std::string(eid.substr(0, eid.find("__"))); }

bool same_people(const Rule& a, const Rule& b) {
  if (roles_of(a) != roles_of(b)) return false;
  const auto words = [](const Rule& rule) {
    std::string out;
    for (const extract::Subject& subject : rule.subjects) out += subject.passage.text;
    return Shingles(tokenise(out));
  };
  return likeness(words(a), words(b)) > 0.7;
}

// What is no fault by itself: a threshold of one (数额在十万元以上的), or one that other words tell
// (有前款所列行为之一的).
bool is_part_of_fault(std::string_view fault) {
  constexpr std::array<std::string_view, 10> kParts = {
      "万元", "千元", "美元", "前款", "前条", "所列", "上述", "本条第", "规定的行为", "规定行为"};
  return std::ranges::any_of(kParts,
                             [&](std::string_view part) { return fault.find(part) != fault.npos; });
}

// The words of whom a list speaks (违反本法规定，电信业务经营者有下列…).
// Empty for what is no item.
std::string_view list_head(const LintRun& run, const Rule& rule) {
  const auto at = run.side.document.find(rule.eid);
  if (!at) return {};
  const document::Provision& item = run.side.document.at(*at);
  if (!item.parent || (item.kind != document::ProvisionKind::kPoint &&
                       item.kind != document::ProvisionKind::kIndent))
    return {};
  const std::string_view lead_in = run.side.document.at(*item.parent).own.of(run.text());
  return lead_in.substr(0, std::min(lead_in.find("有下列"), lead_in.find("：")));
}

bool same_lists(const LintRun& run, const Rule& a, const Rule& b) {
  const std::string_view x = list_head(run, a), y = list_head(run, b);
  if (x.empty() || y.empty()) return true;
  return likeness(Shingles(tokenise(x)), Shingles(tokenise(y))) > 0.7;
}

bool share_family(const Rule& a, const Rule& b) {
  return std::ranges::any_of(a.sanctions, [&](const extract::Sanction& x) {
    return std::ranges::any_of(b.sanctions, [&](const extract::Sanction& y) {
      return group_of(x.code) == group_of(y.code);
    });
  });
}

bool same_sanctions(const Rule& a, const Rule& b) {
  const auto codes = [](const Rule& rule) {
    std::set<std::string> out;
    for (const extract::Sanction& sanction : rule.sanctions) out.insert(sanction.code);
    return out;
  };
  return codes(a) == codes(b);
}

void check_doubles(LintRun& run) {
  struct Item {
    const Rule* rule;
    Shingles words;
  };
  std::map<std::string, std::vector<Item>> by_code;
  for (const RuleRecord& record : run.side.rules) {
    const Rule& rule = record.rule;
    if (!sanctions_now(rule) || !rule.fault || rule.fault->catch_all ||
        text::count_codepoints(rule.fault->passage.text) < kLeastFaultCodepoints ||
        is_part_of_fault(rule.fault->passage.text))
      continue;
    Item item{&rule, Shingles(tokenise(rule.fault->passage.text))};
    by_code[rule.fault->codes.empty() ? "" : rule.fault->codes.front()].push_back(item);
  }
  std::set<std::pair<std::string, std::string>> told;
  for (const auto& [code, items] : by_code) {
    for (std::size_t j = 0; j < items.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        const Rule &a = *items[i].rule, &b = *items[j].rule;
        if (article_of(a.eid) == article_of(b.eid) || step_of(a) != step_of(b) ||
            !share_family(a, b) || same_sanctions(a, b) || !same_people(a, b) ||
            !same_lists(run, a, b) || likeness(items[i].words, items[j].words) < kSameFault)
          continue;
        // 有前条所列情形，情节严重的: it points to that fault and goes on.
        if (!a.fault->passage.canonical.empty() &&
            a.fault->passage.canonical == b.fault->passage.canonical)
          continue;
        if (!told.insert({a.eid, b.eid}).second) continue;
        Finding& finding = run.add(LintKind::kDoubleSanction, b.fault->passage.canonical, {a.eid});
        finding.related = {a.eid};
      }
    }
  }
}

}  // namespace

void lint_ladders(LintRun& run) {
  check_ladders(run);
  check_doubles(run);
}

}  // namespace wenze::compare
