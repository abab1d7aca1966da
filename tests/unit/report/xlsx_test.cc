#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "report/render.h"

namespace wenze::report {
namespace {

class Xlsx : public testing::Test {
 protected:
  void SetUp() override {
    directory_ =
        std::filesystem::temp_directory_path() / ("wenze_xlsx_" + std::to_string(getpid()));
    std::filesystem::create_directories(directory_);
  }
  void TearDown() override { std::filesystem::remove_all(directory_); }
  std::string path(const std::string& file) const { return (directory_ / file).string(); }
  static std::string bytes(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream out;
    out << in.rdbuf();
    return out.str();
  }
  // A member of the archive, by python's zipfile; empty when there is no python.
  static std::string member(const std::string& path, const std::string& name) {
    const std::string command =
        "python3 -c \"import zipfile,sys;sys.stdout.buffer.write(zipfile.ZipFile('" + path +
        "').read('" + name + "'))\" 2>/dev/null";
    std::string out;
    FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) return out;
    char buffer[4096];
    for (std::size_t n; (n = fread(buffer, 1, sizeof buffer, pipe)) > 0;) out.append(buffer, n);
    pclose(pipe);
    return out;
  }
  std::filesystem::path directory_;
};

Report sample() {
  Report report;
  report.title = "对照";
  Table table;
  table.title = "甲/乙:[对照]";
  table.columns = {{"rule", "规定"}, {"count", "条数"}};
  Cell changed("记过记大过\x01<&>");
  changed.highlights = {{{0, 6}, Mark::kDeleted}, {{6, 15}, Mark::kInserted}};
  table.add_row({changed, Cell::of_number(2)});
  table.add_row({Cell::quote("=SUM(A1)", "第五条"), Cell::of_number(7)});
  table.notes = {"注"};
  report.tables.push_back(table);
  report.tables.push_back(table);
  return report;
}

TEST_F(Xlsx, WritesTheSameBytesEachTimeAndLeavesNothingBehind) {
  ASSERT_TRUE(write_xlsx(sample(), path("a.xlsx")));
  ASSERT_TRUE(write_xlsx(sample(), path("b.xlsx")));
  EXPECT_EQ(bytes(path("a.xlsx")).substr(0, 2), "PK");
  EXPECT_EQ(bytes(path("a.xlsx")), bytes(path("b.xlsx")));
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(directory_), {}), 2);
}

TEST_F(Xlsx, HoldsTextsAsStringsWithTheirMarks) {
  ASSERT_TRUE(write_xlsx(sample(), path("a.xlsx")));
  const std::string book = member(path("a.xlsx"), "xl/workbook.xml");
  if (book.empty()) GTEST_SKIP() << "no python3";
  EXPECT_NE(book.find("name=\"甲 乙  对照 \""), std::string::npos) << book;
  EXPECT_NE(book.find("name=\"甲 乙  对照  2\""), std::string::npos) << book;
  const std::string strings = member(path("a.xlsx"), "xl/sharedStrings.xml");
  EXPECT_NE(strings.find("=SUM(A1)\n[第五条]"), std::string::npos) << strings;
  EXPECT_NE(strings.find("<strike/>"), std::string::npos) << strings;
  EXPECT_NE(strings.find("␁&lt;&amp;&gt;"), std::string::npos) << strings;
  const std::string sheet = member(path("a.xlsx"), "xl/worksheets/sheet1.xml");
  EXPECT_EQ(sheet.find("<f>"), std::string::npos) << sheet;
  EXPECT_NE(sheet.find("<v>7</v>"), std::string::npos) << sheet;
}

// A cell of the first table leads to a row of the second.
Report linked() {
  Report report;
  Table matrix, sources;
  matrix.id = "matrix";
  matrix.columns = {{"a", "甲市"}};
  Cell cell = Cell::quote("记过", "第五条");
  cell.link = "#rules-1";
  Cell lost("无处");
  lost.link = "#nowhere";
  matrix.add_row({cell});
  matrix.add_row({lost});
  sources.id = "evidence";
  sources.title = "依据 1";
  sources.columns = {{"n", "序号"}, {"quote", "原文"}};
  Cell quote("有下列情形之一的");
  quote.anchor = "rules-1";
  sources.add_row({"1", "无关"});
  sources.add_row({"2", quote});
  report.tables = {matrix, sources};
  return report;
}

