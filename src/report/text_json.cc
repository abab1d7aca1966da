#include "report/text_json.h"

#include <nlohmann/json.hpp>

namespace wenze::report {
namespace {

using Json = nlohmann::ordered_json;

Json repairs_json(const text::CanonicalText& canonical) {
  Json out = Json::array();
  for (const text::Repair& repair : canonical.repairs)
    out.push_back({{"kind", repair.kind},
                   {"raw", Json::array({repair.raw.begin(), repair.raw.end()})},
                   {"before", repair.before},
                   {"after", repair.after ? Json(*repair.after) : Json(nullptr)},
                   {"confidence", text::name(repair.confidence)}});
  return out;
}

Json map_json(const text::OffsetMap<text::Raw, text::Canonical>& map) {
  Json out = Json::array();
  const auto& runs = map.runs().runs();
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const bool last = i + 1 == runs.size();
    out.push_back(
        {{"kind", runs[i].copied ? "copied" : "replaced"},
         {"raw", Json::array({runs[i].from, last ? map.from_size_bytes() : runs[i + 1].from})},
         {"canonical", Json::array({runs[i].to, last ? map.to_size_bytes() : runs[i + 1].to})}});
  }
  return out;
}

}  // namespace

std::string text_json(const text::Source& source, const text::CanonicalText& canonical,
                      const std::string& shown) {
  Json out;
  out["path"] = source.path;
  out["format"] = text::name(source.format);
  out["encoding"] = source.encoding;
  out["encoding_confidence"] = source.encoding_confidence;
  out["script"] = text::name(canonical.script);
  out["canonical_text"] = canonical.text;
  if (!shown.empty()) out["text"] = shown;
  out["repairs"] = repairs_json(canonical);
  out["damaged"] = Json::array();
  for (const text::Span<text::Canonical>& span : canonical.damaged)
    out["damaged"].push_back(Json::array({span.begin(), span.end()}));
  out["map"] = map_json(canonical.map);
  return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace wenze::report
