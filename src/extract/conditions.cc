// A condition is read in this order: does it point elsewhere (下列, 前款), does it presuppose a
// sanction, is it only a step (what remains without the severity words is empty), is it a
// narrowing; what is left is a fault. Order matters: 有下列行为之一，情节严重的 is a list with a
// step, not a step.
#include "extract/conditions.h"

#include <algorithm>
#include <span>

#include "extract/condition_signs.h"
#include "extract/faults.h"
#include "extract/impositions.h"
#include "extract/imputation.h"
#include "extract/phrases.h"
#include "extract/prose.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

constexpr std::size_t kStepResidueCodepoints = 6;

bool negated(const Context& context, Span whole, std::size_t at) {
  const std::string_view front = context.text.substr(whole.begin(), at - whole.begin());
  return front.ends_with("尚不") || front.ends_with("不") || front.ends_with("未") ||
         front.ends_with("不足以") || front.ends_with("没有");
}

// The words of a condition that are neither severity nor function words, counted in code points.
std::size_t residue_codepoints(const Context& context, Span span) {
  static constexpr std::u32string_view kFunction =
      U"的者，、或和及并且有在对其该因而已仍经后之一等且又亦犯于为规定期限内所由行为给";
  std::size_t n = 0;
  for (std::size_t i = span.begin(); i < span.end();) {
    const Mention* severity = context.mentions.covering(lexicon::Kind::kSeverity, i);
    if (severity != nullptr) {
      i = severity->end;
      continue;
    }
    const text::Decoded d = text::decode_at(context.text, i);
    if (kFunction.find(d.code_point) == std::u32string_view::npos) ++n;
    i += d.bytes;
  }
  return n;
}

// （二）较大资产损失的，给予记过 tells a step, 违规投资，造成较大资产损失的 what was done.
bool is_part_of_wrong(const Context& context, const ConditionReading& reading,
                      const Mention& mention) {
  if (!context.words("degree_of_loss"_class).stands_in(context.of(span_of(mention)))) return false;
  const std::string_view front =
      context.text.substr(reading.span.begin(), mention.begin - reading.span.begin());
  return !front.empty() && !context.words("loss_verb"_class).holds(front);
}

// The step that the words name. Circumstances (情节严重) count wherever they stand; results and
// obstinacy only as steps of a ladder, because in front of a first consequence they are part of the
// fault.
void read_step(const Context& context, ConditionReading& reading, bool any_kind) {
  for (const Mention& mention : context.mentions.inside(lexicon::Kind::kSeverity, reading.span)) {
    const auto step = step_of(*mention.entry);
    if (!step || *step == SeverityStep::kCrime) continue;
    const bool circumstance = mention.entry->subkind == "circumstance";
    const std::string_view words = context.of(span_of(mention));
    if (!any_kind && context.text.substr(0, mention.begin).ends_with("其他"))
      continue;  // 或者具有其他严重情节: an alternative, and no step
    if (context.words("two_upper_steps"_class).stands_in(context.of(reading.span)))
      return reading.step = SeverityStep::kSerious, reading.step_span = reading.span, void();
    if (!any_kind && (!circumstance || !context.words("degree_noun"_class).stands_in(words) ||
                      is_part_of_wrong(context, reading, mention)))
      continue;
    const bool better = !reading.step || (circumstance && reading.step_kind != "circumstance");
    // 致人伤残或者造成其他特别严重后果: the graver of the two; of one word (一般事故) the first
    // entry counts, unless it is very serious.
    const bool other = reading.step_span != span_of(mention) || *step == SeverityStep::kVerySerious;
    const bool graver = reading.step && *step > *reading.step &&
                        (circumstance || (other && reading.step_kind != "circumstance"));
    if (!better && !graver) continue;
    reading.step = step;
    reading.step_span = span_of(mention);
    reading.step_kind = mention.entry->subkind;
  }
}

