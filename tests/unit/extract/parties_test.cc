// Who answers and who decides where no dictionary lists the noun, public or private, and what one
// word governs: {text, dump} rows as in extract_test.cc. Each construction has its neighbour that
// must not match.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Parties : public testing::TestWithParam<Row> {};

TEST_P(Parties, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"body_before_predicate",
     "第五条 违反本办法规定，云泽县互助组织拒绝提供账簿的，由民政部门处一万元罚款。",
     "art_5__para_1#1 liability F00.00 \"拒绝提供账簿\" <- private_organization / 民政部门 / - / "
     "[ADMP.03] must\n"},
    {"verb_is_no_body", "第五条 组织、胁迫他人行乞的，由公安机关处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"组织、胁迫他人行乞\" <- private_organization "
     "private_person / 公安机关 / - / [ADMP.03] must\n"},
    {"head_of_unlisted_organisation",
     "第六条 违反本办法规定，云泽轮渡站未配备救生衣的，由交通运输部门处二千元罚款。",
     "art_6__para_1#1 liability F00.00 \"未配备救生衣\" <- private_organization / 交通运输部门 / - "
     "/ [ADMP.03] must\n"},
    {"head_of_unlisted_person", "第六条 蜂毒携带者隐瞒行程的，由卫生部门予以警告。",
     "art_6__para_1#1 liability F00.00 \"隐瞒行程\" <- private_person / 卫生部门 / - / [ADMP.01] "
     "must\n"},
    {"heads_of_coordination",
     "第六条 索道乘务员、轮渡站未按照规定检票的，由交通运输部门处二百元罚款。",
     "art_6__para_1#1 liability F00.00 \"未按照规定检票\" <- private_person private_organization / "
     "交通运输部门 / - / [ADMP.03] must\n"},
    {"receiver_is_no_subject", "第七条 码头管理站向乘客收取小费的，由交通运输部门责令改正。",
     "art_7__para_1#1 liability F00.00 \"向乘客收取小费\" <- private_organization / 交通运输部门 / "
     "- / [ACT.01] must\n"},
    {"place_is_no_subject", "第七条 在公共浴室内饲养猛兽的，由城管部门处二百元罚款。",
     "art_7__para_1#1 liability F00.00 \"在公共浴室内饲养猛兽\" <- private_organization "
     "private_person / 城管部门 / - / [ADMP.03] must\n"},
    {"doer_behind_dui", "第八条 对学校拒绝接收残疾学生的，由教育部门责令改正。",
     "art_8__para_1#1 liability F00.00 \"拒绝接收残疾学生\" <- private_organization / 教育部门 / - "
     "/ [ACT.01] must\n"},
    {"victim_behind_dui", "第八条 公务员对举报人打击报复的，给予记过处分。",
     "art_8__para_1#1 liability F19.03 \"对举报人打击报复\" <- staff / - / - / [GOV.02] must\n"},
    {"responsible_for_what_was_told", "第九条 对出具虚假检疫结果直接负责的主管人员，处一万元罚款。",
     "art_9__para_1#1 liability F00.00 \"出具虚假检疫结果\" <- supervisor / - / - / [ADMP.03] "
     "must\n"},
    {"only_offices_answer", "第五条 在汛期漏报水情的，对直接负责的主管人员给予处分。",
     "art_5__para_1#1 liability F14.04 \"在汛期漏报水情\" <- supervisor / - / - / [GEN.01] must\n"},
    {"fined_and_disciplined",
     "第五条 在汛期漏报水情的，由水务部门处一万元罚款，对直接负责的主管人员给予处分。",
     "art_5__para_1#1 liability F00.00 \"在汛期漏报水情\" <- private_organization / 水务部门 / - / "
     "[ADMP.03] must\nart_5__para_1#2 liability F00.00 \"在汛期漏报水情\" <- supervisor / 水务部门 "
     "/ - / [GEN.01] must\n"},
    {"code_of_the_topic",
     "第六条 "
     "行政机关在实施行政许可中有下列情形之一的，对直接负责的主管人员给予处分：\n（一）不说明理由的"
     "；"
     "\n（二）违反法定程序的。",
     "art_6__para_1__point_1#1 liability F05.02 F01.08 \"不说明理由\" (在实施行政许可中) <- "
     "supervisor / - / - / [GEN.01] must\nart_6__para_1__point_2#1 liability F05.07 "
     "\"违反法定程序\" (在实施行政许可中) <- supervisor / - / - / [GEN.01] must\n"},
    {"code_without_topic",
     "第六条 "
     "行政机关有下列情形之一的，对直接负责的主管人员给予处分：\n（一）不说明理由的；\n（二）违反法"
     "定"
     "程序的。",
     "art_6__para_1__point_1#1 liability F01.08 \"不说明理由\" <- supervisor / - / - / [GEN.01] "
     "must\nart_6__para_1__point_2#1 liability F02.04 \"违反法定程序\" <- supervisor / - / - / "
     "[GEN.01] must\n"},
    {"owner_is_either",
     "第十条 "
     "商铺使用权人擅自改变门面的，由城管部门责令改正，对个人处一千元罚款，对单位处五千元罚款。",
     "art_10__para_1#1 liability F00.00 \"擅自改变门面\" <- private_organization private_person / "
     "城管部门 / - / [ACT.01] must\nart_10__para_1#2 liability F00.00 \"擅自改变门面\" <- "
     "private_person / 城管部门 / - / [ADMP.03] must\nart_10__para_1#3 liability F00.00 "
     "\"擅自改变门面\" <- private_organization / 城管部门 / - / [ADMP.03] must\n"},
    {"superior_decides",
     "第十一条 "
     "有下列情形之一的，由上级人民政府责令改正，对直接负责的主管人员给予处分：\n（一）防汛不力的；"
     "\n（二）编制方案失实的。",
     "art_11__para_1__point_1#1 liability F14.08 \"防汛不力\" <- organ / 上级人民政府 / - / "
     "[ACT.01] must\nart_11__para_1__point_1#2 liability F14.08 \"防汛不力\" <- supervisor / "
     "上级人民政府 / - / [GEN.01] must\nart_11__para_1__point_2#1 liability F02.99 "
     "\"编制方案失实\" <- organ / 上级人民政府 / - / [ACT.01] must\nart_11__para_1__point_2#2 "
     "liability F02.99 \"编制方案失实\" <- supervisor / 上级人民政府 / - / [GEN.01] must\n"},
    {"fine_makes_it_private",
     "第十一条 "
     "有下列情形之一的，由水务部门处一万元罚款；对直接负责的主管人员，由其所在单位或者上级主管机关"
     "给予处分：\n（一）擅自取水的；\n（二）拒绝检查的。",
     "art_11__para_1__point_1#1 liability F00.00 \"擅自取水\" <- private_organization / 水务部门 / "
     "- / [ADMP.03] must\nart_11__para_1__point_1#2 liability F00.00 \"擅自取水\" <- supervisor / "
     "其所在单位或者上级主管机关 / - / [GEN.01] must\nart_11__para_1__point_2#1 liability F00.00 "
     "\"拒绝检查\" <- private_organization / 水务部门 / - / [ADMP.03] "
     "must\nart_11__para_1__point_2#2 liability F00.00 \"拒绝检查\" <- supervisor / "
     "其所在单位或者上级主管机关 / - / [GEN.01] must\n"},
    {"manager_of_firm_is_private",
     "第十二条 采石企业的主要负责人未组织抢险的，由应急管理部门处二万元罚款。",
     "art_12__para_1#1 liability F00.00 \"未组织抢险\" <- head / 应急管理部门 / - / [ADMP.03] "
     "must\n"},
    {"head_of_organ_is_official",
     "第十二条 乡镇人民政府的主要负责人未组织抢险的，由上级机关给予处分。",
     "art_12__para_1#1 liability F14.05 \"未组织抢险\" <- head / 上级机关 / - / [GEN.01] must\n"},
    {"unlisted_decider", "第十三条 违反本办法规定的，国家湖泊局可以给予警告。",
     "art_13__para_1#1 liability F00.00 \"违反本办法规定\" <- private_organization private_person "
     "/ 国家湖泊局 / - / [ADMP.01] may\n"},
    {"payer_decides_nothing",
     "第十三条 擅自设障的，由水务部门责令清除，所需费用由违法行为人承担，可以处一千元罚款。",
     "art_13__para_1#1 liability F00.00 \"擅自设障\" <- private_organization private_person / "
     "水务部门 / - / [ACT.01] must\nart_13__para_1#2 liability F00.00 \"擅自设障\" <- "
     "private_organization private_person / 水务部门 / - / [ADMP.03] may\n"},
    {"authority_ends_before_basis",
     "第十四条 "
     "违反本办法规定，超过标准排放的，由环保部门处一万元罚款；情节严重的，报请有关人民政府按照国务"
     "院规定的权限责令关闭。",
     "art_14__para_1#1 liability F00.00 \"超过标准排放\" <- private_organization private_person / "
     "环保部门 / - / [ADMP.03] must\nart_14__para_1#2 liability F00.00 \"超过标准排放\" <- "
     "private_organization private_person / 有关人民政府 / serious / [ADMP.11] must\n"},
    {"authority_over_whoever",
     "第十四条 "
     "违反本办法规定，超过标准排放的，由环保部门责令改正，并对单位和个人处一万元罚款；造成严重后果"
     "的，责令停止生产。",
     "art_14__para_1#1 liability F00.00 \"超过标准排放\" <- private_organization private_person / "
     "环保部门 / - / [ACT.01] must\nart_14__para_1#2 liability F00.00 \"超过标准排放\" <- "
     "private_organization private_person / 环保部门 / - / [ADMP.03] must\nart_14__para_1#3 "
     "liability F00.00 \"超过标准排放\" <- private_organization private_person / 环保部门 / "
     "serious / [ACT.08] must\n"},
    {"power_is_permission", "第十五条 违反本办法规定，擅自出航的，海警机构有权责令停止航行。",
     "art_15__para_1#1 liability F00.00 \"擅自出航\" <- private_organization private_person / "
     "海警机构 / - / [ACT.08] may\n"},
    {"station_may", "第十五条 醉酒殴打他人的，派出所可以处二百元罚款。",
     "art_15__para_1#1 liability F00.00 \"醉酒殴打他人\" <- private_person / 派出所 / - / "
     "[ADMP.03] may\n"},
    {"singly_or_together",
     "第十六条 违反本办法规定的，由旅游部门根据情节单处或者并处警告、没收违法所得。",
     "art_16__para_1#1 liability F00.00 \"违反本办法规定\" <- private_organization private_person "
     "/ 旅游部门 / - / [ADMP.01 ADMP.04] must any\n"},
    {"up_to", "第十六条 违反本办法规定的，由烟草部门可以责令暂停经营业务，直至取消经营资格。",
     "art_16__para_1#1 liability F00.00 \"违反本办法规定\" <- private_organization / 烟草部门 / - "
     "/ [ADMP.09 PERF.11] may one_of\n"},
    {"confiscated_goods_and_money",
     "第十七条 违反本办法规定捕捞的，由渔业部门没收渔获物、违法所得和渔具。",
     "art_17__para_1#1 liability F00.00 \"违反本办法规定捕捞\" <- private_organization "
     "private_person / 渔业部门 / - / [ADMP.05 ADMP.04] must all\n"},
    {"confiscated_fees", "第十七条 检测站出具虚假报告的，由质监部门没收其所收取的检测费用。",
     "art_17__para_1#1 liability F00.00 \"出具虚假报告\" <- private_organization / 质监部门 / - / "
     "[ADMP.04] must\n"},
    {"bare_confiscation_of_gains",
     "第十八条 违反本办法规定收费的，由价格部门责令改正；有违法所得的，予以没收。",
     "art_18__para_1#1 liability F00.00 \"违反本办法规定收费\" <- private_organization "
     "private_person / 价格部门 / - / [ACT.01 ADMP.04] must all\n"},
    {"recalled_goods",
     "第十九条 "
     "违反本办法规定，销售有毒蘑菇的，由农业部门责令停止销售、追回已经销售的蘑菇，处一千元罚款。",
     "art_19__para_1#1 liability F00.00 \"违反本办法规定，销售有毒蘑菇\" <- private_organization "
     "private_person / 农业部门 / - / [ACT.08 ADMP.03] must all\n"},
    {"recovered_money", "第十九条 违反本办法规定骗取补助的，由财政部门责令限期追回补助资金。",
     "art_19__para_1#1 liability F00.00 \"违反本办法规定骗取补助\" <- private_organization "
     "private_person / 财政部门 / - / [ECON.05] must\n"},
    {"criminal_law",
     "第二十条 "
     "非法扣押他人渔船的，处三年以下有期徒刑、拘役。\n为抵债非法扣押他人渔船的，依照前款的规定处罚"
     "。",
     "art_20__para_1#1 liability F00.00 \"非法扣押他人渔船\" <- private_person / - / - / [CRIM.02] "
     "must\nart_20__para_2#1 liability F00.00 \"为抵债非法扣押他人渔船\" <- private_person / - / - "
     "/ [CRIM.02] must\n"},
    {"place_of_act_is_no_head", "第六条 占用公共停车场从事经营的，由公安机关责令改正。",
     "art_6__para_1#1 liability F00.00 \"占用公共停车场从事经营\" <- private_organization "
     "private_person / 公安机关 / - / [ACT.01] must\n"},
    {"gains_at_every_step",
     "第十八条 "
     "违反本办法规定收费的，由价格部门责令改正，处一千元罚款；情节严重的，处一万元罚款；有违法所得"
     "的，没收违法所得。",
     "art_18__para_1#1 liability F00.00 \"违反本办法规定收费\" <- private_organization "
     "private_person / 价格部门 / - / [ACT.01 ADMP.03 ADMP.04] must all\nart_18__para_1#2 "
     "liability F00.00 \"违反本办法规定收费\" <- private_organization private_person / 价格部门 / "
     "serious / [ADMP.03] must\n"},
    {"items_of_the_second_authority",
     "第二十一条 "
     "有下列行为之一的，由管理单位责令改正；逾期不改正的，由城管部门按照下列规定处罚：\n（一）擅自"
     "搭棚的，处二百元罚款；\n（二）擅自挖坑的，处五百元罚款。",
     "art_21__para_1__point_1#1 liability F00.00 \"擅自搭棚\" <- private_organization "
     "private_person / 管理单位 / - / [ACT.01] must\nart_21__para_1__point_2#1 liability F00.00 "
     "\"擅自挖坑\" <- private_organization private_person / 管理单位 / - / [ACT.01] "
     "must\nart_21__para_1__point_1#2 liability F00.00 \"擅自搭棚\" <- private_organization "
     "private_person / 城管部门 / serious / [ADMP.03] must\nart_21__para_1__point_2#2 liability "
     "F00.00 \"擅自挖坑\" <- private_organization private_person / 城管部门 / serious / [ADMP.03] "
     "must\n"},
    {"statutory_bearer_is_no_official",
     "第二十二条 房屋使用安全责任人未报告裂缝的，由住建部门责令改正。",
     "art_22__para_1#1 liability F00.00 \"未报告裂缝\" <- private_organization private_person / "
     "住建部门 / - / [ACT.01] must\n"},
    {"recovered_thing_without_money",
     "第二十三条 单位或者个人将化石转让给外国人的，由自然资源部门责令限期追回。",
     "art_23__para_1#1 liability F00.00 \"将化石转让给外国人\" <- private_organization "
     "private_person / 自然资源部门 / - / [ECON.04] must\n"},
    {"mention_of_accepted_evidence",
     "第二十四条 乡镇人民政府工作人员将申请不作为议案的，给予处分。",
     "art_24__para_1#1 liability F02.99 \"将申请不作为议案\" <- staff / - / - / [GEN.01] must\n"},
    {"order_hits_organ_and_staff",
     "第二十五条 水务部门及其工作人员不履行巡查职责的，由上级主管部门责令改正，依法给予处分。",
     "art_25__para_1#1 liability F09.08 F01.01 \"不履行巡查职责\" <- organ staff / 上级主管部门 / "
     "- / [ACT.01] must\nart_25__para_1#2 liability F09.08 F01.01 \"不履行巡查职责\" <- staff / "
     "上级主管部门 / - / [GEN.01] must\n"},
    {"order_and_criticism_hit_both",
     "第二十五条 民政部门及其工作人员违反本办法规定的，由本级人民政府予以批评教育，责令改正。",
     "art_25__para_1#1 liability F02.99 \"违反本办法规定\" <- organ staff / 本级人民政府 / - / "
     "[EDU.03 ACT.01] must all\n"},
    {"member_under_discipline", "第二十六条 评议会成员隐匿不报问题的，给予行政处分。",
     "art_26__para_1#1 liability F14.04 \"隐匿不报问题\" <- staff / - / - / [GEN.01] must\n"},
    {"bare_confiscation_of_income",
     "第二十八条 违反本办法规定收费的，由价格部门责令改正；有违法收入的，予以没收。",
     "art_28__para_1#1 liability F00.00 \"违反本办法规定收费\" <- private_organization "
     "private_person / 价格部门 / - / [ACT.01 ADMP.04] must all\n"},
    {"items_name_whom_the_lead_in_leaves_open",
     "第二十九条 "
     "有下列行为之一的，由供热部门处一千元罚款：\n（一）供热单位未公布电话的；\n（二）供热单位不按"
     "时供热的。",
     "art_29__para_1__point_1#1 liability F00.00 \"供热单位未公布电话\" <- private_organization / "
     "供热部门 / - / [ADMP.03] must\nart_29__para_1__point_2#1 liability F00.00 "
     "\"供热单位不按时供热\" <- private_organization / 供热部门 / - / [ADMP.03] must\n"},
    {"item_that_names_a_body_beside_one_that_does_not",
     "第二十九条 "
     "有下列行为之一的，由供热部门处一千元罚款：\n（一）供热单位未公布电话的；\n（二）擅自改动阀门"
     "的。",
     "art_29__para_1__point_1#1 liability F00.00 \"供热单位未公布电话\" <- private_organization / "
     "供热部门 / - / [ADMP.03] must\nart_29__para_1__point_2#1 liability F00.00 "
     "\"擅自改动阀门\" <- private_organization private_person / 供热部门 / - / [ADMP.03] must\n"},
    {"owner_ordered_by_name",
     "第三十条 "
     "商铺所有权人擅自改变门面的，由城管部门责令商铺所有权人改正，对个人处一千元罚款，对单位处五千"
     "元罚款。",
     "art_30__para_1#1 liability F00.00 \"擅自改变门面\" <- private_organization private_person / "
     "城管部门 / - / [ACT.01] must\nart_30__para_1#2 liability F00.00 \"擅自改变门面\" <- "
     "private_person / 城管部门 / - / [ADMP.03] must\nart_30__para_1#3 liability F00.00 "
     "\"擅自改变门面\" <- private_organization / 城管部门 / - / [ADMP.03] must\n"},
    {"user_of_untrained_driver",
     "云汀市灯会管理办法\n第一条 "
     "花车所有人或者管理人使用未经培训的驾驶人驾驶花车的，由交通部门处一千元罚款；用灯单位使用劳动"
     "者不按照规定登记的，责令改正。",
     "art_1__para_1#1 liability F00.00 \"使用未经培训的驾驶人驾驶花车\" <- private_organization "
     "private_person / 交通部门 / - / [ADMP.03] must\nart_1__para_1#2 liability F00.00 "
     "\"使用劳动者不按照规定登记\" <- private_organization / 交通部门 / - / [ACT.01] must\n"},
    {"land_user_is_no_verb",
     "云汀市灯会管理办法\n第一条 "
     "土地使用者未按照规定安装灯架的，由文化主管部门处一千元罚款；社会组织未按照规定备案的，责令改"
     "正。",
     "art_1__para_1#1 liability F00.00 \"未按照规定安装灯架\" <- private_organization "
     "private_person / 文化主管部门 / - / [ADMP.03] must\nart_1__para_1#2 liability F00.00 "
     "\"未按照规定备案\" <- private_organization / 文化主管部门 / - / [ACT.01] must\n"},
    {"organising_the_unqualified",
     "云汀市灯会管理办法\n第一条 "
     "护灯办公室的工作人员玩忽职守，以及组织不具备资格的人员从事点灯作业的，由其主管部门给予处分。",
     "art_1__para_1#1 liability F01.06 \"玩忽职守\" <- staff / 其主管部门 / - / [GEN.01] "
     "must\nart_1__para_1#2 liability F02.99 \"组织不具备资格的人员从事点灯作业\" <- staff / "
     "其主管部门 / - / [GEN.01] must\n"},
    {"finder_in_inspection",
     "云汀市灯会管理办法\n第一条 "
     "文化主管部门在检查中发现摊主未看护灯具的，应当责令其改正；情节严重的，由公安机关予以警告。",
     "art_1__para_1#1 liability F00.00 \"未看护灯具\" <- private_organization private_person / "
     "文化主管部门 / - / [ACT.01] must\nart_1__para_1#2 liability F00.00 \"未看护灯具\" <- "
     "private_organization private_person / 公安机关 / serious / [ADMP.01] must\n"},
    {"finder_apart_from_scene",
     "云汀市灯会管理办法\n第一条 "
     "文化主管部门在办理投诉过程中，发现灯具经营者擅自改装灯具的，应当责令改正，可以处五百元罚款。",
     "art_1__para_1#1 liability F00.00 \"擅自改装灯具\" <- private_organization private_person / "
     "文化主管部门 / - / [ACT.01] must\nart_1__para_1#2 liability F00.00 \"擅自改装灯具\" <- "
     "private_organization private_person / 文化主管部门 / - / [ADMP.03] may\n"},
    {"finder_fails_to_act",
     "云汀市灯会管理办法\n第一条 "
     "文化主管部门在检查中发现灯具经营者擅自改装灯具不予查处的，由上级机关责令改正。",
     "art_1__para_1#1 liability F09.03 \"在检查中发现灯具经营者擅自改装灯具不予查处\" <- organ / "
     "上级机关 / - / [ACT.01] must\n"},
    {"supervisor_of_polluter",
     "云汀市灯会管理办法\n第一条 "
     "文化主管部门应当加强监督管理，对造成灯区污染的单位，应当依法责令其停止排污。",
     "art_1__para_1#1 liability F00.00 \"造成灯区污染\" <- private_organization / 文化主管部门 / - "
     "/ [ACT.08] must\n"},
    {"kept_from_more_than_one",
     "云汀市灯会管理办法\n第一条 "
     "阻挠灯会志愿者参加培训、执行勤务，或者履行其他护灯义务的，由文化主管部门处五百元罚款。",
     "art_1__para_1#1 liability F00.00 \"阻挠灯会志愿者参加培训、执行勤务，或者履行其他护灯义务\" "
     "<- private_organization private_person / 文化主管部门 / - / [ADMP.03] must\n"},
    {"warned_unit_of_an_organ",
     "云汀市灯会管理办法\n第一条 "
     "文化主管部门及其工作人员有下列行为之一的，由市人民政府对单位给予警告；对直接责任人员给予处分"
     "：\n（一）违反规定批准灯会的；\n（二）虚报灯会经费的。",
     "art_1__para_1__point_1#1 liability F05.06 \"违反规定批准灯会\" <- organ / 市人民政府 / - / "
     "[ADMP.01] must\nart_1__para_1__point_1#2 liability F05.06 \"违反规定批准灯会\" <- direct / - "
     "/ - / [GEN.01] must\nart_1__para_1__point_2#1 liability F15.01 \"虚报灯会经费\" <- organ / "
     "市人民政府 / - / [ADMP.01] must\nart_1__para_1__point_2#2 liability F15.01 \"虚报灯会经费\" "
     "<- direct / - / - / [GEN.01] must\n"},
    {"public_order_of_whoever",
     "云汀市灯会管理办法\n第一条 "
     "灯会承办单位及其有关人员瞒报事故的，对主要负责人处一万元罚款；属于国家工作人员的，并依法给予"
     "处分；构成违反治安管理行为的，由公安机关给予治安管理处罚。",
     "art_1__para_1#1 liability F00.00 \"瞒报事故\" <- head / - / - / [ADMP.03] "
     "must\nart_1__para_1#2 liability F00.00 \"瞒报事故\" <- staff / - / - / [GEN.01] "
     "must\nart_1__para_1#3 liability F00.00 \"瞒报事故\" <- head / 公安机关 / - / [CRIM.04] "
     "must\n"},
    {"obstructed_in_a_lead_in",
     "云汀市灯会管理办法\n第一条 "
     "有下列阻碍护灯队及其工作人员依法执行职务的行为之一的，由公安机关依照治安管理处罚法处罚：\n（"
     "一）围堵护灯队工作人员的；\n（二）抢夺灯具的。",
     "art_1__para_1__point_1#1 liability F00.00 \"围堵护灯队工作人员\" <- private_person / "
     "公安机关 / - / [CRIM.04] must\nart_1__para_1__point_2#1 liability F00.00 \"抢夺灯具\" <- "
     "private_person / 公安机关 / - / [CRIM.04] must\n"},
    {"own_party_behind_a_circumstance",
     "云汀市灯会管理办法\n第一条 "
     "有下列行为之一的，由文化主管部门处一千元罚款：\n（一）灯塔高度超过二十四米，施工单位没有设置"
     "警示灯的；\n（二）未向施工单位说明点灯要求的。",
     "art_1__para_1__point_1#1 liability F00.00 \"灯塔高度超过二十四米，施工单位没有设置警示灯\" "
     "<- private_organization / 文化主管部门 / - / [ADMP.03] must\nart_1__para_1__point_2#1 "
     "liability F00.00 \"未向施工单位说明点灯要求\" <- private_organization private_person / "
     "文化主管部门 / - / [ADMP.03] must\n"},
    {"talk_is_only_with_the_head",
     "云汀市灯会管理办法\n第一条 "
     "灯具企业未按照规定报告的，文化主管部门可以约谈企业负责人，责令改正，拒不改正的，予以通报批评"
     "。",
     "art_1__para_1#1 liability F00.00 \"未按照规定报告\" <- leader / 文化主管部门 / - / [EDU.04] "
     "may\nart_1__para_1#2 liability F00.00 \"未按照规定报告\" <- private_organization / "
     "文化主管部门 / - / [ACT.01] may\nart_1__para_1#3 liability F00.00 \"未按照规定报告\" <- "
     "private_organization / 文化主管部门 / serious / [ADMP.02] must\n"},
    {"handled_without_a_moment",
     "云汀市灯会管理办法\n第一条 "
     "文化主管部门处理灯具侵权纠纷，认定侵权行为成立的，责令侵权人立即停止侵权行为。",
     "art_1__para_1#1 liability F00.00 \"灯具侵权\" <- private_organization private_person / "
     "文化主管部门 / - / [ACT.08] must\n"},
    {"appointed_head_did_nothing",
     "云汀市灯会管理办法\n第一条 "
     "灯会承办单位有下列情形之一的，由文化主管部门处一千元罚款：\n（一）聘任不具有资格的人员担任灯"
     "场的负责人；\n（二）未按照规定点灯的。",
     "art_1__para_1__point_1#1 liability F00.00 \"聘任不具有资格的人员担任灯场的负责人\" <- "
     "private_organization / 文化主管部门 / - / [ADMP.03] must\nart_1__para_1__point_2#1 liability "
     "F00.00 \"未按照规定点灯\" <- private_organization / 文化主管部门 / - / [ADMP.03] must\n"},
    {"victims_at_the_end",
     "云汀市灯会管理办法\n第一条 "
     "侮辱、殴打从事护灯工作的工作人员和其他人员，毁坏灯具的，由公安机关依照治安管理处罚法处罚。",
     "art_1__para_1#1 liability F00.00 \"侮辱、殴打从事护灯工作的工作人员和其他人员，毁坏灯具\" <- "
     "private_person / 公安机关 / - / [CRIM.04] must\n"},
    {"who_bears_decides_nothing",
     "云汀市灯会管理办法\n第一条 "
     "灯塔倒塌的，由施工单位承担相应责任；违反规定点灯的，由行为人承担相应责任。",
     "art_1__para_1#1 liability F00.00 \"灯塔倒塌\" <- private_organization / - / - / [GEN.04] "
     "must\nart_1__para_1#2 liability F00.00 \"违反规定点灯\" <- private_organization "
     "private_person / - / - / [GEN.04] must\n"},
    {"congress_is_an_organ",
     "云汀市灯会管理办法\n第一条 "
     "区人民代表大会常务委员会未依法履行灯会监督职责的，由市人民代表大会常务委员会责令限期改正。",
     "art_1__para_1#1 liability F01.01 \"未依法履行灯会监督职责\" <- organ / "
     "市人民代表大会常务委员会 / - / [ACT.01] must\n"},
    {"doer_behind_a_relative_clause",
     "云汀市灯会管理办法\n第一条 "
     "生产、使用有毒有害灯油的单位在停灯期间未清理灯油的，由文化主管部门处一千元罚款。",
     "art_1__para_1#1 liability F00.00 \"生产、使用有毒有害灯油的单位在停灯期间未清理灯油\" <- "
     "private_organization / 文化主管部门 / - / [ADMP.03] must\n"},
    {"object_with_a_relative_clause",
     "云汀市灯会管理办法\n第一条 收购未经许可的单位违法制作的灯具的，由文化主管部门处一千元罚款。",
     "art_1__para_1#1 liability F00.00 \"收购未经许可的单位违法制作的灯具\" <- "
     "private_organization private_person / 文化主管部门 / - / [ADMP.03] must\n"},
    {"regulated_unit_in_an_item",
     "云汀市灯会管理办法\n第一条 "
     "有下列行为之一的，由文化主管部门处一千元罚款：\n（一）灯塔养护责任单位未尽到养护责任的；\n（"
     "二）擅自点灯的。",
     "art_1__para_1__point_1#1 liability F00.00 \"灯塔养护责任单位未尽到养护责任\" <- "
     "private_organization / 文化主管部门 / - / [ADMP.03] must\nart_1__para_1__point_2#1 liability "
     "F00.00 \"擅自点灯\" <- private_organization private_person / 文化主管部门 / - / [ADMP.03] "
     "must\n"},
    {"talk_rising_to_discipline",
     "云汀市灯会管理办法\n第一条 "
     "有义务协助灯使执行职务而拒绝履行义务的，有关单位应当予以批评教育，直至给予行政处分。",
     "art_1__para_1#1 liability F01.01 \"有义务协助灯使执行职务而拒绝履行义务\" <- staff / "
     "有关单位 / - / [EDU.03 GEN.01] must one_of\n"},
    {"licence_of_the_last_person",
     "云汀市灯会管理办法\n第一条 "
     "违反本办法规定擅自开灯船的，对其所有人处一千元罚款，对船长处五百元罚款；情节严重的，暂扣或者"
     "吊销其适任证书。",
     "art_1__para_1#1 liability F00.00 \"违反本办法规定擅自开灯船\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\nart_1__para_1#2 liability F00.00 "
     "\"违反本办法规定擅自开灯船\" <- private_person / - / - / [ADMP.03] must\nart_1__para_1#3 "
     "liability F00.00 \"违反本办法规定擅自开灯船\" <- private_person / - / serious / [ADMP.06 "
     "ADMP.08] must one_of\n"},
    {"licence_of_the_firm",
     "云汀市灯会管理办法\n第一条 "
     "违反本办法规定擅自开灯船的，对灯船公司处一千元罚款，对船长处五百元罚款；情节严重的，吊销其经"
     "营许可证。",
     "art_1__para_1#1 liability F00.00 \"违反本办法规定擅自开灯船\" <- private_organization / - / "
     "- / [ADMP.03] must\nart_1__para_1#2 liability F00.00 \"违反本办法规定擅自开灯船\" <- "
     "private_person / - / - / [ADMP.03] must\nart_1__para_1#3 liability F00.00 "
     "\"违反本办法规定擅自开灯船\" <- private_organization private_person / - / serious / "
     "[ADMP.08] must\n"},
    {"same_bearers_by_reference",
     "云汀市灯会管理办法\n第一条 "
     "有下列行为之一的，由文化主管部门处罚：\n（一）灯油不符合标准的，处一千元罚款；\n（二）未按照"
     "规定装灯的，处五百元罚款。\n有前款所列行为之一，造成损失的，由责任方赔偿损失；对负有直接责任"
     "的主管人员，由其所在单位或者上级机关给予行政处分。",
     "art_1__para_1__point_1#1 liability F00.00 \"灯油不符合标准\" <- private_organization "
     "private_person / 文化主管部门 / - / [ADMP.03] must\nart_1__para_1__point_2#1 liability "
     "F00.00 \"未按照规定装灯\" <- private_organization private_person / 文化主管部门 / - / "
     "[ADMP.03] must\nart_1__para_1__point_1#2 liability F00.00 \"灯油不符合标准\" <- "
     "private_organization private_person / - / serious / [ECON.01] must\nart_1__para_1__point_1#3 "
     "liability F00.00 \"灯油不符合标准\" <- direct supervisor / 其所在单位或者上级机关 / - / "
     "[GEN.01] must\nart_1__para_1__point_2#2 liability F00.00 \"未按照规定装灯\" <- "
     "private_organization private_person / - / serious / [ECON.01] must\nart_1__para_1__point_2#3 "
     "liability F00.00 \"未按照规定装灯\" <- direct supervisor / 其所在单位或者上级机关 / - / "
     "[GEN.01] must\n"},
    {"officials_by_reference",
     "云汀市灯会管理办法\n第一条 "
     "有下列行为之一的，对直接负责的主管人员给予行政处分：\n（一）不按照规定的标准收费的；\n（二）"
     "截留、挪用灯会经费的。\n有前款第（二）项行为的，由财政部门责令退还。",
     "art_1__para_1__point_1#1 liability F08.02 F01.01 \"不按照规定的标准收费\" <- supervisor / - "
     "/ - / [GEN.01] must\nart_1__para_1__point_2#1 liability F13.02 \"截留、挪用灯会经费\" <- "
     "supervisor / - / - / [GEN.01] must\nart_1__para_1__point_2#2 liability F13.02 "
     "\"截留、挪用灯会经费\" <- organ / 财政部门 / - / [ECON.03] must\n"},
    {"who_asks_for_compensation",
     "云汀市灯会管理办法\n第一条 "
     "灯商提供灯具有欺诈行为的，应当按照消费者的要求增加赔偿其损失。因灯具质量受到损害的，受害人可"
     "以向灯具生产企业请求赔偿损失。",
     "art_1__para_1#1 liability F00.00 \"灯商提供灯具有欺诈行为\" <- private_organization "
     "private_person / - / - / [ECON.01] must\nart_1__para_1#2 liability F00.00 "
     "\"因灯具质量受到损害\" <- private_organization / - / - / [ECON.01] may\n"},
    {"experts_are_private_persons",
     "第一条 "
     "评审专家有下列行为之一的，由基金会给予警告；情节严重的，不得再聘请其为评审专家：\n（一）未申"
     "请回避的；\n（二）不公正评审的。",
     "art_1__para_1__point_1#1 liability F00.00 \"未申请回避\" <- private_person / 基金会 / - / "
     "[ADMP.01] must\nart_1__para_1__point_1#2 liability F00.00 \"未申请回避\" <- private_person / "
     "基金会 / serious / [ADMP.12] must_not\nart_1__para_1__point_2#1 liability F00.00 "
     "\"不公正评审\" <- private_person / 基金会 / - / [ADMP.01] must\nart_1__para_1__point_2#2 "
     "liability F00.00 \"不公正评审\" <- private_person / 基金会 / serious / [ADMP.12] must_not\n"},
    {"representative_office",
     "第五条 外国船务代表处有下列情形之一的，由港务部门给予警告：\n\n（一）擅自变更办公场所的；",
     "art_5__para_1__point_1#1 liability F00.00 \"擅自变更办公场所\" <- private_organization / "
     "港务部门 / - / [ADMP.01] must\n"},
    {"officers_of_the_forces",
     "第五条 军官违反军纪的，依法给予处分。\n\n第六条 预备役军官拒绝登记的，由县人民政府责令改正。",
     "art_5__para_1#1 liability F02.99 \"违反军纪\" <- staff / - / - / [GEN.01] "
     "must\nart_6__para_1#1 liability F00.00 \"拒绝登记\" <- private_person / 县人民政府 / - / "
     "[ACT.01] must\n"},
    {"trader_may_be_a_person",
     "第六条 乡村旅馆经营者未明码标价的，由市场监督管理部门责令改正，处五百元罚款。\n\n第七条 "
     "燃气经营者未公布热线的，由住建部门处一千元罚款。",
     "art_6__para_1#1 liability F00.00 \"未明码标价\" <- private_organization private_person / "
     "市场监督管理部门 / - / [ACT.01 ADMP.03] must all\nart_7__para_1#1 liability F00.00 "
     "\"未公布热线\" <- private_organization / 住建部门 / - / [ADMP.03] must\n"},
    {"head_of_a_trader",
     "第十三条 果脯经营者未及时消除隐患的，市场监督管理部门可以对果脯经营者的法定代表人进行约谈。",
     "art_13__para_1#1 liability F00.00 \"未及时消除隐患\" <- head / 市场监督管理部门 / - / "
     "[EDU.04] may\n"},
    {"bearer_of_a_duty",
     "第八条 山体未修复的，由自然资源部门责令修复治理责任人继续履行修复义务。\n\n第九条 "
     "未上报水情的，对直接责任人给予处分。",
     "art_8__para_1#1 liability F00.00 \"山体未修复\" <- private_organization private_person / "
     "自然资源部门 / - / [ACT.05] must\nart_9__para_1#1 liability F04.06 \"未上报水情\" <- direct "
     "/ - / - / [GEN.01] must\n"},
    {"association_of_private_law",
     "第九条 社会团体涂改登记证书的，由登记管理机关给予警告；情节严重的，撤销登记。",
     "art_9__para_1#1 liability F00.00 \"涂改登记证书\" <- private_organization / 登记管理机关 / - "
     "/ [ADMP.01] must\nart_9__para_1#2 liability F00.00 \"涂改登记证书\" <- private_organization "
     "/ 登记管理机关 / serious / [ACT.02] must\n"},
    {"taxpayers_and_tax_offices",
     "第十条 纳税人、税务机关及其工作人员违反本办法规定的，依法追究法律责任。",
     "art_10__para_1#1 liability F00.00 F02.99 \"违反本办法规定\" <- private_organization "
     "private_person organ staff / - / - / [GEN.04] must\n"},
    {"victim_behind_gei", "第十一条 前款所列行为给渔场造成损失的，应当赔偿。",
     "art_11__para_1#1 liability F00.00 \"前款所列行为给渔场造成损失\" <- private_organization "
     "private_person / - / - / [ECON.01] must\n"},
    {"managers_of_one_unit",
     "第十五条 矿山企业的主要负责人和安全管理人员未按照规定培训的，处一万元罚款。\n\n第十六条 "
     "县应急部门的主要负责人和执法人员泄露检查计划的，给予处分。",
     "art_15__para_1#1 liability F00.00 \"未按照规定培训\" <- head private_person / - / - / "
     "[ADMP.03] must\nart_16__para_1#1 liability F09.07 \"泄露检查计划\" <- head staff / - / - / "
     "[GEN.01] must\n"},
    {"those_outside_the_service",
     "第十七条 国家工作人员以外的其他人员虚报苗木补助的，由林业部门追回补助，处一千元罚款。",
     "art_17__para_1#1 liability F00.00 \"国家工作人员以外的其他人员虚报苗木补助\" <- "
     "private_person / 林业部门 / - / [ECON.05 ADMP.03] must all\n"},
    {"who_receives_compensation",
     "第五条 "
     "船行拖欠工资，逾期不支付的，责令船行按应付金额百分之五十以上一倍以下的标准向船员加付赔偿金。"
     "\n第六条 船员损坏缆绳的，应当向船行支付赔偿金。",
     "art_5__para_1#1 liability F00.00 \"船行拖欠工资，逾期不支付\" <- private_organization "
     "private_person / - / - / [ECON.01] must\n"
     "art_6__para_1#1 liability F00.00 \"损坏缆绳\" <- private_person / - / - / [ECON.01] must\n"},
    {"others_beside_a_citizen",
     "第十八条 游客或者其他人员损坏灯船的，应当依法赔偿。\n\n第十九条 "
     "优待对象骗取优待金的，由民政部门追回。",
     "art_18__para_1#1 liability F00.00 \"损坏灯船\" <- private_person / - / - / [ECON.01] must\n"
     "art_19__para_1#1 liability F00.00 \"骗取优待金\" <- private_person / 民政部门 / - / "
     "[ECON.04] must\n"},
    {"titles_name_no_payer",
     "第二十三条 "
     "经营者造成他人损害的，应当依照《中华人民共和国消费者权益保护法》的规定，承担相应的民事责任。",
     "art_23__para_1#1 liability F00.00 \"造成他人损害\" <- private_organization private_person / "
     "- / - / [ECON.01] must\n"},
    {"harmed_behind_the_doer",
     "第二十条 经营者侵害游客的人格尊严、侵犯游客人身自由的，应当赔偿损失。\n\n第二十一条 "
     "哄抬船票、欺骗游客，散布谣言的，由公安机关给予行政处罚。",
     "art_20__para_1#1 liability F00.00 \"经营者侵害游客的人格尊严、侵犯游客人身自由\" <- "
     "private_organization private_person / - / - / [ECON.01] must\nart_21__para_1#1 liability "
     "F00.00 \"散布谣言\" <- private_organization private_person / 公安机关 / - / [ADMP.00] "
     "must\n"},
    {"seller_is_the_subject",
     "第五条 买受人应当按照规定交纳维修资金。\n\n第六条 "
     "违反本办法第五条规定，物业出售人未按规定交纳维修资金的，由房管部门责令限期改正。",
     "art_6__para_1#1 liability F00.00 \"未按规定交纳维修资金\" <- private_organization "
     "private_person / 房管部门 / - / [ACT.01] must\n"},
    {"owed_for_a_loss",
     "第二十四条 旅行社未尽到提示义务的，应当对游客的财产损失承担相应责任。\n\n第二十五条 "
     "灯船倾覆的，应当对船长追究责任。",
     "art_24__para_1#1 liability F00.00 \"未尽到提示义务\" <- private_organization / - / - / "
     "[GEN.04] must\nart_25__para_1#1 liability F00.00 \"灯船倾覆\" <- private_person / - / - / "
     "[GEN.04] must\n"},
    {"director_of_a_plant", "第三十四条 厂长以权谋私的，给予行政处分。",
     "art_34__para_1#1 liability F02.01 \"以权谋私\" <- head / - / - / [GEN.01] must\n"},
    {"a_body_and_its_members",
     "第三十二条 村民委员会及其成员未公布账目的，由乡镇人民政府责令改正。\n\n第三十三条 "
     "云泽爱卫会及其成员单位的工作人员滥用职权的，给予处分。",
     "art_32__para_1#1 liability F11.01 \"未公布账目\" <- organ staff / 乡镇人民政府 / - / "
     "[ACT.01] must\nart_33__para_1#1 liability F02.01 \"滥用职权\" <- staff / - / - / [GEN.01] "
     "must\n"},
    {"cases_by_copula",
     "第五条 "
     "在茶山擅自使用农药的，由茶山主管部门责令改正，农药使用者为茶场、茶叶合作社等单位的，处五千元"
     "罚款，农药使用者为个人的，处五百元罚款。\n第六条 "
     "对非法集资人，由茶山主管部门处一万元罚款；非法集资人为单位的，还可以责令停业整顿，对其负责人"
     "给予警告，处一千元罚款。\n第七条 为投标人指定茶叶代理机构的，责令改正。",
     "art_5__para_1#1 liability F00.00 \"在茶山擅自使用农药\" <- private_organization "
     "private_person / 茶山主管部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 "
     "\"在茶山擅自使用农药\" <- private_organization / 茶山主管部门 / - / [ADMP.03] "
     "must\nart_5__para_1#3 liability F00.00 \"在茶山擅自使用农药\" <- private_person / "
     "茶山主管部门 / - / [ADMP.03] must\nart_6__para_1#1 liability F00.00 \"非法集资人\" <- "
     "private_organization private_person / 茶山主管部门 / - / [ADMP.03] must\nart_6__para_1#2 "
     "liability F00.00 \"非法集资人\" <- private_organization / 茶山主管部门 / - / [ADMP.10] "
     "may\nart_6__para_1#3 liability F00.00 \"非法集资人\" <- head / 茶山主管部门 / - / [ADMP.01 "
     "ADMP.03] must all\nart_7__para_1#1 liability F00.00 \"为投标人指定茶叶代理机构\" <- "
     "private_organization private_person / - / - / [ACT.01] must\n"},
    {"whose_licence",
     "第五条 渔船违反规定的，责令改正，处一千元罚款，并处暂扣或者吊销船长职务船员证书。\n第六条 "
     "渡口学校违反规定的，责令改正；情节严重的，给予暂扣渡工培训许可证六个月直至吊销船员培训许可证"
     "的处罚。",
     "art_5__para_1#1 liability F00.00 \"违反规定\" <- private_organization private_person / - / - "
     "/ [ACT.01 ADMP.03] must all\nart_5__para_1#2 liability F00.00 \"违反规定\" <- private_person "
     "/ - / - / [ADMP.06 ADMP.08] must one_of\nart_6__para_1#1 liability F00.00 \"违反规定\" <- "
     "private_organization / - / - / [ACT.01] must\nart_6__para_1#2 liability F00.00 \"违反规定\" "
     "<- private_organization / - / serious / [ADMP.06 ADMP.08] must one_of\n"},
    {"the_body_bears_it",
     "第五条 "
     "渡口单位违反规定的，由港务部门责令停止，并给予直接负责的主管人员行政处分，责令退还集资款。\n"
     "第六条 "
     "渡口单位违反规定的，对直接负责的主管人员处一千元罚款，并责令停业整顿，吊销营业执照。\n第七条 "
     "渡工违反规定的，对渡工处一千元罚款，吊销渡工证书。",
     "art_5__para_1#1 liability F00.00 \"违反规定\" <- private_organization / 港务部门 / - / "
     "[ACT.08] must\nart_5__para_1#2 liability F00.00 \"违反规定\" <- supervisor / 港务部门 / - / "
     "[GEN.01] must\nart_5__para_1#3 liability F00.00 \"违反规定\" <- private_organization / "
     "港务部门 / - / [ECON.03] must\nart_6__para_1#1 liability F00.00 \"违反规定\" <- supervisor / "
     "- / - / [ADMP.03] must\nart_6__para_1#2 liability F00.00 \"违反规定\" <- "
     "private_organization / - / - / [ADMP.10 ADMP.08] must all\nart_7__para_1#1 liability F00.00 "
     "\"渡工违反规定\" <- private_organization private_person / - / - / [ADMP.03 ADMP.08] must "
     "all\n"},
    {"responsible_in_front",
     "第五条 "
     "渡口单位违反规定的，责令改正，对负有直接责任的董事、监事、高级管理人员处一千元罚款；情节严重"
     "的，取消单位、法定代表人或者主要负责人渡口领域评优评先资格。",
     "art_5__para_1#1 liability F00.00 \"违反规定\" <- private_organization / - / - / [ACT.01] "
     "must\nart_5__para_1#2 liability F00.00 \"违反规定\" <- direct / - / - / [ADMP.03] "
     "must\nart_5__para_1#3 liability F00.00 \"违反规定\" <- private_organization head / - / "
     "serious / [OACC.03] must\n"},
    {"office_spoken_of",
     "第五条 "
     "违反本条例规定，销售、收购国务院茶叶行政主管部门规定应当加施标识而没有标识的茶叶的，由市场监"
     "督管理部门责令改正，处一千元罚款。",
     "art_5__para_1#1 liability F00.00 "
     "\"销售、收购国务院茶叶行政主管部门规定应当加施标识而没有标识的茶叶\" <- private_organization "
     "private_person / 市场监督管理部门 / - / [ACT.01 ADMP.03] must all\n"},
    {"in_front_of_the_pointer",
     "第五条 发现重点用能单位有下列情形之一的，由节能主管部门责令改正：\n（一）未备案的。\n第六条 "
     "发生事故的渡口企业主要负责人有下列行为之一的，由港务部门处一千元罚款：\n（一）迟报的。\n第七"
     "条 渡船赛事活动组织者有下列行为之一的，由港务部门处一千元罚款：\n（一）未报告的。",
     "art_5__para_1__point_1#1 liability F00.00 \"未备案\" <- private_organization / 节能主管部门 "
     "/ - / [ACT.01] must\nart_6__para_1__point_1#1 liability F00.00 \"迟报\" <- head / 港务部门 / "
     "- / [ADMP.03] must\nart_7__para_1__point_1#1 liability F00.00 \"未报告\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.03] must\n"},
    {"teachers_who_are_graded",
     "第十条 "
     "教师有下列行为之一的，由学校给予批评教育；情节较重的，由学校或者主管教育行政部门给予警告、记"
     "过或者降低岗位等级处分；情节严重的，由教育行政部门撤销其教师资格：\n（一）体罚学生的；\n（二"
     "）收受学生财物的。",
     "art_10__para_1__point_1#1 liability F02.09 \"体罚学生\" <- staff / 学校 / - / [EDU.03] "
     "must\nart_10__para_1__point_1#2 liability F02.09 \"体罚学生\" <- staff / "
     "学校或者主管教育行政部门 / serious / [INST.01 INST.02 INST.03] must "
     "one_of\nart_10__para_1__point_1#3 liability F02.09 \"体罚学生\" <- staff / 教育行政部门 / "
     "very_serious / [PERF.11] must\nart_10__para_1__point_2#1 liability F16.02 F16.04 "
     "\"收受学生财物\" <- staff / 学校 / - / [EDU.03] must\nart_10__para_1__point_2#2 liability "
     "F16.02 F16.04 \"收受学生财物\" <- staff / 学校或者主管教育行政部门 / serious / [INST.01 "
     "INST.02 INST.03] must one_of\nart_10__para_1__point_2#3 liability F16.02 F16.04 "
     "\"收受学生财物\" <- staff / 教育行政部门 / very_serious / [PERF.11] must\n"},
    {"teachers_who_are_fined",
     "第十条 "
     "教师组织有偿补课的，由教育行政部门责令改正，处五千元罚款；情节严重的，撤销其教师资格。",
     "art_10__para_1#1 liability F00.00 \"组织有偿补课\" <- private_person / 教育行政部门 / - / "
     "[ACT.01 ADMP.03] must all\nart_10__para_1#2 liability F00.00 \"组织有偿补课\" <- "
     "private_person / 教育行政部门 / serious / [PERF.11] must\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Parties, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace wenze::extract
