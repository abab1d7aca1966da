// 由 opens an authority phrase and a verb or an adverb of procedure closes it; words inside a
// dictionary authority do not close it (处分决定机关 holds 决定). 对 opens an object phrase in the
// same way.
#include "extract/phrases.h"

#include <algorithm>

#include "text/utf8.h"

namespace wenze::extract {
namespace {

// Each place where a word of the set begins, from the front.
template <class Visit>
void for_each_word(const text::WordSet& words, std::string_view s, Visit visit) {
  for (std::size_t from = 0;;) {
    const std::size_t at = words.find(s.substr(from));
    if (at == std::string_view::npos) return;
    visit(from + at);
    from += at + text::decode_at(s, from + at).bytes;
  }
}

constexpr std::size_t kPhraseReachBytes = 900;  // longer noun phrases are not read

// 决定的|卫生|主管部门: where the first particle stands behind which an organ follows, with no more
// than its field in front of its name; npos when there is none.
std::size_t before_listed_organ(const Context& context, std::size_t from, std::string_view rest) {
  constexpr std::size_t kFieldBytes = 15;
  const std::string_view particle = "的";
  for (std::size_t at = rest.find(particle); at != std::string_view::npos;
       at = rest.find(particle, at + particle.size())) {
    const std::size_t behind = from + at + particle.size();
    const auto organs =
        context.mentions.starting_in(lexicon::Kind::kAuthority, {behind, behind + kFieldBytes});
    if (organs.empty()) continue;
    const std::string_view field = context.text.substr(behind, organs.front().begin - behind);
    if (field.find("，") == std::string_view::npos &&
        !context.words("joint"_class).stands_in(field))
      return at;
  }
  return std::string_view::npos;
}

// 由|依法行使监督管理权的部门|责令…, 由作出批准|决定的卫生主管部门|撤销: the words from `from` on
// are an attribute of the organ.
bool is_organ_attribute(const Context& context, std::size_t from, std::size_t word) {
  constexpr std::size_t kReach = 90;
  const std::string_view rest = context.text.substr(from, kReach);
  const std::size_t at = std::min(context.words("organ_attribute"_class).find(rest),
                                  before_listed_organ(context, from, rest));
  if (at == std::string_view::npos) return false;
  if (at == word) return true;  // 作出批准|决定|的部门
  const std::string_view stretch = rest.substr(0, at);
  const std::string_view told = stretch.substr(std::min(word, stretch.size()));
  return stretch.find("，") == std::string_view::npos &&
         (stretch.starts_with("作出") || stretch.starts_with("做出") ||
          (stretch.find("对") == std::string_view::npos &&
           stretch.find("追究") == std::string_view::npos &&
           !context.words("giving_verb"_class).stands_in(stretch) &&
           !context.words("act_opening"_class).stands_in(told) &&
           !context.words("order_sign"_class).stands_in(stretch)));
}

// 市燃气管理处|或者区燃气管理部门, 教务处|给予: no verb of imposing.
bool names_office(const Context& context, std::string_view rest) {
  const std::string_view behind = rest.substr(std::string_view("处").size());
  return context.words("giving_verb"_class).begins(behind) ||
         context.words("organ_tail"_class).begins(behind) ||
         context.words("coordinator"_class).begins(behind) ||
         context.words("authority_close"_class).begins(behind) || rest.starts_with("处理") ||
         rest.starts_with("处罚决定") || rest.starts_with("处罚权") || rest.starts_with("处分决定");
}

bool closes_here(const Context& context, std::size_t at, std::size_t first) {
  const std::string_view rest = context.text.substr(at);
  const std::string_view word = context.words("authority_close"_class).at_front(rest);
  if (word.empty() || at == first) return false;
  const Mention* authority = context.mentions.covering(lexicon::Kind::kAuthority, at);
  if (authority != nullptr && authority->begin < at) return false;
  const Mention* organ = context.mentions.covering(lexicon::Kind::kSubject, at);
  if (organ != nullptr && organ->begin < at && organ->end > at) return false;
  const std::string_view front = context.text.substr(first, at - first);
  if (word == "处")  // 负有查|处职责的行政主管部门
    return !names_office(context, rest) &&
           !(front.ends_with("查") && is_organ_attribute(context, at, word.size()));
  if (rest.starts_with("依法治理")) return false;  // 依法治理工作领导机构
  if (word == "查处")                              // 查处机关
    return !context.words("organ_tail"_class).begins(rest.substr(word.size()));
  constexpr std::size_t kRuleBytes = 60;
  if (word == "按")
    return rest.starts_with("按规定") || rest.starts_with("按有关") || rest.starts_with("按职") ||
           rest.starts_with("按管") || rest.starts_with("按现") || rest.starts_with("按干部") ||
           rest.starts_with("按下") || rest.starts_with("按以下") || rest.starts_with("按每") ||
           rest.starts_with("按各") || rest.starts_with("按前") ||
           // 由港务部门|按计量法有关规定处罚
           rest.substr(0, kRuleBytes).find("有关规定") != std::string_view::npos;
  if (word == "报") {  // 由A部门报国务院批准后撤销, but 由发证机关报国务院部门吊销
    constexpr std::size_t kReach = 60;
    return rest.substr(0, kReach).find("批准") != std::string_view::npos;
  }
  if (word == "在")  // 在考试现场, but 所在地, 驻在单位
    return !front.ends_with("所") && !front.ends_with("驻") && !front.ends_with("现") &&
           !front.ends_with("设");
  if (word.starts_with("报")) return true;  // 报经|有批准权的人民政府批准
  return !is_organ_attribute(context, at, word.size());
}

bool is_you(std::string_view text, std::size_t at, std::size_t begin) {
  const std::string_view rest = text.substr(at), front = text.substr(begin, at - begin);
  if (rest.starts_with("由于") || rest.starts_with("由此") || rest.starts_with("由来"))
    return false;
  return !(front.ends_with("理") || front.ends_with("事") || front.ends_with("自") ||
           front.ends_with("缘") || front.ends_with("经") || front.ends_with("案"));
}

// 违法行为人承担, 建设单位承担，并可: the verb of the phrase is one of bearing a cost.
bool bears_cost(const Context& context, std::string_view phrase) {
  const std::size_t at = context.words("cost_bearing"_class).find(phrase);
  if (at == std::string_view::npos) return false;
  const std::string_view rest = phrase.substr(at);
  const std::string_view behind =
      rest.substr(context.words("cost_bearing"_class).at_front(rest).size());
  return behind.empty() || behind.starts_with("，") || behind.starts_with("；");
}

}  // namespace

std::size_t noun_end(const Context& context, std::size_t from, std::size_t before) {
  before = std::min(before, from + kPhraseReachBytes);
  for (std::size_t i = from; i < before; i += text::decode_at(context.text, i).bytes) {
    if (i > from && context.text.substr(i).starts_with("对") &&
        !context.words("dui_compound"_class)
             .ends(context.text.substr(0, i)) &&  // 实施相对集中行政处罚权的部门
        !context.words("dui_word"_class).begins(context.text.substr(i)) &&  // 国务院对外贸易部门
        context.mentions.covering(lexicon::Kind::kAuthority, i) == nullptr)
      return i;
    if (closes_here(context, i, from)) return i;
  }
  return before;
}

namespace {

// 税务机关|向纳税人追缴, 港务部门|申请人民法院强制拆除, 林业部门|委托第三方修复: what a decider
// does with others is no part of its name.
Span without_act(const Context& context, Span phrase) {
  for (std::string_view act : context.words("decider_act"_class).words()) {
    const std::size_t at = find_in(context.text, act, phrase.begin(), phrase.end());
    if (at <= phrase.begin() || at >= phrase.end()) continue;
    const Mention* organ = context.mentions.covering(lexicon::Kind::kAuthority, at - 1);
    const Span front{phrase.begin(), at};
    if ((organ != nullptr && organ->end == at) ||
        context.words("authority_tail"_class).ends(context.of(front)))
      phrase = front;
  }
  // 港务部门|核对账目: nor is any other act behind the organ.
  const std::vector<Mention> organs = context.mentions.inside(lexicon::Kind::kAuthority, phrase);
  if (organs.empty() || organs.back().end >= phrase.end() ||
      context.words("authority_tail"_class).ends(context.of(phrase)) ||
      context.mentions.covering(lexicon::Kind::kSubject, phrase.end() - 1) != nullptr)
    return phrase;
  const Span behind{organs.back().end, phrase.end()};
  const bool goes_on = contains(context.text, behind, "的") ||
                       contains(context.text, behind, "）") ||
                       context.words("joint"_class).stands_in(context.of(behind));
  constexpr std::size_t kShortestActBytes = 6;
  if (!goes_on && behind.size_bytes() >= kShortestActBytes)
    phrase = {phrase.begin(), organs.back().end};
  return phrase;
}

// 通报登记管理机关，由|其|处罚, 规定由海关处罚的，由|其|处罚: the organ named last in the clause
// before.
std::optional<Span> organ_before(const Context& context, std::size_t end) {
  constexpr std::size_t kReachBytes = 150;
  const std::string_view comma = "，";
  std::size_t begin = end;
  for (std::string_view stop : {"；", "。", "\n"})
    if (const std::size_t at = context.text.substr(0, end).rfind(stop);
        at != std::string_view::npos)
      begin = begin == end ? at + stop.size() : std::max(begin, at + stop.size());
  if (begin == end || end - begin > kReachBytes) return std::nullopt;
  Span words{begin, end};
  if (ends_with(context.text, words, comma)) words = {words.begin(), words.end() - comma.size()};
  const std::string_view s = context.of(words);
  if (context.words("authority_tail"_class).ends(s))
    for (std::string_view verb : context.words("reporting_verb"_class).words())
      if (const std::size_t at = s.rfind(verb); at != std::string_view::npos)
        return Span{words.begin() + at + verb.size(), words.end()};
  std::optional<Span> last;
  for (lexicon::Kind kind : {lexicon::Kind::kAuthority, lexicon::Kind::kSubject})
    for (const Mention& organ : context.mentions.inside(kind, words))
      if ((kind == lexicon::Kind::kAuthority || organ.entry->role == "organ") &&
          (!last || organ.end > last->end()))
        last = span_of(organ);
  return last;
}

}  // namespace

std::optional<Span> authority_after_you(const Context& context, Span range, std::size_t before) {
  std::optional<Span> found;
  for (std::size_t at = find_in(context.text, "由", range.begin(), before); at < before;
       at = find_in(context.text, "由", at + 3, before)) {
    if (!is_you(context.text, at, range.begin()) || inside_title(context.text, range, at)) continue;
    const std::size_t from = at + std::string_view("由").size();
    Span phrase = trimmed(context.text, {from, noun_end(context, from, before)});
    for (std::string_view verb :
         context.words("reporting_verb"_class).words())  // 由发证机关报国务院…部门吊销
      if (starts_with(context.text, phrase, verb))
        phrase = {phrase.begin() + verb.size(), phrase.end()};
    // 所需费用由违法行为人承担，可以处…: who bears the cost decides nothing.
    if (bears_cost(context, context.of(phrase)) || context.of(phrase) == "本人") continue;
    // 由主管部门委托有关单位|代为处理，处…罚款: nor who acts in another's place.
    const bool another =
        contains(context.text, phrase, "委托") || contains(context.text, phrase, "指定");
    if (another && context.text.substr(phrase.end()).starts_with("代为") &&
        find_in(context.text, "，", phrase.end(), before) < before)
      continue;
    // 由考试机构或者|建议其所在单位给予处分, 由港务部门或者其|依法委托的第三人代为清除
    for (std::string_view tail : {"或者其", "或者", "或"})
      if (context.of(phrase).ends_with(tail))
        phrase = trimmed(context.text, {phrase.begin(), phrase.end() - tail.size()});
    phrase = without_act(context, phrase);
    if (context.of(phrase) == "其") {
      found = organ_before(context, at);
      continue;
    }
    if (!phrase.empty()) found = phrase;
  }
  return found;
}

bool is_asked(const Context& context, Span authority) {
  const std::string_view front = context.text.substr(0, authority.begin());
  return context.words("reporting_verb"_class).ends(front) && !front.ends_with("移送");
}

namespace {

// The particle of 所可…, not the last character of 派出所.
bool is_particle_suo(const Context& context, std::size_t from, std::size_t at) {
  const std::string_view front = context.text.substr(from, at - from);
  constexpr std::size_t kHan = 3;
  return front.ends_with("所") &&
         context.words("authority_tail"_class).at_back(front).size() <= kHan;
}

// Where what a party has the power to ask for begins; 0 when it asks no organ to decide; nothing
// when the words give no such power.
std::optional<std::size_t> right_to_ask(const Context& context, Span words) {
  for (std::string_view power : {std::string_view("可以"), std::string_view("有权")}) {
    const std::size_t at = find_in(context.text, power, words.begin(), words.end());
    if (at >= words.end() || is_particle_suo(context, words.begin(), at) || at == words.begin())
      continue;
    const Span rest{at + power.size(), words.end()};
    for (std::string_view verb : {std::string_view("申请"), std::string_view("请求")})
      if (starts_with(context.text, rest, verb)) return rest.begin() + verb.size();
    return 0;
  }
  return std::nullopt;
}

bool opens_object(const Context& context, Span range, std::size_t at) {
  if (inside_title(context.text, range, at)) return false;
  const std::string_view front = context.text.substr(range.begin(), at - range.begin());
  for (std::string_view word : context.words("dui_compound"_class).words())
    if (front.ends_with(word) && !(word == "应" && front.size() == word.size())) return false;
  const std::string_view rest = context.text.substr(at);
  return !context.words("dui_word"_class).begins(rest);
}

// 署长|可, 监督实体|须: where a decider whom Hong Kong and Macau know by his office decides.
bool is_office_deciding(const Context& context, Span front, std::string_view rest) {
  return (context.traits.region == Region::kHongKong || context.traits.region == Region::kMacau) &&
         context.words("regional_office"_class).ends(context.of(front)) &&
         context.words("regional_office_verb"_class).begins(rest);
}

// 国家核安全局可依其情节轻重，给予…, 监狱可以给予…, 备案审查工作机构给予…: a decider that no
// dictionary lists.
std::optional<Span> unlisted_in_front(const Context& context, Span range, std::size_t before) {
  constexpr std::size_t kLongest = 120;
  const std::size_t stop = std::min(before, range.begin() + kLongest);
  for (std::size_t at = range.begin(); at <= stop && at < range.end();
       at += text::decode_at(context.text, at).bytes) {
    const std::string_view rest = context.text.substr(at);
    if (rest.starts_with("，") || rest.starts_with("对") || rest.starts_with("由") ||
        rest.starts_with("的") || rest.starts_with("被"))
      return std::nullopt;
    Span noun{range.begin(), at};
    if (is_office_deciding(context, noun, rest)) return noun;
    if (context.words("decider_verb"_class).at_front(rest).empty()) continue;
    if (rest.starts_with("有权") && is_particle_suo(context, range.begin(), at))
      continue;  // 所有权
    // 征兵办公室|并可以…, 公安机关等|应当…
    for (std::string_view tail : {std::string_view("并"), std::string_view("等")})
      if (ends_with(context.text, noun, tail)) noun = {noun.begin(), noun.end() - tail.size()};
    if (!context.words("authority_tail"_class).ends(context.of(noun)) || noun.size_bytes() < 6)
      return std::nullopt;
    return noun;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Span> authority_in_front(const Context& context, Span range, std::size_t before) {
  // 对个人处罚款|、对单位处罚款
  if (const Span whole = trimmed(context.text, range); whole.begin() < before) range = whole;
  const std::string_view s = context.of(range);
  if (context.words("not_an_authority"_class).begins(s) &&  // 处|罚, and not 处长
      !context.words("own_superior"_class).begins(s) &&
      !context.words("regional_office"_class).begins(s))
    return std::nullopt;
  if (context.words("application"_class).begins(s)) return std::nullopt;  // 申请人民法院|强制拆除
  for (const Mention& mention :
       context.mentions.inside(lexicon::Kind::kAuthority, {range.begin(), before})) {
    const std::string_view rest = context.text.substr(mention.end, range.end() - mention.end);
    const bool before_hit = mention.end == before;
    // 市场监管部门对违反本条例的单位，|可以…
    const bool faces = mention.end < before && rest.starts_with("对") &&
                       !context.words("authority_close"_class).begins(s) &&
                       opens_object(context, range, mention.end) &&
                       noun_end(context, range.begin(), mention.end) == mention.end;
    if (!before_hit && !faces && !context.words("authority_modal"_class).begins(rest)) continue;
    const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, mention.end - 1);
    if (person != nullptr && person->end > mention.end) continue;
    // 主任会议可以责成|承办单位限期改正: who is charged stands behind the decider.
    if (context.words("charging"_class).stands_in(context.of({range.begin(), mention.end}))) break;
    std::size_t begin =
        range.begin() + (s.starts_with("依法") ? std::string_view("依法").size() : 0);
    // 村民有权举报，|有关机关应当…: the last clause names who decides.
    const std::string_view comma = "，";
    if (const std::size_t at = context.of({begin, mention.begin}).rfind(comma);
        at != std::string_view::npos)
      begin += at + comma.size();
    // 村民可以申请|人民法院撤销: who is asked decides. 业主有权要求…: nobody decides.
    if (const auto asks = right_to_ask(context, {begin, mention.begin})) begin = *asks;
    if (begin == 0) break;
    // 情节严重的，报|上级主管部门吊销…; 责令改正，或者提请|人民政府责令关闭
    begin += context.words("or"_class).at_front(context.of({begin, mention.end})).size();
    begin +=
        context.words("reporting_verb"_class).at_front(context.of({begin, mention.end})).size();
    const Span decider = without_act(context, trimmed(context.text, {begin, mention.end}));
    // 依法|向有权机关提出建议, 重大问题|向国务院提出…
    if (contains(context.text, decider, "向")) return std::nullopt;
    return decider;
  }
  return unlisted_in_front(context, range, before);
}

namespace {

// 对未完成目标的|县（市、区）: whoever governs the place answers.
std::vector<SubjectDraft> place_in(const Context& context, Span phrase) {
  const std::string_view place = context.words("governed_place"_class).at_back(context.of(phrase));
  const Span front{phrase.begin(), phrase.end() - place.size()};
  if (place.empty() || !ends_with(context.text, front, "的")) return {};
  return {{{front.end(), phrase.end()}, Role::kOrgan, std::nullopt, nullptr}};
}

std::vector<SubjectDraft> people_in(const Context& context, Span phrase) {
  std::vector<SubjectDraft> people = subjects_in(context, phrase);
  return people.empty() ? place_in(context, phrase) : people;
}

std::size_t object_end(const Context& context, std::size_t from, std::size_t before) {
  before = std::min(before, from + kPhraseReachBytes);
  for (std::size_t i = from; i < before; i += text::decode_at(context.text, i).bytes) {
    const std::string_view rest = context.text.substr(i);
    // 对违反规定的单位，|主管部门可以责令改正
    if (i > from && rest.starts_with("，")) {
      const Mention* last = context.mentions.covering(lexicon::Kind::kSubject, i - 1);
      if (last != nullptr ? last->end == i : !place_in(context, {from, i}).empty()) return i;
    }
    const std::string_view word = context.words("object_close"_class).at_front(rest);
    if (word.empty() || i == from) continue;
    if (word == "由" && !is_you(context.text, i, from)) continue;  // 无正当理|由
    if (rest.substr(word.size()).starts_with("级")) continue;      // 对处级以上干部
    const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, i);
    if (person != nullptr && person->begin <= i) continue;
    if (rest.substr(word.size()).starts_with("的") ||
        context.mentions.covering(lexicon::Kind::kFault, i) != nullptr)
      continue;
    return i;
  }
  return before;
}

// The last 的 before the head of the phrase splits what was done from who did it.
Span relative_of(const Context& context, Span phrase, const std::vector<SubjectDraft>& people) {
  if (people.empty()) return {};
  const Span front{phrase.begin(), people.front().span.begin()};
  const bool wrongful = context.mentions.any(lexicon::Kind::kFault, front) ||
                        context.words("relative_wrong"_class).stands_in(context.of(front));
  if (!wrongful) return {};
  if (ends_with(context.text, front, "的"))
    return trimmed(context.text, {front.begin(), front.end() - 3});
  // 对违反前项规定之|人员
  if (ends_with(context.text, front, "之") && context.traits.region == Region::kTaiwan)
    return trimmed(context.text, {front.begin(), front.end() - 3});
  // 对未完成目标的|市、县（区）人民政府: a short modifier stands before the head.
  constexpr std::size_t kModifierBytes = 30;
  const std::size_t particle = context.of(front).rfind("的");
  if (particle != std::string_view::npos && particle >= 12 &&
      front.size_bytes() - particle <= kModifierBytes &&
      context.of(front).substr(particle).find("，") == std::string_view::npos)
    return trimmed(context.text, {front.begin(), front.begin() + particle});
  // 对不送子女入学的|父母: the people whom the wrong was done to stand in it.
  for (const SubjectDraft& person : people)
    if (const Span told{phrase.begin(), person.span.begin()};
        &person != &people.front() && ends_with(context.text, told, "的"))
      return trimmed(context.text, {told.begin(), told.end() - 3});
  // 对出具虚假数据|直接负责的主管人员: the person's own words swallow the 的.
  if (!context.words("responsible_head"_class).begins(context.of(people.front().span))) return {};
  const std::size_t own = context.of(front).rfind("的");  // 违反规定的单位
  return trimmed(context.text, {front.begin(),
                                own == std::string_view::npos ? front.end() : front.begin() + own});
}

}  // namespace

std::optional<ObjectPhrase> punished_object(const Context& context, Span range) {
  auto object = object_before(context, range, range.end());
  if (!object || !object->relative.empty()) return std::nullopt;
  const std::string_view particle = "的";
  const Span front{object->span.begin(), object->people.front().span.begin()};
  const std::string_view s = context.of(front);
  const std::size_t at = s.rfind(particle);
  constexpr std::size_t kFewestBytes = 9, kModifierBytes = 15;
  if (at == std::string_view::npos || at < kFewestBytes || s.size() - at > kModifierBytes)
    return std::nullopt;
  const Span told{front.begin(), front.begin() + at};
  // 对建设单位|的负责人: whose they are. 对符合条件的单位
  const Mention* owner = context.mentions.covering(lexicon::Kind::kSubject, told.end() - 1);
  if (owner == nullptr)
    owner = context.mentions.covering(lexicon::Kind::kAuthority, told.end() - 1);
  if (owner != nullptr || context.of(told).find("，") != std::string_view::npos ||
      context.words("benign_opening"_class).begins(context.of(told)) ||
      context.words("responsible_head"_class).begins(s))
    return std::nullopt;
  object->relative = told;
  return object;
}

std::optional<ObjectPhrase> relative_object(const Context& context, Span range) {
  for (std::size_t at = find_in(context.text, "对", range.begin(), range.end()); at < range.end();
       at = find_in(context.text, "对", at + 3, range.end())) {
    const auto object = object_before(context, {at, range.end()}, std::min(at + 3, range.end()));
    if (object && !object->relative.empty()) return object;
  }
  return std::nullopt;
}

bool acts_upon_others(const Context& context, std::string_view s) {
  constexpr std::size_t kHan = 3;
  for (std::string_view word : context.words("upon_others"_class).words())
    for (std::size_t at = s.find(word); at != std::string_view::npos; at = s.find(word, at + kHan))
      if (word.size() > kHan || !context.words("preposition_in_word"_class).ends(s.substr(0, at)))
        return true;
  return false;
}

bool is_regulated_body(const Context& context, std::string_view noun) {
  return (noun.ends_with("管理机构") || noun.ends_with("单位")) && !noun.ends_with("事业单位") &&
         !context.words("public_head"_class).ends(noun);
}

bool hits_people(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  if (context.words("obstruction"_class).begins(s)) return true;
  const Mention* last = context.mentions.covering(lexicon::Kind::kSubject, segment.end() - 1);
  const auto role = last == nullptr ? std::nullopt : role_from(last->entry->role);
  return context.words("governing"_class).begins(s) && role &&
         (*role == Role::kHead || *role == Role::kLeader || *role == Role::kStaff);
}

Span doers_at_end(const Context& context, Span segment) {
  if (hits_people(context, segment)) return {};
  std::size_t begin = segment.end();
  while (begin > segment.begin()) {
    const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, begin - 1);
    if (person == nullptr || person->end != begin || person->begin <= segment.begin()) return {};
    begin = person->begin;
    const std::string_view front = context.of({segment.begin(), begin});
    if (front.ends_with("的")) return {begin, segment.end()};
    const std::string_view joint = context.words("joint"_class).at_back(front);
    if (joint.empty()) return {};
    begin -= joint.size();
  }
  return {};
}

bool names_object(const Context& context, Span segment) {
  const bool inside = context.traits.region == Region::kTaiwan;  // 各机关对违反规定之人员
  if (!inside && !starts_with(context.text, segment, "对")) return false;
  const auto object = relative_object(context, segment);
  return object && !object->people.empty() && object->people.back().span.end() + 3 >= segment.end();
}

std::optional<ObjectPhrase> object_before(const Context& context, Span range, std::size_t before) {
  std::optional<ObjectPhrase> found;
  for (std::size_t at = find_in(context.text, "对", range.begin(), before); at < before;
       at = find_in(context.text, "对", at + 3, before)) {
    if (!opens_object(context, range, at)) continue;
    const std::size_t from =
        at + std::string_view(context.text.substr(at).starts_with("对于") ? "对于" : "对").size();
    const Span phrase{from, object_end(context, from, std::max(before, range.end()))};
    std::vector<SubjectDraft> people = people_in(context, phrase);
    // 对其作出决定，|或者向有权机关提出建议: who receives it.
    std::erase_if(people, [&](const SubjectDraft& s) {
      const std::string_view front = context.of({from, std::max(from, s.span.begin())});
      const std::size_t comma = front.rfind("，");
      return comma != front.npos && front.substr(comma).starts_with("，或者向");
    });
    if (people.empty()) continue;
    // 衡酌对政府形象之影响程度: whose image it is.
    if (context.traits.region == Region::kTaiwan &&
        contains(context.text, {people.back().span.end(), phrase.end()}, "之"))
      continue;
    const Span relative = relative_of(context, phrase, people);
    if (!relative.empty()) people = people_in(context, {relative.end(), phrase.end()});
    // 直接负责的主管人员和检验人员: the responsibility is told of both.
    if (!relative.empty() && people.size() > 1 && people.front().role == Role::kSupervisor)
      for (SubjectDraft& person : people)
        if (person.role == Role::kStaff) person.role = Role::kDirect;
    // 负有直接责任|的|船员: the responsibility is an attribute, and told of whoever follows.
    const std::string_view duty = "责任", of = "的";
    if (people.size() > 1 && people.front().role == Role::kDirect &&
        ends_with(context.text, people.front().span, duty) &&
        context.text.substr(people.front().span.end()).starts_with(of)) {
      people.erase(people.begin());
      for (SubjectDraft& person : people) person.role = Role::kDirect;
      people = once_each(people);
    }
    found = ObjectPhrase{phrase, std::move(people), relative};
  }
  return found;
}

std::optional<Modality> modality_in(const Context& context, std::size_t from, std::size_t to) {
  if (to <= from) return std::nullopt;
  // 可以对其住处进行搜查；|对其非法持有的器材予以没收
  const std::string_view clause = "；对";
  if (const std::size_t at = context.text.substr(from, to - from).rfind(clause);
      at != std::string_view::npos && context.traits.region == Region::kMainland)
    from += at + std::string_view("；").size();
  const std::string_view s = context.text.substr(from, to - from);
  std::optional<Modality> found;
  std::size_t at_found = 0;
  const auto note = [&](std::size_t at, Modality modality) {
    if (!found || at >= at_found) found = modality, at_found = at;
  };
  for_each_word(context.words("may"_class), s, [&](std::size_t at) {
    if (!s.substr(0, at).ends_with("不") && !is_particle_suo(context, from, from + at))
      note(at, Modality::kMay);
  });
  // 检疫机构有权|予以没收, but 有权机关, 所有权
  const std::string_view power = "有权";
  if (const std::size_t at = s.rfind(power);
      at != std::string_view::npos && !is_particle_suo(context, from, from + at) &&
      s.find("，由", at) == std::string_view::npos && !s.substr(0, at).ends_with("向") &&
      !context.words("power_noun"_class).begins(context.text.substr(from + at + power.size())))
    note(at + power.size(), Modality::kMay);
  const bool part_of_word =
      s.ends_with("许可") || s.ends_with("认可") || s.ends_with("不可") || s.ends_with("均不可");
  if (s.ends_with("可") && !part_of_word) note(s.size(), Modality::kMay);
  // 主管机关得|公布其姓名, but 不得, 所得, 取得
  const bool compound =
      s.ends_with("不得") || s.ends_with("所得") || s.ends_with("取得") || s.ends_with("获得");
  const Region home = context.traits.region;
  const bool macau = home == Region::kMacau, permits_with_de = home == Region::kTaiwan || macau;
  if (s.ends_with("得") && !compound && permits_with_de) note(s.size(), Modality::kMay);
  // 部门首长可施加以下惩罚, 可科处停职: there 可 by itself permits; but 许可, 可能.
  const std::string_view ke = "可";
  const std::size_t at_ke = home == Region::kHongKong || macau ? s.rfind(ke) : s.npos;
  if (at_ke != s.npos && !s.substr(at_ke).starts_with("可能") &&
      !context.words("permitting_compound"_class).ends(s.substr(0, at_ke + ke.size())))
    note(at_ke, Modality::kMay);
  // 届期未改善者，得处停业处分; 处罚锾，并得令其停用
  if (permits_with_de) {
    if ((s.starts_with("得") && !s.starts_with("得到")) || s.starts_with("并得"))
      note(0, Modality::kMay);
    for (std::string_view permits : {"，得", "，并得", "，亦得"})
      if (const auto at = s.rfind(permits); at != std::string_view::npos) note(at, Modality::kMay);
  }
  for_each_word(context.words("must"_class), s, [&](std::size_t at) { note(at, Modality::kMust); });
  for_each_word(context.words("must_not"_class), s, [&](std::size_t at) {
    // 可以不予批准或者|撤销批准
    const bool permitted =
        found == Modality::kMay && s.find("，", at_found) == std::string_view::npos;
    if (!permitted && s.find("，", at) == std::string_view::npos)  // 不予受理，|处罚款
      note(at, Modality::kMustNot);
  });
  return found;
}

}  // namespace wenze::extract
