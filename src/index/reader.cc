#include "index/reader.h"

#include <sys/stat.h>
#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <thread>

#include "base/strings.h"
#include "index/codec.h"
#include "index/keys.h"
#include "index/lookup.h"
#include "index/phrase_source.h"
#include "index/tokens.h"
#include "index/value_cache.h"

namespace wenze::index {
namespace {

using base::MessageKind;

constexpr unsigned kRemoteTimeout = 10000;  // milliseconds

struct Address {
  std::string host;
  unsigned port;
};

// host:port where no such path exists.
std::optional<Address> remote_address(const std::string& argument) {
  std::error_code error;
  if (std::filesystem::exists(argument, error)) return std::nullopt;
  const std::size_t colon = argument.rfind(':');
  if (colon == std::string::npos || colon == 0 || argument.find('/') != std::string::npos)
    return std::nullopt;
  const std::string port = argument.substr(colon + 1);
  if (port.empty() || port.size() > 5 || port.find_first_not_of("0123456789") != std::string::npos)
    return std::nullopt;
  return Address{argument.substr(0, colon), static_cast<unsigned>(std::stoul(port))};
}

// The databases that a stub file names (a folder of shards has one), or the argument itself. Each
// is opened for itself, so that one that is down costs only its own part.
std::vector<std::string> named_databases(const std::string& argument) {
  namespace fs = std::filesystem;
  std::error_code error;
  const bool folder = fs::is_directory(argument, error);
  const fs::path file = folder ? fs::path(argument) / "XAPIANDB" : fs::path(argument);
  if (!fs::is_regular_file(file, error)) return {argument};
  std::vector<std::string> out;
  std::ifstream lines(file);
  for (std::string line; std::getline(lines, line);) {
    const std::string_view text = base::trim(line);
    const std::size_t space = text.find_first_of(" \t");
    if (text.empty() || text.starts_with('#') || space == std::string_view::npos) continue;
    const std::string_view type = text.substr(0, space), value = base::trim(text.substr(space));
    if (type == "remote" && !value.starts_with(':'))
      out.emplace_back(value);
    else if (type == "auto" || type == "glass")
      out.push_back((file.parent_path() / fs::path(value)).string());
    else
      return {argument};
  }
  return out.empty() ? std::vector{argument} : out;
}

base::Result<Xapian::Database> open_one(const std::string& argument) {
  return guarded(argument, [&]() -> base::Result<Xapian::Database> {
    const auto remote = remote_address(argument);
    std::error_code error;
    if (!remote && !std::filesystem::exists(argument, error))
      return base::fail(MessageKind::no_database, argument,
                        "no index is there yet: make it with wenze index");
    Xapian::Database database =
        remote ? Xapian::Remote::open(remote->host, remote->port, kRemoteTimeout, kRemoteTimeout)
               : Xapian::Database(argument);
    const std::string schema = database.get_metadata(std::string(kSchemaKey));
    if (schema.empty())
      return base::fail(MessageKind::no_database, argument, "a Xapian database of another program");
    if (schema != kSchemaVersion)
      return base::fail(MessageKind::database_version, argument, schema, kSchemaVersion);
    if (remote && database.get_metadata(std::string(kServedKey)).empty())
      return base::fail(MessageKind::no_database, argument,
                        "a server can read only what was indexed with --shards");
    return database;
  });
}

ino_t folder_of(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? status.st_ino : 0;
}

// The files of a database are opened one after the other; compact() may put another folder in its
// place meanwhile.
base::Result<Part> open_part(const std::string& name) {
  for (int attempt = 1;; ++attempt) {
    Part part;
    part.name = name;
    part.remote = remote_address(name).has_value();
    part.folder = folder_of(name);
    auto database = open_one(name);
    if (folder_of(name) != part.folder && attempt < kReadAttempts) continue;
    if (!database) return tl::unexpected(database.error());
    part.database = std::make_unique<Xapian::Database>(std::move(*database));
    return part;
  }
}

std::vector<std::string> lines(const std::string& text) {
  if (text.empty()) return {};
  const auto parts = base::split(text, "\n");
  return {parts.begin(), parts.end()};
}

}  // namespace

Part::Part() = default;
Part::Part(Part&&) noexcept = default;
Part& Part::operator=(Part&&) noexcept = default;
Part::~Part() = default;

OpenDatabases::OpenDatabases() : database(std::make_unique<Xapian::Database>()) {}
OpenDatabases::~OpenDatabases() = default;
void OpenDatabases::reopen() {
  values = nullptr;  // it reads what is about to go
  bool moved = false;
  for (Part& part : parts) {
    if (part.remote || folder_of(part.name) == part.folder) continue;
    if (auto again = open_part(part.name)) {
      part = std::move(*again);
      moved = true;
    }
  }
  if (moved) {
    database = std::make_unique<Xapian::Database>();
    for (const Part& part : parts) database->add_database(*part.database);
  }
  database->reopen();
  read_state();
}

void OpenDatabases::forget_kept() {
  values = nullptr;
  texts = nullptr;
  if (remote) return;
  std::vector<std::string> ids;
  for (const Part& part : parts) ids.push_back(part.database->get_uuid());
  texts = TextCache::make(ids);
  const bool one = ids.size() == 1 && ids.front().find(':') == std::string::npos;
  if (one) values = std::make_unique<ValueCache>(*database);
}

void OpenDatabases::read_state() {
  dead = Dead();
  for (const Part& part : parts) dead.read(*part.database);
  dead.resolve(*database);
  forget_kept();
}

bool OpenDatabases::drop_lost() {
  std::vector<Part> left;
  auto together = std::make_unique<Xapian::Database>();
  bool any_lost = false;
  remote = false;
  for (Part& part : parts) {
    if (part.remote) {
      auto again = open_part(part.name);
      if (!again) {
        missing.push_back(again.error());
        any_lost = true;
        continue;
      }
      part = std::move(*again);
    }
    remote = remote || part.remote;
    together->add_database(*part.database);
    left.push_back(std::move(part));
  }
  parts = std::move(left);
  if (!any_lost || parts.empty()) return false;
  database = std::move(together);
  return guarded(name,
                 [&]() -> base::Status {
                   read_state();
                   return {};
                 })
      .has_value();
}

void pause_before_retry(int attempt) {
  std::this_thread::sleep_for(std::chrono::milliseconds(std::min(attempt, 50)));
}

// A record of a file or a tree is found by its document, which lives: the last version is its own.
std::optional<Xapian::Document> record_of(const OpenDatabases& databases, const std::string& term) {
  const Xapian::Database& database = *databases.database;
  std::optional<Xapian::docid> found;
  for (auto at = database.postlist_begin(term); at != database.postlist_end(term); ++at)
    if (!databases.dead.holds(*at)) found = *at;
  if (!found) return std::nullopt;
  return database.get_document(*found);
}

Xapian::Query of_document(const std::string& document_id) {
  return {Xapian::Query::OP_WILDCARD, term(Field::kDocument, document_id), 0,
          Xapian::Query::WILDCARD_LIMIT_ERROR, Xapian::Query::OP_OR};
}

std::vector<Xapian::Document> all_records(const Xapian::Database& database,
                                          const Xapian::Query& query, RecordKind kind) {
  Xapian::Enquire enquire(database);
  enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, query, Xapian::Query(kind_term(kind))));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_sort_by_value(stored::kOrder, false);
  std::vector<Xapian::Document> out;
  const Xapian::MSet set = enquire.get_mset(0, database.get_doccount());
  set.fetch();
  for (auto at = set.begin(); at != set.end(); ++at) out.push_back(at.get_document());
  return out;
}

