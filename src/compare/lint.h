#pragma once
// What a drafter should look at again: faults without sanctions, references that lead nowhere,
// ladders with a hole, sanctions that a document of this level may not set.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "compare/units.h"
#include "lexicon/lexicon.h"

namespace wenze::compare {

enum class LintKind {
  kFaultWithoutSanction,      // a fault is described and nothing follows from it anywhere
  kSanctionWithoutAuthority,  // sanctions are named, but nowhere who imposes them
  kDanglingReference,         // cites a provision that does not exist
  kWrongTarget,               // cites one that has not what it is cited for: sanctions, a list
  kCircularReference,         // A applies B, which applies A
  kNumbering,                 // a number is left out or comes again
  kUndefinedAbbreviation,     // 《条例》 that nothing introduces
  kUnusedAbbreviation,        // 以下简称 … that is not used again
  kTermTwoWays,               // one term with two definitions, one name for two things
  kRepealedBasis,             // rests on an act that is out of force
  kLadderOrder,               // a graver step has the milder sanction
  kLadderHole,                // between two steps sanctions are left out
  kDoubleSanction,            // one fault of the same people is sanctioned in two places
  kCompetence,                // a sanction that a document of this level may not set
};
inline constexpr std::size_t kLintKinds = 14;
std::string_view name(LintKind kind);  // "fault_without_sanction" …
std::optional<LintKind> lint_kind_from(std::string_view name);

struct Finding {
  LintKind kind = LintKind::kDanglingReference;
  std::string eid, pinpoint;  // of the provision it is about
  text::Span<text::Raw> raw;  // what it is about, in the file's raw text
  std::string quote;          // the same, verbatim
  // What the message names: of references and ladders the other place or text, of competence the
  // level and the sanction …
  std::vector<std::string> args;
  std::string basis;  // the provision of law it rests on; empty where it is the text itself
  std::string note_zh, note_en;      // of competence: what that provision says
  std::vector<std::string> related;  // eIds of other provisions that belong to the finding
};

// What lint knows of law (dictionaries/competence.tsv, repealed_acts.tsv) and the words of the
// lexicon, which is borrowed.
class LintKnowledge;
base::Result<std::shared_ptr<const LintKnowledge>> build_lint_knowledge(
    const lexicon::Lexicon& lexicon);

// An act that is out of force, and by which act.
struct RepealedAct {
  std::string on, by;  // ISO 8601, empty where it is not known; a title without title marks
};

struct LintOptions {
  std::string level;           // of the document, as in dictionaries/levels.tsv; empty: as read
  std::vector<LintKind> only;  // empty: all checks
  // What else is known to be out of force (of an index), by document::title_key.
  std::map<std::string, RepealedAct> repealed;
};

// In the order of the text, then of the kinds.
std::vector<Finding> lint(const Side& side, const LintKnowledge& knowledge,
                          const LintOptions& options);

// One line a finding: "dangling_reference art_5__para_1 [第九十条]: 本办法第九十条".
std::string dump(const std::vector<Finding>& findings);

}  // namespace wenze::compare
