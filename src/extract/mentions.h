#pragma once
// The typed mentions of one document, ordered and searchable by place. Internal to extract/.

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "extract/grammar.h"

namespace wenze::extract {

class MentionIndex {
 public:
  // Finds everything in `range` of `text`; both must outlive the index, and so must the lexicon.
  MentionIndex(std::string_view text, Span range, const lexicon::Lexicon& lexicon);

  // Mentions of `kind` that begin at or after range.begin() and before range.end(), in order; the
  // caller checks ends.
  std::span<const Mention> starting_in(lexicon::Kind kind, Span range) const;
  // Those that also end inside.
  std::vector<Mention> inside(lexicon::Kind kind, Span range) const;
  // The mention of `kind` that covers byte `at`; nullptr when there is none.
  const Mention* covering(lexicon::Kind kind, std::size_t at) const;
  bool any(lexicon::Kind kind, Span range) const { return !inside(kind, range).empty(); }
  // A cue of the type given (cues.tsv) inside the range.
  const Mention* cue(std::string_view type, Span range) const;

  // Sanctions inside the range, those that share the words as one hit.
  std::vector<SanctionHit> sanctions(Span range) const;

 private:
  std::array<std::vector<Mention>, 10> by_kind_;
};

inline Span span_of(const Mention& mention) { return {mention.begin, mention.end}; }
std::string entry_id(const Entry& entry);  // "sanction:GOV.01"

}  // namespace wenze::extract
