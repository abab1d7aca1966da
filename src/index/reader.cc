#include "index/reader.h"

#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <thread>

#include "base/strings.h"
#include "index/codec.h"
#include "index/keys.h"
#include "index/lookup.h"
#include "index/tokens.h"

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

base::Result<Xapian::Database> open_one(const std::string& argument) {
  return guarded(argument, [&]() -> base::Result<Xapian::Database> {
    const auto remote = remote_address(argument);
    std::error_code error;
    if (!remote && !std::filesystem::exists(argument, error))
      return base::fail(MessageKind::no_database, argument, "no such file or folder");
    Xapian::Database database =
        remote ? Xapian::Remote::open(remote->host, remote->port, kRemoteTimeout, kRemoteTimeout)
               : Xapian::Database(argument);
    const std::string schema = database.get_metadata(std::string(kSchemaKey));
    if (schema.empty())
      return base::fail(MessageKind::no_database, argument, "a Xapian database of another program");
    if (schema != kSchemaVersion)
      return base::fail(MessageKind::database_version, argument, schema, kSchemaVersion);
    return database;
  });
}

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> out;
  if (text.empty()) return out;
  for (std::string_view line : base::split(text, "\n")) out.emplace_back(line);
  return out;
}

std::string ascii_lower(std::string_view s) {
  std::string out(s);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

// The ways in which a document may be named, best first.
bool fits(const DocumentInfo& info, const std::string& wanted, int way) {
  switch (way) {
    case 0:
      return info.id == wanted;
    case 1:
      return info.path == wanted;
    case 2:
      return info.path.ends_with('/' + wanted) || info.path.ends_with('!' + wanted);
    case 3:
      return info.meta.title == wanted || info.meta.doc_number == wanted;
    case 4:
      return info.meta.title &&
             ascii_lower(*info.meta.title).find(ascii_lower(wanted)) != std::string::npos;
    default:
      return false;
  }
}
constexpr int kWays = 5;
constexpr std::size_t kNamedCandidates = 5;

// Unpacks every item of `data`; the first damaged one is the error.
template <class Record>
base::Result<std::vector<Record>> unpack_all(const std::vector<std::string>& data,
                                             base::Result<Record> (*unpack)(std::string_view)) {
  std::vector<Record> out;
  out.reserve(data.size());
  for (const std::string& bytes : data) {
    auto record = unpack(bytes);
    if (!record) return tl::unexpected(record.error());
    out.push_back(std::move(*record));
  }
  return out;
}

}  // namespace

OpenDatabases::OpenDatabases() : database(std::make_unique<Xapian::Database>()) {}
OpenDatabases::~OpenDatabases() = default;

void OpenDatabases::reopen() { database->reopen(); }

void pause_before_retry(int attempt) {
  std::this_thread::sleep_for(std::chrono::milliseconds(std::min(attempt, 50)));
}

std::string data_of(const Xapian::Database& database, const std::string& term, RecordKind kind) {
  for (auto at = database.postlist_begin(term); at != database.postlist_end(term); ++at) {
    std::string data = database.get_document(*at).get_data();
    if (!data.empty() && data.front() == static_cast<char>(kind)) return data;
  }
  return {};
}

std::vector<std::string> all_data(const Xapian::Database& database, const Xapian::Query& query,
                                  RecordKind kind) {
  Xapian::Enquire enquire(database);
  enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, query, Xapian::Query(kind_term(kind))));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_sort_by_value(static_cast<Xapian::valueno>(Slot::kOrder), false);
  std::vector<std::string> out;
  const Xapian::MSet set = enquire.get_mset(0, database.get_doccount());
  for (auto at = set.begin(); at != set.end(); ++at) out.push_back(at.get_document().get_data());
  return out;
}

struct Reader::Impl : OpenDatabases {};

