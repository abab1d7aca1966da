// Best matches: questions taken apart, widened and answered in order.
#include "query/best.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "../index/draft.h"
#include "index/writer.h"
#include "query/query.h"
#include "tables.h"
#include "text/utf8.h"

namespace wenze::query {
namespace {

using document::ProvisionKind;
using testing::Draft;
using testing::query_vocabulary;
using testing::simplify;
using testing::TemporaryFolder;

Need need(std::vector<std::string> words, bool expand = true) {
  return read_need(words, query_vocabulary(), expand);
}

TEST(ReadNeed, TakesQuestionsApart) {
  EXPECT_EQ(dump(need({"市长没交代怎么处理吗"})), "word 市长\nword 没交代 弄虚作假^0.8\n");
  EXPECT_EQ(dump(need({"市长没交代怎么处理吗"}, false)), "word 市长\nword 没交代\n");
  EXPECT_EQ(dump(need({"云岭市撤职"})), "place 云岭市 =999901\nword 撤职\n");
  EXPECT_EQ(dump(need({"甲乙丙的", "记过", "记过"})), "pair 甲乙\npair 乙丙\nword 记过\n");
  EXPECT_EQ(dump(need({"怎么处理", "，"})), "");
}

TEST(ReadNeed, ACharacterBetweenWordsIsAWord) {
  EXPECT_EQ(dump(need({"市长瞒的"})), "word 市长\nword 隐瞒^0.8 瞒报^0.8\n");
  EXPECT_EQ(dump(need({"市长瞒的"}, false)), "word 市长\n");
  EXPECT_EQ(dump(need({"市长甲的"})), "word 市长\n") << "no one says what it is";
  EXPECT_EQ(dump(need({"瞒天过海"})), "pair 瞒天\npair 天过\npair 过海\n") << "in a longer word";
}

TEST(ReadNeed, APhraseOthersAreWidenedToHidesNoWord) {
  EXPECT_EQ(dump(need({"压下来吗"})), "word 压下来 隐瞒事故情况^0.8 隐瞒^0.8\n");
  EXPECT_EQ(dump(need({"说明情况"})), "word 说明\nword 情况\n");
  EXPECT_EQ(dump(need({"隐瞒事故情况"})), "pair 隐瞒\npair 瞒事\npair 事故\nword 情况\n");
}

TEST(ReadNeed, KnowsWholeWordsAndPairs) {
  const Need one = need({"行政机关", "撤职吗"});
  EXPECT_EQ(one.whole, std::vector<std::string>({"行政机关"}));
  EXPECT_EQ(one.pairs, std::vector<std::string>({"行政", "政机", "机关", "撤职"}));
  EXPECT_FALSE(one.empty());
  EXPECT_TRUE(need({"云岭市"}).empty());
  EXPECT_TRUE(need({"云岭市"}).names_place());
}

TEST(ReadNeed, IsBounded) {
  std::string text;
  for (int i = 0; i < 400; ++i) text += text::to_utf8(U'\u4e00' + static_cast<char32_t>(i * 7));
  EXPECT_LE(need({text}).concepts.size(), 24u);
}

class Best : public ::testing::Test {
 protected:
  void SetUp() override {
    Draft law("law.txt");
    law.meta().title = "中华人民共和国问责法";
    law.meta().level = "法律";
    law.add(ProvisionKind::kTitle, "title", "", "", "中华人民共和国问责法");
    law.article(1, "第一条", "为了规范弄虚作假问题的处理，制定本法。");
    law.article(2, "第二条", "市长弄虚作假的，予以撤职。");
    law.article(3, "第三条", "弄虚作假的奖励应当收回。");
    law.article(4, "第四条", "市长主持工作。");
    Draft town("town.txt");
    town.meta().title = "云岭市问责办法";
    town.meta().level = "规范性文件";
    town.meta().jurisdiction = document::Jurisdiction{"999901", "云岭市"};
    town.article(1, "第一条", "市长弄虚作假的，予以免职。");
    Draft lake("lake.txt");
    lake.meta().title = "湖东县问责办法";
    lake.meta().level = "规范性文件";
    lake.meta().jurisdiction = document::Jurisdiction{"880000", "湖东县"};
    lake.article(1, "第一条", "市长弄虚作假的，予以诫勉。");
    const index::Vocabulary words;
    auto writer = index::Writer::open(folder_ / "db", words);
    ASSERT_TRUE(writer);
    for (Draft* draft : {&law, &town, &lake})
      ASSERT_TRUE(writer->replace(draft->prepare({}, words)));
    ASSERT_TRUE(writer->commit());
    auto reader = index::Reader::open({folder_ / "db"});
    ASSERT_TRUE(reader);
    reader_.emplace(std::move(*reader));
  }

