#include "text/outside_words.h"

#include <gtest/gtest.h>

namespace wenze::text {
namespace {

const WordSet kWords({"对", "经", "以"}), kLonger({"对外", "经营", "以上", "未经营"});

TEST(OutsideWords, WordOfItsOwn) {
  EXPECT_EQ(find_outside(kWords, kLonger, "并对单位"), 3U);
  EXPECT_EQ(find_outside(kWords, kLonger, "未经批准"), 3U);
}

TEST(OutsideWords, NotInsideALongerOne) {
  EXPECT_EQ(find_outside(kWords, kLonger, "对外贸易"), std::string_view::npos);
  EXPECT_EQ(find_outside(kWords, kLonger, "县级以上"), std::string_view::npos);
  EXPECT_EQ(find_outside(kWords, kLonger, "未经营"), std::string_view::npos);
}

TEST(OutsideWords, OneBehindALongerOne) {
  EXPECT_EQ(find_outside(kWords, kLonger, "经营者对单位"), 9U);
  EXPECT_EQ(find_outside(kWords, kLonger, ""), std::string_view::npos);
}

}  // namespace
}  // namespace wenze::text
