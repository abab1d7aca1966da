#pragma once
// The stages composed: bytes of a file → documents with their rules.

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "extract/rule.h"
#include "format/read.h"
#include "pipeline/environment.h"

namespace wenze::pipeline {

struct ProcessOptions {
  format::ReadOptions read;
  std::set<std::string> repairs_off;  // kinds of repair that are switched off; "all" for every kind
  bool rules = true;                  // run extraction
  bool trace = false;                 // rules carry every step of the grammar
};

// One text (a file, or one member of an archive) after all stages.
struct Processed {
  document::File file;
  std::vector<std::vector<extract::Rule>> rules;  // one list a document of `file`
  std::vector<text::Diagnostic> diagnostics;      // of reading, cleaning, normalising
};

struct ProcessedInput {
  std::vector<Processed> texts;               // empty when nothing could be read
  std::vector<text::Diagnostic> diagnostics;  // of the input as a whole; an error here means the input failed
};

ProcessedInput process(std::string_view path, std::string_view bytes, const Environment& environment,
                       const ProcessOptions& options);

// The kinds of repair that can be switched off, in the order in which they are tried, and "all".
std::vector<std::string> repair_kinds();

// Whether any diagnostic is an error.
bool has_error(const std::vector<text::Diagnostic>& diagnostics);

}  // namespace wenze::pipeline
