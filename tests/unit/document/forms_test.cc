// Forms of texts whose tree depends on more than the next mark.
#include "fixture.h"

namespace wenze::document {
namespace {

struct Row {
  const char* what;
  const char* input;
  const char* outline;
};

class Forms : public testing::TestWithParam<Row> {};

TEST_P(Forms, HasTheseProvisions) {
  const Built built = build(GetParam().input);
  std::string all;
  for (const Document& document : built.documents) {
    if (built.documents.size() > 1) all += "# " + document.meta.title.value_or("-") + "\n";
    all += outline_of(built, document);
  }
  EXPECT_EQ(all, GetParam().outline);
  expect_whole(built);
}

const Row kRows[] = {
    {"decimal_outline",
     "临溪市甲预案\n1总则\n1.1目的\n为了甲，制定本预案。1.2依据\n1.2."
     "1法律依据\n有关法律。\n2组织\n2.1领导\n"
     "组成如下：\n（1）甲；\n（2）乙，经费3.5万元。",
     "title - 临溪市甲预案\nsec_1 1 <总则>\nsec_1__subsec_1 1.1 <目的>\nsec_1__subsec_1__para_1 - "
     "为了甲，制定本预案。\n"
     "sec_1__subsec_2 1.2 <依据>\nsec_1__subsec_2__point_1 1.2.1 <法律依据> 有关法律。\nsec_2 2 "
     "<组织>\n"
     "sec_2__subsec_1 2.1 <领导>\nsec_2__subsec_1__para_1 - 组成如下：\n"
     "sec_2__subsec_1__indent_1 （1） 甲；\nsec_2__subsec_1__indent_2 （2） 乙，经费3.5万元。\n"},
    {"amounts_are_no_decimals", "情况说明\n全年经费如下。\n1.5万元用于甲。\n2.5万元用于乙。",
     "title - 情况说明\npara_1 - 全年经费如下。\npara_2 - 1.5万元用于甲。\npara_3 - "
     "2.5万元用于乙。\n"},
    {"heading_in_brackets_on_its_own_line",
     "第一条\n（标的）\n一、本规章订定甲。\n二、须作成卷宗。\n第二条\n（删除）\n第三条\n处以罚款五"
     "千澳门元。",
     "art_1 第一条 <标的>\nart_1__para_1 一、 本规章订定甲。\nart_1__para_2 二、 须作成卷宗。\n"
     "art_2 第二条\nart_2__para_1 - （删除）\nart_3 第三条\nart_3__para_1 - "
     "处以罚款五千澳门元。\n"},
    {"contents_before_and_after_the_title",
     "目录\n第一章总则\n第二章附则\n某市甲办法\n目录\n第一章总则……1\n第二章附则……2\n第一章总则\n第"
     "一条 "
     "甲。\n第二章附则\n第二条 乙。",
     "toc - 目录/第一章总则/第二章附则\ntitle - 某市甲办法\ntoc~2 - "
     "目录/第一章总则……1/第二章附则……2\n"
     "chp_1 第一章 <总则>\nart_1 第一条\nart_1__para_1 - 甲。\nchp_2 第二章 <附则>\nart_2 "
     "第二条\nart_2__para_1 - 乙。\n"},
    {"law_decision_explanation",
     "某市甲条例\n第一条 甲。\n第二条 "
     "乙。\n某市人民代表大会常务委员会关于修改《某市甲条例》的决定\n（2018年5月30日某市人民代表大会"
     "常务委员"
     "会通过）\n一、删去第二条。\n二、本决定自公布之日起施行。\n关于《某市\n甲条例修正案》的说明\n"
     "各位委员：\n"
     "一、必要性\n出现了新问题。",
     "# 某市甲条例\ntitle - 某市甲条例\nart_1 第一条\nart_1__para_1 - 甲。\nart_2 "
     "第二条\nart_2__para_1 - "
     "乙。\n# 某市人民代表大会常务委员会关于修改《某市甲条例》的决定\ntitle - "
     "某市人民代表大会常务委员会关于修改《某市甲条例》的决定\npreamble__para_1 - "
     "（2018年5月30日某市人民代表大会常务委员会通过）\nsec_1 一、\nsec_1__para_1 - "
     "删去第二条。\nsec_2 "
     "二、\nsec_2__para_1 - 本决定自公布之日起施行。\n# 关于《某市甲条例修正案》的说明\ntitle - "
     "关于《某市/甲条例修正案》的说明\npreamble__para_1 - 各位委员：\nsec_1 一、 "
     "<必要性>\nsec_1__para_1 - "
     "出现了新问题。\n"},
    {"labels_of_a_chapter_and_a_section_lost",
     "某市甲条例\n第一章总则\n第一条 甲。\n管理\n第二条 乙。\n第三章罚则\n水源\n第三条 "
     "丙。\n第二节水质\n第四条 丁。",
     "title - 某市甲条例\nchp_1 第一章 <总则>\nart_1 第一条\nart_1__para_1 - 甲。\nchp_2 - "
     "<管理>\nart_2 "
     "第二条\nart_2__para_1 - 乙。\nchp_3 第三章 <罚则>\nchp_3__sec_1 - <水源>\nart_3 "
     "第三条\nart_3__para_1 - "
     "丙。\nchp_3__sec_2 第二节 <水质>\nart_4 第四条\nart_4__para_1 - 丁。\n"},
    {"two_lines_like_headings_restore_nothing",
     "第一章总则\n第一条 甲。\n管理\n第二条 乙。\n监督\n第三条 丙。\n第三章罚则\n第四条 丁。",
     "chp_1 第一章 <总则>\nart_1 第一条\nart_1__para_1 - 甲。\nart_1__para_2 - 管理\nart_2 第二条\n"
     "art_2__para_1 - 乙。\nart_2__para_2 - 监督\nart_3 第三条\nart_3__para_1 - 丙。\nchp_3 第三章 "
     "<罚则>\nart_4 第四条\nart_4__para_1 - 丁。\n"},
    {"quotation_of_several_paragraphs",
     "一、第三条修改为：\n“第三条 "
     "应当甲。\n“有下列情形的，不予许可：\n“（一）甲；\n“（二）乙。”\n二、删去第八条。\n"
     "本决定自公布之日起施行。",
     "sec_1 一、\nsec_1__para_1 - 第三条修改为：/“第三条 "
     "应当甲。/“有下列情形的，不予许可：/“（一）甲；/“（二）乙。”\nsec_2 二、\nsec_2__para_1 - "
     "删去第八条。\n"
     "sec_2__para_2 - 本决定自公布之日起施行。\n"},
    {"statements_are_no_headings",
     "一、各单位要落实制度。擅自离岗的，批评教育。\n二、会议听取了汇报。会议要求抓好落实。\n三、主"
     "要任务。抓好落实。",
     "sec_1 一、\nsec_1__para_1 - 各单位要落实制度。擅自离岗的，批评教育。\nsec_2 "
     "二、\nsec_2__para_1 - "
     "会议听取了汇报。会议要求抓好落实。\nsec_3 三、 <主要任务>\nsec_3__para_1 - 抓好落实。\n"},
    {"breaks_before_numbers_lost",
     "一、总体要求（一）指导思想。以甲为主。\n（二）目标。做到乙。二、任务\n（一）甲事：1.子；\n2."
     "丑。（二）乙事。\n"
     "三、附则",
     "sec_1 一、 <总体要求>\nsec_1__subsec_1 （一） <指导思想>\nsec_1__subsec_1__para_1 - "
     "以甲为主。\n"
     "sec_1__subsec_2 （二） <目标>\nsec_1__subsec_2__para_1 - 做到乙。\nsec_2 二、 <任务>\n"
     "sec_2__subsec_1 （一）\nsec_2__subsec_1__para_1 - 甲事：\nsec_2__subsec_1__point_1 1. 子；\n"
     "sec_2__subsec_1__point_2 2. 丑。\nsec_2__subsec_2 （二）\nsec_2__subsec_2__para_1 - "
     "乙事。\nsec_3 三、 "
     "<附则>\n"},
    {"division_behind_a_sentence", "第一章甲\n一、应当子。第二章乙\n一、应当丑。",
     "chp_1 第一章 <甲>\nchp_1__sec_1 一、\nchp_1__sec_1__para_1 - 应当子。\nchp_2 第二章 <乙>\n"
     "chp_2__sec_1 一、\nchp_2__sec_1__para_1 - 应当丑。\n"},
    {"label_at_the_end_of_a_line", "第 1 条\n甲。第 2 条\n乙。\n第 3 条\n丙。",
     "art_1 第 1 条\nart_1__para_1 - 甲。\nart_2 第 2 条\nart_2__para_1 - 乙。\nart_3 第 3 "
     "条\nart_3__para_1 - "
     "丙。\n"},
    {"item_that_cites_itself",
     "第一条 有下列情形的：\n（一）甲；（一）中的行为情节严重的除外；\n（二）乙。",
     "art_1 第一条\nart_1__para_1 - 有下列情形的：\nart_1__para_1__point_1 （一） "
     "甲；（一）中的行为情节严重的除外；\nart_1__para_1__point_2 （二） 乙。\n"},
    {"notes_of_acts_stand_on_lines_of_their_own",
     "某市关于甲事如何适用规定的解释\n2001年6月21日某市人民代表大会常务委员会第九次会议通过\n"
     "2001年7月3日公布\n甲事依照乙规定处理。",
     "title - 某市关于甲事如何适用规定的解释\npara_1 - "
     "2001年6月21日某市人民代表大会常务委员会第九次会议通过\n"
     "para_2 - 2001年7月3日公布\npara_3 - 甲事依照乙规定处理。\n"},
    {"line_behind_a_heading_on_the_same_line",
     "一、加强领导。各县、各部门要全面清理事项，认真做\n好落实工作。\n二、加强检查",
     "sec_1 一、 <加强领导>\nsec_1__para_1 - "
     "各县、各部门要全面清理事项，认真做/好落实工作。\nsec_2 二、 "
     "<加强检查>\n"},
    {"sentences_among_siblings_without_headings",
     "一、职责是：\n（一）制订标准。审批设置。\n（二）负责预测，编制计划。\n（三）会同部门制订办法"
     "，并检查执行。\n"
     "（四）负责直接管理的学校，审批章程。\n（五）组织评估，公布结果。",
     "sec_1 一、\nsec_1__para_1 - 职责是：\nsec_1__subsec_1 （一）\nsec_1__subsec_1__para_1 - "
     "制订标准。审批设置。\nsec_1__subsec_2 （二）\nsec_1__subsec_2__para_1 - "
     "负责预测，编制计划。\nsec_1__subsec_3 （三）\nsec_1__subsec_3__para_1 - "
     "会同部门制订办法，并检查执行。\nsec_1__subsec_4 （四）\nsec_1__subsec_4__para_1 - "
     "负责直接管理的学校，审批章程。\nsec_1__subsec_5 （五）\nsec_1__subsec_5__para_1 - "
     "组织评估，公布结果。\n"},
    {"last_item_of_a_list_is_no_heading",
     "申请书载明下列事项：\n（一）姓名；\n（二）请求；\n（三）证据和来源\n书写有困难的，可以口头申"
     "请。",
     "preamble__para_1 - 申请书载明下列事项：\nsubsec_1 （一）\nsubsec_1__para_1 - "
     "姓名；\nsubsec_2 "
     "（二）\nsubsec_2__para_1 - 请求；\nsubsec_3 （三）\nsubsec_3__para_1 - "
     "证据和来源\nsubsec_3__para_2 - 书写有困难的，可以口头申请。\n"},
    {"lines_of_a_history_are_no_titles",
     "岱屿甲标准\n1.中华民国九十八年五月五日字第 0708 号令订定发\n布全文 2 "
     "条\n2.中华民国一百零八年八月十二日字第 8724763 号令\n修正发布第 2 条条文\n第 1 "
     "条\n甲。\n第 2 条\n乙。",
     "title - 岱屿甲标准\nart_1 第 1 条\nart_1__para_1 - 甲。\nart_2 第 2 条\nart_2__para_1 - "
     "乙。\n"},
    {"last_chapter_without_its_label",
     "第一章总则\n第一条 甲。\n第二章代表建议\n办理工作的监督检查\n第二条 乙。\n附则\n第三条 丙。",
     "chp_1 第一章 <总则>\nart_1 第一条\nart_1__para_1 - 甲。\nchp_2 第二章 "
     "<代表建议办理工作的监督检查>\nart_2 第二条\nart_2__para_1 - 乙。\nchp_3 - <附则>\nart_3 "
     "第三条\nart_3__para_1 - 丙。\n"},
    {"question_as_heading",
     "一、问：有关机关和组织编印的仅供领导部门内部参阅的刊物资料等刊登的来信文章，当事人起诉的，人"
     "民法院是否受理？\n答："
     "不予受理。\n二、问：如何认定？\n答：按下列情况。",
     "sec_1 一、 "
     "<问：有关机关和组织编印的仅供领导部门内部参阅的刊物资料等刊登的来信文章，当事人起诉的，人民法"
     "院是否受理？>\nsec_1__para_"
     "1 - 答：不予受理。\nsec_2 二、 <问：如何认定？>\nsec_2__para_1 - 答：按下列情况。\n"},
    {"history_broken_at_a_fixed_width",
     "岱屿甲法\n1.中华民国八十五年一月十五日字第 850000466\n0 号令修正公布第 13 条\n"
     "2.中华民国八十九年七月十九日令修正公布第 11 条\n第 1 条\n甲。\n第 2 条\n乙。",
     "title - 岱屿甲法\nart_1 第 1 条\nart_1__para_1 - 甲。\nart_2 第 2 条\nart_2__para_1 - "
     "乙。\n"},
    {"preamble_broken_over_lines",
     "某市甲办法\n（2011年7月20日某市人民代表大会常务委员会\n第三次会议通过）\n（2018年5月修正）\n"
     "第一条 甲。\n第二条 乙。",
     "title - 某市甲办法\npreamble__para_1 - "
     "（2011年7月20日某市人民代表大会常务委员会/第三次会议通过）\n"
     "preamble__para_2 - （2018年5月修正）\nart_1 第一条\nart_1__para_1 - 甲。\nart_2 "
     "第二条\nart_2__para_1 - "
     "乙。\n"},
};

std::string row_name(const testing::TestParamInfo<Row>& info) { return info.param.what; }
INSTANTIATE_TEST_SUITE_P(Rows, Forms, testing::ValuesIn(kRows), row_name);

TEST(FormsOfHeadings, OneWithoutANumberEndsAList) {
  const Built built = build("## 资料准备\n（一）姓名；\n（二）请求。\n## 仲裁过程\n双方陈述意见。");
  EXPECT_EQ(outline_of(built),
            "title - 资料准备\nsubsec_1 （一）\nsubsec_1__para_1 - 姓名；\nsubsec_2 "
            "（二）\nsubsec_2__para_1 - 请求。\npara_1 - 仲裁过程\npara_2 - 双方陈述意见。\n");
}

}  // namespace
}  // namespace wenze::document
