// A condition is read in this order: does it point elsewhere (下列, 前款), does it presuppose a
// sanction, is it only a step (what remains without the severity words is empty), is it a
// narrowing; what is left is a fault. Order matters: 有下列行为之一，情节严重的 is a list with a
// step, not a step.
#include "extract/conditions.h"

#include <algorithm>

#include "extract/faults.h"
#include "extract/impositions.h"
#include "extract/phrases.h"
#include "extract/prose.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

constexpr std::size_t kStepResidueCodepoints = 6;

std::optional<SeverityStep> step_from(std::string_view value) {
  if (value.starts_with("minor")) return SeverityStep::kMinor;
  if (value.starts_with("general")) return SeverityStep::kGeneral;
  if (value.starts_with("very_serious")) return SeverityStep::kVerySerious;
  if (value.starts_with("serious")) return SeverityStep::kSerious;
  if (value.starts_with("crime")) return SeverityStep::kCrime;
  return std::nullopt;
}

bool negated(const Context& context, Span whole, std::size_t at) {
  const std::string_view front = context.text.substr(whole.begin(), at - whole.begin());
  return front.ends_with("尚不") || front.ends_with("不") || front.ends_with("未") ||
         front.ends_with("尚未") || front.ends_with("没有");
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

bool is_list_intro(std::string_view s) {
  if (!contains_any(s, {"下列", "左列", "以下", "如下", "下述"})) return false;
  return contains_any(s, {"情形", "行为", "情事", "情况", "之一", "条件", "情节", "事项", "规定",
                          "问题", "现象", "表现", "事由"});
}

bool is_scope(std::string_view s) {
  static const std::vector<std::string_view> kStarts = {
      "属于",     "属",     "已经",   "依法应当", "应当给予", "应当追究", "需要给予", "需要追究",
      "依法需要", "不属于", "法律",   "有关法律", "对法律",   "应给予",   "不适用",   "经营者属于",
      "单位有",   "是",     "系",     "拟给予",   "依法给予", "应当",     "需要",     "没有造成",
      "未造成",   "不足",   "责任人", "个人有",   "主体",     "当事人"};
  return !first_prefix(s, kStarts).empty();
}

// 符合前条规定情形的: nothing wrong was done.
bool is_benign(const Context& context, Span span) {
  const std::string_view s = context.of(span);
  if (first_prefix(
          s, {"符合", "具备", "满足", "法律、法规", "法律、行政法规", "本条例另有", "本法另有"})
          .empty())
    return false;
  return s.find("没有规定") != std::string_view::npos ||
         s.find("另有规定") != std::string_view::npos || !is_wrongful(context, span);
}

bool is_addition(std::string_view s) {
  static const std::vector<std::string_view> kStarts = {
      "有违法所得", "没有违法经营额", "有非法所得", "没有违法所得", "无违法所得", "违法所得",
      "非法所得",   "没有非法所得",   "货值金额",   "有收入",       "违法经营额", "没有违法收入",
      "有违法收入", "无法计算",       "并有违法",   "没有经营额",   "未达到"};
  return !first_prefix(s, kStarts).empty();
}

bool is_result(std::string_view s) {
  static const std::vector<std::string_view> kStarts = {"造成",     "致使",       "导致",   "给",
                                                        "致人",     "引发",       "引起",   "致",
                                                        "因此造成", "对他人造成", "并造成", "构成"};
  const std::string_view head = first_prefix(s, kStarts);
  if (head.empty()) return false;
  if (head == "给" || head == "对他人造成") return s.find("造成") != std::string_view::npos;
  return true;
}

// 三名以上工作人员受到责任追究的: a fault of their leaders, no consequence for themselves.
bool counts_people(const Context& context, Span span) {
  return contains_any(context.of(span), {"名以上", "人以上", "人次以上", "起以上"});
}

// 违反治安管理规定的: the same conduct, punished by the police as well.
bool is_public_order(std::string_view s) {
  return s.find("治安管理") != std::string_view::npos &&
         (s.starts_with("违反") || s.starts_with("构成违反")) && s.size() < 120 &&
         s.find("、《") == std::string_view::npos;
}

// 在规定期限内未改正的, 不听劝阻的, 经教育仍不改的
bool is_refusal(std::string_view s) {
  if (s.starts_with("经") && s.find("仍") != std::string_view::npos && s.size() < 60) return true;
  const bool mends = contains_any(s, {"改正", "整改", "纠正", "改过", "补办", "履行"});
  if (mends && contains_any(s, {"未", "不", "拒"}) &&
      contains_any(s, {"期限", "限期", "逾期", "仍", "经", "拒", "期满"}))
    return s.size() < 75;
  return s.size() < 45 && !first_prefix(s, {"不听", "不服从", "不服", "拒不", "仍不", "逾期",
                                            "拒绝", "经劝", "屡教", "经批评教育", "经教育"})
                               .empty();
}

// 有前款第（三）项行为的, 有本办法第六条所列情形之一的: the faults stand there.
void read_reference(const Context& context, ConditionReading& reading) {
  const std::string_view s = context.of(reading.span);
  if (s.find("有") == std::string_view::npos && s.find("犯") == std::string_view::npos) return;
  for (const document::Reference& reference : context.document.references) {
    if (!reading.span.contains(reference.span) ||
        reference.status != document::ReferenceStatus::kResolved)
      continue;
    if (reference.target_title) continue;
    const std::string_view front =
        context.text.substr(reading.span.begin(), reference.span.begin() - reading.span.begin());
    const bool anaphoric = front.ends_with("有") || front.ends_with("有下列") ||
                           front.ends_with("、") || front.ends_with("或者") ||
                           front.ends_with("犯") || front.ends_with("和") ||
                           front.ends_with("单位有");
    const std::string_view rest = context.text.substr(
        reference.span.end(), std::min<std::size_t>(reading.span.end() - reference.span.end(), 60));
    const bool conduct = contains_any(
        rest, {"行为", "情形", "情事", "情节", "所列", "规定", "罪", "、", "或者", "之一"});
    if (anaphoric && conduct)
      reading.targets.insert(reading.targets.end(), reference.target_eids.begin(),
                             reference.target_eids.end());
  }
}

// The step that the words name. Circumstances (情节严重) count wherever they stand; results and
// obstinacy only as steps of a ladder, because in front of a first consequence they are part of the
// fault.
void read_step(const Context& context, ConditionReading& reading, bool any_kind) {
  for (const Mention& mention : context.mentions.inside(lexicon::Kind::kSeverity, reading.span)) {
    const auto step = step_from(mention.entry->value);
    if (!step || *step == SeverityStep::kCrime) continue;
    const bool circumstance = mention.entry->subkind == "circumstance";
    const std::string_view words = context.of(span_of(mention));
    if (contains_any(context.of(reading.span),
                     {"严重或者特别严重", "严重、特别严重", "严重或特别严重"}))
      return reading.step = SeverityStep::kSerious, reading.step_span = reading.span, void();
    if (!any_kind && (!circumstance || !contains_any(words, {"情节", "性质", "案情", "过错"})))
      continue;
    const bool better = !reading.step || (circumstance && reading.step_kind != "circumstance");
    if (!better && !(circumstance && *step > *reading.step)) continue;
    reading.step = step;
    reading.step_span = span_of(mention);
    reading.step_kind = mention.entry->subkind;
  }
}

void read_crime(const Context& context, ConditionReading& reading) {
  for (const Mention& mention : context.mentions.inside(lexicon::Kind::kSeverity, reading.span)) {
    if (!mention.entry->value.starts_with("crime")) continue;
    reading.crime = true;
    reading.crime_span = span_of(mention);
    if (negated(context, reading.span, mention.begin)) reading.kind = ConditionKind::kNoCrime;
  }
  if (contains_any(context.of(reading.span),
                   {"尚不构成犯罪", "不构成犯罪", "尚不够刑事处罚", "不够刑事处罚", "未构成犯罪",
                    "不需要追究刑事责任", "尚未构成犯罪"})) {
    reading.kind = ConditionKind::kNoCrime;
    reading.crime = false;
  }
}

// The segments that tell conduct: without the step, the crime, and 违反本条例规定 when more is
// said.
std::vector<Span> conduct_segments(const Context& context, const ConditionReading& reading) {
  std::vector<Span> out;
  for (const Segment& segment : reading.segments) {
    const std::string_view s = context.of(segment.span);
    if (residue_codepoints(context, segment.span) == 0 && (!out.empty() || s.starts_with("情节")))
      continue;
    if (reading.crime && segment.span.contains(reading.crime_span) &&
        residue_codepoints(context, segment.span) <= 3)
      continue;
    if (contains_any(s, {"尚不构成犯罪", "尚不够刑事处罚", "不构成犯罪"}) &&
        text::count_codepoints(s) <= 12)
      continue;
    const std::size_t predicate = predicate_begin(context, segment.span) - segment.span.begin();
    const bool more =
        &segment != &reading.segments.back() && !is_result(context.of((&segment + 1)->span));
    if (out.empty() && is_bare_violation(s.substr(predicate)) && more) continue;
    out.push_back(segment.span);
  }
  if (out.empty() && !reading.segments.empty()) out.push_back(reading.segments.front().span);
  return out;
}

bool only_step(const Context& context, const ConditionReading& reading,
               const ConditionOptions& options) {
  const bool any = context.mentions.any(lexicon::Kind::kSeverity, reading.span);
  const std::size_t residue = residue_codepoints(context, reading.span);
  if (!options.known_fault) return false;
  if (any && residue == 0) return true;
  if (any && residue <= kStepResidueCodepoints) return true;
  if (context.of(reading.span).starts_with("情节") && any) return true;
  return is_result(context.of(reading.span)) || is_refusal(context.of(reading.span));
}

}  // namespace

