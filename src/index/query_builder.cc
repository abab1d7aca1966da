// Terms that only documents or only rules carry, and proximity, are resolved first: the records
// that fit are found, and their keys stand in the query for the condition. So every combination
// with AND, OR and NOT, counting, facets and sorting stay exact, on one machine or several.
#include "index/query_builder.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <set>

#include "index/charcode.h"
#include "index/codec.h"
#include "index/facts.h"
#include "index/find.h"
#include "index/keys.h"
#include "index/match.h"
#include "index/phrase_source.h"
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
  Query through_provisions(const Query& query) const;
  Query rules_in(const Query& query) const;
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
namespace {

using Xapian::Query;
using Kind = Expression::Kind;

Query filter(const Query& query) { return Query(Query::OP_SCALE_WEIGHT, query, 0.0); }

Query any_of(const std::set<std::string>& terms) {
  return filter(Query(Query::OP_OR, terms.begin(), terms.end()));
}

// `ids` in bytes.
Query of_documents(const std::set<std::string>& ids) {
  std::vector<Query> any;
  for (const std::string& id : ids) any.push_back(of_document(document_digits(id)));
  return filter(Query(Query::OP_OR, any.begin(), any.end()));
}

Query of_kind(RecordKind kind, const Query& query) {
  return Query(Query::OP_FILTER, query, Query(kind_term(kind)));
}

Query beginning_with(std::string_view prefix, std::string_view text) {
  return Query(Query::OP_WILDCARD, term(prefix, text), 0, Query::WILDCARD_LIMIT_ERROR,
               Query::OP_SYNONYM);
}

Query fixed(double weight, const Query& where) {
  const Query source((new Xapian::FixedWeightPostingSource(weight))->release());
  return Query(Query::OP_FILTER, source, where);
}

}  // namespace

template <class Visit>
void QueryBuilder::for_each(const Query& query, Visit&& visit) const {
  Xapian::Enquire enquire(database_);
  enquire.set_query(databases_.dead.without(query));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  const Xapian::MSet set = enquire.get_mset(0, database_.get_doccount());
  if (databases_.remote) set.fetch();
  for (auto at = set.begin(); at != set.end(); ++at) visit(at.get_document());
}

std::set<std::string> QueryBuilder::values(const Query& query, RecordKind kind,
                                           std::uint32_t slot) const {
  std::set<std::string> out;
  for_each(of_kind(kind, query),
           [&](const Xapian::Document& record) { out.insert(record.get_value(slot)); });
  return out;
}

Query QueryBuilder::through_documents(const Query& query) const {
  return of_documents(values(query, RecordKind::kDocument, stored::kDocument));
}

Query QueryBuilder::with_documents(const Query& query) const {
  std::set<std::string> terms;
  for (const std::string& id : values(query, RecordKind::kProvision, stored::kDocument))
    terms.insert(key_term(RecordKind::kDocument, id));
  return Query(Query::OP_OR, query, any_of(terms));
}

// A rule by itself, a provision by the rules in it.
Query QueryBuilder::through_rules(const Query& query) const {
  const Query rules = of_kind(RecordKind::kRule, query);
  if (rules_wanted_) return rules;
  std::set<std::string> terms;
  for (const std::string& key : values(rules, RecordKind::kRule, stored::kRule))
    terms.insert(term(kUnitTerm, key.substr(0, kUnitKeyBytes)));
  return any_of(terms);
}

// The rules of the provisions that fit.
Query QueryBuilder::rules_in(const Query& query) const {
  std::vector<Query> rules;
  for_each(of_kind(RecordKind::kProvision, query), [&](const Xapian::Document& record) {
    if (const auto provision = load_provision(record))
      rules.push_back(beginning_with(kRuleTerm, unit_key(*provision)));
  });
  return filter(Query(Query::OP_OR, rules.begin(), rules.end()));
}

// A provision by itself, a rule by the provision that holds it.
Query QueryBuilder::through_provisions(const Query& query) const {
  return rules_wanted_ ? rules_in(query) : query;
}

