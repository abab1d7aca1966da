#pragma once
// From an Expression to the engine's query.

#include "index/lookup.h"

namespace wenze::index {

// What fits `expression`, of the kinds that `request` wants; where documents are wanted, also those
// with a provision that fits. The depth is that of the expression, which the query language bounds
// (query::kMaxNesting). Throws the engine's exceptions: call it inside with_retry.
Xapian::Query build_query(const OpenDatabases& databases, const Expression& expression,
                          const SearchRequest& request);

}  // namespace wenze::index
