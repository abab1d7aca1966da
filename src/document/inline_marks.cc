// Candidates are marks behind punctuation, or behind a heading that they run into. A 1 counts when
// a 2 follows; any other number counts when it is the next of its family. What was opened inside a
// family ends with its next number, everything with an article or a division.
#include "document/inline_marks.h"

#include <algorithm>
#include <array>
#include <utility>

#include "document/layout.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kLookahead = 60;          // candidates that are searched for the 2 after a 1
constexpr std::size_t kHeadingCodepoints = 30;  // a heading that runs into the next number

bool is_stop(char32_t c) {
  return c == U'。' || c == U'；' || c == U'：' || c == U'！' || c == U'？' || c == ';' || c == ':';
}
bool is_soft(char32_t c) {
  return c == U'，' || c == U'、' || c == U'”' || c == U'）' || c == U'—' || c == ',';
}

// What follows makes it a reference: （一）项, （一）、（二）项, （一）至（三）项.
bool is_reference(std::string_view text, const Mark& mark, std::size_t end) {
  static constexpr std::array<std::string_view, 15> kAfter = {
      "项",   "款",   "目",   "条",   "、（", "至（", "和（", "或（",
      "及（", "、第", "至第", "和第", "段",   "节",   "期"};
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

struct Candidate {
  Mark mark;
  std::size_t piece;
  bool front;
};

// （ and the numbers that have their bracket or circle with them.
bool opens_enclosed(char32_t c) {
  return c == U'（' || c == '(' || (c >= 0x2460 && c <= 0x249B) || (c >= 0x3220 && c <= 0x3229) ||
         (c >= 0x2776 && c <= 0x277F) || (c >= 0x3251 && c <= 0x325F);
}
bool opens_bare(char32_t c, char32_t before) {
  return text::is_numeral_character(c) && !text::is_numeral_character(before) && c < 0xF900;
}
constexpr bool is_ideograph(char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; }

// 一、总体要求（一）指导思想: what stands between the last mark and `at` is nothing but a heading.
bool runs_out_of_heading(std::string_view text, std::size_t from, std::size_t at,
                         const Mark& mark) {
  if (mark.family != MarkFamily::kHanParen && mark.family != MarkFamily::kHanComma) return false;
  const std::string_view s = text.substr(from, at - from);
  return looks_like_heading(s, kHeadingCodepoints) && s.find("，") == std::string_view::npos &&
         !s.ends_with("第");
}

void add_candidates(std::string_view text, const InlinePiece& piece, std::size_t index,
                    std::vector<Candidate>& out) {
  const std::size_t end = piece.span.end();
  std::size_t heading = piece.front ? std::min(piece.front->content, end) : end;
  char32_t before = 0;
  for (std::size_t at = piece.span.begin(); at < end;) {
    const auto d = text::decode_at(text, at);
    const char32_t c = d.code_point;
    // Bare numbers stand nowhere else (predecessor_fits, runs_out_of_heading).
    const bool bare = is_stop(before) || piece.breaks_lost || heading < at;
    if (!bare && is_ideograph(c)) {
      before = c;
      at += d.bytes;
      continue;
    }
    if ((opens_enclosed(c) || (bare && opens_bare(c, before))) && at > piece.span.begin() &&
        (is_stop(before) || is_soft(before) || text::is_han(before))) {
      const auto mark = mark_at(text, at, end);
      if (mark && may_stand_inside(mark->family) && mark->style != ')' && mark->content < end &&
          !is_reference(text, *mark, end) &&
          (predecessor_fits(before, *mark, piece.breaks_lost) ||
           (heading < at && runs_out_of_heading(text, heading, at, *mark)))) {
        out.push_back({*mark, index, false});
        at = mark->end;
        heading = mark->content;
        before = 0;
        continue;
      }
    }
    if (is_stop(c)) heading = end;
    const bool closes = c == U'”' || c == U'）' || c == U'』' || c == U'」';
    if (!text::is_space(c) && !(closes && is_stop(before))) before = c;
    at += d.bytes;
  }
}

// A 2 comes before the next 1 and before a higher mark at the front of a line.
bool goes_on(const std::vector<Candidate>& all, std::size_t at) {
  for (std::size_t i = at + 1; i < all.size() && i - at < kLookahead; ++i) {
    const Candidate& next = all[i];
    if (next.mark.family == all[at].mark.family) return next.mark.number == 2;
    if (next.front && next.mark.family < all[at].mark.family) return false;
  }
  return false;
}

}  // namespace

std::vector<std::vector<Mark>> inline_marks(std::string_view text,
                                            const std::vector<InlinePiece>& pieces) {
  std::vector<Candidate> all;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].front) all.push_back({*pieces[i].front, i, true});
    if (pieces[i].searched) add_candidates(text, pieces[i], i, all);
  }
  std::vector<std::vector<Mark>> out(pieces.size());
  std::vector<std::pair<MarkFamily, int>> open;  // families that are being counted, outermost first
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Mark& mark = all[i].mark;
    const auto found = std::find_if(open.rbegin(), open.rend(),
                                    [&](const auto& one) { return one.first == mark.family; });
    if (!all[i].front) {
      const bool next = found != open.rend() && mark.number == found->second + 1;
      // A second 1 right behind a 1 is a reference to it.
      const bool again = found != open.rend() && found->second == 1;
      if (!next && !(mark.number == 1 && !again && goes_on(all, i))) continue;
      out[all[i].piece].push_back(mark);
    }
    if (!is_item(mark.family)) {
      open.clear();
    } else if (found != open.rend()) {
      open.erase(found.base(), open.end());
      open.back().second = mark.number;
    } else {
      open.emplace_back(mark.family, mark.number);
    }
  }
  return out;
}

}  // namespace wenze::document
