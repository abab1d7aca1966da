#include "compare/align.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "compare/align_knowledge.h"
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

// The shipped tables: the weights are fitted on annotated measures, not on these lines.
const AlignKnowledge& knowledge() {
  static const auto lexicon =
      *lexicon::Lexicon::load(std::string(WENZE_SOURCE_DIR) + "/dictionaries", {});
  static const auto out = *build_align_knowledge(*lexicon);
  return *out;
}

std::string run(const std::vector<Row>& left, const std::vector<RuleRecord>& left_rules,
                const std::vector<Row>& right, const std::vector<RuleRecord>& right_rules) {
  const document::File a = make_file(left), b = make_file(right);
  std::string out = dump(
      align({a, a.documents[0], left_rules}, {b, b.documents[0], right_rules}, knowledge(), {}));
  // Scores are tuned, pairs are promised.
  std::string pairs;
  for (std::size_t at = 0; at < out.size();) {
    const std::size_t end = out.find('\n', at) + 1;
    const std::string line = out.substr(at, end - at);
    if (line.starts_with("-"))
      pairs += line;
    else  // without the score and the relation, which have their own tests
      pairs += line.substr(line.find(' ') + 1, line.rfind(' ') - line.find(' ') - 1) + "\n";
    at = end;
  }
  return pairs;
}

TEST(Align, ByWordsWhateverTheOrder) {
  EXPECT_EQ(run({article(1, "第一条", "对符合条件的许可申请无故拒绝受理的，给予警告。"),
                 article(2, "第二条", "实施检查时索取、收受财物的，给予记过处分。"),
                 article(3, "第三条", "本办法由市司法局负责解释。")},
                {},
                {article(1, "第一条", "在检查中收受当事人财物的，给予降级处分。"),
                 article(2, "第二条", "无故拒绝受理许可申请的，给予记过。"),
                 article(3, "第三条", "汛期值班人员脱岗的，给予通报。")},
                {}),
            "art_1 = art_2\n"
            "art_2 = art_1\n"
            "- art_3 =\n"
            "- = art_3\n");
}

TEST(Align, ByFaultAndSynonymsWhereWordsDiffer) {
  const std::vector<RuleRecord> left = {record({"a", "", "", "art_1", "F01.03", "", {"GOV.01:1"}}),
                                        record({"a", "", "", "art_2", "F17.01", "", {"GOV.01:1"}})};
  const std::vector<RuleRecord> right = {
      record({"b", "", "", "art_1", "F17.01", "", {"GOV.02:2"}}),
      record({"b", "", "", "art_2", "F01.03", "", {"GOV.02:2"}})};
  EXPECT_EQ(run({article(1, "第一条", "推诿扯皮、敷衍塞责的；"),
                 article(2, "第二条", "泄露国家秘密的；")},
                left,
                {article(1, "第一条", "丢失涉密载体或者走漏消息的；"),
                 article(2, "第二条", "踢皮球、不担当的；")},
                right),
            "art_1 = art_2\n"
            "art_2 = art_1\n");
}

TEST(Align, OneToManyWhereOneClauseWasDividedInTwo) {
  EXPECT_EQ(
      run({article(1, "第一条", "对符合条件的许可申请不予受理，或者超过法定期限作出许可决定的；"),
           article(2, "第二条", "擅自提高收费标准或者扩大收费范围的；")},
          {},
          {article(1, "第一条", ""), paragraph("art_1__para_1", "有下列情形之一："),
           point("art_1__para_1__point_1", "（一）", "对符合条件的许可申请不予受理的；"),
           point("art_1__para_1__point_2", "（二）", "超过法定期限作出许可决定的；"),
           point("art_1__para_1__point_3", "（三）", "擅自扩大收费范围的。")},
          {}),
      "art_1 = art_1__para_1__point_1 art_1__para_1__point_2\n"
      "art_2 = art_1__para_1__point_3\n"
      "- = art_1__para_1\n");
}

