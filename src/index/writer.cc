// A database that is there is changed in one engine transaction from the first change to commit():
// blocks go to disk as memory fills, but the new revision becomes visible, and durable, in one step
// at the end; a crash leaves the old revision. A new database is made beside its place. What is
// replaced is not deleted but listed as dead (dead.h); when that is much, the database is written
// anew.
#include "index/writer.h"

#include <fcntl.h>
#include <xapian.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <string>

#include "base/sha256.h"
#include "base/strings.h"
#include "index/codec.h"
#include "index/dead.h"
#include "index/failure.h"
#include "index/first_build.h"
#include "index/history.h"
#include "index/keys.h"
#include "index/lookup.h"
#include "index/prepare.h"

namespace wenze::index {
namespace {

namespace fs = std::filesystem;
using base::MessageKind;

constexpr std::size_t kSaltDigits = 4;
// The database is written anew when more than one record in so many is dead.
constexpr std::size_t kDeadShare = 4;

std::string joined(const std::vector<std::string>& words) { return base::join(words, "\n"); }

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> out;
  if (text.empty()) return out;
  for (std::string_view line : base::split(text, "\n")) out.emplace_back(line);
  return out;
}

// The engine would make its files in any folder that it is given.
base::Status check_place(const std::string& path) {
  std::error_code error;
  if (!fs::exists(path, error)) return {};
  if (!fs::is_directory(path, error))
    return base::fail(MessageKind::no_database, path, "not a folder");
  if (fs::is_empty(path, error) || fs::exists(fs::path(path) / "iamglass", error)) return {};
  return base::fail(MessageKind::no_database, path, "a folder with other files");
}

// The engine takes its flush threshold from the environment alone; a value that the user has set
// stays.
void set_flush_threshold(std::size_t records) {
  static std::mutex mutex;
  const std::lock_guard lock(mutex);
  ::setenv("XAPIAN_FLUSH_THRESHOLD", std::to_string(records).c_str(), 0);
}

}  // namespace

struct Writer::Impl {
  std::string path;
  std::unique_ptr<FirstBuild> first;           // until the commit that makes the database
  Xapian::WritableDatabase database;           // after it
  std::vector<std::string> words, hideable;    // of the vocabulary of this run
  std::vector<std::string> old_hideable;       // of the database when it was opened
  std::map<std::string, std::string> written;  // metadata keys of the origins replaced in this run,
                                               // with their paths
  bool in_transaction = false;
  std::int64_t seconds = 0;
  std::vector<std::string> dictionaries;
  std::string base;          // WriterOptions, or what the database has of the run that made it
  bool served = false;       // a new one: WriterOptions
  std::string salt;          // of the database, see version_of()
  std::uint32_t number = 0;  // of the last version
  // Terms of versions that this run makes dead: added to by all threads of a first build.
  std::vector<std::string> dead;
  std::mutex dead_mutex;

  base::Status open();
  void begin() {
    if (in_transaction) return;
    database.begin_transaction(true);
    in_transaction = true;
  }
  std::vector<std::string> common_hideable() const;
  std::size_t origins() const;
  void remove_origin(Xapian::WritableDatabase& to, const std::string& key);
  void replace_origin(Xapian::WritableDatabase& to, const std::string& key,
                      const PreparedRecords& records, const std::string& version);
  void put_state(Xapian::WritableDatabase& database) const;
  base::Status write_anew_if_worth();
};

// Makes everything dead that the origin under `key` has in the database.
void Writer::Impl::remove_origin(Xapian::WritableDatabase& to, const std::string& key) {
  const std::string stored = to.get_metadata(key);
  if (stored.empty()) return;
  if (const auto origin = unpack_origin(stored)) {
    std::set<std::string> terms;
    for (const auto* ids : {&origin->documents, &origin->files})
      for (const std::string& id : *ids)
        terms.insert(version_term(document_bytes(id), origin->version));
    const std::lock_guard lock(dead_mutex);
    dead.insert(dead.end(), terms.begin(), terms.end());
  }
  to.set_metadata(key, "");
}

