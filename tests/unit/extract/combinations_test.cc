// Which sanctions exclude one another, come together or stand under one permission: {text, dump}
// rows as in extract_test.cc.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Combinations : public testing::TestWithParam<Row> {};

TEST_P(Combinations, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"fine_on_top_of_alternatives",
     "第五条 "
     "未公示票价的，由渡口主管部门给予警告或者通报批评，处五千元罚款；有违法所得的，没收违法所得。",
     "art_5__para_1#1 liability F00.00 \"未公示票价\" <- private_organization private_person / "
     "渡口主管部门 / - / [ADMP.01 ADMP.02] must one_of\nart_5__para_1#2 liability F00.00 "
     "\"未公示票价\" <- private_organization private_person / 渡口主管部门 / - / [ADMP.03 ADMP.04] "
     "must all\n"},
    {"last_alternative_behind_a_comma",
     "第五条 未公示票价的，由渡口主管部门给予警告，或者处五千元罚款。",
     "art_5__para_1#1 liability F00.00 \"未公示票价\" <- private_organization private_person / "
     "渡口主管部门 / - / [ADMP.01 ADMP.03] must one_of\n"},
    {"to_stop_comes_first",
     "第五条 擅自改建渡口的，由渡口主管部门责令停止违法行为、限期恢复原状或者采取其他补救措施。",
     "art_5__para_1#1 liability F00.00 \"擅自改建渡口\" <- private_organization private_person / "
     "渡口主管部门 / - / [ACT.08] must\nart_5__para_1#2 liability F00.00 \"擅自改建渡口\" <- "
     "private_organization private_person / 渡口主管部门 / - / [ACT.09 ACT.01] must one_of\n"},
    {"to_stop_or_to_mend", "第五条 擅自改建渡口的，由渡口主管部门责令停止相关活动或者改正。",
     "art_5__para_1#1 liability F00.00 \"擅自改建渡口\" <- private_organization private_person / "
     "渡口主管部门 / - / [ACT.08 ACT.01] must one_of\n"},
    {"unknown_order_or_confiscation", "第五条 在灯街养鸡的，由城管部门责令限期处理或者予以没收。",
     "art_5__para_1#1 liability F00.00 \"在灯街养鸡\" <- private_organization private_person / "
     "城管部门 / - / [ACT.01 ADMP.05] must one_of\n"},
    {"power_to_take_or_to_order", "第五条 贩运病苗的，植物检疫机构有权没收、销毁或者责令改变用途。",
     "art_5__para_1#1 liability F00.00 \"贩运病苗\" <- private_organization private_person / "
     "植物检疫机构 / - / [ADMP.05 ACT.01] may one_of\n"},
    {"organ_with_power", "第五条 贩运病苗的，由有权机关没收种苗。",
     "art_5__para_1#1 liability F00.00 \"贩运病苗\" <- private_organization private_person / "
     "有权机关 / - / [ADMP.05] must\n"},
    {"one_by_degree", "第五条 未公示票价的，由渡口主管部门视情节轻重，给予警告、罚款、吊销许可证。",
     "art_5__para_1#1 liability F00.00 \"未公示票价\" <- private_organization private_person / "
     "渡口主管部门 / - / [ADMP.01 ADMP.03 ADMP.08] must one_of\n"},
    {"all_without_a_degree",
     "第五条 未公示票价的，由渡口主管部门给予警告、责令改正，没收违法所得。",
     "art_5__para_1#1 liability F00.00 \"未公示票价\" <- private_organization private_person / "
     "渡口主管部门 / - / [ADMP.01 ACT.01 ADMP.04] must all\n"},
    {"noun_behind_a_title", "第五条 未公示票价的，由渡口主管部门予以吊销《摆渡许可证》的处罚。",
     "art_5__para_1#1 liability F00.00 \"未公示票价\" <- private_organization private_person / "
     "渡口主管部门 / - / [ADMP.08] must\n"},
    {"gains_taken", "第五条 未公示票价的，由渡口主管部门责令改正；有违法所得的，予以没收。",
     "art_5__para_1#1 liability F00.00 \"未公示票价\" <- private_organization private_person / "
     "渡口主管部门 / - / [ACT.01 ADMP.04] must all\n"},
    {"one_permission",
     "第五条 未公示票价的，渡口主管部门可以约谈经营者，责令改正；拒不改正的，处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"未公示票价\" <- private_organization private_person / "
     "渡口主管部门 / - / [EDU.04 ACT.01] may all\nart_5__para_1#2 liability F00.00 \"未公示票价\" "
     "<- private_organization private_person / 渡口主管部门 / serious / [ADMP.03] must\n"},
    {"compensation_is_no_permission",
     "第五条 损坏航标的，渡口主管部门可以处一千元罚款，依法赔偿损失。",
     "art_5__para_1#1 liability F00.00 \"损坏航标\" <- private_organization private_person / "
     "渡口主管部门 / - / [ADMP.03] may\nart_5__para_1#2 liability F00.00 \"损坏航标\" <- "
     "private_organization private_person / 渡口主管部门 / - / [ECON.01] must\n"},
    {"gains_at_the_step",
     "第五条 "
     "未公示票价的，由渡口主管部门责令限期公示；逾期未公示的，处一千元罚款；有违法所得的，没收违法"
     "所得。",
     "art_5__para_1#1 liability F00.00 \"未公示票价\" <- private_organization private_person / "
     "渡口主管部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"未公示票价\" <- "
     "private_organization private_person / 渡口主管部门 / serious / [ADMP.03 ADMP.04] must all\n"},
    {"gains_of_every_degree",
     "第五条 "
     "未公示票价的，由渡口主管部门责令限期公示；情节严重的，处一千元罚款；有违法所得的，没收违法所"
     "得。",
     "art_5__para_1#1 liability F00.00 \"未公示票价\" <- private_organization private_person / "
     "渡口主管部门 / - / [ACT.01 ADMP.04] must all\nart_5__para_1#2 liability F00.00 "
     "\"未公示票价\" <- private_organization private_person / 渡口主管部门 / serious / [ADMP.03] "
     "must\n"},
    {"restricted_or_barred", "第五条 未备案的，由渡口主管部门限制或者禁止其从事摆渡业务。",
     "art_5__para_1#1 liability F00.00 \"未备案\" <- private_organization / 渡口主管部门 / - / "
     "[ADMP.09 ADMP.12] must one_of\n"},
    {"administrative_or_other_discipline",
     "第五条 工作人员玩忽职守的，由其所在单位给予行政或者纪律处分。",
     "art_5__para_1#1 liability F01.06 \"玩忽职守\" <- staff / 其所在单位 / - / [GEN.01 GEN.03] "
     "must one_of\n"},
    {"refusal_or_revocation_permitted",
     "第五条 隐瞒情况申请摆渡许可的，审批机关可以不予受理、不予批准或者撤销批准证书。",
     "art_5__para_1#1 liability F00.00 \"隐瞒情况申请摆渡许可\" <- private_organization "
     "private_person / 审批机关 / - / [ADMP.08] may\n"},
    {"step_told_of_whom_it_hits",
     "第五条 "
     "未清运垃圾的，由城管部门责令限期改正；对拒不改正的个人处一百元罚款，对单位处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"未清运垃圾\" <- private_organization private_person / "
     "城管部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"未清运垃圾\" <- "
     "private_person / 城管部门 / serious / [ADMP.03] must\nart_5__para_1#3 liability F00.00 "
     "\"未清运垃圾\" <- private_organization / 城管部门 / serious / [ADMP.03] must\n"},
    {"discipline_or_public_order",
     "第五条 "
     "阻碍人大代表执行职务的，由其所在单位给予行政处分，或者适用《中华人民共和国治安管理处罚法》第"
     "五十条的处罚规定。",
     "art_5__para_1#1 liability F00.00 \"阻碍人大代表执行职务\" <- private_person / 其所在单位 / - "
     "/ [GEN.01 CRIM.04] must one_of\n"},
    {"revocation_brings_another", "第五条 对被吊销摆渡许可证的企业，由市场监管部门吊销营业执照。",
     "art_5__para_1#1 collateral \"被吊销摆渡许可证\" <- private_organization / 市场监管部门 / - / "
     "[ADMP.08] must\n"},
    {"trade_after_revocation", "第五条 被吊销摆渡许可证后继续经营的，由市场监管部门吊销营业执照。",
     "art_5__para_1#1 liability F00.00 \"被吊销摆渡许可证后继续经营\" <- private_organization "
     "private_person / 市场监管部门 / - / [ADMP.08] must\n"},
    {"only_the_fine_goes_up",
     "第五条 "
     "未公示票价的，由渡口主管部门责令改正，并根据情节轻重，处以二百元以上、一千元以下罚款，直至吊"
     "销《摆渡许可证》。",
     "art_5__para_1#1 liability F00.00 \"未公示票价\" <- private_organization private_person / "
     "渡口主管部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"未公示票价\" <- "
     "private_organization private_person / 渡口主管部门 / - / [ADMP.03 ADMP.08] must one_of\n"},
    {"all_go_up", "第五条 未公示票价的，由渡口主管部门给予警告、罚款，直至吊销摆渡许可证。",
     "art_5__para_1#1 liability F00.00 \"未公示票价\" <- private_organization private_person / "
     "渡口主管部门 / - / [ADMP.01 ADMP.03 ADMP.08] must one_of\n"},
    {"closed_alternatives_go_on",
     "第五条 "
     "摆渡管理站工作人员丢失渡船钥匙的，给予记大过、降级或者撤职的行政处分或者相应的纪律处分；造成"
     "严重后果的，给予开除的处分。",
     "art_5__para_1#1 liability F12.03 \"丢失渡船钥匙\" <- staff / - / - / [GOV.03 GOV.04 GOV.05 "
     "GEN.03] must one_of\nart_5__para_1#2 liability F12.03 \"丢失渡船钥匙\" <- staff / - / "
     "serious / [GOV.06] must\n"},
    {"each_payer_has_a_fine",
     "第五条 "
     "违反第三条规定的，对柴油渡船所有人处五百元罚款，对其他渡船所有人处二百元罚款。\n第六条 "
     "未经核准处置茶渣的，对茶场单位处一千元罚款，对运输单位处五百元罚款。\n第七条 "
     "未备案的，对单位处一千元罚款，没收违法所得。",
     "art_5__para_1#1 liability F00.00 \"违反第三条规定\" <- private_organization private_person / "
     "- / - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 \"违反第三条规定\" <- "
     "private_organization private_person / - / - / [ADMP.03] must\nart_6__para_1#1 liability "
     "F00.00 \"未经核准处置茶渣\" <- private_organization / - / - / [ADMP.03] "
     "must\nart_6__para_1#2 liability F00.00 \"未经核准处置茶渣\" <- private_organization / - / - "
     "/ [ADMP.03] must\nart_7__para_1#1 liability F00.00 \"未备案\" <- private_organization / - / "
     "- / [ADMP.03 ADMP.04] must all\n"},
    {"goods_beside_gains",
     "第一条 "
     "擅自采砂的，没收违法所得和所采砂石，并处一万元罚款；擅自销售的，没收违法所得、1万元以下罚款"
     "。",
     "art_1__para_1#1 liability F00.00 \"擅自采砂\" <- private_organization private_person / - / - "
     "/ [ADMP.04 ADMP.05 ADMP.03] must all\nart_1__para_1#2 liability F00.00 \"擅自销售\" <- "
     "private_organization private_person / - / - / [ADMP.04 ADMP.03] must all\n"},
    {"entry_in_a_credit_system",
     "第四条 "
     "擅自转包的，由港务部门依法查处，并纳入信用信息系统；情节严重的，处一万元罚款，列入不良行为记"
     "录名单。",
     "art_4__para_1#1 liability F00.00 \"擅自转包\" <- private_organization private_person / "
     "港务部门 / - / [GEN.04 ADMP.15] must all\nart_4__para_1#2 liability F00.00 \"擅自转包\" <- "
     "private_organization private_person / 港务部门 / serious / [ADMP.03 ADMP.15] must all\n"},
    {"the_court_is_asked",
     "第七条 "
     "擅自建设码头的，由港务部门责令限期改正；逾期不改正的，申请人民法院强制拆除违法设施，处五万元"
     "以下罚款。",
     "art_7__para_1#1 liability F00.00 \"擅自建设码头\" <- private_organization private_person / "
     "港务部门 / - / [ACT.01] must\nart_7__para_1#2 liability F00.00 \"擅自建设码头\" <- "
     "private_organization private_person / 港务部门 / serious / [ACT.09 ADMP.03] must all\n"},
    {"procedure_to_be_made_up_for",
     "第九条 擅自开工的，由港务部门责令停止违法行为，限期补办有关手续，处一万元罚款。",
     "art_9__para_1#1 liability F00.00 \"擅自开工\" <- private_organization private_person / "
     "港务部门 / - / [ACT.08 ACT.01 ADMP.03] must all\n"},
    {"both_fines_are_permitted",
     "第一条 "
     "擅自堆放物料的，由港务部门责令改正，可以对个人处二百元罚款，对单位处一千元罚款；对停车场可以"
     "处三百元罚款，对单位处二千元罚款。",
     "art_1__para_1#1 liability F00.00 \"擅自堆放物料\" <- private_organization private_person / "
     "港务部门 / - / [ACT.01] must\nart_1__para_1#2 liability F00.00 \"擅自堆放物料\" <- "
     "private_person / 港务部门 / - / [ADMP.03] may\nart_1__para_1#3 liability F00.00 "
     "\"擅自堆放物料\" <- private_organization / 港务部门 / - / [ADMP.03] may\nart_1__para_1#4 "
     "liability F00.00 \"擅自堆放物料\" <- private_organization private_person / 港务部门 / - / "
     "[ADMP.03] may\nart_1__para_1#5 liability F00.00 \"擅自堆放物料\" <- private_organization / "
     "港务部门 / - / [ADMP.03] must\n"},
    {"owed_together", "第五条 认证机构未要求渡船停航的，对乘客的损失，与渡船的生产者承担连带责任。",
     "art_5__para_1#1 liability F00.00 \"未要求渡船停航\" <- private_organization / - / - / "
     "[ECON.01] must\n"},
    {"news_of_a_talk",
     "第一条 船厂未按要求整改的，港务部门可以约谈其负责人，将约谈情况通报上级主管部门。",
     "art_1__para_1#1 liability F00.00 \"未按要求整改\" <- head / 港务部门 / - / [EDU.04] may\n"},
    {"beyond_discipline",
     "第五章 法律责任\n第二条 "
     "机关发生泄密案件的，由港务部门责令改正；对直接负责的主管人员依法给予处分；不适用处分的人员，"
     "由保密行政管理部门督促其主管部门予以处理。",
     "art_2__para_1#1 liability F17.01 \"发生泄密案件\" <- organ / 港务部门 / - / [ACT.01] "
     "must\nart_2__para_1#2 liability F17.01 \"发生泄密案件\" <- supervisor / - / - / [GEN.01] "
     "must\nart_2__para_1#3 liability F17.01 \"发生泄密案件\" <- supervisor / 保密行政管理部门 / - "
     "/ [GEN.04] must\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Combinations, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace wenze::extract