TEST(Align, EveryClauseStandsExactlyOnce) {
  std::vector<Row> left, right;
  for (int i = 1; i <= 60; ++i) {
    left.push_back(article(
        i, "第" + std::to_string(i) + "条",
        "第" + std::to_string(i % 7) + "类事项未按时办结的，处理" + std::to_string(i) + "人。"));
    right.push_back(article(
        i, "第" + std::to_string(i) + "条",
        "第" + std::to_string(i % 5) + "类事项超时的，追究" + std::to_string(i * 3) + "人。"));
  }
  const document::File a = make_file(left), b = make_file(right);
  const std::vector<RuleRecord> none;
  const Alignment result =
      align({a, a.documents[0], none}, {b, b.documents[0], none}, knowledge(), {});
  std::vector<int> seen_left(60), seen_right(60);
  for (const AlignedPair& pair : result.pairs) {
    EXPECT_TRUE(pair.left.size() == 1 || pair.right.size() == 1);
    for (std::size_t i : pair.left) ++seen_left[i];
    for (std::size_t j : pair.right) ++seen_right[j];
  }
  for (std::size_t i : result.left_only) ++seen_left[i];
  for (std::size_t j : result.right_only) ++seen_right[j];
  EXPECT_EQ(seen_left, std::vector<int>(60, 1));
  EXPECT_EQ(seen_right, std::vector<int>(60, 1));
}

TEST(Align, ADefinitionMeetsTheDefinitionOfTheSameTerm) {
  EXPECT_EQ(
      run({article(1, "第一条", "本办法所称行政过错，是指不履行或者不正确履行职责。"),
           article(2, "第二条", "本办法所称执法人员，是指有执法证件的人。")},
          {},
          {article(1, "第一条", "本规定所称执法人员，是指在机关从事检查、许可的工作人员。"),
           article(2, "第二条", "本规定所称“行政过错”是指因故意或者过失造成不良后果的情形。")},
          {}),
      "art_1 = art_2\n"
      "art_2 = art_1\n");
}

// 9. 上訴 over one paragraph: the heading is no clause, and tells what the paragraph is for.
TEST(Align, AHeadingSpeaksForItsParagraph) {
  const Row headed{"art_2", document::ProvisionKind::kArticle, "2.", "申诉", ""};
  EXPECT_EQ(run({article(1, "第一条", "擅离职守的，给予警告。"),
                 article(2, "第二条", "不服处理决定的，可以提出申诉。")},
                {},
                {article(1, "1.", "人员未经批准离开岗位，可予谴责。"), headed,
                 paragraph("art_2__para_1", "任何人员感到受屈，可在二十八天内提出。")},
                {})
                    .find("art_2 = art_2__para_1\n") != std::string::npos,
            true);
}

// Who answers and how is the same in all of them; what was done is not.
TEST(Align, OfAFaultWhatIsDoneIsCompared) {
  const std::string sanction =
      "的，对直接负责的主管人员和其他直接责任人员给予记大过处分；情节严重的，给予撤职处分。";
  const auto rules_of = [](const std::vector<Row>& rows, const std::vector<std::string>& faults) {
    std::vector<RuleRecord> out;
    const document::File file = make_file(rows);
    for (std::size_t i = 0; i < faults.size(); ++i) {
      out.push_back(record({"x", "", "", rows[i].eid, "F13.99", "", {"GOV.03:3"}}));
      const std::size_t at = file.canonical.text.find(faults[i]);
      out.back().rule.fault->passage = {faults[i], {at, at + faults[i].size()}, {}};
    }
    return out;
  };
  const std::vector<Row> left = {article(1, "第一条", "擅自开设银行账户" + sanction),
                                 article(2, "第二条", "截留、挪用罚没收入" + sanction),
                                 article(3, "第三条", "不按照规定编制收支计划" + sanction)};
  const std::vector<Row> right = {article(1, "第一条", "违反规定编制收支计划" + sanction),
                                  article(2, "第二条", "擅自开立、使用银行账户" + sanction),
                                  article(3, "第三条", "滞留、截留、挪用财政收入" + sanction)};
  EXPECT_EQ(
      run(left,
          rules_of(left, {"擅自开设银行账户", "截留、挪用罚没收入", "不按照规定编制收支计划"}),
          right,
          rules_of(right,
                   {"违反规定编制收支计划", "擅自开立、使用银行账户", "滞留、截留、挪用财政收入"})),
      "art_1 = art_2\n"
      "art_2 = art_3\n"
      "art_3 = art_1\n");
}

