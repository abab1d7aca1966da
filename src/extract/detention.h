#pragma once
// Who detains, and whom. Internal to extract/.

#include <optional>

#include "extract/consequences.h"
#include "extract/context.h"

namespace wenze::extract {

struct DetentionReading {
  std::optional<Span>& authority;  // that runs on from the sanction before
  Step& step;
};

// 由环境主管部门处罚款，并将案件移送公安机关，对负责人|处十日拘留: the police detain, and no other
// office; nobody where no office that can is named. …处罚款；对逃匿的|处拘留: that is its case.
void settle_detention(const Context& context, const Window& window, const SanctionHit& hit,
                      DetentionReading reading);

}  // namespace wenze::extract
