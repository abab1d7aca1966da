#pragma once
// What became of rules since some time (index/history.h), as a table and as JSON.

#include <string>

#include "index/reader.h"
#include "report/labels.h"
#include "report/table.h"

namespace wenze::report {

// One row a rule: what happened, document, where, the words before and now, the sanctions.
Report changes_report(const index::Changes& changes, const Labels& labels);

// docs/changes.schema.json (wenze/changes/1). `since` is what was asked, as typed.
std::string changes_json(const index::Changes& changes, const std::string& since, int indent);

}  // namespace wenze::report