// The sentences before the one that states a fault are said too, and make it no fault clause.
TEST(Align, AClauseThatEndsWithAFaultIsComparedByWhatItSaysBefore) {
  const std::string letter = "监督机关发现登记行为明显不当的，应当发出整改意见书。";
  const std::string fault = "逾期不整改的，给予记过处分。";
  const std::vector<Row> left = {article(1, "第一条", letter + fault)},
                         right = {article(1, "第一条", letter)};
  const document::File a = make_file(left), b = make_file(right);
  std::vector<RuleRecord> rules = {record({"x", "", "", "art_1", "F13.99", "", {"GOV.02:2"}})};
  const std::size_t at = a.canonical.text.find(fault);
  rules[0].rule.fault->passage = {"逾期不整改", {at, at + std::string("逾期不整改").size()}, {}};
  AlignOptions options;
  options.evidence = true;
  const auto words = [&] {
    const auto out =
        align({a, a.documents[0], rules}, {b, b.documents[0], {}}, knowledge(), options);
    return out.evidence.pairs.at(0);
  };
  const auto of = [](const Evidence::Judged& pair, Feature feature) {
    return pair.features[static_cast<std::size_t>(feature)];
  };
  const auto alone = words();  // without the place of its sentence a rule tells its fault alone
  EXPECT_LT(of(alone, Feature::words), 0.2);
  rules[0].rule.quote_canonical = {at, at + fault.size()};
  const auto both = words();
  EXPECT_GT(of(both, Feature::words), 0.7);
  EXPECT_GT(of(both, Feature::whole_contained), of(alone, Feature::contained));
}

TEST(Align, EvidenceTellsOfListsAndOfTheParagraphsOfAnArticle) {
  const auto measure = [](const std::string& first, const std::string& second) {
    return make_file({article(1, "第一条", ""), paragraph("art_1__para_1", "实行案卷评查制度。"),
                      paragraph("art_1__para_2", "每年评查案卷一次，并公布评查结果。"),
                      article(2, "第二条", ""),
                      paragraph("art_2__para_1", "有下列行为之一的，给予处分："),
                      point("art_2__para_1__point_1", "（一）", first), article(3, "第三条", ""),
                      paragraph("art_3__para_1", "处分的种类为："),
                      point("art_3__para_1__point_1", "（一）", second)});
  };
  const document::File a = measure("私自收取费用的；", "警告；"),
                       b = measure("擅自收取费用的；", "警告；");
  const std::vector<RuleRecord> none;
  AlignOptions options;
  options.evidence = true;
  const Alignment out =
      align({a, a.documents[0], none}, {b, b.documents[0], none}, knowledge(), options);
  ASSERT_EQ(out.evidence.pairs.size(), 36u);  // six clauses a side
  EXPECT_EQ(out.evidence.left_mates[0], std::vector<std::size_t>{1});
  EXPECT_EQ(out.evidence.right_mates[1], std::vector<std::size_t>{0});
  EXPECT_TRUE(out.evidence.left_mates[3].empty());
  const auto at = [&](std::size_t i, std::size_t j, Feature feature) {
    return out.evidence.pairs[6 * i + j].features[static_cast<std::size_t>(feature)];
  };
  EXPECT_GT(at(3, 3, Feature::list_words), at(3, 5, Feature::list_words));
  EXPECT_GT(at(3, 3, Feature::list_margin), 0);
  EXPECT_LT(at(3, 5, Feature::list_margin), 0);
  EXPECT_EQ(at(0, 3, Feature::list_words), 0);  // one of them is in no list
  EXPECT_GT(at(0, 1, Feature::mates), 0.3);     // each of the two has a partner of its own
  EXPECT_GT(at(0, 1, Feature::mate_words), 0);
  EXPECT_GT(at(3, 5, Feature::strange_lists), at(3, 3, Feature::strange_lists));
  EXPECT_GT(at(3, 3, Feature::home_words), 0);
  EXPECT_GT(at(0, 3, Feature::lone_item), 0);
  EXPECT_EQ(at(3, 3, Feature::lone_item), 0);
}

