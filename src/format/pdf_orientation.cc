// The direction of a page is that of most of its characters: what the library says of each word,
// or, where characters were placed one by one, whether the neighbour of most stands below it and
// not beside it. Vertical columns go from right to left, which is what a quarter turn makes lines
// of.

#include <algorithm>
#include <array>
#include <cmath>

#include "format/pdf_layout.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

constexpr std::size_t kMinStacked = 12;        // characters that make a vertical page
constexpr double kSingleShare = 0.8;           // of its words are single characters
constexpr double kStackedShare = 0.5;          // of these have their neighbour below
constexpr double kAligned = 0.3, kNear = 0.6;  // of the character height

bool is_single(const PageWord& word) { return text::count_codepoints(word.text) == 1; }

// Words whose next neighbour in the given direction is close: `down` below, else to the right.
std::size_t count_links(const std::vector<PageWord>& words, bool down) {
  std::vector<const PageWord*> order;
  for (const PageWord& word : words) order.push_back(&word);
  const auto across = [&](const PageWord* w) { return down ? w->left : w->top; };
  const auto along = [&](const PageWord* w) { return down ? w->top : w->left; };
  // Positions across are compared in steps, so that the order is a strict one.
  const auto step = [&](const PageWord* w) { return std::lround(across(w) / 4); };
  std::stable_sort(order.begin(), order.end(), [&](const PageWord* a, const PageWord* b) {
    return step(a) != step(b) ? step(a) < step(b) : along(a) < along(b);
  });
  std::size_t links = 0;
  for (std::size_t i = 1; i < order.size(); ++i) {
    const PageWord& a = *order[i - 1];
    const PageWord& b = *order[i];
    const double em = a.height();
    const double gap = down ? b.top - a.bottom : b.left - a.right;
    if (std::abs(across(&a) - across(&b)) < kAligned * em && gap > -kNear * em && gap < kNear * em)
      ++links;
  }
  return links;
}

bool is_stacked(const std::vector<PageWord>& words) {
  const auto singles = static_cast<double>(std::count_if(words.begin(), words.end(), is_single));
  const auto all = static_cast<double>(words.size());
  if (words.size() < kMinStacked || singles < kSingleShare * all) return false;
  const std::size_t below = count_links(words, true);
  return static_cast<double>(below) >= kStackedShare * all && below > 2 * count_links(words, false);
}

int direction(const std::vector<PageWord>& words) {
  std::array<std::size_t, 4> characters{};
  for (const PageWord& word : words)
    characters[static_cast<std::size_t>(word.rotation & 3)] += text::count_codepoints(word.text);
  const auto most = std::max_element(characters.begin(), characters.end());
  const int rotation = static_cast<int>(most - characters.begin());
  return rotation == 0 && is_stacked(words) ? 1 : rotation;
}

}  // namespace

void turn_upright(std::vector<PageWord>& words, double& width, double& height) {
  const int rotation = direction(words);
  if (rotation == 0) return;
  for (PageWord& word : words) {
    const PageWord was = word;
    if (rotation == 2) {
      word.left = width - was.right;
      word.right = width - was.left;
      word.top = height - was.bottom;
      word.bottom = height - was.top;
    } else {
      word.left = rotation == 1 ? was.top : height - was.bottom;
      word.right = rotation == 1 ? was.bottom : height - was.top;
      word.top = rotation == 1 ? width - was.right : was.left;
      word.bottom = rotation == 1 ? width - was.left : was.right;
    }
    word.rotation = (was.rotation - rotation) & 3;
  }
  if (rotation != 2) std::swap(width, height);
}

}  // namespace wenze::format
