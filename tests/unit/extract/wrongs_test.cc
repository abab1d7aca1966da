// Which words are the wrong, where several stand together, and which only tell its case: {text,
// dump} rows as in extract_test.cc. Each construction has its neighbour that must not match.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Wrongs : public testing::TestWithParam<Row> {};

TEST_P(Wrongs, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"permit_wanting_or_not_followed",
     "第五条 未取得建造许可证或者未按照建造许可证的规定建造浮桥的，由水务部门责令停止建造。",
     "art_5__para_1#1 liability F00.00 \"未取得建造许可证或者未按照建造许可证的规定建造浮桥\" <- "
     "private_organization private_person / 水务部门 / - / [ACT.08] must\n"},
    {"approval_wanting_for_the_act_behind",
     "第五条 浮桥改建方案未经批准或者未按照批准的方案施工的，由水务部门责令停止施工。",
     "art_5__para_1#1 liability F00.00 \"浮桥改建方案未经批准或者未按照批准的方案施工\" <- "
     "private_organization private_person / 水务部门 / - / [ACT.08] must\n"},
    {"manner_without_its_act",
     "第五条 索道公司未按照规定期限或者未按照检修方案检修索道的，由交通部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"未按照规定期限或者未按照检修方案检修索道\" <- "
     "private_organization / 交通部门 / - / [ACT.01] must\n"},
    {"act_of_both_limbs",
     "第五条 未办理申报手续或者未取得经营许可证，擅自经营渡口的，由交通部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"未办理申报手续或者未取得经营许可证，擅自经营渡口\" <- "
     "private_organization private_person / 交通部门 / - / [ACT.01] must\n"},
    {"each_limb_has_its_act",
     "第五条 未开展水质监测或者未按照规定公布监测结果的，由水务部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"未开展水质监测\" <- private_organization private_person / "
     "水务部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"未按照规定公布监测结果\" <- "
     "private_organization private_person / 水务部门 / - / [ACT.01] must\n"},
    {"approval_belongs_to_the_second",
     "第五条 "
     "未通过招标的方式选聘索道公司或者未经批准，擅自采用协议方式选聘索道公司的，由交通部门责令改正"
     "。",
     "art_5__para_1#1 liability F00.00 \"未通过招标的方式选聘索道公司\" <- private_organization "
     "private_person / 交通部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 "
     "\"未经批准，擅自采用协议方式选聘索道公司\" <- private_organization private_person / 交通部门 "
     "/ - / [ACT.01] must\n"},
    {"harm_that_did_not_come",
     "第五条 "
     "违反本办法规定，移动航标，未造成航标损坏的，由航道部门责令改正；造成航标损坏的，处一千元罚款"
     "。",
     "art_5__para_1#1 liability F00.00 \"违反本办法规定，移动航标\" <- private_organization "
     "private_person / 航道部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 "
     "\"违反本办法规定，移动航标\" <- private_organization private_person / 航道部门 / serious / "
     "[ADMP.03] must\n"},
    {"harm_that_no_step_tells",
     "第五条 移动航标，未造成航标损坏的，由航道部门责令改正；逾期不改正的，处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"移动航标，未造成航标损坏\" <- private_organization "
     "private_person / 航道部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 "
     "\"移动航标，未造成航标损坏\" <- private_organization private_person / 航道部门 / serious / "
     "[ADMP.03] must\n"},
    {"praise_beside_blame",
     "第五条 市政府对护河工作成绩突出的单位予以表彰，对失职、渎职的工作人员依法追究责任。",
     "art_5__para_1#1 liability F01.06 \"失职、渎职\" <- staff / - / - / [GEN.04] must\n"},
    {"praise_behind_an_adverb",
     "第五条 对护河有功的船员，及时给以表扬，对违反纪律的船员，及时给以惩处。",
     "art_5__para_1#1 liability F00.00 \"违反纪律\" <- private_person / - / - / [GEN.01] must\n"},
    {"praise_that_was_due",
     "第五条 水务部门未按照规定对护河有功的单位给予奖励的，由市政府责令改正。",
     "art_5__para_1#1 liability F01.01 F04.06 \"未按照规定对护河有功的单位给予奖励\" <- organ / "
     "市政府 / - / [ACT.01] must\n"},
    {"scene_before_the_idiom",
     "第五条 水务部门工作人员在河道监管工作中，滥用职权、玩忽职守、徇私舞弊的，依法给予处分。",
     "art_5__para_1#1 liability F02.01 F01.06 \"在河道监管工作中，滥用职权、玩忽职守、徇私舞弊\" "
     "<- staff / - / - / [GEN.01] must\n"},
    {"act_before_the_idiom",
     "第五条 水务部门工作人员利用职务便利收受船员财物，滥用职权、玩忽职守的，依法给予处分。",
     "art_5__para_1#1 liability F16.02 \"利用职务便利收受船员财物\" <- staff / - / - / [GEN.01] "
     "must\nart_5__para_1#2 liability F01.06 F02.01 \"滥用职权、玩忽职守\" <- staff / - / - / "
     "[GEN.01] must\n"},
    {"doers_and_their_like",
     "第五条 渡口经营者、船员等在渡运过程中损毁航标的，由航道部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"在渡运过程中损毁航标\" <- private_organization "
     "private_person / 航道部门 / - / [ACT.01] must\n"},
    {"crime_denied_of_a_short_wrong",
     "第五条 阻碍检修索道，尚不构成犯罪的，由公安机关处五百元罚款。",
     "art_5__para_1#1 liability F00.00 \"阻碍检修索道\" <- private_organization private_person / "
     "公安机关 / - / [ADMP.03] must\n"},
    {"crime_denied_of_the_paragraph_before",
     "第五条 非法占用航道的，依法追究刑事责任。\n前款行为尚不构成犯罪的，由航道部门处五百元罚款。",
     "art_5__para_1#1 transfer \"非法占用航道\" <- private_organization private_person / - / crime "
     "/ [CRIM.02] must\nart_5__para_1#2 liability F00.00 \"非法占用航道\" <- private_organization "
     "private_person / 航道部门 / - / [ADMP.03] must\n"},
    {"crime_denied_of_nothing_told",
     "第五条 索道公司停业的，应当报告。索道公司的行为尚不构成犯罪的，由交通部门处五百元罚款。", ""},
    {"measure_is_no_list",
     "第五条 违反本办法规定，擅自砍伐胸径十厘米以下护堤林的，由水务部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"擅自砍伐胸径十厘米以下护堤林\" <- private_organization "
     "private_person / 水务部门 / - / [ACT.01] must\n"},
    {"list_by_the_same_word",
     "第五条 "
     "违反本办法规定，有以下毁坏护堤林的行为之一的，由水务部门责令改正：\n（一）剥树皮的；\n（二）"
     "折树枝的。",
     "art_5__para_1__point_1#1 liability F00.00 \"剥树皮\" <- private_organization private_person "
     "/ 水务部门 / - / [ACT.01] must\nart_5__para_1__point_2#1 liability F00.00 \"折树枝\" <- "
     "private_organization private_person / 水务部门 / - / [ACT.01] must\n"},
    {"crime_of_the_first_consequence",
     "第五条 "
     "非法占用航道，构成犯罪的，依法追究刑事责任；尚不够刑事处罚的，由航道部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"非法占用航道\" <- private_organization private_person / "
     "航道部门 / - / [ADMP.03] must\nart_5__para_1#2 transfer \"非法占用航道，构成犯罪\" <- "
     "private_organization private_person / - / crime / [CRIM.02] must\n"},
    {"crime_of_all_consequences", "第五条 滥用职权，构成犯罪的，依法追究刑事责任。",
     "art_5__para_1#1 transfer \"滥用职权，构成犯罪\" <- staff / - / crime / [CRIM.02] must\n"},
    {"cause_before_the_result",
     "第五条 由于船主的过错使渡船存在缺陷，造成乘客损害的，船主应当承担赔偿责任。",
     "art_5__para_1#1 liability F00.00 \"由于船主的过错使渡船存在缺陷，造成乘客损害\" <- "
     "private_organization private_person / - / serious / [ECON.01] must\n"},
    {"who_did_it_at_the_same_time",
     "第五条 "
     "同时举办两所渡口学校的举办者违反本办法规定，对渡口学校疏于管理，造成恶劣影响的，由交通部门责"
     "令改正。",
     "art_5__para_1#1 liability F00.00 \"对渡口学校疏于管理，造成恶劣影响\" <- "
     "private_organization / 交通部门 / - / [ACT.01] must\n"},
    {"result_is_no_alternative",
     "第五条 违反本办法规定引起桥面火灾或者导致火灾扩大的，由交通部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"违反本办法规定引起桥面火灾或者导致火灾扩大\" <- "
     "private_organization private_person / 交通部门 / - / [ADMP.03] must\n"},
    {"sanction_that_falls_due", "第五条 违反本办法规定，应当给予行政处罚的，由交通部门依法处罚。",
     "art_5__para_1#1 liability F00.00 \"违反本办法规定\" <- private_organization private_person / "
     "交通部门 / - / [ADMP.00] must\n"},
    {"verbs_with_one_object", "第五条 船员利用职务便利，索取或者收受乘客财物的，由公司给予处分。",
     "art_5__para_1#1 liability F00.00 \"利用职务便利，索取或者收受乘客财物\" <- private_person / "
     "公司 / - / [GEN.01] must\n"},
    {"measure_that_no_dictionary_knows",
     "第五条 "
     "有下列行为之一的，由水务部门责令停止，监督其销毁渡船；造成传染病传播的，由其所在单位对主要负"
     "责人给予撤职处分：\n（一）私藏病鱼的；\n（二）倾倒病鱼的。",
     "art_5__para_1__point_1#1 liability F02.99 \"私藏病鱼\" <- organ / 水务部门 / - / [ACT.08] "
     "must\nart_5__para_1__point_1#2 liability F02.99 \"私藏病鱼\" <- head / 其所在单位 / serious "
     "/ [GOV.05] must\nart_5__para_1__point_2#1 liability F02.99 \"倾倒病鱼\" <- organ / 水务部门 "
     "/ - / [ACT.08] must\nart_5__para_1__point_2#2 liability F02.99 \"倾倒病鱼\" <- head / "
     "其所在单位 / serious / [GOV.05] must\n"},
    {"further_wrong_behind_a_measure",
     "第五条 "
     "在护栏上张贴广告的，责令清除，处一百元罚款，最高不超过五千元；在桥面散发广告的，责令改正。",
     "art_5__para_1#1 liability F00.00 \"在护栏上张贴广告\" <- private_organization private_person "
     "/ - / - / [ACT.01 ADMP.03] must all\nart_5__para_1#2 liability F00.00 \"在桥面散发广告\" <- "
     "private_organization private_person / - / - / [ACT.01] must\n"},
    {"other_law_first",
     "第五条 "
     "违反本办法第四条规定，其他法律、法规有规定的，依照法律、法规的规定执行；法律、法规未作规定的"
     "，由水务部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"违反本办法第四条规定\" <- private_organization "
     "private_person / 水务部门 / - / [ADMP.03] must\n"},
    {"other_law_alone",
     "第五条 违反本办法规定的行为，国家和省有关法律、法规已有法律责任规定的，依照其规定处理。", ""},
    {"wrong_behind_the_duty_of_an_organ",
     "第五条 水务部门应当加强河道监督检查，对擅自占用河滩的，应当责令限期改正。",
     "art_5__para_1#1 liability F00.00 \"擅自占用河滩\" <- private_organization private_person / "
     "水务部门 / - / [ACT.01] must\n"},
    {"finder_of_what_others_omit",
     "第五条 水务部门应当加强监督检查，发现有关企业未采取防护措施的，由公安机关依法处理。",
     "art_5__para_1#1 liability F00.00 \"未采取防护措施\" <- private_organization / 公安机关 / - / "
     "[CRIM.04] must\n"},
    {"own_duty_that_was_not_done",
     "第五条 水务部门不履行监督职责，对应当查处的违法行为不予查处的，由上级机关责令改正。",
     "art_5__para_1#1 liability F01.01 F01.07 \"不履行监督职责，对应当查处的违法行为不予查处\" <- "
     "organ / 上级机关 / - / [ACT.01] must\n"},
    {"wrong_that_an_organ_handles",
     "第五条 工商行政管理部门处理侵犯船标专有权行为时，认定侵权行为成立的，责令停止侵权行为。",
     "art_5__para_1#1 liability F00.00 \"侵犯船标专有权行为\" <- private_organization "
     "private_person / 工商行政管理部门 / - / [ACT.08] must\n"},
    {"moment_of_no_wrong", "第五条 遇有大雾等情形时，水务部门应当采取关闭渡口等措施。", ""},
    {"degree_of_nothing_told", "第五条 渡口停业的，应当报告。情节严重的，由发证机关吊销许可证。",
     ""},
    {"office_that_is_told", "第五条 交通部门发现违法占用渡口的，应当及时通报。", ""},
    {"right_of_the_employee",
     "第五条 "
     "有下列情形之一的，船员可以与公司解除固定期限劳动合同：\n（一）公司未支付报酬的；\n（二）双方"
     "同意的。",
     ""},
    {"good_deeds_of_one_circumstance",
     "第五条 "
     "行为人系初犯，积极退回或者协助追回船标，未造成船标损毁，并确有悔罪表现的，可以免予处罚。",
     "art_5__para_1#1 exempting "
     "\"行为人系初犯，积极退回或者协助追回船标，未造成船标损毁，并确有悔罪表现\" <- direct / - / - "
     "/ [] may\n"},
    {"case_of_a_duty", "第五条 维修费用由船主协商承担；协商不成的，依照有关规定处理。", ""},
    {"revocation_brings_a_ban", "第五条 船舶检验机构被吊销资质证书的，五年内不得再次申请。",
     "art_5__para_1#1 collateral \"被吊销资质证书\" <- private_organization / - / - / [ADMP.12] "
     "must_not\n"},
    {"business_after_a_revocation", "第五条 被吊销许可证后仍经营渡口的，五年内不得申请许可证。",
     "art_5__para_1#1 liability F00.00 \"被吊销许可证后仍经营渡口\" <- private_organization "
     "private_person / - / - / [ADMP.12] must_not\n"},
    {"case_by_reference_of_an_act",
     "第五条 "
     "违规驾驶渡船，有下列情形之一的，由交通部门处一千元罚款：\n（一）超载的；\n（二）酒后的。\n第"
     "六条 船主指使他人违规驾驶渡船，具有本办法第五条所列情形之一的，由交通部门处二千元罚款。",
     "art_5__para_1__point_1#1 liability F00.00 \"超载\" (违规驾驶渡船) <- private_organization "
     "private_person / 交通部门 / - / [ADMP.03] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"酒后\" (违规驾驶渡船) <- private_organization private_person / 交通部门 / - / [ADMP.03] "
     "must\nart_6__para_1#1 liability F00.00 "
     "\"指使他人违规驾驶渡船，具有本办法第五条所列情形之一\" <- private_organization "
     "private_person / 交通部门 / - / [ADMP.03] must\n"},
    {"omission_upon_what_is_cited",
     "第五条 "
     "渡口有下列情形之一的，由交通部门处一千元罚款：\n（一）超载的；\n（二）停靠不当的。\n第六条 "
     "渡口经营者发现渡船有本办法第五条所列情形未采取措施的，由交通部门处二千元罚款。",
     "art_5__para_1__point_1#1 liability F00.00 \"超载\" <- private_organization private_person / "
     "交通部门 / - / [ADMP.03] must\nart_5__para_1__point_2#1 liability F00.00 \"停靠不当\" <- "
     "private_organization private_person / 交通部门 / - / [ADMP.03] must\nart_6__para_1#1 "
     "liability F00.00 \"发现渡船有本办法第五条所列情形未采取措施\" <- private_organization "
     "private_person / 交通部门 / - / [ADMP.03] must\n"},
    {"consent_wanting_in_an_alternative",
     "第五条 在渡口内采砂，或者未经水务部门同意，在河滩采砂的，由水务部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"在渡口内采砂\" <- private_organization private_person / "
     "水务部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 "
     "\"未经水务部门同意，在河滩采砂\" <- private_organization private_person / 水务部门 / - / "
     "[ACT.01] must\n"},
    {"misconduct_in_an_alternative",
     "第五条 水务部门工作人员未履行监管职责或者在工作中玩忽职守、滥用职权的，依法给予处分。",
     "art_5__para_1#1 liability F01.01 \"未履行监管职责\" <- staff / - / - / [GEN.01] "
     "must\nart_5__para_1#2 liability F01.06 F02.01 \"在工作中玩忽职守、滥用职权\" <- staff / - / "
     "- / [GEN.01] must\n"},
    {"refusal_that_is_no_sanction",
     "第五条 在申请许可时提供虚假资料的，不予许可，已经取得许可的，由水务部门撤销许可。",
     "art_5__para_1#1 liability F00.00 \"在申请许可时提供虚假资料\" <- private_organization "
     "private_person / 水务部门 / - / [ACT.02] must\n"},
    {"no_further_crime", "第五条 罪犯违反监督规定，尚未构成新的犯罪的，由公安机关给予警告。",
     "art_5__para_1#1 liability F00.00 \"违反监督规定\" <- private_person / 公安机关 / - / "
     "[ADMP.01] must\n"},
    {"crime_beside_no_crime",
     "第五条 盗用轮渡乘船码，不构成犯罪的，由公安机关处五百元罚款；构成犯罪的，依法追究刑事责任。",
     "art_5__para_1#1 liability F00.00 \"盗用轮渡乘船码\" <- private_organization private_person / "
     "公安机关 / - / [ADMP.03] must\nart_5__para_1#2 transfer \"构成犯罪\" <- private_organization "
     "private_person / - / crime / [CRIM.02] must\n"},
    {"limbs_over_a_comma",
     "第五条 船主未经批准，或者未与航道部门合作，擅自从事航道测绘的，由航道部门责令停止。",
     "art_5__para_1#1 liability F00.00 \"未经批准，或者未与航道部门合作，擅自从事航道测绘\" <- "
     "private_organization private_person / 航道部门 / - / [ACT.08] must\n"},
    {"reason_wanting_for_both",
     "第五条 船员无正当理由，阻碍航道检查，或者不配合调查的，由航道部门给予警告。",
     "art_5__para_1#1 liability F00.00 \"无正当理由，阻碍航道检查\" <- private_person / 航道部门 / "
     "- / [ADMP.01] must\nart_5__para_1#2 liability F00.00 \"不配合调查\" <- private_person / "
     "航道部门 / - / [ADMP.01] must\n"},
    {"ban_with_its_subject",
     "第五条 在履行职责期间，未经本人同意，公司不得解除与船员代表的劳动合同。", ""},
    {"permit_wanting_and_its_act",
     "第五条 未取得许可证擅自建造浮桥，或者未按照许可证的规定建造浮桥的，由水务部门责令停止。",
     "art_5__para_1#1 liability F00.00 \"未取得许可证擅自建造浮桥\" <- private_organization "
     "private_person / 水务部门 / - / [ACT.08] must\nart_5__para_1#2 liability F00.00 "
     "\"未按照许可证的规定建造浮桥\" <- private_organization private_person / 水务部门 / - / "
     "[ACT.08] must\n"},
    {"verb_without_its_object", "第五条 故意损坏或者擅自拆除索道监控设备的，由交通部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"故意损坏或者擅自拆除索道监控设备\" <- "
     "private_organization private_person / 交通部门 / - / [ACT.01] must\n"},
    {"results_beside_one_another",
     "第五条 索道公司管理不善，造成严重超支、设备损坏或者责任事故的，由交通部门予以通报批评。",
     "art_5__para_1#1 liability F00.00 \"管理不善，造成严重超支、设备损坏或者责任事故\" <- "
     "private_organization / 交通部门 / - / [ADMP.02] must\n"},
    {"result_of_both",
     "第五条 检验机构不负责任或者弄虚作假，致使检验报告失实的，由交通部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"不负责任或者弄虚作假，致使检验报告失实\" <- "
     "private_organization / 交通部门 / - / [ACT.01] must\n"},
    {"no_provision_elsewhere",
     "第五条 "
     "出具的检验报告严重失实的，有关法律、法规已作出规定的，从其规定，未作规定的，由交通部门给予警"
     "告。",
     "art_5__para_1#1 liability F00.00 \"出具的检验报告严重失实\" <- private_organization "
     "private_person / 交通部门 / - / [ADMP.01] must\n"},
    {"duty_of_an_authority",
     "第五条 市政府应当根据洪水预警等级，及时启动预案，采取责令船厂停产等措施。", ""},
    {"duty_and_a_plain_event",
     "第五条 航运交易所应当加强风险监测，出现重大波动的，航运交易所可以采取限制交易等措施。", ""},
    {"duty_not_done", "第五条 应当安装护栏而未安装的，由水务部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"应当安装护栏而未安装\" <- private_organization "
     "private_person / 水务部门 / - / [ACT.01] must\n"},
    {"honour_on_record", "第五条 获得文明船员荣誉称号的，记入个人信用档案。", ""},
    {"honour_by_fraud", "第五条 骗取文明船员荣誉称号的，由水务部门撤销称号，记入信用档案。",
     "art_5__para_1#1 liability F00.00 \"骗取文明船员荣誉称号\" <- private_organization "
     "private_person / 水务部门 / - / [PERF.11 ADMP.15] must all\n"},
    {"crime_that_aggravates",
     "第五条 船员与走私者通谋，为其提供渡船，或者明知是赃物而运输，构成犯罪的，依法从重处罚。",
     "art_5__para_1#1 aggravating "
     "\"船员与走私者通谋，为其提供渡船，或者明知是赃物而运输，构成犯罪\" <- private_person / - / "
     "crime / [] must\n"},
    {"suspects_are_no_crime",
     "第五条 渡口经营者发现被追捕的犯罪嫌疑人，不向公安机关报告的，由公安机关处五百元罚款。",
     "art_5__para_1#1 liability F00.00 \"发现被追捕的犯罪嫌疑人，不向公安机关报告\" <- "
     "private_organization private_person / 公安机关 / - / [ADMP.03] must\n"},
    {"object_before_the_verb",
     "第五条 索道公司未安装制动装置或者不正常使用的，由交通部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"未安装制动装置或者不正常使用\" <- private_organization / "
     "交通部门 / - / [ACT.01] must\n"},
    {"who_suffered_from_it",
     "第五条 "
     "船主有下列行为之一的，由水务部门处一千元罚款：\n（一）损坏水表的；\n（二）偷水的。\n以上行为"
     "给供水站造成损失的，应当依法赔偿。",
     "art_5__para_1__point_1#1 liability F00.00 \"损坏水表\" <- private_organization "
     "private_person / 水务部门 / - / [ADMP.03] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"偷水\" <- private_organization private_person / 水务部门 / - / [ADMP.03] "
     "must\nart_5__para_2#1 liability F00.00 \"以上行为给供水站造成损失\" <- private_organization "
     "private_person / - / - / "
     "[ECON.01] must\n"},
    {"rules_of_a_house",
     "第五条 违反法律、法规或者管理规约，侵占通道，损坏设施，或者私拉电线的，由房产部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"侵占通道\" <- private_organization private_person / "
     "房产部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"损坏设施\" <- "
     "private_organization private_person / 房产部门 / - / [ACT.01] must\nart_5__para_1#3 "
     "liability "
     "F00.00 \"私拉电线\" <- private_organization private_person / 房产部门 / - / [ACT.01] must\n"},
    {"ban_that_goes_on", "第五条 船员协会不得滥用权力，限制会员开展正当的经营活动。", ""},
    {"breach_of_a_ban", "第五条 船员协会滥用权力，限制会员经营的，由民政部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"滥用权力，限制会员经营\" <- private_organization / "
     "民政部门 / - / [ACT.01] must\n"},
    {"who_is_pretended_to_be", "第五条 假冒船员进行收费活动的，由交通部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"假冒船员进行收费活动\" <- private_organization "
     "private_person / 交通部门 / - / [ACT.01] must\n"},
    {"bare_verbs_before_a_residue",
     "第五条 船员利用职权索取、收受财物或者有其他违法行为的，由公司给予处分。",
     "art_5__para_1#1 liability F00.00 \"利用职权索取、收受财物或者有其他违法行为\" <- "
     "private_person / 公司 / - / [GEN.01] must\n"},
    {"found_to_be_true", "第五条 交通部门应当调查核实乘客反映的问题。查证属实的，应当责令公布。",
     ""},
    {"listed_verbs_waiting", "第十条　经营者丢失、隐匿或者拒绝提供账册资料的，处一千元以下罚款。",
     "art_10__para_1#1 liability F00.00 \"丢失、隐匿或者拒绝提供账册资料\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"},
    {"intent_or_negligence_waits", "第十条　操作员故意或者过失损坏设备的，处一千元以下罚款。",
     "art_10__para_1#1 liability F00.00 \"故意或者过失损坏设备\" <- private_person / - / - / "
     "[ADMP.03] must\n"},
    {"omission_of_both_scenes",
     "第十条　锅炉存在隐患或者超过规定年限，业主未报废的，处一千元以下罚款。",
     "art_10__para_1#1 liability F00.00 \"锅炉存在隐患或者超过规定年限，业主未报废\" <- "
     "private_person / - / - / [ADMP.03] must\n"},
    {"what_is_not_reported_is_listed",
     "第十条　养殖场未报告不良反应或者饲料安全事件的，处一千元以下罚款。",
     "art_10__para_1#1 liability F00.00 \"未报告不良反应或者饲料安全事件\" <- private_organization "
     "/ - / - / [ADMP.03] must\n"},
    {"results_with_shi",
     "第十条　施工人员操作不当或者擅离岗位，使公共财产受到损害的，处一千元以下罚款。",
     "art_10__para_1#1 liability F00.00 \"施工人员操作不当或者擅离岗位，使公共财产受到损害\" <- "
     "private_person / - / - / [ADMP.03] must\n"},
    {"whole_omissions_stay_apart", "第十条　养殖场未报告不良反应或者伪造账册的，处一千元以下罚款。",
     "art_10__para_1#1 liability F00.00 \"未报告不良反应\" <- private_organization / - / - / "
     "[ADMP.03] must\nart_10__para_1#2 liability F00.00 \"伪造账册\" <- private_organization / - / "
     "- / [ADMP.03] must\n"},
    {"trade_of_both_limbs",
     "第五条 未取得渡运资质证书或者超越渡运资质等级从事渡运的，由水务部门责令停止渡运。\n第六条 "
     "对未依法取得采藕许可证或者未按照采藕许可规定进行采藕的，由水务部门责令停止采藕。\n第七条 "
     "未取得许可证或者未按照规定设置标志的，由水务部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"未取得渡运资质证书或者超越渡运资质等级从事渡运\" <- "
     "private_organization private_person / 水务部门 / - / [ACT.08] must\nart_6__para_1#1 "
     "liability F00.00 \"未依法取得采藕许可证或者未按照采藕许可规定进行采藕\" <- "
     "private_organization private_person / 水务部门 / - / [ACT.08] must\nart_7__para_1#1 "
     "liability F00.00 \"未取得许可证\" <- private_organization private_person / 水务部门 / - / "
     "[ACT.01] must\nart_7__para_1#2 liability F00.00 \"未按照规定设置标志\" <- "
     "private_organization private_person / 水务部门 / - / [ACT.01] must\n"},
    {"items_of_a_ban",
     "第八条 "
     "在风筝公园内，除前条禁止的行为以外，还禁止下列行为：\n（一）砍伐树木；\n（二）焚烧风筝；\n（"
     "三）其他损坏围栏的行为。\n第九条 "
     "违反本条例第八条规定的，由园林部门责令停止，并按照下列规定处理：\n（一）违反第一项规定的，处"
     "一千元罚款；\n（二）违反第二项、第三项规定的，处二千元罚款；\n（三）违反第四项规定的，处三千"
     "元罚款。",
     "art_9__para_1__point_1#1 liability F00.00 \"砍伐树木\" (在风筝公园内) <- "
     "private_organization private_person / 园林部门 / - / [ACT.08] must\nart_9__para_1__point_2#1 "
     "liability F00.00 \"焚烧风筝\" (在风筝公园内) <- private_organization private_person / "
     "园林部门 / - / [ACT.08] must\nart_9__para_1__point_2#2 liability F00.00 "
     "*\"其他损坏围栏的行为\" (在风筝公园内) <- private_organization private_person / 园林部门 / - "
     "/ [ACT.08] must\nart_9__para_1__point_3#1 liability F00.00 \"违反第四项规定\" <- "
     "private_organization private_person / 园林部门 / - / [ACT.08] must\nart_9__para_1__point_1#2 "
     "liability F00.00 \"砍伐树木\" (在风筝公园内) <- private_organization private_person / "
     "园林部门 / - / [ADMP.03] must\nart_9__para_1__point_2#3 liability F00.00 \"焚烧风筝\" "
     "(在风筝公园内) <- private_organization private_person / 园林部门 / - / [ADMP.03] "
     "must\nart_9__para_1__point_2#4 liability F00.00 *\"其他损坏围栏的行为\" (在风筝公园内) <- "
     "private_organization private_person / 园林部门 / - / [ADMP.03] "
     "must\nart_9__para_1__point_3#2 liability F00.00 \"违反第四项规定\" <- private_organization "
     "private_person / 园林部门 / - / [ADMP.03] must\n"},
    {"items_of_a_ban_under_a_list",
     "第八条 在风筝公园内不得有下列行为：\n（一）砍伐树木；\n（二）焚烧风筝。\n第九条 "
     "违反本条例第八条规定，有下列行为之一的，由园林部门责令停止，并按照下列规定处理：\n（一）违反"
     "第一项规定的，处一千元罚款；\n（二）违反第二项规定的，处二千元罚款。",
     "art_9__para_1__point_1#1 liability F00.00 \"砍伐树木\" (在风筝公园内) <- "
     "private_organization private_person / 园林部门 / - / [ACT.08] must\nart_9__para_1__point_2#1 "
     "liability F00.00 \"焚烧风筝\" (在风筝公园内) <- private_organization private_person / "
     "园林部门 / - / [ACT.08] must\nart_9__para_1__point_1#2 liability F00.00 \"砍伐树木\" "
     "(在风筝公园内) <- private_organization private_person / 园林部门 / - / [ADMP.03] "
     "must\nart_9__para_1__point_2#2 liability F00.00 \"焚烧风筝\" (在风筝公园内) <- "
     "private_organization private_person / 园林部门 / - / [ADMP.03] must\n"},
    {"items_of_a_duty",
     "第八条 风筝经营者应当遵守下列规定：\n（一）公布价格；\n（二）建立台账。\n第九条 "
     "违反本条例第八条规定的，由市场部门按照下列规定处理：\n（一）违反第一项规定的，处一千元罚款；"
     "\n（二）违反第二项规定的，处二千元罚款。",
     "art_9__para_1__point_1#1 liability F00.00 \"违反第一项规定\" <- private_organization "
     "private_person / 市场部门 / - / [ADMP.03] must\nart_9__para_1__point_2#1 liability F00.00 "
     "\"违反第二项规定\" <- private_organization private_person / 市场部门 / - / [ADMP.03] must\n"},
    {"what_is_done_about_a_complaint",
     "第五条 "
     "主管部门对侵占湖岸的投诉、举报，推诿、拖延不予查处，或者对举报的人进行打击报复的，由上级机关"
     "责令改正。\n第六条 对违反第一款规定，拒不改正的，处一千元罚款。",
     "art_5__para_1#1 liability F01.07 F01.03 \"对侵占湖岸的投诉、举报，推诿、拖延不予查处\" <- "
     "organ / 上级机关 / - / [ACT.01] must\nart_5__para_1#2 liability F19.03 "
     "\"对举报的人进行打击报复\" <- organ / 上级机关 / - / [ACT.01] must\nart_6__para_1#1 "
     "liability F00.00 \"违反第一款规定，拒不改正\" <- private_organization private_person / - / - "
     "/ [ADMP.03] must\n"},
    {"wrong_beside_a_reference",
     "第五条 "
     "仲裁员不得有下列行为，违者责令改正：\n（一）私自会见当事人的；\n（二）接受请客送礼的。\n第六"
     "条 "
     "仲裁员有本办法第五条第一项规定情形，或者有索贿受贿、枉法裁决行为的，由仲裁委员会予以解聘。\n"
     "第七条 仲裁员有本办法第五条第一项规定情形，或者有其他恶劣情节的，由仲裁委员会予以解聘。",
     "art_6__para_1#1 liability F02.99 \"私自会见当事人\" <- other / 仲裁委员会 / - / [PERF.09] "
     "must\nart_7__para_1#1 liability F02.99 \"私自会见当事人\" <- other / 仲裁委员会 / - / "
     "[PERF.09] must\nart_6__para_1#2 liability F16.02 F02.01 \"有索贿受贿、枉法裁决行为\" <- "
     "other / 仲裁委员会 / - / [PERF.09] must\n"},
    {"opened_before_the_joint",
     "云汀市办法\n第一条 "
     "通过伪造病历、隐匿单据或者虚构项目等方式，骗取补贴的，由保障局责令退回。\n第二条 "
     "将废石膏或者污染土壤用于复垦的，由环境局处一千元罚款。\n第三条 "
     "网站发现涉毒广告或者涉毒售卖信息，未报告的，由公安机关处一千元罚款。\n第四条 "
     "编造灾情发展或者应急处置工作的虚假信息的，由网信办责令改正。\n第五条 "
     "使用伪造、变造的或者盗用他人的通行证的，由管委会没收通行证。\n第六条 "
     "将公厕改建为商铺或者擅自拆除公厕的，由城管局责令恢复原状。",
     "art_1__para_1#1 liability F00.00 \"通过伪造病历、隐匿单据或者虚构项目等方式，骗取补贴\" <- "
     "private_organization private_person / 保障局 / - / [ECON.03] must\nart_2__para_1#1 liability "
     "F00.00 \"将废石膏或者污染土壤用于复垦\" <- private_organization private_person / 环境局 / - "
     "/ [ADMP.03] must\nart_3__para_1#1 liability F00.00 \"发现涉毒广告或者涉毒售卖信息，未报告\" "
     "<- private_organization / 公安机关 / - / [ADMP.03] must\nart_4__para_1#1 liability F00.00 "
     "\"编造灾情发展或者应急处置工作的虚假信息\" <- private_organization private_person / 网信办 / "
     "- / [ACT.01] must\nart_5__para_1#1 liability F00.00 \"使用伪造、变造的或者盗用他人的通行证\" "
     "<- private_organization private_person / 管委会 / - / [ADMP.05] must\nart_6__para_1#1 "
     "liability F00.00 \"将公厕改建为商铺\" <- private_organization private_person / 城管局 / - / "
     "[ACT.09] must\nart_6__para_1#2 liability F00.00 \"擅自拆除公厕\" <- private_organization "
     "private_person / 城管局 / - / [ACT.09] must\n"},
    {"act_in_a_noun",
     "云汀市办法\n第一条 船舶污染物接收单位未报告的，由海事机构处一千元罚款。\n第二条 "
     "负有扬尘污染防治监督管理职责的部门及其工作人员滥用职权的，依法给予处分。\n第三条 "
     "煤矿建设工程设计未经审查，擅自施工的，由监察机构责令停止施工。",
     "art_1__para_1#1 liability F00.00 \"未报告\" <- private_organization / 海事机构 / - / "
     "[ADMP.03] must\nart_2__para_1#1 liability F02.01 \"滥用职权\" <- staff / - / - / [GEN.01] "
     "must\nart_3__para_1#1 liability F00.00 \"煤矿建设工程设计未经审查，擅自施工\" <- "
     "private_organization / 监察机构 / - / [ACT.08] must\n"},
    {"limbs_that_share",
     "云汀市办法\n第一条 游客在购买纪念品或者接受服务时，人身受到损害的，由景区赔偿损失。\n第二条 "
     "个人从事危害他人安全或者妨碍秩序的行为的，由公安机关处一百元罚款。\n第三条 "
     "超过排放标准或者超过总量指标排放废水的，由环境局处一万元罚款。\n第四条 "
     "工作人员利用职务便利索取或者收受财物的，给予处分。\n第五条 "
     "因志愿者故意或者重大过失造成损害的，应当赔偿损失。\n第六条 "
     "单位未依照本办法的规定，组织建设处置设施或者组织制定处置方案的，由环境局责令改正。\n第七条 "
     "工会主席徇私舞弊，损害劳动者或者用人单位权益的，给予处分。\n第八条 "
     "个人在湿地乱扔垃圾或者在景物上刻画的，由管理局处五十元罚款。\n第九条 "
     "单位未按照规定记录或者隐瞒事故的，由应急局处一千元罚款。",
     "art_1__para_1#1 liability F00.00 \"在购买纪念品或者接受服务时，人身受到损害\" <- "
     "private_person / - / - / [ECON.01] must\nart_2__para_1#1 liability F00.00 "
     "\"从事危害他人安全或者妨碍秩序的行为\" <- private_person / 公安机关 / - / [ADMP.03] "
     "must\nart_3__para_1#1 liability F00.00 \"超过排放标准或者超过总量指标排放废水\" <- "
     "private_organization private_person / 环境局 / - / [ADMP.03] must\nart_4__para_1#1 liability "
     "F16.02 \"利用职务便利索取或者收受财物\" <- staff / - / - / [GEN.01] must\nart_5__para_1#1 "
     "liability F00.00 \"因志愿者故意或者重大过失造成损害\" <- private_organization private_person "
     "/ - / - / [ECON.01] must\nart_6__para_1#1 liability F00.00 "
     "\"未依照本办法的规定，组织建设处置设施或者组织制定处置方案\" <- private_organization / "
     "环境局 / - / [ACT.01] must\nart_7__para_1#1 liability F02.01 "
     "\"工会主席徇私舞弊，损害劳动者或者用人单位权益\" <- staff / - / - / [GEN.01] "
     "must\nart_8__para_1#1 liability F00.00 \"在湿地乱扔垃圾\" <- private_person / 管理局 / - / "
     "[ADMP.03] must\nart_8__para_1#2 liability F00.00 \"在景物上刻画\" <- private_person / 管理局 "
     "/ - / [ADMP.03] must\nart_9__para_1#1 liability F00.00 \"未按照规定记录\" <- "
     "private_organization / 应急局 / - / [ADMP.03] must\nart_9__para_1#2 liability F00.00 "
     "\"隐瞒事故\" <- private_organization / 应急局 / - / [ADMP.03] must\n"},
    {"means_before_the_act",
     "云汀市办法\n第一条 "
     "工作人员在稽查中玩忽职守，或者利用职务上的便利，收受、索取他人财物的，给予处分。\n第二条 "
     "编造虚假灾情，在网络上传播，或者明知是虚假灾情，故意在网络上传播的，由公安机关处五百元罚款。",
     "art_1__para_1#1 liability F01.06 \"在稽查中玩忽职守\" <- staff / - / - / [GEN.01] "
     "must\nart_1__para_1#2 liability F16.02 \"利用职务上的便利，收受、索取他人财物\" <- staff / - "
     "/ - / [GEN.01] must\nart_2__para_1#1 liability F00.00 \"编造虚假灾情，在网络上传播\" <- "
     "private_organization private_person / 公安机关 / - / [ADMP.03] must\nart_2__para_1#2 "
     "liability F00.00 \"明知是虚假灾情，故意在网络上传播\" <- private_organization private_person "
     "/ 公安机关 / - / [ADMP.03] must\n"},
    {"chain_of_wrongs",
     "云汀市办法\n第一条 "
     "水行政主管部门不依法作出许可决定，发现违法行为不予查处，或者有其他不履行职责的行为的，由上级"
     "机关责令改正。\n第二条 "
     "扰乱诊疗秩序，侮辱、殴打护士，或者损毁器械的，由公安机关处五百元罚款。\n第三条 "
     "未取得许可证，擅自建造码头，或者不按许可证建造的，由港务局处一万元罚款。",
     "art_1__para_1#1 liability F05.06 F05.01 \"不依法作出许可决定\" <- organ / 上级机关 / - / "
     "[ACT.01] must\nart_1__para_1#2 liability F01.07 \"发现违法行为不予查处\" <- organ / 上级机关 "
     "/ - / [ACT.01] must\nart_1__para_1#3 liability F01.99 F01.01 *\"有其他不履行职责的行为\" <- "
     "organ / 上级机关 / - / [ACT.01] must\nart_2__para_1#1 liability F00.00 \"扰乱诊疗秩序\" <- "
     "private_organization private_person / 公安机关 / - / [ADMP.03] must\nart_2__para_1#2 "
     "liability F00.00 \"侮辱、殴打护士\" <- private_organization private_person / 公安机关 / - / "
     "[ADMP.03] must\nart_2__para_1#3 liability F00.00 \"损毁器械\" <- private_organization "
     "private_person / 公安机关 / - / [ADMP.03] must\nart_3__para_1#1 liability F00.00 "
     "\"未取得许可证，擅自建造码头\" <- private_organization private_person / 港务局 / - / "
     "[ADMP.03] must\nart_3__para_1#2 liability F00.00 \"不按许可证建造\" <- private_organization "
     "private_person / 港务局 / - / [ADMP.03] must\n"},
    {"limbs_without_an_end",
     "云汀市办法\n第一条 擅自拆除或者擅自改装公共净化装置的，由环境局处一千元罚款。\n第二条 "
     "快递企业发现寄递毒品或者非法寄递药品未报告的，由公安机关处一千元罚款。\n第三条 "
     "将未出售或者未附赠的车位出租给外人的，由房产局处一千元罚款。\n第四条 "
     "未征得业主同意或者超出业主同意的范围装修的，由房产局责令改正。\n第五条 "
     "组织残疾人或者不满十四周岁的未成年人乞讨的，由公安机关处五百元罚款。\n第六条 "
     "擅自停业或者未按规定公告的，由邮政局处一千元罚款。",
     "art_1__para_1#1 liability F00.00 \"擅自拆除或者擅自改装公共净化装置\" <- "
     "private_organization private_person / 环境局 / - / [ADMP.03] must\nart_2__para_1#1 liability "
     "F00.00 \"发现寄递毒品或者非法寄递药品未报告\" <- private_organization / 公安机关 / - / "
     "[ADMP.03] must\nart_3__para_1#1 liability F00.00 \"将未出售或者未附赠的车位出租给外人\" <- "
     "private_organization private_person / 房产局 / - / [ADMP.03] must\nart_4__para_1#1 liability "
     "F00.00 \"未征得业主同意或者超出业主同意的范围装修\" <- private_organization private_person / "
     "房产局 / - / [ACT.01] must\nart_5__para_1#1 liability F00.00 "
     "\"组织残疾人或者不满十四周岁的未成年人乞讨\" <- private_person / 公安机关 / - / [ADMP.03] "
     "must\nart_6__para_1#1 liability F00.00 \"擅自停业\" <- private_organization private_person / "
     "邮政局 / - / [ADMP.03] must\nart_6__para_1#2 liability F00.00 \"未按规定公告\" <- "
     "private_organization private_person / 邮政局 / - / [ADMP.03] must\n"},
    {"pauses_inside_one_wrong",
     "云汀市办法\n第一条 "
     "企业通过隐瞒有关情况、提供虚假材料等不正当手段取得备案的，由网信办责令改正。\n第二条 "
     "医院未按照规定报告接种反应、药品安全事件的，由卫生局责令改正。\n第三条 "
     "工作人员滥用职权、泄露商业秘密的，给予处分。",
     "art_1__para_1#1 liability F00.00 \"通过隐瞒有关情况、提供虚假材料等不正当手段取得备案\" <- "
     "private_organization / 网信办 / - / [ACT.01] must\nart_2__para_1#1 liability F00.00 "
     "\"未按照规定报告接种反应、药品安全事件\" <- private_organization / 卫生局 / - / [ACT.01] "
     "must\nart_3__para_1#1 liability F02.01 \"滥用职权\" <- staff / - / - / [GEN.01] "
     "must\nart_3__para_1#2 liability F17.03 \"泄露商业秘密\" <- staff / - / - / [GEN.01] must\n"},
    {"anothers_wrong_is_known",
     "云汀市办法\n第一条 "
     "旅店工作人员明知旅客是被通缉的人员，不向公安机关报告的，处五百元罚款。\n第二条 "
     "护士发现医嘱违反诊疗规范的规定，未报告的，由卫生局责令改正。\n第三条 "
     "指使或者强令他人违反消防安全规定，冒险作业的，由公安机关处五百元罚款。\n第四条 "
     "店主违反本办法规定，冒险作业的，由公安机关处五百元罚款。",
     "art_1__para_1#1 liability F00.00 \"明知旅客是被通缉的人员，不向公安机关报告\" <- "
     "private_person / - / - / [ADMP.03] must\nart_2__para_1#1 liability F00.00 "
     "\"发现医嘱违反诊疗规范的规定，未报告\" <- private_person / 卫生局 / - / [ACT.01] "
     "must\nart_3__para_1#1 liability F00.00 \"指使或者强令他人违反消防安全规定，冒险作业\" <- "
     "private_organization private_person / 公安机关 / - / [ADMP.03] must\nart_4__para_1#1 "
     "liability F00.00 \"违反本办法规定，冒险作业\" <- private_organization private_person / "
     "公安机关 / - / [ADMP.03] must\n"},
    {"same_harm_to_several",
     "某市茶山条例\n第一条 "
     "茶山主管部门工作人员违法行使职权，给茶农或者茶企造成损害的，依法给予处分。\n第二条 "
     "企业给予茶农不合格茶种或者隐瞒病害造成损失的，应当承担赔偿责任。",
     "art_1__para_1#1 liability F02.01 \"违法行使职权，给茶农或者茶企造成损害\" <- staff / - / - / "
     "[GEN.01] must\nart_2__para_1#1 liability F00.00 "
     "\"企业给予茶农不合格茶种或者隐瞒病害造成损失\" <- private_organization / - / - / [ECON.01] "
     "must\n"},
    {"acts_at_places_of_their_own",
     "第五条 "
     "在渡口游泳的，处二百元罚款；在保护区内野炊的，处五百元罚款；在禁渔期内的，处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"在渡口游泳\" <- private_organization private_person / - / "
     "- / [ADMP.03] must\nart_5__para_1#2 liability F00.00 \"在保护区内野炊\" <- "
     "private_organization private_person / - / - / [ADMP.03] must\nart_5__para_1#3 liability "
     "F00.00 \"在保护区内野炊\" <- private_organization private_person / - / - / [ADMP.03] must\n"},
    {"breach_and_act_unclosed",
     "第五条 "
     "违反本条例第九条规定，在渡口张贴宣传物品，由港务部门责令清除；拒不清除的，处一百元罚款。\n第"
     "六条 违反本条例第九条规定，港务部门根据情节，责令改正。",
     "art_5__para_1#1 liability F00.00 \"违反本条例第九条规定，在渡口张贴宣传物品\" <- "
     "private_organization private_person / 港务部门 / - / [ACT.01] must\nart_5__para_1#2 "
     "liability F00.00 \"违反本条例第九条规定，在渡口张贴宣传物品\" <- private_organization "
     "private_person / 港务部门 / serious / [ADMP.03] must\nart_6__para_1#1 liability F00.00 "
     "\"违反本条例第九条规定\" <- private_organization private_person / 港务部门 / - / [ACT.01] "
     "must\n"},
    {"refusal_of_a_duty_told_before",
     "玉山省城乡规划条例\n第三十四条 本条例适用于规划区。\n第三十五条 "
     "临时建筑使用期满，使用单位或者个人应当自行拆除。拒不拆除的，由城管部门处一万元罚款。\n第三十"
     "六条 "
     "境外的废物不得运至玉山海域倾倒。违者，主管部门责令限期治理，并处一万元罚款。\n第三十七条 "
     "养犬人应当及时清除犬只粪便。养犬人拒不清除的，由城管部门处五十元罚款。\n第三十八条 "
     "信报箱应当按照标准设置。未按照规定的标准设置信报箱的，由邮政部门处五百元罚款。",
     "art_35__para_1#1 liability F00.00 "
     "\"临时建筑使用期满，使用单位或者个人应当自行拆除。拒不拆除\" <- private_organization "
     "private_person / 城管部门 / - / [ADMP.03] must\nart_36__para_1#1 liability F00.00 "
     "\"境外的废物不得运至玉山海域倾倒。违者\" <- private_organization private_person / 主管部门 / "
     "- / [ACT.01 ADMP.03] must all\nart_37__para_1#1 liability F00.00 \"拒不清除\" <- "
     "private_person / 城管部门 / - / [ADMP.03] must\nart_38__para_1#1 liability F00.00 "
     "\"未按照规定的标准设置信报箱\" <- private_organization private_person / 邮政部门 / - / "
     "[ADMP.03] must\n"},
    {"object_of_clause_did_otherwise",
     "蓝川市渡口条例\n第一条 "
     "渡口经营者未配备救生设备的，责令改正；对擅自涂改船名的人员，处二百元罚款；对负有责任的人员，"
     "给予警告。\n第二条 渡口经营者未配备救生设备的，责令改正；对违反规定的单位，处一千元罚款。",
     "art_1__para_1#1 liability F00.00 \"未配备救生设备\" <- private_organization private_person / "
     "- / - / [ACT.01] must\nart_1__para_1#2 liability F00.00 \"擅自涂改船名\" <- private_person / "
     "- / - / [ADMP.03] must\nart_1__para_1#3 liability F00.00 \"擅自涂改船名\" <- direct / - / - "
     "/ [ADMP.01] must\nart_2__para_1#1 liability F00.00 \"未配备救生设备\" <- "
     "private_organization private_person / - / - / [ACT.01] must\nart_2__para_1#2 liability "
     "F00.00 \"未配备救生设备\" <- private_organization / - / - / [ADMP.03] must\n"},
    {"breach_beside_neutral_acts",
     "第九条 "
     "渡口经营者违反本办法第七条规定，占用航道或者出租航标的，由港务部门处一百元罚款。\n第十条 "
     "违反本办法第八条规定，在渡口圈占摊位，或者向游客收取费用的，由港务部门处一百元罚款。\n第十一"
     "条 渡口经营者违反本办法第八条规定，擅自涂改船名的，由港务部门处一百元罚款。",
     "art_9__para_1#1 liability F00.00 \"违反本办法第七条规定，占用航道或者出租航标\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.03] must\nart_10__para_1#1 "
     "liability F00.00 \"违反本办法第八条规定，在渡口圈占摊位\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.03] must\nart_10__para_1#2 liability F00.00 "
     "\"向游客收取费用\" (违反本办法第八条规定) <- private_organization private_person / 港务部门 "
     "/ - / [ADMP.03] must\nart_11__para_1#1 liability F00.00 \"擅自涂改船名\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.03] must\n"},
    {"done_for_one_end",
     "第九条 隐瞒有关情况或者提供虚假材料申请摆渡许可的，由港务部门给予警告。\n第十条 "
     "不维护航标或者不提供引航而收取费用的，由港务部门责令退还。\n第十一条 "
     "伪造船名或者提供虚假航次的，由港务部门给予警告。\n第十二条 "
     "报告存在数据不实，结论不正确或者不合理等严重质量问题的，由港务部门给予警告。",
     "art_9__para_1#1 liability F00.00 \"隐瞒有关情况或者提供虚假材料申请摆渡许可\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.01] must\nart_10__para_1#1 "
     "liability F00.00 \"不维护航标或者不提供引航而收取费用\" <- private_organization "
     "private_person / 港务部门 / - / [ECON.03] must\nart_11__para_1#1 liability F00.00 "
     "\"伪造船名或者提供虚假航次\" <- private_organization private_person / 港务部门 / - / "
     "[ADMP.01] must\nart_12__para_1#1 liability F00.00 \"结论不正确或者不合理等严重质量问题\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.01] must\n"},
    {"done_but_poorly",
     "第五条 索道公司未采取防滑措施或者防滑措施落实不到位的，由交通部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"未采取防滑措施\" <- private_organization / 交通部门 / - / "
     "[ACT.01] must\nart_5__para_1#2 liability F00.00 \"防滑措施落实不到位\" <- "
     "private_organization / 交通部门 / - / [ACT.01] must\n"},
    {"done_poorly_with_one_result",
     "第五条 水务部门未依法履行职责或者监督不力，造成桥梁垮塌的，由上级机关责令改正。",
     "art_5__para_1#1 liability F01.01 \"未依法履行职责或者监督不力，造成桥梁垮塌\" <- organ / "
     "上级机关 / - / [ACT.01] must\n"},
    {"wrong_behind_its_scene",
     "第五条 未经批准进入候鸟谷或者在候鸟谷内不服从管理的，由林业部门处一百元罚款。",
     "art_5__para_1#1 liability F00.00 \"未经批准进入候鸟谷\" <- private_organization "
     "private_person / 林业部门 / - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 "
     "\"在候鸟谷内不服从管理\" <- private_organization private_person / 林业部门 / - / [ADMP.03] "
     "must\n"},
    {"wrong_to_somebody",
     "第五条 渡口公司侵占航道维护费或者向乘客非法收取费用的，由交通部门责令退还。",
     "art_5__para_1#1 liability F00.00 \"侵占航道维护费\" <- private_organization / 交通部门 / - / "
     "[ECON.03] must\nart_5__para_1#2 liability F00.00 \"向乘客非法收取费用\" <- "
     "private_organization / 交通部门 / - / [ECON.03] must\n"},
    {"refused_or_false",
     "第五条 拒绝提供船舶维修记录或者提供虚假维修记录的，由海事机构处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"拒绝提供船舶维修记录\" <- private_organization "
     "private_person / 海事机构 / - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 "
     "\"提供虚假维修记录\" <- private_organization private_person / 海事机构 / - / [ADMP.03] "
     "must\n"},
    {"noun_taken_up",
     "第五条 渡口公司未编制防汛预案或者防汛预案未报水务部门备案的，由水务部门给予警告。",
     "art_5__para_1#1 liability F00.00 \"未编制防汛预案\" <- private_organization / 水务部门 / - / "
     "[ADMP.01] must\nart_5__para_1#2 liability F00.00 \"防汛预案未报水务部门备案\" <- "
     "private_organization / 水务部门 / - / [ADMP.01] must\n"},
    {"noun_is_a_verb", "第五条 销售未经检疫或者经检疫不合格的鱼苗的，由渔业部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"销售未经检疫或者经检疫不合格的鱼苗\" <- "
     "private_organization private_person / 渔业部门 / - / [ADMP.03] must\n"},
    {"same_act_in_disguise", "第五条 对举报人打击报复或者变相打击报复的，依法给予处分。",
     "art_5__para_1#1 liability F19.03 \"对举报人打击报复或者变相打击报复\" <- staff / - / - / "
     "[GEN.01] must\n"},
    {"compelled_to_or_not_to", "第九条 强制船员信仰宗教或者不信仰宗教的，由港务部门处一百元罚款。",
     "art_9__para_1#1 liability F00.00 \"强制船员信仰宗教或者不信仰宗教\" <- private_person / "
     "港务部门 / - / [ADMP.03] must\n"},
    {"limbs_with_one_noun",
     "第十条 将航标交由不具有资质或者不具有相应等级的单位维护的，由港务部门责令改正。\n第十三条 "
     "销售假冒伪劣或者不符合标准的船漆的，由港务部门处一百元罚款。",
     "art_10__para_1#1 liability F00.00 \"将航标交由不具有资质或者不具有相应等级的单位维护\" <- "
     "private_organization private_person / 港务部门 / - / [ACT.01] must\nart_13__para_1#1 "
     "liability F00.00 \"销售假冒伪劣或者不符合标准的船漆\" <- private_organization private_person "
     "/ 港务部门 / - / [ADMP.03] must\n"},
    {"neutral_acts_apart",
     "第九条 采挖贝壳、贝壳礁，或者砍伐海岛红树林的，由港务部门处一百元罚款。\n第十条 "
     "船员向旅客提供瓶装燃气，或者向没有通风条件的船舱提供燃气的，由港务部门处一百元罚款。\n第十一"
     "条 船员以送礼、请托等手段，或者冒用他人姓名获取航行证的，由港务部门处一百元罚款。",
     "art_9__para_1#1 liability F00.00 \"采挖贝壳、贝壳礁\" <- private_organization private_person "
     "/ 港务部门 / - / [ADMP.03] must\nart_9__para_1#2 liability F00.00 \"砍伐海岛红树林\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.03] must\nart_10__para_1#1 "
     "liability F00.00 \"向旅客提供瓶装燃气\" <- private_person / 港务部门 / - / [ADMP.03] "
     "must\nart_10__para_1#2 liability F00.00 \"向没有通风条件的船舱提供燃气\" <- private_person / "
     "港务部门 / - / [ADMP.03] must\nart_11__para_1#1 liability F00.00 "
     "\"以送礼、请托等手段，或者冒用他人姓名获取航行证\" <- private_person / 港务部门 / - / "
     "[ADMP.03] must\n"},
    {"both_closed",
     "第九条 抢夺船票，数额较大的，或者多次抢夺的，由港务部门处一百元罚款。\n第十条 "
     "中标通知书发出后，招标人改变中标结果的，或者中标人放弃中标项目的，应当依法承担法律责任。\n第"
     "十一条 渡口公司未报告的，或者造成严重后果的，由港务部门处一百元罚款。\n第十二条 "
     "渡口公司收取过路费的，或者有其他严重情节的，由港务部门处一百元罚款。",
     "art_9__para_1#1 liability F00.00 \"抢夺船票，数额较大\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.03] must\nart_9__para_1#2 liability F00.00 "
     "\"多次抢夺\" <- private_organization private_person / 港务部门 / - / [ADMP.03] "
     "must\nart_10__para_1#1 liability F00.00 \"中标通知书发出后，招标人改变中标结果\" <- "
     "private_organization / - / - / [GEN.04] must\nart_10__para_1#2 liability F00.00 "
     "\"中标人放弃中标项目\" <- private_organization / - / - / [GEN.04] must\nart_11__para_1#1 "
     "liability F00.00 \"未报告的，或者造成严重后果\" <- private_organization / 港务部门 / - / "
     "[ADMP.03] must\nart_12__para_1#1 liability F00.00 "
     "\"渡口公司收取过路费的，或者有其他严重情节\" <- private_organization private_person / "
     "港务部门 / - / [ADMP.03] must\n"},
    {"act_beside_wrong",
     "第九条 损毁航标标识或者擅自移动界桩的，由港务部门处一百元罚款。\n第十条 "
     "扰乱候船厅秩序或者毁损设施的，由港务部门处一百元罚款。\n第十一条 "
     "砍伐、损伤或者擅自迁移护岸林的，由港务部门处一百元罚款。\n第十二条 "
     "走私武器或者伪造的货币的，由港务部门处一百元罚款。",
     "art_9__para_1#1 liability F00.00 \"损毁航标标识\" <- private_organization private_person / "
     "港务部门 / - / [ADMP.03] must\nart_9__para_1#2 liability F00.00 \"擅自移动界桩\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.03] must\nart_10__para_1#1 "
     "liability F00.00 \"扰乱候船厅秩序\" <- private_organization private_person / 港务部门 / - / "
     "[ADMP.03] must\nart_10__para_1#2 liability F00.00 \"毁损设施\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.03] must\nart_11__para_1#1 liability F00.00 "
     "\"砍伐、损伤或者擅自迁移护岸林\" <- private_organization private_person / 港务部门 / - / "
     "[ADMP.03] must\nart_12__para_1#1 liability F00.00 \"走私武器或者伪造的货币\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.03] must\n"},
    {"omits_twice",
     "第九条 对停用电梯未按规定设置标识或者未采取防护措施的，由港务部门处一百元罚款。\n第十条 "
     "销售、供应未经检验合格的鱼苗或者未附具标签的鱼苗的，由港务部门处一百元罚款。\n第十一条 "
     "船舶检验期限届满未申请或者未完成续检的，由港务部门处一百元罚款。",
     "art_9__para_1#1 liability F00.00 \"对停用电梯未按规定设置标识\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.03] must\nart_9__para_1#2 liability F00.00 "
     "\"未采取防护措施\" <- private_organization private_person / 港务部门 / - / [ADMP.03] "
     "must\nart_10__para_1#1 liability F00.00 \"销售、供应未经检验合格的鱼苗或者未附具标签的鱼苗\" "
     "<- private_organization private_person / 港务部门 / - / [ADMP.03] must\nart_11__para_1#1 "
     "liability F00.00 \"船舶检验期限届满未申请或者未完成续检\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.03] must\n"},
    {"used_for_two_acts",
     "第九条 "
     "利用渡船从事渡运以外的活动，或者以出租等方式允许他人使用渡船的，由港务部门处一百元罚款。\n第"
     "十条 利用职务便利，或者以欺骗手段获取航行证的，由港务部门处一百元罚款。",
     "art_9__para_1#1 liability F00.00 \"利用渡船从事渡运以外的活动\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.03] must\nart_9__para_1#2 liability F00.00 "
     "\"以出租等方式允许他人使用渡船\" <- private_organization private_person / 港务部门 / - / "
     "[ADMP.03] must\nart_10__para_1#1 liability F00.00 \"利用职务便利，或者以欺骗手段获取航行证\" "
     "<- private_organization private_person / 港务部门 / - / [ADMP.03] must\n"},
    {"breach_behind_several_duties",
     "第九条 承租人应当妥善保管渡船，因保管不善造成渡船毁损的，应当承担赔偿责任。\n第十条 "
     "港口公司应当加强对其管理的设施的维护，由于设施的原因，造成旅客损失的，港口公司应当依法赔偿。"
     "\n第十一条 船员应当知道航标已经损坏，因继续航行造成旅客损失的，应当依法赔偿。",
     "art_9__para_1#1 liability F00.00 \"因保管不善造成渡船毁损\" <- private_person / - / - / "
     "[ECON.01] must\nart_10__para_1#1 liability F00.00 \"由于设施的原因，造成旅客损失\" <- "
     "private_organization / - / serious / [ECON.01] must\nart_11__para_1#1 liability F00.00 "
     "\"应当知道航标已经损坏，因继续航行造成旅客损失\" <- private_person / - / serious / [ECON.01] "
     "must\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Wrongs, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace wenze::extract
