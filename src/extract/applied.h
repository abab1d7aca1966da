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

// 上款所指处分尤其科处于下列人员：the list whose items receive what `before` imposes (nullptr:
// nothing does). 尤其对下列人员科处停职：they receive what it names itself.
std::optional<Frame> applied_to_list(const Context& context, Span own, const Frame* before,
                                     document::ProvisionId provision);

// 如上款所指行为造成严重损害，则处分为…的停职: a graver step for the wrongs of the paragraph
// before.
std::optional<Frame> applied_to_case(const Context& context, const Sentence& sentence,
                                     document::ProvisionId provision);

}  // namespace wenze::extract
