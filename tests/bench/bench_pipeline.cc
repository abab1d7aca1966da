// From the bytes of a file to its provisions, and to its rules.
#include <benchmark/benchmark.h>

#include <iostream>

#include "material.h"
#include "pipeline/environment.h"
#include "pipeline/process.h"

namespace {

namespace pipeline = wenze::pipeline;

struct State {
  wenze::bench::Material material = wenze::bench::load_material();
  pipeline::Environment environment;

  State() {
    auto loaded = pipeline::load_environment(std::string(WENZE_SOURCE_DIR) + "/dictionaries", {});
    if (!loaded) {
      std::cerr << loaded.error().text(wenze::base::Language::kEnglish) << '\n';
      std::exit(1);
    }
    environment = std::move(*loaded);
  }
};

State& state() {
  static State instance;
  return instance;
}

void process(benchmark::State& run, bool rules) {
  pipeline::ProcessOptions options;
  options.rules = rules;
  for (auto _ : run)
    for (const auto& [path, bytes] : state().material.files)
      benchmark::DoNotOptimize(pipeline::process(path, bytes, state().environment, options));
  run.SetBytesProcessed(static_cast<std::int64_t>(static_cast<std::size_t>(run.iterations()) *
                                                  state().material.bytes));
}

BENCHMARK_CAPTURE(process, to_provisions, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(process, to_rules, true)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  state();
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
