// The fields of every record, in the order of docs/index_format.md. Writing and reading stand side
// by side.
#include <algorithm>
#include <array>

#include "index/codec.h"

namespace wenze::index {
namespace {

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
  out.strings(info.repeals);
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
  info.repeals = in.strings();
  info.format = unpack_enum(in, text::Format::kJson);
  info.script = unpack_enum(in, text::Script::kOther);
  info.encoding = in.string();
  info.sha256 = in.string();
  info.size_bytes = in.number();
  info.provisions = in.number();
  info.rules = in.number();
  return info;
}

// Numbers that are near another one, below it or above.
void pack_near(Packer& out, std::size_t value, std::size_t origin) {
  const auto d = static_cast<std::int64_t>(value) - static_cast<std::int64_t>(origin);
  out.number((static_cast<std::uint64_t>(d) << 1) ^ static_cast<std::uint64_t>(d >> 63));
}
std::size_t unpack_near(Unpacker& in, std::size_t origin) {
  const std::uint64_t n = in.number();
  const auto d = static_cast<std::int64_t>(n >> 1) ^ -static_cast<std::int64_t>(n & 1);
  const std::int64_t value = static_cast<std::int64_t>(origin) + d;
  return value < 0 || static_cast<std::uint64_t>(value) > kFarthestByte
             ? 0
             : static_cast<std::size_t>(value);
}

void pack_span_near(Packer& out, text::Span<text::Canonical> span, std::size_t origin) {
  pack_near(out, span.begin(), origin);
  out.number(span.size_bytes());
}
text::Span<text::Canonical> unpack_span_near(Unpacker& in, std::size_t origin) {
  const std::size_t begin = unpack_near(in, origin);
  const std::uint64_t size = in.number();
  if (size > kFarthestByte) return {};
  return {begin, begin + size};
}

// A node of the tree after `before`: eIds as what they share with its, places relative to it.
void pack_node(Packer& out, const document::Provision& node, const document::Provision* before) {
  const std::string_view near = before == nullptr ? std::string_view() : before->eid;
  const auto same =
      static_cast<std::size_t>(std::ranges::mismatch(node.eid, near).in1 - node.eid.begin());
  out.number(same);
  out.string(std::string_view(node.eid).substr(same));
  out.number(node.parent ? node.parent->index + 1 : 0);
  pack_enum(out, node.kind);
  out.coded(node.label);
  out.coded(node.heading);
  pack_span_near(out, node.span, before == nullptr ? 0 : before->span.begin());
  pack_span_near(out, node.own, node.span.begin());
  out.number(node.own_rest.size());
  for (const auto& rest : node.own_rest) pack_span_near(out, rest, node.span.begin());
}

document::Provision unpack_node(Unpacker& in, const document::Provision* before) {
  const std::string_view near = before == nullptr ? std::string_view() : before->eid;
  document::Provision node;
  const std::uint64_t same = in.number();
  node.eid = std::string(near.substr(0, same)) + in.string();
  if (const std::uint64_t parent = in.number(); parent > 0)
    node.parent = document::ProvisionId(parent - 1);
  node.kind = unpack_enum(in, kLastProvisionKind);
  node.label = in.coded();
  node.heading = in.coded();
  node.span = unpack_span_near(in, before == nullptr ? 0 : before->span.begin());
  node.own = unpack_span_near(in, node.span.begin());
  node.own_rest.resize(in.count());
  for (auto& rest : node.own_rest) rest = unpack_span_near(in, node.span.begin());
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

}  // namespace

std::string pack(const StoredDocumentInfo& stored) {
  Packer out;
  pack_enum(out, RecordKind::kDocument);
  pack_info(out, stored.info);
  out.string(stored.file_key);
  return out.take();
}

base::Result<StoredDocumentInfo> unpack_info(std::string_view data) {
  Unpacker in(data);
  if (!begins_as(in, RecordKind::kDocument)) return tl::unexpected(damaged(RecordKind::kDocument));
  StoredDocumentInfo stored;
  stored.info = unpack_info_fields(in);
  stored.file_key = in.string();
  if (!in.ok()) return tl::unexpected(damaged(RecordKind::kDocument));
  return stored;
}

std::string pack_tree(const document::Document& document) {
  Packer out;
  pack_enum(out, RecordKind::kTree);
  out.span(document.span);
  pack_enum(out, document.system);
  out.number(document.provisions.size());
  for (std::size_t i = 0; i < document.provisions.size(); ++i)
    pack_node(out, document.provisions[i], i == 0 ? nullptr : &document.provisions[i - 1]);
  out.number(document.references.size());
  for (const auto& reference : document.references) pack_reference(out, reference);
  out.number(document.diagnostics.size());
  for (const auto& diagnostic : document.diagnostics) pack_diagnostic(out, diagnostic);
  return out.take();
}

base::Result<document::Document> unpack_tree(std::string_view data) {
  Unpacker in(data);
  if (!begins_as(in, RecordKind::kTree)) return tl::unexpected(damaged(RecordKind::kTree));
  document::Document document;
  document.span = in.span<text::Canonical>();
  document.system = unpack_enum(in, document::System::kMacau);
  for (std::size_t i = 0, n = in.count(); i < n; ++i)
    document.provisions.push_back(unpack_node(in, i == 0 ? nullptr : &document.provisions.back()));
  for (std::size_t i = 0, n = in.count(); i < n; ++i)
    document.references.push_back(unpack_reference(in));
  for (std::size_t i = 0, n = in.count(); i < n; ++i)
    if (auto diagnostic = unpack_diagnostic(in))
      document.diagnostics.push_back(std::move(*diagnostic));
  const auto known = [&](std::size_t index) { return index < document.provisions.size(); };
  bool fits = in.ok();
  for (const auto& node : document.provisions)
    fits = fits && (!node.parent || known(node.parent->index));
  for (const auto& reference : document.references) fits = fits && known(reference.from.index);
  if (!fits) return tl::unexpected(damaged(RecordKind::kTree));
  return document;
}

std::string pack(const StoredOrigin& origin) {
  Packer out;
  out.string(origin.path);
  out.string(origin.sha256);
  out.string(origin.fingerprint);
  out.strings(origin.documents);
  out.strings(origin.files);
  out.string(origin.version);
  return out.take();
}

base::Result<StoredOrigin> unpack_origin(std::string_view data) {
  Unpacker in(data);
  StoredOrigin origin{in.string(),  in.string(),  in.string(),
                      in.strings(), in.strings(), in.string()};
  if (!in.ok()) return tl::unexpected(damaged(RecordKind::kFile));
  return origin;
}

}  // namespace wenze::index
