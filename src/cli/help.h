#pragma once
// Help texts, made from the flag table.

#include <iosfwd>

#include "cli/flags.h"

namespace wenze::cli {

// Examples first, then usage, arguments and flags.
void print_help(std::ostream& out, const Command& command, base::Language language);
// The program as a whole: what it is for, a few examples, the commands.
void print_overview(std::ostream& out, base::Language language);
// The candidate nearest to `typed` (edit distance at most 2 and less than half its length), or "".
std::string did_you_mean(std::string_view typed, const std::vector<std::string_view>& candidates);

}  // namespace wenze::cli
