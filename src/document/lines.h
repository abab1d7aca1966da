#pragma once
// The lines of a canonical text, trimmed, with what the format's reader and the map know about
// them.

#include <string_view>
#include <vector>

#include "text/span.h"
#include "text/stages.h"

namespace wenze::document {

using CanonicalSpan = text::Span<text::Canonical>;

struct Line {
  CanonicalSpan span;     // without white space at its ends; never empty
  int heading_level = 0;  // 1.. where the format marked a heading
  bool shell = false;     // lies in text that is no part of the document
  bool cell = false;      // lies in a table
  bool quoted = false;    // goes on in the text of another document that is quoted (quoted.h)
};

// The non-empty lines in order.
std::vector<Line> split_lines(const text::RawText& raw, const text::CanonicalText& canonical);

// Whether the raw text has white space between the canonical bytes before and after `at`
// (normalising drops such spaces).
bool raw_space_at(const text::RawText& raw, const text::CanonicalText& canonical, std::size_t at);

}  // namespace wenze::document