base::Result<ProvisionRecord> load_provision(const Xapian::Document& record) {
  return unpack_provision({record.get_data(), record.get_value(stored::kText)},
                          document_digits(record.get_value(stored::kDocument)));
}

base::Result<RuleRecord> load_rule(const Xapian::Document& record,
                                   const ProvisionRecord& provision) {
  return unpack_rule(record.get_data(), provision);
}

std::string unit_term(const Xapian::Document& rule) {
  return term(kUnitTerm, rule.get_value(stored::kRule).substr(0, kUnitKeyBytes));
}

std::string unit_key(const std::string& document_id, std::uint32_t unit) {
  std::string out = document_bytes(document_id);
  big_endian(out, unit, 3);
  return out;
}

std::string unit_key(const ProvisionRecord& provision) {
  return unit_key(provision.document_id, static_cast<std::uint32_t>(provision.ordinal));
}

namespace {

base::Result<std::vector<ProvisionRecord>> provisions_of(const Xapian::Database& database,
                                                         const Xapian::Query& document) {
  std::vector<ProvisionRecord> out;
  for (const Xapian::Document& record : all_records(database, document, RecordKind::kProvision)) {
    auto provision = load_provision(record);
    if (!provision) return tl::unexpected(provision.error());
    out.push_back(std::move(*provision));
  }
  return out;
}

// Address and what it lies in: art_12__para_2 and art_12.
std::vector<std::string> with_ancestors(const std::string& eid) {
  std::vector<std::string> out = {eid};
  for (std::size_t cut = eid.rfind("__"); cut != std::string::npos && cut > 0;
       cut = eid.rfind("__", cut - 1))
    out.push_back(eid.substr(0, cut));
  return out;
}

}  // namespace

