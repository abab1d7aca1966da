// Where the name of whoever answers begins: {text, the words of its subjects}.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class PartyNames : public testing::TestWithParam<WordsRow> {};

TEST_P(PartyNames, Begin) {
  const std::vector<Rule> rules = rules_of(file_of(GetParam().text));
  ASSERT_FALSE(rules.empty());
  std::vector<std::string> words;
  for (const Subject& subject : rules[0].subjects) words.push_back(subject.passage.text);
  EXPECT_EQ(words, GetParam().words);
  for (const Subject& subject : rules[0].subjects)
    EXPECT_NE(rules[0].quote.find(subject.passage.text), std::string::npos) << rules[0].quote;
}

const WordsRow kCases[] = {
    {"what_it_does",
     "第五条 水上客运经营者未公示票价的，由海事局处一千元罚款。",
     {"水上客运经营者", "水上客运经营者"}},
    {"behind_a_breach",
     "第五条 违反本办法规定，渡船维修单位未保存维修记录的，由海事局处一千元罚款。",
     {"渡船维修单位"}},
    {"what_joins_it",
     "第五条 渡口管理机构及其工作人员玩忽职守的，由监察机关责令改正。",
     {"渡口管理机构", "其工作人员"}},
    {"all_of_one_kind",
     "第五条 渡船维修企业、渡口商店或者其他企业未公示票价的，由海事局处一千元罚款。",
     {"渡船维修企业、渡口商店或者其他企业"}},
    {"one_mention_of_two_roles",
     "第五条 渡口管理部门截留票款的，对负有直接责任的主管人员和其他直接责任人员给予处分。",
     {"负有直接责任的主管人员和其他直接责任人员", "负有直接责任的主管人员和其他直接责任人员"}},
    {"not_whose_people_they_are",
     "第五条 渡口管理机构、有关部门的工作人员玩忽职守的，给予处分。",
     {"有关部门的工作人员"}},
    {"not_an_attribute_behind_it",
     "第五条 渡船企业和客运企业的货船未登记的，由海事局处一千元罚款。",
     {"渡船企业"}},
    {"heads_of_several_bodies",
     "第五条 青岚市人民政府、统计部门或者有关单位的负责人伪造统计资料的，由监察机关给予处分。",
     {"有关单位的负责人"}},
    {"not_what_governs_it",
     "第五条 未按照规定保存维修记录的，由海事局对渡船维修单位处一千元罚款。",
     {"渡船维修单位"}},
    {"not_a_relative_clause", "第五条 从事水上运输的单位超载的，由海事局处一千元罚款。", {"单位"}},
    {"not_a_wrong",
     "第五条 擅自出租渡船经营者牌照的，由海事局处一千元罚款。",
     {"擅自出租渡船经营者牌照的", "擅自出租渡船经营者牌照的"}},
};

INSTANTIATE_TEST_SUITE_P(All, PartyNames, testing::ValuesIn(kCases),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(PartyNames, EachOfTwoFinesHasItsPayer) {
  const std::vector<Rule> rules = rules_of(
      file_of("第五条 渡船违法停靠的，由海事局责令改正，对客船处一万元罚款，对货船处五千元罚款。"));
  ASSERT_EQ(rules.size(), 3U);
  EXPECT_EQ(rules[1].subjects.at(0).passage.text, "客船");
  EXPECT_EQ(rules[1].sanctions.at(0).ranges, (std::vector<Range>{{10000, 10000, "CNY"}}));
  EXPECT_EQ(rules[2].subjects.at(0).passage.text, "货船");
  EXPECT_EQ(rules[2].sanctions.at(0).ranges, (std::vector<Range>{{5000, 5000, "CNY"}}));
}

TEST(PartyNames, OneOfTwoMeasuresIsNoFineOfItsOwn) {
  const std::vector<Rule> rules =
      rules_of(file_of("第五条 渡船违法停靠的，由海事局对船队给予警告或者处一万元罚款，对船工给予"
                       "警告或者处五百元罚款。"));
  ASSERT_FALSE(rules.empty());
  for (const Rule& rule : rules) EXPECT_EQ(rule.sanctions.size(), 2U);
}

TEST(PartyNames, LeadingIsNobody) {
  const std::vector<Rule> rules =
      rules_of(file_of("第五条 参加旨在反对中国共产党领导的活动的，对策划者给予开除处分。"));
  ASSERT_FALSE(rules.empty());
  for (const Subject& subject : rules[0].subjects)
    EXPECT_FALSE(subject.named && subject.passage.text.ends_with("领导")) << subject.passage.text;
}

TEST(PartyNames, QuotationBeginsWithThem) {
  const std::vector<Rule> rules = rules_of(
      file_of("第五条 渡船维修单位违反本办法规定，未保存维修记录的，由海事局处一千元罚款。"));
  ASSERT_EQ(rules.size(), 1U);
  EXPECT_TRUE(rules[0].quote.starts_with("渡船维修单位违反本办法规定，未保存")) << rules[0].quote;
}

}  // namespace
}  // namespace wenze::extract
