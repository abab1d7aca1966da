#pragma once
// clean/: removes what crawling, OCR and careless conversion did to a text, and keeps the map.
// Every change is a text::Repair; what cannot be restored is marked as damaged and left as it stands.

#include <memory>
#include <set>
#include <string>

#include "base/result.h"
#include "text/diagnostic.h"
#include "text/stages.h"
#include "text/table.h"

namespace wenze::clean {

// What the stage needs to know of the world; built once from dictionaries and shared by all threads (const).
class Resources;
base::Result<std::shared_ptr<const Resources>> build_resources(const text::TableSource& tables);

struct CleanOptions {
  std::set<std::string> off;  // repair kinds that are switched off, by name ("pinyin", "shell" …); "all" for every kind
};

base::Result<text::CleanText> clean(const text::RawText& raw, const Resources& resources,
                                    const CleanOptions& options, text::DiagnosticSink& sink);

}  // namespace wenze::clean
