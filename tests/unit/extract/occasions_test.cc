// Where one wrong ends and the next begins between 、, which time it was, and who suffers a measure
// that nobody gives: {text, dump} rows as in extract_test.cc. Each construction has its neighbour
// that must not match.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Occasions : public testing::TestWithParam<Row> {};

TEST_P(Occasions, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"acts_between_pauses",
     "第五条 教师抄袭他人成果、伪造实验数据的，由学校给予警告或者记过处分。\n第六条 "
     "偷砍渡口林、毁坏岸坡草皮的，由林业主管部门处一千元罚款。",
     "art_5__para_1#1 liability F15.02 \"抄袭他人成果\" <- staff / 学校 / - / [GOV.01 GOV.02] must "
     "one_of\n"
     "art_5__para_1#2 liability F15.01 \"伪造实验数据\" <- staff / 学校 / - / [GOV.01 GOV.02] must "
     "one_of\n"
     "art_6__para_1#1 liability F00.00 \"偷砍渡口林\" <- private_organization private_person / "
     "林业主管部门 / - / [ADMP.03] must\n"
     "art_6__para_1#2 liability F00.00 \"毁坏岸坡草皮\" <- private_organization private_person / "
     "林业主管部门 / - / [ADMP.03] must\n"},
    {"verbs_and_objects_between_pauses",
     "第五条 倒卖未经检验的缆绳、不合格的浮标的，由渡口主管部门处一千元罚款。\n第六条 "
     "从事危害航行、扰乱秩序的活动的，由渡口主管部门处一千元罚款。\n第七条 "
     "未清理航道淤泥、漂浮物的，由渡口主管部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"倒卖未经检验的缆绳、不合格的浮标\" <- "
     "private_organization private_person / 渡口主管部门 / - / [ADMP.03] must\n"
     "art_6__para_1#1 liability F00.00 \"从事危害航行、扰乱秩序的活动\" <- private_organization "
     "private_person / 渡口主管部门 / - / [ADMP.03] must\n"
     "art_7__para_1#1 liability F00.00 \"未清理航道淤泥、漂浮物\" <- private_organization "
     "private_person / 渡口主管部门 / - / [ADMP.03] must\n"},
    {"one_purpose_behind_pauses",
     "第五条 "
     "隐瞒渡船情况、提供虚假材料或者以其他手段骗取渡运许可的，由渡口主管部门处一千元罚款。\n第六条 "
     "参与篡改渡运台账、编造虚假数据的，由渡口主管部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"隐瞒渡船情况、提供虚假材料或者以其他手段骗取渡运许可\" <- "
     "private_organization private_person / 渡口主管部门 / - / [ADMP.03] must\n"
     "art_6__para_1#1 liability F00.00 \"参与篡改渡运台账、编造虚假数据\" <- private_organization "
     "private_person / 渡口主管部门 / - / [ADMP.03] must\n"},
    {"one_to_whom_among_wrongs",
     "第五条 "
     "渡口事务局工作人员参与摆渡经营，向船主通风报信，或者对违规船舶违规放行的，给予记大过处分。",
     "art_5__para_1#1 liability F02.99 \"参与摆渡经营\" <- staff / - / - / [GOV.03] must\n"
     "art_5__para_1#2 liability F17.04 \"向船主通风报信\" <- staff / - / - / [GOV.03] must\n"
     "art_5__para_1#3 liability F16.05 F05.06 \"对违规船舶违规放行\" <- staff / - / - / [GOV.03] "
     "must\n"},
    {"occasions_are_steps",
     "第五条 "
     "渡口事务局窗口工作人员一年内被查实投诉的，第一次由所在单位约谈提醒，第二次扣发当季绩效奖金、"
     "通报批评，第三次调离窗口岗位。",
     "art_5__para_1#1 liability F02.99 \"一年内被查实投诉\" <- staff / 所在单位 / - / [EDU.01] "
     "must\n"
     "art_5__para_1#2 liability F02.99 \"一年内被查实投诉\" <- staff / 所在单位 / serious / "
     "[PERF.02 EDU.07] must all\n"
     "art_5__para_1#3 liability F02.99 \"一年内被查实投诉\" <- staff / 所在单位 / very_serious / "
     "[PERF.08] must\n"},
    {"occasions_of_a_private_party", "第五条 在渡口乱停船的，首次给予警告，再次处二百元罚款。",
     "art_5__para_1#1 liability F00.00 \"在渡口乱停船\" <- private_organization private_person / - "
     "/ - / [ADMP.01] must\n"
     "art_5__para_1#2 liability F00.00 \"在渡口乱停船\" <- private_organization private_person / - "
     "/ serious / [ADMP.03] must\n"},
    {"occasion_of_a_meeting", "第五条 渡口理事会成员缺席的，第二次会议由副理事长主持。", ""},
    {"who_suffers_in_front",
     "第五条 "
     "发生一次死亡三人以上渡船事故的，市长向省政府作出书面检查，县长停职检查；发生一次死亡十人以上"
     "渡船事故的，县长一律先免职。",
     "art_5__para_1#1 liability F14.01 \"发生一次死亡三人以上渡船事故\" <- head / - / - / [EDU.05 "
     "ORGZ.01] must all\n"
     "art_5__para_1#2 liability F14.01 \"发生一次死亡十人以上渡船事故\" <- head / - / - / "
     "[ORGZ.05] must\n"},
    {"who_decides_in_front", "第五条 渡口事务局工作人员擅离职守的，局长可以免去其职务。",
     "art_5__para_1#1 liability F01.02 \"擅离职守\" <- staff / 局长 / - / [ORGZ.05] may\n"},
    {"events_one_after_another",
     "第五条 "
     "发生一起较大渡船事故的，对政府分管负责人诫勉谈话；发生一起重大渡船事故，或者发生两起以上较大"
     "渡船事故的，对分管负责人给予记过处分。",
     "art_5__para_1#1 liability F14.01 \"发生一起较大渡船事故\" <- leader / - / - / [EDU.09] must\n"
     "art_5__para_1#2 liability F14.01 \"发生一起重大渡船事故\" <- leader / - / - / [GOV.02] must\n"
     "art_5__para_1#3 liability F14.01 \"发生两起以上较大渡船事故\" <- leader / - / - / [GOV.02] "
     "must\n"},
    {"events_of_one_neglect",
     "第五条 "
     "因监管不力发生较大渡船事故的，对负责人给予警告处分；发生重大渡船事故的，对负责人给予记过处分"
     "。",
     "art_5__para_1#1 liability F14.02 F14.01 \"因监管不力发生较大渡船事故\" <- leader / - / - / "
     "[GOV.01] must\n"
     "art_5__para_1#2 liability F14.02 F14.01 \"因监管不力发生较大渡船事故\" <- leader / - / "
     "serious / [GOV.02] must\n"},
    {"notice_to_mend",
     "第五条 "
     "渡口事务局未公开票价目录的，由县人民政府办公室发出整改通知书；拒不整改的，予以通报批评。",
     "art_5__para_1#1 liability F11.01 \"未公开票价目录\" <- organ / 县人民政府办公室 / - / "
     "[ACT.01] must\n"
     "art_5__para_1#2 liability F11.01 \"未公开票价目录\" <- organ / 县人民政府办公室 / serious / "
     "[OACC.01] must\n"},
    {"graver_occasions",
     "第五条 "
     "渡口事务局工作人员擅离职守的，第一次给予警告；第二次给予记过；第三次及以上的，给予开除处分。",
     "art_5__para_1#1 liability F01.02 \"擅离职守\" <- staff / - / - / [GOV.01] must\n"
     "art_5__para_1#2 liability F01.02 \"擅离职守\" <- staff / - / serious / [GOV.02] must\n"
     "art_5__para_1#3 liability F01.02 \"擅离职守\" <- staff / - / very_serious / [GOV.06] must\n"},
    {"measures_of_bodies",
     "第五条 医师未按规定开药的，给予警告，取消处方权。\n第六条 "
     "船员漏报险情的，扣减班组安全考核2分。\n第七条 "
     "会员单位隐瞒渡船情况的，给予警告，暂停会员资格六个月。\n第八条 "
     "主管部门应当作出处罚决定而未作出的，上级主管部门应当责令其限期作出处罚决定。",
     "art_5__para_1#1 liability F00.00 \"未按规定开药\" <- private_person / - / - / [ADMP.01 "
     "PERF.11] must all\n"
     "art_6__para_1#1 liability F00.00 \"漏报险情\" <- private_person / - / - / [OACC.04] must\n"
     "art_7__para_1#1 liability F00.00 \"隐瞒渡船情况\" <- private_organization / - / - / [ADMP.01 "
     "PERF.11] must all\n"
     "art_8__para_1#1 liability F06.03 F01.07 \"应当作出处罚决定而未作出\" <- organ / 上级主管部门 "
     "/ - / [ACT.05] must\n"},
    {"likeness_of_measures",
     "第五条 会员单位可以向渡口协会申请恢复会员资格。\n第六条 "
     "渡口协会对班组安全考核实行百分制，每季度公布得分。\n第七条 "
     "渡口主管部门应当自受理之日起三十日内作出处罚决定。",
     ""},
    {"statement_before_a_meeting",
     "第五条 渡口事务局科室漏报险情的，科长在局务会上作检查。\n第六条 渡口事务局应当对渡船作检查。",
     "art_5__para_1#1 liability F00.00 \"漏报险情\" <- head / - / - / [EDU.05] must\n"},
    {"returned_within_days",
     "三、严格问责。船检员收受船主钱物的，限三日内退还；逾期不退的，开除公职。",
     "sec_3__para_1#1 liability F16.02 F16.01 \"收受船主钱物\" <- staff / - / - / [ECON.03] must\n"
     "sec_3__para_1#2 liability F16.02 F16.01 \"收受船主钱物\" <- staff / - / serious / [GOV.06] "
     "must\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Occasions, testing::ValuesIn(kRows),
                         [](const auto& row) { return std::string(row.param.name); });

}  // namespace
}  // namespace wenze::extract
