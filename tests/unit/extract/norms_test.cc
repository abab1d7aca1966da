// Norms that are no liability: attribution, circumstances, procedure, remedies, what follows from a
// sanction, catalogues: {text, dump} rows as in extract_test.cc.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Norms : public testing::TestWithParam<Row> {};

TEST_P(Norms, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"shares_of_several_bearers",
     "某县行政过错责任追究办法\n第五条 "
     "行政过错按照下列方法明确责任：\n（一）因承办人的原因造成行政过错的，承担全部过错责任；承办人"
     "为两人以上的，根据过错大小分别承担主要责任、次要责任；\n（二）承办人的错误经过批准的，由承办"
     "人和批准人共同承担责任，批准人承担主要责任，承办人承担次要责任；\n（三）经复核撤销造成的过错"
     "，由复核人员承担全部责任。",
     "art_5__para_1__point_1#1 attribution \"因承办人的原因造成行政过错\" <- direct / - / - / [] "
     "must\nart_5__para_1__point_1#2 attribution \"承办人为两人以上\" <- direct / - / - / [] "
     "must\nart_5__para_1__point_2#1 attribution \"承办人的错误经过批准\" <- leader / - / - / [] "
     "must\nart_5__para_1__point_2#2 attribution \"承办人的错误经过批准\" <- direct / - / - / [] "
     "must\nart_5__para_1__point_3#1 attribution \"经复核撤销造成的过错\" <- supervisor / - / - / "
     "[] must\n"},
    {"bearer_before_what_it_answers_for",
     "第五条 各科室主要负责人对所管辖科室发生的失职行为承担主要领导责任。",
     "art_5__para_1#1 attribution \"对所管辖科室发生的失职行为\" <- head / - / - / [] must\n"},
    {"leadership_near_and_far",
     "第五条 "
     "上级机关改变下级机关的决定，导致行政过错发生的，上级机关经办人员负直接责任，上级机关负责人负"
     "间接领导责任。",
     "art_5__para_1#1 attribution \"上级机关改变下级机关的决定，导致行政过错发生\" <- direct / - / "
     "- / [] must\nart_5__para_1#2 attribution \"上级机关改变下级机关的决定，导致行政过错发生\" <- "
     "head / - / - / [] must\n"},
    {"one_of_several_by_you",
     "某县行政过错责任追究办法\n第五条 "
     "受委托的组织实施行政行为有过错的，由委托机关承担责任。审核人隐瞒情况的，由其承担责任。",
     "art_5__para_1#1 attribution \"受委托的组织实施行政行为有过错\" <- organ / - / - / [] must\n"},
    {"duty_of_a_head_is_no_attribution",
     "某县安全生产条例\n第五条 "
     "生产经营单位主要负责人对本单位的安全生产工作负领导责任，应当组织检查。",
     ""},
    {"good_deed_is_a_circumstance",
     "第五条 "
     "工作人员发现过错，并积极采取补救措施，防止危害后果发生的，可以不追究其过错责任；采取的补救措"
     "施，未能防止危害后果发生的，应当承担过错责任，但可以从轻处理。",
     "art_5__para_1#1 exempting \"发现过错，并积极采取补救措施，防止危害后果发生\" <- staff / - / "
     "- / [] may\nart_5__para_1#2 mitigating \"采取的补救措施，未能防止危害后果发生\" <- staff / - "
     "/ - / [] may\n"},
    {"causes_in_a_row",
     "第五条 执行上级的错误决定，或者由于相对人的过错导致决定不当的，可以减轻或者免于追究责任。",
     "art_5__para_1#1 mitigating \"执行上级的错误决定\" <- private_organization private_person / - "
     "/ - / [] may\nart_5__para_1#2 exempting \"执行上级的错误决定\" <- private_organization "
     "private_person / - / - / [] may\nart_5__para_1#3 mitigating \"由于相对人的过错导致决定不当\" "
     "<- private_organization private_person / - / - / [] may\nart_5__para_1#4 exempting "
     "\"由于相对人的过错导致决定不当\" <- private_organization private_person / - / - / [] may\n"},
    {"definition_is_no_rule",
     "第五条 本办法所称责任追究，是指机关对失职行为进行调查、决定处分的活动。", ""},
    {"court_enforces_a_penalty",
     "第五条 "
     "当事人对行政处罚决定不服的，可依法申请复议或提起诉讼。逾期不申请复议，不起诉，又不履行处罚决"
     "定的，由作出处罚决定的机关申请人民法院强制执行。",
     "art_5__para_1#1 remedy <- / - / - / [] may\nart_5__para_1#2 procedure <- / - / - / [] "
     "must\n"},
    {"court_enforces_no_penalty",
     "第五条 "
     "逾期不拆除违章建筑的，可以申请人民法院强制执行。对处罚决定不服申请强制执行措施复议的，依法办"
     "理。",
     ""},
    {"duties_of_a_measure_on_accountability",
     "某县行政过错责任追究办法\n第五条 "
     "处理决定需要被问责人所在单位落实的，相关单位应在5个工作日内向决定机关书面汇报落实情况。\n第六"
     "条 经研究决定不予追究责任的，应将决定告知被调查人及其所在单位。\n第七条 "
     "有关工作人员应当积极配合调查，如实说明情况。\n第八条 "
     "情况复杂的，经负责人批准，可以适当延长办理期限，但不得超过15日。\n第九条 "
     "相关责任人对处理决定有异议的，有权在决定送达之日起15个工作日内提出书面申诉。",
     "art_5__para_1#1 procedure <- / - / - / [] must\nart_6__para_1#1 procedure <- / - / - / [] "
     "must\nart_7__para_1#1 procedure <- / - / - / [] must\nart_8__para_1#1 procedure <- / - / - / "
     "[] may\nart_9__para_1#1 remedy <- / - / - / [] may\n"},
    {"same_words_in_an_ordinary_act", "第五条 学校应当及时告知家长，并积极配合调查违纪学生的情况。",
     ""},
    {"also_to_be_disciplined", "第五条 工作人员受到问责，同时需要追究纪律责任的，给予纪律处分。",
     "art_5__para_1#1 liability F02.99 \"同时需要追究纪律责任\" <- staff / - / - "
     "/ [GEN.03] must\n"},
    {"no_consequence_of_a_procedure",
     "第五条 "
     "公务员违纪的，应当由监察机关将认定的事实书面告知公务员本人。公务员有权进行申辩；监察机关不得"
     "因申辩而加重处分。",
     "art_5__para_1#1 procedure <- / - / - / [] must\n"},
    {"kinds_combined_in_a_later_paragraph",
     "第五条 "
     "问责方式：\n（一）诫勉谈话；\n（二）通报批评；\n（三）劝其引咎辞职；\n（四）党纪、行政处分。"
     "\n以上问责方式可以单独使用或者并用。",
     "art_5__para_1#1 catalogue <- / - / - / [EDU.09 EDU.07 ORGZ.03 GEN.03 GEN.01] unmarked any\n"},
    {"kinds_that_may_be_imposed",
     "第五条 "
     "可通过以下方式实行惩戒：\n（一）责令作出书面检查；\n（二）通报批评；\n（三）行政处分。",
     "art_5__para_1#1 catalogue <- / - / - / [EDU.05 EDU.07 GEN.01] may\n"},
    {"no_kind_is_known", "第五条 问责方式：\n（一）重点帮扶；\n（二）重点管理。", ""},
    {"counted_sanctions_without_de",
     "第五条 "
     "机关工作人员一年内被诫勉教育一次的，由本人作出书面检查；一年内被诫勉教育二次，责令作出公开检"
     "查，并扣发年度考核奖金；一年内被效能问责三次的，给予免职处理。",
     "art_5__para_1#1 collateral \"机关工作人员一年内被诫勉教育一次\" <- staff / - / - / [EDU.05] "
     "must\nart_5__para_1#2 collateral \"一年内被诫勉教育二次\" <- staff / - / - / [EDU.05 "
     "PERF.02] must all\nart_5__para_1#3 collateral \"一年内被效能问责三次\" <- staff / - / - / "
     "[ORGZ.05] must\n"},
    {"what_cannot_be_and_what_is_withheld",
     "第五条 工作人员一年内被效能告诫一次的，当年年度考核不能确定为优秀等次，并扣发年度考核奖金。",
     "art_5__para_1#1 collateral \"工作人员一年内被效能告诫一次\" <- staff / - / - / [PERF.03] "
     "must_not\nart_5__para_1#2 collateral \"工作人员一年内被效能告诫一次\" <- staff / - / - / "
     "[PERF.02] must\n"},
    {"item_with_another_outcome",
     "第五条 "
     "工作人员有下列情形之一的，可以从轻处理：\n（一）积极配合调查的；\n（二）因不可抗力无法履行职"
     "责的，免予问责；\n（三）已经引咎辞职的，不再依照本办法追究责任。",
     "art_5__para_1__point_1#1 mitigating \"积极配合调查\" <- staff / - / - / [] "
     "may\nart_5__para_1__point_2#1 exempting \"因不可抗力无法履行职责\" <- staff / - / - / [] "
     "must\nart_5__para_1__point_3#1 exempting \"已经引咎辞职\" <- staff / - / - / [] must_not\n"},
    {"lighter_or_none",
     "第五条 有下列情形之一的，应从轻或免除惩戒：\n（一）主动改正的；\n（二）主动报告的。",
     "art_5__para_1__point_1#1 mitigating \"主动改正\" <- private_organization private_person / - "
     "/ - / [] must\nart_5__para_1__point_1#2 exempting \"主动改正\" <- private_organization "
     "private_person / - / - / [] must\nart_5__para_1__point_2#1 mitigating \"主动报告\" <- "
     "private_organization private_person / - / - / [] must\nart_5__para_1__point_2#2 exempting "
     "\"主动报告\" <- private_organization private_person / - / - / [] must\n"},
    {"wrong_that_the_object_names",
     "第五条 "
     "对行政部门的行政过错，视情况给予责令作出检查、通报批评、不予评优处理，并追究行政首长的行政过"
     "错责任。",
     "art_5__para_1#1 liability F02.99 \"行政部门的行政过错\" <- organ / - / - / [OACC.02 OACC.01 "
     "OACC.03] must all\nart_5__para_1#2 liability F02.99 \"行政部门的行政过错\" <- head / - / - / "
     "[GEN.04] must\n"},
    {"court_after_review_in_sentences",
     "第五条 "
     "当事人对处罚决定不服的，可以在十五日内申请复议。对复议决定不服的，可以在十五日内向人民法院起"
     "诉。当事人也可以直接向人民法院起诉。",
     "art_5__para_1#1 remedy <- / - / - / [] may\nart_5__para_1#2 remedy <- / - / - / [] "
     "may\nart_5__para_1#3 remedy <- / - / - / [] may\n"},
    {"steps_outside_a_chapter_on_procedure",
     "某局奖惩办法\n第五条 "
     "奖惩案件依下列程序办理：\n（一）各科报人事科核签意见，移送办公室主办；\n（二）其他单位可以书"
     "面通知其所属单位；\n（三）记过处分，须经主管会议讨论。",
     "art_5__para_1__point_1#1 procedure <- / - / - / [] must\nart_5__para_1__point_2#1 procedure "
     "<- / - / - / [] may\nart_5__para_1__point_3#1 procedure <- / - / - / [] must\n"},
    {"circulated_criticism_is_no_step",
     "第五条 有前条行为的单位，除对责任人员给予处分外，应当对该单位给予通报批评。", ""},
    {"definition_without_the_text_it_is_of",
     "某县行政过错责任追究办法\n第五条 "
     "行政过错，是指机关及其工作人员不履行职责，应当给予处分的行为。",
     ""},
    {"who_bears_nothing_among_several",
     "某县行政过错责任追究办法\n第五条 "
     "集体研究决定导致行政过错发生的，决策人负主要领导责任，持错误意见的人负重要领导责任，持正确意"
     "见的人不承担责任。",
     "art_5__para_1#1 attribution \"集体研究决定导致行政过错发生\" <- leader / - / - / [] "
     "must\nart_5__para_1#2 attribution \"集体研究决定导致行政过错发生\" <- leader / - / - / [] "
     "must\nart_5__para_1#3 exempting \"持正确意见的人\" <- staff / - / - / [] must_not\n"},
    {"received_a_measure_of_education",
     "第五条 受到责令作出书面检查以上处理的，当年年度考核不得评为优秀。",
     "art_5__para_1#1 collateral \"受到责令作出书面检查以上处理\" <- private_organization "
     "private_person / - / - / [PERF.03] must_not\n"},
    {"called_in_for_a_talk_is_no_sanction", "第五条 被约谈的部门应当采取措施，落实整改要求。", ""},
    {"several_sanctions_count_as_one",
     "某校教师奖惩办法\n第七条 "
     "教师奖惩累计方式如下：\n一、嘉奖三次作为记功一次。\n二、申诫三次作为记过一次。",
     "art_7__para_1__point_2#1 collateral \"申诫三次\" <- staff / - / - / [TWA.02] must\n"},
    {"excerpt_that_disciplines_again_and_again",
     "第五条 "
     "未履行职责的，给予记过的行政处分；情节严重的，给予撤职的行政处分；造成重大事故的，给予开除的"
     "行政处分。\n第六条 事故调查工作应当自事故发生之日起60日完成，并由调查组提出调查报告。",
     "art_5__para_1#1 liability F01.01 \"未履行职责\" <- staff / - / - / [GOV.02] "
     "must\nart_5__para_1#2 liability F01.01 \"未履行职责\" <- staff / - / serious / [GOV.05] "
     "must\nart_5__para_1#3 liability F01.01 \"未履行职责\" <- staff / - / serious / [GOV.06] "
     "must\nart_6__para_1#1 procedure <- / - / - / [] must\n"},
    {"no_substitute",
     "第五条 "
     "工作人员受到问责，同时应当追究纪律责任的，给予纪律处分；不得以问责代替纪律处分。\n第六条 "
     "违法行为涉嫌犯罪的，不得以行政处罚代替刑事处罚。",
     "art_5__para_1#1 liability F02.99 \"同时应当追究纪律责任\" <- staff / - / - "
     "/ [GEN.03] must\n"},
    {"review_goes_on_in_the_next_sentence",
     "第五条 "
     "相关责任人对处理决定有异议的，有权在15日内提出书面申诉。受理申诉的机构应当自受理之日起30日内"
     "作出复核决定。",
     "art_5__para_1#1 remedy <- / - / - / [] may\nart_5__para_1#2 remedy <- / - / - / [] must\n"},
    {"shares_without_you",
     "某市行政问责办法\n第五条 "
     "单位集体作出错误决定的，由主要负责人承担主要责任，参与决策的人员承担相应责任。",
     "art_5__para_1#1 attribution \"单位集体作出错误决定\" <- head / - / - / [] "
     "must\nart_5__para_1#2 attribution \"单位集体作出错误决定\" <- staff / - / - / [] must\n"},
    {"what_follows_for_those_named_by_a_sanction",
     "某市行政问责办法\n第五条 引咎辞职、责令辞职的党政领导干部，一年内不安排职务。\n第六条 "
     "经复核认为问责决定错误的，应当撤销决定，为其恢复名誉。",
     "art_5__para_1#1 collateral \"引咎辞职、责令辞职的党政领导干部，一年内\" <- leader / - / - / "
     "[PERF.13] must_not\nart_6__para_1#1 remedy <- / - / - / [] must\n"},
    {"objections_in_the_part_on_liability",
     "第一章 总则\n第一条 当事人对登记决定不服的，可以申请行政复议。\n第二章 法律责任\n第二条 "
     "当事人对园林局的具体行政行为不服的，可以依法申请行政复议或者提起行政诉讼；逾期不申请复议，不"
     "提起诉讼，又不履行的，园林局可以申请人民法院强制执行。对不服从管理的摊点，给予警告。",
     "art_2__para_1#1 remedy <- / - / - / [] may\nart_2__para_1#2 procedure <- / - / - / [] "
     "may\nart_2__para_1#3 liability F00.00 \"不服从管理的摊点\" <- private_organization "
     "private_person / - / - / [ADMP.01] must\n"},
    {"a_court_enforces_what_was_ordered",
     "第一条 "
     "开发单位未移交茶室的，由城建局责令限期移交；逾期不移交的，由城建局依法申请人民法院强制执行。",
     "art_1__para_1#1 liability F00.00 \"未移交茶室\" <- private_organization / 城建局 / - / "
     "[ACT.01] must\nart_1__para_1#2 procedure <- / - / - / [] must\n"},
    {"what_a_revocation_bars_from",
     "第一条 采茶社被吊销许可证的，自许可证被吊销之日起二年内不得再次申请许可证。\n第二条 "
     "被吊销许可证后继续采茶的，处一千元罚款。\n第三条 采茶社被吊销许可证的，应当妥善安置职工。",
     "art_1__para_1#1 collateral \"被吊销许可证\" <- private_organization / - / - / [ADMP.12] "
     "must_not\nart_2__para_1#1 liability F00.00 \"被吊销许可证后继续采茶\" <- "
     "private_organization private_person / - / - / [ADMP.03] must\n"},
    {"confiscation_bars_for_years", "第五条 养鹰人被没收鹰的，一年内不得申请养鹰证。",
     "art_5__para_1#1 collateral \"养鹰人被没收鹰\" <- private_organization private_person / - / - "
     "/ [ADMP.12] must_not\n"},
    {"punished_by_revocation",
     "第五条 港务企业被处以吊销许可证行政处罚的，其法定代表人五年内不得担任港务企业的法定代表人。",
     "art_5__para_1#1 collateral \"被处以吊销许可证行政处罚\" <- head / - / - / [ADMP.12] "
     "must_not\n"},
    {"abandoned_or_confiscated",
     "第五条 遗弃鹰、被没收鹰或者一年内被处罚三次的，五年内不得申请养鹰证。",
     "art_5__para_1#1 liability F00.00 \"遗弃鹰、被没收鹰或者一年内被处罚三次\" <- private_person "
     "/ - / - / [ADMP.12] must_not\n"},
    {"punished_for_a_named_crime",
     "最高人民法院关于审理摆渡案件的解释\n第一条 "
     "购买假船票后使用，构成犯罪的，依照刑法第一百七十一条的规定，以购买公司船票罪定罪，从重处罚。"
     "\n第二条 "
     "违反国家规定在渡口哄抬物价的，依照刑法第二百二十五条的规定，以非法经营罪定罪，依法从重处罚。"
     "\n第三条 情节轻微的，可不以非法经营罪定罪处罚。",
     "art_1__para_1#1 liability F00.00 \"购买假船票后使用\" <- private_person / - / crime / "
     "[CRIM.02] must\nart_1__para_1#2 aggravating \"购买假船票后使用\" <- private_person / - / "
     "crime / [] must\nart_2__para_1#1 liability F00.00 \"违反国家规定在渡口哄抬物价\" <- "
     "private_person / - / - / [CRIM.02] must\nart_2__para_1#2 aggravating "
     "\"违反国家规定在渡口哄抬物价\" <- private_person / - / - / [] must\n"},
    {"what_only_ends",
     "第五条 渡口学校终止的，由原审批机关收回办学许可证。\n第六条 "
     "渡口学校擅自终止的，由原审批机关吊销办学许可证。",
     "art_6__para_1#1 liability F00.00 \"擅自终止\" <- private_organization / 原审批机关 / - / "
     "[ADMP.08] must\n"},
    {"bans_in_a_row",
     "第五条 "
     "渡工拒绝、逃避渡工登记，拒不改正的，不得录用为公务员或者参照公务员法管理的工作人员，不得招录"
     "、聘用为国有企业和事业单位工作人员，纳入严重失信主体名单。\n第六条 "
     "渡口公务员受开除处分的，解除其与单位的人事关系，不得再担任公务员职务。",
     "art_5__para_1#1 liability F00.00 \"渡工拒绝、逃避渡工登记，拒不改正\" <- "
     "private_organization private_person / - / - / [PERF.13] must_not\nart_5__para_1#2 liability "
     "F00.00 \"渡工拒绝、逃避渡工登记，拒不改正\" <- private_organization private_person / - / - / "
     "[ADMP.15] must\nart_6__para_1#1 collateral \"渡口公务员受开除处分\" <- staff / - / - / "
     "[PERF.09] must\nart_6__para_1#2 collateral \"渡口公务员受开除处分\" <- staff / - / - / "
     "[PERF.13] must_not\n"},
    {"decided_under_procedure",
     "蓝川市公职人员处分条例\n第四章 处分程序\n第一条 "
     "监察机关根据调查结果，可以作出如下处置：\n（一）对有违法行为但情节较轻的公职人员，进行批评教"
     "育或者予以诫勉；\n（二）对违法的公职人员作出警告、记过等处分决定，或者向有权作出决定的机关提"
     "出处分建议。\n第二条 "
     "处分决定书应当载明下列事项：\n（一）对受到处分的人员作出决定的机关名称；\n（二）处分的种类和"
     "依据。",
     "art_1__para_1#1 procedure <- / - / - / [] may\nart_1__para_1__point_1#1 liability F02.99 "
     "\"有违法行为但情节较轻\" <- staff / 监察机关 / minor / [EDU.03 EDU.09] may "
     "one_of\nart_1__para_1__point_2#1 liability F02.99 \"违法的公职人员\" <- staff / 监察机关 / - "
     "/ [GOV.01 GOV.02 GEN.05] may one_of\nart_2__para_1#1 procedure <- / - / - / [] must\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Norms, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace wenze::extract
