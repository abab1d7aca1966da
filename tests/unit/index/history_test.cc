#include "index/history.h"

#include <gtest/gtest.h>

#include "index/copies.h"

namespace wenze::index {
namespace {

PastRule past_rule(const std::string& fingerprint, const std::string& eid = "art_1") {
  PastRule out;
  out.fingerprint = fingerprint;
  out.eid = eid;
  out.type = "liability";
  return out;
}

FingerprintedRule present(const std::string& fingerprint, const std::string& eid = "art_1") {
  FingerprintedRule out{fingerprint, {}};
  out.record.rule.eid = eid;
  return out;
}

HistoryEntry entry(const std::vector<PastRule>& before, const std::vector<std::string>& after) {
  auto out = entry_of(before, after).value_or(HistoryEntry());
  out.document_id = "0123456789ab";
  return out;
}

std::string shown(const std::optional<DocumentChange>& change) {
  if (!change) return "nothing";
  std::string out;
  for (const RuleRecord& rule : change->added) out += "+" + rule.rule.eid + " ";
  for (const auto& pair : change->altered) out += pair.before.fingerprint + "→" + pair.after.rule.eid + " ";
  for (const PastRule& rule : change->removed) out += "-" + rule.fingerprint + " ";
  return out;
}

TEST(History, AnEntryIsWhatWentAndCame) {
  EXPECT_FALSE(entry_of({past_rule("a"), past_rule("b")}, {"b", "a"}));
  const auto one = entry_of({past_rule("a"), past_rule("a"), past_rule("b")}, {"a", "c"});
  ASSERT_TRUE(one);
  EXPECT_EQ(one->removed.size(), 2u) << "the same rule twice is two rules";
  EXPECT_EQ(one->added, std::vector<std::string>{"c"});
}

TEST(History, ChangesAreFoundFromTodayBackwards) {
  // a → b → c at one address; x stays.
  const std::vector<HistoryEntry> both = {entry({past_rule("a"), past_rule("x")}, {"b", "x"}),
                                          entry({past_rule("b"), past_rule("x")}, {"c", "x"})};
  const std::vector<FingerprintedRule> now = {present("c"), present("x", "art_2")};
  EXPECT_EQ(shown(change_of(both, now)), "a→art_1 ");
  EXPECT_EQ(shown(change_of({both[1]}, now)), "b→art_1 ");
  // There and back.
  const std::vector<HistoryEntry> back = {both[0], entry({past_rule("b"), past_rule("x")}, {"a", "x"})};
  EXPECT_EQ(shown(change_of(back, {present("a"), present("x", "art_2")})), "nothing");
  EXPECT_EQ(shown(change_of({back[1]}, {present("a"), present("x", "art_2")})), "b→art_1 ");
}

TEST(History, AddressesTellAlteredFromNew) {
  const auto moved = entry({past_rule("a", "art_1")}, {"b"});
  EXPECT_EQ(shown(change_of({moved}, {present("b", "art_9")})), "+art_9 -a ");
}

TEST(History, DocumentsThatCameAndWentAreNothing) {
  HistoryEntry came = entry({}, {"a"}), went = entry({past_rule("a")}, {});
  came.is_new = went.is_gone = true;
  EXPECT_EQ(shown(change_of({came, went}, {})), "nothing");
  const auto gone = change_of({went}, {});
  ASSERT_TRUE(gone);
  EXPECT_TRUE(gone->is_gone);
  EXPECT_EQ(shown(gone), "-a ");
}

TEST(History, EntriesComeBackFromTheirBytes) {
  HistoryEntry one = entry({past_rule("12345678", "art_3__para_1")}, {"abcdefgh"});
  one.seconds = 1700000000;
  one.title = "云泽县办法";
  one.path = "a.txt";
  one.same_text = one.is_new = true;
  one.removed[0].citation = "第三条";
  one.removed[0].quote = "迟报公文的，给予记过。";
  one.removed[0].sanctions = {"GOV.02", "GOV.03"};
  const auto back = unpack_history(pack(one));
  ASSERT_TRUE(back);
  EXPECT_EQ(pack(*back), pack(one));
  EXPECT_EQ(back->removed[0].quote, one.removed[0].quote);
  EXPECT_TRUE(back->same_text && back->is_new && !back->is_gone);
  const std::string bytes = pack(one);
  for (std::size_t length = 0; length < bytes.size(); ++length)
    EXPECT_FALSE(unpack_history(bytes.substr(0, length))) << length;
}

TEST(History, KeysComeInTheOrderOfTime) {
  HistoryEntry early, late;
  early.seconds = 999;
  late.seconds = 1700000000;
  early.document_id = late.document_id = "ffffffffffff";
  EXPECT_LT(history_key(early, 255), history_key(late, 0));
  EXPECT_LE(history_key_since(1700000000), history_key(late, 0));
  EXPECT_LT(history_key(late, 1), history_key_since(1700000001));
}

TEST(Copies, LayoutAndPunctuationDoNotCount) {
  EXPECT_EQ(bare("第一条　迟报的，\n给予 警告。"), bare("第一条 迟报的,给予警告"));
  EXPECT_EQ(copy_key("云泽县办法", "990101", "甲"), copy_key(bare("云泽县 办法"), "990101", "甲"));
  EXPECT_NE(copy_key("云泽县办法", "990101", "甲"), copy_key("云泽县办法", "990102", "甲"));
  EXPECT_NE(copy_key("云泽县办法", "990101", "甲"), copy_key("青岚县办法", "990101", "甲"));
  EXPECT_EQ(copy_key("", "990101", "甲"), "");
  EXPECT_EQ(copy_key("云泽县办法", "", "甲").size(), 8u);
}

}  // namespace
}  // namespace wenze::index
