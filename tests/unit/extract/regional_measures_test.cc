// How much is imposed in Taiwan, Hong Kong and Macau, in which words, on whom, and whether it must
// be: texts of fictional places, each construction with its neighbour that must not match.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

std::vector<Rule> traditional(const char* text) {
  return rules_of(file_of(text, text::Script::kHant));
}

// A sanction a line: code, words, ranges.
std::string measures_of(const std::vector<Rule>& rules, const document::File& file) {
  const auto number = [](std::optional<double> n) {
    return n ? std::to_string(static_cast<long>(*n)) : std::string("-");
  };
  std::string out;
  for (const Rule& rule : rules)
    for (const Sanction& s : rule.sanctions) {
      out += s.code + " " + std::string(s.passage.canonical.of(file.canonical.text));
      for (const Range& range : s.ranges)
        out += " " + number(range.min) + ".." + number(range.max) + " " + range.unit;
      out += "\n";
    }
  return out;
}

std::string measures_of(const char* text) {
  const document::File file = file_of(text, text::Script::kHant);
  return measures_of(rules_of(file), file);
}

TEST(RegionalMeasures, CriminalFines) {
  const char* head = "云泽县公园自治条例\n第5条 ";
  EXPECT_EQ(measures_of((std::string(head) + "违反第三条规定者，处二年以下有期徒刑、拘役或科或并科"
                                             "新台币二十万元以下罚金。")
                            .c_str()),
            "CRIM.02 处二年以下有期徒刑、拘役或科或并科新台币二十万元以下罚金 -..2 year "
            "-..200000 TWD\n");
  EXPECT_EQ(measures_of((std::string(head) + "违反第三条规定者，科新台币八万元以下罚金。").c_str()),
            "CRIM.02 科新台币八万元以下罚金 -..80000 TWD\n");
  // A fine of administrative law stays one.
  EXPECT_EQ(measures_of((std::string(head) + "违反第三条规定者，处新台币八万元以下罚锾。").c_str()),
            "ADMP.03 处新台币八万元以下罚锾 -..80000 TWD\n");
}

TEST(RegionalMeasures, FinedPartiesStandBeforeTheSum) {
  const auto rules = traditional(
      "云泽县公园自治条例\n第5条 擅自搭建棚架者，处所有人、使用人或管理人新台币二万元以上六万元以下"
      "罚锾，并限期令其拆除。");
  ASSERT_EQ(rules.size(), 1u);
  ASSERT_EQ(rules[0].sanctions.size(), 2u);
  EXPECT_EQ(rules[0].sanctions[0].ranges, (std::vector<Range>{{20000, 60000, "TWD"}}));
  EXPECT_EQ(rules[0].sanctions[1].code, "ACT.09");
}

TEST(RegionalMeasures, VerbIsNoPartOfTheParty) {
  const char* text =
      "云泽县公园自治条例\n第5条 擅自搭建棚架者，处行为人新台币二万元以上六万元以下罚锾。";
  const document::File file = file_of(text, text::Script::kHant);
  const auto rules = rules_of(file);
  ASSERT_EQ(rules.size(), 1u);
  ASSERT_EQ(rules[0].subjects.size(), 1u);
  EXPECT_EQ(rules[0].subjects[0].passage.canonical.of(file.canonical.text), "行为人");
}

TEST(RegionalMeasures, MaximaOfHongKong) {
  EXPECT_EQ(measures_of("第6条 任何人违反第3条，即属犯罪，一经定罪，可处罚款$25,000及监禁6个月。"),
            "ADMP.03 处罚款$25,000 -..25000 HKD\nCRIM.02 监禁6个月 -..6 month\n");
  EXPECT_EQ(measures_of("第6条 任何人违反第3条，即属犯罪，一经定罪，可处第3级罚款。"),
            "ADMP.03 第3级罚款\n");
}

struct ModalityRow {
  const char* name;
  const char* text;
  Modality modality;
};
class RegionalModality : public testing::TestWithParam<ModalityRow> {};

