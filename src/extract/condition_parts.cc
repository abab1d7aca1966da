// Conditions in a row: 对A的；B的；C的，… and A的，B的，或者C的，… tell one wrong each. Behind a
// comma only what is a wrong of its own begins another; a step or a narrowing stays with the one
// before.
#include <algorithm>

#include "extract/condition_signs.h"
#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/impositions.h"
#include "extract/imputation.h"
#include "extract/phrases.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

using Segments = std::vector<Segment>;

bool states_wrong(const Context& context, Span words) {
  return tells_wrong(context, words) || context.mentions.any(lexicon::Kind::kFault, words);
}

// The segments from `from` on, up to the first that closes.
Segments first_condition(const Context& context, const Segments& segments, std::size_t from) {
  Segments out;
  for (std::size_t i = from; i < segments.size(); ++i) {
    out.push_back(segments[i]);
    if (closes_condition(context, segments[i].span)) break;
  }
  return out;
}

// A的，B的，或者C的: three closed conditions or more, the last behind 或者, are each a wrong.
bool is_chain(const Context& context, const Segments& segments) {
  const auto closed = [&](const Segment& segment) {
    return closes_condition(context, segment.span);
  };
  return segments.size() > 2 && std::all_of(segments.begin(), segments.end(), closed) &&
         context.words("or_long"_class).begins(context.of(segments.back().span));
}

bool opens_act(const Context& context, Span words) {
  return context.words("fresh_act"_class).begins(context.of(words)) ||
         context.words("listed_act"_class).begins(context.of(words));
}

// …的，|或者B的: a wrong is told and closed, and what begins at `at` is another that closes as
// well.
bool begins_wrong(const Context& context, const Segments& before, const Segments& all,
                  std::size_t at) {
  if (before.empty() || !closes_condition(context, before.back().span) ||
      ends_with(context.text, before.back().span, "时"))  // 查处违法行为时，…: the scene
    return false;
  const Span told = hull(before.front().span, before.back().span);
  const bool chain = is_chain(context, all);
  const bool or_else = chain || context.words("or_long"_class).begins(context.of(all[at].span));
  // 销售淘汰产品的，|使用伪造标志的: an act in words that tell no wrong, and a wrong that is no
  // omission.
  const bool acts = !or_else && states_wrong(context, told);
  const bool omits = context.words("omission"_class).begins(context.of(all[at].span)) ||
                     context.words("negation"_class).begins(context.of(all[at].span));
  if (!chain &&
      (or_else ? !is_wrongful(context, told) : !acts && (omits || !opens_act(context, told))))
    return false;
  const Segments next = first_condition(context, all, at);
  if (!closes_condition(context, next.back().span)) return false;
  const Span words = hull(next.front().span, next.back().span);
  if (context.words("narrowing"_class).begins(context.of(words)) ||
      context.words("defeated_proviso"_class).stands_in(context.of(words)))
    return false;
  const bool listed = context.words("listed_act"_class).begins(context.of(told)) &&
                      context.words("listed_act"_class).begins(context.of(words));
  const bool wrong =
      chain || listed || (or_else ? is_wrongful(context, words) : states_wrong(context, words));
  return wrong &&
         read_condition(context, next, {!chain && !listed, false}).kind == ConditionKind::kFault;
}

// No real condition has more; keeps the time linear in a hostile line.
constexpr std::size_t kMostSegments = 200;

std::vector<Segments> parts_of(const Context& context, const Segments& segments) {
  if (segments.size() > kMostSegments) return {segments};
  std::vector<Segments> parts(1);
  for (std::size_t i = 0; i < segments.size(); ++i) {
    Segment segment = segments[i];
    const bool clause = segment.before == Mark::kSemicolon;
    if (!parts.back().empty() && (clause || begins_wrong(context, parts.back(), segments, i))) {
      parts.emplace_back();
      const std::string_view joint =
          context.words("or_long"_class).at_front(context.of(segment.span));
      if (!clause) segment.span = {segment.span.begin() + joint.size(), segment.span.end()};
    }
    parts.back().push_back(segment);
  }
  return parts;
}

