#pragma once
// Rules for comparison, from an index or from files.

#include <string>
#include <vector>

#include "cli/inputs.h"
#include "compare/record.h"
#include "index/reader.h"

namespace wenze::cli {

// All rules of the database, by document. Nothing (and a message) on an error.
std::optional<std::vector<compare::RuleRecord>> rule_records(Context& context, const index::Reader& reader);
// The rules of files.
std::vector<compare::RuleRecord> rule_records(Context& context, const InputOptions& input);

}  // namespace wenze::cli
