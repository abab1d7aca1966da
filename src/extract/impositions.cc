// A sanction word is imposed unless its surroundings say otherwise: it is part of a compound noun
// (处分决定), inside a title, an adverbial (自责令改正之日起), negated, asked for, or received by
// somebody. Nouns (警告, 罚款) need a verb that gives them in the same segment, or a sanction
// before them.
#include "extract/impositions.h"

#include <algorithm>

#include "extract/hits.h"
#include "extract/mentions.h"
#include "extract/other_norms.h"
#include "extract/unlisted_measures.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

// 自责令改正之日的次日起, 在责令改正期间: when, not what.
bool is_adverbial(const Context& context, Span segment, const SanctionHit& hit) {
  const std::string_view front =
      context.text.substr(segment.begin(), hit.span.begin() - segment.begin());
  const std::string_view rest = context.text.substr(hit.span.end(), segment.end() - hit.span.end());
  if (front.ends_with("自") || front.ends_with("自被")) return true;
  if (context.of(segment).ends_with("前") && rest.size() <= 30) return true;  // 罢免或者免职前，
  if (rest == "后" && code_is(hit, "ADMP.00")) return true;  // 对其作出|处罚|后，
  return rest.starts_with("之日") || rest.starts_with("的次日") || rest.starts_with("后仍") ||
         rest.starts_with("之后");
}

// 应当明确期限，并向社会公布: publishing is a sanction only when the wrong is what is published.
bool is_publication_duty(const Context& context, Span segment, const SanctionHit& hit) {
  if (!code_is(hit, "OACC.06") || context.traits.region == Region::kTaiwan) return false;
  const std::string_view words = context.of(hit.span);
  if (!context.words("publishing"_class).stands_in(words) ||
      context.words("denouncing"_class).stands_in(words))
    return false;
  if (context.words("publishable_wrong"_class).stands_in(context.of(segment))) return false;
  // 有重大违反本法行为的，|向社会公布
  constexpr std::size_t kReachBytes = 120;
  const std::size_t reach = std::min(segment.begin(), kReachBytes);
  std::string_view before = context.text.substr(segment.begin() - reach, reach);
  for (std::string_view mark : {"。", "；", "\n"})
    if (const std::size_t at = before.rfind(mark); at != std::string_view::npos)
      before.remove_prefix(at + mark.size());
  const std::size_t closed = before.rfind("的，");
  const bool told = before.find("对违反") != std::string_view::npos ||
                    (closed != std::string_view::npos &&
                     context.words("plain_breach"_class).stands_in(before.substr(0, closed)));
  return !told || ends_with(context.text, segment, "的") || contains(context.text, segment, "地点");
}

// What stands before byte `at` in its sentence, within reach.
std::string_view clause_before(const Context& context, std::size_t at) {
  constexpr std::size_t kReachBytes = 240;
  const std::size_t reach = std::min(at, kReachBytes);
  std::string_view before = context.text.substr(at - reach, reach);
  for (std::string_view mark : {"。", "\n"})
    if (const std::size_t stop = before.rfind(mark); stop != std::string_view::npos)
      before.remove_prefix(stop + mark.size());
  return before;
}

// 可以依法解除劳动合同: a right of the parties, unless officials or staff lose their post.
bool is_contract_right(const Context& context, Span segment, const SanctionHit& hit) {
  if (!code_is(hit, "PERF.09") || context.traits.accountability || context.traits.own_rules)
    return false;
  // 给予撤职或者|解除劳动合同处理: the last of the measures that are given
  const std::string_view front =
      context.text.substr(segment.begin(), hit.span.begin() - segment.begin());
  if ((front.ends_with("或者") || front.ends_with("、")) &&
      context.words("emphatic_giver"_class).stands_in(front))
    return false;
  // 情节较重的给予记过，情节严重的|解除劳动合同: the last step of a ladder of discipline
  const std::string_view steps = clause_before(context, segment.begin());
  if (context.words("degree_noun"_class).stands_in(steps) &&
      context.words("civil_service_sign"_class).stands_in(steps))
    return false;
  return context.words("contract_end"_class).stands_in(context.of(hit.span));
}

