// Regions that a snippet tells by its own words, and what the rules of Taiwan, Hong Kong and Macau
// say beside fault and sanction: {text, dump} rows as in extract_test.cc.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

std::string dump_of_traditional(const char* text) {
  return dump(rules_of(file_of(text, text::Script::kHant)));
}

class RegionalTraditional : public testing::TestWithParam<Row> {};
class RegionalSimplified : public testing::TestWithParam<Row> {};

TEST_P(RegionalTraditional, Dump) {
  EXPECT_EQ(dump_of_traditional(GetParam().text), GetParam().dump);
}
TEST_P(RegionalSimplified, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kTraditionalRows[] = {
    {"macau_licence_words",
     "第五条\n"
     "准照\n"
     "\n"
     "一、准照持有人未遵守监察实体的指示者，中止其准照。\n"
     "\n"
     "二、以虚假声明取得准照者，废止其准照。",
     "art_5__para_1#1 liability F00.00 \"未遵守监察实体的指示\" <- private_organization "
     "private_person / - / - / [ADMP.06] must\n"
     "art_5__para_2#1 liability F00.00 \"以虚假声明取得准照\" <- private_organization priv"
     "ate_person / - / - / [ADMP.08] must\n"},
    {"taiwan_closing_and_registration",
     "第8条\n"
     "业者擅自扩大营业范围者，处新台币一万元罚锾；情节重大者，勒令歇业或废止其开业证书。",
     "art_8__para_1#1 liability F00.00 \"业者擅自扩大营业范围\" <- private_organization pr"
     "ivate_person / - / - / [ADMP.03] must\n"
     "art_8__para_1#2 liability F00.00 \"业者擅自扩大营业范围\" <- private_organization pr"
     "ivate_person / - / serious / [ADMP.11 ADMP.08] must one_of\n"},
    {"taiwan_remedy_answered",
     "第9条\n"
     "约聘人员对惩处不服者，得于送达次日起三十日内，向本机关提起申诉。\n"
     "本机关应于收受申诉书次日起三十日内函复。\n"
     "惩处经撤销者，本机关应于十日内注销其纪录。",
     "art_9__para_1#1 remedy <- / - / - / [] may\n"
     "art_9__para_2#1 remedy <- / - / - / [] must\n"
     "art_9__para_3#1 remedy <- / - / - / [] must\n"},
    {"taiwan_everyday_answer",
     "第9条\n"
     "县政府对于业者之申请，应于三十日内函复，并通知申请人。\n"
     "业者得申请延长。",
     ""},
    {"macau_appeal_suspends",
     "第九条\n"
     "诉愿\n"
     "\n"
     "一、对纪律处分的决定，得向监督实体提起必要诉愿。\n"
     "\n"
     "二、诉愿具中止效力。\n"
     "\n"
     "三、监督实体须在三十日内就诉愿作出决定。\n"
     "\n"
     "四、不得因提起诉愿而加重处分。",
     "art_9__para_1#1 remedy <- / - / - / [] may\n"
     "art_9__para_2#1 remedy <- / - / - / [] must\n"
     "art_9__para_3#1 remedy <- / - / - / [] must\n"
     "art_9__para_4#1 remedy <- / - / - / [] must_not\n"},
    {"macau_steps_of_discipline",
     "第十条\n"
     "程序\n"
     "\n"
     "一、除书面申诫外，非经预先提起纪律程序，不得科处任何处分。\n"
     "\n"
     "二、处分须登记于服务人员的个人档案。\n"
     "\n"
     "三、码头的使用人毋须登记。",
     "art_10__para_1#1 procedure <- / - / - / [] must_not\n"
     "art_10__para_2#1 procedure <- / - / - / [] must\n"},
    {"hong_kong_steps_and_appeals",
     "9. 研讯\n"
     "（1）研讯须以公开方式进行。\n"
     "（2）队长须于3天内将个案呈交处长。\n"
     "（3）上诉委员团可维持或推翻有关决定，但裁判官除外。\n"
     "（4）获发牌照的人须在到期前30天续期。",
     "point_9__indent_1#1 procedure <- / - / - / [] must\n"
     "point_9__indent_2#1 procedure <- / - / - / [] must\n"
     "point_9__indent_3#1 remedy <- / - / - / [] may\n"},
    {"taiwan_after_a_sanction",
     "第12条\n"
     "受记过以上惩处人员，一年内不得办理升任。\n"
     "受申诫满三次之景观师，应停止执行业务。\n"
     "人员停职期间，机关得另派人员代理其职务。",
     "art_12__para_1#1 collateral \"受记过以上惩处人员\" <- staff / - / - / [PERF.12] must_not\n"
     "art_12__para_2#1 collateral \"受申诫满三次之景观师\" <- private_person / - / - / [ADMP.12] "
     "must\n"},
    {"macau_time_of_suspension",
     "第十二条\n"
     "停职的效果\n"
     "\n"
     "一、停职期间丧失相应的薪俸，且不计算年资。\n"
     "\n"
     "二、对主管科处停职，导致其定期委任自动终止。\n"
     "\n"
     "三、准照被废止者，自废止之日起两年内不得申请新准照。\n"
     "\n"
     "四、在停职期间未经许可离开码头的服务人员，科处撤职。",
     "art_12__para_1#1 collateral \"停职期间\" <- private_organization private_person / "
     "- / - / [PERF.02] must\n"
     "art_12__para_2#1 collateral \"对主管科处停职\" <- supervisor / - / - / [MO.06] must\n"
     "art_12__para_3#1 collateral \"准照被废止\" <- private_organization private_person / "
     "- / - / [ADMP.12] must_not\n"
     "art_12__para_4#1 liability F00.00 \"在停职期间未经许可离开码头\" <- private_person /"
     " - / - / [MO.05] must\n"},
    {"macau_title_line_states_nothing",
     "第九条\n"
     "违纪行为的处分及减轻情节\n"
     "\n"
     "一、工作人员迟到者，科处书面申诫。\n"
     "\n"
     "二、下列者为违纪行为的减轻情节：\n"
     "\n"
     "a) 自发承认；\n"
     "\n"
     "b) 服务良好。\n"
     "\n"
     "三、具减轻情节时，得特别减轻处分。\n"
     "\n"
     "四、属累犯的情况，罚款的最低限额提高四分之一。\n"
     "\n"
     "五、监督实体得公布本条。",
     "art_9__para_1#1 liability F12.05 \"迟到\" <- staff / - / - / [MO.01] must\n"
     "art_9__para_2__point_1#1 mitigating \"自发承认\" <- staff / - / - / [] unmarked\n"
     "art_9__para_2__point_2#1 mitigating \"服务良好\" <- staff / - / - / [] unmarked\n"
     "art_9__para_3#1 mitigating \"具减轻情节时\" <- staff / - / - / [] may\n"
     "art_9__para_4#1 aggravating \"属累犯的情况\" <- staff / - / - / [] must\n"},
    {"hong_kong_later_conviction",
     "9. 罪行\n"
     "（1）任何人在泳滩放置货品，即属犯罪，一经定罪，可处第2级罚款。\n"
     "（2）任何人第二次就第（1）款所订罪行被定罪，可处第4级罚款。\n"
     "（3）如任何人就第（1）款所订罪行被定罪，裁判官可命令将货品没收。\n"
     "（4）如任何人就第（1）款所订罪行提出申请，署长须备存纪录。",
     "point_9__indent_1#1 liability F00.00 \"在泳滩放置货品\" <- private_person / - / - / "
     "[ADMP.03] may\n"
     "point_9__indent_1#2 liability F00.00 \"在泳滩放置货品\" <- private_person / - / seri"
     "ous / [ADMP.03] may\n"
     "point_9__indent_1#3 liability F00.00 \"在泳滩放置货品\" <- private_person / 裁判官 /"
     " - / [ADMP.05] may\n"},
    {"hong_kong_supposition",
     "9. 员工如盗窃财物，可即时解雇，毋须给予代通知金。\n"
     "10. 任何人不遵从裁判官的命令，可处监禁1个月。\n"
     "11. 任何人可向署长申请牌照。",
     "point_9#1 liability F00.00 \"员工如盗窃财物\" <- private_organization private_person"
     " / - / - / [PERF.09] may\n"
     "point_10#1 liability F00.00 \"不遵从裁判官的命令\" <- private_person / - / - / [CRIM"
     ".02] may\n"},
    {"demerit_points",
     "9. 租户如在屋邨作出下列行为，署方会扣除分数：\n"
     "（a）乱抛垃圾：扣5分；\n"
     "（b）高空掷物：扣7分。",
     "point_9__indent_1#1 liability F00.00 \"乱抛垃圾\" (在屋邨) <- private_person / - / -"
     " / [OACC.04] must\n"
     "point_9__indent_2#1 liability F00.00 \"高空掷物\" (在屋邨) <- private_person / - / -"
     " / [OACC.04] must\n"},
    // TRADITIONAL ROWS
    {"taiwan_published_names",
     "第7条\n"
     "雇主未给付夜班津贴者，处新台币二万元罚锾，并公布其事业单位名称及负责人姓名。",
     "art_7__para_1#1 liability F00.00 \"未给付夜班津贴\" <- private_organization private_person / "
     "- / - / [ADMP.03 OACC.06] must all\n"},
    {"taiwan_line_taken_for_a_heading",
     "三、公文稽延之惩处标准如下：\n"
     "（一）逾限三日者，予以申诫。\n"
     "（二）逾限十日者，记过一次。\n"
     "单位主管未督导者，申诫一次。",
     "sec_3__subsec_1__para_1#1 liability F02.99 \"逾限三日\" <- staff / - / - / [TWA.01] must\n"
     "sec_3__subsec_2#1 liability F02.99 \"逾限十日\" <- staff / - / - / [TWA.02] must\n"
     "sec_3__subsec_2__para_1#1 liability F02.99 \"未督导\" <- supervisor / - / - / [TWA.01] "
     "must\n"},
    {"taiwan_fine_among_crimes",
     "第8条\n"
     "船长弃置乘客者，处三年以下有期徒刑；因而致死者，处七年以下有期徒刑。\n"
     "船东未投保者，处新台币九万元罚锾。\n"
     "公务人员泄漏航程者，记过一次。",
     "art_8__para_1#1 liability F00.00 \"船长弃置乘客\" <- private_person / - / - / [CRIM.02] "
     "must\n"
     "art_8__para_1#2 liability F00.00 \"船长弃置乘客\" <- private_person / - / serious / "
     "[CRIM.02] must\n"
     "art_8__para_2#1 liability F00.00 \"船东未投保\" <- private_organization private_person / - / "
     "- / [ADMP.03] must\n"
     "art_8__para_3#1 liability F02.99 \"公务人员泄漏航程\" <- staff / - / - / [TWA.02] must\n"},
    {"macau_officials_bear_discipline",
     "第十条\n"
     "虚假声明\n"
     "一、作虚假声明者，处最高二年徒刑。\n"
     "二、提交伪造文件者，处最高一年徒刑。\n"
     "三、公务人员在审批中建议批准明知不符的申请者，须负纪律责任。",
     "art_10__para_1__point_1#1 liability F00.00 \"作虚假声明\" <- private_person / - / - / "
     "[CRIM.02] must\n"
     "art_10__para_1__point_2#1 liability F00.00 \"提交伪造文件\" <- private_person / - / - / "
     "[CRIM.02] must\n"
     "art_10__para_1__point_3#1 liability F05.06 F02.99 \"在审批中建议批准明知不符的申请\" <- "
     "staff / - / - / [GEN.03] must\n"},
    {"taiwan_power_to_sanction",
     "第8条\n"
     "前二项之处罚，由水利处为之；必要时得委任各公所执行。\n"
     "前条罚锾，依下列规定裁处之：\n"
     "一、渔会之会员，由渔业署为之。\n"
     "违反前条规定，由渔业署辅导之。",
     "art_8__para_1#1 procedure <- / - / - / [] must\n"
     "art_8__para_2__point_1#1 procedure <- / - / - / [] must\n"},
    {"macau_power_to_sanction",
     "第八条\n"
     "职权\n"
     "\n"
     "一、科处罚款属海事局局长的职权。\n"
     "\n"
     "二、罚款由海事局局长科处。\n"
     "\n"
     "三、海事局具职权科处本行政法规所定的罚款。\n"
     "\n"
     "四、未于期间内自愿缴付者，由财政局强制征收。\n"
     "\n"
     "五、码头的保养属海事局的职权。",
     "art_8__para_1#1 procedure <- / - / - / [] must\n"
     "art_8__para_2#1 procedure <- / - / - / [] must\n"
     "art_8__para_3#1 procedure <- / - / - / [] must\n"
     "art_8__para_4#1 procedure <- / - / - / [] must\n"},
    {"taiwan_accumulated_sanctions",
     "第9条\n"
     "员工有下列情形之一者，申诫一次：\n"
     "一、迟到。\n"
     "一年内受申诫累计达三次者，年终考绩不得考列甲等。\n"
     "受申诫满三次者，记过一次。",
     "art_9__para_1__point_1#1 liability F12.05 \"迟到\" <- staff / - / - / [TWA.01] must\n"
     "art_9__para_2#1 collateral \"一年内受申诫累计达三次\" <- staff / - / - / [PERF.03] must_not\n"
     "art_9__para_3#1 collateral \"受申诫满三次\" <- staff / - / - / [TWA.02] must\n"},
    {"taiwan_calls_for_discipline",
     "第10条\n"
     "各机关认所属人员有应受惩戒之情事者，应于三十日内提经考绩委员会审议，并给予陈述意见之机会。",
     "art_10__para_1#1 procedure <- / - / - / [] must\n"},
    {"taiwan_one_norm_with_its_extension",
     "第11条\n"
     "受惩处人员得于十五日内向本机关提起申诉。\n"
     "本机关应于收受申诉书次日起三十日内函复；必要时，得延长二十日，并通知申诉人。",
     "art_11__para_1#1 remedy <- / - / - / [] may\n"
     "art_11__para_2#1 remedy <- / - / - / [] must\n"},
    {"macau_recidivist_is_told",
     "第十二条\n"
     "累犯\n"
     "\n"
     "一、自处罚决定转为不可申诉之日起一年内再次违反者，视为累犯。",
     ""},
    {"hong_kong_hearing_and_reasons",
     "19. 程序\n"
     "（1）除非已给予持牌人陈词的机会，否则管理局不得暂停其牌照。\n"
     "（2）管理局的决定须列明理由。\n"
     "（3）持牌人可在14日内，就该决定向审裁处申请覆核。\n"
     "（4）秘书须在14天内，于宪报刊登该命令的撮要。\n"
     "（5）处长须在14天内回复查询。",
     "point_19__indent_1#1 procedure <- / - / - / [] must_not\n"
     "point_19__indent_2#1 procedure <- / - / - / [] must\n"
     "point_19__indent_3#1 remedy <- / - / - / [] may\n"
     "point_19__indent_4#1 procedure <- / - / - / [] must\n"},
    {"taiwan_professions",
     "第13条\n"
     "引水技师有下列情事之一者，由惩戒委员会予以警告、申诫、停止执行业务一年以下或废止执业执照：\n"
     "一、将证书出借他人。\n"
     "二、泄漏委托人秘密。\n"
     "受申诫满三次者，应另停止其执行业务；停止执行业务期间仍执业者，废止其执业执照。",
     "art_13__para_1__point_1#1 liability F00.00 \"将证书出借他人\" <- private_person / 惩戒委员会 "
     "/ - / [ADMP.01 TWD.01 ADMP.12 ADMP.08] must one_of\n"
     "art_13__para_1__point_2#1 liability F00.00 \"泄漏委托人秘密\" <- private_person / 惩戒委员会 "
     "/ - / [ADMP.01 TWD.01 ADMP.12 ADMP.08] must one_of\n"
     "art_13__para_2#1 collateral \"受申诫满三次\" <- private_person / - / - / [ADMP.12] must\n"
     "art_13__para_2#2 liability F00.00 \"停止执行业务期间仍执业\" <- private_person / - / - / "
     "[ADMP.08] must\n"},
    {"taiwan_result_of_an_item_before",
     "第9条\n"
     "业者有下列行为之一者，处新台币六万元罚锾：\n"
     "一、委托无证者分装饮料。\n"
     "二、将逾期原料投入制程。\n"
     "前项第二款行为致危害人体健康者，处三年以下有期徒刑。",
     "art_9__para_1__point_1#1 liability F00.00 \"委托无证者分装饮料\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_9__para_1__point_2#1 liability F00.00 \"将逾期原料投入制程\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_9__para_1__point_2#2 liability F00.00 \"将逾期原料投入制程\" <- private_person / - / - / "
     "[CRIM.02] must\n"},
};

const Row kSimplifiedRows[] = {
    {"macau_words_in_simplified",
     "第七条\n"
     "罚款\n"
     "\n"
     "一、违反第三条规定者，科澳门元一千元至五千元罚款。\n"
     "\n"
     "二、工作人员未经许可离开码头者，科处停职。",
     "art_7__para_1__point_1#1 liability F00.00 \"违反第三条规定\" <- private_organization"
     " private_person / - / - / [ADMP.03] must\n"
     "art_7__para_1__point_2#1 liability F02.99 \"未经许可离开码头\" <- staff / - / - / [M"
     "O.03] must\n"},
    {"taiwan_words_in_simplified",
     "第七条\n"
     "业者未依规定申报者，处新台币三万元以下罚锾；届期未改善者，废止其登记证。",
     "art_7__para_1#1 liability F00.00 \"业者未依规定申报\" <- private_organization privat"
     "e_person / - / - / [ADMP.03] must\n"
     "art_7__para_1#2 liability F00.00 \"业者未依规定申报\" <- private_organization privat"
     "e_person / - / serious / [ADMP.08] must\n"},
    {"hong_kong_words_in_simplified",
     "9. 人员\n"
     "人员未经批准离开云泽岛，可被迫令退休。",
     "point_9#1 liability F02.99 \"未经批准离开云泽岛\" <- staff / - / - / [HK.09] may\n"},
    {"words_before_a_colon",
     "云泽局考勤奖惩办法\n"
     "第三条 工作人员有下列行为的，给予处分：\n"
     "（一）迟到早退：警告；\n"
     "（二）泄露秘密：记过。\n"
     "第四条 处分分为：\n"
     "（一）警告；\n"
     "（二）记过。",
     "art_3__para_1__point_1#1 liability F12.05 \"迟到早退\" <- staff / - / - / [GOV.01] m"
     "ust\n"
     "art_3__para_1__point_2#1 liability F17.01 \"泄露秘密\" <- staff / - / - / [GOV.02] m"
     "ust\n"},
    // SIMPLIFIED ROWS
};

INSTANTIATE_TEST_SUITE_P(All, RegionalTraditional, testing::ValuesIn(kTraditionalRows),
                         [](const auto& row) { return std::string(row.param.name); });
INSTANTIATE_TEST_SUITE_P(All, RegionalSimplified, testing::ValuesIn(kSimplifiedRows),
                         [](const auto& row) { return std::string(row.param.name); });

}  // namespace
}  // namespace wenze::extract
