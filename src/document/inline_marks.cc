// Candidates are marks behind punctuation. A 1 counts when a 2 follows; any other number counts
// when it is the next of its family. A mark of a higher family makes the lower ones begin again.
#include "document/inline_marks.h"

#include <array>

#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kFamilies = static_cast<std::size_t>(MarkFamily::kRoman) + 1;
constexpr int kLookahead = 12;  // candidates of one family that are searched for the 2 after a 1

bool is_stop(char32_t c) {
  return c == U'。' || c == U'；' || c == U'：' || c == U'！' || c == U'？' || c == ';' || c == ':';
}
bool is_soft(char32_t c) {
  return c == U'，' || c == U'、' || c == U'”' || c == U'）' || c == U'—' || c == ',';
}

// What follows makes it a reference: （一）项, （一）、（二）项, （一）至（三）项.
bool is_reference(std::string_view text, const Mark& mark, std::size_t end) {
  static constexpr std::array<std::string_view, 14> kAfter = {
      "项",   "款",   "目",   "条",   "、（", "至（", "和（",
      "或（", "及（", "、第", "至第", "和第", "段",   "节"};
  const std::string_view rest = text.substr(mark.end, end - mark.end);
  for (std::string_view word : kAfter)
    if (rest.starts_with(word)) return true;
  return false;
}

bool may_stand_inside(MarkFamily family) {
  return family == MarkFamily::kHanComma || family == MarkFamily::kHanParen ||
         family == MarkFamily::kArabic || family == MarkFamily::kArabicParen ||
         family == MarkFamily::kArabicHalfParen || family == MarkFamily::kCircled;
}

// Bare numbers need a full stop before them; bracketed ones may follow a comma.
bool predecessor_fits(char32_t before, const Mark& mark, bool breaks_lost) {
  if (is_stop(before)) return true;
  const bool bracketed = mark.family == MarkFamily::kHanParen ||
                         mark.family == MarkFamily::kArabicParen ||
                         mark.family == MarkFamily::kCircled;
  if (bracketed && is_soft(before) && before != U'、') return true;
  if (bracketed && before == U'、' && mark.number > 1) return true;
  if (mark.family == MarkFamily::kCircled && text::is_han(before)) return true;
  return breaks_lost && text::is_han(before) && before != U'第' &&
         !text::is_numeral_character(before) && (bracketed || mark.family == MarkFamily::kHanComma);
}

std::vector<Mark> candidates(std::string_view text, CanonicalSpan piece, bool breaks_lost) {
  std::vector<Mark> out;
  const std::size_t end = piece.end();
  char32_t before = 0;
  for (std::size_t at = piece.begin(); at < end;) {
    const auto d = text::decode_at(text, at);
    const char32_t c = d.code_point;
    const bool opens =
        c == U'（' || c == '(' || (c >= 0x2460 && c <= 0x249B) || (c >= 0x3220 && c <= 0x3229) ||
        (c >= 0x2776 && c <= 0x277F) || (c >= 0x3251 && c <= 0x325F) ||
        (text::is_numeral_character(c) && !text::is_numeral_character(before) && c < 0xF900);
    if (opens && at > piece.begin() &&
        (is_stop(before) || is_soft(before) || text::is_han(before))) {
      const auto mark = mark_at(text, at, end);
      if (mark && may_stand_inside(mark->family) && mark->content < end &&
          !is_reference(text, *mark, end) && predecessor_fits(before, *mark, breaks_lost)) {
        out.push_back(*mark);
        at = mark->end;
        before = 0;
        continue;
      }
    }
    if (!text::is_space(c)) before = c;
    at += d.bytes;
  }
  return out;
}

// A 2 comes before the next 1.
bool goes_on(const std::vector<Mark>& marks, std::size_t at, const std::optional<Mark>& next_line) {
  int seen = 0;
  for (std::size_t i = at + 1; i < marks.size() && seen < kLookahead; ++i) {
    if (marks[i].family != marks[at].family) continue;
    ++seen;
    if (marks[i].number == 2) return true;
    if (marks[i].number == 1) return false;
  }
  return next_line && next_line->family == marks[at].family && next_line->number == 2;
}

}  // namespace

std::vector<Mark> inline_marks(std::string_view text, CanonicalSpan piece,
                               const InlineOptions& options) {
  const std::vector<Mark> all = candidates(text, piece, options.breaks_lost);
  std::vector<Mark> out;
  if (all.empty()) return out;
  std::array<int, kFamilies> last{};
  const auto take = [&](const Mark& mark) {
    const auto family = static_cast<std::size_t>(mark.family);
    last[family] = mark.number;
    for (std::size_t lower = family + 1; lower < kFamilies; ++lower) last[lower] = 0;
  };
  if (const auto front = mark_at(text, piece.begin(), piece.end()); front && is_item(front->family))
    take(*front);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const int previous = last[static_cast<std::size_t>(all[i].family)];
    const bool next = previous > 0 && all[i].number == previous + 1;
    const bool first = all[i].number == 1 && goes_on(all, i, options.next_line);
    if (!next && !first) continue;
    take(all[i]);
    out.push_back(all[i]);
  }
  return out;
}

}  // namespace wenze::document
