#pragma once
// What makes the limbs beside 或者 two wrongs. Internal to extract/.

#include <string_view>

#include "extract/context.h"

namespace wenze::extract {

// What stands behind the last comma of `s`, and before the first one.
std::string_view last_clause(std::string_view s);
std::string_view first_clause(std::string_view s);

// 擅自生产A|或者生产企业未按照规定销售, 未经批准建设|或者临时建筑物超过期限不拆除,
// 未采取设防措施|或者设防措施未达到要求: a doer, a term or a subject of its own.
bool acts_apart(const Context& context, Span left, Span right);

// 未依法履行职责|或者监督不力, 未采取措施|或者措施落实不到位: done, but poorly.
bool is_done_poorly(const Context& context, Span left, Span right);

// 对停用电梯未设置标识|或者未采取防护措施: an omission behind its scene, and another.
bool omits_twice(const Context& context, Span left, Span right);

// 损毁绿线标识|或者擅自移动界桩: an act with its object, though no word calls it wrong.
bool is_act_beside_wrong(const Context& context, Span left, Span right);

// 侵占作业场地|或者损毁专用装备: acts without a word of wrong, each with an object of its own and
// no scene that both share.
bool are_two_acts(const Context& context, Span left, Span right);

}  // namespace wenze::extract
