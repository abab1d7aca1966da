#pragma once
// Pinpoints that people type, and pinpoints that the program prints.

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace wenze::document {

// The eIds that `address` may mean, best first: 第十五条, 第15条, §15, 15, art_15, 十五条第二款,
// 第三十二条第（三）项 (whose paragraph is open: several candidates), 四（二）3 of an outline.
// `address` in canonical or traditional script. Empty when it is no address.
std::vector<std::string> parse_address(std::string_view address);

// The provisions of `document` that `address` means, in order; 款 and 项 are read in the document's
// own tradition.
std::vector<ProvisionId> find_address(const Document& document, std::string_view canonical_text,
                                      std::string_view address);

// 《…办法》第十二条第二款第（三）项, in the document's own system (Taiwan: 第十二条第二项第三款;
// outlines: 四、（二）3.). The title alone for its title and preamble; nothing but 《…》 is left
// out when there is no title. 第一款 is named only where the article has several paragraphs.
// `canonical_text` is the text of the file.
std::string format_citation(const Document& document, std::string_view canonical_text,
                            std::string_view eid);

}  // namespace wenze::document
