// Writing and reading back: what is found, how it is replaced, what happens when things go wrong.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xapian.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <set>
#include <thread>

#include "draft.h"
#include "index/reader.h"
#include "index/writer.h"

namespace wenze::index {
namespace {

using base::MessageKind;
using document::ProvisionKind;
using testing::Draft;
using testing::TemporaryFolder;
using Kind = Expression::Kind;

const Vocabulary& vocabulary() {
  static const Vocabulary words = [] {
    Vocabulary out;
    out.borders = WordBorders({"执行", "政策", "行政", "登记", "过程", "记过"});
    out.place_parent = {{"999912", "999901"}, {"999901", "990000"}};
    return out;
  }();
  return words;
}

Draft cloud() {
  Draft draft("cloud.txt");
  draft.meta().title = "云岭市行政问责办法";
  draft.meta().jurisdiction = document::Jurisdiction{"999912", "云岭市高新区"};
  draft.meta().issued = "2012-03-01";
  draft.meta().level = "规范性文件";
  draft.meta().issuers = {"云岭市人民政府"};
  draft.meta().doc_number = "云政发〔2012〕5号";
  draft.article(1, "第一条", "执行政策。不力的，通报。批评下级。");
  draft.article(2, "第二条", "行政机关有下列情形之一的，给予记过：",
                {"迟报的；", "漏报的，予以通报批评。"});
  draft.add(ProvisionKind::kParagraph, "art_2__para_2", "art_2", "",
            "登记过程中弄虚作假的，撤职。");
  return draft;
}

Draft lake() {
  Draft draft("lake.txt");
  draft.meta().title = "湖东县工作意见";
  draft.meta().jurisdiction = document::Jurisdiction{"880000", "湖东县"};
  draft.meta().issued = "2018";
  draft.article(1, "第一条", "迟报、漏报的，予以诫勉。");
  draft.article(15, "第十五条", "对ICAC和3个月内的事项予以通报批评。");
  return draft;
}

std::vector<extract::Rule> cloud_rules(Draft& draft) {
  return {draft.rule("art_2__para_1__point_1", "给予记过", {"GOV.02=记过"}, "迟报的", "F14.04"),
          draft.rule("art_2__para_2", "登记过程中弄虚作假的，撤职。", {"GOV.05=撤职"}, "弄虚作假的",
                     "F11.01")};
}

void write_sample(const std::string& path) {
  auto writer = Writer::open(path, vocabulary());
  ASSERT_TRUE(writer) << writer.error().text(base::Language::kEnglish);
  Draft first = cloud(), second = lake();
  ASSERT_TRUE(writer->replace(first.prepare(cloud_rules(first), vocabulary())));
  ASSERT_TRUE(writer->replace(second.prepare({}, vocabulary())));
  ASSERT_TRUE(writer->commit());
}

// "art_2@cloud.txt …" in the order found.
std::string found(const Reader& reader, const Expression& expression, SearchRequest request = {}) {
  request.limit = 100;
  const auto matches = reader.search(expression, request);
  if (!matches) return matches.error().text(base::Language::kEnglish);
  std::string out;
  for (const Match& match : matches->matches) {
    const std::string what = match.rule        ? match.rule->rule.id
                             : match.provision ? match.provision->eid
                                               : "document";
    out += what + '@' + matches->documents.at(match.document_id).path + ' ';
  }
  EXPECT_EQ(matches->total, matches->matches.size());
  return out;
}

std::string words(const Reader& reader, const std::string& text) {
  SearchRequest request;
  request.sort = Sort::kPlace;
  return found(reader, Expression::words(Field::kText, text), request);
}

class Database : public ::testing::Test {
 protected:
  void SetUp() override {
    write_sample(path_);
    auto reader = Reader::open({path_});
    ASSERT_TRUE(reader) << reader.error().text(base::Language::kEnglish);
    reader_.emplace(std::move(*reader));
  }
  TemporaryFolder folder_;
  const std::string path_ = folder_ / "db";
  std::optional<Reader> reader_;
};

std::size_t records_of(const std::string& path) { return Xapian::Database(path).get_doccount(); }

Draft filler(int number) {
  Draft draft("filler" + std::to_string(number) + ".txt");
  for (int article = 1; article < 12; ++article)
    draft.article(article, "第" + std::to_string(article) + "条", "其他事项另行规定。");
  return draft;
}

TEST_F(Database, FindsWordsAsPhrases) {
  EXPECT_EQ(words(*reader_, "通报批评"), "art_15@lake.txt art_2@cloud.txt ") << "never across 。";
  EXPECT_EQ(words(*reader_, "批评通报"), "");
  EXPECT_EQ(words(*reader_, "批"), "art_15@lake.txt art_1@cloud.txt art_2@cloud.txt ");
  EXPECT_EQ(words(*reader_, "评"), "art_15@lake.txt art_1@cloud.txt art_2@cloud.txt ");
  EXPECT_EQ(words(*reader_, "icac"), "art_15@lake.txt ");
  EXPECT_EQ(words(*reader_, "3个月"), "art_15@lake.txt ");
  EXPECT_EQ(words(*reader_, "迟报、漏报"), "art_1@lake.txt ");
  EXPECT_EQ(words(*reader_, "迟报漏报"), "");
  EXPECT_EQ(words(*reader_, "第十五条对"), "art_15@lake.txt ");
}

TEST_F(Database, AWordAstrideTwoOthersIsNoHit) {
  EXPECT_EQ(words(*reader_, "行政"), "art_2@cloud.txt ") << "not 执行政策 in article 1";
  EXPECT_EQ(words(*reader_, "执行政策"), "art_1@cloud.txt ");
  EXPECT_EQ(words(*reader_, "行政机关"), "art_2@cloud.txt ");
}

TEST_F(Database, CombinesExpressions) {
  const auto text = [](const char* s) { return Expression::words(Field::kText, s); };
  EXPECT_EQ(found(*reader_, Expression::of(Kind::kAnd, {text("迟报"), text("记过")})),
            "art_2@cloud.txt ");
  EXPECT_EQ(found(*reader_, Expression::of(Kind::kAndNot, {text("迟报"), text("记过")})),
            "art_1@lake.txt ");
  EXPECT_EQ(found(*reader_, Expression::of(Kind::kSameArticle, {text("漏报"), text("记过")})),
            "art_2@cloud.txt ");
  EXPECT_EQ(found(*reader_, Expression::of(Kind::kSameClause, {text("漏报"), text("记过")})), "");
  EXPECT_EQ(found(*reader_, Expression::of(Kind::kSameClause, {text("漏报"), text("通报批评")})),
            "art_2@cloud.txt ");
  const Expression near = Expression::of(Kind::kSameClause, {text("迟报"), text("漏报")});
  EXPECT_EQ(found(*reader_, near), "art_1@lake.txt ");
  EXPECT_EQ(found(*reader_, Expression::of(Kind::kAndNot, {text("迟报"), near})),
            "art_2@cloud.txt ");
  EXPECT_EQ(found(*reader_, Expression{}), "");
}

TEST_F(Database, FindsFieldsOfDocuments) {
  EXPECT_EQ(found(*reader_, Expression::value(Field::kPlace, "990000")),
            "art_1@cloud.txt art_2@cloud.txt ");
  EXPECT_EQ(found(*reader_, Expression::words(Field::kTitle, "工作意见")),
            "art_1@lake.txt art_15@lake.txt ");
  EXPECT_EQ(found(*reader_, Expression::words(Field::kIssuer, "人民政府")),
            "art_1@cloud.txt art_2@cloud.txt ");
  EXPECT_EQ(found(*reader_, Expression::words(Field::kDocNumber, "云政发〔2012〕5号")),
            "art_1@cloud.txt art_2@cloud.txt ");
  EXPECT_EQ(found(*reader_, Expression::range(Slot::kYear, "2015", "")),
            "art_1@lake.txt art_15@lake.txt ");
  EXPECT_EQ(found(*reader_, Expression::range(Slot::kYear, "", "2015")),
            "art_1@cloud.txt art_2@cloud.txt ");
  EXPECT_EQ(found(*reader_, Expression::value(Field::kProvision, "art_15")), "art_15@lake.txt ");
  EXPECT_EQ(found(*reader_, Expression::value(Field::kProvision, "art_2__para_1__point_2")),
            "art_2@cloud.txt ");
}

TEST_F(Database, FindsRules) {
  SearchRequest rules;
  rules.kinds = {RecordKind::kRule};
  const std::string first = "art_2__para_1__point_1#1@cloud.txt ",
                    second = "art_2__para_2#1@cloud.txt ";
  EXPECT_EQ(found(*reader_, Expression::value(Field::kSanction, "GOV.02"), rules), first);
  EXPECT_EQ(found(*reader_, Expression::value(Field::kSanctionFamily, "GOV"), rules),
            first + second);
  EXPECT_EQ(found(*reader_, Expression::words(Field::kFaultWords, "弄虚作假"), rules), second);
  EXPECT_EQ(found(*reader_, Expression::words(Field::kText, "迟报"), rules), first)
      << "the fault stands outside the quotation";
  EXPECT_EQ(found(*reader_, Expression::words(Field::kFaultWords, "弄虚作假")), "art_2@cloud.txt ")
      << "the provision of a rule";
  const auto text = [](const char* s) { return Expression::words(Field::kText, s); };
  EXPECT_EQ(
      found(*reader_, Expression::of(Kind::kSameArticle, {text("漏报"), text("撤职")}), rules),
      first + second);
  EXPECT_EQ(
      found(*reader_, Expression::of(Kind::kSameClause, {text("弄虚作假"), text("撤职")}), rules),
      second);
  rules.sort = Sort::kRankHighest;
  EXPECT_EQ(found(*reader_, Expression::everything(), rules), second + first);
}

TEST_F(Database, FindsDocuments) {
  SearchRequest documents;
  documents.kinds = {RecordKind::kDocument};
  documents.sort = Sort::kDateNewest;
  EXPECT_EQ(found(*reader_, Expression::everything(), documents),
            "document@lake.txt document@cloud.txt ");
  EXPECT_EQ(found(*reader_, Expression::words(Field::kText, "记过"), documents),
            "document@cloud.txt ");
}

TEST_F(Database, CountsFacetsOverAllMatches) {
  SearchRequest request;
  request.limit = 1;
  request.facets = {Slot::kYear, Slot::kSanction};
  const auto matches = reader_->search(Expression::everything(), request);
  ASSERT_TRUE(matches);
  EXPECT_EQ(matches->total, 4u);
  EXPECT_EQ(matches->matches.size(), 1u);
  std::string facets;
  for (const auto& [slot, values] : matches->facets)
    for (const FacetValue& value : values)
      facets += value.value + '=' + std::to_string(value.matches) + ' ';
  EXPECT_EQ(facets, "2012=2 2018=2 GOV.02=1 GOV.05=1 ");
}

Draft copy_of_a_measure(const std::string& path, const std::string& issued) {
  Draft draft(path);
  draft.meta().title = "一地办法";
  draft.meta().jurisdiction = document::Jurisdiction{"770000", "一地"};
  draft.meta().issued = issued;
  draft.article(1, "第一条", "漏报的，予以约谈。");
  return draft;
}

std::string facet_dump(const Matches& matches) {
  std::string out = std::to_string(matches.total) + ':';
  for (const auto& [slot, values] : matches.facets)
    for (const FacetValue& value : values)
      out += ' ' + value.value + '=' + std::to_string(value.matches);
  for (const Match& match : matches.matches)
    out += " +" + std::to_string(match.folded) + '/' + std::to_string(match.copies.size());
  return out;
}

// Copies on two sites with two dates: one match, of one place and two years. The same in one
// database and in two.
TEST_F(Database, CopiesCountOnceForEveryValue) {
  const std::string one = folder_ / "one", left = folder_ / "left", right = folder_ / "right";
  const auto add = [](const std::string& path, std::vector<Draft> drafts) {
    auto writer = Writer::open(path, vocabulary());
    ASSERT_TRUE(writer);
    for (Draft& draft : drafts) ASSERT_TRUE(writer->replace(draft.prepare({}, vocabulary())));
    ASSERT_TRUE(writer->commit());
  };
  const Draft first = copy_of_a_measure("a.txt", "2012-01-01"),
              second = copy_of_a_measure("b.txt", "2013-01-01"),
              third = copy_of_a_measure("c.txt", "2013-05-01");
  add(one, {first, second, third, lake()});
  add(left, {first, lake()});
  add(right, {second, third});
  SearchRequest request;
  request.fold = Fold::kCopies;
  request.facets = {Slot::kYear, Slot::kPlace};
  for (const auto& databases : {std::vector{one}, std::vector{left, right}}) {
    const auto reader = Reader::open(databases);
    ASSERT_TRUE(reader);
    for (int again = 0; again < 2; ++again) {
      const auto matches = reader->search(Expression::words(Field::kText, "漏报"), request);
      ASSERT_TRUE(matches);
      EXPECT_EQ(facet_dump(*matches), "2: 2012=1 2013=1 2018=1 770000=1 880000=1 +2/2 +0/0");
    }
  }
}

TEST_F(Database, PagesThroughTiesInOneOrder) {
  std::string all;
  for (std::size_t offset = 0; offset < 4; ++offset) {
    SearchRequest request;
    request.offset = offset;
    request.limit = 1;
    const auto matches = reader_->search(Expression::everything(), request);
    ASSERT_TRUE(matches);
    ASSERT_EQ(matches->matches.size(), 1u);
    all += matches->matches[0].provision->key + ' ';
  }
  SearchRequest request;
  std::string once;
  const auto matches = reader_->search(Expression::everything(), request);
  ASSERT_TRUE(matches);
  for (const Match& match : matches->matches) once += match.provision->key + ' ';
  EXPECT_EQ(all, once);
}

TEST_F(Database, GivesDocumentsBackWhole) {
  const auto info = reader_->find("云岭市行政问责办法");
  ASSERT_TRUE(info);
  EXPECT_EQ(info->provisions, 2u);
  EXPECT_EQ(info->rules, 2u);
  Draft draft = cloud();
  const auto stored = reader_->document(info->id);
  ASSERT_TRUE(stored);
  EXPECT_EQ(stored->file.raw.text, draft.file().raw.text);
  EXPECT_EQ(document::dump(stored->file.documents[0], stored->file.canonical.text),
            document::dump(draft.file().documents[0], draft.file().canonical.text));
  EXPECT_EQ(extract::dump({stored->rules[0].rule, stored->rules[1].rule}),
            extract::dump(cloud_rules(draft)));
  EXPECT_EQ(stored->rules[0].citation, "第二条第一款第（一）项");
  EXPECT_EQ(reader_->provision(info->id, "art_2__para_2")->eid, "art_2");
  EXPECT_EQ(reader_->provision(info->id, "art_9").error().kind, MessageKind::no_such_provision);
  EXPECT_EQ(reader_->provisions(info->id)->size(), 2u);
  EXPECT_EQ(reader_->totals()->rules, 2u);
}

TEST_F(Database, NamesDocumentsInSeveralWays) {
  const std::string id = reader_->find("lake.txt")->id;
  EXPECT_EQ(reader_->find(id)->path, "lake.txt");
  EXPECT_EQ(reader_->find("工作意见")->path, "lake.txt");
  EXPECT_EQ(reader_->find("云政发〔2012〕5号")->path, "cloud.txt");
  EXPECT_EQ(reader_->find("别处").error().kind, MessageKind::no_such_document);
  EXPECT_EQ(reader_->find("").error().kind, MessageKind::no_such_document);
  const auto both = reader_->find("工作");
  EXPECT_TRUE(both);
  Draft copy("other/lake.txt");
  copy.meta().title = "湖东县工作意见（修订）";
  copy.article(1, "第一条", "甲。");
  auto writer = Writer::open(path_, vocabulary());
  ASSERT_TRUE(writer->replace(copy.prepare({}, vocabulary())));
  ASSERT_TRUE(writer->commit());
  const auto again = Reader::open({path_});
  EXPECT_EQ(again->find("工作").error().kind, MessageKind::ambiguous_document);
}

TEST_F(Database, UpdatesReplaceAndRemove) {
  auto writer = Writer::open(path_, vocabulary());
  ASSERT_TRUE(writer);
  Draft changed("cloud.txt");
  changed.article(1, "第一条", "全新内容。");
  EXPECT_TRUE(*writer->is_unchanged(cloud().origin()));
  EXPECT_FALSE(*writer->is_unchanged(cloud().origin("2")));
  ASSERT_TRUE(writer->replace(changed.prepare({}, vocabulary(), "2")));
  EXPECT_EQ(words(*reader_, "全新内容"), "") << "not before the commit";
  EXPECT_TRUE(*writer->remove("lake.txt"));
  EXPECT_FALSE(*writer->remove("lake.txt"));
  ASSERT_TRUE(writer->commit());
  EXPECT_EQ(*writer->paths(), std::vector<std::string>{"cloud.txt"});
  const auto fresh = Reader::open({path_});
  EXPECT_EQ(words(*fresh, "全新内容"), "art_1@cloud.txt ");
  EXPECT_EQ(words(*fresh, "迟报"), "");
  EXPECT_EQ(fresh->totals()->documents, 1u);
  EXPECT_EQ(fresh->totals()->files, 1u);
  EXPECT_EQ(fresh->totals()->rules, 0u);
}

TEST_F(Database, WithoutCommitNothingChanges) {
  {
    auto writer = Writer::open(path_, vocabulary());
    ASSERT_TRUE(writer->remove("cloud.txt"));
  }
  EXPECT_EQ(Reader::open({path_})->totals()->documents, 2u);
}

TEST_F(Database, OneWriterAtATime) {
  const auto writer = Writer::open(path_, vocabulary());
  ASSERT_TRUE(writer);
  const pid_t child = ::fork();
  if (child == 0) {
    const auto second = Writer::open(path_, vocabulary());
    ::_exit(!second && second.error().kind == MessageKind::database_locked ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(WEXITSTATUS(status), 0);
}

// A writer that is killed in the midst of its work leaves the state of the last commit, and the
// next one can write.
TEST_F(Database, KilledWriterLeavesTheLastCommit) {
  for (int round = 0; round < 3; ++round) {
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
      auto writer = Writer::open(path_, vocabulary(), {.flush_records = 50});
      bool told = false;
      for (int i = 0; writer; ++i) {
        Draft draft("many/" + std::to_string(i % 400) + ".txt");
        for (int k = 1; k < 20; ++k)
          draft.article(k, "第条", "死于半途" + std::to_string(i * k) + "。");
        if (!writer->replace(draft.prepare({}, vocabulary()))) break;
        if (!writer->remove("cloud.txt")) break;
        if (i == 100 + 60 * round && !told) told = ::write(ready[1], "x", 1) == 1;
      }
      ::_exit(1);
    }
    char byte = 0;
    ASSERT_EQ(::read(ready[0], &byte, 1), 1);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    EXPECT_TRUE(WIFSIGNALED(status));
    const auto reader = Reader::open({path_});
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->totals()->documents, 2u + static_cast<std::size_t>(round));
    EXPECT_EQ(words(*reader, "死于半途"), "");
    EXPECT_EQ(words(*reader, "记过"), "art_2@cloud.txt ");
#ifndef __SANITIZE_ADDRESS__  // Xapian 1.4.22 frees the checked database under the wrong size
    EXPECT_EQ(Xapian::Database::check(path_, 0, nullptr), 0u);
#endif
    auto writer = Writer::open(path_, vocabulary());
    ASSERT_TRUE(writer) << writer.error().text(base::Language::kEnglish);
    Draft next("next" + std::to_string(round) + ".txt");
    next.article(1, "第一条", "又一件。");
    ASSERT_TRUE(writer->replace(next.prepare({}, vocabulary())));
    ASSERT_TRUE(writer->commit());
  }
}

// A reader that was opened long ago asks on while commits go by: every answer is whole, none is an
// error.
TEST_F(Database, ReaderSurvivesCommits) {
  std::atomic<bool> stop = false;
  std::atomic<bool> ended = false;
  std::atomic<int> commits = 0;
  std::thread writing([&] {
    auto writer = Writer::open(path_, vocabulary());
    for (int i = 0; !stop && writer; ++i) {
      Draft draft("lake.txt");
      for (int k = 1; k <= 40; ++k)
        draft.article(k, "第条", "第" + std::to_string(i) + "版迟报的，予以诫勉。");
      if (!writer->replace(draft.prepare({}, vocabulary(), std::to_string(i))) || !writer->commit())
        break;
      ++commits;
    }
    ended = true;
  });
  std::string failure;
  SearchRequest request;
  request.limit = 100;
  while (!ended && commits < 25 && failure.empty()) {
    const auto matches = reader_->search(Expression::words(Field::kText, "迟报"), request);
    if (!matches) {
      failure = matches.error().text(base::Language::kEnglish);
      break;
    }
    const std::size_t lake = matches->total - 1;
    if (lake != 1 && lake != 40)
      failure = "a state that never was: " + std::to_string(matches->total);
  }
  stop = true;
  writing.join();
  EXPECT_EQ(failure, "");
  EXPECT_GE(commits, 25);
}

// Blocks of the state that the reader was opened on are overwritten by later commits: it gives that
// state as long as it can, then asks again and gives the newest one, and never a mixture.
TEST_F(Database, ReaderOfAnOverwrittenStateAsksAgain) {
  constexpr int kArticles = 120, kVersions = 9;
  auto writer = Writer::open(path_, vocabulary());
  for (int i = 0; i < 450; ++i) {  // so much that the database is not written anew
    Draft draft = filler(i);
    ASSERT_TRUE(writer->replace(draft.prepare({}, vocabulary())));
  }
  const auto write = [&](int version) {
    Draft draft("large.txt");
    for (int k = 1; k <= kArticles; ++k)
      draft.article(
          k, "第条",
          "第" + std::to_string(version) + "版第" + std::to_string(k) + "项超期的，予以诫勉。");
    return writer->replace(draft.prepare({}, vocabulary(), std::to_string(version))) &&
           writer->commit();
  };
  ASSERT_TRUE(write(0));
  const auto reader = Reader::open({path_});
  ASSERT_TRUE(reader);
  SearchRequest request;
  request.limit = 2000;
  int newest = 0;
  for (int version = 1; version <= kVersions; ++version) {
    ASSERT_TRUE(write(version));
    const auto matches = reader->search(Expression::words(Field::kText, "超期的"), request);
    ASSERT_TRUE(matches) << matches.error().text(base::Language::kEnglish);
    ASSERT_EQ(matches->total, static_cast<std::size_t>(kArticles));
    std::set<std::string> seen;
    for (const Match& match : matches->matches)
      seen.insert(match.provision->canonical.substr(
          match.provision->canonical.rfind("第", match.provision->canonical.find("版")), 7));
    EXPECT_EQ(seen.size(), 1u) << "one version";
    if (seen.contains("第" + std::to_string(version) + "版")) newest = version;
    EXPECT_TRUE(reader->documents());
  }
  EXPECT_GT(newest, 0) << "the state it was opened on does not last";
}

TEST_F(Database, SeveralDatabasesAreSearchedTogether) {
  const std::string other = folder_ / "other";
  {
    auto writer = Writer::open(other, vocabulary());
    Draft draft("third.txt");
    draft.meta().title = "第三份";
    draft.article(7, "第七条", "迟报的，免职。");
    ASSERT_TRUE(writer->replace(draft.prepare({}, vocabulary())));
    ASSERT_TRUE(writer->commit());
  }
  const auto both = Reader::open({path_, other});
  ASSERT_TRUE(both);
  EXPECT_EQ(words(*both, "迟报"), "art_7@third.txt art_1@lake.txt art_2@cloud.txt ");
  EXPECT_EQ(both->totals()->documents, 3u);
  const std::string stub = folder_ / "all.stub";
  std::ofstream(stub) << "auto " << path_ << "\nauto " << other << "\n";
  const auto stubbed = Reader::open({stub});
  ASSERT_TRUE(stubbed) << stubbed.error().text(base::Language::kEnglish);
  EXPECT_EQ(words(*stubbed, "迟报"), "art_7@third.txt art_1@lake.txt art_2@cloud.txt ");
}

void add_file(const std::string& database, const std::string& path, const std::string& text) {
  auto writer = Writer::open(database, vocabulary());
  ASSERT_TRUE(writer);
  Draft draft(path);
  draft.meta().title = path;
  draft.article(1, "第一条", text);
  ASSERT_TRUE(writer->replace(draft.prepare({}, vocabulary())));
  ASSERT_TRUE(writer->commit());
}

// Texts that phrases were looked for in are kept, but never for another state or another database.
TEST_F(Database, KeptTextsAreThoseOfTheRecord) {
  const std::string once = words(*reader_, "通报批评");
  EXPECT_EQ(words(*reader_, "通报批评"), once);
  EXPECT_EQ(words(*reader_, "批评通报"), "");
  const std::string copy = folder_ / "copy";
  std::filesystem::copy(path_, copy, std::filesystem::copy_options::recursive);
  add_file(path_, "here.txt", "报批评估的，予以表扬和通报。");
  add_file(copy, "there.txt", "予以通报批评和报批。");
  const auto both = Reader::open({path_, copy});
  ASSERT_TRUE(both);
  for (int i = 0; i < 2; ++i) {
    EXPECT_NE(words(*both, "通报批评和").find("there.txt"), std::string::npos);
    EXPECT_NE(words(*both, "报批评估").find("here.txt"), std::string::npos);
    EXPECT_EQ(words(*both, "表扬和通报"), "art_1@here.txt ");
  }
}

TEST_F(Database, CompactKeepsEverything) {
  ASSERT_TRUE(compact(path_));
  const auto reader = Reader::open({path_});
  ASSERT_TRUE(reader);
  EXPECT_EQ(words(*reader, "迟报"), words(*reader_, "迟报"));
  EXPECT_EQ(reader->totals()->rules, 2u);
  EXPECT_TRUE(Writer::open(path_, vocabulary()));
}

// Nothing is deleted: what was replaced is dead at first, and gone when the database was written
// anew.
TEST_F(Database, WhatIsReplacedIsDeadUntilItIsWrittenAnew) {
  EXPECT_FALSE(std::ifstream(path_ + "/termlist.glass").is_open());
  {
    auto writer = Writer::open(path_, vocabulary());
    for (int i = 0; i < 12; ++i) {
      Draft draft = filler(i);
      ASSERT_TRUE(writer->replace(draft.prepare({}, vocabulary())));
    }
    ASSERT_TRUE(writer->commit());
  }
  const std::size_t before = records_of(path_);
  Draft draft = cloud();
  draft.article(9, "第九条", "漏报的，责令检查。");
  {
    auto writer = Writer::open(path_, vocabulary());
    ASSERT_TRUE(writer->replace(draft.prepare(cloud_rules(draft), vocabulary())));
    ASSERT_TRUE(*writer->remove("lake.txt"));
    ASSERT_TRUE(writer->commit());
  }
  EXPECT_GT(records_of(path_), before) << "the old ones are there";
  const auto look = [&] {
    const auto reader = Reader::open({path_});
    ASSERT_TRUE(reader) << reader.error().text(base::Language::kEnglish);
    EXPECT_EQ(words(*reader, "迟报"), "art_2@cloud.txt ");
    EXPECT_EQ(words(*reader, "漏报"), "art_2@cloud.txt art_9@cloud.txt ");
    EXPECT_EQ(words(*reader, "icac"), "");
    EXPECT_EQ(found(*reader, Expression::words(Field::kTitle, "问责")),
              "art_1@cloud.txt art_2@cloud.txt art_9@cloud.txt ");
    SearchRequest documents;
    documents.kinds = {RecordKind::kDocument};
    documents.facets = {Slot::kPlace};
    EXPECT_EQ(found(*reader, Expression::words(Field::kTitle, "问责"), documents),
              "document@cloud.txt ");
    const auto totals = reader->totals();
    EXPECT_EQ(totals->files, 13u);
    EXPECT_EQ(totals->documents, 13u);
    EXPECT_EQ(totals->rules, 2u);
    EXPECT_EQ(reader->documents()->size(), 13u);
    EXPECT_EQ(reader->trees()->size(), 13u);
    EXPECT_EQ(reader->find("lake.txt").error().kind, MessageKind::no_such_document);
    const std::string id = reader->find("cloud.txt")->id;
    EXPECT_EQ(reader->rules(id)->size(), 2u);
    EXPECT_EQ(reader->document(id)->file.canonical.text, draft.file().canonical.text);
    EXPECT_TRUE(reader->provision(id, "art_9"));
  };
  look();
  ASSERT_TRUE(compact(path_));
  EXPECT_LT(records_of(path_), before);
  look();
  {
    auto writer = Writer::open(path_, vocabulary());
    ASSERT_TRUE(writer->replace(draft.prepare(cloud_rules(draft), vocabulary())));
    ASSERT_TRUE(writer->commit());
  }
  look();
}

TEST_F(Database, ManyDeadRecordsAreWrittenAwayByThemselves) {
  const std::size_t before = records_of(path_);
  for (int round = 0; round < 5; ++round) {
    auto writer = Writer::open(path_, vocabulary());
    ASSERT_TRUE(writer) << writer.error().text(base::Language::kEnglish);
    Draft first = cloud(), second = lake();
    ASSERT_TRUE(writer->replace(first.prepare(cloud_rules(first), vocabulary())));
    ASSERT_TRUE(writer->replace(second.prepare({}, vocabulary())));
    ASSERT_TRUE(writer->commit());
    EXPECT_EQ(records_of(path_), before);
  }
  const auto reader = Reader::open({path_});
  EXPECT_EQ(words(*reader, "迟报"), words(*reader_, "迟报"));
}

// The same file in two databases: what is dead in one lives in the other.
TEST_F(Database, DeadInOneDatabaseOnly) {
  const std::string other = folder_ / "other";
  write_sample(other);
  {
    auto writer = Writer::open(other, vocabulary());
    for (int i = 0; i < 12; ++i) {
      Draft draft = filler(i);
      ASSERT_TRUE(writer->replace(draft.prepare({}, vocabulary())));
    }
    ASSERT_TRUE(*writer->remove("lake.txt"));
    ASSERT_TRUE(writer->commit());
  }
  const auto reader = Reader::open({path_, other});
  ASSERT_TRUE(reader);
  EXPECT_EQ(words(*reader, "icac"), "art_15@lake.txt ");
}

// Words that older records were not looked through for are asked as plain characters.
TEST_F(Database, ChangedWordListsStayExact) {
  Vocabulary more = vocabulary();
  more.borders =
      WordBorders({"执行", "政策", "行政", "登记", "过程", "记过", "弄虚", "虚作", "作假", "撤职"});
  {
    auto writer = Writer::open(path_, more);
    Draft draft("fresh.txt");
    draft.article(3, "第三条", "弄虚作假。");
    ASSERT_TRUE(writer->replace(draft.prepare({}, more)));
    ASSERT_TRUE(writer->commit());
  }
  const auto reader = Reader::open({path_});
  ASSERT_TRUE(reader);
  EXPECT_EQ(words(*reader, "虚作"), "art_3@fresh.txt art_2@cloud.txt ")
      << "not known in every record";
  EXPECT_EQ(words(*reader, "行政"), "art_2@cloud.txt ");
}

TEST(DatabaseErrors, SayWhatIsWrong) {
  TemporaryFolder folder;
  const auto kind = [](const std::string& path) { return Reader::open({path}).error().kind; };
  EXPECT_EQ(kind(folder / "missing"), MessageKind::no_database);
  const std::string plain = folder / "plain";
  std::filesystem::create_directory(plain);
  EXPECT_EQ(kind(plain), MessageKind::no_database);
  std::ofstream(plain + "/letter.txt") << "x";
  EXPECT_EQ(kind(plain), MessageKind::no_database);
  EXPECT_EQ(Writer::open(plain, vocabulary()).error().kind, MessageKind::no_database);
  EXPECT_EQ(Writer::open(plain + "/letter.txt", vocabulary()).error().kind,
            MessageKind::no_database);
  EXPECT_EQ(kind(plain + "/letter.txt"), MessageKind::no_database);
  const std::string foreign = folder / "foreign";
  {
    Xapian::WritableDatabase database(foreign, Xapian::DB_CREATE);
    database.add_document(Xapian::Document());
    database.commit();
  }
  EXPECT_EQ(kind(foreign), MessageKind::no_database);
  EXPECT_EQ(Writer::open(foreign, vocabulary()).error().kind, MessageKind::no_database);
  const std::string old = folder / "old";
  ASSERT_TRUE(Writer::open(old, vocabulary())->commit());
  {
    Xapian::WritableDatabase database(old, Xapian::DB_OPEN | Xapian::DB_NO_TERMLIST);
    database.set_metadata("wenze.schema", "0");
    database.commit();
  }
  EXPECT_EQ(kind(old), MessageKind::database_version);
  EXPECT_EQ(Writer::open(old, vocabulary()).error().kind, MessageKind::database_version);
  EXPECT_EQ(Reader::open({}).error().kind, MessageKind::no_database);
}

TEST(DatabaseErrors, AnEmptyDatabaseAnswers) {
  TemporaryFolder folder;
  const std::string path = folder / "empty";
  ASSERT_TRUE(Writer::open(path, vocabulary())->commit());
  const auto reader = Reader::open({path});
  ASSERT_TRUE(reader);
  EXPECT_EQ(words(*reader, "迟报"), "");
  EXPECT_TRUE(reader->documents()->empty());
}

}  // namespace
}  // namespace wenze::index
