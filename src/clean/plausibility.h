#pragma once
// How plausible a character is behind the one to three before it in official Chinese, from the
// counts of han_bigrams.tsv. Script and width are folded, so that traditional text is judged by the
// same table.

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace wenze::clean {

// The three characters before a place; 0 where there is none.
struct History {
  char32_t first = 0, before = 0, last = 0;
  History then(char32_t c) const { return {before, last, c}; }
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
    std::array<const Context*, 3> contexts_{};  // of the last character, the last two, all three
  };
  After after(History history) const;

  // Characters often seen behind `history`, folded (simplified), the most frequent first, without
  // repetition; at most `most`.
  std::vector<char32_t> followers(History history, std::size_t most) const;

  // What the table knows `c` as: simplified, width folded; white space is one symbol; 0 for what it
  // cannot have.
  char32_t symbol(char32_t c) const;

  // The simplified form of a traditional character, character by character; itself for all others.
  char32_t simplified(char32_t c) const { return c < 0x10000 ? simplified_[c] : c; }
  bool is_traditional(char32_t c) const { return simplified(c) != c; }
  bool is_only_simplified(char32_t c) const { return c < 0x10000 && only_simplified_[c]; }
  // The traditional characters that simplified() maps to `c`, without `c`.
  const std::vector<char32_t>& traditional(char32_t c) const;

 private:
  // The followers of a context are neighbours in followers_ and ranked_.
  struct Context {
    float log_count = 0;
    float left_cost = 0;  // what a follower that is not listed costs over the shorter history
    std::uint32_t begin = 0, end = 0;
  };
  struct Follower {
    char16_t c;
    float log_count;
    bool operator<(const Follower& other) const { return c < other.c; }
  };
  class RowReader;

  static std::uint64_t key(char32_t first, char32_t before, char32_t last) {
    return static_cast<std::uint64_t>(first & 0xFFFF) << 32 |
           static_cast<std::uint64_t>(before & 0xFFFF) << 16 | (last & 0xFFFF);
  }
  void fold_scripts();
  void weigh_singles();
  void weigh(std::uint64_t history, Context& context);
  void find_common();
  float alone(char32_t symbol) const { return symbol < 0x10000 ? alone_[symbol] : alone_[0]; }
  const Context* context(std::uint64_t history) const;
  const float* listed(const Context& context, char32_t next) const;
  // Of `next` behind the first `known` of `contexts`, the shortest history first.
  float cost(const std::array<const Context*, 3>& contexts, std::size_t known, char32_t next) const;

  std::vector<char16_t> simplified_;
  std::vector<std::pair<char32_t, std::vector<char32_t>>>
      traditional_;                                      // sorted by the simplified character
  std::vector<Follower> followers_;                      // of each context, by character
  std::vector<char16_t> ranked_;                         // the same, the most frequent first
  std::unordered_map<std::uint64_t, Context> contexts_;  // by key(); 0 for what is not known
  std::vector<const Context*> singles_;  // contexts_ of single characters, by character
  std::vector<float> alone_;             // cost of a character behind nothing known
  std::vector<bool> only_simplified_;    // has traditional forms and is none itself
  std::vector<char32_t> common_;
  float log_total_ = 0;
};

}  // namespace wenze::clean
