#pragma once
// Rules for comparison, from an index or from files.

#include <functional>
#include <string>
#include <vector>

#include "cli/inputs.h"
#include "compare/record.h"
#include "index/reader.h"

namespace wenze::cli {

// Which documents are asked for; an empty function: all.
using Wanted = std::function<bool(const document::Metadata&)>;

// The rules of the database, by document. Nothing (and a message) on an error.
std::optional<std::vector<compare::RuleRecord>> rule_records(Context& context, const index::Reader& reader,
                                                             const Wanted& wanted = {});
// The rules of files.
std::vector<compare::RuleRecord> rule_records(Context& context, const InputOptions& input, const Wanted& wanted = {});

}  // namespace wenze::cli
