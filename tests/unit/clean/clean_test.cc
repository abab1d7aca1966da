#include <random>

#include "clean/scan.h"
#include "fixture.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr char kClean[] =
    "云岭市行政问责办法\n\n（2019年3月1日云岭市人民政府令第12号公布）\n\n第一章　总则\n\n"
    "第一条　为了规范行政问责工作，根据《中华人民共和国公务员法》等法律、法规，制定本办法。\n"
    "第二条　有下列情形之一的，由任免机关给予警告、记过或者记大过处分：\n"
    "（一）不履行法定职责的；\n（二）“弄虚作假”，造成不良影响的；\n（三）其他应当问责的情形。\n"
    "第三条　问责标准操作规程(SOP)由市监察局另行制定，比例不低于5.5%……\n";

TEST(Clean, CleanTextIsUntouched) {
  const text::CleanText out = cleaned(kClean);
  EXPECT_EQ(out.text, kClean);
  EXPECT_EQ(dump(out), "");
  EXPECT_EQ(out.map.runs().runs().size(), 1u);
  EXPECT_TRUE(out.damaged.empty());
}

TEST(Clean, EmptyText) { EXPECT_EQ(cleaned("").text, ""); }

TEST(Clean, DumpIsOneLineARepair) {
  EXPECT_EQ(dump(cleaned("責(zé)任")), "pinyin high 0-8 責(zé) -> 責\n");
}

TEST(Clean, EverythingOffChangesNothing) {
  const std::string raw = "責(zé)任&lt;p&gt;\n给 予 警 告 处 分\n首页\n\xEF\xBF\xBD";
  const text::CleanText out = cleaned(raw, {{"all"}});
  EXPECT_EQ(out.text, raw);
  EXPECT_TRUE(out.repairs.empty());
}

TEST(Clean, DamageIsADiagnostic) {
  text::RawText raw;
  raw.text = "给予\xEF\xBF\xBD处分";
  text::DiagnosticSink sink;
  ASSERT_TRUE(clean(raw, resources(), {}, sink));
  ASSERT_EQ(sink.all().size(), 1u);
  EXPECT_EQ(sink.all()[0].kind, base::MessageKind::unrepaired_damage);
  EXPECT_EQ(sink.all()[0].raw, (text::Span<text::Raw>(6, 9)));
}

// Any valid UTF-8 gives a text with a consistent map, repairs in order and damage inside the text.
TEST(Clean, RandomText) {
  const std::string pieces[] = {"責",      "(zé)", "?",
                                "zé)",     "&lt;", "p",
                                "&gt;",    "<p>",  "\n",
                                "\n\n2、", "。",   "（",
                                "给",      " ",    "\xEE\x80\x80",
                                "ㄒ",      "┩",    "\xEF\xBF\xBD",
                                "è²¬",     "ä»»",  "锛",
                                "屽",      "3",    "第",
                                "条",      "\t",   "\r\n",
                                "A",       "“",    "”",
                                "- 3 -",   "首页", "版权声明"};
  std::mt19937 random(20060404);
  for (int round = 0; round < 400; ++round) {
    std::string raw;
    const std::size_t length = random() % 60;
    for (std::size_t i = 0; i < length; ++i) raw += pieces[random() % std::size(pieces)];
    const text::CleanText out = cleaned(raw);
    EXPECT_TRUE(text::is_valid_utf8(out.text)) << raw;
    std::size_t at = 0;
    for (const text::Repair& repair : out.repairs) {
      EXPECT_LE(at, repair.raw.begin()) << raw;
      at = repair.raw.begin();
      EXPECT_LE(repair.raw.end(), raw.size());
      EXPECT_EQ(repair.before, repair.raw.of(raw));
    }
    for (const auto& span : out.damaged) EXPECT_LE(span.end(), out.text.size());
  }
}

struct ScanRow {
  const char* text;
  int triggers;
};

TEST(Scan, Triggers) {
  const ScanRow rows[] = {
      {"第一条　总则，“引”——……（一）(SO", kPinyinTrigger},
      {"第一条，12·23", 0},
      {"abc", 0},
      {"", 0},
      {"?", kQuestionTrigger},
      {"\xEF\xBF\xBD", kControlTrigger | kQuestionTrigger},
      {"警\xE2\x80\x8B告", kControlTrigger},
      {"\xEF\xBB\xBF甲", kControlTrigger},
      {"\x01", kControlTrigger},
      {"责（zé）", kPinyinTrigger | kLatinTrigger},
      {"&lt;", kMarkupTrigger},
      {"a<b", kMarkupTrigger},
      {"a < 5", 0},
      {"锛屽叾", kMisreadTrigger},
      {"甲 乙", kSpaceTrigger},
  };
  for (const ScanRow& row : rows) EXPECT_EQ(scan(row.text), row.triggers) << row.text;
}

}  // namespace
}  // namespace wenze::clean