// 违反第一条规定的 says nothing of itself: what it refers to does.
TEST(Align, EvidenceTellsWhetherWhatIsReferredToAnswersToEachOther) {
  const std::string loads = "运输渣土的车辆应当密闭。", night = "夜间施工应当公告。";
  const auto measure = [](const std::string& first, const std::string& second) {
    document::File file = make_file({article(1, "第一条", first), article(2, "第二条", second),
                                     article(3, "第三条", "违反第一条规定的，处一千元罚款。"),
                                     article(4, "第四条", "违反第二条规定的，处一千元罚款。")});
    for (const std::size_t from : {2, 3}) {
      document::Reference reference;
      reference.from.index = static_cast<decltype(reference.from.index)>(from);
      reference.target_eids = {"art_" + std::to_string(from - 1)};
      file.documents[0].references.push_back(reference);
    }
    return file;
  };
  const document::File a = measure(loads, night), b = measure(night, loads);
  const std::vector<RuleRecord> none;
  AlignOptions options;
  options.evidence = true;
  const Alignment out =
      align({a, a.documents[0], none}, {b, b.documents[0], none}, knowledge(), options);
  ASSERT_EQ(out.evidence.pairs.size(), 16u);
  const auto at = [&](std::size_t i, std::size_t j, Feature feature) {
    return out.evidence.pairs[4 * i + j].features[static_cast<std::size_t>(feature)];
  };
  EXPECT_EQ(out.evidence.left_cited[2], std::vector<std::size_t>{0});
  EXPECT_EQ(out.evidence.right_cited[3], std::vector<std::size_t>{1});
  EXPECT_GT(at(2, 3, Feature::cited), at(2, 2, Feature::cited));
  EXPECT_LT(at(2, 3, Feature::cites_other), at(2, 2, Feature::cites_other));
  EXPECT_EQ(at(0, 2, Feature::cites_other), 0);  // only one refers to anything
}

// Two paragraphs of an article tell together what one clause of the other side tells.
TEST(Align, EvidenceTellsOfTheArticlesAndOfPhrasesThatFewHave) {
  const std::string store = "县文物局负责登记古井，", guard = "乡政府负责巡查古井。";
  const document::File a = make_file(
      {article(1, "第一条", store + guard), article(2, "第二条", "损坏石碑的，处一千元罚款。")});
  const document::File b = make_file({article(1, "第一条", ""), paragraph("art_1__para_1", store),
                                      paragraph("art_1__para_2", guard),
                                      article(2, "第二条", "损坏石碑的，由县文物局处罚。")});
  const std::vector<RuleRecord> none;
  AlignOptions options;
  options.evidence = true;
  const Alignment out =
      align({a, a.documents[0], none}, {b, b.documents[0], none}, knowledge(), options);
  ASSERT_EQ(out.evidence.pairs.size(), 6u);
  const auto at = [&](std::size_t i, std::size_t j, Feature feature) {
    return out.evidence.pairs[3 * i + j].features[static_cast<std::size_t>(feature)];
  };
  EXPECT_GT(at(0, 0, Feature::article_words), 0.9);
  EXPECT_EQ(at(0, 0, Feature::article_words), at(0, 1, Feature::article_words));
  EXPECT_GT(at(0, 1, Feature::article_margin), 0);
  EXPECT_LT(at(0, 2, Feature::article_margin), 0);
  EXPECT_GE(at(0, 2, Feature::other_article_margin), at(0, 2, Feature::article_margin));
  EXPECT_EQ(at(0, 0, Feature::article_meaning), at(0, 1, Feature::article_meaning));
  EXPECT_GT(at(0, 1, Feature::article_meaning_margin), 0);
  EXPECT_LT(at(0, 2, Feature::article_meaning_margin), 0);
  EXPECT_GT(at(0, 1, Feature::article_gist), at(0, 2, Feature::article_gist));
  EXPECT_GT(at(1, 2, Feature::article_concepts), at(1, 1, Feature::article_concepts));
  EXPECT_EQ(at(0, 1, Feature::rare_phrases), 1);
  EXPECT_EQ(at(0, 1, Feature::few_phrases), 1);
  EXPECT_LT(at(0, 2, Feature::rare_phrases), 0.5);  // 县文物, 文物局
  EXPECT_EQ(at(1, 0, Feature::few_phrases), 0);
}

