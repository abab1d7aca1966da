#include "document/continuation.h"

#include <algorithm>

#include "document/marks.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kWrappedCodepoints =
    20;  // a line this long without a stop goes on in the next one

}  // namespace

bool breaks_off_into(std::string_view text, CanonicalSpan before, CanonicalSpan next,
                     bool in_article) {
  if (before.empty() || ends_sentence(before.of(text))) return false;
  const char32_t end = text::decode_before(text, before.end()).code_point;
  if (end == U'，' || end == U'、' || end == U'《' || end == U'“' || end == U'（' || end == U'〈')
    return true;
  const char32_t begin = text::decode_at(text, next.begin()).code_point;
  if (begin == U'。' || begin == U'，' || begin == U'；' || begin == U'》' || begin == U'、')
    return true;
  if (in_article) return true;
  const std::size_t tail = std::min<std::size_t>(before.size_bytes(), 4 * kWrappedCodepoints);
  return text::count_codepoints(text.substr(before.end() - tail, tail)) >= kWrappedCodepoints &&
         text::is_han(end);
}

bool continues_quotation(std::string_view text, CanonicalSpan before, CanonicalSpan next) {
  constexpr std::string_view kOpen = "“", kClose = "”";
  const std::string_view s = before.of(text);
  if (before.empty() || !next.of(text).starts_with(kOpen)) return false;
  if (s.ends_with("："))
    return s.find("修改为") != s.npos || s.find("作为第") != s.npos || s.find("增加") != s.npos ||
           s.find("如下") != s.npos;
  const std::size_t open = s.rfind(kOpen), close = s.rfind(kClose);
  return open != s.npos && (close == s.npos || close < open);
}

bool continues_preamble(std::string_view text, CanonicalSpan before, CanonicalSpan next) {
  const std::string_view s = before.of(text);
  if (s.empty() || ends_sentence(s)) return false;
  const std::size_t open = s.rfind("（"), close = s.rfind("）");
  if (s.starts_with("（") && open != s.npos && (close == s.npos || close < open)) return true;
  const char32_t first = text::decode_at(text, next.begin()).code_point;
  if (!text::is_han(first) || text::is_numeral_character(first)) return false;
  return breaks_off_into(text, before, next, false) &&
         (next.of(text).find("。") != s.npos || next.of(text).ends_with("：")) &&
         s.find("，") != s.npos;
}

}  // namespace wenze::document
