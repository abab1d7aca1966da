#include "compare/diff.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "documents.h"
#include "records.h"

namespace wenze::compare {
namespace {

using testing::article;
using testing::make_file;
using testing::paragraph;
using testing::point;
using testing::Row;
using Kind = document::ProvisionKind;

std::string compare_texts(const std::vector<Row>& older, const std::vector<Row>& newer) {
  const document::File a = make_file(older), b = make_file(newer);
  const std::vector<RuleRecord> none;
  return dump(diff({a, a.documents[0], none}, {b, b.documents[0], none}));
}

const std::vector<Row> kBase = {
    {"title", Kind::kTitle, "", "", "青澜市窗口服务责任办法"},
    {"chp_1", Kind::kChapter, "第一章", "总则", ""},
    {"art_1", Kind::kArticle, "第一条", "", "为了规范窗口服务，制定本办法。", "chp_1"},
    {"art_2", Kind::kArticle, "第二条", "", "本办法适用于本市各级窗口单位及其工作人员。", "chp_1"},
    {"chp_2", Kind::kChapter, "第二章", "责任", ""},
    {"art_3", Kind::kArticle, "第三条", "", "", "chp_2"},
    paragraph("art_3__para_1", "窗口工作人员有下列情形之一的，给予警告处分："),
    point("art_3__para_1__point_1", "（一）", "无故拒收申请材料的；"),
    point("art_3__para_1__point_2", "（二）", "超过承诺时限办结的；"),
    point("art_3__para_1__point_3", "（三）", "其他损害群众利益的行为。"),
    {"art_4", Kind::kArticle, "第四条", "", "本办法自2015年5月1日起施行。", "chp_2"},
};

TEST(Diff, NothingChangedGivesNothing) {
  const document::File a = make_file(kBase), b = make_file(kBase);
  const std::vector<RuleRecord> none;
  const Diff result = diff({a, a.documents[0], none}, {b, b.documents[0], none});
  EXPECT_EQ(dump(result), "");
  EXPECT_EQ(result.unchanged, 10U);  // all with text of their own or a heading
}

TEST(Diff, TypographyIsNoAmendment) {
  auto newer = kBase;
  newer[2].text = "为了 规范窗口服务,制定本办法。";
  newer[9].text = "其他损害群众利益的行为；";
  newer[10].text = "本办法自二〇一五年五月一日起施行。";
  newer[10].label = "第4条";
  EXPECT_EQ(compare_texts(kBase, newer), "");
}

TEST(Diff, BracketsOfTitlesAreTypography) {
  auto older = kBase, newer = kBase;
  older[3].text = "《关于修改<某办法>的决定》适用于本市。";
  newer[3].text = "《关于修改〈某办法〉的决定》适用于本市。";
  EXPECT_EQ(compare_texts(older, newer), "");
}

TEST(Diff, TwoParagraphsMadeOneAndOneMadeTwo) {
  const std::vector<Row> apart = {
      article(1, "第一条", ""),
      paragraph("art_1__para_1", "申请认定的，应当向窗口单位提出书面申请。"),
      paragraph("art_1__para_2", "申请书应当写明事项的种类和根据。"),
      article(2, "第二条", "本办法自发布之日起施行。")};
  const std::vector<Row> together = {
      article(1, "第一条", ""),
      paragraph("art_1__para_1",
                "申请认定的，应当向窗口单位提出书面申请。申请书应当写明事项的种类和根据。"),
      article(2, "第二条", "本办法自发布之日起施行。")};
  const std::string merged = compare_texts(apart, together), split = compare_texts(together, apart);
  EXPECT_NE(merged.find("deleted art_1__para_2 into art_1__para_1"), std::string::npos) << merged;
  EXPECT_NE(split.find("added art_1__para_2 from art_1__para_1"), std::string::npos) << split;
}

TEST(Diff, ChangedInsideAProvision) {
  auto newer = kBase;
  newer[6].text = "窗口工作人员有下列情形之一的，给予记过处分：";
  newer[8].text = "超过法定时限办结的；";
  EXPECT_EQ(
      compare_texts(kBase, newer),
      "kept art_3__para_1 -> art_3__para_1: "
      "窗口工作人员有下列情形之一的，给予[-警告-]{+记过+}处分：\n"
      "kept art_3__para_1__point_2 -> art_3__para_1__point_2: 超过[-承诺-]{+法定+}时限办结的；\n");
}

TEST(Diff, AnInsertedArticleRenumbersWithoutChanging) {
  std::vector<Row> newer(kBase.begin(), kBase.begin() + 4);
  newer.push_back({"art_3", Kind::kArticle, "第三条", "",
                   "窗口单位应当公布投诉电话，受理对服务质量的投诉。", "chp_1"});
  newer.push_back(kBase[4]);
  newer.push_back({"art_4", Kind::kArticle, "第四条", "", "", "chp_2"});
  newer.push_back(paragraph("art_4__para_1", kBase[6].text));
  newer.push_back(point("art_4__para_1__point_1", "（一）", kBase[7].text));
  newer.push_back(point("art_4__para_1__point_2", "（二）", "索取、收受办事群众财物的；"));
  newer.push_back(point("art_4__para_1__point_3", "（三）", kBase[8].text));
  newer.push_back(point("art_4__para_1__point_4", "（四）", kBase[9].text));
  newer.push_back({"art_5", Kind::kArticle, "第五条", "", kBase[10].text, "chp_2"});
  EXPECT_EQ(compare_texts(kBase, newer),
            "added art_3: 第三条窗口单位应当公布投诉电话，受理对服务质量的投诉。\n"
            "kept art_3 -> art_4 第三条→第四条\n"
            "added art_4__para_1__point_2: （二）索取、收受办事群众财物的；\n"
            "kept art_3__para_1__point_2 -> art_4__para_1__point_3 （二）→（三）\n"
            "kept art_3__para_1__point_3 -> art_4__para_1__point_4 （三）→（四）\n"
            "kept art_4 -> art_5 第四条→第五条\n");
}

TEST(Diff, DeletedAndMoved) {
  const std::vector<Row> older = {
      article(1, "第一条", "行政许可应当在法定期限内作出决定并送达申请人。"),
      article(2, "第二条", "实施检查应当出示证件，不得妨碍正常经营活动。"),
      article(3, "第三条", "收费依据应当在办事场所公示，接受社会监督。"),
      article(4, "第四条", "投诉由市效能办公室统一受理，十五日内答复。"),
  };
  const std::vector<Row> newer = {
      article(1, "第一条", "投诉由市效能办公室统一受理，十日内答复。"),
      article(2, "第二条", "行政许可应当在法定期限内作出决定并送达申请人。"),
      article(3, "第三条", "收费依据应当在办事场所公示，接受社会监督。"),
  };
  EXPECT_EQ(compare_texts(older, newer),
            "kept art_4 -> art_1 moved 第四条→第一条: "
            "投诉由市效能办公室统一受理，[-十五-]{+十+}日内答复。\n"
            "kept art_1 -> art_2 第一条→第二条\n"
            "deleted art_2: 第二条实施检查应当出示证件，不得妨碍正常经营活动。\n");
}

TEST(Diff, AnItemThatMovedToAnotherArticleIsNotDeletedAndAdded) {
  const std::vector<Row> older = {
      article(1, "第一条", ""),
      paragraph("art_1__para_1", "承办人员有下列情形之一的，给予批评教育："),
      point("art_1__para_1__point_1", "（一）", "未按规定登记收件日期的；"),
      point("art_1__para_1__point_2", "（二）", "擅自变更审批条件谋取私利的；"),
      article(2, "第二条", ""),
      paragraph("art_2__para_1", "审核人员有下列情形之一的，给予记过处分："),
      point("art_2__para_1__point_1", "（一）", "对重大隐患隐瞒不报的；"),
  };
  auto newer = older;
  newer.erase(newer.begin() + 3);
  newer.push_back(point("art_2__para_1__point_2", "（二）", "擅自变更审批条件谋取私利的。"));
  EXPECT_EQ(compare_texts(older, newer),
            "kept art_1__para_1__point_2 -> art_2__para_1__point_2 moved\n");
}

TEST(Diff, AnItemThatBecameAnArticleIsNotAddedBeside) {
  const std::vector<Row> older = {
      article(1, "第一条", ""), paragraph("art_1__para_1", "检查机构按照下列规定作出决定："),
      point("art_1__para_1__point_1", "（一）", "登记符合规定的，维持登记；"),
      point("art_1__para_1__point_2", "（二）", "窗口单位不履行告知职责的，责令其在十日内履行；")};
  const std::vector<Row> newer = {
      older[0], older[1], older[2], article(2, "第二条", ""),
      paragraph("art_2__para_1", "窗口单位不履行告知职责的，责令其在十日内履行。")};
  const std::string out = compare_texts(older, newer);
  EXPECT_NE(out.find("art_1__para_1__point_2 -> art_2__para_1"), out.npos) << out;
  EXPECT_EQ(out.find("added art_2__para_1"), out.npos) << out;
}

TEST(Diff, WhatStandsAloneBetweenTheSameNeighboursWasChanged) {
  const auto list = [](const std::string& second) {
    return std::vector<Row>{article(1, "第一条", ""),
                            paragraph("art_1__para_1", "有下列行为之一的，给予处分："),
                            point("art_1__para_1__point_1", "（一）", "无故拒收申请材料的；"),
                            point("art_1__para_1__point_2", "（二）", second),
                            point("art_1__para_1__point_3", "（三）", "其他损害群众利益的行为。")};
  };
  EXPECT_EQ(compare_texts(list("违反规定收取费用的；"),
                          list("违反规定要求提供证明、重复提交材料、缴纳押金或者收取费用，经投诉"
                               "后拒不退还的；"))
                .rfind("kept art_1__para_1__point_2 -> art_1__para_1__point_2", 0),
            0u);
  const std::string other = compare_texts(list("违反规定收取费用的；"), list("擅自离岗的；"));
  EXPECT_NE(other.find("deleted art_1__para_1__point_2"), other.npos);
}

TEST(Diff, AWholeNewParagraphIsAddedOnce) {
  auto newer = kBase;
  newer.insert(newer.begin() + 10,
               {paragraph("art_3__para_2", "有前款情形，造成严重后果的，按照下列规定处理："),
                point("art_3__para_2__point_1", "（一）", "属于直接责任的，给予降级处分；"),
                point("art_3__para_2__point_2", "（二）", "属于领导责任的，给予记过处分。")});
  EXPECT_EQ(compare_texts(kBase, newer),
            "added art_3__para_2: 有前款情形，造成严重后果的，按照下列规定处理：\n"
            "（一）属于直接责任的，给予降级处分；\n（二）属于领导责任的，给予记过处分。\n");
}

TEST(Diff, TheTitleIsTheTitleWhateverItSays) {
  auto newer = kBase;
  newer[0].text = "青澜市政务服务问责规定";
  EXPECT_EQ(compare_texts(kBase, newer),
            "kept title -> title: 青澜市[-窗口-]{+政务+}服务[-责任办法-]{+问责规定+}\n");
}

TEST(Diff, ShowsTheOriginalNotTheCanonicalText) {
  document::File a = make_file({article(1, "第一条", "給予警告。")});
  document::File b = make_file({article(1, "第一条", "給予記過。")});
  for (document::File* file : {&a, &b}) {
    std::string& text = file->canonical.text;
    for (const auto& [from, to] : {std::pair{"給", "给"}, {"記", "记"}, {"過", "过"}}) {
      if (const auto at = text.find(from); at != std::string::npos) text.replace(at, 3, to);
    }
  }
  const std::vector<RuleRecord> none;
  EXPECT_EQ(dump(diff({a, a.documents[0], none}, {b, b.documents[0], none})),
            "kept art_1 -> art_1: 給予[-警告-]{+記過+}。\n");
}

TEST(Diff, CitationsThatFollowNewNumbersAreNoAmendment) {
  const auto with_reference = [](std::vector<Row> rows, const std::string& words,
                                 const std::string& target) {
    document::File file = make_file(rows);
    document::Document& doc = file.documents[0];
    document::Reference reference;
    const std::size_t at = file.canonical.text.find(words);
    reference.span = {at, at + words.size()};
    reference.from = document::ProvisionId(rows.size() - 1);
    reference.target_eids = {target};
    doc.references.push_back(reference);
    return file;
  };
  const Row fault = article(1, "第一条", "窗口人员无故拒收申请材料的，给予警告。");
  const Row fresh = article(1, "第一条", "各单位应当公布监督电话并安排专人接听。");
  Row second = fault;
  second.eid = "art_2";
  second.label = "第二条";
  const std::vector<RuleRecord> none;
  const auto run = [&](const document::File& a, const document::File& b) {
    const std::string out = dump(diff({a, a.documents[0], none}, {b, b.documents[0], none}));
    return out.substr(out.find("kept art_2 -> art_3"));
  };
  const document::File a = with_reference(
      {fault, article(2, "第二条", "有本办法第一条所列情形，造成严重后果的，从重处理。")},
      "本办法第一条", "art_1");
  const document::File b = with_reference(
      {fresh, second, article(3, "第三条", "有本办法第二条所列情形，造成严重后果的，从重处理。")},
      "本办法第二条", "art_2");
  EXPECT_EQ(run(a, b),
            "kept art_2 -> art_3 references 第二条→第三条: "
            "有本办法第[-一-]{+二+}条所列情形，造成严重后果的，从重处理。\n");
  // The same words, but art_1 is another article now.
  const document::File c = with_reference(
      {fresh, second, article(3, "第三条", "有本办法第一条所列情形，造成严重后果的，从重处理。")},
      "本办法第一条", "art_1");
  EXPECT_EQ(run(a, c), "kept art_2 -> art_3 shifted 第二条→第三条\n");
}

TEST(Diff, EmptyDocuments) {
  EXPECT_EQ(compare_texts({}, {}), "");
  EXPECT_EQ(compare_texts({}, {article(1, "第一条", "甲。")}), "added art_1: 第一条甲。\n");
  EXPECT_EQ(compare_texts({article(1, "第一条", "甲。")}, {}), "deleted art_1: 第一条甲。\n");
}

TEST(Diff, ThousandsOfArticlesInSeconds) {
  std::vector<Row> older, newer;
  for (int i = 1; i <= 3000; ++i) {
    const std::string text = "第" + std::to_string(i * 7919 % 3001) + "类事项由" +
                             std::to_string(i * 31 % 997) + "号机构办理，逾期" + std::to_string(i) +
                             "日未办结的，给予批评教育。";
    older.push_back(article(i, "第" + std::to_string(i) + "条", text));
    if (i != 1500)
      newer.push_back(
          article(i > 1500 ? i - 1 : i, "第" + std::to_string(i > 1500 ? i - 1 : i) + "条", text));
  }
  const document::File a = make_file(older), b = make_file(newer);
  const std::vector<RuleRecord> none;
  const Diff result = diff({a, a.documents[0], none}, {b, b.documents[0], none});
  EXPECT_EQ(result.unchanged, 1499U);
  EXPECT_EQ(result.provisions.size(), 1501U);
}

// --- rules

std::string compare_rules(const std::vector<testing::Draft>& older,
                          const std::vector<testing::Draft>& newer) {
  std::vector<Row> old_rows, new_rows;
  std::vector<RuleRecord> old_rules, new_rules;
  // Nothing in common between the texts of different topics.
  const auto text_of = [](const std::string& fault) -> std::string {
    if (fault.starts_with("F05")) return "对符合条件的许可申请拒绝受理的，按照规定处理。";
    if (fault.starts_with("F06")) return "没有法定依据即实施罚款，或者擅自改变幅度。";
    return "使用、损毁查封扣押财物。";
  };
  const auto fill = [&](const auto& drafts, auto& rows, auto& rules) {
    for (const auto& draft : drafts) {
      const bool known =
          std::ranges::any_of(rows, [&](const Row& row) { return row.eid == draft.eid; });
      if (!known)
        rows.push_back({draft.eid, Kind::kArticle, "第" + draft.eid.substr(4) + "条", "",
                        text_of(draft.fault)});
      rules.push_back(testing::record(draft));
    }
  };
  fill(older, old_rows, old_rules);
  fill(newer, new_rows, new_rules);
  const document::File a = make_file(old_rows), b = make_file(new_rows);
  std::string out = dump(diff({a, a.documents[0], old_rules}, {b, b.documents[0], new_rules}));
  return out.substr(std::min(out.size(), out.find("rule ")));
}

testing::Draft rule(const std::string& eid, const std::string& fault, const std::string& severity,
                    std::vector<std::string> sanctions) {
  return {"d", "", "", eid, fault, severity, std::move(sanctions)};
}

TEST(DiffRules, Rows) {
  struct Case {
    std::vector<std::string> from, to;
    const char* dump;
  };
  const Case cases[] = {
      {{"GOV.01:1"}, {"GOV.01:1"}, ""},
      {{"GOV.02:2"}, {"GOV.03:3"}, "rule sanction_raised liability: GOV.02 -> GOV.03 @ art_1\n"},
      {{"GOV.02:2", "GOV.03:3"},
       {"GOV.01:1", "GOV.02:2"},
       "rule sanction_lowered liability: GOV.02 GOV.03 -> GOV.01 GOV.02 @ art_1\n"},
      {{"GOV.02:2"},
       {"GOV.01:1", "GOV.04:4"},
       "rule sanction_widened liability: GOV.02 -> GOV.01 GOV.04 @ art_1\n"},
      {{"GOV.01:1", "GOV.04:4"},
       {"GOV.02:2"},
       "rule sanction_narrowed liability: GOV.01 GOV.04 -> GOV.02 @ art_1\n"},
      // the same word of two regimes is not the same sanction, and no rank crosses
      {{"GOV.01:1"},
       {"INST.01:1"},
       "rule sanction_replaced liability: GOV.01 -> INST.01 @ art_1\n"},
      {{"GEN.01"}, {"GOV.06:6"}, "rule sanction_replaced liability: GEN.01 -> GOV.06 @ art_1\n"},
      {{"GOV.01:1"},
       {"EDU.03:2", "GOV.01:1"},
       "rule sanction_added liability: - -> EDU.03 @ art_1\n"},
      {{"GOV.01:1", "GEN.04"},
       {"GOV.01:1"},
       "rule sanction_dropped liability: GEN.04 -> - @ art_1\n"},
      {{"GOV.01:1", "GOV.03:3"},
       {"GOV.01:1", "GOV.02:2", "GOV.03:3"},
       "rule sanction_added liability: - -> GOV.02 @ art_1\n"},
  };
  for (const Case& c : cases)
    EXPECT_EQ(
        compare_rules({rule("art_1", "F05.01", "", c.from)}, {rule("art_1", "F05.01", "", c.to)}),
        c.dump);
}

TEST(DiffRules, LaddersAreComparedStepByStep) {
  EXPECT_EQ(compare_rules({rule("art_1", "F05.01", "minor", {"EDU.03:2"}),
                           rule("art_1", "F05.01", "serious", {"GOV.01:1"})},
                          {rule("art_1", "F05.01", "serious", {"GOV.02:2"}),
                           rule("art_1", "F05.01", "minor", {"EDU.03:2"})}),
            "rule sanction_raised liability serious: GOV.01 -> GOV.02 @ art_1\n");
}

TEST(DiffRules, OneStatementForAllItemsOfAnArticle) {
  EXPECT_EQ(
      compare_rules(
          {rule("art_1", "F05.01", "", {"GOV.02:2"}), rule("art_1__x", "F05.02", "", {"GOV.02:2"}),
           rule("art_2", "F06.02", "", {"GOV.02:2"})},
          {rule("art_1", "F05.01", "", {"GOV.03:3"}), rule("art_1__x", "F05.02", "", {"GOV.03:3"}),
           rule("art_2", "F06.02", "", {"GOV.03:3"})}),
      "rule sanction_raised liability: GOV.02 -> GOV.03 @ art_1 art_1__x\n"
      "rule sanction_raised liability: GOV.02 -> GOV.03 @ art_2\n");
}

TEST(DiffRules, AddedRemovedAndModality) {
  auto may = rule("art_2", "F06.02", "", {"GOV.02:2"});
  may.modality = extract::Modality::kMay;
  EXPECT_EQ(compare_rules({rule("art_1", "F05.01", "", {"GOV.02:2"}),
                           rule("art_2", "F06.02", "", {"GOV.02:2"})},
                          {may, rule("art_3", "F07.05", "", {"GOV.01:1"})}),
            "rule modality liability: must -> may @ art_2\n"
            "rule added liability: - -> GOV.01 @ >art_3\n"
            "rule removed liability: GOV.02 -> - @ art_1>\n");
}

TEST(DiffRules, Amounts) {
  const auto with_fine = [](double min, double max, const char* unit) {
    RuleRecord record = testing::record(rule("art_1", "F00.00", "", {"ADMP.03:2"}));
    record.rule.sanctions[0].ranges = {{min, max, unit}};
    return std::vector<RuleRecord>{record};
  };
  const document::File file = make_file({article(1, "第一条", "甲。")});
  const auto kind = [&](const std::vector<RuleRecord>& a, const std::vector<RuleRecord>& b) {
    const Diff result = diff({file, file.documents[0], a}, {file, file.documents[0], b});
    return result.rules.empty() ? std::string() : std::string(name(result.rules[0].kind));
  };
  EXPECT_EQ(kind(with_fine(1000, 5000, "CNY"), with_fine(1000, 5000, "CNY")), "");
  EXPECT_EQ(kind(with_fine(1000, 5000, "CNY"), with_fine(2000, 5000, "CNY")), "amount_raised");
  EXPECT_EQ(kind(with_fine(1000, 5000, "CNY"), with_fine(500, 4000, "CNY")), "amount_lowered");
  EXPECT_EQ(kind(with_fine(1000, 5000, "CNY"), with_fine(500, 9000, "CNY")), "amount_changed");
  EXPECT_EQ(kind(with_fine(1, 5, "multiple"), with_fine(1000, 5000, "CNY")), "amount_changed");
}

TEST(LabelNumber, Rows) {
  for (const auto& [label, number] : {std::pair{"第十五条", "15"},
                                      {"第15条", "15"},
                                      {"第十五条之一", "15-1"},
                                      {"（三）", "3"},
                                      {"一、", "1"},
                                      {"", ""},
                                      {"a)", "a)"}})
    EXPECT_EQ(label_number(label), number);
}

}  // namespace
}  // namespace wenze::compare
