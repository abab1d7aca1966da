#pragma once
// Who bears which class of responsibility: 承办人负直接责任，审核人负主要领导责任. Internal to
// extract/.

#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// Appends a frame for each situation of the sentence with a rung for each bearer, and gives the
// sentence without the segments that it read. What is left may still impose
// (负直接责任，对其给予记过处分).
Sentence read_attribution(const Context& context, const Sentence& sentence,
                          document::ProvisionId provision, std::vector<Frame>& frames);

// Whether the sentence imposes or excuses anything; otherwise what is left of it is only a
// situation.
bool any_consequence(const Context& context, const Sentence& sentence);

}  // namespace wenze::extract
