#pragma once
// Many fixed strings found in one pass, longest match first: the engine under every dictionary.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wenze::text {

class Matcher {
 public:
  struct Match {
    std::size_t begin;  // bytes
    std::size_t end;
    std::uint32_t value;
  };

  // Several values may share a form; each is reported. An empty form is ignored. Add before find.
  void add(std::string_view form, std::uint32_t value);

  // All values of the longest form that begins at byte `at`; empty when none does.
  std::vector<Match> longest_at(std::string_view s, std::size_t at) const;
  // Appends all matches that begin at byte `at`, shortest first.
  void all_at(std::string_view s, std::size_t at, std::vector<Match>& out) const;
  // All matches of every form at every position (overlapping), ordered by begin, then longest first.
  std::vector<Match> find_all(std::string_view s) const;
  // Leftmost-longest, not overlapping; forms that share the text are all reported.
  std::vector<Match> find_longest(std::string_view s) const;

  // The first character at or behind byte `at` where a form may begin, or s.size(): quick, and no
  // promise that one does. REQUIRES: `at` is the front of a character.
  std::size_t next_place(std::string_view s, std::size_t at) const;

  bool empty() const { return nodes_.size() <= 1; }

 private:
  struct Node {
    unsigned char byte = 0;  // of the first edge; most nodes have one
    std::uint32_t next = 0;  // 0: no edge
    std::vector<std::pair<unsigned char, std::uint32_t>> others;
    std::vector<std::uint32_t> values;
  };
  // Where a form of at least three bytes goes on behind them.
  struct Root {
    std::uint32_t head = 0;  // the three bytes
    std::uint32_t node = 0;  // 0: a free cell
  };
  std::uint32_t child(std::uint32_t node, unsigned char byte) const {
    const Node& from = nodes_[node];
    if (from.next == 0) return 0;
    return from.byte == byte ? from.next : other_child(from, byte);
  }
  static std::uint32_t other_child(const Node& from, unsigned char byte);
  std::size_t root_cell(std::uint32_t head) const;
  void add_root(std::uint32_t head, std::uint32_t node);

  std::vector<Node> nodes_ = std::vector<Node>(1);
  // By hash, a power of two of them, at most half in use: the common case of a Han character.
  std::vector<Root> roots_ = std::vector<Root>(64);
  std::size_t root_count_ = 0;
  // What most places of a text are turned away by: a bit for each character of the BMP that begins
  // a form; for each that a form may be all or that ASCII follows; and for pairs, hashed.
  class Bits {
   public:
    void set(std::uint32_t at) { words_[at >> 6] |= std::uint64_t{1} << (at & 63); }
    bool operator[](std::uint32_t at) const { return (words_[at >> 6] >> (at & 63) & 1) != 0; }

   private:
    std::vector<std::uint64_t> words_ = std::vector<std::uint64_t>(0x10000 / 64);
  };
  Bits begins_, alone_, pairs_;
};

}  // namespace wenze::text
