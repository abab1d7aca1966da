// Which measures are imposed, by whom, at which step and together with which: {text, dump} rows as
// in extract_test.cc. Each construction has its neighbour that must not match.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Measures : public testing::TestWithParam<Row> {};

TEST_P(Measures, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"article_of_an_interpretation",
     "第十四条 "
     "伪造船票，具有下列情形之一的，应当依照刑法第二百二十七条的规定定罪处罚：\n（一）票面数额一万"
     "元以上的；\n（二）违法所得五千元以上的。\n伪造并出售同一船票的，以伪造、出售伪造的船票罪论处"
     "。",
     "art_14__para_1__point_1#1 liability F00.00 \"票面数额一万元以上\" (伪造船票) <- "
     "private_person / - / - / [CRIM.02] must\n"
     "art_14__para_1__point_2#1 liability F00.00 \"违法所得五千元以上\" (伪造船票) <- "
     "private_person / - / - / [CRIM.02] must\n"
     "art_14__para_2#1 liability F00.00 \"伪造并出售同一船票\" <- private_person / - / - / "
     "[CRIM.02] must\n"},
    {"crime_of_natural_persons",
     "第三条 "
     "盗用单位名义实施犯罪，违法所得由个人私分的，依照刑法第五条有关自然人犯罪的规定定罪处罚。",
     "art_3__para_1#1 liability F00.00 \"盗用单位名义实施犯罪，违法所得由个人私分\" <- "
     "private_person / - / - / [CRIM.02] must\n"},
    {"no_crime_in_a_list",
     "第五条 "
     "违反本办法规定，有下列行为之一，尚不构成犯罪的，由公安机关处五日以下拘留：\n（一）拆毁灯塔的"
     "；\n（二）谎报船期的。",
     "art_5__para_1__point_1#1 liability F00.00 \"拆毁灯塔\" <- private_person / 公安机关 / - / "
     "[ADMP.13] must\nart_5__para_1__point_2#1 liability F00.00 \"谎报船期\" <- private_person / "
     "公安机关 / - / [ADMP.13] must\n"},
    {"no_crime_behind_a_reference",
     "第五条 "
     "伪造渡口票证，构成犯罪的，依法追究刑事责任。\n有前款行为，尚不构成犯罪的，由渡口主管部门处一"
     "千元罚款。",
     "art_5__para_1#1 transfer \"伪造渡口票证，构成犯罪\" <- private_organization private_person / "
     "- / crime / [CRIM.02] must\nart_5__para_1#2 liability F00.00 \"伪造渡口票证\" <- "
     "private_organization private_person / 渡口主管部门 / - / [ADMP.03] must\n"},
    {"no_crime_said_of_the_paragraph",
     "第五条 "
     "伪造渡口票证，构成犯罪的，依法追究刑事责任。\n前款行为尚不构成犯罪的，由渡口主管部门处一千元"
     "罚款。",
     "art_5__para_1#1 transfer \"伪造渡口票证，构成犯罪\" <- private_organization private_person / "
     "- / crime / [CRIM.02] must\nart_5__para_1#2 liability F00.00 \"伪造渡口票证\" <- "
     "private_organization private_person / 渡口主管部门 / - / [ADMP.03] must\n"},
    {"no_crime_is_no_wrong_of_its_own",
     "第五条 "
     "伪造渡口票证的，处一千元罚款；构成犯罪的，依法追究刑事责任；尚不构成犯罪的，给予警告。",
     "art_5__para_1#1 liability F00.00 \"伪造渡口票证\" <- private_organization private_person / - "
     "/ - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 \"伪造渡口票证\" <- "
     "private_organization private_person / - / - / [ADMP.01] must\nart_5__para_1#3 transfer "
     "\"构成犯罪\" <- private_organization private_person / - / crime / [CRIM.02] must\n"},
    {"licence_with_a_long_name", "第五条 擅自拆桥的，由发证机关吊销许可证书。",
     "art_5__para_1#1 liability F00.00 \"擅自拆桥\" <- private_organization private_person / "
     "发证机关 / - / [ADMP.08] must\n"},
    {"penalty_by_another_law",
     "第五条 渡口经营者未公示票价的，由登记机关依照《青岚市价格条例》处罚。",
     "art_5__para_1#1 liability F00.00 \"未公示票价\" <- private_organization private_person / "
     "登记机关 / - / [ADMP.00] must\n"},
    {"order_with_an_attribute_inside",
     "第五条 渡口经营单位未按照规定配备人员的，由渡口主管部门责令撤换直接负责的主管人员。",
     "art_5__para_1#1 liability F00.00 \"未按照规定配备人员\" <- private_organization / "
     "渡口主管部门 / - / [ACT.01] must\n"},
    {"order_that_is_an_attribute", "第五条 责令迁出码头的决定作出后，当事人不服的，可以申诉。", ""},
    {"order_without_a_wrong", "第五条 航道水深减少的，由县人民政府责令组织疏浚。", ""},
    {"order_beside_a_fine",
     "第五条 盗挖河沙的，由河务局责令限期在原地回填挖走的沙土，并处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"盗挖河沙\" <- private_organization private_person / "
     "河务局 / - / [ACT.01 ADMP.03] must all\n"},
    {"order_under_a_breach",
     "第五条 "
     "违反第三条规定，按照下列规定处罚：\n（一）遗撒沙土的，责令清扫；\n（二）未加盖篷布的，处五百"
     "元罚款。",
     "art_5__para_1__point_1#1 liability F00.00 \"遗撒沙土\" <- private_organization "
     "private_person / - / - / [ACT.01] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"未加盖篷布\" <- private_organization private_person / - / - / [ADMP.03] must\n"},
    {"ordered_to_stop_practice",
     "第五条 摆渡公司隐瞒事故的，由渡口主管部门责令负有责任的船员暂停六个月以下执业活动。",
     "art_5__para_1#1 liability F00.00 \"隐瞒事故\" <- private_person / 渡口主管部门 / - / "
     "[ADMP.12] must\n"},
    {"ordered_to_compensate",
     "第五条 违反本办法，造成浮桥损坏的，由桥务主管部门责令直接责任人赔偿损失。",
     "art_5__para_1#1 liability F00.00 \"违反本办法，造成浮桥损坏\" <- direct / 桥务主管部门 / - / "
     "[ECON.01] must\n"},
    {"proposed_and_decided",
     "第五条 擅自拆桥的，桥务主管部门应当提请县人民政府关闭码头，并由发证部门吊销许可证。",
     "art_5__para_1#1 liability F00.00 \"擅自拆桥\" <- private_organization private_person / "
     "发证部门 / - / [ADMP.08] must\n"},
    {"object_of_a_fine", "第五条 对驾驶前款所列渡船载客的船员，处二百元以上五百元以下罚款。",
     "art_5__para_1#1 liability F00.00 \"驾驶前款所列渡船载客\" <- private_person / - / - / "
     "[ADMP.03] must\n"},
    {"object_that_is_only_owned", "第五条 对渡口经营单位的主要负责人，处二百元罚款。", ""},
    {"doers_of_a_fine",
     "第五条 制造、销售以糊弄船客为目的的量具的单位和个人，没收其量具，可并处一千元以下罚款。",
     "art_5__para_1#1 liability F00.00 \"制造、销售以糊弄船客为目的的量具的单位和个人\" <- "
     "private_organization private_person / - / - / [ADMP.05] must\nart_5__para_1#2 liability "
     "F00.00 \"制造、销售以糊弄船客为目的的量具的单位和个人\" <- private_organization "
     "private_person / - / - / [ADMP.03] may\n"},
    {"no_fine_no_doers", "第五条 制造、销售以方便船客为目的的量具的单位和个人，应当备案。", ""},
    {"besides_another_penalty",
     "第五条 "
     "对在桥梁承包中行贿的承包单位，除依照前款规定处罚外，可以责令停业整顿，降低资质等级或者吊销资"
     "质证书。",
     "art_5__para_1#1 liability F00.00 \"在桥梁承包中行贿\" <- private_organization / - / - / "
     "[ADMP.00] must\nart_5__para_1#2 liability F00.00 \"在桥梁承包中行贿\" <- "
     "private_organization / - / - / [ADMP.10] may\nart_5__para_1#3 liability F00.00 "
     "\"在桥梁承包中行贿\" <- private_organization / - / - / [ADMP.07 ADMP.08] may one_of\n"},
    {"office_whose_name_ends_in_a_verb",
     "第五条 擅自拆桥的，由市渡口管理处或者区桥务管理部门责令限期改正。",
     "art_5__para_1#1 liability F00.00 \"擅自拆桥\" <- private_organization private_person / "
     "市渡口管理处或者区桥务管理部门 / - / [ACT.01] must\n"},
    {"verb_behind_an_organ", "第五条 擅自拆桥的，由市渡口管理局处五百元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自拆桥\" <- private_organization private_person / "
     "市渡口管理局 / - / [ADMP.03] must\n"},
    {"attribute_of_an_organ", "第五条 擅自拆桥的，由其他依法行使监督管理权的部门处五百元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自拆桥\" <- private_organization private_person / "
     "其他依法行使监督管理权的部门 / - / [ADMP.03] must\n"},
    {"organ_of_concentrated_power",
     "第五条 擅自拆桥的，由相对集中行使行政处罚权的部门处五百元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自拆桥\" <- private_organization private_person / "
     "相对集中行使行政处罚权的部门 / - / [ADMP.03] must\n"},
    {"organ_does_something_else_first",
     "第五条 擅自载客的，由桥务主管部门扣留船只，并处五百元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自载客\" <- private_organization private_person / "
     "桥务主管部门 / - / [ADMP.03] must\n"},
    {"organ_asked_by_a_party",
     "第五条 村民委员会的决定侵害村民权益的，受侵害的村民可以申请人民法院予以撤销。",
     "art_5__para_1#1 liability F02.09 \"村民委员会的决定侵害村民权益\" <- organ / 人民法院 / - / "
     "[ACT.02] may\n"},
    {"party_only_demands",
     "第五条 擅自拆桥的，村民有权向乡人民政府举报，有关机关应当对直接责任人员给予处分。",
     "art_5__para_1#1 liability F02.99 \"擅自拆桥\" <- direct / 有关机关 / - / [GEN.01] must\n"},
    {"charged_or_advised",
     "第五条 违反本办法的，县人民代表大会常务委员会可以责成或者建议有权机关对主管人员给予处分。",
     "art_5__para_1#1 liability F02.99 \"违反本办法\" <- supervisor / 县人民代表大会常务委员会 / - "
     "/ [GEN.05] may\n"},
    {"refusals_in_a_row",
     "第五条 "
     "擅自填湖的，由桥务主管部门责令停止违法行为；拒不停止违法行为、逾期不恢复原状或者造成严重后果"
     "的，处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自填湖\" <- private_organization private_person / "
     "桥务主管部门 / - / [ACT.08] must\nart_5__para_1#2 liability F00.00 \"擅自填湖\" <- "
     "private_organization private_person / 桥务主管部门 / serious / [ADMP.03] must\n"},
    {"refusals_with_nothing_demanded",
     "第五条 拒不提供资料、逾期不报送报表或者隐瞒情况的，由桥务主管部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"拒不提供资料\" <- private_organization private_person / "
     "桥务主管部门 / - / [ADMP.03] must\n"
     "art_5__para_1#2 liability F00.00 \"逾期不报送报表\" <- private_organization private_person / "
     "桥务主管部门 / - / [ADMP.03] must\n"
     "art_5__para_1#3 liability F00.00 \"隐瞒情况\" <- private_organization private_person / "
     "桥务主管部门 / - / [ADMP.03] must\n"},
    {"loss_only_for_compensation",
     "第五条 "
     "损坏灯塔的，由航标主管部门责令限期改正，造成损失的，依法承担赔偿责任，对个人处二百元罚款。",
     "art_5__para_1#1 liability F00.00 \"损坏灯塔\" <- private_organization private_person / "
     "航标主管部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"损坏灯塔\" <- "
     "private_organization private_person / 航标主管部门 / serious / [ECON.01] "
     "must\nart_5__para_1#3 liability F00.00 \"损坏灯塔\" <- private_person / 航标主管部门 / - / "
     "[ADMP.03] must\n"},
    {"reported_to_who_closes",
     "第五条 向河道倾倒残渣的，由河务局处一千元罚款，并报县人民政府责令关闭。",
     "art_5__para_1#1 liability F00.00 \"向河道倾倒残渣\" <- private_organization private_person / "
     "河务局 / - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 \"向河道倾倒残渣\" <- "
     "private_organization private_person / 县人民政府 / - / [ADMP.11] must\n"},
    {"reported_for_approval", "第五条 向河道倾倒残渣的，由河务局报县人民政府批准，责令关闭。",
     "art_5__para_1#1 liability F00.00 \"向河道倾倒残渣\" <- private_organization private_person / "
     "河务局 / - / [ADMP.11] must\n"},
    {"up_to_what_no_dictionary_knows",
     "第五条 擅自改变用途的，土地管理部门可以给予警告、罚款直至无偿收回滩地使用权的处罚。",
     "art_5__para_1#1 liability F00.00 \"擅自改变用途\" <- private_organization private_person / "
     "土地管理部门 / - / [ADMP.01 ADMP.03] may one_of\n"},
    {"discipline_up_to_removal",
     "第五条 企业拒绝提供账册的，对直接负责的主管人员依法给予纪律处分，直至撤销职务。",
     "art_5__para_1#1 liability F19.02 \"拒绝提供账册\" <- supervisor / - / - / [GEN.03 GOV.05] "
     "must one_of\n"},
    {"lead_in_fines_both",
     "第五条 "
     "违反本条例规定，有下列行为之一的，由市容主管部门责令改正，并按照下列规定处罚：\n（一）抛洒垃"
     "圾的，对单位处五百元罚款，对个人处五十元罚款；\n（二）乱停渡船的，处一百元罚款。",
     "art_5__para_1__point_1#1 liability F00.00 \"抛洒垃圾\" <- private_organization "
     "private_person / 市容主管部门 / - / [ACT.01] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"乱停渡船\" <- private_organization private_person / 市容主管部门 / - / [ACT.01] "
     "must\nart_5__para_1__point_1#2 liability F00.00 \"抛洒垃圾\" <- private_organization / "
     "市容主管部门 / - / [ADMP.03] must\nart_5__para_1__point_1#3 liability F00.00 \"抛洒垃圾\" <- "
     "private_person / 市容主管部门 / - / [ADMP.03] must\nart_5__para_1__point_2#2 liability "
     "F00.00 \"乱停渡船\" <- private_organization private_person / 市容主管部门 / - / [ADMP.03] "
     "must\n"},
    {"step_of_a_reference",
     "第五条 擅自拆桥的，由桥务主管部门处一千元罚款。\n第六条 "
     "未按照规定放线的，责令停工；造成桥梁移位的，依照本办法第五条规定处罚。",
     "art_5__para_1#1 liability F00.00 \"擅自拆桥\" <- private_organization private_person / "
     "桥务主管部门 / - / [ADMP.03] must\nart_6__para_1#1 liability F00.00 \"未按照规定放线\" <- "
     "private_organization private_person / - / - / [ACT.08] must\nart_6__para_1#2 liability "
     "F00.00 \"未按照规定放线\" <- private_organization private_person / 桥务主管部门 / serious / "
     "[ADMP.03] must\n"},
    {"manager_warned",
     "第五条 "
     "摆渡公司未建立台账的，由渡口主管部门责令改正，对主要负责人给予警告；情节严重的，处一千元罚款"
     "。",
     "art_5__para_1#1 liability F00.00 \"未建立台账\" <- private_organization / 渡口主管部门 / - / "
     "[ACT.01] must\nart_5__para_1#2 liability F00.00 \"未建立台账\" <- head / 渡口主管部门 / - / "
     "[ADMP.01] must\nart_5__para_1#3 liability F00.00 \"未建立台账\" <- private_organization / "
     "渡口主管部门 / serious / [ADMP.03] must\n"},
    {"manager_disciplined",
     "第五条 摆渡公司未建立台账的，对主要负责人给予警告、记过或者撤职的处分。",
     "art_5__para_1#1 liability F00.00 \"未建立台账\" <- head / - / - / [GOV.01 GOV.02 GOV.05] "
     "must one_of\n"},
    {"gains_at_the_step",
     "第五条 "
     "擅自供热的，由供热主管部门责令改正；逾期不改正的，处一千元罚款，有违法所得的，没收违法所得。",
     "art_5__para_1#1 liability F00.00 \"擅自供热\" <- private_organization private_person / "
     "供热主管部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"擅自供热\" <- "
     "private_organization private_person / 供热主管部门 / serious / [ADMP.03 ADMP.04] must all\n"},
    {"gains_at_no_step",
     "第五条 "
     "擅自鉴定的，由司法部门给予警告，情节严重的，停业整顿；有违法所得的，没收违法所得，可以并处一"
     "千元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自鉴定\" <- private_organization / 司法部门 / - / "
     "[ADMP.01 ADMP.04] must all\nart_5__para_1#2 liability F00.00 \"擅自鉴定\" <- "
     "private_organization / 司法部门 / serious / [ADMP.10] must\nart_5__para_1#3 liability F00.00 "
     "\"擅自鉴定\" <- private_organization / 司法部门 / - / [ADMP.03] may\n"},
    {"permission_runs_on", "第五条 摆渡公司未备案的，渡口主管部门可以予以通报，并责令限期改正。",
     "art_5__para_1#1 liability F00.00 \"未备案\" <- private_organization / 渡口主管部门 / - / "
     "[ADMP.02 ACT.01] may all\n"},
    {"permission_ends_at_another_organ",
     "第五条 摆渡公司未备案的，渡口主管部门可以予以通报，并由公安机关处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"未备案\" <- private_organization / 渡口主管部门 / - / "
     "[ADMP.02] may\nart_5__para_1#2 liability F00.00 \"未备案\" <- private_organization / "
     "公安机关 / - / [ADMP.03] must\n"},
    {"unit_is_fined",
     "第五条 单位擅自出售渡船的，对单位判处罚金，并对其直接负责的主管人员依法给予处分。",
     "art_5__para_1#1 liability F00.00 \"擅自出售渡船\" <- private_organization / - / - / "
     "[CRIM.02] must\nart_5__para_1#2 liability F00.00 \"擅自出售渡船\" <- supervisor / - / - / "
     "[GEN.01] must\n"},
    {"ordered_to_pay",
     "第五条 雇主克扣船工工钱的，由劳动部门责令限期支付；逾期不支付的，责令其加付赔偿金。",
     "art_5__para_1#1 liability F00.00 \"克扣船工工钱\" <- private_organization private_person / "
     "劳动部门 / - / [ACT.05] must\nart_5__para_1#2 liability F00.00 \"克扣船工工钱\" <- "
     "private_organization private_person / 劳动部门 / serious / [ECON.01] must\n"},
    {"bears_ceasing",
     "第五条 "
     "有下列侵权行为的，应当承担停止侵害、赔偿损失的责任：\n（一）仿造他人渡船的；\n（二）拆毁他人"
     "渡船的。",
     "art_5__para_1__point_1#1 liability F00.00 \"仿造他人渡船\" <- private_organization "
     "private_person / - / - / [ACT.08 ECON.01] must all\nart_5__para_1__point_2#1 liability "
     "F00.00 \"拆毁他人渡船\" <- private_organization private_person / - / - / [ACT.08 ECON.01] "
     "must all\n"},
    {"has_to_cease", "第五条 仿造他人渡船的，应当停止侵害。", ""},
    {"organ_behind_a_prosecution",
     "第五条 "
     "擅自设立渡口的，由渡口主管部门予以取缔；构成犯罪的，依法追究刑事责任；尚不够刑事处罚的，没收"
     "违法所得，处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自设立渡口\" <- private_organization private_person / "
     "渡口主管部门 / - / [ADMP.11] must\nart_5__para_1#2 liability F00.00 \"擅自设立渡口\" <- "
     "private_organization private_person / 渡口主管部门 / - / [ADMP.04 ADMP.03] must "
     "all\nart_5__para_1#3 transfer \"构成犯罪\" <- private_organization private_person / - / "
     "crime / [CRIM.02] must\n"},
    {"organ_orders_others",
     "第五条 "
     "摆渡公司未备案的，由渡口主管部门责令限期改正，并可以约谈其负责人；造成严重后果的，责令退回补"
     "贴，处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"未备案\" <- private_organization / 渡口主管部门 / - / "
     "[ACT.01] must\nart_5__para_1#2 liability F00.00 \"未备案\" <- head / 渡口主管部门 / - / "
     "[EDU.04] may\nart_5__para_1#3 liability F00.00 \"未备案\" <- private_organization / "
     "渡口主管部门 / serious / [ECON.03 ADMP.03] must all\n"},
    {"manager_warned_and_fined",
     "第五条 "
     "摆渡公司未备案的，由渡口主管部门责令改正，处一万元罚款；对直接负责的主管人员给予警告，处一千"
     "元罚款。",
     "art_5__para_1#1 liability F00.00 \"未备案\" <- private_organization / 渡口主管部门 / - / "
     "[ACT.01 ADMP.03] must all\nart_5__para_1#2 liability F00.00 \"未备案\" <- supervisor / "
     "渡口主管部门 / - / [ADMP.01 ADMP.03] must all\n"},
    {"manager_only_disciplined",
     "第五条 "
     "摆渡公司未备案的，由渡口主管部门责令改正，处一万元罚款；对直接负责的主管人员给予记过、降级。",
     "art_5__para_1#1 liability F00.00 \"未备案\" <- private_organization / 渡口主管部门 / - / "
     "[ACT.01 ADMP.03] must all\nart_5__para_1#2 liability F00.00 \"未备案\" <- supervisor / - / - "
     "/ [GOV.02 GOV.04] must one_of\n"},
    {"unit_warned",
     "第五条 "
     "单位或者个人侵占渡船的，由财政部门责令改正；对单位给予警告；对直接责任人员依法给予处分。",
     "art_5__para_1#1 liability F00.00 \"侵占渡船\" <- private_organization private_person / "
     "财政部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"侵占渡船\" <- "
     "private_organization / 财政部门 / - / [ADMP.01] must\nart_5__para_1#3 liability F00.00 "
     "\"侵占渡船\" <- direct / - / - / [GEN.01] must\n"},
    {"designation_revoked", "第五条 检验机构出具虚假报告的，处一万元罚款；情节严重的，撤销指定。",
     "art_5__para_1#1 liability F00.00 \"出具虚假报告\" <- private_organization / - / - / "
     "[ADMP.03] must\nart_5__para_1#2 liability F00.00 \"出具虚假报告\" <- private_organization / "
     "- / serious / [ACT.02] must\n"},
    {"hardship_told_without_de",
     "第五条 检验机构利用检验工作刁难船主，由渡口主管部门责令改正；拒不改正的，撤销其检验资格。",
     "art_5__para_1#1 liability F00.00 \"利用检验工作刁难船主\" <- private_organization / "
     "渡口主管部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"利用检验工作刁难船主\" "
     "<- private_organization / 渡口主管部门 / serious / [PERF.11] must\n"},
    {"leak_of_data_is_no_wrong", "第五条 发生船客信息泄露、丢失的，应当立即采取补救措施。", ""},
    {"impostors_are_the_object",
     "第五条 对冒充船工的个人，由渡口主管部门责令改正，可以处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"冒充船工\" <- private_person / 渡口主管部门 / - / "
     "[ACT.01] must\nart_5__para_1#2 liability F00.00 \"冒充船工\" <- private_person / "
     "渡口主管部门 / - / [ADMP.03] may\n"},
    {"reward_taken_back",
     "第五条 骗取渡船项目的，由渡口主管部门取消该项目和奖励，没收违法所得，处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"骗取渡船项目\" <- private_organization private_person / "
     "渡口主管部门 / - / [ADMP.04 ADMP.03] must all\n"},
    {"reward_given", "第五条 爱护渡船的，由渡口主管部门给予奖励，处一千元罚款。", ""},
    {"managers_in_a_sentence_of_the_lead_in",
     "第五条 "
     "摆渡公司有下列行为之一的，由渡口主管部门处一万元罚款。对直接负责的主管人员处一千元罚款：\n（"
     "一）谎报船期；\n（二）伪造票据。",
     "art_5__para_1__point_1#1 liability F00.00 \"谎报船期\" <- private_organization / "
     "渡口主管部门 / - / [ADMP.03] must\nart_5__para_1__point_1#2 liability F00.00 \"谎报船期\" <- "
     "supervisor / 渡口主管部门 / - / [ADMP.03] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"伪造票据\" <- private_organization / 渡口主管部门 / - / [ADMP.03] "
     "must\nart_5__para_1__point_2#2 liability F00.00 \"伪造票据\" <- supervisor / 渡口主管部门 / "
     "- / [ADMP.03] must\n"},
    {"unit_in_a_sentence_of_the_lead_in",
     "第五条 "
     "摆渡公司有下列行为之一的，责令改正。对单位给予警告。对直接负责的主管人员处一千元罚款：\n（一"
     "）谎报船期；\n（二）伪造票据。",
     "art_5__para_1__point_1#1 liability F00.00 \"谎报船期\" <- private_organization / - / - / "
     "[ACT.01 ADMP.01] must all\nart_5__para_1__point_1#2 liability F00.00 \"谎报船期\" <- "
     "supervisor / - / - / [ADMP.03] must\nart_5__para_1__point_2#1 liability F00.00 \"伪造票据\" "
     "<- private_organization / - / - / [ACT.01 ADMP.01] must all\nart_5__para_1__point_2#2 "
     "liability F00.00 \"伪造票据\" <- supervisor / - / - / [ADMP.03] must\n"},
    {"amount_of_the_fine_of_a_lead_in",
     "第五条 "
     "有下列行为之一的，由渡口主管部门责令改正，处以罚款：\n（一）谎报船期的；\n（二）伪造票据的。"
     "\n有前款第（一）项行为的，处一千元罚款。",
     "art_5__para_1__point_1#1 liability F00.00 \"谎报船期\" <- private_organization "
     "private_person / 渡口主管部门 / - / [ACT.01 ADMP.03] must all\nart_5__para_1__point_2#1 "
     "liability F00.00 \"伪造票据\" <- private_organization private_person / 渡口主管部门 / - / "
     "[ACT.01 ADMP.03] must all\nart_5__para_1__point_1#2 liability F00.00 \"谎报船期\" <- "
     "private_organization private_person / 渡口主管部门 / - / [ADMP.03] must\n"},
    {"fine_no_lead_in_tells",
     "第五条 "
     "有下列行为之一的，由渡口主管部门责令改正：\n（一）谎报船期的；\n（二）伪造票据的。\n有前款第"
     "（一）项行为的，处一千元罚款。",
     "art_5__para_1__point_1#1 liability F00.00 \"谎报船期\" <- private_organization "
     "private_person / 渡口主管部门 / - / [ACT.01] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"伪造票据\" <- private_organization private_person / 渡口主管部门 / - / [ACT.01] "
     "must\nart_5__para_1__point_1#2 liability F00.00 \"谎报船期\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"},
    {"managers_disciplined_beside_the_items",
     "第五条 "
     "摆渡公司有下列行为之一的，由渡口主管部门责令改正；对直接负责的主管人员依法给予处分：\n（一）"
     "谎报船期的，处一千元罚款；\n（二）伪造票据的，处二千元罚款。",
     "art_5__para_1__point_1#1 liability F00.00 \"谎报船期\" <- private_organization / "
     "渡口主管部门 / - / [ACT.01] must\nart_5__para_1__point_1#2 liability F00.00 \"谎报船期\" <- "
     "supervisor / - / - / [GEN.01] must\nart_5__para_1__point_2#1 liability F00.00 \"伪造票据\" "
     "<- private_organization / 渡口主管部门 / - / [ACT.01] must\nart_5__para_1__point_2#2 "
     "liability F00.00 \"伪造票据\" <- supervisor / - / - / [GEN.01] "
     "must\nart_5__para_1__point_1#3 liability F00.00 \"谎报船期\" <- private_organization / "
     "渡口主管部门 / - / [ADMP.03] must\nart_5__para_1__point_2#3 liability F00.00 \"伪造票据\" <- "
     "private_organization / 渡口主管部门 / - / [ADMP.03] must\n"},
    {"discipline_that_the_items_grade",
     "第五条 "
     "渡口工作人员有下列行为之一的，对直接责任人员依法给予处分：\n（一）谎报船期的，给予记过；\n（"
     "二）伪造票据的，给予降级。",
     "art_5__para_1__point_1#1 liability F14.04 \"谎报船期\" <- direct / - / - / [GOV.02] "
     "must\nart_5__para_1__point_2#1 liability F15.04 \"伪造票据\" <- direct / - / - / [GOV.04] "
     "must\n"},
    {"handling_alone",
     "第一条 个人虚构灾情骗取捐款的，由公安局依法查处。\n第二条 捐款由慈善会依法查处登记。",
     "art_1__para_1#1 liability F00.00 \"虚构灾情骗取捐款\" <- private_person / 公安局 / - / "
     "[GEN.04] must\n"},
    {"bars_of_many_kinds",
     "第一条 评审员弄虚作假的，由园林局解除聘任，三年内不得再被聘任。\n第二条 "
     "造成事故的，吊销资格证书，五年内不予注册；情节特别恶劣的，终身不予注册。",
     "art_1__para_1#1 liability F00.00 \"评审员弄虚作假\" <- private_organization private_person / "
     "园林局 / - / [PERF.09] must\nart_1__para_1#2 liability F00.00 \"评审员弄虚作假\" <- "
     "private_organization private_person / 园林局 / - / [ADMP.12] must_not\nart_2__para_1#1 "
     "liability F00.00 \"造成事故\" <- private_organization private_person / - / - / [ADMP.08 "
     "ADMP.12] must all\nart_2__para_1#2 liability F00.00 \"造成事故\" <- private_organization "
     "private_person / - / very_serious / [ADMP.12] must\n"},
    {"court_names_the_penal_provision",
     "最高人民法院关于办理渡船刑事案件适用法律若干问题的解释\n第一条 "
     "倒卖船票，同时构成诈骗罪的，依照处罚较重的规定定罪处罚。\n第二条 "
     "强占泊位，构成犯罪的，依照刑法第二百条的规定处罚。\n第三条 "
     "本解释所称泊位，依照刑法第九条的规定确定。",
     "art_1__para_1#1 liability F00.00 \"倒卖船票，同时构成诈骗罪\" <- private_person / - / crime "
     "/ [CRIM.02] must\nart_2__para_1#1 liability F00.00 \"强占泊位，构成犯罪\" <- private_person "
     "/ - / crime / [CRIM.02] must\n"},
    {"court_warns_for_a_named_wrong",
     "最高人民法院关于渡船登记若干问题的规定\n第一条 "
     "违反登记规定的，予以警告；情节严重的，依法追究法律责任。\n第二条 "
     "当事人主张追究船东违约责任的，应予支持。",
     "art_1__para_1#1 liability F00.00 \"违反登记规定\" <- private_person / - / - / [ADMP.01] "
     "must\nart_1__para_1#2 liability F00.00 \"违反登记规定\" <- private_person / - / serious / "
     "[GEN.04] must\n"},
    {"franchise_withdrawn",
     "第一条 "
     "公交企业擅自停运的，由交通主管部门责令限期整改；整改后仍不符合条件的，取消其特许经营权。\n第"
     "二条 特许经营权期满的，应当重新授予。",
     "art_1__para_1#1 liability F00.00 \"擅自停运\" <- private_organization / 交通主管部门 / - / "
     "[ACT.01] must\nart_1__para_1#2 liability F00.00 \"擅自停运\" <- private_organization / "
     "交通主管部门 / serious / [ADMP.08] must\n"},
    {"state_compensation",
     "第一条 因错扣渡船造成损失的，按照《中华人民共和国国家赔偿法》的有关规定赔偿。\n第二条 "
     "因错扣渡船造成损失的，船东可以依照国家赔偿法的规定请求赔偿。",
     "art_1__para_1#1 liability F00.00 \"因错扣渡船造成损失\" <- private_organization "
     "private_person / - / - / [ECON.01] must\n"},
    {"criminal_law_needs_no_wrong_word",
     "中华人民共和国刑法\n第一条 以牟利为目的，转卖船票的，依照本法第九条的规定定罪处罚。",
     "art_1__para_1#1 liability F00.00 \"以牟利为目的，转卖船票\" <- private_person / - / - / "
     "[CRIM.02] must\n"},
    {"barred_by_an_earlier_penalty",
     "第五条 "
     "有下列情形之一的，不得担任船长：\n（一）受过刑事处罚的；\n（二）担任被吊销执照的船行的负责人"
     "，并负有个人责任的；\n（三）不具有本岛户籍的。\n第六条 "
     "有下列情形之一的，不得设置码头：\n（一）影响航行的；\n（二）占用航道的。",
     "art_5__para_1__point_1#1 collateral \"受过刑事处罚\" <- private_person / - / - / [] "
     "must_not\nart_5__para_1__point_2#1 collateral "
     "\"担任被吊销执照的船行的负责人，并负有个人责任\" <- leader / - / - / [] must_not\n"},
    {"recorded_after_a_penalty",
     "第五条 船行违反本条例规定受到行政处罚的，应当记入信用档案。\n第六条 "
     "船行违反本条例规定受到行政处罚的，依照有关规定属于不良信息的，由港务部门记入信用档案。\n第七"
     "条 擅自停航的，应当记入信用档案。\n第八条 一年内受到行政处罚三次以上的，三年内不得申请航线。",
     "art_5__para_1#1 collateral \"船行违反本条例规定受到行政处罚\" <- private_organization "
     "private_person / - / - / [ADMP.15] must\nart_6__para_1#1 collateral "
     "\"船行违反本条例规定受到行政处罚的，依照有关规定属于不良信息\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.15] must\nart_7__para_1#1 liability F00.00 "
     "\"擅自停航\" <- private_organization private_person / - / - / [ADMP.15] "
     "must\nart_8__para_1#1 liability F00.00 \"一年内受到行政处罚三次以上\" <- "
     "private_organization private_person / - / - / [ADMP.12] must_not\n"},
    {"menu_closed_by_the_penalty",
     "第五条 船行违反规定的，登记机关有权予以警告、罚款、限期停止活动的处罚。\n第六条 "
     "船行违反规定的，给予警告、没收违法所得，并处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"船行违反规定\" <- private_organization / 登记机关 / - / "
     "[ADMP.01 ADMP.03 ADMP.10] may one_of\nart_6__para_1#1 liability F00.00 \"船行违反规定\" <- "
     "private_organization private_person / - / - / [ADMP.01 ADMP.04 ADMP.03] must all\n"},
    {"things_are_held_and_no_licence",
     "第五条 拒不停航的，可以暂扣工具，并移送有关部门依法给予处罚。\n第六条 "
     "拒不停航的，可以暂扣船员证。",
     "art_5__para_1#1 liability F00.00 \"拒不停航\" <- private_organization private_person / - / - "
     "/ [] may\nart_5__para_1#2 transfer \"拒不停航\" <- private_organization private_person / - / "
     "- / [CRIM.01] may\nart_6__para_1#1 liability F00.00 \"拒不停航\" <- private_person / - / "
     "- / [ADMP.06] may\n"},
    {"gains_that_cannot_be_returned",
     "第五条 违反规定收费的，责令退还违法所得，不能退还的予以没收。\n第六条 "
     "非法持有灯具的，予以没收。",
     "art_5__para_1#1 liability F00.00 \"违反规定收费\" <- private_organization private_person / - "
     "/ - / [ECON.03] must\nart_5__para_1#2 liability F00.00 \"违反规定收费\" <- "
     "private_organization private_person / - / - / [ADMP.04] must\nart_6__para_1#1 liability "
     "F00.00 \"非法持有灯具\" <- private_organization private_person / - / - / [ADMP.05] must\n"},
    {"appointed_place_lost",
     "第五条 渡口不履行职责的，取消其定点单位资格。\n第六条 渡口不履行职责的，取消其评先资格。",
     "art_5__para_1#1 liability F00.00 \"渡口不履行职责\" <- private_organization / - / - / "
     "[PERF.11] must\nart_6__para_1#1 liability F00.00 \"渡口不履行职责\" <- private_organization "
     "private_person / - / - / [OACC.03] must\n"},
    {"handed_to_another_department",
     "第五条 缆绳不合格的，由港务部门责令停止使用，并移交市场监督管理部门依法处理。\n第六条 "
     "作出没收船舶处罚决定后，应当将船舶移交财政部门登记处理。",
     "art_5__para_1#1 liability F00.00 \"缆绳不合格\" <- private_organization private_person / "
     "港务部门 / - / [ACT.08] must\nart_5__para_1#2 transfer \"缆绳不合格\" <- "
     "private_organization private_person / 港务部门 / - / [CRIM.01] must\n"},
    {"leaving_is_no_wrong",
     "第五条 "
     "船长有下列情形之一的，由港务部门免去其职务：\n（一）本人提出书面辞职申请的；\n（二）年满六十"
     "周岁退休的；\n（三）不履行职责的。",
     "art_5__para_1__point_3#1 liability F00.00 \"不履行职责\" <- private_person / 港务部门 / - / "
     "[ORGZ.05] must\n"},
    {"sanctions_only_spoken_of",
     "第五条 "
     "审查案件，应当查明下列事项：\n（一）有无法定的从重、从轻处罚情节；\n（二）船东是否从轻处理。"
     "\n第六条 逾期不申请复议，也不起诉，又不履行的，吊销许可证的处罚生效。\n第七条 "
     "被终止追究刑事责任的，可以申请赔偿。\n第八条 "
     "违反规定，港务部门对其作出处罚后，仍拒不改正的，由发证机关吊销许可证。",
     "art_8__para_1#1 liability F00.00 \"对其作出处罚后，仍拒不改正\" <- private_organization "
     "private_person / 发证机关 / - / [ADMP.08] must\n"},
    {"loss_is_the_step",
     "第五条 船行违反本条例规定，给货主造成损失的，应当承担赔偿责任。\n第六条 "
     "因错扣渡船造成损失的，应当依法赔偿。",
     "art_5__para_1#1 liability F00.00 \"船行违反本条例规定，给货主造成损失\" <- "
     "private_organization private_person / - / serious / [ECON.01] must\nart_6__para_1#1 "
     "liability F00.00 \"因错扣渡船造成损失\" <- private_organization private_person / - / - / "
     "[ECON.01] must\n"},
    {"dealt_with_as_a_wrong",
     "第五条 船行拒不办理手续的，以非法占用泊位论处。\n第六条 倒卖船票，数额较大的，以诈骗罪论处。",
     "art_5__para_1#1 liability F00.00 \"船行拒不办理手续\" <- private_organization private_person "
     "/ - / - / [ADMP.00] must\nart_6__para_1#1 transfer \"倒卖船票，数额较大\" <- "
     "private_organization private_person / - / crime / [CRIM.02] must\n"},
    {"dealt_with_as_a_crime",
     "最高人民法院关于办理渡船刑事案件适用法律若干问题的解释\n第一条 "
     "明知他人倒卖船票而提供资金的，以共犯论处。",
     "art_1__para_1#1 liability F00.00 \"明知他人倒卖船票而提供资金\" <- private_person / - / - / "
     "[CRIM.02] must\n"},
    {"last_alternative_stands_apart",
     "第五条 "
     "船行违反规定的，由港务部门处一万元罚款，并根据情况责令暂停相关业务、停业整顿、吊销许可证或者"
     "吊销营业执照。\n第六条 "
     "船员违反规定的，由有关部门给予行政处分、行政处罚或者依法追究刑事责任。",
     "art_5__para_1#1 liability F00.00 \"船行违反规定\" <- private_organization / 港务部门 / - / "
     "[ADMP.03] must\nart_5__para_1#2 liability F00.00 \"船行违反规定\" <- private_organization / "
     "港务部门 / - / [ADMP.09 ADMP.10 ADMP.08] must one_of\nart_6__para_1#1 liability F00.00 "
     "\"违反规定\" <- private_person / 有关部门 / - / [GEN.01 ADMP.00] must "
     "one_of\nart_6__para_1#2 transfer \"船员违反规定\" <- private_person / 有关部门 / crime / "
     "[CRIM.02] must\n"},
    {"demoted_or_off_the_rolls", "第五条 军官违反规定的，给予降职（级）处分或者取消其军官身份。",
     "art_5__para_1#1 liability F02.04 F02.99 \"违反规定\" <- staff / - / - / [ORGZ.06 PERF.11] "
     "must one_of\n"},
    {"wrongs_of_the_part_on_liability",
     "第五章 法律责任\n第五十条 对应当靠泊的渡船进行锚泊的，由港务部门责令限期靠泊。\n第五十一条 "
     "当事人对处罚有异议的，由港务部门责令复核。\n第五十二条 "
     "违反本条例第九条、第十条规定的，由有关部门按照职责分工，依法查处。",
     "art_50__para_1#1 liability F00.00 \"对应当靠泊的渡船进行锚泊\" <- private_organization "
     "private_person / 港务部门 / - / [ACT.01] must\nart_52__para_1#1 liability F00.00 "
     "\"违反本条例第九条、第十条规定\" <- private_organization private_person / 有关部门 / - / "
     "[GEN.04] must\n"},
    {"dealt_with_by_other_law",
     "第五条 船行限定他人购买船票的，按《渡口管理办法》的有关规定处罚。\n第六条 "
     "船行伪造船票的，由港务部门依照有关法律、法规处理。\n第七条 "
     "单位和个人有权举报违反本条例的行为，接到举报的部门应当按照有关规定处理。",
     "art_5__para_1#1 liability F00.00 \"船行限定他人购买船票\" <- private_organization "
     "private_person / - / - / [ADMP.00] must\nart_6__para_1#1 liability F00.00 \"船行伪造船票\" "
     "<- private_organization private_person / 港务部门 / - / [GEN.04] must\n"},
    {"benefits_withdrawn", "第五条 船员弄虚作假骗取安置待遇的，由港务部门取消相关安置待遇。",
     "art_5__para_1#1 liability F00.00 \"弄虚作假骗取安置待遇\" <- private_person / 港务部门 / - / "
     "[PERF.11] must\n"},
    {"answered_by_no_sanction_first",
     "第五条 "
     "违反规定收取船费的，船行应当将超收部分返还船客。港务部门可以对船行处一千元罚款。\n第六条 "
     "船行泄露船客信息的，应当采取措施。拒不改正的，由港务部门处一千元罚款。\n第七条 "
     "违反规定停航的，船行应当公告。船客应当遵守秩序。",
     "art_5__para_1#1 liability F00.00 \"违反规定收取船费\" <- private_organization private_person "
     "/ 港务部门 / - / [ADMP.03] may\nart_6__para_1#1 liability F00.00 \"船行泄露船客信息\" <- "
     "private_organization private_person / 港务部门 / serious / [ADMP.03] must\n"},
    {"wrong_made_public",
     "第五条 船行有重大违反本条例行为的，由港务部门向社会公布。\n第六条 "
     "对违反船票管理规定两次以上的单位和个人，港务部门可以向社会公告。\n第七条 "
     "船行停航的，应当提前向社会公告。\n第八条 当事人拒不接受处理的，向社会通报其违法行为。",
     "art_5__para_1#1 liability F00.00 \"船行有重大违反本条例行为\" <- private_organization "
     "private_person / 港务部门 / - / [OACC.06] must\nart_6__para_1#1 liability F00.00 "
     "\"违反船票管理规定两次以上\" <- private_organization private_person / 港务部门 / - / "
     "[OACC.06] may\nart_8__para_1#1 liability F00.00 \"拒不接受处理\" <- private_organization "
     "private_person / - / - / [OACC.06] must\n"},
    {"barred_after_a_revocation",
     "第五条 船员适任证书被吊销的，自被吊销之日起二年内，不得申请船员适任证书。\n第六条 "
     "被吊销引航执照的，不得担任引航员。\n第七条 船行停航的，不得担任承运人。",
     "art_5__para_1#1 collateral \"船员适任证书被吊销\" <- private_person / - / - / [ADMP.12] "
     "must_not\nart_6__para_1#1 collateral \"被吊销引航执照\" <- private_organization "
     "private_person / - / - / [ADMP.12] must_not\n"},
    {"permission_ends_at_the_clause",
     "第五条 非法持有灯具的，港务机关可以对其住处进行搜查；对其非法持有的灯具予以没收。\n第六条 "
     "船行违反规定的，可以责令停航；情节严重的，可以对其处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"非法持有灯具\" <- private_organization private_person / "
     "港务机关 / - / [ADMP.05] must\nart_6__para_1#1 liability F00.00 \"船行违反规定\" <- "
     "private_organization private_person / - / - / [ACT.08] may\nart_6__para_1#2 liability F00.00 "
     "\"船行违反规定\" <- private_organization private_person / - / serious / [ADMP.03] may\n"},
    {"people_handled_by_the_competent",
     "第五章 法律责任\n第五十条 "
     "港务部门及其工作人员有下列情形之一的，对直接负责的主管人员和其他人员，由所在单位依法处理：\n"
     "（一）未依法履行监督职责的；\n（二）违法收费的。",
     "art_50__para_1__point_1#1 liability F01.01 \"未依法履行监督职责\" <- supervisor other / "
     "所在单位 / - / [GEN.04] must\nart_50__para_1__point_2#1 liability F08.01 \"违法收费\" <- "
     "supervisor other / 所在单位 / - / [GEN.04] must\n"},
    {"bare_improvement_in_a_list",
     "第五条 摆渡公司未检修渡船的，由渡口主管部门分别给予警告、限期改进、罚款。",
     "art_5__para_1#1 liability F00.00 \"未检修渡船\" <- private_organization / 渡口主管部门 / - / "
     "[ADMP.01 ACT.01 ADMP.03] must all\n"},
    {"improvement_as_a_duty", "第五条 摆渡公司应当听取乘客意见，并限期改进服务。", ""},
    {"very_bad_effect",
     "第五条 摆渡管理站工作人员接受礼品的，予以批评教育；影响很坏的，给予警告处分。",
     "art_5__para_1#1 liability F16.04 \"接受礼品\" <- staff / - / - / [EDU.03] "
     "must\nart_5__para_1#2 liability F16.04 \"接受礼品\" <- staff / - / serious / [GOV.01] "
     "must\n"},
    {"post_suspended", "第五条 船长擅自停航的，由渡口主管部门处一千元罚款，并可以暂停其任职资格。",
     "art_5__para_1#1 liability F00.00 \"擅自停航\" <- private_person / 渡口主管部门 / - / "
     "[ADMP.03] must\nart_5__para_1#2 liability F00.00 \"擅自停航\" <- private_person / "
     "渡口主管部门 / - / [ADMP.06] may\n"},
    {"stop_given_as_penalty",
     "第五条 "
     "渡船经营者违反规定载客的，由港务部门给予6个月以内停止联网、停机整顿的处罚；情节严重的，给予停"
     "止从事摆渡业务三个月以上一年以下的处罚。\n第六条 "
     "渡船经营者违反规定停航的，由港务部门依法给予处罚。\n第七条 "
     "渡口学校违反规定招生的，由港务部门给予限期整顿、停止招生、停止办学的处罚。",
     "art_5__para_1#1 liability F00.00 \"违反规定载客\" <- private_organization private_person / "
     "港务部门 / - / [ADMP.10] must\nart_5__para_1#2 liability F00.00 \"违反规定载客\" <- "
     "private_organization private_person / 港务部门 / serious / [ADMP.12] must\nart_6__para_1#1 "
     "liability F00.00 \"违反规定停航\" <- private_organization private_person / 港务部门 / - / "
     "[ADMP.00] must\nart_7__para_1#1 liability F00.00 \"违反规定招生\" <- private_organization / "
     "港务部门 / - / [ACT.01 ADMP.09 ADMP.11] must one_of\n"},
    {"handling_of_a_fetched_wrong",
     "第五条 "
     "从事茶山保护的工作人员，有下列行为之一的，依法给予处分：\n（一）侵占茶山保护资金的；\n（二）"
     "非法侵占茶树的。\n茶山使用人有前款第一项行为的，由有关部门依法处理。\n第六条 "
     "超越批准权限批准开采茶山，或者违反规划批准开采茶山的，批准文件无效；对直接负责的主管人员依法"
     "给予处分。\n第七条 双方未能达成协议的，由主管部门依法处理。",
     "art_5__para_1__point_1#1 liability F13.02 \"侵占茶山保护资金\" <- staff / - / - / [GEN.01] "
     "must\nart_5__para_1__point_2#1 liability F16.03 F02.09 \"非法侵占茶树\" <- staff / - / - / "
     "[GEN.01] must\nart_5__para_1__point_1#2 liability F00.00 \"侵占茶山保护资金\" <- "
     "private_organization private_person / 有关部门 / - / [GEN.04] must\nart_6__para_1#1 "
     "liability F05.06 \"超越批准权限批准开采茶山\" <- organ / - / - / [ACT.04] "
     "must\nart_6__para_1#2 liability F05.06 \"超越批准权限批准开采茶山\" <- supervisor / - / - / "
     "[GEN.01] must\nart_6__para_1#3 liability F13.09 \"违反规划批准开采茶山\" <- organ / - / - / "
     "[ACT.04] must\nart_6__para_1#4 liability F13.09 \"违反规划批准开采茶山\" <- supervisor / - / "
     "- / [GEN.01] must\n"},
    {"asked_to_handle",
     "某市茶山条例\n第一章 总则\n第一条 茶山不具备采茶条件的，依法处理。\n第五章 法律责任\n第二条 "
     "茶场拒绝协商的，由茶山主管部门责令改正；拒不改正的，由茶山主管部门提请县人民政府处理。\n第三"
     "条 擅自采摘、毁坏茶树的，依法处理。",
     "art_2__para_1#1 liability F00.00 \"拒绝协商\" <- private_organization / 茶山主管部门 / - / "
     "[ACT.01] must\nart_2__para_1#2 liability F00.00 \"拒绝协商\" <- private_organization / "
     "茶山主管部门 / serious / [GEN.05] must\nart_3__para_1#1 liability F00.00 "
     "\"擅自采摘、毁坏茶树\" <- private_organization private_person / - / - / [GEN.04] must\n"},
    {"twin_of_given_verb",
     "蓝川市渡口条例\n第一条 下级管理机构作出的决定违反规定的，上级管理机构可以予以变更或者撤销。",
     "art_1__para_1#1 liability F02.99 \"下级管理机构作出的决定违反规定\" <- organ / 上级管理机构 "
     "/ - / [ACT.03 ACT.02] may one_of\n"},
    {"organ_before_its_act",
     "蓝川市湿地条例\n第一条 "
     "对未完成湿地保护目标的地区，市人民政府暂停审批新增项目，会同有关部门约谈该地区人民政府的主要"
     "负责人。约谈情况应当公开。",
     "art_1__para_1#1 liability F04.03 \"未完成湿地保护目标\" <- organ / 市人民政府 / - / "
     "[OACC.07] must\nart_1__para_1#2 liability F04.03 \"未完成湿地保护目标\" <- head / 市人民政府 "
     "/ - / [EDU.04] must\n"},
    {"return_of_what_was_overpaid",
     "蓝川市渡口条例\n第一条 "
     "经营者违反规定收取船票款，致使乘客多付价款的，应当退还多付部分。渡船停航的，应当退还船票。",
     "art_1__para_1#1 liability F00.00 \"违反规定收取船票款，致使乘客多付价款\" <- "
     "private_organization private_person / - / - / [ECON.03] must\n"},
    {"cap_and_standard_of_a_fine",
     "第九条 "
     "占用航道的，由港务部门按照每占用一日处一百元罚款的标准给予处罚；逾期不清除的，处每日一百元罚"
     "款，但罚款总额最高不超过二万元。",
     "art_9__para_1#1 liability F00.00 \"占用航道\" <- private_organization private_person / "
     "港务部门 / - / [ADMP.03] must\nart_9__para_1#2 liability F00.00 \"占用航道\" <- "
     "private_organization private_person / 港务部门 / serious / [ADMP.03] must\n"},
    {"permitted_up_to_the_last",
     "第九条 "
     "违反航标管理规定的，港务部门可视其情节轻重，给予警告、罚款和吊销许可证的处罚，但吊销许可证的"
     "处罚需经市政府同意。",
     "art_9__para_1#1 liability F00.00 \"违反航标管理规定\" <- private_organization private_person "
     "/ 港务部门 / - / [ADMP.01 ADMP.03 ADMP.08] may one_of\n"},
    {"holding_that_is_spoken_of",
     "第九条 "
     "占用航道的，港务部门可以暂扣渡船。采取暂扣、查封措施的，应当出具暂扣、查封清单。当事人补正的"
     "，应当及时解除暂扣、查封。",
     "art_9__para_1#1 liability F00.00 \"占用航道\" <- private_organization private_person / "
     "港务部门 / - / [ADMP.06] may\n"},
    {"confiscation_of_property_is_criminal",
     "中华人民共和国刑法修正案\n第九条 "
     "渡工劫持渡船的，处五年以上有期徒刑，并处罚金；情节特别严重的，处十年以上有期徒刑或者无期徒刑"
     "，并处罚金或者没收财产。",
     "art_9__para_1#1 liability F00.00 \"渡工劫持渡船\" <- private_person / - / - / [CRIM.02] "
     "must\nart_9__para_1#2 liability F00.00 \"渡工劫持渡船\" <- private_person / - / very_serious "
     "/ [CRIM.02] must\n"},
    {"reprimand_behind_its_object",
     "第九条 "
     "未使用标准船名的，由港务部门责令改正；逾期不改正的，对违法单位通报批评，三年内禁止其开展摆渡"
     "业务。",
     "art_9__para_1#1 liability F00.00 \"未使用标准船名\" <- private_organization / 港务部门 / - / "
     "[ACT.01] must\nart_9__para_1#2 liability F00.00 \"未使用标准船名\" <- private_organization / "
     "港务部门 / serious / [ADMP.02 ADMP.12] must all\n"},
    {"fine_beside_gains",
     "第五条 "
     "渡口公司挪用航道费的，由交通部门责令改正，对直接负责的主管人员给予处分；有违法所得的，予以没"
     "收，并处违法所得一倍以上五倍以下罚款。",
     "art_5__para_1#1 liability F00.00 \"挪用航道费\" <- private_organization / 交通部门 / - / "
     "[ACT.01 ADMP.04 ADMP.03] must all\nart_5__para_1#2 liability F00.00 \"挪用航道费\" <- "
     "supervisor / 交通部门 / - / [GEN.01] must\n"},
    {"complement_of_measure",
     "第五条 船员擅离职守的，由海事机构给予警告或者吊扣执照一个月至六个月的处罚。",
     "art_5__para_1#1 liability F00.00 \"擅离职守\" <- private_person / 海事机构 / - / [ADMP.01 "
     "ADMP.06] must one_of\n"},
    {"revoked_business_licence",
     "第九条 渡口公司未开展演练的，责令改正；情节严重的，暂停或者撤销其渡运业务许可。",
     "art_9__para_1#1 liability F00.00 \"未开展演练\" <- private_organization / - / - / [ACT.01] "
     "must\nart_9__para_1#2 liability F00.00 \"未开展演练\" <- private_organization / - / serious "
     "/ [ADMP.09 ADMP.08] must one_of\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Measures, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

TEST(MeasureRanges, OfMultiplesAndOfAYearsIncome) {
  const document::File file = file_of(
      "第五条 "
      "摆渡公司偷逃税费的，由渡口主管部门处三到五倍罚款；情节严重的，对其负责人处上一年年收入"
      "百分之四十的罚款。");
  const std::vector<Rule> rules = rules_of(file);
  ASSERT_EQ(rules.size(), 2U);
  EXPECT_EQ(rules[0].sanctions.at(0).ranges, (std::vector<Range>{{3, 5, "multiple"}}));
  EXPECT_EQ(rules[1].sanctions.at(0).ranges, (std::vector<Range>{{40, 40, "percent"}}));
}

TEST(MeasureRanges, OfSeveralMeasures) {
  struct Row {
    const char* fine;
    std::vector<Range> ranges;
  };
  for (const Row& row : std::vector<Row>{
           {"处五千万元以下或者上一年度营业额百分之五以下罚款",
            {{std::nullopt, 5e7, "CNY"}, {std::nullopt, 5, "percent"}}},
           {"处票款一倍以上三倍以下或者一千元以上一万元以下的罚款",
            {{1, 3, "multiple"}, {1000, 10000, "CNY"}}},
           {"处五千元以下或者一万元以上二万元以下罚款",
            {{std::nullopt, 5000, "CNY"}, {10000, 20000, "CNY"}}},
           {"处票款三倍以下最高不超过三万元的罚款",
            {{std::nullopt, 3, "multiple"}, {std::nullopt, 30000, "CNY"}}},
           {"处所获收入百分之三十以上三倍以下罚款", {{0.3, 3, "multiple"}}},
           {"处票款百分之零点五以上百分之二以下罚款", {{0.5, 2, "percent"}}},
           {"处前三年平均收入三倍以上五倍以下罚款", {{3, 5, "multiple"}}},
           {"处票款百分之五但不低于一千元的罚款", {{5, 5, "percent"}, {1000, std::nullopt, "CNY"}}},
           {"处每逾期一日一百元的罚款", {{100, 100, "CNY"}}},
           {"责令停业整顿十五日至一个月", {{15, 30, "day"}}},
           {"处每日五百元罚款", {{500, 500, "CNY"}}}}) {
    const auto rules = rules_of(
        file_of("第五条 摆渡公司私自提高票价的，由渡口主管部门" + std::string(row.fine) + "。"));
    ASSERT_EQ(rules.size(), 1U) << row.fine;
    EXPECT_EQ(rules[0].sanctions.at(0).ranges, row.ranges) << row.fine;
  }
}

}  // namespace
}  // namespace wenze::extract
