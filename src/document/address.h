#pragma once
// Pinpoints that people type, and pinpoints that the program prints.

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace wenze::document {

// The eIds that `address` may mean, best first: 第十五条, 第15条, §15, 15, art_15, 十五条第二款,
// 12条2款3项, 第三十二条第（三）项 (whose paragraph is open: several candidates), 四（二）3
// and 3.1.2 of outlines, s 15(2)(a) and 第15(2)(a)条 as Hong Kong writes, 附件一第二条, 标题, 序言;
// a title in front (《…》第十五条) is passed over. `address` in canonical or traditional script.
// Empty when it is no address.
std::vector<std::string> parse_address(std::string_view address);

// The provisions of `document` that `address` means, in order; 款 and 项 are read in the document's
// own tradition. Whatever format_citation prints for a provision leads back to it (where it prints
// the same for several, to the first).
std::vector<ProvisionId> find_address(const Document& document, std::string_view canonical_text,
                                      std::string_view address);

// 《…办法》; marks inside the title become 〈〉 (GB/T 15834): 《临溪市实施〈公务员法〉办法》.
std::string in_title_marks(std::string_view title);

// 第六十六条第一款、第二款: two pinpoints of one document, what both begin with said once.
std::string join_pinpoints(std::string_view first, std::string_view second);

// 《…办法》第十二条第二款第（三）项, in the document's own system (Taiwan: 第十二条第二项第三款;
// Hong Kong: 第15(2)(a)条; outlines: 四、（二）3.; divisions with those above them: 第二编第三章).
// The title alone for its title and preamble; nothing but 《…》 is left out when there is no title.
// 第一款 is named only where the article has several paragraphs. `canonical_text` is the text of
// the file.
std::string format_citation(const Document& document, std::string_view canonical_text,
                            std::string_view eid);

// The same without the title, for all provisions of the document at once: one pass over the tree.
std::vector<std::string> format_pinpoints(const Document& document,
                                          std::string_view canonical_text);

// The pinpoint of `eid` and, where it stands elsewhere, that of `other` too:
// 第六十六条第一款、第二款. What lies around `eid` (the lead-in of its list) is not elsewhere.
// `pinpoints`: of format_pinpoints.
std::string pinpoint_with(const Document& document, const std::vector<std::string>& pinpoints,
                          std::string_view eid, std::string_view other);

// An item of an article: 第（三）项; 第3项 where its label is a figure, a）项 where it is a letter.
std::string point_name(std::string_view label, int number);

}  // namespace wenze::document
