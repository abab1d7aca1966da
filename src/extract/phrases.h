#pragma once
// Noun phrases around a consequence: who decides (由…), who is hit (对…), with which modality.
// Internal to extract/.

#include <optional>
#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// The subjects of a noun phrase. Attributes are left out (of 主管部门的工作人员 only the people
// stay); coordination stays. 单位和个人 gives both private roles.
std::vector<SubjectDraft> subjects_in(const Context& context, Span range);

// Whether 组织 at byte `at` of a segment is a body (社会组织未…) and not the verb (组织实施,
// 组织、参与).
bool names_body(const Context& context, Span range, std::size_t at);

// The subjects of the noun phrase in front of a predicate; where no dictionary lists the noun, its
// head tells them (道路旅客运输站, 病原携带者).
std::vector<SubjectDraft> subjects_of_noun(const Context& context, Span noun);

// The words after 由 in [range.begin(), before), or nothing. 由于, 理由, 事由 … are no 由.
std::optional<Span> authority_after_you(const Context& context, Span range, std::size_t before);

// Where the noun phrase that begins at `from` ends: before a verb or an adverb of procedure, 对, or
// `before`.
std::size_t noun_end(const Context& context, std::size_t from, std::size_t before);

// The subject of a consequence that names its decider in front: 人民法院可以…, 公安机关依法给予…
std::optional<Span> authority_in_front(const Context& context, Span range, std::size_t before);
// 提请|人民政府|责令关闭, 通知|原发证机关|吊销: asked to act once, it decides nothing else.
bool is_asked(const Context& context, Span authority);

// 聘任不具备资格的人员担任|负责人, 殴打执行任务的|护灯员: the act of the segment is upon the people
// at its end. 使用缺陷量具的|单位 do it themselves.
bool hits_people(const Context& context, Span segment);

// 加重负担的|单位负责人和直接责任人员: the people at the end of a segment whose relative clause
// stands before them; empty when it does not end so.
Span doers_at_end(const Context& context, Span segment);

// 对不履行职责的部门，…: an object whose relative clause is the fault fills the segment.
bool names_object(const Context& context, Span segment);

// The object phrase (after 对) nearest before byte `before` in the range, with its people.
struct ObjectPhrase {
  Span span;
  std::vector<SubjectDraft> people;
  Span relative;  // 对[不履行职责]的部门: what the object did; empty when the phrase has none
};
// The first object phrase of the range that says what the object did.
std::optional<ObjectPhrase> relative_object(const Context& context, Span range);
// 对参与串标的单位处…罚款: the relative clause tells what is punished, whatever its words.
std::optional<ObjectPhrase> punished_object(const Context& context, Span range);
std::optional<ObjectPhrase> object_before(const Context& context, Span range, std::size_t before);

// The modality that words in [from, to) give to what follows; nothing when they say nothing.
std::optional<Modality> modality_in(const Context& context, std::size_t from, std::size_t to);
// 要求他人…, 为他人…的; but of 实施行|为的 no.
bool acts_upon_others(const Context& context, std::string_view s);

// 机场管理机构, 责任单位, but 事业单位.
bool is_regulated_body(const Context& context, std::string_view noun);

bool is_person_role(Role role);  // supervisor, direct, head, leader, staff …
bool is_private_role(Role role);
bool all_private(const std::vector<SubjectDraft>& subjects);
// 领导班子, 主要领导责任者, 分管领导, 党组织: only public bodies have them.
bool names_leadership(const Context& context, const std::vector<SubjectDraft>& subjects);
// Supervisors, leaders, heads and those directly responsible.
bool all_responsible(const std::vector<SubjectDraft>& subjects);
// 属于国家工作人员的, 属于个人的: whom a case of the wrong narrows it to. Nobody where the words
// name neither officials nor private parties.
std::vector<SubjectDraft> subjects_in_scope(const Context& context, Span span);
// 采石者为个人的, 为法人的, 违法行为人是单位的: the private party behind the copula.
std::vector<SubjectDraft> private_behind_copula(const Context& context, Span span);
// Each role once.
std::vector<SubjectDraft> once_each(const std::vector<SubjectDraft>& subjects);
bool same_roles(const std::vector<SubjectDraft>& a, const std::vector<SubjectDraft>& b);
void add_subject(std::vector<SubjectDraft>& to, const SubjectDraft& subject);

}  // namespace wenze::extract
