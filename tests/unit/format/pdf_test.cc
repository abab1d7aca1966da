#include <gtest/gtest.h>

#include <string>

#include "format/pdf_layout.h"
#include "format/read.h"
#include "samples.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

using test::dump;
using test::make_pdf;
using test::PdfLine;
using test::PdfPage;

// Text set like a typewriter does: 16-point characters from x = 80, `per_line` in a line, first
// line indented by two.
class Typesetter {
 public:
  explicit Typesetter(int per_line) : per_line_(per_line) { new_page(); }

  Typesetter& paragraph(const std::u32string& text, int indent = 2) {
    std::size_t at = 0;
    for (bool first = true; at < text.size(); first = false) {
      const int shift = first ? indent : 0;
      const auto fit = static_cast<std::size_t>(per_line_ - shift);
      line(80 + 16.0 * shift, 16, text.substr(at, fit));
      at += fit;
    }
    return *this;
  }
  Typesetter& line(double x, double size, const std::u32string& text) {
    pages_.back().push_back({x, y_, size, text});
    y_ -= 28;
    return *this;
  }
  Typesetter& foot(const std::u32string& text) {
    pages_.back().push_back({280, 50, 12, text});
    return *this;
  }
  Typesetter& head(const std::u32string& text) {
    pages_.back().push_back({200, 800, 12, text});
    return *this;
  }
  Typesetter& new_page() {
    pages_.emplace_back();
    y_ = 720;
    return *this;
  }
  std::string pdf() const { return make_pdf(pages_); }

 private:
  int per_line_;
  double y_ = 0;
  std::vector<PdfPage> pages_;
};

TEST(Pdf, HardWrapsAreJoinedAndRunningLinesDropped) {
  Typesetter t(24);
  t.head(U"临溪市人民政府公报").line(170, 22, U"临溪市行政过错责任追究").line(220, 22, U"暂行办法");
  t.paragraph(U"第一条 为了规范行政行为，促进行政机关工作人员依法履行职责，制定本办法。");
  t.paragraph(U"第二条 有下列情形之一的，给予警告处分：");
  t.paragraph(U"（一）不按照规定受理申请，或者违反本办法第三条的规定，依照本办法的规定处理的；");
  t.paragraph(
       U"（二）故意拖延，造成不良影响，受到上级机关通报批评以后仍然拒不改正错误的行为的，依照前款")
      .foot(U"— 1 —");
  t.new_page().head(U"临溪市人民政府公报");
  t.paragraph(U"处理，情节严重的从重处理。", 0)
      .paragraph(U"第三条 本办法自印发之日起施行。")
      .foot(U"— 2 —");
  EXPECT_EQ(dump("a.pdf", t.pdf()),
            "p 临溪市行政过错责任追究暂行办法\n"
            "p 第一条 为了规范行政行为，促进行政机关工作人员依法履行职责，制定本办法。\n"
            "p 第二条 有下列情形之一的，给予警告处分：\n"
            "p （一）不按照规定受理申请，或者违反本办法第三条的规定，依照本办法的规定处理的；\n"
            "p "
            "（二）故意拖延，造成不良影响，受到上级机关通报批评以后仍然拒不改正错误的行为的，依照前"
            "款处理，情节严重的从重处理。\n"
            "p 第三条 本办法自印发之日起施行。\n"
            "! shell_removed 临溪市人民政府公报\n! shell_removed — 1 —\n");
}

