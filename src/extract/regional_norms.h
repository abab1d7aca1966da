#pragma once
// Steps of the procedure and remedies in the law of Taiwan, Hong Kong and Macau, which have words
// of their own for them, and what follows there from a sanction. Internal to extract/.

#include <optional>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// 得于收受次日起三十日内提起申诉; 可向上诉委员会提出上诉; 得提起必要诉愿: nothing on the mainland.
// In an article on sanctions also what is settled on such a remedy: 应于三十日内函复;
// 诉愿具中止效力.
bool files_regional_remedy(const Context& context, Span clause, document::ProvisionId id);

// 应于三十日内填具奖惩建议表; 秘书须将个案转呈处长; 预审须自…起十日内展开: likewise.
bool is_regional_step(const Context& context, Span clause);

// 前二项之处罚，由建设局为之; 科处罚款属局长的职权: who decides on sanctions, in Taiwan and Macau.
bool assigns_power(const Context& context, Span clause, document::ProvisionId id);

// 罚锾经限期缴纳，届期未缴纳者，依法移送强制执行: in Taiwan.
bool enforces_regionally(const Context& context, Span clause);

// 得于, 得依; 可向: what only these permit with. npos: nothing.
std::size_t find_regional_permission(const Context& context, std::string_view s);
// 须: what they oblige with; not in 毋须. npos: nothing.
std::size_t find_regional_duty(const Context& context, std::string_view s);

// Norms that would be read as fault and sanction: 停职期间丧失薪俸, 受记过以上惩处人员，一年内不得
// 办理升任; 惩处经撤销者，应于十日内注销其纪录. Appends them; whether there was one.
bool read_regional_norm(const Context& context, const Sentence& sentence,
                        document::ProvisionId provision, std::vector<Frame>& frames);

}  // namespace wenze::extract
