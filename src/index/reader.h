#pragma once
// Reading one or several databases. A Reader is used by one thread at a time; open one for each
// thread. A commit by a writer at the same time is met by reopening and asking again: every answer
// is of one committed state.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "index/expression.h"
#include "index/history.h"
#include "index/records.h"
#include "index/trees.h"
#include "index/vocabulary.h"

namespace wenze::index {

enum class Sort { kRelevance, kDateNewest, kDateOldest, kRankHighest, kRankLowest, kPlace };

// What counts as one match: copies of one text (the same measure on several sites), or all matches
// in one document.
enum class Fold { kNothing, kCopies, kDocuments };

struct SearchRequest {
  std::vector<RecordKind> kinds = {RecordKind::kProvision};  // of documents, provisions, rules
  std::size_t offset = 0;                                    // matches left out at the front
  std::size_t limit = 10;
  Sort sort = Sort::kRelevance;
  std::vector<Slot> facets;  // counted over all matches
  Fold fold = Fold::kNothing;
  std::vector<std::string> without;  // ids of documents that are left out, with all they hold
};

struct Match {
  RecordKind kind = RecordKind::kProvision;
  double score = 0;  // BM25; 0 where only filters were asked
  std::string document_id;
  std::optional<ProvisionRecord>
      provision;  // of a provision, and of the provision that holds a rule
  std::optional<RuleRecord> rule;
  std::size_t folded = 0;           // further records that count as this one
  std::vector<std::string> copies;  // ids of other documents they lie in (Fold::kCopies)
};

struct FacetValue {
  std::string value;
  std::size_t matches = 0;
};

struct Matches {
  std::vector<Match> matches;
  std::map<std::string, DocumentInfo> documents;   // of the matches and their copies, by id
  std::size_t total = 0;                           // exact
  std::map<Slot, std::vector<FacetValue>> facets;  // most frequent first, then by value
};

// A document with everything: `file` holds the texts of its file, and this one document in
// `file.documents`.
struct StoredDocument {
  DocumentInfo info;
  document::File file;
  std::vector<RuleRecord> rules;  // in document order
};

struct Totals {
  std::size_t files = 0, documents = 0, provisions = 0, rules = 0;
};

// What became of rules since some time.
struct Changes {
  std::int64_t known_since = 0;           // seconds since 1970: the first run of the databases
  std::vector<DocumentChange> documents;  // by path and id
};

// How rare words are.
struct Frequencies {
  std::size_t records = 0;            // provisions and rules
  std::vector<std::size_t> of_words;  // records that can hold the word, as asked; never too few
};

class Reader {
 public:
  // Each argument is the path of a database or of a stub file, or host:port of a xapian-tcpsrv.
  // Of several, those that cannot be opened are left out (missing()); it fails when none can be.
  // Errors: no_database, database_version, database_error.
  static base::Result<Reader> open(const std::vector<std::string>& databases);
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;
  ~Reader();

  // Why databases were left out, at open() or because they went away later: whatever is read then
  // is only a part.
  const std::vector<base::Error>& missing() const;
  // Folders with dictionaries that the databases were made with, over the shipped ones.
  base::Result<std::vector<std::string>> dictionaries() const;

  base::Result<Matches> search(const Expression& expression, const SearchRequest& request) const;

  base::Result<Totals> totals() const;
  // For ranking: looks at the words' terms only, not at their places.
  base::Result<Frequencies> frequencies(const std::vector<std::string>& words) const;
  // All documents, by place, date, path and part.
  base::Result<std::vector<DocumentInfo>> documents() const;
  // By id, path, path's end (whole components), title, title without the country, or a part of the
  // title, in this order: the first way that finds something decides. Of several versions of one
  // text that which applied on `day` (ISO 8601), or the latest where it is empty. Errors:
  // no_such_document, ambiguous_document (the candidates are the second argument).
  base::Result<DocumentInfo> find(const std::string& wanted, const std::string& day = "") const;
  // The document, those of the same title and place (its copies and versions) and those that repeal
  // that title: what versions.h needs to say whether it still applies.
  base::Result<std::vector<DocumentInfo>> versions(const DocumentInfo& of) const;
  base::Result<StoredDocument> document(const std::string& id) const;
  base::Result<std::vector<ProvisionRecord>> provisions(const std::string& document_id) const;
  base::Result<std::vector<RuleRecord>> rules(const std::string& document_id) const;
  // The record that is or holds `eid`. Error: no_such_provision.
  base::Result<ProvisionRecord> provision(const std::string& document_id,
                                          const std::string& eid) const;
  // Of every document, in no order.
  base::Result<std::vector<TreeSummary>> trees() const;

  // What runs changed in the rules from that time (seconds since 1970) to now.
  base::Result<Changes> changes(std::int64_t since) const;

  // The words the database tells apart (of the first database when there are several).
  const WordBorders& borders() const;

 private:
  struct Impl;
  explicit Reader(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace wenze::index