void Writer::Impl::replace_origin(Xapian::WritableDatabase& to, const std::string& key,
                                  const PreparedRecords& records, const std::string& version) {
  remove_origin(to, key);
  for (Xapian::Document record : records.records) {
    record.add_boolean_term(version_term(record.get_value(stored::kDocument), version));
    to.add_document(record);
  }
  to.set_metadata(
      key, pack(StoredOrigin{records.origin.path, records.origin.sha256, records.origin.fingerprint,
                             records.document_ids, records.file_keys, version}));
}

void Writer::Impl::put_state(Xapian::WritableDatabase& to) const {
  to.set_metadata(std::string(kWordsKey), joined(words));
  to.set_metadata(std::string(kDictionariesKey), joined(dictionaries));
  if (!base.empty()) to.set_metadata(std::string(kBaseKey), base);
  to.set_metadata(std::string(kSaltKey), salt);
  to.set_metadata(std::string(kNumberKey), std::to_string(number));
  std::vector<std::string> all = unpack_dead(to.get_metadata(std::string(kDeadKey)));
  all.insert(all.end(), dead.begin(), dead.end());
  if (!all.empty()) to.set_metadata(std::string(kDeadKey), pack_dead(all));
}

namespace {

// Leaves `entry` in the history, beside others of its document and second.
void put_history(Xapian::WritableDatabase& database, const HistoryEntry& entry) {
  constexpr unsigned kMost = 0xFF;
  unsigned number = 0;
  while (number < kMost && !database.get_metadata(history_key(entry, number)).empty()) ++number;
  database.set_metadata(history_key(entry, number), pack(entry));
}

// The history of an origin that is about to be replaced by `fresh`, or removed (nullptr).
base::Status record_history(Xapian::WritableDatabase& database, const std::string& key,
                            const PreparedRecords* fresh, std::int64_t seconds) {
  const std::string stored = database.get_metadata(key);
  std::vector<std::string> old;
  std::string version;
  bool same_text = false;
  std::string path = fresh != nullptr ? fresh->origin.path : std::string();
  if (!stored.empty()) {
    const auto origin = unpack_origin(stored);
    if (!origin) return tl::unexpected(origin.error());
    old = origin->documents;
    version = origin->version;
    path = origin->path;
    same_text = fresh != nullptr && origin->sha256 == fresh->origin.sha256;
  }
  std::map<std::string, const PreparedDocument*> documents;  // by id; nullptr: it goes
  for (const std::string& id : old) documents.emplace(id, nullptr);
  if (fresh != nullptr)
    for (const PreparedDocument& document : fresh->contents) documents[document.id] = &document;
  for (const auto& [id, document] : documents) {
    const bool known = std::ranges::find(old, id) != old.end();
    std::vector<PastRule> before;
    std::string title = document != nullptr ? document->title : std::string();
    if (known) {
      const Xapian::Query of_document(version_term(document_bytes(id), version));
      const auto rules = fingerprinted_rules(database, of_document);
      if (!rules) return tl::unexpected(rules.error());
      for (const FingerprintedRule& one : *rules) before.push_back(past(one));
      if (document == nullptr)
        for (const auto& record : all_records(database, of_document, RecordKind::kDocument))
          if (const auto info = unpack_info(record.get_data())) title = info->info.display_title();
    }
    auto entry =
        entry_of(before, document != nullptr ? document->rules : std::vector<std::string>());
    if (!entry) continue;
    entry->seconds = seconds;
    entry->document_id = id;
    entry->title = title;
    entry->path = path;
    entry->same_text = same_text;
    entry->is_new = !known;
    entry->is_gone = document == nullptr;
    put_history(database, *entry);
  }
  return {};
}

bool is_nothing(const std::string& path) {
  std::error_code error;
  return !fs::exists(path, error) || (fs::is_directory(path, error) && fs::is_empty(path, error));
}

}  // namespace

std::size_t Writer::Impl::origins() const {
  const auto end = database.metadata_keys_end(std::string(kOriginKey));
  std::size_t n = 0;
  for (auto at = database.metadata_keys_begin(std::string(kOriginKey)); at != end; ++at) ++n;
  return n;
}

// Only words that every record was looked through for may be asked as words.
std::vector<std::string> Writer::Impl::common_hideable() const {
  if (old_hideable == hideable || written.size() == origins()) return hideable;
  std::vector<std::string> out;
  std::ranges::set_intersection(old_hideable, hideable, std::back_inserter(out));
  return out;
}