// 处分夫妻共同财产: the verb of private law has an object.
bool is_disposal(const Context& context, std::string_view words, std::string_view rest) {
  if ((words != "处分" && !words.ends_with("处理")) || rest.empty()) return false;
  return !context.words("not_an_object"_class).begins(rest);
}

// 管理人应当报告执法部门依法予以处理, 使用保证金进行赔偿: what is reported or paid is no sanction.
bool is_report(const Context& context, std::string_view front, const SanctionHit& hit) {
  if (context.traits.accountability || context.traits.prose) return false;
  if (code_is(hit, "GEN.04") && context.of(hit.span).ends_with("处理"))
    return context.words("telling"_class).stands_in(front);
  return code_is(hit, "ECON.01") && context.words("funds"_class).stands_in(front);
}

// 提案人应当作出书面说明, 由法制机构提出处理意见: work that nobody is held to for a wrong.
bool is_office_work(const Context& context, Span segment, const SanctionHit& hit) {
  if (context.traits.accountability || context.traits.prose ||
      context.traits.region != Region::kMainland)
    return false;
  const std::string_view words = context.of(hit.span);
  if (!context.words("proposed_opinion"_class).stands_in(words)) return false;
  const Span front{segment.begin(), hit.span.begin()};
  if (code_is(hit, "EDU.02"))
    return !context.words("order_sign"_class)
                .stands_in(context.of({segment.begin(), hit.span.end()}));
  return code_is(hit, "GEN.05") && !contains(context.text, front, "对");
}

// 对污染企业不按规定|责令停业或者关闭: what was not ordered; every measure behind it is part of the
// wrong.
bool is_unordered(const Context& context, Span segment, std::string_view front,
                  std::string_view words) {
  if (!starts_with(context.text, segment, "对") && !ends_with(context.text, segment, "的"))
    return false;
  const std::string_view order = "责令";
  const std::size_t at = words.starts_with(order) ? front.size() : front.rfind(order);
  return at != std::string_view::npos && context.words("unordered"_class).ends(front.substr(0, at));
}

// 经主管机关通知限期改善，|届期未改善者: what was demanded before is part of the condition.
bool was_demanded(const Context& context, Span segment, const SanctionHit& hit) {
  return context.traits.region == Region::kTaiwan && starts_with(context.text, segment, "经") &&
         hit.candidates.front()->family == "ACT" &&
         context.words("earlier_demand"_class)
             .stands_in(context.of({segment.begin(), hit.span.end()}));
}

// 可被革职, 可遭纪律处分: in Hong Kong what one may suffer is imposed.
bool is_suffered(const Context& context, std::string_view front) {
  if (context.traits.region != Region::kHongKong) return false;
  return context.words("suffering"_class).ends(front);
}

// 并将有关情况|通报市渡务局: another office is told what came of it.
bool tells_another(const Context& context, std::string_view front, const SanctionHit& hit) {
  const Mention* organ = context.mentions.covering(lexicon::Kind::kAuthority, hit.span.end());
  return context.words("told_matter"_class).ends(front) ||
         (organ != nullptr && organ->begin == hit.span.end() && front.find("将") < front.size());
}

