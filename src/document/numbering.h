#pragma once
// Passes over the units of a document that need all its numbers at once.

#include <string_view>
#include <vector>

#include "document/layout.h"

namespace wenze::document {

// 1 总则, 1.1 编制目的, 1.1.2 …: outlines whose levels are decimal numbers (standards, emergency
// plans). Their marks become kDecimal with the style kHeadStyle, also 1. 总则 above 1.1. Nothing
// changes where the numbers do not count on.
void mark_decimals(std::string_view text, std::vector<Unit>& units);
inline constexpr char kHeadStyle = 'h';

// A chapter or section whose label was lost: the counting of its neighbours (第二节 without a
// 第一节) and a line that reads like its heading say where it stands. Its unit gets a mark without
// a label.
void restore_divisions(std::string_view text, std::vector<Unit>& units);

}  // namespace wenze::document
