// Norms of other kinds that hold the words of a sanction: {text, dump}
// rows as in extract_test.cc.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class OtherNorms : public testing::TestWithParam<Row> {};

TEST_P(OtherNorms, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"what_a_body_decided_is_disputed",
     "第七条 "
     "学员考试作弊的，给予警告。学员对处理决定有异议的，可以在十日内向申诉委员会提出书面申诉。\n第"
     "八条 当事人对惩戒意见不服的，可以向委员会提出异议。",
     "art_7__para_1#1 liability F00.00 \"考试作弊\" <- private_person / - / - / [ADMP.01] must\n"
     "art_7__para_1#2 remedy <- / - / - / [] may\n"
     "art_8__para_1#1 remedy <- / - / - / [] may\n"},
    {"procedure_decides_on_a_case",
     "青岚省刑事诉讼规则\n第五条 有毁灭证据可能的，可以先行拘留。\n第六条 "
     "原决定确有错误的，应当予以撤销。",
     ""},
    {"procedure_punishes_a_party",
     "青岚省民事诉讼规则\n第五条 "
     "伪造证据的，可以予以罚款、拘留；构成犯罪的，依法追究刑事责任。\n第六条 "
     "证人拒不出庭的，处以十日以下的拘留。",
     "art_5__para_1#1 liability F00.00 \"伪造证据\" <- private_person / - / - / [ADMP.03 ADMP.13] "
     "may all\nart_5__para_1#2 transfer \"构成犯罪\" <- private_organization private_person / - / "
     "crime / [CRIM.02] must\nart_6__para_1#1 liability F00.00 \"拒不出庭\" <- private_person / - "
     "/ - / [ADMP.13] must\n"},
    {"procedure_corrects_below",
     "青岚省行政复议条例\n第五条 复议机关无正当理由不予受理的，上级行政机关应当责令其受理。",
     "art_5__para_1#1 liability F01.05 F10.01 \"无正当理由不予受理\" <- organ / 上级行政机关 / - / "
     "[ACT.05] must\n"},
    {"which_law_applies", "第五条 摆渡人员超载，判处有期徒刑的，适用修正前的规定。", ""},
    {"scope_of_this_text",
     "第五条 对渡口违法行为的行政处罚，其他法律另有规定的，不适用本办法，可以申请行政复议。", ""},
    {"immunity", "第五条 领事官员不受逮捕或者拘留，但有严重犯罪情形的，依照法定程序予以拘留。", ""},
    {"contents_of_a_decision",
     "第五条 作出罚款处罚的，处罚决定书应当载明逾期不缴纳罚款加处罚款的标准。", ""},
    {"other_liability_untouched",
     "第五条 违反本办法规定受到行政处罚的，不免除其应当承担的民事赔偿责任。", ""},
    {"meets_conditions",
     "第五条 "
     "符合下列条件的，可以同意没收摆渡工具：\n（一）摆渡工具存放于青岚市的；\n（二）请求书载明所有"
     "人的。",
     ""},
    {"meets_conditions_of_leniency",
     "第五条 符合下列条件的，可以减轻行政处罚：\n（一）主动改正的；\n（二）初次违法的。",
     "art_5__para_1__point_1#1 mitigating \"主动改正\" <- private_organization private_person / - "
     "/ - / [] may\nart_5__para_1__point_2#1 mitigating \"初次违法\" <- private_organization "
     "private_person / - / - / [] may\n"},
    {"no_feasible_mending",
     "第五条 "
     "擅自改建渡口，有下列情形之一的，应当认定为无法采取改正措施消除影响：\n（一）侵占航道的；\n（"
     "二）超过许可面积的。",
     ""},
    {"debt_of_a_contract",
     "第五条 用户逾期未缴纳摆渡费的，经营者可以停止服务，并追缴欠费和违约金。", ""},
    {"done_by_itself", "第五条 广告牌设置期满后不再设置的，设置人应当自行拆除，并恢复原状。", ""},
    {"scale_of_a_fine", "第五条 使用童工的，由劳动部门按照每人处五千元罚款的标准给予处罚。",
     "art_5__para_1#1 liability F00.00 \"使用童工\" <- private_organization private_person / "
     "劳动部门 / - / [ADMP.03] must\n"},
    {"leniency_denied", "第五条 向三人以上行贿的，一般不适用缓刑和免予刑事处罚。", ""},
    {"company_dissolves", "第五条 渡运公司因合并需要解散的，应当依法解散。", ""},
    {"report_and_handling",
     "第五条 "
     "旅客携带烟花，不听劝阻的，摆渡经营者应当及时向公安机关报告，公安机关应当及时予以处理。",
     ""},
    {"duty_to_prosecute",
     "第五条 "
     "渡口主管部门应当加强监督管理，依法查处违反本条例规定的行为，并将查处违法行为的情况向社会公布"
     "。",
     ""},
    {"no_second_fine", "第五条 对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚。", ""},
};

INSTANTIATE_TEST_SUITE_P(Rows, OtherNorms, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace wenze::extract
