#pragma once
// The input of every comparison: rules with where they stand. Independent of the index: filled from
// it or from files.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "extract/rule.h"

namespace wenze::compare {

struct RuleRecord {
  std::string document_id;  // equal for rules of one document, different for different documents
  std::string path;
  std::string title;  // canonical; empty when unknown
  std::optional<document::Jurisdiction> jurisdiction;
  std::string citation;  // pinpoint for people: 《…》第十二条第（三）项
  extract::Rule rule;    // rule.eid is the pinpoint for programs, rule.quote the verbatim text
  std::string level;     // of authority, as in dictionaries/levels.tsv; empty when unknown
};

// The level-1 topic of a fault code ("F05.01" → "F05") and the family of a sanction code ("GOV.02"
// → "GOV").
std::string group_of(std::string_view code);

}  // namespace wenze::compare
