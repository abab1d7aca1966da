#pragma once
// Why the program says what it says: a rule in plain words, with the words of the text and the
// dictionary entries behind every field. `wenze explain FILE art_12` prints this.

#include <string>

#include "base/message.h"
#include "extract/rule.h"
#include "lexicon/lexicon.h"

namespace wenze::extract {

// Several lines, one for each field that has something to say, then one for each step of the
// grammar with the dictionary entry it used, then the confidence and why it is not higher. `raw` is
// the Raw text that the rule's raw spans belong to; pass the rules of extract() with
// ExtractOptions::trace to see every step.
std::string explain(const Rule& rule, std::string_view raw, const lexicon::Lexicon& lexicon,
                    base::Language language);

// Rule::reason (space-separated keys of dictionaries/confidence.tsv) in words.
std::string explain_reason(std::string_view reason, const lexicon::Lexicon& lexicon,
                           base::Language language);

}  // namespace wenze::extract
