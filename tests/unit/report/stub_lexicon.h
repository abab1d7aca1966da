#pragma once
// A dictionary of a few codes, so that reports are tested without the shipped one.

#include "lexicon/lexicon.h"
#include "text/word_classes.h"

namespace wenze::report::testing {

class StubLexicon : public lexicon::Lexicon {
 public:
  StubLexicon() : faults_("faults", {"code", "l1", "l1_label_zh", "l1_label_en"}) {
    faults_.add_row({{"F05.01", "F05", "行政许可", "permits"}, 1});
    add(lexicon::Kind::kSanction, "GOV.01", "警告", "warning");
    add(lexicon::Kind::kSanction, "GOV.02", "记过", "demerit");
    add(lexicon::Kind::kSanction, "GOV.03", "记大过", "major demerit");
    add(lexicon::Kind::kSanction, "EDU.03", "批评教育", "admonition");
    add(lexicon::Kind::kFault, "F05.01", "不予受理", "refuses to accept");
  }
  const text::Table& table(std::string_view) const override { return faults_; }
  const lexicon::Entry* find_entry(lexicon::Kind kind, std::string_view id) const override {
    for (const lexicon::Entry& entry : entries_)
      if (entry.kind == kind && entry.id == id) return &entry;
    return nullptr;
  }
  const std::vector<lexicon::Entry>& entries(lexicon::Kind) const override { return entries_; }
  std::vector<lexicon::Mention> find(std::string_view) const override { return {}; }
  bool holds_rule_sign(std::string_view) const override { return false; }
  const text::WordSet& words(text::Words) const override { return no_words_; }

 private:
  void add(lexicon::Kind kind, const char* id, const char* zh, const char* en) {
    lexicon::Entry entry;
    entry.kind = kind;
    entry.id = id;
    entry.label_zh = zh;
    entry.label_en = en;
    entries_.push_back(entry);
  }
  text::Table faults_;
  std::vector<lexicon::Entry> entries_;
  text::WordSet no_words_;
};

}  // namespace wenze::report::testing
