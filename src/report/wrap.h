#pragma once
// Internal to report/: lines of text on a terminal of a given width.

#include <cstddef>
#include <string_view>
#include <vector>

namespace wenze::report {

struct Line {
  std::size_t begin = 0, end = 0;  // bytes of the text, without the line end
};

// Columns of `s` as shown (see runs.h), '\n' counting nothing.
std::size_t shown_columns(std::string_view s);

// The lines of `s` at '\n' and, where one is longer than `width_columns`, between: after a space,
// or beside a wide character, but never before closing punctuation (，。）》) or after opening
// punctuation (（《). A run without such a place is cut. At least one line. 0: no limit.
std::vector<Line> wrap(std::string_view s, std::size_t width_columns);

// How wide each column may be so that `natural` columns with `gap` between fit `total`: the widest
// are narrowed first. Empty when some column would have to be narrower than `least` and than its
// natural width.
struct Fit {
  std::size_t total = 0, gap = 2, least = 10;
};
std::vector<std::size_t> fit(const std::vector<std::size_t>& natural, const Fit& room);

}  // namespace wenze::report
