// The subject of a condition is the noun phrase in front of its first predicate. Where a segment
// begins with a predicate (违反…, 在…中, a dictionary fault) it has no subject and the next segment
// is asked.
#include <algorithm>

#include "extract/faults.h"
#include "extract/phrases.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

constexpr std::size_t kHanBytes = 3;

// 向社会提供服务的|机构: the words are an attribute of a subject behind them.
bool is_relative(const Context& context, Span range) {
  for (std::size_t at = find_in(context.text, "的", range.begin(), range.end()); at < range.end();
       at = find_in(context.text, "的", at + 3, range.end())) {
    const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, at + 3);
    if (person != nullptr && person->begin == at + 3 && person->end < range.end()) return true;
  }
  return false;
}

// 安排旅游者参观…: a verb governs the noun behind it, which is no subject.
bool is_governed(const Context& context, Span noun) {
  const std::string_view s = context.of(noun);
  const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, noun.begin());
  if (s.starts_with("对外") || s.starts_with("经营") || s.starts_with("经纪") ||
      context.words("act_in_noun"_class).begins(s) || context.words("zai_compound"_class).begins(s))
    return false;
  const std::string_view verb = context.words("oblique"_class).at_front(s);
  if (person != nullptr || verb.empty() || s.find("的") != std::string_view::npos) return false;
  // 设置|人, 改造|单位: the verb makes a noun with what follows.
  const std::string_view head = s.substr(verb.size());
  return verb.size() == kHanBytes ||
         !(context.words("bearer_tail"_class).holds(head) ||
           (context.words("organ_tail"_class).holds(head) && head != "人员"));  // but 安排人员
}

// 单位|从事公务的人员: the act is the attribute of people behind it.
bool tells_of_people(const Context& context, Span act) {
  const std::string_view of = "的";
  const std::size_t at = find_in(context.text, of, act.begin(), act.end());
  if (at >= act.end()) return false;
  const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, at + of.size());
  return who != nullptr && who->begin == at + of.size();
}

// 工作人员|参与经营: an act right behind whoever does it.
bool follows_person(const Context& context, Span act) {
  if (act.begin() == 0 || !context.words("listed_act"_class).begins(context.of(act))) return false;
  const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, act.begin() - 1);
  if (who == nullptr || who->end != act.begin() || tells_of_people(context, act)) return false;
  const std::vector<SubjectDraft> people = subjects_in(context, span_of(*who));
  return !people.empty() && is_person_role(people.front().role);
}

bool is_predicate_at(const Context& context, Span segment, std::size_t at) {
  const std::string_view rest = context.text.substr(at, segment.end() - at);
  const std::string_view front = context.text.substr(segment.begin(), at - segment.begin());
  if (rest.starts_with("未成年") || context.words("act_in_noun"_class).begins(rest)) return false;
  if (const Mention* fault = context.mentions.covering(lexicon::Kind::kFault, at);
      fault != nullptr && fault->begin == at)
    return context.mentions.covering(lexicon::Kind::kSubject, at) == nullptr;
  const std::string_view word = context.words("predicate_opening"_class).at_front(rest);
  if (word.empty()) return follows_person(context, {at, segment.end()});
  if (const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, at);
      person != nullptr && person->begin < at)
    return false;
  if (word == "在" && context.words("zai_compound"_class).begins(rest)) return false;
  if (word == "在")
    return !front.ends_with("所") && !front.ends_with("存") && !front.ends_with("现");
  if (word == "以")
    return !rest.starts_with("以及") && !rest.starts_with("以上") && !rest.starts_with("以下") &&
           !front.ends_with("可");
  if (word == "不") return !rest.starts_with("不动产");
  if (word == "有")
    return !rest.starts_with("有关") && !rest.starts_with("有限") && !rest.starts_with("有权") &&
           !front.ends_with("国") && !front.ends_with("所") && !front.ends_with("具") &&
           !front.ends_with("负") && !rest.starts_with("有责任");
  if (word == "对") return !rest.starts_with("对外") && !rest.starts_with("对象");
  if (word == "向")
    return !context.words("before_toward"_class).ends(front) &&
           !is_relative(context, {at, segment.end()});
  if (context.words("organ_tail"_class).begins(rest.substr(std::min(word.size(), rest.size()))))
    return false;
  if (word == "组织") return !front.empty() && !names_body(context, segment, at);
  if (word == "办理" || word == "执行") return !front.empty();
  return true;
}

