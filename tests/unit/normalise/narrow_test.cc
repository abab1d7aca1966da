// Tables that were built for the characters of a query fold it as the whole ones do.
#include <gtest/gtest.h>

#include "fixture.h"
#include "text/utf8.h"

namespace wenze::normalise {
namespace {

// As searching reads them: without the frequencies of characters, which only make long texts
// quicker.
const text::Table& table(std::string_view name) {
  static const text::Table none("han_bigrams", {"first", "count_class", "followers"});
  return name == none.name() ? none : shipped_table(name);
}

std::string folded(const Resources& resources, std::string_view query) {
  return canonical_query(query, resources);
}

void expect_same(const std::string& query) {
  std::set<char32_t> characters;
  for (const char32_t c : text::to_utf32(query)) characters.insert(c);
  const auto narrow = build_resources_for(characters, &table);
  ASSERT_TRUE(narrow);
  EXPECT_EQ(folded(**narrow, query), folded(resources(), query)) << query;
}

TEST(Narrow, FoldsQueriesAsTheWholeTablesDo) {
  for (const char* query : {"",
                            "通報批評",
                            "通报批评 place:云泽省",
                            "乾坤 乾燥 干部",
                            "公務員喝酒開車會被開除嗎",
                            "職場性騷擾 雇主責任",
                            "ＡＢＣ１２３％，（一）",
                            "二○○六年",
                            "二OO六年",
                            "二〇〇六",
                            "薴苧苎",
                            "訴諸於法 著作 著手",
                            "e\xCC\x81tat",
                            "12.5万元;3,000元",
                            "“引号”「引號」",
                            "\xE2\xBA\x9D\xE2\xBC\x80 \xEF\xA4\x80",
                            "軟件 軟體 網路 資訊",
                            "\xF0\xA0\x80\x80\xF0\xA9\xB8\xBD",
                            "a\tb\nc\xE3\x80\x80",
                            "沈阳 瀋陽 沉没"})
    expect_same(query);
}

// Every word that the tables know, and every character with the one after it.
TEST(Narrow, FoldsTheWordsOfTheTables) {
  std::string together;
  std::size_t words = 0;
  for (const auto& [name, column] :
       {std::pair("protected_words", "form"), std::pair("converted_words", "form"),
        std::pair("glyph_variants", "variant")}) {
    const text::Table& one = table(name);
    for (const text::TableRow& row : one.rows()) {
      together += one.cell(row, column);
      if (++words % 16 != 0) continue;
      expect_same(together);
      together.clear();
    }
  }
  EXPECT_GT(words, 2000u);
}

}  // namespace
}  // namespace wenze::normalise
