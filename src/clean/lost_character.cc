// A box stands for a lost character where it stands inside running text, Han characters on both
// sides: 记过或者□大过. It is a box to tick where one on its line stands at an edge of the words:
// □是 □否, 性别：男□女□.
#include "clean/lines.h"
#include "clean/passes.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr std::string_view kBox = "□", kGeta = "〓";

std::size_t box_at(std::string_view s) {
  return s.starts_with(kBox) ? kBox.size() : s.starts_with(kGeta) ? kGeta.size() : 0;
}

struct Boxes {
  std::size_t begin = 0, end = 0;
};

// The runs of boxes of a line that stand for characters; none when one is there to be ticked.
std::vector<Boxes> lost_in(std::string_view s, const Line& line) {
  std::vector<Boxes> out;
  for (std::size_t at = line.begin; at < line.end;) {
    std::size_t end = at;
    while (end < line.end && box_at(s.substr(end)) > 0) end += box_at(s.substr(end));
    if (end == at) {
      at += text::decode_at(s, at).bytes;
      continue;
    }
    const bool behind = at > line.begin && text::is_han(text::decode_before(s, at).code_point);
    const bool before = end < line.end && text::is_han(text::decode_at(s, end).code_point);
    if (!behind || !before) return {};
    out.push_back({at, end});
    at = end;
  }
  return out;
}

}  // namespace

void mark_lost_characters(WorkingText& text) {
  const std::string_view s = text.view();
  if (s.find(kBox) == std::string_view::npos && s.find(kGeta) == std::string_view::npos) return;
  std::vector<Boxes> lost;
  for (const Line& line : text.lines())
    for (const Boxes& boxes : lost_in(s, line)) lost.push_back(boxes);
  for (const Boxes& boxes : lost) text.mark_damaged("lost_byte", boxes.begin, boxes.end);
}

}  // namespace wenze::clean
