#pragma once
// A dictionary file as data: tab-separated, a header row, # comments. The stages take such tables as input;
// lexicon/ finds and loads the files.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace wenze::text {

struct TableRow {
  std::vector<std::string> cells;  // as many as there are columns
  std::size_t line = 0;            // 1-based line in the file
};

class Table {
 public:
  Table() = default;
  Table(std::string name, std::vector<std::string> columns)
      : name_(std::move(name)), columns_(std::move(columns)) {}

  // `name` is what messages call the file. Fails on a row with more cells than the header or without a header;
  // missing trailing cells are empty. CR at line ends is dropped.
  static base::Result<Table> parse(std::string name, std::string_view tsv);

  const std::string& name() const { return name_; }
  const std::vector<std::string>& columns() const { return columns_; }
  const std::vector<TableRow>& rows() const { return rows_; }
  bool has_column(std::string_view column) const;
  // The cell of `row` in `column`; empty where the table has no such column. Points into this table.
  std::string_view cell(const TableRow& row, std::string_view column) const;
  // A cell that is a list separated by '|', without empty entries. Points into this table.
  std::vector<std::string_view> list(const TableRow& row, std::string_view column) const;

  void add_row(TableRow row);
  // Rows of `other` replace rows of this table that agree with them in all `key` columns, and are appended otherwise.
  void overlay(const Table& other, const std::vector<std::string>& key);
  // The cells of `row` in `key`, joined with tabs.
  std::string key_of(const TableRow& row, const std::vector<std::string>& key) const;

 private:
  std::string name_;
  std::vector<std::string> columns_;
  std::vector<TableRow> rows_;
};

// Gives the dictionary table of a name without extension ("glyph_variants"). The table outlives the call.
using TableSource = std::function<const Table&(std::string_view name)>;

}  // namespace wenze::text
