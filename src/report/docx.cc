// A Word document with the tables of a report, written part by part: five small XML files in a zip
// (ECMA-376). A4 landscape, the header row repeated on every page, rows kept whole where they fit,
// deletions struck out in red and insertions underlined in green, page numbers.
#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "report/escape.h"
#include "report/render.h"
#include "report/runs.h"
#include "report/wrap.h"

namespace wenze::report {
namespace {

constexpr int kPageWidth = 16838, kPageHeight = 11906, kMargin = 1134;  // twentieths of a point
constexpr int kTableWidth = kPageWidth - 2 * kMargin;
constexpr std::size_t kMaxWeight = 60;  // terminal columns from which on a column is as wide as any

constexpr std::string_view kHeader = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

constexpr std::string_view kTypes =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>)"
    R"(<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>)"
    R"(<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>)"
    R"(</Types>)";

constexpr std::string_view kRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>)"
    R"(</Relationships>)";

constexpr std::string_view kDocumentRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>)"
    R"(</Relationships>)";

constexpr std::string_view kMain =
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
    R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";

// Fonts by name of what every office has; where they are missing the reader substitutes.
constexpr std::string_view kStyles =
    R"(<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>)"
    R"(<w:sz w:val="18"/><w:szCs w:val="18"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>)"
    R"(<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="260" w:lineRule="atLeast"/></w:pPr></w:pPrDefault></w:docDefaults>)"
    R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>)"
    R"(<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:pPr><w:jc w:val="center"/><w:spacing w:after="160"/></w:pPr><w:rPr><w:rFonts w:eastAsia="黑体"/><w:b/><w:sz w:val="32"/></w:rPr></w:style>)"
    R"(<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:eastAsia="黑体"/><w:b/><w:sz w:val="24"/></w:rPr></w:style>)";

constexpr std::string_view kFooter =
    R"(<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>)"
    R"(<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>)";

std::string run_xml(std::string_view text, std::string_view properties) {
  std::string out;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (begin > 0) out += "<w:r><w:br/></w:r>";
    if (end > begin)
      out += "<w:r>" +
             (properties.empty() ? "" : "<w:rPr>" + std::string(properties) + "</w:rPr>") +
             "<w:t xml:space=\"preserve\">" + html_escape(text.substr(begin, end - begin)) +
             "</w:t></w:r>";
    begin = end + 1;
  }
  return out;
}

std::string_view properties_of(const std::optional<Mark>& mark) {
  if (!mark) return {};
  switch (*mark) {
    case Mark::kDeleted:
      return R"(<w:strike/><w:color w:val="C00000"/>)";
    case Mark::kInserted:
      return R"(<w:b/><w:color w:val="007000"/><w:u w:val="single"/>)";
    case Mark::kHit:
      return R"(<w:highlight w:val="yellow"/>)";
  }
  return {};
}

std::string paragraph(std::string_view style, const std::string& runs) {
  return "<w:p>" +
         (style.empty() ? "" : "<w:pPr><w:pStyle w:val=\"" + std::string(style) + "\"/></w:pPr>") +
         runs + "</w:p>";
}

std::string cell_xml(const Cell& cell, int width, std::string_view shade) {
  std::string content;
  for (const Run& run : runs(cell, 0, cell.text.size()))
    content += run_xml(std::string_view(cell.text).substr(run.begin, run.end - run.begin),
                       properties_of(run.mark));
  std::string out = "<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(width) + "\" w:type=\"dxa\"/>";
  if (!shade.empty())
    out += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + std::string(shade) + "\"/>";
  out += "</w:tcPr>";
  out += cell.number ? "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>" + content + "</w:p>"
                     : paragraph("", content);
  if (!cell.citation.empty())
    out += paragraph(
        "", run_xml("〔" + cell.citation + "〕", R"(<w:color w:val="595959"/><w:sz w:val="16"/>)"));
  return out + "</w:tc>";
}

std::size_t natural_width(const Table& table, std::size_t x) {
  std::size_t most = shown_columns(table.columns[x].label);
  for (const auto& row : table.rows) {
    for (const std::string* text : {&row[x].text, &row[x].citation})
      for (const Line& line : wrap(*text, 0))
        most = std::max(
            most, shown_columns(std::string_view(*text).substr(line.begin, line.end - line.begin)));
    if (most >= kMaxWeight) return kMaxWeight;
  }
  return std::max<std::size_t>(most, 6);
}

