// Words that choose a code, on tables of our own.
#include "lexicon/fault_words.h"

#include <gtest/gtest.h>

#include "text/utf8.h"

namespace wenze::lexicon {
namespace {

// Forms of another code, so that the tables are not so small that no pair is rare.
std::string many_forms() {
  std::string out;
  for (char32_t c = U'\u4E00'; c < U'\u4E80'; c += 2) {
    if (!out.empty()) out += '|';
    text::append_utf8(out, c);
    text::append_utf8(out, c + 1);
  }
  return out;
}

FaultWords words() {
  const auto faults = text::Table::parse("faults.tsv",
                                         "code\ttriggers\n"
                                         "F00.00\t擅自施工\n"
                                         "F01.01\t不履行职责\n"
                                         "F12.05\t无故缺席|旷工\n"
                                         "F16.09\t酒后驾驶|赌博\n");
  const auto more = text::Table::parse("fault_words.tsv",
                                       "code\twords\n"
                                       "F12.05\t迟到|迟到早退\n"
                                       "F16.09\t饮酒驾车\n"
                                       "F01.01\t" +
                                           many_forms() +
                                           "\n"
                                           "F99.01\t无人认领\n");
  EXPECT_TRUE(faults.has_value() && more.has_value());
  return {*faults, *more};
}

TEST(FaultWords, KnowsTheCodesOfTheFaultsAlone) {
  const FaultWords all = words();
  EXPECT_EQ(all.codes(), (std::vector<std::string>{"F00.00", "F01.01", "F12.05", "F16.09"}));
  EXPECT_EQ(all.index_of("F12.05"), 2u);
  EXPECT_EQ(all.index_of("F99.01"), all.codes().size());
  EXPECT_TRUE(all.find("无人认领").empty());
}

TEST(FaultWords, FindsTheLongestWordAtEachPlace) {
  const auto hits = words().find("经常迟到早退，迟到");
  ASSERT_EQ(hits.size(), 2u);
  EXPECT_EQ(hits[0].begin, 6u);
  EXPECT_EQ(hits[0].end, 18u);
  EXPECT_EQ(hits[1].end - hits[1].begin, 6u);
  EXPECT_EQ(hits[0].code, 2u);
  ASSERT_EQ(words().find("旷工").size(), 1u) << "a trigger is one as well";
  EXPECT_EQ(words().find("旷工")[0].code, 2u);
  EXPECT_TRUE(words().find("擅自施工").empty()) << "F00.00 is for regulated parties";
}

TEST(FaultWords, WhatSharesPairsOfCharactersIsLike) {
  const FaultWords all = words();
  const auto like = all.likeness("饮酒后上路驾驶车辆");
  EXPECT_GT(like[3], 0);
  EXPECT_EQ(like[1], 0);
  EXPECT_EQ(like[2], 0);
  EXPECT_EQ(all.likeness("擅自施工")[0], 0) << "F00.00 has no words";
  // A pair counts once, however often it stands there.
  EXPECT_EQ(all.likeness("旷工")[2], all.likeness("旷工、旷工")[2]);
}

TEST(FaultWords, APairThatStandsOnceTellsLessThanOneThatStandsOften) {
  const auto like = words().likeness("迟到");  // in two forms of F12.05
  EXPECT_GT(like[2], words().likeness("无故")[2]);
}

TEST(FaultWords, WithoutTablesThereIsNothing) {
  const FaultWords none;
  EXPECT_TRUE(none.codes().empty());
  EXPECT_TRUE(none.find("旷工").empty());
  EXPECT_TRUE(none.likeness("旷工").empty());
}

}  // namespace
}  // namespace wenze::lexicon
