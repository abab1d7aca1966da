#include "format/encoding.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "format/read.h"
#include "samples.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

using test::dump;
using test::encode;

struct Case {
  const char* text;
  const char* icu_name;
  const char* expected;
};

// Titles and clauses of fictional measures, short on purpose.
constexpr Case kCases[] = {
    {"云泽省行政过错责任追究办法", "UTF-8", "UTF-8"},
    {"问责", "UTF-8", "UTF-8"},
    {"问责办法", "gb18030", "GB18030"},
    {"临溪市问责规定", "gb18030", "GB18030"},
    {"第三条", "gb18030", "GB18030"},
    {"青岚市人民政府关于印发《青岚市效能问责暂行办法》的通知", "gb18030", "GB18030"},
    {"岱屿縣公務人員獎懲要點", "gb18030", "GB18030"},
    {"公務員懲戒辦法第九條", "ibm-1375_P100-2008", "Big5-HKSCS"},
    {"懲戒要點", "ibm-1375_P100-2008", "Big5-HKSCS"},
    {"岱屿縣獎懲要點", "UTF-16LE", "UTF-16LE"},
    {"临溪市问责规定", "UTF-16LE", "UTF-16LE"},
    {"临溪市问责规定", "UTF-16BE", "UTF-16BE"},
    {"第一條　公務人員有下列情形之一者，申誡：\r\n一、怠於執行職務。", "ibm-1375_P100-2008",
     "Big5-HKSCS"},
    {"Section 1", "UTF-8", "UTF-8"},
};

TEST(DetectEncoding, ShortTexts) {
  for (const Case& c : kCases) {
    const auto guesses = detect_encoding(encode(c.text, c.icu_name));
    ASSERT_FALSE(guesses.empty()) << c.text;
    EXPECT_EQ(guesses.front().name, c.expected) << c.text << " in " << c.icu_name;
    EXPECT_GT(guesses.front().confidence, 0.5) << c.text;
    EXPECT_LE(guesses.front().confidence, 1.0) << c.text;
  }
}

TEST(DetectEncoding, ReadsBackWhatWasWritten) {
  for (const Case& c : kCases) {
    const std::string out = dump("a.txt", encode(c.text, c.icu_name));
    EXPECT_EQ(out, c.text) << c.icu_name;
  }
}

TEST(DetectEncoding, LongTextIsCertain) {
  std::string text;
  for (int i = 0; i < 40; ++i)
    text += "第一条 行政机关工作人员不履行法定职责的，给予警告处分；情节严重的，给予记过处分。\n";
  const auto guesses = detect_encoding(encode(text, "gb18030"));
  EXPECT_EQ(guesses.front().name, "GB18030");
  EXPECT_GT(guesses.front().confidence, 0.99);
}

TEST(DetectEncoding, AsciiBeforeTheFirstHanCharacter) {
  const std::string text = std::string(40000, 'x') + "\n第一条 本办法自印发之日起施行。";
  EXPECT_EQ(detect_encoding(encode(text, "gb18030")).front().name, "GB18030");
}

TEST(DetectEncoding, DeclarationIsEvidenceNotProof) {
  const std::string gb = encode(
      "<html><head><meta "
      "charset=\"utf-8\"></head><body><p>临溪市人民政府工作人员问责办法。</p></body></html>",
      "gb18030");
  EXPECT_EQ(declared_encoding(gb), "utf-8");
  EXPECT_EQ(detect_encoding_declared(gb, "utf-8").front().name, "GB18030");
  EXPECT_EQ(declared_encoding(
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\" />"),
            "gb2312");
  EXPECT_EQ(declared_encoding("<?xml version=\"1.0\" encoding='Big5'?>"), "big5");
  EXPECT_EQ(declared_encoding("<p>没有声明</p>"), "");
}

TEST(DetectEncoding, EmptyInputHasNoGuess) { EXPECT_TRUE(detect_encoding("").empty()); }

TEST(CanonicalEncoding, Labels) {
  const std::pair<const char*, const char*> rows[] = {
      {"gb2312", "GB18030"},      {"GBK", "GB18030"},      {"cp936", "GB18030"},
      {"big5", "Big5-HKSCS"},     {"utf8", "UTF-8"},       {"windows-950", "windows-950"},
      {"Shift_JIS", "Shift_JIS"}, {"utf-16le", "UTF-16LE"}};
  for (const auto& [label, name] : rows)
    EXPECT_EQ(canonical_encoding(label).value_or("-"), name) << label;
  EXPECT_FALSE(canonical_encoding("no-such-encoding"));
  EXPECT_FALSE(canonical_encoding(""));
}

TEST(Decode, ByteOrderMarksGo) {
  EXPECT_EQ(dump("a.txt", "\xEF\xBB\xBF第一条"), "第一条");
  EXPECT_EQ(dump("a.txt", "\xFF\xFE" + encode("第一条", "UTF-16LE")), "第一条");
  EXPECT_EQ(dump("a.txt", "\xFE\xFF" + encode("第一条", "UTF-16BE")), "第一条");
  EXPECT_EQ(dump("a.txt", "\x84\x31\x95\x33" + encode("第一条问责", "gb18030")), "第一条问责");
}

TEST(Decode, PlainTextIsOtherwiseUnchanged) {
  const std::string text = "\r\n　　第一条\t内容 \r\n\r\n\n（一）  \x0C第二页\n";
  EXPECT_EQ(dump("a.txt", text), text);
}

