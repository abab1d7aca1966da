#pragma once
// Norms of other kinds that hold the words of a sanction: the law of procedure, which law applies,
// what a decision has to say, who is immune. Internal to extract/.

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// …的，适用修正前的刑法; …的，不适用本办法; …期间不受逮捕或者拘留: nobody answers for anything.
bool states_other_law(const Context& context, const Sentence& sentence);

// 处罚决定书应当载明…: what stands in it is told there, and not imposed.
bool tells_contents(const Context& context, const Sentence& sentence);

// Of the law of procedure (of courts, prosecutors, the police): a frame in which nobody is punished
// decides on a case. 判决撤销, 责令提出保证人, 移送起诉
bool decides_on_case(const Context& context, const Frame& frame);

// 受损害的经营者|追缴欠费, 设置人应当自行拆除，并|恢复原状, 被认定为无法采取改正措施|消除影响: a
// sanction word of `segment` that is no sanction for what stands before it.
bool is_other_matter(const Context& context, Span segment, const SanctionHit& hit);

// 阻挠公民申请行政复议的，给予记过处分: the remedy is what the wrong was done to.
bool punishes_obstruction(const Context& context, const Sentence& sentence);

}  // namespace wenze::extract