// What the first partner leaves untold, a second one may tell.
TEST(Align, EvidenceTellsWhatTheLikeliestPartnerLeavesUntold) {
  const std::string store = "县文物局登记并编号古井。", guard = "乡政府派员巡查石碑。";
  const document::File a = make_file(
      {article(1, "第一条", store + guard), article(2, "第二条", "本办法自发布之日起施行。")});
  const document::File b = make_file({article(1, "第一条", store), article(2, "第二条", guard),
                                      article(3, "第三条", "编号古井的费用由县文物局负担。"),
                                      article(4, "第四条", "本办法自发布之日起施行。")});
  const std::vector<RuleRecord> none;
  AlignOptions options;
  options.evidence = true;
  const Alignment out =
      align({a, a.documents[0], none}, {b, b.documents[0], none}, knowledge(), options);
  ASSERT_EQ(out.evidence.pairs.size(), 8u);
  const auto at = [&](std::size_t i, std::size_t j, Feature feature) {
    return out.evidence.pairs[4 * i + j].features[static_cast<std::size_t>(feature)];
  };
  EXPECT_GT(at(0, 1, Feature::rest_told), 0.1);
  EXPECT_EQ(at(0, 1, Feature::rest_told), at(0, 1, Feature::near_rest_told));
  EXPECT_GT(at(0, 1, Feature::rest_told), at(0, 2, Feature::rest_told));
  EXPECT_GT(at(0, 1, Feature::next_partner), 0.3);
  EXPECT_EQ(at(0, 3, Feature::near_rest_told), 0);  // its partners stand elsewhere
  EXPECT_EQ(out.evidence.right_articles, (std::vector<std::size_t>{0, 1, 2, 3}));
  EXPECT_EQ(out.evidence.left_pieces.size(), 2u);
}

TEST(Align, ByWhatAClauseIsForWhereWordsDiffer) {
  EXPECT_EQ(run({article(1, "第一条", "为了规范行政行为，根据有关法律，制定本办法。"),
                 article(2, "第二条", "泄露举报人信息的，给予记过处分。"),
                 article(3, "第三条", "对处理决定不服的，可以自收到决定书之日起十五日内申请复核。"),
                 article(4, "第四条", "本办法自2012年5月1日起施行。")},
                {},
                {article(1, "第 1 条", "为办理所属人员平时奖惩，特订定本标准。"),
                 article(2, "第 2 条", "受惩处人员对于惩处结果不服者，得提起申诉。"),
                 article(3, "第 3 条", "服务态度不佳，经查证属实者，申诫。"),
                 article(4, "第 4 条", "本标准自发布日施行。")},
                {}),
            "art_1 = art_1\n"
            "art_3 = art_2\n"
            "art_4 = art_4\n"
            "- art_2 =\n"
            "- = art_3\n");
}

TEST(Align, EvidenceNamesEveryPairAndTheTree) {
  const document::File a = make_file({article(1, "第一条", ""),
                                      paragraph("art_1__para_1", "有下列情形之一的，给予警告："),
                                      point("art_1__para_1__point_1", "（一）", "擅自离岗的；")});
  const document::File b = make_file({article(1, "第一条", "脱岗的，给予记过。")});
  const std::vector<RuleRecord> none;
  AlignOptions options;
  options.evidence = true;
  const Alignment out =
      align({a, a.documents[0], none}, {b, b.documents[0], none}, knowledge(), options);
  ASSERT_EQ(out.evidence.features.size(), kFeatures);
  ASSERT_EQ(out.evidence.pairs.size(), 2u);
  EXPECT_EQ(out.evidence.left_parents, (std::vector<std::optional<std::size_t>>{std::nullopt, 0}));
  const auto at = [&](std::size_t pair, Feature feature) {
    return out.evidence.pairs[pair].features[static_cast<std::size_t>(feature)];
  };
  EXPECT_EQ(at(1, Feature::bias), 1);
  EXPECT_EQ(at(1, Feature::conduct), 1);  // 离岗, 脱岗: one class
  EXPECT_EQ(at(0, Feature::conduct), 0);
  const std::vector<RuleRecord>& rules = none;
  EXPECT_TRUE(align({a, a.documents[0], rules}, {b, b.documents[0], rules}, knowledge(), {})
                  .evidence.pairs.empty());
}

