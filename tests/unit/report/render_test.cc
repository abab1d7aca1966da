#include "report/render.h"

#include <gtest/gtest.h>

#include "base/sha256.h"
#include "report/escape.h"
#include "report/runs.h"
#include "report/wrap.h"

namespace wenze::report {
namespace {

Cell marked(std::string text, std::vector<Highlight> highlights) {
  Cell cell(std::move(text));
  cell.highlights = std::move(highlights);
  return cell;
}

Report sample() {
  Report report;
  report.title = "各地对照";
  Table table;
  table.id = "sample";
  table.title = "样表";
  table.columns = {{"place", "地区"}, {"rule", "规定"}, {"count", "条数"}};
  table.add_row(
      {"青澜市", Cell::quote("给予警告或者记过处分", "《甲办法》第五条"), Cell::of_number(12)});
  table.add_row({"Lin,\"xi\"", "—", Cell::of_number(3)});
  table.notes = {"注：虚构数据"};
  report.tables.push_back(std::move(table));
  return report;
}

TEST(RenderText, AlignsWideCharactersAndPutsTheCitationBelow) {
  EXPECT_EQ(render(sample(), Backend::kText, {}),
            "各地对照\n"
            "\n"
            "样表\n"
            "地区      规定                  条数\n"
            "--------  --------------------  ----\n"
            "青澜市    给予警告或者记过处分    12\n"
            "          [《甲办法》第五条]\n"
            "Lin,\"xi\"  —                        3\n"
            "注：虚构数据\n");
}

TEST(RenderText, WrapsInsideTheWidthItWasGiven) {
  RenderOptions options;
  options.width_columns = 32;
  const std::string out = render(sample(), Backend::kText, options);
  EXPECT_EQ(out,
            "各地对照\n"
            "\n"
            "样表\n"
            "地区      规定              条数\n"
            "--------  ----------------  ----\n"
            "青澜市    给予警告或者记过    12\n"
            "          处分\n"
            "          [《甲办法》第五\n"
            "          条]\n"
            "Lin,\"xi\"  —                    3\n"
            "注：虚构数据\n");
  for (const Line& line : wrap(out, 0))
    EXPECT_LE(shown_columns(out.substr(line.begin, line.end - line.begin)), 32U);
}

TEST(RenderText, TurnsRowsIntoBlocksWhereColumnsWouldBeTooNarrow) {
  RenderOptions options;
  options.width_columns = 25;
  EXPECT_EQ(render(sample(), Backend::kText, options),
            "各地对照\n"
            "\n"
            "样表\n"
            "地区  青澜市\n"
            "规定  给予警告或者记过处分\n"
            "      [《甲办法》第五条]\n"
            "条数  12\n"
            "\n"
            "地区  Lin,\"xi\"\n"
            "规定  —\n"
            "条数  3\n"
            "注：虚构数据\n");
}

TEST(RenderText, ShowsChangesWithAndWithoutColour) {
  Report report;
  Table table;
  table.columns = {{"text", "T"}};
  table.add_row({marked("记过大过", {{{0, 6}, Mark::kDeleted}, {{6, 12}, Mark::kInserted}})});
  table.add_row({marked("问责制", {{{0, 6}, Mark::kHit}})});
  report.tables.push_back(table);
  EXPECT_EQ(render(report, Backend::kText, {}), "T\n----------------\n[-记过-]{+大过+}\n问责制\n");
  RenderOptions colour;
  colour.highlighting = Highlighting::kColour;
  EXPECT_EQ(render(report, Backend::kText, colour),
            "T\n--------\n\x1b[31;9m记过\x1b[0m\x1b[32;4m大过\x1b[0m\n\x1b[1;31m问责\x1b[0m制\n");
}

TEST(RenderText, ControlCharactersOfAFileNeverReachTheTerminal) {
  Report report;
  report.title = "a\x1b[2Jb";
  Table table;
  table.columns = {{"text", "x\x07y"}};
  table.add_row({"\x1b]0;evil\x07 \xE2\x80\xAE right\x7f \xC2\x9B"});
  table.notes = {"\x1b[31mred"};
  report.tables.push_back(table);
  for (Backend backend : {Backend::kText, Backend::kMarkdown, Backend::kHtml}) {
    const std::string out = render(report, backend, {});
    for (const char* bad : {"\x1b", "\x07", "\x7f", "\xE2\x80\xAE", "\xC2\x9B"})
      EXPECT_EQ(out.find(bad), std::string::npos) << name(backend);
    EXPECT_NE(out.find("␛"), std::string::npos) << name(backend);
  }
}

struct WrapCase {
  const char* text;
  std::size_t width;
  std::vector<std::string> lines;
};

TEST(Wrap, BreaksWhereChineseTextMay) {
  const WrapCase cases[] = {
      {"", 4, {""}},
      {"甲乙丙丁", 4, {"甲乙", "丙丁"}},
      {"甲乙，丙", 4, {"甲", "乙，", "丙"}},      // no stop at the start of a line
      {"甲《乙丙》", 4, {"甲", "《乙", "丙》"}},  // no opening bracket at its end
      {"one two", 5, {"one", "two"}},
      {"abcdefgh", 3, {"abc", "def", "gh"}},  // nowhere to break: cut
      {"甲\n乙", 10, {"甲", "乙"}},
      {"。。。。", 4, {"。。", "。。"}},
      {"e\u0301e\u0301e\u0301", 2, {"e\u0301e\u0301", "e\u0301"}},
      {"甲乙", 1, {"甲", "乙"}},  // wider than the column: one a line, never endless
  };
  for (const WrapCase& c : cases) {
    std::vector<std::string> lines;
    for (const Line& line : wrap(c.text, c.width))
      lines.push_back(std::string(c.text).substr(line.begin, line.end - line.begin));
    EXPECT_EQ(lines, c.lines) << c.text;
  }
}

TEST(Fit, NarrowsTheWidestColumnsOnly) {
  EXPECT_EQ(fit({5, 40, 60}, {60, 2, 10}), (std::vector<std::size_t>{5, 26, 25}));
  EXPECT_EQ(fit({5, 6}, {60, 2, 10}), (std::vector<std::size_t>{5, 6}));
  EXPECT_TRUE(fit({50, 50, 50, 50}, {40, 2, 10}).empty());
  EXPECT_TRUE(fit({50, 50}, {1, 2, 10}).empty());
}

TEST(RenderCsv, FollowsRfc4180) {
  EXPECT_EQ(render(sample(), Backend::kCsv, {}),
            "地区,规定,rule_citation,条数\r\n"
            "青澜市,给予警告或者记过处分,《甲办法》第五条,12\r\n"
            "\"Lin,\"\"xi\"\"\",—,,3\r\n");
}

TEST(RenderCsv, GuardsAgainstFormulasButNotAgainstNumbers) {
  Report report;
  Table table;
  table.columns = {{"a", "a"}, {"b", "b"}};
  table.add_row({"=1+1", Cell::of_number(-3)});
  table.add_row({"two\nlines", "@x"});
  report.tables.push_back(table);
  EXPECT_EQ(render(report, Backend::kCsv, {}), "a,b\r\n'=1+1,-3\r\n\"two\nlines\",'@x\r\n");
  RenderOptions options;
  options.csv_formulas = RenderOptions::Formulas::kVerbatim;
  options.csv_bom = RenderOptions::Bom::kWith;
  EXPECT_EQ(render(report, Backend::kCsv, options),
            "\xEF\xBB\xBF"
            "a,b\r\n=1+1,-3\r\n\"two\nlines\",@x\r\n");
}

TEST(RenderMarkdown, EscapesWhatWouldBeMarkup) {
  Report report = sample();
  report.tables[0].rows[1][1] = marked("|*a*<b> `c`", {{{0, 4}, Mark::kInserted}});
  EXPECT_EQ(render(report, Backend::kMarkdown, {}),
            "# 各地对照\n"
            "\n"
            "## 样表\n"
            "\n"
            "| 地区 | 规定 | 条数 |\n"
            "| --- | --- | ---: |\n"
            "| 青澜市 | 给予警告或者记过处分<br>《甲办法》第五条 | 12 |\n"
            "| Lin,\"xi\" | {+\\|\\*a\\*+}&lt;b&gt; \\`c\\` | 3 |\n"
            "\n"
            "注：虚构数据\n");
  RenderOptions options;
  options.highlighting = Highlighting::kMarkup;
  EXPECT_NE(render(report, Backend::kMarkdown, options).find("<ins>\\|\\*a\\*</ins>&lt;b&gt;"),
            std::string::npos);
}

std::string base64_of_hex(const std::string& hex) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string bytes, out;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
    bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    unsigned long group = 0;
    for (std::size_t k = 0; k < 3; ++k)
      group = group << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
    for (std::size_t k = 0; k < 4; ++k)
      out += i + k <= bytes.size() ? kDigits[group >> (18 - 6 * k) & 63] : '=';
  }
  return out;
}

