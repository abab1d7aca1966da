#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "text/matcher.h"
#include "text/numerals.h"
#include "text/table.h"
#include "text/utf8.h"

namespace wenze::text {
namespace {

TEST(Utf8, DecodesAndRejects) {
  EXPECT_EQ(decode_at("责", 0).code_point, U'责');
  EXPECT_EQ(decode_at("责", 0).bytes, 3u);
  EXPECT_EQ(decode_before("问责", 6).code_point, U'责');
  EXPECT_EQ(decode_at("𠮷", 0).code_point, U'𠮷');
  for (std::string_view bad : {"\x80", "\xC0\x80", "\xE8\xB4", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xFF"}) {
    EXPECT_FALSE(is_valid_utf8(bad));
    EXPECT_EQ(decode_at(bad, 0).bytes, 1u);
  }
  EXPECT_TRUE(is_valid_utf8("abc 问责 𠮷"));
  EXPECT_EQ(count_codepoints("a问责"), 3u);
  EXPECT_EQ(prefix_codepoints("a问责", 2), "a问");
  EXPECT_EQ(count_columns("a问责"), 5u);
  EXPECT_EQ(to_utf8(to_utf32("a问𠮷")), "a问𠮷");
}

TEST(Numerals, ReadsEveryForm) {
  const std::pair<std::string_view, std::int64_t> rows[] = {
      {"十二", 12},        {"二十", 20},      {"一百零五", 105},     {"一百一十", 110}, {"二〇〇六", 2006}, {"2006", 2006},
      {"１２", 12},        {"壹佰贰拾", 120}, {"两千", 2000},        {"三万", 30000},   {"十五万", 150000}, {"二亿三千万", 230000000},
      {"廿三", 23},        {"卅", 30},        {"二○一六", 2016},     {"零", 0},         {"一千二百零三", 1203},
      {"5万", 50000},      {"貳萬", 20000},   {"一百二十三万", 1230000},
  };
  for (const auto& [source, value] : rows) {
    EXPECT_EQ(to_number(source), value) << source;
  }
  EXPECT_FALSE(to_number("条"));
  EXPECT_FALSE(to_number("十二条"));
  EXPECT_FALSE(to_number("99999999999999999999999"));
  EXPECT_EQ(parse_numeral("十二条")->bytes, 6u);
}

TEST(Numerals, Writes) {
  EXPECT_EQ(to_chinese(10), "十");
  EXPECT_EQ(to_chinese(12), "十二");
  EXPECT_EQ(to_chinese(105), "一百零五");
  EXPECT_EQ(to_chinese(110), "一百一十");
  EXPECT_EQ(to_chinese(1203), "一千二百零三");
  EXPECT_EQ(to_chinese(20010), "二万零一十");
}

RC_GTEST_PROP(NumeralsProperty, RoundTrip, ()) {
  const auto n = *rc::gen::inRange<std::int64_t>(0, 100000000);
  RC_ASSERT(to_number(to_chinese(n)) == n);
}

RC_GTEST_PROP(NumeralsProperty, NeverReadsPastTheTextOrCrashes, (const std::string& bytes)) {
  const auto numeral = parse_numeral(bytes);
  RC_ASSERT(!numeral || numeral->bytes <= bytes.size());
}

TEST(Table, ParsesCommentsListsAndShortRows) {
  const auto table = Table::parse("t.tsv", "# note\ncode\tforms\tnote\r\nA\t甲|乙||\n\nB\n");
  ASSERT_TRUE(table.has_value());
  ASSERT_EQ(table->rows().size(), 2u);
  EXPECT_EQ(table->cell(table->rows()[0], "code"), "A");
  EXPECT_EQ(table->list(table->rows()[0], "forms"), (std::vector<std::string_view>{"甲", "乙"}));
  EXPECT_EQ(table->cell(table->rows()[1], "forms"), "");
  EXPECT_EQ(table->rows()[1].line, 5u);
  EXPECT_FALSE(Table::parse("t", "a\tb\n1\t2\t3\n").has_value());
  EXPECT_FALSE(Table::parse("t", "# nothing\n").has_value());
}

TEST(Table, OverlayReplacesByKeyAndAppends) {
  auto table = *Table::parse("a", "code\tform\nA\tx\nB\ty\n");
  table.overlay(*Table::parse("b", "form\tcode\nz\tB\nw\tC\n"), {"code"});
  ASSERT_EQ(table.rows().size(), 3u);
  EXPECT_EQ(table.cell(table.rows()[1], "form"), "z");
  EXPECT_EQ(table.cell(table.rows()[2], "code"), "C");
}

TEST(Matcher, LongestFirstSharedFormsAndShortForms) {
  Matcher matcher;
  matcher.add("记过", 1);
  matcher.add("记大过", 2);
  matcher.add("记过处分", 3);
  matcher.add("警告", 4);
  matcher.add("警告", 5);
  matcher.add("ab", 6);
  const std::string_view s = "给予警告、记过处分ab";
  const auto found = matcher.find_longest(s);
  ASSERT_EQ(found.size(), 4u);
  EXPECT_EQ(found[0].value, 4u);
  EXPECT_EQ(found[1].value, 5u);
  EXPECT_EQ(found[2].value, 3u);
  EXPECT_EQ(s.substr(found[2].begin, found[2].end - found[2].begin), "记过处分");
  EXPECT_EQ(found[3].value, 6u);
  EXPECT_EQ(matcher.find_all(s).size(), 5u);
  EXPECT_TRUE(matcher.longest_at("\xE8\xAE", 0).empty()) << "a cut character";
}

}  // namespace
}  // namespace wenze::text
