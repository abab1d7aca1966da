#include "text/word_set.h"

#include <gtest/gtest.h>

namespace wenze::text {
namespace {

const WordSet kSet({"处", "处分", "给予处分", "a", "或者", "处"});

TEST(WordSet, LongestWordAtTheFrontAndAtTheEnd) {
  EXPECT_EQ(kSet.at_front("处分决定"), "处分");
  EXPECT_EQ(kSet.at_front("处理"), "处");
  EXPECT_EQ(kSet.at_front("理处"), "");
  EXPECT_EQ(kSet.at_back("依法给予处分"), "给予处分");
  EXPECT_EQ(kSet.at_back("行政处分"), "处分");
  EXPECT_EQ(kSet.at_back("处分的"), "");
  EXPECT_EQ(kSet.at_back("分"), "");
  EXPECT_EQ(kSet.at_front("abc"), "a");
}

TEST(WordSet, FirstPlaceInBytes) {
  EXPECT_EQ(kSet.find("依法给予处分"), 6U);
  EXPECT_EQ(kSet.find("依法处"), 6U);
  EXPECT_EQ(kSet.find("é或者"), 2U);
  EXPECT_EQ(kSet.find("𠀀或者"), 4U);
  EXPECT_EQ(kSet.find("依法"), std::string_view::npos);
  EXPECT_FALSE(kSet.stands_in(""));
  // The bytes of 者 and 处 split over two characters are no word.
  EXPECT_FALSE(kSet.stands_in("或有者"));
}

TEST(WordSet, HoldsWholeWordsOnce) {
  EXPECT_TRUE(kSet.holds("处分"));
  EXPECT_FALSE(kSet.holds("处分决定"));
  EXPECT_FALSE(kSet.holds(""));
  EXPECT_EQ(kSet.words().size(), 5U);
  EXPECT_FALSE(WordSet().stands_in("处"));
}

// A text that ends inside the width of a Han character is read to its end and no further.
TEST(WordSet, ShortTexts) {
  const WordSet latin({"é", "b"});
  EXPECT_TRUE(latin.begins("é"));
  EXPECT_TRUE(latin.ends("xé"));
  EXPECT_EQ(latin.find("ab"), 1U);
}

}  // namespace
}  // namespace wenze::text
