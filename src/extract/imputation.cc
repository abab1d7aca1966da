// Most sanction words impose by themselves (罚款, 处分, 责令改正). A few are everyday words of
// administration: for these a wrong must be told in the condition, or the condition must point to
// one (下列行为, 前款行为).
#include "extract/imputation.h"

#include <algorithm>

#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/hits.h"
#include "extract/phrases.h"
#include "extract/sentences.h"

namespace wenze::extract {
namespace {

bool any_code(const Rung& rung, std::string_view prefix) {
  return std::any_of(rung.sanctions.begin(), rung.sanctions.end(), [&](const SanctionDraft& s) {
    return s.candidates.front()->id.starts_with(prefix);
  });
}

// 采取补救措施, 中止执行: an act that nobody orders (责令) or imposes.
bool is_bare_act(const Context& context, const SanctionDraft& sanction) {
  const Entry& entry = *sanction.candidates.front();
  const std::string_view words = context.of(sanction.span);
  if (entry.id == "GEN.04")
    return words.ends_with("处理") && !context.words(Words::kHandlingOpening).begins(words);
  if (entry.id == "GEN.05") return true;
  if (entry.family == "CRIM") return entry.id != "CRIM.04";
  if (entry.family == "ORGZ" || entry.family == "EDU" || entry.family == "PERF") return true;
  if (entry.id == "ECON.01" || entry.id == "ECON.02" || entry.id == "ECON.03")
    return !context.words(Words::kOrderSign).stands_in(words);
  if (entry.id == "ECON.04") return context.words(Words::kPayingIn).begins(words);
  if (entry.family != "ACT") return false;
  return !context.words(Words::kOrderSign).stands_in(words);
}

// 责令组织开垦, 责令提供账簿: an order of what no dictionary knows.
bool is_unknown_order(const Context& context, const SanctionDraft& sanction) {
  return sanction.candidates.front()->id == "ACT.01" &&
         context.mentions.covering(lexicon::Kind::kSanction, sanction.span.begin()) == nullptr;
}

bool points_to_wrong(const Context& context, const Frame& frame) {
  return frame.list || !frame.targets.empty() || !frame.lead_in.empty() ||
         context.words(Words::kEarlierWrongs).stands_in(context.of(frame.condition));
}

// 违反第九条规定，按照下列规定处罚：（一）遗撒沙土的，责令清除: the lead-in tells it.
bool lead_in_tells_breach(const Context& context, const Frame& frame) {
  const document::Provision& item = context.document.at(frame.provision);
  return item.kind == document::ProvisionKind::kPoint && item.parent &&
         contains(context.text, context.document.at(*item.parent).own, "违反");
}

// A court's interpretation decides claims between parties; of sanctions it knows those of the
// criminal and the procedural codes and discipline.
bool is_claim(const Context& context, const Rung& rung) {
  if (!context.traits.court) return false;
  return std::none_of(rung.sanctions.begin(), rung.sanctions.end(), [&](const SanctionDraft& s) {
    const Entry& entry = *s.candidates.front();
    if (entry.family == "CRIM" || entry.family == "GOV" || entry.id == "ADMP.03" ||
        entry.id == "ADMP.13")
      return true;
    return (entry.id == "GEN.01" || entry.id == "GEN.02" || entry.id == "GEN.03") &&
           context.of(s.span).size() > std::string_view("处分").size();
  });
}

// 应当组织…检查；对检查中发现的隐患，责令限期整改: what the authorities have to do.
bool is_duty_of_supervision(const Context& context, const Frame& frame) {
  if (frame.condition.empty() || closes_condition(context, frame.condition)) return false;
  const std::string_view s = context.of(frame.condition);
  if (s.find("违反") != std::string_view::npos || s.find("专有权") != std::string_view::npos)
    return false;
  return context.words(Words::kDutyOfSupervision).stands_in(s);
}

// 部门在检查中发现违法行为的: who finds the wrong is not who did it. 发现…不予查处 is a wrong of
// theirs.
bool is_discovery(const Context& context, const Frame& frame) {
  if (frame.subject.empty() || frame.subject.front().role != Role::kOrgan) return false;
  const std::string_view s = context.of(frame.condition);
  const std::size_t at = s.find("发现");
  if (at == std::string_view::npos || at > 120) return false;
  return !context.words(Words::kFailedDiscovery).stands_in(s);
}

bool is_discipline(const Rung& rung) {
  return any_code(rung, "GEN.01") || any_code(rung, "GEN.02") || any_code(rung, "GEN.03") ||
         any_code(rung, "GOV");
}

// Whether the consequence, or what follows it in the same sentence, fines or revokes a licence.
bool comes_to_punishment(const Context& context, const Rung& rung) {
  constexpr std::size_t kReach = 300;
  const std::size_t stop = context.text.find_first_of("\n", rung.span.end());
  const std::size_t end = std::min({stop, rung.span.end() + kReach, context.text.size()});
  const std::size_t full = std::min(find_in(context.text, "。", rung.span.end(), end), end);
  const std::vector<SanctionHit> hits = context.mentions.sanctions({rung.span.begin(), full});
  return std::any_of(hits.begin(), hits.end(),
                     [&](const SanctionHit& hit) { return is_fine_or_revocation(context, hit); });
}

// 为防范风险，可以采取责令改正等措施: nothing closes the words, and they tell no wrong.
bool is_open_statement(const Context& context, const Frame& frame, const Rung& rung) {
  if (context.traits.region != Region::kMainland || frame.condition.empty()) return false;
  // 对|不送儿童入学|的监护人
  const bool relative = context.text.substr(frame.condition.end()).starts_with("的") &&
                        context.words(Words::kNegation).begins(context.of(frame.condition));
  return !points_to_wrong(context, frame) && !relative &&
         !closes_condition(context, frame.condition) && !tells_wrong(context, frame.condition) &&
         !comes_to_punishment(context, rung);
}

// 法律、法规另有规定的，由规定的机关处罚: which law applies.
bool acts_elsewhere(const Context& context, const Frame& frame, const Rung& rung) {
  return (any_code(rung, "ADMP.00") || any_code(rung, "GEN.04")) &&
         context.words(Words::kProvidedOtherwise).stands_in(context.of(frame.condition));
}

// 被没收的车辆，由主管部门上缴财政; 查获的物品，应当责令…退还: what becomes of what was taken.
bool disposes(const Context& context, const Frame& frame, const Rung& rung) {
  const text::WordSet& taken = context.words(Words::kConfiscatedThing);
  if (any_code(rung, "ECON.04") && taken.begins(context.of(frame.condition))) return true;
  return !context.traits.accountability && rung.type == RuleType::kLiability &&
         !frame.condition.empty() && taken.stands_in(context.of(frame.condition)) &&
         !closes_condition(context, frame.condition);
}

// 水库水位超过警戒线时，|责令停航: a moment at which nobody did wrong.
bool is_moment(const Context& context, const Frame& frame) {
  return ends_with(context.text, frame.condition, "时") && !points_to_wrong(context, frame) &&
         !tells_wrong(context, frame.condition);
}

// 费用由业主承担；协商不成的，…; 应当拍卖；无法拍卖的，…: a case of what is no wrong.
bool is_case_of_duty(const Context& context, const Frame& frame) {
  const std::string_view s = context.of(frame.condition), mark = "；";
  const std::size_t at = s.rfind(mark);
  if (at == std::string_view::npos || s.substr(0, at).ends_with("的")) return false;
  const std::string_view duty = s.substr(0, at), rest = s.substr(at + mark.size());
  if (duty.find("违反") != std::string_view::npos || duty.find("滥用") != std::string_view::npos)
    return false;
  return (context.words(Words::kScopeOpening).begins(rest) && !rest.starts_with("已")) ||
         rest.starts_with("无法") || rest.starts_with("协商不成") || rest.starts_with("涉及") ||
         rest.starts_with("遇有");
}

// 政府应当根据预警等级，采取责令停产等措施; 应当加强监测，出现波动的，…: what somebody has to do,
// and nothing wrong in it.
bool states_own_duty(const Context& context, const Frame& frame, const Rung& rung) {
  if (frame.faults.empty()) return false;
  // 不得滥用权力，|限制会员参加活动: what is forbidden further.
  if (context.words(Words::kBan).begins(context.of(frame.faults.front().span)) &&
      !closes_condition(context, frame.condition))
    return !contains(context.text, frame.condition, "，已");
  if (!(any_code(rung, "ADMP") || any_code(rung, "ACT") || any_code(rung, "OACC") ||
        any_code(rung, "GEN.04")))
    return false;
  const Span fault = frame.faults.front().span;
  if (!(starts_with(context.text, fault, "应当") || starts_with(context.text, fault, "负责") ||
        starts_with(context.text, fault, "有权")))
    return false;
  const std::string_view s = context.of(fault), mark = "，";
  if (s.starts_with("应当知道")) return false;
  if (!closes_condition(context, frame.condition))
    return s.find("违反") == std::string_view::npos && s.find("未") == std::string_view::npos;
  const std::size_t last = s.rfind(mark);
  if (last == std::string_view::npos) return false;
  const Span rest{fault.begin() + last + mark.size(), fault.end()};
  return !tells_wrong(context, rest) &&
         !context.words(Words::kPlainWrong).stands_in(context.of(rest));
}

// 获得荣誉称号的，记入信用档案: what speaks for somebody.
bool tells_honour(const Context& context, const Frame& frame) {
  return context.words(Words::kHonour).stands_in(context.of(frame.condition)) &&
         !tells_wrong(context, frame.condition) &&
         !context.mentions.any(lexicon::Kind::kFault, frame.condition);
}

// 情节严重的，由发证机关吊销许可证, and nothing before it that was read: which wrong is not told.
bool tells_degree_only(const Context& context, const Frame& frame) {
  if (frame.faults.size() != 1 || !frame.targets.empty()) return false;
  const Span words = frame.faults.front().span;
  if (context.of(words) == "查证属实" || context.of(words) == "经查证属实") return true;
  const Mention* degree = context.mentions.covering(lexicon::Kind::kSeverity, words.begin());
  return starts_with(context.text, words, "情节") && degree != nullptr &&
         degree->begin == words.begin() && degree->end == words.end();
}

// 举办单位可以按照合同约定取消参展资格: what private parties agreed is no sanction.
bool acts_by_contract(const Context& context, const Rung& rung) {
  if (context.traits.accountability || context.traits.prose) return false;
  constexpr std::size_t kReach = 60;
  const std::size_t from = rung.span.begin() - std::min(rung.span.begin(), kReach);
  std::string_view front = context.text.substr(from, rung.span.end() - from);
  if (const std::size_t stop = front.substr(0, rung.span.begin() - from).rfind("；");
      stop != std::string_view::npos)
    front.remove_prefix(stop);
  return context.words(Words::kByContract).stands_in(front);
}

// 生产企业应当立即停止销售, 告知使用单位停止使用: what a party has to do, and no order.
bool is_duty_of_party(const Context& context, const Rung& rung) {
  if (context.traits.accountability || context.traits.prose ||
      context.traits.region != Region::kMainland || rung.sanctions.size() > 1 ||
      !(any_code(rung, "ACT.08") || any_code(rung, "ACT.01")))
    return false;
  const Span words = rung.sanctions.front().span;
  if (context.words(Words::kOrderSign).stands_in(context.of(words))) return false;
  constexpr std::size_t kReach = 90;
  const std::size_t from = words.begin() - std::min(words.begin(), kReach);
  std::string_view front = context.text.substr(from, words.begin() - from);
  if (const std::size_t mark = std::max(front.rfind("，") + 1, front.rfind("。") + 1); mark > 0)
    front.remove_prefix(mark - 1);
  if (front.find("责令") != std::string_view::npos) return false;
  if (any_code(rung, "ACT.01"))
    return !rung.authority && front.find("应当要求") != std::string_view::npos;
  return front.find("应当") != std::string_view::npos ||
         front.find("告知") != std::string_view::npos;
}

// 人民法院对申请进行审查，对符合规定的，…责令其履行: what a court does in its procedure.
bool is_court_procedure(const Context& context, const Frame& frame, const Rung& rung) {
  const std::string_view court = "人民法院";
  return any_code(rung, "ACT") &&
         (starts_with(context.text, frame.condition, court) ||
          (!frame.subject.empty() && ends_with(context.text, frame.subject.front().span, "法院")));
}

// 未能达成协议的，由主管部门依法处理: only a wrong with a name is answered by mere handling.
bool only_handles(const Context& context, const Frame& frame, const Rung& rung) {
  return rung.sanctions.size() == 1 && !context.traits.accountability && !context.traits.prose &&
         context.of(rung.sanctions.front().span) == "依法处理" &&
         !context.mentions.any(lexicon::Kind::kFault, frame.condition) &&
         !context.words(Words::kIrregularity).stands_in(context.of(frame.condition));
}

// 不得新建…；|已建成的，应当限期治理: what stands against the ban.
bool stands_against_ban(const Context& context, const Frame& frame) {
  if (!starts_with(context.text, frame.condition, "已")) return false;
  const Span own = context.document.at(frame.provision).own;
  const Span before{own.begin(), std::max(own.begin(), frame.condition.begin())};
  return ends_with(context.text, before, "；") && contains(context.text, before, "不得");
}

// 发现|（有关）经营单位|未建立台账, 发现|摊主离开时|未熄灯: the failure is theirs, not of who finds
// it.
bool others_fail(const Context& context, Span found, const std::vector<SubjectDraft>& people = {},
                 std::string_view told = {}) {
  for (std::string_view some : {"有关", "相关"})
    if (starts_with(context.text, found, some)) found = {found.begin() + some.size(), found.end()};
  const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, found.begin());
  if (who != nullptr && who->begin == found.begin() &&
      all_private(subjects_in(context, span_of(*who))) &&
      context.words(Words::kFailedDiscovery)
          .begins(context.text.substr(who->end, found.end() - who->end)))
    return true;
  return all_private(people) && found.contains(people.front().span) &&
         !context.words(Words::kInactionOnFinding).stands_in(told);
}

bool states_duty(const Context& context, std::string_view s) {
  return context.words(Words::kDuty).stands_in(s);
}

}  // namespace

