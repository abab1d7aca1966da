#include "compare/lint.h"

#include <gtest/gtest.h>

#include "compare/terms.h"
#include "documents.h"
#include "records.h"

namespace wenze::compare {
namespace {

using testing::article;
using testing::make_file;
using testing::paragraph;
using testing::point;
using testing::record;
using testing::Row;

class Lint : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    lexicon_ = *lexicon::Lexicon::load(std::string(WENZE_SOURCE_DIR) + "/dictionaries", {});
    knowledge_ = *build_lint_knowledge(*lexicon_);
  }

  // One line a finding: kind, eId, arguments.
  static std::string run(const document::File& file, const std::vector<RuleRecord>& rules,
                         const LintOptions& options = {}) {
    std::string out;
    for (const Finding& finding : lint({file, file.documents[0], rules}, *knowledge_, options)) {
      out += std::string(name(finding.kind)) + " " + finding.eid;
      for (const std::string& arg : finding.args) out += " " + arg;
      out += "\n";
    }
    return out;
  }
  static std::string run(const std::vector<Row>& rows) { return run(make_file(rows), {}); }

  static inline std::shared_ptr<const lexicon::Lexicon> lexicon_;
  static inline std::shared_ptr<const LintKnowledge> knowledge_;
};

// Where `words` stand in the file.
text::Span<text::Canonical> span_of(const document::File& file, const std::string& words) {
  const std::size_t at = file.canonical.text.find(words);
  return {at, at + words.size()};
}

void refer(document::File& file, const std::string& words, const std::string& from,
           const std::vector<std::string>& to,
           document::ReferenceReason reason = document::ReferenceReason::kNone) {
  document::Reference reference;
  reference.text = words;
  reference.span = span_of(file, words);
  reference.from = *file.documents[0].find(from);
  reference.target_eids = to;
  reference.reason = reason;
  reference.status =
      to.empty() ? document::ReferenceStatus::kDangling : document::ReferenceStatus::kResolved;
  file.documents[0].references.push_back(reference);
}

TEST_F(Lint, AListOfFaultsFromWhichNothingFollows) {
  const std::vector<Row> rows = {article(1, "第一条", "工作人员有下列情形之一的："),
                                 point("art_1__point_1", "（一）", "擅自提高收费标准的；"),
                                 article(2, "第二条", "本办法由市司法局解释。")};
  EXPECT_EQ(run(rows), "fault_without_sanction art_1 list\n");
  document::File file =
      make_file({rows[0], rows[1], article(2, "第二条", "有前条所列情形的，给予警告。")});
  refer(file, "前条", "art_2", {"art_1"});
  EXPECT_EQ(run(file, {}), "");
  EXPECT_EQ(run({article(1, "第一条", "规划确需修改的，应当符合下列情形之一："), rows[1], rows[2]}),
            "");
}

TEST_F(Lint, References) {
  document::File file =
      make_file({article(1, "第一条", "为规范收费，制定本办法。"),
                 article(2, "第二条", "擅自收费的，依照本办法第九条的规定给予处分。"),
                 article(3, "第三条", "多收的，依照本办法第一条的规定给予处分。"),
                 article(4, "第四条", "有第一条所列情形之一的，给予警告。")});
  refer(file, "本办法第九条", "art_2", {}, document::ReferenceReason::kNoSuchArticle);
  refer(file, "本办法第一条", "art_3", {"art_1"});
  const std::string words = "第一条所列";
  refer(file, words, "art_4", {"art_1"});
  file.documents[0].references.back().span = {span_of(file, words).begin(),
                                              span_of(file, words).begin() + 9};
  EXPECT_EQ(run(file, {}),
            "dangling_reference art_2 本办法第九条 no_such_article\n"
            "wrong_target art_3 本办法第一条 sanction\n"
            "wrong_target art_4 第一条所列 list_missing\n");
}

TEST_F(Lint, ProvisionsThatApplyOneAnother) {
  document::File file =
      make_file({article(1, "第一条", "甲情形的，依照本办法第二条的规定给予处分。"),
                 article(2, "第二条", "乙情形的，依照本办法第一条的规定给予处分。")});
  refer(file, "本办法第二条", "art_1", {"art_2"});
  refer(file, "本办法第一条", "art_2", {"art_1"});
  LintOptions only;
  only.only = {LintKind::kCircularReference};
  EXPECT_EQ(run(file, {}, only), "circular_reference art_1 本办法第二条\n");
}

TEST_F(Lint, Abbreviations) {
  EXPECT_EQ(run({article(1, "第一条", "各级行政机关（以下简称“执法单位”）适用本办法。"),
                 article(2, "第二条", "违反《条例》的，给予警告。")}),
            "unused_abbreviation art_1 执法单位\n"
            "undefined_abbreviation art_2 《条例》 \n");
  EXPECT_EQ(run({article(1, "第一条", "根据《某市问责条例》（以下简称《条例》），制定本办法。"),
                 article(2, "第二条", "违反《条例》的，给予警告。")}),
            "");
}

