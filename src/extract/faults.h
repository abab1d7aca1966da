#pragma once
// The conduct in a condition: where one fault ends and the next begins, and who does it. Internal
// to extract/.

#include <string>
#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

struct SplitOptions {
  bool one = false;  // a list item is one fault
};
// Faults told by the segments of a condition (subject and step removed). A或者B with predicates of
// their own are two.
std::vector<FaultDraft> split_faults(const Context& context, const std::vector<Span>& segments,
                                     const SplitOptions& options);
FaultDraft whole_fault(const Context& context, Span span);

// Who does it: the noun phrase in front of the first predicate of a condition.
std::vector<SubjectDraft> subject_of_condition(const Context& context,
                                               const std::vector<Segment>& segments);
// 驾驶员培训|单位|使用…: whether `party` acts in the segment, and no verb in front of it governs
// it.
bool acts_itself(const Context& context, Span segment, Span party);
// 用能管理单位|有下列情形之一的, 发现|重点单位|有下列情形之一的: the noun in front of the pointer.
std::vector<SubjectDraft> subject_before_list(const Context& context, Span segment);
// Where the conduct of one segment begins, after its subject.
std::size_t predicate_begin(const Context& context, Span segment);

// 对学校拒绝接收…的: the segment without the 对 that marks the doer; the segment itself where 对
// marks whom the act hits (对举报人打击报复).
Span without_marker(const Context& context, Span segment);

// 违反本条例（第八条）规定 and nothing else.
bool is_bare_violation(std::string_view s);
// 在本辖区发生重大事故: what came of a wrong.
bool names_accident(std::string_view s);
// 其他…的, 法律、法规规定的其他…
bool is_catch_all(const Context& context, std::string_view s);

}  // namespace wenze::extract
