// From an Expression to the engine's query. Terms that only documents or only rules carry, and
// proximity, are resolved first: the records that fit are found, and their keys stand in the query
// for the condition. So every combination with AND, OR and NOT, counting, facets and sorting stay
// exact, on one machine or several.
#include <xapian.h>

#include <algorithm>
#include <map>
#include <set>

#include "index/codec.h"
#include "index/find.h"
#include "index/keys.h"
#include "index/lookup.h"
#include "index/tokens.h"

namespace wenze::index {
namespace {

using Xapian::Query;
using Kind = Expression::Kind;

Query filter(const Query& query) { return Query(Query::OP_SCALE_WEIGHT, query, 0.0); }

Query any_of(const std::set<std::string>& terms) {
  return filter(Query(Query::OP_OR, terms.begin(), terms.end()));
}

Query of_kind(RecordKind kind, const Query& query) {
  return Query(Query::OP_FILTER, query, Query(kind_term(kind)));
}

Query beginning_with(std::string_view prefix, std::string_view text) {
  return Query(Query::OP_WILDCARD, term(prefix, text), 0, Query::WILDCARD_LIMIT_ERROR,
               Query::OP_SYNONYM);
}

class Builder {
 public:
  Builder(const OpenDatabases& databases, bool rules_wanted)
      : databases_(databases), database_(*databases.database), rules_wanted_(rules_wanted) {}

  // Depth is that of the expression, which the query language bounds (query::kMaxNesting).
  Query build(const Expression& expression) const;
  // What fits `query`, and the documents with a provision that does.
  Query with_documents(const Query& query) const;

 private:
  Query leaf(const Expression& expression) const;
  Query words(Field field, std::string_view text) const;
  Query phrase(Field field, const Phrase& phrase) const;
  Query through_documents(const Query& query) const;
  Query through_rules(const Query& query) const;
  Query combine(Query::op op, const std::vector<Expression>& children) const;
  Query same_article(const Expression& expression) const;
  Query same_clause(const Expression& expression) const;
  template <class Visit>
  void for_each(const Query& query, RecordKind kind, Visit&& visit) const;
  std::set<std::string> values(const Query& query, RecordKind kind, Slot slot) const;