TEST(Align, EvidenceTellsWhatIsLeftOverTermsAndKinship) {
  const auto list = [](const std::string& last) {
    return std::vector<Row>{article(1, "第一条", ""),
                            paragraph("art_1__para_1", "有下列行为之一的，给予处分："),
                            point("art_1__para_1__point_1", "（一）", "其他机关的文件丢失的；"),
                            point("art_1__para_1__point_2", "（二）", last)};
  };
  std::vector<Row> left = list("其他违反纪律的行为。"), right = list("其他失职行为。");
  left.push_back(article(2, "第二条", "本条例所称见义勇为行为，是指制止犯罪的行为。"));
  right.push_back(article(2, "第二条", "本条例所称见义勇为，是指制止犯罪。"));
  const document::File a = make_file(left), b = make_file(right);
  const std::vector<RuleRecord> none;
  AlignOptions options;
  options.evidence = true;
  const Alignment out =
      align({a, a.documents[0], none}, {b, b.documents[0], none}, knowledge(), options);
  ASSERT_EQ(out.evidence.pairs.size(), 16u);  // four clauses a side
  const auto at = [&](std::size_t i, std::size_t j, Feature feature) {
    return out.evidence.pairs[4 * i + j].features[static_cast<std::size_t>(feature)];
  };
  EXPECT_EQ(at(2, 2, Feature::both_rest), 1);
  EXPECT_EQ(at(1, 1, Feature::both_rest), 0);  // not the last item
  EXPECT_EQ(at(1, 2, Feature::one_rest), 1);
  EXPECT_EQ(at(2, 2, Feature::one_rest), 0);
  EXPECT_EQ(at(3, 3, Feature::term), 1);
  EXPECT_EQ(at(3, 3, Feature::other_term), 0);
  EXPECT_GT(at(0, 0, Feature::kinship), 0.5);
  EXPECT_EQ(at(0, 0, Feature::kinship), at(1, 3, Feature::kinship));
  EXPECT_NEAR(at(1, 1, Feature::meaning), 1, 1e-6);
  EXPECT_GT(at(1, 1, Feature::meaning_margin), 0);
  EXPECT_LT(at(1, 2, Feature::meaning_margin), 0);
}

// What is left is the same everywhere: which list it ends tells with what it belongs.
TEST(Align, WhatIsLeftFollowsItsList) {
  const auto list = [](int number, const std::string& opening, const std::string& item,
                       const std::string& last) {
    const std::string eid = "art_" + std::to_string(number);
    return std::vector<Row>{article(number, "第" + std::to_string(number) + "条", ""),
                            paragraph(eid + "__para_1", opening),
                            point(eid + "__para_1__point_1", "（一）", item),
                            point(eid + "__para_1__point_2", "（二）", last)};
  };
  const std::string gifts = "在招标活动中有下列行为之一的，给予记过处分：",
                    bribe = "索取投标人财物的；",
                    files = "保管档案的人员有下列情形之一的，给予警告：", loss = "丢失会计档案的；";
  std::vector<Row> right = list(1, files, loss, "其他违反规定的行为。");
  for (const Row& row : list(2, gifts, "收受投标人财物的；", "有其他失职情形的。"))
    right.push_back(row);
  const std::string found = run(list(1, gifts, bribe, "其他违反规定的行为。"), {}, right, {});
  EXPECT_NE(found.find("art_1__para_1__point_2 = art_2__para_1__point_2\n"), std::string::npos)
      << found;
}

