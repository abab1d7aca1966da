// The flattened tables against the library itself.
#include <opencc/SimpleConverter.hpp>
#include <random>

#include "fixture.h"
#include "normalise/fold.h"
#include "normalise/opencc_tables.h"
#include "text/utf8.h"

namespace wenze::normalise {
namespace {

// No dictionary of ours: what is left is OpenCC and the width fold.
const Resources& bare_resources() {
  static const text::Table empty;
  static const auto built =
      build_resources([](std::string_view) -> const text::Table& { return empty; });
  return **built;
}

std::string folded(const std::string& text) {
  return fold(text, bare_resources(), Setting::kQuery).text;
}

// Compatibility ideographs are exchanged by NFC first, and one chain is followed to its end so that
// converting twice equals converting once; both differ from the library on purpose.
bool is_exempt(std::string_view text) {
  for (const char32_t c : text::to_utf32(text))
    if (c == U'薴' || (c >= 0xF900 && c <= 0xFAFF) || c >= 0x2F800) return true;
  return false;
}

TEST(Opencc, EveryEntry) {
  const auto tables = load_opencc_tables();
  ASSERT_TRUE(tables);
  const opencc::SimpleConverter library("t2s.json");
  std::size_t compared = 0;
  for (const Pairs* pairs : {&tables->characters, &tables->phrases}) {
    for (const auto& [key, value] : *pairs) {
      if (is_exempt(key)) continue;
      EXPECT_EQ(folded(key), library.Convert(key));
      ++compared;
    }
  }
  EXPECT_GT(compared, 4000u);
}

TEST(Opencc, RunningText) {
  const auto tables = load_opencc_tables();
  ASSERT_TRUE(tables);
  const opencc::SimpleConverter library("t2s.json");
  std::mt19937 random(11);
  const std::u32string plain = U"行政機關人員之處分由任免決定國家民間責任追究與其他，。、";
  std::size_t compared = 0;
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) {
      switch (random() % 4) {
        case 0:
          text += tables->phrases[random() % tables->phrases.size()].first;
          break;
        case 1:
          text += tables->characters[random() % tables->characters.size()].first;
          break;
        default:
          text += text::to_utf8(plain[random() % plain.size()]);
      }
    }
    if (is_exempt(text)) continue;
    EXPECT_EQ(folded(text), library.Convert(text));
    ++compared;
  }
  EXPECT_GT(compared, 3000u);
}

TEST(Opencc, NulDoesNotEndTheText) {
  const std::string text("責\0任", 7);
  EXPECT_EQ(folded(text), std::string("责\0任", 7));
  const auto back = to_traditional(std::string("责\0任", 7), Traditional::kStandard);
  ASSERT_TRUE(back);
  EXPECT_EQ(*back, text);
}

TEST(ToTraditional, Flavours) {
  EXPECT_EQ(to_traditional("给予记过处分", Traditional::kStandard).value(), "給予記過處分");
  EXPECT_EQ(to_traditional("规范性文件、权限、程序", Traditional::kTaiwan).value(),
            "規範性文件、權限、程序");
}

}  // namespace
}  // namespace wenze::normalise
