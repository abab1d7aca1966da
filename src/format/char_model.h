#pragma once
// How likely a decoded character is in a Chinese official text, as a cost in bits. Encoding
// detection adds these up over the rival decodings of the same bytes: the right one is much cheaper
// within a few characters.

#include <cstddef>

namespace wenze::format {

// Where the source encoding keeps the character; says how rare a Han character is that is not on
// the list.
enum class CodeTier { kUnknown, kLevel1, kLevel2, kExtension };

// Cost of `c` decoded from one code unit sequence of the given tier. About 7 for 的, 18 for a rare
// ideograph, 26 and more for what no text holds (private use, unassigned, control characters).
double character_bits(char32_t c, CodeTier tier);

// What the pair is cheaper by than its two characters: more than 0 for frequent pairs such as 规定
// or 應當.
double pair_bonus_bits(char32_t first, char32_t second);

}  // namespace wenze::format
