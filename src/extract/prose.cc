// Every test here asks for words that prose uses to speak of wrongs in general (等问题, 等行为,
// 查处力度); a sentence without them is read like an article's or not at all.
#include "extract/prose.h"

#include <algorithm>

#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/impositions.h"
#include "extract/imputation.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

constexpr std::size_t kHan = 3;  // bytes of a Han character

// 加大对[X]的查处力度 → X; nothing when the segment has another form.
std::optional<Span> wrong_of_effort(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  const std::size_t at = s.find("对");
  if (at == std::string_view::npos || at > 12 * kHan) return std::nullopt;
  const std::string_view effort = context.words("effort_tail"_class).at_back(s);
  if (effort.empty()) return std::nullopt;
  return Span{segment.begin() + at + kHan, segment.end() - effort.size()};
}

bool names_wrong(const Context& context, Span segment) {
  return context.mentions.any(lexicon::Kind::kFault, segment) || is_wrongful(context, segment);
}

}  // namespace

std::vector<Segment> wrong_of_prose(const Context& context, const std::vector<Segment>& segments) {
  std::size_t first = 0;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const std::string_view s = context.of(segments[i].span);
    const bool opens = context.words("prose_condition_opening"_class).begins(s);
    if (opens && closes_condition(context, segments.back().span) &&
        names_wrong(context, hull(segments[i].span, segments.back().span))) {
      first = i;
      break;
    }
  }
  for (std::size_t i = segments.size(); i-- > first + 1;)  // 应当调查核实，|不按规定程序追究的
    if (context.words("duty"_class).stands_in(context.of(segments[i - 1].span)) &&
        context.words("omission_plain"_class).begins(context.of(segments[i].span)) &&
        !closes_condition(context, segments[i - 1].span)) {
      first = i;
      break;
    }
  while (first + 1 < segments.size() && !names_wrong(context, segments[first].span) &&
         !mentions_received_sanction(context, segments[first].span) &&
         !context.words("still_opening"_class).begins(context.of(segments[first + 1].span)))
    ++first;
  std::vector<Segment> out(segments.begin() + static_cast<std::ptrdiff_t>(first), segments.end());
  for (Segment& segment : out)
    if (const auto wrong = wrong_of_effort(context, segment.span)) segment.span = *wrong;
  return out;
}

bool closes_by_noun(const Context& context, Span segment) {
  if (const auto wrong = wrong_of_effort(context, segment)) return names_wrong(context, *wrong);
  const std::string_view s = context.of(segment);
  if (context.words("wrong_noun_tail"_class).ends(s)) return true;
  const bool suspected =
      s.find("涉嫌") != std::string_view::npos || s.find("发现的") != std::string_view::npos;
  return suspected && context.words("suspected_noun"_class).ends(s) &&
         (tells_wrong(context, segment) || s.find("涉嫌") != std::string_view::npos);
}

std::vector<Segment> without_report(const Context& context, const std::vector<Segment>& segments) {
  if (segments.empty() || !is_narrative(context, segments.front().span)) return segments;
  for (std::size_t i = segments.size(); i-- > 0;) {
    const bool behind_colon =
        i > 0 && segments[i - 1].after == Mark::kColon &&
        context.words("reported_norm"_class).ends(context.of(segments[i - 1].span));
    const std::string_view prefix =
        context.words("reporting_prefix"_class).at_front(context.of(segments[i].span));
    if (!behind_colon && (prefix.empty() || prefix.size() == segments[i].span.size_bytes()))
      continue;
    std::vector<Segment> out(segments.begin() + static_cast<std::ptrdiff_t>(i), segments.end());
    if (!behind_colon)
      out.front().span = {out.front().span.begin() + prefix.size(), out.front().span.end()};
    return out;
  }
  return segments;
}

bool counts_up_kinds(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  const std::string_view noun = context.words("kinds_of"_class).at_back(s);
  if (noun.empty()) return false;
  constexpr std::size_t kReach = 8 * kHan;  // 等6种责任追究方式
  const std::size_t from = s.size() > kReach ? s.size() - kReach : 0;
  const std::size_t kinds = s.find("种", from);
  return kinds != std::string_view::npos && s.rfind("等", kinds) != std::string_view::npos &&
         context.mentions.sanctions(segment).size() >= 2;
}

bool is_narrative(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  const bool dated = !s.empty() && s.front() >= '0' && s.front() <= '9' && s.find("年") < 24;
  return dated || context.words("narrative"_class).stands_in(s);
}

