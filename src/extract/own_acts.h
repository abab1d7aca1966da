#pragma once
// Where 、 parts one wrong from another. Internal to extract/.

#include <vector>

#include "extract/context.h"
#include "extract/grammar.h"

namespace wenze::extract {

// 未安装净化设施、不正常使用净化设施; 抄袭他人成果、伪造实验数据: the parts between 、 as wrongs of
// their own, each with a predicate and words that no other shares; none where they are one wrong.
std::vector<Span> own_acts(const Context& context, const std::vector<Span>& parts);

}  // namespace wenze::extract
