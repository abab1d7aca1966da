// What follows from a wrong, who decides and on whom, and what is no norm of ours: {text, dump}
// rows as in extract_test.cc.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Outcomes : public testing::TestWithParam<Row> {};

TEST_P(Outcomes, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"second_sentence_of_a_lead_in",
     "第五条 "
     "有下列行为之一的，给予记过处分。造成巨大损失的，给予撤职处分：\n（一）拖延修堤的；\n（二）虚"
     "报险情的。",
     "art_5__para_1__point_1#1 liability F01.04 \"拖延修堤\" <- staff / - / - / [GOV.02] "
     "must\nart_5__para_1__point_1#2 liability F01.04 \"拖延修堤\" <- staff / - / very_serious / "
     "[GOV.05] must\nart_5__para_1__point_2#1 liability F15.01 \"虚报险情\" <- staff / - / - / "
     "[GOV.02] must\nart_5__para_1__point_2#2 liability F15.01 \"虚报险情\" <- staff / - / "
     "very_serious / [GOV.05] must\n"},
    {"second_sentence_for_one_item",
     "第五条 "
     "有下列行为之一的，处一百元罚款。违反第二项规定，拒不改正的，处五百元罚款：\n（一）乱停渡船的"
     "；\n（二）超载渡人的。",
     "art_5__para_1__point_1#1 liability F00.00 \"乱停渡船\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_5__para_1__point_2#1 liability F00.00 \"超载渡人\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_5__para_1#1 liability F00.00 \"违反第二项规定，拒不改正\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"},
    {"lead_in_without_a_label",
     "有下列情形之一的，应当追究乡镇党委和政府主要领导成员的责任：\n（一）填湖造地的；\n（二）瞒报"
     "水质的。",
     "subsec_1__para_1#1 liability F02.99 \"填湖造地\" <- head / - / - / [GEN.04] must\n"
     "subsec_2__para_1#1 liability F14.04 \"瞒报水质\" <- head / - / - / [GEN.04] must\n"},
    {"may_be_given_in_taiwan",
     "七、有下列情形之一者，得予记过：\n（一）违抗上级命令者。\n（二）于上班时间饮酒者。",
     "sec_7__subsec_1__para_1#1 liability F04.01 \"违抗上级命令\" <- staff / - / - / [GOV.02] may\n"
     "sec_7__subsec_2__para_1#1 liability F12.05 \"于上班时间饮酒\" <- staff / - / - / [GOV.02] "
     "may\n"},
    {"scale_by_the_weight_of_the_wrong",
     "第二十四条 "
     "根据执法人员过错行为的性质、情节，追究机关可以给予下列形式的处理：\n（一）情节轻微的，责令书"
     "面检讨；\n（二）情节较重的，离岗培训。",
     "art_24__para_1#1 liability F02.99 \"执法人员过错行为\" <- staff / - / minor / [EDU.05] may\n"
     "art_24__para_1#2 liability F02.99 \"执法人员过错行为\" <- staff / - / serious / [PERF.04] "
     "may\n"},
    {"forms_without_weights",
     "第二十四条 追究责任采取下列方式：\n（一）责令书面检讨；\n（二）离岗培训。",
     "art_24__para_1#1 catalogue <- / - / - / [EDU.05 PERF.04] unmarked\n"},
    {"officials_among_all",
     "第五条 "
     "有下列行为之一的，处一百元罚款；属于公务员的，给予记过处分：\n（一）乱停渡船的；\n（二）超载"
     "渡人的。",
     "art_5__para_1__point_1#1 liability F00.00 \"乱停渡船\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_5__para_1__point_1#2 liability F00.00 \"乱停渡船\" <- staff / - / - / [GOV.02] must\n"
     "art_5__para_1__point_2#1 liability F00.00 \"超载渡人\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_5__para_1__point_2#2 liability F00.00 \"超载渡人\" <- staff / - / - / [GOV.02] must\n"},
    {"one_of_them_without_a_comma",
     "第五条 有下列情形之一者对经营者处一百元罚款：\n（一）乱停渡船的；\n（二）超载渡人的。",
     "art_5__para_1__point_1#1 liability F00.00 \"乱停渡船\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"超载渡人\" <- private_organization private_person / - / - / [ADMP.03] must\n"},
    {"payer_decides_nothing",
     "第五条 擅自拆除站牌的，由交通部门责令改正；造成损失的，依法承担赔偿责任，并处三千元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自拆除站牌\" <- private_organization private_person / "
     "交通部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"擅自拆除站牌\" <- "
     "private_organization private_person / 交通部门 / serious / [ECON.01 ADMP.03] must all\n"},
    {"charged_with_mending",
     "第五条 拒不办理提案的，市人大常委会主任会议可以责成承办单位限期改正。",
     "art_5__para_1#1 liability F00.00 \"拒不办理提案\" <- private_organization private_person / "
     "市人大常委会主任会议 / - / [ACT.01] may\n"},
    {"charged_with_discipline",
     "第五条 剽窃他人成果获奖的，由授奖单位予以撤销，并责成有关单位给予行政处分。",
     "art_5__para_1#1 liability F00.00 \"剽窃他人成果获奖\" <- private_organization private_person "
     "/ 授奖单位 / - / [PERF.11] must\nart_5__para_1#2 liability F15.02 \"剽窃他人成果获奖\" <- "
     "staff / 有关单位 / - / [GEN.01] must\n"},
    {"proposed_to_nobody",
     "第五条 "
     "调查对象虚报数据的，由统计机构责令改正；情节严重的，可以建议对直接负责的主管人员依法给予处分"
     "。",
     "art_5__para_1#1 liability F00.00 \"调查对象虚报数据\" <- private_organization private_person "
     "/ 统计机构 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"调查对象虚报数据\" <- "
     "supervisor / 统计机构 / serious / [GEN.05] may\n"},
    {"one_permission_over_or",
     "第五条 逾期未完成治理的，由环保部门可以处三万元罚款，或者责令停业、关闭。",
     "art_5__para_1#1 liability F00.00 \"逾期未完成治理\" <- private_organization / 环保部门 / - / "
     "[ADMP.03 ADMP.10 ADMP.11] may one_of\n"},
    {"handling_or_discipline",
     "第五条 水务部门及其工作人员在巡河中滥用职权的，由主管机关给予处理或者处分。",
     "art_5__para_1#1 liability F02.01 \"在巡河中滥用职权\" <- staff / 主管机关 / - / [GEN.04 "
     "GEN.01] must one_of\n"},
    {"gains_and_goods", "第五条 非法捕捞的，由渔政部门责令改正；有违法所得、非法财物的，予以没收。",
     "art_5__para_1#1 liability F00.00 \"非法捕捞\" <- private_organization private_person / "
     "渔政部门 / - / [ACT.01 ADMP.04 ADMP.05] must all\n"},
    {"honour_that_is_revoked", "第五条 弄虚作假骗取荣誉称号的，由批准机关予以撤销。",
     "art_5__para_1#1 liability F00.00 \"弄虚作假骗取荣誉称号\" <- private_organization "
     "private_person / 批准机关 / - / [PERF.11] must\n"},
    {"omitted_orders",
     "第五条 "
     "镇人民政府负责人有下列情形之一的，给予记过处分：\n（一）对污染严重的窑厂不按规定责令停产或者"
     "关闭的；\n（二）隐瞒事故的。",
     "art_5__para_1__point_1#1 liability F14.07 \"对污染严重的窑厂不按规定责令停产或者关闭\" <- "
     "leader / - / - / [GOV.02] must\nart_5__para_1__point_2#1 liability F14.04 \"隐瞒事故\" <- "
     "leader / - / - / [GOV.02] must\n"},
    {"ladder_in_items",
     "第五条 "
     "主管人员有本办法第三条情形之一的，按下列规定给予处分：\n（一）造成一般污染事故的，给予警告处"
     "分；\n（二）造成重大污染事故的，给予降级处分。",
     "art_5__para_1#1 liability F02.99 \"有本办法第三条情形之一\" <- supervisor / - / general / "
     "[GOV.01] must\nart_5__para_1#2 liability F02.99 \"有本办法第三条情形之一\" <- supervisor / - "
     "/ serious / [GOV.04] must\n"},
    {"people_in_items",
     "第五条 "
     "对于严重过错，按下列规定追究责任：\n（一）对直接责任者，给予降级处分，合并给予通报批评；\n（"
     "二）对间接领导责任者，给予记过处分。",
     "art_5__para_1#1 liability F01.06 F02.99 \"严重过错\" <- direct / - / serious / [GOV.04 "
     "EDU.07] must "
     "all\nart_5__para_1#2 liability F01.06 F02.99 \"严重过错\" <- leader / - / serious / [GOV.02] "
     "must\n"},
    {"step_of_the_lead_in",
     "第五条 "
     "有下列行为之一的，由文物部门责令改正；情节严重的，可以按照下列规定处罚：\n（一）移动界桩的，"
     "处二百元罚款；\n（二）开挖土方的，处五百元罚款。",
     "art_5__para_1__point_1#1 liability F00.00 \"移动界桩\" <- private_organization "
     "private_person / 文物部门 / - / [ACT.01] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"开挖土方\" <- private_organization private_person / 文物部门 / - / [ACT.01] "
     "must\nart_5__para_1__point_1#2 liability F00.00 \"移动界桩\" <- private_organization "
     "private_person / 文物部门 / serious / [ADMP.03] may\nart_5__para_1__point_2#2 liability "
     "F00.00 \"开挖土方\" <- private_organization private_person / 文物部门 / serious / [ADMP.03] "
     "may\n"},
    {"scale_counted_up", "第五条 对窗口单位的行政处理分为：责令限期整改、通报批评。",
     "art_5__para_1#1 catalogue <- private_organization / - / - / [ACT.01 ADMP.02] unmarked\n"},
    {"kinds_with_explanations",
     "第五条 "
     "对党的领导干部问责，采取以下方式：\n（一）通报。进行严肃批评，责令切实整改。\n（二）诫勉。对"
     "失职失责、情节较轻的，以谈话方式进行诫勉。",
     "art_5__para_1#1 catalogue <- leader / - / - / [EDU.07 EDU.09] "
     "unmarked\nart_5__para_1__point_2#1 liability F01.06 \"失职失责、情节较轻\" <- leader / - / "
     "minor / [EDU.09] must\n"},
    {"situations_in_items",
     "第五条 "
     "企业负责人有以下情形的，应当承担直接责任：\n（一）本人违反管理制度的；\n（二）指使下属违反管"
     "理制度的。",
     "art_5__para_1__point_1#1 attribution \"本人违反管理制度\" <- leader / - / - / [] "
     "must\nart_5__para_1__point_2#1 attribution \"指使下属违反管理制度\" <- leader / - / - / [] "
     "must\n"},
    {"bound_by_the_paragraph_before",
     "第五条 "
     "水务部门及其工作人员不得滥用职权。\n违反前款规定的，由上级机关给予处分；造成损失的，依法赔偿"
     "。",
     "art_5__para_2#1 liability F02.01 \"违反前款规定\" <- staff / 上级机关 / - / [GEN.01] "
     "must\nart_5__para_2#2 liability F02.01 \"违反前款规定\" <- organ staff / - / serious / "
     "[ECON.01] must\n"},
    {"bound_by_the_sentence_before",
     "第五条 轮渡公司不得超载。违反规定的，由交通部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"轮渡公司不得超载。违反规定\" <- private_organization / "
     "交通部门 / - / "
     "[ADMP.03] must\n"},
    {"those_to_whom_it_is_done",
     "第五条 对下列人员，给予警告处分：\n（一）不遵守值班制度的；\n（二）隐瞒事故的。",
     "art_5__para_1__point_1#1 liability F12.04 \"不遵守值班制度\" <- staff / - / - / [GOV.01] "
     "must\nart_5__para_1__point_2#1 liability F14.04 \"隐瞒事故\" <- staff / - / - / [GOV.01] "
     "must\n"},
    {"other_people_of_the_same_role",
     "第五条 "
     "对严重过错的直接责任者，给予降级处分；对负主要领导责任者，给予记大过处分；对负重要领导责任者"
     "，给予警告处分。",
     "art_5__para_1#1 liability F01.06 F02.99 \"严重过错\" <- direct / - / serious / [GOV.04] "
     "must\nart_5__para_1#2 liability F01.06 F02.99 \"严重过错\" <- leader / - / serious / "
     "[GOV.03] "
     "must\nart_5__para_1#3 liability F01.06 F02.99 \"严重过错\" <- leader / - / serious / "
     "[GOV.01] "
     "must\n"},
    {"goods_that_were_taken", "第五条 被没收的渔船，由渔政部门依法上缴财政。", ""},
    {"relief_that_is_denied", "第五条 未分别核算销售额的，不得免税、减税。", ""},
    {"task_of_organisation", "第五条 县人民政府应当督促问题整改，推动健全责任追究机制。", ""},
    {"duty_of_a_party", "第五条 发现饮水机不符合标准的，生产企业应当立即停止销售。", ""},
    {"procedure_of_a_court",
     "第五条 人民法院对申请进行审查，对符合规定的，责令其在指定的期限内履行搬迁义务。", ""},
    {"protection_from_dismissal",
     "第五条 有下列情形之一的，不得辞退：\n（一）在产假期内的；\n（二）患病的。", ""},
    {"fine_behind_its_verb", "第五条 任何人违反第五条的规定，可处罚款5000元。",
     "art_5__para_1#1 liability F00.00 \"违反第五条的规定\" <- private_person / - / - / [ADMP.03] "
     "may\n"},
    {"kind_that_is_defined",
     "第五条 "
     "警告，是指对有下列表现之一的员工，公司给予的行政处分：\n（一）一年内受到通报批评两次的；\n（"
     "二）不服从公司工作安排的。",
     "art_5__para_1__point_1#1 liability F02.99 \"一年内受到通报批评两次\" <- staff / - / - / "
     "[GOV.01] must\nart_5__para_1__point_2#1 liability F02.99 \"不服从公司工作安排\" <- staff / - "
     "/ - / [GOV.01] must\n"},
    {"clause_of_the_condition",
     "第五条 "
     "违反本条例规定，未将扬尘防治纳入监理细则；对发现的扬尘污染行为，未及时要求改正的，由住建部门"
     "处一万元罚款。",
     "art_5__para_1#1 liability F00.00 \"未将扬尘防治纳入监理细则\" <- private_organization "
     "private_person / 住建部门 / - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 "
     "\"对发现的扬尘污染行为，未及时要求改正\" <- private_organization private_person / 住建部门 / "
     "- / [ADMP.03] must\n"},
    {"stands_against_a_ban",
     "第五条 "
     "核心保护区内不得新建饭店、旅馆；已建成的，应当限期治理；仍不符合要求的，依法予以关闭。",
     "art_5__para_1#1 liability F00.00 \"已建成\" <- private_organization private_person / - / - / "
     "[ACT.01] must\nart_5__para_1#2 liability F00.00 \"已建成\" <- private_organization "
     "private_person / - / serious / [ADMP.11] must\n"},
    {"another_doer_behind_or",
     "第五条 "
     "违反本规定，擅自生产接收设施或者生产企业未按照规定销售接收设施的，由工业部门责令停止生产。",
     "art_5__para_1#1 liability F00.00 \"擅自生产接收设施\" <- private_organization private_person "
     "/ 工业部门 / - / [ACT.08] must\nart_5__para_1#2 liability F00.00 \"未按照规定销售接收设施\" "
     "<- private_organization / 工业部门 / - / [ACT.08] must\n"},
    {"public_order_hits_no_organ",
     "第五条 "
     "公安机关应当保障执法活动，对阻碍执法的行为，应当及时制止；对违反《中华人民共和国治安管理处罚"
     "法》的行为，依法予以处罚。",
     "art_5__para_1#1 liability F00.00 \"违反《中华人民共和国治安管理处罚法》的行为\" <- "
     "private_person / - / - / [CRIM.04] must\n"},
    {"in_the_place_of_another",
     "第五条 "
     "毁坏防护林的，由林业部门责令限期补种；拒不补种的，由林业部门代为补种，所需费用由违法者承担。",
     "art_5__para_1#1 liability F00.00 \"毁坏防护林\" <- private_organization private_person / "
     "林业部门 / - / [ACT.09] must\nart_5__para_1#2 liability F00.00 \"毁坏防护林\" <- "
     "private_organization private_person / 林业部门 / serious / [ACT.09] must\n"},
    {"punishment_names_the_act", "第五条 聚众斗殴的，处三年以下有期徒刑、拘役或者管制。",
     "art_5__para_1#1 liability F00.00 \"聚众斗殴\" <- private_person / - / - / [CRIM.02] must\n"},
    {"items_of_the_same_line",
     "第五条 "
     "法律援助人员违反本条例规定的，按照下列规定予以处罚：（一）法律援助人员泄露商业秘密的，由司法"
     "行政部门给予警告，可以处一万元以下的罚款。",
     "art_5__para_1#1 liability F00.00 \"泄露商业秘密\" <- private_person / 司法行政部门 / - / "
     "[ADMP.01] must\nart_5__para_1#2 liability F00.00 \"泄露商业秘密\" <- private_person / "
     "司法行政部门 / - / [ADMP.03] may\n"},
    {"an_act_in_his_place",
     "第一条 "
     "擅自设置灯牌的，由城建局责令限期拆除；逾期不拆除的，由城建局组织拆除，所需费用由设置人承担。"
     "\n第二条 责任人无法确定的，由园林局组织清除，所需费用由区人民政府承担。",
     "art_1__para_1#1 liability F00.00 \"擅自设置灯牌\" <- private_organization private_person / "
     "城建局 / - / [ACT.01] must\nart_1__para_1#2 liability F00.00 \"擅自设置灯牌\" <- "
     "private_organization private_person / 城建局 / serious / [ACT.09] must\n"},
    {"joint_liability", "第一条 检测站出具虚假报告，造成买受人损失的，应当与出卖人承担连带责任。",
     "art_1__para_1#1 liability F00.00 \"出具虚假报告，造成买受人损失\" <- private_organization / "
     "- / serious / [ECON.01] must\n"},
    {"who_may_act_in_his_place",
     "第一条 出租人不修缮茶室的，承租人可以自行维修，费用由出租人承担。\n第二条 "
     "茶社不修复堤岸的，由水务局责令限期修复；逾期不修复的，由水务局指定其他单位修复，修复费用由茶"
     "社承担。\n第三条 茶社未尽到安全保障义务，造成他人损害的，依法承担侵权责任。",
     "art_2__para_1#1 liability F00.00 \"不修复堤岸\" <- private_organization / 水务局 / - / "
     "[ACT.09] must\nart_2__para_1#2 liability F00.00 \"不修复堤岸\" <- private_organization / "
     "水务局 / serious / [ACT.09] must\nart_3__para_1#1 liability F00.00 "
     "\"未尽到安全保障义务，造成他人损害\" <- private_organization / - / serious / [ECON.01] "
     "must\n"},
    {"people_behind_a_step",
     "第五条 "
     "渡口单位违反规定的，责令限期改正；情节严重的，吊销许可证；对直接负责的主管人员给予降级处分。"
     "\n第六条 "
     "渡口单位违反规定的，责令限期改正；逾期不改正的，给予通报批评；对直接负责的主管人员由有关部门"
     "给予批评或者依法给予处分。\n第七条 "
     "破坏渡口的，由港务部门责令限期改正，造成损失的，依法承担赔偿责任，对个人可以处一百元罚款；对"
     "单位可以处一万元罚款。\n第八条 "
     "渡口单位违反规定的，责令限期改正；情节严重的，处一万元罚款，并对直接负责的主管人员给予降级处"
     "分。",
     "art_5__para_1#1 liability F00.00 \"违反规定\" <- private_organization / - / - / [ACT.01] "
     "must\nart_5__para_1#2 liability F00.00 \"违反规定\" <- private_organization / - / serious / "
     "[ADMP.08] must\nart_5__para_1#3 liability F00.00 \"违反规定\" <- supervisor / - / - / "
     "[GOV.04] must\nart_6__para_1#1 liability F00.00 \"违反规定\" <- private_organization / - / - "
     "/ [ACT.01] must\nart_6__para_1#2 liability F00.00 \"违反规定\" <- private_organization / - / "
     "serious / [ADMP.02] must\nart_6__para_1#3 liability F00.00 \"违反规定\" <- supervisor / "
     "有关部门 / - / [EDU.03 GEN.01] must one_of\nart_7__para_1#1 liability F00.00 \"破坏渡口\" <- "
     "private_organization private_person / 港务部门 / - / [ACT.01] must\nart_7__para_1#2 "
     "liability F00.00 \"破坏渡口\" <- private_organization private_person / 港务部门 / serious / "
     "[ECON.01] must\nart_7__para_1#3 liability F00.00 \"破坏渡口\" <- private_person / 港务部门 / "
     "- / [ADMP.03] may\nart_7__para_1#4 liability F00.00 \"破坏渡口\" <- private_organization / "
     "港务部门 / - / [ADMP.03] may\nart_8__para_1#1 liability F00.00 \"违反规定\" <- "
     "private_organization / - / - / [ACT.01] must\nart_8__para_1#2 liability F00.00 \"违反规定\" "
     "<- private_organization / - / serious / [ADMP.03] must\nart_8__para_1#3 liability F00.00 "
     "\"违反规定\" <- supervisor / - / serious / [GOV.04] must\n"},
    {"minor_and_no_crime",
     "第五条 "
     "渡口管理人员滥用职权，构成犯罪的，依法追究刑事责任；情节轻微，尚不构成犯罪的，由其所在单位给"
     "予行政处分。\n第六条 "
     "渡口管理人员滥用职权，构成犯罪的，依法追究刑事责任；尚不构成犯罪的，由其所在单位给予行政处分"
     "。",
     "art_5__para_1#1 liability F02.01 \"滥用职权\" <- staff / 其所在单位 / minor / [GEN.01] "
     "must\nart_5__para_1#2 transfer \"构成犯罪\" <- staff / - / crime / [CRIM.02] "
     "must\nart_6__para_1#1 liability F02.01 \"滥用职权\" <- staff / 其所在单位 / - / [GEN.01] "
     "must\nart_6__para_1#2 transfer \"构成犯罪\" <- staff / - / crime / [CRIM.02] must\n"},
    {"handed_over_where_sanction_falls_due",
     "蓝川市渡口条例\n第一条 "
     "对不服从管理被免予刑事处罚的渡工，需要给予行政处罚的，移送有关主管机关处理。",
     "art_1__para_1#1 transfer \"对不服从管理被免予刑事处罚的渡工，需要给予行政处罚\" <- "
     "private_organization private_person / - / crime / [CRIM.01] must\n"},
    {"election_is_void",
     "第九条 以贿赂等违法行为当选的，其当选无效。\n第十条 "
     "会员接受馈赠，违反章程规定的，不列入代表候选人名单；已经当选的，其当选无效。",
     "art_9__para_1#1 liability F00.00 \"以贿赂等违法行为当选\" <- private_organization "
     "private_person / - / - / [ACT.04] must\nart_10__para_1#1 liability F00.00 "
     "\"接受馈赠，违反章程规定\" <- private_organization private_person / - / - / [PERF.13] "
     "must\nart_10__para_1#2 liability F00.00 \"接受馈赠，违反章程规定\" <- private_organization "
     "private_person / - / - / [ACT.04] must\n"},
    {"checked_again",
     "第九条 "
     "渡口经营者违反本办法规定排放污水，受到罚款处罚，被责令改正的，作出处罚决定的港务部门应当组织"
     "复查，发现其继续排放污水的，依照《中华人民共和国环境保护法》的规定按日连续处罚。",
     "art_9__para_1#1 liability F00.00 \"继续排放污水\" <- private_organization private_person / "
     "作出处罚决定的港务部门 / - / [ADMP.00] must\n"},
    {"suspended_for_a_term", "第九条 船员被通缉期间，中止其优待；伪造证书的，取消其优待资格。",
     "art_9__para_1#1 liability F00.00 \"伪造证书\" <- private_person / - / - / [PERF.11] must\n"},
    {"accident_as_step",
     "第五条 "
     "桥梁公司有下列情形之一的，由水务部门责令改正；发生较大以上垮塌事故的，对主要负责人处一万元罚"
     "款：\n（一）未巡查的；\n（二）未报告的。",
     "art_5__para_1__point_1#1 liability F00.00 \"未巡查\" <- private_organization / 水务部门 / - "
     "/ [ACT.01] must\nart_5__para_1__point_1#2 liability F00.00 \"未巡查\" <- head / 水务部门 / "
     "serious / [ADMP.03] must\nart_5__para_1__point_2#1 liability F00.00 \"未报告\" <- "
     "private_organization / 水务部门 / - / [ACT.01] must\nart_5__para_1__point_2#2 liability "
     "F00.00 \"未报告\" <- head / 水务部门 / serious / [ADMP.03] must\n"},
    {"post_grade_tells_the_scale",
     "第五条 检测中心工作人员迟报水情的，由水务部门给予记过、降低岗位等级或者开除处分。",
     "art_5__para_1#1 liability F14.04 \"迟报水情\" <- staff / 水务部门 / - / [INST.02 INST.03 "
     "INST.04] must one_of\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Outcomes, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace wenze::extract
