#pragma once
// What a document refers to: 本办法第六条, 前款第（三）项, 第六条、第七条和第九条第二款,
// 《甲法》第三条.

#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/layout.h"
#include "document/resources.h"

namespace wenze::document {

// The references in `document`'s provisions, in order. REQUIRES: its provisions and metadata are
// complete.
std::vector<Reference> find_references(std::string_view text, const Document& document,
                                       System system, const Resources& resources);

}  // namespace wenze::document
