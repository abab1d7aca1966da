// Lines of the site around the text: dropped, and each drop recorded. A block (版权说明 …) is
// dropped up to the line that ends it when that line is near and nothing between looks like a
// provision; else only its first line is.
#include <algorithm>

#include "clean/lines.h"
#include "clean/passes.h"
#include "clean/site_shells.h"

namespace wenze::clean {
namespace {

constexpr std::size_t kLongestBlockLines = 24;
constexpr std::size_t kEdgeLines = 60;  // a site stands at the head and the foot of its page

// The line that ends the block begun at `start`; `start` + 1 when there is none.
std::size_t block_end(std::string_view s, const std::vector<Line>& lines, std::size_t start,
                      const SiteShells& shells) {
  for (std::size_t i = start + 1; i < lines.size() && i <= start + kLongestBlockLines; ++i) {
    const std::string_view line = trimmed(lines[i].of(s));
    if (shells.ends_block(line)) return i;
    if (line.starts_with("第") && begins_provision(line)) break;
  }
  return start + 1;
}

bool is_edge(std::size_t line, std::size_t lines) {
  return line < kEdgeLines || line + kEdgeLines >= lines;
}

}  // namespace

void repair_shell(WorkingText& text, const Resources& resources) {
  const SiteShells& shells = resources.shells();
  const std::string_view s = text.view();
  const std::vector<Line>& lines = text.lines();
  std::vector<Edit> edits;
  for (std::size_t i = 0; i < lines.size();) {
    const std::string_view line = lines[i].of(s);
    std::size_t end = i;
    const bool may_begin = shells.may_begin(line);
    if (may_begin && shells.starts_block(line))
      end = block_end(s, lines, i, shells);
    else if ((may_begin && shells.is_shell(line)) ||
             (is_edge(i, lines.size()) && shells.looks_like_shell(line)))
      end = i + 1;
    if (end > i) edits.push_back({"shell", lines[i].begin, lines[end - 1].next, ""});
    i = std::max(end, i + 1);
  }
  text.apply(edits);
}

}  // namespace wenze::clean
