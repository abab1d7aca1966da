// Who decides, and on whom a decider carries over: {text, dump} rows as in extract_test.cc.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Deciders : public testing::TestWithParam<Row> {};

TEST_P(Deciders, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"dui_in_a_name",
     "第六十条 超额经营的，由国务院对外贸易主管部门责令改正；情节严重的，可以撤销其批准证书。",
     "art_60__para_1#1 liability F00.00 \"超额经营\" <- private_organization private_person / "
     "国务院对外贸易主管部门 / - / [ACT.01] must\n"
     "art_60__para_1#2 liability F00.00 \"超额经营\" <- private_organization private_person / "
     "国务院对外贸易主管部门 / serious / [ADMP.08] may\n"},
    {"further_wrong_of_the_sentence",
     "第五条 "
     "擅自砍伐灯树的，由园林主管部门处一千元罚款；擅自移植灯树的，处五百元罚款；情节严重的，吊销移"
     "植许可证。",
     "art_5__para_1#1 liability F00.00 \"擅自砍伐灯树\" <- private_organization private_person / "
     "园林主管部门 / - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 \"擅自移植灯树\" <- "
     "private_organization private_person / 园林主管部门 / - / [ADMP.03] must\nart_5__para_1#3 "
     "liability F00.00 \"擅自移植灯树\" <- private_organization private_person / 园林主管部门 / "
     "serious / [ADMP.08] must\n"},
    {"further_wrong_with_its_own_decider",
     "第五条 擅自砍伐灯树的，由园林主管部门处一千元罚款；在灯街斗殴的，由公安机关处五百元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自砍伐灯树\" <- private_organization private_person / "
     "园林主管部门 / - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 \"在灯街斗殴\" <- "
     "private_person / 公安机关 / - / [ADMP.03] must\n"},
    {"further_wrong_of_officials",
     "第五条 擅自砍伐灯树的，由园林主管部门处一千元罚款；工作人员玩忽职守的，依法给予处分。",
     "art_5__para_1#1 liability F00.00 \"擅自砍伐灯树\" <- private_organization private_person / "
     "园林主管部门 / - / [ADMP.03] must\nart_5__para_1#2 liability F01.06 \"玩忽职守\" <- staff / "
     "- / - / [GEN.01] must\n"},
    {"no_decider_over_a_full_stop",
     "第五条 擅自砍伐灯树的，由园林主管部门处一千元罚款。擅自移植灯树的，处五百元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自砍伐灯树\" <- private_organization private_person / "
     "园林主管部门 / - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 \"擅自移植灯树\" <- "
     "private_organization private_person / - / - / [ADMP.03] must\n"},
    {"police_punish_public_order",
     "第五条 "
     "在灯街燃放烟花的，由公安机关责令停止燃放，处二百元罚款；构成违反治安管理行为的，依法给予治安"
     "管理处罚。",
     "art_5__para_1#1 liability F00.00 \"在灯街燃放烟花\" <- private_organization private_person / "
     "公安机关 / - / [ACT.08 ADMP.03] must all\nart_5__para_1#2 liability F00.00 "
     "\"在灯街燃放烟花\" <- private_organization private_person / 公安机关 / - / [CRIM.04] must\n"},
    {"others_do_not_punish_public_order",
     "第五条 "
     "在灯街燃放烟花的，由城管部门责令停止燃放，处二百元罚款；构成违反治安管理行为的，依法给予治安"
     "管理处罚。",
     "art_5__para_1#1 liability F00.00 \"在灯街燃放烟花\" <- private_organization private_person / "
     "城管部门 / - / [ACT.08 ADMP.03] must all\nart_5__para_1#2 liability F00.00 "
     "\"在灯街燃放烟花\" <- private_organization private_person / - / - / [CRIM.04] must\n"},
    {"act_in_anothers_place",
     "第五条 占用灯街的，由城管部门责令限期清除，对单位处二千元罚款；逾期不清除的，代为清除。",
     "art_5__para_1#1 liability F00.00 \"占用灯街\" <- private_organization / 城管部门 / - / "
     "[ACT.01] must\nart_5__para_1#2 liability F00.00 \"占用灯街\" <- private_organization / "
     "城管部门 / - / [ADMP.03] must\nart_5__para_1#3 liability F00.00 \"占用灯街\" <- "
     "private_organization / 城管部门 / serious / [ACT.09] must\n"},
    {"no_takings",
     "第五条 "
     "捕捞灯鱼的，由渔业部门没收捕获物，并处捕获物价值三倍罚款；没有捕获物的，处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"捕捞灯鱼\" <- private_organization private_person / "
     "渔业部门 / - / [ADMP.05 ADMP.03] must all\nart_5__para_1#2 liability F00.00 \"捕捞灯鱼\" <- "
     "private_organization private_person / 渔业部门 / - / [ADMP.03] must\n"},
    {"faces_a_thing", "第五条 渡口管理部门对违反停泊规定的渡船，可以责令改正。",
     "art_5__para_1#1 liability F00.00 \"违反停泊规定\" <- private_organization private_person / "
     "渡口管理部门 / - / [ACT.01] may\n"},
    {"faces_an_act",
     "第五条 渡口管理部门对摆渡人员违反停泊规定的行为，应当责令改正，处一百元罚款。",
     "art_5__para_1#1 liability F00.00 \"违反停泊规定\" <- private_person / 渡口管理部门 / - / "
     "[ACT.01 ADMP.03] must all\n"},
    {"fails_somebody", "第五条 渡口管理部门对符合规定的申请不予办理的，由县人民政府责令改正。",
     "art_5__para_1#1 liability F05.01 F01.05 \"对符合规定的申请不予办理\" <- organ / 县人民政府 / "
     "- / [ACT.01] must\n"},
    {"scope_of_an_act", "第五条 本办法适用于监察机关对违法的公职人员给予政务处分的活动。", ""},
    {"refuses_and_fines",
     "第五条 "
     "隐瞒有关情况申请渡口登记的，登记机关不予受理，处五百元罚款；申请人在一年内不得再次申请渡口登"
     "记。",
     "art_5__para_1#1 liability F00.00 \"隐瞒有关情况申请渡口登记\" <- private_organization "
     "private_person / 登记机关 / - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 "
     "\"隐瞒有关情况申请渡口登记\" <- private_organization private_person / 登记机关 / - / "
     "[ADMP.12] must_not\n"},
    {"may_as_well", "第五条 伪造渡口票证的，由海关处罚；渡口主管部门并可以吊销其摆渡许可证。",
     "art_5__para_1#1 liability F00.00 \"伪造渡口票证\" <- private_organization private_person / "
     "海关 / - / [ADMP.00] must\nart_5__para_1#2 liability F00.00 \"伪造渡口票证\" <- "
     "private_organization private_person / 渡口主管部门 / - / [ADMP.08] may\n"},
    {"faces_a_wrongdoer",
     "第四条 摆渡公司拒绝检查的，由渡口主管部门责令改正。\n第五条 "
     "渡口主管部门对有前条规定行为的单位，可以处一千元罚款。",
     "art_4__para_1#1 liability F00.00 \"拒绝检查\" <- private_organization / 渡口主管部门 / - / "
     "[ACT.01] must\nart_5__para_1#1 liability F00.00 \"拒绝检查\" <- private_organization / "
     "渡口主管部门 / - / [ADMP.03] may\n"},
    {"finder_that_orders",
     "第五条 "
     "港务部门在监督检查中发现船行不再具备条件的，应当责令限期改正；逾期不改正的，由发证机关吊销许"
     "可证。\n第六条 港务部门经检查发现缆绳不合格或者逾期未更换的，应当责令更换。\n第七条 "
     "港务部门发现违法行为不予查处的，由上级机关责令改正。\n第八条 "
     "港务部门发现渡船存在隐患的，应当责令立即排除。",
     "art_5__para_1#1 liability F00.00 \"船行不再具备条件\" <- private_organization private_person "
     "/ 港务部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"船行不再具备条件\" <- "
     "private_organization private_person / 发证机关 / serious / [ADMP.08] must\nart_6__para_1#1 "
     "liability F00.00 \"缆绳不合格或者逾期未更换\" <- private_organization private_person / "
     "港务部门 / - / [ACT.01] must\nart_7__para_1#1 liability F01.07 \"发现违法行为不予查处\" <- "
     "organ / 上级机关 / - / [ACT.01] must\n"},
    {"finder_that_hands_over",
     "第五条 港务部门在监督检查中发现涉嫌犯罪的，应当及时将线索移送公安机关。\n第六条 "
     "港务部门发现涉嫌犯罪不移送的，给予处分。",
     "art_5__para_1#1 transfer \"涉嫌犯罪\" <- private_organization private_person / 港务部门 / "
     "crime / [CRIM.01] must\nart_6__para_1#1 liability F02.99 \"发现涉嫌犯罪不移送\" <- staff / - "
     "/ crime / [GEN.01] must\n"},
    {"who_checks_by_duty",
     "某市茶山条例\n第一条 "
     "茶山主管部门应当会同有关部门对采茶机械进行监督检查，经检验噪声不合格的，责令停止使用。\n第二"
     "条 茶山主管部门应当加强对采茶活动的检查，发现未经批准擅自采茶的，应当依法予以处理。\n第三条 "
     "茶山主管部门应当加强检查，发现违法行为不予查处的，由上级机关责令改正，对直接责任人员给予处分"
     "。\n第四条 遗产管理人应当依法履行职责，因故意造成他人损害的，应当承担民事责任。",
     "art_1__para_1#1 liability F00.00 \"经检验噪声不合格\" <- private_organization private_person "
     "/ 茶山主管部门 / - / [ACT.08] must\nart_2__para_1#1 liability F00.00 \"未经批准擅自采茶\" <- "
     "private_organization private_person / 茶山主管部门 / - / [GEN.04] must\nart_3__para_1#1 "
     "liability F01.07 \"应当加强检查，发现违法行为不予查处\" <- organ / 上级机关 / - / [ACT.01] "
     "must\nart_3__para_1#2 liability F01.07 \"应当加强检查，发现违法行为不予查处\" <- direct / "
     "上级机关 / - / [GEN.01] must\nart_4__para_1#1 liability F00.00 \"因故意造成他人损害\" <- "
     "private_organization / - / - / [ECON.01] must\n"},
    {"reported_to_and_told",
     "第五条 渡船超载的，由港务部门责令改正；情节严重的，报省港务主管部门吊销许可证。\n第六条 "
     "在茶山采石的，由茶山主管部门对个人处五十元以下的罚款、对单位处五百元以下的罚款。\n第七条 "
     "渡船单位拒绝审计的，由审计机关责令改正；对直接负责的主管人员，向有关主管机关提出给予处分的建"
     "议。",
     "art_5__para_1#1 liability F00.00 \"渡船超载\" <- private_organization private_person / "
     "港务部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"渡船超载\" <- "
     "private_organization private_person / 省港务主管部门 / serious / [ADMP.08] "
     "must\nart_6__para_1#1 liability F00.00 \"在茶山采石\" <- private_person / 茶山主管部门 / - / "
     "[ADMP.03] must\nart_6__para_1#2 liability F00.00 \"在茶山采石\" <- private_organization / "
     "茶山主管部门 / - / [ADMP.03] must\nart_7__para_1#1 liability F00.00 \"拒绝审计\" <- "
     "private_organization / 审计机关 / - / [ACT.01] must\nart_7__para_1#2 liability F00.00 "
     "\"拒绝审计\" <- supervisor / 审计机关 / - / [GEN.05] must\n"},
    {"order_between_two_wrongs",
     "第五条 "
     "渡船学校违反本条例规定的，由港务部门责令改正；管理混乱或者教学质量低下的，责令暂停招生、限期"
     "整顿；逾期不整顿或者经整顿仍达不到要求的，吊销办学许可证。",
     "art_5__para_1#1 liability F00.00 \"违反本条例规定\" <- private_organization / 港务部门 / - / "
     "[ACT.01] must\nart_5__para_1#2 liability F00.00 \"管理混乱或者教学质量低下\" <- "
     "private_organization / 港务部门 / - / [ACT.08 ACT.01] must all\nart_5__para_1#3 liability "
     "F00.00 \"管理混乱或者教学质量低下\" <- private_organization / 港务部门 / serious / [ADMP.08] "
     "must\n"},
    {"regulator_before_another_decides",
     "第五条 "
     "在茶山擅自用火的，由茶山主管部门责令停止违法行为，处一百元罚款；违反规定用火引起山火的，责令"
     "限期补种茶树，赔偿损失，处五百元罚款；情节严重的，由发证机关吊销许可证。",
     "art_5__para_1#1 liability F00.00 \"在茶山擅自用火\" <- private_organization private_person / "
     "茶山主管部门 / - / [ACT.08 ADMP.03] must all\nart_5__para_1#2 liability F00.00 "
     "\"违反规定用火引起山火\" <- private_organization private_person / 茶山主管部门 / - / [ACT.09 "
     "ECON.01 ADMP.03] must all\nart_5__para_1#3 liability F00.00 \"违反规定用火引起山火\" <- "
     "private_organization private_person / 发证机关 / serious / [ADMP.08] must\n"},
    {"organ_faces_a_list",
     "第五条 "
     "市场监督管理部门对有下列行为之一的渡船经营者，责令改正，处一千元罚款：\n（一）伪造船票的；\n"
     "（二）倒卖船票的。\n第六条 "
     "渡口管理局对下列事项进行检查，可以予以通报：\n（一）船票发放的情况。",
     "art_5__para_1__point_1#1 liability F00.00 \"伪造船票\" <- private_organization "
     "private_person / 市场监督管理部门 / - / [ACT.01 ADMP.03] must all\nart_5__para_1__point_2#1 "
     "liability F00.00 \"倒卖船票\" <- private_organization private_person / 市场监督管理部门 / - "
     "/ [ACT.01 ADMP.03] must all\nart_6__para_1__point_1#1 liability F02.99 \"船票发放的情况\" <- "
     "organ / - / - / [OACC.01] may\n"},
    {"own_superiors_without_you",
     "第五条 渡口管理局工作人员滥用职权的，其所在单位或者上级主管机关应当责令改正。\n第六条 "
     "供水企业擅自停水的，由供水主管部门责令改正；对直接负责的主管人员，其所在单位或者上级机关可以"
     "给予处分。\n第七条 拒绝搬离的，区、县人民政府征渡办公室并可以处五百元罚款。\n第八条 "
     "毁坏渡口的，现场处置民警应当责令停止。\n第九条 "
     "不按规定备案的，备案审查工作机构给予通报批评。",
     "art_5__para_1#1 liability F02.01 \"滥用职权\" <- staff / 其所在单位或者上级主管机关 / - / "
     "[ACT.01] must\nart_6__para_1#1 liability F00.00 \"擅自停水\" <- private_organization / "
     "供水主管部门 / - / [ACT.01] must\nart_6__para_1#2 liability F00.00 \"擅自停水\" <- "
     "supervisor / 其所在单位或者上级机关 / - / [GEN.01] may\nart_7__para_1#1 liability F00.00 "
     "\"拒绝搬离\" <- private_organization private_person / 区、县人民政府征渡办公室 / - / "
     "[ADMP.03] may\nart_8__para_1#1 liability F00.00 \"毁坏渡口\" <- private_organization "
     "private_person / 现场处置民警 / - / [ACT.08] must\nart_9__para_1#1 liability F00.00 "
     "\"不按规定备案\" <- private_organization private_person / 备案审查工作机构 / - / [ADMP.02] "
     "must\n"},
    {"organ_of_the_decision",
     "第七条 "
     "违反规定的，由作出批准决定的水务主管部门撤销原批准决定；拒不停止服务的，由负有查处职责的行政"
     "主管部门处一万元以上三万元以下罚款。",
     "art_7__para_1#1 liability F00.00 \"违反规定\" <- private_organization private_person / "
     "负有查处职责的行政主管部门 / serious / [ADMP.03] must\n"},
    {"office_of_science",
     "第八条 伪造登记证明的，由市科学技术行政部门处以五百元以上二千元以下的罚款。",
     "art_8__para_1#1 liability F00.00 \"伪造登记证明\" <- private_organization private_person / "
     "市科学技术行政部门 / - / [ADMP.03] must\n"},
    {"by_the_rules_of_a_law",
     "第五条 渡口单位违反规定的，由港务部门按计量法有关规定处以罚款。\n第六条 "
     "渡口报社和外国记者违反本条例规定的，由港务部门给予警告。\n第七条 "
     "渡口主管部门不符合条件而批准采石的，由上级机关责令改正。",
     "art_5__para_1#1 liability F00.00 \"违反规定\" <- private_organization / 港务部门 / - / "
     "[ADMP.03] must\nart_6__para_1#1 liability F00.00 \"违反本条例规定\" <- private_person "
     "private_organization / 港务部门 / - / [ADMP.01] must\nart_7__para_1#1 liability F05.06 "
     "\"不符合条件而批准采石\" <- organ / 上级机关 / - / [ACT.01] must\n"},
    {"borders_of_the_decider",
     "第五条 "
     "渡口学校擅自招生的，由教育部门予以取缔或者会同公安机关予以取缔，处一千元罚款。\n第六条 "
     "非法印制船票的，由港务部门销毁非法印制的船票，处一千元罚款。\n第七条 "
     "渡船不再具备条件的，由港务部门责令改正，或者移送许可机关撤销许可。",
     "art_5__para_1#1 liability F00.00 \"擅自招生\" <- private_organization / 教育部门 / - / "
     "[ADMP.11] must\nart_5__para_1#2 liability F00.00 \"擅自招生\" <- private_organization / "
     "教育部门 / - / [ADMP.03] must\nart_6__para_1#1 liability F00.00 \"非法印制船票\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.03] must\nart_7__para_1#1 "
     "liability F00.00 \"渡船不再具备条件\" <- private_organization private_person / 港务部门 / - "
     "/ [ACT.01] must\nart_7__para_1#2 liability F00.00 \"渡船不再具备条件\" <- "
     "private_organization private_person / 许可机关 / - / [ACT.02] must\n"},
    {"last_proposal_tells_whom",
     "第五条 渡口管理局不履行职责的，有关机关可以向其提出书面建议，或者提请本级人民政府予以纠正。",
     "art_5__para_1#1 liability F01.01 \"不履行职责\" <- organ / 本级人民政府 / - / [ACT.01] "
     "may\n"},
    {"field_of_the_organ",
     "第七条 准予不符合条件的渡船开航的，由作出批准决定的水务主管部门责令立即停止开航。",
     "art_7__para_1#1 liability F00.00 \"准予不符合条件的渡船开航\" <- private_organization "
     "private_person / 作出批准决定的水务主管部门 / - / [ACT.08] must\n"},
    {"subject_of_lead_in_decides_cases",
     "蓝川市旅馆管理条例\n第一条 "
     "市旅游主管部门根据检查结果，可以作出以下处理：\n（一）旅馆未公示价格的，责令改正；\n（二）旅"
     "馆损毁他人财物的，依法赔偿损失。",
     "art_1__para_1__point_1#1 liability F00.00 \"未公示价格\" <- private_organization / "
     "市旅游主管部门 / - / [ACT.01] may\nart_1__para_1__point_2#1 liability F00.00 "
     "\"损毁他人财物\" <- private_organization / - / - / [ECON.01] must\n"},
    {"act_of_the_decider",
     "第五条 船东欠缴停泊费的，由港务部门向船东追缴，处一千元罚款。\n第六条 "
     "船东擅自系泊的，由港务部门责令改正；逾期不改正的，由港务部门或者其委托的第三人代为清除。\n第"
     "七条 船东擅自搭建的，由作出决定的机关申请人民法院强制拆除。\n第八条 "
     "船东挖沙的，由港务部门委托第三方进行修复，并处一千元罚款。\n第九条 "
     "船东打捞沉灯的，由向社会公布职责的港务部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"船东欠缴停泊费\" <- private_organization private_person / "
     "港务部门 / - / [ECON.04 ADMP.03] must all\nart_6__para_1#1 liability F00.00 \"船东擅自系泊\" "
     "<- private_organization private_person / 港务部门 / - / [ACT.01] must\nart_6__para_1#2 "
     "liability F00.00 \"船东擅自系泊\" <- private_organization private_person / "
     "港务部门或者其委托的第三人 / serious / [ACT.09] must\nart_7__para_1#1 liability F00.00 "
     "\"船东擅自搭建\" <- private_organization private_person / 作出决定的机关 / - / [ACT.09] "
     "must\nart_8__para_1#1 liability F00.00 \"船东挖沙\" <- private_organization private_person / "
     "港务部门 / - / [ADMP.03] must\nart_9__para_1#1 liability F00.00 \"船东打捞沉灯\" <- "
     "private_organization private_person / 向社会公布职责的港务部门 / - / [ACT.01] must\n"},
    {"organ_that_is_asked",
     "第五条 "
     "船东伪造航标资料的，由港务部门责令改正，没收违法所得；情节严重的，责令停业整顿，通知原发证机"
     "关吊销其许可证，处一千元罚款。\n第六条 "
     "船东违反规定的，由港务部门给予警告；拒不改正的，移送登记管理机关，由其依法给予处罚。\n第七条 "
     "船东违法开工的，由港务部门责令改正；逾期不改正的，处一万元罚款，或者提请同级人民政府责令停业"
     "、关闭。",
     "art_5__para_1#1 liability F00.00 \"船东伪造航标资料\" <- private_organization / 港务部门 / - "
     "/ [ACT.01 ADMP.04] must all\nart_5__para_1#2 liability F00.00 \"船东伪造航标资料\" <- "
     "private_organization / 港务部门 / serious / [ADMP.10] must\nart_5__para_1#3 liability F00.00 "
     "\"船东伪造航标资料\" <- private_organization / 原发证机关 / serious / [ADMP.08] "
     "must\nart_5__para_1#4 liability F00.00 \"船东伪造航标资料\" <- private_organization / "
     "港务部门 / serious / [ADMP.03] must\nart_6__para_1#1 liability F00.00 \"船东违反规定\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.01] must\nart_6__para_1#2 "
     "liability F00.00 \"船东违反规定\" <- private_organization private_person / 登记管理机关 / "
     "serious / [ADMP.00] must\nart_7__para_1#1 liability F00.00 \"船东违法开工\" <- "
     "private_organization / 港务部门 / - / [ACT.01] must\nart_7__para_1#2 liability F00.00 "
     "\"船东违法开工\" <- private_organization / 港务部门 / serious / [ADMP.03] "
     "must\nart_7__para_1#3 liability F00.00 \"船东违法开工\" <- private_organization / "
     "同级人民政府 / serious / [ADMP.10 ADMP.11] must one_of\n"},
    {"decider_of_a_dropped_measure",
     "第五条 不听劝阻的，由港务部门、文物部门给予批评教育，责令改正。\n第六条 "
     "船东违规的，由港务部门核对账目，处一千元罚款；对责任人员给予处分。",
     "art_5__para_1#1 liability F00.00 \"不听劝阻\" <- private_organization private_person / "
     "港务部门、文物部门 / - / [ACT.01] must\nart_6__para_1#1 liability F00.00 \"船东违规\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.03] must\nart_6__para_1#2 "
     "liability F00.00 \"船东违规\" <- direct / - / - / [GEN.01] must\n"},
    {"case_handed_over",
     "第五条 "
     "物业企业未报告的，由街道办事处责令改正；拒不改正的，移送住房部门处一千元罚款，列入失信名单。",
     "art_5__para_1#1 liability F00.00 \"未报告\" <- private_organization / 街道办事处 / - / "
     "[ACT.01] must\nart_5__para_1#2 liability F00.00 \"未报告\" <- private_organization / "
     "住房部门 / serious / [ADMP.03 ADMP.15] must all\n"},
    {"police_to_whom_the_case_is_handed_over",
     "第五条 "
     "渡口排放污水的，由港务部门责令停产；尚不构成犯罪的，由港务部门将案件移送公安机关，对其直接负"
     "责"
     "的主管人员处十日以上十五日以下拘留。",
     "art_5__para_1#1 liability F00.00 \"渡口排放污水\" <- private_organization / 港务部门 / - / "
     "[ADMP.10] must\nart_5__para_1#2 liability F00.00 \"渡口排放污水\" <- supervisor / 公安机关 / "
     "- / [ADMP.13] must\nart_5__para_1#3 transfer \"尚不构成犯罪\" <- private_organization "
     "private_person / 港务部门 / - / [CRIM.01] must\n"},
    {"no_office_that_can_detain",
     "第五条 "
     "船长发生事故不报告的，由港务部门处一万元罚款；对逃匿的处十五日以下拘留。\n第六条 "
     "渡工殴打乘客的，由公安机关处五百元罚款，可以并处十日以下拘留。",
     "art_5__para_1#1 liability F00.00 \"发生事故不报告\" <- private_person / 港务部门 / - / "
     "[ADMP.03] must\nart_5__para_1#2 liability F00.00 \"发生事故不报告\" <- private_person / - / "
     "- / [ADMP.13] must\nart_6__para_1#1 liability F00.00 \"渡工殴打乘客\" <- private_person / "
     "公安机关 / - / [ADMP.03] must\nart_6__para_1#2 liability F00.00 \"渡工殴打乘客\" <- "
     "private_person / 公安机关 / - / [ADMP.13] may\n"},
    {"who_finds_it_hands_it_over",
     "第五条 "
     "审计机关认为渡口隐匿会计资料，对直接负责的主管人员应当给予处分的，应当移送监察机关。\n第六条 "
     "港务部门发现船东涉嫌犯罪的，应当移送司法机关。",
     "art_5__para_1#1 transfer \"审计机关认为渡口隐匿会计资料，对直接负责的主管人员应当给予处分\" "
     "<- supervisor / 审计机关 / - / [CRIM.03] must\nart_6__para_1#1 transfer \"船东涉嫌犯罪\" <- "
     "private_organization private_person / 港务部门 / crime / [CRIM.01] must\n"},
    {"transfer_that_was_due",
     "第五条 渡口管理人员对伪造船票案件，应当移交公安机关而不移交，构成犯罪的，依法追究刑事责任。",
     "art_5__para_1#1 transfer \"构成犯罪\" <- staff / - / crime / [CRIM.02] must\n"},
    {"one_permission_for_what_is_lenient",
     "第五条 船长违规情节轻微的，可以对其予以诫勉，免予或者不予处分。\n第六条 "
     "船长违规情节轻微的，可以予以诫勉；主动报告的，免予处分。",
     "art_5__para_1#1 liability F00.00 \"违规情节轻微\" <- private_person / - / minor / [EDU.09] "
     "may\nart_5__para_1#2 exempting \"违规情节轻微\" <- private_person / - / minor / [] "
     "may\nart_6__para_1#1 liability F00.00 \"违规情节轻微\" <- private_person / - / minor / "
     "[EDU.09] may\nart_6__para_1#2 exempting \"主动报告\" <- private_person / - / - / [] must\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Deciders, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace wenze::extract
