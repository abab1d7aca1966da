// Most sanction words impose by themselves (罚款, 处分, 责令改正). A few are everyday words of
// administration: for these a wrong must be told in the condition, or the condition must point to
// one (下列行为, 前款行为).
#include "extract/imputation.h"

#include <algorithm>

#include "extract/bearers.h"
#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/hits.h"
#include "extract/norms.h"
#include "extract/phrases.h"
#include "extract/sentences.h"

namespace wenze::extract {
namespace {

// 采取补救措施, 中止执行: an act that nobody orders (责令) or imposes.
bool is_bare_act(const Context& context, const SanctionDraft& sanction) {
  const Entry& entry = *sanction.candidates.front();
  const std::string_view words = context.of(sanction.span);
  if (entry.id == "GEN.04")
    return words.ends_with("处理") && !context.words("handling_opening"_class).begins(words);
  if (entry.id == "GEN.05") return true;
  if (entry.family == "CRIM") return entry.id != "CRIM.04";
  if (entry.family == "ORGZ" || entry.family == "EDU" || entry.family == "PERF") return true;
  if (entry.id == "ECON.01" || entry.id == "ECON.02" || entry.id == "ECON.03")
    return !context.words("order_sign"_class).stands_in(words);
  if (entry.id == "ECON.04") return context.words("paying_in"_class).begins(words);
  if (entry.family != "ACT") return false;
  return !context.words("order_sign"_class).stands_in(words);
}

// 责令组织开垦, 责令提供账簿: an order of what no dictionary knows.
bool is_unknown_order(const Context& context, const SanctionDraft& sanction) {
  return sanction.candidates.front()->id == "ACT.01" &&
         context.mentions.covering(lexicon::Kind::kSanction, sanction.span.begin()) == nullptr;
}

bool points_to_wrong(const Context& context, const Frame& frame) {
  return frame.list || !frame.targets.empty() || !frame.lead_in.empty() ||
         context.words("earlier_wrongs"_class).stands_in(context.of(frame.condition));
}

// 违反第九条规定，按照下列规定处罚：（一）遗撒沙土的，责令清除: the lead-in tells it.
bool lead_in_tells_breach(const Context& context, const Frame& frame) {
  const document::Provision& item = context.document.at(frame.provision);
  return item.kind == document::ProvisionKind::kPoint && item.parent &&
         contains(context.text, context.document.at(*item.parent).own, "违反");
}

// A court's interpretation decides claims between parties; of sanctions it knows those of the
// criminal and the procedural codes and discipline.
bool is_claim(const Context& context, const Frame& frame, const Rung& rung) {
  if (!context.traits.court) return false;
  // 违反会见规定的，予以警告；情节严重的，追究法律责任: what a wrong with a name receives.
  // 当事人追究 违约责任的 names none.
  const bool named =
      closes_condition(context, frame.condition) && names_breach(context, frame.condition);
  return std::none_of(rung.sanctions.begin(), rung.sanctions.end(), [&](const SanctionDraft& s) {
    const Entry& entry = *s.candidates.front();
    if (entry.family == "CRIM" || entry.family == "GOV" || entry.id == "ADMP.03" ||
        entry.id == "ADMP.13")
      return true;
    if (named && (entry.id == "ADMP.01" || contains(context.text, s.span, "追究"))) return true;
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
  return context.words("duty_of_supervision"_class).stands_in(s);
}

// 部门在检查中发现违法行为的: who finds the wrong is not who did it. 发现…不予查处 is a wrong of
// theirs.
bool is_discovery(const Context& context, const Frame& frame) {
  if (frame.subject.empty() || frame.subject.front().role != Role::kOrgan) return false;
  const std::string_view s = context.of(frame.condition);
  const std::size_t at = s.find("发现");
  if (at == std::string_view::npos || at > 120) return false;
  return !context.words("failed_discovery"_class).stands_in(s);
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
                        context.words("negation"_class).begins(context.of(frame.condition));
  return !points_to_wrong(context, frame) && !relative &&
         !closes_condition(context, frame.condition) && !tells_wrong(context, frame.condition) &&
         !comes_to_punishment(context, rung);
}

// 法律、法规另有规定的，由规定的机关处罚: which law applies.
bool acts_elsewhere(const Context& context, const Frame& frame, const Rung& rung) {
  return (any_code(rung, "ADMP.00") || any_code(rung, "GEN.04")) &&
         context.words("provided_otherwise"_class).stands_in(context.of(frame.condition));
}

// 被没收的车辆，由主管部门上缴财政; 查获的物品，应当责令…退还: what becomes of what was taken.
bool disposes(const Context& context, const Frame& frame, const Rung& rung) {
  const text::WordSet& taken = context.words("confiscated_thing"_class);
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
  return (context.words("scope_opening"_class).begins(rest) && !rest.starts_with("已")) ||
         rest.starts_with("无法") || rest.starts_with("协商不成") || rest.starts_with("涉及") ||
         rest.starts_with("遇有");
}

// 政府应当根据预警等级，采取责令停产等措施; 应当加强监测，出现波动的，…: what somebody has to do,
// and nothing wrong in it.
bool states_own_duty(const Context& context, const Frame& frame, const Rung& rung) {
  if (frame.faults.empty()) return false;
  // 不得滥用权力，|限制会员参加活动: what is forbidden further.
  if (context.words("ban"_class).begins(context.of(frame.faults.front().span)) &&
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
    // 应当依法查处违反本条例的行为，并将…向社会公布
    return (s.find("违反") == std::string_view::npos ||
            s.find("查处违反") != std::string_view::npos) &&
           s.find("未") == std::string_view::npos;
  const std::size_t last = s.rfind(mark);
  if (last == std::string_view::npos) return false;
  const Span rest{fault.begin() + last + mark.size(), fault.end()};
  return !tells_wrong(context, rest) &&
         !context.words("plain_wrong"_class).stands_in(context.of(rest));
}

// 获得荣誉称号的，记入信用档案: what speaks for somebody.
bool tells_honour(const Context& context, const Frame& frame) {
  return context.words("honour"_class).stands_in(context.of(frame.condition)) &&
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
  return context.words("by_contract"_class).stands_in(front);
}

// 生产企业应当立即停止销售, 告知使用单位停止使用: what a party has to do, and no order.
bool is_duty_of_party(const Context& context, const Rung& rung) {
  if (context.traits.accountability || context.traits.prose ||
      context.traits.region != Region::kMainland || rung.sanctions.size() > 1 ||
      !(any_code(rung, "ACT.08") || any_code(rung, "ACT.01")))
    return false;
  const Span words = rung.sanctions.front().span;
  if (context.words("order_sign"_class).stands_in(context.of(words))) return false;
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

// 期满后，设置人应当自行拆除，并恢复原状: and nobody orders it.
bool is_done_by_itself(const Context& context, const Frame& frame, const Rung& rung) {
  if (context.traits.accountability || context.traits.prose || rung.authority ||
      rung.sanctions.size() > 1 || !any_code(rung, "ACT.09"))
    return false;
  const Span behind{frame.condition.end(), std::max(frame.condition.end(), rung.span.end())};
  return context.words("on_its_own"_class).stands_in(context.of(behind)) &&
         !contains(context.text, behind, "责令") && !contains(context.text, frame.condition, "违");
}

// 人民法院对申请进行审查，对符合规定的，…责令其履行: what a court does in its procedure.
bool is_court_procedure(const Context& context, const Frame& frame, const Rung& rung) {
  const std::string_view court = "人民法院";
  return any_code(rung, "ACT") &&
         (starts_with(context.text, frame.condition, court) ||
          (!frame.subject.empty() && ends_with(context.text, frame.subject.front().span, "法院")));
}

// 单位和个人有权举报、投诉违反本条例的行为，…: who may complain did no wrong.
bool tells_of_complaint(const Context& context, const Frame& frame) {
  return contains(context.text, frame.condition, "有权") &&
         (contains(context.text, frame.condition, "举报") ||
          contains(context.text, frame.condition, "投诉"));
}

// In the part on liability whatever a closed condition tells is a wrong:
// 对应当火葬的遗体进行土葬的，… But 有异议的, 公告期限届满的
bool answers_under_liability(const Context& context, const Frame& frame) {
  return !context.words("no_wrong_told"_class).stands_in(context.of(frame.condition)) &&
         context.traits.region == Region::kMainland && closes_condition(context, frame.condition) &&
         under_liability(context, frame.provision);
}

// 未能达成协议的，由主管部门依法处理: only a wrong with a name, or one told elsewhere, is answered
// by mere handling.
bool only_handles(const Context& context, const Frame& frame, const Rung& rung) {
  return !points_to_wrong(context, frame) && rung.sanctions.size() == 1 &&
         !context.traits.accountability && !context.traits.prose &&
         context.of(rung.sanctions.front().span) == "依法处理" &&
         !contains(context.text, frame.condition, "违反") &&
         !answers_under_liability(context, frame) &&
         !context.mentions.any(lexicon::Kind::kFault, frame.condition) &&
         !context.words("irregularity"_class).stands_in(context.of(frame.condition));
}

// 幼儿园终止的，由原审批机关收回许可证: what comes to its end, and nobody did wrong.
bool is_ending(const Context& context, const Frame& frame, const Rung& rung) {
  std::string_view s = context.of(frame.condition);
  const std::string_view particle = "的";
  if (s.ends_with(particle)) s.remove_suffix(particle.size());
  return context.words("ending_event"_class).ends(s) && !any_code(rung, "ADMP.03") &&
         !is_discipline(rung) && !context.mentions.any(lexicon::Kind::kFault, frame.condition) &&
         !tells_wrong(context, frame.condition);
}

// 不得新建…；|已建成的，应当限期治理: what stands against the ban.
bool stands_against_ban(const Context& context, const Frame& frame) {
  if (!starts_with(context.text, frame.condition, "已")) return false;
  const Span own = context.document.at(frame.provision).own;
  const Span before{own.begin(), std::max(own.begin(), frame.condition.begin())};
  return ends_with(context.text, before, "；") && contains(context.text, before, "不得");
}

}  // namespace

bool tells_wrong(const Context& context, Span span) {
  const std::string_view s = context.of(span);
  for (std::size_t at = s.find("未"); at != std::string_view::npos; at = s.find("未", at + 3))
    if (!s.substr(at).starts_with("未成年") && !s.substr(at).starts_with("未来")) return true;
  return context.words("told_wrong"_class).stands_in(s);
}

bool names_breach(const Context& context, Span span) {
  return context.mentions.any(lexicon::Kind::kFault, span) || contains(context.text, span, "违反");
}

bool answers_no_wrong(const Context& context, const Frame& frame, const Rung& rung, bool answered) {
  if (rung.sanctions.empty() || frame.received ||
      (rung.type != RuleType::kLiability && rung.type != RuleType::kTransfer))
    return false;
  // 按照下列规定予以处罚|：（三）…: the items of the same line say what.
  if (rung.generic_list && context.text.substr(rung.span.end()).starts_with("：（")) return true;
  if (any_code(rung, "GEN.04") && tells_of_complaint(context, frame)) return true;
  if (is_claim(context, frame, rung) || acts_elsewhere(context, frame, rung) ||
      disposes(context, frame, rung) || acts_by_contract(context, rung) ||
      is_duty_of_party(context, rung) || is_done_by_itself(context, frame, rung) ||
      only_handles(context, frame, rung) || is_ending(context, frame, rung) ||
      is_court_procedure(context, frame, rung))
    return true;
  if (context.traits.accountability || context.traits.prose || context.traits.own_rules ||
      context.traits.pupils)
    return false;
  if (stands_against_ban(context, frame)) return false;
  // 造成损害的，应当赔偿；发生纠纷的，|由司法机关依法处理
  if (rung.type == RuleType::kTransfer && contains(context.text, rung.condition, "纠纷"))
    return true;
  // 被不起诉的行为人，需要给予处分的，|移送有关主管机关处理
  if (rung.type == RuleType::kTransfer &&
      context.words("pursued_too"_class).stands_in(context.of(frame.condition)))
    return false;
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
  if (!any_code(rung, "ECON") && answers_under_liability(context, frame)) return false;
  // 收受回扣的，扣发奖金: a wrong with a name, in a text that may be a body's own rules.
  const bool internal = any_code(rung, "EDU") || any_code(rung, "PERF") || any_code(rung, "ORGZ");
  if (context.traits.body_rules && internal &&
      context.mentions.any(lexicon::Kind::kFault, frame.condition))
    return false;
  if (any_code(rung, "ECON") && contains(context.text, frame.condition, "造成")) return false;
  // 盗接他人通信线路的，依照前条的规定定罪处罚: in criminal law whatever is told is a crime.
  if (any_code(rung, "CRIM.02") && rung.type == RuleType::kLiability &&
      (context.traits.criminal || context.traits.court) &&
      context.words("penal_end"_class).ends(context.of(rung.span)))
    return false;
  if (any_code(rung, "CRIM.02") &&
      (context.mentions.any(lexicon::Kind::kFault, frame.condition) ||
       (starts_with(context.text, rung.span, "处") &&  // but 被判处死刑的, 减刑不超过…有期徒刑
        !context.text.substr(0, rung.span.begin()).ends_with("判") &&
        context.words("criminal_punishment"_class).stands_in(context.of(rung.span)))))
    return false;  // 收受他人财物的，依法追究刑事责任
  return !tells_wrong(context, frame.condition) && !tells_wrong(context, rung.condition);
}

std::optional<Span> drop_unanswered(const Context& context, Frame& frame, std::size_t before,
                                    bool answered) {
  std::optional<Span> decider;
  for (std::size_t i = frame.rungs.size(); i-- > before;) {
    if (!answers_no_wrong(context, frame, frame.rungs[i], answered)) continue;
    decider = frame.rungs[i].authority;
    frame.rungs.erase(frame.rungs.begin() + static_cast<std::ptrdiff_t>(i));
  }
  return decider;
}

bool orders_without_wrong(const Context& context, const Frame& frame) {
  if (frame.rungs.empty() || context.traits.accountability || context.traits.prose ||
      context.traits.own_rules || context.traits.pupils || answers_under_liability(context, frame))
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

bool earns_praise(const Context& context, Span segment) {
  const Mention* praise = context.mentions.cue("reward", segment);
  if (praise == nullptr || context.words("taking_back"_class).stands_in(context.of(segment)))
    return false;
  if (context.words("praise_opening"_class).begins(context.of(segment)))
    return !tells_wrong(context, segment);
  // 市政府对成绩突出的单位予以表彰: whom it is for stands in the same segment.
  constexpr std::size_t kTailBytes = 12;  // 和奖励
  const Span front{segment.begin(), praise->begin};
  return segment.end() <= praise->end + kTailBytes && contains(context.text, front, "对") &&
         !context.words("plain_wrong"_class).stands_in(context.of(front));
}

bool concerns_sanction(const Context& context, const Frame& frame) {
  if (context.traits.accountability || context.traits.prose ||
      context.traits.region != Region::kMainland)
    return true;
  return context.words("sanction_concerned"_class).stands_in(context.of(frame.condition));
}

bool links_offence(const Context& context, Span segment) {
  if (context.traits.region != Region::kHongKong) return false;
  const std::string_view s = context.of(segment);
  return s == "即属犯罪" || s == "属犯罪" ||
         (s.starts_with("一经") && s.find("定罪") != std::string_view::npos);
}

bool is_true_fault(const Context& context, const Frame& frame) {
  return context.mentions.any(lexicon::Kind::kFault, frame.condition) &&
         std::any_of(frame.rungs.begin(), frame.rungs.end(), [](const Rung& r) {
           return r.type == RuleType::kLiability && !r.sanctions.empty() &&
                  r.sanctions.front().candidates.front()->family != "ACT" &&
                  r.sanctions.front().candidates.front()->family != "ORGZ";
         });
}

bool decides_on(const Context& context, Span sentence, const Frame& frame) {
  return starts_with(context.text, sentence, "对") && !frame.subject.empty() &&
         is_wrongful(context, frame.condition) && holds_own_people(frame);
}

}  // namespace wenze::extract