// 由管委会予以驱离 behind …的，: a consequence that no dictionary knows. A segment that is nothing
// but the authority (由公安机关，) is its window.
bool answers_unread(const Context& context, const Segment& segment) {
  const std::string_view s = context.of(segment.span);
  if (closes_condition(context, segment.span)) return false;
  if (context.words("according_to"_class).begins(s) && s.ends_with("执行")) return true;
  if (!context.words("unread_consequence"_class).begins(s)) return false;
  for (const lexicon::Kind kind : {lexicon::Kind::kAuthority, lexicon::Kind::kSubject}) {
    const Mention* last = context.mentions.covering(kind, segment.span.end() - 1);
    if (last != nullptr && last->end == segment.span.end()) return false;
  }
  return true;
}

bool opens_crime(const Context& context, Span segment) {
  const Mention* first = context.mentions.covering(lexicon::Kind::kSeverity, segment.begin());
  return first != nullptr && first->begin == segment.begin() &&
         first->entry->value.starts_with("crime");
}

}  // namespace

bool is_window_segment(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  const Mention* named = context.mentions.covering(lexicon::Kind::kSubject, segment.begin());
  if (named != nullptr && named->begin == segment.begin()) return false;  // 经营者 is no 经…
  // 依照本法负责监督的部门的工作人员玩忽职守: who did what, and no basis.
  if (context.words("according_to_short"_class).begins(s) || s.starts_with("依照")) {
    const std::vector<Mention> faults = context.mentions.inside(lexicon::Kind::kFault, segment);
    if (!faults.empty() && faults.front().begin > segment.begin() &&
        !subjects_in(context, {segment.begin(), faults.front().begin}).empty())
      return false;
  }
  // 由于船主的过错, 依照本法承担责任以外的违法行为, 同时举办两校的人违反规定: the cause, what was
  // done, who did it.
  const bool told = context.words("in_addition"_class).begins(s) && !s.starts_with("并") &&
                    context.words("told_wrong"_class).stands_in(s);
  if (context.words("by_reason"_class).begins(s) || s.ends_with("的行为") || told) return false;
  if (context.words("window_opening"_class).begins(s) || context.words("each_case"_class).begins(s))
    return true;
  if (!s.starts_with("对") || without_marker(context, segment) != segment) return false;
  if (context.traits.prose &&
      (is_wrongful(context, segment) || mentions_received_sanction(context, segment)))
    return false;
  const auto object = object_before(context, segment, segment.end());
  return object && object->relative.empty() && object->span.end() == segment.end() &&
         !closes_condition(context, segment);
}

bool opens_inner_case(const Context& context, const Segments& told) {
  constexpr std::size_t kFewestBytes = 12;
  return !context.traits.prose && told.size() == 1 && told.front().before == Mark::kComma &&
         starts_with(context.text, told.front().span, "对") &&
         told.front().span.size_bytes() > kFewestBytes &&
         ends_with(context.text, told.front().span, "的");
}

bool answers_afresh(const Context& context, const Segments& waiting, const Segment& segment) {
  if (waiting.empty() || context.traits.prose) return false;
  const Mark before = waiting.front().before;
  if (before == Mark::kComma || before == Mark::kColon) return false;
  for (std::size_t i = 0; i <= waiting.size(); ++i) {
    const Span words = i < waiting.size() ? waiting[i].span : segment.span;
    if (i > 0 && context.words("unread_consequence"_class).begins(context.of(words))) return true;
  }
  // ；在保护区内野炊的，|处五百元罚款: an act at a place of its own, but not ；在禁渔期内的
  const std::string_view s = context.of(waiting.back().span);
  return waiting.size() == 1 && before == Mark::kSemicolon && s.starts_with("在") &&
         !context.words("mere_scene"_class).ends(s) &&
         starts_with(context.text, segment.span, "处");
}

bool is_first_order(const Context& context, Span segment) {
  const std::vector<SanctionHit> hits = imposed_in(context, segment, {true, false});
  return !hits.empty() && (hits.front().candidates.front()->id == "ADMP.01" ||
                           (hits.front().candidates.front()->family == "ACT" &&
                            context.of(hits.front().span).starts_with("责令")));
}

