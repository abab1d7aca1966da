// Archives, limits, bad input, and robustness against cut and mutated files.

#include "format/read.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "samples.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

using namespace std::string_view_literals;
using test::dump;
using test::encode;
using test::make_docx;
using test::make_zip;
using test::paragraph;

TEST(Read, BadInput) {
  const std::pair<std::string_view, const char*> rows[] = {
      {"", "error empty_file\n"},
      {" \r\n\t \n", "error no_text\n"},
      {"\x00\x01\x02\x03\x00\x00\x05\x06\x00\x00\x11\x12\x00"sv, "error binary_file\n"},
      {"\x7F"
       "ELF\x02\x01\x01"sv,
       "error binary_file\n"},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old word"sv, "error unsupported_format\n"},
      {"{\\rtf1\\ansi x}"sv, "error unsupported_format\n"},
      {"\x89PNG\r\n\x1A\n"sv, "error unsupported_format\n"},
      {"Rar!\x1A\x07\x00"sv, "error unsupported_format\n"},
      {"PK\x03\x04 cut off"sv, "error damaged_container\n"}};
  for (const auto& [bytes, expected] : rows)
    EXPECT_EQ(dump("a.doc", bytes), expected) << bytes.substr(0, 8);
}

TEST(Read, RandomBytesAreNoText) {
  std::mt19937 random(5);
  std::string bytes(4096, '\0');
  for (char& c : bytes) c = static_cast<char>(random() & 0xFF);
  EXPECT_TRUE(dump("a.txt", bytes).starts_with("error ")) << dump("a.txt", bytes).substr(0, 60);
}

// What only begins like a container is text.
TEST(Read, TextsThatLookLikeContainers) {
  for (const char* text : {"BZh 是压缩格式。", "MZ 格式说明：第一条。", "GIF8 图片。",
                           "BM 编号规则。", "说明：%PDF- 是 PDF 的标志。"})
    EXPECT_EQ(dump("a.txt", text), text);
}

TEST(Read, SmuggledBytesAreReplaced) {
  EXPECT_EQ(dump("a.json", R"({"text":"甲\u0000乙"})"), "p 甲\xEF\xBF\xBD乙\n");
  EXPECT_EQ(dump("a.docx", make_docx({paragraph("甲\xFF乙"), "", "", "", ""})),
            "p 甲\xEF\xBF\xBD乙\n");
  EXPECT_TRUE(text::is_valid_utf8(dump("a.xml", "<a><b>甲&#xD800;乙</b></a>")));
}

TEST(Read, MessagesNameFileAndReason) {
  text::DiagnosticSink sink;
  const auto texts = read("dir/a.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", {}, sink);
  ASSERT_FALSE(texts);
  EXPECT_NE(texts.error().text(base::Language::kEnglish).find("dir/a.doc"), std::string::npos);
  EXPECT_NE(texts.error().text(base::Language::kChinese).find("请另存为"), std::string::npos);
}

TEST(Read, OneNulIsDamage) {
  std::string text =
      "第一条 行政机关工作人员不履行法定职责的，给予警告处分；情节严重的，给予记过处分。第二条 "
      "本办法自印发之日起施行。";
  text.insert(9, 1, '\0');
  const std::string out = dump("a.txt", text);
  EXPECT_TRUE(out.starts_with("第一条\xEF\xBF\xBD 行政")) << out;
  EXPECT_NE(out.find("! broken_bytes 1 @9"), std::string::npos) << out;
}

TEST(Read, SourceOfPlainText) {
  text::DiagnosticSink sink;
  const std::string bytes = encode("第一条 本办法自印发之日起施行。", "gb18030");
  const auto texts = read("甲.txt", bytes, {}, sink);
  ASSERT_TRUE(texts);
  const text::Source& source = texts->front().source;
  EXPECT_EQ(source.path, "甲.txt");
  EXPECT_EQ(source.encoding, "GB18030");
  EXPECT_EQ(source.size_bytes, bytes.size());
  EXPECT_GT(source.encoding_confidence, 0.9);
  EXPECT_TRUE(texts->front().blocks.empty());
}

