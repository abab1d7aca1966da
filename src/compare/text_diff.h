#pragma once
// Two texts compared character by character as a reader of law would: white space, the shape of
// quotation marks and brackets and the way a number is written (三日, 3日, ３日) are no
// differences.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace wenze::compare {

// A character, or a whole number, that takes part in comparison. Bytes of the text it was cut from.
struct Token {
  std::uint64_t key = 0;  // equal for what counts as equal
  std::size_t begin = 0, end = 0;
};

std::vector<Token> tokenise(std::string_view text);

// Tags of the two texts of a comparison.
struct OldText;
struct NewText;

enum class EditKind { kEqual, kDelete, kInsert };

// Edits stand in order and cover both texts without gaps; a deletion has an empty new span, an
// insertion an empty old one. Of a replacement the deletion comes first.
struct Edit {
  EditKind kind = EditKind::kEqual;
  text::Span<OldText> old_span;
  text::Span<NewText> new_span;
  bool operator==(const Edit&) const = default;
};

// Beyond this many inserted and deleted tokens the differing middle is given as one replacement.
inline constexpr int kMaxPreciseEdits = 2000;

// `old_tokens` are of `old_text`, and so on. Short common pieces between longer changes are joined
// to them, so that 警告→开除 is one change and not a mosaic.
struct DiffSides {
  std::string_view old_text, new_text;
  const std::vector<Token>& old_tokens;
  const std::vector<Token>& new_tokens;
};
std::vector<Edit> diff_text(const DiffSides& sides);
std::vector<Edit> diff_text(std::string_view old_text, std::string_view new_text);

// Whether the two say the same: equal tokens but for stops at the end (an item that is no longer
// the last one ends in ； instead of 。).
bool same_text(const std::vector<Token>& a, const std::vector<Token>& b);

// "给予[-警告-]{+记过+}处分", for dumps and tests.
std::string dump(const std::vector<Edit>& edits, std::string_view old_text,
                 std::string_view new_text);

}  // namespace wenze::compare
