#pragma once
// Documents clause by clause (条文对照表), as a table and as JSON.

#include <string>
#include <vector>

#include "compare/align.h"
#include "report/labels.h"
#include "report/table.h"

namespace wenze::report {

// One alignment with what it is of. Everything is borrowed.
struct AlignView {
  const compare::Alignment& alignment;
  const compare::Side& left;
  const compare::Side& right;
};

// All views have the same left document, with which each of the others is aligned. Two documents: a
// row a pair, with its relation and the reasons. More: a row a clause of the left document, a
// column a document. In the order of the left document; what only others have stands last.
Report align_report(const std::vector<AlignView>& views, const Labels& labels);

// docs/align.schema.json (wenze/align/2).
std::string align_json(const std::vector<AlignView>& views, const Labels& labels, int indent);

// "stricter: 记过 instead of 警告; must instead of may", for reports.
std::string related_text(const compare::Related& related, const Labels& labels);

}  // namespace wenze::report
