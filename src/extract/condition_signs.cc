#include "extract/condition_signs.h"

#include <algorithm>

#include "extract/bearers.h"
#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

// 未按照要求改正的: the demand was an earlier consequence.
bool is_unmet_demand(const Context& context, std::string_view s) {
  if (s.ends_with("的")) s.remove_suffix(std::string_view("的").size());
  return context.words("not_according"_class).begins(s) && s.size() < 60 &&
         context.words("mending_end"_class).ends(s);
}

// 对自然资源和自然环境造成破坏的: whatever was harmed, no act is told. 对不执行决定造成后果的 tells
// one.
bool harms_object(const Context& context, std::string_view s) {
  constexpr std::size_t kObjectBytes = 90, kHarmBytes = 45;
  if (!s.starts_with("对")) return false;
  const std::size_t harm = s.find("造成");
  if (harm <= std::string_view("对").size() || harm > kObjectBytes || s.size() - harm > kHarmBytes)
    return false;
  const std::string_view object = s.substr(0, harm), said = s.substr(harm);
  return !context.words("told_wrong"_class).stands_in(object) &&
         !context.words("negation"_class).stands_in(object) &&
         !context.words("tense_tail"_class).ends(object) &&
         object.find("因") == std::string_view::npos &&
         object.find("的") == std::string_view::npos &&
         said.find("的") == said.size() - std::string_view("的").size();
}

}  // namespace

bool lists_wrongdoers(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  if (!s.starts_with("对") || s.size() > 90) return false;
  const std::string_view rest = s.substr(std::string_view("对").size());
  if (!rest.starts_with("下列") && !rest.starts_with("以下") && !rest.starts_with("有下列"))
    return false;
  const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, segment.end() - 1);
  return who != nullptr && who->end == segment.end();
}

bool is_list_intro(const Context& context, std::string_view s) {
  const text::WordSet& pointer = context.words("list_pointer"_class);
  const text::WordSet& thing = context.words("listed_thing"_class);
  if (!thing.stands_in(s)) return false;
  // 违反规定新建二十吨以下的锅炉: a measure; 有以下违法行为之一 names near by what follows.
  constexpr std::size_t kReachBytes = 60;
  const std::string_view measure = "以下";
  for (std::size_t at = pointer.find(s); at != std::string_view::npos; at = pointer.find(s)) {
    s.remove_prefix(at);
    if (!s.starts_with(measure)) return true;
    s.remove_prefix(measure.size());
    if (!s.starts_with("的") && thing.stands_in(s.substr(0, std::min(kReachBytes, s.find("，")))))
      return true;
  }
  return false;
}

bool is_scope(const Context& context, std::string_view s) {
  return context.words("scope_opening"_class).begins(s) &&
         !context.words("legal_body"_class).begins(s);  // 法律援助机构未…
}

bool is_benign(const Context& context, Span span) {
  const std::string_view s = context.of(span);
  if (!context.words("benign_opening"_class).begins(s)) return false;
  return s.find("没有规定") != std::string_view::npos ||
         s.find("另有规定") != std::string_view::npos || !is_wrongful(context, span);
}

bool is_addition(const Context& context, std::string_view s) {
  return context.words("gain_opening"_class).begins(s) || s.ends_with("或者有违法所得的");
}

// 发生较大以上安全事故或者突发事件的: what came of it.
bool is_occurrence(const Context& context, std::string_view s) {
  constexpr std::size_t kLongest = 40 * 3;
  if (s.ends_with("的")) s.remove_suffix(std::string_view("的").size());
  return s.size() <= kLongest && s.starts_with("发生") &&
         context.words("accident_noun"_class).ends(s);
}

bool is_result(const Context& context, std::string_view s) {
  const std::string_view head = context.words("result_opening"_class).at_front(s);
  if (head.empty()) return harms_object(context, s) || is_occurrence(context, s);
  if (head == "给" || head == "对他人造成") return s.find("造成") != std::string_view::npos;
  return true;
}

bool harms_besides(const Context& context, std::string_view s) {
  const std::string_view head = context.words("in_addition"_class).at_front(s);
  return !head.empty() && context.words("wrong_goal"_class).begins(s.substr(head.size()));
}

bool is_inability(const Context& context, std::string_view s) {
  const std::string_view head = context.words("inability"_class).at_front(s);
  return !head.empty() && s.size() < 60 &&
         context.words("earlier_measure"_class).begins(s.substr(head.size()));
}

bool begins_with_refusal(const Context& context, const std::vector<Segment>& segments) {
  if (segments.size() < 2) return false;
  const std::string_view s = context.of(segments.front().span);
  return context.words("step_opening"_class).begins(s) && s.size() < 45 &&
         (context.words("mending"_class).stands_in(s) ||
          context.words("earlier_measure"_class).stands_in(s));
}

