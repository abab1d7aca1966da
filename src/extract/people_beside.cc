// The words of the sanction are looked at first, then what stands between its verb and it, then the
// front of its segment.
#include "extract/people_beside.h"

#include <algorithm>

#include "extract/hits.h"
#include "extract/impositions.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

// 档案馆|应当采取补救措施或者赔偿损失: who makes good is no decider.
std::vector<SubjectDraft> who_makes_good(const Context& context, const Window& window,
                                         const SanctionHit& hit) {
  const std::string_view must = "应当";
  const std::size_t at = find_in(context.text, must, window.segment.begin(), hit.span.begin());
  if (at >= hit.span.begin() || at <= window.segment.begin()) return {};
  std::vector<SubjectDraft> people = subjects_of_noun(context, {window.segment.begin(), at});
  const bool beside = contains(context.text, {at, window.segment.end()}, "赔偿");
  const bool doers = std::ranges::all_of(people, [&](const SubjectDraft& s) {
    return s.role == Role::kDirect && ends_with(context.text, s.span, "责任人");
  });
  return beside || doers || all_private(people) ? people : std::vector<SubjectDraft>{};
}

// 责任人应当承担赔偿责任: whoever did it, where no official is meant; but 其他直接责任人员.
void leave_out_doers(const Context& context, std::vector<SubjectDraft>& people) {
  if (context.traits.accountability) return;
  std::erase_if(people, [&](const SubjectDraft& s) {
    return s.role == Role::kDirect && !ends_with(context.text, s.span, "责任人员");
  });
}

// 依照《消费者权益保护法》的规定承担责任: a title names nobody.
void leave_out_titles(const Context& context, Span range, std::vector<SubjectDraft>& people) {
  std::erase_if(people, [&](const SubjectDraft& s) {
    return range.contains(s.span) && inside_title(context.text, range, s.span.begin());
  });
}

// 由施工单位承担相应责任, 要求监护人承担责任: who bears it. 行为人 is whoever did it.
std::optional<std::vector<SubjectDraft>> bearers_of(const Context& context, const Window& window,
                                                    const SanctionHit& hit) {
  const std::string_view front = context.of({window.segment.begin(), hit.span.begin()});
  std::size_t from = 0;
  for (std::string_view by : {"由", "要求", "请求"})
    if (const std::size_t at = front.rfind(by); at != std::string_view::npos)
      from = std::max(from, at + by.size());
  if (front.find("对") != std::string_view::npos) return std::nullopt;
  std::vector<SubjectDraft> people =
      subjects_in(context, {window.segment.begin() + from, hit.span.begin()});
  leave_out_titles(context, {std::min(window.begin, window.segment.begin()), hit.span.end()},
                   people);
  std::erase_if(people, [&](const SubjectDraft& s) {
    return s.role == Role::kDirect && ends_with(context.text, s.span, "行为人");
  });
  if (people.empty() && !contains(context.text, {window.begin, hit.span.begin()}, "由"))
    return std::nullopt;
  return people;
}

}  // namespace

namespace {

// 吊销驾驶员|培训许可证: what the licence is for.
bool names_trade(const Context& context, const SubjectDraft& s) {
  return context.words("licensed_trade"_class).begins(context.text.substr(s.span.end()));
}

// 暂扣|或者吊销船员证书: whose licence it is stands behind the other verb.
std::vector<SubjectDraft> of_the_licence(const Context& context, std::size_t end) {
  const std::size_t joint =
      context.words("sanction_joint"_class).at_front(context.text.substr(end)).size();
  const Mention* other = context.mentions.covering(lexicon::Kind::kSanction, end + joint);
  if (joint == 0 || other == nullptr || other->entry->id != "ADMP.08") return {};
  return subjects_in(context, span_of(*other));
}

// 依照《执业医师法》关于…的规定处罚, 退还消费者费用: who is named in the rule that is applied, or
// gets something back, does not answer.
bool is_beneath_verb(const Context& context, const SanctionHit& hit, Span person) {
  const std::string_view words = context.of(hit.span);
  const std::string_view front = context.of({hit.span.begin(), person.begin()});
  if (family_is(hit, "ECON") && context.words("giving_back"_class).stands_in(front)) return true;
  if (code_is(hit, "CRIM.02")) return false;  // 依照自然人犯罪的规定定罪
  return context.words("applying"_class).begins(words) &&
         contains(context.text, {person.end(), hit.span.end()}, "规定");
}

// 应当|向职工支付赔偿金: the words in front of who receives it.
Span before_payee(const Context& context, Span words) {
  const std::size_t toward = context.of(words).rfind("向");
  return toward == std::string_view::npos ? words : Span{words.begin(), words.begin() + toward};
}

}  // namespace

