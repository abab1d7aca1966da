// How fast each stage is on clean UTF-8 text (material.h), alone and together.
#include <benchmark/benchmark.h>

#include <iostream>
#include <vector>

#include "clean/clean.h"
#include "format/read.h"
#include "material.h"
#include "normalise/normalise.h"

namespace {

using wenze::clean::CleanOptions;
using wenze::normalise::NormaliseOptions;
using wenze::text::DiagnosticSink;

struct State {
  wenze::bench::Material material = wenze::bench::load_material();
  std::shared_ptr<const wenze::clean::Resources> clean_tables;
  std::shared_ptr<const wenze::normalise::Resources> normalise_tables;
  std::vector<wenze::text::RawText> raw;
  std::vector<wenze::text::CleanText> clean;

  State() {
    auto of_clean = wenze::clean::build_resources(wenze::bench::shipped_table);
    auto of_normalise = wenze::normalise::build_resources(wenze::bench::shipped_table);
    if (!of_clean || !of_normalise) {
      std::cerr << (of_clean ? of_normalise.error() : of_clean.error())
                       .text(wenze::base::Language::kEnglish)
                << '\n';
      std::exit(1);
    }
    clean_tables = *of_clean;
    normalise_tables = *of_normalise;
    for (const auto& [path, bytes] : material.files) {
      DiagnosticSink sink;
      auto texts = wenze::format::read("text", bytes, {}, sink);
      if (!texts) continue;
      raw.push_back(std::move(texts->front()));
      clean.push_back(*wenze::clean::clean(raw.back(), *clean_tables, {}, sink));
    }
  }
};

State& state() {
  static State instance;
  return instance;
}

void finish(benchmark::State& run) {
  run.SetBytesProcessed(static_cast<std::int64_t>(static_cast<std::size_t>(run.iterations()) *
                                                  state().material.bytes));
}

// Under a name without extension, so that Markdown files are read as plain text.
void decode(benchmark::State& run) {
  for (auto _ : run)
    for (const auto& [path, bytes] : state().material.files) {
      DiagnosticSink sink;
      benchmark::DoNotOptimize(wenze::format::read("text", bytes, {}, sink));
    }
  finish(run);
}

void clean(benchmark::State& run) {
  for (auto _ : run)
    for (const auto& raw : state().raw) {
      DiagnosticSink sink;
      benchmark::DoNotOptimize(wenze::clean::clean(raw, *state().clean_tables, {}, sink));
    }
  finish(run);
}

void normalise(benchmark::State& run) {
  for (auto _ : run)
    for (const auto& text : state().clean) {
      DiagnosticSink sink;
      benchmark::DoNotOptimize(
          wenze::normalise::normalise(text, *state().normalise_tables, {}, sink));
    }
  finish(run);
}

void decode_clean_normalise(benchmark::State& run) {
  for (auto _ : run)
    for (const auto& [path, bytes] : state().material.files) {
      DiagnosticSink sink;
      const auto raw = wenze::format::read("text", bytes, {}, sink);
      if (!raw) continue;
      const auto text = wenze::clean::clean(raw->front(), *state().clean_tables, {}, sink);
      benchmark::DoNotOptimize(
          wenze::normalise::normalise(*text, *state().normalise_tables, {}, sink));
    }
  finish(run);
}

BENCHMARK(decode)->Unit(benchmark::kMillisecond);
BENCHMARK(clean)->Unit(benchmark::kMillisecond);
BENCHMARK(normalise)->Unit(benchmark::kMillisecond);
BENCHMARK(decode_clean_normalise)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  state();
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
