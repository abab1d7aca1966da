// libxlsxwriter 1.1.4 writes to a path only. It writes into a sibling file that is then renamed, so
// that a failure leaves what was there before. All text goes in as strings: no formulas, no
// automatic links.
#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <set>

#include "report/escape.h"
#include "report/render.h"
#include "report/runs.h"
#include "report/wrap.h"
#include "text/utf8.h"

namespace wenze::report {
namespace {

constexpr std::size_t kMaxCellCodepoints = 32767;  // Excel's limits
constexpr std::size_t kMaxSheetCodepoints = 31;
constexpr std::size_t kMaxRows = 1048576;
constexpr std::size_t kMaxColumnWidth = 60;
constexpr std::size_t kMaxLinkBytes = 2000;

struct Formats {
  lxw_format* header;
  lxw_format* body;
  lxw_format* deleted;
  lxw_format* inserted;
  lxw_format* hit;
};

Formats make_formats(lxw_workbook* book) {
  Formats out{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
              workbook_add_format(book), workbook_add_format(book)};
  format_set_bold(out.header);
  format_set_bg_color(out.header, 0xEEEEEE);
  format_set_text_wrap(out.header);
  for (lxw_format* format : {out.header, out.body}) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  }
  format_set_text_wrap(out.body);
  format_set_font_strikeout(out.deleted);
  format_set_font_color(out.deleted, 0xC00000);
  format_set_underline(out.inserted, LXW_UNDERLINE_SINGLE);
  format_set_font_color(out.inserted, 0x007000);
  format_set_bold(out.hit);
  return out;
}

// A name Excel takes: no []:*?/\, no quote at the ends, at most 31 characters, unique whatever the
// case.
std::string sheet_name(const Table& table, std::set<std::string>& used) {
  std::string clean;
  for (char c : shown(table.title.empty() ? table.id : table.title))
    clean += std::string_view("[]:*?/\\'\n").find(c) != std::string_view::npos ? ' ' : c;
  if (clean.empty()) clean = "Sheet";
  std::string out(text::prefix_codepoints(clean, kMaxSheetCodepoints));
  const auto key = [](std::string name) {
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return name;
  };
  for (int n = 2; !used.insert(key(out)).second; ++n) {
    const std::string tail = " " + std::to_string(n);
    out = std::string(text::prefix_codepoints(clean, kMaxSheetCodepoints - tail.size())) + tail;
  }
  return out;
}

// Rich strings need two fragments at least; Excel counts text without formats.
bool write_rich(lxw_worksheet* sheet, lxw_row_t y, lxw_col_t x, const Cell& cell,
                const Formats& formats) {
  const std::vector<Run> pieces = runs(cell, 0, cell.text.size());
  if (pieces.size() < 2 || text::count_codepoints(cell.text) > kMaxCellCodepoints) return false;
  std::vector<std::string> texts;
  std::vector<lxw_rich_string_tuple> tuples;
  texts.reserve(pieces.size());
  tuples.reserve(pieces.size());
  for (const Run& run : pieces) {
    texts.push_back(shown(std::string_view(cell.text).substr(run.begin, run.end - run.begin)));
    lxw_format* format = nullptr;
    if (run.mark)
      format = *run.mark == Mark::kDeleted    ? formats.deleted
               : *run.mark == Mark::kInserted ? formats.inserted
                                              : formats.hit;
    tuples.push_back({format, texts.back().data()});
  }
  std::vector<lxw_rich_string_tuple*> list;
  for (lxw_rich_string_tuple& tuple : tuples) list.push_back(&tuple);
  list.push_back(nullptr);
  return worksheet_write_rich_string(sheet, y, x, list.data(), formats.body) == LXW_NO_ERROR;
}

void write_cell(lxw_worksheet* sheet, lxw_row_t y, lxw_col_t x, const Cell& source,
                const Formats& formats) {
  Cell cell = source;
  if (!cell.citation.empty()) cell.text += (cell.text.empty() ? "[" : "\n[") + cell.citation + "]";
  if (cell.number && cell.citation.empty()) {
    worksheet_write_number(sheet, y, x, *cell.number, formats.body);
    return;
  }
  if (is_safe_link(cell.link) && !cell.link.starts_with('/') && !cell.link.starts_with('#') &&
      cell.link.size() <= kMaxLinkBytes)
    worksheet_write_url(sheet, y, x, cell.link.c_str(), nullptr);
  if (!cell.highlights.empty() && write_rich(sheet, y, x, cell, formats)) return;
  const std::string text = shown(with_plain_marks(cell).text);
  worksheet_write_string(sheet, y, x,
                         std::string(text::prefix_codepoints(text, kMaxCellCodepoints)).c_str(),
                         formats.body);
}

std::size_t width_of(const Table& table, std::size_t x) {
  std::size_t most = shown_columns(table.columns[x].label);
  for (const auto& row : table.rows) {
    for (const Line& line : wrap(row[x].text, 0))
      most = std::max(
          most,
          shown_columns(std::string_view(row[x].text).substr(line.begin, line.end - line.begin)));
    if (most >= kMaxColumnWidth) return kMaxColumnWidth;
  }
  return std::min(most, kMaxColumnWidth);
}

void write_sheet(lxw_workbook* book, const Table& table, const std::string& name,
                 const Formats& formats) {
  lxw_worksheet* sheet = workbook_add_worksheet(book, name.c_str());
  for (std::size_t x = 0; x < table.columns.size(); ++x) {
    const auto column = static_cast<lxw_col_t>(x);
    worksheet_set_column(sheet, column, column, static_cast<double>(width_of(table, x)) + 2,
                         nullptr);
    worksheet_write_string(sheet, 0, column, shown(table.columns[x].label).c_str(), formats.header);
  }
  lxw_row_t y = 1;
  for (const auto& row : table.rows) {
    for (std::size_t x = 0; x < row.size(); ++x)
      write_cell(sheet, y, static_cast<lxw_col_t>(x), row[x], formats);
    ++y;
  }
  if (!table.columns.empty()) {
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, y > 1 ? y - 1 : 1,
                         static_cast<lxw_col_t>(table.columns.size() - 1));
  }
  for (const std::string& note : table.notes)
    worksheet_write_string(sheet, ++y, 0, shown(note).c_str(), nullptr);
}

}  // namespace

