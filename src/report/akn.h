#pragma once
// One document as Akoma Ntoso 3.0 (OASIS LegalDocML), as far as it is used: see akn.cc.

#include <string>

#include "document/document.h"

namespace wenze::report {

// An <act> for texts in articles, a <doc> for others; UTF-8 with an XML declaration. The text is
// the canonical one without line breaks inside a paragraph. Every character that XML cannot hold is
// left out. Element names follow Provision::kind, eIds are those of the document.
std::string to_akn(const document::Document& document, std::string_view canonical_text);

}  // namespace wenze::report
