// docs/table.schema.json.
#include <array>
#include <nlohmann/json.hpp>

#include "report/backends.h"

namespace wenze::report {
namespace {

using Json = nlohmann::ordered_json;

std::string_view mark_name(Mark mark) {
  constexpr std::array<std::string_view, 3> kNames = {"hit", "deleted", "inserted"};
  return kNames[static_cast<std::size_t>(mark)];
}

Json cell_json(const Cell& cell) {
  Json out;
  out["text"] = cell.text;
  if (cell.number) out["number"] = *cell.number;
  if (!cell.citation.empty()) out["citation"] = cell.citation;
  if (!cell.link.empty()) out["link"] = cell.link;
  for (const Highlight& highlight : cell.highlights)
    out["highlights"].push_back({{"span", {highlight.span.begin(), highlight.span.end()}},
                                 {"mark", mark_name(highlight.mark)}});
  return out;
}

Json table_json(const Table& table) {
  Json out;
  out["id"] = table.id;
  out["title"] = table.title;
  out["columns"] = Json::array();
  for (const Column& column : table.columns)
    out["columns"].push_back({{"id", column.id}, {"label", column.label}});
  out["rows"] = Json::array();
  for (const auto& row : table.rows) {
    Json cells = Json::object();
    for (std::size_t i = 0; i < row.size(); ++i) cells[table.columns[i].id] = cell_json(row[i]);
    out["rows"].push_back(std::move(cells));
  }
  out["notes"] = table.notes;
  return out;
}

}  // namespace

std::string render_json(const Report& report, const RenderOptions& options) {
  Json out;
  out["schema"] = "wenze/table/1";
  out["title"] = report.title;
  out["tables"] = Json::array();
  for (const Table& table : report.tables) out["tables"].push_back(table_json(table));
  return out.dump(options.json_indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace wenze::report
