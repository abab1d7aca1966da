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

}  // namespace

void point_to_bans(const Context& context, Span sentence, Frame& frame) {
  if (frame.faults.size() != 1 ||
      !context.words("violation_only"_class).holds(context.of(frame.faults.front().span)))
    return;
  const Span own = context.document.at(frame.provision).own;
  constexpr std::size_t kReachBytes = 20000;
  if (own.begin() >= sentence.begin() || sentence.begin() - own.begin() > kReachBytes) return;
  std::vector<FaultDraft> banned = banned_before(context, {own.begin(), sentence.begin()});
  const auto tells = [&](const FaultDraft& fault) { return tells_banned_act(context, fault.span); };
  if (banned.empty() ||
      (!context.traits.prose && !std::all_of(banned.begin(), banned.end(), tells)))
    return;
  for (FaultDraft& fault : banned) fault.provision = frame.provision;
  frame.faults = std::move(banned);
}

}  // namespace wenze::extract
