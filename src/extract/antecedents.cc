// Only the words in front of the first modal of duty are asked: X应当…, X不得….
#include "extract/antecedents.h"

#include <algorithm>

#include "extract/faults.h"
#include "extract/impositions.h"
#include "extract/phrases.h"
#include "extract/prose.h"
#include "extract/sentences.h"

namespace wenze::extract {

std::vector<SubjectDraft> subject_before(const Context& context, Span sentence,
                                         document::ProvisionId provision,
                                         const ConditionReading& reading) {
  const std::size_t i = provision.index;
  const auto& all = context.document.provisions;
  // 因过失犯前项之罪者: who is told in the paragraph before.
  if (context.traits.region == Region::kTaiwan && contains(context.text, reading.span, "犯前项") &&
      i > 0 && all[i - 1].parent == all[i].parent && !all[i - 1].own.empty()) {
    const Sentence first = split_sentences(context.text, all[i - 1].own).front();
    return subject_of_condition(context, {first.segments.front()});
  }
  const Span own = all[i].own;
  Span told;
  if (context.words("prior_paragraph"_class).begins(context.of(reading.span))) {
    if (i == 0 || all[i - 1].parent != all[i].parent ||
        all[i - 1].kind != document::ProvisionKind::kParagraph)
      return {};
    told = all[i - 1].own;
  } else if (!context.traits.prose && own.begin() < sentence.begin() &&
             context.words("violation_only"_class).begins(context.of(reading.span))) {
    told = {own.begin(), sentence.begin()};
  } else {
    return {};
  }
  constexpr std::size_t kReachBytes = 180;
  const Span before = trimmed(context.text, told);
  const std::string_view s = context.of(before).substr(0, kReachBytes);
  const std::size_t duty = context.words("text_duty"_class).find(s);
  const std::size_t mark = std::min(s.find("，"), s.find("。"));
  if (duty == std::string_view::npos || mark < duty) return {};
  const Span front{before.begin(), before.begin() + duty};
  const std::size_t scene = find_in(context.text, "在", front.begin(), front.end());
  const Span noun{front.begin(), std::min(scene, front.end())};
  std::vector<SubjectDraft> people = subjects_of_noun(context, noun);
  if (people.empty() || people.back().span.end() != noun.end()) return {};
  // Who supervises is bound as well; only discipline tells that he is meant.
  const bool officials = !all_private(people);
  if (officials && !contains(context.text, sentence, "处分")) return {};
  return people;
}

std::optional<Frame> frame_of_situation(const Context& context, const Segment& segment,
                                        const std::vector<Segment>& waiting,
                                        document::ProvisionId provision) {
  const std::vector<SanctionHit> hits = imposed_in(context, segment.span, {false, true});
  if (hits.empty()) return std::nullopt;
  const bool interim =
      std::any_of(hits.front().candidates.begin(), hits.front().candidates.end(),
                  [](const Entry* e) { return e->id == "ORGZ.07" || e->id == "TWA.05"; });
  std::size_t from = waiting.empty() ? segment.span.begin() : waiting.front().span.begin();
  for (const Segment& before : waiting)
    if (interim && before.before == Mark::kSemicolon) from = before.span.begin();
  const std::size_t to =
      interim && !waiting.empty() ? waiting.back().span.end() : hits.front().span.begin();
  const Span situation = trimmed(context.text, {from, std::max(from, to)});
  // A report of what befell somebody, or of what is unclear, lays down nothing.
  if (context.traits.commentary && context.of(segment.span).find("不得") == std::string_view::npos)
    return std::nullopt;
  if (situation.empty() || !(interim || mentions_received_sanction(context, situation)))
    return std::nullopt;
  Frame frame;
  frame.faults = {whole_fault(context, situation)};
  frame.faults.front().provision = provision;
  frame.condition = situation;
  frame.provision = provision;
  frame.received = true;
  return frame;
}

namespace {

// 居民不得|饲养家禽, but 废油不得|排入下水道: who may not do it stands before the ban, if anything.
bool tells_banned_act(const Context& context, Span act) {
  constexpr std::size_t kFewestBytes = 24, kReachBytes = 90;
  if (act.size_bytes() < kFewestBytes ||
      context.words("text_duty"_class).stands_in(context.of(act)))
    return false;
  const std::size_t from = act.begin() - std::min(act.begin(), kReachBytes);
  std::string_view front = context.text.substr(from, act.begin() - from);
  std::size_t mark = 0;
  for (std::string_view stop : {"，", "。", "；", "\n"})
    if (const std::size_t at = front.rfind(stop); at != std::string_view::npos)
      mark = std::max(mark, at + stop.size());
  const Span before{from + mark, act.begin()};
  const std::size_t ban = context.words("ban"_class).find(context.of(before));
  if (ban == std::string_view::npos) return false;
  const Span who{before.begin(), before.begin() + ban};
  return who.empty() || (!subjects_in(context, who).empty() &&
                         subjects_in(context, who).back().span.end() == who.end());
}

// What the refusal is about: 拒不|拆除, 逾期未|清除; empty where the words are no bare refusal
// (未按照标准设置信报箱).
std::string_view refused_act(const Context& context, std::string_view s) {
  constexpr std::size_t kLongest = 18, kLongestLate = 33;
  const std::string_view late = context.words("overdue"_class).at_front(s);
  const std::string_view head = context.words("bare_refusal"_class).at_front(s.substr(late.size()));
  const std::string_view act = s.substr(late.size() + head.size());
  const bool bare = !head.empty() && act.size() <= (late.empty() ? kLongest : kLongestLate) &&
                    act.find("，") == std::string_view::npos &&
                    !context.words("according_to"_class).begins(act);
  return bare ? act : std::string_view();
}

// Where the words of the fault refer to the duty: 使用单位应当自行|拆除。拒不|拆除的;
// 废物不得倾倒。违者; 摊主应当保持整洁。违反规定的, where the paragraph says nothing else
// (`alone`).
bool refers_to(const Context& context, std::string_view fault, std::string_view duty, bool alone) {
  constexpr std::size_t kVerbBytes = 6;
  if (context.words("violation_only"_class).holds(fault))
    return context.words("ban"_class).stands_in(duty) ||
           (alone && context.words("text_duty"_class).stands_in(duty) &&
            duty.find("；") == std::string_view::npos);  // of several, one is breached
  const std::string_view act = refused_act(context, fault);
  const std::size_t bound = context.words("text_duty"_class).find(duty);
  return act.size() >= kVerbBytes && bound != std::string_view::npos &&
         duty.find(act.substr(0, kVerbBytes), bound) != std::string_view::npos;
}

// A wrong that is no more than a pointer or a refusal has the duty of the sentence before, and who
// is bound by it.
void point_to_duty(const Context& context, Span before, Frame& frame) {
  constexpr std::size_t kLongest = 240;
  FaultDraft& fault = frame.faults.front();
  if (context.traits.region != Region::kMainland || context.traits.prose ||
      !(context.words("violation_only"_class).holds(context.of(fault.span)) ||
        !refused_act(context, context.of(fault.span)).empty()))
    return;
  const std::vector<Sentence> sentences = split_sentences(context.text, before);
  if (sentences.empty()) return;
  const Span duty = trimmed(context.text, sentences.back().span);
  const auto imposes = [&](const Segment& segment) {
    return closes_condition(context, segment.span) ||
           !context.mentions.sanctions(segment.span).empty();
  };
  constexpr std::size_t kGap = 4;  // 建设单位应当验收。建设单位|未验收的 says it all
  if (duty.size_bytes() > kLongest || fault.span.begin() - duty.end() > kGap ||
      !refers_to(context, context.of(fault.span), context.of(duty), sentences.size() == 1) ||
      contains(context.text, {duty.begin(), fault.span.begin()}, "\n") ||
      std::any_of(sentences.back().segments.begin(), sentences.back().segments.end(), imposes))
    return;
  for (const Segment& segment : sentences.back().segments) {
    const std::size_t at = context.words("text_duty"_class).find(context.of(segment.span));
    if (at == std::string_view::npos) continue;
    const Span noun{segment.span.begin(), segment.span.begin() + at};
    const std::vector<SubjectDraft> people = subjects_of_noun(context, noun);
    if (!people.empty() && people.back().span.end() == noun.end() && all_private(people))
      frame.subject = people;
    break;
  }
  fault.span = {duty.begin(), fault.span.end()};
}

}  // namespace

void point_to_bans(const Context& context, Span sentence, Frame& frame) {
  if (frame.faults.size() != 1 || frame.received || frame.list) return;
  const Span own = context.document.at(frame.provision).own;
  constexpr std::size_t kReachBytes = 20000;
  if (own.begin() >= sentence.begin() || sentence.begin() - own.begin() > kReachBytes) return;
  const Span before{own.begin(), sentence.begin()};
  if (!context.words("violation_only"_class).holds(context.of(frame.faults.front().span)))
    return point_to_duty(context, before, frame);
  std::vector<FaultDraft> banned = banned_before(context, before);
  const auto tells = [&](const FaultDraft& fault) { return tells_banned_act(context, fault.span); };
  if (banned.empty() ||
      (!context.traits.prose && !std::all_of(banned.begin(), banned.end(), tells)))
    return point_to_duty(context, before, frame);
  for (FaultDraft& fault : banned) fault.provision = frame.provision;
  frame.faults = std::move(banned);
}

}  // namespace wenze::extract
