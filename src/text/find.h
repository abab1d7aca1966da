#pragma once
// Substring search for short words in sentences. std::string_view::find looks for the first byte,
// which nearly all Han characters share, and memmem builds a table for every call; this compares
// the last bytes of the word's first and last characters at many places at once.

#include <string_view>

namespace wenze::text {

// The first place at or behind byte `from` where `word` stands, or npos. An empty word stands
// everywhere.
std::size_t find(std::string_view s, std::string_view word, std::size_t from = 0);

inline bool contains(std::string_view s, std::string_view word) {
  return find(s, word) != std::string_view::npos;
}

}  // namespace wenze::text
