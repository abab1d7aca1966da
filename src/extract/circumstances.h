#pragma once
// Circumstances that aggravate, mitigate or exempt: what somebody who erred did to make good is no
// measure imposed on them, and causes in a row are circumstances of their own. Internal to
// extract/.

#include <cstddef>
#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// 积极采取补救措施，|防止危害发生的，|可以不追究责任: whether segment `i` tells a good deed in the
// condition of a circumstance.
bool makes_good(const Context& context, const std::vector<Segment>& segments, std::size_t i);

// 执行上级的错误决定，或者由于相对人的过错导致…: the cause behind 或者 is a circumstance of its
// own.
std::vector<FaultDraft> split_causes(const Context& context, const std::vector<FaultDraft>& faults);

// 创新出现失误或者未能实现目标，但是符合改革方向的，不作负面评价: what qualifies both wrongs.
// 拒不配合调查，|或者两年内再次违规: the two circumstances of an alternative; the whole where it is
// none.
std::vector<FaultDraft> split_alternatives(const Context& context, const FaultDraft& fault);

bool is_qualified(const Context& context, const Frame& frame);

// Whether the items of the list aggravate, mitigate or exempt.
bool lists_circumstances(const Frame& list);

// …可以从轻处理：（三）因不可抗力的，免予处理: an item of such a list that has an outcome of
// another kind is none of the list's circumstances.
bool says_otherwise(const Frame& list, const std::vector<Frame>& item);

// 与他人通谋，或者为其提供凭证，构成犯罪的，从重处罚: all of it is the circumstance of a frame
// without consequences; else the wrongs are parted at their causes. `crime`: it amounts to one.
void settle_causes(const Context& context, bool crime, document::ProvisionId provision,
                   Frame& frame);

}  // namespace wenze::extract
