#include "fixture.h"

namespace wenze::normalise {
namespace {

struct Row {
  const char* text;
  const char* canonical;
  const char* repairs;
};

TEST(ConvertedWords, MappedBackAndRecorded) {
  const Row rows[] = {
      {"由有管理許可權的機關處理", "由有管理权限的机关处理", "許可權->权限"},
      {"責任網路", "责任网络", "網路->网络"},
      {"規範性檔案", "规范性文件", "規範性檔案->规范性文件"},
      // words that Taiwan itself uses, and mainland words that only look so
      {"行政許可權", "行政许可权", ""},
      {"人事檔案管理", "人事档案管理", ""},
      {"電腦程式", "电脑程式", ""},
  };
  for (const Row& row : rows) {
    const text::CanonicalText out = canonical_text(row.text);
    EXPECT_EQ(out.text, row.canonical);
    std::string repairs;
    for (const text::Repair& repair : out.repairs) {
      EXPECT_EQ(repair.kind, "converted_word");
      repairs += repair.before + "->" + *repair.after;
    }
    EXPECT_EQ(repairs, row.repairs);
    EXPECT_EQ(canonical(out.text), out.text);
  }
}

TEST(ConvertedWords, CanBeSwitchedOff) {
  EXPECT_EQ(canonical_text("責任網路", {{"converted_word"}}).text, "责任网路");
  EXPECT_EQ(canonical_text("責任網路", {{"all"}}).text, "责任网路");
}

TEST(ConvertedWords, SpanIsTheSource) {
  const std::string raw = "建立責任網路。";
  const text::CanonicalText out = canonical_text(raw);
  ASSERT_EQ(out.repairs.size(), 1u);
  EXPECT_EQ(out.repairs[0].raw.of(raw), "網路");
  EXPECT_EQ(dump(out), "converted_word high 12-18 網路 -> 网络\n");
}

TEST(Query, FoldedLikeText) {
  EXPECT_EQ(canonical_query("責令改正", resources()), "责令改正");
  EXPECT_EQ(canonical_query("第１５條", resources()), "第15条");
  EXPECT_EQ(canonical_query("責任網路", resources()), "责任网络");
  EXPECT_EQ(canonical_query("(2006)58號", resources()), "（2006）58号");
  EXPECT_EQ(canonical_query("ISO 9001", resources()), "ISO 9001");
}

TEST(Carried, DamageAndRepairs) {
  text::CleanText clean;
  clean.text = "給予??處分";
  clean.map = text::OffsetMap<text::Raw, text::Clean>::identity(clean.text.size());
  clean.repairs.push_back({"lost_byte", {6, 8}, "??", std::nullopt, text::Confidence::kLow});
  clean.damaged.push_back({6, 8});
  text::DiagnosticSink sink;
  const auto out = normalise(clean, resources(), {}, sink);
  ASSERT_TRUE(out);
  ASSERT_EQ(out->damaged.size(), 1u);
  EXPECT_EQ(out->repairs.size(), 1u);
  EXPECT_EQ(out->map.to_source(out->damaged[0]), (text::Span<text::Raw>(6, 8)));
}

}  // namespace
}  // namespace wenze::normalise
