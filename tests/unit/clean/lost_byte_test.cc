// Damage is made here as sites make it: text of ours is encoded, a byte is dropped, the rest is
// decoded.
#include "clean/code_page.h"
#include "clean/resources.h"
#include "fixture.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

std::string encoded(const CodePage& page, std::string_view s) {
  std::string out;
  for (const char32_t c : text::to_utf32(s)) {
    if (c < 0x80) {
      out += static_cast<char>(c);
    } else if (const auto bytes = page.encode(c)) {
      out += static_cast<char>(*bytes >> 8);
      out += static_cast<char>(*bytes & 0xFF);
    } else {
      ADD_FAILURE() << "not in the code page: " << text::to_utf8(c);
    }
  }
  return out;
}

// What a decoder makes of the bytes; a byte that begins nothing becomes '?'.
std::string decoded(const CodePage& page, std::string_view bytes) {
  std::string out;
  for (std::size_t i = 0; i < bytes.size();) {
    const unsigned lead = static_cast<unsigned char>(bytes[i]);
    const unsigned trail = i + 1 < bytes.size() ? static_cast<unsigned char>(bytes[i + 1]) : 0;
    if (lead < 0x80) {
      out += bytes[i++];
    } else if (CodePage::is_lead(lead) && CodePage::is_trail(trail)) {
      text::append_utf8(out, page.decode(lead, trail));
      i += 2;
    } else {
      out += '?';
      i += trail < 0x80 && i + 1 < bytes.size() ? 2 : 1;
    }
  }
  return out;
}

// `before` as it is, a lost byte, `after` without its first byte.
std::string with_lost_byte(const CodePage& page, std::string_view before, std::string_view after) {
  return std::string(before) + '?' + decoded(page, encoded(page, after).substr(1));
}

TEST(CodePage, EveryDoubleByteComesBack) {
  const CodePage& page = resources().code_page();
  for (unsigned lead = 0x81; lead <= 0xFE; ++lead) {
    for (unsigned trail = 0x40; trail <= 0xFE; ++trail) {
      if (!CodePage::is_trail(trail)) continue;
      const char32_t c = page.decode(lead, trail);
      ASSERT_NE(c, 0u);
      ASSERT_EQ(page.encode(c), lead << 8 | trail);
    }
  }
}

// Every byte but the first is there, so the text comes back exactly, rare words and names included.
TEST(LostByte, ComesBackExactlyWhereBytesArePrivateCharacters) {
  const CodePage& page = resources().code_page();
  const std::pair<const char*, const char*> rows[] = {
      {"由市监察局负责", "。（一）推行行政问责制是云岭市的具体措施A"},
      {"造成不良影响", "，应当向公众道歉，并追究有关人员的责任B"},
      {"依法承担相应的责任", "。”要“建立健全行政问责制度C"},
      {"由所在單位給予警告", "；情節嚴重的，給予記過處分D"},
      {"甲鎮嶴頭村", "，瓊島鄉祕書處應於三日內答覆E"},
  };
  for (const auto& [before, after] : rows) {
    const std::string raw = "第一条　各单位应当遵守本办法。\n" +
                            with_lost_byte(page, before, after) + "\n第二条　施行。";
    const text::CleanText out = cleaned(raw);
    EXPECT_EQ(out.text,
              "第一条　各单位应当遵守本办法。\n" + std::string(before) + after + "\n第二条　施行。")
        << raw;
    EXPECT_TRUE(out.damaged.empty());
  }
}

TEST(LostByte, MapAndRecord) {
  const CodePage& page = resources().code_page();
  const std::string raw = with_lost_byte(page, "给予警告处分", "，并责令公开道歉A") + "。";
  const text::CleanText out = cleaned(raw);
  ASSERT_EQ(out.repairs.size(), 1u);
  EXPECT_EQ(out.repairs[0].kind, "lost_byte");
  EXPECT_EQ(out.repairs[0].raw.begin(), raw.find('?'));
  EXPECT_EQ(out.map.to_source({0, 18}), (text::Span<text::Raw>(0, 18)));
  const std::size_t stop = out.text.rfind("。");
  EXPECT_EQ(out.map.to_source({stop, stop + 3}).of(raw), "。");
}

