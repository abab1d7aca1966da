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
};

INSTANTIATE_TEST_SUITE_P(Rows, Combinations, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace wenze::extract
