// What a search reads of the dictionaries, and when.
#include "pipeline/query_tables.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>

#include "pipeline/environment.h"

namespace wenze::pipeline {
namespace {

const std::string kDictionaries = WENZE_SOURCE_DIR "/dictionaries";

TEST(QueryTables, ReadQueriesAsTheWholeTablesDo) {
  const auto whole = load_environment(kDictionaries, {});
  const auto narrow = load_query_environment(kDictionaries, {});
  ASSERT_TRUE(whole);
  ASSERT_TRUE(narrow);
  // More than are answered by tables for their characters alone.
  for (const char* query : {"通報批評", "ＡＢＣ（一）", "乾燥", "二○○六年", "許可權 行政許可", "公務員懲戒", "資訊 網路", "通報"})
    EXPECT_EQ(narrow->canonicaliser()(query), whole->canonicaliser()(query)) << query;
  EXPECT_FALSE(narrow->failure());
  const auto* entry = narrow->lexicon->find_entry(lexicon::Kind::kSanction, "GOV.03");
  ASSERT_NE(entry, nullptr);
  EXPECT_EQ(entry->label_zh, whole->lexicon->find_entry(lexicon::Kind::kSanction, "GOV.03")->label_zh);
  EXPECT_EQ(narrow->lexicon->entries(lexicon::Kind::kFault).size(), whole->lexicon->entries(lexicon::Kind::kFault).size());
  EXPECT_EQ(narrow->query_vocabulary->label(index::Field::kPlace, "110000", base::Language::kChinese),
            whole->query_vocabulary->label(index::Field::kPlace, "110000", base::Language::kChinese));
}

class Folder {
 public:
  Folder() : path_(::mkdtemp(name_)) {}
  ~Folder() { std::filesystem::remove_all(path_); }
  const std::string& path() const { return path_; }

 private:
  char name_[30] = "/tmp/wenze-tables-XXXXXX";
  std::string path_;
};

TEST(QueryTables, WhatCannotBeReadIsSaid) {
  EXPECT_FALSE(load_query_environment("/nowhere", {}));
  const Folder folder;
  std::filesystem::copy(kDictionaries + "/ranking.tsv", folder.path());
  const auto environment = load_query_environment(folder.path(), {});
  ASSERT_TRUE(environment);
  EXPECT_FALSE(environment->failure());
  EXPECT_TRUE(environment->query_vocabulary->expansions("喝酒").empty());
  ASSERT_TRUE(environment->failure());
  EXPECT_EQ(environment->failure()->kind, base::MessageKind::missing_dictionary);
}

// An overlay is read with the table that it lies over.
TEST(QueryTables, OverlaysCount) {
  const Folder folder;
  std::ofstream(folder.path() + "/expansions.tsv") << "from\tto\tkind\tnote\n甲乙丙\t丁戊\tlay\t\n";
  const auto environment = load_query_environment(kDictionaries, {folder.path()});
  ASSERT_TRUE(environment);
  const auto found = environment->query_vocabulary->expansions("甲乙丙");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].to, std::vector<std::string>{"丁戊"});
  EXPECT_FALSE(environment->query_vocabulary->expansions("通报批评").empty());
}

}  // namespace
}  // namespace wenze::pipeline
