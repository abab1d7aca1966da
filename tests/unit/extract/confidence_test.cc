// Weights and marks, on a table of our own.
#include "extract/confidence.h"

#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

ConfidenceModel model() {
  const auto table =
      text::Table::parse("confidence.tsv",
                         "key\tweight\tlabel_zh\tlabel_en\n"
                         "bias\t4\tb\tb\nhigh\t0.95\th\th\nmedium\t0.7\tm\tm\n"
                         "grave\t-3\tg\tg\nslight\t-0.05\ts\ts\nworse\t-6\tw\tw\ngood\t2\tx\tx\n");
  EXPECT_TRUE(table.has_value());
  return ConfidenceModel(*table);
}

TEST(Confidence, NoDoubtIsHighWithoutAReason) {
  Rule rule;
  model().judge({}, rule);
  EXPECT_EQ(rule.confidence, text::Confidence::kHigh);
  EXPECT_EQ(rule.reason, "");
}

TEST(Confidence, DoubtsLowerAndAreNamedGravestFirst) {
  Rule rule;
  model().judge({"grave"}, rule);
  EXPECT_EQ(rule.confidence, text::Confidence::kMedium);
  EXPECT_EQ(rule.reason, "grave");
  model().judge({"grave", "slight", "worse"}, rule);
  EXPECT_EQ(rule.confidence, text::Confidence::kLow);
  EXPECT_EQ(rule.reason, "worse grave");
}

TEST(Confidence, EvidenceForTheRuleRaisesIt) {
  Rule rule;
  model().judge({"good", "grave"}, rule);
  EXPECT_EQ(rule.confidence, text::Confidence::kHigh);
  model().judge({"unknown"}, rule);
  EXPECT_EQ(rule.confidence, text::Confidence::kHigh);
}

// The same words stand in a part about something else and in the part on liability.
TEST(Confidence, WhereARuleStandsIsAReason) {
  const std::vector<Rule> rules = rules_of(
      file_of("某县茶园办法\n第一章 采摘\n第一条 擅自采茶的，责令退还。\n第二章 法律责任\n第二条 "
              "擅自采茶的，责令退还。"));
  ASSERT_EQ(rules.size(), 2U);
  EXPECT_NE(rules[0].reason.find("part_on_something_else"), std::string::npos) << rules[0].reason;
  EXPECT_EQ(rules[1].reason.find("part_on"), std::string::npos) << rules[1].reason;
}

}  // namespace
}  // namespace wenze::extract
