#pragma once
// From units to the provision tree with its eIds.

#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/layout.h"

namespace wenze::document {

struct TreeInput {
  std::string_view text;
  const Layout* layout = nullptr;
  System system = System::kMainland;
  const Resources* resources = nullptr;  // never null
};

struct Tree {
  std::vector<Provision> provisions;
  std::vector<text::Diagnostic> diagnostics;    // numbering; their raw spans are not set
  std::vector<CanonicalSpan> diagnostic_spans;  // one a diagnostic
};

Tree build_tree(const TreeInput& input);

}  // namespace wenze::document
