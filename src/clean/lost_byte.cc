// ?。ㄒ唬┩菩行姓 → （一）推行行政. A byte was lost in code page 936 and everything behind it was
// read one byte off until it fell into step again. Where '?' or U+FFFD stands beside Chinese the
// bytes are read again (byte_lattice.h); a reading that is not clearly better than the next one is
// not taken: the stretch is marked as damaged.
#include <algorithm>

#include "clean/byte_lattice.h"
#include "clean/lines.h"
#include "clean/passes.h"
#include "clean/plausibility.h"
#include "clean/scan.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr std::size_t kLongestStretchTokens = 600;
// Characters tried in one text, some seconds: a file of nothing but '?' must not cost more.
constexpr std::size_t kBudget = 2'500'000;
constexpr float kHighMargin = 4;
// A reading must be this much better than the next; more where more than a word was recovered,
// because every character of it may be the wrong one.
constexpr float kLeastMargin = 0.45f;
constexpr float kLeastMarginOfText = 1.5f;
constexpr std::size_t kWordCodepoints = 2;

bool is_lost(char32_t c) { return c == '?' || c == text::kReplacement; }

bool is_traditional(std::string_view s, const Plausibility& plausible) {
  constexpr std::size_t kSampleBytes = 60'000;
  std::size_t traditional = 0, simplified = 0;
  for (std::size_t at = 0; at < std::min(s.size(), kSampleBytes);) {
    const text::Decoded d = text::decode_at(s, at);
    at += d.bytes;
    if (!text::is_han(d.code_point)) continue;
    if (plausible.is_traditional(d.code_point))
      ++traditional;
    else
      simplified += plausible.is_only_simplified(d.code_point);
  }
  return traditional > simplified;
}

// Whether the user-defined characters of the code page (U+E000–E864 of ICU and Windows) occur.
bool holds_private(std::string_view s) {
  for (std::size_t at = s.find('\xEE'); at != std::string_view::npos; at = s.find('\xEE', at + 1))
    if (text::decode_at(s, at).code_point <= 0xE864) return true;
  return false;
}

// Whether a quotation mark is open at `at`, of those on the same line within reach.
bool is_quotation_open(std::string_view s, std::size_t at) {
  constexpr std::size_t kReachBytes = 1500;
  const std::size_t from = at - std::min(at, kReachBytes);
  std::string_view before = s.substr(from, at - from);
  if (const std::size_t feed = before.rfind('\n'); feed != std::string_view::npos)
    before.remove_prefix(feed + 1);
  const auto last = [before](std::string_view a, std::string_view b) {
    const std::size_t first = before.rfind(a), second = before.rfind(b);
    if (first == std::string_view::npos || second == std::string_view::npos)
      return std::min(first, second);
    return std::max(first, second);
  };
  const std::size_t open = last("“", "「"), close = last("”", "」");
  return open != std::string_view::npos && (close == std::string_view::npos || close < open);
}

// "zé)…": letters, one of them with a tone mark, and a bracket.
bool is_annotation_end(std::string_view s) {
  constexpr std::size_t kLongestSyllableBytes = 8;
  const std::size_t close = s.substr(0, kLongestSyllableBytes + 1).find(')');
  return close != std::string_view::npos &&
         std::any_of(s.begin(), s.begin() + static_cast<std::ptrdiff_t>(close),
                     [](char c) { return (c & 0x80) != 0; });
}

// The next '?' or U+FFFD from `at` that has a character beyond ASCII on one side.
std::size_t next_lost(std::string_view s, std::size_t at) {
  for (at = find_either(s, '?', '\xEF', at); at != std::string_view::npos;
       at = find_either(s, '?', '\xEF', at + 1)) {
    const text::Decoded d = text::decode_at(s, at);
    if (!is_lost(d.code_point)) continue;
    if (d.code_point == text::kReplacement) return at;
    const bool before = at > 0 && static_cast<unsigned char>(s[at - 1]) >= 0x80;
    const bool after = at + 1 < s.size() && static_cast<unsigned char>(s[at + 1]) >= 0x80;
    const bool doubled = at + 1 < s.size() && s[at + 1] == '?';
    const bool between_digits = at > 0 && at + 1 < s.size() && s[at - 1] >= '0' &&
                                s[at - 1] <= '9' && s[at + 1] >= '0' && s[at + 1] <= '9';
    if (before || after || doubled || between_digits || is_annotation_end(s.substr(at + 1)))
      return at;
  }
  return std::string_view::npos;
}

bool is_punctuation(char32_t c) {
  constexpr std::u32string_view kMarks = U"，。；：、！,.;:!";
  return kMarks.find(c) != std::u32string_view::npos;
}