// Annotations were put behind characters that the bytes happened to form across a border.
TEST(BrokenPinyin, InvertedOnBytes) {
  const CodePage& page = resources().code_page();
  // 當地: AE 94 B5 D8; 94 B5 is 數, and a site annotated it.
  const std::string bytes = encoded(page, "當地").insert(3, "(sh\xC3\xB9)");
  const std::string raw =
      "違章建築，" + decoded(page, bytes.substr(0, 3)).substr(0, 3) + "?shù)" + "憲兵隊";
  // '?' and the bracket were one broken pair; what follows is one byte off until it falls into
  // step.
  const std::string tail = decoded(page, encoded(page, "地憲兵隊負責維持秩序A").substr(1));
  const text::CleanText out = cleaned("違章建築，當?shù)" + tail + "。");
  EXPECT_EQ(out.text, "違章建築，當地憲兵隊負責維持秩序A。") << raw;
}

TEST(LostByte, QuestionsStay) {
  expect_rows({
      {"问：《办法》出台的背景是什么?\n答：为了加强管理。",
       "问：《办法》出台的背景是什么?\n答：为了加强管理。", ""},
      {"哪些情形应当问责？为什么？", "哪些情形应当问责？为什么？", ""},
      {"What is it? 是什么", "What is it? 是什么", ""},
  });
}

TEST(LostByte, WhatIsNotClearIsMarked) {
  const text::CleanText out = cleaned("给予\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD处分");
  ASSERT_EQ(out.damaged.size(), 1u);
  EXPECT_EQ(out.text, "给予\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD处分");
  EXPECT_FALSE(out.repairs.front().after.has_value());
}

// A file of nothing but question marks costs no more than its budget, and stays.
TEST(LostByte, HostileQuestionMarks) {
  std::string raw;
  for (int i = 0; i < 200; ++i) raw += "啊?";
  EXPECT_EQ(cleaned(raw).text, raw);
}

// The mark at the end of a line lost both its bytes; where the sentence asks, the marks are its
// own.
TEST(LostByte, MarksAtLineEnds) {
  expect_rows({
      {"依法给予警告处分??", "依法给予警告处分。", "lost_byte:?" "?->。"},
      {"依法给予警告处分??\n第二条　本办法自公布之日起施行。",
       "依法给予警告处分。\n第二条　本办法自公布之日起施行。", nullptr},
      {"有下列情形之一的，给予警告??\n（一）推诿的；\n",
       "有下列情形之一的，给予警告：\n（一）推诿的；\n", nullptr},
      {"什么情形应当问责??", "什么情形应当问责??", ""},
      {"是否追究其責任??\n", "是否追究其責任??\n", ""},
  });
}

// A line break that was swallowed with the second byte of a mark comes back.
TEST(LostByte, SwallowedLineBreak) {
  expect_rows({
      {"前項情形，不得為之??公務員違反前項規定者，依法懲戒。",
       "前項情形，不得為之。\n公務員違反前項規定者，依法懲戒。", nullptr},
  });
}

std::size_t damaged_places(const std::string& s) { return cleaned(s).damaged.size(); }

TEST(LostCharacters, BoxesInsideWordsAreDamage) {
  EXPECT_EQ(damaged_places("给予记过或者□大过处分。"), 1u);
  EXPECT_EQ(damaged_places("由□□管理部门处五万元罚款。"), 1u);
  EXPECT_EQ(damaged_places("对不符〓条件的申请人准予许可的。"), 1u);
  // Boxes to tick.
  for (const char* form : {"□是 □否", "性别：男□女□", "处理意见：□警告□记过", "1.□甲事", "是□ 否□", "□"})
    EXPECT_EQ(damaged_places(form), 0u) << form;
}

TEST(LostCharacters, QuestionMarksThatAskNothing) {
  EXPECT_EQ(damaged_places("（一）对?符合法定条件的申请人准予许可的；"), 1u);
  EXPECT_EQ(damaged_places("这是什么?怎么处理，见下文。"), 0u);
}

}  // namespace
}  // namespace wenze::clean