bool is_bare_step(const Context& context, Span segment, Span next) {
  const Mention* step = context.mentions.covering(lexicon::Kind::kSeverity, segment.begin());
  return !next.empty() && !closes_condition(context, next) && step != nullptr &&
         span_of(*step) == segment && step->entry->subkind == "circumstance" &&
         step_of(*step->entry) && !imposed_in(context, next, {true, false}).empty();
}

bool about_things(const Context& context, const Segment& first) {
  return first.before == Mark::kSemicolon && starts_with(context.text, first.span, "对") &&
         !closes_condition(context, first.span) &&
         context.words("thing_tail"_class).ends(context.of(first.span)) &&
         subjects_in(context, first.span).empty();
}

namespace {

bool holds_number(std::string_view s) {
  static constexpr std::u32string_view kDigits = U"0123456789一二三四五六七八九十百千万亿";
  for (std::size_t i = 0; i < s.size();) {
    const text::Decoded d = text::decode_at(s, i);
    if (kDigits.find(d.code_point) != std::u32string_view::npos) return true;
    i += d.bytes;
  }
  return false;
}

}  // namespace

bool names_amount(const Context& context, Span span) {
  const std::string_view s = context.of(span);
  const std::size_t noun = context.words("amount_noun"_class).find(s);
  if (noun == std::string_view::npos) return false;
  const std::string_view rest = s.substr(noun);
  return context.words("amount_word"_class).stands_in(rest) && holds_number(rest) && s.size() < 120;
}

std::size_t narrowed_by_people(const Context& context, const Segments& segments) {
  if (context.traits.prose || segments.size() < 2 ||
      context.words("step_opening"_class).begins(context.of(segments.front().span)))
    return 0;  // 拒不改正的，|对抛撒冥纸的: the wrong stands behind
  const std::size_t last = segments.size() - 1;
  const Span words = segments[last].span;
  const std::string_view of = "的";
  return starts_with(context.text, words, "对") && ends_with(context.text, words, of) &&
                 segments[last].before == Mark::kComma &&
                 ends_with(context.text, segments[last - 1].span, of) &&
                 !states_wrong(context, words)
             ? last
             : 0;
}

bool punished_for_same(const Context& context, const Segments& segments) {
  const std::string_view s = context.of(segments.back().span);
  constexpr std::size_t kSubjectBytes = 30;
  const std::size_t cause = std::min({s.find("因前述"), s.find("因上述"), s.find("因前款")});
  return segments.size() == 1 && cause <= kSubjectBytes && s.ends_with("处罚的");
}

ConditionReading case_of(const Segments& segments) {
  ConditionReading reading;
  reading.kind = ConditionKind::kScope;
  reading.segments = segments;
  reading.span = hull(segments.front().span, segments.back().span);
  return reading;
}

namespace {

// 受申诫满三次者，停止其执行业务；|停止执行业务期间仍执业者: what is done all the same is a wrong.
bool wrongs_while_sanctioned(const Context& context, const Segments& waiting,
                             const std::vector<FaultDraft>& faults) {
  return context.traits.region != Region::kMainland && !waiting.empty() && !faults.empty() &&
         waiting.front().before == Mark::kSemicolon &&
         closes_condition(context, waiting.front().span) &&
         context.words("deed_sign"_class).stands_in(context.of(waiting.front().span)) &&
         std::ranges::all_of(faults, [&](const FaultDraft& fault) {
           return mentions_received_sanction(context, fault.span);
         });
}

}  // namespace

bool repeats_event(const Context& context, const Segments& waiting,
                   const std::vector<FaultDraft>& faults) {
  if (wrongs_while_sanctioned(context, waiting, faults)) return true;
  const std::string_view verb =
      waiting.empty()
          ? std::string_view()
          : context.words("event_verb"_class).at_front(context.of(waiting.front().span));
  if (verb.empty() || faults.empty() || waiting.front().before != Mark::kSemicolon ||
      !closes_condition(context, waiting.back().span))
    return false;
  return std::ranges::all_of(faults, [&](const FaultDraft& fault) {
    const std::size_t at = context.of(fault.span).rfind(verb);
    return at != std::string_view::npos &&
           context.words("event_noun"_class).ends(context.of(fault.span)) &&
           !is_wrongful(context, {fault.span.begin(), fault.span.begin() + at}) &&
           !context.words("cause_opening"_class).stands_in(context.of(fault.span).substr(0, at));
  });
}