std::optional<std::vector<SubjectDraft>> payers_of(const Context& context, const Window& window,
                                                   const SanctionHit& hit) {
  std::vector<SubjectDraft> people;
  const std::string_view words = context.of(hit.span);
  const bool mends = code_is(hit, "ACT.01") || code_is(hit, "ACT.08") || code_is(hit, "ACT.09");
  if (mends && !context.words("order_sign"_class).stands_in(words) &&
      words.find("其") == std::string_view::npos) {
    const Span front{window.segment.begin(), hit.span.begin()};
    if (contains(context.text, front, "责令") || contains(context.text, front, "对"))
      return std::nullopt;
    people = who_makes_good(context, window, hit);
    if (people.empty()) return std::nullopt;
    leave_out_doers(context, people);  // 责任人应当恢复原状
    return people;
  }
  if (code_is(hit, "GEN.04") && context.words("bear"_class).stands_in(words))
    return bearers_of(context, window, hit);
  if (!code_is(hit, "ECON.01")) return std::nullopt;
  Span front{window.begin, hit.span.begin()};
  // 应当与生产者|承担连带责任: with whom he owes it is no payer of this wrong.
  if (const std::size_t with = context.of(front).rfind("与");
      with != std::string_view::npos && words.find("连带") != std::string_view::npos) {
    front = {front.begin(), front.begin() + with};
    if (ends_with(context.text, front, "，"))
      return people;  // 对造成的损失，|与生产者…: the wrongdoer
  }
  if (words.find("责令") != std::string_view::npos || contains(context.text, front, "责令") ||
      contains(context.text, front, "对"))
    return std::nullopt;
  if (words.find("追究") != std::string_view::npos) return std::nullopt;  // who pursues the payer
  // 机关有权请求|侵权人赔偿, 向|经营者|请求赔偿, 要求其赔偿
  for (std::string_view verb : {"请求", "要求"}) {
    const std::size_t asked = context.of(front).rfind(verb);
    if (asked == std::string_view::npos) continue;
    people = subjects_in(context, {front.begin() + asked, front.end()});
    const std::size_t toward = context.of(front).substr(0, asked).rfind("向");
    if (people.empty() && toward != std::string_view::npos)
      people = subjects_in(context, {front.begin() + toward, front.begin() + asked});
    return people;
  }
  if (people.empty()) people = subjects_in(context, before_payee(context, front));
  leave_out_titles(context, {std::min(window.begin, window.segment.begin()), hit.span.end()},
                   people);
  if (people.empty()) people = who_makes_good(context, window, hit);
  // 国家应负损害赔偿责任: the state itself, in the law of Taiwan.
  const std::string_view state = "国家";
  if (people.empty() && context.traits.region == Region::kTaiwan &&
      starts_with(context.text, window.segment, state))
    people = {
        {{window.segment.begin(), window.segment.begin() + state.size()}, Role::kOrgan, {}, {}}};
  leave_out_doers(context, people);
  return people;
}

namespace {

// 县长|停职检查, 镇长一律先|免职: who suffers it stands right in front, at the begin of the
// segment.
bool is_suffered(const Context& context, const Window& window, const SanctionHit& hit,
                 const Mention& who) {
  if (who.begin != window.segment.begin() || who.end > hit.span.begin() ||
      !context.words("suffered_measure"_class).begins(context.of(hit.span)))
    return false;
  return only_adverbs(context, {who.end, hit.span.begin()});
}

// 单位主要负责人向区委|作出书面检查, 科主任须在周会上|作检讨
bool is_written(const Context& context, const SanctionHit& hit, const Mention& who) {
  return (code_is(hit, "EDU.02") || code_is(hit, "EDU.05")) &&
         (who.end == hit.span.begin() ||
          context.words("before_writing"_class).begins(context.text.substr(who.end)));
}

}  // namespace

