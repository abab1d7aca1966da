#include "compare/gaps.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "records.h"

namespace wenze::compare {
namespace {

using testing::record;

RuleRecord rule(const std::string& document, const std::string& eid, const std::string& fault,
                std::vector<std::string> sanctions, extract::Role role = extract::Role::kStaff) {
  RuleRecord out = record({document, "", "", eid, fault, "", std::move(sanctions)});
  out.rule.subjects.push_back({{}, role, {}});
  return out;
}

const std::vector<RuleRecord> kDraft = {
    rule("draft", "art_1", "F05.01", {"GOV.01:1"}),
    rule("draft", "art_2", "F06.02", {"GOV.04:4", "GOV.05:5"}),
    rule("draft", "art_3", "F17.01", {"ADMP.01:1"}),
};

std::vector<RuleRecord> others() {
  std::vector<RuleRecord> out = {
      rule("a", "art_1", "F05.01", {"GOV.02:2"}),
      rule("b", "art_1", "F05.01", {"GOV.02:2", "GOV.03:3"}),
      rule("c", "art_1", "F05.01", {"EDU.03:2"}),
      rule("a", "art_2", "F06.02", {"GOV.01:1"}),
      rule("b", "art_2", "F05.07", {"GOV.01:1"}, extract::Role::kHead),
      rule("c", "art_2", "F05.07", {"GOV.01:1"}),
      rule("c", "art_3", "F01.04", {"GOV.01:1"}),
  };
  RuleRecord remedy = record({"a", "", "", "art_9", "", "", {}});
  remedy.rule.type = extract::RuleType::kRemedy;
  out.push_back(remedy);
  return out;
}

TEST(Gaps, MissingSofterHarsherAndTheReverse) {
  EXPECT_EQ(dump(find_gaps(kDraft, others(), {}), kDraft, others()),
            "fault_missing F05.07 2/3 | | b:art_2 c:art_2\n"
            "fault_missing F01.04 1/3 | | c:art_3\n"
            // c's 批评教育 is of another regime: it says nothing about softer or harsher
            "softer F05.01 3/3 harsher 0 same 0 softer 2 overlapping 0 | draft:art_1 | a:art_1 "
            "b:art_1 c:art_1\n"
            "harsher F06.02 1/3 harsher 1 same 0 softer 0 overlapping 0 | draft:art_2 | a:art_2\n"
            "role_missing head 1/3 | | b:art_2\n"
            "type_missing remedy 1/3 | | a:art_9\n"
            "fault_only_here F17.01 0/3 | draft:art_3 |\n");
}

TEST(Gaps, HighRankingMeasuresWeighMoreThanMany) {
  auto ranked = others();
  // F05.07 is of b and c, F01.04 of c alone, F08.01 of a and b.
  ranked.push_back(rule("a", "art_4", "F08.01", {"GOV.01:1"}));
  ranked.push_back(rule("b", "art_4", "F08.01", {"GOV.01:1"}));
  for (RuleRecord& one : ranked)
    one.level = one.document_id == "c" ? "法律" : one.document_id == "b" ? "规范性文件" : "";
  GapOptions options;
  options.ranks = {{"法律", 2}, {"规范性文件", 7}, {"党内法规", 0}};
  const auto gaps = find_gaps(kDraft, ranked, options);
  ASSERT_GE(gaps.size(), 3U);
  EXPECT_EQ(gaps[0].code, "F05.07");
  EXPECT_EQ(gaps[0].weight, 8 + 3);
  EXPECT_EQ(gaps[1].code, "F01.04");
  EXPECT_EQ(gaps[1].weight, 8);
  EXPECT_EQ(gaps[2].code, "F08.01");
  EXPECT_EQ(gaps[2].weight, 3 + 1);
  EXPECT_EQ(gaps[0].levels,
            (std::vector<std::pair<std::string, std::size_t>>{{"法律", 1}, {"规范性文件", 1}}));
  // The evidence begins with the law.
  EXPECT_EQ(ranked[gaps[0].other_rules.front()].document_id, "c");
}

TEST(Gaps, ThresholdOfMeasures) {
  const auto gaps = find_gaps(kDraft, others(), {2, {}});
  EXPECT_EQ(std::ranges::count(gaps, GapKind::kFaultMissing, &Gap::kind), 1);
  EXPECT_EQ(std::ranges::count(gaps, GapKind::kRoleMissing, &Gap::kind), 0);
}

TEST(Gaps, ACatchAllIsSaidAndIsNoFaultOfItsOwn) {
  auto draft = kDraft;
  draft.push_back(rule("draft", "art_4", "F05.99", {"GOV.01:1"}));
  draft.back().rule.fault->catch_all = true;
  const auto gaps = find_gaps(draft, others(), {});
  EXPECT_TRUE(gaps[0].under_catch_all);
  EXPECT_FALSE(gaps[1].under_catch_all);
  EXPECT_EQ(std::ranges::count(gaps, "F05.99", &Gap::code), 0);
}

TEST(Gaps, CommentariesAndTheDraftItselfAreNoMeasures) {
  auto with_more = others();
  with_more.push_back(rule("essay", "art_1", "F13.01", {"GOV.01:1"}));
  with_more.back().rule.status = extract::RuleStatus::kReported;
  with_more.insert(with_more.end(), kDraft.begin(), kDraft.end());
  EXPECT_EQ(dump(find_gaps(kDraft, with_more, {}), kDraft, with_more),
            dump(find_gaps(kDraft, others(), {}), kDraft, others()));
}

TEST(Gaps, WithoutMeasuresThereIsNothingToSay) {
  EXPECT_TRUE(find_gaps(kDraft, {}, {}).empty());
  EXPECT_FALSE(find_gaps({}, others(), {}).empty());
}

}  // namespace
}  // namespace wenze::compare
