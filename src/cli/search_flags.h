#pragma once
// What `search` and `run` have in common.

#include <optional>
#include <string>
#include <vector>

#include "cli/output.h"
#include "query/query.h"
#include "report/labels.h"

namespace wenze::cli {

struct SearchFlags {
  std::string kind = "auto", sort = "relevance", facets;
  int limit = 10, offset = 0;
  std::string match = "all";
  bool no_expand = false;
  std::string copies = "list", group, like, at;
};
std::vector<Flag> search_flags(SearchFlags& flags);
// Nothing, and a message, when a facet is unknown.
std::optional<query::SearchOptions> search_options_from(Context& context, const SearchFlags& flags);
void print_hits(Context& context, const OutputOptions& output, const query::SearchResult& result,
                const report::Labels& labels, std::size_t first_number);

}  // namespace wenze::cli
