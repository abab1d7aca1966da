#include <gtest/gtest.h>

#include <string>

#include "format/pdf_layout.h"
#include "format/read.h"
#include "samples.h"

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