// 公共机构采购…, a segment that opens with its subject although no known predicate follows.
std::vector<SubjectDraft> leading_subject(const Context& context, Span segment) {
  const Mention* first = context.mentions.covering(lexicon::Kind::kSubject, segment.begin());
  if (first == nullptr || first->begin != segment.begin() || first->end >= segment.end()) return {};
  if (context.of(span_of(*first)) == "组织" && !names_body(context, segment, first->begin))
    return {};
  std::size_t end = first->end;
  for (std::string_view rest = context.text.substr(end, segment.end() - end);
       context.words("coordinator"_class).begins(rest);
       rest = context.text.substr(end, segment.end() - end)) {
    const std::size_t joint = context.words("coordinator"_class).at_front(rest).size();
    const Mention* next = context.mentions.covering(lexicon::Kind::kSubject, end + joint);
    if (next == nullptr || next->begin > end + joint || next->end >= segment.end()) return {};
    end = next->end;
  }
  if (context.text.substr(end).starts_with("的")) return {};
  return subjects_in(context, {segment.begin(), end});
}

// What the head of a noun says of who it names; nothing where its end is no head.
std::vector<Role> roles_of_head(const Context& context, std::string_view noun) {
  if (context.words("not_a_head"_class).ends(noun)) return {};
  struct Tail {
    Words words;
    std::vector<Role> roles;
  };
  static const std::vector<Tail> kTails = {
      {"public_head"_class, {Role::kOrgan}},
      {"either_tail"_class, {Role::kPrivateOrganization, Role::kPrivatePerson}},
      {"person_tail"_class, {Role::kPrivatePerson}},
      {"organisation_tail"_class, {Role::kPrivateOrganization}}};
  std::size_t longest = 0;
  std::vector<Role> roles;
  for (const Tail& tail : kTails) {
    const std::size_t bytes = context.words(tail.words).at_back(noun).size();
    if (bytes <= longest) continue;
    longest = bytes;
    roles = tail.roles;
  }
  return roles;
}

bool ends_with_subject(const Context& context, Span noun) {
  const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, noun.end() - 1);
  return person != nullptr && person->end == noun.end() && person->begin >= noun.begin();
}

// 检疫传染病病人、病原携带者和医疗机构: the parts of a coordination.
std::vector<Span> conjuncts_of(const Context& context, Span noun) {
  std::vector<Span> out;
  std::size_t from = noun.begin();
  for (std::size_t i = noun.begin(); i < noun.end(); i += text::decode_at(context.text, i).bytes) {
    const std::string_view joint =
        context.words("joint"_class).at_front(context.text.substr(i, noun.end() - i));
    const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, i);
    if (joint.empty() || i <= from || (person != nullptr && person->begin < i)) continue;
    out.push_back({from, i});
    from = i + joint.size();
  }
  if (from < noun.end()) out.push_back({from, noun.end()});
  return out;
}

// 前款行为给|渔场|造成损失: the end of the noun is who suffers.
bool suffers(const Context& context, Span noun) { return contains(context.text, noun, "行为给"); }

// A noun phrase whose heads no dictionary lists (道路旅客运输站, 外国商会, 病原携带者).
std::vector<SubjectDraft> unlisted_subject(const Context& context, Span noun) {
  const std::string_view s = context.of(noun);
  constexpr std::size_t kLongest = 90;
  if (s.size() > kLongest || suffers(context, noun)) return {};
  const std::size_t particle = s.rfind("的");
  const bool attribute = particle != std::string_view::npos;
  constexpr std::size_t kLongestHead = 30;
  if (attribute) {  // 灯牌的|设置人, but 与灯牌的设置人有…
    noun = {noun.begin() + particle + std::string_view("的").size(), noun.end()};
    if (noun.empty() || noun.size_bytes() > kLongestHead ||
        context.words("oblique"_class).begins(s))
      return {};
  }
  std::vector<SubjectDraft> out;
  for (Span part : conjuncts_of(context, noun)) {
    // 非税收入征收|单位: a public head outweighs its listed last word.
    if (ends_with_subject(context, part) &&
        !context.words("public_head"_class).ends(context.of(part)))
      continue;
    if (is_governed(context, part)) continue;  // 招用未成年职工
    std::string_view head = context.of(part);  // 动物饲养场（养殖小区）
    if (head.ends_with("）")) head = head.substr(0, head.find("（"));
    // 配建的|停车场: perhaps a place
    if (attribute && context.words("organisation_tail"_class).at_back(head).size() == kHanBytes)
      continue;
    for (Role role : roles_of_head(context, head))
      add_subject(out, {part, role, std::nullopt, nullptr});
  }
  return out;
}

