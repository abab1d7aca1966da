// Lines are cut at articles of the chain, at divisions that run into them, and at items that count
// on inside a line; then every unit's mark is checked and the front and the end of the document get
// their roles.
#include "document/layout.h"

#include <algorithm>

#include "document/dates.h"
#include "document/inline_marks.h"
#include "document/numbering.h"
#include "document/resources.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kDivisionCodepoints = 60;  // longest heading of a chapter
constexpr std::size_t kHeadingTailBytes = 240;   // where a division is looked for before an article
constexpr std::size_t kLostBreakCodepoints = 1500;  // a line as long as this has lost its breaks

bool has_sentence_stop(std::string_view s) {
  return s.find("。") != std::string_view::npos || s.find("；") != std::string_view::npos;
}

bool is_division_heading(std::string_view text, const Mark& mark, std::size_t end,
                         const Resources& resources) {
  const std::string_view rest = text.substr(mark.content, end - mark.content);
  if (mark.family == MarkFamily::kPart && mark.end > mark.begin + 3 &&
      text.substr(mark.begin, mark.end - mark.begin).ends_with("部") && !rest.empty() &&
      !mark.spaced() && text::is_han(text::decode_at(text, mark.begin + 3).code_point))
    return false;  // 第一部法律
  if (rest.empty()) return true;
  if (rest.ends_with("、"))
    return looks_like_heading(rest.substr(0, rest.size() - 3), kDivisionCodepoints);  // broken
  return looks_like_heading(rest, kDivisionCodepoints) &&
         !resources.words("reference_goes_on"_class).begins(rest);
}

// Cut points inside [begin, end) where divisions run into each other or into the article at `end`.
void division_cuts(std::string_view text, std::size_t begin, std::size_t end,
                   std::vector<std::size_t>& cuts) {
  std::size_t from = end - begin > kHeadingTailBytes ? end - kHeadingTailBytes : begin;
  const std::string_view window = text.substr(0, end);
  const std::size_t tail = from;
  for (std::string_view stop : {"。", "；", "：", "！"}) {
    const std::size_t found = window.substr(tail).rfind(stop);
    if (found != std::string_view::npos) from = std::max(from, tail + found + stop.size());
  }
  for (std::size_t at = window.find("第", from); at < end; at = window.find("第", at + 3)) {
    const auto mark = mark_at(text, at, end);
    if (mark && is_division(mark->family) && at > begin) cuts.push_back(at);
  }
}

// …公示。第二章 限时办结: a division whose break was lost behind a sentence.
void division_tail(std::string_view text, std::size_t begin, std::size_t end,
                   const Resources& resources, std::vector<std::size_t>& cuts) {
  const std::string_view s = text.substr(begin, end - begin);
  constexpr std::string_view kStop = "。";
  const std::size_t stop = s.rfind(kStop);
  if (stop == std::string_view::npos) return;
  const std::size_t at = skip_spaces(text, begin + stop + kStop.size(), end);
  const auto mark = at < end ? mark_at(text, at, end) : std::nullopt;
  if (mark && is_division(mark->family) && mark->content < end &&
      is_division_heading(text, *mark, end, resources))
    cuts.push_back(at);
}

class Cutter {
 public:
  explicit Cutter(const LayoutInput& input) : input_(input) {}

  std::vector<Unit> run() {
    for (std::size_t l = input_.first_line; l < input_.last_line; ++l) cut_line(l);
    const auto marks = inline_marks(input_.text, pieces_);
    for (std::size_t i = 0; i < pieces_.size(); ++i) add_units(i, marks[i]);
    return std::move(units_);
  }

 private:
  const Line& line(std::size_t l) const { return (*input_.lines)[l]; }

