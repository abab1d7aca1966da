#include "document/quoted.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::string_view kOpen = "“", kClose = "”", kArticle = "条";
constexpr std::size_t kQuotedLines = 80;  // a quotation that runs on longer has lost its end
constexpr std::size_t kHeaderCells = 8;   // of a table, among which its heads are looked for

std::size_t count(std::string_view s, std::string_view what) {
  std::size_t n = 0;
  for (std::size_t at = s.find(what); at != s.npos; at = s.find(what, at + what.size())) ++n;
  return n;
}

// ---- quotations

// Whether the quotation that is open behind `s` is the text of another document: it begins the
// line, or it follows the words that change one.
bool quotes_provisions(const Resources& resources, std::string_view s) {
  const std::size_t open = s.rfind(kOpen);
  return open == 0 || resources.words("amending_lead_in"_class).stands_in(s.substr(0, open));
}

// Whether the line is the next number of the document that quotes: its quotation has lost its end.
// What is quoted has numbers too; only lines that change something are its own.
bool is_next(const Resources& resources, std::string_view text, const Line& line,
             const std::optional<Mark>& own) {
  if (!own) return false;
  const auto mark = mark_at(text, line.span.begin(), line.span.end());
  if (!mark || mark->family != own->family || mark->number != own->number + 1) return false;
  return resources.words("amending_act"_class).stands_in(line.span.of(text));
}

// The last line of the quotation that is open behind line `at`; nothing when it does not close.
// Every further line of a quotation may open it again (“…|“…|“…”).
std::optional<std::size_t> closing_line(const Resources& resources, std::string_view text,
                                        const std::vector<Line>& lines, std::size_t at,
                                        const std::optional<Mark>& own) {
  const std::size_t last = std::min(lines.size(), at + kQuotedLines);
  for (std::size_t l = at + 1; l < last; ++l) {
    std::string_view s = lines[l].span.of(text);
    if (is_next(resources, text, lines[l], own)) return l - 1;
    if (s.starts_with(kOpen)) s.remove_prefix(kOpen.size());
    if (count(s, kClose) > count(s, kOpen)) return l;
  }
  return std::nullopt;
}

// ---- announced structures without quotation marks

struct Numbers {
  int first = 0, last = 0;
};

// 作为第一百二十三条至第一百二十七条, 作为第二十一条、第二十二条.
std::optional<Numbers> announced_numbers(std::string_view text, CanonicalSpan line) {
  const std::string_view s = line.of(text);
  if (!s.ends_with("：")) return std::nullopt;
  const std::size_t as = s.find("作为第");
  if (as == s.npos) return std::nullopt;
  Numbers out;
  for (std::size_t at = s.find("第", as); at != s.npos; at = s.find("第", at + 3)) {
    const auto mark = mark_at(text, line.begin() + at, line.end());
    if (!mark || mark->family != MarkFamily::kArticle) continue;
    if (out.first == 0) out.first = mark->number;
    out.last = std::max(out.last, mark->number);
  }
  return out.first == 0 ? std::nullopt : std::optional(out);
}

std::optional<Mark> article_at(std::string_view text, const Line& line) {
  const auto mark = mark_at(text, line.span.begin(), line.span.end());
  return mark && mark->family == MarkFamily::kArticle ? mark : std::nullopt;
}

// From the announcement on: the announced articles with their heads and paragraphs, up to the
// document's own next number or to what is said of the others (相应改为).
std::size_t mark_announced(const Resources& resources, std::string_view text,
                           std::vector<Line>& lines, std::size_t at, Numbers numbers) {
  std::size_t l = at + 1;
  bool any = false;
  for (; l < lines.size() && l - at < kQuotedLines; ++l) {
    const std::string_view s = lines[l].span.of(text);
    if (const auto mark = article_at(text, lines[l])) {
      if (mark->number < numbers.first || mark->number > numbers.last) break;
      any = true;
    } else if (any && resources.words("after_insertion"_class).stands_in(s)) {
      break;
    } else if (any && mark_at(text, lines[l].span.begin(), lines[l].span.end()) &&
               !s.starts_with("（")) {
      break;
    }
  }
  if (!any) return at;
  for (std::size_t q = at + 1; q < l; ++q) lines[q].quoted = true;
  return l - 1;
}

// ---- tables of citations

bool counts_on(const std::vector<const ArticleMark*>& marks) {
  std::size_t steps = 0;
  for (std::size_t i = 1; i < marks.size(); ++i) {
    const Mark &a = marks[i - 1]->mark, &b = marks[i]->mark;
    const bool next = b.number == a.number + 1 && b.sub == 0;
    const bool inserted = b.number == a.number && b.sub == a.sub + 1;
    if (next || inserted) ++steps;
  }
  return 2 * steps + 1 >= marks.size();
}