// 车辆牌号与|驾驶员|所驾车辆牌号不符, 货主、|承运人|等情况不符: the noun in front of the predicate
// ends in another word, and the person is no more than a part of its attribute.
bool is_attribute(const Context& context, Span noun, const std::vector<SubjectDraft>& people) {
  if (ends_with_subject(context, noun)) return false;
  const std::size_t begin = std::max(noun.begin(), people.front().span.begin());
  const std::string_view front = context.of({noun.begin(), begin});
  if (front.ends_with("与") || front.ends_with("所")) return true;
  const std::size_t end = std::clamp(people.back().span.end(), noun.begin(), noun.end());
  const std::string_view behind = context.of({end, noun.end()}), others = "等";
  // 损坏|图书馆|的设施或者未…; 审计机关|认为对…应当给予处分的
  if (context.words("oblique"_class).holds(front) && behind.starts_with("的")) return true;
  if (behind == "认为") return true;
  return front.find("的") != std::string_view::npos && behind.starts_with(others) &&
         roles_of_head(context, behind).empty();
}

// 出售|人未…, 加工|单位…: the verb in front is a part of the noun.
bool makes_noun(const Context& context, std::string_view behind) {
  if (context.words("organ_tail"_class).begins(behind)) return true;
  const std::size_t tail = context.words("bearer_tail"_class).at_front(behind).size();
  return tail > 0 && context.words("predicate_opening"_class).begins(behind.substr(tail));
}

// 棉花经营者|收购棉花，不分等级…: the noun in front of an act that is no wrong by itself.
std::vector<SubjectDraft> acting_subject(const Context& context, Span segment) {
  constexpr std::size_t kReachBytes = 90;
  const std::string_view found = "发现";  // |监护人|拒绝…
  if (starts_with(context.text, segment, found))
    segment = {segment.begin() + found.size(), segment.end()};
  const std::size_t stop = std::min(segment.end(), segment.begin() + kReachBytes);
  for (std::size_t at = segment.begin(); at < stop; at += text::decode_at(context.text, at).bytes) {
    const std::string_view rest = context.text.substr(at, segment.end() - at);
    if (rest.starts_with("的")) return {};
    std::string_view act = context.words("fresh_act"_class).at_front(rest);
    if (act.empty()) act = context.words("listed_act"_class).at_front(rest);
    const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, at);
    if (act.empty() || person != nullptr || context.words("zai_compound"_class).begins(rest))
      continue;
    const Span noun{segment.begin(), at};
    // 船舶运输|经营者, 加工|单位, 物业出售|人: the act is a part of the noun.
    const Mention* next = context.mentions.covering(lexicon::Kind::kSubject, at + act.size());
    if ((next != nullptr && next->begin == at + act.size()) ||
        makes_noun(context, rest.substr(act.size())))
      continue;
    if (noun.empty()) return {};
    const std::string_view words = context.of(noun);  // 造成|保护单位|毁坏: no subject
    if (is_governed(context, noun) || context.words("joint"_class).begins(words) ||
        (context.words("predicate_opening"_class).begins(words) &&
         !context.words("zai_compound"_class).begins(words)) ||
        context.words("result_opening"_class).begins(words) ||
        context.words("bringing_about"_class).stands_in(words))  // 施工造成|码头|损坏
      return {};
    if (ends_with_subject(context, noun)) return subjects_in(context, noun);
    return unlisted_subject(context, noun);
  }
  return {};
}

