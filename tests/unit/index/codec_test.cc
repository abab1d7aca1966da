#include "index/codec.h"

#include <gtest/gtest.h>

#include "draft.h"
#include "extract/rule_codec.h"
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

std::vector<ProvisionRecord> provisions(Draft& draft) {
  std::vector<ProvisionRecord> out;
  for (UnitOfDocument& unit : units_of(draft.file(), draft.file().documents[0], "d"))
    out.push_back(std::move(unit.record));
  return out;
}

std::string bytes(const ProvisionRecord& record) {
  const PackedText packed = pack(record);
  return packed.data + '|' + packed.text;
}

TEST(Codec, ProvisionComesBack) {
  Draft draft = sample();
  const ProvisionRecord record = provisions(draft)[0];
  const auto back = unpack_provision(pack(record), "d");
  ASSERT_TRUE(back);
  EXPECT_EQ(bytes(*back), bytes(record));
  EXPECT_EQ(back->key, record.key);
  EXPECT_EQ(back->canonical, record.canonical);
  EXPECT_EQ(back->canonical_span, record.canonical_span);
  EXPECT_EQ(back->raw, record.raw);
  EXPECT_EQ(back->raw_span, record.raw_span);
  EXPECT_EQ(back->map.dump(), record.map.dump());
  ASSERT_EQ(back->clauses.size(), record.clauses.size());
  for (std::size_t i = 0; i < record.clauses.size(); ++i) {
    EXPECT_EQ(back->clauses[i].eid, record.clauses[i].eid);
    EXPECT_EQ(back->clauses[i].citation, record.clauses[i].citation);
    EXPECT_EQ(back->clauses[i].begin, record.clauses[i].begin);
    EXPECT_EQ(back->clauses[i].end, record.clauses[i].end);
  }
}

TEST(Codec, RuleComesBack) {
  Draft draft = sample();
  const ProvisionRecord provision = provisions(draft)[0];
  RuleRecord record{"d", provision.key, "第一条",
                    draft.rule("art_1", "迟报的，给予记过。", {"GOV.02=记过"}, "迟报", "F14.04")};
  extract::Rule& rule = record.rule;
  rule.authority = extract::Passage{"云岭市人民政府", {900, 921}, {1000, 1021}};  // elsewhere
  rule.subjects.push_back(
      {draft.passage("迟报的"), extract::Role::kHead, extract::Responsibility::kPrimaryLeadership});
  rule.fault->shared = {draft.passage("迟报"), {"在县界内", {800, 812}, {900, 912}}};
  rule.condition = extract::Condition{extract::SeverityStep::kSerious, draft.passage("迟报")};
  rule.sanctions[0].ranges = {{0.5, std::nullopt, "multiple"}, {100, 200, "CNY"}};
  rule.sanctions[0].inherited_from = "art_1__para_1";
  rule.combination = extract::Combination::kAll;
  rule.evidence = {{"sanction", "sanction:GOV.02", {3, 9}}, {"of our own", std::nullopt, {0, 1}}};
  rule.confidence = text::Confidence::kMedium;
  rule.reason = "为什么";
  const auto back = unpack_rule(pack(record, provision), provision);
  ASSERT_TRUE(back);
  EXPECT_EQ(extract::to_json(back->rule), extract::to_json(rule));
  EXPECT_EQ(back->rule.quote, "迟报的，给予記過(guò)。");
  EXPECT_EQ(back->citation, "第一条");
  EXPECT_EQ(back->provision_key, provision.key);
  EXPECT_EQ(eid_of_rule(pack(record, provision), provision.eid), "art_1");
}

