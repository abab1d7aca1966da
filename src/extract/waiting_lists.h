#pragma once
// Lists of wrongs that say no consequence themselves: what follows from them stands in a paragraph
// behind the list, or in the next article. Internal to extract/.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "extract/context.h"
#include "extract/leaders.h"
#include "extract/sentences.h"

namespace wenze::extract {

// 有上述情形的, 存在前述问题之一的: the eIds of the lists right before the condition, in its
// article or in the one before; none where it does not point upward or no list stands there.
std::vector<std::string> lists_above(const Context& context, Span condition);

// 投资方面的责任追究情形：（一）…；（二）…: the lead-in only names what its items are, and no item
// imposes anything: the list, for what points to it.
std::optional<Frame> named_list(const Context& context, const Leaders& leaders,
                                std::size_t provision);

// 有下列情形之一的，按照损失程度处理：（一）…: whether nothing but a general word answers the list.
bool waits_for_answer(const Frame& list);

// 有下列情形之一的，|给予以下处理：, 按照损失程度处理：the last segment points to the items, or
// only says by what scale they are answered.
bool announces_list(const Context& context, const std::vector<Segment>& segments);

// Wrongs are told, by no list, and nothing has answered them yet.
bool is_unanswered(const Frame& frame);

// The paragraph before a paragraph, of the same parent; nothing where there is none.
std::optional<std::size_t> paragraph_before(const Context& context, std::size_t provision);

// 一般资产损失，对直接责任人…; 造成不良影响的，…; 对党组织，予以改组: whether a paragraph that
// begins so answers the list before it.
bool answers_list(const Context& context, const Sentence& first);

}  // namespace wenze::extract
