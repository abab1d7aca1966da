#pragma once
// Which 第X条 of a text open articles. Numbering checks itself: of all places where an article
// number stands, the heaviest strictly ascending chain is taken, where weight says how much the
// place looks like the front of an article.

#include <vector>

#include "document/lines.h"
#include "document/marks.h"

namespace wenze::document {

class Resources;

struct ArticleMark {
  Mark mark;
  int weight = 0;
  bool at_line_start = false;
};

// Every 第X条 of the file that could open an article, in order.
std::vector<ArticleMark> article_candidates(const text::RawText& raw,
                                            const text::CanonicalText& canonical,
                                            const std::vector<Line>& lines,
                                            const Resources& resources);

// Where numbering starts again at 第一条: positions in `candidates`. The first chain is not listed.
std::vector<std::size_t> article_restarts(const std::vector<ArticleMark>& candidates);

// The articles among `candidates` [first, last): one ascending chain. Empty when nothing is
// convincing.
std::vector<ArticleMark> article_chain(const std::vector<ArticleMark>& candidates,
                                       std::size_t first, std::size_t last);

}  // namespace wenze::document
