#include "report/table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "base/check.h"

namespace wenze::report {

Cell Cell::of_number(double value) {
  Cell cell(std::abs(value) < 1e15 && value == std::trunc(value)
                ? fmt::format("{}", static_cast<long long>(value))
                : fmt::format("{:.4g}", value));
  cell.number = value;
  return cell;
}

Cell Cell::quote(std::string text, std::string citation) {
  Cell cell(std::move(text));
  cell.citation = std::move(citation);
  return cell;
}

void Table::add_row(std::vector<Cell> cells) {
  WENZE_CHECK(cells.size() == columns.size());
  rows.push_back(std::move(cells));
}

Table chart_table(const Chart& chart) {
  Table table;
  table.id = chart.id;
  table.title = chart.title;
  table.columns.push_back({"row", ""});
  for (std::size_t x = 0; x < chart.columns.size(); ++x)
    table.columns.push_back({"c" + std::to_string(x + 1), chart.columns[x]});
  double most = 1;
  for (const auto& row : chart.values)
    for (const double value : row) most = std::max(most, value);
  for (std::size_t y = 0; y < chart.rows.size(); ++y) {
    std::vector<Cell> cells = {Cell(chart.rows[y])};
    for (const double value : chart.values[y]) {
      Cell cell = Cell::of_number(value);
      // Not darker than black text can be read on.
      if (value > 0) cell.shade = 0.08 + 0.5 * value / most;
      cells.push_back(std::move(cell));
    }
    table.add_row(std::move(cells));
  }
  if (!chart.note.empty()) table.notes.push_back(chart.note);
  return table;
}

std::map<std::string, Place, std::less<>> anchors(const Report& report) {
  std::map<std::string, Place, std::less<>> out;
  for (std::size_t t = 0; t < report.tables.size(); ++t)
    for (std::size_t y = 0; y < report.tables[t].rows.size(); ++y)
      for (std::size_t x = 0; x < report.tables[t].rows[y].size(); ++x)
        if (const Cell& cell = report.tables[t].rows[y][x]; !cell.anchor.empty())
          WENZE_CHECK(out.try_emplace(cell.anchor, t, y, x).second);
  return out;
}

void check_consistency(const Report& report) {
  anchors(report);
  for (const Table& table : report.tables) {
    std::set<std::string> ids;
    for (const Column& column : table.columns) WENZE_CHECK(ids.insert(column.id).second);
    for (const auto& row : table.rows) {
      WENZE_CHECK(row.size() == table.columns.size());
      for (const Cell& cell : row) {
        std::size_t from = 0;
        for (const Highlight& highlight : cell.highlights) {
          WENZE_CHECK(highlight.span.begin() >= from && highlight.span.end() <= cell.text.size());
          from = highlight.span.end();
        }
      }
    }
  }
}

}  // namespace wenze::report