// 经营者|侵害消费者的尊严、侵犯…: the noun up to whom the first verb of harm follows.
Span before_harm(const Context& context, Span noun) {
  for (const Mention& doer : context.mentions.inside(lexicon::Kind::kSubject, noun))
    if (context.words("harming"_class).begins(context.of({doer.end, noun.end()})))
      return {noun.begin(), doer.end};
  return noun;
}

// 哄抬物价、欺骗|消费者，…; 将文物转让给|外国人，…
bool is_harmed(const Context& context, Span person) {
  const std::string_view front = context.text.substr(0, person.begin());
  return context.words("harming"_class).ends(front) || front.ends_with("给");
}

// 制造单位|变更法定代表人，未…: the words up to the first person, where an act on others follows.
Span actor_in(const Context& context, Span segment) {
  const std::vector<Mention> people = context.mentions.inside(lexicon::Kind::kSubject, segment);
  if (people.empty() || people.front().end >= segment.end()) return {};
  const std::string_view behind = context.text.substr(people.front().end);
  const bool acts = context.words("oblique"_class).at_front(behind).size() > kHanBytes;
  return acts ? Span{segment.begin(), people.front().end} : Span{};
}

// 船主|使用未经培训的…, 单位|使用劳动者未…: where the verb stands whose object the noun phrase in
// front of a predicate ends in, or whose object begins with it; 0 when none does. 招用的劳动者 act
// themselves, and so do 土地使用|者.
std::size_t governing_verb(const Context& context, Span front) {
  for (const Mention& doer : context.mentions.inside(lexicon::Kind::kSubject, front)) {
    const Span behind{doer.end, front.end()};
    const std::string_view s = context.of(behind);
    const std::string_view verb = context.words("governing"_class).at_front(s);
    if (verb.empty()) continue;
    const std::string_view object = s.substr(verb.size());
    if (object.empty()) return doer.end;
    const bool person = ends_with_subject(context, behind) &&
                        object.find("的") == std::string_view::npos &&
                        !context.words("organ_tail"_class).holds(object) &&
                        !context.words("bearer_tail"_class).holds(object);
    return person ? doer.end : 0;
  }
  // 花车管理人|使用|未经培训的…
  const std::size_t verb = context.words("governing"_class).at_back(context.of(front)).size();
  if (verb == 0 || verb >= front.size_bytes()) return 0;
  const Span doer{front.begin(), front.end() - verb};
  return roles_of_head(context, context.of(doer)).empty() ? 0 : doer.end();
}

// 生产、使用有机溶剂的|企业|在停工期间…: whose relative clause stands in front; but of
// 收购无证的企业 违法开采的矿石 it is no more than a part of the object.
std::vector<SubjectDraft> doer_behind_relative(const Context& context, Span segment) {
  const std::string_view s = context.of(segment), particle = "的";
  if (context.words("oblique"_class).begins(s) || context.words("found_wrong"_class).begins(s) ||
      context.words("governing"_class).begins(s) || s.starts_with("发现"))
    return {};
  for (const Mention& who : context.mentions.inside(lexicon::Kind::kSubject, segment)) {
    const std::string_view front = context.of({segment.begin(), who.begin});
    std::string_view behind = context.of({who.end, segment.end()});
    if (behind.ends_with(particle)) behind.remove_suffix(particle.size());
    if (front.ends_with(particle) && behind.find(particle) == std::string_view::npos &&
        who.end < segment.end() && is_predicate_at(context, segment, who.end) &&
        !acts_upon_others(context, front) &&
        !context.words("official_act"_class).stands_in(front))  // 无权批准的单位非法批准…
      return subjects_in(context, span_of(who));
  }
  return {};
}

// 向…|的单位, 使用…|的人员: a verb in front whose object the noun behind the relative clause is;
// but 在…施工的|单位, 经许可销售…的|单位 act themselves.
bool has_object(const Context& context, std::string_view front) {
  for (std::string_view scene : {"在", "经"})
    if (front.starts_with(scene)) return false;
  return context.words("oblique"_class).begins(front) ||
         context.words("governing"_class).begins(front) || acts_upon_others(context, front);
}

// 销售…, 擅自…: what cannot open the name of an organisation.
bool opens_with_act(const Context& context, Span front) {
  const std::string_view s = context.of(front);
  return context.words("predicate_opening"_class).begins(s) ||
         context.words("listed_act"_class).begins(s) || context.words("fresh_act"_class).begins(s);
}

