#pragma once
// The whole document: provisions in order, lists that inherit from their lead-in, references to
// faults and sanctions stated elsewhere. Internal to extract/.

#include <vector>

#include "extract/context.h"
#include "text/diagnostic.h"

namespace wenze::extract {

// All frames of the document, in the order of the text; frames without rungs and rungs without
// faults are gone.
// With `read_all` also the provisions that can state no rule (triage.h).
std::vector<Frame> read_document(const Context& context, bool read_all, text::DiagnosticSink& sink);

}  // namespace wenze::extract
