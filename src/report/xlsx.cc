// libxlsxwriter 1.1.4 writes to a path only. It writes into a sibling file that is then renamed, so
// that a failure leaves what was there before. All text goes in as strings: no formulas, no
// automatic links.
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <map>
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
constexpr std::size_t kMaxColumnWidth = 60, kLeastColumnWidth = 18, kPageColumns = 150;
constexpr double kLinkWidth = 6, kLineHeight = 16.5,
                 kMaxRowHeight = 409;  // points; Excel has no higher rows
constexpr std::size_t kMaxLinkBytes = 2000;
constexpr unsigned char kPaperA4 = 9;

struct Formats {
  lxw_format* header;
  lxw_format* body;
  lxw_format* deleted;
  lxw_format* inserted;
  lxw_format* hit;
  lxw_format* link;  // of a citation that leads to another cell
};

Formats make_formats(lxw_workbook* book) {
  Formats out{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
              workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
  format_set_bold(out.header);
  format_set_bg_color(out.header, 0xEEEEEE);
  format_set_text_wrap(out.header);
  for (lxw_format* format : {out.header, out.body, out.link}) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  }
  format_set_text_wrap(out.body);
  format_set_font_strikeout(out.deleted);
  format_set_font_color(out.deleted, 0xC00000);
  format_set_underline(out.inserted, LXW_UNDERLINE_SINGLE);
  format_set_font_color(out.inserted, 0x007000);
  format_set_bold(out.hit);
  format_set_underline(out.link, LXW_UNDERLINE_SINGLE);
  format_set_font_color(out.link, 0x0563C1);
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

struct Fragment {
  std::string text;
  lxw_format* format;  // null: none of its own
};

std::vector<Fragment> fragments(const Cell& cell, const Formats& formats) {
  std::vector<Fragment> out;
  for (const Run& run : runs(cell, 0, cell.text.size())) {
    lxw_format* format = nullptr;
    if (run.mark)
      format = *run.mark == Mark::kDeleted    ? formats.deleted
               : *run.mark == Mark::kInserted ? formats.inserted
                                              : formats.hit;
    out.push_back(
        {shown(std::string_view(cell.text).substr(run.begin, run.end - run.begin)), format});
  }
  if (!cell.citation.empty())
    out.push_back({(cell.text.empty() ? "[" : "\n[") + shown(cell.citation) + "]", nullptr});
  return out;
}

// Rich strings need two fragments at least; Excel counts text without formats.
bool write_rich(lxw_worksheet* sheet, lxw_row_t y, lxw_col_t x, std::vector<Fragment>& pieces,
                const Formats& formats) {
  if (pieces.size() < 2 ||
      std::ranges::none_of(pieces, [](const Fragment& piece) { return piece.format != nullptr; }))
    return false;
  std::vector<lxw_rich_string_tuple> tuples;
  std::size_t codepoints = 0;
  for (Fragment& piece : pieces) {
    codepoints += text::count_codepoints(piece.text);
    tuples.push_back({piece.format, piece.text.data()});
  }
  if (codepoints > kMaxCellCodepoints) return false;
  std::vector<lxw_rich_string_tuple*> list;
  for (lxw_rich_string_tuple& tuple : tuples) list.push_back(&tuple);
  list.push_back(nullptr);
  return worksheet_write_rich_string(sheet, y, x, list.data(), formats.body) == LXW_NO_ERROR;
}

// Where the columns of a table stand in its sheet. One with cells that lead to other cells is
// followed by a narrow one that holds the links: LibreOffice shows a linked cell on one line.
struct Layout {
  std::vector<lxw_col_t> columns;
  std::vector<bool> linked;

  explicit Layout(const Table& table) {
    lxw_col_t next = 0;
    for (std::size_t x = 0; x < table.columns.size(); ++x) {
      columns.push_back(next++);
      linked.push_back(std::ranges::any_of(
          table.rows, [&](const auto& row) { return row[x].link.starts_with('#'); }));
      if (linked.back()) ++next;
    }
  }
  lxw_col_t size() const {
    return columns.empty() ? 0 : static_cast<lxw_col_t>(columns.back() + (linked.back() ? 2 : 1));
  }
};

// What a whole workbook shares.
struct Book {
  lxw_workbook* file;
  Formats formats;
  std::vector<std::string> names;  // of the sheets, a sheet a table
  std::vector<Layout> layouts;
  std::map<std::string, Place, std::less<>> anchors;

  const Place* place(const std::string& link) const {
    const auto found =
        link.starts_with('#') ? anchors.find(std::string_view(link).substr(1)) : anchors.end();
    return found == anchors.end() ? nullptr : &found->second;
  }
};

void write_link(lxw_worksheet* sheet, lxw_row_t y, lxw_col_t x, const Cell& cell,
                const Book& book) {
  const Place* place = book.place(cell.link);
  if (place == nullptr) {
    worksheet_write_blank(sheet, y, x, book.formats.body);
    return;
  }
  std::array<char, LXW_MAX_CELL_NAME_LENGTH> target{};
  const auto row = static_cast<lxw_row_t>(place->row + 1);
  lxw_rowcol_to_cell(target.data(), row, book.layouts[place->table].columns[place->column]);
  const std::string url = "internal:'" + book.names[place->table] + "'!" + target.data();
  const std::string words = "→ " + std::to_string(row + 1);
  // More links than a sheet may have are left out by the library.
  worksheet_write_url(sheet, y, x, url.c_str(), nullptr);
  worksheet_write_string(sheet, y, x, words.c_str(), book.formats.link);
}

void write_cell(lxw_worksheet* sheet, lxw_row_t y, lxw_col_t x, const Cell& cell,
                const Book& book) {
  if (cell.number && cell.citation.empty()) {
    worksheet_write_number(sheet, y, x, *cell.number, book.formats.body);
    return;
  }
  if (is_safe_link(cell.link) && !cell.link.starts_with('/') && !cell.link.starts_with('#') &&
      cell.link.size() <= kMaxLinkBytes)
    worksheet_write_url(sheet, y, x, cell.link.c_str(), nullptr);
  std::vector<Fragment> pieces = fragments(cell, book.formats);
  if (write_rich(sheet, y, x, pieces, book.formats)) return;
  std::string text;
  for (const Fragment& piece : fragments(with_plain_marks(cell), book.formats)) text += piece.text;
  worksheet_write_string(sheet, y, x,
                         std::string(text::prefix_codepoints(text, kMaxCellCodepoints)).c_str(),
                         book.formats.body);
}

std::size_t longest_line(std::string_view text) {
  std::size_t out = 0;
  for (const Line& line : wrap(text, 0))
    out = std::max(out, shown_columns(text.substr(line.begin, line.end - line.begin)));
  return out;
}

std::size_t width_of(const Table& table, std::size_t x) {
  std::size_t most = shown_columns(table.columns[x].label) + 3;  // and the button of the filter
  for (const auto& row : table.rows) {
    most = std::max({most, longest_line(row[x].text), longest_line(row[x].citation) + 2});
    if (most >= kMaxColumnWidth) return kMaxColumnWidth;
  }
  return most;
}

// As wide as a page can hold, the widest narrowed first; not so narrow that nobody can read them.
std::vector<std::size_t> widths_of(const Table& table) {
  std::vector<std::size_t> natural;
  for (std::size_t x = 0; x < table.columns.size(); ++x) natural.push_back(width_of(table, x));
  std::vector<std::size_t> out = fit(natural, {kPageColumns, 0, kLeastColumnWidth});
  if (!out.empty()) return out;
  for (std::size_t& width : natural) width = std::min(width, kLeastColumnWidth);
  return natural;
}

// Readers do not all find the height of wrapped lines out for themselves.
double height_of(const std::vector<Cell>& row, const std::vector<std::size_t>& widths) {
  std::size_t most = 1;
  for (std::size_t x = 0; x < row.size(); ++x) {
    // A Chinese character is a little wider than two of the digits that widths are counted in.
    const std::size_t width = widths[x] - widths[x] / 14;
    std::size_t lines = wrap(row[x].text, width).size();
    if (!row[x].citation.empty()) lines += wrap("[" + row[x].citation + "]", width).size();
    most = std::max(most, lines);
  }
  return std::min(kMaxRowHeight, kLineHeight * static_cast<double>(most));
}

// As it comes out of a printer: landscape, as wide as a page, with its header on every page.
void set_page(lxw_worksheet* sheet) {
  worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, kPaperA4);
  worksheet_fit_to_pages(sheet, 1, 0);
  worksheet_repeat_rows(sheet, 0, 0);
  worksheet_set_footer(sheet, "&C&P / &N");
}

