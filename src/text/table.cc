#include "text/table.h"

#include <algorithm>
#include <unordered_map>

#include "base/strings.h"

namespace wenze::text {

base::Result<Table> Table::parse(std::string name, std::string_view tsv) {
  Table table;
  table.name_ = std::move(name);
  std::size_t line_number = 0;
  for (std::string_view line : base::split(tsv, "\n")) {
    ++line_number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line_number == 1 && line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string> cells;
    for (std::string_view cell : base::split(line, "\t")) cells.emplace_back(cell);
    if (table.columns_.empty()) {
      table.columns_ = std::move(cells);
      continue;
    }
    if (cells.size() > table.columns_.size())
      return base::fail(base::MessageKind::bad_dictionary, table.name_, std::to_string(line_number),
                        "more cells than columns");
    table.add_row({std::move(cells), line_number});
  }
  if (table.columns_.empty())
    return base::fail(base::MessageKind::bad_dictionary, table.name_, "1", "no header row");
  return table;
}

bool Table::has_column(std::string_view column) const {
  return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
}

std::string_view Table::cell(const TableRow& row, std::string_view column) const {
  const auto found = std::find(columns_.begin(), columns_.end(), column);
  if (found == columns_.end()) return {};
  return row.cells[static_cast<std::size_t>(found - columns_.begin())];
}

std::vector<std::string_view> Table::list(const TableRow& row, std::string_view column) const {
  std::vector<std::string_view> out;
  for (std::string_view piece : base::split(cell(row, column), "|"))
    if (!piece.empty()) out.push_back(piece);
  return out;
}

void Table::add_row(TableRow row) {
  row.cells.resize(columns_.size());
  rows_.push_back(std::move(row));
}

std::string Table::key_of(const TableRow& row, const std::vector<std::string>& key) const {
  std::string out;
  for (const std::string& column : key) {
    out += cell(row, column);
    out += '\t';
  }
  return out;
}

void Table::overlay(const Table& other, const std::vector<std::string>& key) {
  std::unordered_map<std::string, std::size_t> mine;
  for (std::size_t i = 0; i < rows_.size(); ++i) mine.emplace(key_of(rows_[i], key), i);
  for (const TableRow& theirs : other.rows_) {
    TableRow row;
    row.line = theirs.line;
    for (const std::string& column : columns_) row.cells.emplace_back(other.cell(theirs, column));
    const auto found = mine.find(key_of(row, key));
    if (found != mine.end())
      rows_[found->second] = std::move(row);
    else
      add_row(std::move(row));
  }
}

}  // namespace wenze::text
