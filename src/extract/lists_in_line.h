#pragma once
// A list of wrongs without labels in the line of its lead-in. Internal to extract/.

#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// 工作人员有下列行为之一的，给予警告：擅离职守；不报告险情。The clauses behind the colon are the
// faults of the list that the sentence opened as the last of `frames`.
void take_list_in_line(const Context& context, const Sentence& sentence,
                       document::ProvisionId provision, std::vector<Frame>& frames);

}  // namespace wenze::extract
