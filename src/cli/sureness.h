#pragma once
// --confidence: how sure a rule must be to be given.

#include <string>
#include <vector>

#include "cli/context.h"
#include "cli/flags.h"
#include "compare/record.h"

namespace wenze::cli {

// `least`: "high", "medium" or "low", where the flag is not given "low".
Flag confidence_flag(std::string& least);
bool is_sure_enough(const extract::Rule& rule, const std::string& least);
// Takes out the rules that are not, and says how many.
void leave_out_unsure(Context& context, std::vector<compare::RuleRecord>& records, const std::string& least);
// Says how many were left out, where any were.
void tell_left_out(Context& context, std::size_t rules, const std::string& least);

}  // namespace wenze::cli
