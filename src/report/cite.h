#pragma once
// Citations as tables and as JSON (docs/cite.schema.json).

#include <string>
#include <vector>

#include "base/message.h"
#include "query/cite.h"
#include "report/table.h"

namespace wenze::report {

// A list of citations under a name for programs: cites, cited_by, dangling, out_of_force.
struct CiteList {
  std::string id;
  std::vector<const query::Citation*> citations;
};

Report cite_report(const query::CitationGraph& graph, const std::vector<CiteList>& lists,
                   base::Language language);
std::string cite_json(const query::CitationGraph& graph, const std::vector<CiteList>& lists,
                      int indent);

}  // namespace wenze::report
