// Only between two known places: the head of the division above (or its last sibling) and the
// sibling that counts one too far, and only when exactly one line there reads like a heading.
#include "document/numbering.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kHeadingCodepoints = 20;

class Restorer {
 public:
  Restorer(std::string_view text, std::vector<Unit>& units) : text_(text), units_(units) {}

  // `family` under divisions of `above` and higher.
  void run(MarkFamily family) {
    int last = 0;
    std::size_t from = 0;
    bool inside = family == MarkFamily::kChapter;
    for (std::size_t i = 0; i < units_.size(); ++i) {
      if (units_[i].role != UnitRole::kBody || !units_[i].mark) continue;
      const Mark mark = *units_[i].mark;
      if (is_division(mark.family) && mark.family < family) {
        // Chapters may count on through the parts; sections begin again in every chapter.
        if (family == MarkFamily::kSection) last = 0;
        from = i + 1, inside = true;
      }
      if (mark.family != family) continue;
      if (inside && mark.number == last + 2) restore(from, i, family, last + 1);
      last = mark.number;
      from = i + 1;
    }
  }

 private:
  bool reads_like_head(std::size_t i) const {
    const Unit& unit = units_[i];
    if (unit.role != UnitRole::kBody || unit.mark || !unit.line_start) return false;
    const std::string_view s = unit.span.of(text_);
    if (!looks_like_heading(s, kHeadingCodepoints) || text::count_codepoints(s) < 2 ||
        s.find("，") != std::string_view::npos || !text::is_han(text::decode_at(s, 0).code_point))
      return false;
    // An article (or a section) follows, a whole sentence or a division's head stands before.
    if (i + 1 >= units_.size() || !units_[i + 1].mark ||
        units_[i + 1].mark->family > MarkFamily::kArticle)
      return false;
    return i > 0 && ((units_[i - 1].mark && is_division(units_[i - 1].mark->family)) ||
                     ends_sentence(units_[i - 1].span.of(text_)));
  }

  void restore(std::size_t from, std::size_t to, MarkFamily family, int number) {
    std::optional<std::size_t> found;
    for (std::size_t i = from; i < to; ++i) {
      if (!reads_like_head(i)) continue;
      if (found) return;
      found = i;
    }
    if (!found) return;
    Mark mark;
    mark.family = family;
    mark.number = number;
    mark.begin = mark.end = mark.content = units_[*found].span.begin();
    units_[*found].mark = mark;
  }

  std::string_view text_;
  std::vector<Unit>& units_;
};

// 附则 alone above the last articles is the last chapter (part, where there are parts), whose label
// was lost.
void restore_last_chapter(std::string_view text, std::vector<Unit>& units) {
  int last = 0, part = 0;
  std::size_t found = units.size();
  for (std::size_t i = 0; i < units.size(); ++i) {
    const Unit& unit = units[i];
    if (unit.role != UnitRole::kBody) continue;
    if (unit.mark && unit.mark->family == MarkFamily::kChapter) {
      last = unit.mark->number;
      found = units.size();
    }
    if (unit.mark && unit.mark->family == MarkFamily::kPart) part = unit.mark->number;
    const bool heads = i + 1 < units.size() && units[i + 1].mark &&
                       units[i + 1].mark->family == MarkFamily::kArticle;
    if (!unit.mark && unit.line_start && !unit.quoted && heads && last > 0 &&
        unit.span.of(text) == "附则")
      found = i;
  }
  if (found == units.size()) return;
  Mark mark;
  mark.family = part > 0 ? MarkFamily::kPart : MarkFamily::kChapter;
  mark.number = (part > 0 ? part : last) + 1;
  mark.begin = mark.end = mark.content = units[found].span.begin();
  units[found].mark = mark;
}

}  // namespace

void restore_divisions(std::string_view text, std::vector<Unit>& units) {
  Restorer restorer(text, units);
  restorer.run(MarkFamily::kChapter);
  restorer.run(MarkFamily::kSection);
  restore_last_chapter(text, units);
}

}  // namespace wenze::document
