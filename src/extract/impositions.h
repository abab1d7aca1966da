#pragma once
// Which of the sanction words in a segment are imposed, and which are only mentioned. Internal to
// extract/.

#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// Sanctions that the segment imposes, in order. `after_condition`: what stands in front of the
// segment is a closed condition, so that a bare 申诫 or 警告 is a consequence.
struct ImpositionOptions {
  bool after_condition = false;
  bool after_sanction = false;  // the segment before imposed something: a bare 警告 continues it
};
std::vector<SanctionHit> imposed_in(const Context& context, Span segment,
                                    const ImpositionOptions& options);

// 公司不得|解除劳动合同: the sanction of the segment is what is forbidden.
bool bans_within(const Context& context, Span segment);

// 不得担任馆长, 不得招聘为辅警: what somebody cannot become. Imposes nothing by itself.
bool bars_from_office(const Context& context, Span segment);
// 有下列情形之一的，|不得担任馆长: the last segment, and whom it bars the items say.
bool bars_those_listed(const Context& context, const std::vector<Segment>& segments);

// A fine, a licence revoked, a grade of discipline: what answers nothing but a wrong.
bool imposes_punishment(const Context& context, Span segment);

// 不得以问责代替纪律处分: which measure is no substitute for another. Imposes nothing.
bool bans_substitute(const Context& context, Span segment);

// A word that changes a sanction without being one: 从重, 从轻, 减轻, 免予 … with its type of rule.
struct CircumstanceHit {
  Span span;
  RuleType type;
};
std::vector<CircumstanceHit> circumstances_in(const Context& context, Span segment);

// 一律先, 应当: nothing but adverbs stands between who suffers a measure and the measure.
bool only_adverbs(const Context& context, Span words);

// Whether the segment speaks of a sanction that somebody has received (受到警告处分, 处分期满).
bool mentions_received_sanction(const Context& context, Span span);

// 一年内被诫勉二次, with or without 的: how often somebody was sanctioned.
bool counts_received(const Context& context, Span segment);

// The kind of measure, without the words that give it: 给予警告处分 → 警告.
std::string_view bare_measure(const Context& context, std::string_view words);

// 拒绝检测，|记过二次; 旷工一天，|扣发工资: in the rules of Taiwan's services, and of a body for
// its own people, a consequence needs no closed condition before it.
bool grades_service(const Context& context, Span segment);

}  // namespace wenze::extract
