// Provisions: the text stands in a value slot (match.h), here is what else there is to say. eIds
// and citations of clauses are written as what they share with the one before, and the rest.
#include <algorithm>
#include <map>

#include "index/charcode.h"
#include "index/codec.h"
#include "index/match.h"
#include "index/overlay.h"

namespace wenze::index {
namespace {

constexpr auto kLastProvisionKind = document::ProvisionKind::kAttachment;

std::string suffix_of_key(const ProvisionRecord& record) {
  const std::string plain = record.document_id + '#' + record.eid;
  return record.key.starts_with(plain) ? record.key.substr(plain.size()) : std::string();
}

// What a text shares with the one before, cut at a character.
std::size_t shared(std::string_view a, std::string_view b) {
  std::size_t n = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
  while (n > 0 && n < b.size() && (static_cast<unsigned char>(b[n]) & 0xC0) == 0x80) --n;
  return n;
}

void pack_after(Packer& out, std::string_view before, std::string_view text) {
  const std::size_t same = shared(before, text);
  out.number(same);
  out.coded(text.substr(same));
}

std::string unpack_after(Unpacker& in, std::string_view before) {
  const std::uint64_t same = in.number();
  return std::string(before.substr(0, same)) + in.coded();
}

// The clauses' text with a border after each; nothing is lost, and no phrase runs across.
std::string coded_clauses(const ProvisionRecord& record) {
  const std::string_view text = record.canonical;
  std::string out;
  std::size_t at = 0;
  for (const Clause& clause : record.clauses) {
    out += encode(text.substr(at, clause.begin - at));
    if (!out.empty()) out += kClauseBorder;
    out += encode(text.substr(clause.begin, clause.end - clause.begin));
    at = clause.end;
  }
  return out + encode(text.substr(at));
}

void pack_clauses(Packer& out, const ProvisionRecord& record) {
  out.number(record.clauses.size());
  std::string_view eid = record.eid, citation = record.citation;
  std::size_t at = 0;
  for (const Clause& clause : record.clauses) {
    pack_after(out, eid, clause.eid);
    pack_after(out, citation, clause.citation);
    out.number(clause.begin - at);
    out.number(clause.end - clause.begin);
    eid = clause.eid;
    citation = clause.citation;
    at = clause.end;
  }
}

void unpack_clauses(Unpacker& in, ProvisionRecord& record) {
  record.clauses.resize(in.count());
  std::string_view eid = record.eid, citation = record.citation;
  std::size_t at = 0;
  for (Clause& clause : record.clauses) {
    clause.eid = unpack_after(in, eid);
    clause.citation = unpack_after(in, citation);
    clause.begin = std::min<std::size_t>(at + in.number(), record.canonical.size());
    clause.end = std::min<std::size_t>(clause.begin + in.number(), record.canonical.size());
    eid = clause.eid;
    citation = clause.citation;
    at = clause.end;
  }
}

}  // namespace

PackedText pack(const ProvisionRecord& record) {
  Packer out;
  out.number(static_cast<std::uint64_t>(RecordKind::kProvision));
  out.string(record.eid);
  out.string(suffix_of_key(record));
  out.number(record.ordinal);
  out.number(static_cast<std::uint64_t>(record.kind));
  for (const std::string* text : {&record.label, &record.heading, &record.citation})
    out.coded(*text);
  out.number(record.heading_path.size());
  for (const std::string& heading : record.heading_path) out.coded(heading);
  out.number(record.canonical_span.begin());
  out.number(record.raw_span.begin());
  out.number(record.rules);
  pack_clauses(out, record);
  pack_overlay(out, record.canonical, record.raw, record.map);
  return {out.take(), pack(StoredText{{}, coded_clauses(record)})};
}

base::Result<ProvisionRecord> unpack_provision(const PackedText& packed,
                                               const std::string& document_id) {
  Unpacker in(packed.data);
  if (in.number() != static_cast<std::uint64_t>(RecordKind::kProvision))
    return tl::unexpected(damaged(RecordKind::kProvision));
  ProvisionRecord record;
  Piece piece;
  piece.canonical = decode(coded_text(packed.text));
  record.canonical = piece.canonical;
  record.document_id = document_id;
  record.eid = in.string();
  record.key = document_id + '#' + record.eid + in.string();
  record.ordinal = in.number();
  const std::uint64_t kind = in.number();
  if (kind <= static_cast<std::uint64_t>(kLastProvisionKind))
    record.kind = static_cast<document::ProvisionKind>(kind);
  for (std::string* text : {&record.label, &record.heading, &record.citation}) *text = in.coded();
  record.heading_path.resize(in.count());
  for (std::string& heading : record.heading_path) heading = in.coded();
  const std::uint64_t canonical_begin = in.number(), raw_begin = in.number();
  record.rules = in.number();
  unpack_clauses(in, record);
  if (!unpack_overlay(in, piece) || !in.ok() || !in.rest().empty() ||
      canonical_begin > kFarthestByte || raw_begin > kFarthestByte)
    return tl::unexpected(damaged(RecordKind::kProvision));
  record.canonical_span = {canonical_begin, canonical_begin + record.canonical.size()};
  record.raw_span = {raw_begin, raw_begin + piece.raw.size()};
  record.raw = std::move(piece.raw);
  record.map = std::move(piece.map);
  return record;
}

}  // namespace wenze::index