bool tells_wrong(const Context& context, Span span) {
  const std::string_view s = context.of(span);
  for (std::size_t at = s.find("未"); at != std::string_view::npos; at = s.find("未", at + 3))
    if (!s.substr(at).starts_with("未成年") && !s.substr(at).starts_with("未来")) return true;
  return context.words(Words::kToldWrong).stands_in(s);
}

bool answers_no_wrong(const Context& context, const Frame& frame, const Rung& rung, bool answered) {
  if (rung.sanctions.empty() || frame.received ||
      (rung.type != RuleType::kLiability && rung.type != RuleType::kTransfer))
    return false;
  // 按照下列规定予以处罚|：（三）…: the items of the same line say what.
  if (rung.generic_list && context.text.substr(rung.span.end()).starts_with("：（")) return true;
  if (is_claim(context, rung) || acts_elsewhere(context, frame, rung) ||
      disposes(context, frame, rung) || acts_by_contract(context, rung) ||
      is_duty_of_party(context, rung) || only_handles(context, frame, rung) ||
      is_court_procedure(context, frame, rung))
    return true;
  if (context.traits.accountability || context.traits.prose || context.traits.own_rules ||
      context.traits.pupils)
    return false;
  if (stands_against_ban(context, frame)) return false;
  const bool bare = std::all_of(rung.sanctions.begin(), rung.sanctions.end(),
                                [&](const SanctionDraft& s) { return is_bare_act(context, s); });
  const bool acts = any_code(rung, "ACT") || any_code(rung, "GEN.04") || any_code(rung, "GEN.05");
  if (acts && is_duty_of_supervision(context, frame)) return true;
  if (!is_discipline(rung) && is_discovery(context, frame)) return true;
  if (is_open_statement(context, frame, rung) || is_moment(context, frame) ||
      (rung.type == RuleType::kLiability &&
       (tells_degree_only(context, frame) || is_case_of_duty(context, frame) ||
        states_own_duty(context, frame, rung) ||
        (any_code(rung, "ADMP.15") && tells_honour(context, frame)))))
    return true;
  if (!bare || answered || rung.severity || points_to_wrong(context, frame)) return false;
  // 收受回扣的，扣发奖金: a wrong with a name, in a text that may be a body's own rules.
  const bool internal = any_code(rung, "EDU") || any_code(rung, "PERF") || any_code(rung, "ORGZ");
  if (context.traits.body_rules && internal &&
      context.mentions.any(lexicon::Kind::kFault, frame.condition))
    return false;
  if (any_code(rung, "ECON") && contains(context.text, frame.condition, "造成")) return false;
  if (any_code(rung, "CRIM.02") &&
      (context.mentions.any(lexicon::Kind::kFault, frame.condition) ||
       (starts_with(context.text, rung.span, "处") &&  // but 被判处死刑的, 减刑不超过…有期徒刑
        !context.text.substr(0, rung.span.begin()).ends_with("判") &&
        context.words(Words::kCriminalPunishment).stands_in(context.of(rung.span)))))
    return false;  // 收受他人财物的，依法追究刑事责任
  return !tells_wrong(context, frame.condition) && !tells_wrong(context, rung.condition);
}

