#include "index/codec.h"

#include <gtest/gtest.h>

#include "draft.h"
#include "index/units.h"

namespace wenze::index {
namespace {

using testing::Draft;

Draft sample() {
  Draft draft("a/b.txt", {{"记", "記"}, {"过", "過(guò)"}});
  draft.meta().title = "云岭市办法";
  draft.meta().jurisdiction = document::Jurisdiction{"999901", "云岭市"};
  draft.meta().issuers = {"云岭市人民政府"};
  draft.meta().issued = "2019-05";
  draft.article(1, "第一条", "迟报的，给予记过。", {"甲；", "乙。"});
  return draft;
}

TEST(Codec, ProvisionComesBack) {
  Draft draft = sample();
  const ProvisionRecord record = units_of(draft.file(), draft.file().documents[0], "d")[0].record;
  const auto back = unpack_provision(pack(record));
  ASSERT_TRUE(back);
  EXPECT_EQ(pack(*back), pack(record));
  EXPECT_EQ(back->raw, record.raw);
  EXPECT_EQ(back->map.dump(), record.map.dump());
}

TEST(Codec, RuleComesBack) {
  Draft draft = sample();
  const RuleRecord record{
      "d", "d#art_1", "第一条",
      draft.rule("art_1", "迟报的，给予记过。", {"GOV.02=记过"}, "迟报", "F14.04")};
  const auto back = unpack_rule(pack(record));
  ASSERT_TRUE(back);
  EXPECT_EQ(pack(*back), pack(record));
  EXPECT_EQ(back->rule.quote, "迟报的，给予記過(guò)。");
}

TEST(Codec, TreeAndTextsComeBack) {
  Draft draft = sample();
  document::File file = draft.file();
  file.canonical.repairs.push_back({"pinyin", {1, 2}, "x", std::nullopt, text::Confidence::kLow});
  file.canonical.damaged.push_back({3, 4});
  document::Document& document = file.documents[0];
  document.references.push_back({"第一条",
                                 {0, 9},
                                 document::ProvisionId(0),
                                 std::nullopt,
                                 {"art_1"},
                                 document::ReferenceStatus::kResolved});
  document.diagnostics.push_back(
      {base::MessageKind::numbering_gap, {"1", "3"}, text::Span<text::Raw>(0, 2)});
  StoredTree tree{{}, "key", document};
  tree.info.id = "d";
  tree.info.path = "a/b.txt";
  tree.info.part = 2;
  tree.info.meta = document.meta;
  const auto back = unpack_tree(pack(tree));
  ASSERT_TRUE(back);
  EXPECT_EQ(pack(*back), pack(tree));
  EXPECT_EQ(document::dump(back->document, file.canonical.text),
            document::dump(document, file.canonical.text));
  EXPECT_EQ(back->document.diagnostics[0].message(base::Language::kEnglish),
            "numbering jumps from 1 to 3");
  const auto texts = unpack_texts(pack_texts(file));
  ASSERT_TRUE(texts);
  EXPECT_EQ(pack_texts(*texts), pack_texts(file));
  EXPECT_EQ(texts->raw.text, file.raw.text);
}

// A record that was cut or changed anywhere is an error or another record, never a crash.
TEST(Codec, DamagedRecordsAreErrors) {
  Draft draft = sample();
  const std::string good = pack(units_of(draft.file(), draft.file().documents[0], "d")[0].record);
  const std::string tree = pack(StoredTree{{}, "key", draft.file().documents[0]});
  const std::string texts = pack_texts(draft.file());
  for (std::size_t i = 0; i < good.size(); ++i)
    EXPECT_FALSE(unpack_provision(good.substr(0, i))) << i;
  for (std::size_t i = 0; i < tree.size(); ++i) EXPECT_FALSE(unpack_tree(tree.substr(0, i))) << i;
  for (std::size_t i = 0; i < texts.size(); ++i)
    EXPECT_FALSE(unpack_texts(texts.substr(0, i))) << i;
  for (const std::string& whole : {good, tree, texts}) {
    for (std::size_t i = 0; i < whole.size(); ++i) {
      for (const char byte : {'\0', '\x7f', '\xff'}) {
        std::string changed = whole;
        changed[i] = byte;
        (void)unpack_provision(changed);
        (void)unpack_tree(changed);
        (void)unpack_texts(changed);
        (void)unpack_rule(changed);
      }
    }
  }
}

}  // namespace
}  // namespace wenze::index