void read_crime(const Context& context, ConditionReading& reading) {
  // 人员如被裁定犯任何罪行: in Hong Kong the conviction is what discipline answers.
  if (context.traits.region == Region::kHongKong && contains(context.text, reading.span, "裁定"))
    return;
  for (const Mention& mention : context.mentions.inside(lexicon::Kind::kSeverity, reading.span)) {
    if (!mention.entry->value.starts_with("crime")) continue;
    if (context.text.substr(mention.end).starts_with("人")) continue;  // 犯罪嫌疑|人
    if (negated(context, reading.span, mention.begin)) {               // 尚未|构成新的犯罪
      reading.kind = ConditionKind::kNoCrime;
      continue;
    }
    reading.crime = true;
    reading.crime_span = span_of(mention);
  }
  if (context.words("short_of_crime"_class).stands_in(context.of(reading.span))) {
    reading.kind = ConditionKind::kNoCrime;
    reading.crime = false;
  }
}

// 该行为尚不构成犯罪的; but 阻碍检修，尚不构成犯罪的 tells a wrong, where none was told.
bool only_denies_crime(const Context& context, const ConditionReading& reading, bool known_fault) {
  constexpr std::size_t kFewCodepoints = 8;
  const std::size_t residue = residue_codepoints(context, reading.span);
  ConditionReading pointer;  // 有前款行为尚不构成犯罪的
  pointer.span = reading.span;
  pointer.segments = reading.segments;
  read_reference(context, pointer);
  if (!pointer.targets.empty()) return false;
  // 尚不够刑事处罚，|且其他法律未作规定的: which law applies.
  if (known_fault && reading.segments.size() == 2 &&
      starts_with(context.text, reading.segments.back().span, "且") &&
      contains(context.text, reading.segments.back().span, "法") &&
      contains(context.text, reading.segments.back().span, "规定") &&
      residue_codepoints(context, reading.segments.front().span) <= 2)
    return true;
  if (residue <= 2 || known_fault) return residue <= kFewCodepoints;
  if (residue > kFewCodepoints || reading.segments.size() > 1 ||
      !references_in(context, reading.span).empty())
    return false;
  const std::string_view s = context.of(reading.span);
  const std::size_t denied = context.words("short_of_crime"_class).find(s);
  return denied == 0 || (denied != std::string_view::npos && s.substr(0, denied).ends_with("行为"));
}

// 情节严重, 后果严重: a step by itself. 造成损失 in front of a first consequence is part of the
// wrong.
bool is_degree(const Context& context, Span segment) {
  const std::vector<Mention> found = context.mentions.inside(lexicon::Kind::kSeverity, segment);
  return std::any_of(found.begin(), found.end(),
                     [](const Mention& m) { return m.entry->subkind == "circumstance"; });
}

// ，情节严重，社会影响恶劣: nothing that was done.
bool only_degrees(const Context& context, std::span<const Segment> segments) {
  return std::all_of(segments.begin(), segments.end(), [&](const Segment& segment) {
    const std::string_view s = context.of(segment.span);
    return residue_codepoints(context, segment.span) <= 2 && !is_result(context, s) &&
           s.find("发生") == std::string_view::npos &&
           context.mentions.any(lexicon::Kind::kSeverity, segment.span);
  });
}

// 考评不合格的部门，… : a noun phrase whose relative clause is the fault. With 对 in front it is an
// object.
bool names_wrongdoers(const Context& context, Span segment) {
  const Span doers = doers_at_end(context, segment);
  if (doers.empty() || doers.begin() <= segment.begin() + 9) return false;
  const Span front{segment.begin(), doers.begin()};
  const bool received = context.words("received"_class).stands_in(context.of(front)) &&
                        mentions_received_sanction(context, front);
  if (received) return true;
  if (context.words("consequence_opening"_class).begins(context.of(front)) ||
      context.words("ban"_class).begins(context.of(front)) ||
      context.words("each_case"_class).begins(context.of(front)))
    return false;
  return context.mentions.any(lexicon::Kind::kFault, front) ||
         context.words("plain_wrong"_class).stands_in(context.of(front));
}

// 违反第五条规定，|经主管机关通知限期改善，届期未改善者: how many segments tell the wrong; the rest
// tells that it was not mended, and is the condition of the very first consequence.
std::size_t before_demand(const Context& context, const std::vector<Segment>& segments) {
  if (context.traits.region != Region::kTaiwan) return segments.size();
  for (std::size_t i = 1; i < segments.size(); ++i) {
    const std::string_view s = context.of(segments[i].span);
    if (!s.starts_with("经") || !context.words("earlier_demand"_class).stands_in(s)) continue;
    const bool alone = i + 1 == segments.size();
    // 经通知限期补正，届期未补正者; 经限期补正届期不补正者
    if (alone ? context.words("overdue"_class).stands_in(s)
              : is_refusal(context, context.of(segments[i + 1].span)))
      return i;
  }
  return segments.size();
}