bool orders_without_wrong(const Context& context, const Frame& frame) {
  if (frame.rungs.empty() || context.traits.accountability || context.traits.prose ||
      context.traits.own_rules || context.traits.pupils)
    return false;
  return std::all_of(frame.rungs.begin(), frame.rungs.end(),
                     [&](const Rung& rung) {
                       return rung.type == RuleType::kLiability && !rung.sanctions.empty() &&
                              !rung.severity && !tells_wrong(context, rung.condition) &&
                              std::all_of(rung.sanctions.begin(), rung.sanctions.end(),
                                          [&](const SanctionDraft& s) {
                                            return is_unknown_order(context, s);
                                          });
                     }) &&
         !points_to_wrong(context, frame) && !tells_wrong(context, frame.condition) &&
         !lead_in_tells_breach(context, frame);
}

namespace {

// X部门|应当检查: the end of the organ in front of the first duty of a segment; 0 when none stands
// there.
std::size_t end_of_bound_organ(const Context& context, Span first) {
  std::size_t duty = first.end();
  for (std::string_view word : context.words(Words::kDuty).words())
    duty = std::min(duty, find_in(context.text, word, first.begin(), first.end()));
  if (duty == first.begin() || duty == first.end()) return 0;
  const Mention* organ = context.mentions.covering(lexicon::Kind::kAuthority, duty - 1);
  return organ != nullptr && organ->end == duty ? duty : 0;
}

// …，|发现经营单位未建台账的; …，|发现不处理的 is a failure of who has the duty.
bool finds_wrong_of_others(const Context& context, Span tail) {
  const std::string_view verb = "发现";
  return starts_with(context.text, tail, verb) &&
         (!context.words(Words::kFailedDiscovery).stands_in(context.of(tail)) ||
          others_fail(context, {tail.begin() + verb.size(), tail.end()}));
}

}  // namespace

