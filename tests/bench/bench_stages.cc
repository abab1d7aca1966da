// How fast each stage is, on the sample corpus repeated to a few megabytes, or on the folder in WENZE_BENCH_DIR; and the
// OpenCC library on the same text, so that conversion can be read as a ratio.
#include <benchmark/benchmark.h>
#include <opencc/SimpleConverter.hpp>

#include <cstdlib>
#include <iostream>

#include "clean/clean.h"
#include "document/structure.h"
#include "extract/extract.h"
#include "format/read.h"
#include "normalise/normalise.h"
#include "pipeline/environment.h"
#include "pipeline/files.h"
#include "pipeline/process.h"

namespace {

using namespace wenze::pipeline;
using wenze::document::File;
using wenze::text::DiagnosticSink;
using wenze::text::RawText;

constexpr std::size_t kWantedBytes = 4 << 20;

struct Material {
  Environment environment;
  std::vector<std::pair<std::string, std::string>> inputs;  // path, bytes of the file
  std::size_t bytes = 0;
};

const Material& material() {
  static const Material loaded = [] {
    Material out;
    const std::string source = WENZE_SOURCE_DIR;
    auto environment = load_environment(source + "/dictionaries", {});
    if (!environment) {
      std::cerr << environment.error().text(wenze::base::Language::kEnglish) << '\n';
      std::exit(1);
    }
    out.environment = std::move(*environment);
    const char* wish = std::getenv("WENZE_BENCH_DIR");
    const FileList files = list_files({wish != nullptr ? wish : source + "/corpus/yunze"});
    while (out.bytes < kWantedBytes) {
      const std::size_t before = out.bytes;
      for (const std::string& path : files.paths) {
        if (!path.ends_with(".txt") && !path.ends_with(".md")) continue;
        auto bytes = read_file(path, std::uint64_t{1} << 30);
        if (!bytes) continue;
        out.bytes += bytes->size();
        out.inputs.emplace_back(path, std::move(*bytes));
        if (out.bytes >= kWantedBytes) break;
      }
      if (out.bytes == before) break;
    }
    return out;
  }();
  return loaded;
}

void finish(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * material().bytes));
}

void decode(benchmark::State& state) {
  for (auto _ : state)
    for (const auto& [path, bytes] : material().inputs) {
      DiagnosticSink sink;
      benchmark::DoNotOptimize(wenze::format::read(path, bytes, {}, sink));
    }
  finish(state);
}

void decode_clean_normalise(benchmark::State& state) {
  for (auto _ : state)
    for (const auto& [path, bytes] : material().inputs) {
      DiagnosticSink sink;
      auto raw = wenze::format::read(path, bytes, {}, sink);
      if (!raw) continue;
      auto clean = wenze::clean::clean(raw->front(), *material().environment.clean, {}, sink);
      benchmark::DoNotOptimize(wenze::normalise::normalise(*clean, *material().environment.normalise, {}, sink));
    }
  finish(state);
}

void whole(benchmark::State& state) {
  ProcessOptions options;
  options.rules = state.range(0) != 0;
  for (auto _ : state)
    for (const auto& [path, bytes] : material().inputs)
      benchmark::DoNotOptimize(process(path, bytes, material().environment, options));
  finish(state);
}

void opencc_library(benchmark::State& state) {
  const opencc::SimpleConverter converter("t2s.json");
  for (auto _ : state)
    for (const auto& [path, bytes] : material().inputs) benchmark::DoNotOptimize(converter.Convert(bytes));
  finish(state);
}

BENCHMARK(opencc_library)->Unit(benchmark::kMillisecond);
BENCHMARK(decode)->Unit(benchmark::kMillisecond);
BENCHMARK(decode_clean_normalise)->Unit(benchmark::kMillisecond);
BENCHMARK(whole)->Name("to_provisions")->Arg(0)->Unit(benchmark::kMillisecond);
BENCHMARK(whole)->Name("to_rules")->Arg(1)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
