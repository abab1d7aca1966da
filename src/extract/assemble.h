#pragma once
// From frames to rules. Internal to extract/.

#include <vector>

#include "extract/context.h"
#include "extract/extract.h"

namespace wenze::extract {

std::vector<Rule> assemble(const Context& context, const std::vector<Frame>& frames,
                           const ExtractOptions& options);

}  // namespace wenze::extract
