#include <gtest/gtest.h>

#include "../index/draft.h"
#include "index/writer.h"
#include "query/query.h"
#include "query/snippet.h"
#include "tables.h"

namespace wenze::query {
namespace {

using document::ProvisionKind;
using testing::Draft;
using testing::query_vocabulary;
using testing::simplify;
using testing::TemporaryFolder;

const index::Vocabulary& index_vocabulary() {
  static const index::Vocabulary words = [] {
    index::Vocabulary out;
    out.borders = index::WordBorders({"执行", "政策", "行政", "登记", "过程", "记过"});
    out.place_parent = {{"999901", "990000"}};
    return out;
  }();
  return words;
}

// Traditional in the original, with a pinyin note in the middle of a word.
Draft cloud() {
  Draft draft(
      "cloud.txt",
      {{"责", "責"}, {"问", "問"}, {"记", "記(jì)"}, {"过", "過"}, {"报", "報"}, {"迟", "遲"}});
  draft.meta().title = "云岭市行政问责办法";
  draft.meta().jurisdiction = document::Jurisdiction{"999901", "云岭市"};
  draft.meta().issued = "2012-03-01";
  draft.meta().level = "规范性文件";
  draft.add(ProvisionKind::kTitle, "title", "", "", "云岭市行政问责办法");
  draft.article(1, "第一条", "执行政策不力的，由负责人说明情况。");
  draft.article(2, "第二条", "行政机关有下列情形之一的，由市政府给予记过处分：",
                {"迟报的；", "漏报的，予以问责。"});
  draft.add(ProvisionKind::kParagraph, "art_2__para_2", "art_2", "",
            "登记过程中弄虚作假的，撤职。");
  return draft;
}

Draft lake() {
  Draft draft("lake.txt");
  draft.meta().title = "湖东县工作意见";
  draft.meta().jurisdiction = document::Jurisdiction{"880000", "湖东县"};
  draft.meta().issued = "2018";
  draft.article(1, "第一条", "迟报、漏报的，予以诫勉谈话。记过处分另行规定。");
  draft.article(2, "第二条", "失职的干部应当丢官。");
  return draft;
}

class Search : public ::testing::Test {
 protected:
  void SetUp() override {
    const std::string path = folder_ / "db";
    auto writer = index::Writer::open(path, index_vocabulary());
    ASSERT_TRUE(writer);
    Draft first = cloud(), second = lake();
    std::vector<extract::Rule> rules = {
        first.rule("art_2__para_1__point_1", "行政机关有下列情形之一的，由市政府给予记过处分：",
                   {"GOV.02=记过"}, "迟报的", "F14.04"),
        first.rule("art_2__para_2", "登记过程中弄虚作假的，撤职。", {"GOV.05=撤职"}, "弄虚作假的",
                   "F11.01")};
    rules[0].authority = first.passage("市政府");
    ASSERT_TRUE(writer->replace(first.prepare(rules, index_vocabulary())));
    ASSERT_TRUE(writer->replace(second.prepare({}, index_vocabulary())));
    ASSERT_TRUE(writer->commit());
    auto reader = index::Reader::open({path});
    ASSERT_TRUE(reader);
    reader_.emplace(std::move(*reader));
  }

  // Hits without scores.
  std::string hits(std::string_view query, SearchOptions options = {}) const {
    const auto result = search(*reader_, query, query_vocabulary(), simplify, options);
    if (!result) return result.error().text(base::Language::kEnglish);
    EXPECT_EQ(result->total, result->hits.size());
    for (const Hit& hit : result->hits) check(hit);
    std::string out;
    std::string lines = dump(*result);
    for (std::size_t at = 0; at < lines.size();) {
      const std::size_t end = lines.find('\n', at);
      out += lines.substr(lines.find(' ', at) + 1, end - lines.find(' ', at));
      at = end + 1;
    }
    return out;
  }

  // The snippet is verbatim and its marks lie in it.
  void check(const Hit& hit) const {
    if (hit.kind == index::RecordKind::kDocument) return;
    const auto& info = hit.provision->document_id;
    const auto stored = reader_->document(info);
    ASSERT_TRUE(stored);
    EXPECT_EQ(hit.snippet.raw_span.of(stored->file.raw.text), hit.snippet.raw);
    for (const auto& mark : hit.snippet.highlights) EXPECT_LE(mark.end(), hit.snippet.raw.size());
  }

