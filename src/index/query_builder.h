#pragma once
// From an Expression to the engine's query. Throws the engine's exceptions, like everything that
// lookup.h says to call inside with_retry.

#include <xapian.h>

#include <set>
#include <string>
#include <vector>

#include "index/lookup.h"
#include "index/tokens.h"

namespace wenze::index {

class QueryBuilder {
 public:
  // `databases` outlive this.
  QueryBuilder(const OpenDatabases& databases, bool rules_wanted)
      : databases_(databases), database_(*databases.database), rules_wanted_(rules_wanted) {}

  // Depth is that of the expression, which the query language bounds (query::kMaxNesting).
  Xapian::Query build(const Expression& expression) const;
  // What fits `query`, and the documents with a provision that does.
  Xapian::Query with_documents(const Xapian::Query& query) const;

 private:
  using Query = Xapian::Query;

  Query leaf(const Expression& expression) const;
  Query words(Field field, std::string_view text) const;
  Query phrase(Field field, const Phrase& phrase) const;
  Query any_word(std::string_view prefix, std::string_view text) const;
  Query verified(const Query& candidates, Field field, std::string_view text) const;
  Query provision(const std::string& eid) const;
  Query through_documents(const Query& query) const;
  Query through_rules(const Query& query) const;
  Query combine(Query::op op, const std::vector<Expression>& children) const;
  Query same_article(const Expression& expression) const;
  Query same_clause(const Expression& expression) const;
  Query same_document(const Expression& expression) const;
  template <class Visit>
  void for_each(const Query& query, Visit&& visit) const;
  std::set<std::string> values(const Query& query, RecordKind kind, std::uint32_t slot) const;

  const OpenDatabases& databases_;
  const Xapian::Database& database_;
  const bool rules_wanted_;
};

}  // namespace wenze::index