  const OpenDatabases& databases_;
  const Xapian::Database& database_;
  const bool rules_wanted_;
};

template <class Visit>
void Builder::for_each(const Query& query, RecordKind kind, Visit&& visit) const {
  Xapian::Enquire enquire(database_);
  enquire.set_query(of_kind(kind, query));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  const Xapian::MSet set = enquire.get_mset(0, database_.get_doccount());
  for (auto at = set.begin(); at != set.end(); ++at) visit(at.get_document());
}

std::set<std::string> Builder::values(const Query& query, RecordKind kind, Slot slot) const {
  std::set<std::string> out;
  for_each(query, kind, [&](const Xapian::Document& record) {
    out.insert(record.get_value(static_cast<Xapian::valueno>(slot)));
  });
  return out;
}

Query Builder::through_documents(const Query& query) const {
  std::set<std::string> terms;
  for (const std::string& id : values(query, RecordKind::kDocument, Slot::kDocument))
    terms.insert(term(Field::kDocument, id));
  return any_of(terms);
}

Query Builder::with_documents(const Query& query) const {
  std::set<std::string> terms;
  for (const std::string& id : values(query, RecordKind::kProvision, Slot::kDocument))
    terms.insert(term(kDocumentRecordTerm, id));
  return Query(Query::OP_OR, query, any_of(terms));
}

// A rule by itself, a provision by the rules in it.
Query Builder::through_rules(const Query& query) const {
  std::set<std::string> terms;
  for (const std::string& key : values(query, RecordKind::kRule, Slot::kUnit))
    terms.insert(term(kArticleTerm, key));
  return Query(Query::OP_OR, query, of_kind(RecordKind::kProvision, any_of(terms)));
}

Query Builder::phrase(Field field, const Phrase& phrase) const {
  if (phrase.single_character) return beginning_with(prefix(field), phrase.terms.front());
  std::vector<std::string> terms;
  for (const std::string& token : phrase.terms) terms.push_back(term(field, token));
  if (terms.size() == 1) return Query(terms.front());
  return Query(Query::OP_PHRASE, terms.begin(), terms.end(),
               static_cast<Xapian::termcount>(phrase.window_units));
}

Query Builder::words(Field field, std::string_view text) const {
  if (field == Field::kText && std::ranges::binary_search(databases_.hideable, text))
    return Query(term(kOpenWordTerm, text));
  std::vector<Query> all;
  for (const Phrase& piece : phrases(text)) all.push_back(phrase(field, piece));
  return Query(Query::OP_AND, all.begin(), all.end());
}

Query Builder::leaf(const Expression& expression) const {
  Query query;
  if (expression.kind == Kind::kWords) {
    query = words(expression.field, expression.text);
  } else if (expression.kind == Kind::kPrefix) {
    const bool folded = is_words(expression.field);
    query = beginning_with(prefix(expression.field),
                           folded ? fold_unit(expression.text) : expression.text);
  } else {
    query = Query(term(expression.field, expression.text));
  }
  if (is_of_document(expression.field)) return through_documents(query);
  if (is_of_rule(expression.field)) return through_rules(query);
  return query;
}

Query Builder::combine(Query::op op, const std::vector<Expression>& children) const {
  std::vector<Query> built;
  for (const Expression& child : children) built.push_back(build(child));
  return Query(op, built.begin(), built.end());
}

// Rules do not hold the whole article: they are found by its key.
Query Builder::same_article(const Expression& expression) const {
  const Query together = combine(Query::OP_AND, expression.children);
  if (!rules_wanted_) return together;
  std::set<std::string> terms;
  for_each(together, RecordKind::kProvision, [&](const Xapian::Document& record) {
    if (const auto provision = unpack_provision(record.get_data()))
      terms.insert(term(kArticleTerm, provision->key));
  });
  return Query(Query::OP_AND_MAYBE, any_of(terms), together);
}

// Whether `expression` (words, prefix, or OR of them) stands in the text.
bool stands_in(const Expression& expression, const CutText& text, const WordBorders& borders) {
  switch (expression.kind) {
    case Kind::kWords:
      return !text.find(expression.text, borders).empty();
    case Kind::kPrefix:
      return !text.find_prefix(expression.text).empty();
    case Kind::kOr:
      return std::ranges::any_of(expression.children, [&](const Expression& child) {
        return stands_in(child, text, borders);
      });
    case Kind::kAnd:
      return std::ranges::all_of(expression.children, [&](const Expression& child) {
        return stands_in(child, text, borders);
      });
    default:
      return false;
  }
}

// eIds of the clauses that hold all of `children`.
std::set<std::string> clauses_with(const ProvisionRecord& record,
                                   const std::vector<Expression>& children,
                                   const WordBorders& borders) {
  std::map<std::string, std::set<std::size_t>> found;
  for (const Clause& clause : record.clauses) {
    const CutText text(
        std::string_view(record.canonical).substr(clause.begin, clause.end - clause.begin));
    for (std::size_t i = 0; i < children.size(); ++i)
      if (stands_in(children[i], text, borders)) found[clause.eid].insert(i);
  }
  std::set<std::string> out;
  for (const auto& [eid, which] : found)
    if (which.size() == children.size()) out.insert(eid);
  return out;
}

Query Builder::same_clause(const Expression& expression) const {
  const Query together = combine(Query::OP_AND, expression.children);
  std::set<std::string> provisions, rules;
  for_each(together, RecordKind::kProvision, [&](const Xapian::Document& record) {
    const auto provision = unpack_provision(record.get_data());
    if (!provision) return;
    const auto clauses = clauses_with(*provision, expression.children, databases_.borders);
    if (!clauses.empty()) provisions.insert(term(kArticleTerm, provision->key));
    for (const std::string& eid : clauses)
      rules.insert(term(kClauseTerm, provision->document_id + '#' + eid));
  });
  Query found = of_kind(RecordKind::kProvision, any_of(provisions));
  if (rules_wanted_) found = Query(Query::OP_OR, found, any_of(rules));
  return Query(Query::OP_AND_MAYBE, found, together);
}

Query range(const Expression& expression) {
  const auto slot = static_cast<Xapian::valueno>(expression.slot);
  if (expression.text.empty() && expression.upper.empty()) return Query::MatchAll;
  if (expression.text.empty())
    // A record without the value is below every value.
    return Query(Query::OP_VALUE_RANGE, slot, std::string(1, '\0'), expression.upper);
  if (expression.upper.empty()) return Query(Query::OP_VALUE_GE, slot, expression.text);
  return Query(Query::OP_VALUE_RANGE, slot, expression.text, expression.upper);
}

Query Builder::build(const Expression& expression) const {
  Query query;
  switch (expression.kind) {
    case Kind::kEverything:
      query = filter(Query::MatchAll);
      break;
    case Kind::kNothing:
      return Query();
    case Kind::kWords:
    case Kind::kPrefix:
    case Kind::kValue:
      query = leaf(expression);
      break;
    case Kind::kRange:
      query = range(expression);
      break;
    case Kind::kAnd:
      query = combine(Query::OP_AND, expression.children);
      break;
    case Kind::kOr:
      query = combine(Query::OP_OR, expression.children);
      break;
    case Kind::kAndNot:
      query = combine(Query::OP_AND_NOT, expression.children);
      break;
    case Kind::kSameClause:
      query = same_clause(expression);
      break;
    case Kind::kSameArticle:
      query = same_article(expression);
      break;
    case Kind::kBoost: {
      const Query fixed((new Xapian::FixedWeightPostingSource(expression.weight))->release());
      const Query bonus(Query::OP_FILTER, fixed, build(expression.children[1]));
      return Query(Query::OP_AND_MAYBE, build(expression.children[0]), bonus);
    }
  }
  return expression.weight == 1 ? query : Query(Query::OP_SCALE_WEIGHT, query, expression.weight);
}

// Facets: the engine counts whole values; lists are taken apart here.
std::vector<FacetValue> counted(const Xapian::ValueCountMatchSpy& spy) {
  std::map<std::string, std::size_t> counts;
  for (auto at = spy.values_begin(); at != spy.values_end(); ++at) {
    const std::string list = *at;
    for (std::size_t begin = 0; begin < list.size();) {
      const std::size_t end = std::min(list.find(kListSeparator, begin), list.size());
      counts[list.substr(begin, end - begin)] += at.get_termfreq();
      begin = end + 1;
    }
  }
  std::vector<FacetValue> out;
  for (const auto& [value, matches] : counts) out.push_back({value, matches});
  std::ranges::stable_sort(out, std::ranges::greater(), &FacetValue::matches);
  return out;
}

void set_sort(Xapian::Enquire& enquire, Sort sort) {
  const auto slot = [](Slot s) { return static_cast<Xapian::valueno>(s); };
  switch (sort) {
    case Sort::kRelevance:
      enquire.set_sort_by_relevance_then_value(slot(Slot::kOrder), false);
      break;
    case Sort::kDateNewest:
      enquire.set_sort_by_value_then_relevance(slot(Slot::kDate), true);
      break;
    case Sort::kDateOldest:
      enquire.set_sort_by_value_then_relevance(slot(Slot::kDate), false);
      break;
    case Sort::kRankHighest:
      enquire.set_sort_by_value_then_relevance(slot(Slot::kRank), true);
      break;
    case Sort::kRankLowest:
      enquire.set_sort_by_value_then_relevance(slot(Slot::kRank), false);
      break;
    case Sort::kPlace:
      enquire.set_sort_by_value_then_relevance(slot(Slot::kOrder), false);
      break;
  }
}

bool wants(const SearchRequest& request, RecordKind kind) {
  return std::ranges::find(request.kinds, kind) != request.kinds.end();
}

Query kinds_of(const SearchRequest& request) {
  std::set<std::string> terms;
  for (const RecordKind kind : request.kinds) terms.insert(kind_term(kind));
  return Query(Query::OP_OR, terms.begin(), terms.end());
}

// Loads records of a match set, with documents and the provisions of rules.
class Loader {
 public:
  explicit Loader(const Xapian::Database& database) : database_(database) {}

