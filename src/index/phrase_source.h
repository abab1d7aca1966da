#pragma once
// The records whose stored text has a phrase, as a source of postings: the engine asks it only for
// records that fit everything else. Private to the index (it needs the engine's types).

#include <xapian.h>

#include <memory>

#include "index/match.h"

namespace wenze::index {

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

}  // namespace wenze::index
