#pragma once
// Who answers beside or instead of the offender by the law of Taiwan, Hong Kong and Macau. Internal
// to extract/.

#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// 罪行是在董事的同意下所犯，则该董事亦属犯该罪行; 管理机关成员对罚款的缴付与法人负连带责任;
// 行为人未满十八岁者，处罚其法定代理人; …所致者，由会办人员负其责任. Appends a frame for each and
// gives the sentence without the clauses that it read.
Sentence read_regional_attribution(const Context& context, const Sentence& sentence,
                                   document::ProvisionId provision, std::vector<Frame>& frames);

}  // namespace wenze::extract
