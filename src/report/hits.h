#pragma once
// What a search found: as a list for a terminal, as JSON, and as a table for every other form.

#include <string>

#include "index/reader.h"
#include "query/query.h"
#include "report/labels.h"
#include "report/render.h"

namespace wenze::report {

struct HitListOptions {
  Highlighting highlighting = Highlighting::kPlain;
  std::size_t first = 1;  // number of the first hit
};

// One block a hit: number, citation, document (number, place, date), the quotation in the original script, the address
// to open it with; then the facets, what the query was understood as, and the total.
std::string hit_list(const query::SearchResult& result, const query::Vocabulary& vocabulary, const Labels& labels,
                     const HitListOptions& options);

// docs/search.schema.json (wenze/search/1).
std::string hits_json(const query::SearchResult& result, const query::Vocabulary& vocabulary, const Labels& labels,
                      int indent);

// The hits as a table under what was asked, with the total and how the query was understood; then a
// table for every facet. `first` is the number of the first hit.
Report hits_report(const query::SearchResult& result, const query::Vocabulary& vocabulary, const Labels& labels,
                   std::size_t first);

// What `wenze show` takes to open a hit: DOCUMENT#eid.
std::string address_of(const query::SearchResult& result, const query::Hit& hit);

}  // namespace wenze::report
