#pragma once
// Many fixed strings found in one pass, longest match first: the engine under every dictionary.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
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

  bool empty() const { return nodes_.size() <= 1; }

 private:
  struct Node {
    std::vector<std::pair<unsigned char, std::uint32_t>> next;  // sorted by byte
    std::vector<std::uint32_t> values;
  };
  std::uint32_t child(std::uint32_t node, unsigned char byte) const;

  std::vector<Node> nodes_ = std::vector<Node>(1);
  std::unordered_map<std::uint32_t, std::uint32_t> roots_;  // first three bytes → node, the common case of a Han character
};

}  // namespace wenze::text
