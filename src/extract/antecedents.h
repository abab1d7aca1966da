#pragma once
// What a breach points back to: whom the paragraph or the sentence before it binds, and what it
// forbids. Internal to extract/.

#include <vector>

#include "extract/conditions.h"
#include "extract/context.h"

namespace wenze::extract {

// X应当…。|违反前款规定的，…: who breaches it is whom the paragraph before binds.
// 经营者不得…。|违反规定的，…: likewise of the sentence before.
std::vector<SubjectDraft> subject_before(const Context& context, Span sentence,
                                         document::ProvisionId provision,
                                         const ConditionReading& reading);

// 不得干扰检查，不得隐瞒。对违反规定的人员，…: in prose a violation that is all the frame tells is
// of what the sentence before forbids, and these become its faults.
// 使用单位应当自行拆除。|拒不拆除的, 废物不得倾倒。|违者: elsewhere the duty goes in front.
void point_to_bans(const Context& context, Span sentence, Frame& frame);

// 在受处分期间不得晋升, 免去职务前，…可以决定暂停其履行职务: the situation before a consequence,
// which no 的 closes. `waiting`: the segments before that of the consequence.
std::optional<Frame> frame_of_situation(const Context& context, const Segment& segment,
                                        const std::vector<Segment>& waiting,
                                        document::ProvisionId provision);

}  // namespace wenze::extract
