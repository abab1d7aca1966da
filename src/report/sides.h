#pragma once
// Internal to report/: how the JSON of comparisons names the documents and places that are
// compared. Templates, because the JSON library stays out of headers.

#include "compare/units.h"

namespace wenze::report {

// {"path", "title" or null, "sha256"}
template <class Json>
Json side_json(const compare::Side& side) {
  const auto& title = side.document.meta.title;
  Json out;
  out["path"] = side.document.source.path;
  out["title"] = title ? Json(*title) : Json(nullptr);
  out["sha256"] = side.document.source.sha256;
  return out;
}

// [begin, end)
template <class Json, class Text>
Json span_json(text::Span<Text> span) {
  return Json::array({span.begin(), span.end()});
}

}  // namespace wenze::report
