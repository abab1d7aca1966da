// What only looks like a consequence, and who answers where the words leave it open: {text, dump}
// rows as in extract_test.cc.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Imputation : public testing::TestWithParam<Row> {};

TEST_P(Imputation, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"handling_of_what_nobody_did_wrong",
     "第九条 因公路改线，原有公路不再作为公路使用的，应当按照公路报废的有关规定处理。", ""},
    {"remedial_work_after_a_permit", "第九条 经批准同意迁移的，申请人应当采取其他补救措施。", ""},
    {"exempt_from_a_test", "第五条 学生因病不宜参加体能测试的，可以免予参加测试。", ""},
    {"exempt_from_liability", "第五条 公务员主动说明情况的，可以免予追究责任。",
     "art_5__para_1#1 exempting \"主动说明情况\" <- staff / - / - / [] may\n"},
    {"who_handles_finds_and_decides",
     "第五条 市场监管部门处理侵犯云泽标志权行为时，认定侵权行为成立的，责令停止侵权行为。",
     "art_5__para_1#1 liability F00.00 \"侵犯云泽标志权行为\" <- private_organization "
     "private_person / 市场监管部门 / - / [ACT.08] must\n"},
    {"what_was_seized", "第五条 渔政部门查获的违法捕捞的渔获物，应当责令捕捞者放回水体。", ""},
    {"agreed_by_contract", "第五条 展商侵权的，主办单位可以按照合同约定取消参展资格。", ""},
    {"ordered_by_an_organ", "第五条 展商侵权的，由市场监管部门取消参展资格。",
     "art_5__para_1#1 liability F00.00 \"展商侵权\" <- private_organization private_person / "
     "市场监管部门 / - / [PERF.11] must\n"},
    {"execution_is_interrupted",
     "第五条 "
     "有下列情形之一的，中止执行：\n（一）当事人无履行能力的；\n（二）需要中止执行的其他情形。",
     ""},
    {"duty_of_supervision",
     "第九条 防火机构应当组织检查；对检查中发现的火灾隐患，应当发出整改通知书，责令限期整改。", ""},
    {"who_finds_the_wrong_did_not_do_it",
     "第九条 建设部门在检查中发现违法行为的，应当依法给予行政处罚。", ""},
    {"breach_behind_the_duty",
     "第九条 经营者不得泄露客户信息，应当遵守保密规定；违反本规定的，依法追究法律责任。",
     "art_9__para_1#1 liability F00.00 \"违反本规定\" <- private_organization private_person / - / "
     "- / [GEN.04] must\n"},
    {"praise_before_blame", "第九条 对坚持原则的，给予表彰；对打击报复举报人的，严肃处理。",
     "art_9__para_1#1 liability F00.00 \"打击报复举报人\" <- private_organization private_person / "
     "- / - / [GEN.04] must\n"},
    {"competence_to_set_a_fine", "第九条 对违反管理秩序的行为，规章可以设定不超过五万元的罚款。",
     ""},
    {"verb_of_private_law", "第九条 未经另一方同意擅自转让的，应视为双方约定处分共同财产的行为。",
     ""},
    {"compensation_for_closing", "第九条 被征收人选择产权调换的，不支付停产停业损失补偿费。", ""},
    {"no_liability_in_private_law", "第九条 经营者明确拒绝的，不承担赔偿责任。", ""},
    {"a_report_is_no_sanction", "第九条 投放人拒不改正的，管理人应当报告执法部门依法予以处理。",
     ""},
    {"units_and_persons_are_fined_apart",
     "第九条 "
     "违反本条例第六条规定的，由渔业部门责令改正；拒不改正的，对单位处一万元罚款，对个人处五百元罚"
     "款。",
     "art_9__para_1#1 liability F00.00 \"违反本条例第六条规定\" <- private_organization "
     "private_person / 渔业部门 / - / [ACT.01] must\n"
     "art_9__para_1#2 liability F00.00 \"违反本条例第六条规定\" <- private_organization / 渔业部门 "
     "/ serious / [ADMP.03] must\n"
     "art_9__para_1#3 liability F00.00 \"违反本条例第六条规定\" <- private_person / 渔业部门 / "
     "serious / [ADMP.03] must\n"},
    {"head_of_an_unlisted_noun",
     "第九条 二级以上旅客运输站未配置安全检查设备的，由运输管理机构按下列规定处二千元罚款。",
     "art_9__para_1#1 liability F00.00 \"未配置安全检查设备\" <- private_organization / "
     "运输管理机构 / - / [ADMP.03] must\n"},
    {"recourse_hits_whom_it_names",
     "第九条 登记机构工作人员造成登记错误的，登记机构赔偿后，可以向有责任的工作人员追偿。",
     "art_9__para_1#1 liability F01.06 \"造成登记错误\" <- direct / - / - / [ECON.02] may\n"},
    {"fine_on_top_of_alternatives",
     "第九条 违反本条例规定乱倒垃圾的，由管理机构责令恢复原状或者采取其他补救措施，处五十元罚款。",
     "art_9__para_1#1 liability F00.00 \"违反本条例规定乱倒垃圾\" <- private_organization "
     "private_person / 管理机构 / - / [ACT.09 ACT.01] must one_of\n"
     "art_9__para_1#2 liability F00.00 \"违反本条例规定乱倒垃圾\" <- private_organization "
     "private_person / 管理机构 / - / [ADMP.03] must\n"},
    {"leaders_who_answer_as_well",
     "第九条 "
     "决策机关违反本条例规定的，由上级机关责令改正，对行政首长、负有责任的其他领导人员依法追究责任"
     "。",
     "art_9__para_1#1 liability F02.99 \"违反本条例规定\" <- organ / 上级机关 / - / [ACT.01] must\n"
     "art_9__para_1#2 liability F02.99 \"违反本条例规定\" <- head leader / 上级机关 / - / [GEN.04] "
     "must\n"},
    {"powers_of_inspection",
     "第九条 监督机构行使下列职权：\n（一）检查与违法行为有关的场所，责令暂停销售商品。", ""},
    {"may_in_front_of_a_crime",
     "第九条 违反本条例规定的，处一万元罚款，可以禁止其代理业务，构成犯罪的，依法追究刑事责任。",
     "art_9__para_1#1 liability F00.00 \"违反本条例规定\" <- private_organization private_person / "
     "- / - / [ADMP.03] must\n"
     "art_9__para_1#2 transfer \"构成犯罪\" <- private_organization private_person / - / crime / "
     "[CRIM.02] must\n"},
    {"detained_abroad", "第九条 公民被拘留或者逮捕的，驻外机构应当提供协助。", ""},
    {"which_law_applies",
     "第九条 对违反本条例规定的行为，法律另有规定的，由法律规定的机关进行处罚。", ""},
    {"several_wrongs_and_a_residue",
     "第九条 "
     "旅游主管部门的工作人员违反规定审批、利用职权谋取利益、不履行法定职责或者有其他违法行为的，依"
     "法给予处分。",
     "art_9__para_1#1 liability F05.06 \"违反规定审批\" <- staff / - / - / [GEN.01] must\n"
     "art_9__para_1#2 liability F16.06 \"利用职权谋取利益\" <- staff / - / - / [GEN.01] must\n"
     "art_9__para_1#3 liability F01.01 \"不履行法定职责\" <- staff / - / - / [GEN.01] must\n"
     "art_9__para_1#4 liability F02.99 *\"有其他违法行为\" <- staff / - / - / [GEN.01] must\n"},
    {"schools_are_not_kinds_of_sanction",
     "第九条 "
     "区人民政府将学校分为重点学校和非重点学校的，由上级人民政府责令限期改正、通报批评；情节严重的"
     "，对直接负责的主管人员依法给予处分。",
     "art_9__para_1#1 liability F02.99 \"将学校分为重点学校和非重点学校\" <- organ / 上级人民政府 "
     "/ - / [ACT.01 OACC.01] must all\n"
     "art_9__para_1#2 liability F02.99 \"将学校分为重点学校和非重点学校\" <- supervisor / - / "
     "serious / [GEN.01] must\n"},
    {"scene_in_front_of_the_wrong",
     "第九条 专利部门查处违法行为时，有关单位和个人拒不提供资料的，由专利部门处一千元罚款。",
     "art_9__para_1#1 liability F00.00 \"专利部门查处违法行为时，有关单位和个人拒不提供资料\" <- "
     "private_organization private_person / 专利部门 / - / [ADMP.03] must\n"},
    {"disposal_of_affairs",
     "第九条 公民因前款所列情形死亡的，外交机构应当按照有关规定处理善后事宜。", ""},
    {"procedure_of_penalties", "第九条 调查完成，应当在十五日内作出行政处罚决定。", ""},
    {"no_body_is_disciplined",
     "第九条 "
     "云泽县人民政府、防汛指挥机构和水务部门及其工作人员有下列行为之一的，由上级主管部门依法给予处"
     "分：\n（一）拒不执行调度方案的；\n（二）迟报汛情的。",
     "art_9__para_1__point_1#1 liability F04.01 \"拒不执行调度方案\" <- staff / 上级主管部门 / - / "
     "[GEN.01] must\nart_9__para_1__point_2#1 liability F14.04 \"迟报汛情\" <- staff / "
     "上级主管部门 / - / [GEN.01] must\n"},
    {"people_of_the_step_before",
     "第十条 "
     "复核机关无正当理由不受理复核申请的，对直接负责的主管人员给予警告、记过；经责令受理仍不受理，"
     "造成严重后果的，依法给予降级、撤职。",
     "art_10__para_1#1 liability F01.05 \"无正当理由不受理复核申请\" <- supervisor / - / - / "
     "[GOV.01 GOV.02] must one_of\nart_10__para_1#2 liability F01.05 \"无正当理由不受理复核申请\" "
     "<- organ / - / - / [ACT.05] must\nart_10__para_1#3 liability F01.05 "
     "\"无正当理由不受理复核申请\" <- supervisor / - / serious / [GOV.04 GOV.05] must one_of\n"},
    {"units_and_departments",
     "第九条 "
     "有下列情形之一的单位、部门，由营商环境主管部门予以通报批评：\n（一）不履行政策承诺的；\n（二"
     "）泄露商业秘密的。",
     "art_9__para_1__point_1#1 liability F01.01 F02.99 \"不履行政策承诺\" <- organ / "
     "营商环境主管部门 / - / [OACC.01] must\nart_9__para_1__point_2#1 liability F17.03 "
     "\"泄露商业秘密\" <- organ / 营商环境主管部门 / - / [OACC.01] must\n"},
    {"officers_who_find",
     "第五条 公安机关的人民警察对违反灯塔管理秩序的人员，可以依法予以拘留。\n第六条 "
     "执行职务的公安民警发现机动车有违法行为逾期未接受处理的，可以先予扣留机动车行驶证。\n第七条 "
     "民警发现渡船违法不查处的，给予处分。",
     "art_5__para_1#1 liability F00.00 \"违反灯塔管理秩序\" <- private_person / 公安机关的人民警察 "
     "/ - / [ADMP.13] may\nart_6__para_1#1 liability F00.00 \"机动车有违法行为逾期未接受处理\" <- "
     "private_organization private_person / 执行职务的公安民警 / - / [ADMP.06] "
     "may\nart_7__para_1#1 liability F01.07 \"发现渡船违法不查处\" <- staff / - / - / [GEN.01] "
     "must\n"},
    {"conduct_is_no_preposition",
     "第五条 "
     "公安机关在办案中发现实施不良行为的未成年人的父母不履行监护职责的，应当予以训诫。\n第六条 "
     "扰乱渡口秩序的，有关国家机关工作人员应当对其批评教育。",
     "art_5__para_1#1 liability F00.00 \"实施不良行为的未成年人的父母不履行监护职责\" <- "
     "private_person / 公安机关 / - / [EDU.03] must\nart_6__para_1#1 liability F00.00 "
     "\"扰乱渡口秩序\" <- private_organization private_person / 有关国家机关工作人员 / - / "
     "[EDU.03] must\n"},
    {"supervisor_in_the_sentence_before",
     "第五条 港务部门应当对渡口开展检查。发现渡口企业未备案的，应当责令改正。\n第六条 "
     "港务部门负责渡口安全。发现违法行为的，应当责令改正。",
     "art_5__para_1#1 liability F00.00 \"未备案\" <- private_organization / 港务部门 / - / "
     "[ACT.01] must\nart_6__para_1#1 liability F00.00 \"发现违法行为\" <- private_organization "
     "private_person / - / - / [ACT.01] must\n"},
    {"finder_after_its_scene",
     "第五条 在申请许可期间，港务部门发现申请人伪造证书的，应当责令改正。\n第六条 "
     "公安机关接到报告或者公安机关、人民法院在办理案件过程中发现监护人存在前款情形的，应当予以训诫"
     "。\n第七条 港务部门认定参展者擅自使用船名的，可以责令改正。\n第八条 "
     "港务部门依据各自的职权处理船名侵权案件时，可以责令停止侵权行为。\n第九条 "
     "公安机关认定的违规单位，处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"伪造证书\" <- private_organization private_person / "
     "港务部门 / - / [ACT.01] must\nart_6__para_1#1 liability F00.00 \"存在前款情形\" <- "
     "private_person / 公安机关、人民法院 / - / [EDU.03] must\nart_7__para_1#1 liability F00.00 "
     "\"参展者擅自使用船名\" <- private_organization private_person / 港务部门 / - / [ACT.01] "
     "may\nart_8__para_1#1 liability F00.00 \"船名侵权\" <- private_organization private_person / "
     "港务部门 / - / [ACT.08] may\nart_9__para_1#1 liability F00.00 \"公安机关认定的违规单位\" <- "
     "private_organization / - / - / [ADMP.03] must\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Imputation, testing::ValuesIn(kRows),
                         [](const auto& row) { return std::string(row.param.name); });

}  // namespace
}  // namespace wenze::extract