namespace {

// Calls `visit` with each rule of the document and its provision, one of `provisions`.
template <class Visit>
base::Status for_each_rule(const Xapian::Database& database, const Xapian::Query& document,
                           const std::vector<ProvisionRecord>& provisions, const Visit& visit) {
  std::map<std::string, const ProvisionRecord*> by_term;
  for (const ProvisionRecord& provision : provisions)
    by_term.emplace(term(kUnitTerm, unit_key(provision)), &provision);
  for (const Xapian::Document& record : all_records(database, document, RecordKind::kRule)) {
    const auto provision = by_term.find(unit_term(record));
    if (provision == by_term.end()) return tl::unexpected(damaged(RecordKind::kRule));
    auto rule = load_rule(record, *provision->second);
    if (!rule) return tl::unexpected(rule.error());
    visit(std::move(*rule), *provision->second);
  }
  return {};
}

base::Result<std::vector<RuleRecord>> rules_of(const Xapian::Database& database,
                                               const Xapian::Query& document,
                                               const std::vector<ProvisionRecord>& provisions) {
  std::vector<RuleRecord> out;
  const auto done = for_each_rule(
      database, document, provisions,
      [&](RuleRecord&& rule, const ProvisionRecord&) { out.push_back(std::move(rule)); });
  if (!done) return tl::unexpected(done.error());
  return out;
}

}  // namespace

base::Result<std::vector<FingerprintedRule>> fingerprinted_rules(const Xapian::Database& database,
                                                                 const Xapian::Query& document) {
  const auto provisions = provisions_of(database, document);
  if (!provisions) return tl::unexpected(provisions.error());
  std::vector<FingerprintedRule> out;
  const auto done = for_each_rule(database, document, *provisions,
                                  [&](RuleRecord&& rule, const ProvisionRecord& provision) {
                                    std::string print = fingerprint(rule.rule, provision);
                                    out.push_back({std::move(print), std::move(rule)});
                                  });
  if (!done) return tl::unexpected(done.error());
  return out;
}

struct Reader::Impl : OpenDatabases {
  Xapian::Query living(const std::string& document_id) const {
    return dead.without(of_document(document_id));
  }
};

