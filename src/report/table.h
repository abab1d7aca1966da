#pragma once
// One table model for everything that is printed: a new report fills a Table and has every output
// form for nothing.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "report/chart.h"
#include "text/span.h"

namespace wenze::report {

// Tag of positions in Cell::text (bytes).
struct CellText;

enum class Mark {
  kHit,       // what was searched for
  kDeleted,   // text of the old version only
  kInserted,  // text of the new version only
};

struct Highlight {
  text::Span<CellText> span;
  Mark mark = Mark::kHit;
};

struct Cell {
  std::string text;                   // UTF-8, plain; '\n' separates lines
  std::vector<Highlight> highlights;  // in order, not overlapping, inside text
  std::string citation;  // pinpoint of what the text quotes: 《…》第十二条; shown under it
  std::string link;    // where it can be opened: http(s) URL, "/path" or "#anchor" of a cell of the
                       // report; others are not linked. An anchor is linked from the citation
  std::string anchor;  // what "#anchor" leads to: ASCII letters, digits, _ and -, unique
  std::optional<double> number;  // the value when text is a number
  std::optional<double> shade;   // 0..1: how dark the cell is, where the form has colours

  Cell() = default;
  Cell(std::string words) : text(std::move(words)) {}  // NOLINT: a cell is mostly its text
  Cell(const char* words) : text(words) {}             // NOLINT
  static Cell of_number(double value);                 // integers without a decimal point
  static Cell quote(std::string text, std::string citation);
};

struct Column {
  std::string id;     // for programs: ASCII, unique in the table, the same in every language
  std::string label;  // for people
};

struct Table {
  std::string id;     // for programs: "matrix"
  std::string title;  // for people; may be empty
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;  // each as long as columns
  std::vector<std::string> notes;       // below the table

  // REQUIRES: as many cells as columns.
  void add_row(std::vector<Cell> cells);
};

// What one command prints.
struct Report {
  std::string title;  // may be empty
  std::vector<Table> tables;
  std::vector<Chart> charts;  // drawn in pages and documents; other forms have the tables only
};

// A chart as a table, its numbers shaded: where it cannot be drawn.
Table chart_table(const Chart& chart);

// Where a cell stands, by its anchor.
struct Place {
  std::size_t table = 0, row = 0, column = 0;
};
std::map<std::string, Place, std::less<>> anchors(const Report& report);

// Aborts when a row is not as long as the columns, a column id or an anchor is repeated, or
// highlights overlap or stick out.
void check_consistency(const Report& report);

}  // namespace wenze::report
