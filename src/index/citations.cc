#include "index/citations.h"

#include "document/address.h"

namespace wenze::index {

std::vector<std::string> citations(const document::Document& document,
                                   std::string_view canonical_text) {
  return document::format_pinpoints(document, canonical_text);
}

}  // namespace wenze::index