TEST(RenderHtml, LongQuotationsAreFolded) {
  Report report = sample();
  std::string text;
  for (int i = 0; i < 200; ++i) text += "条";
  report.tables[0].rows[0][0] = Cell::quote(text, "第五条");
  const std::string out = render(report, Backend::kHtml, {});
  EXPECT_NE(out.find("<details><summary>"), std::string::npos);
  EXPECT_NE(out.find(text), std::string::npos);  // all of it is in the page
}

TEST(RenderHtml, ChartsAreDrawn) {
  Report report = sample();
  Chart chart;
  chart.id = "coverage";
  chart.title = "覆盖<b>";
  chart.rows = {"甲市", "乙市"};
  chart.columns = {"行政许可", "行政处罚", "强制"};
  chart.values = {{3, 0, 1}, {0, 12, 0}};
  report.charts = {chart};
  chart.kind = Chart::Kind::kBars;
  report.charts.push_back(chart);
  const std::string out = render(report, Backend::kHtml, {});
  EXPECT_EQ(out.find("覆盖<b>"), std::string::npos);
  for (const char* piece : {"<svg ", "甲市 · 行政许可 · 3", "乙市 · 行政处罚 · 12", ">–</text>"})
    EXPECT_NE(out.find(piece), std::string::npos) << piece;
  // Of other forms the tables are as before.
  EXPECT_EQ(render(report, Backend::kCsv, {}), render(sample(), Backend::kCsv, {}));
  const Table table = chart_table(chart);
  EXPECT_EQ(table.rows.size(), 2U);
  EXPECT_FALSE(table.rows[0][2].shade);
  EXPECT_GT(*table.rows[1][2].shade, *table.rows[0][1].shade);
}

