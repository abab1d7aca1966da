// The heaviest ascending subsequence by a Fenwick tree of prefix maxima over the ranks of the
// numbers: O(n log n). A step to the very next number earns a bonus, so that a stray 第九十条 at
// the front of a wrapped line cannot win against the articles that count on.
#include "document/chain.h"

#include <algorithm>
#include <map>

#include "document/resources.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

// How much a place looks like the front of an article.
constexpr int kStrong = 100;    // at the front of a line, set off by a space, a break or a heading
constexpr int kPlain = 60;      // at the front of a line
constexpr int kInline = 12;     // after the end of a sentence
constexpr int kUnlikely = 4;    // at the front of a line, but reads like a reference
constexpr int kStepBonus = 25;  // the next number of the chain

int weigh_line_start(const text::RawText& raw, const text::CanonicalText& canonical,
                     const Line& line, const Mark& mark, const Resources& resources) {
  const std::string_view text = canonical.text;
  const std::size_t end = line.span.end();
  if (mark.content >= end || mark.spaced()) return kStrong;
  if (raw_space_at(raw, canonical, mark.end)) return kStrong;
  const std::string_view rest = text.substr(mark.content, end - mark.content);
  if (resources.words("reference_goes_on"_class).begins(rest)) return kUnlikely;
  if (rest.starts_with("（") || rest.starts_with("【") || rest.starts_with("：")) return kStrong;
  // 条 also counts roads, lines, suggestions: 第二条路 is no article.
  if (resources.words("counted_thing"_class).begins(text.substr(mark.content))) return kUnlikely;
  return kPlain;
}

// Text between the last sentence end and `at` is a division's number and heading:
// 第一章总则|第一条.
bool follows_division(std::string_view text, std::size_t line_begin, std::size_t at) {
  constexpr std::size_t kHeadingBytes = 120;
  std::size_t begin = std::max(line_begin, at > kHeadingBytes ? at - kHeadingBytes : 0);
  for (std::string_view stop : {"。", "；"}) {
    const std::size_t found = text.substr(begin, at - begin).rfind(stop);
    if (found != std::string_view::npos) begin += found + stop.size();
  }
  const std::string_view before = text.substr(0, at);
  for (std::size_t from = before.find("第", begin); from < at; from = before.find("第", from + 3)) {
    const auto mark = mark_at(text, from, at);
    if (!mark || !is_division(mark->family)) continue;
    // 第七节相应改为第八节，第一百二十三条至|第一百三十八条 is no heading.
    const std::string_view heading = text.substr(mark->content, at - std::min(mark->content, at));
    if (heading.find("，") == heading.npos && !heading.ends_with("至") && !heading.ends_with("、"))
      return true;
  }
  return false;
}

int weigh_inline(std::string_view text, const Line& line, const Mark& mark,
                 const Resources& resources) {
  const std::string_view rest = text.substr(mark.content, line.span.end() - mark.content);
  if (resources.words("reference_goes_on"_class).begins(rest)) return 0;
  switch (previous_visible(text, mark.begin)) {
    case U'。':
    case U'；':
    case U'！':
    case U'”':
    case U'？':
      return kInline;
    default:
      break;
  }
  return follows_division(text, line.span.begin(), mark.begin) ? kInline : 0;
}

long key(const Mark& mark) { return mark.number * 1000L + mark.sub; }

// Prefix maxima of (score, candidate) by rank.
class BestBelow {
 public:
  struct Best {
    long score = 0;
    int index = -1;
  };
  explicit BestBelow(std::size_t ranks) : tree_(ranks + 1) {}
  void update(std::size_t rank, Best best) {
    for (std::size_t i = rank + 1; i < tree_.size(); i += i & (~i + 1))
      if (best.score > tree_[i].score) tree_[i] = best;
  }
  Best below(std::size_t rank) const {
    Best best;
    for (std::size_t i = rank; i > 0; i -= i & (~i + 1))
      if (tree_[i].score > best.score) best = tree_[i];
    return best;
  }

 private:
  std::vector<Best> tree_;
};

