#include "compare/meaning.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "lexicon/files.h"
#include "text/utf8.h"

namespace wenze::compare {
namespace {

text::Table table_of(const std::string& rows) {
  return *text::Table::parse("han_meanings", "first\tplace\tfollowers\n" + rows);
}

// A place along one axis: the sign of 63 there, next to nothing elsewhere.
std::string along(std::size_t axis, char sign = '_') {
  std::string out(kDimensions, 'f');                              // -1 …
  for (std::size_t i = 1; i < kDimensions; i += 2) out[i] = 'g';  // … and 1 in turn
  out[axis] = sign;
  return out;
}

const Places& shipped() {
  static const auto places = [] {
    const auto lexicon =
        *lexicon::load_only(std::string(WENZE_SOURCE_DIR) + "/dictionaries", {}, {"han_meanings"});
    return *Places::build(lexicon->table("han_meanings"));
  }();
  return places;
}

Pieces pieces(std::string_view text) {
  Pieces out;
  const std::u32string characters = text::to_utf32(text);
  for (std::size_t i = 0; i < characters.size(); ++i) {
    out.push_back({static_cast<std::uint64_t>(characters[i]) << 32, 1});
    if (i + 1 < characters.size())
      out.push_back({static_cast<std::uint64_t>(characters[i]) << 32 | characters[i + 1], 1});
  }
  std::ranges::sort(out);
  return out;
}

std::vector<Meaning> against(const std::vector<std::string>& left,
                             const std::vector<std::string>& right, const Places& places) {
  std::vector<Pieces> a, b;
  for (const std::string& text : left) a.push_back(pieces(text));
  for (const std::string& text : right) b.push_back(pieces(text));
  std::vector<const Pieces*> lefts, rights;
  for (const Pieces& text : a) lefts.push_back(&text);
  for (const Pieces& text : b) rights.push_back(&text);
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t j = 0; j < b.size(); ++j) pairs.push_back({i, j});
  return meanings(lefts, rights, pairs, places);
}

TEST(Places, ReadsPlacesOfCharactersAndOfPairs) {
  const auto places = Places::build(table_of("甲\t" + along(0) + "\t乙" + along(1) + "丙" +
                                             along(0, 'A') + "\n丁\t" + along(0) + "\t\n"));
  ASSERT_TRUE(places);
  const auto a = places->of(U'甲', 0), d = places->of(U'丁', 0), ab = places->of(U'甲', U'乙'),
             ac = places->of(U'甲', U'丙');
  ASSERT_TRUE(a && d && ab && ac);
  EXPECT_NEAR(nearness(*a, *d), 1, 0.01);
  EXPECT_NEAR(nearness(*a, *ab), 0, 0.05);
  EXPECT_LT(nearness(*a, *ac), -0.9);
}

TEST(Places, APairWithoutAPlaceStandsBetweenItsCharacters) {
  const auto places = Places::build(table_of("甲\t" + along(0) + "\t\n乙\t" + along(1) + "\t\n"));
  ASSERT_TRUE(places);
  const auto both = places->of(U'甲', U'乙');
  ASSERT_TRUE(both);
  EXPECT_NEAR(nearness(*both, *places->of(U'甲', 0)), 0.7, 0.05);
  EXPECT_NEAR(nearness(*both, *places->of(U'乙', 0)), 0.7, 0.05);
  EXPECT_TRUE(places->of(U'甲', U'丙'));  // of one character alone
  EXPECT_FALSE(places->of(U'丙', U'丁'));
  EXPECT_FALSE(places->of(U'丙', 0));
}

TEST(Places, RejectsRowsThatAreNotAsTheHeadSays) {
  EXPECT_FALSE(Places::build(table_of("甲\tABC\t\n")));
  EXPECT_FALSE(Places::build(table_of("甲\t" + along(0) + "A\t\n")));
  EXPECT_FALSE(Places::build(table_of("甲\t\t乙" + along(0).substr(1) + "\n")));
  EXPECT_FALSE(Places::build(table_of("甲\t\t乙" + along(0, '!') + "\n")));
  EXPECT_TRUE(Places::build(table_of("甲\t\t\n"))->empty());
}

TEST(Meanings, EqualTextsAreAlikeWithoutAnyPlaces) {
  const auto equal = Places::build(table_of("甲\t\t\n"));
  const auto out = against({"泄露秘密", "收受财物"}, {"泄露秘密"}, *equal);
  EXPECT_DOUBLE_EQ(out[0].likeness, 1);
  EXPECT_DOUBLE_EQ(out[1].likeness, 0);
  EXPECT_DOUBLE_EQ(out[0].gist, 0);
}

TEST(Meanings, OtherWordsOfTheSameUseAreNearerThanOnesOfAnother) {
  // No two of them share a character with the left text.
  const auto out = against({"截留", "瞒报"}, {"挪用", "谎称", "回避"}, shipped());
  EXPECT_GT(out[0].likeness, 0.3);              // 截留 – 挪用
  EXPECT_GT(out[0].likeness, out[1].likeness);  // 截留 – 谎称
  EXPECT_GT(out[0].likeness, out[2].likeness);
  EXPECT_GT(out[4].likeness, out[5].likeness);  // 瞒报 – 谎称, 回避
  EXPECT_GT(out[0].gist, out[2].gist);
}

TEST(Meanings, AShortTextInALongOneIsHalfAlike) {
  const auto out =
      against({"截留财政收入"}, {"截留财政收入", "截留财政收入或者拒绝阻碍监督检查的"}, shipped());
  EXPECT_DOUBLE_EQ(out[0].likeness, 1);
  EXPECT_LT(out[1].likeness, 0.95);
  EXPECT_GT(out[1].likeness, 0.4);
}

TEST(Meanings, EmptyTexts) {
  const auto out = against({""}, {"", "甲乙"}, shipped());
  EXPECT_EQ(out[0].likeness, 0);
  EXPECT_EQ(out[1].likeness, 0);
  EXPECT_TRUE(against({}, {"甲乙"}, shipped()).empty());
}

}  // namespace
}  // namespace wenze::compare
