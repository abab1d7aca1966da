// Boundaries are found independently and then sorted: titles that the text before them announces,
// titles before a new 第一条, and the headings of a page's numbered articles.
#include "document/split.h"

#include <algorithm>
#include <map>

#include "document/continuation.h"
#include "document/dates.h"
#include "document/layout.h"
#include "document/roles.h"
#include "document/system.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kPageArticles = 3;  // fewer numbered headings are an outline
constexpr std::size_t kCompanionCodepoints = 10;
constexpr std::size_t kCompanionBytes = 400;   // a longer line is no title
constexpr std::size_t kTitleSearchLines = 40;  // above a new 第一条

struct Boundary {
  bool attached = false;
  bool page_article = false;
};

class Splitter {
 public:
  Splitter(std::string_view text, const std::vector<Line>& lines,
           const std::vector<ArticleMark>& candidates, const Resources& resources)
      : text_(text), lines_(lines), candidates_(candidates), resources_(resources) {}

  std::vector<Part> run() {
    page_articles();
    if (boundaries_.empty()) {
      announced();
      restarts();
      companions();
    }
    return parts();
  }

 private:
  std::string_view of(std::size_t l) const { return lines_[l].span.of(text_); }

  // 《…办法》 … 现予印发, then a line that is exactly that title, after a date or an 附件.
  void announced() {
    std::map<std::string, std::size_t> quoted;  // title → line that quotes it
    bool announces = false;
    for (std::size_t l = 0; l < lines_.size(); ++l) {
      const std::string_view s = of(l);
      if (l > 0 && announces && may_be_title(s)) {
        const auto found = quoted.find(heading_key(s));
        const bool named = found != quoted.end() && found->second < l;
        const bool after_end = only_date(of(l - 1)) ||
                               attachment_label(of(l - 1)) == of(l - 1).size() ||
                               of(l - 1).starts_with("（此件");
        if ((named && (after_end || opens_text(l))) ||
            (after_end && is_title(resources_, s) && opens_text(l))) {
          boundaries_.emplace(l, Boundary{true, false});
          quoted.clear();
          announces = false;
        }
      }
      note_quotes(s, l, quoted);
      announces = announces || resources_.words("brings_document"_class).stands_in(s);
    }
  }

  void note_quotes(std::string_view s, std::size_t l,
                   std::map<std::string, std::size_t>& quoted) const {
    constexpr std::string_view kOpen = "《", kClose = "》";
    for (std::size_t at = s.find(kOpen); at != std::string_view::npos;
         at = s.find(kOpen, at + kOpen.size())) {
      const std::size_t end = s.substr(at, 400).find(kClose);
      if (end == std::string_view::npos) continue;
      quoted.emplace(heading_key(s.substr(at + kOpen.size(), end - kOpen.size())), l);
    }
    // 关于印发某某办法的通知
    if (!s.ends_with("的通知")) return;
    for (const std::string& verb : resources_.words("title_brings"_class).words()) {
      const std::size_t at = s.find(verb);
      const std::size_t end = s.rfind("的通知");
      if (at == std::string_view::npos || end == std::string_view::npos || end < at + verb.size())
        continue;
      quoted.emplace(heading_key(s.substr(at + verb.size(), end - at - verb.size())), l);
    }
  }

  // Within a few lines after the title numbered text or a preamble begins.
  bool opens_text(std::size_t l) const {
    for (std::size_t i = l + 1; i < std::min(lines_.size(), l + 12); ++i) {
      const auto mark = mark_at(text_, lines_[i].span.begin(), lines_[i].span.end());
      if (mark && mark->number == 1) return true;
    }
    return false;
  }

  void restarts() {
    for (std::size_t index : article_restarts(candidates_)) {
      const std::size_t at = candidates_[index].mark.begin;
      std::size_t l = line_of(at);
      const std::size_t lowest = l > kTitleSearchLines ? l - kTitleSearchLines : 0;
      for (; l > lowest; --l) {
        if (boundaries_.contains(l - 1)) break;
        if (is_numbered_article(l - 1)) break;
        if (!is_title(resources_, of(l - 1))) continue;
        boundaries_.emplace(l - 1, Boundary{});
        break;
      }
    }
  }

  // A law, the decision that amends it and the explanation of its draft on one page: the line
  // before has ended, the title names another text or says what it is of it, and numbers begin
  // again.
  void companions() {
    for (std::size_t l = 3; l + 1 < lines_.size(); ++l) {
      const std::string_view last = of(l);
      if (last.size() > kCompanionBytes || last.ends_with("。") || last.ends_with("；")) continue;
      if (boundaries_.contains(l)) continue;
      // 某市人民代表大会常务委员会 | 关于…的决定, …关于修改《某市 | 某条例》的决定
      const bool broken =
          (of(l).starts_with("关于") && may_be_title(of(l - 1))) || opens_title_mark(of(l - 1));
      const std::size_t first = broken ? l - 1 : l;
      if (!is_companion_title(std::string(broken ? of(first) : "").append(of(l)))) continue;
      if (mark_at(text_, lines_[first].span.begin(), lines_[first].span.end())) continue;
      const std::string_view before = of(first - 1);
      if (!ends_sentence(before) && !only_date(before)) continue;
      if (before.ends_with("：") || !numbers_before(first) || !begins_again(l)) continue;
      boundaries_.emplace(first, Boundary{});
    }
  }

