// What items say themselves (who, which further wrong, which step) beside what their lead-in says:
// {text, dump} rows as in extract_test.cc.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Items : public testing::TestWithParam<Row> {};

TEST_P(Items, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"item_names_an_organisation",
     "第五条 "
     "违反本办法，有下列行为之一的，由桥务主管部门责令改正，并按照下列规定处罚：\n（一）养护单位未"
     "修补桥面的，处一千元罚款；\n（二）违反本办法第九条规定，施工单位未设围挡的，处二千元罚款；\n"
     "（三）在桥上摆摊的，处一百元罚款。",
     "art_5__para_1__point_1#1 liability F00.00 \"养护单位未修补桥面\" <- private_organization / "
     "桥务主管部门 / - / [ACT.01] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"施工单位未设围挡\" <- private_organization / 桥务主管部门 / - / [ACT.01] "
     "must\nart_5__para_1__point_3#1 liability F00.00 \"在桥上摆摊\" <- private_organization "
     "private_person / 桥务主管部门 / - / [ACT.01] must\nart_5__para_1__point_1#2 liability F00.00 "
     "\"养护单位未修补桥面\" <- private_organization / 桥务主管部门 / - / [ADMP.03] "
     "must\nart_5__para_1__point_2#2 liability F00.00 \"施工单位未设围挡\" <- private_organization "
     "/ 桥务主管部门 / - / [ADMP.03] must\nart_5__para_1__point_3#2 liability F00.00 "
     "\"在桥上摆摊\" <- private_organization private_person / 桥务主管部门 / - / [ADMP.03] must\n"},
    {"verb_in_front_of_an_item",
     "第五条 "
     "有下列行为之一的，由桥务主管部门责令改正：\n（一）组织未成年人疏浚航道的；\n（二）在桥上摆摊"
     "的。",
     "art_5__para_1__point_1#1 liability F00.00 \"组织未成年人疏浚航道\" <- private_organization "
     "private_person / 桥务主管部门 / - / [ACT.01] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"在桥上摆摊\" <- private_organization private_person / 桥务主管部门 / - / [ACT.01] must\n"},
    {"further_conduct_behind_a_semicolon",
     "第五条 "
     "擅自占用桥孔的，由桥务主管部门责令限期改正；设立货摊的，由桥务主管部门责令限期拆除，逾期不拆"
     "除的，处五百元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自占用桥孔\" <- private_organization private_person / "
     "桥务主管部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"设立货摊\" <- "
     "private_organization private_person / 桥务主管部门 / - / [ACT.01] must\nart_5__para_1#3 "
     "liability F00.00 \"设立货摊\" <- private_organization private_person / 桥务主管部门 / "
     "serious / [ADMP.03] must\n"},
    {"state_behind_a_semicolon",
     "第五条 擅自搭建栈桥的，由桥务主管部门责令停止施工；已建成的，由桥务主管部门责令限期拆除。",
     "art_5__para_1#1 liability F00.00 \"擅自搭建栈桥\" <- private_organization private_person / "
     "桥务主管部门 / - / [ACT.08] must\nart_5__para_1#2 liability F00.00 \"擅自搭建栈桥\" <- "
     "private_organization private_person / 桥务主管部门 / - / [ACT.01] must\n"},
    {"term_that_an_order_set",
     "第五条 强占桥头公房的，由桥务主管部门责令限期搬出，期满不搬出的，处五百元罚款。",
     "art_5__para_1#1 liability F00.00 \"强占桥头公房\" <- private_organization private_person / "
     "桥务主管部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"强占桥头公房\" <- "
     "private_organization private_person / 桥务主管部门 / serious / [ADMP.03] must\n"},
    {"others_beside_private_persons",
     "第五条 "
     "乘船旅客和其他有关人员有下列行为之一，经劝阻无效的，由公安机关予以警告：\n（一）冲闯渡口的；"
     "\n（二）攀爬船舷的。",
     "art_5__para_1__point_1#1 liability F00.00 \"冲闯渡口\" <- private_person / 公安机关 / - / "
     "[ADMP.01] must\nart_5__para_1__point_2#1 liability F00.00 \"攀爬船舷\" <- private_person / "
     "公安机关 / - / [ADMP.01] must\n"},
    {"who_is_locked_up", "第五条 抢夺渡船财物的，处五日以下拘留，可以并处五百元以下罚款。",
     "art_5__para_1#1 liability F00.00 \"抢夺渡船财物\" <- private_person / - / - / [ADMP.13] "
     "must\nart_5__para_1#2 liability F00.00 \"抢夺渡船财物\" <- private_person / - / - / "
     "[ADMP.03] may\n"},
    {"locked_up_or_fined", "第五条 在渡口堆放易燃物品的，处以拘留、罚款或者警告。",
     "art_5__para_1#1 liability F00.00 \"在渡口堆放易燃物品\" <- private_organization "
     "private_person / - / - / [ADMP.13 ADMP.03 ADMP.01] must one_of\n"},
    {"may_by_circumstances",
     "第五条 "
     "有下列行为之一的，所在地渡口管理局可根据情节处以一千元以下的罚款：\n（一）拒绝报送台账的；\n"
     "（二）伪造票据的。",
     "art_5__para_1__point_1#1 liability F00.00 \"拒绝报送台账\" <- private_organization "
     "private_person / 所在地渡口管理局 / - / [ADMP.03] may\nart_5__para_1__point_2#1 liability "
     "F00.00 \"伪造票据\" <- private_organization private_person / 所在地渡口管理局 / - / "
     "[ADMP.03] may\n"},
    {"bodies_whose_words_go_on",
     "第五条 "
     "违反本办法规定，有下列行为之一的，由桥务主管部门责令改正：\n（一）擅自发布桥讯的；\n（二）广"
     "播、电视等媒体未按照要求播发桥讯的；\n（三）供水企业未检修管道的；\n（四）在养殖场内倾倒渣土"
     "的。",
     "art_5__para_1__point_1#1 liability F00.00 \"擅自发布桥讯\" <- private_organization "
     "private_person / 桥务主管部门 / - / [ACT.01] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"广播、电视等媒体未按照要求播发桥讯\" <- private_organization / 桥务主管部门 / - / [ACT.01] "
     "must\nart_5__para_1__point_3#1 liability F00.00 \"供水企业未检修管道\" <- "
     "private_organization / 桥务主管部门 / - / [ACT.01] must\nart_5__para_1__point_4#1 liability "
     "F00.00 \"在养殖场内倾倒渣土\" <- private_organization private_person / 桥务主管部门 / - / "
     "[ACT.01] must\n"},
    {"rest_that_names_what_it_is",
     "第五条 "
     "水务部门工作人员有下列行为之一的，依法给予处分：\n（一）未按照规定巡查的；\n（二）其他滥用职"
     "权、玩忽职守、徇私舞弊的行为。",
     "art_5__para_1__point_1#1 liability F01.01 F09.08 \"未按照规定巡查\" <- staff / - / - / "
     "[GEN.01] must\nart_5__para_1__point_2#1 liability F02.01 F01.06 "
     "*\"其他滥用职权、玩忽职守、徇私舞弊的行为\" <- staff / - / - / [GEN.01] must\n"},
    {"names_a_sanction_in_its_wrong",
     "第五条 "
     "港务部门有下列情形之一的，由青岚市人民政府责令改正：\n（一）发现隐患，未履行报告、通报职责，"
     "造成后果的；\n（二）将应急经费挪作他用的。",
     "art_5__para_1__point_1#1 liability F01.01 F14.03 "
     "\"发现隐患，未履行报告、通报职责，造成后果\" <- organ / 青岚市人民政府 / - / [ACT.01] "
     "must\nart_5__para_1__point_2#1 liability F13.02 \"将应急经费挪作他用\" <- organ / "
     "青岚市人民政府 / - / [ACT.01] must\n"},
    {"unread_measure_in_an_item",
     "第五条 "
     "有下列行为之一的，由港务部门责令改正：\n（一）应当安装而未安装护栏的，强制安装，费用由轮渡公"
     "司承担；\n（二）毁坏护栏的。",
     "art_5__para_1__point_1#1 liability F00.00 \"应当安装而未安装护栏\" <- private_organization "
     "private_person / 港务部门 / - / [ACT.01] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"毁坏护栏\" <- private_organization private_person / 港务部门 / - / [ACT.01] "
     "must\nart_5__para_1__point_1#2 liability F00.00 \"应当安装而未安装护栏\" <- "
     "private_organization private_person / 港务部门 / - / [ACT.09] must\n"},
    {"official_among_others_wrongs",
     "第五条 "
     "有下列行为之一的，依照《中华人民共和国国防教育法》的规定处理：\n\n（一）破坏灯塔的；\n\n（二"
     "）负责灯塔的国家工作人员，玩忽职守、滥用职权的；\n\n（三）殴打国家工作人员的。",
     "art_5__para_1__point_1#1 liability F00.00 \"破坏灯塔\" <- private_organization "
     "private_person / - / - / [GEN.04] must\nart_5__para_1__point_2#1 liability F01.06 F02.01 "
     "\"负责灯塔的国家工作人员，玩忽职守、滥用职权\" <- staff / - / - / [GEN.04] "
     "must\nart_5__para_1__point_3#1 liability F00.00 \"殴打国家工作人员\" <- private_organization "
     "private_person / - / - / [GEN.04] must\n"},
    {"fined_beside_officials",
     "第五条 "
     "有下列行为之一的，由港务部门处一千元罚款：\n\n（一）破坏灯塔的；\n\n（二）辱骂国家工作人员的"
     "。",
     "art_5__para_1__point_1#1 liability F00.00 \"破坏灯塔\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.03] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"辱骂国家工作人员\" <- private_organization private_person / 港务部门 / - / [ADMP.03] "
     "must\n"},
    {"further_wrong_of_an_item",
     "第五条 "
     "有下列行为之一的，由桥务主管部门责令限期改正，给予警告，并可以按照下列规定处罚：\n（一）在桥"
     "上堆放货物的，处一百元罚款；在桥上取土的，处二百元罚款；\n（二）在桥上摆摊的，处一百元罚款；"
     "情节严重的，处五百元罚款。",
     "art_5__para_1__point_1#1 liability F00.00 \"在桥上堆放货物\" <- private_organization "
     "private_person / 桥务主管部门 / - / [ACT.01 ADMP.01] must all\nart_5__para_1__point_1#2 "
     "liability F00.00 \"在桥上取土\" <- private_organization private_person / 桥务主管部门 / - / "
     "[ACT.01 ADMP.01] must all\nart_5__para_1__point_2#1 liability F00.00 \"在桥上摆摊\" <- "
     "private_organization private_person / 桥务主管部门 / - / [ACT.01 ADMP.01] must "
     "all\nart_5__para_1__point_1#3 liability F00.00 \"在桥上堆放货物\" <- private_organization "
     "private_person / 桥务主管部门 / - / [ADMP.03] may\nart_5__para_1__point_1#4 liability F00.00 "
     "\"在桥上取土\" <- private_organization private_person / 桥务主管部门 / - / [ADMP.03] "
     "may\nart_5__para_1__point_2#2 liability F00.00 \"在桥上摆摊\" <- private_organization "
     "private_person / 桥务主管部门 / - / [ADMP.03] may\nart_5__para_1__point_2#3 liability F00.00 "
     "\"在桥上摆摊\" <- private_organization private_person / 桥务主管部门 / serious / [ADMP.03] "
     "may\n"},
    {"item_closed_by_nothing_but_a_fine",
     "第九条 "
     "有下列行为之一的，由港务部门责令改正，并按照下列规定处罚：\n（一）沿街门店在门窗外张贴广告、"
     "宣传品等，处一百元罚款；\n（二）船舶在取水口停泊，责令驶离，处五百元罚款。",
     "art_9__para_1__point_1#1 liability F00.00 \"沿街门店在门窗外张贴广告、宣传品等\" <- "
     "private_organization / 港务部门 / - / [ACT.01] must\nart_9__para_1__point_2#1 liability "
     "F00.00 \"船舶在取水口停泊\" <- private_organization private_person / 港务部门 / - / [ACT.01] "
     "must\nart_9__para_1__point_1#2 liability F00.00 \"沿街门店在门窗外张贴广告、宣传品等\" <- "
     "private_organization / 港务部门 / - / [ADMP.03] must\nart_9__para_1__point_2#2 liability "
     "F00.00 \"船舶在取水口停泊\" <- private_organization private_person / 港务部门 / - / [ACT.01 "
     "ADMP.03] must all\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Items, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace wenze::extract