std::vector<int> widths_of(const Table& table) {
  std::vector<std::size_t> natural;
  std::size_t total = 0;
  for (std::size_t x = 0; x < table.columns.size(); ++x) {
    natural.push_back(natural_width(table, x));
    total += natural.back();
  }
  std::vector<int> out;
  for (const std::size_t one : natural)
    out.push_back(static_cast<int>(static_cast<std::size_t>(kTableWidth) * one / total));
  return out;
}

std::string table_xml(const Table& table) {
  const std::vector<int> widths = widths_of(table);
  std::string out = "<w:tbl><w:tblPr><w:tblW w:w=\"" + std::to_string(kTableWidth) +
                    "\" w:type=\"dxa\"/><w:tblBorders>";
  for (const std::string_view side : {"top", "left", "bottom", "right", "insideH", "insideV"})
    out += "<w:" + std::string(side) +
           " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>";
  out +=
      "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"85\" "
      "w:type=\"dxa\"/>"
      "<w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>";
  for (const int width : widths) out += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
  out += "</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
  for (std::size_t x = 0; x < table.columns.size(); ++x) {
    Cell head(table.columns[x].label);
    std::string cell = cell_xml(head, widths[x], "E7E6E6");
    out += cell;
  }
  out += "</w:tr>";
  for (const auto& row : table.rows) {
    out += "<w:tr>";
    for (std::size_t x = 0; x < row.size(); ++x) {
      const std::string shade = row[x].shade ? shade_colour(*row[x].shade) : "";
      out += cell_xml(row[x], widths[x], shade);
    }
    out += "</w:tr>";
  }
  return out + "</w:tbl>";
}

std::string document_xml(const Report& report) {
  std::string out(kHeader);
  out += "<w:document " + std::string(kMain) + "><w:body>";
  if (!report.title.empty()) out += paragraph("Title", run_xml(report.title, ""));
  for (const Table& table : all_tables(report)) {
    if (!table.title.empty()) out += paragraph("Heading1", run_xml(table.title, ""));
    if (!table.columns.empty()) out += table_xml(table);
    for (const std::string& note : table.notes)
      out += paragraph("", run_xml(note, R"(<w:color w:val="595959"/>)"));
    out += "<w:p/>";
  }
  out += "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"" +
         std::to_string(kPageWidth) + "\" w:h=\"" + std::to_string(kPageHeight) +
         "\" w:orient=\"landscape\"/>";
  const std::string margin = std::to_string(kMargin);
  out += "<w:pgMar w:top=\"" + margin + "\" w:right=\"" + margin + "\" w:bottom=\"" + margin +
         "\" w:left=\"" + margin +
         "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
  return out + "</w:body></w:document>";
}

// Adds a member that lives as long as `parts`, with a fixed date: the same report gives the same
// bytes.
bool add(zip_t* archive, const char* name, const std::string& bytes) {
  zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
  if (source == nullptr) return false;
  const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    return false;
  }
  zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, 0x21, 0);
  return true;
}

}  // namespace

base::Status write_docx(const Report& report, const std::string& path) {
  check_consistency(report);
  const std::array<std::pair<const char*, std::string>, 6> parts = {{
      {"[Content_Types].xml", std::string(kHeader) + std::string(kTypes)},
      {"_rels/.rels", std::string(kHeader) + std::string(kRelations)},
      {"word/_rels/document.xml.rels", std::string(kHeader) + std::string(kDocumentRelations)},
      {"word/document.xml", document_xml(report)},
      {"word/styles.xml", std::string(kHeader) + "<w:styles " + std::string(kMain) + ">" +
                              std::string(kStyles) + "</w:styles>"},
      {"word/footer1.xml", std::string(kHeader) + "<w:ftr " + std::string(kMain) + ">" +
                               std::string(kFooter) + "</w:ftr>"},
  }};
  const std::string partial = path + ".partial";
  int error = 0;
  zip_t* archive = zip_open(partial.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
  if (archive == nullptr)
    return base::fail(base::MessageKind::unwritable_file, path, std::strerror(errno));
  bool good = true;
  for (const auto& [name, bytes] : parts) good = good && add(archive, name, bytes);
  if (!good || zip_close(archive) != 0) {
    const std::string reason = zip_strerror(archive);
    zip_discard(archive);
    std::remove(partial.c_str());
    return base::fail(base::MessageKind::unwritable_file, path, reason);
  }
  if (std::rename(partial.c_str(), path.c_str()) == 0) return {};
  const std::string reason = std::strerror(errno);
  std::remove(partial.c_str());
  return base::fail(base::MessageKind::unwritable_file, path, reason);
}

}  // namespace wenze::report
