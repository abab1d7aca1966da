// Every test here asks for words that prose uses to speak of wrongs in general (等问题, 等行为,
// 查处力度); a sentence without them is read like an article's or not at all.
#include "extract/prose.h"

#include <algorithm>

#include "extract/conditions.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

constexpr std::size_t kHan = 3;  // bytes of a Han character

bool ends_with_any(std::string_view s, const std::vector<std::string_view>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view w) { return s.ends_with(w); });
}

// 加大对[X]的查处力度 → X; nothing when the segment has another form.
std::optional<Span> wrong_of_effort(const Context& context, Span segment) {
  static const std::vector<std::string_view> kEfforts = {
      "的查处力度", "查处力度", "的打击力度",     "打击力度",     "的惩处力度", "惩处力度",
      "的问责力度", "问责力度", "的追究力度",     "追究力度",     "的处罚力度", "处罚力度",
      "的惩治力度", "惩治力度", "的责任追究力度", "责任追究力度", "的追责力度", "追责力度"};
  const std::string_view s = context.of(segment);
  const std::size_t at = s.find("对");
  if (at == std::string_view::npos || at > 12 * kHan) return std::nullopt;
  for (std::string_view effort : kEfforts)
    if (s.ends_with(effort))
      return Span{segment.begin() + at + kHan, segment.end() - effort.size()};
  return std::nullopt;
}

bool names_wrong(const Context& context, Span segment) {
  return context.mentions.any(lexicon::Kind::kFault, segment) || is_wrongful(context, segment);
}

}  // namespace

std::vector<Segment> wrong_of_prose(const Context& context, const std::vector<Segment>& segments) {
  std::size_t first = 0;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const std::string_view s = context.of(segments[i].span);
    const bool opens = !first_prefix(s, {"对", "凡", "因", "如"}).empty();
    if (opens && closes_condition(context, segments.back().span) &&
        names_wrong(context, hull(segments[i].span, segments.back().span))) {
      first = i;
      break;
    }
  }
  while (first + 1 < segments.size() && !names_wrong(context, segments[first].span)) ++first;
  std::vector<Segment> out(segments.begin() + static_cast<std::ptrdiff_t>(first), segments.end());
  for (Segment& segment : out)
    if (const auto wrong = wrong_of_effort(context, segment.span)) segment.span = *wrong;
  return out;
}

bool closes_by_noun(const Context& context, Span segment) {
  if (const auto wrong = wrong_of_effort(context, segment)) return names_wrong(context, *wrong);
  const std::string_view s = context.of(segment);
  if (ends_with_any(s, {"等行为", "等问题", "等现象"})) return true;
  const bool suspected =
      s.find("涉嫌") != std::string_view::npos || s.find("发现的") != std::string_view::npos;
  return suspected && ends_with_any(s, {"问题", "线索", "行为", "案件"}) &&
         names_wrong(context, segment);
}

bool is_narrative(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  const bool dated = !s.empty() && s.front() >= '0' && s.front() <= '9' && s.find("年") < 24;
  return dated || contains_any(s, {"我们", "认为", "然而", "此后", "制定了", "出台", "自从", "事件",
                                   "以来", "有些", "不少", "因为"});
}

bool is_manner(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  if (!contains_any(s, {"采取", "采用", "通过", "给予", "运用"})) return false;
  if (!contains_any(s, {"等方式", "等措施", "等手段", "等形式", "等处理", "的方式", "等办法"}))
    return false;
  return context.mentions.sanctions(segment).size() >= 2;
}

bool tells_wrong_noun(std::string_view noun) {
  return contains_any(noun, {"违法", "违纪", "违规", "不合格", "失职", "失责", "过错", "不达标",
                             "不力", "渎职", "不作为", "乱作为", "责任事故"});
}

Span wrong_after_dui(const Context& context, Span words) {
  const std::size_t at = find_in(context.text, "对", words.begin(), words.end());
  if (at >= words.end()) return {};
  std::size_t end = words.end();
  for (std::string_view word :
       {"必须", "要", "应当", "应", "予以", "进行", "严肃", "依法", "坚决", "一律", "，"})
    end = std::min(end, find_in(context.text, word, at + kHan, words.end()));
  const Span noun{at + kHan, std::max(at + kHan, end)};
  return ends_with_any(context.of(noun), {"问题", "行为", "现象", "情形", "事件", "事故"}) ? noun
                                                                                           : Span{};
}

std::vector<Span> listed_wrongs(const Context& context, Span piece) {
  const std::string_view s = context.of(piece);
  const std::size_t etc = s.rfind("等");
  if (etc == std::string_view::npos || s.size() - etc > 15 * kHan) return {};
  if (!ends_with_any(s, {"问题", "行为", "情形", "现象", "情况", "问题的", "行为的", "情形的",
                         "现象的", "情况的"}))
    return {};
  std::size_t from = piece.begin();
  for (std::string_view word : {"存在的", "出现的", "发生的", "存在", "出现"})
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

}  // namespace wenze::extract
