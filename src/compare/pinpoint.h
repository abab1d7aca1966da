#pragma once
// Internal to compare/.

#include <string>

#include "compare/units.h"

namespace wenze::compare {

// Where a provision stands, for people, without the title of its document: 第五条第（二）项. Its
// eId where it has no address (a preamble).
std::string pinpoint(const Side& side, std::size_t provision);

}  // namespace wenze::compare
