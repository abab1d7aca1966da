// One page that loads nothing: style inside, a policy that forbids scripts, every byte of text
// escaped.
#include "report/backends.h"
#include "report/escape.h"
#include "report/runs.h"

namespace wenze::report {
namespace {

constexpr std::string_view kHead = R"(<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
)";

constexpr std::string_view kStyle = R"(<style>
body{font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;margin:2em;line-height:1.5}
table{border-collapse:collapse;margin:1em 0}
caption{font-weight:bold;text-align:left}
th,td{border:1px solid #999;padding:.3em .5em;vertical-align:top;text-align:left}
th{background:#eee}
td.n{text-align:right}
cite{display:block;font-style:normal;font-size:.85em;color:#555}
mark{background:#fe8}
del{background:#fdd}
ins{background:#dfd}
</style>
)";

std::string_view tag(Mark mark) {
  switch (mark) {
    case Mark::kHit:
      return "mark";
    case Mark::kDeleted:
      return "del";
    case Mark::kInserted:
      return "ins";
  }
  return "";
}

std::string with_breaks(std::string_view text) {
  std::string out;
  for (char c : html_escape(text)) {
    if (c == '\n') {
      out += "<br>";
    } else {
      out += c;
    }
  }
  return out;
}

std::string cell_html(const Cell& cell, Highlighting highlighting) {
  std::string out;
  for (const Run& run : runs(cell, 0, cell.text.size())) {
    const std::string piece =
        with_breaks(std::string_view(cell.text).substr(run.begin, run.end - run.begin));
    const bool marked =
        run.mark && (*run.mark != Mark::kHit || highlighting != Highlighting::kPlain);
    if (marked) {
      const std::string name(tag(*run.mark));
      out += "<" + name + ">" + piece + "</" + name + ">";
    } else {
      out += piece;
    }
  }
  if (is_safe_link(cell.link))
    out = "<a href=\"" + html_escape(cell.link) + "\" rel=\"noreferrer\">" + out + "</a>";
  if (!cell.citation.empty()) out += "<cite>" + with_breaks(cell.citation) + "</cite>";
  return std::string(cell.number ? "<td class=\"n\">" : "<td>") + out + "</td>";
}

void print_table(const Table& table, const RenderOptions& options, std::string& out) {
  out += "<table id=\"" + html_escape(table.id) + "\">\n";
  if (!table.title.empty()) out += "<caption>" + html_escape(table.title) + "</caption>\n";
  out += "<thead><tr>";
  for (const Column& column : table.columns)
    out += "<th scope=\"col\">" + html_escape(column.label) + "</th>";
  out += "</tr></thead>\n<tbody>\n";
  for (const auto& row : table.rows) {
    out += "<tr>";
    for (const Cell& cell : row) out += cell_html(cell, options.highlighting);
    out += "</tr>\n";
  }
  out += "</tbody>\n</table>\n";
}

}  // namespace

std::string render_html(const Report& report, const RenderOptions& options) {
  std::string title = report.title;
  if (title.empty() && !report.tables.empty()) title = report.tables.front().title;
  std::string out(kHead);
  out += "<title>" + html_escape(title.empty() ? "wenze" : title) + "</title>\n";
  out += kStyle;
  out += "</head>\n<body>\n";
  if (!report.title.empty()) out += "<h1>" + html_escape(report.title) + "</h1>\n";
  for (const Table& table : report.tables) {
    if (!table.columns.empty()) print_table(table, options, out);
    for (const std::string& note : table.notes) out += "<p>" + with_breaks(note) + "</p>\n";
  }
  return out + "</body>\n</html>\n";
}

}  // namespace wenze::report
