#include "document/continuation.h"

#include <algorithm>

#include "document/dates.h"
#include "document/marks.h"
#include "document/resources.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kWrappedCodepoints =
    20;  // a line this long without a stop goes on in the next one

// 有下列行为之一的，给予警告；| 造成严重后果的，给予记过：|（一）…: the second step of one lead-in.
bool splits_lead_in(const Resources& resources, std::string_view before, std::string_view next) {
  constexpr std::size_t kStepBytes = 300;
  return before.ends_with("；") && next.ends_with("：") && next.size() <= kStepBytes &&
         resources.words("list_of_cases"_class).stands_in(before) &&
         !resources.words("list_announced"_class).stands_in(next);
}

// 甲等：…
bool opens_with_name(std::string_view s) {
  constexpr std::size_t kNameCodepoints = 6;
  constexpr std::string_view kColon = "：";
  const std::size_t colon = s.substr(0, 4 * kNameCodepoints).find(kColon);
  if (colon == std::string_view::npos || colon + kColon.size() >= s.size()) return false;
  const std::string_view name = s.substr(0, colon);
  for (std::size_t at = 0; at < name.size(); at += text::decode_at(name, at).bytes)
    if (!text::is_han(text::decode_at(name, at).code_point)) return false;
  return text::count_codepoints(name) <= kNameCodepoints;
}

}  // namespace

std::size_t end_of_named_lines(std::string_view text, const std::vector<Unit>& units,
                               std::size_t at) {
  std::size_t end = at;
  while (end < units.size() && units[end].role == UnitRole::kBody && !units[end].mark &&
         opens_with_name(units[end].span.of(text)))
    ++end;
  return end - at >= 2 ? end : at;
}

bool breaks_off_into(const Resources& resources, std::string_view text, CanonicalSpan before,
                     CanonicalSpan next, bool in_article) {
  if (splits_lead_in(resources, before.of(text), next.of(text))) return true;
  if (before.empty() || ends_sentence(before.of(text))) return false;
  const char32_t end = text::decode_before(text, before.end()).code_point;
  if (end == U'，' || end == U'、' || end == U'《' || end == U'“' || end == U'（' || end == U'〈')
    return true;
  const char32_t begin = text::decode_at(text, next.begin()).code_point;
  if (begin == U'。' || begin == U'，' || begin == U'；' || begin == U'》' || begin == U'、')
    return true;
  if (in_article) return true;
  // 2001年6月21日某会议通过 | 2001年7月3日公布: notes of acts, one a line.
  if (resources.words("noted_act"_class).ends(before.of(text)) && date_at(text, next.begin()))
    return false;
  // The line counts, not the text: 加强领导。各单位要认真 | 落实 has its heading on the same line.
  const std::size_t line = text.rfind('\n', before.end() - 1);
  const std::size_t from =
      std::max(line == std::string_view::npos ? 0 : line + 1,
               before.end() > 4 * kWrappedCodepoints ? before.end() - 4 * kWrappedCodepoints : 0);
  return text::count_codepoints(text.substr(from, before.end() - from)) >= kWrappedCodepoints &&
         text::is_han(end);
}

bool continues_quotation(const Resources& resources, std::string_view text, CanonicalSpan before,
                         CanonicalSpan next) {
  constexpr std::string_view kOpen = "“", kClose = "”";
  const std::string_view s = before.of(text);
  if (before.empty() || !next.of(text).starts_with(kOpen)) return false;
  if (s.ends_with("：")) return resources.words("amended_text_follows"_class).stands_in(s);
  const std::size_t open = s.rfind(kOpen), close = s.rfind(kClose);
  return open != s.npos && (close == s.npos || close < open);
}

bool notes_history(std::string_view line) {
  const auto mark = mark_at(line, 0, line.size());
  return mark && mark->family == MarkFamily::kArabic && mark->style == '.' &&
         line.substr(mark->content).starts_with("中华民国");
}

bool continues_preamble(const Resources& resources, std::string_view text, CanonicalSpan before,
                        CanonicalSpan next) {
  const std::string_view s = before.of(text);
  if (s.empty()) return false;
  // Histories of Taiwan's laws are numbered and broken at a fixed width:
  // 4.中华民国八十五年…字第 850000466 | 0 号令修正公布…
  if (notes_history(s)) {
    const auto mark = mark_at(text, before.begin(), before.end());
    const auto other = mark_at(text, next.begin(), next.end());
    return !other || other->family != MarkFamily::kArabic || other->number != mark->number + 1;
  }
  if (splits_lead_in(resources, s, next.of(text))) return true;
  if (ends_sentence(s)) return false;
  // …关于修改〈某省代表建议 | 批评和意见办理条例〉的决定》修正: a title is broken.
  const std::size_t title = std::max(s.rfind("《") + 1, s.rfind("〈") + 1);
  if (title > 0 && s.find("》", title) == s.npos && s.find("〉", title) == s.npos) return true;
  const std::size_t open = s.rfind("（"), close = s.rfind("）");
  if (s.starts_with("（") && open != s.npos && (close == s.npos || close < open)) return true;
  const char32_t first = text::decode_at(text, next.begin()).code_point;
  if (!text::is_han(first) || text::is_numeral_character(first)) return false;
  return breaks_off_into(resources, text, before, next, false) &&
         (next.of(text).find("。") != s.npos || next.of(text).ends_with("：")) &&
         s.find("，") != s.npos;
}

}  // namespace wenze::document