// A clause shares its choice among those that say the same; each of them still chooses it.
TEST(Align, AClauseChoosesAmongAllAndRivalsShareItsChoice) {
  const std::vector<Row> one = {article(1, "第一条", "擅自离岗的，给予警告。")};
  const std::vector<Row> two = {article(1, "第一条", "擅自离岗的，给予警告。"),
                                article(2, "第二条", "擅自离岗的，给予警告。")};
  const auto judged = [](const std::vector<Row>& left, const std::vector<Row>& right) {
    const document::File a = make_file(left), b = make_file(right);
    const std::vector<RuleRecord> none;
    AlignOptions options;
    options.evidence = true;
    return align({a, a.documents[0], none}, {b, b.documents[0], none}, knowledge(), options)
        .evidence.pairs;
  };
  const auto at = [](const Evidence::Judged& pair, Feature feature) {
    return pair.features[static_cast<std::size_t>(feature)];
  };
  const auto alone = judged(one, one), rivals = judged(one, two), turned = judged(two, one);
  ASSERT_EQ(alone.size(), 1u);
  ASSERT_EQ(rivals.size(), 2u);
  EXPECT_GT(at(alone[0], Feature::worse_choice), 0);  // more likely than not
  EXPECT_EQ(at(alone[0], Feature::worse_choice), at(alone[0], Feature::better_choice));
  for (const auto& pair : rivals) {
    EXPECT_LT(at(pair, Feature::worse_choice), at(pair, Feature::better_choice));
    EXPECT_LE(at(pair, Feature::first_judgement), at(pair, Feature::better_choice));
    EXPECT_GE(at(pair, Feature::first_judgement), at(pair, Feature::worse_choice));
  }
  // Two equal ones cannot both be chosen more surely than not.
  EXPECT_LT(std::min(at(rivals[0], Feature::worse_choice), at(rivals[1], Feature::worse_choice)),
            0);
  // Which side is left changes nothing but the order.
  ASSERT_EQ(turned.size(), 2u);
  for (std::size_t k = 0; k < 2; ++k) EXPECT_NEAR(turned[k].score, rivals[k].score, 1e-6);
}

TEST(AlignKnowledge, FunctionsThatMeasuresOfAnyFieldState) {
  const auto has = [](std::string_view function, std::string_view text) {
    const auto& names = knowledge().functions.names();
    const auto found = std::ranges::find(names, function);
    return found != names.end() &&
           knowledge().functions.find(text)[static_cast<std::size_t>(found - names.begin())];
  };
  struct Case {
    std::string_view function, states, not_this;
  };
  for (const auto& [function, states, not_this] : std::initializer_list<Case>{
           {"leadership", "县人民政府应当加强对古井保护工作的领导。",
            "领导人员包庇下属的，给予处分。"},
           {"lead_department", "水利部门负责本行政区域内古井的保护。", "部门应当保护古井。"},
           {"other_departments", "财政、公安等部门按照各自职责做好有关工作。",
            "财政部门应当拨款。"},
           {"grass_roots", "街道办事处应当巡查本辖区的古井。", "水利部门应当巡查古井。"},
           {"budgeted", "保护古井所需经费列入财政预算。", "不得挪用款项。"},
           {"publicity", "新闻媒体应当开展公益宣传。", "应当公布名录。"},
           {"right_to_report", "任何单位和个人有权举报破坏古井的行为。", "单位有权拒绝检查。"},
           {"commend", "对保护古井成绩显著的单位给予表彰。", "给予通报批评。"},
           {"officials", "水利部门工作人员在工作中玩忽职守的，给予处分。",
            "擅自填井的，给予处分。"},
           {"civil", "造成他人损害的，依法承担民事责任。", "造成损害的，从重处理。"},
           {"powers", "检查人员可以采取下列措施：", "有下列情形之一的："},
           {"tasks", "古井保护机构履行下列职责：", "不履行职责的，给予警告。"},
           {"training", "巡查员应当接受培训。", "巡查员由培训机构推荐。"},
           {"kinds", "责任追究的方式包括：", "保护规划应当包括下列内容："},
           {"release", "处分期满后，解除处分。", "许可证有效期满后应当换证。"},
           {"mitigating", "主动退赔的，可以减轻处分。", "减轻灾害损失。"},
           {"exempting", "情节轻微的，可以免予处分。", "债权人免除债务。"},
           {"stay", "复核期间不停止处分的执行。", "拒不停止施工的，处以罚款。"},
           {"delegated", "法律授权的组织适用本办法。", "持有人授权的人可以签发。"},
           {"interpretation", "本办法由县水利局解释。", "对条款应当予以解释。"},
           {"planning", "县人民政府应当制定古井保护规划。", "不得违反总体规划。"},
           {"qualified", "巡查员应当具备下列条件：", "巡查员应当出示证件。"},
           {"evaluation", "巡查结果应当作为年度考核的重要依据。", "依据不足的，予以撤销。"},
           {"authority", "给予处分，按照干部管理权限由任免机关决定。", "给予处分，由本县决定。"},
           {"time_to_decide", "应当在五日内决定是否受理。", "应当在五日内送达。"},
           {"time_to_investigate", "应当自受理之日起三十日内调查完毕。", "应当在三十日内送达。"},
           {"enforcement", "逾期不缴纳的，申请人民法院强制执行。", "逾期不缴纳的，加处罚款。"}}) {
    EXPECT_TRUE(has(function, states)) << function;
    EXPECT_FALSE(has(function, not_this)) << function;
  }
}

