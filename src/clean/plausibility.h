#pragma once
// How plausible a character is behind the one or two before it in official Chinese, from the counts
// of han_bigrams.tsv. Script and width are folded, so that traditional text is judged by the same
// table.

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace wenze::clean {

// The two characters before a place; 0 where there is none.
struct History {
  char32_t before = 0, last = 0;
  History then(char32_t c) const { return {last, c}; }
  bool operator==(const History&) const = default;
};

class Plausibility {
  struct Context;

 public:
  // Rows of the table: a character, its count class, its followers with their classes
  // (han_bigrams.tsv).
  struct Row {
    std::string first, count_class, followers;
  };
  explicit Plausibility(const std::vector<Row>& rows);

  // -ln P(next | history), between 0 and about 25.
  float cost(History history, char32_t next) const { return after(history).cost(next); }

  // The same for many characters behind one history; points into the Plausibility.
  class After {
   public:
    float cost(char32_t next) const;

   private:
    friend class Plausibility;
    const Plausibility* plausibility_ = nullptr;
    const Context* two_ = nullptr;
    const Context* one_ = nullptr;
  };
  After after(History history) const;

  // Characters often seen behind `history`, folded (simplified), the most frequent first, without
  // repetition; at most `most`.
  std::vector<char32_t> followers(History history, std::size_t most) const;

  // The simplified form of a traditional character, character by character; itself for all others.
  char32_t simplified(char32_t c) const { return c < 0x10000 ? simplified_[c] : c; }
  bool is_traditional(char32_t c) const { return simplified(c) != c; }
  bool is_only_simplified(char32_t c) const { return c < 0x10000 && only_simplified_[c]; }
  // The traditional characters that simplified() maps to `c`, without `c`.
  const std::vector<char32_t>& traditional(char32_t c) const;

 private:
  struct Context {
    float log_count = 0;
    float left_cost = 0;  // what a follower that is not listed costs over the shorter history
    std::vector<std::pair<char32_t, float>> followers;  // with ln count, by character
    std::vector<char32_t> ranked;                       // the same, the most frequent first
  };
  using Contexts = std::unordered_map<std::uint32_t, Context>;

  static std::uint32_t key(char32_t before, char32_t last) { return before << 16 | last; }
  void fold_scripts();
  void read_row(const Row& row);
  void sort_followers();
  void weigh_contexts();
  void find_common();
  // White space is one symbol, ASCII punctuation is the Chinese one; 0 for what the table cannot
  // have.
  char32_t symbol(char32_t c) const;
  float alone(char32_t symbol) const { return symbol < 0x10000 ? alone_[symbol] : alone_[0]; }
  float after_one(const Context* one, char32_t next) const;
  const Context* context(char32_t before, char32_t last) const;
  static const float* listed(const Context& context, char32_t next);

  std::vector<char16_t> simplified_;
  std::vector<std::pair<char32_t, std::vector<char32_t>>>
      traditional_;                      // sorted by the simplified character
  Contexts contexts_;                    // 0 before a single character
  std::vector<const Context*> singles_;  // contexts_ of single characters, by character
  std::vector<float> alone_;             // cost of a character behind nothing known
  std::vector<bool> only_simplified_;    // has traditional forms and is none itself
  std::vector<char32_t> common_;
  float log_total_ = 0;
};

}  // namespace wenze::clean
