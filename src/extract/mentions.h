#pragma once
// The typed mentions of one document, ordered and searchable by place. Internal to extract/.

#include <array>
#include <cstdint>
#include <deque>
#include <span>
#include <string_view>
#include <vector>

#include "extract/grammar.h"

namespace wenze::extract {

class MentionIndex {
 public:
  // Of `range` of `text`; both must outlive the index, and so must the lexicon. A line is searched
  // when it is first asked for: no mention goes beyond one. What was returned stays valid. Not for
  // several threads.
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
  static constexpr std::size_t kKinds = 10;
  // Lines that were searched together: the mentions of a kind behind those of the kind before.
  struct Lines {
    std::size_t first = 0, last = 0;
    std::vector<Mention> mentions;
    std::array<std::uint32_t, kKinds + 1> begins{};
    std::span<const Mention> of(lexicon::Kind kind) const;
  };
  // REQUIRES: the range is not empty and inside the document.
  const Lines& lines_of(Span range) const;
  std::size_t line_of(std::size_t at) const;
  void search(Lines& lines) const;

  std::string_view text_;
  Span range_;
  const lexicon::Lexicon& lexicon_;
  std::vector<std::size_t> begins_;  // of the lines; one behind the last
  mutable std::deque<Lines> searched_;
  mutable std::vector<const Lines*> of_line_;
  mutable std::size_t line_asked_ = 0;  // the last one
};

inline Span span_of(const Mention& mention) { return {mention.begin, mention.end}; }
std::string entry_id(const Entry& entry);  // "sanction:GOV.01"

}  // namespace wenze::extract