// （一）, (2), 3. at the front of a line.
bool begins_item(std::string_view line) {
  line = trimmed(line);
  for (std::string_view open : {"（", "("}) {
    if (!line.starts_with(open)) continue;
    const auto numeral = text::parse_numeral(line.substr(open.size()));
    return numeral && (line.substr(open.size() + numeral->bytes).starts_with("）") ||
                       line.substr(open.size() + numeral->bytes).starts_with(")"));
  }
  const auto numeral = text::parse_numeral(line);
  return numeral && (line.substr(numeral->bytes).starts_with(".") ||
                     line.substr(numeral->bytes).starts_with("．"));
}

class Repairer {
 public:
  Repairer(WorkingText& text, const Resources& resources, LostByteKinds kinds)
      : text_(text),
        s_(text.view()),
        resources_(resources),
        kinds_(kinds),
        counts_(s_, resources.plausibility()) {}

  void run() {
    input_.counts = &counts_;
    input_.keeps_private = holds_private(s_);
    input_.corner_quotes = s_.find("「") != std::string_view::npos;
    input_.traditional = is_traditional(s_, resources_.plausibility());
    for (std::size_t at = next_lost(s_, 0); at != std::string_view::npos; at = next_lost(s_, at))
      at = repair_at(at);
    settle_line_ends();
    // Damage first: its offsets are those of the text before the edits.
    for (const Damage& damage : damaged_) text_.mark_damaged(damage.kind, damage.begin, damage.end);
    text_.apply(edits_);
  }

 private:
  // Returns where to look on.
  std::size_t repair_at(std::size_t at) {
    const std::size_t after = at + text::decode_at(s_, at).bytes;
    if (s_.substr(at).starts_with("??") && is_line_end(at + 2) && is_question(at)) return at + 2;
    input_.history = history_before(at);
    if (spent_ > kBudget) {
      mark_if_implausible(at, after);
      return after;
    }
    input_.open_quotation = is_quotation_open(s_, at);
    const auto tokens = lattice_tokens(s_, at, kLongestStretchTokens, resources_);
    input_.to_the_end = tokens.back().end == s_.size();
    const LatticeResult result = read_lattice(tokens, input_, resources_);
    spent_ += result.work;
    if (result.gave_up) {
      const std::size_t end = tokens[result.tokens - 1].end;
      for (std::size_t lost = at; lost < end; lost = std::min(next_lost(s_, lost + 1), end)) {
        input_.history = history_before(lost);
        mark_if_implausible(lost, lost + text::decode_at(s_, lost).bytes);
      }
      return end;
    }
    if (result.runs.empty()) {
      mark_if_implausible(at, after);
      return after;
    }
    const std::size_t end = tokens[result.runs.back().last - 1].end;
    if (result.margin < least_margin(result) || is_guess(tokens, result)) {
      const bool annotated =
          std::any_of(result.runs.begin(), result.runs.end(),
                      [](const LatticeRun& run) { return run.through_annotation; });
      mark(annotated, tokens[result.runs.front().first].begin, end);
      return end;
    }
    for (const LatticeRun& run : result.runs) {
      if (!(run.through_annotation ? kinds_.broken_pinyin : kinds_.lost_byte)) continue;
      Edit edit{run.through_annotation ? "broken_pinyin" : "lost_byte", tokens[run.first].begin,
                tokens[run.last - 1].end, run.after};
      edit.confidence =
          result.margin >= kHighMargin ? text::Confidence::kHigh : text::Confidence::kMedium;
      edits_.push_back(std::move(edit));
    }
    return end;
  }

  // The mark that ends a line loses its bytes to the line break, so no byte says which one it was;
  // the layout does: a colon before a list, a semicolon between its items, else a stop.
  std::string_view mark_by_layout(std::size_t at) const {
    const std::size_t line_begin =
        s_.rfind('\n', at) == std::string_view::npos ? 0 : s_.rfind('\n', at) + 1;
    std::size_t next = s_.find_first_not_of(" \t\r\n", std::min(s_.find('\n', at), s_.size()));
    if (next == std::string_view::npos) return "。";
    const bool is_item = begins_item(s_.substr(line_begin, at - line_begin));
    if (!begins_item(s_.substr(next, 64))) return "。";
    return is_item ? "；" : "：";
  }

  // Whether the clause before `at` asks: 是什么??
  bool is_question(std::size_t at) const {
    constexpr std::size_t kReachBytes = 240;
    const std::size_t from = at - std::min(at, kReachBytes);
    std::string_view clause = s_.substr(from, at - from);
    for (std::string_view mark : {"\n", "。", "；", "！", "？", "?"})
      if (const std::size_t last = clause.rfind(mark); last != std::string_view::npos)
        clause.remove_prefix(last + mark.size());
    for (std::string_view word : {"什么", "什麼", "甚麼", "何", "吗", "嗎", "呢", "哪", "谁", "誰",
                                  "怎", "几", "幾", "是否", "多少", "能否", "可否"})
      if (clause.find(word) != std::string_view::npos) return true;
    return false;
  }

  bool is_line_end(std::size_t at) const {
    return at >= s_.size() || s_[at] == '\n' || s_[at] == '\r';
  }

