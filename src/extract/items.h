#pragma once
// List items that are no faults: the steps of a ladder that the lead-in announces, and the kinds of
// a catalogue. Internal to extract/.

#include <optional>
#include <string_view>
#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// 有下列行为之一的，给予记过。|造成巨大损失的，给予撤职：the items of the list that the last
// sentence of the provision opened have what this one says as well.
bool leads_items(const Context& context, const Frame& last, document::ProvisionId provision,
                 Span sentence);

// 情节较轻的，给予警告; 对直接责任者，给予降级处分
bool is_step_item(const Context& context, Span item);

// 对于严重过错，应按下列规定追究责任: what is wrong is told by a noun.
Frame situation_frame(const Context& context, Span own, document::ProvisionId provision);

// An item goes on from the lead-in, as a further sentence would.
// `others` takes the frames that an item opens by itself.
void read_ladder_item(const Context& context, Span item, document::ProvisionId provision,
                      Frame& ladder, std::vector<Frame>& others, std::vector<Frame>& transfers);

// （二）诫勉。对失职失责、情节较轻的，以谈话方式进行诫勉: the first sentence names the kind, and
// what follows may state when it is imposed.
void read_catalogue_item(const Context& context, Span own, document::ProvisionId provision,
                         Frame& list, std::vector<Frame>& others, std::vector<Frame>& transfers);

// 超载放牧的，责令改正；逾期未改正的，按照下列规定处罚：the items are the scale of a graver step of
// a wrong that the lead-in tells itself.
bool has_scaled_step(const Frame& lead);
// Takes that step out into a frame of its own, for the items.
Frame take_scale(Frame& lead);

// 情节严重的，可以按照下列规定处罚：the items are imposed at that step, and may be.
void inherit_step(const Frame& list, Frame& frame);

// 有下列情形之一的，追究有关领导人员的责任：（一）…的，给予警告处分: whom the lead-in holds to
// account is whom the items discipline, whoever they speak of.
void inherit_people(const Context& context, const Frame& list, Frame& frame);

// 情节轻微 inside an item of a Taiwan list is the step of that item alone.
void read_item_step(const Context& context, Span own, FaultDraft& fault);

// （三）行人在机动车道内行走的, （四）违反本条例第九条规定，养护单位未…的: whether the item names
// in front the private party that its lead-in leaves open.
bool names_own_party(const Context& context, document::ProvisionId provision, const Frame& list);

// （一）供热单位未…；（二）供热单位不…: whom the lead-in leaves open every item names.
void take_subject_of_items(const Context& context, Frame& list);

// 对学术不端行为责任人作出如下处理：（一）通报批评；…: the wrongdoer is told by a noun, the items
// are what befalls him. Nothing where the words name kinds or tell no wrong.
std::optional<Frame> wrongdoer_frame(const Context& context, Span own,
                                     document::ProvisionId provision);

// Whether a frame of an item gives 处分 or holds to account.
bool disciplines_anybody(const std::vector<Frame>& frames);

// 负有领导责任的公务员… inside an item names who of the lead-in's people is meant.
bool own_leader(const Frame& frame);

// （一）妨碍通行的，处罚款；|危害安全的，处…罚款: whether a frame of an item that is not its first
// tells another wrong with its consequence.
bool tells_further_wrong(const Frame& frame);

// 情节严重的，…; 属于国家工作人员的，…: a paragraph that opens with a step or a narrowing goes on
// with the wrong of the paragraph before.
bool continues_ladder(const Context& context, const Sentence& first);

// 修改为：“有下列情形之一的，处…：“（一）…；”: an item of the list before it that is quoted with
// it.
bool take_quoted_item(const Context& context, const Sentence& sentence,
                      document::ProvisionId provision, std::vector<Frame>& frames);

// 医院有下列情形之一的，…；公立医院有下列情形之一的，还应当…：（一）…: every list of the lead-in
// has the items. `list`: the one that was given them.
void share_items(std::vector<Frame>& frames, std::size_t list);

// The numbers of 一项、第三项至第五项, （一）至（六）项 at the front of `s`, which goes on behind
// them; none where no item is named.
std::vector<std::size_t> item_numbers(std::string_view& s);

// The number that the provision's own eId ends with, where it ends with one.
std::optional<std::size_t> number_of_item(const Context& context, document::ProvisionId item);

// 有下列第一项至第三项情形之一的，…；有下列第四项情形的，…：of the items, those that the list
// names.
void keep_named_items(const Context& context, Frame& list);

// 处以罚款, without an amount.
bool is_bare_fine(const SanctionDraft& sanction);

// 按照下列规定处以罚款：a fine of the lead-in whose amount the items say.
void drop_bare_fines(Frame& list);

// What the lead-in itself imposes goes where the items say which; `all`: every item does.
// `managers`: 对负责人给予处分 stays, since no item disciplines.
void drop_general(Frame& list, bool all, bool managers = false);

}  // namespace wenze::extract