std::size_t behind_duty(const Context& context, const std::vector<Segment>& segments) {
  if (context.traits.prose) return 0;
  for (std::size_t i = segments.size(); i-- > 1;) {
    const bool breach = starts_with(context.text, segments[i].span, "违反");
    const Span tail{segments[i].span.begin(), segments.back().span.end()};
    const bool open =
        std::none_of(segments.begin(), segments.begin() + static_cast<std::ptrdiff_t>(i),
                     [&](const Segment& s) { return closes_condition(context, s.span); });
    const bool found = open && finds_wrong_of_others(context, tail);
    // 主管部门应当加强监督检查，|对擅自占用的: the wrong is what it is about.
    const bool object = open && starts_with(context.text, segments[i].span, "对") &&
                        (closes_condition(context, segments.back().span) ||
                         names_object(context, segments.back().span)) &&
                        end_of_bound_organ(context, segments.front().span) > 0;
    const bool clause = found || object || segments[i].before == Mark::kSemicolon;
    if (!breach && !clause) continue;
    const Span before{segments.front().span.begin(), segments[i - 1].span.end()};
    if (closes_condition(context, segments[i - 1].span)) return 0;
    const Span rest{segments[i].span.begin(), segments.back().span.end()};
    // 不得新建…；|已经建成的: what stands against the ban.
    const bool banned =
        clause && context.of(rest).starts_with("已") && contains(context.text, before, "不得");
    const bool danger = found && contains(context.text, rest, "隐患");
    if (states_duty(context, context.of(before)) &&
        (banned || danger || tells_wrong(context, rest)))
      return i;
  }
  return 0;
}

