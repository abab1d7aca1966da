#include "extract/shared_words.h"

#include <algorithm>

#include "extract/alternatives.h"
#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/phrases.h"
#include "extract/sentences.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

// Where the words that point to the items begin, with their verb (|有下列行为之一, |从事下列活动);
// the end of the segment where none do.
std::size_t pointer_begin(const Context& context, Span segment) {
  const std::size_t pointer = context.words("list_pointer"_class).find(context.of(segment));
  if (pointer == std::string_view::npos) return segment.end();
  const std::string_view front = context.text.substr(segment.begin(), pointer);
  return segment.begin() + pointer - context.words("pointing_verb"_class).at_back(front).size();
}

// 违反本条例规定|在保护区内: what is breached is told elsewhere.
Span behind_breach(const Context& context, Span words) {
  const std::string_view s = context.of(words), breach = "违反", end = "规定";
  if (!s.starts_with(breach)) return words;
  const std::size_t at = s.find(end);
  const Span front{words.begin(), words.begin() + (at == s.npos ? 0 : at + end.size())};
  return !front.empty() && is_bare_violation(context.of(front))
             ? trimmed(context.text, {front.end(), words.end()})
             : words;
}

// Whether the words say where, how or what is done, and not only who does it (被稽查人) or what
// somebody is bound to (应当严格执法).
bool narrows_acts(const Context& context, Span words) {
  const std::string_view s = context.of(words);
  if (s.size() < 2 * kHan || is_bare_violation(s) ||
      !context.words("acts_narrowed"_class).begins(s))
    return false;
  const Mention* last = context.mentions.covering(lexicon::Kind::kSubject, words.end() - 1);
  if (!context.words("own_predicate"_class).begins(s) &&
      ((last != nullptr && last->end == words.end()) || !subjects_of_noun(context, words).empty()))
    return false;
  const auto count = [&](std::string_view mark) {
    std::size_t n = 0;
    for (std::size_t at = s.find(mark); at != s.npos; at = s.find(mark, at + mark.size())) ++n;
    return n;
  };
  return !context.words("acts_not_narrowed"_class).begins(s) && count("（") == count("）") &&
         context.mentions.inside(lexicon::Kind::kReference, words).empty();
}

std::vector<Span> shared_by_items(const Context& context, Span lead_in) {
  std::vector<Span> out;
  for (const Sentence& sentence : split_sentences(context.text, lead_in))
    for (const Segment& segment : sentence.segments) {
      const std::size_t pointer = pointer_begin(context, segment.span);
      const std::size_t begin = predicate_begin(context, segment.span);
      const Span words =
          behind_breach(context, trimmed(context.text, {std::min(begin, pointer), pointer}));
      if (!words.empty() && narrows_acts(context, words)) out.push_back(words);
      if (pointer < segment.span.end()) return out;
    }
  return {};
}

// 在保护区内|采石, 未经批准|采石: where the act begins behind the scene or the consent that it
// lacks; the front of the fault where none stands there.
std::size_t act_begin(const Context& context, Span fault) {
  const std::string_view s = context.of(fault);
  const bool scene = s.starts_with("在");
  if (!scene && !s.starts_with("未经")) return fault.begin();
  const text::WordSet& tails = context.words(scene ? "scene_end"_class : "consent"_class);
  for (std::size_t at = kHan; at + kHan < s.size(); at += text::decode_at(s, at).bytes) {
    const std::string_view rest = s.substr(at);
    if (rest.starts_with("，") || rest.starts_with("、")) break;
    if (tails.ends(s.substr(0, at)) && !context.words("scene_end"_class).begins(rest) &&
        (context.words("listed_act"_class).begins(rest) ||
         starts_predicate(context, fault.begin() + at, fault.end())))
      return fault.begin() + at;
  }
  return fault.begin();
}

// What stands in front of the first of several acts for all of them.
std::vector<Span> shared_by_acts(const Context& context, const Frame& frame,
                                 const FaultDraft& fault) {
  constexpr std::size_t kLongestJoint = 2 * kHan;  // 或者
  std::size_t first = static_cast<std::size_t>(&fault - frame.faults.data());
  for (; first > 0; --first) {
    const std::size_t end = frame.faults[first - 1].span.end(),
                      begin = frame.faults[first].span.begin();
    if (end > begin || begin - end > kLongestJoint ||
        context.text.substr(end, begin - end).find("，") != std::string_view::npos)
      break;
  }
  if (&frame.faults[first] == &fault || act_begin(context, fault.span) > fault.span.begin() ||
      context.words("own_predicate"_class).begins(context.of(fault.span)))
    return {};
  const Span front = frame.faults[first].span;
  const std::size_t act = act_begin(context, front);
  return act > front.begin() ? std::vector<Span>{{front.begin(), act}} : std::vector<Span>{};
}

}  // namespace

std::vector<Span> shared_words(const Context& context, const Frame& frame,
                               const FaultDraft& fault) {
  if (!frame.lead_in_words.empty() && frame.targets.empty())
    return shared_by_items(context, frame.lead_in_words);
  if (fault.listed && frame.list && frame.targets.empty() && !frame.condition.empty() &&
      !frame.condition.overlaps(fault.span))
    return shared_by_items(context, frame.condition);
  return shared_by_acts(context, frame, fault);
}

}  // namespace wenze::extract
