// The grammar, on sentences of our own about places that do not exist: {text, dump} rows, one for
// each construction.
#include "extract/extract.h"

#include <gtest/gtest.h>

#include <chrono>
#include <set>

#include "extract/explain.h"
#include "extract/rule_codec.h"
#include "support.h"

namespace wenze::extract {
namespace {

class Constructions : public testing::TestWithParam<Row> {};

TEST_P(Constructions, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"head_noun_of_an_enumeration",
     "第十条 云泽市水务部门的工作人员玩忽职守的，依法给予降级、撤职或者开除的行政处分。",
     "art_10__para_1#1 liability F01.06 \"玩忽职守\" <- staff / - / - / [GOV.04 GOV.05 GOV.06] "
     "must "
     "one_of\n"},
    {"chain_of_decision",
     "第十三条 "
     "审核人不采纳承办人的正确意见，导致过错发生的，审核人负直接责任，批准人负主要领导责任。",
     "art_13__para_1#1 attribution \"审核人不采纳承办人的正确意见，导致过错发生\" <- supervisor / "
     "- / - / [] must\n"
     "art_13__para_1#2 attribution \"审核人不采纳承办人的正确意见，导致过错发生\" <- leader / - / "
     "- / [] must\n"},
    {"authority_after_you", "第九条 云泽市水务部门的工作人员玩忽职守的，由其所在单位给予处分。",
     "art_9__para_1#1 liability F01.06 \"玩忽职守\" <- staff / 其所在单位 / - / [GEN.01] must\n"},
    {"ladder",
     "第三条 "
     "云泽市公务员玩忽职守的，给予警告处分；情节较重的，给予记过或者记大过处分；情节严重的，给予降"
     "级处分。",
     "art_3__para_1#1 liability F01.06 \"玩忽职守\" <- staff / - / - / [GOV.01] must\n"
     "art_3__para_1#2 liability F01.06 \"玩忽职守\" <- staff / - / serious / [GOV.02 GOV.03] must "
     "one_of\n"
     "art_3__para_1#3 liability F01.06 \"玩忽职守\" <- staff / - / very_serious / [GOV.04] must\n"},
    {"people_change_mid_sentence",
     "第五条 "
     "行政机关不依法查处违法行为的，由上级机关责令改正；对直接负责的主管人员和其他直接责任人员依法"
     "给予处分。",
     "art_5__para_1#1 liability F01.07 \"不依法查处违法行为\" <- organ / 上级机关 / - / [ACT.01] "
     "must\n"
     "art_5__para_1#2 liability F01.07 \"不依法查处违法行为\" <- supervisor direct / - / - / "
     "[GEN.01] must\n"},
    {"penalties_of_a_private_party",
     "第六条 "
     "违反本条例第四条规定，擅自取水的，由水务部门责令改正，可以处一千元以上一万元以下罚款；拒不改"
     "正的，处二万元罚款。",
     "art_6__para_1#1 liability F00.00 \"擅自取水\" <- private_organization private_person / "
     "水务部门 / - / [ACT.01] must\n"
     "art_6__para_1#2 liability F00.00 \"擅自取水\" <- private_organization private_person / "
     "水务部门 / - / [ADMP.03] may\n"
     "art_6__para_1#3 liability F00.00 \"擅自取水\" <- private_organization private_person / "
     "水务部门 / serious / [ADMP.03] must\n"},
    {"list_inherits",
     "第七条 "
     "审批部门工作人员有下列情形之一的，给予通报批评；构成犯罪的，依法追究刑事责任：\n（一）拒不受"
     "理申请的；\n（二）其他玩忽职守的。",
     "art_7__para_1__point_1#1 liability F05.01 \"拒不受理申请\" <- staff / - / - / [EDU.07] must\n"
     "art_7__para_1__point_2#1 liability F01.06 F05.99 *\"其他玩忽职守\" <- staff / - / - / "
     "[EDU.07] "
     "must\n"
     "art_7__para_1#1 transfer \"构成犯罪\" <- staff / - / crime / [CRIM.02] must\n"},
    {"office_misconduct_is_one_fault",
     "第二条 主管部门工作人员违反本办法规定，滥用职权、玩忽职守、徇私舞弊的，依法给予处分。",
     "art_2__para_1#1 liability F02.01 F01.06 \"滥用职权、玩忽职守、徇私舞弊\" <- staff / - / - / "
     "[GEN.01] must\n"},
    {"condition_points_to_an_item",
     "第四条 "
     "公务员有下列行为之一的，给予警告处分：\n（一）拒不受理申请的；\n（二）旷工的。\n有前款第（二"
     "）项行为的，给予记过处分。",
     "art_4__para_1__point_1#1 liability F01.05 \"拒不受理申请\" <- staff / - / - / [GOV.01] must\n"
     "art_4__para_1__point_2#1 liability F12.05 \"旷工\" <- staff / - / - / [GOV.01] must\n"
     "art_4__para_1__point_2#2 liability F12.05 \"旷工\" <- staff / - / - / [GOV.02] must\n"},
    {"alternatives_then_addition",
     "第六条 擅自取水的，由水务部门责令改正或者责令停止取水，并处五千元罚款。",
     "art_6__para_1#1 liability F00.00 \"擅自取水\" <- private_organization private_person / "
     "水务部门 / - / [ACT.01 ACT.08] must one_of\n"
     "art_6__para_1#2 liability F00.00 \"擅自取水\" <- private_organization private_person / "
     "水务部门 / - / [ADMP.03] must\n"},
    {"mention_is_no_sanction", "第八条 公务员受到记过处分的，年度考核不得定为称职。",
     "art_8__para_1#1 collateral \"公务员受到记过处分\" <- staff / - / - / [PERF.03] must_not\n"},
    {"reward_is_no_rule", "第四条 对节约用水成绩突出的单位和个人，由市人民政府给予表彰和奖励。",
     ""},
    {"everyday_remedy_is_no_rule",
     "第十条 申请人对核定结果有异议的，可以自收到通知之日起十日内申请复核。", ""},
    {"attribution",
     "第十三条 审核人不采纳承办人的正确意见的，审核人负直接责任，批准人负主要领导责任。",
     "art_13__para_1#1 attribution \"审核人不采纳承办人的正确意见\" <- supervisor / - / - / [] "
     "must\n"
     "art_13__para_1#2 attribution \"审核人不采纳承办人的正确意见\" <- leader / - / - / [] must\n"},
    {"remedy", "第十四条 公务员对处分决定不服的，可以自知道之日起三十日内申请复核。",
     "art_14__para_1#1 remedy <- / - / - / [] may\n"},
    {"circumstances",
     "第十二条 "
     "公务员主动交代违纪行为的，应当从轻处分；情节轻微，经批评教育后改正的，可以免予处分。",
     "art_12__para_1#1 mitigating \"主动交代违纪行为\" <- staff / - / - / [] must\n"
     "art_12__para_1#2 exempting \"情节轻微，经批评教育后改正\" <- staff / - / minor / [] may\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Constructions, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

TEST(Extract, QuotesAreVerbatimAndIdsUnique) {
  const document::File file = file_of(
      "第一条 云泽市公务员玩忽职守的，给予处分；情节严重的，给予开除处分。\n第二条 "
      "公务员滥用职权的，给予撤职处分。");
  const std::vector<Rule> rules = rules_of(file);
  ASSERT_EQ(rules.size(), 3u);
  std::set<std::string> ids;
  for (const Rule& rule : rules) {
    EXPECT_EQ(rule.quote, std::string(rule.quote_raw.of(file.raw.text)));
    EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
  }
}

TEST(Extract, FinesHaveRanges) {
  const std::vector<Rule> rules =
      rules_of(file_of("第六条 违反规定，擅自采砂的，由水务部门处一万元以上5.5万元以下罚款。"));
  ASSERT_EQ(rules.size(), 1u);
  ASSERT_EQ(rules[0].sanctions.size(), 1u);
  EXPECT_EQ(rules[0].sanctions[0].ranges, (std::vector<Range>{{10000, 55000, "CNY"}}));
}

TEST(Extract, DamagedProvisionGivesDiagnosticAndNoRule) {
  document::File file = file_of("第一条 公务员玩忽职守的，给予处分。");
  file.canonical.damaged.push_back({3, 9});
  for (const document::Provision& p : file.documents[0].provisions)
    if (!p.own.empty()) file.canonical.damaged[0] = {p.own.begin(), p.own.begin() + 3};
  text::DiagnosticSink sink;
  EXPECT_TRUE(extract(file, file.documents[0], shipped(), {}, sink).empty());
  ASSERT_FALSE(sink.all().empty());
  EXPECT_EQ(sink.all()[0].kind, base::MessageKind::damaged_provision);
}

TEST(Codec, RoundTripAndRejection) {
  const std::vector<Rule> rules = rules_of(
      file_of("第六条 "
              "违反规定，擅自采砂的，由水务部门处一万元以上五万元以下罚款；情节严重的，并"
              "处没收违法所得。\n第七条 "
              "在禁采区内有下列行为之一的，处五千元罚款：\n（一）采石的；\n（二）取土的。"));
  ASSERT_FALSE(rules.empty());
  ASSERT_EQ(rules.back().fault->shared.size(), 1U);
  EXPECT_EQ(rules.back().fault->shared[0].text, "在禁采区内");
  for (const Rule& rule : rules) {
    const auto read = from_json(to_json(rule));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(to_json(*read), to_json(rule));
  }
  EXPECT_FALSE(from_json("{}").has_value());
  EXPECT_FALSE(from_json("no json").has_value());
  EXPECT_FALSE(from_json("{\"id\": 3}").has_value());
}

TEST(Explain, BothLanguagesNameEveryField) {
  const document::File file =
      file_of("第九条 云泽市水务部门的工作人员玩忽职守的，由其所在单位给予处分。");
  const std::vector<Rule> rules = rules_of(file);
  ASSERT_EQ(rules.size(), 1u);
  const std::string zh = explain(rules[0], file.raw.text, shipped(), base::Language::kChinese);
  const std::string en = explain(rules[0], file.raw.text, shipped(), base::Language::kEnglish);
  EXPECT_NE(zh.find("处理机关：“其所在单位”"), std::string::npos) << zh;
  EXPECT_NE(en.find("decided by:  “其所在单位”"), std::string::npos) << en;
  EXPECT_NE(en.find("neglect of duty, dereliction (F01.06)"), std::string::npos) << en;
  EXPECT_EQ(en.find("liability"), std::string::npos) << en;
}

// No construction may make a long line slow: 10 MB in one line, with and without punctuation.
TEST(Extract, LongLinesStayLinear) {
  for (std::string unit : {"违反规定的，由有关部门对直接负责的主管人员给予处分，",
                           "由对的并可以处（《", "公务员玩忽职守的，给予处分；"}) {
    std::string text = "第一条 ";
    while (text.size() < 1'000'000) text += unit;
    const document::File file = file_of(text);
    const auto begin = std::chrono::steady_clock::now();
    (void)rules_of(file);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    EXPECT_LT(seconds.count(), 20) << unit;
  }
}

}  // namespace
}  // namespace wenze::extract
