#include "index/units.h"

#include <gtest/gtest.h>

#include "document/address.h"
#include "draft.h"
#include "index/citations.h"

namespace wenze::index {
namespace {

using document::ProvisionKind;
using testing::Draft;

Draft measures(std::map<std::string, std::string> spelling = {}) {
  Draft draft("a/measures.txt", std::move(spelling));
  draft.meta().title = "云岭市行政问责办法";
  draft.add(ProvisionKind::kTitle, "title", "", "", "云岭市行政问责办法");
  draft.add(ProvisionKind::kChapter, "chp_1", "", "第一章", "总则");
  draft.article(1, "第一条", "为了改进工作，制定本办法。", {}, "chp_1");
  draft.add(ProvisionKind::kChapter, "chp_2", "", "第二章", "责任");
  draft.article(2, "第二条", "有下列情形之一的，给予记过：", {"迟报的；", "漏报的。"}, "chp_2");
  draft.add(ProvisionKind::kParagraph, "art_2__para_2", "art_2", "", "情节严重的，给予撤职。");
  return draft;
}

TEST(Units, AnArticleIsReadAsOneAndChaptersKeepTheirHeadings) {
  Draft draft = measures();
  const auto units = units_of(draft.file(), draft.file().documents[0], "d");
  std::string eids;
  for (const UnitOfDocument& unit : units)
    eids += unit.record.eid + "|" + unit.record.citation + "; ";
  EXPECT_EQ(eids, "title|; chp_1|第一章; art_1|第一条; chp_2|第二章; art_2|第二条; ");
  const ProvisionRecord& article = units.back().record;
  EXPECT_EQ(
      article.canonical,
      "第二条有下列情形之一的，给予记过：\n（一）迟报的；\n（二）漏报的。\n情节严重的，给予撤职。");
  EXPECT_EQ(article.heading_path, std::vector<std::string>{"第二章 责任"});
  std::string clauses;
  for (const Clause& clause : article.clauses)
    clauses += clause.eid + '=' + clause.citation + '=' +
               article.canonical.substr(clause.begin, clause.end - clause.begin) + '\n';
  EXPECT_EQ(clauses,
            "art_2__para_1=第二条第一款=第二条有下列情形之一的，给予记过：\n"
            "art_2__para_1__point_1=第二条第一款第（一）项=（一）迟报的；\n"
            "art_2__para_1__point_2=第二条第一款第（二）项=（二）漏报的。\n"
            "art_2__para_2=第二条第二款=情节严重的，给予撤职。\n");
}

TEST(Units, CoverEverythingOnce) {
  Draft draft("x.txt");
  draft.add(ProvisionKind::kSection, "sec_1", "", "一、", "总体要求。")
      .add(ProvisionKind::kSubsection, "sec_1__subsec_1", "sec_1", "（一）", "指导思想。")
      .add(ProvisionKind::kPoint, "sec_1__subsec_1__point_1", "sec_1__subsec_1", "1.", "要点。")
      .add(ProvisionKind::kParagraph, "sec_1__para_2", "sec_1", "", "结尾。")
      .add(ProvisionKind::kSection, "sec_2", "", "二、", "措施。")
      .add(ProvisionKind::kParagraph, "sec_2__para_1", "sec_2", "", "一段。");
  const auto& file = draft.file();
  document::Document part = file.documents[0];
  part.span = {0, file.canonical.text.size()};
  const auto units = units_of(file, part, "d");
  std::string eids, joined;
  for (const UnitOfDocument& unit : units) {
    eids += unit.record.eid + ' ';
    joined += unit.record.canonical + '\n';
  }
  EXPECT_EQ(eids, "sec_1 sec_1__subsec_1 sec_1__para_2 sec_2 ");
  EXPECT_EQ(joined, file.canonical.text);
  EXPECT_EQ(units[1].record.citation, "一、（一）");
  EXPECT_EQ(units[1].eids,
            (std::vector<std::string>{"sec_1__subsec_1", "sec_1__subsec_1__point_1"}));
}

TEST(Units, TextThatNoProvisionHoldsIsARecordToo) {
  Draft draft("x.txt");
  draft.article(1, "第一条", "甲。");
  document::File file = draft.file();
  document::Document document = file.documents[0];
  document.provisions.erase(document.provisions.begin() + 1);
  document.provisions[0].span = {0, std::string("第一条").size()};
  const auto units = units_of(file, document, "d");
  ASSERT_EQ(units.size(), 2u);
  EXPECT_EQ(units[1].record.canonical, "甲。");
  EXPECT_EQ(units[1].record.key, "d#");
}

TEST(Units, KeepTheOriginalAndItsMap) {
  Draft draft = measures({{"记", "記"}, {"过", "過(guò)"}, {"给", "給"}});
  const auto units = units_of(draft.file(), draft.file().documents[0], "d");
  const ProvisionRecord& article = units.back().record;
  EXPECT_EQ(article.map.to_size(), article.canonical.size());
  EXPECT_EQ(article.map.from_size(), article.raw.size());
  EXPECT_TRUE(article.map.check_consistency());
  const std::size_t at = article.canonical.find("记过");
  const auto raw = article.raw_of(at, at + std::string("记过").size());
  EXPECT_EQ(raw.of(article.raw), "記過(guò)");
}

TEST(Units, SliceOfAMapIsTheMapOfTheSlice) {
  text::RunMap map;
  map.append_copied(4);
  map.append_replaced(5, 2);
  map.append_replaced(3, 0);
  map.append_copied(6);
  for (std::size_t begin = 0; begin < map.to_size(); ++begin) {
    for (std::size_t end = begin + 1; end <= map.to_size(); ++end) {
      std::size_t from = begin, from_end = end;
      map.to_source(from, from_end);
      const text::RunMap part = slice(map, {begin, end});
      EXPECT_EQ(part.from_size(), from_end - from) << begin << ' ' << end << '\n' << part.dump();
      EXPECT_EQ(part.to_size(), end - begin);
      EXPECT_TRUE(part.check_consistency());
    }
  }
}

void expect_citations_agree(Draft& draft) {
  const document::File& file = draft.file();
  document::Document document = file.documents[0];
  document.meta.title.reset();
  const auto all = citations(document, file.canonical.text);
  for (std::size_t i = 0; i < all.size(); ++i)
    EXPECT_EQ(all[i],
              document::format_citation(document, file.canonical.text, document.provisions[i].eid));
}

TEST(Citations, AgreeWithThoseOfDocument) {
  Draft mainland = measures();
  mainland.add(ProvisionKind::kArticle, "art_15-1", "chp_2", "第十五条之一", "插入。");
  expect_citations_agree(mainland);
  Draft taiwan("t.txt");
  taiwan.drafted_in(document::System::kTaiwan);
  taiwan.article(1, "第一条", "公务员有下列情形之一者，处新台币一万元罚锾：", {"甲。", "乙。"});
  taiwan.add(ProvisionKind::kParagraph, "art_1__para_2", "art_1", "", "前项规定，左列适用之。");
  expect_citations_agree(taiwan);
  EXPECT_EQ(citations(taiwan.file().documents[0], taiwan.file().canonical.text)[3],
            "第一条第一项第二款");
  Draft outline("o.txt");
  outline.add(ProvisionKind::kSection, "sec_1", "", "一、", "总体要求。")
      .add(ProvisionKind::kSubsection, "sec_1__subsec_1", "sec_1", "（一）", "指导思想。")
      .add(ProvisionKind::kPoint, "sec_1__subsec_1__point_1", "sec_1__subsec_1", "1.", "要点。")
      .add(ProvisionKind::kParagraph, "sec_1__para_2", "sec_1", "", "结尾。");
  expect_citations_agree(outline);
}

}  // namespace
}  // namespace wenze::index
