#pragma once
// Values of flags that only the dictionaries can tell right from wrong.

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cli/context.h"

namespace wenze::cli {

// Levels as documents have them, from what was typed (地方政府规章, its English name, either script). Nothing, and a
// message that lists them, when one is none.
std::optional<std::vector<std::string>> levels_from(Context& context, const std::vector<std::string>& typed);

// Codes and groups of codes for the columns of `compare --by`, from codes or names. Nothing, and a message, when one is
// none or is of another --by.
std::optional<std::vector<std::string>> columns_from(Context& context, const std::vector<std::string>& typed,
                                                     const std::string& by);

// For a place that no document is of: a remark where it is a place, else false and an error that names some that there are.
bool tell_missing_place(Context& context, const std::string& typed, const std::set<std::string>& there_are);

}  // namespace wenze::cli
