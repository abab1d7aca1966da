#pragma once
// Running the pipeline over the files that a command names.

#include <functional>
#include <string>
#include <vector>

#include "cli/context.h"
#include "pipeline/process.h"

namespace wenze::cli {

// The flags that every command that reads files takes.
struct InputOptions {
  std::vector<std::string> paths;
  std::string encoding;
  std::vector<std::string> repairs_off;
  int jobs = 0;  // 0: one a core
};
std::vector<Flag> input_flags(InputOptions& options);

// 2024-01-01, 2024-01 or 2024.
bool is_date(const std::string& wish);

pipeline::ProcessOptions process_options(const InputOptions& options);
unsigned job_count(const InputOptions& options);

// Reads and processes every file, in parallel, and hands the results over in order. Errors are reported on the way; the
// run goes on. Returns the number of inputs, whether or not they could be read.
using Consume = std::function<void(const std::string& path, pipeline::ProcessedInput&& input)>;
std::size_t for_each_input(Context& context, const InputOptions& options, const pipeline::ProcessOptions& process,
                           const Consume& consume);

}  // namespace wenze::cli
