#include <algorithm>

#include "fixture.h"

namespace wenze::document {
namespace {

struct Row {
  const char* what;
  const char* input;
  const char* outline;
};

class Tree : public testing::TestWithParam<Row> {};

TEST_P(Tree, HasTheseProvisions) {
  const Built built = build(GetParam().input);
  std::string all;
  for (const Document& document : built.documents) {
    if (built.documents.size() > 1) all += "# " + document.meta.title.value_or("-") + "\n";
    all += outline_of(built, document);
  }
  EXPECT_EQ(all, GetParam().outline);
  expect_whole(built);
}

const Row kStatutes[] = {
    {"chapters_articles_items",
     "临溪市甲办法\n第一章总则\n第一条 为了甲，制定本办法。\n第二条 "
     "本办法适用于乙。\n法律另有规定的，从其规定。\n第二章罚则\n"
     "第三条 "
     "有下列情形之一的，给予警告：\n（一）不履行职责的：\n1.甲；\n2."
     "乙；\n（二）丙的。\n有前款行为的，通报批评。",
     "title - 临溪市甲办法\nchp_1 第一章 <总则>\nart_1 第一条\nart_1__para_1 - "
     "为了甲，制定本办法。\nart_2 第二条\n"
     "art_2__para_1 - 本办法适用于乙。\nart_2__para_2 - 法律另有规定的，从其规定。\nchp_2 第二章 "
     "<罚则>\nart_3 第三条\n"
     "art_3__para_1 - 有下列情形之一的，给予警告：\nart_3__para_1__point_1 （一） 不履行职责的：\n"
     "art_3__para_1__point_1__indent_1 1. 甲；\nart_3__para_1__point_1__indent_2 2. "
     "乙；\nart_3__para_1__point_2 （二） 丙的。\n"
     "art_3__para_2 - 有前款行为的，通报批评。\n"},
    {"parts_sections_inserted_articles",
     "第一编总则\n第一章甲\n第一节乙\n第一条 甲。\n第一条之一 乙。\n第二编分则\n第一章丙\n第二条 "
     "丁。",
     "part_1 第一编 <总则>\npart_1__chp_1 第一章 <甲>\npart_1__chp_1__sec_1 第一节 <乙>\nart_1 "
     "第一条\nart_1__para_1 - 甲。\n"
     "art_1-1 第一条之一\nart_1-1__para_1 - 乙。\npart_2 第二编 <分则>\npart_2__chp_1 第一章 "
     "<丙>\nart_2 第二条\n"
     "art_2__para_1 - 丁。\n"},
    {"one_article_alone", "第二十条 工作人员滥用职权的，依法给予处分。",
     "art_20 第二十条\nart_20__para_1 - 工作人员滥用职权的，依法给予处分。\n"},
    {"items_on_one_line",
     "第五条 有下列行为之一的，给予记过：（一）甲的；（二）依照第（一）项处理的；（三）乙的。",
     "art_5 第五条\nart_5__para_1 - 有下列行为之一的，给予记过：\nart_5__para_1__point_1 （一） "
     "甲的；\n"
     "art_5__para_1__point_2 （二） 依照第（一）项处理的；\nart_5__para_1__point_3 （三） "
     "乙的。\n"},
    {"references_open_nothing",
     "第一条 甲。\n第二条 依照\n第三条规定处理；有第一条、第二条情形的除外。\n第三条 丙。",
     "art_1 第一条\nart_1__para_1 - 甲。\nart_2 第二条\nart_2__para_1 - "
     "依照/第三条规定处理；有第一条、第二条情形的除外。\n"
     "art_3 第三条\nart_3__para_1 - 丙。\n"},
    {"a_counted_road_is_no_article", "第一条路是修渠。\n第二条路是打井。",
     "para_1 - 第一条路是修渠。\npara_2 - 第二条路是打井。\n"},
    {"stray_number_at_a_line_front",
     "第一条 甲。\n第二条 依照民法典\n第九十条的规定办理。\n第三条 乙。",
     "art_1 第一条\nart_1__para_1 - 甲。\nart_2 第二条\nart_2__para_1 - "
     "依照民法典/第九十条的规定办理。\nart_3 第三条\n"
     "art_3__para_1 - 乙。\n"},
    {"all_breaks_lost",
     "第一章总则第一条为了甲，制定本办法。第二条本办法适用于乙，依照第一条办理。第二章罚则第三条有"
     "下列情形的，给予警告：（一）甲；（二）乙。",
     "chp_1 第一章 <总则>\nart_1 第一条\nart_1__para_1 - 为了甲，制定本办法。\nart_2 第二条\n"
     "art_2__para_1 - 本办法适用于乙，依照第一条办理。\nchp_2 第二章 <罚则>\nart_3 "
     "第三条\nart_3__para_1 - 有下列情形的，给予警告：\n"
     "art_3__para_1__point_1 （一） 甲；\nart_3__para_1__point_2 （二） 乙。\n"},
    {"one_break_lost", "第一条 甲。\n第二条 乙。第三条 丙。\n第四条 丁。",
     "art_1 第一条\nart_1__para_1 - 甲。\nart_2 第二条\nart_2__para_1 - 乙。\nart_3 "
     "第三条\nart_3__para_1 - 丙。\nart_4 第四条\n"
     "art_4__para_1 - 丁。\n"},
    {"bracketed_headings", "第一条（目的）\n为了甲。\n第二条【定义】 本办法所称乙。",
     "art_1 第一条 <目的>\nart_1__para_1 - 为了甲。\nart_2 第二条 <定义>\nart_2__para_1 - "
     "本办法所称乙。\n"},
    {"label_on_its_own_line_hard_wrapped",
     "第 1 "
     "条\n人员有下列情形之一者，申诫：\n一、办理公文逾期，或积压案件，情节轻\n微。\n二、旷职。\n前"
     "项第二款情形，记过\n。",
     "art_1 第 1 条\nart_1__para_1 - 人员有下列情形之一者，申诫：\nart_1__para_1__point_1 一、 "
     "办理公文逾期，或积压案件，情节轻/微。\n"
     "art_1__para_1__point_2 二、 旷职。\nart_1__para_2 - 前项第二款情形，记过/。\n"},
    {"contents_list",
     "某市甲办法\n目录\n第一章总则……1\n第二章罚则……3\n第一章总则\n第一条 甲。\n第二章罚则\n第二条 "
     "乙。",
     "title - 某市甲办法\ntoc - 目录/第一章总则……1/第二章罚则……3\nchp_1 第一章 <总则>\nart_1 "
     "第一条\nart_1__para_1 - 甲。\n"
     "chp_2 第二章 <罚则>\nart_2 第二条\nart_2__para_1 - 乙。\n"},
    {"contents_list_without_its_name",
     "第一章总则\n第二章罚则\n第一章总则\n第一条 甲。\n第二章罚则\n第二条 乙。",
     "toc - 第一章总则/第二章罚则\nchp_1 第一章 <总则>\nart_1 第一条\nart_1__para_1 - 甲。\nchp_2 "
     "第二章 <罚则>\nart_2 第二条\n"
     "art_2__para_1 - 乙。\n"},
    {"list_without_numbers", "第一条 禁止下列行为：\n甲；\n乙；\n丙。\n第二条 丁。",
     "art_1 第一条\nart_1__para_1 - 禁止下列行为：\nart_1__para_1__point_1 - "
     "甲；\nart_1__para_1__point_2 - 乙；\n"
     "art_1__para_1__point_3 - 丙。\nart_2 第二条\nart_2__para_1 - 丁。\n"},
    {"one_number_lost", "第一条 禁止下列行为：\n（一）甲；\n乙；\n（三）丙。",
     "art_1 第一条\nart_1__para_1 - 禁止下列行为：\nart_1__para_1__point_1 （一） "
     "甲；\nart_1__para_1__point_2 - 乙；\n"
     "art_1__para_1__point_3 （三） 丙。\n"},
    {"enclosed_numbers", "第一条 有下列情形的：\n㈠甲：\n⑴子；\n①丑；\n②寅；\n⑵卯；\n㈡乙。",
     "art_1 第一条\nart_1__para_1 - 有下列情形的：\nart_1__para_1__point_1 ㈠ "
     "甲：\nart_1__para_1__point_1__indent_1 ⑴ 子；\n"
     "art_1__para_1__point_1__indent_1__indent_1 ① "
     "丑；\nart_1__para_1__point_1__indent_1__indent_2 ② 寅；\n"
     "art_1__para_1__point_1__indent_2 ⑵ 卯；\nart_1__para_1__point_2 ㈡ 乙。\n"},
    {"outline_headings_over_articles", "一、管辖\n第一条 甲。\n二、证据\n第二条 乙。",
     "sec_1 一、 <管辖>\nart_1 第一条\nart_1__para_1 - 甲。\nsec_2 二、 <证据>\nart_2 "
     "第二条\nart_2__para_1 - 乙。\n"},
    {"hong_kong",
     "澄港公务（纪律）规例\n（附属法例A）\n第1部导言\n1. "
     "引称\n本规例可引称为《澄港公务（纪律）规例》。\n2. 惩罚\n（1）纪律当局可施加以下惩罚——\n"
     "（a）谴责；\n（b）迫令退休。\n（2）第（1）款所订的惩罚须记录。",
     "title - 澄港公务（纪律）规例\npreamble__para_1 - （附属法例A）\npart_1 第1部 <导言>\nart_1 "
     "1. <引称>\n"
     "art_1__para_1 - 本规例可引称为《澄港公务（纪律）规例》。\nart_2 2. <惩罚>\nart_2__para_1 "
     "（1） 纪律当局可施加以下惩罚——\n"
     "art_2__para_1__point_1 （a） 谴责；\nart_2__para_1__point_2 （b） 迫令退休。\nart_2__para_2 "
     "（2） 第（1）款所订的惩罚须记录。\n"},
};

const Row kOutlines[] = {
    {"plan",
     "青岚市甲工作方案\n为做好甲工作，制定本方案。\n一、目标\n到年底建成机制。\n二、任务\n（一）规"
     "范决策\n完善程序。\n1.明确权限。依法界定权限。\n"
     "2."
     "有下列情形之一的，通报批评：\n（1）甲的；\n（2）乙的。\n（二）指导思想：以甲为主。\n三、要求",
     "title - 青岚市甲工作方案\npreamble__para_1 - 为做好甲工作，制定本方案。\nsec_1 一、 "
     "<目标>\nsec_1__para_1 - 到年底建成机制。\n"
     "sec_2 二、 <任务>\nsec_2__subsec_1 （一） <规范决策>\nsec_2__subsec_1__para_1 - 完善程序。\n"
     "sec_2__subsec_1__point_1 1. <明确权限> 依法界定权限。\n"
     "sec_2__subsec_1__point_2 2. 有下列情形之一的，通报批评：\nsec_2__subsec_1__point_2__indent_1 "
     "（1） 甲的；\n"
     "sec_2__subsec_1__point_2__indent_2 （2） 乙的。\nsec_2__subsec_2 （二） <指导思想>\n"
     "sec_2__subsec_2__para_1 - 以甲为主。\nsec_3 三、 <要求>\n"},
    {"head_missing", "（二）完善制度\n建立制度。\n五、加大力度\n（一）强化追究\n从严处理。",
     "subsec_2 （二） <完善制度>\nsubsec_2__para_1 - 建立制度。\nsec_5 五、 "
     "<加大力度>\nsec_5__subsec_1 （一） <强化追究>\n"
     "sec_5__subsec_1__para_1 - 从严处理。\n"},
    {"norms_are_no_headings",
     "一、责任追究\n（一）违反规定的，给予警告。情节严重的，给予处分。\n（二）本意见自发布之日起施"
     "行。",
     "sec_1 一、 <责任追究>\nsec_1__subsec_1 （一）\nsec_1__subsec_1__para_1 - "
     "违反规定的，给予警告。情节严重的，给予处分。\n"
     "sec_1__subsec_2 （二）\nsec_1__subsec_2__para_1 - 本意见自发布之日起施行。\n"},
    {"brackets_above_commas", "（一）甲事\n一、应当子。\n二、应当丑。\n（二）乙事\n一、应当寅。",
     "subsec_1 （一） <甲事>\nsubsec_1__sec_1 一、\nsubsec_1__sec_1__para_1 - "
     "应当子。\nsubsec_1__sec_2 二、\n"
     "subsec_1__sec_2__para_1 - 应当丑。\nsubsec_2 （二） <乙事>\nsubsec_2__sec_1 "
     "一、\nsubsec_2__sec_1__para_1 - 应当寅。\n"},
    {"essay_without_numbers", "谈谈问责\n问责要到位。\n不能走过场。",
     "title - 谈谈问责\npara_1 - 问责要到位。\npara_2 - 不能走过场。\n"},
    {"broken_inside_a_title",
     "（一）规范\n严格按照《\n甲条例》的规定办理。\n（二）检查\n每年一次。",
     "subsec_1 （一） <规范>\nsubsec_1__para_1 - 严格按照《/甲条例》的规定办理。\nsubsec_2 （二） "
     "<检查>\nsubsec_2__para_1 - 每年一次。\n"},
};

const Row kFiles[] = {
    {"notice_with_measure",
     "青政发〔2018〕16号\n青岚市人民政府关于印发青岚市甲办法的通知\n各县人民政府：\n现将《青岚市甲"
     "办法》印发给你们，请遵照执行。\n青岚市人民政府\n"
     "2018年7月11日\n附件\n青岚市甲办法\n第一条 甲。\n第二条 乙。",
     "# 青岚市人民政府关于印发青岚市甲办法的通知\npara_1 - 青政发〔2018〕16号\ntitle - "
     "青岚市人民政府关于印发青岚市甲办法的通知\n"
     "para_2 - 各县人民政府：\npara_3 - 现将《青岚市甲办法》印发给你们，请遵照执行。\nsignature - "
     "青岚市人民政府/2018年7月11日\n"
     "att_1 附件\n# 青岚市甲办法\ntitle - 青岚市甲办法\nart_1 第一条\nart_1__para_1 - 甲。\nart_2 "
     "第二条\nart_2__para_1 - 乙。\n"},
    {"two_measures",
     "青岚市甲办法\n第一条 甲。\n第二条 乙。\n青岚市丙规定\n第一条 丙。\n第二条 丁。",
     "# 青岚市甲办法\ntitle - 青岚市甲办法\nart_1 第一条\nart_1__para_1 - 甲。\nart_2 "
     "第二条\nart_2__para_1 - 乙。\n# 青岚市丙规定\n"
     "title - 青岚市丙规定\nart_1 第一条\nart_1__para_1 - 丙。\nart_2 第二条\nart_2__para_1 - "
     "丁。\n"},
    {"page_of_articles",
     "问责经验\n1. 如何问责\n一、认真学习\n要学习。\n2. 如何落实\n要落实责任。\n3. "
     "怎样监督\n要加强监督。",
     "# 如何问责\npreamble__para_1 - 问责经验\ntitle - 1. 如何问责\nsec_1 一、 "
     "<认真学习>\nsec_1__para_1 - 要学习。\n# 如何落实\n"
     "title - 2. 如何落实\npara_1 - 要落实责任。\n# 怎样监督\ntitle - 3. 怎样监督\npara_1 - "
     "要加强监督。\n"},
};

std::string row_name(const testing::TestParamInfo<Row>& info) { return info.param.what; }
INSTANTIATE_TEST_SUITE_P(Statutes, Tree, testing::ValuesIn(kStatutes), row_name);
INSTANTIATE_TEST_SUITE_P(Outlines, Tree, testing::ValuesIn(kOutlines), row_name);
INSTANTIATE_TEST_SUITE_P(Files, Tree, testing::ValuesIn(kFiles), row_name);

TEST(TreeDiagnostics, GapsAndRepeatsAreReported) {
  const Built built =
      build("第一条 甲。\n第二条 有下列情形的：\n（一）甲；\n（三）乙。\n第五条 丙。");
  std::vector<std::string> messages;
  for (const auto& diagnostic : built.only().diagnostics)
    if (diagnostic.kind == base::MessageKind::numbering_gap)
      messages.push_back(diagnostic.message(base::Language::kEnglish));
  EXPECT_EQ(messages, (std::vector<std::string>{"numbering jumps from 1 to 3",
                                                "numbering jumps from 2 to 5"}));
}

TEST(TreeDiagnostics, EidsStayUniqueWhenNumbersRepeat) {
  const Built built = build("第一条 有下列情形的：\n（一）甲；\n（二）乙；\n（二）丙。");
  EXPECT_TRUE(built.only().find("art_1__para_1__point_2"));
  EXPECT_TRUE(built.only().find("art_1__para_1__point_2~2"));
  const auto& all = built.only().diagnostics;
  EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const auto& d) {
    return d.kind == base::MessageKind::numbering_repeat && d.raw.has_value();
  }));
}

