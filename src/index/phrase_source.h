#pragma once
// The records whose stored text has a phrase, as a source of postings: the engine asks it only for
// records that fit everything else.

#include <memory>

#include "index/match.h"

namespace Xapian {
class Query;
}

namespace wenze::index {

Xapian::Query holding(std::shared_ptr<const PhraseMatcher> phrase, Field field);

}  // namespace wenze::index
