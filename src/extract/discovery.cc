// A clause of duty in front (X部门应当检查) names who finds; what is found, or what X acts against
// (对…), is the wrong, unless X fails to act upon it.
#include "extract/discovery.h"

#include <algorithm>

#include "extract/alternatives.h"
#include "extract/faults.h"
#include "extract/imputation.h"

namespace wenze::extract {
namespace {

// 发现|（有关）经营单位|未建立台账, 发现|摊主离开时|未熄灯: the failure is theirs, not of who finds
// it.
bool others_fail(const Context& context, Span found, const std::vector<SubjectDraft>& people = {},
                 std::string_view told = {}) {
  for (std::string_view some : {"有关", "相关"})
    if (starts_with(context.text, found, some)) found = {found.begin() + some.size(), found.end()};
  const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, found.begin());
  if (who != nullptr && who->begin == found.begin() &&
      all_private(subjects_in(context, span_of(*who))) &&
      context.words("failed_discovery"_class)
          .begins(context.text.substr(who->end, found.end() - who->end)))
    return true;
  return all_private(people) && found.contains(people.front().span) &&
         !context.words("inaction_on_finding"_class).stands_in(told);
}

bool states_duty(const Context& context, std::string_view s) {
  return context.words("duty"_class).stands_in(s);
}

// X部门|应当检查: the end of the organ in front of the first duty of a segment; 0 when none stands
// there.
std::size_t end_of_bound_organ(const Context& context, Span first) {
  std::size_t duty = first.end();
  for (std::string_view word : context.words("duty"_class).words())
    duty = std::min(duty, find_in(context.text, word, first.begin(), first.end()));
  if (duty == first.begin() || duty == first.end()) return 0;
  const Mention* organ = context.mentions.covering(lexicon::Kind::kAuthority, duty - 1);
  return organ != nullptr && organ->end == duty ? duty : 0;
}

// What the sentence says behind the comma at `at`; empty where no comma stands there.
std::string_view behind_comma(const Context& context, std::size_t at) {
  const std::string_view rest = context.text.substr(at), comma = "，";
  return rest.starts_with(comma) ? rest.substr(0, rest.find("。")).substr(comma.size())
                                 : std::string_view();
}

// …的，|应当依法责令其改正; …的，|可以先予扣留; …的，|应当将线索移送公安机关: who finds goes on to
// act, so that the wrong is of others.
bool acts_on_finding(const Context& context, std::size_t condition_end) {
  constexpr std::size_t kAdverbsBytes = 24;
  std::string_view behind = behind_comma(context, condition_end);
  const std::string_view modal = context.words("acting_modal"_class).at_front(behind);
  behind.remove_prefix(modal.size());
  behind = behind.substr(0, behind.find("，"));
  return !modal.empty() && (context.words("upon_wrongdoers"_class).find(behind) <= kAdverbsBytes ||
                            context.words("handing_over"_class).stands_in(behind));
}

// …的，|依照…的规定按日连续处罚; …的，|应当依法予以处理: nobody is disciplined, so that who finds
// is not at fault.
bool handles_finding(const Context& context, std::size_t condition_end) {
  std::string_view behind = behind_comma(context, condition_end);
  behind.remove_prefix(context.words("acting_modal"_class).at_front(behind).size());
  return context.words("by_law"_class).begins(behind) &&
         context.words("dealt_with"_class).stands_in(behind) &&
         !context.words("discipline_sign"_class).stands_in(behind);
}

// …，|发现经营单位未建台账的; …，|经检验不合格的，责令停止使用; …，|发现不处理的 is a failure of
// who has the duty.
bool finds_wrong_of_others(const Context& context, Span tail) {
  const std::string_view verb = "发现";
  if (!starts_with(context.text, tail, verb))
    return context.words("established_by"_class).begins(context.of(tail)) &&
           closes_condition(context, tail) &&
           (acts_on_finding(context, tail.end()) ||
            context.text.substr(tail.end()).starts_with("，责令"));
  return !context.words("failed_discovery"_class).stands_in(context.of(tail)) ||
         others_fail(context, {tail.begin() + verb.size(), tail.end()}) ||
         acts_on_finding(context, tail.end()) || handles_finding(context, tail.end());
}

// 承租人应当妥善保管，|因保管不善造成损失的: how the duty was breached. 应当知道|, and 而未
// breaches it already; 应当安装的单位，|因… names who is bound.
bool breaches_duty(const Context& context, Span before, Span rest) {
  const std::string_view s = context.of(rest), duty = context.of(before);
  if (!s.starts_with("因") && !s.starts_with("由于")) return false;
  const std::size_t at = context.words("bound_to"_class).find(duty);
  if (at == std::string_view::npos || context.words("failed_discovery"_class).stands_in(duty) ||
      duty.find("知道") != std::string_view::npos)
    return false;
  const std::string_view bound = duty.substr(at);
  const Mention* who =
      at > 0 ? context.mentions.covering(lexicon::Kind::kSubject, before.begin() + at - 1)
             : nullptr;
  return bound.find("的") == std::string_view::npos ||
         (who != nullptr && who->end == before.begin() + at);
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
    const Span before{segments.front().span.begin(), segments[i - 1].span.end()};
    const bool breached = open && breaches_duty(context, before, tail);
    const bool clause = found || object || breached || segments[i].before == Mark::kSemicolon;
    if (!breach && !clause) continue;
    if (closes_condition(context, segments[i - 1].span)) return 0;
    const Span rest{segments[i].span.begin(), segments.back().span.end()};
    // 不得新建…；|已经建成的: what stands against the ban.
    const bool banned =
        clause && context.of(rest).starts_with("已") && contains(context.text, before, "不得");
    const bool danger = found && contains(context.text, rest, "隐患");
    if (states_duty(context, context.of(before)) &&
        (banned || danger || breached || tells_wrong(context, rest)))
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
  const bool finds = s.starts_with("发现"),
             checks = context.words("established_by"_class).begins(s);
  const bool names = !finds && !checks && names_object(context, segments.back().span);
  if (!finds && !checks &&
      !(s.starts_with("对") && (names || closes_condition(context, segments.back().span))))
    return std::nullopt;
  const std::size_t organ = end_of_bound_organ(context, segments.front().span);
  if (organ == 0) return std::nullopt;
  Discovery out{{segments.front().span.begin(), organ}, {end, segments.end()}, {}};
  if (!checks)
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
  for (std::string_view verb : context.words("handling_verb"_class).words()) {
    const std::size_t at = find_in(context.text, verb, scene.begin(), scene.end());
    if (at >= scene.end()) continue;
    Span wrong{at + verb.size(), scene.end()};
    if (ends_with(context.text, wrong, "时")) wrong = {wrong.begin(), wrong.end() - 3};
    const std::string_view noun = context.words("case_noun"_class).at_back(context.of(wrong));
    wrong = {wrong.begin(), wrong.end() - noun.size()};
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
  // 市|专利管理部门处理侵权纠纷，|认定侵权行为成立的, with or without 时
  Span finder;
  for (const Mention& organ : context.mentions.inside(lexicon::Kind::kAuthority, first))
    if (finder.empty() && context.words("supervising"_class)
                              .begins(context.text.substr(organ.end, first.end() - organ.end)))
      finder = {first.begin(), organ.end};
  if (finder.empty() || (segments.size() < 2 && !ends_with(context.text, first, "时")))
    return std::nullopt;
  const std::string_view verb =
      segments.size() < 2 ? std::string_view()
                          : context.words("finding_verb"_class).at_front(context.of(second));
  Span found{second.begin() + verb.size(), second.end()};
  const bool finds = !verb.empty() && tells_wrong(context, found) &&
                     closes_condition(context, second) &&
                     !context.words("failed_discovery"_class).stands_in(context.of(found));
  // 侵权行为|成立的 says only that what is handled was found.
  if (!finds || context.of(found).ends_with("成立的")) {
    const Span handled = handled_wrong(context, first);
    if (!handled.empty() && (finds || !closes_condition(context, second)))
      found = handled;
    else if (!finds)
      return std::nullopt;
  }
  Discovery out{finder, {segments.back()}, {}};
  out.found.front().span = found;
  return out;
}

// 主管部门|在检查中, 公安机关|办理案件时: who finds, without when.
Span without_scene(const Context& context, Span finder) {
  const std::string_view told = "接到报告或者";  // 公安机关接到报告或者|公安机关、法院在办案中
  if (const std::size_t at = context.of(finder).find(told); at != std::string_view::npos)
    finder = {finder.begin() + at + told.size(), finder.end()};
  const bool scene = context.words("scene_tail"_class).ends(context.of(finder));
  for (const Mention& organ : context.mentions.inside(lexicon::Kind::kAuthority, finder)) {
    const std::string_view behind = context.of({organ.end, finder.end()});
    if (behind.starts_with("经") ||
        (scene && (behind.starts_with("在") || behind.starts_with("对"))) ||
        context.words("supervising"_class).begins(behind))
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

// 发现, or 认定 where an organ stands right before it.
std::string_view verb_of_finding(const Context& context, const std::vector<Segment>& segments) {
  const Span first = segments.front().span;
  for (std::string_view verb : {std::string_view("认定"), std::string_view("查实")}) {
    const std::size_t at = find_in(context.text, verb, first.begin(), first.end());
    // 公安机关认定|的单位, 专利部门认定侵权|后: told of what was found before.
    if (at >= first.end()) continue;
    const bool before = context.text.substr(at + verb.size()).starts_with("的") ||
                        ends_with(context.text, first, "后");
    if (at > first.begin() && !before && names_finder(context, {first.begin(), at}) &&
        !contains(context.text, {first.begin(), at}, "发现"))
      return verb;
  }
  return "发现";
}

// X部门应当加强检查。|发现企业未备案的，应当责令改正: who is bound in the sentence before finds.
std::optional<Discovery> found_by_supervisor(const Context& context,
                                             const std::vector<Segment>& segments,
                                             document::ProvisionId provision, Span sentence) {
  constexpr std::size_t kNoMoreThanBytes = 24;  // 违法行为的: which, nobody says
  const Span whole{segments.front().span.begin(), segments.back().span.end()};
  const std::string_view s = context.of(whole), found = "发现";
  const std::size_t own = context.document.at(provision).own.begin();
  if (own >= sentence.begin() || !s.starts_with(found) || !closes_condition(context, whole) ||
      (s.size() <= kNoMoreThanBytes && s.ends_with("行为的")) ||
      !acts_on_finding(context, whole.end()))
    return std::nullopt;
  const std::vector<Sentence> sentences = split_sentences(context.text, {own, sentence.begin()});
  if (sentences.empty() || sentences.back().segments.empty()) return std::nullopt;
  const Span first = sentences.back().segments.front().span;
  const std::size_t organ = end_of_bound_organ(context, first);
  if (organ == 0 || !context.words("acting_modal"_class).begins(context.text.substr(organ)))
    return std::nullopt;
  Discovery out{{first.begin(), organ}, segments, {}};
  out.found.front().span = {whole.begin() + found.size(), segments.front().span.end()};
  return out;
}

// …，被责令改正的，|主管部门应当组织复查，|发现其继续排放的: whoever was punished before goes on.
std::optional<Discovery> found_again(const Context& context, const std::vector<Segment>& segments) {
  const std::string_view finds = "发现其";
  for (std::size_t i = 2; i < segments.size(); ++i) {
    const Span again = segments[i].span, check = segments[i - 1].span;
    if (!starts_with(context.text, again, finds) || !ends_with(context.text, check, "复查") ||
        !closes_condition(context, segments[i - 2].span))
      continue;
    const std::size_t organ = end_of_bound_organ(context, check);
    if (organ == 0) return std::nullopt;
    const auto at = [&](std::size_t n) {
      return segments.begin() + static_cast<std::ptrdiff_t>(n);
    };
    Discovery out{{check.begin(), organ},
                  {at(i), segments.end()},
                  subject_of_condition(context, {segments.begin(), at(i - 1)})};
    out.found.front().span = {again.begin() + finds.size(), again.end()};
    return out;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Discovery> discovery_in(const Context& context, const std::vector<Segment>& segments,
                                      document::ProvisionId provision, Span sentence) {
  if (context.traits.prose || context.traits.region != Region::kMainland) return std::nullopt;
  const Span first = segments.front().span;
  if (auto while_handling = established_in(context, segments)) return while_handling;
  if (auto again = found_again(context, segments)) return again;
  if (auto supervised = found_by_supervisor(context, segments, provision, sentence))
    return supervised;
  // 在办理许可期间，|X部门发现…: when it is found goes before who finds.
  if (segments.size() > 1 && starts_with(context.text, first, "在") &&
      context.words("scene_tail"_class).ends(context.of(first)) &&
      !contains(context.text, first, "发现")) {
    auto behind =
        discovery_in(context, {segments.begin() + 1, segments.end()}, provision, sentence);
    if (behind) return behind;
  }
  const std::string_view word = verb_of_finding(context, segments);
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
  const bool acts = acts_on_finding(context, segments.back().span.end());
  if (s.size() < 6 || (!acts && context.words("failed_discovery"_class).stands_in(s) &&
                       !others_fail(context, out.found.front().span, people, s)))
    return std::nullopt;
  constexpr std::size_t kNoMoreThanBytes = 24;  // 违法行为的: which, nobody says
  const bool which = s.size() > kNoMoreThanBytes || !s.ends_with("行为的");
  const bool wrong =
      tells_wrong(context, found) || (acts && (context.words("list_pointer"_class).stands_in(s) ||
                                               context.words("case_before"_class).stands_in(s)));
  if ((people.empty() && !acts && !(which && context.words("found_wrong"_class).begins(s))) ||
      !wrong || !closes_condition(context, segments.back().span))
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
  return tells_wrong(context, wrong) &&
                 context.words("authority_modal"_class).begins(behind_comma(context, words.end()))
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
  if (!names_finder(context, decider) || context.of(decider).find("，") != std::string_view::npos)
    return std::nullopt;
  Discovery out{decider, {segments.back()}, {}};
  // X部门对|有下列行为之一的单位和个人，…
  const Span faced{at + marker.size(), whole.end()};
  const std::size_t list = context.words("list_pointer"_class).find(context.of(faced));
  if (list > 0 && list <= std::string_view("具有").size()) {
    out.found.front().span = faced;
    out.people = subjects_in(context, faced);
    return out;
  }
  const auto object = relative_object(context, {at, whole.end()});
  if (object && !object->people.empty() && object->people.back().span.end() == whole.end()) {
    out.people = object->people;
    out.found.front().span = object->relative;
    return out;
  }
  out.found.front().span = wrong_faced(context, faced);
  return out.found.front().span.empty() ? std::nullopt : std::optional(out);
}

std::optional<Discovery> believer_in(const Context& context, const std::vector<Segment>& segments) {
  if (context.traits.region != Region::kHongKong) return std::nullopt;
  const Span first = segments.front().span;
  const std::string_view s = context.of(first);
  const std::string_view when = "如";  // 署长如认为…, 如署长认为…
  // 委员会经聆讯后，|如信纳|持牌人违反守则
  const std::size_t heard = context.words("hearing_over"_class).find(s);
  if (heard > 0 && heard < s.size() && segments.size() > 1) {
    const Span next = segments[1].span;
    const std::string_view told = context.of(next);
    const std::string_view verb = context.words("belief_verb"_class)
                                      .at_front(told.substr(std::min(when.size(), told.size())));
    const std::size_t from = next.begin() + when.size() + verb.size();
    if (!told.starts_with(when) || verb.empty() || from >= next.end()) return std::nullopt;
    Discovery out{{first.begin(), first.begin() + heard}, segments, {}};
    out.found.erase(out.found.begin());
    out.found.front().span = {from, next.end()};
    return out;
  }
  const bool opens = s.starts_with(when);
  const text::WordSet& verbs = context.words(opens ? "belief_verb"_class : "belief"_class);
  const std::size_t verb = verbs.find(s);
  constexpr std::size_t kLongestBeliever = 60;
  if (verb == 0 || verb > kLongestBeliever) return std::nullopt;
  std::size_t from = first.begin() + (opens ? when.size() : 0);
  if (s.starts_with("（"))
    from = std::min(first.begin() + verb, find_in(context.text, "）", from, first.end()) + 3);
  const Span who = trimmed(context.text, {from, first.begin() + verb});
  const std::size_t told = first.begin() + verb + verbs.at_front(s.substr(verb)).size();
  if (who.empty() || told >= first.end()) return std::nullopt;
  Discovery out{who, segments, {}};
  out.found.front().span = {told, first.end()};
  return out;
}

bool did_otherwise(const Context& context, std::size_t begin, const ObjectPhrase& object) {
  return !context.traits.prose && starts_with(context.text, {begin, object.span.end()}, "对") &&
         object.span.begin() <= begin + std::string_view("对于").size() &&
         !is_bare_violation(context.of(object.relative)) &&
         !context.words("held_responsible"_class).stands_in(context.of(object.span));
}

Frame frame_of_object(const Context& context, const ObjectPhrase& object,
                      const ConditionReading& reading, document::ProvisionId provision) {
  Frame frame;
  frame.faults = reading.faults.empty()
                     ? std::vector<FaultDraft>{whole_fault(context, object.relative)}
                     : reading.faults;
  for (FaultDraft& fault : frame.faults) fault.provision = provision;
  frame.subject = object.people;
  frame.condition = object.relative;
  frame.provision = provision;
  frame.received = reading.kind == ConditionKind::kReceived;
  frame.list = reading.kind == ConditionKind::kList;  // 对下列情形的责任人给予处分：
  if (frame.list) frame.faults.clear();
  return frame;
}

}  // namespace wenze::extract
