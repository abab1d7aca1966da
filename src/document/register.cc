#include "document/register.h"

#include <algorithm>

#include "document/dates.h"
#include "document/metadata.h"
#include "text/table.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

// A date cell: 2006-04-04, 2006年4月4日, 2006; nothing when it is none.
std::optional<std::string> date_cell(std::string_view cell) {
  const auto date = find_date(cell, 0, 1);
  if (date) return date->iso;
  const bool year = cell.size() == 4 && std::all_of(cell.begin(), cell.end(),
                                                    [](char c) { return c >= '0' && c <= '9'; });
  return year ? std::optional<std::string>(cell) : std::nullopt;
}

void note(Metadata& meta, std::string_view column) { meta.from_register.emplace_back(column); }

void supply_date(std::string_view cell, std::string_view column, std::optional<std::string>& into,
                 Metadata& meta) {
  if (into) return;
  into = date_cell(cell);
  if (into) note(meta, column);
}

}  // namespace

base::Result<Register> Register::parse(std::string name, std::string_view tsv) {
  auto table = text::Table::parse(std::move(name), tsv);
  if (!table) return tl::unexpected(table.error());
  Register out;
  for (const text::TableRow& row : table->rows()) {
    const auto cell = [&](std::string_view column) {
      return std::string(table->cell(row, column));
    };
    std::string file = cell("file");
    if (file.empty()) continue;
    out.entries_.emplace(
        std::move(file),
        RegisterEntry{cell("title"), cell("jurisdiction"), cell("no"), cell("issuer"),
                      cell("adopted"), cell("issued"), cell("effective"), cell("repealed"),
                      cell("level"), cell("kind")});
  }
  return out;
}

const RegisterEntry* Register::find(std::string_view file_name) const {
  const auto found = entries_.find(std::string(file_name));
  return found == entries_.end() ? nullptr : &found->second;
}

std::optional<Jurisdiction> registered_place(std::string_view words, const Resources& resources) {
  const auto jurisdiction = [&](std::size_t place) {
    return Jurisdiction{resources.places()[place].code, resources.places()[place].name};
  };
  if (const auto place = resources.place_of(words)) return jurisdiction(*place);
  const auto mentions = resources.find_places(words);
  if (mentions.empty()) return std::nullopt;
  // 甲省乙市: the first stretch of names that touch each other; the innermost of them.
  std::size_t end = mentions.front().end, best = mentions.front().place;
  for (const PlaceMention& mention : mentions) {
    if (mention.begin > end) break;
    if (mention.begin == end) best = mention.place;
    end = std::max(end, mention.end);
  }
  return jurisdiction(best);
}

void supply(const RegisterEntry& entry, const Resources& resources, Metadata& meta) {
  if (!meta.title && !entry.title.empty()) {
    meta.title = entry.title;
    note(meta, "title");
  }
  if (!meta.jurisdiction)
    if (auto place = registered_place(entry.jurisdiction, resources)) {
      meta.jurisdiction = std::move(place);
      meta.place_candidates.clear();
      note(meta, "jurisdiction");
    }
  if (!meta.doc_number && !entry.doc_number.empty()) {
    const auto canonical = find_document_number(resources, entry.doc_number);
    meta.doc_number = canonical ? *canonical : entry.doc_number;
    note(meta, "no");
  }
  if (meta.issuers.empty() && !entry.issuer.empty()) {
    meta.issuers.push_back(entry.issuer);
    note(meta, "issuer");
  }
  supply_date(entry.adopted, "adopted", meta.adopted, meta);
  supply_date(entry.issued, "issued", meta.issued, meta);
  supply_date(entry.effective, "effective", meta.effective, meta);
  supply_date(entry.repealed, "repealed", meta.repealed, meta);
  const auto& levels = resources.levels();
  if (!meta.level && std::any_of(levels.begin(), levels.end(), [&](const LevelEntry& level) {
        return level.level == entry.level;
      })) {
    meta.level = entry.level;
    note(meta, "level");
  }
  if (meta.kind != DocumentKind::kOther) return;
  for (DocumentKind kind : {DocumentKind::kStatute, DocumentKind::kMeasure, DocumentKind::kOpinion,
                            DocumentKind::kPlan, DocumentKind::kNotice, DocumentKind::kCommentary})
    if (name(kind) == entry.kind) {
      meta.kind = kind;
      note(meta, "kind");
    }
}

}  // namespace wenze::document