namespace {

// 考评不合格的部门，… : a noun phrase whose relative clause is the fault. With 对 in front it is an
// object.
bool names_wrongdoers(const Context& context, Span segment) {
  const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, segment.end() - 1);
  if (person == nullptr || person->end != segment.end() || person->begin <= segment.begin() + 9)
    return false;
  const Span front{segment.begin(), person->begin};
  if (!ends_with(context.text, front, "的")) return false;
  const bool received =
      contains_any(context.of(front), {"受到"}) && mentions_received_sanction(context, front);
  if (received) return true;
  if (!first_prefix(context.of(front),
                    {"对", "由", "给予", "责令", "依", "按", "根据", "向", "负", "其"})
           .empty())
    return false;
  return context.mentions.any(lexicon::Kind::kFault, front) ||
         contains_any(context.of(front), {"不", "未", "违反"});
}

}  // namespace

bool closes_condition(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  if (s.ends_with("目的") || s.ends_with("标的")) return false;
  if (s.ends_with("的") || s.ends_with("之一")) return true;
  if (s.ends_with("者")) {
    const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, segment.end() - 1);
    return person == nullptr || context.traits.region == Region::kTaiwan;
  }
  if (names_wrongdoers(context, segment)) return true;
  if (context.traits.prose && closes_by_noun(context, segment)) return true;
  if (!first_prefix(s, {"对", "凡"}).empty() &&
      (s.ends_with("等问题") || s.ends_with("的行为") || s.ends_with("等行为") ||
       s.ends_with("违法行为") || s.ends_with("等情形")))
    return true;
  return s.ends_with("的情形") || s.ends_with("行为时") || s.ends_with("情形时");
}

