#pragma once
// extract/: mentions → clauses → consequences → rules, over the provision tree.

#include <vector>

#include "document/document.h"
#include "extract/rule.h"
#include "lexicon/lexicon.h"

namespace wenze::extract {

struct ExtractOptions {
  bool trace =
      false;  // fill Rule::evidence with every step, not only the deciding ones (`wenze explain`)
  bool read_all = false;  // also what can state no rule: slower and, tests say, the same
};

// The rules of one document of `file`. Deterministic; never fails on text. Damaged provisions give
// no rule but a diagnostic (damaged_provision).
std::vector<Rule> extract(const document::File& file, const document::Document& document,
                          const lexicon::Lexicon& lexicon, const ExtractOptions& options,
                          text::DiagnosticSink& sink);

}  // namespace wenze::extract