// Any word that begins with `text`. The engine weighs such a set of terms by what it guesses of
// each database for itself, so the same record would score differently in a shard: all records get
// one weight, by how often the words come in all databases together.
Query QueryBuilder::any_word(std::string_view prefix, std::string_view text) const {
  const std::string head = term(prefix, text);
  const double records = database_.get_doccount();
  double found = 0;
  for (auto at = database_.allterms_begin(head); at != database_.allterms_end(head); ++at)
    found += at.get_termfreq();
  found = std::min(found, records);
  return fixed(std::log(1 + (records - found + 0.5) / (found + 0.5)), beginning_with(prefix, text));
}

// A phrase in short fields has positions; in text its pairs say where it may be, and verified()
// where it is.
Query QueryBuilder::phrase(Field field, const Phrase& phrase) const {
  if (phrase.single_character) return any_word(prefix(field), phrase.terms.front());
  std::vector<std::string> terms;
  for (const std::string& token : phrase.terms) terms.push_back(term(field, token));
  if (terms.size() == 1) return Query(terms.front());
  if (!prefix(field).empty())
    return Query(Query::OP_PHRASE, terms.begin(), terms.end(),
                 static_cast<Xapian::termcount>(phrase.window_units));
  const Query all(Query::OP_AND, terms.begin(), terms.end());
  std::vector<std::string> further = phrase.implied;
  for (const std::string& run : phrase.runs) further.push_back(term(kRunTerm, run));
  if (further.empty()) return all;
  return Query(Query::OP_FILTER, all, Query(Query::OP_AND, further.begin(), further.end()));
}

// Those of `candidates` in whose `field` the words stand. A database on another machine knows only
// the engine's own queries: there the candidates are fetched, and their keys stand for them.
Query QueryBuilder::verified(const Query& candidates, Field field, std::string_view text) const {
  auto matcher = std::make_shared<const PhraseMatcher>(text);
  if (!databases_.remote) {
    return Query(Query::OP_FILTER, candidates,
                 holding(std::move(matcher), field, databases_.texts));
  }
  std::set<std::string> keys;
  for_each(candidates, [&](const Xapian::Document& record) {
    if (!matcher->stands_in(record.get_value(stored::kText), field)) return;
    const std::string rule = record.get_value(stored::kRule);
    if (!rule.empty()) {
      keys.insert(term(kRuleTerm, rule));
    } else if (const auto provision = load_provision(record)) {
      keys.insert(term(kUnitTerm, unit_key(*provision)));
    }
  });
  return Query(Query::OP_FILTER, candidates, any_of(keys));
}

namespace {

// Whether one term says it all: a long run, two characters side by side, one character, one word.
bool is_one_term(const std::vector<Phrase>& pieces, std::string_view text) {
  if (pieces.size() != 1) return false;
  if (pieces[0].is_run) return true;
  if (pieces[0].terms.size() != 1 || !pieces[0].implied.empty()) return false;
  const std::vector<Unit> units = cut(text);
  return units.size() == 1 ||
         (units.size() == 2 && !units[0].word && !units[1].word && units[1].gap == 0);
}

}  // namespace

Query QueryBuilder::words(Field field, std::string_view text) const {
  const std::vector<Phrase> pieces = phrases(text);
  std::vector<Query> all;
  for (const Phrase& piece : pieces) all.push_back(phrase(field, piece));
  Query query(Query::OP_AND, all.begin(), all.end());
  if (!prefix(field).empty() || all.empty()) return query;
  if (field != Field::kText || !is_one_term(pieces, text)) query = verified(query, field, text);
  if (field == Field::kText && std::ranges::binary_search(databases_.hideable, text))
    query = Query(Query::OP_AND_NOT, query, Query(term(kHiddenWordTerm, encode(text))));
  return query;
}

