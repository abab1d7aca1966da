#pragma once
// Which step, people and permission a consequence still stands under when it says none itself.
// Internal to extract/.

#include <vector>

#include "extract/consequences.h"
#include "extract/context.h"

namespace wenze::extract {

// The step in force for what the window imposes: the given one, or none (情节严重的，吊销许可证；
// |对主管人员给予处分).
Step carried_step(const Context& context, const Window& window, Step step, const Frame& frame,
                  const std::vector<SanctionHit>& hits);

// 对单位处A，|情节严重的，处B: over a comma a step hits whom the branch does; but not where one
// clause has two of them (对单位处A，对个人处B，|情节严重的，…).
bool stays_in_branch(const Context& context, const Frame& frame, const Rung& last);

// 可以|对个人处二百元罚款，|对单位处一千元罚款: both fines are permitted.
bool permits_fines(const Context& context, const Rung& rung);

// 责令改正，造成损失的，依法赔偿，|对个人处一百元罚款；|对单位处一万元罚款: the loss is the
// condition of compensation only. `named`: the sanction says whom it hits.
bool covers_compensation(const Context& context, const Window& window, const Step& step,
                         const Frame& frame, const SanctionHit& hit, bool named);

}  // namespace wenze::extract
