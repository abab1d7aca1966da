// Where a wrong begins and ends, what belongs to it and who did it: {text, dump} rows as in
// extract_test.cc. Each construction has its neighbour that must not match.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Borders : public testing::TestWithParam<Row> {};

TEST_P(Borders, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"incomplete_beside_omitted",
     "第三十六条 建设单位未进行工程公示或者公示内容不完整的，责令改正。",
     "art_36__para_1#1 liability F00.00 \"未进行工程公示\" <- private_organization / - / - / "
     "[ACT.01] must\n"
     "art_36__para_1#2 liability F00.00 \"公示内容不完整\" <- private_organization / - / - / "
     "[ACT.01] must\n"},
    {"acts_with_predicates_of_their_own",
     "第五条 未安装隔音护板、不正常使用隔音护板或者未按期检修隔音护板的，由城管部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"未安装隔音护板\" <- private_organization private_person / "
     "城管部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"不正常使用隔音护板\" <- "
     "private_organization private_person / 城管部门 / - / [ACT.01] must\nart_5__para_1#3 "
     "liability F00.00 \"未按期检修隔音护板\" <- private_organization private_person / 城管部门 / "
     "- / [ACT.01] must\n"},
    {"verbs_that_share_an_object",
     "第五条 无正当理由拒不接受、不配合轮渡年度检查的，由城管部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"无正当理由拒不接受、不配合轮渡年度检查\" <- "
     "private_organization private_person / 城管部门 / - / [ACT.01] must\n"},
    {"alternatives_that_share_their_excess",
     "第五条 未安装隔音护板、不正常使用隔音护板，超过标准排放噪声的，由城管部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"未安装隔音护板、不正常使用隔音护板，超过标准排放噪声\" <- "
     "private_organization private_person / 城管部门 / - / [ADMP.03] must\n"},
    {"each_side_has_the_object",
     "第五条 侵占、毁坏水闸护栏或者未经批准擅自使用水闸护栏的，由水务部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"侵占、毁坏水闸护栏\" <- private_organization "
     "private_person / 水务部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 "
     "\"未经批准擅自使用水闸护栏\" <- private_organization private_person / 水务部门 / - / "
     "[ACT.01] must\n"},
    {"conduct_is_no_object",
     "第五条 索道公司在经营中实施垄断行为或者不正当竞争行为的，由市场监管部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"在经营中实施垄断行为或者不正当竞争行为\" <- "
     "private_organization / 市场监管部门 / - / [ACT.01] must\n"},
    {"consent_that_is_wanting", "第五条 旅店未经住客同意公开或者利用其影像的，由公安机关责令改正。",
     "art_5__para_1#1 liability F00.00 \"未经住客同意公开或者利用其影像\" <- private_organization "
     "/ 公安机关 / - / [ACT.01] must\n"},
    {"permit_without_an_act", "第五条 未经水务部门许可或者超越许可范围取水的，由水务部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"未经水务部门许可或者超越许可范围取水\" <- "
     "private_organization private_person / 水务部门 / - / [ACT.01] must\n"},
    {"further_object_is_no_fault",
     "第五条 索道公司泄露商业秘密或者个人隐私的，由公安机关责令改正。",
     "art_5__para_1#1 liability F00.00 \"泄露商业秘密或者个人隐私\" <- private_organization / "
     "公安机关 / - / [ACT.01] must\n"},
    {"result_stays_with_the_wrong",
     "第五条 索道公司未检修缆车，给乘客造成损失的，由交通部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"未检修缆车，给乘客造成损失\" <- private_organization / "
     "交通部门 / - / [ADMP.03] must\n"},
    {"result_is_no_fault",
     "第五条 索道公司未检修缆车，导致缆车坠落，或者未设置护栏的，由交通部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"未检修缆车，导致缆车坠落\" <- private_organization / "
     "交通部门 / - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 \"未设置护栏\" <- "
     "private_organization / 交通部门 / - / [ADMP.03] must\n"},
    {"degrees_are_no_fault",
     "第五条 违反本办法规定，情节严重，社会影响恶劣的，由城管部门予以曝光。",
     "art_5__para_1#1 liability F00.00 \"违反本办法规定，情节严重，社会影响恶劣\" <- "
     "private_organization private_person / 城管部门 / serious / [OACC.06] must\n"},
    {"idiom_behind_a_wrong",
     "第五条 巡河人员不认真履行职责，玩忽职守、滥用职权、徇私舞弊的，依法给予处分。",
     "art_5__para_1#1 liability F01.01 \"不认真履行职责\" <- staff / - / - / [GEN.01] "
     "must\nart_5__para_1#2 liability F02.01 F01.06 \"玩忽职守、滥用职权、徇私舞弊\" <- staff / - "
     "/ - / [GEN.01] must\n"},
    {"three_wrongs_of_office",
     "第五条 巡河人员不履行职责，泄露国家秘密或者滥用职权、玩忽职守的，依法给予处分。",
     "art_5__para_1#1 liability F01.01 \"不履行职责\" <- staff / - / - / [GEN.01] "
     "must\nart_5__para_1#2 liability F17.01 \"泄露国家秘密\" <- staff / - / - / [GEN.01] "
     "must\nart_5__para_1#3 liability F01.06 F02.01 \"滥用职权、玩忽职守\" <- staff / - / - / "
     "[GEN.01] must\n"},
    {"breach_behind_a_wrong",
     "第五条 "
     "镇人民政府及其工作人员干预村民自治事项，或者违反法律规定，委派村民委员会成员的，由县人民政府"
     "责令改正。",
     "art_5__para_1#1 liability F02.10 F02.99 \"干预村民自治事项\" <- organ staff / 县人民政府 / - "
     "/ "
     "[ACT.01] must\nart_5__para_1#2 liability F02.02 F02.99 \"违反法律规定，委派村民委员会成员\" "
     "<- "
     "organ staff / 县人民政府 / - / [ACT.01] must\n"},
    {"front_of_a_longer_noun", "第五条 船员服务簿记载的事项未更新的，由海事部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"船员服务簿记载的事项未更新\" <- private_person / 海事部门 "
     "/ - / [ACT.01] must\n"},
    {"noun_and_its_predicate", "第五条 船员未更新服务簿的，由海事部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"未更新服务簿\" <- private_person / 海事部门 / - / "
     "[ACT.01] must\n"},
    {"genitive_of_the_subject", "第五条 企业的冷却水未回收的，由水务部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"企业的冷却水未回收\" <- private_organization / 水务部门 / "
     "- / [ACT.01] must\n"},
    {"first_segment_names_who",
     "第五条 水务部门及其工作人员，在巡河工作中滥用职权、玩忽职守的，依法给予处分。",
     "art_5__para_1#1 liability F01.06 F02.01 \"在巡河工作中滥用职权、玩忽职守\" <- staff / - / - "
     "/ [GEN.01] must\n"},
    {"first_segment_tells_the_wrong", "第五条 擅自出借轮渡的单位，由交通部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"擅自出借轮渡的单位\" <- private_organization / 交通部门 / "
     "- / [ACT.01] must\n"},
    {"body_behind_a_person", "第五条 其他个人或者组织进行干扰评审活动的，由科技部门给予通报批评。",
     "art_5__para_1#1 liability F00.00 \"进行干扰评审活动\" <- private_person private_organization "
     "/ 科技部门 / - / [ADMP.02] must\n"},
    {"item_that_names_persons",
     "第五条 "
     "有下列行为之一的，由公安机关责令改正：\n（一）行人在轨道内滞留的；\n（二）损坏站牌的。",
     "art_5__para_1__point_1#1 liability F00.00 \"行人在轨道内滞留\" <- private_person / 公安机关 "
     "/ - / [ACT.01] must\nart_5__para_1__point_2#1 liability F00.00 \"损坏站牌\" <- "
     "private_organization private_person / 公安机关 / - / [ACT.01] must\n"},
    {"case_inside_the_clause",
     "第五条 非法占用滩地的，由水务部门责令退还，对擅自改建码头的，限期拆除在滩地上的建筑物。",
     "art_5__para_1#1 liability F00.00 \"非法占用滩地\" <- private_organization private_person / "
     "水务部门 / - / [ECON.03] must\nart_5__para_1#2 liability F00.00 \"非法占用滩地\" <- "
     "private_organization private_person / 水务部门 / - / [ACT.09] must\n"},
    {"breach_of_another_law",
     "第五条 改装渡船的，由交通部门责令改正。构成违反产品质量管理行为的，依照有关法律规定处理。",
     "art_5__para_1#1 liability F00.00 \"改装渡船\" <- private_organization private_person / "
     "交通部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"改装渡船\" <- "
     "private_organization private_person / - / - / [GEN.04] must\n"},
    {"who_decides_stands_before",
     "第五条 水务部门对违反本办法的企业和个人，可视其情节轻重，给予警告或者罚款。",
     "art_5__para_1#1 liability F00.00 \"违反本办法\" <- private_organization private_person / "
     "水务部门 / - / [ADMP.01 ADMP.03] may one_of\n"},
    {"object_ends_at_the_comma", "第五条 对违反本办法规定的单位，水务部门可以责令改正。",
     "art_5__para_1#1 liability F00.00 \"违反本办法规定\" <- private_organization / 水务部门 / - / "
     "[ACT.01] may\n"},
    {"modifier_before_the_head",
     "第五条 对未完成节水目标的县（市）人民政府，由市人民政府约谈其主要负责人。",
     "art_5__para_1#1 liability F04.03 \"未完成节水目标\" <- head / 市人民政府 / - / [EDU.04] "
     "must\n"},
    {"crime_by_its_name", "第五条 巡河人员收受他人财物的，依法追究刑事责任。",
     "art_5__para_1#1 transfer \"巡河人员收受他人财物\" <- staff / - / crime / [CRIM.02] must\n"},
    {"prosecutor_is_not_hit", "第五条 违反本办法规定，构成犯罪的，由司法机关依法追究刑事责任。",
     "art_5__para_1#1 transfer \"违反本办法规定，构成犯罪\" <- private_organization private_person "
     "/ - / crime / [CRIM.02] must\n"},
    {"mere_handling", "第五条 擅自占用码头用地的，由规划部门依法处理。",
     "art_5__para_1#1 liability F00.00 \"擅自占用码头用地\" <- private_organization private_person "
     "/ 规划部门 / - / [GEN.04] must\n"},
    {"handling_of_no_wrong", "第五条 未能达成协议的，由水务部门依法处理。", ""},
    {"verbs_that_share_the_goods",
     "第五条 港务部门的工作人员玩忽职守或者利用职务上的便利收受、索取他人财物的，给予处分。",
     "art_5__para_1#1 liability F01.06 \"玩忽职守\" <- staff / - / - / [GEN.01] "
     "must\nart_5__para_1#2 liability F16.02 \"利用职务上的便利收受、索取他人财物\" <- staff / - / "
     "- / [GEN.01] must\n"},
    {"acts_with_goods_of_their_own", "第五条 港务部门的工作人员敲诈勒索、滥用职权的，给予处分。",
     "art_5__para_1#1 liability F16.01 \"敲诈勒索\" <- staff / - / - / [GEN.01] "
     "must\nart_5__para_1#2 liability F02.01 \"滥用职权\" <- staff / - / - / [GEN.01] must\n"},
    {"what_a_falsehood_was_for",
     "第五条 轮渡公司在申请登记时弄虚作假，骗取登记的，或者擅自停航的，由港务部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"在申请登记时弄虚作假，骗取登记\" <- private_organization "
     "/ 港务部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"擅自停航\" <- "
     "private_organization / 港务部门 / - / [ACT.01] must\n"},
    {"known_and_not_reported",
     "第五条 出租轮渡铺位，或者发现乘客携带违禁品，未向港务部门报告的，由港务部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"出租轮渡铺位\" <- private_organization private_person / "
     "港务部门 / - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 "
     "\"发现乘客携带违禁品，未向港务部门报告\" <- private_organization private_person / 港务部门 / "
     "- / [ADMP.03] must\n"},
    {"what_others_are_ordered_to_do",
     "第五条 "
     "港务部门的负责人自行修改客流数据或者授意统计员篡改客流数据或者编造虚假数据的，给予处分。",
     "art_5__para_1#1 liability F15.01 "
     "\"自行修改客流数据或者授意统计员篡改客流数据或者编造虚假数据\" <- head / - / - / [GEN.01] "
     "must\n"},
    {"attribute_that_makes_the_wrong",
     "第五条 未取得船员证的人员驾驶轮渡的，由港务部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"未取得船员证的人员驾驶轮渡\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.03] must\n"},
    {"secrets_that_share_a_verb",
     "第五条 "
     "港务部门的工作人员滥用职权、徇私舞弊或者有违反规定泄露商业秘密、个人隐私等行为的，给予处分。",
     "art_5__para_1#1 liability F02.01 \"滥用职权、徇私舞弊\" <- staff / - / - / [GEN.01] "
     "must\nart_5__para_1#2 liability F17.03 \"有违反规定泄露商业秘密、个人隐私等行为\" <- staff / "
     "- / - / [GEN.01] must\n"},
    {"one_of_the_wrongs_before",
     "第五条 擅自更名轮渡的，由港务部门责令改正；其中，更名未公告的，由港务部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自更名轮渡\" <- private_organization private_person / "
     "港务部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"更名未公告\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.03] must\n"},
    {"quotation_that_is_no_law", "第五条 在轮渡上涂写“拆除。”字样的，由港务部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"在轮渡上涂写“拆除。”字样\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.03] must\n"},
    {"violation_and_the_accident_it_brought",
     "第五条 违反轮渡安全管理规定，因而发生沉船事故的，由港务部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"违反轮渡安全管理规定，因而发生沉船事故\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.03] must\n"},
    {"noun_behind_both_adjectives",
     "第五条 检测机构出具不实或者虚假的检测报告的，由港务部门责令改正。",
     "art_5__para_1#1 liability F00.00 \"出具不实或者虚假的检测报告\" <- private_organization / "
     "港务部门 / - / [ACT.01] must\n"},
    {"noun_behind_both_acts", "第五条 持用伪造或者变造的船票乘船的，由港务部门处一百元罚款。",
     "art_5__para_1#1 liability F00.00 \"持用伪造或者变造的船票乘船\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.03] must\n"},
    {"results_of_one_wrong",
     "第五条 港务部门未履行职责，造成严重后果或者不良影响的，由青岚市人民政府责令改正。",
     "art_5__para_1#1 liability F01.01 \"未履行职责，造成严重后果或者不良影响\" <- organ / "
     "青岚市人民政府 / - / [ACT.01] must\n"},
    {"letters_of_all_verbs", "第五条 隐匿、毁弃或者私自开拆他人邮件的，由公安机关处二百元罚款。",
     "art_5__para_1#1 liability F00.00 \"隐匿、毁弃或者私自开拆他人邮件\" <- private_organization "
     "private_person / 公安机关 / - / [ADMP.03] must\n"},
    {"scene_of_two_matters",
     "第五条 港务部门的工作人员在招收船员、学徒工作中徇私舞弊的，给予处分。",
     "art_5__para_1#1 liability F02.01 \"在招收船员、学徒工作中徇私舞弊\" <- staff / - / - / "
     "[GEN.01] must\n"},
    {"activities_that_something_is_used_for",
     "第五条 "
     "擅自出租铺位，或者利用轮渡进行赌博，兜售假票，扰乱秩序等违法活动的，由港务部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自出租铺位\" <- private_organization private_person / "
     "港务部门 / - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 "
     "\"利用轮渡进行赌博，兜售假票，扰乱秩序等违法活动\" <- private_organization private_person / "
     "港务部门 / - / [ADMP.03] must\n"},
    {"violation_and_an_accident_in_it",
     "第五条 违反航道管理规定，在运输中发生重大事故的，由港务部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"违反航道管理规定，在运输中发生重大事故\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.03] must\n"},
    {"law_of_the_crime_behind_the_wrong",
     "第五条 "
     "生产掺假船漆，依照刑法第五条的规定，构成犯罪的，依法追究刑事责任；尚不构成犯罪的，由港务部门"
     "处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"生产掺假船漆\" <- private_organization private_person / "
     "港务部门 / - / [ADMP.03] must\nart_5__para_1#2 transfer \"构成犯罪\" <- private_organization "
     "private_person / - / crime / [CRIM.02] must\n"},
    {"wrong_behind_a_proviso",
     "第五条 承揽人造成损害的，由承揽人赔偿。但是，定作人擅自改变图纸的，由港务部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"定作人擅自改变图纸\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.03] must\n"},
    {"place_for_its_government",
     "云汀省水体办法\n第一条 "
     "对超过排放控制指标或者未完成水质目标的县（市、区），省人民政府环境主管部门应当会同有关部门约"
     "谈该县（市、区）人民政府主要负责人。\n第二条 "
     "对水质达到目标的县（市、区），由省人民政府给予通报表扬。",
     "art_1__para_1#1 liability F04.03 F02.99 \"超过排放控制指标\" <- head / "
     "省人民政府环境主管部门 / - / [EDU.04] must\nart_1__para_1#2 liability F04.03 "
     "\"未完成水质目标\" <- head / 省人民政府环境主管部门 / - / [EDU.04] must\n"},
    {"relative_without_its_head",
     "云汀市药材办法\n第一条 "
     "对违反本办法规定，擅自收购毒草的单位或者个人，由药材局没收毒草。\n第二条 "
     "对无正当理由不送学生入学的父母或者其他监护人，由镇人民政府给予批评教育。\n第三条 "
     "对不履行职责导致整改没有落实的有关单位和人员，应当追究责任。",
     "art_1__para_1#1 liability F00.00 \"擅自收购毒草\" <- private_organization private_person / "
     "药材局 / - / [ADMP.05] must\nart_2__para_1#1 liability F00.00 \"无正当理由不送学生入学\" <- "
     "private_person / 镇人民政府 / - / [EDU.03] must\nart_3__para_1#1 liability F04.04 "
     "\"不履行职责导致整改没有落实\" <- private_organization staff / - / - / [GEN.04] must\n"},
    {"attribute_behind_joined_subjects",
     "玉山省产品条例\n第五十七条 "
     "产品检验机构、认证机构出具的检验结果或者证明不实的，由市场监管部门处五万元罚款。\n第五十八条 "
     "检验机构、认证机构未如实出具证明的，由市场监管部门处五万元罚款。",
     "art_57__para_1#1 liability F00.00 \"出具的检验结果或者证明不实\" <- private_organization / "
     "市场监管部门 / - / [ADMP.03] must\nart_58__para_1#1 liability F00.00 \"未如实出具证明\" <- "
     "private_organization / 市场监管部门 / - / [ADMP.03] must\n"},
    {"violation_before_harm",
     "玉山省劳动条例\n第五十九条 "
     "违反本条例第六条规定，侵害求职者或者用人单位合法权益的，由市场监管部门责令改正，处五万元罚款"
     "。\n第六十条 违反本条例规定，属于其他部门管理职权的，由有关部门责令改正。\n第六十一条 "
     "违反本条例规定，侵占职工宿舍的，由有关部门责令改正。",
     "art_59__para_1#1 liability F00.00 \"违反本条例第六条规定，侵害求职者或者用人单位合法权益\" "
     "<- private_organization private_person / 市场监管部门 / - / [ACT.01 ADMP.03] must "
     "all\nart_60__para_1#1 liability F00.00 \"违反本条例规定，属于其他部门管理职权\" <- "
     "private_organization private_person / 有关部门 / - / [ACT.01] must\nart_61__para_1#1 "
     "liability F00.00 \"侵占职工宿舍\" <- private_organization private_person / 有关部门 / - / "
     "[ACT.01] must\n"},
    {"goods_left_alone",
     "玉山省产品条例\n第五十九条 "
     "认证机构对不符合认证标准的产品，未依法要求改正的，由市场监管部门处五万元罚款。\n第六十条 "
     "对不履行职责，未按规定报告的，给予警告。",
     "art_59__para_1#1 liability F00.00 \"对不符合认证标准的产品，未依法要求改正\" <- "
     "private_organization / 市场监管部门 / - / [ADMP.03] must\nart_60__para_1#1 liability F00.00 "
     "\"不履行职责，未按规定报告\" <- private_organization private_person / - / - / [ADMP.01] "
     "must\n"},
    {"purpose_and_what_items_have_in_common",
     "玉山省选举细则\n第六十条 "
     "为保障选民自由行使选举权，对有下列行为之一，破坏选举，违反治安管理规定的，由公安机关处二百元"
     "罚款：\n（一）以金钱贿赂选民的；\n（二）以暴力妨害选民投票的。\n第六十一条 "
     "有下列情形之一，情节严重的，由公安机关处二百元罚款：\n（一）以金钱贿赂选民的；\n（二）以暴力"
     "妨害选民投票的。",
     "art_60__para_1__point_1#1 liability F00.00 \"以金钱贿赂选民\" (破坏选举) <- "
     "private_organization private_person / 公安机关 / - / [ADMP.03] "
     "must\nart_60__para_1__point_2#1 liability F00.00 \"以暴力妨害选民投票\" (破坏选举) <- "
     "private_organization private_person / 公安机关 / - / [ADMP.03] "
     "must\nart_61__para_1__point_1#1 liability F00.00 \"以金钱贿赂选民\" <- private_organization "
     "private_person / 公安机关 / serious / [ADMP.03] must\nart_61__para_1__point_2#1 liability "
     "F00.00 \"以暴力妨害选民投票\" <- private_organization private_person / 公安机关 / serious / "
     "[ADMP.03] must\n"},
    {"qualified_circumstance",
     "玉山省创新条例\n第一条 本条例适用于本省。\n第二条 "
     "试点单位的创新出现失误或者未能实现预期目标，但是符合改革方向，未牟取私利的，不作负面评价，免"
     "予追究相关责任。\n第三条 未按规定报告的或者未按规定公示的，不予处罚。",
     "art_2__para_1#1 exempting "
     "\"试点单位的创新出现失误或者未能实现预期目标，但是符合改革方向，未牟取私利\" <- "
     "private_organization / - / - / [] must_not\nart_2__para_1#2 exempting "
     "\"试点单位的创新出现失误或者未能实现预期目标，但是符合改革方向，未牟取私利\" <- "
     "private_organization / - / - / [] must\nart_3__para_1#1 exempting \"未按规定报告\" <- "
     "private_organization private_person / - / - / [] must_not\nart_3__para_1#2 exempting "
     "\"未按规定公示\" <- private_organization private_person / - / - / [] must_not\n"},
    {"contents_named_by_reference",
     "玉山省电影条例\n第二十五条 "
     "影片不得含有下列内容：\n（一）宣扬邪教的；\n（二）泄露秘密的。\n第五十六条 "
     "摄制含有本条例第二十五条禁止内容的影片的，由电影部门责令停业整顿，没收影片。\n第五十七条 "
     "有本条例第二十五条所列行为之一的，由电影部门责令停业整顿。",
     "art_56__para_1#1 liability F00.00 \"摄制含有本条例第二十五条禁止内容的影片\" <- "
     "private_organization / 电影部门 / - / [ADMP.10 ADMP.05] must all\nart_57__para_1#1 liability "
     "F00.00 \"宣扬邪教\" <- private_organization / 电影部门 / - / [ADMP.10] "
     "must\nart_57__para_1#2 liability F00.00 \"泄露秘密\" <- private_organization / 电影部门 / - "
     "/ [ADMP.10] must\n"},
    {"tail_of_two_wrongs",
     "玉山省志愿条例\n第一条 "
     "伪造志愿记录或者提供虚假证明，属于公安机关管理的，由公安机关处五百元罚款。\n第二条 "
     "隐瞒疫情，或者未按照规定报告疫情，造成疫情传播的，由卫生部门处五百元罚款。\n第三条 "
     "隐瞒疫情或者因过失泄露信息造成损失的，由卫生部门处五百元罚款。",
     "art_1__para_1#1 liability F00.00 \"伪造志愿记录\" (属于公安机关管理) <- private_organization "
     "private_person / 公安机关 / - / [ADMP.03] must\nart_1__para_1#2 liability F00.00 "
     "\"提供虚假证明，属于公安机关管理\" <- private_organization private_person / 公安机关 / - / "
     "[ADMP.03] must\nart_2__para_1#1 liability F00.00 \"隐瞒疫情\" (造成疫情传播) <- "
     "private_organization private_person / 卫生部门 / - / [ADMP.03] must\nart_2__para_1#2 "
     "liability F00.00 \"未按照规定报告疫情，造成疫情传播\" <- private_organization private_person "
     "/ 卫生部门 / - / [ADMP.03] must\nart_3__para_1#1 liability F00.00 \"隐瞒疫情\" <- "
     "private_organization private_person / 卫生部门 / - / [ADMP.03] must\nart_3__para_1#2 "
     "liability F00.00 \"因过失泄露信息造成损失\" <- private_organization private_person / "
     "卫生部门 / - / [ADMP.03] must\n"},
    {"sanction_word_in_listed_information",
     "玉山省破产规定\n第一条 本条例适用于本省。\n第十五条 "
     "人民法院应当将下列信息与有关部门共享：\n（一）破产程序的基本信息；\n（二）董事违反忠实义务，"
     "承担法律责任等信息。\n第十六条 董事违反忠实义务的，依法承担法律责任。",
     "art_16__para_1#1 liability F00.00 \"违反忠实义务\" <- private_person / - / - / [GEN.04] "
     "must\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Borders, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

TEST(Borders, QuotationStaysInItsArticle) {
  const std::vector<Rule> rules = rules_of(
      file_of("第五条 伪造船票的，由海事局处一千元罚款；情节严重的，吊销渡运许可证。\n第六条 "
              "渡工应当持证上岗。\n第七条 倒卖船票的，依照本办法第五条的规定处罚。"));
  ASSERT_GT(rules.size(), 2U);
  for (const Rule& rule : rules)
    EXPECT_EQ(rule.quote.find("持证上岗"), std::string::npos) << rule.quote;
}

}  // namespace
}  // namespace wenze::extract
