#pragma once
// A draft against comparable measures: what they sanction and it does not, where it is softer or
// harsher, whom and what procedures they name and it does not; and the reverse.

#include <map>
#include <string>
#include <vector>

#include "compare/record.h"
#include "compare/scale.h"
#include "text/table.h"

namespace wenze::compare {

enum class GapKind {
  kFaultMissing,  // other measures sanction it, the draft does not
  kSofter,        // softer than most measures whose sanctions can be compared
  kHarsher,
  kRoleMissing,  // others hold such people answerable, the draft does not
  kTypeMissing,  // others have such rules (remedy, procedure, exempting …), the draft has none
  kFaultOnlyHere,
  kRoleOnlyHere,
  kTypeOnlyHere,
};
std::string_view name(GapKind kind);  // "fault_missing" …

// How high each level of authority stands: 1 is the highest, 0 outside the order of the Legislation
// Law (Party regulations, judicial interpretations).
using LevelRanks = std::map<std::string, int, std::less<>>;
LevelRanks level_ranks(const text::Table& levels);  // dictionaries/levels.tsv

struct GapOptions {
  std::size_t least_measures = 1;  // how many other measures must have what the draft lacks
  LevelRanks ranks;                // empty: every measure counts the same
};

// How the draft's range of sanctions stands to that of each measure with comparable sanctions.
// "Harsher" is the draft.
struct Standing {
  std::size_t harsher = 0, same = 0, softer = 0, overlapping = 0;  // overlapping: wider or narrower
  std::size_t comparable() const { return harsher + same + softer + overlapping; }
};

struct Gap {
  GapKind kind = GapKind::kFaultMissing;
  std::string code;               // fault code (level 2), role or rule type
  bool under_catch_all = false;   // of kFaultMissing: the draft has an 其他… of the same topic
  std::size_t measures_with = 0;  // other measures that have it
  std::size_t measures = 0;       // other measures in all
  // What they weigh together: of rank 1 a measure counts 9, of rank 2 8 … of rank 9 1; outside the
  // order 5, of no known level 1.
  double weight = 0;
  std::vector<std::pair<std::string, std::size_t>>
      levels;         // of how many of them, the highest first
  Standing standing;  // of kSofter and kHarsher
  std::vector<RankRange> draft_ranks,
      other_ranks;  // of faults; the widest over all measures, a scale at a time
  std::vector<std::size_t> draft_rules,
      other_rules;  // indices into the inputs, by document and place: the evidence
};

// Faults, roles and sanctions are those of liability rules in force that do not forbid. What a
// commentary reports is no measure; F00 (regulated parties) and Fxx.99 (other …) name no fault that
// somebody could lack. Ordered by kind, then by what the measures that have it weigh, the heaviest
// first, then by code; the evidence of the others by level, the highest first. `others` may hold
// any number of documents (RuleRecord::document_id); records of the draft's own document among them
// are left out.
std::vector<Gap> find_gaps(const std::vector<RuleRecord>& draft,
                           const std::vector<RuleRecord>& others, const GapOptions& options);

// "fault_missing F05.07 3/4" … one line a gap, with the eIds of the evidence.
std::string dump(const std::vector<Gap>& gaps, const std::vector<RuleRecord>& draft,
                 const std::vector<RuleRecord>& others);

}  // namespace wenze::compare
