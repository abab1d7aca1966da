// Whatever way a pinpoint is typed, it means the same provision; what is printed can be typed.
#include "document/address.h"

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "document/address_tokens.h"
#include "fixture.h"

namespace wenze::document {
namespace {

struct Row {
  const char* address;
  std::vector<std::string> eids;
};

TEST(TypedAddress, FormsWithoutADocument) {
  const Row rows[] = {
      {"第十五条", {"art_15"}},
      {"十五条", {"art_15"}},
      {"第15条", {"art_15"}},
      {"第１５條", {"art_15"}},
      {" 第 15 条 ", {"art_15"}},
      {"§15", {"art_15"}},
      {"§ 15-1", {"art_15-1"}},
      {"15", {"art_15", "sec_15"}},
      {"15-1", {"art_15-1"}},
      {"15A", {"art_15A"}},
      {"s 15A(2)",
       {"art_15A__para_2", "art_15A__para_1__point_2", "art_15A__para_2__point_2",
        "art_15A__para_3__point_2", "art_15A__para_4__point_2", "art_15A__para_5__point_2",
        "art_15A__para_6__point_2", "art_15A__para_7__point_2", "art_15A__para_8__point_2",
        "art_15A__para_9__point_2"}},
      {"第15A条", {"art_15A"}},
      {"第十五-A條", {"art_15A"}},
      {"art_15", {"art_15"}},
      {"art. 15", {"art_15"}},
      {"Article 15", {"art_15"}},
      {"十二条之一", {"art_12-1"}},
      {"第十二条之一第二款", {"art_12-1__para_2"}},
      {"第15-1條", {"art_15-1"}},
      {"12条2款3项", {"art_12__para_2__point_3"}},
      {"第十二条第二款第（三）项", {"art_12__para_2__point_3"}},
      {"第十二条第二款第三项第1目", {"art_12__para_2__point_3__indent_1"}},
      {"第十二条的第二款", {"art_12__para_2"}},
      {"《临溪市甲办法》第十二条第二款", {"art_12__para_2"}},
      {"十五條第二項",
       {"art_15__para_1__point_2", "art_15__para_2__point_2", "art_15__para_3__point_2",
        "art_15__para_4__point_2", "art_15__para_5__point_2", "art_15__para_6__point_2",
        "art_15__para_7__point_2", "art_15__para_8__point_2", "art_15__para_9__point_2"}},
      {"第十二條第二項第三款", {"art_12__para_2__point_3"}},
      {"s 15(2)(a)", {"art_15__para_2__point_1"}},
      {"s.15(2)(a)(ii)", {"art_15__para_2__point_1__indent_2"}},
      {"section 15(2)",
       {"art_15__para_2", "art_15__para_1__point_2", "art_15__para_2__point_2",
        "art_15__para_3__point_2", "art_15__para_4__point_2", "art_15__para_5__point_2",
        "art_15__para_6__point_2", "art_15__para_7__point_2", "art_15__para_8__point_2",
        "art_15__para_9__point_2"}},
      {"第15(2)(a)條", {"art_15__para_2__point_1"}},
      {"第15（2）（a）条", {"art_15__para_2__point_1"}},
      {"第三章第二节", {"chp_3__sec_2"}},
      {"第二编第三章", {"part_2__chp_3"}},
      {"附件一", {"att_1"}},
      {"附件2第三条", {"att_2__art_3"}},
      {"标题", {"title"}},
      {"四（二）3", {"sec_4__subsec_2__point_3"}},
      {"四、（二）3.（1）", {"sec_4__subsec_2__point_3__indent_1"}},
      {"四、㈡3．⑴", {"sec_4__subsec_2__point_3__indent_1"}},
      {"四、（二）第二段", {"sec_4__subsec_2__para_2"}},
      {"（二）", {"subsec_2"}},
      {"3.1.2", {"sec_3__subsec_1__point_2"}},
      {"", {}},
      {"办法", {}},
      {"第条", {}},
      {"第十五条办法", {}},
      {"0", {}},
      {"s", {}},
      {"(a)", {}},
      {"第99999条", {}},
  };
  for (const Row& row : rows) EXPECT_EQ(parse_address(row.address), row.eids) << row.address;
}

struct Found {
  const char* address;
  const char* eid;
};

void expect_found(const Built& built, std::initializer_list<Found> rows) {
  for (const Found& row : rows) {
    const auto found = find_address(built.only(), built.canonical.text, row.address);
    ASSERT_FALSE(found.empty()) << row.address;
    EXPECT_EQ(built.only().at(found.front()).eid, row.eid) << row.address;
  }
}

TEST(TypedAddress, InTheTraditionOfTheDocument) {
  expect_found(build("临溪市甲办法\n第一条 甲。\n乙。\n第一条之一 有下列情形的：\n（一）丙；\n"
                     "（二）丁：\n1.子；\n2.丑。"),
               {{"第一条第二款", "art_1__para_2"},
                {"1条2款", "art_1__para_2"},
                {"第一条之一", "art_1-1"},
                {"§1-1", "art_1-1"},
                {"第一条之一第（二）项", "art_1-1__para_1__point_2"},
                {"第一条之一第二项第2目", "art_1-1__para_1__point_2__indent_2"},
                {"art 1-1(2)", "art_1-1__para_1__point_2"}});
  expect_found(
      build("岱屿县甲标准\n第 1 条\n甲。\n有下列情形之一者，申诫：\n一、甲。\n二、乙应予嘉奖。"),
      {{"第一条第二项", "art_1__para_2"},
       {"第1條第2項第1款", "art_1__para_2__point_1"},
       {"第一条第二款第一项", "art_1__para_2__point_1"}});
  expect_found(
      build(
          "澄港甲规例\n（附属法例A）\n1. 引称\n本规例可引称为甲规例。\n2. 惩罚\n"
          "（1）当局可施加惩罚——\n（a）谴责；\n（b）在以下情况迫令退休——\n（i）甲；或\n（ii）乙。\n"
          "（2）第（1）款所订的惩罚须记录。"),
      {{"s 2(1)(b)", "art_2__para_1__point_2"},
       {"第2(1)(b)(ii)條", "art_2__para_1__point_2__indent_2"},
       {"第2条第（2）款", "art_2__para_2"},
       {"section 1", "art_1"}});
  expect_found(build("青岚市甲方案\n一、目标\n（一）甲事\n1.应当做甲。\n2."
                     "应当做乙。\n（二）乙事\n做乙。\n再做乙。"),
               {{"一（一）2", "sec_1__subsec_1__point_2"},
                {"一、（二）第二段", "sec_1__subsec_2__para_2"},
                {"第一部分", "sec_1"}});
  expect_found(build("青岚市甲预案\n1总则\n1.1编制目的\n为了甲。\n1.2编制依据\n依据乙。"),
               {{"1.2", "sec_1__subsec_2"}, {"1", "sec_1"}});
}

// Every pinpoint that is printed leads back to the provision, or to the first that prints the same.
TEST(TypedAddress, WhatIsPrintedCanBeTyped) {
  const std::string folder = std::string(WENZE_SOURCE_DIR) + "/tests/gold/structure";
  std::size_t checked = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".txt" || entry.path().stem().string().ends_with("-hant"))
      continue;
    std::ifstream in(entry.path(), std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    const Built built = build(text.str());
    for (const Document& document : built.documents) {
      const auto printed = format_pinpoints(document, built.canonical.text);
      std::set<std::string> seen;
      for (std::size_t i = 0; i < printed.size(); ++i) {
        if (printed[i].empty() || !seen.insert(printed[i]).second) continue;
        const auto found = find_address(document, built.canonical.text, printed[i]);
        ASSERT_EQ(found.size(), 1u) << entry.path() << " " << printed[i];
        EXPECT_EQ(document.at(found.front()).eid, document.provisions[i].eid)
            << entry.path() << " " << printed[i];
        ++checked;
      }
    }
  }
  EXPECT_GT(checked, 300u);
}

TEST(TypedAddress, PrintedInTheDocumentsOwnSystem) {
  const auto cite = [](const Built& built, std::string_view eid) {
    return format_citation(built.only(), built.canonical.text, eid);
  };
  const Built measure = build(
      "临溪市甲办法\n第一编总则\n第一章甲\n第一条 有下列情形的：\n1.甲；\n2.乙。\n第二条 "
      "包括：\na）甲；\nb）乙。");
  EXPECT_EQ(cite(measure, "part_1__chp_1"), "《临溪市甲办法》第一编第一章");
  EXPECT_EQ(cite(measure, "art_1__para_1__point_2"), "《临溪市甲办法》第一条第2项");
  EXPECT_EQ(cite(measure, "art_2__para_1__point_2"), "《临溪市甲办法》第二条b）项");
  const Built annex = build("临溪市甲办法\n第一条 甲。\n附件一\n一、甲事\n（一）应当做甲。");
  EXPECT_EQ(cite(annex, "att_1__sec_1__subsec_1"), "《临溪市甲办法》附件一一、（一）");
  const Built hong_kong = build(
      "澄港甲规例\n（附属法例A）\n1. 引称\n本规例可引称为甲规例。\n2. "
      "惩罚\n（1）当局可——\n（a）谴责；\n（b）迫令退休。");
  EXPECT_EQ(cite(hong_kong, "art_2__para_1__point_2"), "《澄港甲规例》第2(1)(b)条");
}

TEST(AddressTokens, AnyBytesAreReadToTheEnd) {
  std::uint32_t state = 3;
  const auto next = [&] { return state = state * 1664525u + 1013904223u; };
  static constexpr std::string_view kPieces[] = {"第", "一",   "条",   "(",    ")",  "（",
                                                 "1",  "-",    "之",   "a",    "§",  "《",
                                                 "》", "附件", "\xE3", "\xFF", "项", " "};
  for (int round = 0; round < 5000; ++round) {
    std::string address;
    for (int i = 0; i < 12; ++i) address += kPieces[next() / 7 % std::size(kPieces)];
    const auto tokens = address_tokens(address);
    if (tokens) {
      EXPECT_FALSE(tokens->empty()) << address;
    }
    parse_address(address);
  }
}

TEST(TitleMarks, OnesInsideAreSingle) {
  EXPECT_EQ(in_title_marks("临溪市公务员办法"), "《临溪市公务员办法》");
  EXPECT_EQ(in_title_marks("临溪市实施《公务员法》办法"), "《临溪市实施〈公务员法〉办法》");
}

TEST(Pinpoints, JoinedSayTheArticleOnce) {
  EXPECT_EQ(join_pinpoints("第六条第一款", "第六条第二款"), "第六条第一款、第二款");
  EXPECT_EQ(join_pinpoints("第六条", "第七条第二款"), "第六条、第七条第二款");
}

}  // namespace
}  // namespace wenze::document
