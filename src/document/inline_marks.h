#pragma once
// Items that stand inside a line: 有下列情形之一的：（一）…；（二）…, and numbers whose line break
// was lost.

#include <optional>
#include <string_view>
#include <vector>

#include "document/lines.h"
#include "document/marks.h"

namespace wenze::document {

// A stretch of one line: the whole line, or what lies between the articles and divisions in it.
struct InlinePiece {
  CanonicalSpan span;
  std::optional<Mark> front;  // the mark at its front, when there is one
  bool searched = true;       // false: nothing is looked for inside
  bool breaks_lost = false;   // the line lost its breaks: headings run into their numbers
};

// For every piece the marks inside it (not the one at its front) whose numbering counts on from
// what stands before, in whatever line, in order.
std::vector<std::vector<Mark>> inline_marks(std::string_view text,
                                            const std::vector<InlinePiece>& pieces);

}  // namespace wenze::document
