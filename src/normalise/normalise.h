#pragma once
// normalise/: any script → canonical simplified, one form per character, with the map back to Raw.

#include <memory>
#include <set>
#include <string>

#include "base/result.h"
#include "text/diagnostic.h"
#include "text/stages.h"
#include "text/table.h"

namespace wenze::normalise {

class Resources;
base::Result<std::shared_ptr<const Resources>> build_resources(const text::TableSource& tables);

struct NormaliseOptions {
  std::set<std::string> off;  // repair kinds that are switched off ("converted_word"); "all" for every kind
};

base::Result<text::CanonicalText> normalise(const text::CleanText& clean, const Resources& resources,
                                            const NormaliseOptions& options, text::DiagnosticSink& sink);

}  // namespace wenze::normalise
