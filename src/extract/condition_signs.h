#pragma once
// Signs of what kind a condition is, each of them in its words alone; the order in which they are
// asked is that of conditions.cc. Internal to extract/.

#include <string_view>
#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// 对下列人员，给予警告：（一）…的
bool lists_wrongdoers(const Context& context, Span segment);

// 有下列行为之一的, 有以下违法行为的: names what follows, and no measure (二十吨以下).
bool is_list_intro(const Context& context, std::string_view s);

// 属于公职人员的, 已经办理登记的
bool is_scope(const Context& context, std::string_view s);

// 符合前条规定情形的: nothing wrong was done.
bool is_benign(const Context& context, Span span);

// 有违法所得的
bool is_addition(const Context& context, std::string_view s);

// 造成损失的, 给他人造成损害的
bool is_result(const Context& context, std::string_view s);

// ；同时损害公共利益的: a case of the wrong before.
bool harms_besides(const Context& context, std::string_view s);

// 不能退还的, 无法拆除的: what an earlier consequence demanded cannot be done.
bool is_inability(const Context& context, std::string_view s);

// 逾期未改正，违反第一项规定的: the step comes first, the rest narrows it.
bool begins_with_refusal(const Context& context, const std::vector<Segment>& segments);

// 已建成的, 影响市容的: how matters stand, and no act.
bool is_state(const Context& context, std::string_view s);

// 三名以上工作人员受到责任追究的: a fault of their leaders, no consequence for themselves.
bool counts_people(const Context& context, Span span);

// 受到警告处罚后一年内又发生…的: what is punished is the wrong that came again.
bool recurs(const Context& context, std::string_view s);

// 构成违反产品质量管理行为的，依照…处理: which law applies as well.
bool is_breach_elsewhere(std::string_view s);

// 违反治安管理规定的: the same conduct, punished by the police as well.
bool is_public_order(std::string_view s);

// 在规定期限内未改正的, 不听劝阻的, 经教育仍不改的
bool is_refusal(const Context& context, std::string_view s);

// 尚不够刑事处罚，|且…的; 所属人员受免职处分，|或经判刑确定者: tells what happened, and imposes
// nothing.
bool only_tells(const Context& context, Span segment);

// 业主拆墙的，处…罚款。|装修公司参与的，处…: in prose a sentence that names a party of its own
// tells what that party did.
bool names_other_party(const Context& context, const std::vector<Segment>& segments);

// 所长|负有领导责任的: the case names who of those in charge is answerable.
bool names_responsible(const Context& context, Span span);

// 单位|拒不改正的: of a wrong that hits bodies and people apart, whom the step is about; nobody
// where it does not say.
std::vector<SubjectDraft> party_of_step(const Context& context, Span step, const Frame& frame);

// （一）迟到：|警告一次; （a）乱抛垃圾：|扣5分: the words in front of the colon tell the wrong of
// an item, and behind it stands nothing but what it costs.
bool tells_before_colon(const Context& context, Span segment);

}  // namespace wenze::extract
