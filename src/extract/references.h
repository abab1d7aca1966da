#pragma once
// Frames that point elsewhere: 有前款第（三）项行为的 (faults), 依照本办法第五条规定处罚
// (sanctions). Internal to extract/.

#include <vector>

#include "extract/context.h"

namespace wenze::extract {

void resolve_references(const Context& context, std::vector<Frame>& frames);

}  // namespace wenze::extract
