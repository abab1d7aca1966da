// How long searches take in one process: bench_search DATABASE QUERIES [ROUNDS]. QUERIES has one query a line. Each search
// counts its hits exactly, counts three facets and makes ten snippets. Prints one line a kind of time, in milliseconds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "index/reader.h"
#include "pipeline/environment.h"
#include "query/query.h"

namespace {

using namespace wenze;

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
  query::SearchOptions plain, facets;
  plain.snippet_codepoints = facets.snippet_codepoints = 120;
  facets.facets = {index::Slot::kPlace, index::Slot::kYear, index::Slot::kLevel};
  const int rounds = argc > 3 ? std::atoi(argv[3]) : 3;
  std::vector<double> with_facets, without;
  std::size_t hits = 0;
  for (int round = 0; round < rounds; ++round) {
    for (const std::string& query : queries) {
      for (const bool counted : {true, false}) {
        const auto begin = std::chrono::steady_clock::now();
        const auto result = query::search(*reader, query, *environment->query_vocabulary, environment->canonicaliser(),
                                          counted ? facets : plain);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        if (!result) return fail(result.error());
        hits += result->total;
        if (round > 0 || rounds == 1) (counted ? with_facets : without).push_back(took.count());
      }
    }
  }
  std::printf("%zu queries, %zu hits a round\n", queries.size(), hits / static_cast<std::size_t>(2 * rounds));
  print("facets, ten snippets", std::move(with_facets));
  print("ten snippets", std::move(without));
}
