#pragma once
// What the items of a lead-in are, when they are no faults of its list. Internal to extract/.

#include <vector>

#include "extract/context.h"
#include "extract/leaders.h"

namespace wenze::extract {

// …的，给予以下处罚：（一）警告；（二）罚款: a wrong is told, and the items are only consequences.
bool leads_measures(const Context& context, const Leaders& leaders, std::size_t provision,
                    const Frame& frame);

// 有第四条情形的，按下列规定给予处分：（一）造成一般事故的，…；（二）造成重大事故的，…: a wrong
// is told, and the items are the steps of its ladder, or say what hits whom (对直接责任者，…).
// Where a noun tells the wrong, its frame is added.
bool leads_ladder(const Context& context, const Leaders& leaders, std::size_t provision,
                  std::vector<Frame>& frames);

// 受到处罚者，给予以下处分：（一）被拘留者，给予记过: the items tell both wrong and consequence,
// and what the lead-in says (`frame`, which is marked so) is only general.
bool lists_cases(const Context& context, const Leaders& leaders, std::size_t provision,
                 Frame& frame);

// 责令停止，并处以罚款：（一）摆摊的，处二十元罚款；（二）筑坝的，处五百元罚款: the items say how
// much, and the fine of the lead-in becomes a rung of its own that is marked so.
bool awaits_amounts(const Context& context, const Leaders& leaders, std::size_t provision,
                    Frame& frame);

// The measures that an item names, as further rungs of the frame whose consequences the items are.
void add_measures(const Context& context, document::ProvisionId item, Frame& frame);

// Which of these measures can be imposed together, when all items have been read.
void combine_measures(const Context& context, const Leaders& leaders, Frame& frame);

// The lead-in's own words (给予处罚) only carry authority and modality to the items.
void hold_place(const Context& context, Span own, document::ProvisionId provision, Frame& frame);

// 监察机关作出如下处置：（一）对…的公职人员，予以诫勉: no wrong is told, and who decides in every
// item is the subject of the lead-in. `modality`: what it permits.
struct Decider {
  Span authority;
  Modality modality;
};
std::optional<Decider> decider_of_cases(const Context& context, Span own);
// Gives the consequences of an item who decides on them by its lead-in.
void inherit_decider(const Context& context, Span lead_in, std::vector<Frame>& frames);

// 行使下列职权：, 下列用语的含义：, 给予表彰：the items are powers, definitions or rewards, and no
// rules. `imposes`: the lead-in has consequences of its own.
bool leads_no_rules(const Context& context, Span own, bool imposes);

// 有下列情形之一的，免去其职务：（一）本人提出辞职申请的；（二）不履行义务的: leaving is no wrong.
void drop_lapses(const Context& context, Frame& list);

// 有下列情形之一的，不得担任馆长：（一）受过刑事处罚的；（二）不具有本市户籍的: the ban follows
// from the items that tell a penalty, and the others are no wrongs.
void settle_bar(const Context& context, Frame& list);

}  // namespace wenze::extract