// Whether the words in front of the organisation `who` leave it the subject of what follows:
// 可能发生事故的石油、化工等|单位, 信息系统的运营、使用|单位, 土壤污染|重点监管单位; but of
// 无权批准的|单位 the office acts.
bool stands_as_subject(const Context& context, Span front, Span who) {
  constexpr std::size_t kLongestModifier = 75;
  const std::string_view s = context.of(front), particle = "的";
  const std::size_t at = s.rfind(particle);
  const std::size_t from = at == std::string_view::npos ? 0 : at + particle.size();
  const Span modifier{front.begin() + from, front.end()};
  if (modifier.size_bytes() > kLongestModifier) return false;
  for (const Span part : conjuncts_of(context, modifier)) {  // 驾驶员和|运输企业: not the only one
    const std::vector<Role> roles = part.end() == modifier.end()
                                        ? std::vector<Role>{}
                                        : roles_of_head(context, context.of(part));
    if (std::ranges::find(roles, Role::kPrivatePerson) != roles.end()) return false;
  }
  if (from > 0)
    return !has_object(context, s) &&
           (context.words("relative_opening"_class).begins(s) ||
            (!opens_with_act(context, front) && !context.words("official_act"_class).stands_in(s)));
  return !is_governed(context, {front.begin(), who.end()}) && !opens_with_act(context, front) &&
         !context.words("governing"_class).begins(s);
}

// The organisation whose noun ends at `end`, in a dictionary or by its last word; else nothing.
std::vector<SubjectDraft> organisation_before(const Context& context, std::size_t begin,
                                              std::size_t end) {
  const Span noun{begin, end};
  if (context.words("not_a_head"_class).ends(context.of(noun))) return {};
  if (ends_with_subject(context, noun)) {
    const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, end - 1);
    std::vector<SubjectDraft> people = subjects_in(context, span_of(*who));
    return people.size() == 1 && people.front().role == Role::kPrivateOrganization
               ? people
               : std::vector<SubjectDraft>{};
  }
  const std::size_t tail =
      context.words("organisation_tail"_class).at_back(context.of(noun)).size();
  if (tail <= kHanBytes ||
      roles_of_head(context, context.of(noun)) != std::vector{Role::kPrivateOrganization})
    return {};
  return {{{end - tail, end}, Role::kPrivateOrganization, std::nullopt, nullptr}};
}

// 在居民区内施工的|单位|未…, 灯塔燃料供给|单位|擅自…: an organisation in front of a wrong that is
// told outright, whatever else looks like a predicate before it.
std::vector<SubjectDraft> before_outright_wrong(const Context& context, Span segment) {
  constexpr std::size_t kReachBytes = 180;
  const std::size_t stop = std::min(segment.end(), segment.begin() + kReachBytes);
  for (std::size_t at = segment.begin(); at < stop; at += text::decode_at(context.text, at).bytes) {
    const std::string_view rest = context.text.substr(at, segment.end() - at);
    if (at == segment.begin() || (!context.words("outright_wrong"_class).begins(rest) &&
                                  !context.words("harming"_class).begins(rest)))
      continue;
    const std::vector<SubjectDraft> people = organisation_before(context, segment.begin(), at);
    if (people.empty()) continue;
    const Span who = people.front().span;
    return stands_as_subject(context, {segment.begin(), who.begin()}, who)
               ? people
               : std::vector<SubjectDraft>{};
  }
  return {};
}

// The first predicate of the segment, whether or not what stands before it is known.
Span front_of_predicate(const Context& context, Span segment) {
  constexpr std::size_t kReachBytes = 120;
  const std::size_t stop = std::min(segment.end(), segment.begin() + kReachBytes);
  for (std::size_t at = segment.begin(); at < stop; at += text::decode_at(context.text, at).bytes)
    if (is_predicate_at(context, segment, at)) return {segment.begin(), at};
  return {segment.begin(), segment.begin()};
}

}  // namespace