bool convincing(const std::vector<ArticleMark>& chain) {
  if (chain.empty()) return false;
  const bool any_line = std::any_of(chain.begin(), chain.end(),
                                    [](const ArticleMark& a) { return a.weight >= kPlain; });
  if (any_line) return true;
  const bool likely = std::any_of(chain.begin(), chain.end(),
                                  [](const ArticleMark& a) { return a.weight >= kInline; });
  return likely && chain.size() >= 2 && chain[0].mark.number == 1 && chain[1].mark.number == 2;
}

}  // namespace

std::vector<ArticleMark> article_candidates(const text::RawText& raw,
                                            const text::CanonicalText& canonical,
                                            const std::vector<Line>& lines,
                                            const Resources& resources) {
  const std::string_view text = canonical.text;
  std::vector<ArticleMark> out;
  for (const Line& line : lines) {
    if (line.shell) continue;
    const std::size_t end = line.span.end();
    for (std::size_t at = text.substr(0, end).find("第", line.span.begin()); at < end;) {
      const auto mark = mark_at(text, at, end);
      std::size_t next = at + 3;
      if (mark && mark->family == MarkFamily::kArticle) {
        const bool first = at == line.span.begin();
        const int weight = first ? weigh_line_start(raw, canonical, line, *mark, resources)
                                 : weigh_inline(text, line, *mark, resources);
        if (weight > 0) out.push_back({*mark, weight, first});
        next = mark->end;
      }
      at = text.substr(0, end).find("第", next);
    }
  }
  return out;
}

std::vector<std::size_t> article_restarts(const std::vector<ArticleMark>& candidates) {
  std::vector<std::size_t> out;
  int highest = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const ArticleMark& here = candidates[i];
    if (here.weight < kPlain) continue;
    if (here.mark.number == 1 && here.mark.sub == 0 && highest > 0) {
      // A new count must go on: the next front of a line is 第二条 (or it stands behind a
      // sentence), or there is none.
      std::size_t next = i + 1;
      while (next < candidates.size() && candidates[next].weight < kPlain &&
             !(candidates[next].weight >= kInline && candidates[next].mark.number == 2))
        ++next;
      const bool goes_on = next == candidates.size() || candidates[next].mark.number == 2 ||
                           candidates[next].mark.number == 1;
      if (goes_on) {
        out.push_back(i);
        highest = 0;
      }
    }
    highest = std::max(highest, here.mark.number);
  }
  return out;
}

std::vector<ArticleMark> article_chain(const std::vector<ArticleMark>& candidates,
                                       std::size_t first, std::size_t last) {
  std::vector<long> keys;
  for (std::size_t i = first; i < last; ++i) keys.push_back(key(candidates[i].mark));
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());

  BestBelow best(keys.size());
  std::map<int, BestBelow::Best> by_number;  // best chain that ends at a number, whatever its 之
  std::vector<int> previous(last - first, -1);
  BestBelow::Best winner;
  for (std::size_t i = first; i < last; ++i) {
    const Mark& mark = candidates[i].mark;
    const std::size_t rank = static_cast<std::size_t>(
        std::lower_bound(keys.begin(), keys.end(), key(mark)) - keys.begin());
    BestBelow::Best from = best.below(rank);
    const auto step = by_number.find(mark.sub > 0 ? mark.number : mark.number - 1);
    if (step != by_number.end() &&
        key(candidates[static_cast<std::size_t>(step->second.index)].mark) < key(mark) &&
        step->second.score + kStepBonus > from.score)
      from = {step->second.score + kStepBonus, step->second.index};
    const BestBelow::Best here{from.score + candidates[i].weight, static_cast<int>(i)};
    previous[i - first] = from.index;
    best.update(rank, here);
    auto& at_number = by_number[mark.number];
    if (here.score > at_number.score) at_number = here;
    if (here.score > winner.score) winner = here;
  }
  std::vector<ArticleMark> chain;
  for (int i = winner.index; i >= 0; i = previous[static_cast<std::size_t>(i) - first])
    chain.push_back(candidates[static_cast<std::size_t>(i)]);
  std::reverse(chain.begin(), chain.end());
  if (!convincing(chain)) chain.clear();
  return chain;
}

}  // namespace wenze::document