  // At the articles of the chain and at the divisions that run into them.
  void cut_line(std::size_t l) {
    const Line& here = line(l);
    std::vector<std::size_t> cuts = {here.span.begin()};
    for (; article_ < input_.articles.size() &&
           input_.articles[article_].mark.begin < here.span.end();
         ++article_) {
      const std::size_t at = input_.articles[article_].mark.begin;
      if (at < here.span.begin()) continue;
      if (at > cuts.back()) {
        division_cuts(input_.text, cuts.back(), at, cuts);
        cuts.push_back(at);
      }
    }
    const auto front = mark_at(input_.text, here.span.begin(), here.span.end());
    if (cuts.size() == 1 && !here.quoted && front && is_division(front->family) &&
        looks_like_heading(here.span.of(input_.text), kDivisionCodepoints))
      division_cuts(input_.text, here.span.begin(), here.span.end(), cuts);
    if (!here.shell && !here.quoted)
      division_tail(input_.text, cuts.back(), here.span.end(), *input_.resources, cuts);
    cuts.push_back(here.span.end());
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
      InlinePiece piece;
      piece.span = {cuts[i], cuts[i + 1]};
      piece.searched = !here.shell && !here.quoted && input_.system != System::kHongKong;
      piece.breaks_lost = here.span.size_bytes() > kLostBreakCodepoints * 3;
      if (!here.shell && !here.quoted) piece.front = mark_at(input_.text, cuts[i], cuts[i + 1]);
      pieces_.push_back(piece);
      lines_.push_back(l);
    }
  }

  void add_units(std::size_t piece, const std::vector<Mark>& marks) {
    const CanonicalSpan span = pieces_[piece].span;
    const std::size_t l = lines_[piece];
    std::vector<std::size_t> cuts = {span.begin()};
    for (const Mark& mark : marks) cuts.push_back(mark.begin);
    cuts.push_back(span.end());
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
      std::size_t end = cuts[i + 1];
      while (end > cuts[i] && text::is_space(text::decode_before(input_.text, end).code_point))
        end -= text::decode_before(input_.text, end).bytes;
      if (end == cuts[i]) continue;
      Unit unit;
      unit.span = {cuts[i], end};
      unit.heading_level = line(l).heading_level;
      unit.quoted = line(l).quoted;
      unit.cell = line(l).cell;
      unit.line_start = span.begin() == line(l).span.begin() && i == 0;
      if (line(l).shell) unit.role = UnitRole::kShell;
      if (input_.title_line && *input_.title_line == l) unit.role = UnitRole::kTitle;
      units_.push_back(unit);
    }
  }

  const LayoutInput& input_;
  std::size_t article_ = 0;
  std::vector<InlinePiece> pieces_;
  std::vector<std::size_t> lines_;  // of the pieces
  std::vector<Unit> units_;
};

// - 一、, ● （一）: behind the bullet that a page put in front of a number in Han characters;
// `begin` where there is none.
std::size_t behind_bullet(std::string_view text, std::size_t begin, std::size_t end) {
  const auto bullet = begin < end ? text::decode_at(text, begin) : text::Decoded{};
  constexpr std::u32string_view kBullets = U"-*•·●○■◆–—";
  if (bullet.bytes == 0 || kBullets.find(bullet.code_point) == kBullets.npos) return begin;
  const std::size_t at = skip_spaces(text, begin + bullet.bytes, end);
  const auto mark = mark_at(text, at, end);
  const bool counted =
      mark && (mark->family == MarkFamily::kHanComma || mark->family == MarkFamily::kHanParen);
  return counted ? at : begin;
}

// Gives every unit its mark where the mark counts.
void assign_marks(const LayoutInput& input, std::vector<Unit>& units) {
  std::size_t article = 0;
  for (Unit& unit : units) {
    if (unit.role != UnitRole::kBody || unit.quoted) continue;
    const std::size_t begin = unit.span.begin();
    while (article < input.articles.size() && input.articles[article].mark.begin < begin) ++article;
    if (article < input.articles.size() && input.articles[article].mark.begin == begin) {
      unit.mark = input.articles[article].mark;
      continue;
    }
    const auto mark =
        mark_at(input.text, behind_bullet(input.text, begin, unit.span.end()), unit.span.end());
    if (!mark || mark->family == MarkFamily::kArticle) continue;
    if (is_division(mark->family)) {
      if (is_division_heading(input.text, *mark, unit.span.end(), *input.resources))
        unit.mark = mark;
    } else {
      unit.mark = mark;
    }
  }
}

// 3. 标题 of a Hong Kong text is a section: it counts through the whole document. Turns those marks
// into articles. Where numbers are left out (an extract, repealed sections) the line must be a
// heading with text of its own below: 5. 牌照 | （1）任何人….
bool heads_section(std::string_view text, const std::vector<Unit>& units, std::size_t at) {
  constexpr std::size_t kSectionCodepoints = 30;
  const Unit* next = at + 1 < units.size() ? &units[at + 1] : nullptr;
  const Mark& mark = *units[at].mark;
  if (next == nullptr || next->role != UnitRole::kBody || mark.content >= units[at].span.end() ||
      (next->mark && next->mark->family != MarkFamily::kArabicParen))
    return false;
  return looks_like_heading(text.substr(mark.content, units[at].span.end() - mark.content),
                            kSectionCodepoints);
}

