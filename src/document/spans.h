#pragma once
// The spans of provisions.

#include <vector>

#include "document/document.h"

namespace wenze::document {

// Makes every provision cover its own text and its children, which stand behind it. One without
// text of its own gets an empty one at its beginning.
void cover_children(std::vector<Provision>& provisions);

}  // namespace wenze::document
