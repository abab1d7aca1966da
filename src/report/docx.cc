// A Word document with the tables of a report, written part by part: small XML files and the
// pictures of charts in a zip (ECMA-376). A4 landscape, the header row repeated on every page,
// deletions struck out in red and insertions underlined in green, page numbers; citations lead to
// what they cite.
#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <map>
#include <optional>
#include <vector>

#include "report/escape.h"
#include "report/render.h"
#include "report/runs.h"
#include "report/wrap.h"

namespace wenze::report {
namespace {

constexpr int kPageWidth = 16838, kPageHeight = 11906, kMargin = 1134;  // twentieths of a point
constexpr int kTableWidth = kPageWidth - 2 * kMargin;
constexpr double kTwentiethsPerPixel = 15, kEmuPerPixel = 9525;
constexpr double kPictureWidth = kTableWidth / kTwentiethsPerPixel, kPictureHeight = 520;
constexpr double kLeastScale = 0.5;                   // smaller than this nobody can read a chart
constexpr int kColumnWidth = 92, kCellPadding = 190;  // of a terminal column of text; of a cell
constexpr std::size_t kShortColumn = 12, kWholeLines = 16;
constexpr std::size_t kMaxWeight = 60;  // terminal columns from which on a column is as wide as any

constexpr std::string_view kHeader = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

constexpr std::string_view kTypes =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="png" ContentType="image/png"/>)"
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
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>)";

constexpr std::string_view kMain =
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
    R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" )"
    R"(xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" )"
    R"(xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" )"
    R"(xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture")";

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

// What the parts of a document share: bookmarks need numbers, links bookmarks.
struct Marks {
  std::map<std::string, std::size_t, std::less<>> numbers;  // by anchor

  explicit Marks(const Report& report) {
    for (const auto& [anchor, place] : anchors(report)) numbers.emplace(anchor, numbers.size() + 1);
  }
};

std::string bookmark(const std::string& anchor, const Marks& marks) {
  const std::string id = std::to_string(marks.numbers.at(anchor));
  return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + html_escape(anchor) +
         "\"/><w:bookmarkEnd w:id=\"" + id + "\"/>";
}

std::string citation_xml(const Cell& cell, const Marks& marks) {
  const bool linked =
      cell.link.starts_with('#') && marks.numbers.contains(std::string_view(cell.link).substr(1));
  const std::string run =
      run_xml("〔" + cell.citation + "〕",
              linked ? R"(<w:color w:val="0563C1"/><w:sz w:val="16"/><w:u w:val="single"/>)"
                     : R"(<w:color w:val="595959"/><w:sz w:val="16"/>)");
  if (!linked) return run;
  return "<w:hyperlink w:anchor=\"" + html_escape(cell.link.substr(1)) + "\" w:history=\"1\">" +
         run + "</w:hyperlink>";
}

std::string cell_xml(const Cell& cell, int width, const Marks& marks, std::string_view head = "") {
  std::string content = cell.anchor.empty() ? "" : bookmark(cell.anchor, marks);
  for (const Run& run : runs(cell, 0, cell.text.size()))
    content += run_xml(std::string_view(cell.text).substr(run.begin, run.end - run.begin),
                       head.empty() ? properties_of(run.mark) : "<w:b/>");
  const std::string shade = cell.shade ? shade_colour(*cell.shade) : std::string(head);
  std::string out = "<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(width) + "\" w:type=\"dxa\"/>";
  if (!shade.empty()) out += R"(<w:shd w:val="clear" w:color="auto" w:fill=")" + shade + "\"/>";
  out += "</w:tcPr>";
  out += cell.number ? "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>" + content + "</w:p>"
                     : paragraph("", content);
  if (!cell.citation.empty()) out += paragraph("", citation_xml(cell, marks));
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

// Short columns get what they need, the others share the rest by what they hold.
std::vector<int> widths_of(const Table& table) {
  std::vector<std::size_t> natural;
  std::size_t wide = 0, total = 0;
  int left = kTableWidth;
  const auto needs = [](std::size_t columns) {
    return static_cast<int>(columns) * kColumnWidth + kCellPadding;
  };
  for (std::size_t x = 0; x < table.columns.size(); ++x) {
    const std::size_t one = natural_width(table, x);
    natural.push_back(one);
    total += one;
    if (one <= kShortColumn)
      left -= needs(one);
    else
      wide += one;
  }
  // Many short columns: all share alike.
  const bool alike = wide == 0 || left < kTableWidth / 2;
  std::vector<int> out;
  for (const std::size_t one : natural) {
    if (!alike && one <= kShortColumn)
      out.push_back(needs(one));
    else
      out.push_back(static_cast<int>(static_cast<std::size_t>(alike ? kTableWidth : left) * one /
                                     (alike ? total : wide)));
  }
  return out;
}

// Rows that are no higher than half a page stay whole.
bool stays_whole(const std::vector<Cell>& row, const std::vector<int>& widths) {
  for (std::size_t x = 0; x < row.size(); ++x) {
    const auto columns =
        static_cast<std::size_t>(std::max(2, (widths[x] - kCellPadding) / kColumnWidth));
    if (wrap(row[x].text, columns).size() + wrap(row[x].citation, columns).size() > kWholeLines)
      return false;
  }
  return true;
}

std::string table_xml(const Table& table, const Marks& marks) {
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
  for (std::size_t x = 0; x < table.columns.size(); ++x)
    out += cell_xml(Cell(table.columns[x].label), widths[x], marks, "E7E6E6");
  out += "</w:tr>";
  for (const auto& row : table.rows) {
    out += stays_whole(row, widths) ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>";
    for (std::size_t x = 0; x < row.size(); ++x) out += cell_xml(row[x], widths[x], marks);
    out += "</w:tr>";
  }
  return out + "</w:tbl>";
}

