// The words of a consequence that the quotation does not hold, and whom the text does not name.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

TEST(Consequence, OfTheLeadInBesideAnItem) {
  const document::File file = file_of(
      "第五条 "
      "渡口经营者有下列行为之一的，由海事局处一千元罚款：\n（一）未公示票价的；\n（二）超载的。");
  const std::vector<Rule> rules = rules_of(file);
  ASSERT_EQ(rules.size(), 2U);
  EXPECT_EQ(rules[1].quote, "超载的。");
  ASSERT_TRUE(rules[1].consequence.has_value());
  EXPECT_EQ(rules[1].consequence->text, "海事局处一千元罚款");
  EXPECT_EQ(rules[1].consequence->eid, "art_5__para_1");
  EXPECT_EQ(rules[1].consequence->raw.of(file.raw.text), rules[1].consequence->text);
  EXPECT_EQ(full_quotation(rules[1]), "海事局处一千元罚款……超载的。");
}

TEST(Consequence, OfAnotherParagraph) {
  const std::vector<Rule> rules = rules_of(file_of(
      "第五条 "
      "渡口经营者未公示票价的，由海事局责令改正。\n有前款行为，情节严重的，吊销经营许可证。"));
  ASSERT_EQ(rules.size(), 2U);
  EXPECT_FALSE(rules[0].consequence.has_value());
  ASSERT_TRUE(rules[1].consequence.has_value());
  EXPECT_EQ(rules[1].consequence->eid, "art_5__para_2");
  EXPECT_NE(rules[1].consequence->text.find("情节严重的，吊销经营许可证"), std::string::npos);
}

TEST(Consequence, NoneWhereTheQuotationHoldsIt) {
  const std::vector<Rule> rules =
      rules_of(file_of("第五条 渡口经营者未公示票价的，由海事局处一千元罚款。"));
  ASSERT_EQ(rules.size(), 1U);
  EXPECT_FALSE(rules[0].consequence.has_value());
  EXPECT_EQ(full_quotation(rules[0]), rules[0].quote);
}

TEST(Consequence, WhoIsNotNamed) {
  const std::vector<Rule> named =
      rules_of(file_of("第五条 渡口经营单位超载的，由海事局处一千元罚款。"));
  ASSERT_EQ(named.size(), 1U);
  EXPECT_TRUE(named[0].subjects.at(0).named);
  const std::vector<Rule> nobody =
      rules_of(file_of("第五条 违反本办法规定，伪造船票的，由海事局处一千元罚款。"));
  ASSERT_EQ(nobody.size(), 1U);
  ASSERT_FALSE(nobody[0].subjects.empty());
  EXPECT_FALSE(nobody[0].subjects[0].named);
}

}  // namespace
}  // namespace wenze::extract
