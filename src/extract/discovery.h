#pragma once
// Where an authority stands in front of a wrong that others did: who finds it, watches over it or
// acts against it. Internal to extract/.

#include <optional>
#include <vector>

#include "extract/conditions.h"
#include "extract/context.h"
#include "extract/grammar.h"
#include "extract/phrases.h"
#include "extract/sentences.h"

namespace wenze::extract {

// 应当遵守…；违反本规定的: the segments from the result on tell the wrong, those before it the
// duty. 0 when the first segments are no duty.
std::size_t behind_duty(const Context& context, const std::vector<Segment>& segments);

// 主管部门发现|企业未召回缺陷产品的: who finds the wrong decides on it, and what is found is the
// wrong. Of the segments of a condition: the finder; nothing when nobody finds, or the finder is at
// fault.
struct Discovery {
  Span finder;
  std::vector<Segment> found;        // the segments without the finder
  std::vector<SubjectDraft> people;  // who did it, where the words name them
};
// 主管部门应当抽查；|发现不符合要求的, 主管部门应当加强检查，|对污染水源的单位: who has the duty
// finds the wrong of others. `wrong`: the first segment behind the duty.
std::optional<Discovery> finder_behind_duty(const Context& context,
                                            const std::vector<Segment>& segments,
                                            std::size_t wrong);

// `sentence`: theirs; the one before it in the provision may name who finds
// (X部门应当检查。|发现…的).
std::optional<Discovery> discovery_in(const Context& context, const std::vector<Segment>& segments,
                                      document::ProvisionId provision, Span sentence);

// 主管部门对违反本条例的企业和个人，可视其情节…: who decides stands before whom it hits. Likewise.
std::optional<Discovery> decider_in(const Context& context, const std::vector<Segment>& segments);

// 署长如认为|营运危害安全: in Hong Kong who believes it decides, and what he believes is the wrong.
std::optional<Discovery> believer_in(const Context& context, const std::vector<Segment>& segments);

// 责令改正；|对拒绝检查的人员，|处二百元罚款: whether the object of a clause did a wrong of its
// own. 对负有责任的人员, 对违反规定的单位 answer for the one before. `begin`: of the clause.
bool did_otherwise(const Context& context, std::size_t begin, const ObjectPhrase& object);

// The wrong that the object's relative clause tells, as `reading` read it.
Frame frame_of_object(const Context& context, const ObjectPhrase& object,
                      const ConditionReading& reading, document::ProvisionId provision);

}  // namespace wenze::extract