// 违反规定，|经调查属实者; 违反规定，|查证属实: how it came to be known.
bool is_established(const Context& context, std::string_view s) {
  const std::string_view proven = context.words("once_proven"_class).at_front(s), tail = "者";
  return (!proven.empty() && s.size() <= proven.size() + tail.size()) ||
         (s.starts_with("经") && s.find("属实") != std::string_view::npos);
}

// 违反本办法规定，|应当给予行政处罚的: which of the wrongs are meant.
bool falls_due(const Context& context, Span segment) {
  return context.words("due_sanction"_class).begins(context.of(segment)) &&
         !context.mentions.sanctions(segment).empty();
}

// 损坏电力设施，|有关法律、法规已有规定的: which law applies.
bool names_other_law(const Context& context, std::string_view s) {
  return is_scope(context, s) && (context.words("provided_otherwise"_class).stands_in(s) ||
                                  context.words("defeated_proviso"_class).stands_in(s) ||
                                  context.words("punished_elsewhere"_class).ends(s));
}

// 对不送子女入学的|父母或者其他监护人，…: what those that are hit did; the segment itself where it
// is no such object.
Span without_object(const Context& context, Span segment) {
  if (!names_object(context, segment)) return segment;
  const auto object = relative_object(context, segment);
  return object->span.end() == segment.end() && object->span.begin() <= segment.begin() + 6
             ? object->relative
             : segment;
}

// 违反本条例规定，|侵害职工合法权益的; |属于其他部门管理职权的: whom it harmed, whose matter it is;
// no act is told.
bool tells_no_act(const Context& context, std::string_view s) {
  const std::string_view of = "的";
  if (s.ends_with(of)) s.remove_suffix(of.size());
  if (s.starts_with("属于")) return context.words("competence_tail"_class).ends(s);
  return context.words("harming"_class).begins(s) && context.words("rights_tail"_class).ends(s) &&
         !context.words("purpose_act"_class).stands_in(s);
}

// The segments that tell conduct: without the step, the crime, and 违反本条例规定 when more is
// said.
std::vector<Span> conduct_segments(const Context& context, const ConditionReading& whole) {
  std::vector<Span> out;
  ConditionReading reading = whole;
  reading.segments.resize(before_demand(context, whole.segments), whole.segments.front());
  // Nothing but what came of it stands behind.
  const auto ends_in_harm = [&](const Segment* at) {
    return at == &reading.segments.back() || is_result(context, context.of((at + 1)->span));
  };
  for (const Segment& segment : reading.segments) {
    const std::string_view s = context.of(segment.span);
    if (residue_codepoints(context, segment.span) == 0 &&
        (s.starts_with("情节") || (!out.empty() && is_degree(context, segment.span))))
      continue;
    if (reading.crime && segment.span.overlaps(reading.crime_span) &&
        residue_codepoints(context, segment.span) <= 3)
      continue;
    // 盗窃设施，|应当给予治安管理处罚的: which of them are meant.
    if (!out.empty() && (falls_due(context, segment.span) || names_other_law(context, s))) continue;
    // 生产假药，|依照刑法第五条的规定，|构成犯罪的: which law applies.
    if (!out.empty() && &segment != &reading.segments.front() && reading.crime &&
        (s.starts_with("依照") || context.words("according_to"_class).begins(s)) &&
        s.ends_with("规定"))
      continue;
    constexpr std::size_t kLongestProviso = 28;
    if (context.words("short_of_crime_opening"_class).stands_in(s) &&
        text::count_codepoints(s) <= kLongestProviso)
      continue;
    const std::size_t predicate = predicate_begin(context, segment.span) - segment.span.begin();
    const bool last = &segment == &reading.segments.back();
    const std::string_view next = last ? std::string_view() : context.of((&segment + 1)->span);
    const bool more = !last && !is_established(context, next) && !is_result(context, next) &&
                      !(tells_no_act(context, next) && ends_in_harm(&segment + 1)) &&
                      !next.starts_with("第") && !next.starts_with("且") && !names_accident(next) &&
                      !next.starts_with("并") && !falls_due(context, (&segment + 1)->span) &&
                      !names_other_law(context, next) &&
                      !only_degrees(context, {&segment + 1, &reading.segments.back() + 1});
    // 被申请人违反本法规定，不提出答复的: who is no known word stands in front all the same.
    constexpr std::size_t kSubjectBytes = 24;
    const std::size_t violation = std::min(s.substr(0, kSubjectBytes + 6).find("违反"), s.size());
    const std::string_view said = s.substr(violation < s.size() ? violation : predicate);
    // 发现医嘱违反规范的规定，未报告; 强令他人违反安全规定，冒险作业: another's violation is told.
    const std::string_view front = s.substr(0, violation);
    const bool others = context.words("noticing"_class).stands_in(front) ||
                        context.words("instigating"_class).stands_in(front);
    if (out.empty() && more && !others &&
        (is_bare_violation(said) || is_bare_violation(s.substr(predicate))))
      continue;
    const Span doers = last ? doers_at_end(context, segment.span) : Span{};
    const bool hit = starts_with(context.text, reading.segments.front().span, "对") &&
                     context.words("own_predicate"_class).begins(s);
    if (!doers.empty() && (hit || names_wrongdoers(context, segment.span)))
      out.push_back(trimmed(context.text, {segment.span.begin(), doers.begin() - 3}));
    else
      out.push_back(last ? without_object(context, segment.span) : segment.span);
  }
  if (out.empty() && !reading.segments.empty()) out.push_back(reading.segments.front().span);
  return out;
}

