#pragma once
// What lint found, as a table and as JSON.

#include <string>
#include <vector>

#include "compare/lint.h"
#include "report/labels.h"
#include "report/table.h"

namespace wenze::report {

// A document with its findings. Borrowed.
struct LintView {
  const compare::Side& side;
  const std::vector<compare::Finding>& findings;
};

// A row a finding: the check, where, what, the words, the provision it rests on.
Report lint_report(const std::vector<LintView>& views, const Labels& labels);
// docs/lint.schema.json (wenze/lint/1).
std::string lint_json(const std::vector<LintView>& views, const Labels& labels, int indent);

// What is wrong, in a sentence.
std::string finding_text(const compare::Finding& finding, const compare::Side& side,
                         const Labels& labels);

}  // namespace wenze::report
