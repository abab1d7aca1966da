// Decode to rules over a folder of texts on one core, and the three inputs that must not be slow.
//
//   bench_extract [--plain] FOLDER ...     (without a folder: the generated material of the other benchmarks;
//                                           --plain leaves the three inputs out)
//
// Prints megabytes of input a second of processor time, so that other work on the machine does not count; what it measures
// has no index, no JSON and no output.
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "material.h"
#include "pipeline/environment.h"
#include "pipeline/process.h"

namespace {

namespace pipeline = wenze::pipeline;

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return std::move(out).str();
}

double seconds_for(const std::string& name, const std::string& bytes, const pipeline::Environment& environment,
                   std::size_t& rules) {
  const std::clock_t begin = std::clock();
  const pipeline::ProcessedInput input = pipeline::process(name, bytes, environment, {});
  const double spent = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  for (const auto& text : input.texts)
    for (const auto& list : text.rules) rules += list.size();
  return spent;
}

void report(const char* what, std::size_t bytes, double seconds, std::size_t rules) {
  std::printf("%-28s %8.2f MB %8.2f s %8.2f MB/s %8zu rules\n", what, static_cast<double>(bytes) / 1e6, seconds,
              static_cast<double>(bytes) / 1e6 / seconds, rules);
}

std::string repeated(const std::string& unit, std::size_t bytes) {
  std::string out = "第一条 ";
  while (out.size() < bytes) out += unit;
  return out;
}

void run_pathological(const pipeline::Environment& environment) {
  const std::pair<const char*, std::string> inputs[] = {
      {"one line of 10 MB", repeated("违反规定的，由有关部门对直接负责的主管人员给予处分；", 10'000'000)},
      {"100,000 nested brackets", "第一条 " + repeated("（", 300'000) + "给予处分"},
      {"1,000,000 pauses", "第一条 有下列行为之一的，给予处分：" + repeated("、", 3'000'000)}};
  for (const auto& [what, bytes] : inputs) {
    std::size_t rules = 0;
    const double seconds = seconds_for("pathological.txt", bytes, environment, rules);
    report(what, bytes.size(), seconds, rules);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const auto environment = pipeline::load_environment(std::string(WENZE_SOURCE_DIR) + "/dictionaries", {});
  if (!environment) {
    std::cerr << environment.error().text(wenze::base::Language::kEnglish) << '\n';
    return 2;
  }
  std::size_t bytes = 0, rules = 0;
  double seconds = 0;
  const auto add = [&](const std::string& name, const std::string& text) {
    bytes += text.size();
    seconds += seconds_for(name, text, *environment, rules);
  };
  const bool plain = argc > 1 && std::string_view(argv[1]) == "--plain";
  const int folders = plain ? 2 : 1;
  for (int i = folders; i < argc; ++i)
    for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[i]))
      if (entry.is_regular_file()) add(entry.path().string(), bytes_of(entry.path()));
  if (argc <= folders)
    for (const auto& [path, text] : wenze::bench::load_material().files) add(path, text);
  report("decode to rules", bytes, seconds, rules);
  if (!plain) run_pathological(*environment);
  return 0;
}
