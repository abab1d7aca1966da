#include "report/align.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "report/rules.h"

namespace wenze::report {
namespace {

using Json = nlohmann::ordered_json;
using compare::Clause;

// Several clauses in one cell: each with its pinpoint, as the citation of the cell can name them
// only together.
Cell clauses_cell(const std::vector<Clause>& clauses, const std::vector<std::size_t>& indices,
                  const Labels& labels) {
  if (indices.empty()) return Cell("— " + labels.word("note", "unaligned"));
  Cell out;
  std::vector<std::string> pinpoints;
  for (std::size_t i : indices) {
    if (!out.text.empty()) out.text += '\n';
    out.text += clauses[i].text;
    pinpoints.push_back(clauses[i].pinpoint);
  }
  out.citation = list_text(pinpoints, labels);
  return out;
}

// Rows in the order of the left document; each pair with its first left clause.
std::vector<compare::AlignedPair> rows_of(const compare::Alignment& alignment) {
  std::vector<compare::AlignedPair> out = alignment.pairs;
  for (std::size_t i : alignment.left_only) out.push_back({{i}, {}, 0});
  std::ranges::stable_sort(out, {},
                           [](const compare::AlignedPair& row) { return row.left.front(); });
  for (std::size_t j : alignment.right_only) out.push_back({{}, {j}, 0});
  return out;
}

Json clauses_json(const std::vector<Clause>& clauses, const std::vector<std::size_t>& indices,
                  const compare::Side& side) {
  Json out = Json::array();
  for (std::size_t i : indices) {
    Json rules = Json::array();
    for (std::size_t rule : clauses[i].rules) rules.push_back(side.rules[rule].rule.id);
    out.push_back({{"eid", clauses[i].eid},
                   {"citation", clauses[i].pinpoint},
                   {"text", clauses[i].text},
                   {"raw", {clauses[i].raw.begin(), clauses[i].raw.end()}},
                   {"rules", rules}});
  }
  return out;
}

Json side_json(const compare::Side& side) {
  const auto& title = side.document.meta.title;
  return {{"path", side.document.source.path},
          {"title", title ? Json(*title) : Json(nullptr)},
          {"sha256", side.document.source.sha256}};
}

}  // namespace

Report align_report(const compare::Alignment& alignment, const Labels& labels) {
  Table table;
  table.id = "align";
  table.title = labels.word("title", "align");
  for (const char* id : {"left", "right", "score"}) table.columns.push_back(labels.column(id));
  for (const compare::AlignedPair& row : rows_of(alignment)) {
    const bool aligned = !row.left.empty() && !row.right.empty();
    table.add_row({clauses_cell(alignment.left, row.left, labels),
                   clauses_cell(alignment.right, row.right, labels),
                   aligned ? Cell::of_number(std::round(row.score * 100) / 100) : Cell()});
  }
  Report report;
  report.tables.push_back(std::move(table));
  return report;
}

std::string align_json(const AlignView& view, int indent) {
  Json out;
  out["schema"] = "wenze/align/1";
  out["left"] = side_json(view.left);
  out["right"] = side_json(view.right);
  out["rows"] = Json::array();
  for (const compare::AlignedPair& row : rows_of(view.alignment)) {
    const bool aligned = !row.left.empty() && !row.right.empty();
    out["rows"].push_back({{"score", aligned ? Json(row.score) : Json(nullptr)},
                           {"left", clauses_json(view.alignment.left, row.left, view.left)},
                           {"right", clauses_json(view.alignment.right, row.right, view.right)}});
  }
  return out.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace wenze::report
