// Field by field in the order of the schema. ordered_json keeps that order, so that output is
// stable and reads well.
#include "report/document_json.h"

#include <nlohmann/json.hpp>

#include "base/strings.h"
#include "extract/rule_codec.h"
#include "text/utf8.h"

namespace wenze::report {
namespace {

using Json = nlohmann::ordered_json;
using text::Canonical;
using text::Raw;
using text::Span;

template <class Text>
Json span_json(Span<Text> span) {
  return Json::array({span.begin(), span.end()});
}

Json or_null(const std::optional<std::string>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json or_null(const std::string& value) { return value.empty() ? Json(nullptr) : Json(value); }

Json source_json(const DocumentView& view) {
  const text::Source& source = view.document.source;
  Json out;
  out["path"] = source.path;
  out["part"] = view.document.part ? Json(*view.document.part) : Json(nullptr);
  out["format"] = name(source.format);
  out["encoding"] = source.encoding;
  out["encoding_confidence"] = source.encoding_confidence;
  out["script"] = name(view.file.canonical.script);
  out["bytes"] = source.size_bytes;
  out["sha256"] = source.sha256;
  return out;
}

Json meta_json(const document::Metadata& meta) {
  Json out;
  out["title"] = or_null(meta.title);
  out["kind"] = name(meta.kind);
  out["jurisdiction"] = nullptr;
  if (meta.jurisdiction)
    out["jurisdiction"] = {{"code", meta.jurisdiction->code}, {"name", meta.jurisdiction->name}};
  out["level"] = or_null(meta.level);
  out["issuers"] = meta.issuers;
  out["doc_number"] = or_null(meta.doc_number);
  out["dates"] = {{"adopted", or_null(meta.adopted)},
                  {"issued", or_null(meta.issued)},
                  {"effective", or_null(meta.effective)},
                  {"expires", or_null(meta.expires)},
                  {"repealed", or_null(meta.repealed)}};
  if (meta.withdrawn) out["withdrawn"] = true;
  if (!meta.amendments.empty()) {
    out["amendments"] = Json::array();
    for (const document::Amendment& amendment : meta.amendments)
      out["amendments"].push_back(
          {{"date", amendment.date}, {"act", amendment.act}, {"by", or_null(amendment.by)}});
  }
  if (!meta.place_candidates.empty()) {
    out["place_candidates"] = Json::array();
    for (const document::Jurisdiction& place : meta.place_candidates)
      out["place_candidates"].push_back({{"code", place.code}, {"name", place.name}});
  }
  if (!meta.from_register.empty()) out["from_register"] = meta.from_register;
  return out;
}

std::string own_text(const document::Provision& provision, std::string_view canonical) {
  std::string out(provision.own.of(canonical));
  for (const Span<Canonical>& rest : provision.own_rest) {
    if (!out.empty() && !rest.empty()) out += '\n';
    out += rest.of(canonical);
  }
  return out;
}

Json provisions_json(const DocumentView& view) {
  Json out = Json::array();
  for (const document::Provision& provision : view.document.provisions) {
    Json item;
    item["eid"] = provision.eid;
    item["parent"] =
        provision.parent ? Json(view.document.at(*provision.parent).eid) : Json(nullptr);
    item["kind"] = name(provision.kind);
    item["label"] = or_null(provision.label);
    item["heading"] = or_null(provision.heading);
    item["text"] = own_text(provision, view.file.canonical.text);
    item["raw"] = span_json(view.file.canonical.map.to_source(provision.span));
    item["canonical"] = span_json(provision.span);
    out.push_back(std::move(item));
  }
  return out;
}

// The words as they stand in the original (機關 for 机关), where they answer character by character;
// the canonical ones where the original is damaged or broken over lines.
void put_verbatim(const DocumentView& view, const extract::Passage& passage, Json& item) {
  const std::string_view raw = passage.raw.of(view.file.raw.text);
  if (passage.canonical.of(view.file.canonical.text) == passage.text &&
      text::count_codepoints(raw) == text::count_codepoints(passage.text))
    item["text"] = std::string(raw);
}

Json rules_json(const DocumentView& view) {
  Json out = Json::array();
  for (const extract::Rule& rule : view.rules) {
    Json item = Json::parse(extract::to_json(rule), nullptr, false);
    WENZE_CHECK(!item.is_discarded());
    if (rule.authority) put_verbatim(view, *rule.authority, item["authority"]);
    if (rule.condition) put_verbatim(view, rule.condition->passage, item["condition"]);
    for (std::size_t i = 0; i < rule.subjects.size(); ++i)
      put_verbatim(view, rule.subjects[i].passage, item["subjects"][i]);
    for (std::size_t i = 0; i < rule.sanctions.size(); ++i)
      put_verbatim(view, rule.sanctions[i].passage, item["sanctions"][i]);
    out.push_back(std::move(item));
  }
  return out;
}

Json references_json(const DocumentView& view) {
  Json out = Json::array();
  for (const document::Reference& reference : view.document.references) {
    Json item;
    item["text"] = reference.text;
    item["raw"] = span_json(view.file.canonical.map.to_source(reference.span));
    item["from"] = view.document.at(reference.from).eid;
    item["target_title"] = or_null(reference.target_title);
    item["target_eid"] = nullptr;
    item["status"] = name(reference.status);
    if (reference.reason != document::ReferenceReason::kNone)
      item["reason"] = name(reference.reason);
    if (reference.role != document::ReferenceRole::kCites) item["role"] = name(reference.role);
    if (!reference.pinpoints.empty()) item["pinpoints"] = reference.pinpoints;
    if (reference.target_eids.empty()) out.push_back(item);
    for (const std::string& target : reference.target_eids) {
      item["target_eid"] = target;
      out.push_back(item);
    }
  }
  return out;
}

// Which document of the file a raw position is reported with.
std::size_t owner_of(const document::File& file, std::size_t raw_at) {
  std::size_t owner = 0;
  for (std::size_t i = 0; i < file.documents.size(); ++i) {
    if (file.canonical.map.to_source(file.documents[i].span).begin() <= raw_at) owner = i;
  }
  return owner;
}

Json repairs_json(const DocumentView& view) {
  Json out = Json::array();
  for (const text::Repair& repair : view.file.canonical.repairs) {
    if (view.file.documents.size() > 1 &&
        &view.file.documents[owner_of(view.file, repair.raw.begin())] != &view.document)
      continue;
    Json item;
    item["kind"] = repair.kind;
    item["raw"] = span_json(repair.raw);
    item["before"] = repair.before;
    item["after"] = or_null(repair.after);
    item["confidence"] = name(repair.confidence);
    out.push_back(std::move(item));
  }
  return out;
}

Json diagnostic_json(const text::Diagnostic& diagnostic, base::Language language) {
  Json out;
  out["kind"] = base::name(diagnostic.kind);
  out["severity"] = base::name(base::severity(diagnostic.kind));
  out["message"] = diagnostic.message(language);
  if (diagnostic.raw) out["raw"] = span_json(*diagnostic.raw);
  return out;
}

}  // namespace

std::string to_json(const DocumentView& view, const DocumentJsonOptions& options) {
  Json out;
  out["schema"] = "wenze/document/1";
  out["source"] = source_json(view);
  out["meta"] = meta_json(view.document.meta);
  if (options.canonical_text == DocumentJsonOptions::Text::kWith)
    out["canonical_text"] = view.file.canonical.text;
  out["provisions"] = provisions_json(view);
  out["rules"] = rules_json(view);
  out["references"] = references_json(view);
  out["repairs"] = repairs_json(view);
  out["diagnostics"] = Json::array();
  for (const text::Diagnostic& diagnostic : view.diagnostics)
    out["diagnostics"].push_back(diagnostic_json(diagnostic, options.language));
  for (const text::Diagnostic& diagnostic : view.document.diagnostics)
    out["diagnostics"].push_back(diagnostic_json(diagnostic, options.language));
  return out.dump(options.indent, ' ', false, Json::error_handler_t::replace);
}

std::string json_array(const std::vector<std::string>& values) {
  return "[" + base::join(values, ",\n") + "]";
}

}  // namespace wenze::report