Reader::Reader(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

const WordBorders& Reader::borders() const { return impl_->borders; }

base::Result<Reader> Reader::open(const std::vector<std::string>& databases) {
  auto impl = std::make_unique<Impl>();
  impl->name = base::join(databases, " ");
  bool first = true;
  for (const std::string& argument : databases) {
    auto one = open_one(argument);
    if (!one) return tl::unexpected(one.error());
    const auto added = guarded(argument, [&]() -> base::Status {
      std::vector<std::string> hideable = lines(one->get_metadata(std::string(kHideableKey)));
      if (first) {
        impl->borders = WordBorders(lines(one->get_metadata(std::string(kWordsKey))));
        impl->hideable = std::move(hideable);
      } else {
        std::vector<std::string> common;
        std::ranges::set_intersection(impl->hideable, hideable, std::back_inserter(common));
        impl->hideable = std::move(common);
      }
      impl->database->add_database(*one);
      return {};
    });
    if (!added) return tl::unexpected(added.error());
    first = false;
  }
  if (first) return base::fail(MessageKind::no_database, "", "none was given");
  return Reader(std::move(impl));
}

base::Result<Matches> Reader::search(const Expression& expression,
                                     const SearchRequest& request) const {
  return with_retry(*impl_, [&] { return run_search(*impl_, expression, request); });
}

base::Result<Totals> Reader::totals() const {
  return with_retry(*impl_, [&]() -> base::Result<Totals> {
    const auto count = [&](RecordKind kind) -> std::size_t {
      return impl_->database->get_termfreq(kind_term(kind));
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
    return unpack_all<DocumentInfo>(
        all_data(*impl_->database, Xapian::Query::MatchAll, RecordKind::kDocument), &unpack_info);
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

base::Result<DocumentInfo> Reader::find(const std::string& wanted) const {
  auto known = documents();
  if (!known) return tl::unexpected(known.error());
  for (int way = 0; way < kWays && !wanted.empty(); ++way) {
    std::vector<const DocumentInfo*> found;
    for (const DocumentInfo& info : *known)
      if (fits(info, wanted, way)) found.push_back(&info);
    if (found.size() == 1) return *found.front();
    if (found.empty()) continue;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(found.size(), kNamedCandidates); ++i)
      names.push_back(found[i]->id + ' ' + found[i]->display_title());
    if (found.size() > kNamedCandidates) names.emplace_back("…");
    return base::fail(MessageKind::ambiguous_document, wanted, base::join(names, "; "));
  }
  return base::fail(MessageKind::no_such_document, wanted);
}

base::Result<StoredDocument> Reader::document(const std::string& id) const {
  return with_retry(*impl_, [&]() -> base::Result<StoredDocument> {
    const std::string data =
        data_of(*impl_->database, term(kDocumentRecordTerm, id), RecordKind::kDocument);
    if (data.empty()) return base::fail(MessageKind::no_such_document, id);
    auto tree = unpack_tree(data);
    if (!tree) return tl::unexpected(tree.error());
    auto file = unpack_texts(
        data_of(*impl_->database, term(kFileRecordTerm, tree->file_key), RecordKind::kFile));
    if (!file) return tl::unexpected(file.error());
    const Xapian::Query of_document(term(Field::kDocument, id));
    auto rules = unpack_all<RuleRecord>(all_data(*impl_->database, of_document, RecordKind::kRule),
                                        &unpack_rule);
    if (!rules) return tl::unexpected(rules.error());
    tree->document.source = file->raw.source;
    file->documents.push_back(std::move(tree->document));
    return StoredDocument{std::move(tree->info), std::move(*file), std::move(*rules)};
  });
}

base::Result<std::vector<ProvisionRecord>> Reader::provisions(
    const std::string& document_id) const {
  return with_retry(*impl_, [&]() -> base::Result<std::vector<ProvisionRecord>> {
    const Xapian::Query query(term(Field::kDocument, document_id));
    return unpack_all<ProvisionRecord>(all_data(*impl_->database, query, RecordKind::kProvision),
                                       &unpack_provision);
  });
}

base::Result<std::vector<RuleRecord>> Reader::rules(const std::string& document_id) const {
  return with_retry(*impl_, [&]() -> base::Result<std::vector<RuleRecord>> {
    const Xapian::Query query(term(Field::kDocument, document_id));
    return unpack_all<RuleRecord>(all_data(*impl_->database, query, RecordKind::kRule),
                                  &unpack_rule);
  });
}

base::Result<ProvisionRecord> Reader::provision(const std::string& document_id,
                                                const std::string& eid) const {
  return with_retry(*impl_, [&]() -> base::Result<ProvisionRecord> {
    const Xapian::Query query(Xapian::Query::OP_AND,
                              Xapian::Query(term(Field::kDocument, document_id)),
                              Xapian::Query(term(Field::kProvision, eid)));
    const auto data = all_data(*impl_->database, query, RecordKind::kProvision);
    if (data.empty()) return base::fail(MessageKind::no_such_provision, document_id, eid);
    return unpack_provision(data.front());
  });
}

}  // namespace wenze::index
