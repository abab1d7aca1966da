#include "fixture.h"

namespace wenze::clean {
namespace {

TEST(Markup, TagsAndEntities) {
  expect_rows({
      {"<p>第一条</p><p>第二条</p>", "\n第一条\n第二条\n", nullptr},
      {"&lt;p&gt;第一条&lt;/p&gt;", "\n第一条\n", nullptr},
      {"第一条</p&gt;<p>第二条", "第一条\n第二条", "markup:</p&gt;<p>->\n"},
      {"给予<b>警告</b>处分", "给予警告处分", "markup:<b>-> markup:</b>->"},
      {"甲&nbsp;乙&ldquo;丙&rdquo;&#20154;&#x6C11;", "甲 乙“丙”人民", nullptr},
      {"&amp;lt;p&amp;gt;第一条", "\n第一条", nullptr},
      {"前<!-- 注 -->后", "前后", nullptr},
      {"前<script>var a = '<p>';</script>后", "前后", nullptr},
  });
}

// Angle brackets around Chinese are titles; a comparison is no tag.
TEST(Markup, WhatIsNoMarkupStays) {
  expect_rows({
      {"依照<云岭市问责办法>处理", "依照<云岭市问责办法>处理", ""},
      {"a < b && c > d", "a < b && c > d", ""},
      {"比例<5%>的", "比例<5%>的", ""},
      {"R&D;经费", "R&D;经费", ""},
      {"<p未完", "<p未完", ""},
  });
}

TEST(PageCounter, BetweenEvenPiecesThatEndOpen) {
  std::string piece;
  for (int i = 0; i < 12; ++i) piece += "各级行政机关应当依法履行职责";
  std::string raw = "云岭市文稿\n\n1、" + piece, want = "云岭市文稿\n" + piece;
  for (int i = 2; i <= 6; ++i) {
    raw += "\n\n" + std::to_string(i) + "、" + piece;
    want += piece;
  }
  EXPECT_EQ(cleaned(raw).text, want);
}

TEST(PageCounter, InsideATag) {
  EXPECT_EQ(cleaned("甲。</p&\n\n2、gt;<p>乙。").text, "甲。\n乙。");
}

TEST(PageCounter, ListsStay) {
  const std::string list = "\n\n1、公开道歉\n\n2、通报批评\n\n3、停职检查\n\n4、责令辞职";
  EXPECT_EQ(cleaned(list).text, list);
}

}  // namespace
}  // namespace wenze::clean
