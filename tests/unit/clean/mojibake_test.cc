#include "clean/code_page.h"
#include "clean/resources.h"
#include "fixture.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

// UTF-8 shown as Windows-1252, the holes as C1 controls.
std::string as_windows1252(std::string_view utf8) {
  constexpr char32_t kHigh[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                  0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
  std::string out;
  for (const char c : utf8) {
    const unsigned char byte = static_cast<unsigned char>(c);
    text::append_utf8(out, byte >= 0x80 && byte < 0xA0 ? kHigh[byte - 0x80] : byte);
  }
  return out;
}

TEST(Mojibake, Windows1252) {
  const std::string text =
      "公務員有下列情形之一者，應受懲戒：\n一、違法執行職務。\n二、怠於執行職務\n。";
  const text::CleanText out = cleaned(as_windows1252(text));
  EXPECT_EQ(out.text, text);
  EXPECT_EQ(out.repairs.front().kind, "mojibake");
}

// UTF-8 shown as code page 936 shows it.
std::string as_code_page(std::string_view utf8) {
  const CodePage& page = resources().code_page();
  std::string out;
  for (std::size_t i = 0; i < utf8.size();) {
    const unsigned lead = static_cast<unsigned char>(utf8[i]);
    const unsigned trail = i + 1 < utf8.size() ? static_cast<unsigned char>(utf8[i + 1]) : 0;
    if (lead < 0x80) {
      out += utf8[i++];
    } else if (lead == 0x80) {
      out += "€";
      ++i;
    } else if (CodePage::is_lead(lead) && CodePage::is_trail(trail)) {
      text::append_utf8(out, page.decode(lead, trail));
      i += 2;
    } else {
      out += '?';
      ++i;
    }
  }
  return out;
}

TEST(Mojibake, CodePage936) {
  const std::string text =
      "行政机关应当追究其责任，并公开处理结果。\n由任免机关给予警告、记过处分，并责令改正；";
  EXPECT_EQ(cleaned(as_code_page(text)).text, text) << as_code_page(text);
}

TEST(Mojibake, WhatDoesNotDecodeIsMarked) {
  std::string damaged = as_windows1252("應受懲戒之公務員及其主管機關之長官");
  damaged.erase(damaged.size() - 2);  // the last byte of the last character is gone
  const text::CleanText out = cleaned(damaged);
  EXPECT_TRUE(out.text.starts_with("應受懲戒之公務員及其主管機關之長")) << out.text;
  EXPECT_EQ(out.damaged.size(), 1u);
}

TEST(Mojibake, LatinTextStays) {
  expect_rows({
      {"Café naïve – “quoted” éé", "Café naïve – “quoted” éé", ""},
      {"面积为 5×10 米，误差 ±2", "面积为 5×10 米，误差 ±2", ""},
  });
}

TEST(Control, InvisibleCharacters) {
  expect_rows({
      {"\xEF\xBB\xBF第一条", "第一条", nullptr},
      {"警\xE2\x80\x8B告\x01处分", "警告处分", nullptr},
      {"甲。\f乙。", "甲。\n乙。", nullptr},
      {"甲\t乙\r\n丙", "甲\t乙\r\n丙", ""},
  });
}

}  // namespace
}  // namespace wenze::clean