std::vector<FaultDraft> banned_before(const Context& context, Span before) {
  std::vector<FaultDraft> out;
  const std::vector<Sentence> sentences = split_sentences(context.text, before);
  if (sentences.empty()) return out;
  for (const Segment& segment : sentences.back().segments) {
    const std::string_view words = context.of(segment.span);
    const std::size_t at = context.words("ban"_class).find(words);
    if (at != std::string_view::npos) {
      const std::size_t ban = context.words("ban"_class).at_front(words.substr(at)).size();
      out.push_back(whole_fault(context, {segment.span.begin() + at + ban, segment.span.end()}));
    } else if (!out.empty()) {
      out.back().span = hull(out.back().span, segment.span);
    }
  }
  return out;
}

Sentence manner_joined(const Context& context, const Sentence& sentence) {
  Sentence out{sentence.span, {}};
  for (const Segment& segment : sentence.segments) {
    if (out.segments.empty() || !starts_with(context.text, segment.span, "直至")) {
      out.segments.push_back(segment);
      continue;
    }
    out.segments.back().span = hull(out.segments.back().span, segment.span);
    out.segments.back().after = segment.after;
  }
  return out;
}

bool is_manner(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  if (!context.words("manner_verb"_class).stands_in(s)) return false;
  if (!context.words("manner_noun"_class).stands_in(s)) return false;
  return context.mentions.sanctions(segment).size() >= 2;
}

bool tells_wrong_noun(const Context& context, std::string_view noun) {
  return context.words("wrong_noun"_class).stands_in(noun);
}

bool speaks_of_officials(const Context& context, Span words) {
  return context.traits.prose || context.traits.accountability ||
         context.words("enforcement_work"_class).stands_in(context.of(words));
}

Span wrong_after_dui(const Context& context, Span words) {
  const std::size_t at = find_in(context.text, "对", words.begin(), words.end());
  if (at >= words.end()) return {};
  std::size_t end = words.end();
  for (std::string_view word : context.words("act_opening"_class).words())
    end = std::min(end, find_in(context.text, word, at + kHan, words.end()));
  const Span noun{at + kHan, std::max(at + kHan, end)};
  return context.words("object_noun"_class).ends(context.of(noun)) ? noun : Span{};
}

std::vector<Span> listed_wrongs(const Context& context, Span piece) {
  const std::string_view s = context.of(piece);
  const std::size_t etc = s.rfind("等");
  if (etc == std::string_view::npos || s.size() - etc > 15 * kHan) return {};
  if (!context.words("listed_wrong_tail"_class).ends(s)) return {};
  std::size_t from = piece.begin();
  for (std::string_view word : context.words("occurrence"_class).words())
    if (const std::size_t at = s.substr(0, etc).find(word);
        at != std::string_view::npos && at < 20 * kHan) {
      from += at + word.size();
      break;
    }
  std::vector<Span> out;
  constexpr std::size_t kShortest = 4 * kHan;  // 不合理、不规范 are one complaint
  for (const std::size_t end = piece.begin() + etc; from < end;) {
    const std::size_t to = std::min(find_in(context.text, "、", from, end), end);
    const Span part{from, to};
    if (part.size_bytes() < kShortest && !context.mentions.any(lexicon::Kind::kFault, part))
      return {};
    if (names_wrong(context, part))
      out.push_back(part);
    else if (!out.empty())
      out.back() = hull(out.back(), part);
    else
      return {};
    from = to + kHan;
  }
  return out.size() > 1 ? out : std::vector<Span>{};
}

std::optional<Frame> frame_of_wrongdoer(const Context& context, Span words) {
  if (!speaks_of_officials(context, words)) return std::nullopt;
  const auto object = object_before(context, words, words.end());
  Span noun = wrong_after_dui(context, words);  // 对本部门的过错
  if (noun.empty() && object) noun = {object->span.begin(), object->people.back().span.end()};
  if (noun.empty() || !tells_wrong_noun(context, context.of(noun))) return std::nullopt;
  Frame frame;
  frame.faults = {whole_fault(context, noun)};
  if (object) frame.subject = object->people;
  frame.condition = noun;
  return frame;
}

bool only_says_whom(const Context& context, Span segment) {
  const auto named = context.mentions.starting_in(lexicon::Kind::kSanction, segment);
  return context.words("accountability_matter"_class).stands_in(context.of(segment)) &&
         std::all_of(named.begin(), named.end(),
                     [](const Mention& m) { return m.entry->family == "GEN"; });
}

std::optional<ObjectPhrase> object_of_manner(const Context& context, Span segment, Span next) {
  const std::size_t hit = context.mentions.sanctions(segment).front().span.begin();
  std::optional<ObjectPhrase> object = object_before(context, {hit, segment.end()}, segment.end());
  if (!object && !next.empty()) object = object_before(context, next, next.end());
  return object;
}

}  // namespace wenze::extract
