// The fields of every record, in the order of docs/index_format.md. Writing and reading stand side
// by side.
#include <algorithm>
#include <array>

#include "extract/rule_codec.h"
#include "index/codec.h"

namespace wenze::index {
namespace {

base::Error damaged(RecordKind kind) {
  return {base::MessageKind::damaged_record, {std::string(name(kind))}};
}

template <class Enum>
void pack_enum(Packer& out, Enum value) {
  out.number(static_cast<std::uint64_t>(value));
}

// A value past `last` is a damaged record; the first enumerator stands in for it.
template <class Enum>
Enum unpack_enum(Unpacker& in, Enum last) {
  const std::uint64_t n = in.number();
  return n <= static_cast<std::uint64_t>(last) ? static_cast<Enum>(n) : Enum{};
}

bool begins_as(Unpacker& in, RecordKind kind) {
  return in.number() == static_cast<std::uint64_t>(kind) && in.ok();
}

constexpr auto kLastProvisionKind = document::ProvisionKind::kAttachment;
constexpr auto kLastDocumentKind = document::DocumentKind::kOther;

void pack_meta(Packer& out, const document::Metadata& meta) {
  out.optional(meta.title);
  out.number(meta.title_span ? 1 : 0);
  if (meta.title_span) out.span(*meta.title_span);
  pack_enum(out, meta.kind);
  out.string(meta.jurisdiction ? meta.jurisdiction->code : "");
  out.string(meta.jurisdiction ? meta.jurisdiction->name : "");
  out.optional(meta.level);
  out.strings(meta.issuers);
  out.optional(meta.doc_number);
  for (const auto* date :
       {&meta.adopted, &meta.issued, &meta.effective, &meta.expires, &meta.repealed})
    out.optional(*date);
  out.number(meta.withdrawn ? 1 : 0);
  out.number(meta.amendments.size());
  for (const document::Amendment& amendment : meta.amendments)
    out.strings({amendment.date, amendment.act, amendment.by});
  out.number(meta.place_candidates.size());
  for (const document::Jurisdiction& place : meta.place_candidates)
    out.strings({place.code, place.name});
  out.strings(meta.from_register);
}

document::Metadata unpack_meta(Unpacker& in) {
  document::Metadata meta;
  meta.title = in.optional();
  if (in.number() != 0) meta.title_span = in.span<text::Canonical>();
  meta.kind = unpack_enum(in, kLastDocumentKind);
  document::Jurisdiction place{in.string(), in.string()};
  if (!place.code.empty() || !place.name.empty()) meta.jurisdiction = std::move(place);
  meta.level = in.optional();
  meta.issuers = in.strings();
  meta.doc_number = in.optional();
  for (auto* date : {&meta.adopted, &meta.issued, &meta.effective, &meta.expires, &meta.repealed})
    *date = in.optional();
  meta.withdrawn = in.number() != 0;
  for (std::size_t n = in.count(); n > 0; --n) {
    auto fields = in.strings();
    fields.resize(3);
    meta.amendments.push_back({std::move(fields[0]), std::move(fields[1]), std::move(fields[2])});
  }
  for (std::size_t n = in.count(); n > 0; --n) {
    auto fields = in.strings();
    fields.resize(2);
    meta.place_candidates.push_back({std::move(fields[0]), std::move(fields[1])});
  }
  meta.from_register = in.strings();
  return meta;
}

void pack_info(Packer& out, const DocumentInfo& info) {
  out.string(info.id);
  out.string(info.path);
  out.number(info.part ? static_cast<std::uint64_t>(*info.part) : 0);
  pack_meta(out, info.meta);
  pack_enum(out, info.format);
  pack_enum(out, info.script);
  out.string(info.encoding);
  out.string(info.sha256);
  out.number(info.size_bytes);
  out.number(info.provisions);
  out.number(info.rules);
}

DocumentInfo unpack_info_fields(Unpacker& in) {
  DocumentInfo info;
  info.id = in.string();
  info.path = in.string();
  if (const std::uint64_t part = in.number(); part > 0) info.part = static_cast<int>(part);
  info.meta = unpack_meta(in);
  info.format = unpack_enum(in, text::Format::kJson);
  info.script = unpack_enum(in, text::Script::kOther);
  info.encoding = in.string();
  info.sha256 = in.string();
  info.size_bytes = in.number();
  info.provisions = in.number();
  info.rules = in.number();
  return info;
}

void pack_node(Packer& out, const document::Provision& node) {
  out.string(node.eid);
  out.number(node.parent ? node.parent->index + 1 : 0);
  pack_enum(out, node.kind);
  out.string(node.label);
  out.string(node.heading);
  out.span(node.span);
  out.span(node.own);
  out.number(node.own_rest.size());
  for (const auto& rest : node.own_rest) out.span(rest);
}

document::Provision unpack_node(Unpacker& in) {
  document::Provision node;
  node.eid = in.string();
  if (const std::uint64_t parent = in.number(); parent > 0)
    node.parent = document::ProvisionId(parent - 1);
  node.kind = unpack_enum(in, kLastProvisionKind);
  node.label = in.string();
  node.heading = in.string();
  node.span = in.span<text::Canonical>();
  node.own = in.span<text::Canonical>();
  node.own_rest.resize(in.count());
  for (auto& rest : node.own_rest) rest = in.span<text::Canonical>();
  return node;
}

void pack_reference(Packer& out, const document::Reference& reference) {
  out.string(reference.text);
  out.span(reference.span);
  out.number(reference.from.index);
  out.optional(reference.target_title);
  out.strings(reference.target_eids);
  out.strings(reference.pinpoints);
  pack_enum(out, reference.status);
  pack_enum(out, reference.reason);
  pack_enum(out, reference.role);
}

document::Reference unpack_reference(Unpacker& in) {
  document::Reference reference;
  reference.text = in.string();
  reference.span = in.span<text::Canonical>();
  reference.from = document::ProvisionId(in.number());
  reference.target_title = in.optional();
  reference.target_eids = in.strings();
  reference.pinpoints = in.strings();
  reference.status = unpack_enum(in, document::ReferenceStatus::kAmbiguous);
  reference.reason = unpack_enum(in, document::ReferenceReason::kWithoutNumbers);
  reference.role = unpack_enum(in, document::ReferenceRole::kAmends);
  return reference;
}

std::optional<base::MessageKind> message_kind(std::string_view wanted) {
  constexpr std::array kinds = {
#define WENZE_MESSAGE(kind, severity, english, chinese) base::MessageKind::kind,
#include "base/messages.def"
#undef WENZE_MESSAGE
  };
  const auto found = std::ranges::find_if(
      kinds, [&](base::MessageKind kind) { return base::name(kind) == wanted; });
  return found == kinds.end() ? std::nullopt : std::optional(*found);
}

// Message kinds by name: their numbers change whenever the catalogue grows.
void pack_diagnostic(Packer& out, const text::Diagnostic& diagnostic) {
  out.string(base::name(diagnostic.kind));
  out.strings(diagnostic.args);
  out.number(diagnostic.raw ? 1 : 0);
  if (diagnostic.raw) out.span(*diagnostic.raw);
}

std::optional<text::Diagnostic> unpack_diagnostic(Unpacker& in) {
  const auto kind = message_kind(in.view());
  std::vector<std::string> args = in.strings();
  std::optional<text::Span<text::Raw>> raw;
  if (in.number() != 0) raw = in.span<text::Raw>();
  if (!kind) return std::nullopt;
  return text::Diagnostic{*kind, std::move(args), raw};
}

template <class Text>
void pack_spans(Packer& out, const std::vector<text::Span<Text>>& spans) {
  out.number(spans.size());
  for (const auto& span : spans) out.span(span);
}

template <class Text>
std::vector<text::Span<Text>> unpack_spans(Unpacker& in) {
  std::vector<text::Span<Text>> out(in.count());
  for (auto& span : out) span = in.span<Text>();
  return out;
}

void pack_repair(Packer& out, const text::Repair& repair) {
  out.string(repair.kind);
  out.span(repair.raw);
  out.string(repair.before);
  out.optional(repair.after);
  pack_enum(out, repair.confidence);
}

text::Repair unpack_repair(Unpacker& in) {
  text::Repair repair;
  repair.kind = in.string();
  repair.raw = in.span<text::Raw>();
  repair.before = in.string();
  repair.after = in.optional();
  repair.confidence = unpack_enum(in, text::Confidence::kLow);
  return repair;
}

}  // namespace

std::string pack(const ProvisionRecord& record) {
  Packer out;
  pack_enum(out, RecordKind::kProvision);
  out.string(record.key);
  out.string(record.document_id);
  out.string(record.eid);
  pack_enum(out, record.kind);
  out.string(record.label);
  out.string(record.heading);
  out.string(record.citation);
  out.strings(record.heading_path);
  out.string(record.canonical);
  out.number(record.raw == record.canonical ? 1 : 0);
  if (record.raw != record.canonical) out.string(record.raw);
  out.span(record.canonical_span);
  out.span(record.raw_span);
  out.map(record.map);
  out.number(record.clauses.size());
  for (const Clause& clause : record.clauses) {
    out.string(clause.eid);
    out.string(clause.citation);
    out.number(clause.begin);
    out.number(clause.end - clause.begin);
  }
  out.number(record.rules);
  return out.take();
}

base::Result<ProvisionRecord> unpack_provision(std::string_view data) {
  Unpacker in(data);
  if (!begins_as(in, RecordKind::kProvision))
    return tl::unexpected(damaged(RecordKind::kProvision));
  ProvisionRecord record;
  record.key = in.string();
  record.document_id = in.string();
  record.eid = in.string();
  record.kind = unpack_enum(in, kLastProvisionKind);
  record.label = in.string();
  record.heading = in.string();
  record.citation = in.string();
  record.heading_path = in.strings();
  record.canonical = in.string();
  record.raw = in.number() != 0 ? record.canonical : in.string();
  record.canonical_span = in.span<text::Canonical>();
  record.raw_span = in.span<text::Raw>();
  record.map = in.map();
  record.clauses.resize(in.count());
  for (Clause& clause : record.clauses) {
    clause.eid = in.string();
    clause.citation = in.string();
    clause.begin = std::min<std::size_t>(in.number(), record.canonical.size());
    clause.end = std::min<std::size_t>(clause.begin + in.number(), record.canonical.size());
  }
  record.rules = in.number();
  const bool fits = record.map.to_size() == record.canonical.size() &&
                    record.map.from_size() == record.raw.size();
  if (!in.ok() || !fits) return tl::unexpected(damaged(RecordKind::kProvision));
  return record;
}

std::string pack(const RuleRecord& record) {
  Packer out;
  pack_enum(out, RecordKind::kRule);
  out.string(record.document_id);
  out.string(record.provision_key);
  out.string(record.citation);
  out.string(extract::to_json(record.rule));
  return out.take();
}

base::Result<RuleRecord> unpack_rule(std::string_view data) {
  Unpacker in(data);
  if (!begins_as(in, RecordKind::kRule)) return tl::unexpected(damaged(RecordKind::kRule));
  RuleRecord record;
  record.document_id = in.string();
  record.provision_key = in.string();
  record.citation = in.string();
  const std::string_view json = in.view();
  if (!in.ok()) return tl::unexpected(damaged(RecordKind::kRule));
  auto rule = extract::from_json(json);
  if (!rule) return tl::unexpected(rule.error());
  record.rule = std::move(*rule);
  return record;
}

std::string pack(const StoredTree& tree) {
  Packer out;
  pack_enum(out, RecordKind::kDocument);
  pack_info(out, tree.info);
  out.string(tree.file_key);
  out.span(tree.document.span);
  out.number(tree.document.provisions.size());
  for (const auto& node : tree.document.provisions) pack_node(out, node);
  out.number(tree.document.references.size());
  for (const auto& reference : tree.document.references) pack_reference(out, reference);
  out.number(tree.document.diagnostics.size());
  for (const auto& diagnostic : tree.document.diagnostics) pack_diagnostic(out, diagnostic);
  return out.take();
}

base::Result<DocumentInfo> unpack_info(std::string_view data) {
  Unpacker in(data);
  if (!begins_as(in, RecordKind::kDocument)) return tl::unexpected(damaged(RecordKind::kDocument));
  DocumentInfo info = unpack_info_fields(in);
  if (!in.ok()) return tl::unexpected(damaged(RecordKind::kDocument));
  return info;
}

base::Result<StoredTree> unpack_tree(std::string_view data) {
  Unpacker in(data);
  if (!begins_as(in, RecordKind::kDocument)) return tl::unexpected(damaged(RecordKind::kDocument));
  StoredTree tree;
  tree.info = unpack_info_fields(in);
  tree.file_key = in.string();
  document::Document& document = tree.document;
  document.span = in.span<text::Canonical>();
  for (std::size_t i = 0, n = in.count(); i < n; ++i)
    document.provisions.push_back(unpack_node(in));
  for (std::size_t i = 0, n = in.count(); i < n; ++i)
    document.references.push_back(unpack_reference(in));
  for (std::size_t i = 0, n = in.count(); i < n; ++i)
    if (auto diagnostic = unpack_diagnostic(in))
      document.diagnostics.push_back(std::move(*diagnostic));
  document.meta = tree.info.meta;
  document.part = tree.info.part;
  const auto known = [&](std::size_t index) { return index < document.provisions.size(); };
  bool fits = in.ok();
  for (const auto& node : document.provisions)
    fits = fits && (!node.parent || known(node.parent->index));
  for (const auto& reference : document.references) fits = fits && known(reference.from.index);
  if (!fits) return tl::unexpected(damaged(RecordKind::kDocument));
  return tree;
}

std::string pack_texts(const document::File& file) {
  Packer out;
  pack_enum(out, RecordKind::kFile);
  const text::Source& source = file.raw.source;
  out.string(source.path);
  pack_enum(out, source.format);
  out.string(source.encoding);
  out.number(static_cast<std::uint64_t>(source.encoding_confidence * 1000 + 0.5));
  out.number(source.size_bytes);
  out.string(source.sha256);
  out.optional(file.raw.title);
  out.string(file.raw.text);
  const text::CanonicalText& canonical = file.canonical;
  out.number(canonical.text == file.raw.text ? 1 : 0);
  if (canonical.text != file.raw.text) out.string(canonical.text);
  out.map(canonical.map.runs());
  pack_enum(out, canonical.script);
  pack_spans(out, canonical.damaged);
  pack_spans(out, canonical.shell);
  out.number(canonical.repairs.size());
  for (const text::Repair& repair : canonical.repairs) pack_repair(out, repair);
  return out.take();
}

base::Result<document::File> unpack_texts(std::string_view data) {
  Unpacker in(data);
  if (!begins_as(in, RecordKind::kFile)) return tl::unexpected(damaged(RecordKind::kFile));
  document::File file;
  text::Source& source = file.raw.source;
  source.path = in.string();
  source.format = unpack_enum(in, text::Format::kJson);
  source.encoding = in.string();
  source.encoding_confidence = static_cast<double>(in.number()) / 1000;
  source.size_bytes = in.number();
  source.sha256 = in.string();
  file.raw.title = in.optional();
  file.raw.text = in.string();
  text::CanonicalText& canonical = file.canonical;
  canonical.text = in.number() != 0 ? file.raw.text : in.string();
  canonical.map = text::OffsetMap<text::Raw, text::Canonical>(in.map());
  canonical.script = unpack_enum(in, text::Script::kOther);
  canonical.damaged = unpack_spans<text::Canonical>(in);
  canonical.shell = unpack_spans<text::Canonical>(in);
  for (std::size_t i = 0, n = in.count(); i < n; ++i)
    canonical.repairs.push_back(unpack_repair(in));
  const bool fits = canonical.map.from_size_bytes() == file.raw.text.size() &&
                    canonical.map.to_size_bytes() == canonical.text.size();
  if (!in.ok() || !fits) return tl::unexpected(damaged(RecordKind::kFile));
  return file;
}

std::string pack(const StoredOrigin& origin) {
  Packer out;
  out.string(origin.path);
  out.string(origin.sha256);
  out.string(origin.fingerprint);
  return out.take();
}

base::Result<StoredOrigin> unpack_origin(std::string_view data) {
  Unpacker in(data);
  StoredOrigin origin{in.string(), in.string(), in.string()};
  if (!in.ok()) return tl::unexpected(damaged(RecordKind::kFile));
  return origin;
}

}  // namespace wenze::index