TEST(Decode, BrokenUtf8) {
  const std::string text = "第一条 行政机关工作人员\xE8\xB4 不履行职责\xFF的，给予警告处分。";
  EXPECT_EQ(dump("a.txt", text),
            "第一条 行政机关工作人员\xEF\xBF\xBD 不履行职责\xEF\xBF\xBD的，给予警告处分。! "
            "broken_bytes 3 @34\n"
            "! low_encoding_confidence UTF-8\n");
}

TEST(Decode, BrokenGb18030) {
  std::string bytes = encode("第一条 行政机关工作人员不履行职责的，给予警告处分。", "gb18030");
  bytes += "\xFF" + encode("第二条 本办法自印发之日起施行。", "gb18030");
  const std::string out = dump("a.txt", bytes);
  EXPECT_NE(out.find("给予警告处分。\xEF\xBF\xBD第二条"), std::string::npos) << out;
  EXPECT_NE(out.find("! broken_bytes 1 @"), std::string::npos) << out;
}

// User-defined positions carry evidence of damage and of characters that a site made itself.
TEST(Decode, PrivateUseSurvives) {
  const std::string gb = encode("第一条 本办法所称工作人员，是指行政机关的人员。", "gb18030");
  EXPECT_NE(dump("a.txt", gb + "\xAA\xA1\xF8\xA1\xA2\x40").find("\uE000\uE234\uE526"),
            std::string::npos);
  ReadOptions taiwan;
  taiwan.encoding = "windows-950";
  EXPECT_NE(dump("a.txt",
                 encode("第一條 本辦法所稱人員。", "windows-950-2000") + "\xFA\x40\x8E\x40", taiwan)
                .find("\uE000\uE311"),
            std::string::npos);
  // Codes that Hong Kong's set leaves free are those of Taiwan's user-defined area.
  const std::string big5 = encode("第一條 本辦法所稱人員，係指機關之人員。", "ibm-1375_P100-2008");
  EXPECT_NE(dump("a.txt", big5 + "\x81\x40").find("\uEEB8"), std::string::npos);
  EXPECT_NE(dump("a.txt", big5 + "\xFA\x40").find("\U00020547"),
            std::string::npos);  // HKSCS has one here
}

TEST(Decode, UserDefinedCodesFollowTheText) {
  const std::string taiwan =
      encode("岱嶼縣政府公務人員獎懲要點，依行政院規定訂定。①", "ibm-1375_P100-2008");
  EXPECT_NE(dump("a.txt", taiwan + "\xFA\x40").find("①\uE000"), std::string::npos);
  const std::string hong_kong =
      encode("辰光特區人員如有下列情形，須予譴責。行政院", "ibm-1375_P100-2008");
  EXPECT_NE(dump("a.txt", hong_kong + "\xFA\x40").find("\U00020547"), std::string::npos);
}

TEST(Decode, HongKongSupplementaryCharacters) {
  const std::string text = "辰光特區人員如有下列情形，須予譴責：一、在𨋢內攞取文件。";
  EXPECT_EQ(dump("a.txt", encode(text, "ibm-1375_P100-2008")), text);
}

TEST(Decode, OptionOverrides) {
  ReadOptions big5;
  big5.encoding = "big5";
  EXPECT_EQ(dump("a.txt", encode("第九條", "ibm-1375_P100-2008"), big5), "第九條");
  ReadOptions unknown;
  unknown.encoding = "klingon";
  EXPECT_EQ(dump("a.txt", "第一条", unknown), "error wrong_encoding\n");
  ReadOptions wrong;
  wrong.encoding = "utf-8";
  EXPECT_EQ(dump("a.txt", encode("第一条 行政机关工作人员不履行职责的，给予警告处分。", "gb18030"),
                 wrong),
            "error wrong_encoding\n");
}

TEST(Decode, LowConfidenceIsReported) {
  // 单 in GB18030 and 等 in Big5.
  const std::string out = dump("a.txt", "\xB5\xA5");
  EXPECT_NE(out.find("! low_encoding_confidence"), std::string::npos) << out;
}

// Accuracy on titles of real statutes. Skips where the shared data are not there.
TEST(DetectEncoding, TitlesOfSharedData) {
  const std::filesystem::path folder = std::filesystem::path(WENZE_SHARED_DIR) / "data" / "taiwan";
  if (!std::filesystem::is_directory(folder)) GTEST_SKIP() << "no " << folder;
  int total = 0, right = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string xml((std::istreambuf_iterator<char>(file)), {});
    ReadOptions options;
    text::DiagnosticSink sink;
    const auto texts = read(entry.path().string(), xml, options, sink);
    ASSERT_TRUE(texts) << entry.path();
    const std::string& text = texts->front().text;
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
      const std::string_view line = std::string_view(text).substr(at, text.find('\n', at) - at);
      for (const std::size_t length : {4, 8, 20}) {
        const std::string_view piece = text::prefix_codepoints(line, length);
        if (text::count_codepoints(piece) < length ||
            !text::is_han(text::decode_at(piece, 0).code_point))
          continue;
        for (const auto& [icu_name, name] : {std::pair{"windows-950-2000", "Big5-HKSCS"},
                                             {"gb18030", "GB18030"},
                                             {"UTF-8", "UTF-8"}}) {
          ++total;
          right += detect_encoding(encode(piece, icu_name)).front().name == name ? 1 : 0;
        }
      }
    }
  }
  RecordProperty("pieces", total);
  RecordProperty("right", right);
  EXPECT_GT(total, 1000);
  EXPECT_GE(right, total * 995 / 1000) << right << " of " << total;
}

}  // namespace
}  // namespace wenze::format
