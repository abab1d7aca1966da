#pragma once
// What of a provision is shown, and what in it is marked. Works on positions of the canonical text
// and crosses to the original through the record's map only at the end.

#include <string>
#include <utility>
#include <vector>

#include "index/records.h"
#include "index/vocabulary.h"
#include "query/query.h"
#include "text/offset_map.h"

namespace wenze::query {

using Places = std::vector<std::pair<std::size_t, std::size_t>>;  // byte ranges

// In order, overlapping and touching ones joined.
Places joined(Places places);

// Places of the query's words in `canonical`.
Places find_words(std::string_view canonical, const Parsed& parsed,
                  const index::WordBorders& borders);

// A stretch of the original that a snippet is cut from.
struct Original {
  std::string_view raw;
  std::size_t file_begin = 0;  // where `raw` stands in its file
  const text::RunMap* map =
      nullptr;  // may be null: what became one piece of canonical text is then cut anywhere
  std::size_t map_begin = 0;  // where `raw` stands in the From text of `map`
};

// The piece of about `codepoints` of the original that holds the most of `places` (bytes of `raw`),
// from the beginning of a sentence where one is near.
Snippet cut_snippet(const Original& original, const Places& places, std::size_t codepoints);

}  // namespace wenze::query