// ；拒绝接受查验的，给予警告: an act of its own, unless what is refused is to mend.
bool is_fresh_refusal(const Context& context, const ConditionReading& reading,
                      const ConditionOptions& options) {
  const std::string_view s = context.of(reading.span), word = "拒绝";
  if (!(options.fresh || options.clause) || !s.starts_with(word)) return false;
  return !context.words("mending"_class).stands_in(s) &&
         !context.words("earlier_measure"_class).stands_in(s) && s.size() > 5 * word.size() / 2;
}

// 前项情形经限期拆除而不遵从者: in the law of Taiwan the wrong before, not mended.
bool is_unmended_case(const Context& context, std::string_view s) {
  return context.traits.region == Region::kTaiwan && s.starts_with("前项情形") &&
         s.find("限期") != std::string_view::npos &&
         context.words("negation"_class).stands_in(s.substr(s.find("限期")));
}

// ；违反第三款规定，未按期恢复原状的, ；临时占用期满后，未按期恢复绿地的: a wrong that has a rule
// or a scene of its own is no failure to mend the one before.
bool breaches_anew(const Context& context, const ConditionReading& reading,
                   const ConditionOptions& options) {
  if (!options.clause || reading.segments.size() < 2) return false;
  const std::string_view first = context.of(reading.segments.front().span);
  if (context.words("breach_of_article"_class).begins(first)) return true;
  constexpr std::size_t kSceneBytes = 12;
  const std::string_view behind = "后";
  if (!first.ends_with(behind)) return false;
  const std::string_view ended =
      context.words("term_ended"_class).at_back(first.substr(0, first.size() - behind.size()));
  return !ended.empty() && first.size() >= ended.size() + behind.size() + kSceneBytes &&
         !context.words("earlier_measure"_class).stands_in(first);
}

bool only_step(const Context& context, const ConditionReading& reading,
               const ConditionOptions& options) {
  const bool any = context.mentions.any(lexicon::Kind::kSeverity, reading.span);
  const std::size_t residue = residue_codepoints(context, reading.span);
  if (!options.known_fault) return false;
  if (any && residue == 0) return true;
  if (any && residue <= kStepResidueCodepoints) return true;
  if (context.of(reading.span).starts_with("情节") && any) return true;
  if (is_fresh_refusal(context, reading, options) || breaches_anew(context, reading, options))
    return false;
  if (is_unmended_case(context, context.of(reading.span))) return true;
  return is_result(context, context.of(reading.span)) ||
         is_refusal(context, context.of(reading.span)) ||
         begins_with_refusal(context, reading.segments);
}

}  // namespace

