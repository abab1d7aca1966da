#include "index/phrase_source.h"

#include <xapian.h>

#include <set>

#include "base/strings.h"
#include "index/keys.h"

namespace wenze::index {

std::shared_ptr<TextCache> TextCache::make(const std::vector<std::string>& database_ids) {
  std::set<std::string_view> known;
  for (const std::string& several : database_ids)
    for (const std::string_view id : base::split(several, ":"))
      if (!known.insert(id).second) return nullptr;
  return std::make_shared<TextCache>();
}

const std::string& TextCache::keep(Texts& texts, std::uint32_t record, std::string text) {
  constexpr std::size_t kMostBytes = std::size_t{64} << 20;  // about 250,000 articles
  constexpr std::size_t kNodeBytes = 64;  // what an entry takes beside its characters
  if (bytes_ > kMostBytes) {
    for (auto& [id, all] : by_database_) all.clear();
    bytes_ = 0;
  }
  bytes_ += text.size() + kNodeBytes;
  return texts.insert_or_assign(record, std::move(text)).first->second;
}

namespace {

class PhraseSource : public Xapian::PostingSource {
 public:
  PhraseSource(std::shared_ptr<const PhraseMatcher> phrase, Field field,
               std::shared_ptr<TextCache> cache)
      : phrase_(std::move(phrase)), field_(field), cache_(std::move(cache)) {}

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return size_; }
  Xapian::doccount get_termfreq_max() const override { return size_; }
  void next(double min_weight) override;
  void skip_to(Xapian::docid id, double min_weight) override;
  bool check(Xapian::docid id, double min_weight) override;
  bool at_end() const override { return ended_; }
  Xapian::docid get_docid() const override { return record_; }
  void init(const Xapian::Database& database) override;
  PhraseSource* clone() const override { return new PhraseSource(phrase_, field_, cache_); }
  std::string get_description() const override { return "phrase"; }

 private:
  // Moves to the first record from `id` on that has a text. False where there is none.
  bool move_to(Xapian::docid id);

  std::shared_ptr<const PhraseMatcher> phrase_;
  Field field_;
  std::shared_ptr<TextCache> cache_;
  Xapian::Database database_;
  Xapian::doccount size_ = 0;
  TextCache::Texts* texts_ = nullptr;  // of the database
  Xapian::ValueIterator at_;           // behind record_ where that was known already
  bool started_ = false, ended_ = false;
  Xapian::docid record_ = 0;
};

void PhraseSource::init(const Xapian::Database& database) {
  database_ = database;
  size_ = database.get_doccount();
  texts_ = cache_ ? &cache_->of(database.get_uuid()) : nullptr;
  started_ = ended_ = false;
  record_ = 0;
}

bool PhraseSource::move_to(Xapian::docid id) {
  if (!started_) at_ = database_.valuestream_begin(stored::kText);
  started_ = true;
  at_.skip_to(id);
  ended_ = at_ == Xapian::ValueIterator();
  if (!ended_) record_ = at_.get_docid();
  return !ended_;
}

void PhraseSource::next(double min_weight) { skip_to(record_ + 1, min_weight); }

void PhraseSource::skip_to(Xapian::docid id, double) {
  while (move_to(id) && !phrase_->stands_in(*at_, field_)) id = record_ + 1;
}

// Without looking further: the engine asks again with the record it comes to next.
bool PhraseSource::check(Xapian::docid id, double) {
  if (texts_ != nullptr) {
    if (const auto known = texts_->find(id); known != texts_->end()) {
      record_ = id;
      return phrase_->stands_in(known->second, field_);
    }
  }
  if (!move_to(id)) return true;
  if (record_ != id) return false;
  if (texts_ == nullptr) return phrase_->stands_in(*at_, field_);
  return phrase_->stands_in(cache_->keep(*texts_, id, *at_), field_);
}

}  // namespace

Xapian::Query holding(std::shared_ptr<const PhraseMatcher> phrase, Field field,
                      std::shared_ptr<TextCache> cache) {
  return Xapian::Query((new PhraseSource(std::move(phrase), field, std::move(cache)))->release());
}

}  // namespace wenze::index
