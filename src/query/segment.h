#pragma once
// Cuts the text of a query that has no spaces into known words.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/matcher.h"

namespace wenze::query {

struct Piece {
  // kStop: a word that asks instead of naming anything (怎么, 会被, 吗).
  enum class Kind { kWord, kPlace, kStop, kUnknown };
  Kind kind = Kind::kUnknown;
  std::size_t begin = 0, end = 0;  // bytes of the text that was cut
};

class Segmenter {
 public:
  // Canonical words. The kind given last counts. Words of one character only as kStop.
  void add(std::string_view word, Piece::Kind kind);
  // In order, covering `canonical` but for spaces and punctuation: the cut with the fewest words
  // and unknown characters; characters in a row that no word covers are one unknown piece.
  std::vector<Piece> cut(std::string_view canonical) const;

 private:
  text::Matcher matcher_;  // value: index into words_
  struct Word {
    std::string text;
    Piece::Kind kind;
  };
  std::vector<Word> words_;
};

// One line: kind:text …
std::string dump(std::string_view canonical, const std::vector<Piece>& pieces);

}  // namespace wenze::query
