#pragma once
// Whether words stand in stored text: the same answer as CutText::find (find.h), from the coded
// text (charcode.h) without decoding it. Pairs of characters say which texts may hold a phrase;
// this says which do.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "index/fields.h"

namespace wenze::index {

// The text of a record as its value slot holds it: parts of it belong to fields, all of it is
// kText.
//   2 × count of parts, + 1 where the text has white space; for each part: field number, begin,
//   length (bytes of the coded text); the coded text
struct StoredText {
  struct Part {
    Field field;
    std::size_t begin, bytes;
  };
  std::vector<Part> parts;
  std::string coded;
};
std::string pack(const StoredText& text);
// A view of the coded text of `value`; empty when the value is damaged. Calls are cheap.
std::string_view coded_text(std::string_view value);

class PhraseMatcher {
 public:
  // Pieces of `words` between borders are looked for each for itself; all must stand there.
  explicit PhraseMatcher(std::string_view words);

  // Whether the words stand in `field` of a stored text (a value, see StoredText).
  bool stands_in(std::string_view value, Field field) const;

 private:
  struct Unit {
    char32_t character;  // of a single character; 0 of a word
    unsigned gap;        // before it, as in tokens.h
    std::string word;    // folded; empty of a character
  };
  using Piece = std::vector<Unit>;
  struct Cut {  // one unit of a stored text
    char32_t character;
    unsigned gap;
    std::uint32_t begin, bytes;  // of a word
  };

  bool holds(std::string_view coded, bool has_space) const;
  bool holds_cut(std::string_view coded) const;
  bool stands_spaced(std::string_view coded, std::size_t at) const;
  bool holds(std::string_view coded, const std::vector<Cut>& text, const Piece& piece) const;
  bool agrees(std::string_view coded, const Cut& cut, const Unit& unit) const;

  std::vector<Piece> pieces_;
  // The code of the words where they are one piece of nothing but characters side by side: most
  // are. Where a text has no white space they stand in it as these bytes, or not at all.
  std::string plain_;
  std::size_t first_bytes_ = 0;  // of its first character
};

}  // namespace wenze::index
