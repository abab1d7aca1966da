#pragma once
// 违反第二项规定 under a lead-in that names the article of a ban: what its item forbids. Internal
// to extract/.

#include <vector>

#include "extract/context.h"

namespace wenze::extract {

// 违反本条例第八条规定的，按照下列规定处罚：（一）违反第一项规定的，…, where 第八条 says
// 禁止下列行为： （一）砍伐树木: the fault is 砍伐树木. One that tells a duty (应当遵守下列规定) is
// left as it is.
void point_to_banned_items(const Context& context, std::vector<Frame>& frames);

}  // namespace wenze::extract
