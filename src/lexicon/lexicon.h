#pragma once
// lexicon/: loads everything under dictionaries/ and finds its entries in canonical text, typed, in one pass.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "text/diagnostic.h"
#include "text/span.h"
#include "text/table.h"
#include "text/word_set.h"

namespace wenze::text {
class Words;  // text/word_classes.h
}

namespace wenze::lexicon {

class FaultWords;  // lexicon/fault_words.h

enum class Kind {
  kSanction, kFault, kTopic, kSubject, kAuthority, kModality, kSeverity, kCue, kReference, kUnit
};
std::string_view name(Kind kind);  // "sanction" …

using text::Words;

// One row of a dictionary. Which fields are filled depends on the kind (see dictionaries/README.md).
struct Entry {
  Kind kind = Kind::kSanction;
  std::string id;        // code of sanctions and faults, id of the others; unique within the kind
  std::string label_zh, label_en;
  // sanction: family, regime, rank, applies_to (P person, O organ, B both), jurisdiction (CN TW HK MO)
  std::string family, regime, applies_to, jurisdiction;
  std::optional<int> rank;
  // subject: role and responsibility as in document.schema.json
  std::string role, responsibility;
  // modality, severity, cue type, reference kind, topic's l1, unit
  std::string value;
  std::string subkind;   // severity: circumstance|result|obstinacy|repetition|amount; unit: currency|period …
  double factor = 1;     // unit
};

// A place in canonical text where an entry's form or pattern stands.
struct Mention {
  std::size_t begin = 0;  // bytes from the front of the text given to find()
  std::size_t end = 0;
  const Entry* entry = nullptr;  // owned by the Lexicon
};

class Lexicon {
 public:
  // Loads `directory` and lays the `overlays` over it, in order. Fails with the file and line of the first bad row, or
  // when a required file is missing.
  static base::Result<std::shared_ptr<const Lexicon>> load(const std::string& directory,
                                                           const std::vector<std::string>& overlays);
  virtual ~Lexicon() = default;

  // The raw table of a file by name without extension ("glyph_variants"), for the stages that take tables.
  // REQUIRES: the file exists among required_files() (load() made sure of it).
  virtual const text::Table& table(std::string_view file) const = 0;
  virtual const Entry* find_entry(Kind kind, std::string_view id) const = 0;
  virtual const std::vector<Entry>& entries(Kind kind) const = 0;

  // The words of a class; none where word_classes.tsv was not loaded.
  virtual const text::WordSet& words(Words words) const = 0;

  // What speaks for the codes of faults inside a fault; empty where the dictionaries were not loaded whole.
  virtual const FaultWords& fault_words() const;

  // Typed mentions of all kinds: per kind leftmost-longest and not overlapping; entries of one kind that share the same
  // text are all given (the caller decides, e.g. 警告). Ordered by begin, then longest, then kind, then id.
  // Patterns (with gaps) compete with forms by length. Linear in the length of `canonical`.
  virtual std::vector<Mention> find(std::string_view canonical) const = 0;

  // Whether something stands in `canonical` without which an ordinary act states no rule: a sanction or a circumstance that
  // makes one heavier or lighter (true wherever find() has one), or a word of the classes rule_sign, accountability_talk,
  // remedy_noun and received_sanction. Quick.
  virtual bool holds_rule_sign(std::string_view canonical) const = 0;

  // "12-24 sanction GOV.01 警告" one line a mention.
  static std::string dump(const std::vector<Mention>& mentions, std::string_view canonical);
};

// The names of all dictionary files, without extension.
const std::vector<std::string>& required_files();

// `wenze dict check`: duplicates, unknown codes, a form that belongs to two codes of one kind without a note, bad
// patterns, unsorted or empty cells. Empty when all is well.
std::vector<text::Diagnostic> check(const std::string& directory);

}  // namespace wenze::lexicon
