#pragma once
// Internal to report/: a cell's text cut where its marks begin and end, and characters made safe to
// show.

#include <functional>
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

// How a form with markup writes text: `escape` makes a piece safe, `link` wraps safe words.
struct MarkupForm {
  std::function<std::string(std::string_view text)> escape;
  std::function<std::string(const std::string& words, const std::string& target)> link;
};
// A cell in such a form: its text with marks as elements, and its citation. One of the two is
// linked: the citation when the link leads into the report, else the text.
struct Markup {
  std::string text, citation;
};
Markup markup(const Cell& cell, const MarkupForm& form);

// The cell with deletions as [-…-] and insertions as {+…+} in its text and no highlights.
Cell with_plain_marks(const Cell& cell);

// What is shown for a code point: itself; a picture (␛) for control characters, U+FFFD for
// noncharacters and for bidirectional controls, which could make a terminal or page show something
// else than what stands there. '\n' stays.
char32_t shown(char32_t c);
std::string shown(std::string_view s);

}  // namespace wenze::report
