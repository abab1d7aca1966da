#pragma once
// Jurisdictions (or documents) × fault categories, sanctions or rule types: who sanctions what, how
// severely, where.

#include <map>
#include <string>
#include <vector>

#include "compare/record.h"
#include "compare/scale.h"

namespace wenze::compare {

enum class MatrixRows { kJurisdiction, kDocument };
enum class MatrixColumns {
  kFault,     // level 2, F05.01
  kTopic,     // level 1, F05
  kSanction,  // GOV.02
  kFamily,    // GOV
  kType,      // liability, procedure, remedy …
  kSubject,   // role of who answers: head, direct …
};
std::string_view name(MatrixRows rows);
std::string_view name(
    MatrixColumns columns);  // "fault", "topic", "sanction", "family", "type", "subject"

// A jurisdiction or document that has its row even when no record is of it.
struct ExpectedRow {
  std::string id, label;  // as MatrixRow
};

struct MatrixOptions {
  MatrixRows rows = MatrixRows::kJurisdiction;
  MatrixColumns columns = MatrixColumns::kTopic;
  // Rule types that are counted. Empty: liability for faults and topics; liability, catalogue and
  // transfer for sanctions and families (a catalogue says what a place knows); all for types. Rules
  // with modality must_not never count as sanctioning.
  std::vector<extract::RuleType> types;
  // Columns that appear even when nobody has them, in addition to those found ("what nobody
  // sanctions").
  std::vector<std::string> expected_columns;
  std::vector<ExpectedRow> expected_rows;
  // Only columns whose id or group is among these (F05 keeps F05.01); empty: all.
  std::vector<std::string> only_columns;
};

// How often a sanction stands in the rules of a cell.
struct SanctionUse {
  std::string code, regime;
  int rules = 0;
  bool operator==(const SanctionUse&) const = default;
};

struct MatrixCell {
  std::vector<std::size_t>
      records;  // indices into the input, ordered by document, place, id; empty: a finding
  std::vector<SanctionUse>
      sanctions;                 // ordered by regime, family, rank, code; in a column of sanctions
                                 // or families only those of the column (as in ranks)
  std::vector<RankRange> ranks;  // one a scale: never across regimes
  std::map<extract::Modality, int> modalities;  // rules a modality
  int reported = 0;                             // rules that a commentary only reports
  // Scales of `ranks` on which the whole cell lies above (kHarsher) or below (kSofter) what is
  // typical of its column.
  std::vector<std::pair<Scale, Verdict>> outlying;
};

// What is typical of a column on one scale: the median of the mildest and that of the hardest
// sanction, over the rows that have the scale. Of three rows at least.
struct Typical {
  RankRange range;
  int rows = 0;  // that it was computed from
};

struct MatrixRow {
  std::string id;     // jurisdiction code or document id; empty: jurisdiction unknown
  std::string label;  // jurisdiction name or title, else path
  std::vector<std::string> documents;  // ids of the documents that are in it, sorted
  std::vector<MatrixCell> cells;       // one a column
};

struct MatrixColumn {
  std::string id;     // code or type
  int rows_with = 0;  // rows whose cell is not empty
  std::vector<Typical> typical = {};
};

struct Matrix {
  MatrixRows row_kind = MatrixRows::kJurisdiction;
  MatrixColumns column_kind = MatrixColumns::kTopic;
  std::vector<MatrixRow> rows;        // by id; unknown jurisdiction last
  std::vector<MatrixColumn> columns;  // by id (types in the order of the schema)
  // Rules that were counted nowhere: no code in the wanted dimension (indices into the input,
  // ascending).
  std::vector<std::size_t> uncoded;
};

// The same records in any order give the same matrix, apart from the indices.
Matrix build_matrix(const std::vector<RuleRecord>& records, const MatrixOptions& options);

// One line a cell: "620700 F05: GOV.01×2 GOV.02×1 | civil_service/GOV 1-2 | must×2 | art_5 art_6",
// empty ones "-".
std::string dump(const Matrix& matrix, const std::vector<RuleRecord>& records);

}  // namespace wenze::compare
