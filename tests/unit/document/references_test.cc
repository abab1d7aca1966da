#include <algorithm>

#include "document/address.h"
#include "fixture.h"

namespace wenze::document {
namespace {

// "from: text -> 《title》 @pinpoints eids status"
std::string references_of(const Document& document) {
  std::string out;
  for (const Reference& r : document.references) {
    out += document.at(r.from).eid + ": " + r.text + " ->";
    if (r.target_title) out += " 《" + *r.target_title + "》";
    for (const std::string& pinpoint : r.pinpoints) out += " @" + pinpoint;
    for (const std::string& eid : r.target_eids) out += " " + eid;
    out += " " + std::string(name(r.status)) + "\n";
  }
  return out;
}

constexpr std::string_view kMeasure =
    "临溪市甲办法\n第一章总则\n第一条 甲。\n乙。\n丙。\n"
    "第二条 禁止下列行为：\n（一）甲；\n（二）乙；\n（三）丙。\n"
    "第三条 丁。\n"
    "第四条 "
    "违反本办法第二条第（一）项、第（三）项规定的，给予警告；违反第（二）项规定的，给予记过。\n";

struct Row {
  const char* what;
  const char* article;     // appended to kMeasure as 第五条 …
  const char* references;  // those of the appended text
};

class References : public testing::TestWithParam<Row> {};

TEST_P(References, AreFoundAndResolved) {
  const Built built = build(std::string(kMeasure) + "第五条 " + GetParam().article);
  Document document = built.only();
  const std::size_t begin = built.canonical.text.find("第五条");
  std::erase_if(document.references, [&](const Reference& r) { return r.span.begin() < begin; });
  EXPECT_EQ(references_of(document), GetParam().references);
  for (const Reference& r : document.references) EXPECT_EQ(r.span.of(built.canonical.text), r.text);
}

const Row kRows[] = {
    {"article", "依照本办法第三条办理。", "art_5__para_1: 本办法第三条 -> art_3 resolved\n"},
    {"list_with_inherited_levels", "有第一条第一款、第三款和第三条规定情形的。",
     "art_5__para_1: 第一条第一款、第三款和第三条 -> art_1__para_1 art_1__para_3 art_3 resolved\n"},
    {"range", "本办法第一条至第三条适用。",
     "art_5__para_1: 本办法第一条至第三条 -> art_1 art_2 art_3 resolved\n"},
    {"range_of_items", "有第二条第（一）项至第（三）项行为的。",
     "art_5__para_1: 第二条第（一）项至第（三）项 -> art_2__para_1__point_1 art_2__para_1__point_2 "
     "art_2__para_1__point_3 resolved\n"},
    {"item_without_paragraph", "有第二条第二项行为的。",
     "art_5__para_1: 第二条第二项 -> art_2__para_1__point_2 resolved\n"},
    {"previous_paragraph", "甲。\n有前款行为的，处分。",
     "art_5__para_2: 前款 -> art_5__para_1 resolved\n"},
    {"previous_paragraphs", "甲。\n乙。\n有前两款行为的，处分。",
     "art_5__para_3: 前两款 -> art_5__para_1 art_5__para_2 resolved\n"},
    {"previous_paragraph_item",
     "有下列行为：\n（一）甲；\n（二）乙。\n有前款第（二）项行为的，处分。",
     "art_5__para_2: 前款第（二）项 -> art_5__para_1__point_2 resolved\n"},
    {"previous_article", "有前条行为的；前两条另有规定的除外。",
     "art_5__para_1: 前条 -> art_4 resolved\nart_5__para_1: 前两条 -> art_3 art_4 resolved\n"},
    {"previous_item", "有下列行为：\n（一）甲；\n（二）有前项情形，拒不改正。",
     "art_5__para_1__point_2: 前项 -> art_5__para_1__point_1 resolved\n"},
    {"own_article", "甲。\n依照本条第一款处理。",
     "art_5__para_2: 本条第一款 -> art_5__para_1 resolved\n"},
    {"chapter", "适用本办法第一章的规定。", "art_5__para_1: 本办法第一章 -> chp_1 resolved\n"},
    {"titled", "依照《乙法》第三条、第五条第二款处理。",
     "art_5__para_1: 《乙法》第三条、第五条第二款 -> 《乙法》 @art_3 @art_5__para_2 external\n"},
    {"own_title", "依照《临溪市甲办法》第三条处理。",
     "art_5__para_1: 《临溪市甲办法》第三条 -> art_3 resolved\n"},
    {"named_without_marks", "依照行政处罚法第三十二条处理。",
     "art_5__para_1: 行政处罚法第三十二条 -> 《行政处罚法》 @art_32 external\n"},
    {"short_name", "适用《乙条例》（以下简称乙条例）。\n依照乙条例第三条处理。",
     "art_5__para_1: 《乙条例》 -> 《乙条例》 external\nart_5__para_2: 乙条例第三条 -> 《乙条例》 "
     "@art_3 "
     "external\n"},
    {"dangling_article", "依照本办法第九条办理。", "art_5__para_1: 本办法第九条 -> dangling\n"},
    {"dangling_previous", "有前款行为的。", "art_5__para_1: 前款 -> dangling\n"},
    {"ambiguous_item",
     "有下列行为：\n（一）甲；\n（二）乙。\n另有下列情形：\n（一）丙；\n（二）丁。\n第六条 "
     "依照第五条第（二）项处理。",
     "art_6__para_1: 第五条第（二）项 -> art_5__para_1__point_2 art_5__para_2__point_2 "
     "ambiguous\n"},
    {"words_that_only_look_so", "第一项任务是制定本条例行工作的前提条件，前项目已结束。", ""},
    {"titles_inside_titles", "依照《关于印发〈乙办法〉的通知》第二条。",
     "art_5__para_1: 《关于印发〈乙办法〉的通知》第二条 -> 《关于印发〈乙办法〉的通知》 "
     "@art_2 external\n"},
};

const Row kMoreRows[] = {
    {"shared_unit", "有第二条第（一）、（三）项行为的。",
     "art_5__para_1: 第二条第（一）、（三）项 -> art_2__para_1__point_1 art_2__para_1__point_3 "
     "resolved\n"},
    {"shared_unit_of_paragraphs", "依照第一条第一、三款处理。",
     "art_5__para_1: 第一条第一、三款 -> art_1__para_1 art_1__para_3 resolved\n"},
    {"range_with_shared_unit", "有第二条第（一）至（三）项行为的。",
     "art_5__para_1: 第二条第（一）至（三）项 -> art_2__para_1__point_1 art_2__para_1__point_2 "
     "art_2__para_1__point_3 resolved\n"},
    {"items_in_brackets_behind_a_base",
     "有下列行为：\n（一）甲；\n（二）乙；\n（三）丙。\n有前款（二）至（三）项行为的，处分。",
     "art_5__para_2: 前款（二）至（三）项 -> art_5__para_1__point_2 art_5__para_1__point_3 "
     "resolved\n"},
    {"range_with_ordinals", "有第二条第（一）至第（三）项行为的。",
     "art_5__para_1: 第二条第（一）至第（三）项 -> art_2__para_1__point_1 art_2__para_1__point_2 "
     "art_2__para_1__point_3 resolved\n"},
    {"items_of_what_is_named_before", "有第二条所列第（一）、第（三）项行为的。",
     "art_5__para_1: 第二条所列第（一）、第（三）项 -> art_2__para_1__point_1 "
     "art_2__para_1__point_3 resolved\n"},
    {"items_of_another_provision", "依照第二条规定，有第四项情形的。",
     "art_5__para_1: 第二条 -> art_2 resolved\nart_5__para_1: 第四项 -> dangling\n"},
    {"leading_items", "依照第二条第一款前两项处理。",
     "art_5__para_1: 第二条第一款前两项 -> art_2__para_1__point_1 art_2__para_1__point_2 "
     "resolved\n"},
    {"all_before", "甲。\n乙。\n前述各款规定以外的，不予处分。",
     "art_5__para_3: 前述各款 -> art_5__para_1 art_5__para_2 resolved\n"},
    {"interrupted_list", "依照《乙法》第三条、第五条第二款和《丙办法》第六条处理。",
     "art_5__para_1: 《乙法》第三条、第五条第二款 -> 《乙法》 @art_3 @art_5__para_2 external\n"
     "art_5__para_1: 《丙办法》第六条 -> 《丙办法》 @art_6 external\n"},
    {"list_interrupted_by_quotations", "《乙法》第三条“甲”、第四条“乙”的规定。",
     "art_5__para_1: 《乙法》第三条 -> 《乙法》 @art_3 external\n"
     "art_5__para_1: 第四条 -> 《乙法》 @art_4 external\n"},
    {"own_law_after_another", "依照《乙法》第三条和本办法第四条处理。",
     "art_5__para_1: 《乙法》第三条 -> 《乙法》 @art_3 external\n"
     "art_5__para_1: 本办法第四条 -> art_4 resolved\n"},
    {"remark_behind_a_title",
     "依照《乙条例》（以下简称乙条例）第三条和乙条例第四条第（二）项处理。",
     "art_5__para_1: 《乙条例》（以下简称乙条例）第三条 -> 《乙条例》 @art_3 external\n"
     "art_5__para_1: 乙条例第四条第（二）项 -> 《乙条例》 @art_4__point_2 external\n"},
    {"number_behind_a_title", "依照《乙办法》（临政发〔2010〕5号）第三条处理。",
     "art_5__para_1: 《乙办法》（临政发〔2010〕5号）第三条 -> 《乙办法》 @art_3 external\n"},
    {"law_behind_any_verb", "经营者实施了反不正当竞争法第十一条规定的行为。",
     "art_5__para_1: 反不正当竞争法第十一条 -> 《反不正当竞争法》 @art_11 external\n"},
    {"part_of_a_law", "犯刑法分则第三章第七节规定之罪的。",
     "art_5__para_1: 刑法分则第三章第七节 -> 《刑法》 @chp_3__sec_7 external\n"},
    {"that_rule", "依照《乙条例》执行。该条例第三条另有规定的除外。",
     "art_5__para_1: 《乙条例》 -> 《乙条例》 external\n"
     "art_5__para_1: 该条例第三条 -> 《乙条例》 @art_3 external\n"},
    {"basic_law_is_not_this_law", "依照香港基本法第二十三条。",
     "art_5__para_1: 香港基本法第二十三条 -> 《香港基本法》 @art_23 external\n"},
    {"self_with_rules", "违反本办法规定第三条的。",
     "art_5__para_1: 本办法规定第三条 -> art_3 resolved\n"},
    {"an_order_has_first_ones", "按照数额从大到小排序，对前三项收费。", ""},
};

TEST(ShortNames, DoNotGoFromOneDocumentToTheNext) {
  build("临溪市丙办法\n第一条 适用《乙条例》（以下简称乙条例）。");
  const Built built = build("临溪市丁办法\n第一条 依照乙条例第三条处理。");
  EXPECT_EQ(references_of(built.only()),
            "art_1__para_1: 乙条例第三条 -> 《乙条例》 @art_3 external\n");
}

struct ReasonRow {
  const char* article;
  ReferenceStatus status;
  ReferenceReason reason;
};

TEST(ReferenceReasons, SayWhyAReferencePointsNowhere) {
  const ReasonRow rows[] = {
      {"依照本办法第九条办理。", ReferenceStatus::kDangling, ReferenceReason::kNoSuchArticle},
      {"依照本办法第一条第九款办理。", ReferenceStatus::kDangling, ReferenceReason::kNoSuchPart},
      {"依照前款办理。", ReferenceStatus::kDangling, ReferenceReason::kNothingBefore},
      {"依照本办法第三条办理。", ReferenceStatus::kResolved, ReferenceReason::kNone},
  };
  for (const ReasonRow& row : rows) {
    const Built built = build(std::string(kMeasure) + "第五条 " + row.article);
    const Reference& last = built.only().references.back();
    EXPECT_EQ(last.status, row.status) << row.article;
    EXPECT_EQ(last.reason, row.reason) << row.article;
  }
}

TEST(ReferenceRoles, BasisAndRepealAreToldFromCitations) {
  const Built built = build(
      "临溪市甲办法\n第一条 为了甲，根据《乙法》和《丙条例》，结合本市实际，制定本办法。\n"
      "第二条 依照《丁条例》处理。\n第三条 本办法自公布之日起施行。《戊办法》同时废止。");
  const auto& all = built.only().references;
  ASSERT_EQ(all.size(), 4u);
  EXPECT_EQ(all[0].role, ReferenceRole::kBasis);
  EXPECT_EQ(all[1].role, ReferenceRole::kBasis);
  EXPECT_EQ(all[2].role, ReferenceRole::kCites);
  EXPECT_EQ(all[3].role, ReferenceRole::kRepeals);
}

TEST(ReferencesOfAnAmendment, AreOfTheAmendedText) {
  const Built built = build(
      "关于修改《临溪市甲办法》的决定\n一、将第三条修改为：\n“违反本办法第五条规定的，给予警告。\n"
      "“有前款行为的，给予记过。”\n二、删去第七条。");
  EXPECT_EQ(references_of(built.only()),
            "sec_1__para_1: 第三条 -> 《临溪市甲办法》 @art_3 external\n"
            "sec_1__para_1: 本办法第五条 -> 《临溪市甲办法》 @art_5 external\n"
            "sec_1__para_1: 前款 -> sec_1__para_1 resolved\n"
            "sec_2__para_1: 第七条 -> 《临溪市甲办法》 @art_7 external\n");
  EXPECT_EQ(built.only().references[0].role, ReferenceRole::kAmends);
}

// Whatever the text, a target is a provision of the document.
TEST(ReferenceProperty, TargetsExist) {
  const char* const scopes[] = {"本办法", "", "前款", "本条", "前条", "该条", "上述", "《乙法》"};
  const char* const paths[] = {"第一条",
                               "第二条第（二）项",
                               "第一款第一、二、三项",
                               "第九条至第十二条",
                               "第二条第一款前五项",
                               "各款",
                               "第（一）项至第（九）项",
                               "第一、九款",
                               "（一）、（二）项",
                               "第十九条之一",
                               "两款",
                               "第99999条"};
  for (const char* scope : scopes)
    for (const char* path : paths) {
      const Built built =
          build(std::string(kMeasure) + "第五条 甲。\n违反" + scope + path + "规定的，给予警告。");
      for (const Reference& r : built.only().references)
        for (const std::string& eid : r.target_eids)
          EXPECT_TRUE(built.only().find(eid)) << scope << path << " -> " << eid;
    }
}

std::string row_name(const testing::TestParamInfo<Row>& info) { return info.param.what; }
INSTANTIATE_TEST_SUITE_P(Rows, References, testing::ValuesIn(kRows), row_name);
INSTANTIATE_TEST_SUITE_P(MoreRows, References, testing::ValuesIn(kMoreRows), row_name);

TEST(ReferencesOfAMeasure, ItemsAfterASemicolonBelongToTheArticleNamedBefore) {
  EXPECT_EQ(references_of(build(kMeasure).only()),
            "art_4__para_1: 本办法第二条第（一）项、第（三）项 -> art_2__para_1__point_1 "
            "art_2__para_1__point_3 resolved\n"
            "art_4__para_1: 第（二）项 -> art_2__para_1__point_2 resolved\n");
}

TEST(ReferencesInTaiwan, ParagraphAndPointChangePlaces) {
  const Built built = build(
      "岱屿县甲标准\n第 1 "
      "条\n有下列情形之一者，申诫：\n一、甲。\n二、乙。\n前项第二款情形，应予记过。\n第 2 "
      "条\n违反第一条第一项第一款者，嘉奖不予发给。");
  EXPECT_EQ(references_of(built.only()),
            "art_1__para_2: 前项第二款 -> art_1__para_1__point_2 resolved\n"
            "art_2__para_1: 第一条第一项第一款 -> art_1__para_1__point_1 resolved\n");
}

// 本法 of rules that carry out a law is that law, never the rules themselves.
TEST(ReferencesInTaiwan, TheLawThatIsCarriedOut) {
  const Built defined = build(
      "岱屿执行办法\n第 1 条\n本办法依岱屿惩戒法（以下简称本法）第九条规定订定之。\n第 2 条\n"
      "有本法第一条第一项情形之一者，申诫。\n第 3 条\n前条人员，依本办法第二条办理，应予记过。");
  EXPECT_EQ(references_of(defined.only()),
            "art_1__para_1: 岱屿惩戒法（以下简称本法）第九条 -> 《岱屿惩戒法》 @art_9 external\n"
            "art_2__para_1: 本法第一条第一项 -> 《岱屿惩戒法》 @art_1__para_1 external\n"
            "art_3__para_1: 前条 -> art_2 resolved\n"
            "art_3__para_1: 本办法第二条 -> art_2 resolved\n");
  const Built by_title = build(
      "岱屿考绩法施行细则\n第 1 条\n公务人员有本法第二条情形之一者，申诫。\n第 2 "
      "条\n甲者，应予记过。");
  EXPECT_EQ(references_of(by_title.only()),
            "art_1__para_1: 本法第二条 -> 《岱屿考绩法》 @art_2 external\n");
}

TEST(ReferencesInTaiwan, NamesWithoutMarks) {
  const Built built = build(
      "岱屿奖惩办法\n第 1 "
      "条\n公务人员属岱屿资讯安全奖惩办法（以下简称资安奖惩办法）第三条之情形，申诫。\n第 2 条\n"
      "属资安奖惩办法第四条情形之一者，记过。\n第 3 "
      "条\n依公务人员考绩法第十二条及同法施行细则第十三条办理；"
      "不备新法第九条之要件者，应予申诫。");
  EXPECT_EQ(references_of(built.only()),
            "art_1__para_1: 岱屿资讯安全奖惩办法（以下简称资安奖惩办法）第三条 -> "
            "《岱屿资讯安全奖惩办法》 @art_3 external\n"
            "art_2__para_1: 资安奖惩办法第四条 -> 《岱屿资讯安全奖惩办法》 @art_4 external\n"
            "art_3__para_1: 公务人员考绩法第十二条 -> 《公务人员考绩法》 @art_12 external\n"
            "art_3__para_1: 同法施行细则第十三条 -> 《公务人员考绩法施行细则》 @art_13 external\n");
}

TEST(ReferencesInTaiwan, PointsOfDirections) {
  const Built built = build(
      "岱屿县奖惩要点\n一、公务人员之惩处，依本要点办理。\n二、有下列情形之一者，申诫：\n（一）甲。"
      "\n（二）乙。\n"
      "三、有前点各款情形，情节重大者，记过。\n四、违反第二点第一款者，依前二点办理；其余依第九点办"
      "理。");
  EXPECT_EQ(references_of(built.only()),
            "sec_3__para_1: 前点 -> sec_2 resolved\n"
            "sec_4__para_1: 第二点第一款 -> sec_2__subsec_1 resolved\n"
            "sec_4__para_1: 前二点 -> sec_2 sec_3 resolved\n"
            "sec_4__para_1: 第九点 -> dangling\n");
  const Document& document = built.only();
  const std::string_view text = built.canonical.text;
  EXPECT_EQ(format_citation(document, text, "sec_2__subsec_1"), "《岱屿县奖惩要点》第二点第一款");
  for (const char* typed : {"第二点第一款", "第二點第一款", "二、（一）"}) {
    const auto found = find_address(document, text, typed);
    ASSERT_EQ(found.size(), 1u) << typed;
    EXPECT_EQ(document.at(found[0]).eid, "sec_2__subsec_1") << typed;
  }
}

TEST(ReferenceDiagnostics, DanglingOnesAreReportedWithTheirPlace) {
  const Built built = build("第一条 依照本办法第九条办理。");
  const auto& all = built.only().diagnostics;
  const auto found = std::find_if(all.begin(), all.end(), [](const auto& d) {
    return d.kind == base::MessageKind::dangling_reference;
  });
  ASSERT_NE(found, all.end());
  ASSERT_TRUE(found->raw);
  EXPECT_EQ(found->raw->of(built.raw.text), "本办法第九条");
}

TEST(ReferenceDiagnostics, TextWithoutArticlesCannotSayWhichText) {
  const Built built = build("一、要求\n要落实第三条的规定。");
  ASSERT_EQ(built.only().references.size(), 1u);
  EXPECT_EQ(built.only().references[0].status, ReferenceStatus::kAmbiguous);
}

// ---- addresses

struct AddressRow {
  const char* address;
  std::vector<std::string> eids;
};

TEST(Address, FormsOfOneArticleAreOne) {
  const AddressRow rows[] = {
      {"第十五条", {"art_15"}},
      {"第15条", {"art_15"}},
      {"第１５條", {"art_15"}},
      {"第 15 条", {"art_15"}},
      {"§15", {"art_15"}},
      {"15", {"art_15", "sec_15"}},
      {"art_15", {"art_15"}},
      {"十五條第二款", {"art_15__para_2"}},
      {"第十五条之一", {"art_15-1"}},
      {"第15-1條", {"art_15-1"}},
      {"第十二条第二款第（三）项第1目", {"art_12__para_2__point_3__indent_1"}},
      {"第十二條第二項第三款", {"art_12__para_2__point_3"}},
      {"第三章第二节", {"chp_3__sec_2"}},
      {"四（二）3", {"sec_4__subsec_2__point_3"}},
      {"四、（二）3.（1）", {"sec_4__subsec_2__point_3__indent_1"}},
      {"（二）", {"subsec_2"}},
      {"", {}},
      {"办法", {}},
      {"第条", {}},
      {"第十五条办法", {}},
  };
  for (const AddressRow& row : rows) EXPECT_EQ(parse_address(row.address), row.eids) << row.address;
}

TEST(Address, AnOpenParagraphGivesCandidates) {
  const auto eids = parse_address("第三十二条第（三）项");
  ASSERT_GE(eids.size(), 2u);
  EXPECT_EQ(eids[0], "art_32__para_1__point_3");
  EXPECT_EQ(eids[1], "art_32__para_2__point_3");
}

TEST(Address, IsFoundInADocument) {
  const Built built = build(kMeasure);
  const auto found = find_address(built.only(), built.canonical.text, "第二条第（三）项");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(built.only().at(found[0]).eid, "art_2__para_1__point_3");
  EXPECT_TRUE(find_address(built.only(), built.canonical.text, "第九条").empty());
}

TEST(Citation, InTheDocumentsOwnSystem) {
  const Built measure = build(kMeasure);
  const auto cite = [](const Built& built, std::string_view eid) {
    return format_citation(built.only(), built.canonical.text, eid);
  };
  EXPECT_EQ(cite(measure, "art_1__para_2"), "《临溪市甲办法》第一条第二款");
  EXPECT_EQ(cite(measure, "art_2__para_1__point_3"), "《临溪市甲办法》第二条第（三）项");
  EXPECT_EQ(cite(measure, "art_3__para_1"), "《临溪市甲办法》第三条");
  EXPECT_EQ(cite(measure, "chp_1"), "《临溪市甲办法》第一章");
  EXPECT_EQ(cite(measure, "title"), "《临溪市甲办法》");
  const Built taiwan =
      build("岱屿县甲标准\n第 1 条\n甲。\n有下列情形之一者，申诫：\n一、甲。\n二、乙应予嘉奖。");
  EXPECT_EQ(cite(taiwan, "art_1__para_2__point_2"), "《岱屿县甲标准》第一条第二项第二款");
  const Built plan = build("青岚市甲方案\n一、目标\n（一）甲事\n1.应当做甲。");
  EXPECT_EQ(cite(plan, "sec_1__subsec_1__point_1"), "《青岚市甲方案》一、（一）1.");
}

}  // namespace
}  // namespace wenze::document