bool repeats_act(const Context& context, const Segments& waiting,
                 const std::vector<FaultDraft>& faults) {
  if (waiting.empty() || waiting.front().before != Mark::kSemicolon ||
      !closes_condition(context, waiting.front().span))
    return false;
  const std::string_view s = context.of(waiting.front().span);
  const std::string_view act = context.words("fresh_act"_class).at_front(s);
  constexpr std::size_t kFewestBytes = 6;
  return act.size() >= kFewestBytes &&
         std::any_of(faults.begin(), faults.end(),
                     [&](const FaultDraft& f) { return starts_with(context.text, f.span, act); });
}

bool goes_with_next(const Context& context, const Segments& segments, std::size_t at) {
  if (at + 1 >= segments.size() || !closes_condition(context, segments[at + 1].span)) return false;
  const std::string_view next = context.of(segments[at + 1].span);
  return next.starts_with("且") || next.starts_with("并");
}

Segments told_in_item(const Context& context, const Segments& segments) {
  std::size_t closed = segments.size();
  while (closed > 0 && !closes_condition(context, segments[closed - 1].span)) --closed;
  if (closed == 0 || closed == segments.size()) return segments;
  const Span rest = hull(segments[closed].span, segments.back().span);
  if (states_wrong(context, rest)) return segments;
  return {segments.begin(), segments.begin() + static_cast<std::ptrdiff_t>(closed)};
}

bool is_term(const Context& context, Span segment) {
  return starts_with(context.text, segment, "自") && ends_with(context.text, segment, "起");
}

bool tells_received_sanction(const Context& context, const Segments& segments) {
  constexpr std::size_t kReachBytes = 3000;
  const std::size_t end = segments.back().span.end();
  auto near = segments.end() - 1;
  while (near != segments.begin() && (near - 1)->span.begin() + kReachBytes >= end) --near;
  return mentions_received_sanction(context, {near->span.begin(), end});
}

std::size_t behind_answered(const Context& context, const Segments& segments) {
  if (segments.size() > kMostSegments) return 0;
  for (std::size_t i = segments.size(); i-- > 1;) {
    const Segment& before = segments[i - 1];
    const bool clause = segments[i].before == Mark::kSemicolon;
    if (closes_condition(context, before.span) || goes_on(context, before)) {
      if (clause) return 0;
      continue;
    }
    const bool closed = std::any_of(
        segments.begin(), segments.begin() + static_cast<std::ptrdiff_t>(i - 1),
        [&](const Segment& segment) {
          return closes_condition(context, segment.span) ||
                 ends_with(context.text, segment.span, "期间");  // 被通缉期间，中止其优待；…
        });
    if (clause) return closed || opens_crime(context, segments[i].span) ? i : 0;
    const bool answered =
        i > 1 && closes_condition(context, segments[i - 2].span) && answers_unread(context, before);
    if (answered) return i;
  }
  return 0;
}

Segments answered_wrong(const Context& context, const Segments& segments, bool refused) {
  if (context.traits.prose && context.traits.region != Region::kTaiwan) return {};
  std::size_t closed = segments.size();
  while (closed > 0 && !closes_condition(context, segments[closed - 1].span)) --closed;
  if (closed == 0 || closed == segments.size()) return {};
  const bool duty = context.words("duty"_class).begins(context.of(segments[closed].span));
  // 违反本规定的行为，|法律已有规定的，从其规定: the proviso is no part of the wrong.
  while (closed > 1 && is_scope(context, context.of(segments[closed - 1].span))) --closed;
  const Span words = hull(segments.front().span, segments[closed - 1].span);
  const bool list = context.words("list_pointer"_class).stands_in(context.of(words));
  if (is_scope(context, context.of(words)) ||
      (!list && !refused && (duty || !states_wrong(context, words))))
    return {};
  return {segments.begin(), segments.begin() + static_cast<std::ptrdiff_t>(closed)};
}

bool refuses_to_mend(const Context& context, const Segment& segment) {
  const std::string_view s = context.of(segment.span);
  return context.words("step_opening"_class).begins(s) &&
         context.words("mending"_class).stands_in(s) &&
         s.find("起诉") == std::string_view::npos;  // 期满不起诉又不拆除
}

