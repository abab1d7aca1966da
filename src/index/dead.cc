// Writing anew turns the postings back into records. The records are taken in stretches; for each
// stretch every term's postings in it are read, sorted by record, and added up to its terms. Of
// positions there are few, in short fields.
#include "index/dead.h"

#include <xapian.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "index/codec.h"
#include "index/keys.h"

namespace wenze::index {
namespace {

constexpr std::size_t kPostingsAtOnce = 4'000'000;
constexpr double kOtherTerms = 20;  // about, a record: those that are no words

struct Posting {
  Xapian::docid record;
  std::uint32_t term;  // index into Stretch::terms_
  Xapian::termcount wdf;
};

bool has_positions(std::string_view term) {
  constexpr std::array fields = {Field::kTitle, Field::kIssuer, Field::kDocNumber,
                                 Field::kCitesWords};
  return std::ranges::any_of(fields, [&](Field field) { return term.starts_with(prefix(field)); });
}

// The records from `first` to `last`.
class Stretch {
 public:
  Stretch(const Xapian::Database& from, const Dead& dead, Xapian::docid first, Xapian::docid last)
      : from_(from) {
    for (auto term = from.allterms_begin(); term != from.allterms_end(); ++term) {
      bool used = false;
      auto at = from.postlist_begin(*term);
      for (at.skip_to(first); at != from.postlist_end(*term) && *at <= last; ++at) {
        if (dead.holds(*at)) continue;
        if (!used) terms_.push_back(*term);
        used = true;
        postings_.push_back({*at, static_cast<std::uint32_t>(terms_.size() - 1), at.get_wdf()});
      }
    }
    std::ranges::stable_sort(postings_, {}, &Posting::record);
  }

  void add_to(Xapian::WritableDatabase& to) const {
    for (std::size_t i = 0; i < postings_.size();) {
      const Xapian::docid id = postings_[i].record;
      Xapian::Document record;
      for (; i < postings_.size() && postings_[i].record == id; ++i) add(postings_[i], record);
      const Xapian::Document old = from_.get_document(id);
      // Which values a record has stands in the list of its terms: all are asked for.
      for (std::uint32_t slot = 0; slot < stored::kSlots; ++slot)
        if (const std::string value = old.get_value(slot); !value.empty())
          record.add_value(slot, value);
      record.set_data(old.get_data());
      to.add_document(record);
    }
  }

 private:
  void add(const Posting& posting, Xapian::Document& record) const {
    const std::string& term = terms_[posting.term];
    record.add_term(term, posting.wdf);
    if (!has_positions(term)) return;
    const auto end = from_.positionlist_end(posting.record, term);
    for (auto at = from_.positionlist_begin(posting.record, term); at != end; ++at)
      record.add_posting(term, *at, 0);
  }

  const Xapian::Database& from_;
  std::vector<std::string> terms_;
  std::vector<Posting> postings_;
};

}  // namespace

std::string version_of(std::string_view database_salt, std::uint32_t number) {
  std::string out(database_salt);
  big_endian(out, number, 4);
  return out;
}

std::string pack_dead(const std::vector<std::string>& terms) {
  Packer out;
  out.strings(terms);
  return out.take();
}

std::vector<std::string> unpack_dead(std::string_view stored) {
  Unpacker in(stored);
  return stored.empty() ? std::vector<std::string>() : in.strings();
}

void Dead::read(const Xapian::Database& database) {
  for (std::string& term : unpack_dead(database.get_metadata(std::string(kDeadKey))))
    terms_.push_back(std::move(term));
}

void Dead::resolve(const Xapian::Database& database) {
  records_.clear();
  for (const std::string& term : terms_)
    for (auto at = database.postlist_begin(term); at != database.postlist_end(term); ++at)
      records_.push_back(*at);
  std::ranges::sort(records_);
}

bool Dead::holds(std::uint32_t record) const {
  return !records_.empty() && std::ranges::binary_search(records_, record);
}

Xapian::Query Dead::without(const Xapian::Query& query) const {
  if (terms_.empty()) return query;
  return {Xapian::Query::OP_AND_NOT, query,
          Xapian::Query(Xapian::Query::OP_OR, terms_.begin(), terms_.end())};
}

Xapian::Query Dead::only(const Xapian::Query& query) const {
  return {Xapian::Query::OP_FILTER, query,
          Xapian::Query(Xapian::Query::OP_OR, terms_.begin(), terms_.end())};
}

bool keeps_term_lists(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(path + "/termlist.glass", error);
}

int open_flags(const std::string& path) {
  return Xapian::DB_OPEN | Xapian::DB_BACKEND_GLASS |
         (keeps_term_lists(path) ? 0 : Xapian::DB_NO_TERMLIST);
}

void write_anew(const Xapian::Database& from, const std::string& path, bool term_lists) {
  namespace fs = std::filesystem;
  const std::string loose = path + ".loose";
  fs::remove_all(loose);
  fs::remove_all(path);
  Dead dead;
  dead.read(from);
  dead.resolve(from);
  {
    Xapian::WritableDatabase to(loose, Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS |
                                           Xapian::DB_NO_SYNC |
                                           (term_lists ? 0 : Xapian::DB_NO_TERMLIST));
    const auto at_once = static_cast<Xapian::docid>(
        std::max(1.0, static_cast<double>(kPostingsAtOnce) / (from.get_avlength() + kOtherTerms)));
    const Xapian::docid last = from.get_lastdocid();
    for (Xapian::docid first = 1; first <= last; first += at_once)
      Stretch(from, dead, first, std::min(last, first + at_once - 1)).add_to(to);
    for (auto key = from.metadata_keys_begin(); key != from.metadata_keys_end(); ++key)
      if (*key != kDeadKey) to.set_metadata(*key, from.get_metadata(*key));
    to.commit();
    to.compact(path);
  }
  fs::remove_all(loose);
}

}  // namespace wenze::index
