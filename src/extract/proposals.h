#pragma once
// Whether a measure is only proposed, and to whom it is left. Internal to extract/.

#include <optional>

#include "extract/context.h"

namespace wenze::extract {

// 对责任人员，建议|任免机关|调离岗位: whom it hits stands in front of the proposal, and who would
// decide behind it.
bool proposes_of_people(const Context& context, Span before);

// 可以建议对主管人员给予处分, 建议其主管部门对…给予处分: `before` stands in front of the measure.
bool proposes(const Context& context, Span before, const SanctionHit& hit);

// 并责成有关单位给予处分: who is charged with it decides.
std::optional<Span> charged_with(const Context& context, Span before);

}  // namespace wenze::extract