void write_header(lxw_worksheet* sheet, const Table& table, const Layout& layout, const Book& book,
                  const std::vector<std::size_t>& widths) {
  for (std::size_t x = 0; x < table.columns.size(); ++x) {
    const lxw_col_t column = layout.columns[x];
    worksheet_set_column(sheet, column, column, static_cast<double>(widths[x]) + 2, nullptr);
    worksheet_write_string(sheet, 0, column, shown(table.columns[x].label).c_str(),
                           book.formats.header);
    if (!layout.linked[x]) continue;
    const auto links = static_cast<lxw_col_t>(column + 1);
    worksheet_set_column(sheet, links, links, kLinkWidth, nullptr);
    worksheet_write_string(sheet, 0, links, "→", book.formats.header);
  }
}

void write_sheet(const Book& book, const Table& table, std::size_t number) {
  lxw_worksheet* sheet = workbook_add_worksheet(book.file, book.names[number].c_str());
  const Layout& layout = book.layouts[number];
  set_page(sheet);
  const std::vector<std::size_t> widths = widths_of(table);
  write_header(sheet, table, layout, book, widths);
  lxw_row_t y = 1;
  for (const auto& row : table.rows) {
    for (std::size_t x = 0; x < row.size(); ++x) {
      const lxw_col_t column = layout.columns[x];
      write_cell(sheet, y, column, row[x], book);
      if (layout.linked[x]) write_link(sheet, y, static_cast<lxw_col_t>(column + 1), row[x], book);
    }
    worksheet_set_row(sheet, y++, height_of(row, widths), nullptr);
  }
  if (!table.columns.empty()) {
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, y > 1 ? y - 1 : 1, static_cast<lxw_col_t>(layout.size() - 1));
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
  lxw_workbook* file = workbook_new_opt(partial.c_str(), &options);
  if (file == nullptr) return base::fail(base::MessageKind::unwritable_file, path, "xlsx");
  lxw_doc_properties properties{};
  std::string title = shown(report.title);
  properties.title = title.data();
  properties.created = 86400;  // fixed, so that the same report gives the same file
  workbook_set_properties(file, &properties);
  Book book{file, make_formats(file), {}, {}, anchors(report)};
  std::set<std::string> used;
  for (const Table& table : report.tables) {
    book.names.push_back(sheet_name(table, used));
    book.layouts.emplace_back(table);
  }
  for (std::size_t i = 0; i < report.tables.size(); ++i) write_sheet(book, report.tables[i], i);
  const lxw_error error = workbook_close(file);
  if (error == LXW_NO_ERROR && std::rename(partial.c_str(), path.c_str()) == 0) return {};
  std::remove(partial.c_str());
  return base::fail(base::MessageKind::unwritable_file, path,
                    error == LXW_NO_ERROR ? "rename" : lxw_strerror(error));
}

}  // namespace wenze::report
