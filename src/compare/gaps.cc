// Every rule is filed under what it has: fault codes, roles, its type. Then draft and measures are
// compared key by key. Severity is compared measure by measure and only where a scale is shared; a
// finding needs more than half of them.
#include "compare/gaps.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

#include "text/numerals.h"

namespace wenze::compare {
namespace {

using extract::Rule;
using extract::RuleType;

// Codes that name no particular fault, which others could lack (dictionaries/faults.tsv): 其他… of
// a topic, and whatever a regulated party does.
bool is_residual(std::string_view code) { return code.ends_with(".99") || code.starts_with("F00"); }

enum class Dimension { kFault, kRole, kType };
using Key = std::pair<Dimension, std::string>;

struct Holding {
  std::map<std::string, std::vector<std::size_t>> by_document;  // document → records
  std::vector<std::size_t> all() const {
    std::vector<std::size_t> out;
    for (const auto& [document, records] : by_document)
      out.insert(out.end(), records.begin(), records.end());
    return out;
  }
};

// What a measure of this rank counts, and of none that is known.
constexpr double kHighest = 10, kOutsideTheOrder = 5, kUnknown = 1;

double weight_of(const std::string& level, const LevelRanks& ranks) {
  if (ranks.empty()) return 1;
  const auto found = ranks.find(level);
  if (found == ranks.end()) return kUnknown;
  return found->second == 0 ? kOutsideTheOrder : std::max(kUnknown, kHighest - found->second);
}

struct Filed {
  std::map<Key, Holding> keys;
  std::set<std::string> documents;
  std::set<std::string> catch_all_topics;
};

std::set<Key> keys_of(const Rule& rule) {
  std::set<Key> out = {{Dimension::kType, std::string(extract::name(rule.type))}};
  if (rule.type != RuleType::kLiability || rule.modality == extract::Modality::kMustNot) return out;
  for (const extract::Subject& subject : rule.subjects)
    out.insert({Dimension::kRole, std::string(extract::name(subject.role))});
  if (!rule.fault) return out;
  for (const std::string& code : rule.fault->codes) {
    if (!is_residual(code)) out.insert({Dimension::kFault, code});
  }
  return out;
}

Filed file(const std::vector<RuleRecord>& records, const std::string& without_document) {
  Filed out;
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const bool own = !without_document.empty() && records[i].document_id == without_document;
    if (!own && records[i].rule.status == extract::RuleStatus::kInForce) order.push_back(i);
  }
  std::ranges::sort(order, {}, [&](std::size_t i) {
    return std::tuple(records[i].document_id, records[i].rule.quote_raw, records[i].rule.id, i);
  });
  for (std::size_t i : order) {
    const RuleRecord& record = records[i];
    out.documents.insert(record.document_id);
    if (record.rule.fault && record.rule.fault->catch_all) {
      for (const std::string& code : record.rule.fault->codes)
        out.catch_all_topics.insert(group_of(code));
    }
    for (const Key& key : keys_of(record.rule))
      out.keys[key].by_document[record.document_id].push_back(i);
  }
  return out;
}

std::vector<RankRange> ranks_of(const std::vector<std::size_t>& indices,
                                const std::vector<RuleRecord>& records) {
  std::vector<extract::Sanction> sanctions;
  for (std::size_t i : indices)
    sanctions.insert(sanctions.end(), records[i].rule.sanctions.begin(),
                     records[i].rule.sanctions.end());
  return rank_ranges(sanctions);
}

class GapFinder {
 public:
  GapFinder(const std::vector<RuleRecord>& draft, const std::vector<RuleRecord>& others,
            const GapOptions& options)
      : draft_(draft), others_(others), options_(options) {
    filed_draft_ = file(draft, "");
    filed_others_ = file(others, draft.empty() ? "" : draft.front().document_id);
  }

  std::vector<Gap> run() {
    for (const auto& [key, holding] : filed_others_.keys) {
      const auto here = filed_draft_.keys.find(key);
      if (here == filed_draft_.keys.end()) {
        if (holding.by_document.size() >= options_.least_measures)
          add(missing(key.first), key, nullptr, &holding);
      } else if (key.first == Dimension::kFault) {
        compare_severity(key, here->second, holding);
      }
    }
    for (const auto& [key, holding] : filed_draft_.keys) {
      if (!filed_others_.keys.contains(key) && !filed_others_.documents.empty())
        add(only_here(key.first), key, &holding, nullptr);
    }
    std::ranges::stable_sort(out_, {}, [](const Gap& gap) {
      return std::tuple(gap.kind, -gap.weight, gap.measures - gap.measures_with, gap.code);
    });
    return std::move(out_);
  }

