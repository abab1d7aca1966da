#pragma once
// Sanctions of Macau that are said to apply to a kind of misconduct. Internal to extract/.

#include <optional>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// 停职处分适用于有严重过错之情况: the misconduct with its sanction; nothing for any other sentence,
// and outside Macau.
std::optional<Frame> applied_sanction(const Context& context, const Sentence& sentence,
                                      document::ProvisionId provision);

// 上款所指处分尤其科处于下列人员：: the list whose items receive what `before` imposes.
std::optional<Frame> applied_to_list(const Context& context, Span own, const Frame& before,
                                     document::ProvisionId provision);

}  // namespace wenze::extract
