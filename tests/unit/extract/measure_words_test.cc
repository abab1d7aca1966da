// How far the words of a measure go: {text, the words of its sanctions}, and the quotation that
// ends with them.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class MeasureWords : public testing::TestWithParam<WordsRow> {};

TEST_P(MeasureWords, End) {
  const std::vector<Rule> rules = rules_of(file_of(GetParam().text));
  std::vector<std::string> words;
  for (const Rule& rule : rules)
    for (const Sanction& sanction : rule.sanctions) words.push_back(sanction.passage.text);
  EXPECT_EQ(words, GetParam().words);
  for (const Rule& rule : rules)
    for (const Sanction& sanction : rule.sanctions)
      EXPECT_NE(rule.quote.find(sanction.passage.text), std::string::npos);
}

const WordsRow kCases[] = {
    {"noun", "第五条 渡口经营单位超载的，由海事局吊销渡船经营许可证。", {"吊销渡船经营许可证"}},
    {"title",
     "第五条 伪造船票的，由海事局吊销其《渡船经营许可证》。",
     {"吊销其《渡船经营许可证》"}},
    {"time",
     "第五条 渡口经营单位超载的，由海事局责令停业整顿一个月至六个月。",
     {"责令停业整顿一个月至六个月"}},
    {"activity", "第五条 伪造船票的，由海事局责令停止发布虚假的班期。", {"责令停止发布虚假的班期"}},
    {"several_acts_of_one_noun",
     "第五条 虚报班期的，由海事局追回被挪用、隐匿的资金。",
     {"追回被挪用、隐匿的资金"}},
    {"not_the_next_measure",
     "第五条 渡口经营单位超载的，由海事局吊销渡船经营许可证或者降低资质等级。",
     {"吊销渡船经营许可证", "降低资质等级"}},
    {"not_what_is_joined",
     "第五条 渡口经营单位超载的，由海事局吊销渡船经营许可证并向社会公告。",
     {"吊销渡船经营许可证"}},
    {"what_joins_it",
     "第五条 "
     "渡口经营单位超载的，由海事局没收违法所得、超载的货物。",
     {"没收违法所得", "超载的货物"}},
    {"summoned",
     "第五条 渡口管理不力的，由省人民政府约谈该县人民政府的主要负责人。",
     {"约谈该县人民政府的主要负责人"}},
    {"period_of_a_ban",
     "第五条 渡工伪造证书的，由海事局处一千元罚款，五年内不得从事渡运业务。",
     {"处一千元罚款", "五年内不得从事渡运业务"}},
    {"period_up_to_life",
     "第五条 渡工伪造证书的，由海事局处一千元罚款，十年直至终身禁止从事渡运业务。",
     {"处一千元罚款", "十年直至终身禁止从事渡运业务"}},
    {"not_a_deadline_of_another",
     "第五条 渡工伪造证书的，由海事局处一千元罚款，责令三日内停止渡运，终身禁止从事渡运业务。",
     {"处一千元罚款", "责令三日内停止渡运", "终身禁止从事渡运业务"}},
    {"not_what_speaks_of_it", "第五条 伪造船票的，由海事局处一千元罚款的，可以申请复核。", {}},
};

INSTANTIATE_TEST_SUITE_P(All, MeasureWords, testing::ValuesIn(kCases),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(MeasureWords, TimeIsARange) {
  const std::vector<Rule> rules =
      rules_of(file_of("第五条 渡工私自载客的，由海事局暂扣适任证书六个月以上二年以下。"));
  ASSERT_EQ(rules.size(), 1U);
  EXPECT_EQ(rules[0].sanctions.at(0).ranges, (std::vector<Range>{{6, 24, "month"}}));
}

TEST(MeasureWords, PeriodOfABanIsARange) {
  const std::vector<Rule> rules =
      rules_of(file_of("第五条 渡工伪造证书的，五年内不得从事渡运业务。\n第六条 "
                       "渡工伪造船票的，十年内直至终身禁止从事渡运业务。"));
  ASSERT_EQ(rules.size(), 2U);
  EXPECT_EQ(rules[0].sanctions.at(0).ranges, (std::vector<Range>{{5, 5, "year"}}));
  EXPECT_EQ(rules[1].sanctions.at(0).ranges, (std::vector<Range>{{10, std::nullopt, "year"}}));
}

TEST(MeasureWords, EndOfACircumstance) {
  const std::vector<Rule> rules =
      rules_of(file_of("第五条 主动消除渡口隐患的，可以从轻给予处分。"));
  ASSERT_EQ(rules.size(), 1U);
  EXPECT_TRUE(rules[0].quote.ends_with("可以从轻给予处分")) << rules[0].quote;
}

}  // namespace
}  // namespace wenze::extract