  TemporaryFolder folder_;
  std::optional<index::Reader> reader_;
};

TEST_F(Search, ShowsTheOriginalWithMarks) {
  EXPECT_EQ(hits("记过 -诫勉谈话"),
            "provision 《云岭市行政问责办法》第二条第一款 "
            "\"第二条行政机关有下列情形之一的，由市政府给予【記(jì)過】处分： （一）遲報的； "
            "（二）漏報的，予以問責。 "
            "登記(jì)過程中弄虚作假的，撤职。\"\n");
}

TEST_F(Search, EitherScriptFindsTheSame) {
  for (const auto& [simplified, traditional] :
       std::vector<std::pair<const char*, const char*>>{{"问责", "問責"},
                                                        {"迟报 记过", "遲報 記過"},
                                                        {"问责方式:记过", "問責方式:記過"},
                                                        {"迟报 同条 记过", "遲報 同條 記過"}})
    EXPECT_EQ(hits(simplified), hits(traditional));
}

TEST_F(Search, MarksOnlyWholeFinds) {
  EXPECT_EQ(
      hits("问责", {.snippet_codepoints = 12}),
      "provision 《云岭市行政问责办法》 \"云岭市行政【問責】办法\"\n"
      "provision 《云岭市行政问责办法》第二条第一款第（二）项 \"…予以【問責】。 登記(jì)…\"\n");
  EXPECT_EQ(hits("行政 负责人"), "") << "行政 of 执行政策 is none";
}

TEST_F(Search, PointsAtTheClause) {
  EXPECT_EQ(
      hits("弄虚作假", {.target = Target::kProvisions, .snippet_codepoints = 20}),
      "provision 《云岭市行政问责办法》第二条第二款 \"…登記(jì)過程中【弄虚作假】的，撤职。\"\n");
}

TEST_F(Search, FindsRulesByWhatTheySay) {
  const std::string demerit =
      "rule 《云岭市行政问责办法》第二条第一款第（一）项 "
      "\"行政机关有下列情形之一的，由市政府给予【記(jì)過】处分：\"\n";
  EXPECT_EQ(hits("sanction:记过"), demerit);
  EXPECT_EQ(hits("fault:迟报 authority:市政府"),
            "rule 《云岭市行政问责办法》第二条第一款第（一）项 "
            "\"行政机关有下列情形之一的，由【市政府】给予記(jì)過处分：\"\n");
  EXPECT_EQ(hits("sanction:GOV -sanction:撤职"), demerit);
  EXPECT_EQ(
      hits("sanction:GOV place:天北"),
      demerit +
          "rule 《云岭市行政问责办法》第二条第二款 \"登記(jì)過程中弄虚作假的，【撤职】。\"\n");
  EXPECT_EQ(hits("sanction:记过 place:湖东"), "");
  EXPECT_EQ(hits("sanction:记过 year:2013.."), "");
}

TEST_F(Search, KeepsProximity) {
  EXPECT_EQ(hits("迟报 同条 漏报", {.snippet_codepoints = 14}),
            "provision 《湖东县工作意见》第一条 \"第一条【迟报】、【漏报】的，予以诫勉…\"\n"
            "provision 《云岭市行政问责办法》第二条第一款第（一）项 \"…（一）【遲報】的； "
            "（二）【漏報】的…\"\n");
  EXPECT_EQ(hits("迟报 同款 漏报", {.snippet_codepoints = 14}),
            "provision 《湖东县工作意见》第一条 \"第一条【迟报】、【漏报】的，予以诫勉…\"\n");
}

TEST_F(Search, WidensEverydayWords) {
  EXPECT_EQ(hits("丢官", {.snippet_codepoints = 8}),
            "provision 《湖东县工作意见》第二条 \"…的干部应当【丢官】。\"\n"
            "provision 《云岭市行政问责办法》第二条第二款 \"…虚作假的，【撤职】。\"\n");
  EXPECT_EQ(hits("丢官", {.expand = false}),
            "provision 《湖东县工作意见》第二条 \"第二条失职的干部应当【丢官】。\"\n");
}

TEST_F(Search, GroupsAndCounts) {
  SearchOptions options;
  options.limit = 2;
  options.sort = index::Sort::kDateOldest;
  options.facets = {index::Slot::kPlace, index::Slot::kYear};
  const auto result = search(*reader_, "迟报 OR 负责人", query_vocabulary(), simplify, options);
  ASSERT_TRUE(result);
  EXPECT_EQ(result->total, 3u);
  ASSERT_EQ(result->hits.size(), 2u);
  ASSERT_EQ(result->documents.size(), 1u);
  EXPECT_EQ(result->documents[0].path, "cloud.txt");
  std::string facets;
  for (const Facet& facet : result->facets)
    for (const index::FacetValue& value : facet.values)
      facets +=
          std::string(facet_name(facet.slot)) + ' ' +
          query_vocabulary().label(facet_field(facet.slot), value.value, base::Language::kChinese) +
          ' ' + std::to_string(value.matches) + "; ";
  EXPECT_EQ(facets, "place 云岭市 2; place 湖东县 1; year 2012 2; year 2018 1; ");
  EXPECT_EQ(facet_slot("地区"), index::Slot::kPlace);
  EXPECT_EQ(facet_slot("nothing"), std::nullopt);
}

TEST_F(Search, FindsDocuments) {
  EXPECT_EQ(hits("迟报", {.target = Target::kDocuments, .sort = index::Sort::kDateNewest}),
            "document 《湖东县工作意见》 \"\"\ndocument 《云岭市行政问责办法》 \"\"\n");
}

// Four documents of the same place and date whose articles weigh the same.
TEST_F(Search, RanksTitlesAndNeighboursHigher) {
  const std::string path = folder_ / "ranking";
  {
    auto writer = index::Writer::open(path, index_vocabulary());
    const std::vector<std::pair<const char*, const char*>> documents = {
        {"甲县办法", "给予约谈，另行规定。"},
        {"乙县约谈办法", "给予约谈，另行规定。"},
        {"丙县办法", "公开通报，严肃批评。"},
        {"丁县办法", "公开严肃，通报批评。"}};
    for (const auto& [title, text] : documents) {
      Draft draft(std::string(title) + ".txt");
      draft.meta().title = title;
      draft.article(1, "第一条", text);
      ASSERT_TRUE(writer->replace(draft.prepare({}, index_vocabulary())));
    }
    ASSERT_TRUE(writer->commit());
  }
  const auto reader = index::Reader::open({path});
  ASSERT_TRUE(reader);
  const auto order = [&](const char* query) {
    const auto result = search(*reader, query, query_vocabulary(), simplify, {});
    std::string out;
    for (const Hit& hit : result->hits) out += hit.citation + ' ';
    return out;
  };
  EXPECT_EQ(order("约谈"), "《乙县约谈办法》第一条 《甲县办法》第一条 ");
  EXPECT_EQ(order("通报 批评"), "《丁县办法》第一条 《丙县办法》第一条 ");
}

TEST_F(Search, SameQuerySameAnswer) {
  const std::string once = hits("报");
  for (int i = 0; i < 5; ++i) EXPECT_EQ(hits("报"), once);
}

TEST(Snippet, CutsOnCharactersAroundFinds) {
  const std::string text =
      "前面的话。责任重大，应当给予记过处分，并通报批评。后面的话还有很多很多。";
  const auto place = [&](const char* word) {
    const std::size_t at = text.find(word);
    return std::pair(at, at + std::string(word).size());
  };
  struct Row {
    std::size_t codepoints;
    const char* raw;
  };
  const Row rows[] = {
      {200, "前面的话。责任重大，应当给予记过处分，并通报批评。后面的话还有很多很多。"},
      {16, "应当给予记过处分，并通报批评。后"},
      {8, "给予记过处分，并"},
      {1, "记"}};
  for (const Row& row : rows) {
    const Snippet snippet =
        cut_snippet({text, 100}, {place("记过"), place("通报批评")}, row.codepoints);
    EXPECT_EQ(snippet.raw, row.raw);
    EXPECT_EQ(snippet.raw_span.begin() - 100, text.find(row.raw));
    EXPECT_EQ(snippet.cut_before, snippet.raw_span.begin() > 100);
  }
  EXPECT_EQ(cut_snippet({""}, {}, 10).raw, "");
  EXPECT_EQ(cut_snippet({"  \n "}, {}, 2).raw, "");
  EXPECT_EQ(cut_snippet({"没有找到的话就从头开始"}, {}, 4).raw, "没有找到");
}

TEST(FindPhrases, JoinsOverlaps) {
  EXPECT_EQ(find_phrases("通报批评", {"通报", "报批评", "无"}, {}),
            (std::vector<std::pair<std::size_t, std::size_t>>{{0, 12}}));
}

}  // namespace
}  // namespace wenze::query