std::vector<SubjectDraft> who_suffers(const Context& context, const Window& window,
                                      const SanctionHit& hit) {
  if (window.segment.begin() >= hit.span.begin() ||
      context.words("order_sign"_class)
          .stands_in(context.of({window.segment.begin(), hit.span.end()})))
    return {};
  for (const Mention& who : context.mentions.inside(lexicon::Kind::kSubject, window.segment)) {
    if (who.end > hit.span.begin()) return {};
    if (!is_written(context, hit, who) && !is_suffered(context, window, hit, who)) continue;
    std::vector<SubjectDraft> people = subjects_in(context, {window.segment.begin(), who.end});
    const bool persons =
        std::ranges::all_of(people, [](const SubjectDraft& s) { return is_person_role(s.role); });
    return persons ? people : std::vector<SubjectDraft>{};
  }
  return {};
}

std::vector<SubjectDraft> people_beside(const Context& context, const Window& window,
                                        const SanctionHit& hit, std::size_t from) {
  if (context.of(hit.span).starts_with("指定")) return {};  // who does the work instead
  const std::size_t toward = find_in(context.text, "向", hit.span.begin(), hit.span.end());
  if (code_is(hit, "PERF.02") &&
      context.words("whole_staff"_class).stands_in(context.of(hit.span)))  // 扣发全车间当月奖金
    return {{hit.span, Role::kStaff, std::nullopt, nullptr}};
  std::vector<SubjectDraft> inside =  // 责令单位|向工人支付赔偿金: who receives it stands behind
      subjects_in(context,
                  {hit.span.begin(),
                   code_is(hit, "ECON.01") ? std::min(toward, hit.span.end()) : hit.span.end()});
  if (context.of(hit.span).starts_with("向") ||  // 向申请人赔礼道歉: who receives it
      context.words("ban"_class).begins(context.of(hit.span)) ||  // 不得录用为公务员
      code_is(hit, "PERF.09") ||   // 解除其与单位的人事关系
      (code_is(hit, "OACC.06") &&  // 公布其事业单位名称、负责人姓名
       context.traits.region == Region::kTaiwan) ||
      context.of(hit.span).ends_with("名单") ||  // 不列入代表候选人名单
      (code_is(hit, "GEN.04") &&  // 依照《公共图书馆法》、部门规章的规定处理
       context.words("according_to_short"_class).begins(context.of(hit.span))) ||
      context.of(hit.span).starts_with("会同"))
    inside.clear();
  if (inside.empty() && code_is(hit, "ADMP.06")) inside = of_the_licence(context, hit.span.end());
  std::erase_if(inside,
                [&](const SubjectDraft& s) {  // 每个羊单位三百元, 义务兵及其家属优待金: a measure
                  return contains(context.text, {hit.span.begin(), s.span.begin()}, "每") ||
                         names_trade(context, s) || is_beneath_verb(context, hit, s.span) ||
                         context.text.substr(s.span.end()).starts_with("及其家属") ||
                         context.text.substr(s.span.end())
                             .starts_with("经济损失");  // 企业|经济损失额一倍以下
                });
  if (context.of(hit.span).starts_with(
          "约谈")) {  // 约谈责任单位主要负责人: the head of the phrase stands last
    const std::vector<SubjectDraft> all =
        subjects_in(context, {hit.span.begin(), window.segment.end()});
    if (!all.empty() && is_person_role(all.back().role)) inside = all;
  }
  if (inside.empty() && code_is(hit, "ECON.02")) {  // 向造成错误的人追偿
    const std::size_t to = find_in(context.text, "向", window.segment.begin(), hit.span.begin());
    if (to < hit.span.begin()) inside = subjects_in(context, {to, hit.span.begin()});
  }
  if (inside.empty() && (context.of(hit.span).ends_with("追究") ||
                         context.words("removal_verb"_class).ends(context.of(hit.span))))
    inside = subjects_in(context, {hit.span.end(), window.segment.end()});
  if (family_is(hit, "CRIM"))  // 由司法机关追究刑事责任: who prosecutes; 以发行公司债券罪定罪
    std::erase_if(inside, [&](const SubjectDraft& s) {
      return s.role == Role::kOrgan || context.of(hit.span).starts_with("以");
    });
  const bool proposal = code_is(hit, "GEN.05");
  if (proposal)
    std::erase_if(inside, [](const SubjectDraft& s) { return !is_person_role(s.role); });
  if (!inside.empty()) return inside;
  const std::string_view front = context.text.substr(window.begin, hit.span.begin() - window.begin);
  for (std::string_view verb : {"给予", "追究", code_is(hit, "ECON.02") ? "责令" : "给予"}) {
    const std::size_t at = front.rfind(verb);
    if (at == std::string_view::npos) continue;
    std::vector<SubjectDraft> people = subjects_in(context, {window.begin + at, hit.span.begin()});
    std::erase_if(people, [&](const SubjectDraft& s) { return names_trade(context, s); });
    if (!people.empty()) return people;
  }
  // 责令|直接责任人|赔偿损失
  const std::size_t ahead = std::min(window.segment.begin(), hit.span.begin());
  const std::size_t order = context.of({ahead, hit.span.begin()}).rfind("责令");
  if (order != std::string_view::npos) {
    const Span ordered{ahead + order, hit.span.begin()};
    if (code_is(hit, "ECON.01") && before_payee(context, ordered) != ordered)
      return subjects_in(context, before_payee(context, ordered));
    std::vector<SubjectDraft> people = subjects_in(context, ordered);
    if (!people.empty() && people.back().span.end() == hit.span.begin()) return people;
  }
  // 院长作出书面说明，|该学院|不得参评先进单位: the body that is pointed back at
  const std::string_view that = "该";
  if (code_is(hit, "OACC.03") && starts_with(context.text, window.segment, that) &&
      context.words("organisation_tail"_class)
          .stands_in(context.of({window.segment.begin(), hit.span.begin()})))
    return {{{window.segment.begin() + that.size(), hit.span.begin()}, Role::kOrgan, {}, nullptr}};
  if (const auto people = who_suffers(context, window, hit); !people.empty()) return people;
  const std::size_t you = front.find("由");
  // 处主要负责人…罚款、主管负责人…罚款: each fine has people of its own.
  const std::size_t begin = std::max(window.segment.begin(), std::min(from, hit.span.begin()));
  const Span head{begin, you == std::string_view::npos ? hit.span.begin()
                                                       : std::max(begin, window.begin + you)};
  if (head.empty()) return {};
  std::vector<SubjectDraft> people = subjects_in(context, head);
  // 部门首长可予以书面警告: who may impose is not hit.
  if (!people.empty() &&
      context.words("has_power"_class).begins(context.text.substr(people.back().span.end(), 12)))
    return {};
  const bool leads = !people.empty() && people.front().span.begin() <= head.begin() + 18;
  const bool responsible = leads && all_responsible(people);
  // 编制人员|五年内禁止从事…, 业主及其他直接责任人员|不得从事…: whom the ban hits
  constexpr std::size_t kTermBytes = 6;  // 五|年内不得…
  const bool barred =
      code_is(hit, "ADMP.12") && !people.empty() &&
      people.back().span.end() + kTermBytes >= hit.span.begin() &&
      std::ranges::all_of(people, [](const SubjectDraft& s) { return is_person_role(s.role); });
  return responsible || barred ? people : std::vector<SubjectDraft>{};
}

