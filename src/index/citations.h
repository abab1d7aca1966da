#pragma once
// Pinpoints within a document.

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace wenze::index {

// For every provision what document::format_citation prints after the title:
// 第十二条第二款第（三）项, 四、（二）3. The same for all provisions at once, in one pass over the
// document; the tests hold the two together.
std::vector<std::string> citations(const document::Document& document,
                                   std::string_view canonical_text);

}  // namespace wenze::index
