// Sanctions of the regimes that are kept apart: Hong Kong, Macau, the Party, public institutions,
// state enterprises: {text, dump} rows as in extract_test.cc.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Regimes : public testing::TestWithParam<Row> {};

TEST_P(Regimes, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"hong_kong_offence",
     "香港特别行政区公职人员纪律条例\n第1条 "
     "任何公职人员违反本条例第3条，即属犯罪，一经定罪，可处第5级罚款及监禁6个月。",
     "art_1__para_1#1 liability F02.99 \"违反本条例第3条\" <- staff / - / - / [ADMP.03 CRIM.02] "
     "may all\n"},
    {"hong_kong_list_of_punishments",
     "香港特别行政区公职人员纪律条例\n第1条 "
     "公职人员行为不当的，行政长官可对该人员处以下列惩罚：\n（a）谴责；\n（b）罚款；\n（c）迫令退休"
     "；\n（d）革职。",
     "art_1__para_1#1 liability F20.08 \"行为不当\" <- staff / 行政长官 / - / [HK.03 HK.05 HK.09 "
     "HK.10] may all\n"},
    {"hong_kong_decider_is_not_hit",
     "香港特别行政区公职人员纪律条例\n第1条 "
     "公职人员未经准许而擅离职守的，部门首长可予以口头警告或书面警告。",
     "art_1__para_1#1 liability F01.02 F01.06 \"未经准许而擅离职守\" <- staff / 部门首长 / - / "
     "[HK.01 HK.02] may one_of\n"},
    {"macau_discipline_and_fines",
     "澳门特别行政区公职人员通则\n第一条 "
     "工作人员因过失造成部门损失者，可科处罚款处分；情节严重者，科处停职处分。\n第二条 "
     "违反本法规第五条规定者，科澳门元五千元至五万元罚款。",
     "art_1__para_1#1 liability F01.06 \"因过失造成部门损失\" <- staff / - / - / [MO.02] may\n"
     "art_1__para_1#2 liability F01.06 \"因过失造成部门损失\" <- staff / - / serious / [MO.03] "
     "must\n"
     "art_2__para_1#1 liability F00.00 \"违反本法规第五条规定\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"},
    {"macau_kinds_of_sanction",
     "澳门特别行政区公职人员通则\n第一条 "
     "对工作人员可科处下列处分：\na）书面申诫；\nb）罚款；\nc）停职；\nd）强迫退休；\ne）撤职。",
     "art_1__para_1#1 catalogue <- staff / - / - / [MO.01 MO.02 MO.03 MO.04 MO.05] may\n"},
    {"macau_relative_clause",
     "澳门特别行政区公职人员通则\n第一条 未经许可兼任私人业务的工作人员，科处强迫退休或撤职处分。",
     "art_1__para_1#1 liability F16.05 \"未经许可兼任私人业务\" <- staff / - / - / "
     "[MO.04 MO.05] must one_of\n"},
    {"party_ladder",
     "中国共产党云泽市党员纪律处分规定\n第一条 "
     "党员拒不执行组织决定，情节较轻的，给予警告或者严重警告处分；情节较重的，给予撤销党内职务或者"
     "留党察看处分；情节严重的，给予开除党籍处分。",
     "art_1__para_1#1 liability F04.01 \"拒不执行组织决定\" <- staff / - / minor / [PARTY.01 "
     "PARTY.02] must one_of\n"
     "art_1__para_1#2 liability F04.01 \"拒不执行组织决定\" <- staff / - / serious / [PARTY.03 "
     "PARTY.04] must one_of\n"
     "art_1__para_1#3 liability F04.01 \"拒不执行组织决定\" <- staff / - / very_serious / "
     "[PARTY.05] must\n"},
    {"party_range_and_measures",
     "中国共产党云泽市党员纪律处分规定\n第一条 "
     "党组织负责人压案不查的，给予严重警告直至留党察看处分。\n第二条 "
     "党员领导干部落实主体责任不力的，对其进行诫勉，必要时给予组织处理。",
     "art_1__para_1#1 liability F01.07 \"压案不查\" <- leader / - / - / [PARTY.02 PARTY.04] must "
     "one_of\n"
     "art_2__para_1#1 liability F04.04 \"落实主体责任不力\" <- leader / - / - / [EDU.09 GEN.04] "
     "must all\n"},
    {"party_organisations",
     "中国共产党云泽市党员纪律处分规定\n第一条 "
     "党组织拒不执行上级决定的，责令检查、予以通报；情节严重的，予以改组或者解散。",
     "art_1__para_1#1 liability F04.01 \"拒不执行上级决定\" <- party_organization / - / - / "
     "[PARTY.11 PARTY.12] must one_of\n"
     "art_1__para_1#2 liability F04.01 \"拒不执行上级决定\" <- party_organization / - / serious / "
     "[PARTY.13 PARTY.14] must one_of\n"},
    {"public_institutions",
     "云泽市事业单位工作人员处分办法\n第一条 "
     "事业单位工作人员泄露服务对象信息的，给予警告或者记过处分；情节较重的，给予降低岗位等级处分；"
     "情节严重的，给予开除处分。\n第二条 违反规定兼职取酬的，给予记过以上处分。",
     "art_1__para_1#1 liability F17.03 F16.01 \"泄露服务对象信息\" <- staff / - / - / [INST.01 "
     "INST.02] "
     "must one_of\n"
     "art_1__para_1#2 liability F17.03 F16.01 \"泄露服务对象信息\" <- staff / - / serious / "
     "[INST.03] "
     "must\n"
     "art_1__para_1#3 liability F17.03 F16.01 \"泄露服务对象信息\" <- staff / - / very_serious / "
     "[INST.04] must\n"
     "art_2__para_1#1 liability F16.05 \"违反规定兼职取酬\" <- staff / - / - / [INST.02] must\n"},
    {"state_enterprises",
     "云泽市市属国有企业违规经营投资责任追究办法\n第一条 "
     "企业管理人员违规担保的，扣减百分之三十的绩效薪酬；情节严重的，解除劳动合同。\n第二条 "
     "造成重大损失的，对主要责任人收回中长期激励收益，五年内不得担任国有企业董事、监事、高级管理人"
     "员。",
     "art_1__para_1#1 liability F13.07 \"违规担保\" <- staff / - / - / [PERF.02] "
     "must\nart_1__para_1#2 liability F13.07 \"违规担保\" <- staff / - / serious / [PERF.09] "
     "must\nart_2__para_1#1 liability F03.04 F02.99 \"造成重大损失\" <- direct / - / - / [PERF.02] "
     "must\nart_2__para_1#2 liability F03.04 F02.99 \"造成重大损失\" <- direct / - / - / [PERF.13] "
     "must_not\n"},
    {"range_up_to_dismissal",
     "云泽市行政机关工作人员过错责任追究办法\n第一条 "
     "行政机关工作人员编造材料的，给予警告直至开除处分。",
     "art_1__para_1#1 liability F15.04 \"编造材料\" <- staff / - / - / [GOV.01 GOV.06] must "
     "one_of\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Regimes, testing::ValuesIn(kRows),
                         [](const auto& row) { return std::string(row.param.name); });

}  // namespace
}  // namespace wenze::extract
