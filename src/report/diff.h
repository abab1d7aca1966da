#pragma once
// What changed between two versions (修订对照表), as tables and as JSON.

#include <string>

#include "compare/diff.h"
#include "report/labels.h"
#include "report/table.h"

namespace wenze::report {

// Two tables: the changes as rules; the changes of the text, old beside new with deletions and
// insertions marked. Runs of provisions that only got another number are one row.
Report diff_report(const compare::Diff& diff, const Labels& labels);

// "sanction raised from 记过 to 记大过", with the severity step it holds for in front.
std::string statement(const compare::RuleChange& change, const Labels& labels);

// docs/diff.schema.json (wenze/diff/1). `older` and `newer` are those of the comparison.
struct DiffView {
  const compare::Diff& diff;
  const compare::Side& older;
  const compare::Side& newer;
};
std::string diff_json(const DiffView& view, const Labels& labels, int indent);

}  // namespace wenze::report
