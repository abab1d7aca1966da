#pragma once
// What a condition (…的，) says: which faults, by whom, which step, or a reference to faults stated
// elsewhere. Internal to extract/.

#include <optional>
#include <string>
#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

enum class ConditionKind {
  kFault,  // describes conduct (and perhaps a step as well)
  kStep,   // only a step: 情节严重的, 拒不改正的, 造成损失的
  kScope,  // narrows who or when without being a step: 属于公职人员的, 已经办理登记的
  kAddition,   // belongs to the sanction beside it: 有违法所得的
  kCrime,      // 构成犯罪的, alone
  kNoCrime,    // 尚不构成犯罪的
  kList,       // 有下列情形之一的
  kReference,  // 有前款第（三）项行为的
  kReceived    // somebody was sanctioned: what follows is collateral
};

struct ConditionReading {
  ConditionKind kind = ConditionKind::kFault;
  Span span;
  std::vector<Segment> segments;
  std::optional<SeverityStep> step;
  Span step_span;
  std::string step_kind;  // circumstance, result, obstinacy …
  bool crime = false;     // holds 构成犯罪 beside a fault
  Span crime_span;
  bool unless = false;                // 非有…者
  std::vector<std::string> targets;   // kReference: eIds of provisions
  std::vector<SubjectDraft> subject;  // who, when named in it
  std::vector<FaultDraft> faults;     // kFault
};

// `known_fault`: a fault is already known (an earlier clause or the lead-in stated it), so that a
// bare result or a refusal to mend is a step of its ladder and no fault of its own.
struct ConditionOptions {
  bool known_fault = false;
  bool item = false;   // a list item: it is one fault, whatever it joins
  bool fresh = false;  // begins a clause, and what follows names its own authority or order: an act
                       // there is a fault of its own although no wrong is told
  bool clause = false;   // begins a clause behind a semicolon
  bool ordered = false;  // fresh, and what follows begins with the order of a first consequence
};
ConditionReading read_condition(const Context& context, const std::vector<Segment>& segments,
                                const ConditionOptions& options);

// 有前款第（三）项行为的, 有本办法第六条所列情形之一的: the provisions where the faults stand.
void read_reference(const Context& context, ConditionReading& reading);

// ；在河道内养殖的，由X责令…: the condition begins a clause, and its consequence names its own
// authority or order.
bool answers_afresh(const Context& context, const std::vector<Segment>& waiting,
                    const Segment& segment);

// 责令停止…, 给予警告: with what first consequences begin.
bool is_first_order(const Context& context, Span segment);

// ；情节特别严重，|给予记过处分: a step that nothing closes, with its consequence in the next
// segment.
bool is_bare_step(const Context& context, Span segment, Span next);

// Several conditions in a row as one reading with the faults of all.
ConditionReading read_conditions(const Context& context, const std::vector<Segment>& segments,
                                 const ConditionOptions& options);

// A的，由X通知…；|B的，…: where the last condition begins when one before it was answered already,
// by words that impose nothing we know. 0: none was.
std::size_t behind_answered(const Context& context, const std::vector<Segment>& segments);
// Of what stands before that, the wrong that was told there; empty when none was. `refused`: what
// follows is the refusal to mend it, so that it was a wrong whatever its words
// (影响市容的，由物业劝导；拒不改正的，…).
std::vector<Segment> answered_wrong(const Context& context, const std::vector<Segment>& segments,
                                    bool refused);
// 拒不改正的, 逾期不清除的
bool refuses_to_mend(const Context& context, const Segment& segment);

// …责令停止，|监督其销毁；造成传播的，…: the segments behind a further measure of the consequence
// before that no dictionary knows; the segments themselves when there is none.
std::vector<Segment> behind_measure(const Context& context, const std::vector<Segment>& segments);

// A condition that nothing closes (in prose one that says in front that it is wrong):
// 违反本法第五条规定，处…; X单位违反本条例规定，对… How many of the waiting segments it has, from
// `first` on; 0: there is none.
std::size_t open_ended(const Context& context, const std::vector<Segment>& waiting,
                       std::size_t first, Span segment, bool item);

// 怠于执行职务，致…者亦同: the wrong that has the consequence of the sentence before as well.
std::optional<ConditionReading> likewise_wrong(const Context& context,
                                               const std::vector<Segment>& segments);

// 对A的行为；|B的行为: in prose the object goes on behind the semicolon.
bool goes_on(const Context& context, const Segment& segment);

// 应严守秘密，并不得遗漏，|违者应予惩处: each duty is what is breached.
ConditionReading read_breach(const Context& context, const std::vector<Segment>& segments);

// 责令退还，|对擅自改为建设用地的，限期拆除: behind a comma 对 opens a case of the same wrong.
bool opens_inner_case(const Context& context, const std::vector<Segment>& told);

// 情节严重的，给予处分；|对违法收取的财物，责令退回: a clause that says what becomes of things is
// no part of the step before it.
bool about_things(const Context& context, const Segment& first);

// 聚众斗殴的，|对首要分子…的，…: where the segments only say who of those that did it is meant; 0:
// nowhere.
std::size_t narrowed_by_people(const Context& context, const std::vector<Segment>& segments);
// 单位因前述行为受到处罚的，对其负责人…: what was told and punished is the wrong.
bool punished_for_same(const Context& context, const std::vector<Segment>& segments);
// 扣满6分的，…；|扣满9分的, 受到告诫一次的，…；|受到两次的: so much more of the sanction before it.
void read_count(const Context& context, const std::vector<Segment>& segments,
                ConditionReading& reading);
// The segments as a mere case of the wrong told before.
ConditionReading case_of(const std::vector<Segment>& segments);

// 砍伐一级古树的，处…；|砍伐二级古树的，处…: a clause with the verb of a fault before it tells a
// fault of its own.
bool repeats_act(const Context& context, const std::vector<Segment>& waiting,
                 const std::vector<FaultDraft>& faults);

// 发生一起较大事故的，…；|发生重大事故的，…: what befell is all that was told before, and what
// befell besides is no step of it. 因监管不力发生事故的 tells a wrong with steps.
// Nor is what somebody does while a sanction lasts.
bool repeats_event(const Context& context, const std::vector<Segment>& waiting,
                   const std::vector<FaultDraft>& faults);

// 经认定为虚假调解，|且有过错的: the segment `at` is no window of what follows.
bool goes_with_next(const Context& context, const std::vector<Segment>& segments, std::size_t at);

// （一）应当安装而未安装的，|强制安装，费用由责任单位承担: the segments up to the last that closes,
// where no wrong is told behind it.
std::vector<Segment> told_in_item(const Context& context, const std::vector<Segment>& segments);

// 受撤职处分的，自处分决定生效之日起，…: from when, not what.
bool is_term(const Context& context, Span segment);

// Whether the segments, of which there are some, tell of a sanction that somebody received. Of a
// wrong told in hundreds of clauses the last ones decide.
bool tells_received_sanction(const Context& context, const std::vector<Segment>& segments);

// 由…, 按照…, 对…: what stands between a condition and its consequence.
bool is_window_segment(const Context& context, Span segment);

// The step that an entry of severity.tsv names.
std::optional<SeverityStep> step_of(const Entry& severity);

// 检验费用不足一万元的, 违法经营的药品货值金额一万元以上的: the scale of a fine.
bool names_amount(const Context& context, Span span);

// Whether a segment ends as a condition does (的, 者, 时, …情形之一).
bool closes_condition(const Context& context, Span segment);

// Whether the words can describe a wrong at all: a dictionary fault, a negation, a violation.
bool is_wrongful(const Context& context, Span span);

}  // namespace wenze::extract
