#pragma once
// Which codes of the taxonomy (faults.tsv) a fault has. Internal to extract/.

#include <string>
#include <vector>

#include "extract/context.h"

namespace wenze::extract {

// Level-1 topics (faults.tsv) that a heading, title or lead-in sets, best first.
std::vector<std::string> topics_in(const Context& context, Span span);

struct CodingOptions {
  bool is_private = false;  // F00.00
  bool catch_all = false;
  std::vector<std::string> topics;  // inherited, nearest first
};
// At most two codes, best first; `evidence` gets the dictionary entries that decided.
std::vector<std::string> code_fault(const Context& context, Span fault,
                                    const CodingOptions& options,
                                    std::vector<EvidenceDraft>* evidence);

}  // namespace wenze::extract