  base::Status load(const Xapian::MSetIterator& at, Matches& out) {
    const std::string data = at.get_document().get_data();
    Match match;
    match.score = at.get_weight();
    if (data.empty()) return base::fail(base::MessageKind::damaged_record, "");
    match.kind = static_cast<RecordKind>(data.front());
    if (auto status = fill(data, match); !status) return status;
    if (auto status = add_document(match.document_id, out); !status) return status;
    out.matches.push_back(std::move(match));
    return {};
  }

 private:
  base::Status fill(const std::string& data, Match& match) const {
    if (match.kind == RecordKind::kDocument) {
      auto info = unpack_info(data);
      if (!info) return tl::unexpected(info.error());
      match.document_id = info->id;
      return {};
    }
    std::string provision = data;
    if (match.kind == RecordKind::kRule) {
      auto rule = unpack_rule(data);
      if (!rule) return tl::unexpected(rule.error());
      provision =
          data_of(database_, term(kArticleTerm, rule->provision_key), RecordKind::kProvision);
      match.rule = std::move(*rule);
    }
    auto record = unpack_provision(provision);
    if (!record) return tl::unexpected(record.error());
    match.document_id = record->document_id;
    match.provision = std::move(*record);
    return {};
  }

  base::Status add_document(const std::string& id, Matches& out) const {
    if (out.documents.contains(id)) return {};
    auto info =
        unpack_info(data_of(database_, term(kDocumentRecordTerm, id), RecordKind::kDocument));
    if (!info) return tl::unexpected(info.error());
    out.documents.emplace(id, std::move(*info));
    return {};
  }

