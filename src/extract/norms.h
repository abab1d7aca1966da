#pragma once
// Norms that are not fault → sanction: procedure, remedies, what follows from a sanction. Internal
// to extract/.

#include <optional>
#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// What the headings above a provision make of it.
enum class Section {
  kOther,
  kProcedure,
  kRemedy,
  kForeignRemedy
};  // foreign: of patents, petitions …
Section section_of(const Context& context, document::ProvisionId id);

// The clauses of a sentence: what stands between ；. In prose a new bearer of a duty (监察部门要…)
// opens a clause too.
std::vector<Span> clauses_of(const Context& context, const Sentence& sentence);

// The first permission: 可以, 可在十日内, 有权; not 许可, 不可. npos: none.
std::size_t find_permission(const Context& context, std::string_view s);

// The first place of `word` as a word of its own: 应 not in 相应, 所应承担的.
std::size_t find_modal(const Context& context, std::string_view s, std::string_view word);

// What a norm without a fault says by its first modal: 须 must, 得于 may; 生效 alone binds nobody.
Modality modality_of_norm(const Context& context, std::string_view s);

// Whether the words name a step of an accountability procedure (立案, 报送备案, 抄送, 载入档案 …).
bool is_step_of_procedure(const Context& context, std::string_view s);

// 本办法所称责任追究，是指…决定处分的活动: says what a word means, and lays down nothing.
bool is_definition(const Context& context, const Sentence& sentence);

// 处分的期间为：(一)警告，6个月 — each item says how long its sanction lasts.
bool is_period_lead(const Context& context, Span own);
Frame period_item(const Context& context, Span item, document::ProvisionId provision);

// 对处理决定不服的，可以…申请复核; 复核期间不停止执行 — where it is about a sanction.
bool is_remedy(const Context& context, Span clause, document::ProvisionId id);

// Whether the provision stands in the part of a statute on legal liability.
bool under_liability(const Context& context, document::ProvisionId id);

// A sentence that imposed nothing may still be a duty of the procedure, a remedy, an attribution or
// a catalogue. `frames` holds those of the sentences before it in the provision. `under`: what the
// lead-in makes of it; otherwise the headings say.
void read_norm(const Context& context, const Sentence& sentence, document::ProvisionId provision,
               std::vector<Frame>& frames, std::optional<Section> under = {});

// 奖惩案件依下列程序办理：the items are steps of the procedure, whatever the headings say.
bool leads_steps(const Context& context, std::string_view lead_in);

// 处罚款；逾期不缴纳的，由…申请人民法院强制执行: how a sentence that imposed something ends.
// Appends a frame of the procedure.
void read_enforcement(const Context& context, const Sentence& sentence,
                      document::ProvisionId provision, std::vector<Frame>& frames);

// The clauses of a sentence of prose that no frame of the sentence has read may be such norms too.
// The sentence's own frames and transfers begin at `from` and `moved`.
void read_norms_beside(const Context& context, const Sentence& sentence,
                       document::ProvisionId provision, std::size_t from, std::size_t moved,
                       std::vector<Frame>& frames, const std::vector<Frame>& transfers);

// 一、减轻惩处： — the items are circumstances.
std::optional<Frame> circumstance_lead(const Context& context, Span own,
                                       document::ProvisionId provision);

}  // namespace wenze::extract
