// Rules of Taiwan, Hong Kong, Macau and the Party, and of bodies for their own people: {text, dump}
// rows as in extract_test.cc. Some are read as texts in traditional characters are: these tell the
// region where no place is named.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

std::string dump_of_traditional(const char* text) {
  return dump(rules_of(file_of(text, text::Script::kHant)));
}

class Traditional : public testing::TestWithParam<Row> {};
class Simplified : public testing::TestWithParam<Row> {};

TEST_P(Traditional, Dump) { EXPECT_EQ(dump_of_traditional(GetParam().text), GetParam().dump); }
TEST_P(Simplified, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kTraditionalRows[] = {
    {"hong_kong_list_closed_by_tail",
     "第18条\n（1）如纪律委员会在聆讯后信纳某注册潜水员——\n（a）曾犯专业上的失当行为；或\n（b）没有"
     "遵从第16条的指示，\n则委员会可作出以下一项或多于一项命令——\n（i）命令将该潜水员的姓名从登记册"
     "删除；\n（ii）谴责该潜水员。",
     "art_18__para_1__point_1#1 liability F00.00 \"曾犯专业上的失当行为\" <- private_organization "
     "private_person / 委员会 / - / [ADMP.08 HK.03] may any\n"
     "art_18__para_1__point_2#1 liability F00.00 \"没有遵从第16条的指示\" <- private_organization "
     "private_person / 委员会 / - / [ADMP.08 HK.03] may any\n"},
    {"hong_kong_tail_with_its_measure",
     "第6条\n（1）如持牌人——\n（a）违反任何牌照条件；或\n（b）以虚假资料取得牌照，\n则署长可撤销其"
     "牌照。",
     "art_6__para_1__point_1#1 liability F00.00 \"违反任何牌照条件\" <- private_organization "
     "private_person / 署长 / - / [ADMP.08] may\n"
     "art_6__para_1__point_2#1 liability F00.00 \"以虚假资料取得牌照\" <- private_organization "
     "private_person / 署长 / - / [ADMP.08] may\n"},
    {"hong_kong_dash_leads_measures",
     "第9条\n（1）如持牌人违反任何牌照条件，署长可借书面通知——\n（a）撤销其牌照；或\n（b）谴责该持"
     "牌人。",
     "art_9__para_1#1 liability F00.00 \"违反任何牌照条件\" <- private_organization "
     "private_person / 署长 / - / [ADMP.08 HK.03] may one_of\n"},
    {"macau_office_decides", "第五条\n一、违反上款规定者，监督实体得科处书面申诫。",
     "art_5__para_1#1 liability F02.99 \"违反上款规定\" <- staff / 监督实体 / - / [MO.01] must\n"},
    {"taiwan_short_items",
     "云泽县公务人员奖惩要点\n"
     "三、有下列情事之一者，予以记过：\n"
     "（一）玩忽命令，不听调度。\n"
     "（二）轻率上书，损害机关声誉。",
     "sec_3__subsec_1__para_1#1 liability F02.99 \"玩忽命令，不听调度\" <- staff / - / - / "
     "[TWA.02] must\n"
     "sec_3__subsec_2__para_1#1 liability F20.01 \"轻率上书，损害机关声誉\" <- staff / - / - "
     "/ [TWA.02] must\n"},
    {"taiwan_demand_before_the_fine",
     "云泽市节水自治条例\n"
     "第7条 违反第三条第一款规定，经主管机关通知限期改善，届期仍未改善者，处负责人或行为人新台"
     "币一万元以上三万元以下罚锾，并再限期改善；届期仍未改善者，得按次处罚。",
     "art_7__para_1#1 liability F00.00 \"违反第三条第一款规定\" <- head private_person / - / "
     "- / [ADMP.03 ACT.01] must all\n"
     "art_7__para_1#2 liability F00.00 \"违反第三条第一款规定\" <- head private_person / - / "
     "serious / [ADMP.03] may\n"},
    {"taiwan_unlabelled_lists",
     "有下列情形之一者，处新台币一万元以上五万元以下罚锾，并令限期改善：\n"
     "一、违反第三条规定。\n"
     "二、违反主管机关所定之设置标准。\n"
     "有下列情形之一，经依前项规定处罚并令限期改善；届期未改善者，得处一个月以上一年以下停业处"
     "分：\n"
     "一、违反第四条规定者。\n"
     "二、违反第五条规定者。",
     "sec_1__para_1#1 liability F00.00 \"违反第三条规定\" <- private_organization "
     "private_person / - / - / [ADMP.03 ACT.01] must all\n"
     "sec_2#1 liability F00.00 \"违反主管机关所定之设置标准\" <- private_organization "
     "private_person / - / - / [ADMP.03 ACT.01] must all\n"
     "sec_1~2__para_1#1 liability F00.00 \"违反第四条规定\" <- private_organization / - / "
     "serious / [ADMP.10] may\n"
     "sec_2~2__para_1#1 liability F00.00 \"违反第五条规定\" <- private_organization / - / "
     "serious / [ADMP.10] may\n"},
    {"taiwan_items_of_an_item",
     "云泽县公务人员资讯事项奖惩办法\n"
     "第4条 有下列情形之一者，予以惩处：\n"
     "一、未依本办法规定办理下列事项，情节重大：\n"
     "（一）资料备份作业。\n"
     "（二）账号稽核作业。\n"
     "二、经评定绩效不良，经疏导无效。",
     "art_4__para_1__point_1__indent_1#1 liability F02.99 \"资料备份作业\" "
     "(未依本办法规定办理) <- staff / - / serious / [GEN.01] must\n"
     "art_4__para_1__point_1__indent_2#1 liability F02.99 \"账号稽核作业\" "
     "(未依本办法规定办理) <- staff / - / serious / [GEN.01] must\n"
     "art_4__para_1__point_2#1 liability F02.99 \"经评定绩效不良，经疏导无效\" <- staff / - / "
     "- / [GEN.01] must\n"},
    {"taiwan_likewise_and_claim_back",
     "第2条\n"
     "公务员于执行职务时，因过失不法侵害人民权利者，国家应负损害赔偿责任。公务员怠于执行职务，"
     "致人民权利遭受损害者亦同。\n"
     "前项情形，公务员有重大过失时，赔偿义务机关对之有求偿权。",
     "art_2__para_1#1 liability F01.06 F02.09 \"于执行职务时，因过失不法侵害人民权利\" <- "
     "organ / - / - / [ECON.01] must\n"
     "art_2__para_1#2 liability F01.01 \"怠于执行职务，致人民权利遭受损害\" <- organ / - / - "
     "/ [ECON.01] must\n"
     "art_2__para_1#3 liability F01.06 F02.09 \"于执行职务时，因过失不法侵害人民权利\" <- "
     "staff / 赔偿义务机关 / - / [TWA.08] may\n"
     "art_2__para_1#4 liability F01.01 \"怠于执行职务，致人民权利遭受损害\" <- staff / 赔偿义"
     "务机关 / - / [TWA.08] may\n"},
    {"taiwan_crime_left_to_its_law",
     "云泽县公务人员服务自治条例\n"
     "第5条 公务人员违反本自治条例者，应按情节轻重予以惩处，其触犯刑事法令者\n"
     "，并依各该法令处罚；其涉及其他法律责任者，依有关法律处理之。",
     "art_5__para_1#1 liability F02.99 \"违反本自治条例\" <- staff / - / - / [GEN.01] must\n"
     "art_5__para_1#2 liability F02.99 \"违反本自治条例\" <- staff / - / - / [GEN.04] must\n"
     "art_5__para_1#3 transfer \"其触犯刑事法令\" <- staff / - / crime / [CRIM.02] must\n"},
    {"taiwan_gains_of_the_crime",
     "云泽县公务员惩戒办法\n"
     "第6条 离职公务员违反前二项规定者，处一年以下有期徒刑。\n"
     "犯前项之罪者，所得之利益没收之。\n"
     "因过失犯前项之罪者，处拘役。",
     "art_6__para_1#1 liability F02.99 \"违反前二项规定\" <- staff / - / - / [CRIM.02] must\n"
     "art_6__para_1#2 liability F02.99 \"违反前二项规定\" <- staff / - / - / [ADMP.04] must\n"
     "art_6__para_3#1 liability F01.06 \"因过失犯前项之罪\" <- staff / - / - / [CRIM.02] "
     "must\n"},
    {"taiwan_persons_of_a_relative_clause",
     "云泽县公务人员惩处自治条例\n"
     "第3条 公务人员违反通报规定者，应依法予以免职。\n"
     "对违反前项规定之人员，应依法告发。",
     "art_3__para_1#1 liability F14.04 \"违反通报规定\" <- staff / - / - / [TWA.04] must\n"
     "art_3__para_2#1 transfer \"违反前项规定\" <- staff / - / crime / [CRIM.01] must\n"},
    {"taiwan_open_condition",
     "云泽县公务人员惩处要点\n"
     "二、惩处额度：\n"
     "（一）拒绝酒精浓度检测，记过二次。\n"
     "（二）公务人员如有酒后驾车行为，各机关应查证后予以严厉处分。\n"
     "（三）酒驾未告知机关者，予以记一大过或移付惩戒。\n"
     "（四）再犯（含不依指示或拒绝检测），予申诫二次至记一大过。",
     "sec_2__subsec_1__para_1#1 liability F16.09 \"拒绝酒精浓度检测\" <- staff / - / - / "
     "[TWA.02] must\n"
     "sec_2__subsec_2__para_1#1 liability F16.09 \"如有酒后驾车行为\" <- staff / 各机关 / - / "
     "[GEN.01] must\n"
     "sec_2__subsec_3__para_1#1 liability F16.09 F01.08 \"酒驾未告知机关\" <- staff / - / - / "
     "[TWA.03 TWA.06] must one_of\n"
     "sec_2__subsec_4__para_1#1 liability F19.02 \"再犯（含不依指示或拒绝检测）\" <- staff / "
     "- / - / [TWA.01 TWA.03] must one_of\n"},
    {"taiwan_case_not_mended",
     "云泽县土地使用自治条例\n"
     "第9条 违反第三条规定使用土地者，由县政府处新台币六万元以上罚锾，并得限期令其恢复原状。前"
     "项情形经限期恢复原状而不遵从者，得按次处罚。\n"
     "第10条 学校校长、教师或职员未于二十四小时内通报者，处新台币三万元罚锾。",
     "art_9__para_1#1 liability F00.00 \"违反第三条规定使用土地\" <- private_organization "
     "private_person / 县政府 / - / [ADMP.03] must\n"
     "art_9__para_1#2 liability F00.00 \"违反第三条规定使用土地\" <- private_organization "
     "private_person / 县政府 / - / [ACT.09] may\n"
     "art_9__para_1#3 liability F00.00 \"违反第三条规定使用土地\" <- private_organization "
     "private_person / 县政府 / serious / [ADMP.03] may\n"
     "art_10__para_1#1 liability F04.06 \"未于二十四小时内通报\" <- head staff / - / - / "
     "[ADMP.03] must\n"},
    {"taiwan_object_inside",
     "云泽县公务人员奖惩办法\n"
     "第8条 各机关对于违反本办法规定之人员，应视情节轻重，予以申诫以上之处分。\n"
     "第9条 公司负责人违反第三条规定，经限期补正届期不补正者，处新台币二千元罚锾。\n"
     "第10条 校长、教师违反前条规定，经主管机关查证属实者，应予以记过以上之惩处。",
     "art_8__para_1#1 liability F02.99 \"违反本办法规定\" <- staff / 各机关 / - / [TWA.01] must\n"
     "art_9__para_1#1 liability F02.99 \"违反第三条规定\" <- head / - / - / [ADMP.03] must\n"
     "art_10__para_1#1 liability F02.99 \"违反前条规定，经主管机关查证属实\" <- head staff / "
     "- / - / [TWA.02] must\n"},
    {"taiwan_variant_of_the_crime",
     "公务员泄漏应秘密之文书者，处三年以下有期徒刑。\n"
     "因过失犯前项之罪者，处一年以下有期徒刑。",
     "para_1#1 liability F17.02 \"公务员泄漏应秘密之文书\" <- staff / - / - / [CRIM.02] must\n"
     "para_2#1 liability F01.06 \"因过失犯前项之罪\" <- staff / - / - / [CRIM.02] must\n"},
    {"hong_kong_supposition",
     "云泽湾公务人员规例\n"
     "3. 纪律\n"
     "（1）人员如屡次迟到，或未经批准而擅离职守，而情节轻微，部门首长可发出口头警告。\n"
     "（2）公务员如违反规例，可遭纪律处分。\n"
     "（3）凡人员被裁定犯任何罪行，纪律当局可将其革职或迫令退休。",
     "point_3__indent_1#1 liability F12.05 \"如屡次迟到\" <- staff / 部门首长 / minor / "
     "[HK.01] may\n"
     "point_3__indent_1#2 liability F01.02 F01.06 \"未经批准而擅离职守\" <- staff / 部门首长 / "
     "minor / [HK.01] may\n"
     "point_3__indent_2#1 liability F02.99 \"如违反规例\" <- staff / - / - / [GEN.03] may\n"
     "point_3__indent_3#1 liability F02.99 \"被裁定犯任何罪行\" <- staff / 纪律当局 / - / "
     "[HK.10 HK.09] may one_of\n"},
    {"hong_kong_punishments_of_a_list",
     "云泽湾公务人员规例\n"
     "8. 惩罚\n"
     "（1）部属人员如违反纪律，部门首长可施加以下一项或多于一项惩罚—\n"
     "（a）警诫；\n"
     "（b）谴责。",
     "point_8__indent_1#1 liability F02.99 \"如违反纪律\" <- staff / 部门首长 / - / [HK.12 HK.03] "
     "may any\n"},
    {"taiwan_head_of_the_service",
     "云泽县公务人员交代条例\n"
     "第17条 公务人员有违反本条例规定者，由上级机关依公务员惩戒法惩戒之；其财物有亏短者，应负"
     "赔偿之责。\n"
     "第18条 各机关怠忽职务致公款受损失者，由审计机关通知各该机关长官处分。",
     "art_17__para_1#1 liability F02.99 \"有违反本条例规定\" <- staff / - / - / [ECON.01] "
     "must\n"
     "art_18__para_1#1 liability F01.01 F01.06 \"怠忽职务致公款受损失\" <- staff / 审计机关 / - / "
     "[GEN.01] must\n"},
    {"hong_kong_penalties_of_an_offence",
     "第7条\n（1）任何人不得在云汀码头摆卖。\n（2）任何人违反第（1）款，即属犯罪——\n（a）一经循公诉"
     "程序定罪，可处罚款$50,000及监禁6个月；或\n（b）一经循简易程序定罪，可处第3级罚款。",
     "art_7__para_2#1 liability F00.00 \"违反第（1）款\" <- private_person / - / - / [ADMP.03 "
     "CRIM.02] may all\nart_7__para_2#2 liability F00.00 \"违反第（1）款\" <- private_person / - / "
     "- / [ADMP.03] may\n"},
    {"hong_kong_misconduct_of_staff",
     "第8条\n（1）任何人员如——\n（a）无合理辩解而缺勤；\n（b）没有遵从上司的合法指令；或\n（c）泄露"
     "机密文件，\n即属行为不当，部门首长可予以谴责或处以罚款；部门首长如认为该等惩罚不足以反映行为"
     "的严重程度，须将个案呈交主管当局，由主管当局予以降级或革职。",
     "art_8__para_1__point_1#1 liability F12.05 \"无合理辩解而缺勤\" <- staff / 部门首长 / - / "
     "[HK.03 HK.05] may one_of\n"
     "art_8__para_1__point_1#2 liability F12.05 \"无合理辩解而缺勤\" <- staff / 主管当局 / serious "
     "/ [HK.08 HK.10] must one_of\n"
     "art_8__para_1__point_2#1 liability F04.01 F02.99 \"没有遵从上司的合法指令\" <- staff / "
     "部门首长 / - / [HK.03 HK.05] may one_of\n"
     "art_8__para_1__point_2#2 liability F04.01 F02.99 \"没有遵从上司的合法指令\" <- staff / "
     "主管当局 / serious / [HK.08 HK.10] must one_of\n"
     "art_8__para_1__point_3#1 liability F12.03 F17.02 \"泄露机密文件\" <- staff / 部门首长 / - / "
     "[HK.03 HK.05] may one_of\n"
     "art_8__para_1__point_3#2 liability F12.03 F17.02 \"泄露机密文件\" <- staff / 主管当局 / "
     "serious / [HK.08 HK.10] must one_of\n"},
    {"hong_kong_who_is_satisfied_decides",
     "第9条\n（1）署长如信纳有以下情况，可撤销牌照，或将牌照暂时吊销一段不超逾3个月的期间——\n（a）"
     "持牌人没有缴付罚款；或\n（b）持牌人违反牌照的条件。\n（2）署长如认为渡船不适宜载客而仍然营运"
     "，则可暂时吊销牌照。\n（3）署长如认为申请人并无违反条例，可批给牌照。",
     "art_9__para_1__point_1#1 liability F00.00 \"持牌人没有缴付罚款\" <- private_organization "
     "private_person / 署长 / - / [ADMP.08 ADMP.06] may one_of\n"
     "art_9__para_1__point_2#1 liability F00.00 \"持牌人违反牌照的条件\" <- private_organization "
     "private_person / 署长 / - / [ADMP.08 ADMP.06] may one_of\n"
     "art_9__para_2#1 liability F00.00 \"渡船不适宜载客而仍然营运\" <- private_organization "
     "private_person / 署长 / - / [ADMP.06] may\n"},
    {"taiwan_pupils_hold_no_office",
     "云泽高级中学学生奖惩要点\n第3条学生有下列行为之一者，予以记小过：\n一、考试时夹带答案。\n二、"
     "毁损公共设备。\n第4条教师泄漏学生资料者，由学校记过。",
     "art_3__para_1__point_1#1 liability F00.00 \"考试时夹带答案\" <- private_person / - / - / "
     "[TWA.02] must\nart_3__para_1__point_2#1 liability F00.00 \"毁损公共设备\" <- private_person "
     "/ - / - / [TWA.02] must\nart_4__para_1#1 liability F17.03 \"泄漏学生资料\" <- staff / 学校 / "
     "- / [TWA.02] must\n"},
    {"macau_lists_that_a_sanction_applies_to",
     "第九条\n一、罚款处分适用于显示出过失的情况，尤其适用于下列人员：\n（一）不遵守上级命令者；\n"
     "（二）遗失公文者。\n二、尤其对下列人员科处停职：\n（一）在值勤时醉酒者；\n（二）泄露个人资料"
     "者。\n三、如上款所指行为对部门造成严重损害，则处分为强迫退休。\n四、年假不适用于下列人员：\n"
     "（一）试用人员；\n（二）散位人员。",
     "art_9__para_1__point_1#1 liability F04.01 \"不遵守上级命令\" <- staff / - / - / [MO.02] "
     "must\n"
     "art_9__para_1__point_2#1 liability F12.01 \"遗失公文\" <- staff / - / - / [MO.02] must\n"
     "art_9__para_2__point_1#1 liability F12.04 F16.09 \"在值勤时醉酒\" <- staff / - / - / [MO.03] "
     "must\n"
     "art_9__para_2__point_2#1 liability F17.03 \"泄露个人资料\" <- staff / - / - / [MO.03] must\n"
     "art_9__para_2__point_1#2 liability F16.09 F12.04 \"在值勤时醉酒\" <- staff / - / serious / "
     "[MO.04] must\n"
     "art_9__para_2__point_2#2 liability F17.03 \"泄露个人资料\" <- staff / - / serious / [MO.04] "
     "must\n"},
    {"taiwan_superiors_answer_for_subordinates",
     "云泽县公务人员平时奖惩要点\n五、所属人员受惩处者，其直属主管，依下列规定连带议处：\n（一）所"
     "属人员受记过处分者，直属主管申诫一次。\n（二）所属人员受免职处分，或因贪污受徒刑之宣告确定者"
     "，直属主管记过一次，再上一级主管申诫一次。\n主管人员知情不报者，记过一次。\n有下列情形之一者"
     "，得减轻或免除主管人员之连带责任：\n（一）到任未满三个月。\n（二）自行发掘并主动举发。",
     "sec_5__subsec_1__para_1#1 liability F18.05 \"所属人员受记过处分\" <- supervisor / - / - / "
     "[TWA.01] must\nsec_5__subsec_2__para_1#1 liability F18.05 F16.02 "
     "\"所属人员受免职处分，或因贪污受徒刑之宣告确定\" <- supervisor / - / - / [TWA.02] "
     "must\nsec_5__subsec_2__para_1#2 liability F18.05 F16.02 "
     "\"所属人员受免职处分，或因贪污受徒刑之宣告确定\" <- leader / - / - / [TWA.01] "
     "must\nsec_5__subsec_2__para_2#1 liability F04.06 \"知情不报\" <- supervisor / - / - / "
     "[TWA.02] must\nsec_5__subsec_1~2__para_1#1 mitigating \"到任未满三个月\" <- staff / - / - / "
     "[] may\nsec_5__subsec_1~2__para_1#2 exempting \"到任未满三个月\" <- staff / - / - / [] "
     "may\nsec_5__subsec_2~2__para_1#1 mitigating \"自行发掘并主动举发\" <- staff / - / - / [] "
     "may\nsec_5__subsec_2~2__para_1#2 exempting \"自行发掘并主动举发\" <- staff / - / - / [] "
     "may\n"},
    {"regional_steps_and_remedies_taiwan",
     "云泽县公务人员奖惩要点\n第9条各单位办理惩处，应于知悉之日起三十日内送人事处审议。\n当事人不服"
     "惩处者，得于三十日内提起申诉。\n申请人应于三十日内缴纳规费。",
     "art_9__para_1#1 procedure <- / - / - / [] must\nart_9__para_2#1 remedy <- / - / - / [] "
     "may\n"},
    {"regional_steps_and_remedies_hong_kong",
     "公职人员规例\n第9条\n（1）秘书须在收到投诉后的21日内，将投诉呈交小组。\n（2）人员如因该裁定而"
     "感到受屈，可在14日内以书面向处长上诉。\n（3）上诉委员会可维持或推翻监督的决定。\n（4）署长须"
     "在7日内开放码头。\n（5）任何人员无合理辩解而缺勤，即属行为不当。",
     "art_9__para_1#1 procedure <- / - / - / [] must\n"
     "art_9__para_2#1 remedy <- / - / - / [] may\n"
     "art_9__para_3#1 remedy <- / - / - / [] may\n"},
    {"regional_steps_and_remedies_macau",
     "第九条\n一、预审须自委任预审员之日起十日内展开。\n二、对科处处分的批示，得于三十日内提起必要"
     "诉愿。\n三、准照须于三十日内张贴。",
     "art_9__para_1#1 procedure <- / - / - / [] must\n"
     "art_9__para_2#1 remedy <- / - / - / [] may\n"},
    {"hong_kong_catalogue_and_second_conviction",
     "公职人员规例\n第9条主管当局可对常额编制人员，施加下列一项或多项惩罚：\n（a）谴责；\n（b）降级"
     "；\n（c）革职。\n（2）任何人故意妨碍聆讯，即属犯罪，一经定罪，可处第3级罚款；如属第二次或其后"
     "再次定罪，则可处第5级罚款及监禁6个月。\n（3）署长如属法团，则可委任代表。",
     "art_9__para_1#1 catalogue <- staff / - / - / [HK.03 HK.08 HK.10] may any\nart_9__para_2#1 "
     "liability F00.00 \"故意妨碍聆讯\" <- private_person / - / - / [ADMP.03] may\nart_9__para_2#2 "
     "liability F00.00 \"故意妨碍聆讯\" <- private_person / - / serious / [ADMP.03 CRIM.02] may "
     "all\n"},
    {"taiwan_fines_likewise_and_unpaid",
     "云泽县工地管制自治条例\n第9条擅自毁弃监测仪器者，处新台币五万元以上罚锾；教唆或帮助者，亦同。"
     "\n罚锾经限期缴纳，届期未缴纳者，依法移送强制执行。\n第10条有下列情形之一者，记过：\n一、包庇"
     "赌博。\n二、泄漏公务机密。\n有前项第一款情形而致人于死，或一年内再犯者，免职。",
     "art_9__para_1#1 liability F00.00 \"擅自毁弃监测仪器\" <- private_organization private_person "
     "/ - / - / [ADMP.03] must\nart_9__para_1#2 liability F00.00 \"教唆或帮助\" <- "
     "private_organization private_person / - / - / [ADMP.03] must\nart_9__para_2#1 procedure <- / "
     "- / - / [] must\nart_10__para_1__point_1#1 liability F16.09 \"包庇赌博\" <- staff / - / - / "
     "[TWA.02] must\nart_10__para_1__point_2#1 liability F17.01 F17.02 \"泄漏公务机密\" <- staff / "
     "- / - / [TWA.02] must\nart_10__para_2#1 liability F02.99 \"有前项第一款情形而致人于死\" <- "
     "staff / - / serious / [TWA.04] must\nart_10__para_2#2 liability F02.99 \"一年内再犯\" <- "
     "staff / - / serious / [TWA.04] must\n"},
    {"macau_kinds_and_fines_of_items",
     "第五条\n一、可对本通则所适用的人员科处下列处分：\n（一）书面申诫；\n（二）停职；\n（三）强迫"
     "退休。\n第六条\n违反本法律的规定，由旅务局科处下列罚款：\n（一）无执照经营者，科处澳门元二万"
     "元罚款；\n（二）未张贴价目表者，科处澳门元五千元罚款。",
     "art_5__para_1#1 catalogue <- staff / - / - / [MO.01 MO.03 MO.04] "
     "may\nart_6__para_1__point_1#1 liability F00.00 \"无执照经营者\" <- private_organization "
     "private_person / 旅务局 / - / [ADMP.03] must\nart_6__para_1__point_2#1 liability F00.00 "
     "\"未张贴价目表\" <- private_organization private_person / 旅务局 / - / [ADMP.03] must\n"},
};

const Row kSimplifiedRows[] = {
    {"hong_kong_offences_and_their_penalties",
     "云泽湾公园规例\n"
     "1. 罪行\n"
     "（1）任何人没有遵从第3（2）条的告示，即属犯罪。\n"
     "（2）任何人—（a）损毁任何通行证；或（b）在申请中作出虚假陈述，即属犯罪。\n"
     "（3）任何人—（a）犯了第（1）款所订的罪行，可处罚款$2000；（b）犯了第（2）款所订的罪行，"
     "可处罚款$5000及监禁3个月。",
     "point_1__indent_1#1 liability F00.00 \"没有遵从第3（2）条的告示\" <- private_person / - "
     "/ - / [ADMP.03] may\n"
     "point_1__indent_2#1 liability F00.00 \"损毁任何通行证\" <- private_person / - / - / "
     "[ADMP.03 CRIM.02] may all\n"
     "point_1__indent_2#2 liability F00.00 \"在申请中作出虚假陈述\" <- private_person / - / - "
     "/ [ADMP.03 CRIM.02] may all\n"},
    {"hong_kong_offence_alone",
     "云泽湾公务人员条例\n"
     "3. 收受利益\n"
     "任何公职人员未得许可而收受任何利益，即属犯罪。",
     "point_3#1 liability F05.09 F16.04 \"未得许可而收受任何利益\" <- staff / - / - / [CRIM.02] "
     "must\n"},
    {"macau_each_case",
     "澳门特别行政区云泽保安业务法律\n"
     "第七条 经营业务时任用无资格人员者，就每一不符合要件的人员，科以澳门币五千元罚款。",
     "art_7__para_1#1 liability F00.00 \"经营业务时任用无资格人员\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"},
    {"macau_sanction_applies_to",
     "澳门特别行政区公职人员通则\n"
     "第三百条 停职处分适用于有严重过错之情况。\n"
     "第三百零一条 一、强迫退休及撤职处分一般适用于不能维持职务关系之违纪行为。\n"
     "二、上款所指处分尤其科处于下列人员：\n"
     "a）殴打上级者；\n"
     "b）挪用公款者。",
     "art_300__para_1#1 liability F01.06 F02.99 \"有严重过错\" <- staff / - / - / [MO.03] must\n"
     "art_301__para_1#1 liability F16.06 \"不能维持职务关系之违纪行为\" <- staff / - / - / "
     "[MO.04 MO.05] must one_of\n"
     "art_301__para_2__point_1#1 liability F02.09 \"殴打上级\" <- staff / - / - / [MO.04 "
     "MO.05] must one_of\n"
     "art_301__para_2__point_2#1 liability F16.03 \"挪用公款\" <- staff / - / - / [MO.04 "
     "MO.05] must one_of\n"},
    {"hong_kong_letters_of_an_offence",
     "云泽湾检查条例\n"
     "15. 妨碍\n"
     "（1）任何人—\n"
     "（a）妨碍获授权人员执行职务；或\n"
     "（b）没有合理辩解而不提供资料，\n"
     "即属犯罪。\n"
     "（2）任何人犯第（1）款所订罪行，一经定罪，可处第5级罚款及监禁1年。",
     "point_15__indent_1__indent_1#1 liability F00.00 \"妨碍获授权人员执行职务\" <- "
     "private_person / - / - / [ADMP.03 CRIM.02] may all\n"
     "point_15__indent_1__indent_2#1 liability F00.00 \"没有合理辩解而不提供资料\" <- "
     "private_person / - / - / [ADMP.03 CRIM.02] may all\n"},
    {"rules_of_a_firm",
     "三、处罚规定\n"
     "1.旷工一天，扣发三天工资，旷工三天以上者，予以辞退。\n"
     "2.泄露公司机密者，给予警告、记过直至解除劳动合同。\n"
     "3.收受回扣的，由监察处给予通报批评，扣当月奖金。",
     "sec_3__point_1#1 liability F12.05 \"旷工一天\" <- staff / - / - / [PERF.02] must\n"
     "sec_3__point_1#2 liability F12.05 \"旷工三天以上\" <- staff / - / - / [PERF.10] must\n"
     "sec_3__point_2#1 liability F17.01 \"泄露公司机密\" <- staff / - / - / [GOV.01 GOV.02 "
     "PERF.09] must one_of\n"
     "sec_3__point_3#1 liability F16.02 \"收受回扣\" <- staff / 监察处 / - / [EDU.07 PERF.02] "
     "must all\n"},
    {"party_by_its_neighbours",
     "第七十条 拒不执行组织的调动决定的，给予警告、严重警告或者撤销党内职务处分。\n"
     "第七十一条 拒不执行或者擅自改变上级组织决定的，给予留党察看处分。",
     "art_70__para_1#1 liability F04.01 \"拒不执行组织的调动决定\" <- staff / - / - / "
     "[PARTY.01 PARTY.02 PARTY.03] must one_of\n"
     "art_71__para_1#1 liability F04.01 \"拒不执行或者擅自改变上级组织决定\" <- staff / - / - "
     "/ [PARTY.04] must\n"},
    {"rules_of_a_hospital",
     "第二条 因疏忽导致工作失误的，给予警告或者罚款。\n"
     "第三条 违反医院规章制度，如迟到、早退等，给予相应的处罚。\n"
     "第四条 对服务态度差，影响医院形象的员工，给予警告。",
     "art_2__para_1#1 liability F01.06 \"因疏忽导致工作失误\" <- staff / - / - / [GOV.01 "
     "ADMP.03] must one_of\n"
     "art_3__para_1#1 liability F12.05 \"违反医院规章制度，如迟到、早退等\" <- staff / - / - "
     "/ [GEN.01] must\n"
     "art_4__para_1#1 liability F12.09 \"服务态度差，影响医院形象的员工\" <- staff / - "
     "/ - / [GOV.01] must\n"},
    {"firm_fined_by_an_authority",
     "第二十条 平台企业泄露员工个人信息的，由网信部门给予警告，并处一万元罚款。",
     "art_20__para_1#1 liability F00.00 \"泄露员工个人信息\" <- private_organization / 网信部"
     "门 / - / [ADMP.01 ADMP.03] must all\n"},
    {"rules_of_a_school",
     "第三条 违反法律受到处罚者，给予以下处分：\n"
     "（一）被判处徒刑者给予开除学籍处分；\n"
     "（二）被公安机关罚款者，给予警告、严重警告或者记过处分。",
     "art_3__para_1__point_1#1 liability F02.99 \"被判处徒刑\" <- private_person / - / - / "
     "[GOV.06] must\n"
     "art_3__para_1__point_2#1 liability F02.99 \"被公安机关罚款\" <- private_person / - / - "
     "/ [GOV.01 GOV.02] must one_of\n"},
    {"ladder_over_paragraphs",
     "第六条 教师有师德失范行为，情节较轻的，给予批评教育、诫勉谈话。\n"
     "情节严重的，给予记过处分。",
     "art_6__para_1#1 liability F20.08 \"有师德失范行为\" <- staff / - / minor / [EDU.03 "
     "EDU.09] must all\n"
     "art_6__para_1#2 liability F20.08 \"有师德失范行为\" <- staff / - / serious / [GOV.02] "
     "must\n"},
    {"wrongdoer_with_a_list_of_measures",
     "第九条 学校应当对学术不端行为责任人作出如下处理：\n"
     "（一）通报批评；\n"
     "（二）撤销荣誉称号。",
     "art_9__para_1#1 liability F15.02 \"学术不端行为责任人\" <- direct / 学校 / - / [EDU.07 "
     "PERF.11] must all\n"},
    {"grades_of_office_in_an_object", "第五条 发生责任事故的，对处级以上干部给予警告至降级处分。",
     "art_5__para_1#1 liability F14.01 \"发生责任事故\" <- staff / - / - / [GOV.01 GOV.04] "
     "must one_of\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Traditional, testing::ValuesIn(kTraditionalRows),
                         [](const auto& row) { return std::string(row.param.name); });
INSTANTIATE_TEST_SUITE_P(Rows, Simplified, testing::ValuesIn(kSimplifiedRows),
                         [](const auto& row) { return std::string(row.param.name); });

}  // namespace
}  // namespace wenze::extract
