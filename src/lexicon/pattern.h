#pragma once
// Patterns with gaps, as dictionaries write them: 取消{0,14}(评优|评先){0,4}资格.
//
// A pattern is a row of literals, groups (a|b|) and gaps. A gap {m,n} stands for m to n code points, none of them
// ，。；：、 or a line break; {m,n+} allows 、 as well. A pattern begins with a literal or a group.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace wenze::lexicon {

class Pattern {
 public:
  // Fails with what is wrong in it (kind dictionary_pattern, args of the caller's choice are prepended there).
  static std::optional<Pattern> parse(std::string_view source, std::string& why_not);

  // The strings the pattern can begin with: what to look for in a text.
  const std::vector<std::string>& heads() const { return elements_.front().alternatives; }

  // The end of the match whose head occupies [begin, head_end), or nothing. The shortest way through the gaps is taken;
  // a gap at the end takes as much as it may. Bounded: every gap is short.
  std::optional<std::size_t> match(std::string_view s, std::size_t head_end) const;

 private:
  struct Element {
    std::vector<std::string> alternatives;  // empty for a gap
    int min = 0, max = 0;                   // of a gap, in code points
    std::string stops;                      // characters that end a gap
    bool is_gap() const { return alternatives.empty(); }
  };
  static std::optional<Element> parse_gap(std::string_view body);
  static void widen(std::string_view s, const Element& gap, std::vector<std::size_t>& ends);

  std::vector<Element> elements_;
};

}  // namespace wenze::lexicon
