// Where one fault ends and the next begins; steps, additions and new acts behind a semicolon; what
// is no norm of ours: {text, dump} rows as in extract_test.cc.
#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

class Conditions : public testing::TestWithParam<Row> {};

TEST_P(Conditions, Dump) { EXPECT_EQ(dump_of(GetParam().text), GetParam().dump); }

const Row kRows[] = {
    {"breach_of_another_paragraph",
     "第三十六条 "
     "违反本条例第二十五条第一款规定的，责令恢复原状，处一千元罚款；违反第三款规定，未按照规定期限"
     "恢复原状的，从逾期之日起，处每日五十元罚款。",
     "art_36__para_1#1 liability F00.00 \"违反本条例第二十五条第一款规定\" <- private_organization "
     "private_person / - / - / [ACT.09 ADMP.03] must all\n"
     "art_36__para_1#2 liability F00.00 \"未按照规定期限恢复原状\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"},
    {"scene_of_its_own",
     "第四十一条 "
     "擅自占用绿地的，责令恢复原状；临时占用绿地期满后，未按照规定期限恢复绿地的，处一百元罚款。",
     "art_41__para_1#1 liability F00.00 \"擅自占用绿地\" <- private_organization private_person / "
     "- / - / [ACT.09] must\n"
     "art_41__para_1#2 liability F00.00 \"临时占用绿地期满后，未按照规定期限恢复绿地\" <- "
     "private_organization private_person / - / - / [ADMP.03] must\n"},
    {"closed_conditions_in_a_row",
     "第九条 随意倾倒渣土的，在河道内炸鱼的，或者擅自拆除护栏的，由河道主管部门处二百元罚款。",
     "art_9__para_1#1 liability F00.00 \"随意倾倒渣土\" <- private_organization private_person / "
     "河道主管部门 / - / [ADMP.03] must\n"
     "art_9__para_1#2 liability F00.00 \"在河道内炸鱼\" <- private_organization private_person / "
     "河道主管部门 / - / [ADMP.03] must\n"
     "art_9__para_1#3 liability F00.00 \"擅自拆除护栏\" <- private_organization private_person / "
     "河道主管部门 / - / [ADMP.03] must\n"},
    {"two_closed_conditions_with_two_subjects",
     "第九条 行政机关违反本办法自行收缴罚款的，财政部门违反本办法返还罚款的，由上级机关责令改正。",
     "art_9__para_1#1 liability F06.05 \"违反本办法自行收缴罚款\" <- organ / 上级机关 / - / "
     "[ACT.01] must\n"
     "art_9__para_1#2 liability F06.05 \"违反本办法返还罚款\" <- organ / 上级机关 / - / [ACT.01] "
     "must\n"},
    {"step_stays_with_its_fault", "第九条 擅自拆除护栏的，情节严重的，由河道主管部门处二百元罚款。",
     "art_9__para_1#1 liability F00.00 \"擅自拆除护栏\" <- private_organization private_person / "
     "河道主管部门 / serious / [ADMP.03] must\n"},
    {"acts_in_a_row", "第九条 破坏灯塔设施，盗窃航标器材，妨碍航标维护的，由海事机构处以罚款。",
     "art_9__para_1#1 liability F00.00 \"破坏灯塔设施\" <- private_organization private_person / "
     "海事机构 / - / [ADMP.03] must\n"
     "art_9__para_1#2 liability F00.00 \"盗窃航标器材\" <- private_organization private_person / "
     "海事机构 / - / [ADMP.03] must\n"
     "art_9__para_1#3 liability F00.00 \"妨碍航标维护\" <- private_organization private_person / "
     "海事机构 / - / [ADMP.03] must\n"},
    {"means_and_act_are_one", "第九条 隐瞒事实，伪造证件，骗取登记的，由登记机关处以罚款。",
     "art_9__para_1#1 liability F00.00 \"隐瞒事实，伪造证件，骗取登记\" <- private_organization "
     "private_person / 登记机关 / - / [ADMP.03] must\n"},
    {"comma_parts_conduct",
     "第九条 "
     "工作人员有超越职权、滥用职权，侵犯举报人权益，泄露国家秘密、商业秘密等违法行为的，依法给予处"
     "分。",
     "art_9__para_1#1 liability F02.02 \"超越职权\" <- staff / - / - / [GEN.01] must\n"
     "art_9__para_1#2 liability F02.01 \"滥用职权\" <- staff / - / - / [GEN.01] must\n"
     "art_9__para_1#3 liability F02.09 \"侵犯举报人权益\" <- staff / - / - / [GEN.01] must\n"
     "art_9__para_1#4 liability F17.01 F17.03 \"泄露国家秘密、商业秘密等违法行为\" <- staff / - / "
     "- / "
     "[GEN.01] must\n"},
    {"remedy_as_the_object_of_a_wrong",
     "第九条 工作人员阻挠公民依法申请行政复议的，对直接责任人员依法给予记过处分。",
     "art_9__para_1#1 liability F10.03 F02.99 \"阻挠公民依法申请行政复议\" <- direct / - / - / "
     "[GOV.02] "
     "must\n"},
    {"remedy_stays_one", "第九条 公职人员对处分决定不服的，可以依法申请复核。",
     "art_9__para_1#1 remedy <- / - / - / [] may\n"},
    {"violation_behind_an_unknown_subject",
     "第九条 被申请人违反本办法规定，不提出书面答复的，对直接责任人员依法给予警告处分。",
     "art_9__para_1#1 liability F10.03 \"不提出书面答复\" <- direct / - / - / [GOV.01] must\n"},
    {"cited_provisions_go_on_behind_a_comma",
     "第九条 经营者违反本办法第三条，第五条第一款规定的，由主管部门责令改正。",
     "art_9__para_1#1 liability F00.00 \"违反本办法第三条，第五条第一款规定\" <- "
     "private_organization private_person / 主管部门 / - / [ACT.01] must\n"},
    {"deadline_to_restore_is_a_step",
     "第九条 擅自拆除界碑的，由主管部门责令限期恢复原状；逾期不恢复原状的，处五千元罚款。",
     "art_9__para_1#1 liability F00.00 \"擅自拆除界碑\" <- private_organization private_person / "
     "主管部门 / - / [ACT.09] must\n"
     "art_9__para_1#2 liability F00.00 \"擅自拆除界碑\" <- private_organization private_person / "
     "主管部门 / serious / [ADMP.03] must\n"},
    {"who_bears_the_cost_did_nothing_more",
     "第九条 "
     "擅自拆除界碑的，由主管部门责令改正；逾期不改正的，代为恢复，所需费用由违法者承担；造成损"
     "失的，依法赔偿。",
     "art_9__para_1#1 liability F00.00 \"擅自拆除界碑\" <- private_organization private_person / "
     "主管部门 / - / [ACT.01] must\n"
     "art_9__para_1#2 liability F00.00 \"擅自拆除界碑\" <- private_organization private_person / "
     "主管部门 / serious / [ACT.09] must\n"
     "art_9__para_1#3 liability F00.00 \"擅自拆除界碑\" <- private_organization private_person / "
     "- / serious / [ECON.01] must\n"},
    {"coordinated_subject_is_no_conduct",
     "第九条 场馆的经营者或者管理者违反规定放烟花的，由公安机关处以罚款。",
     "art_9__para_1#1 liability F00.00 \"违反规定放烟花\" <- private_organization private_person "
     "/ 公安机关 / - / [ADMP.03] must\n"},
    {"alternative_conduct_stays", "第九条 擅自移动或者损毁界碑的，由公安机关处以罚款。",
     "art_9__para_1#1 liability F00.00 \"擅自移动或者损毁界碑\" <- private_organization "
     "private_person / 公安机关 / - / [ADMP.03] must\n"},
    {"idiom_of_three_and_a_residue",
     "第九条 工作人员滥用职权、徇私舞弊、玩忽职守或者有其他不履行职责行为的，依法给予处分。",
     "art_9__para_1#1 liability F02.01 F01.06 \"滥用职权、徇私舞弊、玩忽职守\" <- staff / - / - / "
     "[GEN.01] must\n"
     "art_9__para_1#2 liability F01.99 *\"有其他不履行职责行为\" <- staff / - / - / [GEN.01] "
     "must\n"},
    {"idiom_and_falsehood",
     "第九条 工作人员滥用职权、玩忽职守、徇私舞弊、弄虚作假的，依法给予处分。",
     "art_9__para_1#1 liability F02.01 F01.06 \"滥用职权、玩忽职守、徇私舞弊、弄虚作假\" <- staff "
     "/ - / - / [GEN.01] must\n"},
    {"duty_omitted_or_office_abused",
     "第九条 工作人员不履行职责或者滥用职权、玩忽职守、徇私舞弊的，依法给予处分。",
     "art_9__para_1#1 liability F01.01 \"不履行职责\" <- staff / - / - / [GEN.01] must\n"
     "art_9__para_1#2 liability F02.01 F01.06 \"滥用职权、玩忽职守、徇私舞弊\" <- staff / - / - / "
     "[GEN.01] must\n"},
    {"duty_stays_under_its_negation",
     "第九条 单位未进行除害处理或者销毁病木的，由林业主管部门处以罚款。",
     "art_9__para_1#1 liability F00.00 \"未进行除害处理或者销毁病木\" <- private_organization / "
     "林业主管部门 / - / [ADMP.03] must\n"},
    {"wrong_of_its_own_leaves_the_negation",
     "第九条 企业不履行备案义务或者提供虚假材料的，由商务主管部门处以罚款。",
     "art_9__para_1#1 liability F00.00 \"不履行备案义务\" <- private_organization / 商务主管部门 / "
     "- / [ADMP.03] must\n"
     "art_9__para_1#2 liability F00.00 \"提供虚假材料\" <- private_organization / 商务主管部门 / - "
     "/ [ADMP.03] must\n"},
    {"noun_keeps_its_end", "第九条 打击迫害发明工作者的，依法给予处分。",
     "art_9__para_1#1 liability F19.03 \"打击迫害发明工作者\" <- staff / - / - / [GEN.01] must\n"},
    {"unread_consequence_opens_the_fault",
     "第九条 擅自在园内设摊的，由管理机构予以驱离，不听劝阻的，处五十元罚款。",
     "art_9__para_1#1 liability F00.00 \"擅自在园内设摊\" <- private_organization private_person / "
     "管理机构 / - / [] must\n"
     "art_9__para_1#2 liability F00.00 \"擅自在园内设摊\" <- private_organization private_person / "
     "管理机构 / serious / [ADMP.03] must\n"},
    {"unread_consequence_before_a_semicolon",
     "第九条 未按照规定报送备案材料的，由法制机构通知报送；逾期仍不报送的，给予通报批评。",
     "art_9__para_1#1 liability F00.00 \"未按照规定报送备案材料\" <- private_organization "
     "private_person / - / serious / [ADMP.02] must\n"},
    {"duty_without_wrong_opens_nothing",
     "第九条 当事人补办手续的，应当及时退还扣押的车辆；拒绝退还的，由上级机关责令改正。",
     "art_9__para_1#1 liability F00.00 \"拒绝退还\" <- private_organization private_person / "
     "上级机关 / - / [ACT.01] must\n"},
    {"act_in_a_new_clause",
     "第九条 "
     "在河道内种植树木的，由水行政主管部门处以罚款；在河道内投饵养鱼的，由渔业主管部门责令改正。",
     "art_9__para_1#1 liability F00.00 \"在河道内种植树木\" <- private_organization private_person "
     "/ 水行政主管部门 / - / [ADMP.03] must\n"
     "art_9__para_1#2 liability F00.00 \"在河道内投饵养鱼\" <- private_organization private_person "
     "/ 渔业主管部门 / - / [ACT.01] must\n"},
    {"status_in_a_new_clause",
     "第九条 "
     "违反本条例规定擅自设摊的，由公安机关处以罚款；属于国家工作人员的，还应当依法给予处分。",
     "art_9__para_1#1 liability F00.00 \"违反本条例规定擅自设摊\" <- private_organization "
     "private_person / 公安机关 / - / [ADMP.03] must\n"
     "art_9__para_1#2 liability F00.00 \"违反本条例规定擅自设摊\" <- staff / - / - / [GEN.01] "
     "must\n"},
    {"refusal_of_another_thing",
     "第九条 隐瞒病情的，由卫生健康主管部门给予警告；拒绝接受查验的，由卫生健康主管部门处以罚款。",
     "art_9__para_1#1 liability F00.00 \"隐瞒病情\" <- private_organization private_person / "
     "卫生健康主管部门 / - / [ADMP.01] must\n"
     "art_9__para_1#2 liability F00.00 \"拒绝接受查验\" <- private_organization private_person / "
     "卫生健康主管部门 / - / [ADMP.03] must\n"},
    {"what_cannot_be_given_back",
     "第九条 "
     "违反规定收费的，责令退还违法所得；不能退还的，予以没收违法所得；情节严重的，责令停业整顿。",
     "art_9__para_1#1 liability F00.00 \"违反规定收费\" <- private_organization / - / - / "
     "[ECON.03] must\n"
     "art_9__para_1#2 liability F00.00 \"违反规定收费\" <- private_organization / - / - / "
     "[ADMP.04] must\n"
     "art_9__para_1#3 liability F00.00 \"违反规定收费\" <- private_organization / - / serious / "
     "[ADMP.10] must\n"},
    {"amount_is_the_scale_of_a_fine",
     "第九条 "
     "无证经营农药的，责令停止经营；违法经营的农药货值金额不足一万元的，并处五千元罚款；情节严重的"
     "，吊销许可证。",
     "art_9__para_1#1 liability F00.00 \"无证经营农药\" <- private_organization private_person / - "
     "/ - / [ACT.08] must\n"
     "art_9__para_1#2 liability F00.00 \"无证经营农药\" <- private_organization private_person / - "
     "/ - / [ADMP.03] must\n"
     "art_9__para_1#3 liability F00.00 \"无证经营农药\" <- private_organization private_person / - "
     "/ serious / [ADMP.08] must\n"},
    {"unmet_demand_is_a_step", "第九条 泄露工作信息的，责令改正；未按照要求改正的，处一万元罚款。",
     "art_9__para_1#1 liability F00.00 \"泄露工作信息\" <- private_organization private_person / - "
     "/ - / [ACT.01] must\n"
     "art_9__para_1#2 liability F00.00 \"泄露工作信息\" <- private_organization private_person / - "
     "/ serious / [ADMP.03] must\n"},
    {"step_first_and_narrowed",
     "第九条 乱贴广告的，责令清除；逾期未清除，违反第一项规定的，处一百元罚款。",
     "art_9__para_1#1 liability F00.00 \"乱贴广告\" <- private_organization private_person / - / - "
     "/ [ACT.01] must\n"
     "art_9__para_1#2 liability F00.00 \"乱贴广告\" <- private_organization private_person / - / "
     "serious / [ADMP.03] must\n"},
    {"addition_goes_to_the_base",
     "第九条 "
     "违反规定放贷的，由金融监管机构处五万元罚款；造成重大风险的，处十万元罚款；有违法所得的，没收"
     "违法所得。",
     "art_9__para_1#1 liability F00.00 \"违反规定放贷\" <- private_organization private_person / "
     "金融监管机构 / - / [ADMP.03 ADMP.04] must all\n"
     "art_9__para_1#2 liability F00.00 \"违反规定放贷\" <- private_organization private_person / "
     "金融监管机构 / serious / [ADMP.03] must\n"},
    {"addition_inside_a_step",
     "第九条 违反规定放贷的，责令改正；情节严重的，没收违法所得，并处十万元罚款。",
     "art_9__para_1#1 liability F00.00 \"违反规定放贷\" <- private_organization private_person / - "
     "/ - / [ACT.01] must\n"
     "art_9__para_1#2 liability F00.00 \"违反规定放贷\" <- private_organization private_person / - "
     "/ serious / [ADMP.04 ADMP.03] must all\n"},
    {"basis_in_front_of_who_did_it",
     "第九条 "
     "依照本法负责监督的部门的工作人员玩忽职守，构成犯罪的，依法追究刑事责任；尚不构成犯罪的，依法"
     "给予处分。",
     "art_9__para_1#1 liability F01.06 \"玩忽职守\" <- staff / - / - / [GEN.01] must\n"
     "art_9__para_1#2 transfer \"构成犯罪\" <- staff / - / crime / [CRIM.02] must\n"},
    {"prohibition_is_no_consequence", "第九条 任何单位不得代行审批，不得限制生产经营。", ""},
    {"ban_behind_a_condition", "第九条 伪造会计凭证的，五年内不得从事会计工作。",
     "art_9__para_1#1 liability F00.00 \"伪造会计凭证\" <- private_organization private_person / - "
     "/ - / [ADMP.12] must_not\n"},
    {"office_work_is_no_sanction", "第九条 提案人收到意见的，应当作出书面说明。", ""},
    {"review_of_other_things",
     "第九条 当事人对鉴定结论不服的，可以申请复核；对复核结论不服的，可以申请复查。", ""},
    {"review_of_a_penalty", "第九条 当事人对行政处罚决定不服的，可以依法申请行政复议。",
     "art_9__para_1#1 remedy <- / - / - / [] may\n"},
    {"civil_release", "第九条 因不可抗力造成损害的，不承担侵权责任。", ""},
    {"no_heavier_for_pleading", "第九条 不得因当事人申辩而加重处罚。", ""},
    {"release_from_a_penalty", "第九条 初次违法且后果轻微并及时改正的，可以不予行政处罚。",
     "art_9__para_1#1 exempting \"初次违法且后果轻微并及时改正\" <- private_organization "
     "private_person / - / - / [] may\n"},
    {"way_of_letting_is_no_catalogue",
     "第九条 "
     "违反规定以出租等方式允许他人使用许可证的，由邮政管理部门责令改正，没收违法所得，处一万元罚款"
     "，吊销许可证。",
     "art_9__para_1#1 liability F00.00 \"违反规定以出租等方式允许他人使用许可证\" <- "
     "private_organization private_person / 邮政管理部门 / - / [ACT.01 ADMP.04 ADMP.03 ADMP.08] "
     "must all\n"},
    {"kinds_of_discipline", "第九条 处分的种类为警告、记过、记大过、降级、撤职、开除。",
     "art_9__para_1#1 catalogue <- / - / - / [GOV.01 GOV.02 GOV.03 GOV.04 GOV.05 GOV.06] "
     "unmarked\n"},
    {"term_before_what_follows",
     "第九条 受到撤职处分的，自处分决定生效之日起，五年内不得担任领导职务。",
     "art_9__para_1#1 collateral \"受到撤职处分\" <- private_organization private_person / - / - / "
     "[ADMP.12] must_not\n"},
    {"organ_makes_the_noun_a_verb", "第九条 未完成减排目标的，由省人民政府通报批评。",
     "art_9__para_1#1 liability F04.03 \"未完成减排目标\" <- staff / 省人民政府 / - / [EDU.07] "
     "must\n"},
    {"summons_behind_a_modal",
     "第九条 未完成减排目标的，省人民政府应当会同有关部门约谈其主要负责人。",
     "art_9__para_1#1 liability F04.03 \"未完成减排目标\" <- head / 省人民政府 / - / [EDU.04] "
     "must\n"},
    {"report_behind_a_modal", "第九条 携带现金超过规定金额的，海关应当及时向反洗钱主管部门通报。",
     ""},
    {"who_finds_decides", "第九条 商务部门发现会展企业违反本条例规定的，可以约谈其负责人。",
     "art_9__para_1#1 liability F00.00 \"违反本条例规定\" <- head / 商务部门 / - / [EDU.04] "
     "may\n"},
    {"finder_at_fault", "第九条 监管部门发现违法行为不予查处的，依法给予处分。",
     "art_9__para_1#1 liability F01.07 \"发现违法行为不予查处\" <- staff / - / - / [GEN.01] "
     "must\n"},
    {"nothing_found_of_anybody", "第九条 住房城乡建设部门发现安全隐患的，应当责令排除。", ""},
    {"recurrence_is_punished_itself",
     "第九条 在受到警告处罚后一年内又发生应当给予警告处罚情形的，由司法行政部门处以罚款。",
     "art_9__para_1#1 liability F00.00 \"在受到警告处罚后一年内又发生应当给予警告处罚情形\" <- "
     "private_organization private_person / 司法行政部门 / - / [ADMP.03] must\n"},
    {"organ_reviews_the_pleading",
     "第九条 行政机关作出处分决定前，应当听取公务员的陈述和申辩，并进行复核。",
     "art_9__para_1#1 procedure <- / - / - / [] must\n"},
    {"interim_before_removal",
     "第九条 公务员严重违法的，依法给予处分。罢免或者免职前，市人民政府可以决定暂停其履行职务。",
     "art_9__para_1#1 liability F02.99 \"严重违法\" <- staff / - / - / [GEN.01] must\n"
     "art_9__para_1#2 collateral \"罢免或者免职前\" <- private_organization private_person / "
     "市人民政府 / - / [ORGZ.07] may\n"},
    {"duties_and_their_breach", "第九条 承办人员对报表应严守秘密，并不得遗漏舛错，违者应予惩处。",
     "art_9__para_1#1 liability F17.02 \"承办人员对报表应严守秘密\" <- direct / - / - / [GEN.01] "
     "must\n"
     "art_9__para_1#2 liability F01.06 \"并不得遗漏舛错\" <- direct / - / - / [GEN.01] must\n"},
    {"aim_and_target_are_two", "第九条 以营利为目的，未完成减排目标的，由省人民政府通报批评。",
     "art_9__para_1#1 liability F04.03 \"以营利为目的，未完成减排目标\" <- staff / 省人民政府 / - "
     "/ [EDU.07] must\n"},
    {"refusal_in_a_new_clause", "第九条 隐瞒病情的，责令改正；拒绝接受查验的，给予警告。",
     "art_9__para_1#1 liability F00.00 \"隐瞒病情\" <- private_organization private_person / - / - "
     "/ [ACT.01] must\n"
     "art_9__para_1#2 liability F00.00 \"拒绝接受查验\" <- private_organization private_person / - "
     "/ - / [ADMP.01] must\n"},
    {"refusal_to_obey_the_order", "第九条 擅自设摊的，责令停止；拒绝停止的，处一百元罚款。",
     "art_9__para_1#1 liability F00.00 \"擅自设摊\" <- private_organization private_person / - / - "
     "/ [ACT.08] must\n"
     "art_9__para_1#2 liability F00.00 \"擅自设摊\" <- private_organization private_person / - / "
     "serious / [ADMP.03] must\n"},
    {"opinion_with_a_deadline",
     "临溪市行政过错责任追究办法\n第九条 法制机构应当自立案之日起六十日内提出处理意见。",
     "art_9__para_1#1 procedure <- / - / - / [] must\n"},
    {"power_to_hold_to_account",
     "临溪市行政过错责任追究办法\n第九条 任免机关按照管理权限实施责任追究。",
     "art_9__para_1#1 procedure <- / - / - / [] must\n"},
    {"answer_to_an_appeal",
     "临溪市行政过错责任追究办法\n第九条 受处分的人员可以提出申诉；受理机关应当在三十日内答复。",
     "art_9__para_1#1 remedy <- / - / - / [] may\n"
     "art_9__para_1#2 remedy <- / - / - / [] must\n"},
    {"deadline_that_may_be_longer",
     "临溪市行政过错责任追究办法\n第九条 "
     "处分决定应当自立案之日起六个月内作出；案情复杂的，可以延长。",
     "art_9__para_1#1 procedure <- / - / - / [] must\n"
     "art_9__para_1#2 procedure <- / - / - / [] may\n"},
    {"review_of_a_patent",
     "专利办法\n第一章 复审\n第一条 复审机构认为原驳回决定不符合规定的，应当撤销原驳回决定。", ""},
    {"item_that_is_a_list",
     "第九条 "
     "有下列行为之一的，处以罚款：\n（一）乱倒垃圾的，乱扔烟蒂的，乱贴广告的；\n（二）损坏护栏的。",
     "art_9__para_1__point_1#1 liability F00.00 \"乱倒垃圾\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_9__para_1__point_1#2 liability F00.00 \"乱扔烟蒂\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_9__para_1__point_1#3 liability F00.00 \"乱贴广告\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"
     "art_9__para_1__point_2#1 liability F00.00 \"损坏护栏\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"},
    {"item_of_two_is_one",
     "第九条 有下列行为之一的，处以罚款：\n（一）乱倒垃圾的，或者乱扔烟蒂的；\n（二）损坏护栏的。",
     "art_9__para_1__point_1#1 liability F00.00 \"乱倒垃圾的，或者乱扔烟蒂\" <- "
     "private_organization private_person / - / - / [ADMP.03] must\n"
     "art_9__para_1__point_2#1 liability F00.00 \"损坏护栏\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"},
    {"act_and_wrong_in_a_row",
     "第九条 销售国家淘汰产品的，使用伪造的认证标志的，由市场监管部门处以罚款。",
     "art_9__para_1#1 liability F00.00 \"销售国家淘汰产品\" <- private_organization private_person "
     "/ 市场监管部门 / - / [ADMP.03] must\n"
     "art_9__para_1#2 liability F00.00 \"使用伪造的认证标志\" <- private_organization "
     "private_person / 市场监管部门 / - / [ADMP.03] must\n"},
    {"act_and_its_omission", "第九条 设立分支机构的，未按照规定报告的，由市场监管部门处以罚款。",
     "art_9__para_1#1 liability F00.00 \"设立分支机构的，未按照规定报告\" <- private_organization "
     "private_person / 市场监管部门 / - / [ADMP.03] must\n"},
    {"proviso_in_front_of_the_penalty",
     "第九条 "
     "结论严重失实的，有关法律已作出规定的，从其规定，有关法律未作规定的，由主管部门给予警告。",
     "art_9__para_1#1 liability F00.00 \"结论严重失实\" <- private_organization private_person / "
     "主管部门 / - / [ADMP.01] must\n"},
    {"harm_besides_is_a_case",
     "第五条 "
     "有下列行为之一的，承担赔偿责任；同时损害公共利益的，由港务部门处一千元罚款：\n（一）冒用轮渡"
     "标志的；\n（二）仿制船票的。",
     "art_5__para_1__point_1#1 liability F00.00 \"冒用轮渡标志\" <- private_organization "
     "private_person / - / - / [ECON.01] must\nart_5__para_1__point_1#2 liability F00.00 "
     "\"冒用轮渡标志\" <- private_organization private_person / 港务部门 / - / [ADMP.03] "
     "must\nart_5__para_1__point_2#1 liability F00.00 \"仿制船票\" <- private_organization "
     "private_person / - / - / [ECON.01] must\nart_5__para_1__point_2#2 liability F00.00 "
     "\"仿制船票\" <- private_organization private_person / 港务部门 / - / [ADMP.03] must\n"},
    {"case_narrowed_by_people", "第五条 聚众堵塞码头的，对首要分子的，由港务部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"聚众堵塞码头\" <- private_organization private_person / "
     "港务部门 / - / [ADMP.03] must\n"},
    {"amount_and_its_opposite",
     "第五条 "
     "伪造船票，违法所得一万元以上的，处违法所得一倍的罚款；没有违法所得或者违法所得不足一万元的，"
     "处一万元罚款。",
     "art_5__para_1#1 liability F00.00 \"伪造船票\" <- private_organization private_person / - / - "
     "/ [ADMP.03] must\nart_5__para_1#2 liability F00.00 \"伪造船票\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"},
    {"amount_alone_stays", "第五条 伪造船票，违法所得一万元以上的，处违法所得一倍的罚款。",
     "art_5__para_1#1 liability F00.00 \"伪造船票，违法所得一万元以上\" <- private_organization "
     "private_person / - / - / [ADMP.03] must\n"},
    {"punished_for_the_same",
     "第五条 "
     "伪造船票的，由港务部门处一千元罚款。单位因前述行为受到处罚的，对其直接负责的主管人员处五百元"
     "罚款。",
     "art_5__para_1#1 liability F00.00 \"伪造船票\" <- private_organization / 港务部门 / - / "
     "[ADMP.03] must\nart_5__para_1#2 liability F00.00 \"伪造船票\" <- supervisor / 港务部门 / - / "
     "[ADMP.03] must\n"},
    {"same_verb_in_a_further_clause",
     "第五条 砍伐一级行道树的，每株处三万元罚款；砍伐二级行道树的，每株处二万元罚款。",
     "art_5__para_1#1 liability F00.00 \"砍伐一级行道树\" <- private_organization private_person / "
     "- / - / [ADMP.03] must\nart_5__para_1#2 liability F00.00 \"砍伐二级行道树\" <- "
     "private_organization private_person / - / - / [ADMP.03] must\n"},
    {"adverbial_that_tells_part_of_it",
     "第五条 经复验不合格，并擅自开航的，由港务部门处一千元罚款。",
     "art_5__para_1#1 liability F00.00 \"经复验不合格，并擅自开航\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.03] must\n"},
    {"conduct_before_an_authority",
     "第五条 "
     "轮渡公司实施损害乘客权益的行为，由港务部门责令改正；造成乘客损失的，依法承担赔偿责任。",
     "art_5__para_1#1 liability F00.00 \"实施损害乘客权益的行为\" <- private_organization / "
     "港务部门 / - / [ACT.01] must\nart_5__para_1#2 liability F00.00 \"实施损害乘客权益的行为\" <- "
     "private_organization / - / serious / [ECON.01] must\n"},
    {"no_crime_and_no_other_law",
     "第五条 "
     "有下列行为之一，构成犯罪的，依法追究刑事责任；尚不够刑事处罚，且航道法未作规定的，由港务部门"
     "处一千元罚款：\n（一）毁坏护栏的；\n（二）毁坏航标的。",
     "art_5__para_1__point_1#1 liability F00.00 \"毁坏护栏\" <- private_organization "
     "private_person / 港务部门 / - / [ADMP.03] must\nart_5__para_1__point_2#1 liability F00.00 "
     "\"毁坏航标\" <- private_organization private_person / 港务部门 / - / [ADMP.03] "
     "must\nart_5__para_1#1 transfer \"构成犯罪\" <- private_organization private_person / - / "
     "crime / [CRIM.02] must\n"},
    {"refusal_behind_a_mere_request",
     "第五条 鸽舍影响码头的，由港务人员劝其改正；拒不改正的，由港务部门处一百元罚款。",
     "art_5__para_1#1 liability F00.00 \"鸽舍影响码头\" <- private_organization private_person / "
     "港务部门 / serious / [ADMP.03] must\n"},
    {"breach_of_the_ban_before",
     "第五条 居民不得在码头饲养鸡鸭等家禽。违反规定的，由港务部门处一百元罚款。",
     "art_5__para_1#1 liability F00.00 \"在码头饲养鸡鸭等家禽\" <- private_person / 港务部门 / - / "
     "[ADMP.03] must\n"},
    {"breach_of_a_ban_on_a_thing", "第五条 废油不得排入航道。违反规定的，由港务部门处一百元罚款。",
     "art_5__para_1#1 liability F00.00 \"废油不得排入航道。违反规定\" <- private_organization "
     "private_person / "
     "港务部门 / - / [ADMP.03] must\n"},
    {"fine_in_place_of_the_gains",
     "第五条 "
     "擅自出租泊位的，由港务部门没收违法所得，可以并处违法所得一倍的罚款；没有违法所得的，可以并处"
     "五万元以下的罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自出租泊位\" <- private_organization private_person / "
     "港务部门 / - / [ADMP.04] must\nart_5__para_1#2 liability F00.00 \"擅自出租泊位\" <- "
     "private_organization private_person / 港务部门 / - / [ADMP.03] may\nart_5__para_1#3 "
     "liability F00.00 \"擅自出租泊位\" <- private_organization private_person / 港务部门 / - / "
     "[ADMP.03] may\n"},
    {"gains_behind_a_comma_are_added",
     "第五条 "
     "擅自出租泊位的，由港务部门责令改正，有违法所得的，没收违法所得，并处违法所得一倍的罚款。",
     "art_5__para_1#1 liability F00.00 \"擅自出租泊位\" <- private_organization private_person / "
     "港务部门 / - / [ACT.01 ADMP.04 ADMP.03] must all\n"},
    {"gains_of_another_kind",
     "第五条 "
     "渡口单位弄虚作假的，由港务部门责令改正；获得财政性资金或者有违法所得的，由财政部门予以追回；"
     "情节严重的，处一万元罚款。\n第六条 "
     "渡口违反规定的，由全民普法依法治理工作领导机构予以通报批评。",
     "art_5__para_1#1 liability F00.00 \"弄虚作假\" <- private_organization / 港务部门 / - / "
     "[ACT.01] must\nart_5__para_1#2 liability F00.00 \"弄虚作假\" <- private_organization / "
     "财政部门 / - / [ECON.04] must\nart_5__para_1#3 liability F00.00 \"弄虚作假\" <- "
     "private_organization / 财政部门 / serious / [ADMP.03] must\nart_6__para_1#1 liability F00.00 "
     "\"渡口违反规定\" <- private_organization private_person / 全民普法依法治理工作领导机构 / - / "
     "[ADMP.02] must\n"},
    {"punished_by_other_laws",
     "第五条 "
     "违反本条例规定的行为，法律、法规规定行政处罚的，依照其规定处罚；造成损失的，承担民事责任。\n"
     "第六条 违反本条例规定的行为，法律、法规已有规定的，从其规定。",
     "art_5__para_1#1 liability F00.00 \"违反本条例规定的行为\" <- private_organization "
     "private_person / - / - / [ADMP.00] must\nart_5__para_1#2 liability F00.00 "
     "\"违反本条例规定的行为\" <- private_organization private_person / - / serious / [ECON.01] "
     "must\n"},
    {"slight_and_no_crime",
     "第三条 "
     "护林员玩忽职守，构成犯罪的，依法追究刑事责任；情节轻微，尚不构成犯罪的，由其所在单位给予处分"
     "。",
     "art_3__para_1#1 liability F01.06 \"玩忽职守\" <- staff / 其所在单位 / minor / [GEN.01] "
     "must\nart_3__para_1#2 transfer \"构成犯罪\" <- staff / - / crime / [CRIM.02] "
     "must\n"},
    {"who_has_become_official",
     "第六条 "
     "考生冒用他人身份的，由考试机构取消考试资格，处一千元罚款；行为人属国家工作人员的，由其所在单"
     "位依法给予处分；已经成为公职人员的，依法给予开除处分。",
     "art_6__para_1#1 liability F00.00 \"冒用他人身份\" <- private_person / 考试机构 / - / "
     "[PERF.11 ADMP.03] must all\n"
     "art_6__para_1#2 liability F00.00 \"冒用他人身份\" <- staff / 其所在单位 / - / [GEN.01] must\n"
     "art_6__para_1#3 liability F00.00 \"冒用他人身份\" <- staff / 其所在单位 / - / [GOV.06] "
     "must\n"},
    {"legal_bodies_are_no_law",
     "第五条 "
     "法律服务机构未依照规定履行职责的，应当及时改正；拒不改正的，由司法行政部门处一千元罚款。\n第"
     "六条 违反本条例规定的行为，法律已有规定的，从其规定。",
     "art_5__para_1#1 liability F00.00 \"未依照规定履行职责\" <- private_organization / "
     "司法行政部门 / serious / [ADMP.03] must\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Conditions, testing::ValuesIn(kRows),
                         [](const auto& row) { return std::string(row.param.name); });

}  // namespace
}  // namespace wenze::extract
