#pragma once
// Measures that no dictionary lists, told by their form: 责令 with any order, 没收 with any goods,
// 依法处理 as the only consequence, an act in another's place at his cost. Internal to extract/.

#include <vector>

#include "extract/context.h"

namespace wenze::extract {

// Puts them among `hits`, the measures of the segment that are known, in the order of the text.
// `after_condition`: as ImpositionOptions has it.
void add_unlisted_measures(const Context& context, Span segment, bool after_condition,
                           std::vector<SanctionHit>& hits);

}  // namespace wenze::extract