std::optional<Discovery> finder_behind_duty(const Context& context,
                                            const std::vector<Segment>& segments,
                                            std::size_t wrong) {
  const auto closes = [&](const Segment& s) { return closes_condition(context, s.span); };
  const auto end = segments.begin() + static_cast<std::ptrdiff_t>(wrong);
  if (wrong == 0 || std::any_of(segments.begin(), end, closes)) return std::nullopt;
  const Span found = segments[wrong].span;
  const std::string_view s = context.of(found);
  const bool finds = s.starts_with("发现");
  const bool names = !finds && names_object(context, segments.back().span);
  if (!finds &&
      !(s.starts_with("对") && (names || closes_condition(context, segments.back().span))))
    return std::nullopt;
  const std::size_t organ = end_of_bound_organ(context, segments.front().span);
  if (organ == 0) return std::nullopt;
  Discovery out{{segments.front().span.begin(), organ}, {end, segments.end()}, {}};
  out.found.front().span = {found.begin() + std::string_view(finds ? "发现" : "对").size(),
                            found.end()};
  if (names) {
    const auto object = relative_object(context, segments.back().span);
    out.people = object->people;
    out.found.back().span = {out.found.back().span.begin(), object->relative.end()};
  }
  return out;
}

namespace {

// X部门处理|侵犯标志专有权|案件时: the wrong that is handled; empty when the words name none.
Span handled_wrong(const Context& context, Span scene) {
  for (std::string_view verb : {"处理", "查处"}) {
    const std::size_t at = find_in(context.text, verb, scene.begin(), scene.end());
    if (at >= scene.end()) continue;
    Span wrong{at + verb.size(), scene.end() - std::string_view("时").size()};
    for (std::string_view noun : {"案件", "纠纷"})
      if (ends_with(context.text, wrong, noun)) wrong = {wrong.begin(), wrong.end() - noun.size()};
    const std::string_view s = context.of(wrong);
    if (s.starts_with("侵犯") || s.ends_with("侵权")) return wrong;
  }
  return {};
}

// X部门处理侵权行为时，|认定侵权行为成立的: X finds and decides, and what it found is the wrong.
std::optional<Discovery> established_in(const Context& context,
                                        const std::vector<Segment>& segments) {
  if (segments.size() > 2) return std::nullopt;
  const Span first = segments.front().span, second = segments.back().span;
  const Mention* organ = context.mentions.covering(lexicon::Kind::kAuthority, first.begin());
  if (organ == nullptr || organ->begin != first.begin() || !ends_with(context.text, first, "时"))
    return std::nullopt;
  const std::string_view verb =
      segments.size() < 2 ? std::string_view()
                          : context.words(Words::kFindingVerb).at_front(context.of(second));
  Span found{second.begin() + verb.size(), second.end()};
  const bool finds = !verb.empty() && tells_wrong(context, found) &&
                     closes_condition(context, second) &&
                     !context.words(Words::kFailedDiscovery).stands_in(context.of(found));
  // 侵权行为|成立的 says only that what is handled was found.
  if (!finds || context.of(found).ends_with("成立的")) {
    const Span handled = handled_wrong(context, first);
    if (!handled.empty() && (finds || !closes_condition(context, second)))
      found = handled;
    else if (!finds)
      return std::nullopt;
  }
  // 国务院|知识产权行政部门, 市人民政府水务、|林业部门处理
  Span finder = span_of(*organ);
  while (const Mention* more = context.mentions.covering(lexicon::Kind::kAuthority, finder.end())) {
    if (more->begin != finder.end()) break;
    finder = {finder.begin(), more->end};
  }
  Discovery out{finder, {segments.back()}, {}};
  out.found.front().span = found;
  return out;
}

}  // namespace