TEST_F(Lint, ATitleCitedBesideALongerOneIsNoShortForm) {
  EXPECT_EQ(run({article(1, "第一条", "根据《安全管理条例》、《北漠安全管理条例》，制定本办法。"),
                 article(2, "第二条", "违反《安全管理条例》的，依法处理。")}),
            "");
  // That of a place beside the one that all places share.
  EXPECT_EQ(run({article(1, "第一条", "根据《安全管理条例》，制定本办法。"),
                 article(2, "第二条", "《北漠市安全管理条例》另有规定的除外。")}),
            "");
  EXPECT_EQ(run({article(1, "第一条", "根据《公务用车管理条例》，制定本办法。"),
                 article(2, "第二条", "违反《管理条例》的，依法处理。")}),
            "undefined_abbreviation art_2 《管理条例》 《公务用车管理条例》\n");
}

TEST_F(Lint, NumbersThatRunOnThroughParts) {
  const auto chapter = [](int part, int number, const std::string& label) {
    return Row{"part_" + std::to_string(part) + "__chp_" + std::to_string(number),
               document::ProvisionKind::kChapter, label, "", ""};
  };
  const auto file_with = [&](int next, const std::string& label) {
    document::File file = make_file({{"part_1", document::ProvisionKind::kPart, "第一编", "", ""},
                                     chapter(1, 1, "第一章"),
                                     chapter(1, 2, "第二章"),
                                     {"part_2", document::ProvisionKind::kPart, "第二编", "", ""},
                                     chapter(2, next, label)});
    text::Diagnostic gap;
    gap.kind = base::MessageKind::numbering_gap;
    gap.args = {"0", std::to_string(next)};
    const auto at = span_of(file, label);
    gap.raw = text::Span<text::Raw>(at.begin(), at.end());
    file.documents[0].diagnostics.push_back(gap);
    return file;
  };
  EXPECT_EQ(run(file_with(3, "第三章"), {}), "");
  EXPECT_EQ(run(file_with(4, "第四章"), {}), "numbering part_2__chp_4 0 4\n");
}

TEST_F(Lint, OneTermTwoDefinitions) {
  EXPECT_EQ(
      run({article(1, "第一条", "本办法所称行政过错，是指不履行职责。"),
           article(2, "第二条", "本办法所称行政过错，是指故意损害群众利益并造成严重后果的行为。")}),
      "term_two_ways art_2 行政过错\n");
  // Of one section only.
  EXPECT_EQ(
      run({article(1, "第一条", "本办法所称行政过错，是指不履行职责。"),
           article(2, "第二条", "本条所称行政过错，是指故意损害群众利益并造成严重后果的行为。")}),
      "");
}

TEST_F(Lint, RepealedBasis) {
  EXPECT_EQ(run({article(1, "第一条", "根据《中华人民共和国行政监察法》，制定本办法。")}),
            "repealed_basis art_1 《中华人民共和国行政监察法》 2018-03-20\n");
  EXPECT_EQ(run({article(1, "第一条", "本法施行后，《中华人民共和国行政监察法》同时废止。")}), "");
}

extract::Sanction placed(const document::File& file, const std::string& code,
                         const std::string& words) {
  extract::Sanction out = testing::sanction(code);
  out.passage = {words, span_of(file, words), {}};
  return out;
}

TEST_F(Lint, Ladders) {
  const document::File file = make_file(
      {article(1, "第一条", "擅自收费的，由监察机关给予记大过；情节严重的，给予记过。"),
       article(2, "第二条", "拒不公开的，由监察机关给予警告处分；情节严重的，给予撤职处分。")});
  std::vector<RuleRecord> rules = {record({"d", "", "", "art_1", "F05.01", "", {}}),
                                   record({"d", "", "", "art_1", "F05.01", "serious", {}}),
                                   record({"d", "", "", "art_2", "F05.01", "", {}}),
                                   record({"d", "", "", "art_2", "F05.01", "serious", {}})};
  rules[0].rule.sanctions = {placed(file, "GOV.03:3", "记大过")};
  rules[1].rule.sanctions = {placed(file, "GOV.02:2", "记过")};
  rules[2].rule.sanctions = {placed(file, "GOV.01:1", "警告处分")};
  rules[3].rule.sanctions = {placed(file, "GOV.05:5", "撤职处分")};
  for (std::size_t i = 0; i < rules.size(); ++i)
    rules[i].rule.quote_canonical = rules[i].rule.sanctions[0].passage.canonical;
  EXPECT_EQ(run(file, rules),
            "ladder_order art_1 GOV.03 GOV.02\n"
            "ladder_hole art_2 GOV.01 GOV.05\n");
}

