#pragma once
// Where the words of a measure end: the dictionary knows how they begin. Internal to extract/.

#include "extract/context.h"

namespace wenze::extract {

// 吊销采矿许可|证, 责令停业整顿|一个月至六个月, 约谈该地区人民政府|主要负责人: the words go on to
// the end of the object or of the time, but not beyond a mark, what joins another measure (或者,
// 并) or another measure itself; they do not begin with what joins them to the one before
// (|和违法所得). `measure` as it is where nothing belongs to it any more (处罚款|的，).
Span whole_measure(const Context& context, Span measure);

}  // namespace wenze::extract
