#pragma once
// Terms and abbreviations that a text defines for itself.

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace wenze::compare {

// The term that a clause defines: 本办法所称行政问责，是指… → 行政问责; 本法所稱…，係指… . Empty
// when it defines none. `canonical`: text of one clause.
std::string defined_term(std::string_view canonical);

// One 以下简称: （以下简称行政机关）, （以下统称“执法人员”）.
struct Abbreviation {
  std::string name;                  // canonical, without quotation marks
  text::Span<text::Canonical> span;  // of the name
  document::ProvisionId provision{0};
};

// The abbreviations of a document in order; of 以下简称甲、乙 only the first where the words do not
// tell a list from one name.
std::vector<Abbreviation> abbreviations(const document::File& file,
                                        const document::Document& document);

}  // namespace wenze::compare