Segments behind_measure(const Context& context, const Segments& segments) {
  if (context.traits.prose || segments.empty() || segments.front().before != Mark::kComma)
    return segments;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (segments[i].before == Mark::kSemicolon)
      return {segments.begin() + static_cast<std::ptrdiff_t>(i), segments.end()};
    if (closes_condition(context, segments[i].span)) break;
  }
  return segments;
}

bool goes_on(const Context& context, const Segment& segment) {
  return context.traits.prose && (ends_with(context.text, segment.span, "行为") ||
                                  ends_with(context.text, segment.span, "问题") ||
                                  ends_with(context.text, segment.span, "现象"));
}

ConditionReading read_breach(const Context& context, const Segments& segments) {
  ConditionReading reading;
  reading.segments = segments;
  reading.span = hull(segments.front().span, segments.back().span);
  reading.subject = subject_of_condition(context, segments);
  for (const Segment& segment : segments) {
    const bool duty = context.words("duty"_class).stands_in(context.of(segment.span));
    if (reading.faults.empty() || duty)
      reading.faults.push_back(whole_fault(context, segment.span));
    else
      reading.faults.back().span = hull(reading.faults.back().span, segment.span);
  }
  return reading;
}

ConditionReading read_conditions(const Context& context, const std::vector<Segment>& segments,
                                 const ConditionOptions& options) {
  const std::vector<Segments> parts = parts_of(context, segments);
  const auto closed = [&](const Segments& part) {
    return closes_condition(context, part.back().span) || goes_on(context, part.back());
  };
  // An item is one fault, unless it is a list itself: 乱扔…的，乱倒…的，乱贴…的.
  constexpr std::size_t kFewestInItem = 3;
  if (parts.size() < (options.item ? kFewestInItem : 2) ||
      !std::all_of(parts.begin(), parts.end(), closed))
    return read_condition(context, segments, options);
  ConditionReading all = read_condition(context, parts.front(), options);
  for (std::size_t i = 1; i < parts.size() && all.kind == ConditionKind::kFault; ++i) {
    ConditionReading more = read_condition(context, parts[i], {false, false});
    if (more.kind != ConditionKind::kFault) return read_condition(context, segments, options);
    if (all.subject.empty())
      all.subject = more.subject;
    else if (!more.subject.empty() && more.subject != all.subject)
      for (FaultDraft& fault : more.faults) fault.subject = more.subject;
    all.faults.insert(all.faults.end(), more.faults.begin(), more.faults.end());
    all.span = hull(all.span, more.span);
    if (!all.step) all.step = more.step, all.step_span = more.step_span;
  }
  return all;
}

namespace {

// 违反本条例第九条规定，|在道路上张贴宣传物品，由A责令清除: behind the breach what was done, and
// not who decides or how grave it is.
bool tells_breach(const Context& context, Span before, Span segment) {
  constexpr std::size_t kFewestBytes = 12;
  const Mention* organ = context.mentions.covering(lexicon::Kind::kAuthority, segment.begin());
  const std::string_view s = context.of(segment);  // 港务部门|根据情节
  for (std::string_view by : {"根据", "按照", "依据", "视"})
    if (const std::size_t at = s.find(by);
        at != std::string_view::npos && context.words("authority_tail"_class).ends(s.substr(0, at)))
      return false;
  return is_bare_violation(context.of(before)) && segment.size_bytes() >= kFewestBytes &&
         (organ == nullptr || organ->begin != segment.begin()) &&
         !context.mentions.any(lexicon::Kind::kSeverity, segment) &&
         (!starts_with(context.text, segment, "受") ||
          mentions_received_sanction(context, segment)) &&
         !context.words("or"_class).begins(context.of(segment));
}

}  // namespace