// Nothing but the citation and words without a sentence: 第152条第2款（《…》第2条） 走私废物罪.
bool only_cites(std::string_view text, const Line& line, const Mark& mark) {
  const std::string_view rest =
      text.substr(mark.content, std::max(mark.content, line.span.end()) - mark.content);
  static constexpr std::array<std::string_view, 6> kOn = {"第",   "、第", "（《",
                                                          "和第", "及第", "，第"};
  const bool goes_on = rest.empty() || std::any_of(kOn.begin(), kOn.end(), [&](auto word) {
                         return rest.starts_with(word);
                       });
  return goes_on && rest.find("。") == rest.npos;
}

class ForeignNumbers {
 public:
  ForeignNumbers(std::string_view text, const std::vector<Line>& lines, const Resources& resources,
                 std::vector<ArticleMark>& candidates)
      : text_(text), lines_(lines), resources_(resources), candidates_(candidates) {}

  void run() {
    place();
    quotations();
    tables();
    lists();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < candidates_.size(); ++i)
      if (!foreign_[i]) candidates_[kept++] = candidates_[i];
    candidates_.resize(kept);
  }

 private:
  void place() {
    foreign_.assign(candidates_.size(), false);
    std::size_t l = 0;
    for (const ArticleMark& candidate : candidates_) {
      while (lines_[l].span.end() <= candidate.mark.begin) ++l;
      line_.push_back(l);
    }
  }

  void quotations() {
    for (std::size_t i = 0; i < candidates_.size(); ++i)
      if (lines_[line_[i]].quoted) foreign_[i] = true;
  }

  // Neighbouring cells are one table.
  void tables() {
    for (std::size_t i = 0; i < candidates_.size();) {
      if (!lines_[line_[i]].cell) {
        ++i;
        continue;
      }
      std::size_t first = line_[i], last = line_[i];
      while (first > 0 && lines_[first - 1].cell) --first;
      while (last + 1 < lines_.size() && lines_[last + 1].cell) ++last;
      std::size_t end = i;
      std::vector<const ArticleMark*> fronts;
      for (; end < candidates_.size() && line_[end] <= last; ++end)
        if (candidates_[end].at_line_start) fronts.push_back(&candidates_[end]);
      if (heads_citations(first, last) || (fronts.size() >= 2 && !counts_on(fronts)))
        std::fill(foreign_.begin() + static_cast<long>(i),
                  foreign_.begin() + static_cast<long>(end), true);
      i = end;
    }
  }

  bool heads_citations(std::size_t first, std::size_t last) const {
    for (std::size_t l = first; l <= last && l < first + kHeaderCells; ++l)
      if (resources_.heads_citations(lines_[l].span.of(text_))) return true;
    return false;
  }

  // Three and more lines in a row that only cite.
  void lists() {
    std::vector<std::size_t> run;
    for (std::size_t i = 0; i <= candidates_.size(); ++i) {
      if (i < candidates_.size() && (foreign_[i] || !candidates_[i].at_line_start)) continue;
      if (i < candidates_.size() && only_cites(text_, lines_[line_[i]], candidates_[i].mark)) {
        run.push_back(i);
        continue;
      }
      std::vector<const ArticleMark*> marks;
      for (std::size_t r : run) marks.push_back(&candidates_[r]);
      if (run.size() >= 3 && !counts_on(marks))
        for (std::size_t r : run) foreign_[r] = true;
      run.clear();
    }
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  const Resources& resources_;
  std::vector<ArticleMark>& candidates_;
  std::vector<std::size_t> line_;  // of the candidates
  std::vector<bool> foreign_;
};

}  // namespace

void mark_quoted(std::string_view text, const Resources& resources, std::vector<Line>& lines) {
  std::optional<Mark> own;  // of the lines that are not quoted
  for (std::size_t l = 0; l < lines.size(); ++l) {
    const std::string_view s = lines[l].span.of(text);
    if (const auto mark = mark_at(text, lines[l].span.begin(), lines[l].span.end())) own = mark;
    if (count(s, kOpen) > count(s, kClose) && quotes_provisions(resources, s)) {
      const auto close = closing_line(resources, text, lines, l, own);
      if (!close) continue;
      for (std::size_t q = l + 1; q <= *close; ++q) lines[q].quoted = true;
      l = *close;
    } else if (const auto numbers = announced_numbers(text, lines[l].span)) {
      l = mark_announced(resources, text, lines, l, *numbers);
    }
  }
}

void drop_foreign(std::string_view text, const std::vector<Line>& lines, const Resources& resources,
                  std::vector<ArticleMark>& candidates) {
  ForeignNumbers(text, lines, resources, candidates).run();
}

}  // namespace wenze::document