namespace {

// What a run that was killed left beside the database: the parts of a first build that was whole
// already, a copy that did not get or that has left its place. REQUIRES: the database is locked.
void remove_leftovers(const std::string& path) {
  std::error_code error;
  for (const char* end : {".building", ".new", ".new.loose"}) fs::remove_all(path + end, error);
}

}  // namespace

// REQUIRES: a database is there.
base::Status Writer::Impl::open() {
  return guarded(path, [&]() -> base::Status {
    database = Xapian::WritableDatabase(path, open_flags(path));
    const std::string schema = database.get_metadata(std::string(kSchemaKey));
    if (schema.empty())
      return base::fail(MessageKind::no_database, path, "a Xapian database of another program");
    if (schema != kSchemaVersion)
      return base::fail(MessageKind::database_version, path, schema, kSchemaVersion);
    remove_leftovers(path);
    old_hideable = lines(database.get_metadata(std::string(kHideableKey)));
    if (std::string known = database.get_metadata(std::string(kBaseKey)); !known.empty())
      base = std::move(known);
    salt = database.get_metadata(std::string(kSaltKey));
    number = static_cast<std::uint32_t>(
        std::strtoul(database.get_metadata(std::string(kNumberKey)).c_str(), nullptr, 10));
    return {};
  });
}

Writer::Writer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Writer::Writer(Writer&&) noexcept = default;
Writer& Writer::operator=(Writer&&) noexcept = default;

Writer::~Writer() {
  if (!impl_ || impl_->first) return;
  const auto closed = guarded(impl_->path, [&]() -> base::Status {
    if (impl_->in_transaction) impl_->database.cancel_transaction();
    impl_->database.close();
    return {};
  });
  (void)closed;  // nothing to save: what was not committed is dropped on purpose
}

base::Result<Writer> Writer::open(const std::string& path, const Vocabulary& vocabulary,
                                  const WriterOptions& options) {
  if (auto fit = check_place(path); !fit) return tl::unexpected(fit.error());
  set_flush_threshold(options.flush_records);
  auto impl = std::make_unique<Impl>();
  impl->path = path;
  impl->seconds =
      options.seconds != 0 ? options.seconds : static_cast<std::int64_t>(std::time(nullptr));
  impl->dictionaries = options.dictionaries;
  impl->base = options.base;
  impl->served = options.served;
  impl->words = vocabulary.borders.words();
  impl->hideable = vocabulary.borders.hideable();
  if (is_nothing(path)) {
    auto first = FirstBuild::open(path, std::max(1u, options.lanes), options.served);
    if (!first) return tl::unexpected(first.error());
    impl->first = std::move(*first);
    std::error_code error;
    impl->salt =
        base::sha256_hex(fs::absolute(path, error).string() + '\n' + std::to_string(impl->seconds))
            .substr(0, kSaltDigits);
  } else if (auto opened = impl->open(); !opened) {
    return tl::unexpected(opened.error());
  }
  return Writer(std::move(impl));
}

bool Writer::is_new() const { return impl_->first != nullptr; }

base::Result<bool> Writer::is_unchanged(const Origin& origin) const {
  if (impl_->first) return false;
  return guarded(impl_->path, [&]() -> base::Result<bool> {
    const std::string stored =
        impl_->database.get_metadata(term(kOriginKey, origin_hash(origin.path)));
    if (stored.empty()) return false;
    const auto known = unpack_origin(stored);
    return known && known->path == origin.path && known->sha256 == origin.sha256 &&
           known->fingerprint == origin.fingerprint;
  });
}

base::Status Writer::replace(Prepared prepared) {
  const std::string path = prepared.origin().path;
  const std::string key = term(kOriginKey, origin_hash(path));
  impl_->written[key] = path;
  const std::string version = version_of(impl_->salt, ++impl_->number);
  if (impl_->first) {
    const std::shared_ptr<PreparedRecords> records(std::move(prepared.impl_));
    return impl_->first->add(
        key, [impl = impl_.get(), key, records, version](Xapian::WritableDatabase& database) {
          impl->replace_origin(database, key, *records, version);
        });
  }
  return guarded(impl_->path, [&]() -> base::Status {
    impl_->begin();
    if (auto kept = record_history(impl_->database, key, prepared.impl_.get(), impl_->seconds);
        !kept)
      return kept;
    impl_->replace_origin(impl_->database, key, *prepared.impl_, version);
    return {};
  });
}

