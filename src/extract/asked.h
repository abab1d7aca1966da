#pragma once
// The question whose answer answerable.h gives, with what its parts have settled already. Internal
// to extract/.

#include <vector>

#include "extract/context.h"

namespace wenze::extract {

// Who did the wrong `fault` of `frame`? (nullptr: any wrong of the frame.)
struct Asked {
  const Context& context;
  const Frame& frame;
  const FaultDraft* fault;
  bool of_officials = false;   // the document or the scale of the sanctions is about officials
  bool public_bodies = false;  // 单位 means a public body: accountability, no fines
  // Every consequence hits an office of the state, and none is a penalty.
  bool offices_named = false;

  std::string_view of(Span span) const { return context.of(span); }
  const text::WordSet& words(lexicon::Words name) const { return context.words(name); }
};

// Whoever did it, in the role that the consequences tell: nobody is named.
inline SubjectDraft guessed(const Frame& frame, Role role) {
  return {frame.condition, role, std::nullopt, nullptr};
}

}  // namespace wenze::extract
