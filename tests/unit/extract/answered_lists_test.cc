// Lists that a later paragraph answers, ladders that a lead-in tells the wrong of, and lists in
// lists, as Taiwan, Hong Kong and Macau write them: {text, dump} rows as in extract_test.cc.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class AnsweredTraditional : public testing::TestWithParam<Row> {};
TEST_P(AnsweredTraditional, Dump) {
  EXPECT_EQ(dump(rules_of(file_of(GetParam().text, text::Script::kHant))), GetParam().dump);
}

const Row kRows[] = {
    {"hong_kong_misconduct_answered_below",
     "第6条\n"
     "（1）护卫员有以下任何行为，即属违反纪律——\n"
     "（a）不服从上级的命令；\n"
     "（b）当值时醉酒；\n"
     "（c）遗失获发给的钥匙。\n"
     "（2）处长可就上述违纪行为，对护卫员予以训谕、谴责或判处不超过3日薪金的罚款。\n"
     "（3）如属严重个案，署长可判处降级或革职。",
     "art_6__para_1__point_1#1 liability F04.01 \"不服从上级的命令\" <- staff / 处长 / - / [HK.12 "
     "HK.03 HK.05] may one_of\n"
     "art_6__para_1__point_1#2 liability F04.01 \"不服从上级的命令\" <- staff / 署长 / serious / "
     "[HK.08 HK.10] may one_of\n"
     "art_6__para_1__point_2#1 liability F16.09 \"当值时醉酒\" <- staff / 处长 / - / [HK.12 HK.03 "
     "HK.05] may one_of\n"
     "art_6__para_1__point_3#1 liability F12.03 \"遗失获发给的钥匙\" <- staff / 处长 / - / [HK.12 "
     "HK.03 HK.05] may one_of\n"
     "art_6__para_1__point_2#2 liability F16.09 \"当值时醉酒\" <- staff / 署长 / serious / [HK.08 "
     "HK.10] may one_of\n"
     "art_6__para_1__point_3#2 liability F12.03 \"遗失获发给的钥匙\" <- staff / 署长 / serious / "
     "[HK.08 HK.10] may one_of\n"},
    {"hong_kong_light_case",
     "第7条\n"
     "（1）如委员会信纳注册导游——\n"
     "（a）曾以欺诈手段取得注册；或\n"
     "（b）不遵守执业守则，\n"
     "委员会可作出第（2）款所列的任何一项或多于一项命令。\n"
     "（2）该等命令是——\n"
     "（a）谴责该导游；\n"
     "（b）从名册暂时除去其姓名。\n"
     "（3）如属轻微个案，主席可发出劝诫信。",
     "art_7__para_1__point_1#1 liability F00.00 \"曾以欺诈手段取得注册\" <- private_person / "
     "委员会 / - / [HK.03 ADMP.06] may any\n"
     "art_7__para_1__point_2#1 liability F00.00 \"不遵守执业守则\" <- private_person / 委员会 / - "
     "/ [HK.03 ADMP.06] may any\n"
     "art_7__para_1__point_1#2 liability F00.00 \"曾以欺诈手段取得注册\" <- private_person / 主席 "
     "/ minor / [HK.12] may\n"
     "art_7__para_1__point_2#2 liability F00.00 \"不遵守执业守则\" <- private_person / 主席 / "
     "minor / [HK.12] may\n"},
    {"hong_kong_grave_case_of_nothing",
     "第8条\n"
     "（1）署长可为施行本条例而订立规例。\n"
     "（2）如属严重个案，署长可聘请顾问。",
     ""},
    {"hong_kong_bullets_by_number",
     "员工守则\n"
     "屋邨护卫员迟到、擅离岗位，按十二个月内的次数处理：\n"
     "•首次：口头警告；\n"
     "•第三次：即时解雇。",
     "para_2#1 liability F00.00 \"迟到\" <- private_person / - / - / [HK.01] must\n"
     "para_3#1 liability F00.00 \"迟到\" <- private_person / - / serious / [PERF.09] must\n"
     "para_2#2 liability F00.00 \"擅离岗位\" <- private_person / - / - / [HK.01] must\n"
     "para_3#2 liability F00.00 \"擅离岗位\" <- private_person / - / serious / [PERF.09] must\n"},
    {"ladder_told_by_its_lead_in",
     "第六条\n"
     "学生抄袭作业、旷课，一经查实，按情节轻重处理：\n"
     "（一）情节较轻的，给予警告；\n"
     "（二）情节严重的，给予记过。",
     "art_6__para_1#1 liability F00.00 \"学生抄袭作业、旷课\" <- private_person / - / minor / "
     "[ADMP.01] must\n"
     "art_6__para_1#2 liability F00.00 \"学生抄袭作业、旷课\" <- private_person / - / serious / "
     "[GOV.02] must\n"},
    {"duty_before_its_cases",
     "第六条\n"
     "街道办事处接到报告后，应当到场查看，并按照下列规定处理：\n"
     "（一）属于漏报的，责令补报；\n"
     "（二）属于误报的，予以记录。",
     ""},
    {"macau_sanction_applied_to_list",
     "第十二条\n"
     "停职\n"
     "\n"
     "一、停职十日至六十日的处分，尤其科处于下列工作人员：\n"
     "a）无合理解释缺勤者；\n"
     "b）收受馈赠者。",
     "art_12__para_1__point_1#1 liability F12.05 \"无合理解释缺勤\" <- staff / - / - / [MO.03] "
     "must\n"
     "art_12__para_1__point_2#1 liability F16.04 \"收受馈赠\" <- staff / - / - / [MO.03] must\n"},
    {"macau_leave_for_list",
     "第十二条\n"
     "年假\n"
     "\n"
     "一、年假尤其适用于下列工作人员：\n"
     "a）无缺勤者；\n"
     "b）值夜班者。",
     ""},
    {"macau_additional_penalties",
     "第八条\n"
     "处罚\n"
     "\n"
     "一、下列行为构成行政违法行为，科澳门元一千元至五千元罚款：\n"
     "（一）不标示价格；\n"
     "（二）拒绝接受检查。\n"
     "\n"
     "二、除罚款外，可科处下列附加处罚：\n"
     "（一）公布处罚决定；\n"
     "（二）禁止营业一个月。",
     "art_8__para_1__point_1#1 liability F00.00 \"不标示价格\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_8__para_1__point_2#1 liability F00.00 \"拒绝接受检查\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_8__para_1__point_1#2 liability F00.00 \"不标示价格\" <- private_organization / - / - / "
     "[OACC.06 ADMP.10] may all\n"
     "art_8__para_1__point_2#2 liability F00.00 \"拒绝接受检查\" <- private_organization / - / - "
     "/ [OACC.06 ADMP.10] may all\n"},
    {"taiwan_items_weigh",
     "七、办理惩处案件，应依下列各款，于同一等级内裁量之：\n"
     "（一）公务人员有下列情形之一者，从重惩处：\n"
     "1.串供。\n"
     "2.再犯。\n"
     "（二）公务人员主动陈报者，从轻惩处。\n"
     "八、公务人员惩处，记过一次者，不得升任。",
     "sec_7__subsec_1__point_1#1 aggravating \"串供\" <- staff / - / - / [] must\n"
     "sec_7__subsec_1__point_2#1 aggravating \"再犯\" <- staff / - / - / [] must\n"
     "sec_7__subsec_2__para_1#1 mitigating \"主动陈报\" <- staff / - / - / [] must\n"},
    {"taiwan_items_of_a_matter",
     "四、公务人员有下列各款情事之一者，予以记过：\n"
     "（一）办理采购事务：\n"
     "1.泄漏底价。\n"
     "2.无故缺席开标。\n"
     "（二）体罚学生。",
     "sec_4__subsec_1__point_1#1 liability F02.99 \"泄漏底价\" <- staff / - / - / [TWA.02] must\n"
     "sec_4__subsec_1__point_2#1 liability F12.05 \"无故缺席开标\" <- staff / - / - / [TWA.02] "
     "must\n"
     "sec_4__subsec_2__para_1#1 liability F02.09 \"体罚学生\" <- staff / - / - / [TWA.02] must\n"},
    {"taiwan_scale_without_zhe",
     "六、公务人员惩处标准如下：\n"
     "（一）值班时打盹，申诫一次。\n"
     "（二）私用公物，记过一次或二次。",
     "sec_6__subsec_1__para_1#1 liability F12.04 \"值班时打盹\" <- staff / - / - / [TWA.01] "
     "must\n"},
    {"hong_kong_breach_of_banned_items",
     "第9条\n"
     "（1）船长在航行期间，不得——\n"
     "（a）离开驾驶台；或\n"
     "（b）服用药物。\n"
     "（2）船长违反第（1）款，即属犯罪，一经定罪，可处第3级罚款。",
     "art_9__para_1__point_1#1 liability F00.00 \"离开驾驶台\" <- private_person / - / - / "
     "[ADMP.03] may\n"
     "art_9__para_1__point_2#1 liability F00.00 \"服用药物\" <- private_person / - / - / [ADMP.03] "
     "may\n"},
    {"hong_kong_breach_of_a_duty",
     "第9条\n"
     "（1）船长在航行期间，须——\n"
     "（a）备存日志；或\n"
     "（b）展示号灯。\n"
     "（2）船长违反第（1）款，即属犯罪，一经定罪，可处第3级罚款。",
     "art_9__para_2#1 liability F00.00 \"违反第（1）款\" <- private_person / - / - / [ADMP.03] "
     "may\n"},
    {"hong_kong_what_those_sanctioned_may_not_do",
     "第10条\n"
     "（1）持牌人没有缴付费用，署长可撤销其牌照。\n"
     "（2）牌照遭撤销的人，在其后一年内不得申领牌照。\n"
     "（3）受谴责或更重惩罚的护卫员，自受罚日期起一年内，不得晋升。",
     "art_10__para_1#1 liability F00.00 \"没有缴付费用\" <- private_organization private_person / "
     "署长 / - / [ADMP.08] may\n"
     "art_10__para_2#1 collateral \"牌照遭撤销的人\" <- private_organization private_person / - / "
     "- / [ADMP.12] must_not\n"
     "art_10__para_3#1 collateral \"受谴责或更重惩罚的护卫员\" <- private_organization "
     "private_person / - / - / [PERF.12] must_not\n"},
    {"macau_sums_alone_are_fines",
     "第十条\n"
     "处罚\n"
     "\n"
     "一、对经营者按下列规定科处罚款：\n"
     "（一）不标示价格者，每次科澳门元一千元至五千元；\n"
     "（二）拒绝接受检查者，科澳门元二千元至八千元。\n"
     "\n"
     "二、准照经废止后，持有人一年内不得申请同类准照。",
     "art_10__para_1__point_1#1 liability F00.00 \"不标示价格\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_10__para_1__point_2#1 liability F00.00 \"拒绝接受检查\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_10__para_2#1 collateral \"准照经废止后\" <- private_organization private_person / - / - "
     "/ [ADMP.12] must_not\n"},
    {"taiwan_remedy_of_those_sanctioned",
     "五、受惩处人员之救济，依下列规定办理：\n"
     "（一）受申诫以上惩处者，得于令文送达次日起二十日内，向原惩处机关提出申覆。",
     "sec_5__subsec_1__para_1#1 remedy <- / - / - / [] may\n"},
    {"list_closed_without_then",
     "19. 纪律委员会的命令\n"
     "（1）纪律委员会经研讯后，如信纳注册调音师—\n"
     "（a）在专业方面有失当行为；或\n"
     "（b）以欺诈手段取得注册，\n"
     "可作出以下一项或多于一项命令—\n"
     "（i）将该调音师的姓名从名册删除；\n"
     "（ii）谴责该调音师；\n"
     "（iii）饬令该调音师缴付不超过$9,000的罚款。",
     "point_19__indent_1__indent_1#1 liability F00.00 \"在专业方面有失当行为\" <- private_person / "
     "纪律委员会 / - / [ADMP.08 HK.03 HK.05] may any\n"
     "point_19__indent_1__indent_2#1 liability F00.00 \"以欺诈手段取得注册\" <- private_person / "
     "纪律委员会 / - / [ADMP.08 HK.03 HK.05] may any\n"},
    {"hearing_before_belief",
     "20. 处分\n"
     "（1）理事会经聆讯后，如信纳注册调音师违反《操守准则》，可采取以下其中一项行动——\n"
     "（a）对该调音师作出口头警告；\n"
     "（b）撤销其专业注册。",
     "point_20__indent_1#1 liability F00.00 \"违反《操守准则》\" <- private_person / 理事会 / - / "
     "[HK.01 ADMP.08] may one_of\n"},
    {"misconduct_found_elsewhere",
     "21. 纪律\n"
     "（1）队员作出以下行为，即属违反纪律——\n"
     "（a）无合理因由而缺勤；\n"
     "（b）遗失获发给的号码布。\n"
     "（2）被裁定违反纪律的队员，可——\n"
     "（a）由领队处以下列其中一项惩罚：训谕或谴责；\n"
     "（b）由总监处以下列其中一项惩罚：降级或革职。",
     "point_21__indent_1__indent_1#1 liability F12.05 \"无合理因由而缺勤\" <- staff / - / - / "
     "[HK.12 HK.03] may one_of\n"
     "point_21__indent_1__indent_1#2 liability F12.05 \"无合理因由而缺勤\" <- staff / - / - / "
     "[HK.08 HK.10] may one_of\n"
     "point_21__indent_1__indent_2#1 liability F12.03 \"遗失获发给的号码布\" <- staff / - / - / "
     "[HK.12 HK.03] may one_of\n"
     "point_21__indent_1__indent_2#2 liability F12.03 \"遗失获发给的号码布\" <- staff / - / - / "
     "[HK.08 HK.10] may one_of\n"},
    {"suspension_is_a_verb",
     "22. 牌照\n"
     "（1）署长如信纳持牌人有以下情况，可向其送达通知书，暂停其牌照不超过7天——\n"
     "（a）出售来历不明的海藻；\n"
     "（b）没有聘用救生员。",
     "point_22__indent_1__indent_1#1 liability F00.00 \"出售来历不明的海藻\" <- "
     "private_organization private_person / 署长 / - / [ADMP.06] may\n"
     "point_22__indent_1__indent_2#1 liability F00.00 \"没有聘用救生员\" <- private_organization "
     "private_person / 署长 / - / [ADMP.06] may\n"},
    {"macau_consequence_before_its_list",
     "第十八条\n"
     "罚款\n"
     "\n"
     "一、科澳门元五千元至九千元罚款，如属下列违法行为：\n"
     "\n"
     "（一）未张贴船期表；\n"
     "\n"
     "（二）未保存票根。\n"
     "\n"
     "二、科澳门元三万元罚款，如渡轮公司：\n"
     "\n"
     "（一）聘用未受训练的船员。\n"
     "\n"
     "三、罚款由海事局局长科处。",
     "art_18__para_1__point_1#1 liability F00.00 \"未张贴船期表\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_18__para_1__point_2#1 liability F00.00 \"未保存票根\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_18__para_2__point_1#1 liability F00.00 \"聘用未受训练\" <- private_organization / - / - "
     "/ [ADMP.03] must\n"
     "art_18__para_3#1 procedure <- / - / - / [] must\n"},
    {"hong_kong_consequence_before_its_list",
     "18. 牌照\n"
     "（1）署长可撤销牌照，如持牌人——\n"
     "（a）出售来历不明的海藻；或\n"
     "（b）没有聘用救生员。",
     "point_18__indent_1__indent_1#1 liability F00.00 \"出售来历不明的海藻\" <- "
     "private_organization private_person / 署长 / - / [ADMP.08] may\n"
     "point_18__indent_1__indent_2#1 liability F00.00 \"没有聘用救生员\" <- private_organization "
     "private_person / 署长 / - / [ADMP.08] may\n"},
    {"macau_ends_at_any_time",
     "第十九条\n"
     "定期委任\n"
     "\n"
     "一、领导人员如属下列任一情况，其定期委任得随时以批示终止：\n"
     "\n"
     "（一）无合理解释而未执行活动计划。",
     "art_19__para_1__point_1#1 liability F04.02 F04.04 \"无合理解释而未执行活动计划\" <- leader "
     "/ - / - / [MO.06] may\n"},
    {"macau_grades_beside_sums",
     "第十条\n"
     "处分的适用\n"
     "\n"
     "一、违反出勤义务者，科书面申诫。\n"
     "\n"
     "二、属下列任一情况，科罚款：\n"
     "\n"
     "（一）因过失损坏价值不超逾九千澳门元的公物；\n"
     "\n"
     "（二）对公众失礼。\n"
     "\n"
     "三、泄露试题者，处以强迫退休或撤职。",
     "art_10__para_1#1 liability F02.99 \"违反出勤义务\" <- staff / - / - / [MO.01] must\n"
     "art_10__para_2__point_1#1 liability F01.06 \"因过失损坏价值不超逾九千澳门元的公物\" <- staff "
     "/ - / - / [MO.02] must\n"
     "art_10__para_2__point_2#1 liability F02.99 \"对公众失礼\" <- staff / - / - / [MO.02] must\n"
     "art_10__para_3#1 liability F18.08 \"泄露试题\" <- staff / - / - / [MO.04 MO.05] must "
     "one_of\n"},
};

INSTANTIATE_TEST_SUITE_P(All, AnsweredTraditional, testing::ValuesIn(kRows),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace wenze::extract
