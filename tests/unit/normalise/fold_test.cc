#include <random>

#include "fixture.h"
#include "normalise/resources.h"
#include "text/utf8.h"

namespace wenze::normalise {
namespace {

struct Row {
  const char* text;
  const char* canonical;
};

void expect_rows(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    EXPECT_EQ(canonical(row.text), row.canonical) << row.text;
    EXPECT_EQ(canonical(row.canonical), row.canonical) << "twice: " << row.text;
  }
}

TEST(Fold, Script) {
  expect_rows({
      {"給予記過處分", "给予记过处分"},
      {"範圍、后果、問責製", "范围、后果、问责制"},
      {"乾安縣人民政府", "乾安县人民政府"},
      {"乾隆年間", "乾隆年间"},
      {"著作權", "著作权"},
      {"什麼", "什么"},
      {"給予警告", "给予警告"},
  });
}

TEST(Fold, Width) {
  expect_rows({
      {"第１５条", "第15条"},
      {"ＡＢＣ公司", "ABC公司"},
      {"(一)不履行职责,造成后果的;", "（一）不履行职责，造成后果的；"},
      {"罚款1,000元", "罚款1,000元"},
      {"罚款１，０００元", "罚款1,000元"},
      {"２００１，２００２年", "2001，2002年"},
      {"12:30开始", "12:30开始"},
      {"１２：３０开始", "12:30开始"},
      {"时间:上午", "时间：上午"},
      {"见http://a.b/c?d=1,e", "见http://a.b/c？d=1，e"},
      {"「依法」給予『記過』", "“依法”给予‘记过’"},
      {"１．总则", "1.总则"},
      {"第一條︰總則", "第一条：总则"},
  });
}

// A line of Latin text keeps its own punctuation; list marks of other kinds stay what they are.
TEST(Fold, WhatStays) {
  expect_rows({
      {"总则\nliable, on conviction (see s. 3)", "总则\nliable, on conviction (see s. 3)"},
      {"总则\nliable， on conviction （see s. 3）", "总则\nliable, on conviction (see s. 3)"},
      {"①甲㈠乙⑴丙⒈丁", "①甲㈠乙⑴丙⒈丁"},
      {"plain, latin (text)", "plain, latin (text)"},
  });
}

TEST(Fold, Spaces) {
  expect_rows({
      {"　　第一条　为了", "第一条为了"},
      {"共 3 人\t参加  \n完", "共3人参加\n完"},
      {"依照 ISO 9001 标准", "依照ISO 9001标准"},
      {"甲\r\n乙\r丙", "甲\n乙\n丙"},
      {"警\xE2\x80\x8B告", "警告"},
      {"葛\xF3\xA0\x84\x80市", "葛市"},
      {"  \n　\n", "\n\n"},
  });
}

TEST(Fold, NumeralZero) {
  expect_rows({
      {"二○○六年", "二〇〇六年"},
      {"二OO六年", "二〇〇六年"},
      {"二００六年", "二〇〇六年"},
      {"第10条", "第10条"},
      {"A0O号", "A0O号"},
  });
}

// Code points of older decoders; U+E000 and U+E7C9 are nobody's.
TEST(Fold, PrivateUse) {
  expect_rows({
      {"\uE81E\uE864", "\u9FB4\u9FBB"},
      {"\uE816", "\U00020087"},
      {"一、\uE78D二", "一、，二"},
      {"\uF6B1\uF6B2", "①②"},
      {"\uE000\uE7C9", "\uE000\uE7C9"},
  });
}

// Kangxi radicals, radicals of the supplement and compatibility ideographs become the characters
// they look like; enclosed numbers stay.
TEST(Fold, LookAlikes) {
  expect_rows({
      {"⾏政⻓官⽴案", "行政长官立案"},
      {"⺠政", "民政"},
      {"\uF9E8\uFA0C", "里兀"},
      {"巿政府、臺灣、台灣", "市政府、台湾、台湾"},
      {"①⑳㈠⑴⒈Ⅳ", "①⑳㈠⑴⒈Ⅳ"},
      {"哄擡物價、屋簷、櫃枱", "哄抬物价、屋檐、柜台"},
  });
}

// Every character that Unicode calls a Kangxi radical, or a compatibility ideograph, and every
// radical of the supplement that equals a character, is folded: none of them is left in canonical
// text.
TEST(Fold, LookAlikesAreComplete) {
  for (char32_t c = 0x2F00; c <= 0x2FD5; ++c)
    EXPECT_NE(resources().exchanged(c), c) << std::hex << static_cast<unsigned>(c);
  std::size_t stay = 0;
  for (char32_t c = 0xF900; c <= 0xFAD9; ++c) stay += resources().exchanged(c) == c ? 1 : 0;
  // Twelve of the block are ideographs of their own (FA0E, FA0F, FA11 …), and two code points are
  // not assigned.
  EXPECT_EQ(stay, 14u);
}

TEST(Fold, Composed) {
  expect_rows({
      {"cafe\xCC\x81 社", "caf\xC3\xA9社"}, {"\xEF\xA4\x80", "岂"},  // U+F900 → 豈 → 岂
  });
}

// The same document in either script, full width or spaced, is one canonical text.
TEST(Fold, OneTextForAllItsForms) {
  const std::string want =
      "（一）违反规定程序，造成5,000元以上损失的：由任免机关（机构）给予“警告”处分。";
  for (const char* form : {
           "（一）违反规定程序，造成5,000元以上损失的：由任免机关（机构）给予“警告”处分。",
           "(一)违反规定程序,造成5,000元以上损失的:由任免机关(机构)给予“警告”处分。",
           "（一）違反規定程序，造成5,000元以上損失的：由任免機關（機構）給予「警告」處分。",
           "（一）違反規定程序，造成５，０００元以上損失的：由任免機關（機構）給予「警告」處分。",
           "　　(一) 违反规定程序, 造成 5,000 元以上损失的: 由任免机关 (机构) 给予“警告”处分。 ",
       })
    EXPECT_EQ(canonical(form), want) << form;
}

TEST(Fold, TwiceIsOnce) {
  const std::string pieces[] = {
      "乾",       "麼", "么", "於", "覆",           "藉",   "著",         "徵",   "瞭", "解", "後",
      "后",       "薴", "苧", "鍾", "許可權",       "程式", "規範性檔案", "網路", ",",  "，", ":",
      "：",       "(",  ")",  "（", "）",           "1",    "１",         "000",  "0",  "○",  "O",
      "二",       " ",  "　", "\n", "\r\n",         "\t",   "「",         "a",    "Ａ", "?",  "!",
      "\xCC\x81", "e",  "、", "。", "\xEF\xA4\x80", "⼀",   "𠮷",         "𡻕"};
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    const std::size_t length = random() % 24;
    for (std::size_t i = 0; i < length; ++i) text += pieces[random() % std::size(pieces)];
    const std::string once = canonical(text);
    EXPECT_EQ(canonical(once), once) << text;
  }
}

TEST(Map, LeadsBackToTheSource) {
  const std::string raw = "　　第１５條, 給予 記過。";
  const text::CanonicalText out = canonical_text(raw);
  EXPECT_EQ(out.text, "第15条，给予记过。");
  const auto source = [&](std::string_view piece) {
    const std::size_t at = out.text.find(piece);
    return std::string(out.map.to_source({at, at + piece.size()}).of(raw));
  };
  EXPECT_EQ(source("15条"), "１５條");
  EXPECT_EQ(source("，"), ",");
  EXPECT_EQ(source("给予记过"), "給予 記過");
  EXPECT_EQ(source("记"), "記");
}

TEST(Script, ByCounting) {
  EXPECT_EQ(canonical_text("给予警告处分，责令改正").script, text::Script::kHans);
  EXPECT_EQ(canonical_text("給予警告處分，責令改正").script, text::Script::kHant);
  EXPECT_EQ(canonical_text("給予警告處分，责令改正检查").script, text::Script::kMixed);
  EXPECT_EQ(canonical_text("plain text").script, text::Script::kOther);
  EXPECT_EQ(canonical_text("").script, text::Script::kOther);
}

}  // namespace
}  // namespace wenze::normalise