TEST_P(RegionalModality, OfEveryRule) {
  const auto rules = traditional(GetParam().text);
  ASSERT_FALSE(rules.empty());
  for (const Rule& rule : rules) EXPECT_EQ(rule.modality, GetParam().modality);
}

const ModalityRow kModalityRows[] = {
    {"macau_may", "第七条\n处分\n\n一、工作人员违反第三条规定者，可科处停职处分。", Modality::kMay},
    {"macau_must", "第七条\n处分\n\n一、工作人员违反第三条规定者，科处停职处分。", Modality::kMust},
    {"macau_licence", "第七条\n处分\n\n一、工作人员未经许可离开码头者，科处停职。",
     Modality::kMust},
    {"hong_kong_option_behind_a_list",
     "第4条\n署长如信纳持牌人——\n（a）违反任何发牌条件；或\n（b）以虚假资料取得牌照，\n可借书面通知"
     "撤"
     "销该牌照，或将该牌照暂时吊销。",
     Modality::kMay},
};

INSTANTIATE_TEST_SUITE_P(All, RegionalModality, testing::ValuesIn(kModalityRows),
                         [](const auto& row) { return std::string(row.param.name); });

// The court disciplines, a superior evaluates, whatever else the document speaks of.
TEST(RegionalMeasures, WhoImposesDecidesTheRegime) {
  EXPECT_EQ(
      measures_of("云泽县公务人员奖惩办法\n第2条 公务员有违法失职行为者，由惩戒法院予以记过。\n"
                  "第3条 主管人员疏于监督者，由上级机关予以申诫；情节重大者，予以记大过。"),
      "TWD.02 予以记过\nTWA.01 予以申诫\nTWA.03 予以记大过\n");
}

TEST(RegionalMeasures, WhatIsWeighedIsNoWrong) {
  EXPECT_TRUE(traditional("云泽县公务人员惩戒办法\n第10条 "
                          "惩戒处分时，应审酌一切情状，尤应注意下列事项，为处分轻重之标准：\n"
                          "一、行为之动机。\n二、行为后之态度。")
                  .empty());
  EXPECT_EQ(traditional("云泽县公务人员惩戒办法\n第10条 公务人员有下列情事之一者，予以记过：\n"
                        "一、泄漏机密。\n二、旷职二日。")
                .size(),
            2u);
}

// The fault with the words that it shares.
std::string faults_of(const char* text) {
  const document::File file = file_of(text, text::Script::kHant);
  std::string out;
  for (const Rule& rule : rules_of(file)) {
    for (const Passage& shared : rule.fault->shared)
      out += std::string(shared.canonical.of(file.canonical.text)) + "+";
    out += std::string(rule.fault->passage.canonical.of(file.canonical.text)) + "\n";
  }
  return out;
}

TEST(RegionalMeasures, OmissionOfAnItemIsToldOfThoseUnderIt) {
  EXPECT_EQ(faults_of("云泽县公务人员奖惩办法\n第3条 公务人员有下列情形之一者，予以申诫：\n"
                      "一、未依规定办理下列事项：\n（一）通报渡船事故。\n（二）陈报渡口检查。\n"
                      "二、旷职二日。"),
            "未依规定办理+通报渡船事故\n未依规定办理+陈报渡口检查\n旷职二日\n");
}

TEST(RegionalMeasures, ProofIsNoFaultByItself) {
  EXPECT_EQ(faults_of("云泽县公务人员奖惩办法\n第3条 公务人员有下列情形之一者，予以申诫：\n"
                      "一、违反渡口保密规定，查证属实。\n二、违反渡口值班规定，经调查属实。\n"
                      "三、违反渡口规定，擅自离岗。"),
            "违反渡口保密规定，查证属实\n违反渡口值班规定，经调查属实\n擅自离岗\n");
}

}  // namespace
}  // namespace wenze::extract
