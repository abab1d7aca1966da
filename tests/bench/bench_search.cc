// How long searches take in one process: bench_search DATABASE QUERIES [ROUNDS]. QUERIES has one query a line. Each search
// counts its hits exactly, counts three facets (also with copies folded, as the command line does) and makes ten snippets. Prints one line a kind of time, in milliseconds: by the clock
// on the wall, and by the processor, which other work on the machine touches less. With WENZE_BENCH_EACH=1 a line a query first.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <ctime>
#include <string>
#include <vector>

#include "index/reader.h"
#include "pipeline/environment.h"
#include "query/query.h"

namespace {

using namespace wenze;

double processor_ms() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return 1000.0 * static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e6;
}

double percentile(std::vector<double> sorted, double share) {
  const auto at = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5);
  return sorted[at];
}

void print(const char* name, std::vector<double> times) {
  std::sort(times.begin(), times.end());
  std::printf("%-24s p50 %7.2f  p95 %7.2f  p99 %7.2f  max %7.2f ms\n", name, percentile(times, 0.5), percentile(times, 0.95),
              percentile(times, 0.99), times.back());
}

template <class Error>
int fail(const Error& error) {
  std::cerr << error.text(base::Language::kEnglish) << '\n';
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "bench_search DATABASE QUERIES [ROUNDS]\n";
    return 2;
  }
  const auto environment = pipeline::load_query_environment(pipeline::find_dictionaries(argv[0]), {});
  if (!environment) return fail(environment.error());
  const auto reader = index::Reader::open({argv[1]});
  if (!reader) return fail(reader.error());
  std::vector<std::string> queries;
  std::ifstream lines(argv[2]);
  for (std::string line; std::getline(lines, line);)
    if (!line.empty()) queries.push_back(line);
  if (queries.empty()) {
    std::cerr << argv[2] << ": no queries\n";
    return 2;
  }
  query::SearchOptions plain, facets;
  plain.snippet_codepoints = facets.snippet_codepoints = 120;
  facets.facets = {index::Slot::kPlace, index::Slot::kYear, index::Slot::kLevel};
  query::SearchOptions folded = facets;
  folded.fold = index::Fold::kCopies;
  const int rounds = argc > 3 ? std::atoi(argv[3]) : 3;
  const bool each = std::getenv("WENZE_BENCH_EACH") != nullptr;
  struct Kind {
    const char* name;
    const query::SearchOptions& options;
    std::vector<double> wall = {}, processor = {};
  };
  Kind kinds[] = {{"facets", facets}, {"plain", plain}, {"folded", folded}};
  std::size_t hits = 0;
  for (int round = 0; round < rounds; ++round) {
    for (const std::string& query : queries) {
      for (Kind& kind : kinds) {
        const auto begin = std::chrono::steady_clock::now();
        const double cpu_begin = processor_ms();
        const auto result = query::search(*reader, query, *environment->query_vocabulary, environment->canonicaliser(), kind.options);
        const double cpu = processor_ms() - cpu_begin;
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        if (!result) return fail(result.error());
        if (&kind == kinds) hits += result->total;
        if (each && round + 1 == rounds) std::printf("%8.2f ms %7zu hits %-6s %s\n", cpu, result->total, kind.name, query.c_str());
        if (round == 0 && rounds > 1) continue;  // the first round fills the caches
        kind.wall.push_back(took.count());
        kind.processor.push_back(cpu);
      }
    }
  }
  std::printf("%zu queries, %zu hits a round\n", queries.size(), hits / static_cast<std::size_t>(rounds));
  print("facets, ten snippets", kinds[0].wall);
  print("ten snippets", kinds[1].wall);
  print("folded, facets", kinds[2].wall);
  print("facets, processor", kinds[0].processor);
  print("processor", kinds[1].processor);
  print("folded, processor", kinds[2].processor);
}
