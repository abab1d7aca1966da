#pragma once
// Canonical text in traditional characters, for people; never for matching.

#include <string>
#include <string_view>

#include "base/result.h"
#include "text/table.h"

namespace wenze::normalise {

// `words` is traditional_words.tsv: its words are written as it says, the longest at the first
// place it can; the text between them as OpenCC has it, with the forms of characters that are usual
// in Taiwan. Fails with MessageKind::unreadable_file when OpenCC's tables are missing.
base::Result<std::string> written_traditional(std::string_view canonical, const text::Table& words);

}  // namespace wenze::normalise
