// Texts that are large or strange must be read in time linear in their length.
#include "fixture.h"

namespace wenze::document {
namespace {

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

struct Row {
  const char* what;
  std::string text;
};

class Limits : public testing::TestWithParam<Row> {};

// Quadratic work on these sizes would take hours: the time-out of ctest is the guard, not a clock.
TEST_P(Limits, IsReadToTheEnd) {
  const Built built = build(GetParam().text);
  EXPECT_GE(built.documents.size(), 1u);
  expect_whole(built);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Limits,
    testing::Values(
        Row{"nested_brackets", repeated("（", 100000) + repeated("）", 100000)},
        Row{"one_line_of_ten_megabytes",
            repeated("某市应当依法处理，情节严重的给予处分。", 185000)},
        Row{"commas", repeated("、", 1000000)}, Row{"ordinals", repeated("第一条", 200000)},
        Row{"spaces_in_a_label", "第" + repeated(" ", 1000000) + "条 甲"},
        Row{"open_titles", repeated("《", 100000)}, Row{"digits", repeated("1", 1000000)},
        Row{"items_on_one_line", "第一条 有下列情形的：" + repeated("（一）甲；（二）乙；", 50000)},
        Row{"unnumbered_items", "第一条 有下列行为的：\n（一）甲；\n" + repeated("乙；\n", 100000)},
        Row{"contents_lists", repeated("目录\n第一章\n", 30000)},
        Row{"measures", repeated("某某办法\n第一条 甲。\n第二条 乙。\n", 5000)},
        Row{"repeated_levels", repeated("一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n", 10000)}),
    [](const auto& row) { return std::string(row.param.what); });

// U+E5F9 stands behind the stops of some crawled texts.
TEST(Limits, PrivateUseCharactersBehindAStopJoinNoParagraphs) {
  const Built built =
      build("某某办法\n第一条 甲应当报告。\uE5F9\uE5F9\n乙应当核查。\n第二条 丙。\n");
  std::size_t paragraphs = 0;
  for (const Provision& provision : built.only().provisions)
    paragraphs += provision.eid.starts_with("art_1__para_");
  EXPECT_EQ(paragraphs, 2u);
}

TEST(Limits, AnyBytesGiveADocument) {
  // Not canonical text, but nothing may break.
  std::uint32_t state = 12345;
  const auto next = [&] { return state = state * 1664525u + 1013904223u; };
  static constexpr std::string_view kPieces[] = {"第", "一",   "条",   "（", "）", "、",   "。",
                                                 "\n", "1",    ".",    "《", "》", "前款", "本办法",
                                                 "章", "附件", "：",   "；", " ",  "目录", "2016年",
                                                 "号", "\xE3", "\xFF", "a",  "之"};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 60; ++i) text += kPieces[next() / 7 % std::size(kPieces)];
    const Built built = build(text);
    for (const Document& document : built.documents)
      for (const Reference& r : document.references) EXPECT_EQ(r.span.of(text), r.text);
    expect_whole(built);
    if (testing::Test::HasFailure()) {
      ADD_FAILURE() << text;
      return;
    }
  }
}

}  // namespace
}  // namespace wenze::document
