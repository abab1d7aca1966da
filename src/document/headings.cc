// A heading states a topic, a norm states a consequence: what reads like a norm is never taken for
// a heading, because rules are only read from text.
#include "document/headings.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kLineHeadingCodepoints = 50;
constexpr std::size_t kSentenceHeadingCodepoints = 30;
constexpr std::size_t kColonHeadingCodepoints = 14;
constexpr std::size_t kArticleHeadingCodepoints = 16;

bool reads_like_norm(std::string_view s) {
  static constexpr std::array<std::string_view, 14> kWords = {
      "的，", "给予", "予以问责", "应当",   "不得", "可以", "处以",
      "罚款", "处分", "通报批评", "追究其", "责令", "必须", "移送"};
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](std::string_view word) { return s.find(word) != std::string_view::npos; });
}

// 各学校要落实值班制度, 会议听取了汇报, 删去第十二条: a whole statement, not a topic.
bool reads_like_statement(std::string_view s) {
  static constexpr std::array<std::string_view, 8> kWords = {"会议", "删去", "修改为", "改为",
                                                             "须",   "了",   "增加一", "作为第"};
  if (s.starts_with("会议") || s.starts_with("删去")) return true;
  for (std::string_view word : kWords) {
    const std::size_t at = s.find(word);
    if (at == std::string_view::npos || word == "会议") continue;
    if (word == "了" && s.substr(at).starts_with("了解")) continue;
    if (word == "须" && at >= 3 && s.substr(at - 3).starts_with("必须")) continue;
    return true;
  }
  // 要 as a modal stands behind its subject: 各单位要…, never in 主要, 重要, 要求.
  constexpr std::string_view kModal = "要";
  static constexpr std::array<std::string_view, 12> kBefore = {"主", "重", "必", "需", "纲", "摘",
                                                               "首", "只", "简", "提", "不", "概"};
  static constexpr std::array<std::string_view, 8> kAfter = {"求", "点", "素", "害",
                                                             "务", "领", "闻", "件"};
  for (std::size_t at = s.find(kModal); at != std::string_view::npos;
       at = s.find(kModal, at + kModal.size())) {
    if (at < 2 * kModal.size()) continue;
    const std::string_view before = s.substr(at - 3, 3), after = s.substr(at + kModal.size());
    if (std::none_of(kBefore.begin(), kBefore.end(), [&](auto w) { return before == w; }) &&
        std::none_of(kAfter.begin(), kAfter.end(), [&](auto w) { return after.starts_with(w); }) &&
        before != "，" && before != "、")
      return true;
  }
  return false;
}

bool reads_like_lead_in(std::string_view s) {
  static constexpr std::array<std::string_view, 9> kWords = {
      "下列", "以下", "如下", "包括", "是指", "分别", "之一", "主要有", "情形"};
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](std::string_view word) { return s.find(word) != std::string_view::npos; });
}

// A line that breaks off after one of these goes on in the next.
bool begins_a_sentence(std::string_view s) {
  static constexpr std::array<std::string_view, 14> kWords = {
      "依照", "按照", "根据", "依据", "违反", "为了", "对",
      "在",   "有",   "由",   "因",   "凡",   "经",   "从"};
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](std::string_view word) { return s.starts_with(word); });
}

HeadingSplit none(CanonicalSpan content) {
  return {{content.begin(), content.begin()}, content.begin()};
}

HeadingSplit whole(std::string_view text, CanonicalSpan content) {
  std::size_t end = content.end();
  const auto last = text::decode_before(text, end);
  if (last.code_point == U'。' || last.code_point == U'：') end -= last.bytes;
  return {{content.begin(), std::max(end, content.begin())}, content.end()};
}

HeadingSplit bracketed(std::string_view text, CanonicalSpan content, std::string_view open,
                       std::string_view close) {
  const std::string_view s = content.of(text);
  if (!s.starts_with(open)) return none(content);
  const std::size_t found = s.substr(0, 160).find(close);
  if (found == std::string_view::npos) return none(content);
  const std::string_view inside = s.substr(open.size(), found - open.size());
  // 第三条（删除）: that is the article's text.
  if (inside == "删除" || inside == "废止" || inside == "失效" || inside == "保留")
    return none(content);
  if (inside.empty() || inside.find("。") != std::string_view::npos ||
      text::count_codepoints(inside) > 40)
    return none(content);
  const std::size_t begin = content.begin() + open.size();
  return {{begin, begin + inside.size()},
          skip_spaces(text, content.begin() + found + close.size(), content.end())};
}

// What follows belongs to this provision: text or deeper numbers.
bool carries(const Unit* next, const Mark& mark) {
  if (next == nullptr || next->role != UnitRole::kBody) return false;
  return !next->mark || next->mark->family > mark.family ||
         (mark.family == MarkFamily::kDecimal && next->mark->family == MarkFamily::kDecimal &&
          next->mark->depth > mark.depth);
}

// …，特订定本要 | 点。: the rest of a sentence, not the text under a heading.
bool ends_in(std::string_view text, std::string_view line, const Unit* next) {
  constexpr std::size_t kTailCodepoints = 8;
  if (next == nullptr || next->role != UnitRole::kBody || next->mark) return false;
  const std::string_view s = next->span.of(text);
  return line.find("，") != std::string_view::npos && s.ends_with("。") &&
         text::count_codepoints(s.substr(0, 4 * kTailCodepoints)) <= kTailCodepoints;
}

