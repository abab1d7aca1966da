#pragma once
// Items that stand inside a line: 有下列情形之一的：（一）…；（二）…

#include <string_view>
#include <vector>

#include "document/lines.h"
#include "document/marks.h"

namespace wenze::document {

struct InlineOptions {
  std::optional<Mark> next_line;  // the mark at the front of the following line
  bool breaks_lost = false;       // the text lost its line breaks: headings run into their numbers
};

// The marks inside `piece` (not the one at its front) whose numbering counts on, in order.
std::vector<Mark> inline_marks(std::string_view text, CanonicalSpan piece,
                               const InlineOptions& options);

}  // namespace wenze::document
