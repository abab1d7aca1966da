#pragma once
// OLD against NEW of one text: what was added, deleted, moved, renumbered and changed, and what
// that means as rules. Comparison is on canonical text: glyphs, widths, white space, the shape of
// quotation marks and the way a number is written are no amendments. What is shown is the original.

#include <optional>
#include <string>
#include <vector>

#include "compare/scale.h"
#include "compare/text_diff.h"
#include "compare/units.h"

namespace wenze::compare {

enum class ProvisionFate { kAdded, kDeleted, kKept };

// One line of the 修订对照表. An added or deleted provision stands for everything in it that has no
// counterpart. Of a kept one at least one of the flags is set.
struct ProvisionChange {
  ProvisionFate fate = ProvisionFate::kKept;
  bool text_changed = false;
  // The text differs only where it cites provisions of its own document, and these are the same
  // provisions under their new numbers: a consequence of renumbering and no amendment in substance.
  // Set beside text_changed.
  bool references_only = false;
  // A citation reads as before but now means another provision, since the numbers around it moved:
  // easily overlooked.
  bool references_shifted = false;
  bool renumbered = false;  // its own label has another number
  bool moved =
      false;  // stands in another place relative to its neighbours, or in another provision
  std::string old_eid, new_eid;      // empty where there is none
  std::string old_label, new_label;  // canonical, as printed
  std::string old_pinpoint,
      new_pinpoint;  // for people: 第五条第（二）项; the eId where a provision has no address
  std::string old_text,
      new_text;  // verbatim; of kKept own text without children, else with everything in it
  // Of a deleted one: the eId in NEW of the provision that its words were merged into. Of an added
  // one: the eId in OLD of the provision it was split from.
  std::string counterpart;
  text::Span<text::Raw> old_raw, new_raw;  // of the texts, in the files' raw text
  std::vector<Edit> edits;                 // when text_changed: of old_text and new_text
};

enum class RuleChangeKind {
  kAdded,
  kRemoved,
  kSanctionRaised,
  kSanctionLowered,  // both ends of the range not lower (higher), one moved
  kSanctionWidened,
  kSanctionNarrowed,
  kSanctionReplaced,  // by one of another regime or family: not comparable by rank
  kSanctionAdded,
  kSanctionDropped,  // beside what stays
  kAmountRaised,
  kAmountLowered,
  kAmountChanged,
  kModality,
  kCombination,
  kAuthority,
  kSubject,
  kSeverity,
};
std::string_view name(RuleChangeKind kind);  // "sanction_raised" …

struct RulePlace {
  std::string old_eid, new_eid;  // empty where there is none
  std::string old_citation, new_citation;
  std::optional<std::size_t> old_rule, new_rule;  // indices into the sides' rules
};

// One statement, with all the places where it holds (the items of a list whose lead-in changed are
// one statement).
struct RuleChange {
  RuleChangeKind kind = RuleChangeKind::kAdded;
  extract::RuleType type = extract::RuleType::kLiability;
  std::optional<extract::SeverityStep>
      severity;  // the step that it holds for (of the new text, else of the old)
  // Sanction codes of one scale in the order of rank for sanctions; names of enumerations for
  // modality, combination, subject (roles) and severity; the words themselves for authority. kAdded
  // and kRemoved: sanction codes.
  std::vector<std::string> from, to;
  std::string about;           // of kAdded and kRemoved: the fault, else the quotation
  std::optional<Scale> scale;  // of raised, lowered, widened, narrowed
  std::vector<extract::Range> from_ranges, to_ranges;  // of amounts
  std::vector<RulePlace> places;  // in the order of the new text, removed ones in that of the old
};

struct Diff {
  std::vector<ProvisionChange>
      provisions;  // in the order of NEW; deleted ones after what preceded them in OLD
  std::vector<RuleChange> rules;  // NEW's in its order, then what OLD alone had
  // Provisions that are in both unchanged.
  std::size_t unchanged = 0;
};

Diff diff(const Side& old_side, const Side& new_side);

// One line a change: "changed art_5 -> art_6 renumbered: 给予[-警告-]{+记过+}"; "rule
// sanction_raised serious GOV.01 -> GOV.02 @ art_5__para_1__point_1 …".
std::string dump(const Diff& diff);

}  // namespace wenze::compare