namespace {

// 主管部门|在检查中, 公安机关|办理案件时: who finds, without when.
Span without_scene(const Context& context, Span finder) {
  if (!context.words(Words::kSceneTail).ends(context.of(finder))) return finder;
  for (const Mention& organ : context.mentions.inside(lexicon::Kind::kAuthority, finder)) {
    const std::string_view behind = context.of({organ.end, finder.end()});
    if (behind.starts_with("在") || context.words(Words::kSupervising).begins(behind))
      return {finder.begin(), organ.end};
  }
  return finder;
}

// An organ, or officers (交通警察).
bool names_finder(const Context& context, Span finder) {
  const Mention* organ = context.mentions.covering(lexicon::Kind::kAuthority, finder.end() - 1);
  if (organ != nullptr && organ->end == finder.end()) return true;
  const Mention* officer = context.mentions.covering(lexicon::Kind::kSubject, finder.end() - 1);
  return officer != nullptr && officer->end == finder.end() &&
         officer->entry->id == "staff.enforcement";
}

}  // namespace

std::optional<Discovery> discovery_in(const Context& context,
                                      const std::vector<Segment>& segments) {
  if (context.traits.prose || context.traits.region != Region::kMainland) return std::nullopt;
  const Span first = segments.front().span;
  if (auto while_handling = established_in(context, segments)) return while_handling;
  const std::string_view word = "发现";
  // X部门在办案中，|发现…: only the finder and the scene stand before it.
  const bool apart = first.begin() < first.end() && segments.size() > 1 &&
                     !contains(context.text, first, word) &&
                     starts_with(context.text, segments[1].span, word);
  const Segment& told = segments[apart ? 1 : 0];
  const std::size_t at = find_in(context.text, word, told.span.begin(), told.span.end());
  if (at >= told.span.end() || at == first.begin() || at > first.begin() + 120) return std::nullopt;
  const Span finder = without_scene(context, {first.begin(), apart ? first.end() : at});
  if (!names_finder(context, finder)) return std::nullopt;
  // 发现违法行为的 says nothing of who did what.
  Discovery out{finder, {segments.begin() + (apart ? 1 : 0), segments.end()}, {}};
  out.found.front().span = {at + word.size(), told.span.end()};
  const Span found{at + word.size(), segments.back().span.end()};
  const std::vector<SubjectDraft> people = subject_of_condition(context, out.found);
  const std::string_view s = context.of(found);
  if (s.size() < 6 || (context.words(Words::kFailedDiscovery).stands_in(s) &&
                       !others_fail(context, out.found.front().span, people, s)))
    return std::nullopt;
  constexpr std::size_t kNoMoreThanBytes = 24;  // 违法行为的: which, nobody says
  const bool which = s.size() > kNoMoreThanBytes || !s.ends_with("行为的");
  if ((people.empty() && !(which && context.words(Words::kFoundWrong).begins(s))) ||
      !tells_wrong(context, found) || !closes_condition(context, segments.back().span))
    return std::nullopt;
  return out;
}

