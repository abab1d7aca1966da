// Which codes a fault gets, through the shipped dictionaries.
#include "support.h"

namespace wenze::extract {
namespace {

std::string codes_of(const Rule& rule) {
  std::string out;
  for (const std::string& code : rule.fault->codes) out += (out.empty() ? "" : " ") + code;
  return out;
}

// The codes of the list's items, one line each.
std::string codes_of_list(const std::string& lead_in, const std::vector<std::string>& items) {
  static const char* const kNumbers[] = {"（一）", "（二）", "（三）", "（四）", "（五）"};
  std::string text = "第一条 " + lead_in + "\n\n";
  for (std::size_t i = 0; i < items.size(); ++i)
    text += kNumbers[i] + items[i] + (i + 1 < items.size() ? "；\n\n" : "。\n");
  std::string out;
  for (const Rule& rule : rules_of(file_of(text)))
    if (rule.fault) out += codes_of(rule) + '\n';
  return out;
}

struct Coded {
  const char* fault;
  const char* first;  // code
};

class CodeOfOneFault : public testing::TestWithParam<Coded> {};

TEST_P(CodeOfOneFault, IsThatOfItsWords) {
  const std::string text =
      "第一条 工作人员" + std::string(GetParam().fault) + "的，依法给予处分。\n";
  const std::vector<Rule> rules = rules_of(file_of(text));
  ASSERT_EQ(rules.size(), 1u) << text;
  ASSERT_FALSE(rules[0].fault->codes.empty());
  EXPECT_EQ(rules[0].fault->codes.front(), GetParam().first) << rules[0].fault->passage.text;
}

INSTANTIATE_TEST_SUITE_P(
    FaultCodes, CodeOfOneFault,
    testing::Values(
        // A word of fault_words.tsv.
        Coded{"代替他人签到", "F12.05"}, Coded{"向当事人索要礼品", "F16.01"},
        Coded{"未按规定拨付资金", "F13.02"}, Coded{"剽窃他人论文", "F15.02"},
        Coded{"违规发给许可证件", "F05.06"},
        // The longest trigger.
        Coded{"泄露工作秘密", "F17.02"},
        // Who hinders a duty does not fail in his own.
        Coded{"阻挠评审员依法履行职责", "F02.10"}, Coded{"拒不履行职责", "F01.01"},
        // Money that is due, and no land.
        Coded{"擅自减发、增发船员津贴", "F13.02"}, Coded{"向被评估的船厂收取费用", "F08.01"},
        Coded{"不按期移交档案", "F12.01"},
        // Property is taken for a permit only where words say so.
        Coded{"利用职务上的便利收受船户财物", "F16.02"},
        Coded{"利用职务便利收受他人财物", "F16.02"},
        Coded{"利用制作、发放渡船证的便利，收受他人财物", "F05.09"},
        Coded{"在办理渡运许可中索取船户财物", "F05.09"},
        Coded{"参与或者变相参与渡船修理业务", "F16.05"},
        // To stop support that is not due, and no relief of a disaster.
        Coded{"对不再符合条件的社会救助对象未予停止救助", "F01.01"},
        Coded{"挪用救灾帐篷等抢险物资", "F14.08"}, Coded{"对符合条件的渔户不予救助", "F05.01"},
        Coded{"使用依法扣留的渡船", "F07.06"}, Coded{"违法扣留渡船", "F07.01"},
        // The circumstance 非执行…任务时 tells nothing that is not carried out.
        Coded{"非执行紧急任务时使用警笛", "F02.01"}, Coded{"拒不执行紧急任务", "F04.01"},
        Coded{"不依照规定的条件、程序和期限实施行政许可", "F05.07"},
        Coded{"为不符合条件的船员发放适任证书", "F05.06"},
        Coded{"不为符合条件的船员办理换证手续", "F05.01"}, Coded{"擅自开设银行账户", "F13.03"},
        Coded{"将本单位的工作任务交由渔村承担", "F02.08"}, Coded{"强制用户购买缆绳", "F02.10"},
        Coded{"私放被留置的走私人员", "F16.07"},
        Coded{"对不符合抗风标准的船厂设计方案出具合格意见", "F15.03"},
        Coded{"发给渡运证书后不进行监督管理", "F05.08"},
        Coded{"因保护不力，导致古灯塔被撤销称号", "F04.04"},
        Coded{"违反规定扩大开支范围、提高开支标准", "F13.01"}, Coded{"成果署名不实", "F15.02"},
        Coded{"发生重大泄密案件", "F17.01"}, Coded{"发生重大撞船事故", "F14.01"},
        Coded{"对应当定密的航线资料不定密", "F17.01"}, Coded{"要求施工单位垫资建设", "F13.07"},
        Coded{"安排无关的出国（境）考察", "F13.08"},
        // A duty that is not done has the general code, and a wrong without a word the last one.
        Coded{"未给予船员必要帮助", "F01.01"}, Coded{"未实施泊位基准制度", "F01.01"},
        Coded{"将泊位分为重点泊位和普通泊位", "F02.99"}));

TEST(FaultCodes, OfAListTakeTheirTopicFromTheLeadIn) {
  EXPECT_EQ(codes_of_list(
                "行政机关在实施行政处罚过程中，有下列情形之一的，对直接负责的主管人员给予警告：",
                {"没有法定依据的", "违反法定程序的", "其他违反规定的情形"}),
            "F06.02\nF06.03\nF06.99\n");
  EXPECT_EQ(
      codes_of_list("行政机关在行政征收过程中，有下列情形之一的，对直接负责的主管人员给予警告：",
                    {"没有法定依据的", "不使用合法票据的", "其他违反规定的情形"}),
      "F08.01\nF08.03\nF08.99\n");
}

TEST(FaultCodes, OfAResidualItemAreThoseOfItsNeighbours) {
  const std::string lead_in = "工作人员有下列情形之一的，给予警告处分：";
  EXPECT_EQ(codes_of_list(lead_in, {"收受礼金的", "接受宴请的", "公物私用的", "有其他类似情形的"})
                .substr(21),
            "F16.99\n");
}

TEST(FaultCodes, OfRegulatedPartiesIsOne) {
  const std::vector<Rule> rules =
      rules_of(file_of("第一条 企业未取得许可证擅自生产的，处一万元罚款。\n"));
  ASSERT_EQ(rules.size(), 1u);
  EXPECT_EQ(codes_of(rules[0]), "F00.00");
}

TEST(FaultCodes, SayWhatDecided) {
  const auto steps = [](const std::string& text) {
    std::string out;
    for (const Rule& rule : rules_of(file_of(text)))
      for (const Evidence& evidence : rule.evidence)
        if (evidence.step.starts_with("fault_code")) out += evidence.step + '\n';
    return out;
  };
  EXPECT_EQ(steps("第一条 工作人员代替他人签到的，给予警告处分。\n"), "fault_code\n");
  EXPECT_EQ(steps("第一条 工作人员违反前条的，给予警告处分。\n"), "fault_code_by_form\n");
  // No word of 超期办理 stands there whole: what the others have in common with it decides.
  EXPECT_EQ(steps("第一条 工作人员不按时限把许可证件发给申请人的，给予警告处分。\n"),
            "fault_code\nfault_code_by_likeness\n");
}

TEST(FaultCodes, StandAloneWhereTheyAreResidual) {
  for (const Rule& rule : rules_of(file_of("第一条 工作人员违反前条的，给予警告处分。\n")))
    EXPECT_TRUE(!rule.fault->codes.front().ends_with(".99") || rule.fault->codes.size() == 1);
}

}  // namespace
}  // namespace wenze::extract
