#include "query/segment.h"

#include <gtest/gtest.h>

namespace wenze::query {
namespace {

Segmenter words() {
  Segmenter out;
  for (const char* word :
       {"公务员", "喝酒", "喝酒开车", "开车", "开除", "公职", "开除公职", "员工"})
    out.add(word, Piece::Kind::kWord);
  out.add("云岭", Piece::Kind::kPlace);
  for (const char* word : {"会被", "吗", "怎么处理", "的"}) out.add(word, Piece::Kind::kStop);
  return out;
}

TEST(Segmenter, TakesTheFewestWords) {
  const Segmenter segmenter = words();
  const std::pair<const char*, const char*> rows[] = {
      {"", ""},
      {"公务员喝酒开车会被开除吗", "word:公务员 word:喝酒开车 stop:会被 word:开除 stop:吗"},
      {"公务员工", "word:公务员 unknown:工"},
      {"云岭的开除公职", "place:云岭 stop:的 word:开除公职"},
      {"甲乙丙喝酒", "unknown:甲乙丙 word:喝酒"},
      {"喝酒，开车", "word:喝酒 word:开车"},
      {"甲，乙", "unknown:甲 unknown:乙"},
      {"ICAC怎么处理", "word:ICAC stop:怎么处理"},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(dump(text, segmenter.cut(text)), expected);
}

TEST(Segmenter, TheLastKindCounts) {
  Segmenter segmenter;
  segmenter.add("规定", Piece::Kind::kWord);
  segmenter.add("规定", Piece::Kind::kStop);
  EXPECT_EQ(dump("规定", segmenter.cut("规定")), "stop:规定");
}

TEST(Segmenter, IgnoresSingleCharactersThatNameThings) {
  Segmenter segmenter;
  segmenter.add("车", Piece::Kind::kWord);
  EXPECT_EQ(dump("开车", segmenter.cut("开车")), "unknown:开车");
}

TEST(Segmenter, IsLinearInLongText) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += i % 3 == 0 ? "喝酒开" : "甲";
  EXPECT_FALSE(words().cut(text).empty());
}

}  // namespace
}  // namespace wenze::query
