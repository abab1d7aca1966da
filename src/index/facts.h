#pragma once
// What the rules of a record say and what its document is, as values that facets are counted from:
// one value has all facts, so that one pass over the matches counts every facet.

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "extract/rule.h"
#include "index/records.h"

namespace wenze::index {

struct RuleFacts {
  std::set<std::string> types, statuses, confidences, severities, modalities, roles,
      responsibilities, faults, sanctions, regimes;
  int rank = 0;

  void add(const extract::Rule& rule);
  // Value of stored::kRules: for each of types, severities, modalities, roles, regimes, faults,
  // sanctions the count and the values (names as short_name writes them, codes as strings). Empty
  // without rules.
  std::string value() const;
};

// Value of stored::kFacts.
std::string document_facts(const DocumentInfo& info);

// What a facet counts, from one stored value.
std::vector<std::string> facet_values(Slot slot, std::string_view stored_value);
// The stored slot that a facet is read from.
std::uint32_t stored_slot(Slot slot);

}  // namespace wenze::index
