#pragma once
// Terms for runs of three characters and more that are too frequent to be looked for pair by pair.
//
// A fixed set names runs that many texts hold (应当, 有关部门). A longer run is a term of its own
// where both runs that are one character shorter are in the set. So a phrase of three characters
// and more is a term, or some run in it is a term (a pair, or one of these) that few texts hold:
// what remains to be looked through is little either way.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace wenze::index {

struct Run {
  std::size_t first;       // number of its first character
  std::size_t characters;  // 3 and more
  std::string_view coded;  // a view of what was given
};

// The runs of `coded` that are terms, the shorter ones first. `coded` is nothing but characters
// side by side as charcode.h writes them; begins[i] is where character i begins, and the last one
// is the end.
std::vector<Run> long_runs(std::string_view coded, std::span<const std::uint32_t> begins);

// Whether the set names it. REQUIRES: not empty.
bool is_frequent_run(std::string_view coded);

}  // namespace wenze::index