// A wrapped reference at the front of a line begins no article; without indentation a full stop
// decides.
TEST(Pdf, MarkersAtTheFrontOfALine) {
  Typesetter t(20);
  t.paragraph(U"第一条 行政机关及其工作人员违反本办法的规定，依照本办法", 0);
  t.paragraph(U"第九条 行政机关工作人员不履行法定职责的行为处理。", 0);
  t.paragraph(U"第二条 本办法自二〇一九年六月一日起施行。", 0);
  EXPECT_EQ(dump("a.pdf", t.pdf()).substr(0, std::string("p 第一条").size()), "p 第一条");
  std::vector<PdfPage> pages(1);
  double y = 700;
  for (const char32_t* line :
       {U"第一条 行政机关及其工作人员违反本办法的，依照", U"第九条的规定处理。",
        U"第二条 本办法由临溪市人民政府负责解释施行。", U"第三条 略。"}) {
    pages[0].push_back({80, y, 16, line});
    y -= 28;
  }
  EXPECT_EQ(dump("a.pdf", make_pdf(pages)),
            "p 第一条 行政机关及其工作人员违反本办法的，依照第九条的规定处理。\np 第二条 "
            "本办法由临溪市人民政府负责解释施行。\np 第三条 略。\n");
}

TEST(Pdf, TwoColumns) {
  PdfPage page;
  page.push_back({120, 780, 20, U"临溪市人民政府公报二〇一九年第三期目录"});
  const char32_t* left[] = {U"　　第一条为了规范行政行为，制", U"定本办法，保证政令畅通，提高行",
                            U"政效能，并且促进行政机关的工作", U"人员依法履行自己的各项职责要求",
                            U"维护公共利益和公民的合法权益，", U"根据有关法律、法规，制定本条。"};
  const char32_t* right[] = {U"　　第二条行政机关工作人员不履", U"行法定职责的，给予警告处分，情",
                             U"节严重的，给予记过或者记大过处", U"分，造成重大损失的，给予降级或",
                             U"者撤职处分，触犯刑律的，移送司", U"法机关依法追究刑事方面的责任。"};
  double y = 730;
  for (std::size_t i = 0; i < std::size(left); ++i, y -= 20) {
    page.push_back({60, y, 14, left[i]});
    page.push_back({310, y, 14, right[i]});
  }
  EXPECT_EQ(
      dump("a.pdf", make_pdf({page})),
      "p 临溪市人民政府公报二〇一九年第三期目录\n"
      "p "
      "第一条为了规范行政行为，制定本办法，保证政令畅通，提高行政效能，并且促进行政机关的工作人员依"
      "法履行自己的各项职责要求维护公共利益和公民的合法权益，根据有关法律、法规，制定本条。\n"
      "p "
      "第二条行政机关工作人员不履行法定职责的，给予警告处分，情节严重的，给予记过或者记大过处分，造"
      "成重大损失的，给予降级或者撤职处分，触犯刑律的，移送司法机关依法追究刑事方面的责任。\n");
}

TEST(Pdf, RadicalsStayForNormalisation) {
  EXPECT_EQ(dump("a.pdf", make_pdf({{{80, 700, 16, U"\u2F47\u5E38\u5DE5\u4F5C"}}})),
            "p \u2F47常工作\n");
}

TEST(Pdf, PagesAreRecorded) {
  text::DiagnosticSink sink;
  const auto texts =
      read("a.pdf", make_pdf({{{80, 700, 16, U"第一条 甲。"}}, {{80, 700, 16, U"第二条 乙。"}}}),
           {}, sink);
  ASSERT_TRUE(texts);
  ASSERT_EQ(texts->front().blocks.size(), 2u);
  EXPECT_EQ(texts->front().blocks[0].page, 1);
  EXPECT_EQ(texts->front().blocks[1].page, 2);
}

// ---- layout without PDF ----

PageLine line(double left, double top, const char* text, double size = 16) {
  const auto columns = static_cast<double>(text::count_codepoints(text));
  return {text, left, top, left + size * columns, top + size, 0};
}

std::string paragraphs(const std::vector<Page>& pages) {
  BlockBuilder blocks;
  append_paragraphs(pages, blocks);
  text::RawText out;
  blocks.move_into(out);
  return out.text;
}

