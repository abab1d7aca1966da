// Paragraphs broken at a fixed width. Only where it is clear: many lines are full, most of the full
// ones end inside a sentence, and the next line neither is indented nor begins a provision.
#include <algorithm>
#include <array>

#include "clean/lines.h"
#include "clean/passes.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr std::size_t kFewestFullLines = 6;
// A single article has fewer lines; then what is left of a paragraph must always end a sentence.
constexpr std::size_t kFewestInArticle = 2;
constexpr std::size_t kNarrowestArticle = 56;
constexpr std::size_t kMostLinesOfArticle = 30;
constexpr std::size_t kNarrowestColumns = 24;
constexpr std::size_t kWidestColumns = 140;
constexpr std::size_t kRaggedColumns =
    3;  // a full line may be shorter by a mark that may not begin a line
constexpr std::size_t kFullSharePercent = 25;
constexpr std::size_t kOpenSharePercent = 60;
constexpr std::size_t kOpenShareOfArticle = 40;  // items fill a line and end there

struct Measured {
  Line line;
  std::string_view text;  // trimmed at the end
  std::size_t columns = 0;
};

bool ends_sentence(std::string_view line) {
  constexpr std::u32string_view kEnds = U"。；：！？…”』」;:!?";
  return line.empty() ||
         kEnds.find(text::decode_before(line, line.size()).code_point) != std::u32string_view::npos;
}

bool is_indented(std::string_view line) {
  return !line.empty() &&
         (line.front() == ' ' || line.front() == '\t' || line.starts_with("\u3000"));
}

// The width at which the text is wrapped, or 0: the most frequent width of long lines, with its
// ragged neighbours.
std::size_t wrap_columns(const std::vector<Measured>& lines) {
  std::array<std::size_t, kWidestColumns + 1> count{};
  std::size_t widest = 0, filled = 0;
  for (const Measured& m : lines) {
    if (m.columns == 0) continue;
    ++filled;
    widest = std::max(widest, m.columns);
    if (m.columns <= kWidestColumns) ++count[m.columns];
  }
  if (widest > kWidestColumns || widest < kNarrowestColumns) return 0;
  // Nothing may be wider than the wrap, a hanging mark aside.
  std::size_t full = 0;
  for (std::size_t c = widest; c + kRaggedColumns >= widest && c > 0; --c) full += count[c];
  if (full >= kFewestFullLines) return full * 100 >= filled * kFullSharePercent ? widest : 0;
  const bool article = widest >= kNarrowestArticle && filled <= kMostLinesOfArticle;
  return article && full >= kFewestInArticle ? widest : 0;
}

std::size_t count_blank_columns(std::string_view line) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < line.size();) {
    const text::Decoded d = text::decode_at(line, at);
    if (text::is_space(d.code_point))
      columns += static_cast<std::size_t>(text::columns(d.code_point));
    at += d.bytes;
  }
  return columns;
}

// Cheap, by bytes: many lines are nearly as long as the longest, and that one is not too wide.
bool may_be_wrapped(std::string_view s, const std::vector<Line>& lines) {
  if (lines.empty()) return false;
  std::size_t filled = 0;
  const Line* longest = &lines.front();
  for (const Line& line : lines) {
    if (line.end - line.begin > longest->end - longest->begin) longest = &line;
    filled += line.end > line.begin;
  }
  const std::size_t most = longest->end - longest->begin;
  if (most > 4 * kWidestColumns || most < kNarrowestColumns) return false;
  const std::string_view line = longest->of(s);
  if (text::count_columns(line) - count_blank_columns(line) > kWidestColumns) return false;
  const auto near = std::count_if(lines.begin(), lines.end(), [most](const Line& other) {
    return (other.end - other.begin) * 2 >=
           most;  // Latin and digits take a byte a column, Han characters 1.5
  });
  return (filled <= kMostLinesOfArticle && static_cast<std::size_t>(near) >= kFewestInArticle) ||
         (static_cast<std::size_t>(near) >= kFewestFullLines &&
          static_cast<std::size_t>(near) * 100 >= filled * kFullSharePercent);
}

std::vector<Measured> measure(WorkingText& text) {
  std::vector<Measured> lines;
  lines.reserve(text.lines().size());
  for (const Line& line : text.lines()) {
    std::string_view content = line.of(text.view());
    while (!content.empty() && (content.back() == ' ' || content.back() == '\t'))
      content.remove_suffix(1);
    lines.push_back({line, content, text::count_columns(content)});
  }
  return lines;
}

}  // namespace

namespace {

// 一、…第二十二条第
//     二项所定办法: the text of an item goes on under itself.
bool hangs(std::string_view line, std::string_view next, bool hanging) {
  return is_indented(next) && !begins_provision(next) && (hanging || begins_provision(line));
}

std::size_t indent_bytes(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size() && text::is_space(text::decode_at(line, at).code_point))
    at += text::decode_at(line, at).bytes;
  return at;
}

}  // namespace

void repair_hard_wrap(WorkingText& text) {
  if (!may_be_wrapped(text.view(), text.lines())) return;
  std::vector<Measured> lines = measure(text);
  std::size_t width = wrap_columns(lines);
  if (width == 0) {
    // Text whose spacing was mended lost its indents here and there: the lines without any white
    // space.
    for (Measured& m : lines) m.columns -= count_blank_columns(m.text);
    width = wrap_columns(lines);
  }
  if (width == 0) return;
  std::size_t full = 0,
              open = 0;  // lines of the full width; those of them that end inside a sentence
  std::size_t tails = 0,
              ended = 0;  // shorter lines behind an open one; those of them that end a sentence
  std::vector<Edit> edits;
  bool hanging = false;  // the line at hand goes on under an item
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const bool goes_on = hangs(lines[i].text, lines[i + 1].text, hanging);
    hanging = goes_on;
    if (lines[i].columns + kRaggedColumns < width) {
      hanging = false;
      continue;
    }
    ++full;
    if (ends_sentence(lines[i].text)) continue;
    ++open;
    const std::string_view next = lines[i + 1].text;
    if (lines[i + 1].columns + kRaggedColumns < width && !next.empty()) {
      ++tails;
      ended += ends_sentence(next);
    }
    if (next.empty() || (is_indented(next) && !goes_on) || begins_provision(next)) continue;
    const std::size_t from = lines[i].line.begin + lines[i].text.size();
    const bool words = static_cast<unsigned char>(lines[i].text.back()) < 0x80 &&
                       static_cast<unsigned char>(next.front()) < 0x80;
    edits.push_back(
        {"hard_wrap", from, lines[i + 1].line.begin + indent_bytes(next), words ? " " : ""});
  }
  const bool article = full < kFewestFullLines;
  if (article && (open < kFewestInArticle || ended < tails)) return;
  const std::size_t share = article ? kOpenShareOfArticle : kOpenSharePercent;
  if (open * 100 >= full * share && 2 * ended >= tails) text.apply(edits);
}

}  // namespace wenze::clean
