#pragma once
// Rules for people: what `wenze extract` and `wenze show --rules` print.

#include <string>
#include <vector>

#include "document/document.h"
#include "extract/rule.h"
#include "report/labels.h"

namespace wenze::report {

// A block for every rule: where it stands, its type, how binding and how sure it is, and its eId;
// then fault, who answers, circumstances, sanctions, who decides, the quotation, and the sentence
// that states the sanctions where the quotation does not hold them (the lead-in of a list, another
// paragraph). All words of the text as they stand in the original, on one line each. `rules` are
// those of `document`, which is one of `file`.
std::string rule_list(const document::File& file, const document::Document& document,
                      const std::vector<extract::Rule>& rules, const Labels& labels);

}  // namespace wenze::report
