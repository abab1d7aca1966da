// One engine transaction from the first change to commit(): blocks go to disk as memory fills, but
// the new revision becomes visible, and durable, in one step at the end. A crash leaves the old
// revision.
#include "index/writer.h"

#include <xapian.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <string>

#include "base/strings.h"
#include "index/codec.h"
#include "index/failure.h"
#include "index/keys.h"
#include "index/prepare.h"

namespace wenze::index {
namespace {

namespace fs = std::filesystem;
using base::MessageKind;

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
  Xapian::WritableDatabase database;
  std::vector<std::string> hideable;      // of the vocabulary of this run
  std::vector<std::string> old_hideable;  // of the database when it was opened
  std::set<std::string> written;          // metadata keys of the origins replaced in this run
  bool in_transaction = false;

  void begin() {
    if (in_transaction) return;
    database.begin_transaction(true);
    in_transaction = true;
  }
  std::vector<std::string> common_hideable() const;
  std::size_t origins() const;
};

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

Writer::Writer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Writer::Writer(Writer&&) noexcept = default;
Writer& Writer::operator=(Writer&&) noexcept = default;

Writer::~Writer() {
  if (!impl_) return;
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
  return guarded(path, [&]() -> base::Result<Writer> {
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->database =
        Xapian::WritableDatabase(path, Xapian::DB_CREATE_OR_OPEN | Xapian::DB_BACKEND_GLASS);
    const std::string schema = impl->database.get_metadata(std::string(kSchemaKey));
    if (schema.empty()) {
      if (impl->database.get_doccount() > 0)
        return base::fail(MessageKind::no_database, path, "a Xapian database of another program");
      impl->database.set_metadata(std::string(kSchemaKey), std::string(kSchemaVersion));
      impl->database.commit();
    } else if (schema != kSchemaVersion) {
      return base::fail(MessageKind::database_version, path, schema, kSchemaVersion);
    }
    impl->hideable = vocabulary.borders.hideable();
    impl->old_hideable = lines(impl->database.get_metadata(std::string(kHideableKey)));
    impl->begin();
    impl->database.set_metadata(std::string(kWordsKey), joined(vocabulary.borders.words()));
    return Writer(std::move(impl));
  });
}

base::Result<bool> Writer::is_unchanged(const Origin& origin) const {
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
  return guarded(impl_->path, [&]() -> base::Status {
    impl_->begin();
    PreparedRecords& records = *prepared.impl_;
    const std::string hash = origin_hash(records.origin.path);
    const std::string key = term(kOriginKey, hash);
    impl_->database.delete_document(term(kOriginTerm, hash));
    for (const Xapian::Document& record : records.records) impl_->database.add_document(record);
    impl_->database.set_metadata(key, pack(StoredOrigin{records.origin.path, records.origin.sha256,
                                                        records.origin.fingerprint}));
    impl_->written.insert(key);
    return {};
  });
}

base::Result<bool> Writer::remove(const std::string& path) {
  return guarded(impl_->path, [&]() -> base::Result<bool> {
    const std::string hash = origin_hash(path);
    const std::string key = term(kOriginKey, hash);
    if (impl_->database.get_metadata(key).empty()) return false;
    impl_->begin();
    impl_->database.delete_document(term(kOriginTerm, hash));
    impl_->database.set_metadata(key, "");
    impl_->written.erase(key);
    return true;
  });
}

base::Result<std::vector<std::string>> Writer::paths() const {
  return guarded(impl_->path, [&]() -> base::Result<std::vector<std::string>> {
    std::vector<std::string> out;
    const auto end = impl_->database.metadata_keys_end(std::string(kOriginKey));
    for (auto at = impl_->database.metadata_keys_begin(std::string(kOriginKey)); at != end; ++at)
      if (const auto origin = unpack_origin(impl_->database.get_metadata(*at)))
        out.push_back(origin->path);
    std::ranges::sort(out);
    return out;
  });
}

base::Result<std::vector<std::string>> Writer::prune(const std::string& folder,
                                                     const std::set<std::string>& seen) {
  auto known = paths();
  if (!known) return known;
  std::vector<std::string> out;
  const fs::path above = fs::path(folder).lexically_normal();
  for (const std::string& path : *known) {
    if (seen.contains(path)) continue;
    const fs::path relative = fs::path(path).lexically_normal().lexically_relative(above);
    if (relative.empty() || *relative.begin() == "..") continue;
    auto removed = remove(path);
    if (!removed) return tl::unexpected(removed.error());
    out.push_back(path);
  }
  return out;
}

base::Status Writer::commit() {
  return guarded(impl_->path, [&]() -> base::Status {
    impl_->begin();
    impl_->database.set_metadata(std::string(kHideableKey), joined(impl_->common_hideable()));
    impl_->database.commit_transaction();
    impl_->in_transaction = false;
    impl_->old_hideable = lines(impl_->database.get_metadata(std::string(kHideableKey)));
    return {};
  });
}

// The compact copy is made beside the database and takes its place by two renames; between them,
// and after a crash there, the old one stands beside it under the name PATH.old.
base::Status compact(const std::string& path) {
  const std::string fresh = path + ".new", old = path + ".old";
  return guarded(path, [&]() -> base::Status {
    std::error_code error;
    fs::remove_all(fresh, error);
    fs::remove_all(old, error);
    Xapian::WritableDatabase lock(path, Xapian::DB_OPEN);  // nobody writes meanwhile
    lock.compact(fresh, Xapian::DBCOMPACT_NO_RENUMBER);
    fs::rename(path, old, error);
    if (!error) fs::rename(fresh, path, error);
    if (error) return base::fail(MessageKind::database_error, path, error.message());
    fs::remove_all(old, error);
    return {};
  });
}

}  // namespace wenze::index
