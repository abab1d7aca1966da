#pragma once
// Pinpoints within a document.

#include <string>
#include <vector>

#include "document/document.h"

namespace wenze::index {

// For every provision how it is cited without the title: 第十二条第二款第（三）项, 四（二）1; empty for nothing to cite.
std::vector<std::string> citations(const document::Document& document);

}  // namespace wenze::index
