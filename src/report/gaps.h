#pragma once
// A draft against comparable measures, as a table and as JSON.

#include <string>
#include <vector>

#include "compare/gaps.h"
#include "report/labels.h"
#include "report/table.h"

namespace wenze::report {

// The inputs of find_gaps and what it found.
struct GapsView {
  const std::vector<compare::Gap>& gaps;
  const std::vector<compare::RuleRecord>& draft;
  const std::vector<compare::RuleRecord>& others;
};

struct GapsReportOptions {
  std::size_t examples = 3;  // quotations a side and finding
};

Report gaps_report(const GapsView& view, const Labels& labels, const GapsReportOptions& options);
// docs/gaps.schema.json (wenze/gaps/1): with all evidence.
std::string gaps_json(const GapsView& view, const Labels& labels, int indent);

}  // namespace wenze::report
