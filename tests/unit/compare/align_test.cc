#include "compare/align.h"

#include <gtest/gtest.h>

#include "documents.h"
#include "records.h"

namespace wenze::compare {
namespace {

using testing::article;
using testing::make_file;
using testing::paragraph;
using testing::point;
using testing::record;
using testing::Row;

std::string run(const std::vector<Row>& left, const std::vector<RuleRecord>& left_rules,
                const std::vector<Row>& right, const std::vector<RuleRecord>& right_rules) {
  const document::File a = make_file(left), b = make_file(right);
  std::string out =
      dump(align({a, a.documents[0], left_rules}, {b, b.documents[0], right_rules}, {}));
  // Scores are tuned, pairs are promised.
  std::string pairs;
  for (std::size_t at = 0; at < out.size();) {
    const std::size_t end = out.find('\n', at) + 1;
    const std::string line = out.substr(at, end - at);
    if (line.starts_with("-"))
      pairs += line;
    else  // without the score and the relation, which have their own tests
      pairs += line.substr(line.find(' ') + 1, line.rfind(' ') - line.find(' ') - 1) + "\n";
    at = end;
  }
  return pairs;
}

TEST(Align, ByWordsWhateverTheOrder) {
  EXPECT_EQ(run({article(1, "第一条", "对符合条件的许可申请无故拒绝受理的，给予警告。"),
                 article(2, "第二条", "实施检查时索取、收受财物的，给予记过处分。"),
                 article(3, "第三条", "本办法由市司法局负责解释。")},
                {},
                {article(1, "第一条", "在检查中收受当事人财物的，给予降级处分。"),
                 article(2, "第二条", "无故拒绝受理许可申请的，给予记过。"),
                 article(3, "第三条", "汛期值班人员脱岗的，给予通报。")},
                {}),
            "art_1 = art_2\n"
            "art_2 = art_1\n"
            "- art_3 =\n"
            "- = art_3\n");
}

TEST(Align, ByFaultWhereWordsDiffer) {
  const std::vector<RuleRecord> left = {record({"a", "", "", "art_1", "F01.03", "", {"GOV.01:1"}}),
                                        record({"a", "", "", "art_2", "F17.01", "", {"GOV.01:1"}})};
  const std::vector<RuleRecord> right = {
      record({"b", "", "", "art_1", "F17.01", "", {"GOV.02:2"}}),
      record({"b", "", "", "art_2", "F01.03", "", {"GOV.02:2"}})};
  EXPECT_EQ(run({article(1, "第一条", "推诿扯皮、敷衍塞责的；"),
                 article(2, "第二条", "泄露国家秘密的；")},
                left,
                {article(1, "第一条", "丢失涉密载体或者走漏消息的；"),
                 article(2, "第二条", "踢皮球、不担当的；")},
                right),
            "art_1 = art_2\n"
            "art_2 = art_1\n");
}

TEST(Align, OneToManyWhereOneClauseWasDividedInTwo) {
  EXPECT_EQ(
      run({article(1, "第一条", "对符合条件的许可申请不予受理，或者超过法定期限作出许可决定的；"),
           article(2, "第二条", "擅自提高收费标准或者扩大收费范围的；")},
          {},
          {article(1, "第一条", ""), paragraph("art_1__para_1", "有下列情形之一："),
           point("art_1__para_1__point_1", "（一）", "对符合条件的许可申请不予受理的；"),
           point("art_1__para_1__point_2", "（二）", "超过法定期限作出许可决定的；"),
           point("art_1__para_1__point_3", "（三）", "擅自扩大收费范围的。")},
          {}),
      "art_1 = art_1__para_1__point_1 art_1__para_1__point_2\n"
      "art_2 = art_1__para_1__point_3\n"
      "- = art_1__para_1\n");
}

TEST(Align, EveryClauseStandsExactlyOnce) {
  std::vector<Row> left, right;
  for (int i = 1; i <= 60; ++i) {
    left.push_back(article(
        i, "第" + std::to_string(i) + "条",
        "第" + std::to_string(i % 7) + "类事项未按时办结的，处理" + std::to_string(i) + "人。"));
    right.push_back(article(
        i, "第" + std::to_string(i) + "条",
        "第" + std::to_string(i % 5) + "类事项超时的，追究" + std::to_string(i * 3) + "人。"));
  }
  const document::File a = make_file(left), b = make_file(right);
  const std::vector<RuleRecord> none;
  const Alignment result = align({a, a.documents[0], none}, {b, b.documents[0], none}, {});
  std::vector<int> seen_left(60), seen_right(60);
  for (const AlignedPair& pair : result.pairs) {
    EXPECT_TRUE(pair.left.size() == 1 || pair.right.size() == 1);
    for (std::size_t i : pair.left) ++seen_left[i];
    for (std::size_t j : pair.right) ++seen_right[j];
  }
  for (std::size_t i : result.left_only) ++seen_left[i];
  for (std::size_t j : result.right_only) ++seen_right[j];
  EXPECT_EQ(seen_left, std::vector<int>(60, 1));
  EXPECT_EQ(seen_right, std::vector<int>(60, 1));
}

TEST(Align, ADefinitionMeetsTheDefinitionOfTheSameTerm) {
  EXPECT_EQ(
      run({article(1, "第一条", "本办法所称行政过错，是指不履行或者不正确履行职责。"),
           article(2, "第二条", "本办法所称执法人员，是指有执法证件的人。")},
          {},
          {article(1, "第一条", "本规定所称执法人员，是指在机关从事检查、许可的工作人员。"),
           article(2, "第二条", "本规定所称“行政过错”是指因故意或者过失造成不良后果的情形。")},
          {}),
      "art_1 = art_2\n"
      "art_2 = art_1\n");
}

TEST(Align, EmptyDocuments) {
  EXPECT_EQ(run({}, {}, {}, {}), "");
  EXPECT_EQ(run({article(1, "第一条", "甲。")}, {}, {}, {}), "- art_1 =\n");
}

}  // namespace
}  // namespace wenze::compare