// Two articles, one fault, two sanctions: a double sanction only when the words tell a whole fault
// and the lists are about the same people.
TEST_F(Lint, DoubleSanctions) {
  const auto doubles = [&](const std::string& first_head, const std::string& second_head,
                           const std::string& fault, bool points_back = false) {
    const document::File file = make_file(
        {article(1, "第一条", ""),
         paragraph("art_1__para_1", first_head + "，有下列情形的，给予警告："),
         point("art_1__para_1__point_1", "（一）", fault + "的；"), article(2, "第二条", ""),
         paragraph("art_2__para_1", second_head + "，有下列情形的，给予降级："),
         point("art_2__para_1__point_1", "（一）", fault + "的；")});
    std::vector<RuleRecord> rules = {
        record({"d", "", "", "art_1__para_1__point_1", "F05.01", "", {"GOV.01:1"}}),
        record({"d", "", "", "art_2__para_1__point_1", "F05.01", "", {"GOV.04:4"}})};
    const std::size_t second =
        points_back ? file.canonical.text.find(fault) : file.canonical.text.rfind(fault);
    rules[0].rule.fault->passage = {fault, span_of(file, fault), {}};
    rules[1].rule.fault->passage = {fault, {second, second + fault.size()}, {}};
    return run(file, rules).find("double_sanction") != std::string::npos;
  };
  EXPECT_TRUE(doubles("窗口工作人员违反规定", "窗口工作人员违反规定", "擅自提高行政收费标准"));
  // 有第一条所列情形，…: the very words of the first article.
  EXPECT_FALSE(
      doubles("窗口工作人员违反规定", "窗口工作人员违反规定", "擅自提高行政收费标准", true));
  EXPECT_FALSE(doubles("电信业务经营者违反规定", "银行业金融机构违反规定", "擅自提高行政收费标准"));
  EXPECT_FALSE(
      doubles("窗口工作人员违反规定", "窗口工作人员违反规定", "数额在十万美元以上不满一百万美元"));
  EXPECT_FALSE(
      doubles("窗口工作人员违反规定", "窗口工作人员违反规定", "有前款所列行为之一而且拒不改正"));
}

TEST_F(Lint, WhoDecidesIsNoReasonAndAFaultIsNoBasis) {
  const document::File file =
      make_file({article(1, "第一条", "无正当理由拒绝政府信息公开申请的，给予警告处分。"),
                 article(2, "第二条", "不按照规定移送案件的，给予记过处分。")});
  std::vector<RuleRecord> rules = {record({"d", "", "", "art_1", "F05.01", "", {}}),
                                   record({"d", "", "", "art_2", "F05.01", "", {}})};
  rules[0].rule.sanctions = {placed(file, "GOV.01:1", "警告处分")};
  rules[1].rule.sanctions = {placed(file, "GOV.02:2", "记过处分")};
  for (RuleRecord& one : rules) one.rule.quote_canonical = one.rule.sanctions[0].passage.canonical;
  EXPECT_NE(run(file, rules).find("sanction_without_authority"), std::string::npos);
  LintOptions options;
  options.level = "规范性文件";
  EXPECT_NE(run(file, rules, options).find("competence art_2"), std::string::npos);
}

TEST_F(Lint, Competence) {
  const document::File file =
      make_file({article(1, "第一条", "擅自收费的，由监察机关给予记过处分。"),
                 article(2, "第二条", "乱收费的，由监察机关依法给予撤职处分。")});
  std::vector<RuleRecord> rules = {record({"d", "", "", "art_1", "F05.01", "", {}}),
                                   record({"d", "", "", "art_2", "F05.01", "", {}})};
  rules[0].rule.sanctions = {placed(file, "GOV.02:2", "记过处分")};
  rules[1].rule.sanctions = {placed(file, "GOV.05:5", "撤职处分")};
  LintOptions options;
  options.level = "规范性文件";
  const auto findings = lint({file, file.documents[0], rules}, *knowledge_, options);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].kind, LintKind::kCompetence);
  EXPECT_EQ(findings[0].eid, "art_1");
  EXPECT_NE(findings[0].basis.find("第二条第四款"), std::string::npos);
  options.level = "法律";
  EXPECT_EQ(run(file, rules, options), "");
  options.level = "规范性文件";
  document::File taiwan = file;
  taiwan.documents[0].meta.jurisdiction = document::Jurisdiction{"710000", "台湾省"};
  EXPECT_EQ(run(taiwan, rules, options), "");
}

TEST(Terms, Defined) {
  EXPECT_EQ(defined_term("本办法所称行政问责，是指对…"), "行政问责");
  EXPECT_EQ(defined_term("本规定所称的“执法人员”是指…"), "执法人员");
  EXPECT_EQ(defined_term("前款所称情形，由市政府认定。"), "");
  EXPECT_EQ(defined_term("制定本办法。"), "");
}

TEST(Terms, Abbreviations) {
  const document::File file = make_file({article(
      1, "第一条",
      "各级机关（以下统称行政机关）及其人员，以下简称《办法》。承租（以下简称“承租人”）")});
  std::string names;
  for (const Abbreviation& one : abbreviations(file, file.documents[0])) names += one.name + " ";
  EXPECT_EQ(names, "行政机关 办法 承租人 ");
}

}  // namespace
}  // namespace wenze::compare