 private:
  static GapKind missing(Dimension dimension) {
    constexpr std::array kKinds = {GapKind::kFaultMissing, GapKind::kRoleMissing,
                                   GapKind::kTypeMissing};
    return kKinds[static_cast<std::size_t>(dimension)];
  }
  static GapKind only_here(Dimension dimension) {
    constexpr std::array kKinds = {GapKind::kFaultOnlyHere, GapKind::kRoleOnlyHere,
                                   GapKind::kTypeOnlyHere};
    return kKinds[static_cast<std::size_t>(dimension)];
  }

  Gap& add(GapKind kind, const Key& key, const Holding* here, const Holding* there) {
    Gap gap;
    gap.kind = kind;
    gap.code = key.second;
    gap.measures = filed_others_.documents.size();
    if (here != nullptr) gap.draft_rules = here->all();
    if (there != nullptr) weigh(gap, *there);
    if (key.first == Dimension::kFault) {
      gap.draft_ranks = ranks_of(gap.draft_rules, draft_);
      gap.other_ranks = ranks_of(gap.other_rules, others_);
      gap.under_catch_all = kind == GapKind::kFaultMissing &&
                            filed_draft_.catch_all_topics.contains(group_of(key.second));
    }
    return out_.emplace_back(std::move(gap));
  }

  // The measures that have it, the highest first.
  void weigh(Gap& gap, const Holding& there) const {
    const auto weight = [&](const std::string& level) { return weight_of(level, options_.ranks); };
    gap.other_rules = there.all();
    std::ranges::stable_sort(gap.other_rules, std::greater<>(),
                             [&](std::size_t i) { return weight(others_[i].level); });
    gap.measures_with = there.by_document.size();
    std::map<std::string, std::size_t> levels;
    for (const auto& [document, records] : there.by_document) {
      const std::string& level = others_[records.front()].level;
      gap.weight += weight(level);
      ++levels[level];
    }
    gap.levels.assign(levels.begin(), levels.end());
    std::ranges::stable_sort(gap.levels, std::greater<>(),
                             [&](const auto& level) { return weight(level.first); });
  }

  void compare_severity(const Key& key, const Holding& here, const Holding& there) {
    const std::vector<RankRange> mine = ranks_of(here.all(), draft_);
    Standing standing;
    for (const auto& [document, records] : there.by_document) {
      switch (compare_ranges(mine, ranks_of(records, others_))) {
        case Verdict::kHarsher:
          ++standing.harsher;
          break;
        case Verdict::kSofter:
          ++standing.softer;
          break;
        case Verdict::kSame:
          ++standing.same;
          break;
        case Verdict::kWider:
        case Verdict::kNarrower:
          ++standing.overlapping;
          break;
        case Verdict::kIncomparable:
          break;
      }
    }
    const bool softer = 2 * standing.softer > standing.comparable();
    const bool harsher = 2 * standing.harsher > standing.comparable();
    if (!softer && !harsher) return;
    add(softer ? GapKind::kSofter : GapKind::kHarsher, key, &here, &there).standing = standing;
  }

  const std::vector<RuleRecord>& draft_;
  const std::vector<RuleRecord>& others_;
  const GapOptions& options_;
  Filed filed_draft_, filed_others_;
  std::vector<Gap> out_;
};

std::string places(const std::vector<std::size_t>& indices,
                   const std::vector<RuleRecord>& records) {
  std::string out;
  for (std::size_t i : indices) out += " " + records[i].document_id + ":" + records[i].rule.eid;
  return out;
}

}  // namespace

LevelRanks level_ranks(const text::Table& levels) {
  LevelRanks out;
  for (const text::TableRow& row : levels.rows())
    if (const auto rank = text::to_number(levels.cell(row, "rank")))
      out.emplace(levels.cell(row, "level"), static_cast<int>(*rank));
  return out;
}

std::string_view name(GapKind kind) {
  constexpr std::array<std::string_view, 8> kNames = {
      "fault_missing", "softer",          "harsher",        "role_missing",
      "type_missing",  "fault_only_here", "role_only_here", "type_only_here"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::vector<Gap> find_gaps(const std::vector<RuleRecord>& draft,
                           const std::vector<RuleRecord>& others, const GapOptions& options) {
  return GapFinder(draft, others, options).run();
}

std::string dump(const std::vector<Gap>& gaps, const std::vector<RuleRecord>& draft,
                 const std::vector<RuleRecord>& others) {
  std::string out;
  for (const Gap& gap : gaps) {
    out += std::string(name(gap.kind)) + " " + gap.code + " " + std::to_string(gap.measures_with) +
           "/" + std::to_string(gap.measures);
    if (gap.standing.comparable() > 0)
      out += " harsher " + std::to_string(gap.standing.harsher) + " same " +
             std::to_string(gap.standing.same) + " softer " + std::to_string(gap.standing.softer) +
             " overlapping " + std::to_string(gap.standing.overlapping);
    if (gap.under_catch_all) out += " catch_all";
    out += " |" + places(gap.draft_rules, draft) + " |" + places(gap.other_rules, others) + "\n";
  }
  return out;
}

}  // namespace wenze::compare
