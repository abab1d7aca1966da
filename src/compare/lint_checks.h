#pragma once
// Internal to compare/: the checks of lint.h, and what they share.

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "compare/lint.h"

namespace wenze::compare {

// One row of dictionaries/competence.tsv.
struct Competence {
  std::vector<std::string> levels, codes, forms, unless;
  std::string basis, note_zh, note_en;
};

class LintKnowledge {
 public:
  const lexicon::Lexicon* lexicon = nullptr;
  std::vector<Competence> competences;
  std::map<std::string, RepealedAct> repealed;  // by title without 中华人民共和国
};

// What every check is given, and where its findings go.
struct LintRun {
  const Side& side;
  const LintKnowledge& knowledge;
  const LintOptions& options;
  std::vector<Finding> out;

  std::string_view text() const { return side.file.canonical.text; }
  // A finding about canonical text; the provision is the innermost that holds its beginning.
  Finding& add(LintKind kind, text::Span<text::Canonical> at, std::vector<std::string> args);
  // The sentence that holds byte `at`: from the stop before it to the stop after it.
  text::Span<text::Canonical> sentence(std::size_t at) const;
};

// Whether a clause says that the sanction comes from elsewhere: 依法, 依照《…》, 按照有关规定; not
// 依照本办法, 依照前款.
bool rests_on_higher_law(std::string_view clause, const std::vector<std::string>& words);

// Whether a rule sanctions people or organs now: a liability rule in force that is no prohibition.
bool sanctions_now(const extract::Rule& rule);

void lint_faults(LintRun& run);      // fault_without_sanction, sanction_without_authority
void lint_references(LintRun& run);  // dangling, wrong target, circular
void lint_words(LintRun& run);       // numbering, abbreviations, terms, repealed basis
void lint_ladders(LintRun& run);     // ladder_order, ladder_hole, double_sanction
void lint_competence(LintRun& run);  // competence

}  // namespace wenze::compare
