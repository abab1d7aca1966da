// What the judged queries find, with the features of every candidate: the input of
// scripts/judge_queries.
//
//   judged_ranked DB QUERIES.tsv LIMIT best|auto|all DICTIONARIES
//
// One line a hit, tab-separated: query id, rank, score, path, eId of the provision record, features
// in the order of ranking.h; first one line of their names.
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

#include "index/reader.h"
#include "lexicon/lexicon.h"
#include "normalise/normalise.h"
#include "query/query.h"
#include "query/ranking.h"
#include "text/table.h"

namespace {

using wenze::query::Matching;

int fail(const wenze::base::Error& error) {
  std::cerr << error.text(wenze::base::Language::kEnglish) << '\n';
  return 2;
}

void print(std::string_view id, const wenze::query::SearchResult& result) {
  std::size_t rank = 0;
  for (const auto& hit : result.hits) {
    std::cout << id << '\t' << ++rank << '\t' << hit.score << '\t'
              << result.documents[hit.document].path << '\t'
              << (hit.provision ? hit.provision->eid : hit.eid);
    for (const double value : hit.features) std::cout << '\t' << value;
    std::cout << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 6) {
    std::cerr << "judged_ranked DB QUERIES.tsv LIMIT best|auto|all DICTIONARIES\n";
    return 2;
  }
  const auto lexicon = wenze::lexicon::Lexicon::load(argv[5], {});
  if (!lexicon) return fail(lexicon.error());
  const wenze::text::TableSource tables = [&](std::string_view name) -> const wenze::text::Table& {
    return (*lexicon)->table(name);
  };
  const auto normalise = wenze::normalise::build_resources(tables);
  if (!normalise) return fail(normalise.error());
  const auto vocabulary = wenze::query::Vocabulary::build(tables);
  if (!vocabulary) return fail(vocabulary.error());
  const auto canonical = [&](std::string_view query) {
    return wenze::normalise::canonical_query(query, **normalise);
  };
  const auto reader = wenze::index::Reader::open({argv[1]});
  if (!reader) return fail(reader.error());
  std::ifstream in(argv[2], std::ios::binary);
  std::ostringstream buffer;
  buffer << in.rdbuf();
  const auto queries = wenze::text::Table::parse(argv[2], buffer.view());
  if (!queries) return fail(queries.error());
  wenze::query::SearchOptions options;
  options.limit = std::strtoul(argv[3], nullptr, 10);
  const std::string_view how = argv[4];
  options.matching = how == "all"    ? Matching::kAll
                     : how == "best" ? Matching::kBest
                                     : Matching::kAuto;
  std::cout << "id\trank\tscore\tpath\teid";
  for (std::size_t i = 0; i < wenze::query::kFeatures; ++i)
    std::cout << '\t' << wenze::query::name(static_cast<wenze::query::Feature>(i));
  std::cout << '\n';
  for (const auto& row : queries->rows()) {
    const auto result = wenze::query::search(*reader, queries->cell(row, "query"), **vocabulary,
                                             canonical, options);
    if (!result) return fail(result.error());
    print(queries->cell(row, "id"), *result);
  }
}
