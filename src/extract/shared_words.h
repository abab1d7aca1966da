#pragma once
// Words that stand once and belong to several faults. Internal to extract/.

#include <vector>

#include "extract/context.h"
#include "extract/grammar.h"

namespace wenze::extract {

// What `fault` shares with others of its frame, in the order of the text: what the lead-in says of
// all its items besides who answers and what is breached (在保护区内|有下列行为之一的;
// 未取得许可证， 有下列行为之一的), or the scene in front of the first of several acts
// (在保护区内|采石或者挖沙的) and what came of them behind the last (漏征或者少征，|造成损失的).
// Without them 采石 would be no wrong.
std::vector<Span> shared_words(const Context& context, const Frame& frame, const FaultDraft& fault);

// 违反第九条规定，|使用音响: the words of the fault with the breach in front, where nothing in them
// tells a wrong; the fault itself anywhere else.
Span with_breach(const Context& context, const Frame& frame, const FaultDraft& fault);

}  // namespace wenze::extract
