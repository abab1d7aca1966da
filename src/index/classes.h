#pragma once
// How a character counts when text is cut (tokens.h). Internal to the index.

namespace wenze::index {

enum class CharacterClass { kWord, kCharacter, kSpace, kPunctuation, kBorder };
CharacterClass classify(char32_t c);

}  // namespace wenze::index