  bool is_companion_title(std::string_view s) const {
    if (!may_be_title(s) || text::count_codepoints(s) < kCompanionCodepoints) return false;
    if (s.find("关于") == std::string_view::npos) return false;
    return resources_.words("companion_title"_class).ends(s);
  }

  bool numbers_before(std::size_t l) const {
    for (std::size_t i = 0; i < l; ++i)
      if (mark_at(text_, lines_[i].span.begin(), lines_[i].span.end())) return true;
    return false;
  }

  // The first number behind the title is a 1 of a high family, or a note （…通过） or an address
  // follows it directly.
  bool begins_again(std::size_t l) const {
    const std::string_view next = of(l + 1);
    if (next.starts_with("（") && find_date(next.substr(0, 120), 0, 2)) return true;
    if (next.ends_with("：") && text::count_codepoints(next) <= 30) return true;
    for (std::size_t i = l + 1; i < std::min(lines_.size(), l + 12); ++i) {
      const auto mark = mark_at(text_, lines_[i].span.begin(), lines_[i].span.end());
      if (mark) return mark->number == 1 && mark->family <= MarkFamily::kHanParen;
    }
    return false;
  }

  bool is_numbered_article(std::size_t l) const {
    const auto mark = mark_at(text_, lines_[l].span.begin(), lines_[l].span.end());
    return mark && mark->family == MarkFamily::kArticle;
  }

  std::size_t line_of(std::size_t at) const {
    const auto found =
        std::upper_bound(lines_.begin(), lines_.end(), at,
                         [](std::size_t a, const Line& line) { return a < line.span.begin(); });
    return static_cast<std::size_t>(found - lines_.begin()) - 1;
  }

  // 1. 如何… 2. 如何…: they count through the whole page, never begin again, and hold higher
  // numbers inside.
  void page_articles() {
    std::vector<std::size_t> heads;
    bool higher_inside = false;
    for (std::size_t l = 0; l < lines_.size(); ++l) {
      const auto mark = mark_at(text_, lines_[l].span.begin(), lines_[l].span.end());
      if (!mark) continue;
      if (is_division(mark->family)) return;
      if (mark->family < MarkFamily::kArabic && mark->family != MarkFamily::kArticle &&
          !heads.empty())
        higher_inside = true;
      if (mark->family != MarkFamily::kArabic || mark->style != '.' || mark->depth != 1) continue;
      if (notes_history(of(l))) return;
      if (mark->number != static_cast<int>(heads.size()) + 1)
        return;  // it begins again or jumps: an outline
      if (!looks_like_heading(of(l), 60)) return;
      if (heads.empty() && l > 6) return;
      if (!heads.empty() && l < heads.back() + 2) return;
      heads.push_back(l);
    }
    if (heads.size() < kPageArticles || !higher_inside) return;
    if (drafting_system(resources_, text_, text::Script::kHans) == System::kHongKong)
      return;  // sections of one ordinance
    for (std::size_t l : heads) boundaries_.emplace(l, Boundary{false, true});
  }

  std::vector<Part> parts() const {
    std::vector<Part> out;
    Part part;
    for (const auto& [line, boundary] : boundaries_) {
      // Lines before the first article of a page (the page's own title) stay with it.
      const bool preface = boundary.page_article && out.empty() && !part.title_line;
      if (!preface && line > part.first_line) {
        part.last_line = line;
        out.push_back(part);
        part = Part{};
        part.first_line = line;
      }
      part.title_line = line;
      part.attached = boundary.attached;
      part.page_article = boundary.page_article;
    }
    part.last_line = lines_.size();
    out.push_back(part);
    std::size_t candidate = 0;
    for (Part& p : out) {
      p.first_candidate = candidate;
      const std::size_t end =
          p.last_line < lines_.size() ? lines_[p.last_line].span.begin() : text_.size() + 1;
      while (candidate < candidates_.size() && candidates_[candidate].mark.begin < end) ++candidate;
      p.last_candidate = candidate;
    }
    return out;
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  const std::vector<ArticleMark>& candidates_;
  const Resources& resources_;
  std::map<std::size_t, Boundary> boundaries_;
};

}  // namespace

std::vector<Part> split_documents(std::string_view text, const std::vector<Line>& lines,
                                  const std::vector<ArticleMark>& candidates,
                                  const Resources& resources) {
  return Splitter(text, lines, candidates, resources).run();
}

}  // namespace wenze::document