namespace {

// X部门对|违反飞行规定|的航空器，可以责令…; X部门对|Y违反本条例|的行为，应当…: the wrong in front
// of a thing or of the word for it; empty when the words tell none, or X does not go on to act.
Span wrong_faced(const Context& context, Span words) {
  constexpr std::size_t kLongestNoun = 30;
  const std::string_view s = context.of(words), particle = "的", comma = "，";
  const std::size_t at = s.rfind(particle);
  if (at == std::string_view::npos || at == 0 || at + particle.size() == s.size() ||
      s.size() - at > kLongestNoun || s.find(comma) != std::string_view::npos ||
      s.ends_with("地区"))
    return {};
  const Span wrong{words.begin(), words.begin() + at};
  std::string_view behind = context.text.substr(words.end());
  if (!behind.starts_with(comma)) return {};
  behind.remove_prefix(comma.size());
  return tells_wrong(context, wrong) && context.words(Words::kAuthorityModal).begins(behind)
             ? wrong
             : Span{};
}

}  // namespace

std::optional<Discovery> decider_in(const Context& context, const std::vector<Segment>& segments) {
  if (context.traits.prose || context.traits.region != Region::kMainland || segments.size() > 2)
    return std::nullopt;
  const Span whole{segments.front().span.begin(), segments.back().span.end()};
  const std::string_view marker = "对";
  const std::size_t at = find_in(context.text, marker, whole.begin(), whole.end());
  if (at <= whole.begin() || at >= whole.end() ||
      (segments.size() == 2 && at != segments.back().span.begin()))
    return std::nullopt;
  const Span decider = trimmed(context.text, {whole.begin(), at});  // X，|对Y, X对Y
  const Mention* organ = context.mentions.covering(lexicon::Kind::kAuthority, decider.end() - 1);
  if (organ == nullptr || organ->end != decider.end() ||
      context.of(decider).find("，") != std::string_view::npos)
    return std::nullopt;
  const auto object = relative_object(context, {at, whole.end()});
  Discovery out{decider, {segments.back()}, {}};
  if (object && !object->people.empty() && object->people.back().span.end() == whole.end()) {
    out.people = object->people;
    out.found.front().span = object->relative;
    return out;
  }
  out.found.front().span = wrong_faced(context, {at + marker.size(), whole.end()});
  return out.found.front().span.empty() ? std::nullopt : std::optional(out);
}