  SearchResult find(std::string_view query, SearchOptions options = {.matching = Matching::kBest}) {
    auto result = search(*reader_, query, query_vocabulary(), simplify, options);
    EXPECT_TRUE(result);
    return result ? std::move(*result) : SearchResult();
  }
  std::vector<std::string> citations(const SearchResult& result) {
    std::vector<std::string> out;
    for (const Hit& hit : result.hits) out.push_back(hit.citation);
    return out;
  }

  TemporaryFolder folder_;
  std::optional<index::Reader> reader_;
};

TEST_F(Best, AnswersAQuestionInOtherWords) {
  const auto result = find("市长没交代会被撤职吗");
  ASSERT_FALSE(result.hits.empty());
  EXPECT_TRUE(result.best);
  EXPECT_EQ(result.hits.front().citation, "《中华人民共和国问责法》第二条");
  EXPECT_EQ(result.hits.front().features.size(), kFeatures);
  for (std::size_t i = 1; i < result.hits.size(); ++i)
    EXPECT_GE(result.hits[i - 1].score, result.hits[i].score);
}

TEST_F(Best, SaysHowItTookTheQuestionApart) {
  const auto result = find("市长没交代会被撤职吗");
  ASSERT_EQ(result.parsed.interpretations.size(), 2u);
  EXPECT_EQ(result.parsed.interpretations[0].kind, "best");
  EXPECT_EQ(result.parsed.interpretations[0].values,
            std::vector<std::string>({"市长", "没交代", "撤职"}));
  EXPECT_EQ(result.parsed.interpretations[1].word, "没交代");
  EXPECT_EQ(result.parsed.interpretations[1].values, std::vector<std::string>({"弄虚作假"}));
}

TEST_F(Best, WideningCanBeSwitchedOff) {
  const auto result = find("没交代", {.expand = false, .matching = Matching::kBest});
  EXPECT_TRUE(result.hits.empty());
  EXPECT_FALSE(find("没交代").hits.empty());
}

TEST_F(Best, ANamedPlaceComesFirstAndOthersLast) {
  const auto found = citations(find("云岭市市长弄虚作假"));
  ASSERT_GE(found.size(), 3u);
  EXPECT_EQ(found.front(), "《云岭市问责办法》第一条");
  const auto lake = std::ranges::find(found, "《湖东县问责办法》第一条");
  const auto law = std::ranges::find(found, "《中华人民共和国问责法》第二条");
  EXPECT_LT(law, lake);
}

TEST_F(Best, PagesContinueEachOther) {
  const auto all = citations(find("市长弄虚作假", {.limit = 6, .matching = Matching::kBest}));
  std::vector<std::string> pages;
  for (std::size_t at = 0; at < 6; at += 2)
    for (const std::string& one :
         citations(find("市长弄虚作假", {.offset = at, .limit = 2, .matching = Matching::kBest})))
      pages.push_back(one);
  EXPECT_EQ(all, pages);
  EXPECT_TRUE(find("市长", {.offset = 50, .matching = Matching::kBest}).hits.empty());
}

TEST_F(Best, StrictWhereAsked) {
  EXPECT_TRUE(find("市长没交代会被撤职吗", {.matching = Matching::kAll}).hits.empty());
  EXPECT_TRUE(find("市长没交代会被撤职吗", {.matching = Matching::kAuto}).best);
  EXPECT_FALSE(find("\"市长没交代\"", {.matching = Matching::kBest}).best) << "quoted";
  EXPECT_FALSE(find("市长 OR 没交代", {.matching = Matching::kBest}).best) << "an operator";
  EXPECT_FALSE(find("市长 地区:云岭", {.matching = Matching::kBest}).best) << "a field";
  EXPECT_FALSE(find("云岭市", {.matching = Matching::kBest}).best) << "nothing but a place";
}

TEST(Score, IsTheWeightedSum) {
  FeatureValues features = {}, weights = {};
  features[0] = 0.5;
  features[2] = 1;
  weights[0] = 4;
  weights[2] = -1;
  weights[3] = 9;
  EXPECT_DOUBLE_EQ(score(features, weights), 1);
}

}  // namespace
}  // namespace wenze::query