// Records have the address of the whole article; whether it has the paragraph or point is looked
// up.
Query QueryBuilder::provision(const std::string& eid) const {
  const Query own(term(Field::kProvision, eid));
  std::vector<std::string> above;
  for (std::size_t cut = eid.rfind("__"); cut != std::string::npos && cut > 0;
       cut = eid.rfind("__", cut - 1))
    above.push_back(term(Field::kProvision, std::string_view(eid).substr(0, cut)));
  const auto lies_in = [&](std::string_view inner) {
    return inner == eid || (inner.starts_with(eid) && inner.substr(eid.size()).starts_with("__"));
  };
  std::set<std::string> keys;
  const auto look = [&](const Query& query, RecordKind kind) {
    for_each(of_kind(kind, query), [&](const Xapian::Document& record) {
      if (kind == RecordKind::kRule) {
        const auto unit = record_of(databases_, unit_term(record));
        const auto provision = unit ? load_provision(*unit) : base::Result<ProvisionRecord>();
        if (unit && provision && lies_in(eid_of_rule(record.get_data(), provision->eid)))
          keys.insert(term(kRuleTerm, record.get_value(stored::kRule)));
      } else if (const auto provision = load_provision(record);
                 provision && provision->holds(eid)) {
        keys.insert(term(kUnitTerm, unit_key(*provision)));
      }
    });
  };
  if (above.empty()) return own;
  const Query candidates(Query::OP_OR, above.begin(), above.end());
  look(candidates, rules_wanted_ ? RecordKind::kRule : RecordKind::kProvision);
  return Query(Query::OP_OR, own, any_of(keys));
}

Query QueryBuilder::leaf(const Expression& expression) const {
  Query query;
  if (expression.kind == Kind::kWords) {
    query = words(expression.field, expression.text);
  } else if (expression.kind == Kind::kPrefix) {
    const std::string_view head = prefix(expression.field);
    query = is_words(expression.field) ? any_word(head, encode(fold_unit(expression.text)))
                                       : beginning_with(head, expression.text);
  } else if (expression.field == Field::kProvision) {
    query = provision(expression.text);
  } else if (expression.field == Field::kSanctionFamily || expression.field == Field::kFaultTopic) {
    query = beginning_with(prefix(expression.field), term_value(expression.field, expression.text));
  } else if (expression.field == Field::kDocument) {
    query = filter(of_document(expression.text));
  } else {
    query = Query(term(expression.field, expression.text));
  }
  if (is_of_document(expression.field)) return through_documents(query);
  if (is_of_rule(expression.field)) return through_rules(query);
  if (is_of_provision(expression.field)) return through_provisions(query);
  return query;
}

Query QueryBuilder::combine(Query::op op, const std::vector<Expression>& children) const {
  std::vector<Query> built;
  for (const Expression& child : children) built.push_back(build(child));
  return Query(op, built.begin(), built.end());
}

// Rules do not hold the whole article: they are found by its key.
Query QueryBuilder::same_article(const Expression& expression) const {
  const Query together = combine(Query::OP_AND, expression.children);
  if (!rules_wanted_) return together;
  const QueryBuilder articles(databases_, false);
  return Query(Query::OP_AND_MAYBE, rules_in(articles.combine(Query::OP_AND, expression.children)),
               together);
}

namespace {

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

// Numbers (from 1) of the clauses that hold all of `children`.
std::set<std::size_t> clauses_with(const ProvisionRecord& record,
                                   const std::vector<Expression>& children,
                                   const WordBorders& borders) {
  std::map<std::string, std::set<std::size_t>> found;  // by eId: a clause may stand in pieces
  for (const Clause& clause : record.clauses) {
    const CutText text(
        std::string_view(record.canonical).substr(clause.begin, clause.end - clause.begin));
    for (std::size_t i = 0; i < children.size(); ++i)
      if (stands_in(children[i], text, borders)) found[clause.eid].insert(i);
  }
  std::set<std::size_t> out;
  for (std::size_t i = 0; i < record.clauses.size(); ++i) {
    const auto which = found.find(record.clauses[i].eid);
    if (which != found.end() && which->second.size() == children.size()) out.insert(i + 1);
  }
  return out;
}

}  // namespace

Query QueryBuilder::same_clause(const Expression& expression) const {
  const Query together = combine(Query::OP_AND, expression.children);
  std::set<std::string> provisions;
  std::vector<Query> rules;
  const QueryBuilder articles(databases_, false);
  const Query held = articles.combine(Query::OP_AND, expression.children);
  for_each(of_kind(RecordKind::kProvision, held), [&](const Xapian::Document& record) {
    const auto provision = load_provision(record);
    if (!provision) return;
    const std::string key = unit_key(*provision);
    const auto clauses = clauses_with(*provision, expression.children, databases_.borders);
    if (!clauses.empty()) provisions.insert(term(kUnitTerm, key));
    for (const std::size_t clause : clauses) {
      std::string number;
      big_endian(number, clause, 2);
      rules.push_back(beginning_with(kRuleTerm, key + number));
    }
  });
  if (rules_wanted_)
    return Query(Query::OP_AND_MAYBE, filter(Query(Query::OP_OR, rules.begin(), rules.end())),
                 together);
  return Query(Query::OP_AND_MAYBE, any_of(provisions), together);
}

