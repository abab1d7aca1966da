// Lists of wrongs that a later paragraph or article answers, and what follows from points and from
// sanctions received so many times: {text, dump} rows as in extract_test.cc. Each construction has
// its neighbour that must not match.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class WaitingLists : public testing::TestWithParam<Row> {};

TEST_P(WaitingLists, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"degrees_behind_a_list",
     "第五条 "
     "桥务集团员工有下列情形之一，造成损失的，按照损失程度处理：\n（一）违规出借吊机；\n（二）擅自"
     "变更航线。\n一般资产损失，对直接责任人给予批评教育；\n重大资产损失，对直接责任人给予降职。",
     "art_5__para_1__point_1#1 liability F13.07 \"违规出借吊机\" <- direct / - / general / "
     "[EDU.03] must\nart_5__para_1__point_1#2 liability F13.07 \"违规出借吊机\" <- direct / - / "
     "very_serious / [ORGZ.06] must\nart_5__para_1__point_2#1 liability F13.09 F02.04 "
     "\"擅自变更航线\" <- direct / - / general / [EDU.03] must\nart_5__para_1__point_2#2 liability "
     "F13.09 F02.04 \"擅自变更航线\" <- direct / - / very_serious / [ORGZ.06] must\n"},
    {"steps_behind_a_list",
     "第五条 "
     "有下列情形之一的，依照本办法追究责任：\n（一）擅自关闭渡口的；\n（二）隐瞒船只事故的。\n情节"
     "较轻的，对分管负责人予以诫勉；情节严重的，给予撤职处分。",
     "art_5__para_1__point_1#1 liability F02.99 \"擅自关闭渡口\" <- leader / - / minor / [EDU.09] "
     "must\nart_5__para_1__point_1#2 liability F02.99 \"擅自关闭渡口\" <- leader / - / serious / "
     "[GOV.05] must\nart_5__para_1__point_2#1 liability F14.04 \"隐瞒船只事故\" <- leader / - / "
     "minor / [EDU.09] must\nart_5__para_1__point_2#2 liability F14.04 \"隐瞒船只事故\" <- leader "
     "/ - / serious / [GOV.05] must\n"},
    {"a_list_with_its_own_answer",
     "第五条 "
     "有下列情形之一的，给予警告处分：\n（一）擅自关闭渡口的；\n（二）隐瞒船只事故的。\n对渡口管理"
     "单位，由桥务局给予通报批评。",
     "art_5__para_1__point_1#1 liability F02.99 \"擅自关闭渡口\" <- staff / - / - / [GOV.01] "
     "must\nart_5__para_1__point_2#1 liability F14.04 \"隐瞒船只事故\" <- staff / - / - / [GOV.01] "
     "must\n"},
    {"people_behind_a_list",
     "第五条 "
     "对有下列情形之一的党组织和公职人员，予以问责：\n（一）弄虚作假；\n（二）截留渡口补助资金。\n"
     "对党组织，予以改组；对党员干部，给予党纪处分。",
     "art_5__para_1__point_1#1 liability F15.04 \"弄虚作假\" <- party_organization / - / - / "
     "[PARTY.13] must\nart_5__para_1__point_1#2 liability F15.04 \"弄虚作假\" <- staff / - / - / "
     "[GEN.03] must\nart_5__para_1__point_2#1 liability F13.02 \"截留渡口补助资金\" <- "
     "party_organization / - / - / [PARTY.13] must\nart_5__para_1__point_2#2 liability F13.02 "
     "\"截留渡口补助资金\" <- staff / - / - / [GEN.03] must\n"},
    {"named_list_and_above",
     "第五条 渡口管理方面的责任追究情形：\n（一）违规批准超载；\n（二）隐瞒渡口事故。\n第六条 "
     "有上述情形的，对分管负责人予以诫勉。",
     "art_6__para_1#1 liability F05.06 \"违规批准超载\" <- leader / - / - / [EDU.09] "
     "must\nart_6__para_1#2 liability F14.04 \"隐瞒渡口事故\" <- leader / - / - / [EDU.09] must\n"},
    {"above_in_the_same_breath",
     "第五条 有下列情形之一的，给予警告处分：\n（一）擅自关闭渡口的。\n第六条 "
     "评审专家弄虚作假的，取消其专家资格；部门代表有上述行为的，给予处分。",
     "art_5__para_1__point_1#1 liability F02.99 \"擅自关闭渡口\" <- staff / - / - / [GOV.01] "
     "must\nart_6__para_1#1 liability F00.00 \"弄虚作假\" <- private_person / - / - / [PERF.11] "
     "must\nart_6__para_1#2 liability F00.00 \"弄虚作假\" <- private_person / - / - / [GEN.01] "
     "must\n"},
    {"above_without_a_list", "第五条 船员应当穿救生衣。\n第六条 船员有上述行为的，给予警告处分。",
     "art_6__para_1#1 liability F00.00 \"有上述行为\" <- private_person / - / - / [ADMP.01] "
     "must\n"},
    {"shares_of_judges",
     "第五条 "
     "合议庭审理的案件，合议庭成员对事实认定共同承担责任。经审判委员会讨论改变多数意见，导致裁判错"
     "误的，由作出决议的委员承担责任，合议庭不承担责任。",
     "art_5__para_1#1 attribution \"合议庭审理的案件\" <- direct / - / - / [] "
     "must\nart_5__para_1#2 attribution \"经审判委员会讨论改变多数意见，导致裁判错误\" <- direct / "
     "- / - / [] must\nart_5__para_1#3 exempting \"经审判委员会讨论改变多数意见，导致裁判错误\" <- "
     "private_organization private_person / - / - / [] must_not\n"},
    {"points_received",
     "渡口公司员工扣分办法\n第五条 年度内扣满6分的，取消年度评优资格；扣满9分的，予以辞退。",
     "art_5__para_1#1 collateral \"年度内扣满6分\" <- staff / - / - / [PERF.01] "
     "must\nart_5__para_1#2 collateral \"扣满9分\" <- staff / - / - / [PERF.10] must\n"},
    {"admonished_twice",
     "第五条 机关工作人员一年内受到效能告诫一次的，扣发当月奖金；受到三次的，予以辞退。",
     "art_5__para_1#1 collateral \"机关工作人员一年内受到效能告诫一次\" <- staff / - / - / "
     "[PERF.02] must\nart_5__para_1#2 collateral \"受到三次\" <- staff / - / - / [PERF.10] must\n"},
    {"several_at_fault",
     "第五条 "
     "行政过错责任按照下列规定划分：\n（一）两人以上共同造成行政过错的，按照各自所起作用分别承担责"
     "任；\n（二）承办人隐瞒事实的，由承办人承担责任。",
     "art_5__para_1__point_1#1 attribution \"两人以上共同造成行政过错\" <- private_organization "
     "private_person / - / - / [] must\nart_5__para_1__point_2#1 attribution \"承办人隐瞒事实\" <- "
     "direct / - / - / [] must\n"},
    {"judges_in_no_situation", "第五条 合议庭对技术事实的认定承担责任。", ""},
    {"organ_by_its_name",
     "第五条 "
     "公共管理和服务机构擅自删除桥梁数据的，由市数据主管部门责令改正；逾期不改正的，由市人民政府予"
     "以通报批评。",
     "art_5__para_1#1 liability F17.05 \"擅自删除桥梁数据\" <- organ / 市数据主管部门 / - / "
     "[ACT.01] must\nart_5__para_1#2 liability F17.05 \"擅自删除桥梁数据\" <- organ / 市人民政府 / "
     "serious / [OACC.01] must\n"},
    {"expelled_member", "第五条 会员单位以低价诱导客户的，由青岚船艇协会予以除名。",
     "art_5__para_1#1 liability F00.00 \"以低价诱导客户\" <- private_organization / 青岚船艇协会 / "
     "- / [PERF.11] must\n"},
    {"asked_to_hold_answerable",
     "第五条 单位主要负责人虚假整改的，县委巡察办可以提请县委予以问责。",
     "art_5__para_1#1 liability F04.07 \"虚假整改\" <- head / - / - / [GEN.04] may\n"},
    {"grades_behind_another_measure",
     "第五条 "
     "教职工伪造船模数据的，由人事处取消其两年内申报渡口科研项目的资格，并视情节给予警告、记过、降"
     "低岗位等级处分。",
     "art_5__para_1#1 liability F15.01 \"伪造船模数据\" <- staff / 人事处 / - / [PERF.11] "
     "must\nart_5__para_1#2 liability F15.01 \"伪造船模数据\" <- staff / 人事处 / - / [INST.01 "
     "INST.02 INST.03] must one_of\n"},
    {"grades_alone", "第五条 渡口管理人员隐瞒事故的，给予警告、记过、记大过处分。",
     "art_5__para_1#1 liability F14.04 \"隐瞒事故\" <- staff / - / - / [GOV.01 GOV.02 GOV.03] must "
     "one_of\n"},
    {"decision_filed",
     "第五条 员工隐瞒船只事故的，给予警告处分。\n第六条 "
     "处理决定由人事处在五日内书面送达员工本人，并存入其人事档案。",
     "art_5__para_1#1 liability F14.04 \"员工隐瞒船只事故\" <- staff / - / - / [GOV.01] "
     "must\nart_6__para_1#1 procedure <- / - / - / [] must\n"},
    {"decision_spoken_of", "第五条 渡口公司应当按照处理决定修理船只。", ""},
    {"assessment_disputed", "第五条 员工对扣分有异议，可以在三日内向渡口公司申请复核。",
     "art_5__para_1#1 remedy <- / - / - / [] may\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, WaitingLists, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace wenze::extract
