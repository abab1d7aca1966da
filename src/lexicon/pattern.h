#pragma once
// Patterns with gaps, as dictionaries write them: 取消{0,14}(评优|评先){0,4}资格.
//
// A pattern is a row of literals, groups (a|b|) and gaps. A gap {m,n} stands for m to n code points, none of them
// ，。；：、 or a line break; {m,n+} allows 、 as well. A pattern begins with a literal or a group.

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "text/character_set.h"

namespace wenze::lexicon {

class Pattern {
 public:
  // Whether a clause, from one of ，。；： and line breaks to the next, with these characters may hold the pattern
  // behind its head. Cheap.
  bool may_match(const text::CharacterSet& clause) const {
    for (const text::CharacterSet& wanted : wanted_)
      if (!wanted.may_share(clause)) return false;
    return true;
  }
  // The same of a stretch of text and the whole pattern.
  bool may_stand_in(const text::CharacterSet& stretch) const {
    return heads_begin_.may_share(stretch) && may_match(stretch);
  }
  static bool ends_clause(char32_t c);

  // Fails with what is wrong in it (kind dictionary_pattern, args of the caller's choice are prepended there).
  static std::optional<Pattern> parse(std::string_view source, std::string& why_not);

  // The strings the pattern can begin with: what to look for in a text.
  const std::vector<std::string>& heads() const { return elements_.front().alternatives; }
  // Whether it has a match anywhere.
  bool stands_in(std::string_view s) const;

  // One of these stands in every match: the group or literal that tells most, by its shortest alternative.
  const std::vector<std::string>& telling_words() const;

  // The end of the match whose head occupies [begin, head_end), or nothing. The shortest way through the gaps is taken;
  // a gap at the end takes as much as it may. Bounded: every gap is short.
  std::optional<std::size_t> match(std::string_view s, std::size_t head_end) const;

 private:
  struct Element {
    std::vector<std::string> alternatives;  // empty for a gap
    int min = 0, max = 0;                   // of a gap, in code points
    std::string stops;                      // characters that end a gap
    std::uint64_t starts = 0;               // of a group: bits of the characters it can begin with
    bool any_start = false;                 // of a group: it can begin with anything
    bool is_gap() const { return alternatives.empty(); }
    void note_starts();
    bool may_begin(std::string_view s, std::size_t at) const;
    std::size_t longest_at(std::string_view s, std::size_t at) const;  // its bytes, or npos
  };
  // Places in ascending order; those beyond the capacity are not followed.
  class Places {
   public:
    void push_back(std::size_t at) {
      if (count_ < places_.size()) places_[count_++] = at;
    }
    void insert(std::size_t at) {  // keeps the order, drops repetitions
      std::size_t i = count_;
      while (i > 0 && places_[i - 1] > at) --i;
      if ((i > 0 && places_[i - 1] == at) || count_ == places_.size()) return;
      for (std::size_t k = count_++; k > i; --k) places_[k] = places_[k - 1];
      places_[i] = at;
    }
    bool empty() const { return count_ == 0; }
    std::size_t size() const { return count_; }
    std::size_t front() const { return places_[0]; }
    std::size_t back() const { return places_[count_ - 1]; }
    const std::size_t* begin() const { return places_.data(); }
    const std::size_t* end() const { return places_.data() + count_; }

    Places() {}
    Places(const Places& other) { *this = other; }
    Places& operator=(const Places& other) {  // of what is used
      count_ = other.count_;
      std::copy(other.begin(), other.end(), places_.begin());
      return *this;
    }

   private:
    std::size_t count_ = 0;
    std::array<std::size_t, 192> places_;
  };
  static std::optional<Element> parse_gap(std::string_view body);
  static std::size_t character_bytes(std::string_view s, std::size_t at);
  static void widen(std::string_view s, const Element& gap, Places& ends);
  std::optional<std::size_t> first_behind_gap(std::string_view s, std::size_t begin, std::size_t gap_index) const;

  void note_wanted();

  std::vector<Element> elements_;
  text::CharacterSet heads_begin_;          // the first characters of the heads
  std::vector<text::CharacterSet> wanted_;  // of each element that must stand in the clause of the head: its first characters
};

}  // namespace wenze::lexicon
