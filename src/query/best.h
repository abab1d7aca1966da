#pragma once
// Best matches: candidates from the index, put in order by ranking.h.

#include <vector>

#include "index/reader.h"
#include "query/concepts.h"
#include "query/ranking.h"

namespace wenze::query {

// So many candidates are put in order; what comes after them keeps the index's order.
inline constexpr std::size_t kWindow = 300;

// Matches of request.offset and request.limit, with facets, and `features` of those among them that
// are in the window. Their scores fall from the first to the last. Errors: those of Reader.
base::Result<index::Matches> best_matches(const index::Reader& reader, const Need& need,
                                          const Vocabulary& vocabulary,
                                          const index::SearchRequest& request,
                                          std::vector<FeatureValues>& features);

}  // namespace wenze::query
