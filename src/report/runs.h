#pragma once
// Internal to report/: a cell's text cut where its marks begin and end, and characters made safe to
// show.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/table.h"

namespace wenze::report {

// A stretch of a cell's text with one mark or none.
struct Run {
  std::size_t begin = 0, end = 0;  // bytes of Cell::text
  std::optional<Mark> mark;
};

// The runs of [begin, end), in order, without gaps, none empty.
std::vector<Run> runs(const Cell& cell, std::size_t begin, std::size_t end);

// The cell with deletions as [-…-] and insertions as {+…+} in its text and no highlights.
Cell with_plain_marks(const Cell& cell);

// What is shown for a code point: itself; a picture (␛) for control characters, U+FFFD for
// noncharacters and for bidirectional controls, which could make a terminal or page show something
// else than what stands there. '\n' stays.
char32_t shown(char32_t c);
std::string shown(std::string_view s);

}  // namespace wenze::report
