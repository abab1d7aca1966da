#include "index/match_loader.h"

#include <xapian.h>

#include <algorithm>
#include <optional>

#include "index/codec.h"
#include "index/keys.h"

namespace wenze::index {
namespace {

constexpr std::size_t kDateBytes = 4;  // of the date in kOrder

// How much longer the original of a match is than what it says: what a crawl put into it.
std::size_t repaired_bytes(const Match& match) {
  if (!match.provision) return 0;
  const std::size_t raw = match.provision->raw_span.size_bytes();
  return raw - std::min(raw, match.provision->canonical.size());
}

}  // namespace

base::Status MatchLoader::load(const Xapian::Document& record, double score, Matches& out) const {
  Match match;
  match.score = score;
  match.document_id = document_digits(record.get_value(stored::kDocument));
  if (auto status = fill(record, match); !status) return status;
  if (auto status = add_document(match.document_id, out); !status) return status;
  out.matches.push_back(std::move(match));
  return {};
}

base::Status MatchLoader::add_document(const std::string& id, Matches& out) const {
  if (out.documents.contains(id)) return {};
  const auto record = record_of(databases_, key_term(RecordKind::kDocument, document_bytes(id)));
  auto stored = unpack_info(record ? record->get_data() : std::string());
  if (!stored) return tl::unexpected(stored.error());
  out.documents.emplace(id, std::move(stored->info));
  return {};
}

base::Status MatchLoader::fill(const Xapian::Document& record, Match& match) const {
  const std::string data = record.get_data();
  match.kind = data.empty() ? RecordKind::kFile : static_cast<RecordKind>(data.front());
  if (match.kind == RecordKind::kDocument) return {};
  const bool is_rule = match.kind == RecordKind::kRule;
  const auto unit = is_rule ? record_of(databases_, unit_term(record)) : std::optional(record);
  if (!unit) return base::fail(base::MessageKind::damaged_record, std::string(name(match.kind)));
  auto provision = load_provision(*unit);
  if (!provision) return tl::unexpected(provision.error());
  if (is_rule) {
    auto rule = unpack_rule(data, *provision);
    if (!rule) return tl::unexpected(rule.error());
    match.rule = std::move(*rule);
  }
  match.provision = std::move(*provision);
  return {};
}

void MatchLoader::list_copies(const std::vector<Xapian::Document>& records, Matches& out,
                              Match& match) const {
  for (const Xapian::Document& record : records) {
    const std::string id = document_digits(record.get_value(stored::kDocument));
    if (id == match.document_id || std::ranges::find(match.copies, id) != match.copies.end())
      continue;
    if (add_document(id, out)) match.copies.push_back(id);
  }
}

void MatchLoader::lead_with_best(const std::vector<Xapian::Document>& records, Match& match) const {
  std::string youngest;  // kOrder begins with the date
  for (const Xapian::Document& record : records)
    youngest = std::max(youngest, record.get_value(stored::kOrder).substr(0, kDateBytes));
  std::optional<std::size_t> least;
  Match best;
  for (const Xapian::Document& record : records) {
    if (!record.get_value(stored::kOrder).starts_with(youngest)) continue;
    Match one;
    one.document_id = document_digits(record.get_value(stored::kDocument));
    if (!fill(record, one)) continue;
    const std::size_t excess = repaired_bytes(one);
    if (least && *least <= excess) continue;
    least = excess;
    best = std::move(one);
  }
  if (!least || best.document_id == match.document_id) return;
  best.score = match.score;
  best.folded = match.folded;
  match = std::move(best);
}

}  // namespace wenze::index