std::vector<SubjectDraft> subjects_of_noun(const Context& context, Span noun) {
  noun = before_harm(context, noun);
  std::vector<SubjectDraft> people = subjects_in(context, noun);
  if (suffers(context, noun)) people.clear();
  if (!people.empty() && is_attribute(context, noun, people)) people.clear();
  const bool others = people.size() == 1 && context.of(people.front().span) == "其他人员";
  if (others) people.clear();  // 优待对象及其他人员
  if (!people.empty() && !all_private(people)) return people;
  const std::vector<SubjectDraft> unlisted = unlisted_subject(context, noun);
  if (unlisted.empty()) return people;
  // 单位的|消防安全管理人: whose manager he is
  const std::size_t of = context.of(noun).rfind("的");
  if (of != std::string_view::npos && std::ranges::all_of(unlisted, [&](const SubjectDraft& s) {
        return is_person_role(s.role) && s.span.begin() > noun.begin() + of;
      }))
    std::erase_if(people, [&](const SubjectDraft& known) {
      return known.span.end() <= noun.begin() + of && !is_person_role(known.role);
    });
  // 旅客 of 道路旅客运输站 is an attribute of a head that no dictionary lists.
  std::erase_if(people, [&](const SubjectDraft& known) {
    return std::any_of(unlisted.begin(), unlisted.end(),
                       [&](const SubjectDraft& s) { return s.span.contains(known.span); });
  });
  for (const SubjectDraft& more : unlisted) add_subject(people, more);
  return people;
}

std::size_t predicate_begin(const Context& context, Span segment) {
  constexpr std::size_t kReachBytes = 360;
  const std::size_t stop = std::min(segment.end(), segment.begin() + kReachBytes);
  for (std::size_t at = segment.begin(); at < stop; at += text::decode_at(context.text, at).bytes) {
    if (!is_predicate_at(context, segment, at)) continue;
    if (is_governed(context, {segment.begin(), at})) return segment.begin();
    if (const std::size_t verb = governing_verb(context, {segment.begin(), at}); verb > 0)
      return verb;
    return subjects_of_noun(context, {segment.begin(), at}).empty() ? segment.begin() : at;
  }
  return segment.begin();
}

Span without_marker(const Context& context, Span segment) {
  const std::string_view s = context.of(segment), as = "作为", of = "的";
  const std::size_t attribute = s.find(of);
  if (s.starts_with(as) && attribute != std::string_view::npos)  // 作为调查对象的|国家机关
    return {segment.begin() + attribute + of.size(), segment.end()};
  if (!s.starts_with("对")) return segment;
  const Span rest{segment.begin() + std::string_view(s.starts_with("对于") ? "对于" : "对").size(),
                  segment.end()};
  for (const Mention& person : context.mentions.inside(lexicon::Kind::kSubject, rest)) {
    const std::string_view front = context.of({rest.begin(), person.begin});
    if (front.find("的") != std::string_view::npos) break;
    const std::string_view act = context.text.substr(person.end, rest.end() - person.end);
    if (act.starts_with("违反") || act.starts_with("拒")) return rest;
  }
  return segment;
}