TEST(DocumentTree, FindChildrenAndHolding) {
  const Built built = build("第一条 甲。\n乙。\n第二条 丙。");
  const Document& document = built.only();
  const auto article = document.find("art_1");
  ASSERT_TRUE(article);
  const auto children = document.children(*article);
  ASSERT_EQ(children.size(), 2u);
  EXPECT_EQ(document.at(children[1]).eid, "art_1__para_2");
  EXPECT_EQ(document.at(*document.holding(built.canonical.text.find("丙"))).eid, "art_2__para_1");
  EXPECT_EQ(document.at(*document.holding(0)).eid, "art_1");
  EXPECT_FALSE(document.holding(built.canonical.text.size()));
  EXPECT_FALSE(document.find("art_9"));
  EXPECT_EQ(dump(document, built.canonical.text).substr(0, 31), "art_1 article 第一条 \"\" [0,2");
}

// A page's bullets in front of numbers in Han characters; a page number between dashes is none.
TEST(DocumentTree, BulletsStandInFrontOfMarks) {
  const Built built = build("第一条 有下列行为的，罚款：\n- 一、乱停渡船。\n● 二、超载渡人。");
  EXPECT_TRUE(built.only().find("art_1__para_1__point_1"));
  EXPECT_TRUE(built.only().find("art_1__para_1__point_2"));
  const Built other = build("第一条 有下列行为的，罚款。\n- 1 -\n- 乙。");
  EXPECT_FALSE(other.only().find("art_1__para_1__point_1"));
}