Reader::Reader(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

const std::vector<base::Error>& Reader::missing() const { return impl_->missing; }

const WordBorders& Reader::borders() const { return impl_->borders; }

base::Result<Reader> Reader::open(const std::vector<std::string>& databases) {
  auto impl = std::make_unique<Impl>();
  impl->name = base::join(databases, " ");
  bool first = true;
  std::vector<std::string> arguments;
  for (const std::string& argument : databases)
    for (std::string& one : named_databases(argument)) arguments.push_back(std::move(one));
  for (const std::string& argument : arguments) {
    auto part = open_part(argument);
    if (!part) {
      impl->missing.push_back(part.error());
      continue;
    }
    const auto added = guarded(argument, [&]() -> base::Status {
      const Xapian::Database& one = *part->database;
      std::vector<std::string> hideable = lines(one.get_metadata(std::string(kHideableKey)));
      if (first) {
        impl->borders = WordBorders::kept(one.get_metadata(std::string(kWordsKey)), hideable);
        impl->hideable = std::move(hideable);
      } else {
        std::vector<std::string> common;
        std::ranges::set_intersection(impl->hideable, hideable, std::back_inserter(common));
        impl->hideable = std::move(common);
      }
      impl->database->add_database(one);
      impl->remote = impl->remote || part->remote;
      impl->parts.push_back(std::move(*part));
      return {};
    });
    if (!added) return tl::unexpected(added.error());
    first = false;
  }
  if (first && !impl->missing.empty()) return tl::unexpected(impl->missing.front());
  if (first) return base::fail(MessageKind::no_database, "", "none was given");
  const auto dead = with_retry(*impl, [&]() -> base::Status {
    impl->read_state();
    return {};
  });
  if (!dead) return tl::unexpected(dead.error());
  return Reader(std::move(impl));
}

base::Result<Matches> Reader::search(const Expression& expression,
                                     const SearchRequest& request) const {
  return with_retry(*impl_, [&] { return run_search(*impl_, expression, request); });
}

base::Result<Totals> Reader::totals() const {
  return with_retry(*impl_, [&]() -> base::Result<Totals> {
    const Xapian::Database& database = *impl_->database;
    const auto count = [&](RecordKind kind) -> std::size_t {
      const std::size_t all = database.get_termfreq(kind_term(kind));
      if (impl_->dead.empty()) return all;
      Xapian::Enquire enquire(database);
      enquire.set_query(impl_->dead.only(Xapian::Query(kind_term(kind))));
      enquire.set_weighting_scheme(Xapian::BoolWeight());
      return all - enquire.get_mset(0, 0, database.get_doccount()).get_matches_estimated();
    };
    return Totals{count(RecordKind::kFile), count(RecordKind::kDocument),
                  count(RecordKind::kProvision), count(RecordKind::kRule)};
  });
}

base::Result<Frequencies> Reader::frequencies(const std::vector<std::string>& words) const {
  return with_retry(*impl_, [&]() -> base::Result<Frequencies> {
    const Xapian::Database& database = *impl_->database;
    Frequencies out;
    out.records = database.get_termfreq(kind_term(RecordKind::kProvision)) +
                  database.get_termfreq(kind_term(RecordKind::kRule));
    for (const std::string& word : words) {
      std::size_t least = out.records;
      for (const Phrase& phrase : phrases(word))
        for (const std::string& token : phrase.terms)
          if (!phrase.single_character)
            least = std::min<std::size_t>(least, database.get_termfreq(term(Field::kText, token)));
      out.of_words.push_back(least);
    }
    return out;
  });
}

base::Result<std::vector<DocumentInfo>> Reader::documents() const {
  auto out = with_retry(*impl_, [&]() -> base::Result<std::vector<DocumentInfo>> {
    std::vector<DocumentInfo> all;
    for (const Xapian::Document& record :
         all_records(*impl_->database, impl_->dead.without(Xapian::Query::MatchAll),
                     RecordKind::kDocument)) {
      auto stored = unpack_info(record.get_data());
      if (!stored) return tl::unexpected(stored.error());
      all.push_back(std::move(stored->info));
    }
    return all;
  });
  if (!out) return out;
  const auto key = [](const DocumentInfo& info) {
    const auto& place = info.meta.jurisdiction;
    return std::tuple(place ? place->code : std::string(), info.date(), info.path,
                      info.part.value_or(0));
  };
  std::ranges::stable_sort(*out, {}, key);
  return out;
}

base::Result<StoredDocument> Reader::document(const std::string& id) const {
  return with_retry(*impl_, [&]() -> base::Result<StoredDocument> {
    const Xapian::Database& database = *impl_->database;
    const std::string bytes = document_bytes(id);
    const auto info_record = record_of(*impl_, key_term(RecordKind::kDocument, bytes));
    if (!info_record) return base::fail(MessageKind::no_such_document, id);
    auto info = unpack_info(info_record->get_data());
    if (!info) return tl::unexpected(info.error());
    const auto tree_record = record_of(*impl_, key_term(RecordKind::kTree, bytes));
    const auto texts =
        record_of(*impl_, key_term(RecordKind::kFile, document_bytes(info->file_key)));
    if (!tree_record || !texts) return tl::unexpected(damaged(RecordKind::kDocument));
    auto tree = unpack_tree(tree_record->get_data());
    if (!tree) return tl::unexpected(tree.error());
    // The texts of the file stand in the provisions of all its documents.
    std::vector<ProvisionRecord> own;
    std::vector<std::vector<ProvisionRecord>> all;
    Holders holders;
    for (const std::string& other : documents_of_texts(texts->get_data())) {
      auto provisions = provisions_of(database, impl_->living(other));
      if (!provisions) return tl::unexpected(provisions.error());
      if (other == id) own = *provisions;
      all.push_back(std::move(*provisions));
      for (const ProvisionRecord& provision : all.back())
        holders.emplace(provision.canonical_span.begin(), &provision);
    }
    auto file = unpack_texts(texts->get_data(), holders);
    if (!file) return tl::unexpected(file.error());
    auto rules = rules_of(database, impl_->living(id), own);
    if (!rules) return tl::unexpected(rules.error());
    tree->source = file->raw.source;
    tree->meta = info->info.meta;
    tree->part = info->info.part;
    file->documents.push_back(std::move(*tree));
    return StoredDocument{std::move(info->info), std::move(*file), std::move(*rules)};
  });
}

base::Result<std::vector<ProvisionRecord>> Reader::provisions(
    const std::string& document_id) const {
  return with_retry(*impl_,
                    [&] { return provisions_of(*impl_->database, impl_->living(document_id)); });
}

base::Result<std::vector<TreeSummary>> Reader::trees() const {
  return with_retry(*impl_, [&] { return read_trees(*impl_->database, impl_->dead); });
}

base::Result<std::vector<RuleRecord>> Reader::rules(const std::string& document_id) const {
  return with_retry(*impl_, [&]() -> base::Result<std::vector<RuleRecord>> {
    const Xapian::Query living = impl_->living(document_id);
    const auto provisions = provisions_of(*impl_->database, living);
    if (!provisions) return tl::unexpected(provisions.error());
    return rules_of(*impl_->database, living, *provisions);
  });
}

base::Result<ProvisionRecord> Reader::provision(const std::string& document_id,
                                                const std::string& eid) const {
  return with_retry(*impl_, [&]() -> base::Result<ProvisionRecord> {
    std::vector<std::string> terms;
    for (const std::string& one : with_ancestors(eid))
      terms.push_back(term(Field::kProvision, one));
    const Xapian::Query query(Xapian::Query::OP_AND, impl_->living(document_id),
                              Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()));
    for (const Xapian::Document& record :
         all_records(*impl_->database, query, RecordKind::kProvision)) {
      auto provision = load_provision(record);
      if (!provision) return provision;
      if (provision->holds(eid)) return provision;
    }
    return base::fail(MessageKind::no_such_provision, document_id, eid);
  });
}

