#include "index/phrase_source.h"

#include "index/keys.h"

namespace wenze::index {

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

}  // namespace wenze::index
