#pragma once
// Finding words in canonical text exactly as the index finds them: for verification and
// highlighting.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "index/tokens.h"
#include "index/vocabulary.h"

namespace wenze::index {

struct Found {
  std::size_t begin, end;  // bytes
  bool operator==(const Found&) const = default;
};

// A text cut once and searched often. Keeps a view of the text.
class CutText {
 public:
  explicit CutText(std::string_view canonical);

  // Places of the phrase `words`, in order; pieces between borders are looked for each for itself.
  // Words of `borders` that lie astride two others are no places.
  std::vector<Found> find(std::string_view words, const WordBorders& borders) const;
  // The same where a last word of letters may go on.
  std::vector<Found> find_prefix(std::string_view words) const;

 private:
  std::vector<Found> find_piece(const std::vector<Unit>& units, std::string_view words,
                                bool prefix) const;

  std::string_view text_;
  std::vector<Unit> units_;
  std::vector<std::string> folded_;
};

}  // namespace wenze::index
