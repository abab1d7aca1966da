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

  // Several values may share a form; each is reported. An empty form and one with a NUL are ignored. Add before find.
  void add(std::string_view form, std::uint32_t value);

  // All values of the longest form that begins at byte `at`; empty when none does.
  std::vector<Match> longest_at(std::string_view s, std::size_t at) const;
  // Appends all matches that begin at byte `at`, shortest first.
  void all_at(std::string_view s, std::size_t at, std::vector<Match>& out) const;
  // All matches of every form at every position (overlapping), ordered by begin, then longest
  // first.
  std::vector<Match> find_all(std::string_view s) const;
  // Leftmost-longest, not overlapping; forms that share the text are all reported.
  std::vector<Match> find_longest(std::string_view s) const;

  // The first character at or behind byte `at` where a form may begin, or s.size(): quick, and no
  // promise that one does. REQUIRES: `at` is the front of a character.
  std::size_t next_place(std::string_view s, std::size_t at) const;

  bool empty() const { return nodes_.size() <= 1; }

 private:
  // A node of the trie: 0 is the root.
  struct Node {
    std::uint32_t values = 0;  // 1 + place in values_; 0: no form ends here
    bool goes_on = false;      // whether an edge leaves it
  };
  // Edges are characters, found by hash: a power of two of cells, at most half in use.
  struct Edge {
    std::uint32_t from = 0;
    std::uint32_t character = 0;  // its bytes; 0: a free cell
    std::uint32_t to = 0;
  };
  std::size_t cell_of(std::uint32_t from, std::uint32_t character) const {
    std::size_t cell = ((from * 0x9E3779B1u ^ character) * 0x85EBCA77u >> 7) & (edges_.size() - 1);
    while (edges_[cell].character != 0 &&
           (edges_[cell].character != character || edges_[cell].from != from))
      cell = (cell + 1) & (edges_.size() - 1);
    return cell;
  }
  std::uint32_t child(std::uint32_t node, std::uint32_t character) const {
    return edges_[cell_of(node, character)].to;
  }
  std::uint32_t add_child(std::uint32_t node, std::uint32_t character);
  void report(std::uint32_t node, std::size_t begin, std::size_t end,
              std::vector<Match>& out) const {
    if (const std::uint32_t place = nodes_[node].values; place != 0)
      for (const std::uint32_t value : values_[place - 1]) out.push_back({begin, end, value});
  }

  std::vector<Node> nodes_ = std::vector<Node>(1);
  std::vector<std::vector<std::uint32_t>> values_;
  std::vector<Edge> edges_ = std::vector<Edge>(64);
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
