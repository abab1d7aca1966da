// One pass over the characters with a stack-free look-ahead: an opening bracket jumps to its
// partner when that stands near enough on the same line, so that damaged text with a lost bracket
// still splits.
#include "extract/sentences.h"

#include <algorithm>
#include <array>

#include "text/character_set.h"
#include "text/find.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::extract {
namespace {

constexpr int kBracketReachCodepoints = 300;

char32_t closing_of(char32_t open) {
  switch (open) {
    case U'《':
      return U'》';
    case U'〈':
      return U'〉';
    case U'（':
      return U'）';
    case U'(':
      return U')';
    case U'“':
      return U'”';
    case U'‘':
      return U'’';
    case U'「':
      return U'」';
    case U'『':
      return U'』';
    case U'〔':
      return U'〕';
    case U'【':
      return U'】';
    default:
      return 0;
  }
}

Mark mark_of(char32_t c) {
  switch (c) {
    case U'，':
    case U',':
      return Mark::kComma;
    case U'；':
    case U';':
      return Mark::kSemicolon;
    case U'：':
    case U':':
      return Mark::kColon;
    case U'。':
    case U'！':
    case U'？':
    case U'!':
    case U'?':
    case U'\n':
      return Mark::kStop;
    default:
      return Mark::kNone;
  }
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The comma of 5,000, the colon of 12:30: canonical text keeps the narrow mark between digits.
bool groups_digits(std::string_view text, std::size_t at) {
  return (text[at] == ',' || text[at] == ':') && at > 0 && at + 1 < text.size() &&
         is_digit(text[at - 1]) && is_digit(text[at + 1]);
}

// 有下列行为之一的，给予警告；|造成严重后果的，给予记过：
bool leads_on(std::string_view text, std::size_t at) {
  const std::size_t last = text.find_last_not_of('\n', at);
  const std::size_t next = text.find_first_not_of('\n', at);
  if (last == std::string_view::npos || next == std::string_view::npos) return false;
  const std::string_view line = text.substr(next, text.find('\n', next) - next);
  return text.substr(0, last + 1).ends_with("；") && line.ends_with("：");
}

// A line that begins with a comma goes on from the line before (者|，并依各该法令处罚), and so does
// one behind a line that ends in a comma (不提供资料，|即属犯罪).
bool wraps_line(std::string_view text, std::size_t at) {
  if (text[at] != '\n') return false;
  const std::string_view rest = text.substr(at + 1);
  if (leads_on(text, at)) return true;
  return text.substr(0, at).ends_with("，") || rest.starts_with("，") || rest.starts_with("；") ||
         rest.starts_with("。");
}

// The byte after the partner of the bracket at `at`, or the byte after the bracket itself.
std::size_t skip_bracket(std::string_view text, std::size_t at, std::size_t end) {
  const text::Decoded open = text::decode_at(text, at);
  const char32_t close = closing_of(open.code_point);
  std::size_t i = at + open.bytes;
  int depth = 1;
  for (int n = 0; i < end && n < kBracketReachCodepoints; ++n) {
    const text::Decoded d = text::decode_at(text, i);
    i += d.bytes;
    if (d.code_point == U'\n' && n > 0) break;  // 《 at the end of a line
    if (d.code_point == open.code_point) ++depth;
    if (d.code_point == close && --depth == 0) return i;
  }
  return at + open.bytes;
}

// 修改为：“…。”, and its further lines “…。: the text of a law that an amendment quotes.
bool quotes_law(std::string_view text, Span range, std::size_t at) {
  const std::string_view front = text.substr(range.begin(), at - range.begin());
  const std::string_view colon = "：";
  bool opens = front.empty() || front.ends_with("\n");
  if (front.ends_with(colon))
    for (std::string_view word : {"为", "条", "款", "项", "一", "二", "三", "四", "五"})
      opens = opens || front.substr(0, front.size() - colon.size()).ends_with(word);
  if (!opens) return false;
  const std::string_view rest = text.substr(at, range.end() - at);
  const std::string_view line = rest.substr(0, rest.find('\n'));
  const std::size_t close = line.find("”");
  return close == std::string_view::npos || line.substr(close) == "”" ||
         line.substr(0, close).ends_with("。");
}

// “第一百二十条之三 …, “（四）…: where the words begin behind the label.
std::size_t behind_label(std::string_view whole, std::size_t at, std::size_t end) {
  constexpr std::size_t kLongestLabel = 45;
  const std::string_view rest = whole.substr(at, std::min(end - at, kLongestLabel));
  if (rest.starts_with("（"))
    if (const std::size_t close = rest.find("）"); close <= std::string_view("（二十一").size())
      return at + close + std::string_view("）").size();
  const std::string_view first = "第", article = "条", inserted = "之";
  if (!rest.starts_with(first)) return at;
  std::size_t i = first.size();
  const auto number = [&] {
    const auto n = text::parse_numeral(rest.substr(std::min(i, rest.size())));
    if (n) i += n->bytes;
    return n.has_value();
  };
  if (!number() || !rest.substr(i).starts_with(article)) return at;
  i += article.size();
  if (rest.substr(i).starts_with(inserted)) {
    i += inserted.size();
    if (!number()) return at;
  }
  for (std::string_view more : {"第", "的", "规定", "、", "和", "至"})  // no label
    if (rest.substr(i).starts_with(more)) return at;
  return at + i;
}

bool is_margin(char32_t c) { return text::is_space(c) || mark_of(c) != Mark::kNone || c == U'、'; }

}  // namespace

Span trimmed(std::string_view text, Span span) {
  std::size_t begin = span.begin(), end = span.end();
  while (begin < end) {
    const text::Decoded d = text::decode_at(text, begin);
    if (!is_margin(d.code_point)) break;
    begin += d.bytes;
  }
  while (end > begin) {
    const text::Decoded d = text::decode_before(text, end);
    if (!is_margin(d.code_point)) break;
    end -= d.bytes;
  }
  return {begin, end};
}

std::vector<Sentence> split_sentences(std::string_view text, Span range) {
  std::vector<Sentence> sentences;
  Sentence current;
  std::size_t from = range.begin();
  Mark before = Mark::kNone;
  bool amends = false;  // a law was quoted
  bool quoted = false;  // inside the text of a law that is quoted
  const auto close = [&](std::size_t end, Mark after) {
    const Span span = trimmed(text, {from, end});
    if (!span.empty())
      current.segments.push_back({span, before, after});
    else if (!current.segments.empty())
      current.segments.back().after = after;
    if ((after == Mark::kStop || after == Mark::kNone) && !current.segments.empty()) {
      current.span = {current.segments.front().span.begin(), current.segments.back().span.end()};
      sentences.push_back(std::move(current));
      current = {};
    }
    before = after;
  };
  for (std::size_t i = range.begin(); i < range.end();) {
    const text::Decoded d = text::decode_at(text, i);
    const bool ends = quoted && d.code_point == U'”';
    if (ends || (d.code_point == U'“' && quotes_law(text, range, i))) {
      close(i, Mark::kStop);
      // 在第六条后增加一条，作为第六条之一：“…: what is amended states nothing.
      if (!ends && !amends && !sentences.empty() &&
          text.substr(sentences.back().span.end()).starts_with("："))
        sentences.pop_back();
      amends = true;
      quoted = !ends;
      from = i += d.bytes;
      if (quoted) from = i = behind_label(text, i, range.end());
      continue;
    }
    if (closing_of(d.code_point) != 0) {
      i = skip_bracket(text, i, range.end());
      continue;
    }
    const Mark mark =
        groups_digits(text, i) || wraps_line(text, i) ? Mark::kNone : mark_of(d.code_point);
    if (mark != Mark::kNone) {
      close(i, mark);
      from = i + d.bytes;
    }
    i += d.bytes;
  }
  close(range.end(), Mark::kNone);
  return sentences;
}

bool inside_title(std::string_view text, Span range, std::size_t at) {
  constexpr std::size_t kReachBytes = 900;  // no title is longer
  const std::size_t from = at - range.begin() > kReachBytes ? at - kReachBytes : range.begin();
  const std::string_view before = text.substr(from, at - from);
  const std::size_t open = before.rfind("《");
  return open != std::string_view::npos && before.find("》", open) == std::string_view::npos;
}

std::size_t find_in(std::string_view text, std::string_view word, std::size_t from,
                    std::size_t end) {
  if (from >= end) return std::string_view::npos;
  return text::find(text.substr(0, end), word, from);
}

std::vector<Sentence> clauses_as_sentences(const Sentence& sentence) {
  std::vector<Sentence> out;
  for (const Segment& segment : sentence.segments) {
    if (out.empty() || segment.before == Mark::kSemicolon) out.push_back({segment.span, {}});
    out.back().segments.push_back(segment);
    out.back().span = hull(out.back().span, segment.span);
  }
  return out;
}

bool is_quoted_item(std::string_view text, Span sentence) {
  constexpr std::size_t kReachBytes = 18;
  const std::size_t from = sentence.begin() - std::min(sentence.begin(), kReachBytes);
  const std::string_view front = text.substr(from, sentence.begin() - from);
  return front.ends_with("）") && front.find("“（") != std::string_view::npos;
}

bool starts_with(std::string_view text, Span span, std::string_view word) {
  return span.of(text).starts_with(word);
}

bool ends_with(std::string_view text, Span span, std::string_view word) {
  return span.of(text).ends_with(word);
}

bool contains(std::string_view text, Span span, std::string_view word) {
  return text::contains(span.of(text), word);
}

}  // namespace wenze::extract
