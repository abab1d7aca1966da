// The reports of comparisons, with whole outputs as goldens.
#include <gtest/gtest.h>

#include "../compare/documents.h"
#include "../compare/records.h"
#include "compare/align_knowledge.h"
#include "report/align.h"
#include "report/diff.h"
#include "report/gaps.h"
#include "report/render.h"
#include "report/rules.h"
#include "stub_lexicon.h"

namespace wenze::report {
namespace {

using compare::RuleRecord;
using compare::testing::article;
using compare::testing::make_file;
using compare::testing::record;

class Comparison : public ::testing::Test {
 protected:
  testing::StubLexicon lexicon_;
  Labels zh_{lexicon_, base::Language::kChinese};
  Labels en_{lexicon_, base::Language::kEnglish};
};

std::vector<RuleRecord> sample() {
  std::vector<RuleRecord> out = {
      record({"a", "990100", "青澜市", "art_5", "F05.01", "serious", {"GOV.01:1", "GOV.02:2"}}),
      record(
          {"b", "990200", "临溪市", "art_2", "F01.04", "", {"EDU.03:2"}, extract::Modality::kMay}),
  };
  out[0].rule.subjects.push_back(
      {{"承办人", {}, {}}, extract::Role::kDirect, extract::Responsibility::kDirect});
  out[0].rule.authority = extract::Passage{"任免机关", {}, {}};
  out[0].rule.combination = extract::Combination::kOneOf;
  out[1].rule.status = extract::RuleStatus::kReported;
  return out;
}

TEST_F(Comparison, RulesAsCsv) {
  Report report;
  report.tables.push_back(rules_table(sample(), zh_));
  EXPECT_EQ(
      render(report, Backend::kCsv, {}),
      "地区,条文,类型,情形,责任主体,决定机关,情节,问责方式,情态,可信度,原文\r\n"
      "青澜市,《青澜市办法》art_5,责任追究,\"F05.01情形\n[不予受理]\",承办人 (直接责任),任免机关,"
      "\"情节严重的\n[较重档]\",警告、记过,\"应当\n[择一]\",高,art_5的条文\r\n"
      "临溪市,《临溪市办法》art_2,责任追究,\"F01.04情形\n[F01.04]\",,,,批评教育,\"可以\n("
      "评论文章转述)\",高,"
      "art_2的条文\r\n");
}

TEST_F(Comparison, RulesAsJsonCarryDocumentAndRule) {
  auto records = sample();
  records.resize(1);
  const std::string json = rules_json(records, -1);
  EXPECT_EQ(
      json.substr(0, json.find("\"rule\"")),
      R"([{"document":{"id":"a","path":"a.txt","title":"青澜市办法","jurisdiction":{"code":"990100","name":"青澜市"}},)"
      R"("citation":"《青澜市办法》art_5",)");
  EXPECT_NE(json.find(R"("quote":{"text":"art_5的条文")"), std::string::npos);
}

TEST_F(Comparison, MatrixAsMarkdownShowsEmptyCells) {
  const auto records = sample();
  EXPECT_EQ(
      render(matrix_report(compare::build_matrix(records, {}), records, en_, {}),
             Backend::kMarkdown, {}),
      "## Comparison\n\n"
      "| matter | 青澜市 | 临溪市 |\n| --- | --- | --- |\n"
      "| F01 F01 | — | admonition<br>education and reminders: admonition<br>may<br>reported "
      "by a commentary×1"
      "<br>“art\\_2的条文”<br>[《临溪市办法》art\\_2](#rules-2-1) |\n"
      "| F05 permits | warning, demerit<br>civil service: "
      "warning–demerit<br>must<br>“art\\_5的条文”"
      "<br>[《青澜市办法》art\\_5](#rules-1-2) | — |\n\n"
      "Ranks are compared within one regime only; the same word in two regimes is not the "
      "same sanction.\n\n"
      "## Sources\n\n"
      "| place | matter | sanctions | modality | text |\n| --- | --- | --- | --- | --- |\n"
      "| <a id=\"rules-1-2\"></a>青澜市 | F05 permits | warning, demerit | must | "
      "art\\_5的条文<br>《青澜市办法》art\\_5 |\n"
      "| <a id=\"rules-2-1\"></a>临溪市 | F01 F01 | admonition | may (reported by a commentary) | "
      "art\\_2的条文<br>《临溪市办法》art\\_2 |\n\n"
      "## Not sanctioned here, but elsewhere\n\n"
      "| place | matter | count |\n| --- | --- | ---: |\n"
      "| 青澜市 | F01 F01 | 1 |\n| 临溪市 | F05 permits | 1 |\n");
}

TEST_F(Comparison, ADocumentMayBeCalledAnything) {
  auto records = sample();
  records[0].document_id = "value";
  compare::MatrixOptions options;
  options.rows = compare::MatrixRows::kDocument;
  const Report report = matrix_report(compare::build_matrix(records, options), records, en_, {});
  EXPECT_EQ(report.tables[0].columns.back().id, "value_");
  render(report, Backend::kText, {});  // ids are unique, or this aborts
}

TEST_F(Comparison, MatrixAsJson) {
  auto records = sample();
  records.resize(1);
  EXPECT_EQ(
      matrix_json(compare::build_matrix(records, {}), records, zh_, -1),
      R"({"schema":"wenze/matrix/1","rows_by":"jurisdiction","columns_by":"topic",)"
      R"("columns":[{"id":"F05","label":"F05 行政许可","rows_with":1,"typical":[]}],)"
      R"("rows":[{"id":"990100","label":"青澜市","documents":["a"],"cells":{"F05":{)"
      R"("sanctions":[{"code":"GOV.01","label":"警告","regime":"civil_service","rules":1},)"
      R"({"code":"GOV.02","label":"记过","regime":"civil_service","rules":1}],)"
      R"("ranks":[{"regime":"civil_service","family":"GOV","low":1,"high":2,"low_code":"GOV.01","high_code":"GOV.02"}],)"
      R"("outlying":[],"modalities":{"must":1},"reported":0,"rules":[{"document":"a","path":"a.txt","title":"青澜市办法",)"
      R"("citation":"《青澜市办法》art_5","eid":"art_5","id":"art_5#1","status":"in_force","quote":"art_5的条文",)"
      R"("raw":[0,0]}]}}}],"uncoded_rules":0})"
      "\n");
}

TEST_F(Comparison, DiffSaysWhatChangedAsRulesAndAsText) {
  const document::File a = make_file({article(1, "第一条", "不予受理的，给予记过处分。"),
                                      article(2, "第二条", "本办法由市司法局解释。"),
                                      article(3, "第三条", "本办法自公布之日起施行。")});
  const document::File b = make_file({article(1, "第一条", "不予受理的，给予记大过处分。"),
                                      article(2, "第二条", "窗口应当公示办理时限和收费依据。"),
                                      article(3, "第三条", "本办法由市司法局解释。"),
                                      article(4, "第四条", "本办法自公布之日起施行。")});
  const std::vector<RuleRecord> olds = {
      record({"d", "", "", "art_1", "F05.01", "serious", {"GOV.02:2"}})};
  const std::vector<RuleRecord> news = {
      record({"d", "", "", "art_1", "F05.01", "serious", {"GOV.03:3"}})};
  const compare::Side older{a, a.documents[0], olds}, newer{b, b.documents[0], news};
  const compare::Diff diff = compare::diff(older, newer);
  EXPECT_EQ(statement(diff.rules[0], en_),
            "(graver step) sanction raised from demerit to major demerit");
  EXPECT_EQ(statement(diff.rules[0], zh_), "（较重档）问责方式由记过加重为记大过");
  EXPECT_EQ(
      render(diff_report(diff, zh_), Backend::kMarkdown, {}),
      "## 规则变化\n\n"
      "| 规则变化 | 类型 | 条文 |\n| --- | --- | --- |\n"
      "| （较重档）问责方式由记过加重为记大过 | 责任追究 | 《办法》art\\_1 |\n\n"
      "档次只在同一体系内比较；不同体系的同名措施不是同一种措施。\n\n"
      "## 修订对照表\n\n"
      "| 变化 | 原条号 | 新条号 | 修订前 | 修订后 |\n| --- | --- | --- | --- | --- |\n"
      "| 修改 | 第一条 | 第一条 | 不予受理的，给予记过处分。 | 不予受理的，给予记{+大+}过处分。 |\n"
      "| 新增 |  | 第二条 |  | {+第二条窗口应当公示办理时限和收费依据。+} |\n"
      "| 序号调整 | 第二条–第三条 | 第三条–第四条 |  |  |\n\n"
      "0 处条文未变\n\n"
      "字形、全半角、空白和数字写法的差异不算修改。\n");
  const std::string json = diff_json({diff, older, newer}, en_, -1);
  EXPECT_NE(
      json.find(
          R"({"changes":["changed"],"old":{"eid":"art_1","label":"第一条","citation":"第一条",)"
          R"("text":"不予受理的，给予记过处分。","raw":[9,48]})"),
      std::string::npos)
      << json;
  EXPECT_NE(json.find(R"({"kind":"insert","old":[27,27],"new":[27,30]})"), std::string::npos)
      << json;
  EXPECT_NE(
      json.find(
          R"("kind":"sanction_raised","type":"liability","severity":"serious",)"
          R"("statement":"(graver step) sanction raised from demerit to major demerit","from":["GOV.02"],"to":["GOV.03"])"),
      std::string::npos)
      << json;
}

TEST_F(Comparison, AStatementLeavesWhatLooksLikeAHoleAlone) {
  compare::RuleChange change;
  change.kind = compare::RuleChangeKind::kAuthority;
  change.from = {"{1}"};
  change.to = {"{0}"};
  EXPECT_EQ(statement(change, en_), "imposed by {1}, now by {0}");
}

TEST_F(Comparison, AlignmentShowsBothSidesAndWhatHasNoCounterpart) {
  const document::File a = make_file({article(1, "第一条", "无故拒绝受理许可申请的，给予警告。"),
                                      article(2, "第二条", "本办法由市司法局解释。")});
  const document::File b = make_file({article(7, "第七条", "无故拒绝受理许可申请的，给予记过。"),
                                      article(8, "第八条", "汛期脱岗的，予以通报。")});
  const std::vector<RuleRecord> none;
  const compare::Side left{a, a.documents[0], none}, right{b, b.documents[0], none};
  const auto lexicon = *lexicon::Lexicon::load(std::string(WENZE_SOURCE_DIR) + "/dictionaries", {});
  const auto knowledge = *compare::build_align_knowledge(*lexicon);
  const compare::Alignment alignment = compare::align(left, right, *knowledge, {});
  const Report report = align_report({{alignment, left, right}}, zh_);
  ASSERT_EQ(report.tables[0].rows.size(), 3U);
  EXPECT_EQ(report.tables[0].rows[0][0].citation, "第一条");
  EXPECT_EQ(report.tables[0].rows[0][1].text, "无故拒绝受理许可申请的，给予记过。");
  EXPECT_EQ(report.tables[0].rows[1][1].text, "— 无对应条文");
  EXPECT_EQ(report.tables[0].rows[2][0].text, "— 无对应条文");
  EXPECT_EQ(report.tables[0].rows[2][1].citation, "第八条");
  const std::string json = align_json({{alignment, left, right}}, zh_, -1);
  EXPECT_NE(
      json.find(
          R"("left":[{"eid":"art_2","citation":"第二条","text":"本办法由市司法局解释。","raw":[70,103],"rules":[]}],"right":[])"),
      std::string::npos)
      << json;
}

TEST_F(Comparison, GapsWithQuotations) {
  const std::vector<RuleRecord> draft = {
      record({"d", "", "", "art_1", "F05.01", "", {"GOV.01:1"}})};
  const std::vector<RuleRecord> others = {
      record({"a", "990100", "青澜市", "art_5", "F05.01", "", {"GOV.02:2"}}),
      record({"a", "990100", "青澜市", "art_6", "F01.04", "", {"EDU.03:2"}})};
  const auto gaps = compare::find_gaps(draft, others, {});
  EXPECT_EQ(render(gaps_report({gaps, draft, others}, en_, {}), Backend::kCsv, {}),
            "finding,matter,measures,draft,comparable measures,others_citation\r\n"
            "\"sanctioned elsewhere, not here\",F01.04 F01.04,1/1,—,《青澜市办法》art_6: "
            "art_6的条文 → admonition,all rules: 1\r\n"
            "\"softer than most\nsofter than 1\",F05.01 refuses to accept,1/1,《办法》art_1: "
            "art_1的条文 → warning,《青澜市办法》art_5: art_5的条文 → demerit,all rules: 1\r\n"
            "\r\n"
            "matter,finding,level,text,quote_citation\r\n"
            "F01.04 F01.04,\"sanctioned elsewhere, not here\",,art_6的条文 → "
            "admonition,《青澜市办法》art_6\r\n"
            "F05.01 refuses to accept,softer than most,,art_5的条文 → "
            "demerit,《青澜市办法》art_5\r\n");
  EXPECT_NE(gaps_json({gaps, draft, others}, en_, -1)
                .find(R"("standing":{"harsher":0,"same":0,"softer":1,"overlapping":0})"),
            std::string::npos);
}

TEST_F(Comparison, WordsFallBackToTheIdAndCitationsNameATitleOnce) {
  EXPECT_EQ(zh_.word("role", "unheard_of"), "unheard_of");
  EXPECT_EQ(zh_.sanction("ZZ.99"), "ZZ.99");
  EXPECT_EQ(citations_text(
                {"《甲》第一条", "《甲》第二条", "《甲》第一条", "《乙》第一条", "《乙》"}, zh_),
            "《甲》第一条、第二条、《乙》第一条、《乙》");
  const auto english = [&](std::vector<extract::Range> ranges) { return ranges_text(ranges, en_); };
  const auto chinese = [&](std::vector<extract::Range> ranges) { return ranges_text(ranges, zh_); };
  EXPECT_EQ(english({{2000, 20000, "CNY"}}), "2000–20000 CNY");
  EXPECT_EQ(english({{std::nullopt, 5, "multiple"}}), "≤5 times");
  EXPECT_EQ(english({{3, 3, "day"}}), "3 day");
  EXPECT_EQ(english({{1000, std::nullopt, "HKD"}}), "≥1000 HKD");
  EXPECT_EQ(chinese({{2000, 15000, "CNY"}}), "2000元以上1.5万元以下");
  EXPECT_EQ(chinese({{std::nullopt, 300000000, "CNY"}, {std::nullopt, 5, "percent"}}),
            "3亿元以下；5%以下");
  EXPECT_EQ(chinese({{10, 10, "day"}}), "10日");
}

}  // namespace
}  // namespace wenze::report