namespace {

// 员工如盗窃财物，|或在酒精影响下操作机械，|可即时解雇; 任何人不遵从命令，|可处监禁: in Hong Kong
// and Macau nothing closes what is supposed; what stands in front of the last window tells it.
std::size_t supposed(const Context& context, const Segments& waiting, std::size_t first,
                     Span segment) {
  if ((context.traits.region != Region::kHongKong && context.traits.region != Region::kMacau) ||
      first >= waiting.size())
    return 0;
  const std::string_view s = context.of(waiting[first].span);
  constexpr std::size_t kReach = 36;
  const std::size_t if_at = s.substr(0, kReach).find("如");
  const bool opens =
      (if_at != std::string_view::npos && !s.substr(if_at).starts_with("如下")) ||
      context.words("whoever_does_it"_class).begins(s) ||
      (first + 1 < waiting.size() && starts_with(context.text, waiting[first + 1].span, "如在"));
  if (!opens ||
      !(imposes_punishment(context, segment) || !circumstances_in(context, segment).empty() ||
        context.words("hong_kong_consequence"_class).stands_in(context.of(segment))))
    return 0;
  std::size_t last = waiting.size();
  while (last > first + 1 && is_window_segment(context, waiting[last - 1].span)) --last;
  return last;
}

}  // namespace

std::size_t open_ended(const Context& context, const Segments& waiting, std::size_t first,
                       Span segment, bool item) {
  std::size_t last = supposed(context, waiting, first, segment);
  if (last > 0) return last;
  if (context.traits.prose && first < waiting.size() &&
      !context.words("wrong_opening"_class).begins(context.of(waiting[first].span)) &&
      !grades_service(context, segment))
    return 0;
  if (first < waiting.size() && names_object(context, waiting[first].span)) return 0;
  for (std::size_t i = first; i < waiting.size(); ++i)
    if (!is_window_segment(context, waiting[i].span) &&
        (is_wrongful(context, waiting[i].span) ||
         (i > first && last == i && tells_breach(context, waiting[i - 1].span, waiting[i].span))))
      last = i + 1;
  // 使用缺陷量具的单位和个人，|没收量具: whatever the words, nobody else is punished.
  constexpr std::size_t kFewestBytes = 18;
  if (last > 0 || first >= waiting.size()) return last;
  // （一）沿街门店在门窗外张贴广告，|处一百元罚款: what an item tells is the wrong.
  if (item && (imposes_punishment(context, segment) ||
               context.words("order_sign"_class).begins(context.of(segment))))
    return waiting.size();
  // （一）执勤时打盹，|申诫一次: in the scales of Taiwan's services.
  if (item && context.traits.region == Region::kTaiwan && grades_service(context, segment) &&
      context.mentions.sanctions(segment).front().span.begin() == segment.begin())
    return waiting.size();
  const Span doers = doers_at_end(context, waiting.back().span);
  const bool told = !doers.empty() && doers.begin() > waiting.back().span.begin() + kFewestBytes &&
                    subjects_in(context, doers).front().role != Role::kOrgan;
  return told && imposes_punishment(context, segment) ? waiting.size() : 0;
}

std::optional<ConditionReading> likewise_wrong(const Context& context, const Segments& segments) {
  Segments told = segments;
  Span& last = told.back().span;
  const std::string_view tail = context.words("likewise"_class).at_back(context.of(last));
  if (tail.empty()) return std::nullopt;
  last = trimmed(context.text, {last.begin(), last.end() - tail.size()});
  if (last.empty()) told.pop_back();
  if (told.empty() || !states_wrong(context, hull(told.front().span, told.back().span)))
    return std::nullopt;
  ConditionReading reading = read_conditions(context, told, {});
  if (reading.kind != ConditionKind::kFault) return std::nullopt;
  return reading;
}

void read_count(const Context& context, const std::vector<Segment>& segments,
                ConditionReading& reading) {
  constexpr std::size_t kLongestBytes = 42;
  if (segments.size() != 1 || context.traits.region != Region::kMainland) return;
  std::string_view s = context.of(segments.front().span);
  const std::string_view of = "的";
  if (s.size() > kLongestBytes || !s.ends_with(of)) return;
  s.remove_suffix(of.size());
  if (!context.words("reaching_verb"_class).begins(s) ||
      !context.words("count_unit"_class).ends(s) || !holds_number(s))
    return;
  reading.kind = ConditionKind::kReceived;
  reading.faults = {whole_fault(context, reading.span)};
}

}  // namespace wenze::extract