bool promote_sections(std::string_view text, std::vector<Unit>& units) {
  int last = 0, inserted = 0;
  std::vector<std::size_t> sections;
  for (std::size_t i = 0; i < units.size(); ++i) {
    const auto& mark = units[i].mark;
    if (!mark || mark->family != MarkFamily::kArabic || mark->style != '.') continue;
    const bool next = mark->number == last + 1 && mark->sub == 0;
    const bool behind_gap = mark->number > last + 1 && heads_section(text, units, i);
    if (next || behind_gap || (mark->number == last && mark->sub > inserted)) {
      sections.push_back(i);
      last = mark->number;
      inserted = mark->sub;
    }
  }
  if (sections.size() < 2) return false;
  for (std::size_t i : sections) units[i].mark->family = MarkFamily::kArticle;
  return true;
}

bool opens_body(const Unit& unit, bool statute) {
  if (unit.role != UnitRole::kBody || !unit.mark) return false;
  return statute ? unit.mark->family <= MarkFamily::kArticle : true;
}

bool heads(std::string_view text, const Unit& unit) {
  return unit.role == UnitRole::kBody && unit.mark && unit.mark->number == 1 &&
         (unit.mark->family == MarkFamily::kHanComma ||
          unit.mark->family == MarkFamily::kHanParen) &&
         looks_like_heading(unit.span.of(text), 40);
}

}  // namespace

bool looks_like_heading(std::string_view s, std::size_t max_codepoints) {
  if (s.empty() || s.size() > max_codepoints * 4 || text::count_codepoints(s) > max_codepoints)
    return false;
  if (has_sentence_stop(s)) return false;
  if (const std::size_t open = s.rfind("“"); open != s.npos && s.find("”", open) == s.npos)
    return false;
  // 任何人——, 以下惩罚——: in Hong Kong the dash leads into a list as the colon does.
  const char32_t last = text::decode_before(s, s.size()).code_point;
  return last != U'—' && last != U'，' && last != U'：' && last != U'、' && last != ':' &&
         last != ',';
}

std::string heading_key(std::string_view s) {
  std::string out;
  for (std::size_t at = 0; at < s.size();) {
    const auto d = text::decode_at(s, at);
    if (!text::is_space(d.code_point)) out += s.substr(at, d.bytes);
    at += d.bytes;
  }
  const auto is_filler = [](char32_t c) {
    return (c >= '0' && c <= '9') || c == '.' || c == U'…' || c == U'·' || c == U'．' ||
           c == U'—' || c == '-' || c == U'（' || c == U'）' || c == '(' || c == ')';
  };
  std::size_t end = out.size();
  while (end > 0 && is_filler(text::decode_before(out, end).code_point))
    end -= text::decode_before(out, end).bytes;
  // A key that is nothing but fillers keeps them.
  if (end > 0) out.resize(end);
  return out;
}

std::size_t attachment_label(std::string_view s) {
  std::size_t at = 0;
  if (s.starts_with("附件") || s.starts_with("附表"))
    at = std::string_view("附件").size();
  else if (s.starts_with("附："))
    return std::string_view("附：").size();
  else
    return 0;
  std::size_t from = skip_spaces(s, at, s.size());
  if (const auto number = text::parse_numeral(s.substr(from, 24)); number && number->value < 100)
    at = from + number->bytes;
  from = skip_spaces(s, at, s.size());
  for (std::string_view colon : {"：", ":"})
    if (s.substr(from).starts_with(colon)) return from + colon.size();
  return from == s.size() || from > at || at > 6 ? at : 0;
}

Layout lay_out(const LayoutInput& input) {
  Layout out;
  out.units = Cutter(input).run();
  assign_marks(input, out.units);
  out.statute = !input.articles.empty();
  if (input.system == System::kHongKong && !out.statute)
    out.statute = promote_sections(input.text, out.units);
  mark_contents(input.text, out.units, *input.resources);
  if (!out.statute && input.system != System::kHongKong) mark_decimals(input.text, out.units);
  restore_divisions(input.text, out.units);
  while (out.body < out.units.size() && !opens_body(out.units[out.body], out.statute)) ++out.body;
  // 一、管辖 right above the first article is its heading, not preamble.
  while (out.statute && out.body > 0 && out.body < out.units.size() &&
         heads(input.text, out.units[out.body - 1]))
    --out.body;
  return out;
}

}  // namespace wenze::document
