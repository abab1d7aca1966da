#include "query/cite.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wenze::query {
namespace {

using document::Reference;
using document::ReferenceRole;
using document::ReferenceStatus;

Reference external(const char* text, const char* title, std::vector<std::string> pinpoints = {},
                   ReferenceRole role = ReferenceRole::kCites) {
  Reference out;
  out.text = text;
  out.target_title = title;
  out.pinpoints = std::move(pinpoints);
  out.status = ReferenceStatus::kExternal;
  out.role = role;
  return out;
}

CitingDocument one(const char* id, const char* title, const char* issued,
                   std::vector<std::string> eids, std::vector<Reference> references = {}) {
  CitingDocument out;
  out.info.id = id;
  out.info.meta.title = title;
  out.info.meta.issued = issued;
  out.eids = std::move(eids);
  out.references = std::move(references);  // from the first provision
  return out;
}

CitationGraph graph_of(std::vector<CitingDocument> documents, const char* day = "") {
  GraphOptions options;
  options.day = day;
  return CitationGraph::build(std::move(documents), options);
}

TEST(CitationGraph, TitlesNameTheYoungestVersion) {
  const auto graph = graph_of(
      {one("a", "中华人民共和国甲法", "2001-01-01", {"art_1"}),
       one("b", "中华人民共和国甲法（2020年修正）", "2020-01-01", {"art_1", "art_3"}),
       one("c", "乙办法", "2010-01-01", {"art_1"}, {external("甲法第三条", "甲法", {"art_3"})})});
  ASSERT_EQ(graph.citations().size(), 1u);
  const Citation& citation = graph.citations()[0];
  ASSERT_TRUE(citation.to);
  EXPECT_EQ(graph.documents()[*citation.to].info.id, "b");
  EXPECT_EQ(citation.eids, std::vector<std::string>{"art_3"});
  EXPECT_EQ(citation.newer, "2020-01-01");
  EXPECT_EQ(citation.eid, "art_1");
  EXPECT_FALSE(citation.dangling());
}

// 行政诉讼法 of a text of Taiwan is Taiwan's, also where only the mainland's is at hand.
TEST(CitationGraph, NamesMeanTheLawsOfTheirOwnRegion) {
  CitingDocument taiwan = one("t", "丙惩戒法", "2020-01-01", {"art_1"},
                              {external("行政诉讼法第九条", "行政诉讼法", {"art_9"}),
                               external("丁法第九条", "中华人民共和国丁法", {"art_9"})});
  taiwan.info.meta.jurisdiction = document::Jurisdiction{"710000", "台湾省"};
  const auto graph = graph_of({one("a", "中华人民共和国行政诉讼法", "2017-01-01", {"art_9"}),
                               one("b", "中华人民共和国丁法", "2017-01-01", {"art_9"}), taiwan});
  ASSERT_EQ(graph.citations().size(), 2u);
  EXPECT_FALSE(graph.citations()[0].to);
  EXPECT_TRUE(graph.citations()[1].to);
}

TEST(CitationGraph, PinpointsFindTheParagraphTheyLeaveOut) {
  const auto graph = graph_of({one("a", "甲法", "2001-01-01",
                                   {"chp_3", "chp_3__sec_1", "art_5", "art_5__para_2",
                                    "art_5__para_2__point_3", "art_50", "art_50__para_1__point_3"}),
                               one("b", "乙办法", "2010-01-01", {"art_1"},
                                   {external("甲法第五条第（三）项", "甲法", {"art_5__point_3"}),
                                    external("甲法第三章第一节", "甲法", {"chp_3__sec_1"}),
                                    external("甲法第九条", "甲法", {"art_9"}),
                                    external("甲法第三章第五条", "甲法", {"chp_3__art_5"})})});
  EXPECT_EQ(graph.citations()[0].eids, std::vector<std::string>{"art_5__para_2__point_3"});
  EXPECT_EQ(graph.citations()[1].eids, std::vector<std::string>{"chp_3__sec_1"});
  EXPECT_EQ(graph.citations()[2].missing, std::vector<std::string>{"art_9"});
  EXPECT_TRUE(graph.citations()[2].dangling());
  EXPECT_EQ(graph.citations()[3].eids, std::vector<std::string>{"art_5"});
  const auto a = graph.find("a");
  ASSERT_TRUE(a);
  EXPECT_TRUE(graph.cites(graph.citations()[0], *a, "art_5"));
  EXPECT_FALSE(graph.cites(graph.citations()[0], *a, "art_50")) << "no prefix of a number";
  EXPECT_TRUE(graph.cites(graph.citations()[2], *a, ""));
}

TEST(CitationGraph, ATextMayBeStoredInParts) {
  const auto graph = graph_of(
      {one("a", "甲法典", "2020-05-28", {"part_1", "art_1", "art_2"}),
       one("b", "甲法典", "2020-05-28", {"part_2", "art_3", "art_3__para_1"}),
       one("c", "乙解释", "2021-01-01", {"art_1"},
           {external("甲法典第三条", "甲法典", {"art_3"}),
            external("甲法典第一条、第三条、第九条", "甲法典", {"art_1", "art_3", "art_9"})})});
  ASSERT_EQ(graph.citations().size(), 3u);
  std::vector<std::string> seen;
  for (const Citation& citation : graph.citations()) {
    ASSERT_TRUE(citation.to);
    seen.push_back(graph.documents()[*citation.to].info.id);
    for (const std::string& eid : citation.eids) seen.back() += " " + eid;
    for (const std::string& eid : citation.missing) seen.back() += " -" + eid;
  }
  std::ranges::sort(seen);
  EXPECT_EQ(seen, (std::vector<std::string>{"a art_1 -art_9", "b art_3", "b art_3"}));
}

TEST(CitationGraph, ArticlesOfAnOutlineAreItsSections) {
  const auto graph =
      graph_of({one("a", "甲法修正案（九）", "2015-01-01",
                    {"sec_9", "sec_9__para_1", "sec_9__para_2", "sec_10", "sec_10__subsec_3"}),
                one("c", "乙规定", "2016-01-01", {"art_1"},
                    {external("甲", "甲法修正案（九）", {"art_9__para_2"}),
                     external("乙", "甲法修正案（九）", {"art_10__point_3"}),
                     external("丙", "甲法修正案（九）", {"art_11"})})});
  EXPECT_EQ(graph.citations()[0].eids, std::vector<std::string>{"sec_9__para_2"});
  EXPECT_EQ(graph.citations()[1].eids, std::vector<std::string>{"sec_10__subsec_3"});
  EXPECT_EQ(graph.citations()[2].missing, std::vector<std::string>{"art_11"});
}

TEST(CitationGraph, WhatAnotherDocumentRepealsIsOutOfForce) {
  auto documents = std::vector<CitingDocument>{
      one("a", "甲办法", "2001-01-01", {"art_1"}),
      one("b", "乙办法", "2015-01-01", {"art_1"},
          {external("《甲办法》", "甲办法", {}, ReferenceRole::kRepeals)}),
      one("c", "丙办法", "2010-01-01", {"art_1"},
          {external("《甲办法》", "甲办法", {}, ReferenceRole::kBasis)})};
  documents[1].info.meta.effective = "2015-03-01";
  const auto graph = graph_of(documents);
  ASSERT_EQ(graph.citations().size(), 2u);
  EXPECT_FALSE(graph.citations()[0].out_of_force) << "who repeals it speaks of it as it was";
  ASSERT_TRUE(graph.citations()[1].out_of_force);
  EXPECT_EQ(graph.citations()[1].out_of_force->since, "2015-03-01");
  EXPECT_EQ(graph.citations()[1].out_of_force->by, "乙办法");
  EXPECT_FALSE(graph_of(documents, "2015-02-28").citations()[1].out_of_force);
  EXPECT_TRUE(graph_of(documents, "2015-03-01").citations()[1].out_of_force);
}

TEST(CitationGraph, AYoungerTextOfTheTitleIsNotTheRepealedOne) {
  const auto graph =
      graph_of({one("a", "甲办法", "2016-01-01", {"art_1"}),
                one("b", "乙办法", "2015-01-01", {"art_1"},
                    {external("《甲办法》", "甲办法", {}, ReferenceRole::kRepeals)}),
                one("c", "丙办法", "2017-01-01", {"art_1"}, {external("《甲办法》", "甲办法")})});
  EXPECT_FALSE(graph.citations()[1].out_of_force);
}

TEST(CitationGraph, OwnTermAndRegisterCount) {
  auto documents = std::vector<CitingDocument>{
      one("a", "甲办法", "2001-01-01", {"art_1"}), one("b", "乙办法", "2001-01-01", {"art_1"}),
      one("c", "丙办法", "2010-01-01", {"art_1"},
          {external("《甲办法》", "甲办法"), external("《乙办法》", "乙办法")})};
  documents[0].info.meta.expires = "2006-01-01";
  documents[1].info.meta.repealed = "2008-01-01";
  const auto graph = graph_of(documents, "2010-01-01");
  ASSERT_TRUE(graph.citations()[0].out_of_force);
  EXPECT_EQ(graph.citations()[0].out_of_force->state, document::Validity::kExpired);
  ASSERT_TRUE(graph.citations()[1].out_of_force);
  EXPECT_EQ(graph.citations()[1].out_of_force->since, "2008-01-01");
}

TEST(CitationGraph, RepealedActsAreKnownWithoutBeingIndexed) {
  const auto table =
      text::Table::parse("repealed_acts", "title\trepealed_on\tby\n甲法\t2021-01-01\t乙法典\n");
  ASSERT_TRUE(table);
  GraphOptions options;
  options.repealed_acts = &*table;
  const auto graph = CitationGraph::build(
      {one("c", "丙办法", "2010-01-01", {"art_1"},
           {external("《中华人民共和国甲法》", "中华人民共和国甲法", {}, ReferenceRole::kBasis)})},
      options);
  ASSERT_TRUE(graph.citations()[0].out_of_force);
  EXPECT_EQ(graph.citations()[0].out_of_force->by, "乙法典");
  EXPECT_FALSE(graph.citations()[0].to);
}

TEST(CitationGraph, DanglingInTheOwnDocument) {
  Reference inside;
  inside.text = "本办法第九条";
  inside.status = ReferenceStatus::kDangling;
  inside.reason = document::ReferenceReason::kNoSuchArticle;
  Reference resolved;
  resolved.status = ReferenceStatus::kResolved;
  const auto graph = graph_of({one("a", "甲办法", "2001-01-01", {"art_1"}, {inside, resolved})});
  ASSERT_EQ(graph.citations().size(), 1u);
  EXPECT_TRUE(graph.citations()[0].dangling());
}

}  // namespace
}  // namespace wenze::query