base::Result<std::vector<std::string>> Reader::dictionaries() const {
  return with_retry(*impl_, [&]() -> base::Result<std::vector<std::string>> {
    std::vector<std::string> out;
    for (const Part& part : impl_->parts)
      for (std::string& folder : lines(part.database->get_metadata(std::string(kDictionariesKey))))
        if (std::ranges::find(out, folder) == out.end()) out.push_back(std::move(folder));
    return out;
  });
}

base::Result<Changes> Reader::changes(std::int64_t since) const {
  return with_retry(*impl_, [&]() -> base::Result<Changes> {
    Changes out;
    std::map<std::pair<std::string, std::string>, DocumentChange> found;  // by path and id
    for (const Part& part : impl_->parts) {
      const Xapian::Database& database = *part.database;
      Dead dead;
      dead.read(database);
      const std::string built = database.get_metadata(std::string(kBuiltKey));
      out.known_since = std::max<std::int64_t>(out.known_since, std::atoll(built.c_str()));
      std::map<std::string, std::vector<HistoryEntry>> entries;  // by document, oldest first
      const auto end = database.metadata_keys_end(std::string(kHistoryKey));
      auto at = database.metadata_keys_begin(std::string(kHistoryKey));
      for (at.skip_to(history_key_since(since)); at != end; ++at) {
        auto entry = unpack_history(database.get_metadata(*at));
        if (!entry) return tl::unexpected(entry.error());
        const std::string id = entry->document_id;
        entries[id].push_back(std::move(*entry));
      }
      for (const auto& [id, list] : entries) {
        auto rules = fingerprinted_rules(database, dead.without(of_document(id)));
        if (!rules) return tl::unexpected(rules.error());
        if (auto change = change_of(list, std::move(*rules)))
          found.emplace(std::pair(change->path, id), std::move(*change));
      }
    }
    for (auto& [key, change] : found) out.documents.push_back(std::move(change));
    return out;
  });
}

}  // namespace wenze::index
