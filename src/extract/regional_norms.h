#pragma once
// Steps of the procedure and remedies in the law of Taiwan, Hong Kong and Macau, which have words
// of their own for them. Internal to extract/.

#include <optional>

#include "extract/context.h"

namespace wenze::extract {

// 得于收受次日起三十日内提起申诉; 可向上诉委员会提出上诉; 得提起必要诉愿: nothing on the mainland.
bool files_regional_remedy(const Context& context, Span clause);

// 应于三十日内填具奖惩建议表; 秘书须将个案转呈处长; 预审须自…起十日内展开: likewise.
bool is_regional_step(const Context& context, Span clause);

// 罚锾经限期缴纳，届期未缴纳者，依法移送强制执行: in Taiwan.
bool enforces_regionally(const Context& context, Span clause);

// 得于, 得依; 可向: what only these permit with. npos: nothing.
std::size_t find_regional_permission(const Context& context, std::string_view s);

}  // namespace wenze::extract
