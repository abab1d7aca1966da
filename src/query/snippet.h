#pragma once
// What of a provision is shown, and what in it is marked. Works on positions of the canonical text and crosses to the
// original through the record's map only at the end.

#include <string>
#include <utility>
#include <vector>

#include "index/records.h"
#include "index/vocabulary.h"
#include "query/query.h"

namespace wenze::query {

using Places = std::vector<std::pair<std::size_t, std::size_t>>;  // byte ranges

// In order, overlapping and touching ones joined.
Places joined(Places places);

// Places of the query's words in `canonical`.
Places find_words(std::string_view canonical, const Parsed& parsed, const index::WordBorders& borders);

// The piece of at most about `codepoints` of `raw` that holds the most of `places` (bytes of `raw`), widened to the
// beginning of a sentence where one is near. `raw_begin`: where `raw` stands in its file.
Snippet cut_snippet(std::string_view raw, const Places& places, std::size_t raw_begin, std::size_t codepoints);

}  // namespace wenze::query
