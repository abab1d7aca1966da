// How measures on accountability and bodies' own rules speak of consequences and of whom they hit:
// {text, dump} rows as in extract_test.cc. Each construction has its neighbour that must not match.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Accountability : public testing::TestWithParam<Row> {};

TEST_P(Accountability, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"degrees_of_loss_are_steps",
     "第五条 "
     "渡口集团员工违规处置渡船的，按照下列规定处理：\n（一）造成一般资产损失的，给予警告；\n（二）"
     "造成较大资产损失的，给予记过；\n（三）造成重大资产损失的，给予撤职处分。",
     "art_5__para_1#1 liability F13.06 \"渡口集团员工违规处置渡船\" <- staff / - / general / "
     "[GOV.01] must\nart_5__para_1#2 liability F13.06 \"渡口集团员工违规处置渡船\" <- staff / - / "
     "serious / [GOV.02] must\nart_5__para_1#3 liability F13.06 \"渡口集团员工违规处置渡船\" <- "
     "staff / - / very_serious / [GOV.05] must\n"},
    {"loss_without_a_degree_is_no_step",
     "第五条 管理人员违规出借渡船的，给予警告；资产损失情况不报告的，给予记过。",
     "art_5__para_1#1 liability F13.07 \"违规出借渡船\" <- staff / - / - / [GOV.01] "
     "must\nart_5__para_1#2 liability F13.06 F04.06 \"资产损失情况不报告\" <- staff / - / - / "
     "[GOV.02] must\n"},
    {"last_of_a_list_of_measures",
     "第五条 "
     "渡口事务局工作人员对船客投诉推诿扯皮的，给予批评教育、诫勉或者组织处理；情节严重的，给予撤职"
     "或者解除劳动合同处理。",
     "art_5__para_1#1 liability F01.03 \"对船客投诉推诿扯皮\" <- staff / - / - / [EDU.03 EDU.09 "
     "GEN.04] must one_of\nart_5__para_1#2 liability F01.03 \"对船客投诉推诿扯皮\" <- staff / - / "
     "serious / [GOV.05 PERF.09] must one_of\n"},
    {"measures_that_are_only_spoken_of",
     "第五条 批评教育、诫勉和组织处理的决定，由渡口事务局归档。", ""},
    {"written_warning_of_the_mainland",
     "第五条 渡口事务局工作人员擅离职守的，给予书面警告。\n第六条 "
     "渡口经营者未公示票价的，由渡口主管部门给予书面警告，并处五百元罚款。",
     "art_5__para_1#1 liability F01.02 \"擅离职守\" <- staff / - / - / [GOV.01] "
     "must\nart_6__para_1#1 liability F00.00 \"未公示票价\" <- private_organization private_person "
     "/ 渡口主管部门 / - / [ADMP.01 ADMP.03] must all\n"},
    {"contract_ended_as_the_last_step",
     "第五条 "
     "采购人员泄露标底的，情节较轻的给予警告处分，情节较重的给予记过处分，情节严重的解除劳动合同。",
     "art_5__para_1#1 liability F13.05 \"泄露标底\" <- staff / - / minor / [GOV.01] "
     "must\nart_5__para_1#2 liability F13.05 \"泄露标底\" <- staff / - / serious / [GOV.02] "
     "must\nart_5__para_1#3 liability F13.05 \"泄露标底\" <- staff / - / very_serious / [PERF.09] "
     "must\n"},
    {"contract_ended_by_the_parties", "第五条 船厂未支付工钱的，船工可以解除劳动合同。", ""},
    {"staff_of_an_office_named_by_its_act",
     "第五条 市场监督管理局工作人员失职，致使发生事故的，给予记过处分。",
     "art_5__para_1#1 liability F01.06 F14.01 \"失职，致使发生事故\" <- staff / - / - / [GOV.02] "
     "must\n"},
    {"supervision_that_fails",
     "第五条 渡口管理机构监督管理失职，致使发生事故的，对主管人员给予记过处分。",
     "art_5__para_1#1 liability F14.01 F18.04 \"渡口管理机构监督管理失职，致使发生事故\" <- "
     "supervisor / - / - / [GOV.02] must\n"},
    {"members_of_an_association",
     "第五条 律师会员泄露当事人隐私的，由本会惩戒委员会给予警告。\n第六条 "
     "单位会员泄露客户隐私的，由协会给予警告。",
     "art_5__para_1#1 liability F00.00 \"泄露当事人隐私\" <- private_person / 本会惩戒委员会 / - / "
     "[ADMP.01] must\nart_6__para_1#1 liability F00.00 \"泄露客户隐私\" <- private_organization / "
     "协会 / - / [ADMP.01] must\n"},
    {"criticised_by_whoever_stands_over_it",
     "第五条 "
     "渡口事务局有下列情形之一的，由县人民政府对其通报批评，责令限期整改：\n（一）隐瞒险情的。",
     "art_5__para_1__point_1#1 liability F14.04 \"隐瞒险情\" <- organ / 县人民政府 / - / [OACC.01 "
     "ACT.01] must all\n"},
    {"informed_and_not_criticised",
     "第五条 渡口事务局隐瞒险情的，由县人民政府责令限期整改，并将情况通报市渡务局。",
     "art_5__para_1#1 liability F14.04 \"隐瞒险情\" <- organ / 县人民政府 / - / [ACT.01] must\n"},
    {"the_body_beside_its_head",
     "第五条 "
     "镇人民政府有下列情形之一的，由县人民政府责令限期整改，并约谈主要负责人；一年内发生两次以上的"
     "，取消其当年评优评先资格，由任免机关对主要负责人给予处分：\n（一）隐瞒险情的。",
     "art_5__para_1__point_1#1 liability F14.04 \"隐瞒险情\" <- organ / 县人民政府 / - / [ACT.01] "
     "must\nart_5__para_1__point_1#2 liability F14.04 \"隐瞒险情\" <- head / 县人民政府 / - / "
     "[EDU.04] must\nart_5__para_1__point_1#3 liability F14.04 \"隐瞒险情\" <- organ / - / serious "
     "/ [OACC.03] must\nart_5__para_1__point_1#4 liability F14.04 \"隐瞒险情\" <- head / 任免机关 "
     "/ serious / [GEN.01] must\n"},
    {"proposed_for_people_in_front",
     "第五条 "
     "镇人民政府拒不整改的，由县人民政府予以通报；对责任人员，建议任免机关调离岗位、给予处分。",
     "art_5__para_1#1 liability F04.07 \"拒不整改\" <- organ / 县人民政府 / - / [OACC.01] "
     "must\nart_5__para_1#2 liability F04.07 \"拒不整改\" <- direct / 县人民政府 / - / [GEN.05] "
     "must\n"},
    {"decided_for_people_in_front",
     "第五条 镇人民政府拒不整改的，由县人民政府予以通报；对责任人员，由任免机关调离岗位。",
     "art_5__para_1#1 liability F04.07 \"拒不整改\" <- organ / 县人民政府 / - / [OACC.01] "
     "must\nart_5__para_1#2 liability F04.07 \"拒不整改\" <- direct / 任免机关 / - / [ORGZ.02] "
     "must\n"},
    {"the_step_names_whom_it_is_about",
     "第五条 "
     "占用疏散通道的，由消防机构对个人处五百元以下罚款，对单位处五千元罚款；单位拒不改正的，责令停"
     "产停业。",
     "art_5__para_1#1 liability F00.00 \"占用疏散通道\" <- private_person / 消防机构 / - / "
     "[ADMP.03] must\nart_5__para_1#2 liability F00.00 \"占用疏散通道\" <- private_organization / "
     "消防机构 / - / [ADMP.03] must\nart_5__para_1#3 liability F00.00 \"占用疏散通道\" <- "
     "private_organization / 消防机构 / serious / [ADMP.10] must\n"},
    {"the_step_of_both",
     "第五条 "
     "占用疏散通道的，由消防机构对个人处五百元以下罚款，对单位处五千元罚款；拒不改正的，强制拆除，"
     "加倍罚款。",
     "art_5__para_1#1 liability F00.00 \"占用疏散通道\" <- private_person / 消防机构 / - / "
     "[ADMP.03] must\nart_5__para_1#2 liability F00.00 \"占用疏散通道\" <- private_organization / "
     "消防机构 / - / [ADMP.03] must\nart_5__para_1#3 liability F00.00 \"占用疏散通道\" <- "
     "private_organization private_person / 消防机构 / serious / [ACT.09 ADMP.03] must all\n"},
    {"manager_of_a_unit", "第五条 单位的消防安全管理人未组织防火巡查的，由消防机构处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"未组织防火巡查\" <- private_person / 消防机构 / - / "
     "[ADMP.03] must\n"},
    {"list_in_line",
     "第五条 "
     "采购人员有下列行为之一的，给予警告；情节严重的，给予记过：泄露标底；与供应商串通抬价；其他违"
     "反采购纪律的行为。",
     "art_5__para_1#1 liability F13.05 \"泄露标底\" <- staff / - / - / [GOV.01] "
     "must\nart_5__para_1#2 liability F13.05 \"泄露标底\" <- staff / - / serious / [GOV.02] "
     "must\nart_5__para_1#3 liability F13.05 F13.99 \"与供应商串通抬价\" <- staff / - / - / "
     "[GOV.01] must\nart_5__para_1#4 liability F13.05 F13.99 \"与供应商串通抬价\" <- staff / - / "
     "serious / [GOV.02] must\nart_5__para_1#5 liability F13.99 *\"其他违反采购纪律的行为\" <- "
     "staff / - / - / [GOV.01] must\nart_5__para_1#6 liability F13.99 *\"其他违反采购纪律的行为\" "
     "<- staff / - / serious / [GOV.02] must\n"},
    {"list_in_line_that_imposes",
     "第五条 采购人员有下列行为之一的，给予警告：泄露标底的，通报批评；其他情况，不予追究。",
     "art_5__para_1#1 liability F00.00 \"泄露标底\" <- private_person / - / - / [ADMP.02] "
     "must\nart_5__para_1#2 exempting \"泄露标底\" <- private_person / - / - / [] must_not\n"},
    {"one_of_the_measures",
     "第五条 "
     "会员单位违反本公约的，协会可以采取下列措施之一：\n（1）提醒谈话；\n（2）业内通报批评；\n（3）"
     "取消会员资格。",
     "art_5__para_1#1 liability F00.00 \"违反本公约\" <- private_organization / 协会 / - / [EDU.01 "
     "ADMP.02 PERF.11] may one_of\n"},
    {"one_of_the_cases",
     "第五条 会员单位有下列情形之一：（1）拖欠会费的；（2）散布虚假信息的，取消会员资格。",
     "art_5__para_1__point_2#1 liability F00.00 \"散布虚假信息\" <- private_organization / - / - / "
     "[PERF.11] must\n"},
    {"kinds_in_order",
     "第七条 "
     "问责方式由轻到重依次为：提醒谈话，诫勉，公开道歉，停职检查，免职。以上方式既可单独运用，也可"
     "合并运用。",
     "art_7__para_1#1 catalogue <- / - / - / [EDU.01 EDU.09 EDU.06 ORGZ.01 ORGZ.05] unmarked "
     "any\n"},
    {"order_of_no_kinds", "第七条 办理步骤由先到后依次为：受理，核查，答复。", ""},
    {"whom_a_word_takes_in",
     "第三条 本办法所称负有责任的领导人员，包括对过错行为负有审批、审核职责的单位负责人。", ""},
    {"kinds_that_a_word_takes_in",
     "第三条 本办法所称问责方式，包括批评教育、诫勉、通报批评和停职检查。",
     "art_3__para_1#1 catalogue <- / - / - / [EDU.03 EDU.09 EDU.07 ORGZ.01] unmarked\n"},
    {"shares_one_after_another",
     "第七条 发生事故的，当班渡工负直接责任，班组长负管理责任，分管副站长负领导责任。",
     "art_7__para_1#1 attribution \"发生事故\" <- direct / - / - / [] must\nart_7__para_1#2 "
     "attribution \"发生事故\" <- leader / - / - / [] must\nart_7__para_1#3 attribution "
     "\"发生事故\" <- leader / - / - / [] must\n"},
    {"share_alone", "第七条 桥梁的业主负管理责任。", ""},
    {"who_bears_nothing",
     "第七条 "
     "执法过错由集体讨论决定造成的，主要负责人负主要责任，持不同意见并记录在案的人员不承担责任。",
     "art_7__para_1#1 attribution \"执法过错由集体讨论决定造成\" <- head / - / - / [] "
     "must\nart_7__para_1#2 exempting \"持不同意见并记录在案的人员\" <- staff / - / - / [] "
     "must_not\n"},
    {"who_writes_it", "第五条 渡口站连续三个月末位的，主要负责人向渡务局作出书面检查。",
     "art_5__para_1#1 liability F04.03 \"渡口站连续三个月末位\" <- head / - / - / [EDU.05] must\n"},
    {"who_is_ordered_to_write_it", "第五条 渡口站隐瞒险情的，责令主要负责人作出书面检查。",
     "art_5__para_1#1 liability F00.00 \"隐瞒险情\" <- head / - / - / [EDU.05] must\n"},
    {"points_deducted", "第五条 承办单位虚假办结工单的，扣2分并通报批评。",
     "art_5__para_1#1 liability F02.99 \"承办单位虚假办结工单\" <- organ / - / - / [OACC.04 "
     "OACC.01] must all\n"},
    {"performance_pay_by_a_share", "第五条 员工违规出借渡船的，扣减当年绩效年薪的百分之三十。",
     "art_5__para_1#1 liability F13.07 F13.06 \"员工违规出借渡船\" <- staff / - / - / [PERF.02] "
     "must\n"},
    {"no_office_of_that_level",
     "第七条 被责令辞职或者免职的，两年内不得安排与原职务层级相当的领导岗位。",
     "art_7__para_1#1 collateral \"被责令辞职或者免职\" <- staff / - / - / [PERF.13] must_not\n"},
    {"tolerance_of_trials",
     "第六条 "
     "有下列情形之一，造成损失的，可以免除责任：\n（一）在新业务领域先行先试，且履行了集体决策程序"
     "的；\n（二）因不可抗力导致项目终止的。",
     "art_6__para_1__point_1#1 exempting \"在新业务领域先行先试，且履行了集体决策程序\" <- staff / "
     "- / - / [] may\nart_6__para_1__point_2#1 exempting \"因不可抗力导致项目终止\" <- staff / - / "
     "- / [] may\n"},
    {"no_liability_in_private_law",
     "第六条 "
     "有下列情形之一，造成损失的，可以免除责任：\n（一）因台风沉没的；\n（二）因不可抗力停航的。",
     ""},
    {"pursued_for_life", "第五条 渡务局工作人员违规审批渡船的，启动终身追责。",
     "art_5__para_1#1 liability F05.06 \"违规审批渡船\" <- staff / - / - / [GEN.04] must\n"},
    {"results_that_grow",
     "第五条 "
     "渡务局工作人员拒绝受理的，给予批评教育；造成不良影响的，给予诫勉；造成严重后果的，给予记过。",
     "art_5__para_1#1 liability F01.05 F05.01 \"拒绝受理\" <- staff / - / - / [EDU.03] "
     "must\nart_5__para_1#2 liability F01.05 F05.01 \"拒绝受理\" <- staff / - / serious / [EDU.09] "
     "must\nart_5__para_1#3 liability F01.05 F05.01 \"拒绝受理\" <- staff / - / very_serious / "
     "[GOV.02] must\n"},
    {"result_above_a_demand",
     "第五条 "
     "渡口经营者未公示票价的，责令改正；逾期不改正的，处一千元罚款；造成严重后果的，吊销许可证。",
     "art_5__para_1#1 liability F00.00 \"未公示票价\" <- private_organization private_person / - / "
     "- / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"未公示票价\" <- private_organization "
     "private_person / - / serious / [ADMP.03] must\nart_5__para_1#3 liability F00.00 "
     "\"未公示票价\" <- private_organization private_person / - / serious / [ADMP.08] must\n"},
    {"first_of_a_ladder_of_losses",
     "第五条 "
     "违反投资规定，未经论证即出资，造成一般资产损失的，对直接责任人扣减绩效年薪；造成较大资产损失"
     "的，对直接责任人予以免职。",
     "art_5__para_1#1 liability F03.02 \"未经论证即出资\" <- direct / - / general / [PERF.02] "
     "must\nart_5__para_1#2 liability F03.02 \"未经论证即出资\" <- direct / - / serious / "
     "[ORGZ.05] must\n"},
    {"one_loss_is_no_ladder",
     "第五条 违反投资规定，未经论证即出资，造成较大资产损失的，对直接责任人予以免职。",
     "art_5__para_1#1 liability F03.02 \"未经论证即出资\" <- direct / - / - / [ORGZ.05] must\n"},
    {"alternatives_of_a_circumstance",
     "第五条 "
     "会员泄露当事人隐私的，由协会给予警告；拒不配合调查，或者两年内再次违规的，应当从重处理。",
     "art_5__para_1#1 liability F00.00 \"泄露当事人隐私\" <- private_organization private_person / "
     "协会 / - / [ADMP.01] must\nart_5__para_1#2 aggravating \"拒不配合调查\" <- "
     "private_organization private_person / - / serious / [] must\nart_5__para_1#3 aggravating "
     "\"两年内再次违规\" <- private_organization private_person / - / serious / [] must\n"},
    {"result_is_no_alternative",
     "第五条 会员泄露当事人隐私的，由协会给予警告；拒不改正，或者造成严重后果的，应当从重处理。",
     "art_5__para_1#1 liability F00.00 \"泄露当事人隐私\" <- private_organization private_person / "
     "协会 / - / [ADMP.01] must\nart_5__para_1#2 aggravating \"拒不改正，或者造成严重后果\" <- "
     "private_organization private_person / - / serious / [] must\n"},
    {"whole_staff_beside_the_head", "第五条 员工瞒报工伤的，免去车间主任职务，扣发全车间当月奖金。",
     "art_5__para_1#1 liability F14.04 \"员工瞒报工伤\" <- head / - / - / [ORGZ.05] "
     "must\nart_5__para_1#2 liability F14.04 \"员工瞒报工伤\" <- staff / - / - / [PERF.02] must\n"},
    {"outsider_under_own_rules",
     "第五条 员工未系安全带的，扣发绩效200元。\n第六条 "
     "外包单位两次违反作业票制度的，列入失信名单。",
     "art_5__para_1#1 liability F02.99 \"员工未系安全带\" <- staff / - / - / [PERF.02] "
     "must\nart_6__para_1#1 liability F00.00 \"外包单位两次违反作业票制度\" <- "
     "private_organization / - / - / [ADMP.15] must\n"},
    {"talk_with_a_leader", "第五条 渡口站连续三个月排名末位的，由区政府分管领导约谈主要负责人。",
     "art_5__para_1#1 liability F04.03 \"渡口站连续三个月排名末位\" <- head / 区政府分管领导 / - / "
     "[EDU.04] must\n"},
    {"employed_by_a_body",
     "第五条 "
     "医务人员收受红包的，五年内不得晋升职称；情节严重的，予以解聘，并由卫生健康行政部门吊销执业证"
     "书。",
     "art_5__para_1#1 liability F16.04 \"收受红包\" <- staff / - / serious / [PERF.09] "
     "must\nart_5__para_1#2 liability F16.04 \"收受红包\" <- staff / 卫生健康行政部门 / serious / "
     "[ADMP.08] must\n"},
    {"licensed_and_fined",
     "第五条 医师收受红包的，由卫生健康行政部门处一万元罚款；情节严重的，吊销执业证书。",
     "art_5__para_1#1 liability F00.00 \"收受红包\" <- private_person / 卫生健康行政部门 / - / "
     "[ADMP.03] must\nart_5__para_1#2 liability F00.00 \"收受红包\" <- private_person / "
     "卫生健康行政部门 / serious / [ADMP.08] must\n"},
    {"admonished_beside_a_body",
     "第五条 "
     "有下列情形之一的，对责任单位给予通报；对直接负责的主管人员和其他责任人员给予诫勉或者处分：\n"
     "（一）对投诉不登记的；\n（二）未在规定期限内出具答复意见的。",
     "art_5__para_1__point_1#1 liability F02.99 \"对投诉不登记\" <- organ / - / - / [OACC.01] "
     "must\nart_5__para_1__point_1#2 liability F02.99 \"对投诉不登记\" <- supervisor direct / - / "
     "- / [EDU.09 GEN.01] must one_of\nart_5__para_1__point_2#1 liability F01.04 "
     "\"未在规定期限内出具答复意见\" <- organ / - / - / [OACC.01] must\nart_5__para_1__point_2#2 "
     "liability F01.04 \"未在规定期限内出具答复意见\" <- supervisor direct / - / - / [EDU.09 "
     "GEN.01] must one_of\n"},
    {"disciplined_beside_a_body",
     "第五条 "
     "有下列情形之一的，对责任单位处一万元罚款；对直接负责的主管人员给予处分：\n（一）未公示票价的"
     "。",
     "art_5__para_1__point_1#1 liability F00.00 \"未公示票价\" <- private_organization / - / - / "
     "[ADMP.03] must\nart_5__para_1__point_1#2 liability F00.00 \"未公示票价\" <- supervisor / - / "
     "- / [GEN.01] must\n"},
    {"villagers",
     "一、违反下列约定的，由村民委员会批评教育；屡教不改的，取消当年文明户评选资格：\n1．往河沟倒垃"
     "圾的；\n2．在公路边晒谷的。\n二、护林员巡山不到位的，扣发当月补助。",
     "sec_1__point_1#1 liability F00.00 \"往河沟倒垃圾\" <- private_person / 村民委员会 / - / "
     "[EDU.03] must\nsec_1__point_1#2 liability F00.00 \"往河沟倒垃圾\" <- private_person / "
     "村民委员会 / serious / [PERF.01] must\nsec_1__point_2#1 liability F00.00 \"在公路边晒谷\" <- "
     "private_person / 村民委员会 / - / [EDU.03] must\nsec_1__point_2#2 liability F00.00 "
     "\"在公路边晒谷\" <- private_person / 村民委员会 / serious / [PERF.01] must\nsec_2__para_1#1 "
     "liability F02.99 \"护林员巡山不到位\" <- staff / - / - / [PERF.02] must\n"},
    {"told_the_whole_school", "第五条 教师擅离考场的，给予记过，通报全校。",
     "art_5__para_1#1 liability F02.99 \"擅离考场\" <- staff / - / - / [GOV.02 EDU.07] must all\n"},
    {"people_of_a_list",
     "第五条 对下列情形的责任人员给予处分：\n（一）违规审批渡船的；\n（二）强令监测站伪造水位的。",
     "art_5__para_1__point_1#1 liability F05.06 \"违规审批渡船\" <- direct / - / - / [GEN.01] "
     "must\nart_5__para_1__point_2#1 liability F18.06 F15.04 \"强令监测站伪造水位\" <- direct / - "
     "/ - / [GEN.01] must\n"},
    {"the_body_pointed_back_at",
     "第五条 员工培训整顿不力的，主任向公司作出书面说明，该科室不得参评先进集体。",
     "art_5__para_1#1 liability F02.99 \"员工培训整顿不力\" <- organ / - / - / [OACC.03] "
     "must_not\n"},
    {"leader_responsible_for_it",
     "第五条 "
     "渡务局工作人员失职，致使发生事故的，给予记过处分；情节严重的，给予开除处分。所长负有领导责任"
     "的，应当引咎辞职。",
     "art_5__para_1#1 liability F01.06 F14.01 \"失职，致使发生事故\" <- staff / - / - / [GOV.02] "
     "must\nart_5__para_1#2 liability F01.06 F14.01 \"失职，致使发生事故\" <- staff / - / serious "
     "/ [GOV.06] must\nart_5__para_1#3 liability F01.06 F14.01 \"失职，致使发生事故\" <- head / - "
     "/ - / [ORGZ.03] must\n"},
    {"officials_among_them",
     "第五条 单位未公示票价的，对主管人员处一千元罚款；属于国家工作人员的，给予处分。",
     "art_5__para_1#1 liability F00.00 \"未公示票价\" <- supervisor / - / - / [ADMP.03] "
     "must\nart_5__para_1#2 liability F00.00 \"未公示票价\" <- staff / - / - / [GEN.01] must\n"},
    {"another_party_in_prose",
     "业主私拆承重墙的，由住建部门处1万元以上罚款。装修公司参与拆改的，处5万元以上罚款。",
     "para_1#1 liability F00.00 \"业主私拆承重墙\" <- private_person / 住建部门 / - / [ADMP.03] "
     "must\npara_1#2 liability F00.00 \"装修公司参与拆改\" <- private_organization / - / - / "
     "[ADMP.03] must\n"},
    {"step_in_prose", "业主私拆承重墙的，由住建部门处1万元以上罚款。情节严重的，处5万元以上罚款。",
     "para_1#1 liability F00.00 \"业主私拆承重墙\" <- private_person / 住建部门 / - / [ADMP.03] "
     "must\npara_1#2 liability F00.00 \"业主私拆承重墙\" <- private_person / 住建部门 / serious / "
     "[ADMP.03] must\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Accountability, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace wenze::extract
