#pragma once
// Which sanction the words mean where they do not say it themselves: 处罚 under the law on public
// order, 没收 and 撤销 of what the condition names. Internal to extract/.

#include <vector>

#include "extract/consequences.h"

namespace wenze::extract {

// Settles, takes out or divides the hits of one segment.
void restate(const Context& context, const Window& window, const Step& step, const Frame& frame,
             std::vector<SanctionHit>& hits);

}  // namespace wenze::extract