TEST_F(Xlsx, CellsLeadToTheirQuotations) {
  ASSERT_TRUE(write_xlsx(linked(), path("a.xlsx")));
  const std::string sheet = member(path("a.xlsx"), "xl/worksheets/sheet1.xml");
  if (sheet.empty()) GTEST_SKIP() << "no python3";
  EXPECT_NE(sheet.find("<hyperlink ref=\"B2\" location=\"'依据 1'!B3\""), std::string::npos)
      << sheet;
  EXPECT_EQ(sheet.find("ref=\"B3\" location"), std::string::npos) << sheet;
  EXPECT_NE(sheet.find("orientation=\"landscape\""), std::string::npos) << sheet;
  const std::string strings = member(path("a.xlsx"), "xl/sharedStrings.xml");
  EXPECT_NE(strings.find("[第五条]"), std::string::npos) << strings;
}

TEST_F(Xlsx, CitationsOfADocumentLeadToTheirQuotations) {
  ASSERT_TRUE(write_docx(linked(), path("a.docx")));
  const std::string document = member(path("a.docx"), "word/document.xml");
  if (document.empty()) GTEST_SKIP() << "no python3";
  EXPECT_NE(document.find("<w:hyperlink w:anchor=\"rules-1\""), std::string::npos) << document;
  EXPECT_NE(document.find("w:name=\"rules-1\""), std::string::npos) << document;
  EXPECT_EQ(document.find("nowhere"), std::string::npos) << document;
}

TEST_F(Xlsx, SaysWhenItCannotWrite) {
  const auto status = write_xlsx(sample(), path("no/such/folder/a.xlsx"));
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().kind, base::MessageKind::unwritable_file);
}

TEST_F(Xlsx, WordDocument) {
  Report report = sample();
  report.charts.push_back({Chart::Kind::kHeatMap, "heat", "覆盖", {"甲"}, {"许可"}, {{2}}, "注"});
  const std::string file = path("a.docx");
  ASSERT_TRUE(write_docx(report, file));
  const std::string document = member(file, "word/document.xml");
  if (document.empty()) GTEST_SKIP() << "no python3 to read the archive with";
  for (const char* piece : {"w:orient=\"landscape\"", "<w:tblHeader/>", "<w:strike/>",
                            "<w:u w:val=\"single\"/>", "〔第五条〕", "=SUM(A1)", "覆盖"})
    EXPECT_NE(document.find(piece), std::string::npos) << piece;
  EXPECT_EQ(document.find('\x01'), std::string::npos);
  EXPECT_EQ(document.find("<&>"), std::string::npos);
  // A picture where this machine has a font for its words, else a shaded table.
  const std::string picture = member(file, "word/media/chart1.png");
  EXPECT_EQ(document.find("r:embed=\"rIdPicture1\"") == std::string::npos, picture.empty());
  EXPECT_EQ(document.find("w:fill=\"F") == std::string::npos, !picture.empty());
  if (!picture.empty()) {
    EXPECT_EQ(picture.substr(1, 3), "PNG");
  }
  // The same report gives the same bytes.
  ASSERT_TRUE(write_docx(report, path("b.docx")));
  EXPECT_EQ(bytes(file), bytes(path("b.docx")));
  EXPECT_FALSE(write_docx(report, path("no/such/folder.docx")));
}

TEST_F(Xlsx, ChartsThatNobodyCouldReadAreTables) {
  Report report;
  report.charts.push_back(
      {Chart::Kind::kHeatMap, "private", "1", {"\U0010F123"}, {"a"}, {{2}}, ""});
  Chart wide{Chart::Kind::kHeatMap, "wide", "2", {}, {}, {}, ""};
  for (int i = 0; i < 90; ++i) {
    wide.rows.push_back("r");
    wide.columns.push_back("c");
    wide.values.emplace_back(90, 1.0);
  }
  report.charts.push_back(wide);
  ASSERT_TRUE(write_docx(report, path("a.docx")));
  EXPECT_EQ(member(path("a.docx"), "word/media/chart1.png"), "");
  const std::string document = member(path("a.docx"), "word/document.xml");
  if (document.empty()) GTEST_SKIP() << "no python3";
  EXPECT_NE(document.find("w:fill="), std::string::npos);
}

TEST(Charts, TurnedOverAChartHasItsRowsAsColumns) {
  const Chart chart{Chart::Kind::kHeatMap,  "x", "", {"甲", "乙"}, {"一", "二", "三"},
                    {{1, 2, 3}, {4, 5, 6}}, ""};
  const Chart turned = transposed(chart);
  EXPECT_EQ(turned.rows, chart.columns);
  EXPECT_EQ(turned.columns, chart.rows);
  EXPECT_EQ(turned.values, (std::vector<std::vector<double>>{{1, 4}, {2, 5}, {3, 6}}));
}

}  // namespace
}  // namespace wenze::report
