#pragma once
// Reader::Impl and the parts of reading that reader.cc and search.cc share. The engine's types are
// only named here.

#include <sys/types.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "index/dead.h"
#include "index/failure.h"
#include "index/reader.h"

namespace Xapian {
class Database;
class Document;
class Query;
}  // namespace Xapian

namespace wenze::index {

class TextCache;
class ValueCache;

// Pauses between attempts grow; a writer that commits without a break is waited for about a second
// in all.
inline constexpr int kReadAttempts = 40;

// One database, as it was named.
struct Part {
  std::string name;
  std::unique_ptr<Xapian::Database> database;
  bool remote = false;
  ino_t folder = 0;  // what the name stood for when it was opened: compact() puts another there

  Part();
  Part(Part&&) noexcept;
  Part& operator=(Part&&) noexcept;
  ~Part();
};

struct OpenDatabases {
  std::string name;         // for messages: the arguments, joined
  std::vector<Part> parts;  // what `database` puts together
  std::unique_ptr<Xapian::Database> database;
  WordBorders borders;
  std::vector<std::string>
      hideable;  // sorted; words with W: terms in every record of every database

  Dead dead;  // records of all parts that no query may find
  // Kept of this state: texts that were verified, where records of the parts can be told apart; and
  // values, where there is one database only.
  std::shared_ptr<TextCache> texts;
  std::unique_ptr<ValueCache> values;

  std::vector<base::Error> missing;
  bool remote = false;  // one of them is on another machine: it knows only the engine's own queries

  OpenDatabases();
  ~OpenDatabases();
  // After a commit by somebody else, or when parts were added. Throws the engine's exceptions.
  void reopen();
  void read_state();  // what is dead; what was kept of another state is forgotten
  void forget_kept();
  // After a connection broke: connects again, and leaves out what does not answer. False when
  // nothing is left, or nothing was lost.
  bool drop_lost();
};

void pause_before_retry(int attempt);

// Calls `work` on one committed state, again on the newer one when the state went away meanwhile.
template <class Work>
auto with_retry(OpenDatabases& databases, Work&& work) -> decltype(work()) {
  for (int attempt = 1;; ++attempt) {
    try {
      return work();
    } catch (...) {
      Failure failure = current_failure(databases.name);
      if (failure.lost && databases.drop_lost()) continue;
      if (!failure.outdated || attempt >= kReadAttempts)
        return tl::unexpected(std::move(failure.error));
    }
    pause_before_retry(attempt);
    const auto reopened = guarded(databases.name, [&]() -> base::Status {
      databases.reopen();
      return {};
    });
    if (!reopened) return tl::unexpected(reopened.error());
  }
}

// All of these throw the engine's exceptions: call them inside with_retry.
base::Result<Matches> run_search(const OpenDatabases& databases, const Expression& expression,
                                 const SearchRequest& request);
// The living record that carries `term` (a key); nothing when there is none.
std::optional<Xapian::Document> record_of(const OpenDatabases& databases, const std::string& term);
// What any version of a document holds.
Xapian::Query of_document(const std::string& document_id);
// All records of `kind` that fit `query`, the dead ones too, in kOrder.
std::vector<Xapian::Document> all_records(const Xapian::Database& database,
                                          const Xapian::Query& query, RecordKind kind);
base::Result<ProvisionRecord> load_provision(const Xapian::Document& record);
// `provision` is that of the rule, see unit_term().
base::Result<RuleRecord> load_rule(const Xapian::Document& record,
                                   const ProvisionRecord& provision);
// The rules of a document, in order. `of_document` finds its living records.
base::Result<std::vector<FingerprintedRule>> fingerprinted_rules(const Xapian::Database& database,
                                                                 const Xapian::Query& of_document);
// Term of the provision record that holds a rule.
std::string unit_term(const Xapian::Document& rule);
// Unit key (keys.h) of a provision.
std::string unit_key(const ProvisionRecord& provision);
std::string unit_key(const std::string& document_id, std::uint32_t unit);

}  // namespace wenze::index
