#pragma once
// The records whose stored text has a phrase, as a source of postings: the engine asks it only for
// records that fit everything else.

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "index/match.h"

namespace Xapian {
class Query;
}

namespace wenze::index {

// Texts of one state of the databases that phrases were looked for in. Every text lies in a block
// of its own, and the engine copies a block for each; the next phrase is often looked for in the
// same. Full, it begins anew. Used by one thread.
class TextCache {
 public:
  // For databases of these ids (of several together: with ':' between). Nothing where two have one
  // id, as copies of a folder have: they may hold different records under one number.
  static std::shared_ptr<TextCache> make(const std::vector<std::string>& database_ids);

  using Texts = std::unordered_map<std::uint32_t, std::string>;  // value of kText by record
  // Of the database with that id; lives as long as the cache.
  Texts& of(const std::string& database_id) { return by_database_[database_id]; }
  // The text stays until the next call.
  const std::string& keep(Texts& texts, std::uint32_t record, std::string text);

 private:
  std::size_t bytes_ = 0;
  std::map<std::string, Texts> by_database_;
};

// `cache` may be nothing.
Xapian::Query holding(std::shared_ptr<const PhraseMatcher> phrase, Field field,
                      std::shared_ptr<TextCache> cache);

}  // namespace wenze::index
