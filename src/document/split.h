#pragma once
// Where one file holds several documents: a notice with the measure attached, a page of numbered
// articles, several measures one after another.

#include <optional>
#include <vector>

#include "document/chain.h"
#include "document/lines.h"
#include "document/resources.h"

namespace wenze::document {

struct Part {
  std::size_t first_line = 0, last_line = 0;  // half open
  std::optional<std::size_t> title_line;      // known already
  bool attached = false;                      // the part before it announces it
  bool page_article = false;                  // one of several numbered articles of a page
  std::size_t first_candidate = 0, last_candidate = 0;  // its 第X条, half open
};

// At least one part; the parts cover all lines.
std::vector<Part> split_documents(std::string_view text, const std::vector<Line>& lines,
                                  const std::vector<ArticleMark>& candidates,
                                  const Resources& resources);

}  // namespace wenze::document
