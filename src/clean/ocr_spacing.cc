// 给 予 警 告 处 分: character recognition puts a space behind every character. In a line where
// most characters stand alone the single spaces go; two or more are a space of the page and stay
// one.
#include <algorithm>

#include "clean/lines.h"
#include "clean/passes.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr std::size_t kFewestLoneHan = 5;
constexpr std::size_t kLoneSharePercent = 60;

struct Spacing {
  std::size_t han = 0,
              lone = 0;  // Han characters; those with a space on both sides or a line border
};

bool is_blank(char32_t c) { return c == ' ' || c == 0xA0 || c == 0x3000 || c == '\t'; }

// Cheap: whether there are spaces enough.
bool may_be_spaced(std::string_view line) {
  std::size_t spaces = 0;
  for (std::size_t at = line.find(' '); at != std::string_view::npos; at = line.find(' ', at + 1))
    if (++spaces + 1 >= kFewestLoneHan) return true;
  return false;
}

Spacing measure(std::string_view line) {
  Spacing spacing;
  char32_t before = ' ';
  for (std::size_t at = 0; at < line.size();) {
    const text::Decoded d = text::decode_at(line, at);
    at += d.bytes;
    const char32_t after = at < line.size() ? text::decode_at(line, at).code_point : U' ';
    if (text::is_han(d.code_point)) {
      ++spacing.han;
      spacing.lone += is_blank(before) && (is_blank(after) || !text::is_han(after));
    }
    before = d.code_point;
  }
  return spacing;
}

void close_up(std::string_view s, const Line& line, WorkingText& text, std::vector<Edit>& edits) {
  std::string after;
  for (std::size_t at = line.begin; at < line.end;) {
    std::size_t end = at;
    std::size_t blanks = 0;
    while (end < line.end) {
      const text::Decoded d = text::decode_at(s, end);
      if (!is_blank(d.code_point)) break;
      ++blanks;
      end += d.bytes;
    }
    if (blanks == 0) {
      const std::size_t bytes = text::decode_at(s, at).bytes;
      after.append(s, at, bytes);
      at += bytes;
      continue;
    }
    const bool single = blanks == 1 && at != line.begin;
    if (!single) after += ' ';
    if (single || end - at != 1)
      edits.push_back(
          {"ocr_spacing", at, end, single ? "" : " ", {}, text::Confidence::kHigh, false});
    at = end;
  }
  text.record("ocr_spacing", line.begin, line.end, std::move(after));
}

}  // namespace

void repair_ocr_spacing(WorkingText& text) {
  const std::string_view s = text.view();
  std::vector<Edit> edits;
  for (const Line& line : text.lines()) {
    const std::string_view content = line.of(s);
    if (!may_be_spaced(content)) continue;
    const Spacing spacing = measure(content);
    if (spacing.lone < kFewestLoneHan || spacing.lone * 100 < spacing.han * kLoneSharePercent)
      continue;
    close_up(s, line, text, edits);
  }
  text.apply(edits);
}

}  // namespace wenze::clean