TEST(PdfLayout, HangingIndentation) {
  const Page page{
      1,
      595,
      842,
      {line(80, 100, "有下列情形之一的，给予通报批评："),
       line(80, 126, "（一）不履行法定职责，造成不良影响，经过"),
       line(128, 152, "教育以后仍不改正，又无正当理由的；"), line(80, 178, "（二）弄虚作假的；"),
       line(80, 204, "（三）打击报复举报人、申诉人和其他有关的"),
       line(128, 230, "证人，情节恶劣的。")}};
  EXPECT_EQ(paragraphs({page}),
            "有下列情形之一的，给予通报批评：\n（一）不履行法定职责，造成不良影响，经过教育以后仍不"
            "改正，又无正当理由的；\n"
            "（二）弄虚作假的；\n（三）打击报复举报人、申诉人和其他有关的证人，情节恶劣的。\n");
}

// Paragraphs set apart by distance only.
TEST(PdfLayout, DistanceBetweenParagraphs) {
  const Page page{
      1,
      595,
      842,
      {line(80, 100, "行政机关应当依法履行职责，接受社会监督并"),
       line(80, 124, "且公开有关的各项信息和办事的依据与程序等"),
       line(80, 176, "工作人员应当遵守本规定，不得利用职务便利"), line(80, 200, "谋取私利。")}};
  EXPECT_EQ(paragraphs({page}),
            "行政机关应当依法履行职责，接受社会监督并且公开有关的各项信息和办事的依据与程序等\n"
            "工作人员应当遵守本规定，不得利用职务便利谋取私利。\n");
}

TEST(PdfLayout, LatinWordsKeepTheirSpace) {
  const Page page{
      1,
      595,
      842,
      {line(80, 100, "An officer who neglects a duty", 8), line(80, 112, "shall be warned", 8)}};
  EXPECT_EQ(paragraphs({page}), "An officer who neglects a duty shall be warned\n");
}

TEST(PdfLayout, PageNumbersAndAlternatingHeads) {
  std::vector<Page> pages;
  const char* numbers[] = {"— 1 —", "-2-", "第 3 页 共 6 页", "４", "5 / 6", "Page 6 of 6"};
  for (int i = 0; i < 6; ++i)
    pages.push_back(
        {i + 1,
         595,
         842,
         {line(80, 40, i % 2 == 0 ? "临溪市人民政府公报" : "效能问责办法 2019年第3期", 10),
          line(80, 300, i == 2 ? "第3页规定的事项" : "正文"), line(280, 800, numbers[i], 10)}});
  const auto dropped = drop_running_lines(pages);
  for (const Page& page : pages) EXPECT_EQ(page.lines.size(), 1u) << page.number;
  EXPECT_EQ(pages[2].lines.front().text, "第3页规定的事项");
  ASSERT_EQ(dropped.size(), 8u);  // two heads and six shapes of number
  EXPECT_EQ(dropped.front(), "临溪市人民政府公报");
}

// A single page has no running head, and years or amounts alone in the text are no page numbers.
TEST(PdfLayout, WhatIsNoRunningLine) {
  std::vector<Page> pages{
      {1,
       595,
       842,
       {line(80, 40, "临溪市人民政府公报"), line(80, 400, "2019"), line(80, 800, "第三条 略。")}}};
  EXPECT_TRUE(drop_running_lines(pages).empty());
  EXPECT_EQ(pages[0].lines.size(), 3u);
}

// Labels beside values are rows, not columns.
TEST(PdfLayout, LabelTableIsReadByRows) {
  std::vector<PageWord> words;
  const std::pair<const char*, const char*> rows[] = {{"索引号", "甲一乙二丙三丁四戊五己六庚"},
                                                      {"发文机关", "临溪市人民政府"},
                                                      {"文号", "临政发五号"},
                                                      {"成文日期", "二〇一九年六月一日"},
                                                      {"主题", "效能监察与行政问责工作"},
                                                      {"有效性", "现行有效"}};
  double y = 100;
  for (const auto& [label, value] : rows) {
    words.push_back({label, 80, y, 80 + 16.0 * static_cast<double>(text::count_codepoints(label)),
                     y + 16, false});
    words.push_back({value, 240, y, 240 + 16.0 * static_cast<double>(text::count_codepoints(value)),
                     y + 16, false});
    y += 28;
  }
  const auto lines = build_lines(words);
  ASSERT_EQ(lines.size(), 6u);
  EXPECT_EQ(lines[1].text, "发文机关 临溪市人民政府");
}

