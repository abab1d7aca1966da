// What stands once for several faults, on acts of our own.
#include "extract/shared_words.h"

#include <gtest/gtest.h>

#include "support.h"

namespace wenze::extract {
namespace {

// fault: shared|shared, a line for each rule.
std::string shared_of(const std::string& text) {
  std::string out;
  for (const Rule& rule : rules_of(file_of("某县茶山管理办法\n" + text))) {
    if (!rule.fault) continue;
    out += rule.fault->passage.text + ":";
    for (const Passage& shared : rule.fault->shared) out += " " + shared.text;
    out += "\n";
  }
  return out;
}

TEST(SharedWords, OfALeadIn) {
  EXPECT_EQ(
      shared_of(
          "第一条 违反本办法规定，任何单位和个人在茶山保护范围内有下列行为之一的，责令停止：\n"
          "（一）采石的；\n（二）倾倒垃圾的。"),
      "采石: 在茶山保护范围内\n倾倒垃圾: 在茶山保护范围内\n");
  EXPECT_EQ(shared_of("第一条 "
                      "未经茶山管理机构批准，在茶山内有下列行为之一的，处一千元罚款：\n（一）搭建房"
                      "屋；\n（二）采石。"),
            "搭建房屋: 未经茶山管理机构批准 在茶山内\n采石: 未经茶山管理机构批准 在茶山内\n");
}

TEST(SharedWords, OfALeadInWhoseItemsSayTheirConsequences) {
  EXPECT_EQ(shared_of("第一条 在茶山保护范围内有下列行为之一的，由茶山管理机构按照下列规定处罚：\n"
                      "（一）采石的，处一千元罚款；\n（二）倾倒垃圾的，处二百元罚款。"),
            "采石: 在茶山保护范围内\n倾倒垃圾: 在茶山保护范围内\n");
}

// Who answers and what is breached stand in fields of their own, or elsewhere.
TEST(SharedWords, NotWhoAnswersNorWhatIsBreached) {
  EXPECT_EQ(shared_of("第一条 "
                      "茶山管理机构及其工作人员违反本办法规定，有下列情形之一的，给予处分：\n（一）"
                      "不履行职责的；\n"
                      "（二）泄露秘密的。"),
            "不履行职责:\n泄露秘密:\n");
}

TEST(SharedWords, OfSeveralActs) {
  EXPECT_EQ(shared_of("第一条 在茶山一级保护区内从事水产养殖或者组织进行垂钓的，责令停止。"),
            "在茶山一级保护区内从事水产养殖:\n组织进行垂钓: 在茶山一级保护区内\n");
  EXPECT_EQ(shared_of("第一条 在茶山内擅自采石，或者非法使用剧毒农药的，责令停止。"),
            "在茶山内擅自采石:\n非法使用剧毒农药:\n");
}

// What is fetched brings what narrows it where it stands.
TEST(SharedWords, OfTheListThatIsCited) {
  EXPECT_EQ(
      shared_of(
          "第一条 茶山核心区范围内，除抢险外，禁止下列行为：\n（一）采石；\n（二）放牧。\n"
          "第二条 "
          "违反本办法第一条规定的，按照下列规定处罚：\n（一）违反第一项规定的，处一千元罚款；\n"
          "（二）违反第二项规定的，处五十元罚款。"),
      "采石: 茶山核心区范围内\n放牧: 茶山核心区范围内\n");
}

TEST(SharedWords, MannerAndResultOfSeveralActs) {
  EXPECT_EQ(shared_of("第一条 工作人员利用职务便利，索取财物或者泄露商业秘密的，给予处分。"),
            "利用职务便利，索取财物:\n泄露商业秘密: 利用职务便利\n");
  EXPECT_EQ(shared_of("第一条 企业未按时提供茶山安全建议或者擅自采石，造成损失的，责令改正。"),
            "未按时提供茶山安全建议: 造成损失\n擅自采石，造成损失:\n");
  // An omission is no manner of another.
  EXPECT_EQ(shared_of("第一条 未按照规定检查茶树，未报告或者未处理病害的，责令改正。")
                .find("未处理病害: 未按照规定检查茶树"),
            std::string::npos);
}

}  // namespace
}  // namespace wenze::extract
