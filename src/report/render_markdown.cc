#include "report/backends.h"
#include "report/escape.h"
#include "report/runs.h"

namespace wenze::report {
namespace {

std::string link_target(std::string_view link) {
  std::string out;
  for (char c : link) {
    if (c == '|') {
      out += "%7C";
    } else if (std::string_view(" <>()\\\n\r\t").find(c) == std::string_view::npos) {
      out += c;
    } else {
      constexpr std::string_view kHex = "0123456789ABCDEF";
      const auto byte = static_cast<unsigned char>(c);
      out += '%';
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
    }
  }
  return out;
}

std::string cell_text(const Cell& cell, Highlighting highlighting) {
  const Markup parts =
      markup(highlighting == Highlighting::kMarkup ? cell : with_plain_marks(cell),
             {markdown_escape, [](const std::string& words, const std::string& target) {
                return "[" + words + "](" + link_target(target) + ")";
              }});
  std::string out = parts.text;
  if (!parts.citation.empty()) out += (out.empty() ? "" : "<br>") + parts.citation;
  if (!cell.anchor.empty()) out = "<a id=\"" + cell.anchor + "\"></a>" + out;
  return out;
}

void print_row(const std::vector<std::string>& cells, std::string& out) {
  out += '|';
  for (const std::string& cell : cells) out += " " + cell + " |";
  out += '\n';
}

void print_table(const Table& table, const RenderOptions& options, std::string& out) {
  std::vector<std::string> header, rule;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    header.push_back(markdown_escape(table.columns[i].label));
    bool numeric = !table.rows.empty();
    for (const auto& row : table.rows) numeric = numeric && row[i].number.has_value();
    rule.emplace_back(numeric ? "---:" : "---");
  }
  print_row(header, out);
  print_row(rule, out);
  for (const auto& row : table.rows) {
    std::vector<std::string> cells;
    for (const Cell& cell : row) cells.push_back(cell_text(cell, options.highlighting));
    print_row(cells, out);
  }
}

}  // namespace

std::string render_markdown(const Report& report, const RenderOptions& options) {
  std::string out;
  if (!report.title.empty()) out += "# " + markdown_escape(report.title) + "\n";
  for (const Table& table : report.tables) {
    if (!out.empty()) out += '\n';
    if (!table.title.empty()) out += "## " + markdown_escape(table.title) + "\n\n";
    if (!table.columns.empty()) print_table(table, options, out);
    for (const std::string& note : table.notes) out += "\n" + markdown_escape(note) + "\n";
  }
  return out;
}

}  // namespace wenze::report
