// Who answers where the sentence itself names nobody, or names more than one: {text, dump} rows as
// in extract_test.cc. Each construction has its neighbour that must not match.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Answering : public testing::TestWithParam<Row> {};

TEST_P(Answering, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"named_in_the_rule_that_is_applied",
     "第七十三条 "
     "有下列行为之一，由公安机关依照《云泽治安处罚法》关于阻碍人民警察依法执行职务的规定予以处罚："
     "\n（一）阻碍调查取证的；\n（二）强行冲闯警戒区的。",
     "art_73__para_1__point_1#1 liability F00.00 \"阻碍调查取证\" <- private_person / 公安机关 / - "
     "/ [CRIM.04] must\n"
     "art_73__para_1__point_2#1 liability F00.00 \"强行冲闯警戒区\" <- private_person / 公安机关 / "
     "- / [CRIM.04] must\n"},
    {"who_gets_something_back", "第二十条 健身会所擅自减少服务项目的，应当退还消费者相应费用。",
     "art_20__para_1#1 liability F00.00 \"健身会所擅自减少服务项目\" <- private_organization "
     "private_person / - / - / [ECON.03] must\n"},
    {"bound_by_article",
     "第三条 驿站经营者应当在入口处公布价目。\n\n第九条 "
     "违反本办法第三条规定的，由商务部门责令改正，处五百元罚款。\n\n第十条 "
     "违反本办法第三条规定，未公布价目的，由商务部门予以警告。",
     "art_9__para_1#1 liability F00.00 \"违反本办法第三条规定\" <- private_organization "
     "private_person / 商务部门 / - / [ACT.01 ADMP.03] must all\nart_10__para_1#1 liability F00.00 "
     "\"未公布价目\" <- private_organization private_person / 商务部门 / - / [ADMP.01] must\n"},
    {"several_bound_and_no_conduct",
     "第五条 索道公司应当每日检修。游客不得翻越护栏。\n\n第九条 "
     "违反本办法第五条规定的，由文旅部门处二百元罚款。",
     "art_9__para_1#1 liability F00.00 \"违反本办法第五条规定\" <- private_organization "
     "private_person / 文旅部门 / - / [ADMP.03] must\n"},
    {"bound_items_of_a_list",
     "第六条 灯会承办企业应当遵守下列规定：\n（一）公布游览路线；\n（二）设置应急出口。\n\n第九条 "
     "违反本办法第六条第二项规定的，由文旅部门处一千元罚款。",
     "art_9__para_1#1 liability F00.00 \"违反本办法第六条第二项规定\" <- private_organization / "
     "文旅部门 / - / [ADMP.03] must\n"},
    {"nobody_may_without_licence",
     "第七条 灯船企业应当凭证营业。未经许可，不得从事灯船营业。\n\n第九条 "
     "违反本办法第七条规定，未经许可从事灯船营业的，由交通部门处一千元罚款。",
     "art_9__para_1#1 liability F00.00 \"未经许可从事灯船营业\" <- private_organization "
     "private_person / 交通部门 / - / [ADMP.03] must\n"},
    {"clause_most_like_the_fault",
     "第四条 饲养人应当定期给鸽舍消毒；鸽粮店不得出售霉变饲料。禁止在驿站投喂鸽群。\n\n第九条 "
     "违反本办法第四条规定，未给鸽舍消毒的，由农业部门处一百元罚款。\n\n第十条 "
     "违反本办法第四条规定，出售霉变饲料的，由农业部门处五百元罚款。\n\n第十一条 "
     "违反本办法第四条规定，在驿站投喂鸽群的，由农业部门处五十元罚款。",
     "art_9__para_1#1 liability F00.00 \"未给鸽舍消毒\" <- private_person / 农业部门 / - / "
     "[ADMP.03] must\nart_10__para_1#1 liability F00.00 \"违反本办法第四条规定，出售霉变饲料\" <- "
     "private_organization / 农业部门 / - / [ADMP.03] must\nart_11__para_1#1 liability F00.00 "
     "\"违反本办法第四条规定，在驿站投喂鸽群\" <- private_organization private_person / 农业部门 / "
     "- / [ADMP.03] must\n"},
    {"noun_that_only_looks_governed", "第九条 对外灯会企业未公布价目的，由文旅部门处一千元罚款。",
     "art_9__para_1#1 liability F00.00 \"未公布价目\" <- private_organization / 文旅部门 / - / "
     "[ADMP.03] must\n"},
    {"changed_is_no_subject",
     "第九条 变更驿站名称、住所或者法定代表人，未办理变更手续的，由文旅部门责令改正。",
     "art_9__para_1#1 liability F00.00 \"未办理变更手续\" <- private_organization private_person / "
     "文旅部门 / - / [ACT.01] must\n"},
    {"subject_in_front_of_an_act",
     "第九条 丝绸经营者收购蚕茧，不分等级置放的，由商务部门责令改正。\n\n第十条 "
     "收购蚕茧的单位，不分等级置放的，由商务部门责令改正。\n\n第十一条 "
     "灯船运输经营者经营夜航业务的，由交通部门责令改正。",
     "art_9__para_1#1 liability F00.00 \"丝绸经营者收购蚕茧，不分等级置放\" <- "
     "private_organization private_person / 商务部门 / - / [ACT.01] must\nart_10__para_1#1 "
     "liability F00.00 \"不分等级置放\" <- private_organization / 商务部门 / - / [ACT.01] "
     "must\nart_11__para_1#1 liability F00.00 \"灯船运输经营者经营夜航业务\" <- "
     "private_organization private_person / 交通部门 / - / [ACT.01] must\n"},
    {"gloss_behind_the_head", "第九条 养鸽场（养鸽小区）未按规定消毒的，由农业部门处二千元罚款。",
     "art_9__para_1#1 liability F00.00 \"未按规定消毒\" <- private_organization / 农业部门 / - / "
     "[ADMP.03] must\n"},
    {"person_inside_an_attribute",
     "第九条 公示牌所记载的车牌与船员所驾灯船号牌不相符的，由交通部门处五十元罚款。\n\n第十条 "
     "船员不公示姓名的，由交通部门处五十元罚款。",
     "art_9__para_1#1 liability F00.00 \"公示牌所记载的车牌与船员所驾灯船号牌不相符\" <- "
     "private_organization private_person / 交通部门 / - / [ADMP.03] must\nart_10__para_1#1 "
     "liability F00.00 \"不公示姓名\" <- private_person / 交通部门 / - / [ADMP.03] must\n"},
    {"bodies_of_all_kinds_and_their_staff",
     "第九条 国家机关、事业单位及其工作人员拒不公开灯会账目的，由上级机关责令改正，依法给予处分。",
     "art_9__para_1#1 liability F11.01 F11.02 \"拒不公开灯会账目\" <- organ staff / 上级机关 / - / "
     "[ACT.01] must\nart_9__para_1#2 liability F11.01 F11.02 \"拒不公开灯会账目\" <- staff / "
     "上级机关 / - / [GEN.01] must\n"},
    {"taxpayer_may_be_either",
     "第九条 灯会税纳税人不办理登记的，由税务机关责令限期改正，处二千元罚款。",
     "art_9__para_1#1 liability F00.00 \"不办理登记\" <- private_organization private_person / "
     "税务机关 / - / [ACT.01 ADMP.03] must all\n"},
    {"not_a_resident", "第九条 非居民用热户擅自改动阀门的，由供热部门处一千元罚款。",
     "art_9__para_1#1 liability F00.00 \"擅自改动阀门\" <- private_organization private_person / "
     "供热部门 / - / [ADMP.03] must\n"},
    {"ordered_party_in_later_steps",
     "第九条 "
     "驿站墙面破损的，由住建部门责令产权单位限期修复；逾期不修复的，处二千元罚款。\n\n第十条 "
     "鸽舍不洁的，由农业部门责令饲养人限期清洗；逾期不清洗的，处五十元罚款。",
     "art_9__para_1#1 liability F00.00 \"驿站墙面破损\" <- private_organization / 住建部门 / - / "
     "[ACT.09] must\nart_9__para_1#2 liability F00.00 \"驿站墙面破损\" <- private_organization / "
     "住建部门 / serious / [ADMP.03] must\nart_10__para_1#1 liability F00.00 \"鸽舍不洁\" <- "
     "private_person / 农业部门 / - / [ACT.01] must\nart_10__para_1#2 liability F00.00 "
     "\"鸽舍不洁\" <- private_person / 农业部门 / serious / [ADMP.03] must\n"},
    {"that_unit",
     "第九条 "
     "拒绝执行灯会安置任务的，由民政部门责令限期改正。对该单位主要负责人，由有关部门依法给予处分。",
     "art_9__para_1#1 liability F00.00 \"拒绝执行灯会安置任务\" <- private_organization / 民政部门 "
     "/ - / [ACT.01] must\nart_9__para_1#2 liability F00.00 \"拒绝执行灯会安置任务\" <- head / "
     "有关部门 / - / [GEN.01] must\n"},
    {"whoever_did_it",
     "第九条 鸽市经营者占用廊桥的，由住建部门责令行为人改正。\n\n第十条 "
     "停车场（位）未设置标志的，可以对停车场处一千元罚款，对行为人处五十元罚款。",
     "art_9__para_1#1 liability F00.00 \"鸽市经营者占用廊桥\" <- private_organization "
     "private_person / 住建部门 / - / [ACT.01] must\nart_10__para_1#1 liability F00.00 "
     "\"未设置标志\" <- private_organization / - / - / [ADMP.03] may\nart_10__para_1#2 liability "
     "F00.00 \"未设置标志\" <- private_person / - / - / [ADMP.03] must\n"},
    {"conduct_of_persons",
     "第九条 携犬登塔的，由文旅部门处五十元罚款。\n\n第十条 "
     "驾驶机动车驶入驿站的，由文旅部门处五十元罚款。\n\n第十一条 "
     "塔院管理方未劝阻携犬登塔的，由文旅部门处五十元罚款。",
     "art_9__para_1#1 liability F00.00 \"携犬登塔\" <- private_person / 文旅部门 / - / [ADMP.03] "
     "must\nart_10__para_1#1 liability F00.00 \"驾驶机动车驶入驿站\" <- private_person / 文旅部门 "
     "/ - / [ADMP.03] must\nart_11__para_1#1 liability F00.00 \"未劝阻携犬登塔\" <- "
     "private_organization / 文旅部门 / - / [ADMP.03] must\n"},
    {"object_that_does_not",
     "第九条 对不送儿童入学的监护人，由镇人民政府责令限期改正。\n\n第十条 "
     "对需要资助的监护人，由镇人民政府责令限期申报。",
     "art_9__para_1#1 liability F00.00 \"不送儿童入学\" <- private_person / 镇人民政府 / - / "
     "[ACT.01] must\n"},
    {"verb_and_head_make_a_noun",
     "第九条 设置人未按要求维护灯牌的，由城管部门处一千元罚款。\n\n第十条 "
     "改造单位未更换灯牌的，由城管部门处一千元罚款。\n\n第十一条 "
     "安排人员未带证件登塔的，由城管部门处一千元罚款。",
     "art_9__para_1#1 liability F00.00 \"未按要求维护灯牌\" <- private_organization private_person "
     "/ 城管部门 / - / [ADMP.03] must\nart_10__para_1#1 liability F00.00 \"未更换灯牌\" <- "
     "private_organization / 城管部门 / - / [ADMP.03] must\nart_11__para_1#1 liability F00.00 "
     "\"安排人员未带证件登塔\" <- private_organization private_person / 城管部门 / - / [ADMP.03] "
     "must\n"},
    {"harmed_body_is_no_subject",
     "第九条 进行桥梁施工，造成灯会承办单位毁坏的，由文旅部门处一千元罚款。",
     "art_9__para_1#1 liability F00.00 \"进行桥梁施工，造成灯会承办单位毁坏\" <- "
     "private_organization private_person / 文旅部门 / - / [ADMP.03] must\n"},
    {"audited_and_complained_of",
     "第九条 被审计单位拒绝提供账册的，由审计机关责令改正。\n\n第十条 "
     "被投诉人拒不提交材料的，由商务部门责令改正。",
     "art_9__para_1#1 liability F19.02 \"被审计单位拒绝提供账册\" <- organ / 审计机关 / - / "
     "[ACT.01] must\nart_10__para_1#1 liability F00.00 \"被投诉人拒不提交材料\" <- "
     "private_organization private_person / 商务部门 / - / [ACT.01] must\n"},
    {"who_makes_good",
     "第九条 驿站档案丢失、损毁的，档案馆应当依法采取补救措施或者赔偿损失。\n\n第十条 "
     "因施工损坏灯塔的，灯会建设单位应当恢复原状。\n\n第十一条 "
     "违法设置灯牌的，主管部门应当责令恢复原状。",
     "art_9__para_1#1 liability F00.00 \"档案丢失、损毁\" <- organ / - / - / [ACT.01 ECON.01] must "
     "one_of\nart_10__para_1#1 liability F00.00 \"因施工损坏灯塔\" <- private_organization / - / - "
     "/ [ACT.09] must\nart_11__para_1#1 liability F00.00 \"违法设置灯牌\" <- private_organization "
     "private_person / 主管部门 / - / [ACT.09] must\n"},
    {"regulated_body_is_fined",
     "第九条 灯塔管理机构未开展演练的，由海事部门处一万元罚款。\n\n第十条 "
     "事业单位出借证书的，由登记管理机关予以警告，处一万元罚款；对直接负责的主管人员依法给予行政处"
     "分。",
     "art_9__para_1#1 liability F00.00 \"未开展演练\" <- private_organization / 海事部门 / - / "
     "[ADMP.03] must\nart_10__para_1#1 liability F02.99 \"事业单位出借证书\" <- organ / "
     "登记管理机关 / - / [ADMP.01 ADMP.03] must all\nart_10__para_1#2 liability F02.99 "
     "\"事业单位出借证书\" <- supervisor / - / - / [GEN.01] must\n"},
    {"court_punishes_others", "第九条 人民法院对哄闹法庭的，可以处一千元罚款。",
     "art_9__para_1#1 liability F00.00 \"对哄闹法庭\" <- private_organization private_person / - / "
     "- / [ADMP.03] may\n"},
    {"law_applies_and_no_office",
     "第九条 侵占堤岸水利设施的，依照水法的规定处理。\n\n第十条 "
     "截留、挪用堤岸修缮经费的，依照财政法规的规定处理。",
     "art_9__para_1#1 liability F00.00 \"侵占堤岸水利设施\" <- private_organization private_person "
     "/ - / - / [GEN.04] must\nart_10__para_1#1 liability F13.02 \"截留、挪用堤岸修缮经费\" <- "
     "staff / - / - / [GEN.04] must\n"},
    {"only_bodies_suffer_it", "第九条 未按时完成减排任务的，由环保部门暂停审批新增排放的建设项目。",
     "art_9__para_1#1 liability F04.03 \"未按时完成减排任务\" <- organ / 环保部门 / - / [OACC.07] "
     "must\n"},
    {"guardian_of_a_minor", "第九条 未成年人的监护人不履行监护职责的，由公安机关予以训诫。",
     "art_9__para_1#1 liability F00.00 \"不履行监护职责\" <- private_person / 公安机关 / - / "
     "[EDU.03] must\n"},
    {"violation_of_the_sentence_before",
     "第五条 "
     "沿街商铺在灯会期间，应当保持门前整洁；灯会管理部门应当在五日内公布名单。违反规定的，由城管部"
     "门处五十元罚款。",
     "art_5__para_1#1 liability F00.00 \"违反规定\" <- private_organization / 城管部门 / - / "
     "[ADMP.03] must\n"},
    {"head_behind_its_attribute",
     "第九条 街边灯牌的设置人未清洗灯牌的，由城管部门处一百元罚款。\n\n第十条 "
     "与灯牌的设置人有亲属关系，不回避的，由城管部门处一百元罚款。\n\n第十一条 "
     "配建的停车场未按时启用的，由城管部门处一百元罚款。",
     "art_9__para_1#1 liability F00.00 \"未清洗灯牌\" <- private_organization private_person / "
     "城管部门 / - / [ADMP.03] must\nart_10__para_1#1 liability F00.00 "
     "\"与灯牌的设置人有亲属关系，不回避\" <- private_organization private_person / 城管部门 / - / "
     "[ADMP.03] must\nart_11__para_1#1 liability F00.00 \"配建的停车场未按时启用\" <- "
     "private_organization private_person / 城管部门 / - / [ADMP.03] must\n"},
    {"object_of_damage_is_no_subject",
     "第九条 损坏公共图书馆的书架或者未按时归还图书，造成损失的，依法承担民事责任。\n\n第十条 "
     "公共图书馆未按时开放的，由文旅部门责令改正。",
     "art_9__para_1#1 liability F00.00 \"损坏公共图书馆的书架\" (造成损失) <- private_organization "
     "private_person / - / serious / [ECON.01] must\nart_9__para_1#2 liability F00.00 "
     "\"未按时归还图书，造成损失\" <- private_organization private_person / - / serious / "
     "[ECON.01] must\nart_10__para_1#1 liability F01.04 \"未按时开放\" <- organ / 文旅部门 / - / "
     "[ACT.01] must\n"},
    {"holder_of_a_certificate",
     "第九条 取得导览证书的人员擅自停止导览的，由文旅部门责令改正。\n\n第十条 "
     "导览机构的工作人员擅自停止导览的，由文旅部门责令改正，依法给予处分。",
     "art_9__para_1#1 liability F00.00 \"擅自停止导览\" <- private_person / 文旅部门 / - / "
     "[ACT.01] must\nart_10__para_1#1 liability F02.99 \"擅自停止导览\" <- staff / 文旅部门 / - / "
     "[ACT.01 GEN.01] must all\n"},
    {"what_a_body_changes",
     "第九条 灯塔制造单位变更名称、住所或者法定代表人，未办理手续的，由海事部门责令改正。",
     "art_9__para_1#1 liability F00.00 \"未办理手续\" <- private_organization / 海事部门 / - / "
     "[ACT.01] must\n"},
    {"those_responsible_pay",
     "第九条 "
     "灯会公司隐匿账册，造成损失的，公司的法定代表人和其他直接责任人员依法承担赔偿责任。\n\n第十条 "
     "损坏灯塔的，责任人应当承担赔偿责任。",
     "art_9__para_1#1 liability F00.00 \"灯会公司隐匿账册，造成损失\" <- head direct / - / serious "
     "/ [ECON.01] must\nart_10__para_1#1 liability F00.00 \"损坏灯塔\" <- private_organization "
     "private_person / - / - / [ECON.01] must\n"},
    {"delivery_people_are_no_staff",
     "第九条 "
     "灯会企业未配备头盔的，由公安机关对单位处一千元罚款，对直接从事配送的人员处五十元罚款。",
     "art_9__para_1#1 liability F00.00 \"未配备头盔\" <- private_organization / 公安机关 / - / "
     "[ADMP.03] must\nart_9__para_1#2 liability F00.00 \"未配备头盔\" <- private_person / 公安机关 "
     "/ - / [ADMP.03] must\n"},
    {"office_that_seizes_suffers_nothing",
     "公安机关发现有违法使用枪支情形的，应当收缴枪支和持枪证件。",
     "para_1#1 liability F00.00 \"发现有违法使用枪支情形\" <- private_organization private_person "
     "/ - / - / [ADMP.05] must\n"},
    {"office_that_sells_suffers",
     "主管部门向社会推荐生产者的产品的，由其上级机关责令改正，没收违法收入。",
     "para_1#1 liability F02.99 \"向社会推荐生产者的产品\" <- organ / 其上级机关 / - / [ACT.01 "
     "ADMP.04] must all\n"},
    {"named_as_what_they_are",
     "第九条 作为灯会调查对象的个体工商户拒绝提供灯会资料的，由统计机构责令改正，给予警告。",
     "art_9__para_1#1 liability F00.00 \"拒绝提供灯会资料\" <- private_organization / 统计机构 / - "
     "/ [ACT.01 ADMP.01] must all\n"},
    {"who_has_a_superior",
     "第九条 越权审批灯会名称的，由上级主管部门责令纠正；造成损失的，依法承担赔偿责任。",
     "art_9__para_1#1 liability F05.06 \"越权审批灯会名称\" <- organ / 上级主管部门 / - / [ACT.01] "
     "must\nart_9__para_1#2 liability F05.06 \"越权审批灯会名称\" <- organ / - / serious / "
     "[ECON.01] must\n"},
    {"organs_and_enterprises",
     "第九条 国家机关、社会团体、企业事业单位未设置灯台的，由灯会部门责令改正。\n\n第十条 "
     "国家机关、国有公司未设置灯台的，由灯会部门责令改正。",
     "art_9__para_1#1 liability F12.08 \"未设置灯台\" <- organ private_organization / 灯会部门 / - "
     "/ [ACT.01] must\nart_10__para_1#1 liability F12.08 \"未设置灯台\" <- organ / 灯会部门 / - / "
     "[ACT.01] must\n"},
    {"whom_one_may_ask_to_pay", "第九条 造成灯会环境损害的，国家规定的机关有权请求侵权人赔偿损失。",
     "art_9__para_1#1 liability F00.00 \"造成灯会环境损害\" <- private_organization private_person "
     "/ - / - / [ECON.01] must\n"},
    {"officials_bound_by_paragraph_before",
     "第五条 "
     "云泽县执法部门及其工作人员应当保守秘密，不得泄露个人信息。\n\n违反前款规定的，责令改正，并对"
     "直接负责的主管人员和其他直接责任人员依法给予处分。",
     "art_5__para_2#1 liability F17.03 F17.02 \"违反前款规定\" <- organ staff / - / - / [ACT.01] "
     "must\nart_5__para_2#2 liability F17.03 F17.02 \"违反前款规定\" <- supervisor direct / - / - "
     "/ [GEN.01] must\n"},
    {"office_bound_by_article",
     "第六条 云泽县灯会管理部门应当公布办事依据。\n\n第七条 "
     "违反本办法第六条规定的，由县人民政府责令改正。\n\n第八条 "
     "违反本办法第六条规定的，由县人民政府处一千元罚款。",
     "art_7__para_1#1 liability F02.99 \"违反本办法第六条规定\" <- organ / 县人民政府 / - / "
     "[ACT.01] must\nart_8__para_1#1 liability F00.00 \"违反本办法第六条规定\" <- "
     "private_organization private_person / 县人民政府 / - / [ADMP.03] must\n"},
    {"parties_named_at_every_step",
     "第九条 "
     "占用灯塔的，由港务部门对当事人给予警告，责令限期改正；造成损失的，当事人应当依法赔偿损失。",
     "art_9__para_1#1 liability F00.00 \"占用灯塔\" <- private_organization private_person / "
     "港务部门 / - / [ADMP.01 ACT.01] must all\nart_9__para_1#2 liability F00.00 \"占用灯塔\" <- "
     "private_organization private_person / - / serious / [ECON.01] must\n"},
    {"office_pays", "第十条 未立即解除扣押，使货主遭受损失的，港务部门应当承担赔偿责任。",
     "art_10__para_1#1 liability F07.05 \"未立即解除扣押，使货主遭受损失\" <- organ / - / serious "
     "/ [ECON.01] must\n"},
    {"office_pays_whom_it_held_up",
     "第十条 "
     "货主在限期内已缴费用，港务部门未立即解除扣押，使货主遭受损失的，港务部门应当承担赔偿责任。",
     "art_10__para_1#1 liability F07.05 "
     "\"在限期内已缴费用，港务部门未立即解除扣押，使货主遭受损失\" <- organ / - / serious / "
     "[ECON.01] must\n"},
    {"enforcers_bear_nothing",
     "第十一条 "
     "未填写运单的，对接收单位由港务部门处一千元罚款，对水路运输单位分别由港务部门、交通部门处二千"
     "元罚款。\n\n第十二条 当事人不停止建设的，由区人民政府责令有关部门恢复原状。",
     "art_11__para_1#1 liability F00.00 \"未填写运单\" <- private_organization / 港务部门 / - / "
     "[ADMP.03] must\nart_11__para_1#2 liability F00.00 \"未填写运单\" <- private_organization / "
     "港务部门、交通部门 / - / [ADMP.03] must\nart_12__para_1#1 liability F00.00 \"不停止建设\" <- "
     "private_organization private_person / 区人民政府 / - / [ACT.09] must\n"},
    {"neglect_of_employees",
     "第十三条 云泽铁路职工玩忽职守、违反规章造成事故的，给予行政处分；拖欠货款的，予以警告。",
     "art_13__para_1#1 liability F01.06 \"玩忽职守、违反规章造成事故\" <- staff / - / - / [GEN.01] "
     "must\nart_13__para_1#2 liability F00.00 \"拖欠货款\" <- private_person / - / - / [ADMP.01] "
     "must\n"},
    {"titles_and_rules_name_nobody",
     "第十四条 违反本办法规定的行为，按照《中华人民共和国公共图书馆法》和有关部门规章的规定处理。",
     "art_14__para_1#1 liability F00.00 \"违反本办法规定的行为\" <- private_organization "
     "private_person / - / - / [GEN.04] must\n"},
    {"unit_diverts_public_money",
     "第十八条 优待金管理单位及其工作人员截留、挪用优待金的，对责任人员依法给予处分。\n\n第十九条 "
     "优待金管理单位及其工作人员截留、挪用优待金的，由民政部门处一千元罚款，对责任人员依法给予处分"
     "。",
     "art_18__para_1#1 liability F08.08 \"截留、挪用优待金\" <- direct / - / - / [GEN.01] "
     "must\nart_19__para_1#1 liability F00.00 \"截留、挪用优待金\" <- private_organization "
     "private_person / 民政部门 / - / [ADMP.03] must\nart_19__para_1#2 liability F00.00 "
     "\"截留、挪用优待金\" <- direct / 民政部门 / - / [GEN.01] must\n"},
    {"whoever_claims_falsely",
     "第二十条 采取隐瞒手段骗取救助资金的，依法追究法律责任。\n\n第二十一条 "
     "挪用救助资金的，依法追究法律责任。",
     "art_20__para_1#1 liability F00.00 \"采取隐瞒手段骗取救助资金\" <- private_organization "
     "private_person / - / - / [GEN.04] must\nart_21__para_1#1 liability F13.02 \"挪用救助资金\" "
     "<- staff / - / - / [GEN.04] must\n"},
    {"public_money_diverted",
     "第二十六条 截留、挪用渡口维修经费的，由财政部门责令追回。\n\n第二十七条 "
     "贪污、私分渡口维修经费的，责令改正，对有关责任单位给予警告；对直接负责的主管人员依法给予处分"
     "。\n\n第二十八条 挪用渡口维修经费的，由财政部门处一万元罚款。",
     "art_26__para_1#1 liability F13.02 \"截留、挪用渡口维修经费\" <- organ / 财政部门 / - / "
     "[ECON.05] must\nart_27__para_1#1 liability F13.02 F16.02 \"贪污、私分渡口维修经费\" <- organ "
     "/ - / - / [ACT.01] must\nart_27__para_1#2 liability F13.02 F16.02 \"贪污、私分渡口维修经费\" "
     "<- organ / - / - / [ADMP.01] must\nart_27__para_1#3 liability F13.02 F16.02 "
     "\"贪污、私分渡口维修经费\" <- supervisor / - / - / [GEN.01] must\nart_28__para_1#1 liability "
     "F00.00 \"挪用渡口维修经费\" <- private_organization private_person / 财政部门 / - / "
     "[ADMP.03] must\n"},
    {"crimes_of_office",
     "中华人民共和国刑法\n\n第二十九条 "
     "在灯塔审判活动中枉法裁判，情节严重的，处五年以下有期徒刑。\n\n第三十条 "
     "税务机关的工作人员少征税款的，处五年以下有期徒刑。\n\n第三十一条 "
     "货运公司的工作人员隐匿货单的，处一年以下有期徒刑。",
     "art_29__para_1#1 liability F02.01 \"在灯塔审判活动中枉法裁判\" <- staff / - / serious / "
     "[CRIM.02] must\n"
     "art_30__para_1#1 liability F08.04 \"少征税款\" <- staff / - / - / [CRIM.02] must\n"
     "art_31__para_1#1 liability F00.00 \"隐匿货单\" <- private_person / - / - / [CRIM.02] must\n"},
    {"same_wrong_same_bearer",
     "第五条 "
     "违反本规定，有下列行为之一的，由环保部门责令停产整治：\n（一）排放禁止排放的污染物的；\n（二"
     "）超过标准排放污染物的。\n有前款第一项行为之一的，处三万元以上二十万元以下的罚款；有前款第二"
     "项行为，对个人处一千元罚款，对单位处一万元罚款。",
     "art_5__para_1__point_1#1 liability F00.00 \"排放禁止排放的污染物\" <- private_organization / "
     "环保部门 / - / [ADMP.10] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"超过标准排放污染物\" <- private_organization / 环保部门 / - / [ADMP.10] "
     "must\nart_5__para_1__point_1#2 liability F00.00 \"排放禁止排放的污染物\" <- "
     "private_organization private_person / - / - / [ADMP.03] must\nart_5__para_1__point_1#3 "
     "liability F00.00 \"排放禁止排放的污染物\" <- private_person / - / - / [ADMP.03] "
     "must\nart_5__para_1__point_1#4 liability F00.00 \"排放禁止排放的污染物\" <- "
     "private_organization / - / - / [ADMP.03] must\n"},
    {"rules_that_exceed_powers",
     "第一条 "
     "甲市人民代表大会常务委员会经审查，认为规范性文件有下列不适当情形之一的，有权予以撤销：\n\n（"
     "一）超越法定权限制定规范性文件的；\n\n（二）同上位法相抵触的。\n\n第二条 "
     "不按时报送规章备案的，由国务院备案审查工作机构通知制定机关，限期报送；逾期仍不报送的，给予通"
     "报，并责令限期改正。\n\n第三条 渡口管理单位违反规范性文件的，责令改正，处一千元罚款。\n",
     "art_1__para_1__point_1#1 liability F03.03 F03.05 \"超越法定权限制定规范性文件\" <- organ / - "
     "/ - / [ACT.02] may\nart_1__para_1__point_2#1 liability F03.05 F03.99 \"同上位法相抵触\" <- "
     "organ / - / - / [ACT.02] may\nart_2__para_1#1 liability F04.06 \"不按时报送规章备案\" <- "
     "organ / - / serious / [OACC.01 ACT.01] must all\nart_3__para_1#1 liability F00.00 "
     "\"违反规范性文件\" <- private_organization / - / - / [ACT.01 ADMP.03] must all\n"},
    {"approvals_outside_powers",
     "第一条 "
     "无权或者超越权限批准占用滩涂的，批准文件无效，对直接负责的主管人员依法给予处分。\n\n第二条 "
     "未经批准占用滩涂的，责令改正；对直接负责的主管人员依法给予处分。\n",
     "art_1__para_1#1 liability F02.02 \"无权或者超越权限批准占用滩涂\" <- organ / - / - / "
     "[ACT.04] must\nart_1__para_1#2 liability F02.02 \"无权或者超越权限批准占用滩涂\" <- "
     "supervisor / - / - / [GEN.01] must\nart_2__para_1#1 liability F00.00 \"未经批准占用滩涂\" <- "
     "private_organization private_person / - / - / [ACT.01] must\nart_2__para_1#2 liability "
     "F00.00 \"未经批准占用滩涂\" <- supervisor / - / - / [GEN.01] must\n"},
    {"organisation_before_an_outright_wrong",
     "第五条 "
     "违反本条例规定，有下列行为之一的，由港务部门责令改正，处一千元罚款：\n（一）擅自系泊的；\n（"
     "二）灯塔燃料供给单位自行更换燃料的；\n（三）在堤坝区内施工的建设单位未设置围挡的；\n（四）使"
     "用未取得证书的单位违法生产的灯具的；\n（五）信息系统的运营、使用单位违反操作规程的；\n（六）"
     "引航员和轮渡企业未履行义务的。\n第六条 "
     "无权批准停泊的单位非法批准停泊的，批准文件无效，对直接责任人员依法给予处分。",
     "art_5__para_1__point_1#1 liability F00.00 \"擅自系泊\" <- private_organization "
     "private_person / 港务部门 / - / [ACT.01 ADMP.03] must all\nart_5__para_1__point_2#1 "
     "liability F00.00 \"灯塔燃料供给单位自行更换燃料\" <- private_organization / 港务部门 / - / "
     "[ACT.01 ADMP.03] must all\nart_5__para_1__point_3#1 liability F00.00 "
     "\"在堤坝区内施工的建设单位未设置围挡\" <- private_organization / 港务部门 / - / [ACT.01 "
     "ADMP.03] must all\nart_5__para_1__point_4#1 liability F00.00 "
     "\"使用未取得证书的单位违法生产的灯具\" <- private_organization private_person / 港务部门 / - "
     "/ [ACT.01 ADMP.03] must all\nart_5__para_1__point_5#1 liability F00.00 "
     "\"信息系统的运营、使用单位违反操作规程\" <- private_organization / 港务部门 / - / [ACT.01 "
     "ADMP.03] must all\nart_5__para_1__point_6#1 liability F00.00 \"引航员和轮渡企业未履行义务\" "
     "<- private_organization private_person / 港务部门 / - / [ACT.01 ADMP.03] must "
     "all\nart_6__para_1#1 liability F02.02 F05.06 \"无权批准停泊的单位非法批准停泊\" <- organ / - "
     "/ - / [ACT.04] must\nart_6__para_1#2 liability F02.02 F05.06 "
     "\"无权批准停泊的单位非法批准停泊\" <- direct / - / - / [GEN.01] must\n"},
    {"disciplined_without_a_name",
     "第五条 "
     "私藏灯塔器材的，依法给予行政处分；违反治安管理的，由公安机关给予治安管理处罚。\n第六条 "
     "单位或者个人未完成巡灯任务的，由港务部门责令改正；造成后果的，由其主管部门给予行政处分。\n第"
     "七条 轮渡企业未备案的，由港务部门责令改正，对直接负责的主管人员给予处分。",
     "art_5__para_1#1 liability F02.99 \"私藏灯塔器材\" <- staff / - / - / [GEN.01] "
     "must\nart_5__para_1#2 liability F00.00 \"私藏灯塔器材\" <- private_organization "
     "private_person / 公安机关 / - / [CRIM.04] must\nart_6__para_1#1 liability F00.00 "
     "\"未完成巡灯任务\" <- private_organization private_person / 港务部门 / - / [ACT.01] "
     "must\nart_6__para_1#2 liability F04.03 \"未完成巡灯任务\" <- staff / 其主管部门 / serious / "
     "[GEN.01] must\nart_7__para_1#1 liability F00.00 \"未备案\" <- private_organization / "
     "港务部门 / - / [ACT.01] must\nart_7__para_1#2 liability F00.00 \"未备案\" <- supervisor / "
     "港务部门 / - / [GEN.01] must\n"},
    {"locked_up",
     "第五条 擅自闯入灯塔警戒区的，由公安机关处五日以下拘留，可以并处五百元以下罚款。\n第六条 "
     "擅自攀爬灯塔的，由公安机关处五日以下拘留或者五百元以下罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自闯入灯塔警戒区\" <- private_person / 公安机关 / - / "
     "[ADMP.13] must\nart_5__para_1#2 liability F00.00 \"擅自闯入灯塔警戒区\" <- private_person / "
     "公安机关 / - / [ADMP.03] may\nart_6__para_1#1 liability F00.00 \"擅自攀爬灯塔\" <- "
     "private_organization private_person / 公安机关 / - / [ADMP.13 ADMP.03] must one_of\n"},
    {"fined_employees",
     "第五条 旅馆业的工作人员不登记住客的，由公安机关处二百元罚款。\n第六条 "
     "渡口经营单位的主要负责人和安全生产管理人员未经考核的，由港务部门责令改正，处一千元罚款。\n第"
     "七条 血站未保守献血者秘密的，由卫生部门处一千元罚款。\n第八条 "
     "疾病预防控制机构未报告疫情的，由卫生部门给予警告，处一千元罚款；对直接责任人员给予记过处分。",
     "art_5__para_1#1 liability F00.00 \"不登记住客\" <- private_person / 公安机关 / - / [ADMP.03] "
     "must\nart_6__para_1#1 liability F00.00 \"未经考核\" <- head private_person / 港务部门 / - / "
     "[ACT.01 ADMP.03] must all\nart_7__para_1#1 liability F00.00 \"未保守献血者秘密\" <- "
     "private_organization / 卫生部门 / - / [ADMP.03] must\nart_8__para_1#1 liability F04.06 "
     "F14.09 \"未报告疫情\" <- organ / 卫生部门 / - / [ADMP.01 ADMP.03] must all\nart_8__para_1#2 "
     "liability F04.06 F14.09 \"未报告疫情\" <- direct / - / - / [GOV.02] must\n"},
    {"firm_answers_for_its_people",
     "第五条 "
     "轮渡企业有下列行为之一的，由港务部门按照下列规定处罚：\n（一）未公示班次的，责令改正；\n（二"
     "）驾驶员无证上岗的，处一千元罚款。",
     "art_5__para_1__point_1#1 liability F00.00 \"未公示班次\" <- private_organization / 港务部门 "
     "/ - / [ACT.01] must\nart_5__para_1__point_2#1 liability F00.00 \"驾驶员无证上岗\" <- "
     "private_organization / 港务部门 / - / [ADMP.03] must\n"},
    {"personal_wrong_among_others",
     "第五条 "
     "有下列行为之一的，由港务部门责令改正，处一百元罚款：\n（一）擅自搭建灯台的；\n（二）随地吐痰"
     "的。\n第六条 渡口秩序混乱的，市港务部门可以约谈有关单位主要负责人。",
     "art_5__para_1__point_1#1 liability F00.00 \"擅自搭建灯台\" <- private_organization "
     "private_person / 港务部门 / - / [ACT.01 ADMP.03] must all\nart_5__para_1__point_2#1 "
     "liability F00.00 \"随地吐痰\" <- private_organization private_person / 港务部门 / - / "
     "[ACT.01 ADMP.03] must all\nart_6__para_1#1 liability F00.00 \"渡口秩序混乱\" <- head / "
     "市港务部门 / - / [EDU.04] may\n"},
    {"personal_licence",
     "第五条 酒后引航的，由港务部门责令改正；情节严重的，吊销其适任证书。\n第六条 "
     "渡船超员的，由港务部门暂扣船舶营运证、从业资格证。\n第七条 "
     "集会不散的，对拒不服从的人员予以拘留。\n第八条 施工造成码头损坏的，责任人应当恢复原状。",
     "art_5__para_1#1 liability F00.00 \"酒后引航\" <- private_person / 港务部门 / - / [ACT.01] "
     "must\nart_5__para_1#2 liability F00.00 \"酒后引航\" <- private_person / 港务部门 / serious / "
     "[ADMP.08] must\nart_6__para_1#1 liability F00.00 \"渡船超员\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.06] must\nart_7__para_1#1 liability F00.00 "
     "\"集会不散\" <- private_person / - / - / [ADMP.13] must\nart_8__para_1#1 liability F00.00 "
     "\"施工造成码头损坏\" <- private_organization private_person / - / - / [ACT.09] must\n"},
    {"person_noun_in_the_wrong",
     "第五条 违反规定处理个人信息的，由港务部门责令改正；拒不改正的，责令停业整顿。\n第六条 "
     "未及时靠岸，导致乘客滞留的，由港务部门处一千元罚款。\n第七条 "
     "违反操作规程，造成事故的职工，给予处分。",
     "art_5__para_1#1 liability F00.00 \"违反规定处理个人信息\" <- private_organization / 港务部门 "
     "/ - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"违反规定处理个人信息\" <- "
     "private_organization / 港务部门 / serious / [ADMP.10] must\nart_6__para_1#1 liability F00.00 "
     "\"未及时靠岸，导致乘客滞留\" <- private_organization private_person / 港务部门 / - / "
     "[ADMP.03] must\nart_7__para_1#1 liability F00.00 \"违反操作规程，造成事故\" <- "
     "private_person / - / - / [GEN.01] must\n"},
    {"words_that_look_like_parties",
     "第五条 强行进站扰乱秩序的，由公安机关给予治安管理处罚。\n第六条 "
     "违规采集或者使用人体组织的，由卫生部门处一千元罚款。\n第七条 停车场不得改作他用。\n第八条 "
     "违反本条例第七条规定，擅自停用停车场的，由港务部门责令恢复。",
     "art_5__para_1#1 liability F00.00 \"强行进站扰乱秩序\" <- private_person / 公安机关 / - / "
     "[CRIM.04] must\nart_6__para_1#1 liability F00.00 \"违规采集或者使用人体组织\" <- "
     "private_organization private_person / 卫生部门 / - / [ADMP.03] must\nart_8__para_1#1 "
     "liability F00.00 \"擅自停用停车场\" <- private_organization private_person / 港务部门 / - / "
     "[ACT.09] must\n"},
    {"assemblies",
     "第五条 业主大会、业主委员会作出的决定违反法律的，由街道办事处责令限期改正。\n第六条 "
     "村民自治章程或者村民会议的决定违反规定的，由镇人民政府责令改正。",
     "art_5__para_1#1 liability F00.00 \"作出的决定违反法律\" <- private_organization / 街道办事处 "
     "/ - / [ACT.01] must\nart_6__para_1#1 liability F02.99 "
     "\"村民自治章程或者村民会议的决定违反规定\" <- organ / 镇人民政府 / - / [ACT.01] must\n"},
    {"parties_of_items",
     "第五条 "
     "有下列行为之一的，由港务部门责令改正，处一千元罚款：\n（一）擅自搭建的；\n（二）参渡人员骗取"
     "渡票的；\n（三）轮渡派遣单位、用工单位未签订合同的；\n（四）在校学生携带刀具登船的；\n（五）"
     "出海船舶、人员未报告的；\n（六）人员密集场所堵塞通道的。",
     "art_5__para_1__point_1#1 liability F00.00 \"擅自搭建\" <- private_organization "
     "private_person / 港务部门 / - / [ACT.01 ADMP.03] must all\nart_5__para_1__point_2#1 "
     "liability F00.00 \"参渡人员骗取渡票\" <- private_person / 港务部门 / - / [ACT.01 ADMP.03] "
     "must all\nart_5__para_1__point_3#1 liability F00.00 \"轮渡派遣单位、用工单位未签订合同\" <- "
     "private_organization / 港务部门 / - / [ACT.01 ADMP.03] must all\nart_5__para_1__point_4#1 "
     "liability F00.00 \"在校学生携带刀具登船\" <- private_organization private_person / 港务部门 "
     "/ - / [ACT.01 ADMP.03] must all\nart_5__para_1__point_5#1 liability F00.00 "
     "\"出海船舶、人员未报告\" <- private_organization private_person / 港务部门 / - / [ACT.01 "
     "ADMP.03] must all\nart_5__para_1__point_6#1 liability F00.00 \"人员密集场所堵塞通道\" <- "
     "private_organization private_person / 港务部门 / - / [ACT.01 ADMP.03] must all\n"},
    {"warned_and_fined_institution",
     "第五条 公立医院违反诊疗规范的，由卫生部门给予警告，处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"违反诊疗规范\" <- private_organization / 卫生部门 / - / "
     "[ADMP.01 ADMP.03] must all\n"},
    {"barred_in_front",
     "第五条 编制单位伪造报告的，主要编制人员五年内禁止从事编制工作。\n第六条 "
     "伪造证书的，申请人一年内不得再次申请。",
     "art_5__para_1#1 liability F00.00 \"伪造报告\" <- private_person / - / - / [ADMP.12] "
     "must\nart_6__para_1#1 liability F00.00 \"伪造证书\" <- private_organization private_person / "
     "- / - / [ADMP.12] must_not\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Answering, testing::ValuesIn(kRows),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace wenze::extract