void settle_fined(const Context& context, const SanctionHit& hit,
                  std::vector<SubjectDraft>& people) {
  if (context.traits.region == Region::kMainland && code_is(hit, "ADMP.13"))
    for (SubjectDraft& person : people)  // 对拒不服从的|人员|予以拘留
      if (person.role == Role::kStaff && context.of(person.span) == "人员")
        person.role = Role::kPrivatePerson;
  if (context.traits.region != Region::kTaiwan || !code_is(hit, "ADMP.03")) return;
  for (SubjectDraft& person : people) {
    if (person.role == Role::kLeader && context.of(person.span) == "负责人")
      person.role = Role::kHead;
    if (person.role == Role::kDirect && context.of(person.span) == "行为人")
      person.role = Role::kPrivatePerson;
  }
}

std::vector<SubjectDraft> fined_in_front(const Context& context, const Window& window,
                                         const SanctionHit& hit) {
  const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, window.segment.begin());
  if (!code_is(hit, "ADMP.03") || who == nullptr || who->begin != window.segment.begin() ||
      who->end != hit.span.begin())
    return {};
  std::vector<SubjectDraft> people = subjects_in(context, span_of(*who));
  return all_private(people) ? people : std::vector<SubjectDraft>{};
}

namespace {

// 对|食品摊点|可以处一千元罚款: what the words that begin with 对 name in front of a fine.
std::string_view payer_of(const Context& context, std::string_view s) {
  constexpr std::size_t kLongestBytes = 45;
  s.remove_prefix(context.words("payer_opening"_class).at_front(s).size());
  const std::size_t end = context.words("payer_end"_class).find(s);
  if (end == std::string_view::npos || end > kLongestBytes) return {};
  s = s.substr(0, end);
  return s.ends_with("的") || s.find("，") != std::string_view::npos ? std::string_view() : s;
}

// The clause between two marks that begins at the front, or ends at the back, of the words.
std::string_view first_clause(std::string_view s) {
  for (std::string_view mark : {"，", "；", "。", "：", "\n"}) s = s.substr(0, s.find(mark));
  return s;
}
std::string_view last_clause(std::string_view s) {
  for (std::string_view mark : {"，", "；", "。", "：", "\n"})
    if (const std::size_t at = s.rfind(mark); at != std::string_view::npos)
      s.remove_prefix(at + mark.size());
  return s;
}

}  // namespace

