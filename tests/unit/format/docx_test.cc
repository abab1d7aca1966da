#include <gtest/gtest.h>

#include <string>

#include "format/docx_numbering.h"
#include "format/read.h"
#include "samples.h"

namespace wenze::format {
namespace {

using test::DocxParts;
using test::dump;
using test::make_docx;
using test::paragraph;

std::string level(int ilvl, const char* format, const char* text, const char* extra = "") {
  return "<w:lvl w:ilvl=\"" + std::to_string(ilvl) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
         format + "\"/>" + extra + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

std::string numbered(std::string_view text, int num, int ilvl) {
  return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + std::to_string(ilvl) +
                             "\"/><w:numId w:val=\"" + std::to_string(num) + "\"/></w:numPr>");
}

const std::string kNumbering =
    "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCountingThousand", "第%1条") +
    level(1, "chineseCounting", "（%2）") +
    level(2, "decimal", "%3.", "<w:suff w:val=\"nothing\"/>") +
    "</w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"1\">" +
    level(0, "japaneseCounting", "%1、") + level(1, "decimal", "%1.%2", "<w:isLgl/>") +
    "</w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"2\">" +
    level(0, "bullet", "\xEF\x82\xB7") +
    "</w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"3\">" +
    level(0, "chineseCountingThousand", "第%1章", "<w:pStyle w:val=\"Zhang\"/>") +
    level(1, "chineseCountingThousand", "第%2条",
          "<w:lvlRestart w:val=\"0\"/><w:pStyle w:val=\"Tiao\"/>") +
    "</w:abstractNum>"
    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num "
    "w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
    "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num><w:num "
    "w:numId=\"4\"><w:abstractNumId w:val=\"3\"/></w:num>"
    "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride "
    "w:ilvl=\"0\"><w:startOverride w:val=\"9\"/></w:lvlOverride></w:num>";

TEST(DocxNumbering, ArticlesItemsAndSubitems) {
  const std::string body = numbered("总则。", 1, 0) + numbered("有下列情形的：", 1, 0) +
                           numbered("甲；", 1, 1) + numbered("乙：", 1, 1) +
                           numbered("丙；", 1, 2) + paragraph("另起一款。") +
                           numbered("其他：", 1, 0) + numbered("丁。", 1, 1);
  EXPECT_EQ(dump("a.docx", make_docx({body, kNumbering, "", "", ""})),
            "p 第一条 总则。\np 第二条 有下列情形的：\np （一）甲；\np （二）乙：\np 1.丙；\np "
            "另起一款。\np 第三条 其他：\np （一）丁。\n");
}

TEST(DocxNumbering, LegalBulletsAndStartOverride) {
  const std::string body = numbered("甲", 2, 0) + numbered("乙", 2, 1) + numbered("丙", 3, 0) +
                           numbered("丁", 1, 0) + numbered("戊", 5, 0) + numbered("己", 5, 0) +
                           numbered("庚", 77, 0) + numbered("辛", 0, 0);
  EXPECT_EQ(dump("a.docx", make_docx({body, kNumbering, "", "", ""})),
            "p 一、甲\np 1.1 乙\nli 丙\np 第一条 丁\np 第九条 戊\np 第十条 己\np 庚\np 辛\n");
}

// Chapters and articles through styles; articles count on over chapters.
TEST(DocxNumbering, ThroughStyles) {
  const std::string styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name "
      "w:val=\"base\"/><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Zhang\"><w:name w:val=\"heading 1\"/><w:basedOn "
      "w:val=\"Base\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Tiao\"><w:name w:val=\"条\"/><w:basedOn "
      "w:val=\"Base\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Loop\"><w:basedOn w:val=\"Loop\"/></w:style>";
  const auto styled = [](const char* text, const char* style) {
    return paragraph(text, std::string("<w:pStyle w:val=\"") + style + "\"/>");
  };
  const std::string body = styled("总则", "Zhang") + styled("甲。", "Tiao") +
                           styled("乙。", "Tiao") + styled("责任", "Zhang") +
                           styled("丙。", "Tiao") + styled("丁。", "Loop");
  EXPECT_EQ(
      dump("a.docx", make_docx({body, kNumbering, styles, "", ""})),
      "h1 第一章 总则\np 第一条 甲。\np 第二条 乙。\nh1 第二章 责任\np 第三条 丙。\np 丁。\n");
}

struct NumberRow {
  const char* format;
  std::int64_t value;
  const char* expected;
};

constexpr NumberRow kNumbers[] = {{"decimal", 12, "12"},
                                  {"decimalZero", 7, "07"},
                                  {"decimalFullWidth", 12, "１２"},
                                  {"upperRoman", 14, "XIV"},
                                  {"lowerRoman", 9, "ix"},
                                  {"upperLetter", 2, "B"},
                                  {"lowerLetter", 28, "bb"},
                                  {"chineseCounting", 10, "十"},
                                  {"chineseCounting", 21, "二十一"},
                                  {"chineseCounting", 105, "一○五"},
                                  {"chineseCountingThousand", 105, "一百零五"},
                                  {"chineseCountingThousand", 110, "一百一十"},
                                  {"taiwaneseCountingThousand", 12, "十二"},
                                  {"japaneseCounting", 20, "二十"},
                                  {"japaneseCounting", 111, "百十一"},
                                  {"ideographDigital", 12, "一二"},
                                  {"ideographDigital", 10, "一〇"},
                                  {"chineseLegalSimplified", 105, "壹佰零伍"},
                                  {"chineseLegalSimplified", 21, "贰拾壹"},
                                  {"ideographLegalTraditional", 12, "壹拾貳"},
                                  {"ideographTraditional", 3, "丙"},
                                  {"ideographTraditional", 11, "11"},
                                  {"decimalEnclosedCircle", 3, "③"},
                                  {"decimalEnclosedCircle", 20, "⑳"},
                                  {"decimalEnclosedCircle", 21, "21"},
                                  {"decimalEnclosedCircleChinese", 10, "⑩"},
                                  {"decimalEnclosedCircleChinese", 11, "11"},
                                  {"decimalEnclosedParen", 2, "⑵"},
                                  {"decimalEnclosedFullstop", 3, "⒊"},
                                  {"decimalHalfWidth", 12, "12"},
                                  {"decimalFullWidth2", 30, "３０"},
                                  {"decimalZero", 12, "12"},
                                  {"numberInDash", 3, "- 3 -"},
                                  {"ordinal", 1, "1st"},
                                  {"ordinal", 2, "2nd"},
                                  {"ordinal", 12, "12th"},
                                  {"ordinal", 103, "103rd"},
                                  {"ordinal", 10, "10th"},
                                  {"hex", 0, "0"},
                                  {"chicago", 3, "‡"},
                                  {"chicago", 6, "††"},
                                  {"taiwaneseCounting", 20, "二十"},
                                  {"taiwaneseCounting", 100, "一○○"},
                                  {"taiwaneseDigital", 10, "一○"},
                                  {"japaneseDigitalTenThousand", 10, "一〇"},
                                  {"koreanDigital2", 10, "一零"},
                                  {"chineseLegalSimplified", 10, "壹拾"},
                                  {"chineseLegalSimplified", 20001, "贰万零壹"},
                                  {"chineseLegalSimplified", 0, "零"},
                                  {"ideographZodiac", 12, "亥"},
                                  {"ideographZodiac", 13, "13"},
                                  {"ideographZodiacTraditional", 1, "甲子"},
                                  {"ideographZodiacTraditional", 60, "癸亥"},
                                  {"ideographZodiacTraditional", 61, "甲子"},
                                  {"ideographZodiacTraditional", 0, "0"},
                                  {"ideographEnclosedCircle", 2, "㈡"},
                                  {"ideographEnclosedCircle", 11, "11"},
                                  {"none", 3, ""},
                                  {"bullet", 3, ""},
                                  {"hex", 30, "1E"},
                                  {"none", -1, ""},
                                  {"cardinalText", 12, "12"},
                                  {"upperRoman", 0, "0"},
                                  {"chineseCountingThousand", 123456789012, "123456789012"}};

TEST(DocxNumbering, NumberFormats) {
  for (const NumberRow& row : kNumbers)
    EXPECT_EQ(format_number(row.format, row.value), row.expected) << row.format << " " << row.value;
}

// ST_NumberFormat (ECMA-376-1, 17.18.59): every value is known or listed here as left out.
TEST(DocxNumbering, FormatsOfTheStandard) {
  for (const char* known : {"decimal",
                            "upperRoman",
                            "lowerRoman",
                            "upperLetter",
                            "lowerLetter",
                            "ordinal",
                            "hex",
                            "chicago",
                            "ideographDigital",
                            "japaneseCounting",
                            "decimalFullWidth",
                            "decimalHalfWidth",
                            "japaneseDigitalTenThousand",
                            "decimalEnclosedCircle",
                            "decimalFullWidth2",
                            "decimalZero",
                            "bullet",
                            "decimalEnclosedFullstop",
                            "decimalEnclosedParen",
                            "decimalEnclosedCircleChinese",
                            "ideographEnclosedCircle",
                            "ideographTraditional",
                            "ideographZodiac",
                            "ideographZodiacTraditional",
                            "taiwaneseCounting",
                            "ideographLegalTraditional",
                            "taiwaneseCountingThousand",
                            "taiwaneseDigital",
                            "chineseCounting",
                            "chineseLegalSimplified",
                            "chineseCountingThousand",
                            "koreanDigital2",
                            "none",
                            "numberInDash"})
    EXPECT_TRUE(is_number_format(known)) << known;
  for (const char* unknown : {"cardinalText",
                              "ordinalText",
                              "aiueo",
                              "iroha",
                              "japaneseLegal",
                              "aiueoFullWidth",
                              "irohaFullWidth",
                              "ganada",
                              "chosung",
                              "koreanDigital",
                              "koreanCounting",
                              "koreanLegal",
                              "vietnameseCounting",
                              "russianLower",
                              "russianUpper",
                              "hebrew1",
                              "hebrew2",
                              "arabicAlpha",
                              "arabicAbjad",
                              "hindiVowels",
                              "hindiConsonants",
                              "hindiNumbers",
                              "hindiCounting",
                              "thaiLetters",
                              "thaiNumbers",
                              "thaiCounting",
                              "bahtText",
                              "dollarText",
                              "custom",
                              ""})
    EXPECT_FALSE(is_number_format(unknown)) << unknown;
}

TEST(DocxNumbering, UnknownFormatsAreReported) {
  const std::string numbering =
      "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "iroha", "%1、") +
      level(1, "&lt;&#x9F;", "%2.") + level(2, "thaiCounting", "%3)", "<w:isLgl/>") +
      "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  const std::string body =
      numbered("甲", 1, 0) + numbered("乙", 1, 0) + numbered("丙", 1, 1) + numbered("丁", 1, 2);
  const std::string bytes = make_docx({body, numbering, "", "", ""});
  EXPECT_EQ(dump("a.docx", bytes),
            "p 1、甲\np 2、乙\np 1. 丙\np 1) 丁\n! unsupported_format a.docx\n"
            "! unsupported_format a.docx\n");
  text::DiagnosticSink sink;
  ASSERT_TRUE(read("a.docx", bytes, {}, sink));
  ASSERT_EQ(sink.all().size(), 2u);
  EXPECT_NE(sink.all()[0].args[1].find("numbering in ?"), std::string::npos);
  EXPECT_NE(sink.all()[1].args[1].find("numbering in iroha"), std::string::npos);
}

// Word writes 001, 002 … as a choice beside a substitute.
TEST(DocxNumbering, CustomZeros) {
  const auto custom = [](int ilvl, const char* format) {
    return "<w:lvl w:ilvl=\"" + std::to_string(ilvl) +
           "\"><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" "
           "w:format=\"" +
           format +
           "\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback>"
           "</mc:AlternateContent><w:lvlText w:val=\"%" +
           std::to_string(ilvl + 1) + "\"/></w:lvl>";
  };
  const std::string numbering =
      "<w:abstractNum w:abstractNumId=\"0\">" + custom(0, "001, 002, 003, ...") +
      custom(1, "A1, A2, ...") +
      "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
      "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
      "<w:startOverride w:val=\"99999999999999999999\"/></w:lvlOverride></w:num>";
  const std::string body = numbered("甲", 1, 0) + numbered("乙", 1, 0) + numbered("丙", 1, 1) +
                           numbered("丁", 2, 0) + numbered("戊", 2, 0);
  EXPECT_EQ(dump("a.docx", make_docx({body, numbering, "", "", ""})),
            "p 001 甲\np 002 乙\np 1 丙\np 2147483647 丁\np 2147483648 戊\n"
            "! unsupported_format a.docx\n");
}

// A label or a note that is written out again and again must not outgrow the limit.
TEST(Docx, NothingIsBlownUp) {
  const std::string numbering =
      "<w:abstractNum w:abstractNumId=\"0\">" +
      level(0, "decimal", ("第%1" + std::string(3000, 'x')).c_str()) +
      "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  std::string body;
  for (int i = 0; i < 40; ++i) body += numbered("甲", 1, 0);
  ReadOptions options;
  options.limits.expanded_bytes = 50000;
  EXPECT_EQ(dump("a.docx", make_docx({body, numbering, "", "", ""}), options),
            "error limit_exceeded\n");
  options.limits.expanded_bytes = 200000;
  EXPECT_TRUE(
      dump("a.docx", make_docx({body, numbering, "", "", ""}), options).starts_with("p 第1"));
  const std::string note = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
  EXPECT_EQ(dump("a.docx",
                 make_docx({"<w:p><w:r><w:t>甲</w:t></w:r>" + note + note + "</w:p>", "", "",
                            "<w:footnote w:id=\"1\">" + paragraph("注") + "</w:footnote>", ""})),
            "p 甲\nnote 注\n");
}

// The mark of the last paragraph is deleted: its text stays.
TEST(Docx, DeletedMarkAtTheEnd) {
  EXPECT_EQ(dump("a.docx", make_docx({paragraph("甲") + paragraph("乙", "<w:rPr><w:del/></w:rPr>"),
                                      "", "", "", ""})),
            "p 甲\np 乙\n");
}

TEST(Docx, TrackedChangesAreAccepted) {
  const std::string body =
      "<w:p><w:r><w:t "
      "xml:space=\"preserve\">给予</w:t></w:r><w:del><w:r><w:delText>警告</w:delText></w:r></"
      "w:del><w:ins><w:r><w:t>记过</w:t></w:r></w:ins>"
      "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>处分</w:t></w:r></"
      "w:moveTo></w:p>"
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>" +
      paragraph("后半。") + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph("删去的行") +
      "</w:tc></w:tr><w:tr><w:tc>" + paragraph("情形") + "</w:tc><w:tc>" + paragraph("处分") +
      "</w:tc></w:tr></w:tbl>";
  EXPECT_EQ(dump("a.docx", make_docx({body, "", "", "", ""})),
            "p 给予记过处分\np 前半后半。\ncell 情形\ncell 处分\n");
}

TEST(Docx, BreaksTabsFieldsBoxesNotes) {
  const std::string body =
      "<w:p><w:r><w:t>第一条</w:t><w:tab/><w:t>甲</w:t><w:br/><w:t>乙</w:t></"
      "w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
      "<w:p><w:r><w:fldChar "
      "w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></"
      "w:r>"
      "<w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:r><w:rPr><w:vanish/></"
      "w:rPr><w:t>隐藏</w:t></w:r></w:p>"
      "<w:p><w:r><w:t>主</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>" +
      paragraph("框内") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" +
      paragraph("框内") +
      "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>文</w:t></w:r></w:p>"
      "<w:sdt><w:sdtContent>" +
      paragraph("控件") + "</w:sdtContent></w:sdt>";
  const std::string notes = "<w:footnote w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">" +
                            paragraph("脚注内容") + "</w:footnote>";
  EXPECT_EQ(dump("a.docx", make_docx({body, "", "", notes, ""})),
            "p 第一条\t甲\np 乙\np 3链接\np 主文\np 框内\np 控件\nnote 脚注内容\n");
}

TEST(Docx, TitleAndSource) {
  text::DiagnosticSink sink;
  const auto texts =
      read("文件.bin", make_docx({paragraph("甲"), "", "", "", "<dc:title>临溪市办法</dc:title>"}),
           {}, sink);
  ASSERT_TRUE(texts) << texts.error().text(base::Language::kEnglish);
  EXPECT_EQ(texts->front().title, "临溪市办法");
  EXPECT_EQ(texts->front().source.format, text::Format::kDocx);
  EXPECT_EQ(texts->front().source.sha256.size(), 64u);
}

TEST(Docx, Damage) {
  const std::string good = make_docx({paragraph("第一条 甲。"), "", "", "", ""});
  EXPECT_EQ(dump("a.docx", std::string_view(good).substr(0, good.size() / 2)),
            "error damaged_container\n");
  EXPECT_EQ(
      dump("a.docx", test::make_zip({{"[Content_Types].xml", "<a/>"}, {"word/other.xml", "<a/>"}})),
      "error damaged_container\n");
  EXPECT_EQ(dump("a.docx", make_docx({"<w:p><w:r>", "", "", "", ""})), "error damaged_container\n");
  EXPECT_EQ(dump("a.docx", make_docx({"<w:p/>", "", "", "", ""})), "error no_text\n");
  EXPECT_EQ(dump("a.xlsx",
                 test::make_zip({{"[Content_Types].xml", "<a/>"}, {"xl/workbook.xml", "<a/>"}})),
            "error unsupported_format\n");
  std::string deep;
  for (int i = 0; i < 2000; ++i) deep += "<w:sdt>";
  for (int i = 0; i < 2000; ++i) deep += "</w:sdt>";
  EXPECT_EQ(dump("a.docx", make_docx({deep, "", "", "", ""})), "error limit_exceeded\n");
}

}  // namespace
}  // namespace wenze::format
