#include "text/word_set.h"

#include <gtest/gtest.h>

#include <random>

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

// Against a look at every word.
TEST(WordSet, SaysWhatALookAtEveryWordSays) {
  static const char* const kCharacters[] = {"处", "分", "给", "a", "é", "𠮷", "的", "，"};
  std::mt19937 random(5);
  const auto text_of = [&](std::size_t most) {
    std::string out;
    for (std::size_t n = random() % (most + 1); n > 0; --n)
      out += kCharacters[random() % std::size(kCharacters)];
    return out;
  };
  for (int round = 0; round < 2000; ++round) {
    std::vector<std::string> words;
    for (int i = 0; i < 8; ++i) words.push_back(text_of(5));
    const WordSet set({words.begin(), words.end()});
    const std::string s = text_of(9);
    std::size_t front = 0, back = 0, place = std::string::npos;
    for (const std::string& word : words) {
      if (word.empty()) continue;
      if (s.starts_with(word)) front = std::max(front, word.size());
      if (s.ends_with(word)) back = std::max(back, word.size());
      place = std::min(place, s.find(word));
    }
    EXPECT_EQ(set.at_front(s).size(), front) << s;
    EXPECT_EQ(set.at_back(s).size(), back) << s;
    EXPECT_EQ(set.find(s), place) << s;
  }
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
