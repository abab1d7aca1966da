#pragma once
// How plausible one character is behind another in official Chinese, from the counts of
// han_bigrams.tsv; script and width are folded, so that traditional text is judged by the same
// table.

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace wenze::clean {

class Plausibility {
 public:
  // Rows of the table: a character, its count class, its followers with their classes.
  struct Row {
    std::string first, count_class, followers;
  };
  explicit Plausibility(const std::vector<Row>& rows);

  // -ln P(next | previous), between 0 and about 30.
  float cost(char32_t previous, char32_t next) const;
  // Characters often seen behind `previous`, folded (simplified), the most frequent first.
  const std::vector<char32_t>& followers(char32_t previous) const;

  // The simplified form of a traditional character, character by character; itself for all others.
  char32_t simplified(char32_t c) const { return c < 0x10000 ? simplified_[c] : c; }
  // The traditional characters that simplified() maps to `c`, without `c`.
  const std::vector<char32_t>& traditional(char32_t c) const;

 private:
  void fold_scripts();
  // White space is one symbol, ASCII punctuation is the Chinese one.
  char32_t symbol(char32_t c) const;

  std::vector<char16_t> simplified_;
  std::vector<std::pair<char32_t, std::vector<char32_t>>>
      traditional_;                   // sorted by the simplified character
  std::vector<std::uint16_t> index_;  // symbol → row + 1
  std::vector<float> logs_;           // row → ln count
  std::vector<std::vector<std::pair<char32_t, float>>>
      followers_;                              // row → (symbol, ln count), sorted by symbol
  std::vector<std::vector<char32_t>> ranked_;  // row → symbols, most frequent first
  float log_total_ = 0;
};

}  // namespace wenze::clean