base::Status write_xlsx(const Report& report, const std::string& path) {
  check_consistency(report);
  for (const Table& table : report.tables) {
    if (table.rows.size() + table.notes.size() + 2 > kMaxRows)
      return base::fail(base::MessageKind::limit_exceeded, path, "xlsx", std::to_string(kMaxRows));
  }
  const std::string partial = path + ".partial";
  // Tried first, because the library reports an unwritable path on stderr and without the reason.
  std::FILE* probe = std::fopen(partial.c_str(), "wb");
  if (probe == nullptr)
    return base::fail(base::MessageKind::unwritable_file, path, std::strerror(errno));
  std::fclose(probe);
  lxw_workbook_options options{};
  lxw_workbook* book = workbook_new_opt(partial.c_str(), &options);
  if (book == nullptr) return base::fail(base::MessageKind::unwritable_file, path, "xlsx");
  lxw_doc_properties properties{};
  std::string title = shown(report.title);
  properties.title = title.data();
  properties.created = 86400;  // fixed, so that the same report gives the same file
  workbook_set_properties(book, &properties);
  const Formats formats = make_formats(book);
  std::set<std::string> used;
  for (const Table& table : report.tables)
    write_sheet(book, table, sheet_name(table, used), formats);
  const lxw_error error = workbook_close(book);
  if (error == LXW_NO_ERROR && std::rename(partial.c_str(), path.c_str()) == 0) return {};
  std::remove(partial.c_str());
  return base::fail(base::MessageKind::unwritable_file, path,
                    error == LXW_NO_ERROR ? "rename" : lxw_strerror(error));
}

}  // namespace wenze::report
