#pragma once
// Reads bytes of code page 936 again after one was lost. Every character of the damaged stretch
// gives its bytes back; where bytes are missing, every byte that fits is tried. The reading that
// makes the most plausible text wins, by beam search with merging of equal states.
//
// What a damaged character may stand for:
//   '?' or U+FFFD   a lost first byte; a byte left over when the stretch fell into step; two bytes
//   that had no character ?zé)            the second byte of a character, with the annotation's
//   bracket behind it swallowed (zé)            an annotation put behind the two bytes that stand
//   before it, whatever characters they belong to

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "clean/document_counts.h"
#include "clean/resources.h"

namespace wenze::clean {

struct LatticeToken {
  enum class Kind { kCharacter, kLost, kLostAnnotation, kAnnotation };
  Kind kind = Kind::kCharacter;
  std::size_t begin = 0, end = 0;  // bytes of the text
  char32_t c = 0;                  // kCharacter, kLost
  std::string_view pinyin;         // kLostAnnotation, kAnnotation
};

// The tokens of `s` from `begin`, at most `most`, up to the end of the line after the last lost
// byte.
std::vector<LatticeToken> lattice_tokens(std::string_view s, std::size_t begin, std::size_t most,
                                         const Resources& resources);

// One stretch that reads differently now.
struct LatticeRun {
  std::size_t first = 0, last = 0;  // tokens, half open
  std::string after;
  bool through_annotation = false;
};

struct LatticeResult {
  std::vector<LatticeRun> runs;  // empty: the text is best as it stands
  std::size_t tokens = 0;        // how many tokens were read until everything was in step again
  float margin = 0;              // how much better than the next reading, in natural logarithms
  std::size_t work = 0;          // characters that were tried
  bool gave_up = false;          // too many were: nothing is said of the tokens read
};

struct LatticeInput {
  const DocumentCounts* counts = nullptr;  // of the text around; may be null
  History history;                         // the characters before the first token
  bool to_the_end = false;                 // the tokens reach the end of the text
  bool keeps_private =
      false;  // byte pairs without a character are private-use characters in this text, not '?'
  bool open_quotation = false;  // “ without ” stands before the first token on its line
  bool corner_quotes = false;   // the text quotes with 「」
  bool traditional = false;     // the text around is traditional: prefer such characters
};

LatticeResult read_lattice(const std::vector<LatticeToken>& tokens, const LatticeInput& input,
                           const Resources& resources);

}  // namespace wenze::clean