base::Result<bool> Writer::remove(const std::string& path) {
  const std::string key = term(kOriginKey, origin_hash(path));
  if (impl_->first) {
    if (impl_->written.erase(key) == 0) return false;
    auto added =
        impl_->first->add(key, [impl = impl_.get(), key](Xapian::WritableDatabase& database) {
          impl->remove_origin(database, key);
        });
    if (!added) return tl::unexpected(added.error());
    return true;
  }
  return guarded(impl_->path, [&]() -> base::Result<bool> {
    if (impl_->database.get_metadata(key).empty()) return false;
    impl_->begin();
    if (auto kept = record_history(impl_->database, key, nullptr, impl_->seconds); !kept)
      return tl::unexpected(kept.error());
    impl_->remove_origin(impl_->database, key);
    impl_->written.erase(key);
    return true;
  });
}

base::Result<std::vector<std::string>> Writer::paths() const {
  std::vector<std::string> out;
  if (impl_->first) {
    for (const auto& [key, path] : impl_->written) out.push_back(path);
    std::ranges::sort(out);
    return out;
  }
  return guarded(impl_->path, [&]() -> base::Result<std::vector<std::string>> {
    const auto end = impl_->database.metadata_keys_end(std::string(kOriginKey));
    for (auto at = impl_->database.metadata_keys_begin(std::string(kOriginKey)); at != end; ++at)
      if (const auto origin = unpack_origin(impl_->database.get_metadata(*at)))
        out.push_back(origin->path);
    std::ranges::sort(out);
    return out;
  });
}

const std::string& Writer::base() const { return impl_->base; }

base::Status Writer::commit() {
  if (impl_->first) {
    const auto made = impl_->first->finish([&](Xapian::WritableDatabase& database) {
      database.set_metadata(std::string(kSchemaKey), std::string(kSchemaVersion));
      database.set_metadata(std::string(kHideableKey), joined(impl_->hideable));
      database.set_metadata(std::string(kBuiltKey), std::to_string(impl_->seconds));
      if (impl_->served) database.set_metadata(std::string(kServedKey), "1");
      impl_->put_state(database);
    });
    impl_->first.reset();
    impl_->written.clear();
    impl_->dead.clear();
    return made ? impl_->open() : made;
  }
  const auto done = guarded(impl_->path, [&]() -> base::Status {
    impl_->begin();
    impl_->database.set_metadata(std::string(kHideableKey), joined(impl_->common_hideable()));
    impl_->put_state(impl_->database);
    impl_->database.commit_transaction();
    impl_->in_transaction = false;
    impl_->dead.clear();
    impl_->old_hideable = lines(impl_->database.get_metadata(std::string(kHideableKey)));
    return {};
  });
  return done ? impl_->write_anew_if_worth() : done;
}

// REQUIRES: nothing is uncommitted.
base::Status Writer::Impl::write_anew_if_worth() {
  bool worth = false;
  auto looked = guarded(path, [&]() -> base::Status {
    Dead all;
    all.read(database);
    if (all.empty()) return {};
    all.resolve(database);
    worth = all.records() * kDeadShare > database.get_doccount();
    if (worth) database.close();
    return {};
  });
  if (!looked || !worth) return looked;
  const auto done = compact(path);
  // Another writer is there already: it will see to it.
  if (!done && done.error().kind == MessageKind::database_locked) return {};
  return done ? open() : done;
}

// The new copy is made beside the database and changes places with it in one step; what is left
// under the name PATH.new after a crash is thrown away by the next compact().
base::Status compact(const std::string& path) {
  const std::string fresh = path + ".new";
  return guarded(path, [&]() -> base::Status {
    std::error_code error;
    fs::remove_all(fresh, error);
    Xapian::WritableDatabase lock(path, open_flags(path));  // nobody writes meanwhile
    if (lock.get_metadata(std::string(kDeadKey)).empty())
      lock.compact(fresh, Xapian::DBCOMPACT_NO_RENUMBER);
    else
      write_anew(lock, fresh, keeps_term_lists(path));
    if (::renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, path.c_str(), RENAME_EXCHANGE) != 0)
      return base::fail(MessageKind::database_error, path, std::strerror(errno));
    fs::remove_all(fresh, error);
    return {};
  });
}

}  // namespace wenze::index