std::optional<SeverityStep> step_of(const Entry& severity) {
  const std::string_view value = severity.value;
  if (value.starts_with("minor")) return SeverityStep::kMinor;
  if (value.starts_with("general")) return SeverityStep::kGeneral;
  if (value.starts_with("very_serious")) return SeverityStep::kVerySerious;
  if (value.starts_with("serious")) return SeverityStep::kSerious;
  if (value.starts_with("crime")) return SeverityStep::kCrime;
  return std::nullopt;
}

namespace {

// 公务员如违反规例，|或未能恪守守则，|而情节轻微，|可遭纪律处分: in Hong Kong the supposition opens
// the condition, and nothing closes it.
bool supposes(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  constexpr std::size_t kReach = 36;
  const std::size_t if_at = s.substr(0, kReach).find("如");
  const bool degree =
      s.starts_with("而") && context.mentions.any(lexicon::Kind::kSeverity, segment);
  const bool opens = s.starts_with("凡") || context.words("or"_class).begins(s) ||
                     (if_at != std::string_view::npos && !s.substr(if_at).starts_with("如下"));
  return context.mentions.sanctions(segment).empty() &&
         (degree || (opens && (tells_wrong(context, segment) ||
                               context.mentions.any(lexicon::Kind::kFault, segment))));
}

// 署长如信纳有以下情况，
bool supposes_listed(const Context& context, std::string_view s) {
  return s.find("如") != std::string_view::npos && context.words("listed_thing"_class).ends(s) &&
         context.words("list_pointer"_class).stands_in(s);
}

// 署长如认为营运危害安全，|则可吊销牌照; 如属第二次定罪，|则可处…
bool supposes_belief(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  return (context.words("belief"_class).stands_in(s) ||
          (s.starts_with("如") && context.words("belief_verb"_class).stands_in(s)) ||
          context.words("reconviction"_class).begins(s)) &&
         context.words("permitted_then"_class).begins(context.text.substr(segment.end()));
}

}  // namespace

bool closes_condition(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  // 以营利为目的, 诉讼标的 close nothing; 未完成目标的 does.
  if ((s.ends_with("目的") || s.ends_with("标的")) &&
      !context.words("noun_in_de"_class)
           .ends(s.substr(0, s.size() - std::string_view("的").size())))
    return false;
  // 协会可以采取下列措施之一：what follows is imposed
  const std::string_view one_of = "之一";
  if (s.ends_with(one_of) && context.words("adopting"_class).stands_in(s) &&
      context.words("measure_noun"_class).ends(s.substr(0, s.size() - one_of.size())))
    return false;
  const bool share = context.traits.region != Region::kMainland && s.ends_with("分之一");
  if (s.ends_with("的") || (s.ends_with(one_of) && !share)) return true;
  if (tells_before_colon(context, segment)) return true;
  // 属法人，|科一万元罚款; 属累犯的情况，|罚款的下限提高四分之一
  if (context.traits.region == Region::kMacau &&
      context.words("case_opening_macau"_class).begins(s) &&
      context.words("case_end_macau"_class).ends(s) &&
      !context.text.substr(segment.end()).starts_with("，如") &&
      context.mentions.sanctions(segment).empty())
    return true;
  // 实施损害用户权益的行为，|由主管部门处理
  if ((s.ends_with("的行为") || s.ends_with("等行为")) &&
      context.text.substr(segment.end()).starts_with("，由"))
    return true;
  if (context.traits.region == Region::kHongKong && context.words("offence"_class).ends(s) &&
      context.words("list_pointer"_class).stands_in(s))
    return true;  // 任何人作出以下行为将干犯罪行
  if (context.traits.region == Region::kHongKong &&
      (supposes(context, segment) || supposes_listed(context, s) ||
       supposes_belief(context, segment)))
    return true;
  // 公务人员如有酒后驾车行为，各机关应…
  if (context.traits.region != Region::kMainland && s.find("如有") != std::string_view::npos &&
      context.words("conduct_noun"_class).ends(s))
    return true;
  if (s.ends_with("者")) {
    const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, segment.end() - 1);
    return person == nullptr || context.traits.region == Region::kTaiwan ||
           context.traits.region == Region::kMacau;
  }
  if (names_wrongdoers(context, segment) || lists_wrongdoers(context, segment) ||
      counts_received(context, segment))
    return true;
  if (context.traits.prose && closes_by_noun(context, segment)) return true;
  if (context.words("wrongdoer_opening"_class).begins(s) &&
      (s.ends_with("等问题") || s.ends_with("的行为") || s.ends_with("等行为") ||
       s.ends_with("违法行为") || s.ends_with("等情形") ||
       (context.words("ladder_matter"_class).ends(s) && s.find("的") != std::string_view::npos)))
    return true;
  return s.ends_with("的情形") || s.ends_with("行为时") || s.ends_with("情形时");
}

