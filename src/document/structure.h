#pragma once
// From canonical text to documents with metadata, provisions and references.

#include <memory>
#include <string>

#include "base/result.h"
#include "document/document.h"
#include "text/table.h"

namespace wenze::document {

// What the stage needs to know of the world: jurisdictions, levels, document kinds, references
// (dictionaries/). Built once and shared by all threads (const).
class Resources;
base::Result<std::shared_ptr<const Resources>> build_resources(const text::TableSource& tables);

struct RegisterEntry;

struct StructureOptions {
  std::string file_name_hint;  // the file's name without directories: may carry a title or a date
  const RegisterEntry* registered = nullptr;  // of this file (document/register.h); may be nothing
};

// Never fails on text: unnumbered text becomes paragraphs. At least one document is returned.
std::vector<Document> structure(const text::RawText& raw, const text::CanonicalText& canonical,
                                const Resources& resources, const StructureOptions& options);

}  // namespace wenze::document
