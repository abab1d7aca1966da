#pragma once
// A closed set of short words and the questions that a grammar asks of it: does one of them stand
// at the front of these words, at their end, anywhere in them? The cost is one look per character
// of the text, however many words there are.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wenze::text {

// Texts are UTF-8 and begin at a character; the empty word is in no set.
class WordSet {
 public:
  WordSet() = default;
  explicit WordSet(const std::vector<std::string_view>& words);

  // In the order given, without repetitions.
  const std::vector<std::string>& words() const { return words_; }

  // The longest word at the front (at the end) of `s`, as a part of `s`; empty when there is none.
  std::string_view at_front(std::string_view s) const;
  std::string_view at_back(std::string_view s) const;
  bool begins(std::string_view s) const { return !at_front(s).empty(); }
  bool ends(std::string_view s) const { return !at_back(s).empty(); }
  // The first place where a word stands, in bytes; npos when none does.
  std::size_t find(std::string_view s) const;
  bool stands_in(std::string_view s) const { return find(s) != std::string_view::npos; }
  // Whether `s` is one of the words.
  bool holds(std::string_view s) const { return at_front(s).size() == s.size() && !s.empty(); }

 private:
  // A word of a group: up to eight of its bytes as a number, compared before the rest.
  struct Entry {
    std::uint64_t bytes = 0, mask = 0;
    std::uint32_t word = 0;
  };
  using Group = std::vector<Entry>;  // the longest first

  // REQUIRES: `s` is not empty.
  std::string_view longest_at_front(std::string_view s) const;

  std::vector<std::string> words_;
  std::array<std::uint16_t, 256> by_front_{},
      by_back_{};  // by telling byte: 1 + number of the group, 0 is none
  std::vector<Group> groups_;
  std::array<std::uint64_t, 16> firsts_{};  // a bit, by hash, for each character that begins a word
};

}  // namespace wenze::text