bool is_wrongful(const Context& context, Span span) {
  if (context.mentions.any(lexicon::Kind::kFault, span)) return true;
  return context.words("wrong_sign"_class).stands_in(context.of(span));
}

namespace {

// 受到警告处分，|以及一年内三次被问责的: two occasions of what follows.
std::vector<FaultDraft> received_sanctions(const Context& context,
                                           const std::vector<Segment>& segments) {
  std::vector<Span> occasions;
  for (const Segment& segment : segments) {
    const std::string_view head =
        context.words("alternative"_class).at_front(context.of(segment.span));
    if (!occasions.empty() && (head.empty() || head == "及"))
      occasions.back() = hull(occasions.back(), segment.span);
    else
      occasions.push_back({segment.span.begin() + head.size(), segment.span.end()});
  }
  if (const std::string_view first = context.of(occasions.front());  // 对受到处分的
      first.starts_with("对") && !first.starts_with("对于"))
    occasions.front() = {occasions.front().begin() + 3, occasions.front().end()};
  std::vector<FaultDraft> out;
  for (Span occasion : occasions) out.push_back(whole_fault(context, occasion));
  return out;
}

// 有下列|阻碍海关人员执行职务|的行为之一的: whom the acts of the list hit did none of them.
void drop_upset(const Context& context, ConditionReading& reading) {
  const std::size_t pointer = context.words("list_pointer"_class).find(context.of(reading.span));
  if (reading.subject.empty() || pointer == std::string_view::npos) return;
  const std::size_t at = reading.span.begin() + pointer;
  const std::string_view acts = context.text.substr(
      at + context.words("list_pointer"_class).at_front(context.text.substr(at)).size());
  const Span who = reading.subject.front().span;
  if (context.words("upon_people"_class).begins(acts) && who.begin() > at &&
      contains(context.text, {who.end(), reading.span.end()}, "行为"))
    reading.subject.clear();
}

}  // namespace