TEST(PdfLayout, GapsAreSpacesOnlyWhenWide) {
  const std::vector<PageWord> words{{"第一条", 80, 100, 128, 116, true},
                                    {"本办法", 144, 100, 192, 116, true},
                                    {"适用于", 195, 100, 243, 116, true}};
  EXPECT_EQ(build_lines(words).front().text, "第一条 本办法适用于");
}

// Vertical writing: columns from right to left, characters placed one by one.
TEST(Pdf, VerticalColumns) {
  const std::u32string columns[] = {U"第一條　為明定行政機關人員之責任，特制定", U"本辦法。",
                                    U"第二條　人員不履行職務者，予以申誡。"};
  PdfPage page;
  for (std::size_t column = 0; column < std::size(columns); ++column)
    for (std::size_t i = 0; i < columns[column].size(); ++i)
      page.push_back({500 - 40.0 * static_cast<double>(column), 760 - 18.0 * static_cast<double>(i),
                      16, std::u32string(1, columns[column][i])});
  const std::string text = dump("a.pdf", make_pdf({page}));
  EXPECT_NE(text.find("為明定行政機關人員之責任，特制定本辦法。"), std::string::npos) << text;
  EXPECT_NE(text.find("人員不履行職務者，予以申誡。"), std::string::npos) << text;
  EXPECT_LT(text.find("第一條"), text.find("第二條")) << text;
}

// A page of 100 × 200 points that reads, in each of the four directions, "甲乙" over "丙".
TEST(PdfLayout, TurnedPages) {
  struct Box {
    double left, top, right, bottom;
  };
  const Box first[] = {{10, 10, 50, 20}, {80, 10, 90, 50}, {50, 180, 90, 190}, {10, 150, 20, 190}};
  const Box second[] = {{10, 30, 30, 40}, {60, 10, 70, 30}, {70, 160, 90, 170}, {30, 170, 40, 190}};
  for (int rotation = 0; rotation < 4; ++rotation) {
    std::vector<PageWord> words;
    for (const auto& [text, box] :
         {std::pair{"丙", second[rotation]}, std::pair{"甲乙", first[rotation]}})
      words.push_back({text, box.left, box.top, box.right, box.bottom, false, rotation});
    double width = 100, height = 200;
    turn_upright(words, width, height);
    EXPECT_EQ(width, rotation % 2 == 0 ? 100 : 200) << rotation;
    const std::vector<PageLine> lines = build_lines(words);
    ASSERT_EQ(lines.size(), 2u) << rotation;
    EXPECT_EQ(lines[0].text, "甲乙") << rotation;
    EXPECT_EQ(lines[0].left, 10) << rotation;
    EXPECT_EQ(lines[0].top, 10) << rotation;
    EXPECT_EQ(lines[1].text, "丙") << rotation;
  }
}

// Single characters side by side (spread titles, forms) are no vertical page.
TEST(PdfLayout, SpreadCharactersAreNoColumns) {
  std::vector<PageWord> words;
  for (int row = 0; row < 5; ++row)
    for (int i = 0; i < 6; ++i)
      words.push_back(
          {"字", 100 + 17.0 * i, 100 + 28.0 * row, 116 + 17.0 * i, 116 + 28.0 * row, false, 0});
  double width = 595, height = 842;
  turn_upright(words, width, height);
  EXPECT_EQ(width, 595);
}

TEST(Pdf, Refusals) {
  EXPECT_EQ(dump("a.pdf", make_pdf({{}})), "error needs_ocr\n");
  EXPECT_EQ(dump("a.pdf", "%PDF-1.4\nno objects at all"), "error damaged_container\n");
  ReadOptions few;
  few.limits.pdf_pages = 1;
  EXPECT_EQ(dump("a.pdf", make_pdf({{{80, 700, 16, U"甲"}}, {{80, 700, 16, U"乙"}}}), few),
            "error limit_exceeded\n");
}

}  // namespace
}  // namespace wenze::format
