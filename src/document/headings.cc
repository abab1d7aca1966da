// A heading states a topic, a norm states a consequence: what reads like a norm is never taken for
// a heading, because rules are only read from text.
#include "document/headings.h"

#include <algorithm>

#include "document/resources.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kLineHeadingCodepoints = 50;
constexpr std::size_t kSentenceHeadingCodepoints = 30;
constexpr std::size_t kColonHeadingCodepoints = 14;
constexpr std::size_t kArticleHeadingCodepoints = 16;
constexpr std::size_t kHeadingOverArticlesCodepoints = 40;

// 各学校要落实值班制度, 会议听取了汇报, 删去第十二条: a whole statement, not a topic.
bool reads_like_statement(const Resources& resources, std::string_view s) {
  constexpr std::string_view kDone = "了", kShall = "须", kModal = "要";
  if (resources.words("statement_opening"_class).begins(s) ||
      resources.words("statement_sign"_class).stands_in(s))
    return true;
  const std::size_t done = s.find(kDone), shall = s.find(kShall);
  if (done != s.npos && !s.substr(done).starts_with("了解")) return true;
  if (shall != s.npos && !s.substr(0, shall + kShall.size()).ends_with("必须")) return true;
  // 要 as a modal stands behind its subject: 各单位要…, never in 主要, 重要, 要求.
  for (std::size_t at = s.find(kModal); at != s.npos; at = s.find(kModal, at + kModal.size())) {
    if (at < 2 * kModal.size()) continue;
    const std::string_view before = s.substr(at - 3, 3), after = s.substr(at + kModal.size());
    if (!resources.words("yao_compound_front"_class).holds(before) &&
        !resources.words("yao_compound_back"_class).begins(after) && before != "，" &&
        before != "、")
      return true;
  }
  return false;
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

HeadingSplit bracketed(const Resources& resources, std::string_view text, CanonicalSpan content,
                       std::string_view open, std::string_view close) {
  const std::string_view s = content.of(text);
  if (!s.starts_with(open)) return none(content);
  const std::size_t found = s.substr(0, 160).find(close);
  if (found == std::string_view::npos) return none(content);
  const std::string_view inside = s.substr(open.size(), found - open.size());
  // 第三条（删除）: that is the article's text.
  if (resources.words("deletion_note"_class).holds(inside)) return none(content);
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

// …造成停水的。 is a case of a list.
bool single_sentence(std::string_view s) {
  const std::size_t stop = s.find("。");
  return stop != std::string_view::npos && stop + 3 == s.size() &&
         s.find("；") == std::string_view::npos && !s.ends_with("的。");
}

}  // namespace

HeadingSplit article_heading(const Resources& resources, std::string_view text,
                             CanonicalSpan content, const Unit* next) {
  if (content.empty()) return none(content);
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"（", "）"}, {"【", "】"}, {"〔", "〕"}}) {
    const HeadingSplit split = bracketed(resources, text, content, open, close);
    if (!split.heading.empty()) return split;
  }
  const std::string_view s = content.of(text);
  const bool next_is_text = next != nullptr && next->role == UnitRole::kBody && next->line_start &&
                            (!next->mark || is_item(next->mark->family));
  if (next_is_text && looks_like_heading(s, kArticleHeadingCodepoints) &&
      s.find("，") == std::string_view::npos &&
      !resources.words("sentence_opening"_class).begins(s) &&
      !resources.words("norm_sign"_class).stands_in(s) &&
      !resources.words("lead_in_sign"_class).stands_in(s))
    return whole(text, content);
  return none(content);
}

