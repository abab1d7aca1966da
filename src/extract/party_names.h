#pragma once
// Where the name of whoever answers begins: the dictionary knows how it ends. Internal to extract/.

#include <span>

#include "extract/bearers.h"
#include "extract/context.h"

namespace wenze::extract {

// |公路养护作业单位, |药品使用单位, |有关部门的工作人员: the name goes back to a mark, a word that
// governs it (对, 由, 责令), joins it (和, 或者) or ends a relative clause (的); it does not begin
// with what joins it (及|其工作人员). `party` as it is where what stands before is no part of the
// name.
Span whole_party(const Context& context, Span party);

// 食品小作坊|、小餐饮, 学校|或者其他教育机构: the name with those of the same role that are
// coordinated behind it. `others`: all who answer, each of whom has a name of his own.
Span with_coordinates(const Context& context, const SubjectDraft& person,
                      std::span<const SubjectDraft> others);

}  // namespace wenze::extract
