// Duties of the procedure, reported norms and prohibitions in opinions and essays: {text, dump}
// rows as in extract_test.cc.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class ProseNorms : public testing::TestWithParam<Row> {};

TEST_P(ProseNorms, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"deadline_is_procedure",
     "一、严格责任追究\n发生重大事件的，负责的机关必须在一个月内向上级机关作出说明。",
     "sec_1__para_1#1 procedure <- / - / - / [] must\n"},
    {"outcome_passed_on_is_procedure",
     "一、严格责任追究\n涉及部门首长的，由本级政府通报调查处理情况。",
     "sec_1__para_1#1 procedure <- / - / - / [] must\n"},
    {"modal_inside_a_word",
     "一、严格责任追究\n明确主要环节的审核责任，准确界定所应承担的过错责任。", ""},
    {"named_appeal_is_no_remedy",
     "一、严格责任追究\n监察部门应从行政复议、行政诉讼等渠道收集线索，追查过错。", ""},
    {"petitions_are_passed_on", "一、严格责任追究\n对群众来信来访，信访部门应及时转交监察部门。",
     "sec_1__para_1#1 procedure <- / 信访部门 / - / [] must\n"},
    {"who_gets_the_case_answers_it",
     "一、严格责任追究\n检查中发现的涉嫌违纪的问题，应移送监察部门处理。监察部门应依法追究有关人员"
     "的责任。",
     "sec_1__para_1#1 liability F09.03 \"检查中发现的涉嫌违纪的问题\" <- direct / 监察部门 / - / "
     "[GEN.04] must\nsec_1__para_1#2 transfer \"检查中发现的涉嫌违纪的问题\" <- staff / - / - "
     "/ [CRIM.03] must\n"},
    {"two_occasions_of_what_follows",
     "一、严格责任追究\n对受到警告处分，以及一年内三次被问责的，年度考核不得定为称职。",
     "sec_1__para_1#1 collateral \"受到警告处分\" <- staff / - / - / [PERF.03] must_not\n"
     "sec_1__para_1#2 collateral \"一年内三次被问责\" <- staff / - / - / [PERF.03] must_not\n"},
    {"manner_up_to_the_hardest",
     "一、严格责任追究\n对存在执行不力、违规决策等3类情形之一的，将采取诫勉谈话、责令整改，直至责令"
     "辞职等方式，对部门负责人予以问责。",
     "sec_1__para_1#1 liability F04.04 \"对存在执行不力\" <- head / - / - / [EDU.09 ACT.01 "
     "ORGZ.04] must one_of\n"
     "sec_1__para_1#2 liability F03.03 \"违规决策\" <- head / - / - / [EDU.09 ACT.01 ORGZ.04] "
     "must one_of\n"},
    {"reported_norm",
     "一、推行问责\n制定了《问责办法》，明确规定：对不履行职责的，追究部门负责人的责任。",
     "sec_1__para_1#1 liability F01.01 \"不履行职责\" <- head / - / - / [GEN.04] must\n"},
    {"counted_kinds", "一、推行问责\n办法提出了责令检查、通报批评、调离岗位等6种追究方式。",
     "sec_1__para_1#1 catalogue <- staff / - / - / [EDU.05 EDU.07 ORGZ.02] unmarked\n"},
    {"violation_of_the_ban_before",
     "一、严格责任追究\n检查对象不得干扰检查，不得提供虚假材料。对违反规定的人员，给予纪律处分。",
     "sec_1__para_1#1 liability F19.02 \"干扰检查\" <- staff / - / - / [GEN.03] must\n"
     "sec_1__para_1#2 liability F15.04 \"提供虚假材料\" <- staff / - / - / [GEN.03] must\n"},
    {"named_wrongs_in_a_row", "一、严格责任追究\n对推诿懈怠，执行不力的予以责任追究。",
     "sec_1__para_1#1 liability F01.03 \"推诿懈怠\" <- staff / - / - / [GEN.04] must\n"
     "sec_1__para_1#2 liability F04.04 \"执行不力\" <- staff / - / - / [GEN.04] must\n"},
    {"poor_mending_is_a_step",
     "一、严格责任追究\n对资金使用中存在的效益低下等问题，督促有关部门限期整改，对整改不力的，追究"
     "部门负责人的责任。",
     "sec_1__para_1#1 liability F13.08 \"对资金使用中存在的效益低下等问题\" <- organ / - / - / "
     "[ACT.01] must\n"
     "sec_1__para_1#2 liability F13.08 \"对资金使用中存在的效益低下等问题\" <- head / - / "
     "serious / [GEN.04] must\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, ProseNorms, testing::ValuesIn(kRows),
                         [](const auto& row) { return std::string(row.param.name); });

}  // namespace
}  // namespace wenze::extract
