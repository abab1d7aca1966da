#pragma once
// A word that stands for itself and is no part of a longer one.

#include <string_view>

#include "text/word_set.h"

namespace wenze::text {

// The first place in bytes where one of `words` stands and does not lie inside one of `longer`: 对
// in 对单位, not in 对外; 经 in 未经批准, not in 经营者. npos where there is none.
std::size_t find_outside(const WordSet& words, const WordSet& longer, std::string_view s);

}  // namespace wenze::text
