#pragma once
// Whom the provision binds that a breach points to: 违反本条例第十条规定，… where 第十条 says
// 经营者应当…. Internal to extract/.

#include <vector>

#include "extract/context.h"

namespace wenze::extract {

// Sets `bound` of the faults of frames in which nobody is named. A provision that binds several is
// asked for the clause that shares words with the fault; where that tells nobody, nothing is set.
void find_bound(const Context& context, std::vector<Frame>& frames);

}  // namespace wenze::extract
