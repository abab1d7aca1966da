// Who answers beside or instead of the offender in Hong Kong, Macau and Taiwan: {text, dump} rows
// as in extract_test.cc.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class RegionalAttribution : public testing::TestWithParam<Row> {};
TEST_P(RegionalAttribution, Dump) {
  EXPECT_EQ(dump(rules_of(file_of(GetParam().text, text::Script::kHant))), GetParam().dump);
}

const Row kRows[] = {
    {"directors_of_a_body",
     "32. 法团所犯的罪行\n"
     "（1）如法团犯本规例所订罪行，而该罪行经证明是在其总经理的同意下所犯，或可归因于其疏忽，则该总"
     "经理亦属犯该罪行。\n"
     "（2）如合伙的某合伙人犯该罪行，则每名其他合伙人亦须视为犯该罪行。",
     "point_32__indent_1#1 attribution "
     "\"如法团犯本规例所订罪行，而该罪行经证明是在其总经理的同意下所犯\" <- leader / - / - / [] "
     "must\n"
     "point_32__indent_1#2 attribution \"可归因于其疏忽\" <- leader / - / - / [] must\n"
     "point_32__indent_2#1 attribution \"如合伙的某合伙人犯该罪行\" <- leader / - / - / [] must\n"},
    {"causes_are_no_cases_without_or",
     "33. 法团所犯的罪行\n"
     "（1）如法团犯本规例所订罪行，而该罪行是在其总经理的纵容下所犯，则该总经理亦属犯该罪行。",
     "point_33__indent_1#1 attribution "
     "\"如法团犯本规例所订罪行，而该罪行是在其总经理的纵容下所犯\" <- leader / - / - / [] must\n"},
    {"legal_persons_and_their_fines",
     "第二十条\n"
     "责任\n"
     "一、法人须对其代表以其名义作出的行政违法行为承担责任。\n"
     "二、如法人被科罚款，其管理机关成员就罚款的缴付与该法人负连带责任。\n"
     "三、如罚款科予无法律人格的社团，则以该社团的共同财产缴付；无共同财产时，以各成员的财产缴付。"
     "\n"
     "四、如违法者为未成年人，罚款由行使亲权者承担。\n"
     "五、公证员须对登记的准确性负责。",
     "art_20__para_1#1 attribution \"其代表以其名义作出的行政违法行为\" <- private_organization "
     "/ - / - / [] must\n"
     "art_20__para_2#1 attribution \"如法人被科罚款\" <- organ / - / - / [] must\n"
     "art_20__para_3#1 attribution \"如罚款科予无法律人格的社团\" <- private_organization / - / - "
     "/ [] must\n"
     "art_20__para_4#1 attribution \"如违法者为未成年人\" <- private_person / - / - / [] must\n"},
    {"civil_joint_liability_is_none",
     "第二十一条\n"
     "买卖\n"
     "一、买受人与保证人对价金负连带责任。\n"
     "二、出租人须对租赁物的瑕疵负责，科处罚款者除外。",
     ""},
    {"guardians_and_colleagues",
     "第9条\n"
     "行为人于湖区垂钓者，处新台币三千元罚锾。\n"
     "行为人未满十八岁者，处罚其法定代理人。\n"
     "前项逾限系因会办单位搁置所致者，由会办人员负其责任；科长核稿延误者，申诫一次。",
     "art_9__para_1#1 liability F00.00 \"行为人于湖区垂钓\" <- private_organization private_person "
     "/ - / - / [ADMP.03] must\n"
     "art_9__para_2#1 attribution \"行为人未满十八岁\" <- private_person / - / - / [] must\n"
     "art_9__para_3#1 attribution \"前项逾限系因会办单位搁置所致\" <- private_person / - / - / [] "
     "must\n"
     "art_9__para_3#2 liability F01.04 \"科长核稿延误\" <- head / - / - / [TWA.01] must\n"},
};

INSTANTIATE_TEST_SUITE_P(All, RegionalAttribution, testing::ValuesIn(kRows),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace wenze::extract