bool is_mentioned(const Context& context, Span segment, const SanctionHit& hit) {
  const std::string_view front =
      context.text.substr(segment.begin(), hit.span.begin() - segment.begin());
  const std::string_view rest = context.text.substr(hit.span.end(), segment.end() - hit.span.end());
  if (context.words("compound_tail"_class).begins(rest)) {
    const bool amount = rest.starts_with("的数额") || rest.starts_with("情况");
    // 按每人处五千元罚款|的标准给予处罚
    const bool scale =
        rest.starts_with("的标准") && context.of(hit.span).find("元") != std::string_view::npos;
    if (!scale && (!amount || !rest.empty())) return true;
  }
  if (context.words("mentioning_head"_class).ends(front) && !is_suffered(context, front) &&
      !front.ends_with("应当受") && !front.ends_with("应受"))
    return true;
  // 应当移交公安机关|而不移交: what was not done.
  if (context.words("left_undone"_class).begins(rest)) return true;
  // 罚款、|吊销许可证|的处罚生效
  if (context.words("penalty_spoken_of"_class).stands_in(rest.substr(0, rest.find("，"))))
    return true;
  if (front.ends_with("不予") || front.ends_with("未") || front.ends_with("而未") ||
      front.ends_with("不"))
    return true;
  if (context.words("completed"_class).stands_in(front)) return true;
  // 将|约谈情况|通报该单位: what came of it is told.
  if (context.words("outcome_told"_class).begins(context.of(hit.span))) return true;
  if (was_demanded(context, segment, hit) || is_other_matter(context, segment, hit)) return true;
  // 本法适用于监察机关对公职人员|给予处分的活动; in Macau a sanction applies to a wrong.
  if (context.traits.region == Region::kMainland && front.find("适用于") != std::string_view::npos)
    return true;
  if (code_is(hit, "GEN.04") && context.of(hit.span).ends_with("处置") &&
      context.traits.region != Region::kTaiwan)
    return true;  // 按照有关规定处置: of things
  if (code_is(hit, "TWA.08") && context.traits.region != Region::kTaiwan)
    return true;  // 以其对债务人的求偿权申报债权
  // 发现违法行为的，应当及时|通报: another office is told.
  if (context.of(hit.span) == "通报" && (front.ends_with("应当") || front.ends_with("及时")))
    return true;
  if (context.of(hit.span).ends_with("通报") &&
      (tells_another(context, front, hit) || context.words("informing_object"_class).begins(rest) ||
       (front.find("向") != std::string_view::npos &&  // 向上级主管部门|通报存在的问题
        front.find("向社会") == std::string_view::npos)))
    return true;
  if (context.words("bear"_class).stands_in(context.of(hit.span)) &&
      context.words("according_to"_class).begins(front))
    return true;
  if (front.ends_with("应当给予") && rest.starts_with("的")) return true;
  if (front.ends_with("对应当")) return true;  // 对应当|撤销许可而不撤销的
  // 对污染企业不按规定|责令停业的: what was not ordered. 移送监察机关|追究责任: what it is handed
  // over for.
  if (is_unordered(context, segment, front, context.of(hit.span))) return true;
  if (!context.traits.prose && code_is(hit, "GEN.04") &&
      context.words("handing_over"_class).stands_in(front))
    return true;
  if (front.ends_with("不得给予") || front.ends_with("不得处以")) return true;
  if ((front.ends_with("不得") || context.of(hit.span).starts_with("不得")) &&
      (code_is(hit, "PERF.09") || code_is(hit, "PERF.10")))
    return true;  // 不得辞退: what protects
  if ((context.traits.region == Region::kMainland && !context.traits.prose &&
       is_disposal(context, context.of(hit.span), rest)) ||
      is_report(context, front, hit))
    return true;
  if (code_is(hit, "GEN.05") && context.of(hit.span).starts_with("提出") &&
      context.words("omission_sign"_class).stands_in(front))
    return true;  // 不及时向县人民政府|提出封锁建议
  if (code_is(hit, "GEN.05") && context.words("within_period"_class).stands_in(front) &&
      context.words("proposed_opinion"_class).stands_in(context.of(hit.span)))
    return true;  // 应当自立案之日起六十日内提出处理意见
  if (code_is(hit, "GEN.05") &&
      (context.words("on_basis"_class).stands_in(front) ||
       context.words("according_to_short"_class).begins(context.of(segment)) ||
       front.ends_with("的")))
    return true;
  if (is_publication_duty(context, segment, hit) || is_contract_right(context, segment, hit) ||
      is_office_work(context, segment, hit))
    return true;
  const Mention* mention = context.mentions.covering(lexicon::Kind::kCue, hit.span.begin());
  return mention != nullptr && mention->entry->value.starts_with("mention") &&
         mention->end > hit.span.end();
}

bool in_title(const Context& context, Span segment, const SanctionHit& hit) {
  return inside_title(context.text, segment, hit.span.begin());
}

// 问责, 责任追究 are the name of the whole matter far more often than a consequence.
bool is_accountability_noun(const Context& context, const SanctionHit& hit) {
  const std::string_view words = context.of(hit.span);
  return words == "问责" || words == "责任追究" || words == "追责" || words == "组织处理" ||
         words == "处理";
}