// Lines that have names for numbers are the list that was announced, no 项 of their own.
TEST(DocumentTree, NamedLinesBelongToTheirLeadIn) {
  const Built built = build(
      "岱屿考绩法\n第 1 条\n考绩分二等，各等分数如左：\n甲等：八十分以上。\n乙等：不满八十分。\n"
      "公务人员有左列情形之一者，申诫：\n一、甲。\n二、乙。\n第 2 "
      "条\n前项情形，应予记过：分三次。");
  const Document& document = built.only();
  EXPECT_TRUE(document.find("art_1__para_2__point_1"));
  EXPECT_FALSE(document.find("art_1__para_3"));
  EXPECT_EQ(document.at(*document.holding(built.canonical.text.find("乙等"))).eid, "art_1__para_1");
}

TEST(DocumentTree, ArticlesOfMacauHaveAHeadingLine) {
  const Built built = build(
      "澳门特别行政区\n第18/"
      "2021号行政法规\n公共场地规章\n第一条\n标的\n本行政法规订定规则。\n第二条\n监察\n"
      "一、监察属市政署的职权。\n二、须作成卷宗；上款人员享有公共当局的权力，违者被科处停职。");
  const Document& document = built.only();
  EXPECT_EQ(document.at(*document.find("art_2")).heading, "监察");
  EXPECT_TRUE(document.find("art_2__para_1"));
  EXPECT_FALSE(document.find("art_2__para_1~2"));
}

TEST(DocumentTree, SectionsOfHongKongMayLeaveNumbersOut) {
  const Built built = build(
      "《海滨条例》\n(第987章)\n1. 简称\n本条例可引称为《海滨条例》。\n5. 牌照\n（1） "
      "任何人不得经营摊档。\n"
      "（2） 任何人违反第（1）款，即属犯罪，一经定罪，可处第5级罚款及监禁6个月。");
  EXPECT_TRUE(built.only().find("art_5__para_2"));
}

TEST(DocumentTree, EmptyTextIsOneDocument) { EXPECT_EQ(build("").documents.size(), 1u); }

}  // namespace
}  // namespace wenze::document
