// What opinions and plans say in nouns, and lists of measures: {text, dump} rows as in
// extract_test.cc.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Prose : public testing::TestWithParam<Row> {};

TEST_P(Prose, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"manner_with_its_object_behind",
     "一、加强监督\n对于部门存在的执行决策不力、违反规定进行决策等问题，市政府将采取诫勉谈话、责令"
     "限期整改、通报批评等方式，对部门行政首长予以问责。",
     "sec_1__para_1#1 liability F04.04 \"执行决策不力\" <- head / 市政府 / - / [EDU.09 ACT.01 "
     "EDU.07] "
     "must one_of\n"
     "sec_1__para_1#2 liability F03.03 \"违反规定进行决策\" <- head / 市政府 / - / [EDU.09 ACT.01 "
     "EDU.07] must one_of\n"},
    {"effort_against_wrongs",
     "一、加强监督\n要加大对推诿拖拉、敷衍塞责、吃拿卡要等行为的查处力度，坚决追究有关责任人的责任"
     "。",
     "sec_1__para_1#1 liability F01.03 \"推诿拖拉\" <- direct / - / - / [GEN.04] must\n"
     "sec_1__para_1#2 liability F01.03 \"敷衍塞责\" <- direct / - / - / [GEN.04] must\n"
     "sec_1__para_1#3 liability F16.01 \"吃拿卡要\" <- direct / - / - / [GEN.04] must\n"},
    {"wrong_as_a_noun", "一、加强监督\n对行政过错问题必须进行问责。",
     "sec_1__para_1#1 liability F02.99 \"行政过错问题\" <- staff / - / - / [GEN.04] must\n"},
    {"wrongs_between_semicolons",
     "一、加强监督\n对不履行职责的行为；以权谋私的行为；作风粗暴等行为，要严肃追究其直接责任人的责"
     "任。",
     "sec_1__para_1#1 liability F01.01 \"不履行职责的行为\" <- direct / - / - / [GEN.04] must\n"
     "sec_1__para_1#2 liability F02.01 \"以权谋私的行为\" <- direct / - / - / [GEN.04] must\n"
     "sec_1__para_1#3 liability F12.09 \"作风粗暴等行为\" <- direct / - / - / [GEN.04] must\n"},
    {"nouns_impose_nothing",
     "一、加强监督\n完善行政过错责任追究制度，建立追究责任的机制，加大问责力度。", ""},
    {"measures_as_items",
     "第九条 行政机关违反前条规定的，由上级机关给予以下处理：\n（一）责令改正；\n（二）通报批评。",
     "art_9__para_1#1 liability F02.99 \"违反前条规定\" <- organ / 上级机关 / - / [ACT.01 OACC.01] "
     "must all\n"},
    {"who_pays_decides_nothing",
     "第九条 因施工单位未采取措施造成损失的，施工单位应当承担赔偿责任。",
     "art_9__para_1#1 liability F00.00 \"因施工单位未采取措施造成损失\" <- private_organization / "
     "- / - / [ECON.01] must\n"},
    {"office_misconduct_and_another_fault",
     "第九条 行政机关工作人员滥用职权、玩忽职守、索贿受贿的，依法给予处分。",
     "art_9__para_1#1 liability F01.06 F02.01 \"滥用职权、玩忽职守\" <- staff / - / - / [GEN.01] "
     "must\n"
     "art_9__para_1#2 liability F16.02 \"索贿受贿\" <- staff / - / - / [GEN.01] must\n"},
    {"nothing_wrong_was_done", "第九条 符合前条规定情形的，当事人可以依法解除劳动合同。", ""},
    {"chain_of_decision_has_three_roles",
     "第九条 行政机关作出的行政许可决定违法，造成损失的，对承办人、审核人、批准人分别给予处分。",
     "art_9__para_1#1 liability F05.06 F05.03 \"行政机关作出的行政许可决定违法，造成损失\" <- "
     "direct supervisor leader / - / - / [GEN.01] must\n"},
    {"handling_is_no_punishment", "第九条 债务人提出异议的，依照有关法律的规定处理。", ""},
    {"no_word_inside_another", "第九条 涉及所有权变更的，应当依法办理登记。", ""},
    {"relief_is_no_circumstance",
     "第九条 区人民政府未及时评估损失的，应当通过各种措施减轻企业负担。", ""},
    {"body_before_its_staff", "第九条 云泽市图书馆及其工作人员违规处置藏书的，由文化部门责令改正。",
     "art_9__para_1#1 liability F13.06 \"违规处置藏书\" <- organ staff / 文化部门 / - / [ACT.01] "
     "must\n"},
    {"discipline_alone_tells_officials", "第九条 违反前条规定的，给予行政处分。",
     "art_9__para_1#1 liability F02.99 \"违反前条规定\" <- staff / - / - / [GEN.01] must\n"},
    {"several_objects_behind_semicolons",
     "一、加强监督\n对不执行决策，搞变通的行为；得过且过的不作为行为；方法简单、作风粗暴，影响干群"
     "关系等行为，要严肃追究其直接责任人的责任。",
     "sec_1__para_1#1 liability F04.02 F04.01 \"不执行决策，搞变通的行为\" <- direct / - / - / "
     "[GEN.04] must\n"
     "sec_1__para_1#2 liability F01.09 \"得过且过的不作为行为\" <- direct / - / - / [GEN.04] must\n"
     "sec_1__para_1#3 liability F12.09 \"方法简单、作风粗暴，影响干群关系等行为\" <- direct / - / "
     "- / [GEN.04] must\n"},
    {"two_who_have_to_report",
     "一、加强监督\n各部门要及时将行政过错的处理情况报送监察部门备案，监察部门要定期向政府报告责任"
     "追究情况。",
     "sec_1__para_1#1 procedure <- / - / - / [] must\n"
     "sec_1__para_1#2 procedure <- / - / - / [] must\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Prose, testing::ValuesIn(kRows),
                         [](const auto& row) { return std::string(row.param.name); });

}  // namespace
}  // namespace wenze::extract
