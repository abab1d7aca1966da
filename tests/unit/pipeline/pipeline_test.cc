#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <numeric>

#include "pipeline/evaluate.h"
#include "pipeline/files.h"
#include "pipeline/gold.h"
#include "pipeline/parallel.h"
#include "pipeline/saved_query.h"

namespace wenze::pipeline {
namespace {

namespace fs = std::filesystem;

class TemporaryFolder {
 public:
  TemporaryFolder() : path_(fs::temp_directory_path() / ("wenze-pipeline-" + std::to_string(getpid()))) {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  ~TemporaryFolder() { fs::remove_all(path_); }
  std::string write(const std::string& name, const std::string& content) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << content;
    return (path_ / name).string();
  }
  std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

TEST(Parallel, ResultsComeInOrderWhateverTheThreads) {
  for (unsigned jobs : {1u, 2u, 7u}) {
    std::vector<std::size_t> seen;
    for_each_ordered(100, jobs, [](std::size_t i) { return i * i; },
                     [&](std::size_t i, std::size_t value) {
                       EXPECT_EQ(value, i * i);
                       seen.push_back(i);
                     });
    std::vector<std::size_t> wanted(100);
    std::iota(wanted.begin(), wanted.end(), std::size_t{0});
    EXPECT_EQ(seen, wanted);
  }
}

TEST(Files, FoldersAreWalkedInOrderAndOtherFilesListedAsSkipped) {
  TemporaryFolder folder;
  for (const char* name : {"b/2.txt", "b/1.TXT", "a.docx", "notes.xyz", ".hidden.txt", "c/deep/x.html"}) folder.write(name, "x");
  const FileList files = list_files({folder.path(), folder.path() + "/nowhere"});
  std::vector<std::string> names;
  for (const std::string& path : files.paths) names.push_back(path.substr(folder.path().size() + 1));
  EXPECT_EQ(names, (std::vector<std::string>{"a.docx", "b/1.TXT", "b/2.txt", "c/deep/x.html"}));
  EXPECT_EQ(files.skipped.size(), 1u);
  ASSERT_EQ(files.diagnostics.size(), 1u);
  EXPECT_EQ(files.diagnostics[0].kind, base::MessageKind::unreadable_file);
}

TEST(Files, ReadingStopsAtTheLimitAndWritingIsAtomic) {
  TemporaryFolder folder;
  const std::string path = folder.write("x.txt", "12345");
  EXPECT_EQ(read_file(path, 5).value_or(""), "12345");
  EXPECT_EQ(read_file(path, 4).error().kind, base::MessageKind::limit_exceeded);
  ASSERT_TRUE(write_file(path, "new").has_value());
  EXPECT_EQ(read_file(path, 100).value_or(""), "new");
  EXPECT_FALSE(write_file(folder.path() + "/no/such/folder", "x").has_value());
}

TEST(Gold, ExpandsFaultsAndRungs) {
  TemporaryFolder folder;
  const std::string units = folder.write("u.units.jsonl", R"({"id":"a","text":"甲的，警告；乙的，记过。","stratum":"S"})" "\n");
  const std::string gold = folder.write("u.gold.jsonl",
      R"({"id":"a","norms":[{"type":"liability","faults":[{"anchor":"甲的","codes":["F01.01"]},{"anchor":"乙的","codes":[]}],)"
      R"("rungs":[{"anchor":"警告","severity":null,"roles":["staff"],"authority":null,"sanctions":["GOV.01"],"modality":"must","combination":null}]},)"
      R"({"type":"procedure","faults":[],"rungs":[{"anchor":"记过","roles":[],"sanctions":[],"modality":"must"}]}]})" "\n");
  const auto read = read_gold(units, gold);
  ASSERT_TRUE(read.has_value()) << read.error().text(base::Language::kEnglish);
  ASSERT_EQ(read->size(), 1u);
  ASSERT_EQ(read->front().rules.size(), 3u);
  EXPECT_EQ(read->front().rules[1].span, extract::RawSpan(18, 24));
  EXPECT_FALSE(read->front().rules[2].has_fault);
  EXPECT_EQ(read->front().rules[0].severity, "");
}

TEST(Gold, NamesFileAndLineOfABadRecord) {
  TemporaryFolder folder;
  const std::string units = folder.write("u.units.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n");
  const std::string gold = folder.write("u.gold.jsonl", "{\"id\":\"a\",\"norms\":[]}\nnot json\n");
  const auto read = read_gold(units, gold);
  ASSERT_FALSE(read.has_value());
  EXPECT_NE(read.error().text(base::Language::kEnglish).find("u.gold.jsonl:2"), std::string::npos);
}

TEST(Tally, ScoresAreF1AndCountUnpairedRules) {
  Tally tally;
  EXPECT_DOUBLE_EQ(tally.detect(), 1.0) << "nothing to find, nothing found";
  tally.gold = 4;
  tally.predicted = 6;
  tally.paired = 3;
  tally.exact = 2;
  EXPECT_DOUBLE_EQ(tally.detect(), 0.6);
  EXPECT_DOUBLE_EQ(tally.exact_f1(), 0.4);
}

query::SearchResult one_hit() {
  query::SearchResult result;
  result.documents.emplace_back();
  result.documents[0].path = "corpus/yunze/a.txt";
  result.hits.emplace_back();
  result.hits[0].eid = "art_4__para_1__point_2";
  result.hits[0].snippet.raw = "给予 记过\n处分";
  result.total = 1;
  return result;
}

TEST(SavedQuery, HoldsAResultToItsExpectations) {
  TemporaryFolder folder;
  const std::string path = folder.write("q.toml",
      "title = \"题\"\nquery = \"记过\"\nmin_hits = 1\n[what_for]\nzh = \"甲\"\nen = \"a\"\n[filters]\nkind = \"rule\"\n"
      "[[expect]]\npath = \"yunze/a.txt\"\neid = \"art_4\"\ncontains = \"记过处分\"\n[[reject]]\neid = \"art_5\"\n");
  auto saved = load_saved_query(path);
  ASSERT_TRUE(saved.has_value()) << saved.error().text(base::Language::kEnglish);
  EXPECT_EQ(saved->target, query::Target::kRules);
  EXPECT_TRUE(unmet(*saved, one_hit()).empty());
  saved->expect[0].eid = "art_40";
  saved->reject[0].eid = "art_4__para_1";
  saved->min_hits = 2;
  EXPECT_EQ(unmet(*saved, one_hit()).size(), 3u);
  saved->expect[0] = {"ze/a.txt", "", ""};
  EXPECT_EQ(unmet(*saved, one_hit()).size(), 3u) << "whole path components only";
}

TEST(SavedQuery, NamesTheLineOfASyntaxError) {
  TemporaryFolder folder;
  const auto saved = load_saved_query(folder.write("q.toml", "title = \"x\"\nquery = \n"));
  ASSERT_FALSE(saved.has_value());
  EXPECT_NE(saved.error().text(base::Language::kEnglish).find("q.toml:2"), std::string::npos);
}

}  // namespace
}  // namespace wenze::pipeline