bool is_verbal(const Context& context, Span segment, const SanctionHit& hit) {
  const std::string_view front =
      context.text.substr(segment.begin(), hit.span.begin() - segment.begin());
  const std::string_view rest = context.text.substr(hit.span.end(), segment.end() - hit.span.end());
  return (context.words("emphatic_giver"_class).ends(front) ||
          context.words("other_law"_class).ends(front)) &&
         (rest.empty() || context.words("sanction_follower"_class).begins(rest));
}

// 给予批评教育、诫勉或者|组织处理: one measure beside others.
bool is_last_of_list(const Context& context, const SanctionHit& hit,
                     const std::vector<SanctionHit>& before) {
  if (before.empty() || context.of(hit.span) != "组织处理") return false;
  const std::string_view between =
      context.text.substr(before.back().span.end(), hit.span.begin() - before.back().span.end());
  return between == "或者" || between == "或" || between == "、" || between == "和";
}

// 应当会同有关部门|约谈, 由省人民政府|通报批评: behind a modal or the organ that decides the word
// is a verb.
bool is_verb_of_organ(const Context& context, Span segment, const SanctionHit& hit) {
  const std::string_view front =
      context.text.substr(segment.begin(), hit.span.begin() - segment.begin());
  const std::string& family = hit.candidates.front()->family;
  for (std::string_view modal : context.words("obligation_plain"_class).words()) {
    const std::size_t at = front.rfind(modal);
    if (at == std::string_view::npos || (family != "EDU" && family != "OACC")) continue;
    const std::string_view between = front.substr(at + modal.size());
    const std::string_view word = context.words("between_modal_and_verb"_class).at_front(between);
    if (word.size() == between.size() || word == "会同") return true;
  }
  // 会同有关部门|约谈其负责人, 县人民政府|暂停审批…: verbs whatever stands in front of the organ.
  // 对违法单位|通报批评
  if (context.words("act_of_organ"_class).begins(context.of(hit.span)) &&
      (context.words("authority_tail"_class).ends(front) || front.starts_with("对") ||
       front.starts_with("并对")))
    return true;
  // 对分管负责人|诫勉谈话
  if (context.traits.region == Region::kMainland &&
      context.words("toward"_class).begins(front.starts_with("并") ? front.substr(3) : front)) {
    const Mention* person =
        context.mentions.covering(lexicon::Kind::kSubject, hit.span.begin() - 1);
    if (person != nullptr && person->end == hit.span.begin()) return true;
  }
  // 由县人民政府对其|通报批评
  if (front.starts_with("由") && front.ends_with("对其") &&
      context.words("act_of_organ"_class).begins(context.of(hit.span)))
    return true;
  if (!front.starts_with("由") && !front.starts_with("并由")) return false;
  // 由所在单位|约谈提醒
  if (context.traits.region == Region::kMainland && front.find("，") == std::string_view::npos &&
      context.words("organisation_tail"_class).ends(front) &&
      context.words("act_of_organ"_class).begins(context.of(hit.span)))
    return true;
  const Mention* organ = context.mentions.covering(lexicon::Kind::kAuthority, hit.span.begin() - 1);
  const Mention* leader = context.mentions.covering(lexicon::Kind::kSubject, hit.span.begin() - 1);
  return (organ != nullptr && organ->end == hit.span.begin()) ||
         (leader != nullptr && leader->end == hit.span.begin() &&  // 由区政府分管领导|约谈
          leader->entry->role == "leader" &&
          context.words("act_of_organ"_class).begins(context.of(hit.span)));
}

// 予申诫, 依公务员惩戒法惩戒之, 通知其长官处分: verbs of the law of Taiwan.
bool is_given_in_taiwan(const Context& context, std::string_view front, const SanctionHit& hit) {
  if (context.traits.region != Region::kTaiwan) return false;
  if (front.ends_with("予")) return true;
  const std::string_view rest = context.text.substr(hit.span.end());
  return ((rest.starts_with("之") || front.ends_with("法")) &&
          front.find("依") != std::string_view::npos) ||
         (context.of(hit.span) == "处分" && front.find("通知") != std::string_view::npos);
}

