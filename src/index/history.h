#pragma once
// What became of rules from run to run. A run that changes a document's rules leaves an entry: the
// rules that went, and the fingerprints of those that came. From the rules of today and the entries
// since then, the rules of any day since the first run follow.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "index/records.h"

namespace wenze::index {

// A rule as it was.
struct PastRule {
  std::string fingerprint;
  std::string eid, citation;  // as in RuleRecord
  std::string quote;          // verbatim
  std::string type, modality;
  std::string severity;                // empty: none
  std::vector<std::string> sanctions;  // codes, in the order of the text
  std::vector<std::string> amounts;    // of each sanction, in a form that tells whether it changed
  std::string authority;               // empty: none
  std::string who;                     // who_answers()
};
// Those who answer, as far as the text names them, with 、 between them.
std::string who_answers(const extract::Rule& rule);

// One change of one document by one run.
struct HistoryEntry {
  std::int64_t seconds = 0;  // of the run, since 1970
  std::string document_id, title, path;
  bool same_text =
      false;  // the file is as it was: it is only read differently (dictionaries, program)
  bool is_new = false, is_gone = false;  // the document came or went
  std::vector<std::string> added;        // fingerprints
  std::vector<PastRule> removed;
};

// What a rule says, as 8 bytes: equal where conduct, circumstances, persons, sanctions and words
// agree, wherever the rule stands and however it is typeset.
std::string fingerprint(const extract::Rule& rule, const ProvisionRecord& provision);
// The entry of a document whose rules were `before` and are now those of `after` (fingerprints);
// nothing where they are the same. Fills `added` and `removed` only.
std::optional<HistoryEntry> entry_of(const std::vector<PastRule>& before,
                                     const std::vector<std::string>& after);

// Metadata key: kHistoryKey, the time as 10 hexadecimal digits, the document's id, 2 digits that
// tell entries apart.
std::string history_key(const HistoryEntry& entry, unsigned number);
// The least key of that time or later.
std::string history_key_since(std::int64_t seconds);
std::string pack(const HistoryEntry& entry);
base::Result<HistoryEntry> unpack_history(std::string_view data);

// What became of one document since some time.
struct DocumentChange {
  std::string document_id, title, path;  // as they are, or were last
  bool is_new = false, is_gone = false;
  bool same_text = false;  // in every run since
  struct Altered {
    PastRule before;
    RuleRecord after;
  };
  std::vector<RuleRecord> added;
  std::vector<PastRule> removed;
  std::vector<Altered> altered;  // alike in their words, whatever their numbers
};

// A rule of today.
struct FingerprintedRule {
  std::string fingerprint;
  RuleRecord record;
};
PastRule past(const FingerprintedRule& rule);

// `entries` are those of one document, oldest first; `now` its rules. Nothing where the rules are
// what they were.
std::optional<DocumentChange> change_of(const std::vector<HistoryEntry>& entries,
                                        std::vector<FingerprintedRule> now);

}  // namespace wenze::index