bool earns_praise(const Context& context, Span segment) {
  const Mention* praise = context.mentions.cue("reward", segment);
  if (praise == nullptr || context.words(Words::kTakingBack).stands_in(context.of(segment)))
    return false;
  if (context.words(Words::kPraiseOpening).begins(context.of(segment)))
    return !tells_wrong(context, segment);
  // 市政府对成绩突出的单位予以表彰: whom it is for stands in the same segment.
  constexpr std::size_t kTailBytes = 12;  // 和奖励
  const Span front{segment.begin(), praise->begin};
  return segment.end() <= praise->end + kTailBytes && contains(context.text, front, "对") &&
         !context.words(Words::kPlainWrong).stands_in(context.of(front));
}

bool concerns_sanction(const Context& context, const Frame& frame) {
  if (context.traits.accountability || context.traits.prose ||
      context.traits.region != Region::kMainland)
    return true;
  return context.words(Words::kSanctionConcerned).stands_in(context.of(frame.condition));
}

bool links_offence(const Context& context, Span segment) {
  if (context.traits.region != Region::kHongKong) return false;
  const std::string_view s = context.of(segment);
  return s == "即属犯罪" || s == "属犯罪" ||
         (s.starts_with("一经") && s.find("定罪") != std::string_view::npos);
}

}  // namespace wenze::extract
