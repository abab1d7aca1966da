#pragma once
// Internal to compare/: the rules of two versions of one text, compared.

#include <map>
#include <string>
#include <vector>

#include "compare/diff.h"

namespace wenze::compare {

// `new_eid_of`: what each old provision became; provisions without a counterpart are missing.
std::vector<RuleChange> diff_rules(const std::vector<RuleRecord>& old_rules,
                                   const std::vector<RuleRecord>& new_rules,
                                   const std::map<std::string, std::string>& new_eid_of);

}  // namespace wenze::compare
