#pragma once
// What the rungs of a frame become once they are read: transfers of their own, steps of a
// procedure, references. Internal to extract/.

#include <optional>
#include <span>
#include <vector>

#include "extract/conditions.h"
#include "extract/consequences.h"
#include "extract/context.h"
#include "extract/impositions.h"

namespace wenze::extract {

// Moves the transfers of a sentence's frames into one frame at the end of `transfers`; nothing when
// there are none.
void take_transfers(const Context& context, std::span<Frame> frames,
                    document::ProvisionId provision, std::vector<Frame>& transfers);

// …处罚款；情节严重的，吊销执照；有违法所得的，没收违法所得: what is added in a clause of its own
// depends on no step. Takes the rungs of the steps out of the frame, where one without a step
// stands before them; they go back behind what is added.
std::vector<Rung> set_aside_steps(const Context& context, Frame& frame);

// Parts the last rung of the frame in two: its first `keep` sanctions, 0 < keep < their number, and
// the others.
void part_rung(Frame& frame, std::size_t keep);

// Takes out of the wrong the case that what follows is the opposite of; it is the case of the rungs
// so far. …，经营额五万元以上的，…；经营额不足五万元的，…; …，尚未开工的，…；已经开工的，…;
// …，有违法所得 的，…；没有违法所得的，…; 移动航标，未造成损坏的，…；造成损坏的，…
void part_case_before(const Context& context, const ConditionReading& reading, Frame& frame);

// 对领导班子和直接责任人给予通报批评: a reprimand of a body and one of persons. Parts such rungs
// from `from` on.
void part_reprimands(Frame& frame, std::size_t from);

// 对直接责任人员给予警告；进行报复陷害的，给予撤职: discipline of a further wrong hits the people
// of the discipline before it, where nobody is named.
void carry_disciplined(std::span<Frame> frames);

// 擅自砍伐的，由A处一千元罚款；擅自移植的，处五百元罚款: the organ that regulates decides on the
// further wrongs of its sentence as well, where nobody else is named.
void carry_deciders(const Context& context, Span sentence, std::span<Frame> frames);

// What follows without a sanction: its words, modality and 由-authority.
Rung bare_consequence(const Context& context, Span segment);
// 由管理机构予以驱离: a first consequence that is no sanction, and who takes it; nothing where the
// segment is none.
std::optional<Rung> measure_on_the_spot(const Context& context, Span segment);

// 从重, 减轻, 免予 …: `window` is what stands before it and its segment.
Rung circumstance_rung(const Context& context, const CircumstanceHit& hit, Span window,
                       const Step& step);

// 情节轻微，经批评教育后改正的，可以免予处分: the circumstance is what the rule is about, not the
// faults of the frame it is added to.
Frame circumstance_frame(const Context& context, const Frame& from, const Step& step,
                         document::ProvisionId provision);

// 对群众来信来访，应及时转交监察部门: no wrong is told, so that the rungs from `from` on are steps
// of the procedure.
void pass_on_petitions(const Context& context, std::size_t from, Frame& frame);

// …的问题，应移送监察部门。监察部门应追究有关人员的责任: who gets the case answers the same wrong.
bool takes_over(const Context& context, const Frame& frame, const Frame& transfer, Span sentence,
                Span segment);

// 怠于执行职务，致…者亦同: the wrong that the waiting segments tell, with the consequences of the
// last of `frames`; nothing where they tell none or the last has none.
std::optional<Frame> likewise_frame(const Context& context, const std::vector<Segment>& waiting,
                                    std::span<const Frame> frames, document::ProvisionId provision);

// A duty of the procedure or a remedy: a later consequence answers no wrong of it.
bool is_bare_norm(const Frame& frame);

// 受撤职处分的，不得晋升: whether the consequence only follows from a sanction received before.
bool is_collateral(const Context& context, const Frame& frame, const Rung& rung);

// 采取…等方式予以问责: one of the manners is chosen; the general word behind them names the whole.
void close_manner(Rung& rung);

// 依照本办法第五条（的）规定处罚: where the reference stands in the words.
std::optional<Span> reference_in(const Context& context, Span window);

}  // namespace wenze::extract
