// Every kind of damage: repaired with a record, left alone when its repair is switched off, marked
// where it cannot be restored.
#include <algorithm>

#include "fixture.h"

namespace wenze::clean {
namespace {

const std::string kCounted = [] {
  std::string text = "云岭市文稿\n\n1、";
  for (int page = 1; page <= 4; ++page) {
    if (page > 1) text += "\n\n" + std::to_string(page) + "、";
    text += "后半";
    for (int i = 0; i < 12; ++i) text += "各级行政机关应当依法履行职责";
    text += "前半";
  }
  return text;
}();

constexpr char kWrapped[] =
    "第一条　为了加强对行政机关及其工作人员的监督，促\n"
    "进依法行政，根据有关法律、法规的规定，结合本市实\n"
    "际情况，制定本办法。\n"
    "第二条　本市各级行政机关及其工作人员不履行或者不\n"
    "正确履行法定职责，造成不良影响或者严重后果的，依\n"
    "照本办法追究责任。\n"
    "第三条　追究责任应当坚持实事求是、有错必究、惩处\n"
    "与责任相适应、教育与惩处相结合的原则，做到事实清\n"
    "楚、证据确凿。\n";

// 應受懲戒 in UTF-8 read as Windows-1252.
constexpr char kMisread[] =
    "\xC3\xA6\xE2\x80\xA1\xE2\x80\xB0\xC3\xA5\xC2\x8F\xE2\x80\x94\xC3\xA6\xE2\x80\xA1\xC2\xB2"
    "\xC3\xA6\xCB\x86\xE2\x80\x99";

struct Kind {
  const char* kind;
  std::string damaged;      // nothing but damage of this kind
  const char* restored;     // what the clean text has then
  std::string irreparable;  // empty: this kind can always be undone, as it only adds
};

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all = {
      {"mojibake", kMisread, "應受懲戒",
       std::string(kMisread) + "\xC3\xA6\xE2\x80\xA1"},  // … and two bytes of a third character
      {"control", "警\xE2\x80\x8B告", "警告", "给予\xEF\xBF\xBD\xEF\xBF\xBD处分"},
      {"page_counter", kCounted, "前半后半", ""},
      {"markup", "给予&lt;b&gt;警告&lt;/b&gt;处分", "给予警告处分", ""},
      {"lost_byte", "由机关负责?。ㄒ唬┩菩行姓?制度，", "由机关负责　（一）推行行政制度",
       "决定?，给予"},
      {"broken_pinyin", "由機關負責。\n?。ㄒ唬┩菩行姓\xEE\xA1\x8A栘?z\xC3\xA9)任制", "（一）推行行政問責任制",
       "，?z\xC3\xA9)任"},
      {"pinyin", "追究責(z\xC3\xA9)任", "追究責任", ""},
      {"shell", "首页\n第一条　总则\n返回顶部\n", "第一条　总则\n", ""},
      {"page_furniture", "甲。\n- 1 -\n乙。\n- 2 -\n丙。\n- 3 -\n", "甲。\n乙。\n丙。\n", ""},
      {"ocr_spacing", "给 予 警 告 处 分 。", "给予警告处分。", ""},
      {"hard_wrap", kWrapped, "的监督，促进依法行政", ""},
  };
  return all;
}

bool has_kind(const text::CleanText& clean, std::string_view kind, bool repaired) {
  return std::any_of(clean.repairs.begin(), clean.repairs.end(), [&](const text::Repair& repair) {
    return repair.kind == kind && repair.after.has_value() == repaired;
  });
}

TEST(Kinds, EachIsRepairedWithARecord) {
  for (const Kind& row : kinds()) {
    const text::CleanText out = cleaned(row.damaged);
    EXPECT_NE(out.text.find(row.restored), std::string::npos) << row.kind << ": " << out.text;
    EXPECT_TRUE(has_kind(out, row.kind, true)) << row.kind << ": " << dump(out);
    EXPECT_TRUE(out.damaged.empty()) << row.kind;
  }
}

TEST(Kinds, EachCanBeSwitchedOffAlone) {
  for (const Kind& row : kinds()) {
    const text::CleanText out = cleaned(row.damaged, {{row.kind}});
    EXPECT_FALSE(has_kind(out, row.kind, true)) << row.kind << ": " << dump(out);
    EXPECT_FALSE(has_kind(out, row.kind, false)) << row.kind << ": " << dump(out);
    EXPECT_NE(out.text, cleaned(row.damaged).text) << row.kind;
  }
}

CleanOptions only(std::string_view kind) {
  CleanOptions options;
  for (const Kind& other : kinds())
    if (other.kind != kind) options.off.insert(other.kind);
  return options;
}

TEST(Kinds, EachCanBeTheOnlyOneOn) {
  for (const Kind& row : kinds()) {
    const text::CleanText out = cleaned(row.damaged, only(row.kind));
    EXPECT_TRUE(has_kind(out, row.kind, true)) << row.kind << ": " << dump(out);
    for (const text::Repair& repair : out.repairs) EXPECT_EQ(repair.kind, row.kind);
  }
}

TEST(Kinds, WhatCannotBeRestoredIsMarkedWithADiagnostic) {
  for (const Kind& row : kinds()) {
    if (row.irreparable.empty()) continue;
    text::RawText raw;
    raw.text = row.irreparable;
    text::DiagnosticSink sink;
    const auto out = clean(raw, resources(), only(row.kind), sink);
    ASSERT_TRUE(out);
    EXPECT_TRUE(has_kind(*out, row.kind, false)) << row.kind << ": " << dump(*out);
    EXPECT_EQ(out->damaged.size(), 1u) << row.kind;
    EXPECT_TRUE(std::any_of(sink.all().begin(), sink.all().end(), [](const text::Diagnostic& d) {
      return d.kind == base::MessageKind::unrepaired_damage;
    })) << row.kind;
  }
}

}  // namespace
}  // namespace wenze::clean
