// Each sanction that the document imposes by itself is held against the rows of
// dictionaries/competence.tsv for its level. One that it only repeats from a higher text (依法,
// 依照《…》) is not set by it.
#include <algorithm>

#include "compare/lint_checks.h"

namespace wenze::compare {
namespace {

bool is_mainland(const document::Metadata& meta) {
  if (!meta.jurisdiction) return true;
  const std::string& code = meta.jurisdiction->code;
  return !code.starts_with("71") && !code.starts_with("81") && !code.starts_with("82");
}

bool applies(const Competence& row, const extract::Sanction& sanction) {
  if (std::ranges::find(row.codes, sanction.code) == row.codes.end()) return false;
  return row.forms.empty() || std::ranges::any_of(row.forms, [&](const std::string& form) {
           return sanction.passage.text.find(form) != std::string::npos;
         });
}

}  // namespace

void lint_competence(LintRun& run) {
  const std::string level =
      run.options.level.empty() ? run.side.document.meta.level.value_or("") : run.options.level;
  if (level.empty() || !is_mainland(run.side.document.meta)) return;
  std::set<std::pair<std::size_t, std::string>>
      seen;  // a list has the sanctions of its lead-in once
  for (const RuleRecord& record : run.side.rules) {
    if (!sanctions_now(record.rule)) continue;
    for (const extract::Sanction& sanction : record.rule.sanctions) {
      const auto at = sanction.passage.canonical;
      if (at.empty() || !seen.insert({at.begin(), sanction.code}).second) continue;
      const text::Span<text::Canonical> sentence = run.sentence(at.begin());
      const std::string_view clause =
          run.text().substr(sentence.begin(), at.end() - sentence.begin());
      for (const Competence& row : run.knowledge.competences) {
        if (std::ranges::find(row.levels, level) == row.levels.end() || !applies(row, sanction) ||
            rests_on_higher_law(clause, row.unless))
          continue;
        Finding& finding =
            run.add(LintKind::kCompetence, {sentence.begin(), at.end()},
                    {level, sanction.code,
                     row.forms.empty() ? std::string() : std::string(at.of(run.text()))});
        finding.basis = row.basis;
        finding.note_zh = row.note_zh;
        finding.note_en = row.note_en;
        break;
      }
    }
  }
}

}  // namespace wenze::compare
