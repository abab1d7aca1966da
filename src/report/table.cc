#include "report/table.h"

#include <fmt/format.h>

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

void check_consistency(const Report& report) {
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
