#pragma once
// A Report in the forms people and programs ask for.
//
// Text comes from files that nobody vouches for: control characters never reach a terminal, HTML
// and Markdown are escaped, spreadsheets get no formulas.

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "report/table.h"

namespace wenze::report {

enum class Backend { kText, kJson, kCsv, kMarkdown, kHtml };
std::string_view name(Backend backend);  // "text", "json", "csv", "markdown", "html"
std::optional<Backend> backend_from(std::string_view name);  // also "table", "md"

// How marks are shown. Deletions and insertions carry meaning and are always shown, by [-…-] and
// {+…+} where there is no other way (kPlain); hits are shown only by kColour (terminal) and kMarkup
// (Markdown, HTML).
enum class Highlighting { kPlain, kColour, kMarkup };

struct RenderOptions {
  std::size_t width_columns = 100;  // text: of the whole table; 0: as wide as it needs. A table
                                    // with more columns than fit is printed as one block a row
  Highlighting highlighting = Highlighting::kPlain;
  enum class Formulas { kGuard, kVerbatim };
  Formulas csv_formulas =
      Formulas::kGuard;  // kGuard: ' before a text that a spreadsheet would run as a formula
  enum class Bom { kWithout, kWith };
  Bom csv_bom = Bom::kWithout;  // kWith: as some spreadsheets need to see UTF-8
  int json_indent = 2;          // -1: one line
};

// text      columns aligned by terminal columns, long cells wrapped between characters, never
// before closing or after
//           opening punctuation
// csv       RFC 4180 with header; a column whose cells have citations is followed by a column
// ID_citation; several
//           tables are separated by an empty record
// json      {"schema":"wenze/table/1", …}: docs/table.schema.json
// markdown  pipe tables (GFM); marks as inline HTML, since ** and ~~ fail beside Chinese
// punctuation html      a complete page without anything loaded from elsewhere, lang=zh
std::string render(const Report& report, Backend backend, const RenderOptions& options);

// The same as a workbook, a sheet a table, header row frozen and filterable; a column with cells
// that lead to other cells is followed by a narrow one that holds the links. Fails with
// unwritable_file, or with limit_exceeded when a table has more rows than a sheet can hold.
base::Status write_xlsx(const Report& report, const std::string& path);

// The same as a Word document: A4 landscape, header rows repeated on every page, deletions struck
// out and insertions underlined, charts as pictures (as shaded tables where no font here has their
// characters or nobody could read them on a page). Fails with unwritable_file.
base::Status write_docx(const Report& report, const std::string& path);

}  // namespace wenze::report