TEST(Archive, MembersOfAllKinds) {
  const std::string zip = make_zip({{"a.txt", encode("第一条 甲机关工作人员", "gb18030")},
                                    {"dir/", ""},
                                    {"dir/b.docx", make_docx({paragraph("乙"), "", "", "", ""})},
                                    {"c.html", "<html><body><p>丙</p></body></html>"},
                                    {"__MACOSX/a.txt", "x"},
                                    {"e.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
                                    {"f.txt", ""}});
  EXPECT_EQ(
      dump("z.zip", zip),
      "== z.zip!a.txt\n第一条 甲机关工作人员== z.zip!dir/b.docx\np 乙\n== z.zip!c.html\np 丙\n"
      "! unsupported_format z.zip!e.doc\n! empty_file z.zip!f.txt\n");
}

TEST(Archive, NamesInLegacyEncodings) {
  const std::string gbk = make_zip({{encode("临溪市问责办法.txt", "gb18030"), "甲"},
                                    {encode("青岚市规定.txt", "gb18030"), "乙"}});
  EXPECT_EQ(dump("z.zip", gbk), "== z.zip!临溪市问责办法.txt\n甲== z.zip!青岚市规定.txt\n乙");
  const std::string big5 = make_zip({{encode("公務人員獎懲要點.txt", "ibm-1375_P100-2008"), "甲"}});
  EXPECT_EQ(dump("z.zip", big5), "== z.zip!公務人員獎懲要點.txt\n甲");
  EXPECT_EQ(dump("z.zip", make_zip({{"办法.txt", "甲"}})), "== z.zip!办法.txt\n甲");
}

TEST(Archive, NestedToTheLimit) {
  const std::string inner = make_zip({{"x.txt", "甲"}});
  EXPECT_EQ(dump("a.zip", make_zip({{"b.zip", inner}})), "== a.zip!b.zip!x.txt\n甲");
  ReadOptions options;
  options.limits.archive_depth = 1;
  EXPECT_EQ(dump("a.zip", make_zip({{"b.zip", inner}, {"y.txt", "乙"}}), options),
            "== a.zip!y.txt\n乙! limit_exceeded a.zip!b.zip\n");
  EXPECT_EQ(dump("a.zip", make_zip({{"b.zip", inner}}), options), "error limit_exceeded\n");
}

TEST(Archive, Limits) {
  ReadOptions members;
  members.limits.archive_members = 2;
  EXPECT_EQ(dump("a.zip", make_zip({{"1.txt", "甲"}, {"2.txt", "乙"}, {"3.txt", "丙"}}), members),
            "== a.zip!1.txt\n甲== a.zip!2.txt\n乙! limit_exceeded a.zip\n");
  ReadOptions bytes;
  bytes.limits.expanded_bytes = 100;
  EXPECT_EQ(
      dump("a.zip", make_zip({{"1.txt", "甲"}, {"2.txt", std::string(200, 'x')}, {"3.txt", "丙"}}),
           bytes),
      "== a.zip!1.txt\n甲! limit_exceeded a.zip!2.txt\n");
  EXPECT_EQ(dump("a.docx", make_docx({paragraph(std::string(300, 'x')), "", "", "", ""}), bytes),
            "error limit_exceeded\n");
  ReadOptions file;
  file.limits.file_bytes = 10;
  EXPECT_EQ(dump("a.txt", "01234567890", file), "error limit_exceeded\n");
  EXPECT_EQ(dump("a.zip", make_zip({})), "error no_text\n");
}

// ---- robustness ----

struct Sample {
  const char* path;
  std::string bytes;
};

std::vector<Sample> samples() {
  const std::string text =
      "# 临溪市办法\n\n**第一条** 行政机关工作人员有下列情形之一的：\n\n1. 甲；\n2. 乙。\n\n<!-- "
      "注 -->\n| a | b |\n|---|---|\n| 丙 | 丁 |\n";
  const std::string html =
      "<html><head><title>办法</title></head><body><div class=nav><a "
      "href=/>首页</a></div><table><tr><td>甲<td>乙</table><ol><li>丙</ol><p>第一条 "
      "甲。</body></html>";
  const std::string numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt "
      "w:val=\"chineseCounting\"/><w:lvlText w:val=\"第%1条\"/></w:lvl></w:abstractNum>"
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  const std::string docx =
      make_docx({paragraph("甲", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"),
                 numbering, "", "", ""});
  return {
      {"a.txt", encode(text, "gb18030")},
      {"a.md", text},
      {"a.html", html},
      {"b.txt", encode(text, "UTF-16LE")},
      {"a.docx", docx},
      {"a.pdf", test::make_pdf({{{80, 700, 16, U"第一条 甲。"}}, {{80, 700, 16, U"第二条 乙。"}}})},
      {"a.xml",
       "<法規><法規名稱>甲</法規名稱><法規內容><條文><條號>第 1 "
       "條</條號><條文內容><![CDATA[乙]]></條文內容></條文></法規內容></法規>"},
      {"a.json", R"([{"title":"甲","content":"<p>乙</p>"}])"},
      {"a.zip", make_zip({{"a.txt", "甲"}, {"b.docx", docx}})}};
}

// What the other stages rely on, whatever the bytes were.
void expect_sound(const char* path, std::string_view bytes) {
  text::DiagnosticSink sink;
  const auto texts = read(path, bytes, {}, sink);
  if (!texts) {
    EXPECT_FALSE(texts.error().args.empty());
    return;
  }
  EXPECT_FALSE(texts->empty());
  for (const text::RawText& text : *texts) {
    ASSERT_TRUE(text::is_valid_utf8(text.text)) << path;
    ASSERT_EQ(text.text.find('\0'), std::string::npos) << path;
    std::size_t at = 0;
    for (const text::Block& block : text.blocks) {
      ASSERT_LE(at, block.raw.begin());
      ASSERT_FALSE(block.raw.empty());
      ASSERT_LE(block.raw.end(), text.text.size());
      at = block.raw.end();
    }
  }
}

TEST(Robustness, TruncatedFiles) {
  for (const Sample& sample : samples())
    for (std::size_t length = 0;
         length<sample.bytes.size(); length += sample.bytes.size()> 1500 ? 7 : 1)
      expect_sound(sample.path, std::string_view(sample.bytes).substr(0, length));
}

TEST(Robustness, MutatedFiles) {
  std::mt19937 random(20190601);
  for (const Sample& sample : samples()) {
    for (int round = 0; round < 400; ++round) {
      std::string bytes = sample.bytes;
      for (unsigned n = 1 + random() % 6; n > 0; --n) {
        const std::size_t at = random() % bytes.size();
        switch (random() % 4) {
          case 0:
            bytes[at] = static_cast<char>(random() & 0xFF);
            break;
          case 1:
            bytes.erase(at, random() % 8);
            break;
          case 2:
            bytes.insert(at, bytes.substr(random() % bytes.size(), random() % 32));
            break;
          default:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
            break;
        }
        if (bytes.empty()) bytes = "x";
      }
      expect_sound(sample.path, bytes);
      if (HasFatalFailure()) return;
    }
  }
}

// Inputs that make careless parsers slow: the time-out of ctest is the guard, not a clock.
TEST(Robustness, PathologicalInputs) {
  const auto repeat = [](std::string_view s, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += s;
    return out;
  };
  const std::pair<const char*, std::string> rows[] = {
      {"a.md", repeat("> ", 20000) + "甲"},
      {"a.md", repeat("[", 50000)},
      {"a.md", repeat("**a", 30000)},
      {"a.md", repeat("- ", 5000) + "甲"},
      {"a.html", "<html><body>" + repeat("<b>", 1500) + repeat("<p>甲", 1000)},
      {"a.html", "<html><body>" + repeat("<p>", 100000)},
      {"a.html", "<html><body><div " + repeat("a ", 50000) + ">甲"},
      {"a.html", "<html>" + repeat("<table>", 1000)},
      {"a.html", "<html>" + repeat("<", 100000)},
      {"a.html", "<html><body>" + repeat("<a href=x><p>甲", 20000)},
      {"a.xml", repeat("<a>", 100000)},
      {"a.json", repeat("{\"a\":", 100000)},
      {"a.txt", repeat("\x81\x30\x81\x30", 50000)}};
  for (const auto& [path, bytes] : rows) {
    expect_sound(path, bytes);
  }
}

}  // namespace
}  // namespace wenze::format
