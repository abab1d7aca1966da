// One page that loads nothing: style inside, one script of ours, which the policy names by its
// digest and which is the only one that runs, every byte of text escaped. Without scripts the page
// shows all rows.
#include <algorithm>

#include "report/backends.h"
#include "report/chart.h"
#include "report/escape.h"
#include "report/runs.h"
#include "text/utf8.h"

namespace wenze::report {
namespace {

constexpr std::string_view kHead = R"(<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-6yZQbp8fwLyOnwWDE7CH14wM0yRwt/aSSAxfMShA8s4='">
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
caption{font-size:1.1em;padding:.3em 0}
thead th{position:sticky;top:0}
td{overflow-wrap:anywhere;min-width:3.5em}
td.q{min-width:16em}
summary{cursor:pointer}
figure{margin:1em 0;overflow-x:auto}
figcaption{font-weight:bold}
input.f{width:100%;box-sizing:border-box;font:inherit;font-weight:normal}
mark{background:#fe8}
del{background:#fdd}
ins{background:#dfd}
@page{size:A4 landscape;margin:15mm}
@media print{body{margin:0 1px;font-size:9.5pt}table{width:100%}thead{display:table-header-group;break-after:avoid}
tr{break-inside:avoid}tr.t{break-inside:auto}details[open]>summary{display:none}thead th{position:static}tr.f{display:none}td,td.q{min-width:0}figure{overflow:visible;break-inside:avoid}
svg{max-width:100%;height:auto}a{color:inherit;text-decoration:none}}
</style>
)";

// A row of filters under the header, a field a column; everything open for printing. Its digest
// stands in kHead (tests/unit/report/render_test.cc holds them together).
constexpr std::string_view kScript = R"js(
for(const t of document.querySelectorAll('table')){
const h=t.tHead;if(!h||t.tBodies[0].rows.length<2)continue;
const r=h.insertRow();r.className='f';
for(const c of h.rows[0].cells){const i=document.createElement('input');i.className='f';i.type='search';
i.placeholder='\u2315';i.setAttribute('aria-label',c.textContent);
i.addEventListener('input',()=>{const w=[...r.cells].map(x=>x.firstChild.value.trim().toLowerCase());
for(const b of t.tBodies[0].rows)b.hidden=!w.every((v,k)=>!v||b.cells[k].textContent.toLowerCase().includes(v));});
r.insertCell().append(i);}}
let shut=[];
addEventListener('beforeprint',()=>{shut=[...document.querySelectorAll('details:not([open])')];shut.forEach(d=>d.open=true);});
addEventListener('afterprint',()=>shut.forEach(d=>d.open=false));
)js";

// A quotation longer than this is folded behind its beginning.
constexpr std::size_t kFoldedCodepoints = 160, kSummaryCodepoints = 40;
constexpr std::size_t kTallCodepoints = 150;

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

Cell without_hits(Cell cell) {
  std::erase_if(cell.highlights, [](const Highlight& one) { return one.mark == Mark::kHit; });
  return cell;
}

std::string link_html(const std::string& words, const std::string& target) {
  return "<a href=\"" + html_escape(target) + "\" rel=\"noreferrer\">" + words + "</a>";
}

std::string cell_html(const Cell& cell, Highlighting highlighting) {
  const Markup parts = markup(highlighting == Highlighting::kPlain ? without_hits(cell) : cell,
                              {with_breaks, link_html});
  std::string out = parts.text;
  if (cell.highlights.empty() && text::count_codepoints(cell.text) > kFoldedCodepoints)
    out = "<details><summary>" +
          html_escape(text::prefix_codepoints(cell.text.substr(0, cell.text.find('\n')),
                                              kSummaryCodepoints)) +
          "…</summary>" + out + "</details>";
  if (!parts.citation.empty()) out += "<cite>" + parts.citation + "</cite>";
  std::string open = "<td";
  if (!cell.anchor.empty()) open += " id=\"" + html_escape(cell.anchor) + "\"";
  if (cell.number)
    open += " class=\"n\"";
  else if (text::count_codepoints(cell.text) > kSummaryCodepoints)
    open += " class=\"q\"";
  if (cell.shade) open += " style=\"background:#" + shade_colour(*cell.shade) + "\"";
  return open + ">" + out + "</td>";
}

// Too high to be kept on one page of a printer.
bool is_tall(const std::vector<Cell>& row) {
  return std::ranges::any_of(
      row, [](const Cell& cell) { return text::count_codepoints(cell.text) > kTallCodepoints; });
}

void print_table(const Table& table, const RenderOptions& options, std::string& out) {
  out += "<table id=\"" + html_escape(table.id) + "\">\n";
  if (!table.title.empty()) out += "<caption>" + html_escape(table.title) + "</caption>\n";
  out += "<thead><tr>";
  for (const Column& column : table.columns)
    out += "<th scope=\"col\">" + html_escape(column.label) + "</th>";
  out += "</tr></thead>\n<tbody>\n";
  for (const auto& row : table.rows) {
    out += is_tall(row) ? "<tr class=\"t\">" : "<tr>";
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
  for (const Chart& chart : report.charts) {
    out += "<figure><figcaption>" + html_escape(chart.title) + "</figcaption>\n" + chart_svg(chart);
    if (!chart.note.empty()) out += "<p>" + with_breaks(chart.note) + "</p>";
    out += "</figure>\n";
  }
  for (const Table& table : report.tables) {
    if (!table.columns.empty()) print_table(table, options, out);
    for (const std::string& note : table.notes) out += "<p>" + with_breaks(note) + "</p>\n";
  }
  if (!report.tables.empty()) out += "<script>" + std::string(kScript) + "</script>\n";
  return out + "</body>\n</html>\n";
}

}  // namespace wenze::report
