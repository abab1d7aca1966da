#include "query/numerals.h"

#include <gtest/gtest.h>

#include "base/strings.h"

namespace wenze::query {
namespace {

std::string forms(std::string_view phrase) { return base::join(numeral_forms(phrase), " "); }

TEST(NumeralForms, AreTheSameWhicheverIsGiven) {
  const struct {
    std::string_view chinese, arabic, all;
  } rows[] = {
      {"第十五条", "第15条", "第十五条 第15条"},
      {"二〇〇六年四月", "2006年4月", "二〇〇六年四月 二〇〇六年4月 2006年四月 2006年4月"},
      {"一百零五元以下", "105元以下", "一百零五元以下 105元以下"},
      {"五万元以上", "5万元以上", "五万元以上 50000元以上 5万元以上"},
      {"内两次", "内2次", "内二次 内2次 内两次"},
      {"第二款", "第2款", "第二款 第2款"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(forms(row.chinese), row.all);
    EXPECT_EQ(forms(row.arabic), row.all);
  }
}

TEST(NumeralForms, LeaveWordsAlone) {
  for (const std::string_view phrase :
       {"一律", "统一领导", "通报批评", "第三方责任", "icac2006", ""})
    EXPECT_EQ(forms(phrase), phrase);
}

TEST(NumeralForms, KeepWhatWasTyped) {
  EXPECT_EQ(forms("壹万元"), "一万元 10000元 1万元 壹万元");
  EXPECT_EQ(numeral_forms("一条二条三条四条五条六条").size(), 2u)
      << "of many numbers, all in one way";
  EXPECT_EQ(numeral_forms("一条二条三条四条五条6条").size(), 3u);
}

}  // namespace
}  // namespace wenze::query