  const Xapian::Database& database_;
};

}  // namespace

base::Result<Matches> run_search(const OpenDatabases& databases, const Expression& expression,
                                 const SearchRequest& request) {
  const Xapian::Database& database = *databases.database;
  const Builder builder(databases, wants(request, RecordKind::kRule));
  Query query = builder.build(expression);
  if (wants(request, RecordKind::kDocument)) query = builder.with_documents(query);
  Xapian::Enquire enquire(database);
  enquire.set_query(Query(Query::OP_FILTER, query, kinds_of(request)));
  set_sort(enquire, request.sort);
  std::map<Slot, Xapian::ValueCountMatchSpy> spies;
  for (const Slot slot : request.facets) spies.emplace(slot, static_cast<Xapian::valueno>(slot));
  for (auto& [slot, spy] : spies) enquire.add_matchspy(&spy);
  // Looking at everything makes the total and the facets exact.
  const Xapian::MSet set =
      enquire.get_mset(static_cast<Xapian::doccount>(request.offset),
                       static_cast<Xapian::doccount>(request.limit), database.get_doccount());
  Matches out;
  out.total = set.get_matches_estimated();
  Loader loader(database);
  for (auto at = set.begin(); at != set.end(); ++at)
    if (auto status = loader.load(at, out); !status) return tl::unexpected(status.error());
  for (const auto& [slot, spy] : spies) out.facets.emplace(slot, counted(spy));
  return out;
}

}  // namespace wenze::index