text::Table table_of(std::string_view tsv) { return *text::Table::parse("made", tsv); }

TEST(ClassTable, FindsFormsAndPatternsAndRejectsBadOnes) {
  const auto table = ClassTable::build(
      table_of("concept\tforms\tpatterns\ndelay\t拖延|逾期\t超过{0,8}(期限|时限)\ngain\t索取\t\n"),
      "concept");
  ASSERT_TRUE(table);
  EXPECT_EQ(table->find("超过承诺时限办结，索取财物").to_ulong(), 3u);
  EXPECT_EQ(table->find("逾期的").to_ulong(), 1u);
  EXPECT_EQ(table->find("超过三人，时限").to_ulong(), 0u);
  EXPECT_FALSE(ClassTable::build(table_of("concept\tforms\tpatterns\nx\t\t(a\n"), "concept"));
  std::string many = "concept\tforms\tpatterns\n";
  for (std::size_t i = 0; i <= kMaxClasses; ++i) many += "c" + std::to_string(i) + "\t甲\t\n";
  EXPECT_FALSE(ClassTable::build(table_of(many), "concept"));
}

TEST(AlignKnowledge, CommonPiecesAreLessRareThanUnusualOnes) {
  EXPECT_LT(knowledge().rarity(U'的', 0), knowledge().rarity(U'诫', 0));
  EXPECT_LT(knowledge().rarity(U'行', U'政'), knowledge().rarity(U'政', U'诫'));
  EXPECT_LE(knowledge().rarity(U'政', U'诫'), 7);
}

// What one measure punishes another only forbids, in the words of another legal system.
TEST(Align, AFaultMeetsTheProhibitionOfIt) {
  const std::vector<RuleRecord> left = {record({"a", "", "", "art_1", "F09.01", "", {"GOV.01:1"}}),
                                        record({"a", "", "", "art_2", "F17.01", "", {"GOV.01:1"}})};
  EXPECT_EQ(run({article(1, "第一条", "收受礼品、礼金等财物的，给予警告或者记过处分。"),
                 article(2, "第二条", "泄露国家秘密的，给予警告或者记过处分。")},
                left,
                {article(1, "第 1 条", "公务员对于机密事件，均不得泄漏；离职后，亦同。"),
                 article(2, "第 2 条", "公务员不得于所办事件收受任何馈赠。"),
                 article(3, "第 3 条", "公务员请假规则另定之。")},
                {}),
            "art_1 = art_2\n"
            "art_2 = art_1\n"
            "- = art_3\n");
}

TEST(AlignKnowledge, WordsOfOneSystemAreComparedAsThoseOfAnother) {
  EXPECT_EQ(knowledge().compared("旷职达二日，经长官查获"), "旷工达二日，经上级查获");
  EXPECT_EQ(knowledge().compared("怠忽职守者，申诫"), "玩忽职守者，警告");
  EXPECT_EQ(knowledge().compared("无故缺勤的"), "无故缺勤的");
  EXPECT_EQ(knowledge().compared(""), "");
}

TEST(Align, EmptyDocuments) {
  EXPECT_EQ(run({}, {}, {}, {}), "");
  EXPECT_EQ(run({article(1, "第一条", "甲。")}, {}, {}, {}), "- art_1 =\n");
}

}  // namespace
}  // namespace wenze::compare
