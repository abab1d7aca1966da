#include "fixture.h"

namespace wenze::clean {
namespace {

TEST(Pinyin, AnnotationsGo) {
  expect_rows({
      {"追究責(zé)任", "追究責任", "pinyin:責(zé)->責"},
      {"行政機(jī)關(guān)公務(wù)員", "行政機關公務員",
       "pinyin:機(jī)->機 pinyin:關(guān)->關 pinyin:務(wù)->務"},
      {"問(wen)責辦法", "問責辦法", "pinyin:問(wen)->問"},
      {"規（guī）定", "規定", "pinyin:規（guī）->規"},
      {"綠(lǜ)化", "綠化", nullptr},
  });
}

// A bracket that holds something else stays: a word, a syllable that the character does not read,
// an abbreviation.
TEST(Pinyin, OtherBracketsStay) {
  expect_rows({
      {"标准操作规程(SOP)应当公布", "标准操作规程(SOP)应当公布", ""},
      {"责任(ren)", "责任", nullptr},
      {"责任(man)", "责任(man)", ""},
      {"责任(bié)", "责任(bié)", ""},
      {"(zé)任", "(zé)任", ""},
      {"第一条(一)项", "第一条(一)项", ""},
  });
}

TEST(Pinyin, CanBeSwitchedOff) {
  EXPECT_EQ(cleaned("責(zé)任", {{"pinyin"}}).text, "責(zé)任");
  EXPECT_EQ(cleaned("責(zé)任", {{"all"}}).text, "責(zé)任");
}

TEST(Pinyin, MapLeadsToTheCharacterAndNotTheBracket) {
  const text::CleanText out = cleaned("追究責(zé)任");
  const std::size_t at = out.text.find("責");
  EXPECT_EQ(out.map.to_source({at, at + 3}), (text::Span<text::Raw>(6, 9)));
  EXPECT_EQ(out.map.to_source({at, at + 6}), (text::Span<text::Raw>(6, 17)));
}

}  // namespace
}  // namespace wenze::clean
