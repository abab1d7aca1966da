#include "compare/relation.h"

#include <gtest/gtest.h>

#include "records.h"

namespace wenze::compare {
namespace {

using extract::Modality;
using testing::record;

struct Statement {
  std::vector<std::string> sanctions;
  std::string severity;
  Modality modality = Modality::kMust;
  std::string fault = "F05.01";
};

std::string run(const std::vector<Statement>& first, const std::vector<Statement>& second,
                bool same_words = false) {
  std::vector<RuleRecord> a, b;
  for (const Statement& s : first)
    a.push_back(record({"a", "", "", "art_1", s.fault, s.severity, s.sanctions, s.modality}));
  for (const Statement& s : second)
    b.push_back(record({"b", "", "", "art_1", s.fault, s.severity, s.sanctions, s.modality}));
  std::vector<const extract::Rule*> x, y;
  for (const RuleRecord& one : a) x.push_back(&one.rule);
  for (const RuleRecord& one : b) y.push_back(&one.rule);
  const Related related = relate(x, y, same_words);
  std::string out(name(related.relation));
  for (const Reason& reason : related.reasons)
    out += " " + std::string(name(reason.ground)) + ":" + std::string(name(reason.verdict));
  return out;
}

TEST(Relation, BySanctions) {
  const std::vector<std::tuple<std::vector<Statement>, std::vector<Statement>, std::string>> rows =
      {
          {{{{"GOV.01:1"}, ""}}, {{{"GOV.01:1"}, ""}}, "same sanction:same"},
          {{{{"GOV.01:1"}, ""}}, {{{"GOV.03:3"}, ""}}, "stricter sanction:harsher"},
          {{{{"GOV.05:5"}, ""}}, {{{"GOV.03:3"}, ""}}, "milder sanction:softer"},
          {{{{"GOV.02:2"}, ""}}, {{{"GOV.01:1", "GOV.03:3"}, ""}}, "partly sanction:wider"},
          {{{{"GOV.01:1"}, ""}}, {{{"PARTY.01:1"}, ""}}, "partly regime:incomparable"},
          {{{{"GOV.01:1"}, ""}}, {}, "milder sanction_only:softer"},
          {{}, {{{"GOV.01:1"}, ""}}, "stricter sanction_only:harsher"},
      };
  for (const auto& [first, second, wanted] : rows) EXPECT_EQ(run(first, second), wanted);
}

TEST(Relation, StepByStepOfTheLadder) {
  // The same steps, but the serious one is harder: the whole range alone would say the same.
  EXPECT_EQ(run({{{"GOV.01:1", "GOV.05:5"}, ""}, {{"GOV.02:2"}, "serious"}},
                {{{"GOV.01:1", "GOV.05:5"}, ""}, {{"GOV.03:3"}, "serious"}}),
            "stricter sanction:harsher");
  // One step harder, another softer.
  EXPECT_EQ(run({{{"GOV.01:1"}, ""}, {{"GOV.05:5"}, "serious"}},
                {{{"GOV.02:2"}, ""}, {{"GOV.04:4"}, "serious"}})
                .substr(0, 6),
            "partly");
}

TEST(Relation, ByModality) {
  EXPECT_EQ(run({{{"GOV.01:1"}, "", Modality::kMay}}, {{{"GOV.01:1"}, ""}}),
            "stricter modality:harsher");
  EXPECT_EQ(run({{{"GOV.01:1"}, ""}}, {{{"GOV.01:1"}, "", Modality::kMay}}),
            "milder modality:softer");
  // A bare 给予 binds like 应当.
  EXPECT_EQ(run({{{"GOV.01:1"}, "", Modality::kUnmarked}}, {{{"GOV.01:1"}, ""}}),
            "same sanction:same");
}

TEST(Relation, AnotherFaultIsPartly) {
  EXPECT_EQ(run({{{"GOV.01:1"}, "", Modality::kMust, "F05.01"}},
                {{{"GOV.01:1"}, "", Modality::kMust, "F01.03"}}),
            "partly fault:incomparable");
}

TEST(Relation, WithoutRulesTheWordsDecide) {
  EXPECT_EQ(run({}, {}, true), "same words:same");
  EXPECT_EQ(run({}, {}, false), "partly words:incomparable");
}

}  // namespace
}  // namespace wenze::compare
