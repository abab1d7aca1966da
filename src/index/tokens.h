#pragma once
// How canonical text is cut: one definition for writing, asking and highlighting.
//
// A unit is one Han character (or any other character that is no letter of an alphabet), or one run
// of Latin letters and digits in lower case. White space between units is nothing; any other
// character that is no unit separates: a phrase never runs across it unless it names it. A sentence
// end or a line break is a border: nothing runs across.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wenze::index {

struct Unit {
  std::size_t begin;  // bytes in the text that was cut
  std::size_t end;
  bool word;     // a run of letters and digits, not a single character
  unsigned gap;  // what stands between this unit and the one before: 0 nothing, 1 punctuation, 2 a
                 // border
};

std::vector<Unit> cut(std::string_view canonical);

// A token as the index holds it. Positions count units; punctuation takes one position, a border
// kBorderGap.
struct Token {
  std::string term;      // without field prefix; characters as charcode.h writes them
  std::size_t position;  // 1-based
};

inline constexpr std::size_t kBorderGap = 64;
inline constexpr std::size_t kMaxTermBytes =
    64;  // longer words are cut, in texts and queries alike

// Tokens of `canonical`, the first unit at `position`; `position` is left after the last one used.
// Overlapping pairs of neighbouring characters, words, and single characters where a run of
// characters ends (or begins right after a word). Every unit begins a token, so a character is
// found by the tokens that begin with it.
std::vector<Token> tokens(std::string_view canonical, std::size_t& position);

// The terms of a text that has no positions: what tokens() makes of it, and its long runs (runs.h).
struct TextTerms {
  struct Piece {
    std::size_t begin, bytes;  // of `coded`
  };
  std::string coded;
  std::vector<Piece> words, runs;  // in order, each as often as it stands there
  std::string_view of(const Piece& piece) const {
    return std::string_view(coded).substr(piece.begin, piece.bytes);
  }
};
// Writes over `out`, whose memory is used again.
void text_terms(std::string_view canonical, TextTerms& out);

// A phrase as the index is asked for it. Pieces between borders are phrases of their own.
// Punctuation in a phrase stands for any punctuation or none there; one character alone after the
// last punctuation is not asked for.
struct Phrase {
  std::vector<std::string> terms;    // in order, never empty
  std::vector<std::string> implied;  // further ones that a text with the phrase has
  std::vector<std::string> runs;     // likewise: its long runs that lie in no longer one (runs.h)
  bool is_run = false;               // runs.front() is all of it
  std::size_t window_units = 0;      // positions from the first to the last term, both included
  bool single_character = false;     // terms[0] is one character: every token that begins with it
};
std::vector<Phrase> phrases(std::string_view canonical);

// The folded form of one unit's bytes (lower case, cut to kMaxTermBytes).
std::string fold_unit(std::string_view bytes);

}  // namespace wenze::index