bool has_giver(const Context& context, Span segment, const SanctionHit& hit) {
  const std::string_view front =
      context.text.substr(segment.begin(), hit.span.begin() - segment.begin());
  // 承担|停止侵害、赔偿损失的责任
  if (code_is(hit, "ACT.08") && front.ends_with("承担"))
    return front.find("请求") == std::string_view::npos;
  // 署长可|暂停其牌照: in Hong Kong and Macau a verb behind its modal.
  const Region region = context.traits.region;
  if ((region == Region::kHongKong || region == Region::kMacau) && !family_is(hit, "PARTY") &&
      context.words("regional_modal"_class).ends(front) && !context.words("ban"_class).ends(front))
    return true;
  return context.words("giver"_class).stands_in(front) || is_given_in_taiwan(context, front, hit) ||
         is_suffered(context, front) || context.words("other_law"_class).stands_in(front);
}

// 不得免除或者减轻本规定所规定的义务, 不得给予两次以上罚款: no circumstance of a sanction.
bool is_no_circumstance(const Context& context, std::string_view words, std::string_view before,
                        std::string_view rest) {
  if (context.words("twice"_class).stands_in(words) || words.starts_with("不仅")) return true;
  if (context.traits.region != Region::kMainland) return false;
  if (!context.traits.accountability && context.words("joined_cases"_class).holds(words))
    return true;
  if (context.traits.court && !context.words("punish_sign"_class).stands_in(words) &&
      !context.words("punish_sign_near"_class).stands_in(rest))
    return true;
  if (!(context.words("less_or_more"_class).begins(words) || words.ends_with("免予")) ||
      context.words("sanction_sign"_class).stands_in(words))
    return false;
  if (before.ends_with("不得") || context.words("must_not_lessen"_class).stands_in(before))
    return true;
  return !rest.empty() && !context.words("lessened_sanction"_class).begins(rest);
}

// 一般不适用缓刑和|免予刑事处罚: what is denied stands in front, and with it this.
bool is_denied(const Context& context, std::string_view before) {
  constexpr std::size_t kReach = 36;
  const std::string_view joint = context.words("coordinator"_class).at_back(before);
  const std::string_view front = before.substr(before.size() - std::min(before.size(), kReach));
  return !joint.empty() && context.words("denied_leniency"_class).stands_in(front) &&
         front.find("，") == std::string_view::npos;
}

// 有无法定的|从重、从轻处罚情节, where the words before the segment belong to it.
bool asks_whether(const Context& context, std::size_t begin) {
  constexpr std::size_t kReachBytes = 24;
  std::string_view front =
      context.text.substr(begin - std::min(begin, kReachBytes), std::min(begin, kReachBytes));
  for (std::string_view mark : {"，", "；", "。", "：", "\n"})
    if (const std::size_t at = front.rfind(mark); at != std::string_view::npos)
      front.remove_prefix(at + mark.size());
  return context.words("whether"_class).stands_in(front);
}

// 被免予刑事处罚的|行为人，…: what was decided on him before.
bool is_said_of_person(const Context& context, std::size_t from, Span segment) {
  const std::string_view of = "的";
  if (!starts_with(context.text, {from, segment.end()}, of)) return false;
  const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, segment.end() - 1);
  return person != nullptr && person->begin == from + of.size();
}

// 被帮工人不承担赔偿责任: who owes nothing is not let off a sanction.
bool is_civil_release(const Context& context, std::string_view words) {
  if (context.traits.accountability || context.traits.prose || context.traits.tolerant)
    return false;
  if (context.words("compensation"_class).stands_in(words) || words == "免除责任" ||
      words == "免责")
    return true;
  return (context.traits.court || context.words("bearing_responsibility"_class).stands_in(words)) &&
         context.words("release"_class).stands_in(words);
}

// 县长一律先|免职, 科主任|待岗一个月: behind a condition, the person that fills the front suffers
// it.
bool is_suffered_in_front(const Context& context, Span segment, const SanctionHit& hit) {
  const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, segment.begin());
  return context.traits.region == Region::kMainland && who != nullptr &&
         who->begin == segment.begin() && who->end <= hit.span.begin() &&
         context.words("suffered_measure"_class).begins(context.of(hit.span)) &&
         only_adverbs(context, {who->end, hit.span.begin()});
}

