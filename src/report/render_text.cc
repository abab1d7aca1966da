// Tables for terminals. Widths are fitted to the room there is; where even that leaves columns too
// narrow to read, each row becomes a block of "label  text" lines.
#include <algorithm>

#include "report/backends.h"
#include "report/runs.h"
#include "report/wrap.h"

namespace wenze::report {
namespace {

constexpr std::string_view kGap = "  ";
constexpr std::size_t kLeastBlockColumns = 20;

std::string_view colour(Mark mark) {
  switch (mark) {
    case Mark::kHit:
      return "\x1b[1;31m";
    case Mark::kDeleted:
      return "\x1b[31;9m";
    case Mark::kInserted:
      return "\x1b[32;4m";
  }
  return "";
}
constexpr std::string_view kColourOff = "\x1b[0m";

// The cell as it is laid out: marks or not, citation on a line of its own.
Cell laid_out(const Cell& cell, Highlighting highlighting) {
  Cell out = highlighting == Highlighting::kColour ? cell : with_plain_marks(cell);
  if (!out.citation.empty()) {
    if (!out.text.empty()) out.text += '\n';
    out.text += "[" + out.citation + "]";
  }
  return out;
}

std::size_t natural_columns(const Cell& cell) {
  std::size_t most = 0;
  for (const Line& line : wrap(cell.text, 0))
    most = std::max(
        most, shown_columns(std::string_view(cell.text).substr(line.begin, line.end - line.begin)));
  return most;
}

std::string show_line(const Cell& cell, const Line& line) {
  std::string out;
  for (const Run& run : runs(cell, line.begin, line.end)) {
    const std::string piece =
        shown(std::string_view(cell.text).substr(run.begin, run.end - run.begin));
    if (run.mark) {
      out += colour(*run.mark);
      out += piece;
      out += kColourOff;
    } else {
      out += piece;
    }
  }
  return out;
}

std::size_t line_columns(const Cell& cell, const Line& line) {
  return shown_columns(std::string_view(cell.text).substr(line.begin, line.end - line.begin));
}

void trim_line(std::string& out) {
  while (!out.empty() && out.back() == ' ') out.pop_back();
  out += '\n';
}

void print_row(const std::vector<Cell>& row, const std::vector<std::size_t>& widths,
               std::string& out) {
  std::vector<std::vector<Line>> lines;
  std::size_t height = 0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    lines.push_back(wrap(row[i].text, widths[i]));
    height = std::max(height, lines.back().size());
  }
  for (std::size_t y = 0; y < height; ++y) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += kGap;
      if (y >= lines[i].size()) {
        out.append(widths[i], ' ');
        continue;
      }
      const std::size_t used = line_columns(row[i], lines[i][y]);
      const std::size_t pad = widths[i] > used ? widths[i] - used : 0;
      if (row[i].number) out.append(pad, ' ');
      out += show_line(row[i], lines[i][y]);
      if (!row[i].number) out.append(pad, ' ');
    }
    trim_line(out);
  }
}

void print_block(const Table& table, const std::vector<Cell>& row, std::size_t width_columns,
                 std::string& out) {
  std::size_t label_columns = 0;
  for (const Column& column : table.columns)
    label_columns = std::max(label_columns, shown_columns(column.label));
  const std::size_t used = label_columns + kGap.size();
  const std::size_t rest =
      width_columns > used + kLeastBlockColumns ? width_columns - used : kLeastBlockColumns;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i].text.empty()) continue;
    bool first = true;
    for (const Line& line : wrap(row[i].text, rest)) {
      const std::string label = first ? shown(table.columns[i].label) : std::string();
      out += label;
      out.append(used - shown_columns(label), ' ');
      out += show_line(row[i], line);
      trim_line(out);
      first = false;
    }
  }
}

void print_table(const Table& table, const RenderOptions& options, std::string& out) {
  std::vector<Cell> header;
  std::vector<std::size_t> natural;
  for (const Column& column : table.columns) {
    header.emplace_back(column.label);
    natural.push_back(natural_columns(header.back()));
  }
  std::vector<std::vector<Cell>> rows;
  for (const auto& row : table.rows) {
    auto& cells = rows.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i) {
      cells.push_back(laid_out(row[i], options.highlighting));
      natural[i] = std::max(natural[i], natural_columns(cells.back()));
    }
  }
  const auto widths =
      options.width_columns == 0 ? natural : fit(natural, {options.width_columns, kGap.size()});
  if (widths.empty()) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (i > 0) out += '\n';
      print_block(table, rows[i], options.width_columns, out);
    }
    return;
  }
  print_row(header, widths, out);
  std::vector<Cell> rule;
  for (std::size_t width : widths) rule.emplace_back(std::string(width, '-'));
  print_row(rule, widths, out);
  for (const auto& row : rows) print_row(row, widths, out);
}

}  // namespace

std::string render_text(const Report& report, const RenderOptions& options) {
  std::string out;
  // 草案检查 above 草案检查：某市办法: said once, the longer one.
  const std::string first = report.tables.empty() ? std::string() : report.tables.front().title;
  const bool titled = !report.title.empty() && !first.starts_with(report.title);
  if (titled) out += shown(report.title) + "\n";
  for (const Table& table : report.tables) {
    if (!out.empty()) out += '\n';
    const bool said = &table == &report.tables.front() && titled && !first.empty() && report.title.starts_with(first);
    if (!table.title.empty() && !said) out += shown(table.title) + "\n";
    if (!table.columns.empty()) print_table(table, options, out);
    for (const std::string& note : table.notes) {
      for (const Line& line : wrap(note, options.width_columns))
        out += shown(std::string_view(note).substr(line.begin, line.end - line.begin)) + "\n";
    }
  }
  return out;
}

}  // namespace wenze::report