HeadingSplit outline_heading(const Resources& resources, std::string_view text,
                             CanonicalSpan content, const Unit* next, const Mark& mark) {
  if (content.empty()) return none(content);
  const auto reads_like_norm = [&](std::string_view words) {
    return resources.words("norm_sign"_class).stands_in(words);
  };
  const std::string_view s = content.of(text);
  if (s.starts_with("问：") && s.ends_with("？") && carries(next, mark))
    return whole(text, content);
  const bool high = mark.family <= MarkFamily::kHanParen ||
                    (mark.family == MarkFamily::kDecimal && mark.depth <= 2);
  if (looks_like_heading(s, kLineHeadingCodepoints) && (high || carries(next, mark)) &&
      !ends_in(text, s, next))
    return whole(text, content);
  if (single_sentence(s) && carries(next, mark) && !reads_like_statement(resources, s) &&
      text::count_codepoints(s.substr(0, 400)) <= kSentenceHeadingCodepoints && !reads_like_norm(s))
    return whole(text, content);
  const std::size_t stop = s.substr(0, 4 * kSentenceHeadingCodepoints).find("。");
  if (stop != std::string_view::npos && stop + 3 < s.size()) {
    const std::string_view first = s.substr(0, stop);
    if (text::count_codepoints(first) <= kSentenceHeadingCodepoints && !reads_like_norm(first) &&
        !reads_like_statement(resources, first) && first.find("；") == std::string_view::npos &&
        first.find("：") == std::string_view::npos)
      return {{content.begin(), content.begin() + stop},
              skip_spaces(text, content.begin() + stop + 3, content.end())};
  }
  const std::size_t colon = s.substr(0, 4 * kColonHeadingCodepoints).find("：");
  if (colon != std::string_view::npos && colon + 3 < s.size()) {
    const std::string_view first = s.substr(0, colon);
    if (text::count_codepoints(first) <= kColonHeadingCodepoints && !reads_like_norm(first) &&
        !resources.words("lead_in_sign"_class).stands_in(first) &&
        !reads_like_statement(resources, first) && first.find("，") == std::string_view::npos &&
        first.find("。") == std::string_view::npos)
      return {{content.begin(), content.begin() + colon},
              skip_spaces(text, content.begin() + colon + 3, content.end())};
  }
  return none(content);
}

std::vector<bool> without_heading(const Resources& resources, std::string_view text,
                                  const std::vector<Unit>& units) {
  constexpr std::size_t kSiblings = 5;  // fewer tell nothing
  std::vector<bool> out(units.size(), false);
  std::vector<std::vector<std::size_t>> open;  // siblings that are being counted, outermost first
  const auto close = [&](const std::vector<std::size_t>& siblings) {
    std::vector<std::size_t> headed;
    for (std::size_t i : siblings) {
      const Mark& mark = *units[i].mark;
      const CanonicalSpan content{std::min(mark.content, units[i].span.end()), units[i].span.end()};
      const Unit* next = i + 1 < units.size() ? &units[i + 1] : nullptr;
      const HeadingSplit split = outline_heading(resources, text, content, next, mark);
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

bool heads_its_article(const Resources& resources, std::string_view text,
                       const std::vector<Unit>& units, std::size_t line, System system) {
  if (line >= units.size()) return false;
  const Unit& unit = units[line];
  if (unit.role != UnitRole::kBody || unit.mark || !unit.line_start) return false;
  const HeadingSplit split = article_heading(resources, text, unit.span, nullptr);
  if (!split.heading.empty() && split.text_begin == unit.span.end()) return true;
  const Unit* after = line + 1 < units.size() ? &units[line + 1] : nullptr;
  return system == System::kMacau && after != nullptr && after->role == UnitRole::kBody &&
         (!after->mark || is_item(after->mark->family)) &&
         looks_like_heading(unit.span.of(text), kLineHeadingCodepoints);
}

bool heads_articles(std::string_view text, const std::vector<Unit>& units, std::size_t at,
                    const Mark& mark) {
  if (mark.family > MarkFamily::kHanParen ||
      !looks_like_heading(units[at].span.of(text), kHeadingOverArticlesCodepoints))
    return false;
  const Unit* next = at + 1 < units.size() ? &units[at + 1] : nullptr;
  if (next == nullptr || !next->mark) return false;
  if (next->mark->family == MarkFamily::kArticle) return true;
  const bool deeper =
      mark.family == MarkFamily::kHanComma && next->mark->family == MarkFamily::kHanParen;
  return deeper && at + 2 < units.size() && units[at + 2].mark &&
         units[at + 2].mark->family == MarkFamily::kArticle &&
         looks_like_heading(next->span.of(text), kHeadingOverArticlesCodepoints);
}

bool heading_goes_on(std::string_view text, const std::vector<Unit>& units, std::size_t at) {
  constexpr std::size_t kRestCodepoints = 15;
  if (at + 2 >= units.size()) return false;
  const Unit& next = units[at + 1];
  const Unit& after = units[at + 2];
  if (next.role != UnitRole::kBody || next.mark || !after.mark ||
      after.mark->family != MarkFamily::kArticle)
    return false;
  const std::string_view line = next.span.of(text);
  return next.line_start && looks_like_heading(line, kRestCodepoints) &&
         line.find("，") == line.npos && text::is_han(text::decode_at(line, 0).code_point);
}

}  // namespace wenze::document
