#pragma once
// One text after all stages that change text, as `wenze convert --json` prints it.

#include <string>

#include "text/stages.h"

namespace wenze::report {

// An object on one line: path, format, encoding, script, canonical_text, repairs (kind, raw,
// before, after, confidence), damaged (spans of canonical text), map (runs "copied" or "replaced"
// with their spans; bytes). `shown` takes the place of the canonical text as "text" where it is not
// empty (a reading in the other script).
std::string text_json(const text::Source& source, const text::CanonicalText& canonical,
                      const std::string& shown);

}  // namespace wenze::report
