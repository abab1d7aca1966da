#include "index/phrase_source.h"

#include <xapian.h>

#include "index/keys.h"

namespace wenze::index {
namespace {

class PhraseSource : public Xapian::PostingSource {
 public:
  PhraseSource(std::shared_ptr<const PhraseMatcher> phrase, Field field)
      : phrase_(std::move(phrase)), field_(field) {}

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return size_; }
  Xapian::doccount get_termfreq_max() const override { return size_; }
  void next(double min_weight) override;
  void skip_to(Xapian::docid id, double min_weight) override;
  bool check(Xapian::docid id, double min_weight) override;
  bool at_end() const override { return at_ == Xapian::ValueIterator(); }
  Xapian::docid get_docid() const override { return at_.get_docid(); }
  void init(const Xapian::Database& database) override;
  PhraseSource* clone() const override { return new PhraseSource(phrase_, field_); }
  std::string get_description() const override { return "phrase"; }

 private:
  void settle();  // on this record or the next one that has the phrase

  std::shared_ptr<const PhraseMatcher> phrase_;
  Field field_;
  Xapian::Database database_;
  Xapian::doccount size_ = 0;
  Xapian::ValueIterator at_;
  bool started_ = false;
};

void PhraseSource::init(const Xapian::Database& database) {
  database_ = database;
  size_ = database.get_doccount();
  started_ = false;
}

void PhraseSource::settle() {
  while (!at_end() && !phrase_->stands_in(*at_, field_)) ++at_;
}

void PhraseSource::next(double) {
  if (started_)
    ++at_;
  else
    at_ = database_.valuestream_begin(stored::kText);
  started_ = true;
  settle();
}

void PhraseSource::skip_to(Xapian::docid id, double) {
  if (!started_) at_ = database_.valuestream_begin(stored::kText);
  started_ = true;
  at_.skip_to(id);
  settle();
}

// Without looking further: the engine asks again with the record it comes to next.
bool PhraseSource::check(Xapian::docid id, double) {
  if (!started_) at_ = database_.valuestream_begin(stored::kText);
  started_ = true;
  at_.skip_to(id);
  if (at_end()) return true;
  return at_.get_docid() == id && phrase_->stands_in(*at_, field_);
}

}  // namespace

Xapian::Query holding(std::shared_ptr<const PhraseMatcher> phrase, Field field) {
  return Xapian::Query((new PhraseSource(std::move(phrase), field))->release());
}

}  // namespace wenze::index
