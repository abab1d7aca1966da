#pragma once
// Two documents clause by clause (条文对照表), as a table and as JSON.

#include <string>

#include "compare/align.h"
#include "report/labels.h"
#include "report/table.h"

namespace wenze::report {

// In the order of the left document; what only the right one has stands last.
Report align_report(const compare::Alignment& alignment, const Labels& labels);

// docs/align.schema.json (wenze/align/1).
struct AlignView {
  const compare::Alignment& alignment;
  const compare::Side& left;
  const compare::Side& right;
};
std::string align_json(const AlignView& view, int indent);

}  // namespace wenze::report
