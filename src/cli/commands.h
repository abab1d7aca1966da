#pragma once
// One function a command; each stands in its own file. Called once.

#include "cli/flags.h"

namespace wenze::cli {

Command index_command();
Command search_command();
Command show_command();
Command extract_command();
Command explain_command();
Command compare_command();
Command align_command();
Command gaps_command();
Command diff_command();
Command lint_command();
Command convert_command();
Command stats_command();
Command cite_command();
Command changes_command();
Command run_saved_command();
Command eval_command();
Command dict_command();
Command completion_command();

}  // namespace wenze::cli
