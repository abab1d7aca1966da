#pragma once
// What the trees of documents say without their texts: enough to follow references through a whole
// index in a moment.

#include <string>
#include <vector>

#include "base/result.h"
#include "document/document.h"

namespace Xapian {
class Database;
}

namespace wenze::index {

class Dead;

struct TreeSummary {
  std::string document_id;
  std::vector<std::string> eids;  // of its provisions, in order
  std::vector<document::Reference> references;
};

// Of every document that lives. Throws the engine's exceptions: call it inside with_retry
// (lookup.h).
base::Result<std::vector<TreeSummary>> read_trees(const Xapian::Database& database,
                                                  const Dead& dead);

}  // namespace wenze::index