TEST(RenderHtml, EscapesEverythingAndLoadsNothing) {
  Report report = sample();
  report.title = "<script>alert(1)</script>";
  Cell link("条文\n第二行");
  link.link = "javascript:alert(1)";
  report.tables[0].rows[0][0] = link;
  link.link = "https://example.org/?a=1&b=\"2\"";
  report.tables[0].rows[1][0] = link;
  const std::string out = render(report, Backend::kHtml, {});
  const std::size_t script = out.find("<script>");
  ASSERT_NE(script, std::string::npos);  // ours, the only one
  EXPECT_EQ(out.find("<script", script + 1), std::string::npos);
  EXPECT_EQ(out.find("javascript:"), std::string::npos);
  // The policy names it by its digest, so that a browser runs it and nothing else.
  const std::size_t begin = script + 8, end = out.find("</script>");
  EXPECT_NE(out.find("script-src 'sha256-" +
                     base64_of_hex(base::sha256_hex(out.substr(begin, end - begin))) + "'"),
            std::string::npos);
  EXPECT_NE(out.find("<html lang=\"zh\">"), std::string::npos);
  EXPECT_NE(out.find("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>"), std::string::npos);
  EXPECT_NE(out.find("<td>条文<br>第二行</td>"), std::string::npos);
  EXPECT_NE(
      out.find("<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\" rel=\"noreferrer\">"),
      std::string::npos);
  EXPECT_NE(
      out.find("<td>给予警告或者记过处分<cite>《甲办法》第五条</cite></td><td class=\"n\">12</td>"),
      std::string::npos);
}

TEST(SafeLink, OnlyWhatCannotRunOrLeaveUnseen) {
  for (const char* good : {"http://a", "HTTPS://b", "/doc/1", "#art_5"})
    EXPECT_TRUE(is_safe_link(good)) << good;
  for (const char* bad :
       {"", "javascript:x", "data:text/html,x", "//host", "/\\host", " http://a", "file:///etc"})
    EXPECT_FALSE(is_safe_link(bad)) << bad;
}

TEST(RenderJson, IsATableWithRichCells) {
  Report report;
  Table table;
  table.id = "t";
  table.columns = {{"a", "甲"}};
  Cell cell = marked("记过", {{{0, 3}, Mark::kHit}});
  cell.citation = "第一条";
  cell.link = "/x";
  table.add_row({cell});
  table.add_row({Cell::of_number(2.5)});
  report.tables.push_back(table);
  RenderOptions options;
  options.json_indent = -1;
  EXPECT_EQ(
      render(report, Backend::kJson, options),
      R"({"schema":"wenze/table/1","title":"","tables":[{"id":"t","title":"","columns":[{"id":"a","label":"甲"}],)"
      R"("rows":[{"a":{"text":"记过","citation":"第一条","link":"/x","highlights":[{"span":[0,3],"mark":"hit"}]}},)"
      R"({"a":{"text":"2.5","number":2.5}}],"notes":[]}]})"
      "\n");
}

TEST(Table, OfNumberKeepsIntegersWhole) {
  EXPECT_EQ(Cell::of_number(1234567).text, "1234567");
  EXPECT_EQ(Cell::of_number(0.25).text, "0.25");
}

TEST(TableDeathTest, RowsAndHighlightsMustFit) {
  Table table;
  table.columns = {{"a", "A"}};
  EXPECT_DEATH(table.add_row({"x", "y"}), "broken invariant");
  Report report;
  table.add_row({marked("ab", {{{0, 9}, Mark::kHit}})});
  report.tables.push_back(table);
  EXPECT_DEATH(render(report, Backend::kText, {}), "broken invariant");
}

TEST(Backend, NamesRoundTrip) {
  for (const char* text : {"text", "json", "csv", "markdown", "html"})
    EXPECT_EQ(name(*backend_from(text)), text);
  EXPECT_EQ(backend_from("table"), Backend::kText);
  EXPECT_EQ(backend_from("md"), Backend::kMarkdown);
  EXPECT_FALSE(backend_from("pdf"));
}

}  // namespace
}  // namespace wenze::report