ConditionReading read_condition(const Context& context, const std::vector<Segment>& segments,
                                const ConditionOptions& options) {
  ConditionReading reading;
  reading.segments = segments;
  reading.span = {segments.front().span.begin(), segments.back().span.end()};
  const std::string_view s = context.of(reading.span);
  read_crime(context, reading);
  const bool lists = is_list_intro(context, s) || lists_wrongdoers(context, reading.span);
  if (!lists && reading.kind == ConditionKind::kNoCrime &&
      only_denies_crime(context, reading, options.known_fault)) {
    read_step(context, reading, false);  // 情节轻微，尚不构成犯罪的
    return reading;
  }
  if (lists) {
    reading.kind = ConditionKind::kList;
    reading.unless = s.starts_with("非有") || s.find("，非有") != std::string_view::npos;
    reading.subject = subject_of_condition(context, segments);
    if (reading.subject.empty() && context.traits.region == Region::kMainland)
      reading.subject = subject_before_list(context, segments.back().span);
    drop_upset(context, reading);
    read_step(context, reading, false);
    // 违反第五条规定，|或者有下列行为之一的: a wrong beside the list.
    if (segments.size() > 1 && (starts_with(context.text, segments.back().span, "或者有") ||
                                starts_with(context.text, segments.back().span, "或者具有")))
      reading.faults = {
          whole_fault(context, hull(segments.front().span, (segments.end() - 2)->span))};
    return reading;
  }
  // …，可处第3级罚款；如属第二次定罪，|则可处…
  if (context.traits.region == Region::kHongKong && options.known_fault &&
      context.words("reconviction"_class).begins(s)) {
    reading.kind = ConditionKind::kStep;
    reading.step = SeverityStep::kSerious;
    reading.step_span = reading.span;
    return reading;
  }
  // 所属人员受记过处分者，|直属主管申诫一次: in Taiwan the superior answers for what befell them.
  if (context.traits.region == Region::kTaiwan && context.words("subordinate"_class).begins(s) &&
      mentions_received_sanction(context, reading.span)) {
    reading.kind = ConditionKind::kFault;
    reading.faults = {whole_fault(context, reading.span)};
    return reading;
  }
  if (mentions_received_sanction(context, reading.span) && !counts_people(context, reading.span) &&
      !recurs(context, s)) {
    // 受到问责，|同时需要追究纪律责任的: what falls due beside it.
    if (const Span last = segments.back().span;
        segments.size() > 1 && context.words("pursued_too"_class).stands_in(context.of(last))) {
      reading.subject = subject_of_condition(context, segments);
      reading.faults = {whole_fault(context, last)};
      return reading;
    }
    reading.kind = ConditionKind::kReceived;
    reading.subject = subject_of_condition(context, segments);
    reading.faults = received_sanctions(context, segments);
    return reading;
  }
  read_reference(context, reading);
  // 有前项第三款情形而致人于死，或一年内再犯者: what came on top of the wrongs before tells it.
  if (context.traits.region == Region::kTaiwan && !reading.targets.empty() &&
      context.words("aggravated_case"_class).stands_in(s)) {
    reading.targets.clear();
    reading.kind = ConditionKind::kFault;
    reading.step = SeverityStep::kSerious;
    reading.step_span = reading.span;
    for (const Segment& segment : segments) {
      const std::string_view joint = context.words("or"_class).at_front(context.of(segment.span));
      if (reading.faults.empty() || !joint.empty())
        reading.faults.push_back(
            whole_fault(context, {segment.span.begin() + joint.size(), segment.span.end()}));
      else
        reading.faults.back().span = hull(reading.faults.back().span, segment.span);
    }
    return reading;
  }
  const bool was_no_crime = reading.kind == ConditionKind::kNoCrime;
  if (options.known_fault && (is_public_order(s) || is_breach_elsewhere(s))) {
    reading.kind = ConditionKind::kScope;
    return reading;
  }
  if (reading.crime && !was_no_crime &&
      residue_codepoints(context, reading.span) <= kStepResidueCodepoints) {
    reading.kind = ConditionKind::kCrime;
    return reading;
  }
  if (!reading.targets.empty()) {
    reading.kind = ConditionKind::kReference;
    reading.subject = subject_of_condition(context, segments);
    read_step(context, reading, true);
    if (reading.crime) reading.kind = ConditionKind::kCrime;
    return reading;
  }
  if (only_step(context, reading, options)) {
    reading.kind = ConditionKind::kStep;
    read_step(context, reading, true);
    if (!reading.step) reading.step = SeverityStep::kSerious, reading.step_span = reading.span;
    return reading;
  }
  // 被判处徒刑者，开除学籍；|被行政拘留者，…: what else befell him.
  const bool punished = options.clause && s.starts_with("被") && s.ends_with("者");
  const bool fresh = punished || names_other_party(context, segments) ||
                     (options.ordered && !is_state(context, s)) ||
                     (options.fresh && context.words("fresh_act"_class).begins(s));
  // 数额在十万元以上的，给予撤职; 违法所得不足一万元的，处…罚款: each has a consequence of its own.
  const bool amount = names_amount(context, reading.span);
  const bool addition = is_addition(context, s);
  // ；没有违法所得的，处…罚款: a fine in place of the one before.
  const bool other = addition && options.clause && (s.starts_with("没有") || s.starts_with("无"));
  if (options.known_fault && addition && !amount && !other)
    reading.kind = ConditionKind::kAddition;
  else if (options.known_fault &&
           (is_scope(context, s) || was_no_crime || amount || other || harms_besides(context, s) ||
            is_inability(context, s) || !private_behind_copula(context, reading.span).empty() ||
            (!fresh && !is_wrongful(context, reading.span))))
    reading.kind = ConditionKind::kScope;
  if (reading.kind == ConditionKind::kAddition || reading.kind == ConditionKind::kScope)
    return reading;
  if (is_benign(context, reading.span)) {
    reading.kind = ConditionKind::kScope;
    return reading;
  }
  reading.kind = ConditionKind::kFault;
  reading.subject = subject_of_condition(context, segments);
  read_step(context, reading, false);
  reading.faults = split_faults(context, conduct_segments(context, reading), {options.item});
  return reading;
}

}  // namespace wenze::extract