TEST(Codec, TreeComesBack) {
  Draft draft = sample();
  document::Document document = draft.file().documents[0];
  document.references.push_back({"第一条",
                                 {0, 9},
                                 document::ProvisionId(0),
                                 std::nullopt,
                                 {"art_1"},
                                 {},
                                 document::ReferenceStatus::kResolved});
  document.diagnostics.push_back(
      {base::MessageKind::numbering_gap, {"1", "3"}, text::Span<text::Raw>(0, 2)});
  StoredDocumentInfo stored{{}, "key"};
  stored.info.id = "d";
  stored.info.path = "a/b.txt";
  stored.info.part = 2;
  stored.info.meta = document.meta;
  const auto info = unpack_info(pack(stored));
  ASSERT_TRUE(info);
  EXPECT_EQ(pack(*info), pack(stored));
  const auto back = unpack_tree(pack_tree(document));
  ASSERT_TRUE(back);
  EXPECT_EQ(pack_tree(*back), pack_tree(document));
  EXPECT_EQ(document::dump(*back, draft.file().canonical.text),
            document::dump(document, draft.file().canonical.text));
  EXPECT_EQ(back->diagnostics[0].message(base::Language::kEnglish), "numbering jumps from 1 to 3");
}

// The texts of a file are put together again from what provisions hold and what stands between.
TEST(Codec, TextsComeBack) {
  Draft draft = sample();
  document::File file = draft.file();
  file.canonical.repairs.push_back({"pinyin", {1, 2}, "x", std::nullopt, text::Confidence::kLow});
  file.canonical.damaged.push_back({3, 4});
  const std::vector<ProvisionRecord> records = provisions(draft);
  std::vector<Held> held;
  Holders holders;
  for (const ProvisionRecord& record : records) {
    ASSERT_TRUE(splits(file.canonical.map.runs(), record));
    held.push_back({record.canonical_span, record.raw_span});
    holders.emplace(record.canonical_span.begin(), &record);
  }
  for (const bool all : {true, false}) {
    const std::string packed = pack_texts(file, all ? held : std::vector<Held>());
    const auto back = unpack_texts(packed, holders);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->raw.text, file.raw.text);
    EXPECT_EQ(back->canonical.text, file.canonical.text);
    EXPECT_EQ(back->canonical.map.dump(), file.canonical.map.dump());
    EXPECT_EQ(back->canonical.repairs.size(), 1u);
    EXPECT_EQ(pack_texts(*back, held).size(), pack_texts(file, held).size() - 13)
        << "but for the list of its documents";
  }
  EXPECT_FALSE(unpack_texts(pack_texts(file, held), {})) << "a provision is missing";
}

// A record that was cut or changed anywhere is an error or another record, never a crash.
TEST(Codec, DamagedRecordsAreErrors) {
  Draft draft = sample();
  const ProvisionRecord provision = provisions(draft)[0];
  const PackedText good = pack(provision);
  const std::string rule =
      pack(RuleRecord{"d", provision.key, "第一条",
                      draft.rule("art_1", "迟报的，给予记过。", {"GOV.02=记过"}, "迟报", "F14.04")},
           provision);
  const std::string tree = pack_tree(draft.file().documents[0]);
  const Holders holders = {{provision.canonical_span.begin(), &provision}};
  const std::string texts =
      pack_texts(draft.file(), {{provision.canonical_span, provision.raw_span}});
  for (std::size_t i = 0; i < good.data.size(); ++i)
    EXPECT_FALSE(unpack_provision({good.data.substr(0, i), good.text}, "d")) << i;
  for (std::size_t i = 0; i < rule.size(); ++i)
    EXPECT_FALSE(unpack_rule(rule.substr(0, i), provision)) << i;
  for (std::size_t i = 0; i < tree.size(); ++i) EXPECT_FALSE(unpack_tree(tree.substr(0, i))) << i;
  for (std::size_t i = 0; i < texts.size(); ++i)
    EXPECT_FALSE(unpack_texts(texts.substr(0, i), holders)) << i;
  for (const std::string& whole : {good.data, good.text, rule, tree, texts}) {
    for (std::size_t i = 0; i < whole.size(); ++i) {
      for (const char byte : {'\0', '\x7f', '\xff'}) {
        std::string changed = whole;
        changed[i] = byte;
        (void)unpack_provision({changed, good.text}, "d");
        (void)unpack_provision({good.data, changed}, "d");
        (void)unpack_tree(changed);
        (void)unpack_texts(changed, holders);
        (void)unpack_rule(changed, provision);
        (void)unpack_info(changed);
      }
    }
  }
}

}  // namespace
}  // namespace wenze::index