std::optional<Span> own_payer(const Context& context, const Window& window,
                              const SanctionHit& hit) {
  constexpr std::size_t kReachBytes = 180;
  const std::string_view comma = "，", fine = "罚款";
  if (!code_is(hit, "ADMP.03") || context.traits.region != Region::kMainland) return std::nullopt;
  const std::size_t begin = window.segment.begin();
  const text::WordSet& opening = context.words("payer_opening"_class);
  const std::string_view words = context.of(window.segment);
  if (!opening.begins(words)) return std::nullopt;
  const std::string_view payer = payer_of(context, words);
  if (payer.empty()) return std::nullopt;
  std::string_view behind = context.text.substr(window.segment.end(), kReachBytes);
  std::string_view before =
      context.text.substr(begin - std::min(begin, kReachBytes), std::min(begin, kReachBytes));
  const auto other = [&](std::string_view clause) {
    const std::string_view one = opening.begins(clause) ? payer_of(context, clause) : "";
    return !one.empty() && one != payer && clause.find(fine) != std::string_view::npos;
  };
  const bool first = behind.starts_with(comma) && other(first_clause(behind.substr(comma.size())));
  const bool second =
      before.ends_with(comma) && other(last_clause(before.substr(0, before.size() - comma.size())));
  if (!first && !second) return std::nullopt;
  const std::size_t at = static_cast<std::size_t>(payer.data() - context.text.data());
  // 对责任人员处警告或者|五百元罚款: behind another measure it is no fine of its own.
  if (context.words("or"_class).stands_in(context.of({at, hit.span.begin()})) ||
      !imposed_in(context, {begin, hit.span.begin()}, {.after_condition = true}).empty())
    return std::nullopt;
  return Span{at, at + payer.size()};
}

bool is_owed(const Context& context, const std::vector<SubjectDraft>& people,
             const SanctionHit& hit) {
  if (people.empty() || people.back().span.end() > hit.span.begin() ||
      !context.words("bear"_class).stands_in(context.of(hit.span)))
    return false;
  const Span behind{people.back().span.end(), hit.span.begin()};
  return context.words("loss"_class).stands_in(context.of(behind)) ||
         contains(context.text, behind, "债务");
}

}  // namespace wenze::extract
