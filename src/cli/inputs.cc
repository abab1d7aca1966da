#include "cli/inputs.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <thread>

#include "pipeline/files.h"
#include "pipeline/parallel.h"

namespace wenze::cli {

std::vector<Flag> input_flags(InputOptions& options) {
  return {
      {"PATH", "", {"files, folders, or - for standard input", "文件、文件夹，或 - 表示标准输入"}, &options.paths, {}, "yes"},
      {"--encoding", "NAME", {"encoding of text files instead of detecting it", "指定文本文件的编码，不再自动判断"}, &options.encoding},
      {"--no-repair", "KIND", {"switch a kind of repair off, or all (may be repeated)", "关闭某类修复，all 为全部（可重复）"}, &options.repairs_off, pipeline::repair_kinds()},
      {"-j,--jobs", "N", {"threads (default: one a core)", "线程数（默认每核一个）"}, &options.jobs},
  };
}

bool is_date(const std::string& wish) {
  if (wish.size() != 4 && wish.size() != 7 && wish.size() != 10) return false;
  for (std::size_t i = 0; i < wish.size(); ++i)
    if ((i == 4 || i == 7) ? wish[i] != '-' : wish[i] < '0' || wish[i] > '9') return false;
  const int year = std::atoi(wish.c_str()), month = wish.size() > 4 ? std::atoi(wish.c_str() + 5) : 1, day = wish.size() > 7 ? std::atoi(wish.c_str() + 8) : 1;
  return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))).ok();
}

pipeline::ProcessOptions process_options(const InputOptions& options) {
  pipeline::ProcessOptions out;
  out.read.encoding = options.encoding;
  out.repairs_off.insert(options.repairs_off.begin(), options.repairs_off.end());
  return out;
}

unsigned job_count(const InputOptions& options) {
  if (options.jobs > 0) return static_cast<unsigned>(options.jobs);
  return std::max(1u, std::thread::hardware_concurrency());
}

std::size_t for_each_input(Context& context, const InputOptions& options, const pipeline::ProcessOptions& process,
                           const Consume& consume) {
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return 0;
  const pipeline::FileList files = pipeline::list_files(options.paths);
  for (const text::Diagnostic& diagnostic : files.diagnostics) context.report(diagnostic);
  const auto produce = [&](std::size_t i) {
    pipeline::ProcessedInput out;
    auto bytes = pipeline::read_file(files.paths[i], process.read.limits.file_bytes);
    if (bytes)
      out = pipeline::process(files.paths[i], *bytes, *environment, process);
    else
      out.diagnostics.push_back({bytes.error().kind, bytes.error().args});
    return out;
  };
  const auto take = [&](std::size_t i, pipeline::ProcessedInput&& input) {
    context.report_errors(input.diagnostics);
    context.progress(i + 1, files.paths.size(), files.paths[i]);
    consume(files.paths[i], std::move(input));
  };
  pipeline::for_each_ordered(files.paths.size(), job_count(options), produce, take);
  context.end_progress();
  return files.paths.size() + files.diagnostics.size();
}

}  // namespace wenze::cli
