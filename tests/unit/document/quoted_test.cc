// Numbers of other texts: quoted structures and tables of citations; numbers that were put in
// between, in the manner of Hong Kong and Macau.
#include "document/quoted.h"

#include "document/address.h"
#include "fixture.h"

namespace wenze::document {
namespace {

struct Row {
  const char* what;
  const char* input;
  const char* outline;
};

class Quoted : public testing::TestWithParam<Row> {};

TEST_P(Quoted, HasTheseProvisions) {
  const Built built = build(GetParam().input);
  EXPECT_EQ(outline_of(built), GetParam().outline);
  expect_whole(built);
}

const Row kRows[] = {
    {"lines_of_a_quotation_have_no_numbers",
     "一、第三条修改为：\n“第三条 "
     "设置广告应当许可。\n第四条 "
     "有下列情形的，不予许可：\n（一）甲；\n（二）乙。”\n二、删去第八条。",
     "sec_1 一、\nsec_1__para_1 - 第三条修改为：/“第三条 设置广告应当许可。/第四条 "
     "有下列情形的，不予许可：/（一）甲；/（二）乙。”\nsec_2 二、\nsec_2__para_1 - 删去第八条。\n"},
    {"quotation_that_begins_inside_the_line",
     "一、第三章改为：“第三章 管理\n第十五条 应当管理。\n第十六条 应当检查。”\n二、删去第八条。",
     "sec_1 一、\nsec_1__para_1 - 第三章改为：“第三章 管理/第十五条 应当管理。/第十六条 "
     "应当检查。”\nsec_2 二、\nsec_2__para_1 - 删去第八条。\n"},
    {"quotation_without_an_end_ends_with_the_next_number",
     "一、第三条修改为：“应当甲。\n“应当乙。\n二、第八条修改为：“应当丙。”",
     "sec_1 一、\nsec_1__para_1 - 第三条修改为：“应当甲。/“应当乙。\nsec_2 二、\nsec_2__para_1 - "
     "第八条修改为：“应当丙。”\n"},
    {"announced_articles",
     "第五条 增加一节，增加二条，作为第二十一条、第二十二条。内容如下：\n第二节 监察\n第二十一条 "
     "设监察委员会。\n委员会由主任和委员组成。\n第二十二条 监察委员会独立行使职权。\n"
     "第二节相应改为第三节，第二十一条至第三十八条相应改为第二十三条至第四十条。\n第六条 "
     "本修正案自公布之日起施行。",
     "art_5 第五条\nart_5__para_1 - "
     "增加一节，增加二条，作为第二十一条、第二十二条。内容如下：/第二节 监察/第二十一条 "
     "设监察委员会。/委员会由主任和委员组成。/第二十二条 监察委员会独立行使职权。\nart_5__para_2 - "
     "第二节相应改为第三节，第二十一条至第三十八条相应改为第二十三条至第四十条。\nart_6 "
     "第六条\nart_6__para_1 - 本修正案自公布之日起施行。\n"},
    {"words_in_quotation_marks_quote_no_provision", "第一条 应当遵守“三同时\n制度”。\n第二条 甲。",
     "art_1 第一条\nart_1__para_1 - 应当遵守“三同时/制度”。\nart_2 第二条\nart_2__para_1 - 甲。\n"},
    {"list_of_citations",
     "甲事项补充规定\n现补充如下：\n第152条第2款运输罪\n第244条\n雇用罪\n第399条第3款失职罪\n"
     "本规定自公布之日起施行。",
     "title - 甲事项补充规定\npara_1 - 现补充如下：\npara_2 - 第152条第2款运输罪\npara_3 - "
     "第244条\npara_4 - 雇用罪\npara_5 - 第399条第3款失职罪\npara_6 - "
     "本规定自公布之日起施行。\n"},
    {"labels_on_lines_of_their_own_that_count_on",
     "第一条\n甲应当做。\n第二条\n乙应当做。\n第三条\n丙应当做。",
     "art_1 第一条\nart_1__para_1 - 甲应当做。\nart_2 第二条\nart_2__para_1 - 乙应当做。\nart_3 "
     "第三条\nart_3__para_1 - 丙应当做。\n"},
    {"excerpt_of_articles", "第五条 应当甲。\n第九条 应当乙。\n第二十条 应当丙。",
     "art_5 第五条\nart_5__para_1 - 应当甲。\nart_9 第九条\nart_9__para_1 - 应当乙。\nart_20 "
     "第二十条\nart_20__para_1 - 应当丙。\n"},
    {"sections_put_in_between_in_hong_kong",
     "澄港甲规例\n（附属法例A）\n1. 引称\n本规例可引称为甲规例。\n1A. 适用范围\n（1）适用于人员。\n"
     "（1A）第（1）款不影响第1条。\n2. 惩罚\n（1）当局可谴责。\n2A. 押后\n依据第2(1)条押后。\n"
     "附表1\n表格",
     "title - 澄港甲规例\npreamble__para_1 - （附属法例A）\nart_1 1. <引称>\nart_1__para_1 - "
     "本规例可引称为甲规例。\nart_1A 1A. <适用范围>\nart_1A__para_1 （1） "
     "适用于人员。\nart_1A__para_1A （1A） 第（1）款不影响第1条。\nart_2 2. <惩罚>\nart_2__para_1 "
     "（1） 当局可谴责。\nart_2A 2A. <押后>\nart_2A__para_1 - 依据第2(1)条押后。\natt_1 "
     "附表1\natt_1__para_1 - 表格\n"},
    {"articles_put_in_between_in_macau",
     "澳岬甲规章\n第一条\n（标的）\n一、订定纪律程序。\n二、须作成卷宗。\n第一条-A\n（处分）\n"
     "科处：\n一）书面申诫；\n二）罚款。\n第一-B条\n（生效）\n翌日生效。",
     "title - 澳岬甲规章\nart_1 第一条 <标的>\nart_1__para_1 一、 订定纪律程序。\nart_1__para_2 "
     "二、 须作成卷宗。\nart_1A 第一条-A <处分>\nart_1A__para_1 - "
     "科处：\nart_1A__para_1__point_1 一） 书面申诫；\nart_1A__para_1__point_2 二） "
     "罚款。\nart_1B 第一-B条 <生效>\nart_1B__para_1 - 翌日生效。\n"},
    {"dash_that_leads_into_a_list",
     "甲规例\n15. 妨碍\n（1）任何人——\n（a）妨碍人员；或\n（b）不提供资料，\n即属犯罪。",
     "preamble__para_1 - 甲规例\npoint_15 15. <妨碍>\npoint_15__indent_1 （1） 任何人——\n"
     "point_15__indent_1__indent_1 （a） 妨碍人员；或\npoint_15__indent_1__indent_2 （b） "
     "不提供资料，/即属犯罪。\n"},
};

std::string row_name(const testing::TestParamInfo<Row>& info) { return info.param.what; }
INSTANTIATE_TEST_SUITE_P(Rows, Quoted, testing::ValuesIn(kRows), row_name);

// A table: every cell a block of its own line.
Built build_table(const std::string& head, const std::vector<std::string>& cells) {
  Built out;
  std::string text = head + "\n";
  std::vector<text::Block> blocks;
  for (const std::string& cell : cells) {
    text::Block block;
    block.kind = text::BlockKind::kTableCell;
    block.raw = {text.size(), text.size() + cell.size()};
    blocks.push_back(block);
    text += cell + "\n";
  }
  out.raw.text = out.canonical.text = text;
  out.raw.blocks = blocks;
  out.canonical.map = text::OffsetMap<text::Raw, text::Canonical>::identity(text.size());
  out.documents = structure(out.raw, out.canonical, shipped_resources(), {});
  return out;
}

TEST(QuotedTables, ColumnsThatCiteAreNoArticles) {
  const Built built =
      build_table("甲事项补充规定", {"刑法条文", "罪名", "第一条", "甲罪", "第二条", "乙罪"});
  for (const Provision& p : built.only().provisions) EXPECT_NE(p.kind, ProvisionKind::kArticle);
  expect_whole(built);
}

TEST(QuotedTables, NumbersThatDoNotCountOnAreNoArticles) {
  const Built built =
      build_table("甲事项补充规定", {"第九条", "甲罪", "第二十条", "乙罪", "第三十条", "丙罪"});
  for (const Provision& p : built.only().provisions) EXPECT_NE(p.kind, ProvisionKind::kArticle);
}

TEST(QuotedTables, ARegulationSetAsATableHasArticles) {
  const Built built = build_table(
      "临溪市甲办法", {"第一条", "应当甲。", "第二条", "应当乙。", "第三条", "应当丙。"});
  int articles = 0;
  for (const Provision& p : built.only().provisions)
    if (p.kind == ProvisionKind::kArticle) ++articles;
  EXPECT_EQ(articles, 3);
}

TEST(InsertedNumbers, AreFoundAndPrinted) {
  const Built hong_kong = build(kRows[8].input);
  const auto& one = hong_kong.only();
  const auto& text = hong_kong.canonical.text;
  for (const char* address : {"s 1A(1A)", "第1A(1A)條", "第1A条第（1A）款", "art_1A__para_1A"}) {
    const auto found = find_address(one, text, address);
    ASSERT_FALSE(found.empty()) << address;
    EXPECT_EQ(one.at(found.front()).eid, "art_1A__para_1A") << address;
  }
  EXPECT_NE(format_citation(one, text, "art_1A__para_1A").find("第1A(1A)条"), std::string::npos);
  const Reference* last = nullptr;
  for (const Reference& reference : one.references)
    if (reference.text == "第2(1)条") last = &reference;
  ASSERT_NE(last, nullptr);
  EXPECT_EQ(last->target_eids, std::vector<std::string>{"art_2__para_1"});
  const Built macau = build(kRows[9].input);
  const auto found = find_address(macau.only(), macau.canonical.text, "第一-A条第（二）项");
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(macau.only().at(found.front()).eid, "art_1A__para_1__point_2");
}

}  // namespace
}  // namespace wenze::document
