#include "cli/commands.h"

namespace wenze::cli {

const std::vector<Command>& commands() {
  static const std::vector<Command> all = {
      index_command(),   search_command(), show_command(),      extract_command(), explain_command(), compare_command(),
      align_command(),   gaps_command(),   diff_command(),  lint_command(),
      convert_command(), stats_command(),   cite_command(), changes_command(), run_saved_command(), eval_command(),    dict_command(),    completion_command(),
  };
  return all;
}

}  // namespace wenze::cli