// A picture in a line of its own, no larger than a page has room for.
std::string picture_xml(const Chart& chart, const Picture& picture, std::size_t number) {
  const double scale =
      std::min({1.0, kPictureWidth / picture.width, kPictureHeight / picture.height});
  const auto emu = [&](double pixels) {
    return std::to_string(static_cast<long long>(pixels * scale * kEmuPerPixel));
  };
  const std::string size = "cx=\"" + emu(picture.width) + "\" cy=\"" + emu(picture.height) + "\"";
  const std::string id = std::to_string(number);
  const std::string name = "id=\"" + id + "\" name=\"" + html_escape(chart.id) + "\"";
  return "<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
         "<wp:extent " +
         size + "/><wp:docPr " + name + " descr=\"" + html_escape(chart.title) +
         "\"/><a:graphic><a:graphicData "
         "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
         "<pic:pic><pic:nvPicPr><pic:cNvPr " +
         name +
         "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
         "<a:blip r:embed=\"rIdPicture" +
         id +
         "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
         "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " +
         size +
         "/></a:xfrm>"
         "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
         "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
}

double scale_of(const Picture& picture) {
  return std::min(kPictureWidth / picture.width, kPictureHeight / picture.height);
}

// The chart as a picture that can be read on a page, turned over where that is larger.
std::optional<Picture> readable_picture(const Chart& chart) {
  std::optional<Picture> out = chart_picture(chart);
  if (chart.kind == Chart::Kind::kHeatMap && (!out || scale_of(*out) < 1)) {
    std::optional<Picture> other = chart_picture(transposed(chart));
    if (other && (!out || scale_of(*other) > scale_of(*out))) out = std::move(other);
  }
  return out && scale_of(*out) >= kLeastScale ? std::move(out) : std::nullopt;
}

std::string titled(const std::string& title, const std::string& content,
                   const std::vector<std::string>& notes) {
  std::string out;
  if (!title.empty()) out += paragraph("Heading1", run_xml(title, ""));
  out += content;
  for (const std::string& note : notes)
    out += paragraph("", run_xml(note, R"(<w:color w:val="595959"/>)"));
  return out + "<w:p/>";
}

std::string chart_xml(const Chart& chart, const Marks& marks, std::vector<std::string>& pictures) {
  const Table table = chart_table(chart);
  const std::optional<Picture> picture = readable_picture(chart);
  if (!picture) return titled(table.title, table_xml(table, marks), table.notes);
  pictures.push_back(picture->png);
  return titled(table.title, picture_xml(chart, *picture, pictures.size()), table.notes);
}

// `pictures` gets those that the document shows, in order.
std::string document_xml(const Report& report, std::vector<std::string>& pictures) {
  const Marks marks(report);
  std::string out(kHeader);
  out += "<w:document " + std::string(kMain) + "><w:body>";
  if (!report.title.empty()) out += paragraph("Title", run_xml(report.title, ""));
  for (const Chart& chart : report.charts) out += chart_xml(chart, marks, pictures);
  for (const Table& table : report.tables)
    out += titled(table.title, table.columns.empty() ? "" : table_xml(table, marks), table.notes);
  out += "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"" +
         std::to_string(kPageWidth) + "\" w:h=\"" + std::to_string(kPageHeight) +
         "\" w:orient=\"landscape\"/>";
  const std::string margin = std::to_string(kMargin);
  out += "<w:pgMar w:top=\"" + margin + "\" w:right=\"" + margin + "\" w:bottom=\"" + margin +
         "\" w:left=\"" + margin +
         "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
  return out + "</w:body></w:document>";
}

std::string picture_name(std::size_t number) {
  return "media/chart" + std::to_string(number) + ".png";
}

std::string relations_xml(std::size_t pictures) {
  std::string out = std::string(kHeader) + std::string(kDocumentRelations);
  for (std::size_t i = 1; i <= pictures; ++i)
    out +=
        "<Relationship Id=\"rIdPicture" + std::to_string(i) +
        R"(" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target=")" +
        picture_name(i) + "\"/>";
  return out + "</Relationships>";
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
  std::vector<std::string> pictures;
  const std::string document = document_xml(report, pictures);
  std::vector<std::pair<std::string, std::string>> parts = {{
      {"[Content_Types].xml", std::string(kHeader) + std::string(kTypes)},
      {"_rels/.rels", std::string(kHeader) + std::string(kRelations)},
      {"word/_rels/document.xml.rels", relations_xml(pictures.size())},
      {"word/document.xml", document},
      {"word/styles.xml", std::string(kHeader) + "<w:styles " + std::string(kMain) + ">" +
                              std::string(kStyles) + "</w:styles>"},
      {"word/footer1.xml", std::string(kHeader) + "<w:ftr " + std::string(kMain) + ">" +
                               std::string(kFooter) + "</w:ftr>"},
  }};
  for (std::size_t i = 0; i < pictures.size(); ++i)
    parts.emplace_back("word/" + picture_name(i + 1), std::move(pictures[i]));
  const std::string partial = path + ".partial";
  int error = 0;
  zip_t* archive = zip_open(partial.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
  if (archive == nullptr)
    return base::fail(base::MessageKind::unwritable_file, path, std::strerror(errno));
  bool good = true;
  for (const auto& [name, bytes] : parts) good = good && add(archive, name.c_str(), bytes);
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