// 直属主管|申诫一次: a grade of Taiwan's services right behind the person that fills the front.
bool graded_bearer(const Context& context, Span segment, const SanctionHit& hit) {
  if (hit.span.begin() <= segment.begin() || hit.candidates.front()->jurisdiction == "CN" ||
      std::none_of(hit.candidates.begin(), hit.candidates.end(),
                   [](const Entry* e) { return e->family == "TWA"; }))
    return false;
  const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, segment.begin());
  return who != nullptr && who->begin == segment.begin() && who->end == hit.span.begin();
}

}  // namespace

bool only_adverbs(const Context& context, Span words) {
  std::string_view s = context.of(words);
  for (std::string_view word = context.words("before_suffering"_class).at_front(s); !word.empty();
       word = context.words("before_suffering"_class).at_front(s))
    s.remove_prefix(word.size());
  return s.empty();
}

std::string_view bare_measure(const Context& context, std::string_view words) {
  const text::WordSet& heads = context.words("measure_head"_class);
  for (std::string_view head = heads.at_front(words); !head.empty() && head.size() < words.size();
       head = heads.at_front(words))
    words.remove_prefix(head.size());
  const std::string_view tail = context.words("measure_tail"_class).at_back(words);
  if (tail.size() < words.size()) words.remove_suffix(tail.size());
  return words;
}

bool bans_within(const Context& context, Span segment) {
  const std::vector<SanctionHit> hits = context.mentions.sanctions(segment);
  return !hits.empty() && context.words("ban"_class)
                              .stands_in(context.of({segment.begin(), hits.front().span.begin()}));
}

bool bars_from_office(const Context& context, Span segment) {
  const std::string_view s = context.of(segment), ban = context.words("ban"_class).at_front(s);
  return !ban.empty() && context.words("taking_office"_class).begins(s.substr(ban.size()));
}

bool bars_those_listed(const Context& context, const std::vector<Segment>& segments) {
  return segments.size() > 1 && bars_from_office(context, segments.back().span) &&
         context.words("list_pointer"_class).stands_in(context.of((segments.end() - 2)->span));
}

bool bans_substitute(const Context& context, Span segment) {
  return context.words("ban"_class).begins(context.of(segment)) &&
         context.words("substituting"_class).stands_in(context.of(segment));
}

std::vector<SanctionHit> imposed_in(const Context& context, Span segment,
                                    const ImpositionOptions& options) {
  std::vector<SanctionHit> out;
  if (bans_substitute(context, segment)) return out;
  for (const SanctionHit& hit : context.mentions.sanctions(segment)) {
    if (in_title(context, segment, hit) || is_adverbial(context, segment, hit)) continue;
    if (is_mentioned(context, segment, hit)) continue;
    if (hit.candidates.front()->family == "CRIM" && context.traits.region == Region::kTaiwan &&
        context.words("sent_to_enforcement"_class).ends(context.of(segment)))
      continue;  // 移送强制执行
    // 处罚|决定 is a noun, 处|罚款 a verb with its object.
    const bool noun = context.words("sanction_noun"_class).begins(context.of(hit.span)) &&
                      !starts_with(context.text, hit.span, "处罚款") &&
                      !code_is(hit, "ADMP.06") &&  // 暂停其牌照 has its object
                      !(context.traits.region == Region::kTaiwan &&  // 停止其执行业务, too
                        code_is(hit, "ADMP.12")) &&
                      !starts_with(context.text, hit.span, "记入");
    // 拒绝检测，|记过二次: in the rules of Taiwan's services the grade stands alone.
    const bool alone = context.traits.region == Region::kTaiwan && hit.span == segment &&
                       hit.candidates.front()->jurisdiction != "CN" &&
                       std::any_of(hit.candidates.begin(), hit.candidates.end(),
                                   [](const Entry* e) { return e->family == "TWA"; });
    // 直属主管|申诫一次, 再上一级主管|记过一次: or its bearer stands in front of it.
    const bool borne =
        context.traits.region == Region::kTaiwan && graded_bearer(context, segment, hit);
    const bool given = alone || borne ||
                       ((options.after_condition || options.after_sanction) &&
                        is_suffered_in_front(context, segment, hit)) ||
                       !out.empty() || options.after_sanction || has_giver(context, segment, hit) ||
                       (options.after_condition && (hit.span.begin() == segment.begin() ||
                                                    is_verb_of_organ(context, segment, hit)));
    const bool matter = is_accountability_noun(context, hit);
    const bool verbal = matter && is_verbal(context, segment, hit);  // 应当|问责
    if ((noun && !given && !verbal) || (matter && !verbal && !is_last_of_list(context, hit, out)))
      continue;
    out.push_back(hit);
  }
  add_unlisted_measures(context, segment, options.after_condition, out);
  return out;
}

