#pragma once
// Whether words that look like a consequence answer a wrong at all: 依照…的规定处理 of what nobody
// did wrong, a measure of supervision, a civil claim. Internal to extract/.

#include <optional>
#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// Whether the words say by themselves that somebody did wrong (违反, 擅自, 未按照).
// Stricter than is_wrongful() and the dictionary's faults: 不再作为公路使用, 造成损失 do not.
bool tells_wrong(const Context& context, Span span);
// A fault that the dictionaries know, or 违反: a wrong with a name.
bool names_breach(const Context& context, Span span);

// A consequence that is none of ours: its words only impose where a wrong is told (处理, 采取补救
// 措施, 提出建议), and none is; or a court's rule on claims between parties.
// `answered`: the words before in the same clause impose something of ours, so that it is a wrong.
bool answers_no_wrong(const Context& context, const Frame& frame, const Rung& rung, bool answered);
// Takes such consequences out of those of the frame from `before` on; gives who decides on them.
std::optional<Span> drop_unanswered(const Context& context, Frame& frame, std::size_t before,
                                    bool answered);

// 耕地减少的，责令组织开垦: all that follows are orders of what no dictionary knows, and no wrong
// is told, so that they are measures of supervision.
bool orders_without_wrong(const Context& context, const Frame& frame);

// 给予表扬和鼓励: the condition in front of it tells no wrong.
bool earns_praise(const Context& context, Span segment);

// Whether what follows from the condition can follow from a sanction: 受处分期满的, but not
// 被罢免的 or 被拘留的 in a statute about other things.
bool concerns_sanction(const Context& context, const Frame& frame);

// 即属犯罪，一经定罪: in Hong Kong's drafting these words close the condition.
bool links_offence(const Context& context, Span segment);

// 调查人员泄露…的，给予处分: misconduct in the procedure itself is a fault under any heading.
bool is_true_fault(const Context& context, const Frame& frame);

// 对有违法行为的公职人员，予以诫勉: what is decided on officials who did wrong.
bool decides_on(const Context& context, Span sentence, const Frame& frame);

}  // namespace wenze::extract
