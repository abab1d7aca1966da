#pragma once
// How commands print reports: the flags and the choice of the form.

#include <string>
#include <vector>

#include "cli/context.h"
#include "report/render.h"

namespace wenze::cli {

struct OutputOptions {
  bool json = false;
  std::string format = "text";
  std::string file;  // empty: standard output
};
std::vector<Flag> output_flags(OutputOptions& options);

// Prints the report as asked. `json` is what --json prints when it is not empty; otherwise the tables as JSON.
void print_report(Context& context, const OutputOptions& options, const report::Report& report, const std::string& json);

}  // namespace wenze::cli