bool imposes_punishment(const Context& context, Span segment) {
  const std::vector<SanctionHit> hits = imposed_in(context, segment, {true, false});
  return !context.traits.prose &&
         std::any_of(hits.begin(), hits.end(),
                     [&](const SanctionHit& hit) { return is_punishment(context, hit); });
}

bool grades_service(const Context& context, Span segment) {
  const std::vector<SanctionHit> hits = context.mentions.sanctions(segment);
  if (context.traits.own_rules) return !hits.empty();
  if (context.traits.region != Region::kTaiwan) return false;
  return !hits.empty() &&
         std::any_of(hits.front().candidates.begin(), hits.front().candidates.end(),
                     [](const Entry* e) { return e->family == "TWA"; });
}

std::vector<CircumstanceHit> circumstances_in(const Context& context, Span segment) {
  std::vector<CircumstanceHit> out;
  const auto add = [&](Span span, RuleType type) {
    const bool known = std::any_of(out.begin(), out.end(),
                                   [&](const CircumstanceHit& h) { return h.type == type; });
    if (!known) out.push_back({span, type});
  };
  for (const Mention& mention : context.mentions.inside(lexicon::Kind::kCue, segment)) {
    const std::string_view words = context.of(span_of(mention));
    const std::string& type = mention.entry->value;
    if (inside_title(context.text, segment, mention.begin)) continue;
    const std::string_view rest = context.text.substr(mention.end, segment.end() - mention.end);
    if (words == "减轻" && context.words("lessened_burden"_class).begins(rest)) continue;
    const std::string_view before =
        context.text.substr(segment.begin(), mention.begin - segment.begin());
    // 不得因申辩而加重处罚: a rule of the procedure.
    const bool aggravates = type.starts_with("aggravating");
    if (aggravates && context.words("ban"_class).stands_in(before)) continue;
    // 不得免税: what the statute denies. 减轻责任的情形承担举证责任: a mention.
    if (!aggravates &&
        (before.ends_with("不得") || (before.ends_with("不") && words.starts_with("得")) ||
         rest.starts_with("的情形") || rest.starts_with("的事由")))
      continue;
    if (!aggravates && is_denied(context, before)) continue;
    if (!aggravates && is_said_of_person(context, mention.end, segment)) continue;
    // 不承担侵权责任, 免予审查, 减轻噪声影响
    if (!aggravates && (context.words("civil_matter"_class).stands_in(words) ||
                        context.words("civil_matter"_class).begins(rest)))
      continue;
    // 有无法定的|从重、从轻处罚|情节: what is to be found out.
    if (asks_whether(context, segment.begin()) || context.words("whether"_class).stands_in(before))
      continue;
    if (is_civil_release(context, words) || is_no_circumstance(context, words, before, rest))
      continue;
    if (type.starts_with("aggravating")) add(span_of(mention), RuleType::kAggravating);
    if (type.starts_with("mitigating")) add(span_of(mention), RuleType::kMitigating);
    if (type.starts_with("exempting")) add(span_of(mention), RuleType::kExempting);
    // Cues do not overlap: 从重或者从轻, 减轻或者免予 are one form that holds two.
    if (type.starts_with("aggravating") || type.starts_with("mitigating")) {
      if (context.words("lighter"_class).stands_in(words))
        add(span_of(mention), RuleType::kMitigating);
      if (context.words("exempt"_class).stands_in(words))
        add(span_of(mention), RuleType::kExempting);
    }
  }
  return out;
}

}  // namespace wenze::extract
