#pragma once
// Which drafting tradition a text follows.

#include <string_view>

#include "document/document.h"
#include "text/matcher.h"
#include "text/stages.h"
#include "text/word_classes.h"

namespace wenze::document {

class Resources;

// From the text's own words: Taiwan 有下列情形之一者, 前项, 罚锾, 中华民国…年; Hong Kong 第1部,
// 本规例, 第(2)款所订; Macau 澳门元, 第…条 with paragraphs 一、. Mainland where nothing says
// otherwise. `script`: of the original.
System drafting_system(const Resources& resources, std::string_view text, text::Script script);

// The words of all traditions but the mainland's, as drafting_system reads them.
text::Matcher drafting_matcher(const text::WordClasses& words);

}  // namespace wenze::document
