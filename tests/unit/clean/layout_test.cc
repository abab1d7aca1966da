#include "fixture.h"

namespace wenze::clean {
namespace {

TEST(Shell, LinesOfTheSite) {
  expect_rows({
      {"首页\n云岭市问责办法\n返回顶部\n", "云岭市问责办法\n", "shell:首页\n-> shell:返回顶部\n->"},
      {"正文。\n下載本文檔\n", "正文。\n", nullptr},
  });
}

TEST(Shell, ProvisionsThatHoldSuchWordsStay) {
  const std::string text =
      "第八条　服务对象可以打印本页所列材料，工作人员应当提供下载。\n"
      "（二）同一信息实际被点击、浏览次数达到五千次以上的；\n";
  EXPECT_EQ(cleaned(text).text, text);
}

TEST(Shell, BlockUpToItsEnd) {
  const text::CleanText out =
      cleaned("正文。\n温馨提示\n1. 所有资源均由用户上传。\n2. 本站不作保证。\n最新文档\n");
  EXPECT_EQ(out.text, "正文。\n");
}

TEST(Shell, BlockWithoutEndIsOneLine) {
  const text::CleanText out =
      cleaned("版权声明：本文档由用户上传\n第一条　为了规范问责工作，制定本办法。\n");
  EXPECT_EQ(out.text, "第一条　为了规范问责工作，制定本办法。\n");
}

TEST(OcrSpacing, LinesOfLoneCharacters) {
  expect_rows({
      {"给 予 警 告 处 分 。", "给予警告处分。",
       "ocr_spacing:给 予 警 告 处 分 。->给予警告处分。"},
      {"2 0 0 6 年 4 月 起 施 行", "2006年4月起施行", nullptr},
      {"张三 李四 王五", "张三 李四 王五", ""},
      {"第一章 总则", "第一章 总则", ""},
  });
}

TEST(PageFurniture, NumbersAndRunningHeads) {
  EXPECT_EQ(cleaned("甲。\n- 1 -\n云岭市人民政府公报\n乙。\n- 2 -\n云岭市人民政府公报\n丙。\n- 3 "
                    "-\n云岭市人民政府公报\n丁。\n")
                .text,
            "甲。\n乙。\n丙。\n丁。\n");
  EXPECT_EQ(cleaned("甲。\n第 1 页 共 2 页\n乙。\n").text, "甲。\n乙。\n");
}

TEST(PageFurniture, NumbersThatAreNoPagesStay) {
  const std::string text = "附表\n12\n7\n200\n";
  EXPECT_EQ(cleaned(text).text, text);
}

constexpr char kWrapped[] =
    "第一条　为了加强对行政机关及其工作人员的监督，促\n"
    "进依法行政，根据有关法律、法规的规定，结合本市实\n"
    "际情况，制定本办法。\n"
    "第二条　本市各级行政机关及其工作人员不履行或者不\n"
    "正确履行法定职责，造成不良影响或者严重后果的，依\n"
    "照本办法追究责任。\n"
    "第三条　追究责任应当坚持实事求是、有错必究、惩处\n"
    "与责任相适应、教育与惩处相结合的原则，做到事实清\n"
    "楚、证据确凿。\n";

TEST(HardWrap, ParagraphsAreJoinedProvisionsAreNot) {
  EXPECT_EQ(cleaned(kWrapped).text,
            "第一条　为了加强对行政机关及其工作人员的监督，促进依法行政，根据有关法律、法规的规定，"
            "结合本市实际情况，制定本办法。\n"
            "第二条　本市各级行政机关及其工作人员不履行或者不正确履行法定职责，造成不良影响或者严重"
            "后果的，依照本办法追究责任。\n"
            "第三条　追究责任应当坚持实事求是、有错必究、惩处与责任相适应、教育与惩处相结合的原则，"
            "做到事实清楚、证据确凿。\n");
}

TEST(HardWrap, OnlyInPlainTextAndPdf) {
  EXPECT_EQ(cleaned(kWrapped, {}, text::Format::kMarkdown).text, kWrapped);
  EXPECT_EQ(cleaned(kWrapped, {{"hard_wrap"}}).text, kWrapped);
}

TEST(HardWrap, AddressListsStay) {
  std::string list;
  for (int i = 0; i < 12; ++i) list += "云岭市东湖区人民政府办公室\n青石县司法局\n";
  EXPECT_EQ(cleaned(list).text, list);
}

// An article by itself has few full lines; the text of an item goes on under itself.
constexpr char kArticle[] =
    "第二十五條\n"
    "有下列情事之一者，處新臺幣三萬元以上十五萬元以下罰鍰，並令其限期改\n"
    "善；屆期不改善者，廢止其許可：\n"
    "一、違反主管機關依第二十條第二項所定辦法中有關飼養場所應具備條件之\n"
    "    規定，致動物受傷。\n"
    "二、未辦理登記。\n";

TEST(HardWrap, ArticleByItself) {
  EXPECT_EQ(
      cleaned(kArticle).text,
      "第二十五條\n"
      "有下列情事之一者，處新臺幣三萬元以上十五萬元以下罰鍰，並令其限期改善；屆期不改善者，廢止其"
      "許可：\n"
      "一、違反主管機關依第二十條第二項所定辦法中有關飼養場所應具備條件之規定，致動物受傷。\n"
      "二、未辦理登記。\n");
}

// Long lines that end no sentence and lead to none are no paragraph.
TEST(HardWrap, HeadingsOfAnArticleStay) {
  const std::string text =
      "云嶺市政府所屬機關學校公務人員平時獎懲標準及其施行細則總說明草案\n"
      "云嶺市政府所屬機關學校約僱人員平時獎懲標準及其施行細則總說明草案\n"
      "目錄\n";
  EXPECT_EQ(cleaned(text).text, text);
}

}  // namespace
}  // namespace wenze::clean
