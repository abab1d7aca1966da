#include "extract/shared_words.h"

#include <algorithm>

#include "extract/alternatives.h"
#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/leaders.h"
#include "extract/phrases.h"
#include "extract/sentences.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

// Where the words that point to the items begin, with their verb and ban (|有下列行为之一,
// |禁止从事下列活动); the end of the segment where none do.
std::size_t pointer_begin(const Context& context, Span segment) {
  const std::size_t pointer = context.words("list_pointer"_class).find(context.of(segment));
  if (pointer == std::string_view::npos) return segment.end();
  std::string_view front = context.text.substr(segment.begin(), pointer);
  for (std::size_t left = front.size() + 1; front.size() < left;) {
    left = front.size();
    front.remove_suffix(context.words("pointing_verb"_class).at_back(front).size());
    front.remove_suffix(context.words("ban"_class).at_back(front).size());
  }
  return segment.begin() + front.size();
}

// 不得|在保护区内
Span behind_ban(const Context& context, Span words) {
  return {words.begin() + context.words("ban"_class).at_front(context.of(words)).size(),
          words.end()};
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
  if (s.size() < 2 * kHan || is_bare_violation(s)) return false;
  // 风景名胜区内，|禁止下列行为：
  const bool area = context.words("area_end"_class).ends(s);
  if (!area && !context.words("acts_narrowed"_class).begins(s)) return false;
  const Mention* last = context.mentions.covering(lexicon::Kind::kSubject, words.end() - 1);
  if (!area && !context.words("own_predicate"_class).begins(s) &&
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

// 有下列行为之一，|破坏选举，|致使…的: what the items have in common, behind the words that point
// to them. How grave it is and whether it is a crime are steps.
void add_common(const Context& context, const Sentence& sentence, std::size_t from,
                std::vector<Span>& out) {
  for (std::size_t i = from; i < sentence.segments.size(); ++i) {
    const Segment& segment = sentence.segments[i];
    const std::string_view s = context.of(segment.span);
    const bool closed = closes_condition(context, segment.span);
    if (segment.before != Mark::kComma ||
        !(context.words("listed_act"_class).begins(s) ||
          context.words("result_of_acts"_class).begins(s)) ||
        context.mentions.any(lexicon::Kind::kSeverity, segment.span))
      return;
    const std::size_t tail = closed ? std::string_view("的").size() : 0;
    out.push_back({segment.span.begin(), segment.span.end() - tail});
    if (closed) return;
  }
}

std::vector<Span> shared_by_items(const Context& context, Span lead_in) {
  std::vector<Span> out;
  for (const Sentence& sentence : split_sentences(context.text, lead_in)) {
    out.clear();
    for (const Segment& segment : sentence.segments) {
      // 为维护市场秩序，|有下列行为之一的: why it is forbidden. 为谋取私利 is why it is done.
      if (context.words("public_purpose"_class).begins(context.of(segment.span))) continue;
      const std::size_t pointer = pointer_begin(context, segment.span);
      // 核心区范围内，|禁止下列行为：has no predicate.
      const std::size_t predicate = predicate_begin(context, segment.span);
      const std::size_t begin = predicate < pointer ? predicate : segment.span.begin();
      const Span words =
          behind_ban(context, behind_breach(context, trimmed(context.text, {begin, pointer})));
      if (!words.empty() && narrows_acts(context, words)) out.push_back(words);
      if (pointer < segment.span.end()) {
        const auto next = static_cast<std::size_t>(&segment - sentence.segments.data()) + 1;
        if (!closes_condition(context, segment.span) ||
            ends_with(context.text, segment.span, "之一"))
          add_common(context, sentence, next, out);
        return out;
      }
    }
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

// 漏征|或者|未足额征收: whether nothing but the joint stands between two faults.
bool are_joined(const Context& context, const FaultDraft& before, const FaultDraft& fault) {
  constexpr std::size_t kLongestJoint = 2 * kHan;  // 或者
  const std::size_t end = before.span.end(), begin = fault.span.begin();
  return end <= begin && begin - end <= kLongestJoint &&
         context.text.substr(end, begin - end).find("，") == std::string_view::npos;
}

// 擅自处分|，或者|未履行责任: likewise behind a comma.
bool are_chained(const Context& context, const FaultDraft& before, const FaultDraft& fault) {
  const std::size_t end = before.span.end(), begin = fault.span.begin();
  return end <= begin &&
         (context.text.substr(end, begin - end) == "，或者" || are_joined(context, before, fault));
}

// Whether a later act can need what stands in front of the first: it has no scene of its own, and
// is no residual one.
bool needs_front(const Context& context, const FaultDraft& fault) {
  const std::string_view s = context.of(fault.span);
  return !s.starts_with("在") && !fault.catch_all && !generalises(context, s) &&
         act_begin(context, fault.span) == fault.span.begin();
}

// The only comma of the words; npos where they have none, or several.
std::size_t only_comma(std::string_view s) {
  const std::size_t comma = s.find("，");
  return comma == s.rfind("，") ? comma : std::string_view::npos;
}

// 利用职务便利，|索取…: how the acts behind the comma are done. An omission (未检查) needs no more
// than where or with what; a list of acts with commas has no lead.
Span manner_before(const Context& context, Span first, std::string_view act) {
  const std::size_t pause = only_comma(context.of(first));
  if (pause == std::string_view::npos) return {};
  const Span lead{first.begin(), first.begin() + pause};
  const std::string_view words = context.of(lead);
  const bool scene = words.starts_with("在");
  if (scene ? !context.words("scene_end"_class).ends(words)
            : !context.words("manner_lead"_class).begins(words))
    return {};
  const bool means = scene || context.words("manner_opening"_class).begins(words);
  return means || !context.words("own_predicate"_class).begins(act) ? lead : Span{};
}

// 渡口经营者|违反第九条规定|，使用音响: the breach right in front of a fault, with nothing but who
// did it between; empty where there is none.
Span breach_before(const Context& context, const Frame& frame, const FaultDraft& fault) {
  if (!frame.condition.contains(fault.span)) return {};
  const std::string_view front = context.of({frame.condition.begin(), fault.span.begin()});
  const std::size_t at = front.rfind("违反"), comma = front.find("，", at);
  if (at == front.npos || comma == front.npos) return {};
  constexpr std::size_t kLongestSubject = 30 * kHan;
  const std::string_view between = front.substr(comma + kHan);
  if (between.size() > kLongestSubject || between.find("，") != between.npos ||
      !is_bare_violation(front.substr(at, comma - at)))
    return {};
  return {frame.condition.begin() + at, frame.condition.begin() + comma};
}

// 使用音响, but not 擅自使用音响
bool tells_no_wrong(const Context& context, const FaultDraft& fault) {
  return !fault.listed && !fault.excused && !fault.catch_all && !context.traits.prose &&
         !is_wrongful(context, fault.span);
}

// What stands in front of the first of several acts for all of them (在保护区内|采石或者挖沙,
// 利用职务便利，|索取或者收受), and what came of them, behind the last (A或者B，|造成损失).
std::vector<Span> shared_by_acts(const Context& context, const Frame& frame,
                                 const FaultDraft& fault) {
  const std::vector<FaultDraft>& all = frame.faults;
  const auto own = static_cast<std::size_t>(&fault - all.data());
  std::size_t first = own, last = own;
  while (first > 0 && are_joined(context, all[first - 1], all[first])) --first;
  while (last + 1 < all.size() && are_chained(context, all[last], all[last + 1])) ++last;
  std::vector<Span> out;
  if (own > 0 && tells_no_wrong(context, fault) && breach_before(context, frame, fault).empty())
    if (const Span breach = breach_before(context, frame, all.front()); !breach.empty())
      out.push_back(breach);
  if (first < own && needs_front(context, fault)) {
    const Span lead = manner_before(context, all[first].span, context.of(fault.span));
    const std::size_t act = act_begin(context, all[first].span);
    if (!lead.empty())
      out.push_back(lead);
    else if (act > all[first].span.begin() &&
             !context.words("own_predicate"_class).begins(context.of(fault.span)))
      out.push_back({all[first].span.begin(), act});
  }
  if (own < last && !context.traits.prose &&
      context.of(fault.span).find("，") == std::string_view::npos) {
    const Span end = all[last].span;
    const std::size_t pause = only_comma(context.of(end));
    if (pause != std::string_view::npos) {
      const Span result{end.begin() + pause + kHan, end.end()};
      // A或者B，|属于公安机关管理的: whose matter both are.
      if (context.words("result_of_acts"_class).begins(context.of(result)) ||
          starts_with(context.text, result, "属于"))
        out.push_back(result);
    }
  }
  return out;
}

// （三）未依规定办理下列事项：1. 通报案件。 The omission that an item tells of those under it:
// without it they are duties.
std::vector<Span> shared_under_item(const Context& context, const FaultDraft& fault) {
  const auto place = context.document.holding(fault.span.begin());
  if (!place) return {};
  const document::Provision* item = &context.document.at(*place);
  while (!is_item_kind(item->kind) && item->parent) item = &context.document.at(*item->parent);
  if (!item->parent) return {};
  const Span words = words_of(context, item->parent->index);
  if (!is_item_kind(context.document.at(*item->parent).kind) ||
      !leads_in(context, context.of(words)) ||
      !context.words("negation"_class).begins(context.of(words)) ||
      context.words("acts_not_narrowed"_class).begins(context.of(words)) ||
      !context.mentions.sanctions(words).empty())
    return {};
  const std::size_t pointer = pointer_begin(context, words);
  return pointer < words.end() ? std::vector<Span>{trimmed(context.text, {words.begin(), pointer})}
                               : std::vector<Span>{};
}

std::vector<Span> shared_in_frame(const Context& context, const Frame& frame,
                                  const FaultDraft& fault) {
  // 违反第二项规定, 有第五条所列行为的: what is told elsewhere is narrowed by its lead-in there.
  const auto place = context.document.holding(fault.span.begin());
  if (place && !context.document.at(frame.provision).span.contains(fault.span)) {
    const document::Provision& item = context.document.at(*place);
    const bool listed = is_item_kind(item.kind) && item.parent;
    return listed ? shared_by_items(context, context.document.at(*item.parent).own)
                  : std::vector<Span>{};
  }
  if (!frame.lead_in_words.empty()) return shared_by_items(context, frame.lead_in_words);
  if (fault.listed && frame.list && !frame.condition.empty() &&
      !frame.condition.overlaps(fault.span))
    return shared_by_items(context, frame.condition);
  return shared_by_acts(context, frame, fault);
}

}  // namespace

std::vector<Span> shared_words(const Context& context, const Frame& frame,
                               const FaultDraft& fault) {
  std::vector<Span> out = shared_in_frame(context, frame, fault);
  for (Span words : shared_under_item(context, fault))
    if (std::find(out.begin(), out.end(), words) == out.end()) out.push_back(words);
  return out;
}

Span with_breach(const Context& context, const Frame& frame, const FaultDraft& fault) {
  if (!tells_no_wrong(context, fault)) return fault.span;
  const Span breach = breach_before(context, frame, fault);
  // 违反第九条规定，扰乱秩序、|干扰驾驶: another wrong stands between.
  const bool apart = std::ranges::any_of(frame.faults, [&](const FaultDraft& other) {
    return other.span.begin() >= breach.end() && other.span.end() <= fault.span.begin();
  });
  return breach.empty() || apart ? fault.span : hull(breach, fault.span);
}

}  // namespace wenze::extract