bool is_wrongful(const Context& context, Span span) {
  if (context.mentions.any(lexicon::Kind::kFault, span)) return true;
  return contains_any(
      context.of(span),
      {"违反", "不",   "未",   "拒",   "擅自", "非法", "违法", "过错", "违规", "违纪",
       "没有", "无证", "逾期", "破坏", "造成", "阻碍", "妨碍", "伪造", "骗取", "挪用",
       "侵占", "过失", "虚假", "超",   "失误", "不力", "犯",   "恶意", "危害", "侵害",
       "损害", "私",   "盗",   "诽谤", "侮辱", "威胁", "下列", "左列", "以下"});
}

ConditionReading read_condition(const Context& context, const std::vector<Segment>& segments,
                                const ConditionOptions& options) {
  ConditionReading reading;
  reading.segments = segments;
  reading.span = {segments.front().span.begin(), segments.back().span.end()};
  const std::string_view s = context.of(reading.span);
  read_crime(context, reading);
  if (reading.kind == ConditionKind::kNoCrime && residue_codepoints(context, reading.span) <= 8)
    return reading;
  if (is_list_intro(s)) {
    reading.kind = ConditionKind::kList;
    reading.unless = s.starts_with("非有") || s.find("，非有") != std::string_view::npos;
    reading.subject = subject_of_condition(context, segments);
    read_step(context, reading, false);
    return reading;
  }
  if (mentions_received_sanction(context, reading.span) && !counts_people(context, reading.span)) {
    reading.kind = ConditionKind::kReceived;
    reading.subject = subject_of_condition(context, segments);
    reading.faults = {whole_fault(context, reading.span)};
    return reading;
  }
  read_reference(context, reading);
  const bool was_no_crime = reading.kind == ConditionKind::kNoCrime;
  if (options.known_fault && is_public_order(s)) {
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
  if (options.known_fault && is_addition(s))
    reading.kind = ConditionKind::kAddition;
  else if (options.known_fault &&
           (is_scope(s) || was_no_crime || !is_wrongful(context, reading.span)))
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
