// Lists whose items are a scale or cases, clauses about things, alternatives and who is hit: {text,
// dump} rows as in extract_test.cc. Each construction has its neighbour that must not match.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class ListsAndCases : public testing::TestWithParam<Row> {};

TEST_P(ListsAndCases, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"scale_of_a_graver_step",
     "第五条 "
     "索道超载运行的，由交通部门责令限期改正；逾期未改正的，按照下列规定处罚：\n（一）超载不足三成"
     "的，每个座位处以十元的罚款；\n（二）超载三成以上的，每个座位处以二十元的罚款。",
     "art_5__para_1#1 liability F00.00 \"索道超载运行\" <- private_organization private_person / "
     "交通部门 / - / [ACT.01] must\nart_5__para_1__point_1#1 liability F00.00 \"超载不足三成\" <- "
     "private_organization private_person / 交通部门 / serious / [ADMP.03] "
     "must\nart_5__para_1__point_2#1 liability F00.00 \"超载三成以上\" <- private_organization "
     "private_person / 交通部门 / serious / [ADMP.03] must\n"},
    {"items_are_what_was_done",
     "第五条 "
     "违反第三条规定，渡口经营单位未履行相关义务的，由交通部门责令限期改正，并按照下列规定予以处理"
     "：\n（一）未公布班次的，处一千元罚款；\n（二）未按照要求备案的，处二千元罚款。",
     "art_5__para_1__point_1#1 liability F00.00 \"未公布班次\" <- private_organization / 交通部门 "
     "/ - / [ACT.01] must\nart_5__para_1__point_2#1 liability F00.00 \"未按照要求备案\" <- "
     "private_organization / 交通部门 / - / [ACT.01] must\nart_5__para_1__point_1#2 liability "
     "F00.00 \"未公布班次\" <- private_organization / 交通部门 / - / [ADMP.03] "
     "must\nart_5__para_1__point_2#2 liability F00.00 \"未按照要求备案\" <- private_organization / "
     "交通部门 / - / [ADMP.03] must\n"},
    {"items_are_cases",
     "第五条 "
     "对未取得许可证建造码头的，由规划部门按照下列规定予以处理：\n（一）责令停止建造；\n（二）尚可"
     "采取改正措施的，责令限期改正，处一千元罚款；\n（三）无法采取改正措施的，责令限期拆除，不能拆"
     "除的，没收实物或者违法收入。",
     "art_5__para_1#1 liability F00.00 \"未取得许可证建造码头\" <- private_organization "
     "private_person / 规划部门 / - / [ACT.08] must\nart_5__para_1#2 liability F00.00 "
     "\"未取得许可证建造码头\" <- private_organization private_person / 规划部门 / - / [ACT.01 "
     "ADMP.03] must all\nart_5__para_1#3 liability F00.00 \"未取得许可证建造码头\" <- "
     "private_organization private_person / 规划部门 / - / [ACT.01] must\nart_5__para_1#4 "
     "liability F00.00 \"未取得许可证建造码头\" <- private_organization private_person / 规划部门 "
     "/ - / [ADMP.05 ADMP.04] must one_of\n"},
    {"item_names_a_sanction",
     "第五条 "
     "水务部门及其工作人员有下列行为之一的，由上级机关责令改正：\n（一）违反规定降低标准进行处罚，"
     "或者对应当拆除的浮桥不予拆除的；\n（二）超越职权作出许可的。",
     "art_5__para_1__point_1#1 liability F06.08 F05.06 "
     "\"违反规定降低标准进行处罚，或者对应当拆除的浮桥不予拆除\" <- organ staff / 上级机关 / - / "
     "[ACT.01] must\nart_5__para_1__point_2#1 liability F05.06 \"超越职权作出许可\" <- organ staff "
     "/ 上级机关 / - / [ACT.01] must\n"},
    {"what_becomes_of_things",
     "第五条 "
     "船员违反本办法规定，有下列行为之一的，由公司责令改正；情节严重的，由交通部门依法给予处分；对"
     "违法收取的财物，责令退回：\n（一）擅自停航的；\n（二）索取乘客财物的。",
     "art_5__para_1__point_1#1 liability F00.00 \"擅自停航\" <- private_person / 公司 / - / "
     "[ACT.01] must\nart_5__para_1__point_1#2 liability F00.00 \"擅自停航\" <- private_person / "
     "交通部门 / serious / [GEN.01] must\nart_5__para_1__point_1#3 liability F00.00 \"擅自停航\" "
     "<- private_person / 交通部门 / - / [ECON.03] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"索取乘客财物\" <- private_person / 公司 / - / [ACT.01] must\nart_5__para_1__point_2#2 "
     "liability F00.00 \"索取乘客财物\" <- private_person / 交通部门 / serious / [GEN.01] "
     "must\nart_5__para_1__point_2#3 liability F00.00 \"索取乘客财物\" <- private_person / "
     "交通部门 / - / [ECON.03] must\n"},
    {"fined_by_name",
     "第五条 损坏浮桥的，由水务部门责令改正，个人处以一千元罚款；单位处以五千元罚款。",
     "art_5__para_1#1 liability F00.00 \"损坏浮桥\" <- private_organization private_person / "
     "水务部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"损坏浮桥\" <- "
     "private_person / 水务部门 / - / [ADMP.03] must\nart_5__para_1#3 liability F00.00 "
     "\"损坏浮桥\" <- private_organization / 水务部门 / - / [ADMP.03] must\n"},
    {"measure_is_nobody",
     "第五条 在休牧的草甸放牧的，由草原部门责令改正，可以处以每个羊单位三百元以下的罚款。",
     "art_5__para_1#1 liability F00.00 \"在休牧的草甸放牧\" <- private_organization private_person "
     "/ 草原部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"在休牧的草甸放牧\" <- "
     "private_organization private_person / 草原部门 / - / [ADMP.03] may\n"},
    {"alternatives_apart_from_the_order",
     "第五条 "
     "会员违反章程的，交易所有权责令其停止违法行为，并可以给予警告、暂停进场交易或者取消会员资格的"
     "处理。",
     "art_5__para_1#1 liability F00.00 \"违反章程\" <- private_organization private_person / "
     "交易所 / - / [ACT.08] may\nart_5__para_1#2 liability F00.00 \"违反章程\" <- "
     "private_organization private_person / 交易所 / - / [ADMP.01 ADMP.09 PERF.11] may one_of\n"},
    {"goods_or_gains", "第五条 未经许可建造水闸的，由水务部门没收实物或者违法收入。",
     "art_5__para_1#1 liability F00.00 \"未经许可建造水闸\" <- private_organization private_person "
     "/ 水务部门 / - / [ADMP.05 ADMP.04] must one_of\n"},
    {"gains_or_another_measure", "第五条 私自采砂的，由水务部门没收违法所得或者吊销采砂许可证。",
     "art_5__para_1#1 liability F00.00 \"私自采砂\" <- private_organization private_person / "
     "水务部门 / - / [ADMP.04 ADMP.08] must one_of\n"},
    {"grouped_digits", "第五条 损坏浮桥的，由水务部门处以500元以上5,000元以下罚款。",
     "art_5__para_1#1 liability F00.00 \"损坏浮桥\" <- private_organization private_person / "
     "水务部门 / - / [ADMP.03] must\n"},
    {"proposal_is_a_liability",
     "第五条 "
     "违反本办法规定加重船工负担的单位负责人和直接责任人员，由交通部门提请上述人员所在单位给予行政"
     "处分。",
     "art_5__para_1#1 liability F02.99 \"违反本办法规定加重船工负担\" <- head direct / 交通部门 / "
     "- / [GEN.05] must\n"},
    {"organ_that_did_not_act", "第五条 水务部门未予以处分的，由市人民政府提请监察机关依法处理。",
     "art_5__para_1#1 transfer \"水务部门未予以处分\" <- organ / 市人民政府 / - / [GEN.05] "
     "must\n"},
    {"term_of_a_thing",
     "第五条 未经批准建造浮桥或者临时浮桥超过批准期限不拆除的，由水务部门责令限期拆除。",
     "art_5__para_1#1 liability F00.00 \"未经批准建造浮桥\" <- private_organization private_person "
     "/ 水务部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 "
     "\"临时浮桥超过批准期限不拆除\" <- private_organization private_person / 水务部门 / - / "
     "[ACT.01] must\n"},
    {"two_acts_with_objects", "第五条 侵占停泊区或者损毁航标的，由航道部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"侵占停泊区\" <- private_organization private_person / "
     "航道部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"损毁航标\" <- "
     "private_organization private_person / 航道部门 / - / [ACT.01] must\n"},
    {"verbs_that_share_an_object", "第五条 擅自移动或者损毁航标的，由航道部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"擅自移动或者损毁航标\" <- private_organization "
     "private_person / 航道部门 / - / [ACT.01] must\n"},
    {"scene_that_both_share", "第五条 在码头设置摊位或者堆放货物的，由航道部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"在码头设置摊位或者堆放货物\" <- private_organization "
     "private_person / 航道部门 / - / [ACT.01] must\n"},
    {"longer_noun_holds_the_shorter",
     "第五条 索道公司擅自停止索道服务或者擅自改变索道服务用房用途的，由交通部门责令限期改正。",
     "art_5__para_1#1 liability F00.00 \"擅自停止索道服务\" <- private_organization / 交通部门 / - "
     "/ [ACT.01] must\nart_5__para_1#2 liability F00.00 \"擅自改变索道服务用房用途\" <- "
     "private_organization / 交通部门 / - / [ACT.01] must\n"},
    {"idiom_over_commas",
     "第五条 水务部门工作人员滥用职权，玩忽职守，徇私舞弊的，由上级机关给予处分。",
     "art_5__para_1#1 liability F02.01 F01.06 \"滥用职权，玩忽职守，徇私舞弊\" <- staff / 上级机关 "
     "/ - / [GEN.01] must\n"},
    {"ought_to_be_held_to_account",
     "第五条 领导干部有下列情形之一的，应当问责：\n（一）执行不力的；\n（二）瞒报洪水险情的。",
     "art_5__para_1__point_1#1 liability F04.04 \"执行不力\" <- leader / - / - / [GEN.04] "
     "must\nart_5__para_1__point_2#1 liability F14.04 \"瞒报洪水险情\" <- leader / - / - / "
     "[GEN.04] must\n"},
    {"accountability_of_a_kind", "第五条 公务员办事拖拉的，应当实行履职问责。",
     "art_5__para_1#1 liability F01.04 \"办事拖拉\" <- staff / - / - / [GEN.04] must\n"},
    {"system_of_accountability", "第五条 本市实行行政首长问责制。", ""},
    {"reprimand_of_both",
     "第五条 "
     "有下列情形之一的，对领导班子和直接责任人给予通报批评：\n（一）不及时处理来信的；\n（二）丢弃"
     "来信的。",
     "art_5__para_1__point_1#1 liability F01.07 \"不及时处理来信\" <- leading_group / - / - / "
     "[OACC.01] must\nart_5__para_1__point_1#2 liability F01.07 \"不及时处理来信\" <- direct / - / "
     "- / [EDU.07] must\nart_5__para_1__point_2#1 liability F02.99 \"丢弃来信\" <- leading_group / "
     "- / - / [OACC.01] must\nart_5__para_1__point_2#2 liability F02.99 \"丢弃来信\" <- direct / - "
     "/ - / [EDU.07] must\n"},
    {"who_decides_is_not_hit",
     "第五条 行政执法人员年度考核不合格的，责任追究机关可以视情况按照前款规定形式处理。",
     "art_5__para_1#1 liability F04.03 \"行政执法人员年度考核不合格\" <- staff / 责任追究机关 / - "
     "/ [GEN.04] may\n"},
    {"wrong_that_a_noun_tells",
     "第五条 对水务部门的行政过错，给予通报批评，并追究行政首长的行政过错责任。",
     "art_5__para_1#1 liability F02.99 \"水务部门的行政过错\" <- organ / - / - / [OACC.01] "
     "must\nart_5__para_1#2 liability F02.99 \"水务部门的行政过错\" <- head / - / - / [GEN.04] "
     "must\n"},
    {"what_falls_due_beside_it",
     "第五条 工作人员受到问责，同时需要追究纪律责任的，依规给予党纪政纪处分。",
     "art_5__para_1#1 liability F02.99 \"同时需要追究纪律责任\" <- staff / - / - / [GEN.03] "
     "must\n"},
    {"bare_violation_goes_on",
     "第五条 "
     "有下列情形之一的，对有关责任人进行诫勉谈话：\n（一）组织领导不力的；\n（二）其他违反政务公开"
     "有关规定，且不按要求整改的。",
     "art_5__para_1__point_1#1 liability F04.04 \"组织领导不力\" <- direct / - / - / [EDU.09] "
     "must\nart_5__para_1__point_2#1 liability F04.99 F04.07 "
     "*\"其他违反政务公开有关规定，且不按要求整改\" <- direct / - / - / [EDU.09] must\n"},
    {"accident_is_what_came_of_it",
     "第五条 "
     "镇人民政府未履行职责，或者未按规定的程序履行，在本辖区发生重大溃坝事故的，给予镇长记过处分。",
     "art_5__para_1#1 liability F01.01 \"未履行职责\" <- head / - / - / [GOV.02] "
     "must\nart_5__para_1#2 liability F02.04 \"未按规定的程序履行，在本辖区发生重大溃坝事故\" <- "
     "head / - / - / [GOV.02] must\n"},
    {"wrongdoer_behind_his_act", "第五条 对擅自倾倒砂石的单位，由水务部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自倾倒砂石\" <- private_organization / 水务部门 / - / "
     "[ADMP.03] must\n"},
    {"good_deed_behind_its_doer", "第五条 对防汛工作成绩显著的单位，由水务部门给予奖励。", ""},
    {"short_of_public_order",
     "第五条 "
     "殴打船员的，尚不构成违反治安管理行为的，由公安机关予以批评教育；构成违反治安管理行为的，由公"
     "安机关依法予以处罚。",
     "art_5__para_1#1 liability F00.00 \"殴打船员\" <- private_person / 公安机关 / - / [EDU.03] "
     "must\nart_5__para_1#2 liability F00.00 \"殴打船员\" <- private_person / 公安机关 / - / "
     "[CRIM.04] must\n"},
    {"certificates_taken_in", "第五条 涂改渡船号牌的，由交通部门收缴其号牌。",
     "art_5__para_1#1 liability F00.00 \"涂改渡船号牌\" <- private_organization private_person / "
     "交通部门 / - / [ADMP.05] must\n"},
    {"compensation_by_whoever_did_it",
     "第五条 损坏浮桥的，由水务部门处一千元罚款；给他人造成损失的，责任人应当依法承担赔偿责任。",
     "art_5__para_1#1 liability F00.00 \"损坏浮桥\" <- private_organization private_person / "
     "水务部门 / - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 \"损坏浮桥\" <- "
     "private_organization private_person / - / serious / [ECON.01] must\n"},
    {"forced_performance",
     "第五条 "
     "预备船员拒绝登记的，由县人民政府责令限期改正；逾期不改正的，由县人民政府强制其履行登记义务。",
     "art_5__para_1#1 liability F00.00 \"拒绝登记\" <- private_person / 县人民政府 / - / [ACT.01] "
     "must\nart_5__para_1#2 liability F00.00 \"拒绝登记\" <- private_person / 县人民政府 / serious "
     "/ [ACT.05] must\n"},
    {"amounts_left_to_the_items",
     "第五条 "
     "违反本办法，污染浮桥的，由桥务主管部门责令停止违法行为，并视情节轻重处以罚款：\n（一）摆摊的"
     "，处二十元罚款；\n（二）倒渣土的，处五百元罚款。",
     "art_5__para_1__point_1#1 liability F00.00 \"摆摊\" <- private_organization private_person / "
     "桥务主管部门 / - / [ACT.08] must\nart_5__para_1__point_2#1 liability F00.00 \"倒渣土\" <- "
     "private_organization private_person / 桥务主管部门 / - / [ACT.08] "
     "must\nart_5__para_1__point_1#2 liability F00.00 \"摆摊\" <- private_organization "
     "private_person / 桥务主管部门 / - / [ADMP.03] must\nart_5__para_1__point_2#2 liability "
     "F00.00 \"倒渣土\" <- private_organization private_person / 桥务主管部门 / - / [ADMP.03] "
     "must\n"},
    {"inspector_finds_the_wrong_of_others",
     "第五条 桥务主管部门应当对浮桥进行抽查；发现演练不符合要求的，应当责令限期改正。",
     "art_5__para_1#1 liability F00.00 \"演练不符合要求\" <- private_organization private_person / "
     "桥务主管部门 / - / [ACT.01] must\n"},
    {"inspector_finds_behind_a_comma",
     "第五条 桥务主管部门应当对浮桥进行抽查，发现不符合要求的，应当责令其进行整改。",
     "art_5__para_1#1 liability F00.00 \"不符合要求\" <- private_organization private_person / "
     "桥务主管部门 / - / [ACT.01] must\n"},
    {"found_to_have_failed", "第五条 桥务主管部门发现经营单位未建立台账的，应当责令限期改正。",
     "art_5__para_1#1 liability F00.00 \"未建立台账\" <- private_organization / 桥务主管部门 / - / "
     "[ACT.01] must\n"},
    {"finder_that_fails", "第五条 桥务主管部门发现违法行为未及时查处的，对直接责任人员给予处分。",
     "art_5__para_1#1 liability F01.07 \"发现违法行为未及时查处\" <- direct / - / - / [GEN.01] "
     "must\n"},
    {"compensation_simply_owed", "第五条 违反本办法，造成浮桥损坏的，应当赔偿损失。",
     "art_5__para_1#1 liability F00.00 \"违反本办法，造成浮桥损坏\" <- private_organization "
     "private_person / - / - / [ECON.01] must\n"},
    {"no_release_from_what_is_not_done", "第五条 对不履行职责负有责任的领导人员，予以问责。",
     "art_5__para_1#1 liability F01.01 \"不履行职责\" <- leader / - / - / [GEN.04] must\n"},
    {"responsible_by_status",
     "第五条 检查中发现存在安全隐患的，由桥务主管部门责令保护责任人限期整改。",
     "art_5__para_1#1 liability F00.00 \"检查中发现存在安全隐患\" <- private_organization "
     "private_person / 桥务主管部门 / - / [ACT.01] must\n"},
    {"no_connective_ends_an_authority", "第五条 擅自拆桥的，由桥务主管部门或者依法处二百元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自拆桥\" <- private_organization private_person / "
     "桥务主管部门 / - / [ADMP.03] must\n"},
    {"every_list_of_a_lead_in",
     "第五条 "
     "轮渡公司有下列情形之一的，由港务部门责令改正；公办轮渡公司有下列情形之一的，还应当对直接负责"
     "的主管人员给予处分：\n（一）未配备救生衣的；\n（二）超员载客的。",
     "art_5__para_1__point_1#1 liability F00.00 \"未配备救生衣\" <- private_organization / "
     "港务部门 / - / [ACT.01] must\nart_5__para_1__point_2#1 liability F00.00 \"超员载客\" <- "
     "private_organization / 港务部门 / - / [ACT.01] must\nart_5__para_1__point_1#2 liability "
     "F00.00 \"未配备救生衣\" <- supervisor / - / - / [GEN.01] must\nart_5__para_1__point_2#2 "
     "liability F00.00 \"超员载客\" <- supervisor / - / - / [GEN.01] must\n"},
    {"lists_that_name_their_items",
     "第五条 "
     "有下列第一项、第二项情形之一的，处一百元罚款；有下列第三项至第四项情形之一的，处一千元罚款："
     "\n（一）未携带船票的；\n（二）攀爬护栏的；\n（三）擅自登船的；\n（四）毁坏航标的。",
     "art_5__para_1__point_1#1 liability F00.00 \"未携带船票\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"攀爬护栏\" <- private_organization private_person / - / - / [ADMP.03] "
     "must\nart_5__para_1__point_3#1 liability F00.00 \"擅自登船\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\nart_5__para_1__point_4#1 liability F00.00 "
     "\"毁坏航标\" <- private_organization private_person / - / - / [ADMP.03] must\n"},
    {"two_items_without_labels",
     "第五条 "
     "审批机关有下列行为之一的，对直接负责的主管人员给予处分：\n对未编制说明的方案予以批准的；\n对"
     "未经审查的方案予以批准的。",
     "art_5__para_1__point_1#1 liability F01.01 F05.06 \"对未编制说明的方案予以批准\" <- "
     "supervisor / - / - / [GEN.01] must\nart_5__para_1__point_2#1 liability F05.06 F01.06 "
     "\"对未经审查的方案予以批准\" <- supervisor / - / - / [GEN.01] must\n"},
    {"list_that_an_amendment_quotes",
     "# "
     "青岚市刑法修正案\n\n一、将刑法第五条修改为：“违反航道管理规定，有下列情形之一的，处拘役：\n\n"
     "“（一）毁坏航标的；\n\n“（二）盗采河沙的。\n\n“单位犯前款罪的，对单位判处罚金。”\n\n二、在刑"
     "法第六条后增加一条，作为第六条之一：“伪造船票，骗取钱款的，处拘役。”\n",
     "sec_1__para_1#1 liability F00.00 \"毁坏航标\" <- private_person / - / - / [CRIM.02] "
     "must\nsec_1__para_1#2 liability F00.00 \"盗采河沙\" <- private_person / - / - / [CRIM.02] "
     "must\nsec_1__para_1#3 liability F00.00 \"单位犯前款罪\" <- private_organization / - / - / "
     "[CRIM.02] must\nsec_2__para_1#1 liability F00.00 \"伪造船票，骗取钱款\" <- private_person / "
     "- / - / [CRIM.02] must\n"},
    {"wrong_beside_a_list",
     "第五条 "
     "违反本条例第三条规定，或者有下列行为之一的，由港务部门责令改正：\n（一）毁坏航标的；\n（二）"
     "擅自采砂的。",
     "art_5__para_1#1 liability F00.00 \"违反本条例第三条规定\" <- private_organization "
     "private_person / 港务部门 / - / [ACT.01] must\nart_5__para_1__point_1#1 liability F00.00 "
     "\"毁坏航标\" <- private_organization private_person / 港务部门 / - / [ACT.01] "
     "must\nart_5__para_1__point_2#1 liability F00.00 \"擅自采砂\" <- private_organization "
     "private_person / 港务部门 / - / [ACT.01] must\n"},
    {"refusal_in_the_cases_of_a_power",
     "第五条 "
     "人民警察遇有下列情形之一的，可以查验船票：\n（一）需要查明身份的；\n（二）发生突发事件的。\n"
     "有前款所列情形之一，拒绝人民警察查验船票的，由公安机关处五百元罚款。",
     "art_5__para_2#1 liability F00.00 \"有前款所列情形之一，拒绝人民警察查验船票\" <- "
     "private_organization private_person / 公安机关 / - / [ADMP.03] must\n"},
    {"what_else_the_acts_before_did",
     "云汀市办法\n第一条 "
     "企业有下列行为之一的，由民政局给予警告：\n（一）出借印章的；\n（二）虚报产量的。\n前款规定的"
     "行为有违法所得的，予以没收；前款行为给他人造成损失的，依法赔偿。",
     "art_1__para_1__point_1#1 liability F00.00 \"出借印章\" <- private_organization / 民政局 / - "
     "/ [ADMP.01] must\nart_1__para_1__point_2#1 liability F00.00 \"虚报产量\" <- "
     "private_organization / 民政局 / - / [ADMP.01] must\nart_1__para_1__point_1#2 liability "
     "F00.00 \"出借印章\" <- private_organization / - / - / [ADMP.04] "
     "must\nart_1__para_1__point_1#3 liability F00.00 \"出借印章\" <- private_organization / - / "
     "serious / [ECON.01] must\nart_1__para_1__point_2#2 liability F00.00 \"虚报产量\" <- "
     "private_organization / - / - / [ADMP.04] must\nart_1__para_1__point_2#3 liability F00.00 "
     "\"虚报产量\" <- private_organization / - / serious / [ECON.01] must\n"},
    {"branches_of_bodies_and_persons",
     "第一条 "
     "未经许可采集信息的，由港务部门责令改正，对单位并处一万元罚款，情节严重的，并处五万元罚款；对"
     "个人并处一千元罚款，情节严重的，并处五千元罚款。\n第二条 "
     "未经许可采集信息的，由港务部门对单位处一万元罚款，对个人处一千元罚款；情节严重的，吊销许可证"
     "。",
     "art_1__para_1#1 liability F00.00 \"未经许可采集信息\" <- private_organization private_person "
     "/ 港务部门 / - / [ACT.01] must\nart_1__para_1#2 liability F00.00 \"未经许可采集信息\" <- "
     "private_organization / 港务部门 / - / [ADMP.03] must\nart_1__para_1#3 liability F00.00 "
     "\"未经许可采集信息\" <- private_organization / 港务部门 / serious / [ADMP.03] "
     "must\nart_1__para_1#4 liability F00.00 \"未经许可采集信息\" <- private_person / 港务部门 / - "
     "/ [ADMP.03] must\nart_1__para_1#5 liability F00.00 \"未经许可采集信息\" <- private_person / "
     "港务部门 / serious / [ADMP.03] must\nart_2__para_1#1 liability F00.00 \"未经许可采集信息\" "
     "<- private_organization / 港务部门 / - / [ADMP.03] must\nart_2__para_1#2 liability F00.00 "
     "\"未经许可采集信息\" <- private_person / 港务部门 / - / [ADMP.03] must\nart_2__para_1#3 "
     "liability F00.00 \"未经许可采集信息\" <- private_organization private_person / 港务部门 / "
     "serious / [ADMP.08] must\n"},
    {"case_not_begun_and_begun",
     "玉山省项目管理条例\n第十八条 "
     "以欺骗手段取得核准文件，尚未开工建设的，由核准机关撤销核准文件，处一万元以上五万元以下罚款；"
     "已经开工建设的，处五万元以上十万元以下罚款。\n第十九条 "
     "未开工建设的，由核准机关撤销核准文件。",
     "art_18__para_1#1 liability F00.00 \"以欺骗手段取得核准文件\" <- private_organization "
     "private_person / 核准机关 / - / [ACT.02 ADMP.03] must all\nart_18__para_1#2 liability F00.00 "
     "\"以欺骗手段取得核准文件\" <- private_organization private_person / 核准机关 / - / [ADMP.03] "
     "must\nart_19__para_1#1 liability F00.00 \"未开工建设\" <- private_organization "
     "private_person / 核准机关 / - / [ACT.02] must\n"},
    {"case_with_gains_in_item",
     "玉山省河道条例\n第二十条 "
     "有下列行为之一的，由水利部门责令改正：\n（一）在河道内采砂、取土的，有违法所得的，没收违法所"
     "得，并处五千元罚款；没有违法所得的，处二千元罚款；\n（二）在河道内种树的，处二百元罚款。",
     "art_20__para_1__point_1#1 liability F00.00 \"在河道内采砂、取土\" <- private_organization "
     "private_person / 水利部门 / - / [ACT.01] must\nart_20__para_1__point_2#1 liability F00.00 "
     "\"在河道内种树\" <- private_organization private_person / 水利部门 / - / [ACT.01] "
     "must\nart_20__para_1__point_1#2 liability F00.00 \"在河道内采砂、取土\" <- "
     "private_organization private_person / 水利部门 / - / [ADMP.04 ADMP.03] must "
     "all\nart_20__para_1__point_1#3 liability F00.00 \"在河道内采砂、取土\" <- "
     "private_organization private_person / 水利部门 / - / [ADMP.03] "
     "must\nart_20__para_1__point_2#2 liability F00.00 \"在河道内种树\" <- private_organization "
     "private_person / 水利部门 / - / [ADMP.03] must\n"},
    {"step_that_harms_something",
     "玉山省湿地条例\n第三十三条 "
     "围垦滩涂的，由湿地管理机构责令停止违法行为；对自然资源和自然环境造成破坏的，处一千元以上一万"
     "元以下罚款。\n第三十四条 "
     "违反本条例规定，对古城墙和历史风貌造成破坏的，由文物部门责令改正，处一千元以上一万元以下罚款"
     "。",
     "art_33__para_1#1 liability F00.00 \"围垦滩涂\" <- private_organization private_person / "
     "湿地管理机构 / - / [ACT.08] must\nart_33__para_1#2 liability F00.00 \"围垦滩涂\" <- "
     "private_organization private_person / 湿地管理机构 / serious / [ADMP.03] "
     "must\nart_34__para_1#1 liability F00.00 \"违反本条例规定，对古城墙和历史风貌造成破坏\" <- "
     "private_organization private_person / 文物部门 / - / [ACT.01 ADMP.03] must all\n"},
    {"graver_of_two",
     "第五条 渡工擅离职守的，给予警告；致人伤残或者造成其他特别严重后果的，给予开除处分。",
     "art_5__para_1#1 liability F01.02 F01.06 \"渡工擅离职守\" <- staff / - / - / [GOV.01] "
     "must\nart_5__para_1#2 liability F01.02 F01.06 \"渡工擅离职守\" <- staff / - / very_serious / "
     "[GOV.06] must\n"},
    {"decimal_points_of_an_excerpt",
     "4.3 员工有下列情形之一的，公司可以解除劳动合同；给公司造成损失的，应予赔偿：\n4.3.1 "
     "连续旷工三天以上的；\n4.3.2 伪造检测记录的；\n4.3.3 "
     "参与赌博，被公安机关处罚的。\n有其他违纪行为的，给予记过。",
     "subsec_3__point_1#1 liability F12.05 \"连续旷工三天以上\" <- staff / - / - / [PERF.09] "
     "may\nsubsec_3__point_2#1 liability F15.04 \"伪造检测记录\" <- staff / - / - / [PERF.09] "
     "may\nsubsec_3__point_3#1 liability F16.09 \"参与赌博，被公安机关处罚\" <- staff / - / - / "
     "[PERF.09] may\nsubsec_3__para_2#1 liability F02.99 *\"有其他违纪行为\" <- staff / - / - / "
     "[GOV.02] must\n"},
    {"a_lead_in_of_two_paragraphs",
     "科室工作人员有下列行为之一的，给予书面检查或者通报批评；\n\n造成严重后果的，报市卫生健康委员"
     "会给予记过或者开除处分：\n\n（一）瞒报疫情信息的；\n\n（二）拒不服从应急调遣的。",
     "subsec_1__para_1#1 liability F14.04 \"瞒报疫情信息\" <- staff / - / - / [EDU.05 EDU.07] must "
     "one_of\nsubsec_1__para_1#2 liability F14.04 \"瞒报疫情信息\" <- staff / 市卫生健康委员会 / "
     "serious / [GOV.02 GOV.06] must one_of\nsubsec_2__para_1#1 liability F04.01 "
     "\"拒不服从应急调遣\" <- staff / - / - / [EDU.05 EDU.07] must one_of\nsubsec_2__para_1#2 "
     "liability F04.01 \"拒不服从应急调遣\" <- staff / 市卫生健康委员会 / serious / [GOV.02 "
     "GOV.06] must one_of\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, ListsAndCases, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace wenze::extract
