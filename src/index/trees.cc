#include "index/trees.h"

#include <xapian.h>

#include "index/codec.h"
#include "index/dead.h"
#include "index/keys.h"

namespace wenze::index {

base::Result<std::vector<TreeSummary>> read_trees(const Xapian::Database& database,
                                                  const Dead& dead) {
  std::vector<TreeSummary> out;
  const std::string all = kind_term(RecordKind::kTree);
  out.reserve(database.get_termfreq(all));
  const auto end = database.postlist_end(all);
  for (auto at = database.postlist_begin(all); at != end; ++at) {
    if (dead.holds(*at)) continue;
    const Xapian::Document record = database.get_document(*at);
    auto tree = unpack_tree(record.get_data());
    if (!tree) return tl::unexpected(tree.error());
    TreeSummary one;
    one.document_id = document_digits(record.get_value(stored::kDocument));
    one.eids.reserve(tree->provisions.size());
    for (document::Provision& provision : tree->provisions)
      one.eids.push_back(std::move(provision.eid));
    one.references = std::move(tree->references);
    out.push_back(std::move(one));
  }
  return out;
}

}  // namespace wenze::index
