// Conversion to simplified: the flattened table against the OpenCC library that its contents come
// from, and against ICU's transliterator, on the same text in one run. Before anything is timed,
// the outputs are compared: with OpenCC's dictionaries alone the table must give the library's
// bytes, or the program ends with 1.
#include <benchmark/benchmark.h>
#include <unicode/translit.h>

#include <iostream>
#include <memory>
#include <opencc/SimpleConverter.hpp>

#include "base/strings.h"
#include "material.h"
#include "normalise/fold.h"

namespace {

using wenze::normalise::Resources;
using Texts = std::vector<std::string>;

std::shared_ptr<const Resources> build(bool shipped_dictionaries) {
  static const wenze::text::Table empty;
  auto built =
      wenze::normalise::build_resources([&](std::string_view name) -> const wenze::text::Table& {
        return shipped_dictionaries ? wenze::bench::shipped_table(name) : empty;
      });
  if (!built) {
    std::cerr << built.error().text(wenze::base::Language::kEnglish) << '\n';
    std::exit(1);
  }
  return *built;
}

// Texts without anything that the fold changes beside script: widths and spaces are folded already.
struct State {
  std::shared_ptr<const Resources> bare = build(false), shipped = build(true);
  opencc::SimpleConverter library{"t2s.json"};
  std::unique_ptr<icu::Transliterator> icu;
  Texts simplified, traditional;
  std::size_t bytes[2] = {0, 0};

  State() {
    UErrorCode error = U_ZERO_ERROR;
    icu.reset(icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
    const opencc::SimpleConverter to_traditional("s2t.json");
    for (const auto& [path, file] : wenze::bench::load_material().files) {
      simplified.push_back(fold(file, *bare));
      traditional.push_back(to_traditional.Convert(simplified.back()));
      bytes[0] += simplified.back().size();
      bytes[1] += traditional.back().size();
    }
  }
  static std::string fold(const std::string& text, const Resources& resources) {
    return wenze::normalise::fold(text, resources, wenze::normalise::Setting::kDocument).text;
  }
  const Texts& texts(bool hant) const { return hant ? traditional : simplified; }
};

State& state() {
  static State instance;
  return instance;
}

std::size_t differing_lines(const std::string& a, const std::string& b) {
  const auto left = wenze::base::split(a, "\n"), right = wenze::base::split(b, "\n");
  std::size_t n =
      left.size() > right.size() ? left.size() - right.size() : right.size() - left.size();
  for (std::size_t i = 0; i < left.size() && i < right.size(); ++i)
    n += left[i] != right[i] ? 1 : 0;
  return n;
}

// Lines in which the table with OpenCC's dictionaries alone differs from the library.
bool compare_outputs() {
  std::size_t wrong = 0, guarded = 0, lines = 0;
  for (const bool hant : {false, true})
    for (const std::string& text : state().texts(hant)) {
      const std::string library = state().library.Convert(text);
      wrong += differing_lines(State::fold(text, *state().bare), library);
      guarded += differing_lines(State::fold(text, *state().shipped), library);
      lines += wenze::base::split(text, "\n").size();
    }
  std::cerr << lines << " lines: " << wrong
            << " differ from the library with its dictionaries alone, " << guarded
            << " with the guarded words and glyph folds of dictionaries/\n";
  return wrong == 0;
}

void finish(benchmark::State& run, bool hant) {
  run.SetBytesProcessed(
      static_cast<std::int64_t>(static_cast<std::size_t>(run.iterations()) * state().bytes[hant]));
}

void opencc_library(benchmark::State& run, bool hant) {
  for (auto _ : run)
    for (const std::string& text : state().texts(hant))
      benchmark::DoNotOptimize(state().library.Convert(text));
  finish(run, hant);
}

void icu_transliterator(benchmark::State& run, bool hant) {
  for (auto _ : run)
    for (const std::string& text : state().texts(hant)) {
      icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
      state().icu->transliterate(wide);
      std::string out;
      benchmark::DoNotOptimize(wide.toUTF8String(out));
    }
  finish(run, hant);
}

void ours(benchmark::State& run, bool hant, bool shipped) {
  const Resources& resources = shipped ? *state().shipped : *state().bare;
  for (auto _ : run)
    for (const std::string& text : state().texts(hant))
      benchmark::DoNotOptimize(
          wenze::normalise::fold(text, resources, wenze::normalise::Setting::kDocument));
  finish(run, hant);
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (!compare_outputs()) return 1;
  for (const bool hant : {true, false}) {
    const std::string of = hant ? "/traditional" : "/simplified";
    benchmark::RegisterBenchmark(("opencc" + of).c_str(), opencc_library, hant)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark(("icu" + of).c_str(), icu_transliterator, hant)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark(("table_opencc_words" + of).c_str(), ours, hant, false)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark(("table_guarded" + of).c_str(), ours, hant, true)
        ->Unit(benchmark::kMillisecond);
  }
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