// Documents that hold all children, and in them what holds any.
Query QueryBuilder::same_document(const Expression& expression) const {
  std::set<std::string> common;
  bool first = true;
  for (const Expression& child : expression.children) {
    Xapian::ValueCountMatchSpy documents(stored::kDocument);
    Xapian::Enquire enquire(database_);
    enquire.set_query(databases_.dead.without(of_kind(RecordKind::kProvision, build(child))));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.add_matchspy(&documents);
    enquire.get_mset(0, 0, database_.get_doccount());
    std::set<std::string> held;
    for (auto at = documents.values_begin(); at != documents.values_end(); ++at)
      if (first || common.contains(*at)) held.insert(*at);
    common = std::move(held);
    first = false;
  }
  return Query(Query::OP_FILTER, combine(Query::OP_OR, expression.children), of_documents(common));
}

namespace {

// The stored value of a bound of a range: years are the beginning of the order, articles two bytes.
std::string bound(const Expression& expression, const std::string& value, bool upper) {
  std::string out;
  switch (expression.slot) {
    case Slot::kYear:
    case Slot::kDate: {
      std::uint64_t date = 0;
      int known = 0;
      for (const char c : value)
        if (c >= '0' && c <= '9' && known < 8) {
          date = date * 10 + static_cast<std::uint64_t>(c - '0');
          ++known;
        }
      for (; known < 8; ++known) date = date * 10 + (upper ? 9 : 0);
      big_endian(out, date, 4);
      return upper ? out + std::string(16, '\xff') : out;
    }
    case Slot::kArticle:
      big_endian(out, std::min<std::uint64_t>(big_endian(value), 0xFFFF), 2);
      return out;
    default:
      return value;
  }
}

Query range(const Expression& expression) {
  const bool date = expression.slot == Slot::kYear || expression.slot == Slot::kDate;
  const Xapian::valueno slot = date ? stored::kOrder : stored_slot(expression.slot);
  const std::string lower =
      expression.text.empty() ? std::string() : bound(expression, expression.text, false);
  if (lower.empty() && expression.upper.empty()) return Query::MatchAll;
  if (expression.upper.empty()) return Query(Query::OP_VALUE_GE, slot, lower);
  const std::string upper = bound(expression, expression.upper, true);
  // A record without the value is below every value.
  const std::string least = date ? std::string("\0\0\0\1", 4) : std::string(1, '\0');
  return Query(Query::OP_VALUE_RANGE, slot, lower.empty() ? least : lower, upper);
}

}  // namespace

Query QueryBuilder::build(const Expression& expression) const {
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
    case Kind::kSameDocument:
      query = same_document(expression);
      break;
    case Kind::kBoost:
      return Query(Query::OP_AND_MAYBE, build(expression.children[0]),
                   fixed(expression.weight, build(expression.children[1])));
  }
  return expression.weight == 1 ? query : Query(Query::OP_SCALE_WEIGHT, query, expression.weight);
}

Xapian::Query build_query(const OpenDatabases& databases, const Expression& expression,
                          const SearchRequest& request) {
  const auto wants = [&](RecordKind kind) {
    return std::ranges::find(request.kinds, kind) != request.kinds.end();
  };
  const QueryBuilder builder(databases, wants(RecordKind::kRule));
  Query query = builder.build(expression);
  if (wants(RecordKind::kDocument)) query = builder.with_documents(query);
  std::set<std::string> kinds;
  for (const RecordKind kind : request.kinds) kinds.insert(kind_term(kind));
  query = Query(Query::OP_FILTER, query, Query(Query::OP_OR, kinds.begin(), kinds.end()));
  if (!request.without.empty()) {
    std::set<std::string> ids;
    for (const std::string& id : request.without) ids.insert(document_bytes(id));
    query = Query(Query::OP_AND_NOT, query, of_documents(ids));
  }
  return databases.dead.without(query);
}

}  // namespace wenze::index