std::vector<SubjectDraft> subject_of_condition(const Context& context,
                                               const std::vector<Segment>& told) {
  std::vector<Segment> segments = told;
  std::erase_if(
      segments, [&](const Segment& segment) {  // ，导致|乘客|滞留的, but ，造成事故的|职工
        return segment.span != told.front().span && !ends_with_subject(context, segment.span) &&
               context.words("bringing_about"_class).begins(context.of(segment.span));
      });
  for (Segment& segment : segments) segment.span = without_marker(context, segment.span);
  for (const Segment& segment : segments) {
    if (&segment != &segments.front() &&  // 给国家和消费者造成损失: who suffers
        context.words("harmed_opening"_class).begins(context.of(segment.span)))
      continue;
    // 专利部门查处违法行为时，有关单位和个人拒不…: the scene's subject is another.
    if (&segment != &segments.back() && ends_with(context.text, segment.span, "时")) {
      const std::size_t next = predicate_begin(context, (&segment + 1)->span);
      if (next > (&segment + 1)->span.begin()) continue;
    }
    const std::size_t at = predicate_begin(context, segment.span);
    if (at > segment.span.begin()) {
      const Span noun{segment.span.begin(), at};
      std::vector<SubjectDraft> people = subjects_of_noun(context, noun);
      if (!people.empty()) return people;
    }
    // A segment that is only a noun phrase: 广告主、广告经营者，…; 被撤销的机构的管理人员，…
    const bool last = &segment == &segments.back();
    if (!context.mentions.any(lexicon::Kind::kFault, segment.span) &&
        !is_governed(context, segment.span) &&  // 变更法定代表人，未办理手续的
        !(last && hits_people(context, segment.span)) &&
        (!is_predicate_at(context, segment.span, segment.span.begin()) ||
         (!last && starts_with(context.text, segment.span, "被")))) {
      std::vector<SubjectDraft> people =
          last ? subjects_in(context, segment.span) : subjects_of_noun(context, segment.span);
      const bool ends = !people.empty() && people.back().span.end() == segment.span.end() &&
                        !is_harmed(context, people.front().span);
      if (const Span actor = actor_in(context, segment.span); ends && !actor.empty())
        return subjects_in(context, actor);
      if (ends) return people;
    }
  }
  for (const Segment& segment : segments) {
    std::vector<SubjectDraft> people = leading_subject(context, segment.span);
    if (!people.empty()) return people;
  }
  if (!context.traits.criminal && !context.traits.court)
    for (const Segment& segment : segments) {
      const std::vector<SubjectDraft> people = acting_subject(context, segment.span);
      if (all_private(people)) return people;
    }
  // 未经许可兼任私人业务的工作人员，…: the relative clause is the wrong, its head who did it.
  const Span last = segments.back().span;
  if (const Span doers = doers_at_end(context, last); !doers.empty())
    return subjects_in(context, doers);
  for (const Segment& segment : segments)
    if (const auto people = doer_behind_relative(context, segment.span); all_private(people))
      return people;
  for (const Segment& segment : segments) {
    const Span noun = front_of_predicate(context, segment.span);
    if (noun.empty()) continue;
    std::vector<SubjectDraft> people = unlisted_subject(context, noun);
    if (!people.empty()) return people;
  }
  for (const Segment& segment : segments)
    if (std::vector<SubjectDraft> people = before_outright_wrong(context, segment.span);
        !people.empty())
      return people;
  return {};
}

bool acts_itself(const Context& context, Span segment, Span party) {
  if (party.begin() < segment.begin() || party.end() >= segment.end()) return false;
  if (party.begin() == segment.begin() || predicate_begin(context, segment) == party.end())
    return true;
  const std::string_view behind = context.of({party.end(), segment.end()});
  // 劳务派遣单位、|用工单位|违反…: beside others who act with it
  const std::size_t predicate = predicate_begin(context, segment);
  const Mention* listed = context.mentions.covering(lexicon::Kind::kSubject, party.end() - 1);
  if (predicate > party.end() && context.words("joint"_class).begins(behind) && listed != nullptr &&
      listed->entry->role == "private_organization" &&
      stands_as_subject(context, {segment.begin(), party.begin()}, party))
    return true;
  const bool acts = context.words("outright_wrong"_class).begins(behind) ||
                    context.words("fresh_act"_class).begins(behind) ||
                    context.words("listed_act"_class).begins(behind);
  return acts && stands_as_subject(context, {segment.begin(), party.begin()}, party);
}

std::vector<SubjectDraft> subject_before_list(const Context& context, Span segment) {
  const std::string_view s = context.of(segment), found = "发现";
  const std::size_t pointer = context.words("list_pointer"_class).find(s);
  if (pointer == std::string_view::npos) return {};
  std::string_view noun = s.substr(0, pointer);
  const std::string_view verb = context.words("pointing_verb"_class).at_back(noun);
  noun.remove_suffix(verb.size());
  const std::size_t at = noun.rfind(found);
  const std::size_t from = at == std::string_view::npos ? 0 : at + found.size();
  if (verb.empty() || noun.size() <= from || hits_people(context, segment) ||
      context.words("consequence_opening"_class).begins(s))
    return {};
  std::vector<SubjectDraft> people =
      subjects_of_noun(context, {segment.begin() + from, segment.begin() + noun.size()});
  // 活动组织者: a person or a body, as whoever is not named.
  const bool either =
      people.size() == 1 && context.words("either_tail"_class).ends(context.of(people[0].span));
  return either ? std::vector<SubjectDraft>{} : people;
}

}  // namespace wenze::extract