  void settle_line_ends() {
    for (Edit& edit : edits_) {
      if (edit.kind != "lost_byte" || !is_line_end(edit.end) || s_[edit.end - 1] != '?') continue;
      for (std::string_view mark : {"。", "；", "：", "，", "、", "？"}) {
        if (!edit.after.ends_with(mark)) continue;
        edit.after.replace(edit.after.size() - mark.size(), mark.size(),
                           mark_by_layout(edit.begin));
        edit.confidence = text::Confidence::kMedium;
        break;
      }
    }
    // Both bytes of the mark: 的?? before the line break.
    for (std::size_t at = kinds_.lost_byte ? s_.find("??") : std::string_view::npos;
         at != std::string_view::npos; at = s_.find("??", at + 2)) {
      const bool behind_han = at > 0 && text::is_han(text::decode_before(s_, at).code_point);
      const bool inside = std::any_of(edits_.begin(), edits_.end(), [&](const Edit& e) {
        return e.begin < at + 2 && at < e.end;
      });
      if (!behind_han || inside || !is_line_end(at + 2) || is_question(at)) continue;
      std::erase_if(damaged_, [&](const Damage& d) { return d.begin < at + 2 && at < d.end; });
      Edit edit{"lost_byte", at, at + 2, std::string(mark_by_layout(at))};
      edit.confidence = text::Confidence::kMedium;
      edits_.insert(
          std::upper_bound(edits_.begin(), edits_.end(), edit,
                           [](const Edit& a, const Edit& b) { return a.begin < b.begin; }),
          edit);
    }
  }

  static float least_margin(const LatticeResult& result) {
    std::size_t han = 0;
    for (const LatticeRun& run : result.runs)
      for (const char32_t c : text::to_utf32(run.after)) han += text::is_han(c);
    return han > kWordCodepoints ? kLeastMarginOfText : kLeastMargin;
  }

  // Whether words were made of nothing: no byte of a run is known and it is more than a mark of
  // punctuation.
  static bool is_guess(const std::vector<LatticeToken>& tokens, const LatticeResult& result) {
    for (const LatticeRun& run : result.runs) {
      bool known = false;
      for (std::size_t i = run.first; i < run.last; ++i)
        known = known || tokens[i].kind != LatticeToken::Kind::kLost;
      if (known) continue;
      for (const char32_t c : text::to_utf32(run.after))
        if (text::is_han(c)) return true;
    }
    return false;
  }

  // The characters before `at`, annotations aside.
  History history_before(std::size_t at) const {
    History history{0, U'\n', U'\n'};
    for (char32_t* c : {&history.last, &history.before, &history.first}) {
      at = before_annotation(at);
      if (at == 0) break;
      const text::Decoded d = text::decode_before(s_, at);
      *c = d.code_point;
      at -= d.bytes;
    }
    return history;
  }

  std::size_t before_annotation(std::size_t at) const {
    constexpr std::size_t kLongestAnnotationBytes = 10;
    if (at == 0 || s_[at - 1] != ')') return at;
    const std::size_t open = s_.substr(0, at).rfind('(');
    if (open == std::string_view::npos || at - open > kLongestAnnotationBytes) return at;
    return resources_.is_toned_syllable(s_.substr(open + 1, at - open - 2)) ? open : at;
  }

  // A question mark that stands where none can: beside other punctuation, not the last of several,
  // or inside a clause that asks nothing (对?符合条件的).
  void mark_if_implausible(std::size_t at, std::size_t after) {
    const char32_t next = after < s_.size() ? text::decode_at(s_, after).code_point : U'\n';
    const bool annotated = is_annotation_end(s_.substr(after));
    if (annotated) return mark(true, at, after);
    const bool inside_words =
        text::is_han(input_.history.last) && text::is_han(next) && !is_question(at);
    const bool implausible = text::decode_at(s_, at).code_point == text::kReplacement ||
                             inside_words || is_punctuation(next) ||
                             is_punctuation(input_.history.last);
    if (implausible &&
        text::is_han(input_.history.last) + text::is_han(next) + is_punctuation(next) > 0)
      mark(false, at, after);
  }

  // Damage is not marked where its kind is not looked for.
  void mark(bool annotated, std::size_t begin, std::size_t end) {
    if (annotated ? kinds_.broken_pinyin : kinds_.lost_byte)
      damaged_.push_back({annotated ? "broken_pinyin" : "lost_byte", begin, end});
  }

  WorkingText& text_;
  std::string_view s_;
  const Resources& resources_;
  LostByteKinds kinds_;
  DocumentCounts counts_;
  LatticeInput input_;
  std::size_t spent_ = 0;
  std::vector<Edit> edits_;
  struct Damage {
    std::string_view kind;
    std::size_t begin = 0, end = 0;
  };
  std::vector<Damage> damaged_;
};

}  // namespace

void repair_lost_bytes(WorkingText& text, const Resources& resources, LostByteKinds kinds) {
  if (next_lost(text.view(), 0) == std::string_view::npos) return;
  Repairer(text, resources, kinds).run();
}

}  // namespace wenze::clean