bool is_state(const Context& context, std::string_view s) {
  constexpr std::size_t kFront = 30;
  return context.words("state_of_case"_class).stands_in(s.substr(0, kFront));
}

bool counts_people(const Context& context, Span span) {
  return context.words("headcount"_class).stands_in(context.of(span));
}

bool recurs(const Context& context, std::string_view s) {
  const std::size_t penalty = s.find("处罚");
  return penalty != std::string_view::npos &&
         context.words("recurrence"_class).stands_in(s.substr(penalty));
}

bool is_breach_elsewhere(std::string_view s) {
  return s.starts_with("构成") && s.size() < 90 && s.find("犯罪") == std::string_view::npos &&
         (s.ends_with("行为的") || s.ends_with("违法的"));
}

bool is_public_order(std::string_view s) {
  return s.find("治安管理") != std::string_view::npos &&
         (s.starts_with("违反") || s.starts_with("构成违反")) && s.size() < 120 &&
         s.find("、《") == std::string_view::npos;
}

bool is_refusal(const Context& context, std::string_view s) {
  if (is_unmet_demand(context, s)) return true;
  if (s.find("整改") != std::string_view::npos && s.size() < 60 &&
      context.words("poorly"_class).stands_in(s.substr(s.find("整改"))))
    return true;
  if (s.starts_with("经") && s.find("仍") != std::string_view::npos && s.size() < 60) return true;
  // 期满不搬出的: a term that an order before it has set
  if (context.words("term_ended"_class).begins(s) && s.size() < 60 &&
      context.words("negation"_class).stands_in(s))
    return true;
  // 拒不停止违法行为、逾期不恢复原状或者造成严重后果的: what begins with a refusal to mend.
  constexpr std::size_t kLongestList = 240;
  if (const std::size_t joint = std::min(s.find("、"), s.find("或者"));
      joint < 60 && s.size() < kLongestList && context.words("step_opening"_class).begins(s)) {
    const std::string_view first = s.substr(0, joint);
    // 逾期不整顿|或者经整顿仍达不到要求的
    const bool demanded = context.words("mending"_class).stands_in(first) ||
                          context.words("earlier_measure"_class).stands_in(first) ||
                          s.substr(joint).find("仍") != std::string_view::npos;
    if (demanded && first.find("执行") == std::string_view::npos) return true;
  }
  const bool mends = context.words("mending"_class).stands_in(s);
  if (mends && context.words("negation"_class).stands_in(s) &&
      context.words("after_warning"_class).stands_in(s))
    return s.size() < 75;
  return s.size() < 45 && context.words("defiance_opening"_class).begins(s);
}

bool only_tells(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  return context.words("short_of_crime_opening"_class).begins(s) ||
         (context.traits.region == Region::kTaiwan && context.words("subordinate"_class).begins(s));
}

std::vector<SubjectDraft> party_of_step(const Context& context, Span step, const Frame& frame) {
  const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, step.begin());
  if (who == nullptr || who->begin != step.begin() || !hits_both(frame)) return {};
  std::vector<SubjectDraft> people = subjects_in(context, span_of(*who));
  return all_private(people) && people.size() == 1 ? people : std::vector<SubjectDraft>{};
}

bool names_other_party(const Context& context, const std::vector<Segment>& segments) {
  const Mark before = segments.front().before;
  return context.traits.prose && (before == Mark::kNone || before == Mark::kStop) &&
         !is_scope(context, context.of(segments.front().span)) &&
         all_private(subject_of_condition(context, segments));
}

bool tells_before_colon(const Context& context, Span segment) {
  constexpr std::string_view kColon = "：";
  constexpr std::size_t kReachBytes = 90;
  const std::string_view behind = context.text.substr(segment.end());
  if (!behind.starts_with(kColon) || segment.begin() == 0 ||
      !context.words("item_label_end"_class).ends(context.text.substr(0, segment.begin())) ||
      !context.mentions.sanctions(segment).empty() ||
      context.words("items_follow"_class).stands_in(context.of(segment)))
    return false;
  const std::size_t from = segment.end() + kColon.size();
  const std::size_t end =
      std::min({context.text.size(), from + kReachBytes, context.text.find('\n', from)});
  const std::vector<SanctionHit> hits = context.mentions.sanctions({from, end});
  if (hits.empty()) return false;
  const std::string_view front = context.of({from, hits.front().span.begin()});
  return front.empty() || context.words("sanction_opening"_class).holds(front);
}

}  // namespace wenze::extract
