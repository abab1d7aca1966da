#include "compare/matrix.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "records.h"

namespace wenze::compare {
namespace {

using extract::Modality;
using extract::RuleType;
using testing::Draft;
using testing::record;

std::vector<RuleRecord> sample() {
  return {
      record({"a", "990100", "青澜市", "art_5", "F05.01", "", {"GOV.01:1", "GOV.02:2"}}),
      record({"a", "990100", "青澜市", "art_6", "F05.02", "serious", {"GOV.03:3"}, Modality::kMay}),
      record({"b", "990100", "青澜市", "art_2", "F05.01", "", {"EDU.03:2", "GOV.01:1"}}),
      record({"c", "990200", "临溪市", "art_9", "F01.04", "", {"ADMP.01:1", "GEN.01"}}),
      record({"d", "", "某地", "art_1", "", "", {"GOV.06:6"}}),
  };
}

TEST(Matrix, TopicsByJurisdictionKeepRegimesApartAndEmptyCells) {
  const auto records = sample();
  const Matrix matrix = build_matrix(records, {});
  EXPECT_EQ(dump(matrix, records),
            "990100 F01: -\n"
            "990100 F05: GOV.01×2 GOV.02×1 GOV.03×1 EDU.03×1 | civil_service/GOV 1-3, "
            "education/EDU 2-2 | must×2 may×1"
            " | art_5 art_6 art_2\n"
            "990200 F01: ADMP.01×1 GEN.01×1 | administrative_penalty/ADMP 1-1 | must×1 | art_9\n"
            "990200 F05: -\n"
            "? F01: -\n"
            "? F05: -\n");
  EXPECT_EQ(matrix.uncoded, (std::vector<std::size_t>{4}));
  EXPECT_EQ(matrix.columns[0].rows_with, 1);
  EXPECT_EQ(matrix.rows[0].documents, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(matrix.rows[0].label, "青澜市");
}

TEST(Matrix, SanctionsByDocument) {
  const auto records = sample();
  MatrixOptions options;
  options.rows = MatrixRows::kDocument;
  options.columns = MatrixColumns::kSanction;
  options.only_columns = {"GOV"};
  EXPECT_EQ(dump(build_matrix(records, options), records),
            "a GOV.01: GOV.01×1 | civil_service/GOV 1-1 | must×1 | art_5\n"
            "a GOV.02: GOV.02×1 | civil_service/GOV 2-2 | must×1 | art_5\n"
            "a GOV.03: GOV.03×1 | civil_service/GOV 3-3 | may×1 | art_6\n"
            "a GOV.06: -\n"
            "b GOV.01: GOV.01×1 | civil_service/GOV 1-1 | must×1 | art_2\n"
            "b GOV.02: -\nb GOV.03: -\nb GOV.06: -\n"
            "c GOV.01: -\nc GOV.02: -\nc GOV.03: -\nc GOV.06: -\n"
            "d GOV.01: -\nd GOV.02: -\nd GOV.03: -\n"
            "d GOV.06: GOV.06×1 | civil_service/GOV 6-6 | must×1 | art_1\n");
}

TEST(Matrix, DoesNotDependOnTheOrderOfItsInput) {
  auto records = sample();
  const Matrix first = build_matrix(records, {});
  const std::string want = dump(first, records);
  std::ranges::sort(records, {}, [](const RuleRecord& r) { return r.rule.eid; });
  do {
    ASSERT_EQ(dump(build_matrix(records, {}), records), want);
  } while (std::ranges::next_permutation(records, {}, [](const RuleRecord& r) {
             return r.rule.eid;
           }).found);
}

TEST(Matrix, TypesComeInTheOrderOfTheSchemaAndCountEveryRule) {
  auto records = sample();
  records[0].rule.type = RuleType::kRemedy;
  records[3].rule.type = RuleType::kCatalogue;
  MatrixOptions options;
  options.columns = MatrixColumns::kType;
  const Matrix matrix = build_matrix(records, options);
  std::vector<std::string> ids;
  for (const MatrixColumn& column : matrix.columns) ids.push_back(column.id);
  EXPECT_THAT(ids, ::testing::ElementsAre("liability", "catalogue", "remedy"));
}

TEST(Matrix, WhatIsForbiddenIsNotSanctioned) {
  auto records = sample();
  records.resize(1);
  records[0].rule.modality = Modality::kMustNot;
  EXPECT_EQ(build_matrix(records, {}).columns.size(), 0U);
}

TEST(Matrix, ExpectedRowsAndColumnsAppearEmpty) {
  MatrixOptions options;
  options.expected_columns = {"F17"};
  options.expected_rows = {{"990300", "北陌市"}};
  const auto records = std::vector<RuleRecord>{};
  EXPECT_EQ(dump(build_matrix(records, options), records), "990300 F17: -\n");
}

TEST(Matrix, ReportedRulesAreCountedAsSuch) {
  auto records = sample();
  records.resize(1);
  records[0].rule.status = extract::RuleStatus::kReported;
  EXPECT_EQ(
      dump(build_matrix(records, {}), records),
      "990100 F05: GOV.01×1 GOV.02×1 | civil_service/GOV 1-2 | must×1 | art_5 | reported×1\n");
}

TEST(Scale, VerdictsNeverCrossRegimes) {
  const auto ranges = [](std::vector<std::string> codes) {
    std::vector<extract::Sanction> sanctions;
    for (const std::string& code : codes) sanctions.push_back(testing::sanction(code));
    return rank_ranges(sanctions);
  };
  struct Case {
    std::vector<std::string> a, b;
    Verdict verdict;
  };
  const Case cases[] = {
      {{"GOV.01:1"}, {"GOV.01:1"}, Verdict::kSame},
      {{"GOV.02:2", "GOV.03:3"}, {"GOV.01:1", "GOV.02:2"}, Verdict::kHarsher},
      {{"GOV.01:1", "GOV.02:2"}, {"GOV.01:1", "GOV.03:3"}, Verdict::kSofter},
      {{"GOV.01:1", "GOV.06:6"}, {"GOV.02:2", "GOV.03:3"}, Verdict::kWider},
      {{"GOV.02:2"}, {"GOV.01:1", "GOV.06:6"}, Verdict::kNarrower},
      {{"GOV.01:1"}, {"INST.01:1"}, Verdict::kIncomparable},
      {{"GOV.01:1"}, {"ADMP.01:1"}, Verdict::kIncomparable},
      {{"GEN.01"}, {"GOV.06:6"}, Verdict::kIncomparable},
      {{"GOV.01:1", "EDU.09:5"}, {"GOV.01:1", "EDU.03:2"}, Verdict::kHarsher},
      {{"GOV.01:1", "EDU.09:5"}, {"GOV.02:2", "EDU.03:2"}, Verdict::kIncomparable},
      {{}, {}, Verdict::kIncomparable},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(name(compare_ranges(ranges(c.a), ranges(c.b))), name(c.verdict))
        << ::testing::PrintToString(c.a) << " " << ::testing::PrintToString(c.b);
  }
}

}  // namespace
}  // namespace wenze::compare