bool single_sentence(std::string_view s) {
  const std::size_t stop = s.find("。");
  return stop != std::string_view::npos && stop + 3 == s.size() &&
         s.find("；") == std::string_view::npos;
}

}  // namespace

HeadingSplit article_heading(std::string_view text, CanonicalSpan content, const Unit* next) {
  if (content.empty()) return none(content);
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"（", "）"}, {"【", "】"}, {"〔", "〕"}}) {
    const HeadingSplit split = bracketed(text, content, open, close);
    if (!split.heading.empty()) return split;
  }
  const std::string_view s = content.of(text);
  const bool next_is_text = next != nullptr && next->role == UnitRole::kBody && next->line_start &&
                            (!next->mark || is_item(next->mark->family));
  if (next_is_text && looks_like_heading(s, kArticleHeadingCodepoints) &&
      s.find("，") == std::string_view::npos && !begins_a_sentence(s) && !reads_like_norm(s) &&
      !reads_like_lead_in(s))
    return whole(text, content);
  return none(content);
}

HeadingSplit outline_heading(std::string_view text, CanonicalSpan content, const Unit* next,
                             const Mark& mark) {
  if (content.empty()) return none(content);
  const std::string_view s = content.of(text);
  if (s.starts_with("问：") && s.ends_with("？") && carries(next, mark))
    return whole(text, content);
  const bool high = mark.family <= MarkFamily::kHanParen ||
                    (mark.family == MarkFamily::kDecimal && mark.depth <= 2);
  if (looks_like_heading(s, kLineHeadingCodepoints) && (high || carries(next, mark)) &&
      !ends_in(text, s, next))
    return whole(text, content);
  if (single_sentence(s) && carries(next, mark) && !reads_like_statement(s) &&
      text::count_codepoints(s.substr(0, 400)) <= kSentenceHeadingCodepoints && !reads_like_norm(s))
    return whole(text, content);
  const std::size_t stop = s.substr(0, 4 * kSentenceHeadingCodepoints).find("。");
  if (stop != std::string_view::npos && stop + 3 < s.size()) {
    const std::string_view first = s.substr(0, stop);
    if (text::count_codepoints(first) <= kSentenceHeadingCodepoints && !reads_like_norm(first) &&
        !reads_like_statement(first) && first.find("；") == std::string_view::npos &&
        first.find("：") == std::string_view::npos)
      return {{content.begin(), content.begin() + stop},
              skip_spaces(text, content.begin() + stop + 3, content.end())};
  }
  const std::size_t colon = s.substr(0, 4 * kColonHeadingCodepoints).find("：");
  if (colon != std::string_view::npos && colon + 3 < s.size()) {
    const std::string_view first = s.substr(0, colon);
    if (text::count_codepoints(first) <= kColonHeadingCodepoints && !reads_like_norm(first) &&
        !reads_like_lead_in(first) && !reads_like_statement(first) &&
        first.find("，") == std::string_view::npos && first.find("。") == std::string_view::npos)
      return {{content.begin(), content.begin() + colon},
              skip_spaces(text, content.begin() + colon + 3, content.end())};
  }
  return none(content);
}

std::vector<bool> without_heading(std::string_view text, const std::vector<Unit>& units) {
  constexpr std::size_t kSiblings = 5;  // fewer tell nothing
  std::vector<bool> out(units.size(), false);
  std::vector<std::vector<std::size_t>> open;  // siblings that are being counted, outermost first
  const auto close = [&](const std::vector<std::size_t>& siblings) {
    std::vector<std::size_t> headed;
    for (std::size_t i : siblings) {
      const Mark& mark = *units[i].mark;
      const CanonicalSpan content{std::min(mark.content, units[i].span.end()), units[i].span.end()};
      const Unit* next = i + 1 < units.size() ? &units[i + 1] : nullptr;
      const HeadingSplit split = outline_heading(text, content, next, mark);
      if (!split.heading.empty() && split.text_begin < content.end()) headed.push_back(i);
    }
    if (siblings.size() >= kSiblings && 3 * headed.size() < siblings.size())
      for (std::size_t i : headed) out[i] = true;
    for (std::size_t n = 1; n < siblings.size(); ++n)
      if (units[siblings[n - 1]].span.of(text).ends_with("；")) out[siblings[n]] = true;
  };
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (units[i].role != UnitRole::kBody || !units[i].mark) continue;
    const Mark& mark = *units[i].mark;
    const bool item = is_item(mark.family) && mark.family <= MarkFamily::kHanParen;
    while (!open.empty()) {
      const Mark& last = *units[open.back().back()].mark;
      if (item && (last.family < mark.family ||
                   (last.family == mark.family && mark.number == last.number + 1)))
        break;
      if (is_item(mark.family) && mark.family > last.family) break;
      close(open.back());
      open.pop_back();
    }
    if (!item) continue;
    if (!open.empty() && units[open.back().back()].mark->family == mark.family)
      open.back().push_back(i);
    else
      open.push_back({i});
  }
  for (const auto& siblings : open) close(siblings);
  return out;
}

}  // namespace wenze::document
