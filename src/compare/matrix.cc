// Records are sorted once by row, document, place and id; a single pass then files every record
// under the columns it belongs to. Columns come from the data (and from what the caller expects),
// so an empty cell says something: others have it.
#include "compare/matrix.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "base/strings.h"

namespace wenze::compare {
namespace {

using extract::Modality;
using extract::Rule;
using extract::RuleType;

bool counts(const Rule& rule, const MatrixOptions& options) {
  if (!options.types.empty()) {
    if (std::ranges::find(options.types, rule.type) == options.types.end()) return false;
  } else if (options.columns == MatrixColumns::kFault || options.columns == MatrixColumns::kTopic ||
             options.columns == MatrixColumns::kSubject) {
    if (rule.type != RuleType::kLiability) return false;
  } else if (options.columns != MatrixColumns::kType) {
    if (rule.type != RuleType::kLiability && rule.type != RuleType::kTransfer &&
        rule.type != RuleType::kCatalogue)
      return false;
  }
  return options.columns == MatrixColumns::kType || rule.modality != Modality::kMustNot;
}

std::set<std::string> columns_of(const Rule& rule, MatrixColumns kind) {
  std::set<std::string> out;
  switch (kind) {
    case MatrixColumns::kFault:
    case MatrixColumns::kTopic:
      if (!rule.fault) break;
      for (const std::string& code : rule.fault->codes)
        out.insert(kind == MatrixColumns::kTopic ? group_of(code) : code);
      break;
    case MatrixColumns::kSanction:
    case MatrixColumns::kFamily:
      for (const extract::Sanction& sanction : rule.sanctions)
        out.insert(kind == MatrixColumns::kFamily ? group_of(sanction.code) : sanction.code);
      break;
    case MatrixColumns::kType:
      out.insert(std::string(extract::name(rule.type)));
      break;
    case MatrixColumns::kSubject:
      for (const extract::Subject& subject : rule.subjects)
        out.insert(std::string(extract::name(subject.role)));
  }
  return out;
}

bool wanted(const std::string& column, const std::vector<std::string>& only) {
  return only.empty() || std::ranges::any_of(only, [&](const std::string& id) {
           return id == column || id == group_of(column);
         });
}

// Types keep the order of the schema, everything else the order of codes.
std::string column_key(const std::string& id, MatrixColumns kind) {
  if (kind != MatrixColumns::kType) return id;
  const auto type = extract::rule_type_from(id);
  return type ? std::string(1, static_cast<char>('a' + static_cast<int>(*type))) : "~" + id;
}

std::string row_id(const RuleRecord& record, MatrixRows rows) {
  if (rows == MatrixRows::kDocument) return record.document_id;
  return record.jurisdiction ? record.jurisdiction->code : std::string();
}

std::string row_label(const RuleRecord& record, MatrixRows rows) {
  if (rows == MatrixRows::kJurisdiction)
    return record.jurisdiction ? record.jurisdiction->name : std::string();
  return record.title.empty() ? record.path : record.title;
}

auto place_key(const RuleRecord& record) {
  return std::tie(record.document_id, record.rule.quote_raw, record.rule.id);
}

// In a column of sanctions a cell speaks of these only, not of what else its rules impose.
bool belongs(const extract::Sanction& sanction, const std::string& column, MatrixColumns kind) {
  if (kind == MatrixColumns::kSanction) return sanction.code == column;
  if (kind == MatrixColumns::kFamily) return group_of(sanction.code) == column;
  return true;
}

struct ColumnOf {
  const std::string& id;
  MatrixColumns kind;
};

void finish(MatrixCell& cell, const ColumnOf& column, const std::vector<RuleRecord>& records) {
  std::ranges::sort(cell.records, [&](std::size_t a, std::size_t b) {
    return std::pair(place_key(records[a]), a) < std::pair(place_key(records[b]), b);
  });
  std::vector<extract::Sanction> all;
  std::map<std::tuple<std::string, std::string, int, std::string>, int> uses;
  for (std::size_t index : cell.records) {
    const Rule& rule = records[index].rule;
    ++cell.modalities[rule.modality];
    cell.reported += rule.status == extract::RuleStatus::kReported;
    std::set<std::string> seen;
    for (const extract::Sanction& sanction : rule.sanctions) {
      if (!belongs(sanction, column.id, column.kind)) continue;
      all.push_back(sanction);
      if (!seen.insert(sanction.code).second) continue;
      ++uses[{sanction.regime, group_of(sanction.code), sanction.rank.value_or(0), sanction.code}];
    }
  }
  cell.ranks = rank_ranges(all);
  for (const auto& [key, rules] : uses)
    cell.sanctions.push_back({std::get<3>(key), std::get<0>(key), rules});
}

// What the pass over the records gathers, before it is laid out as a table.
struct Gathered {
  struct Row {
    std::string label;
    std::set<std::string> documents;
    std::map<std::string, MatrixCell> cells;  // by column id
  };
  std::map<std::pair<int, std::string>, Row> rows;  // unknown jurisdictions sort last
  std::map<std::string, std::string> columns;       // key → id
  std::vector<std::size_t> uncoded;
};

Gathered gather(const std::vector<RuleRecord>& records, const MatrixOptions& options) {
  Gathered out;
  for (const ExpectedRow& row : options.expected_rows)
    out.rows[{row.id.empty() ? 1 : 0, row.id}].label = row.label;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const RuleRecord& record = records[i];
    // A document without any counted rule still has its row: that it sanctions nothing is a
    // finding.
    const std::string id = row_id(record, options.rows);
    Gathered::Row& row = out.rows[{id.empty() ? 1 : 0, id}];
    const std::string label = row_label(record, options.rows);
    if (row.label.empty() || label < row.label) row.label = label;
    row.documents.insert(record.document_id);
    if (!counts(record.rule, options)) continue;
    const std::set<std::string> columns = columns_of(record.rule, options.columns);
    if (columns.empty()) out.uncoded.push_back(i);
    for (const std::string& column : columns) {
      if (!wanted(column, options.only_columns)) continue;
      out.columns[column_key(column, options.columns)] = column;
      row.cells[column].records.push_back(i);
    }
  }
  for (const std::string& column : options.expected_columns)
    out.columns[column_key(column, options.columns)] = column;
  return out;
}

constexpr std::size_t kLeastRows = 3;

// The sanction of the middle row; of an even number the milder of the two.
std::pair<int, std::string> median(std::vector<std::pair<int, std::string>> values) {
  std::ranges::sort(values);
  return values[(values.size() - 1) / 2];
}

// What is typical of a column, and the cells that lie beside it altogether.
void mark_typical(Matrix& matrix, std::size_t column) {
  struct Ends {
    std::vector<std::pair<int, std::string>> low, high;
  };
  std::map<Scale, Ends> scales;
  for (const MatrixRow& row : matrix.rows)
    for (const RankRange& range : row.cells[column].ranks) {
      scales[range.scale].low.emplace_back(range.low, range.low_code);
      scales[range.scale].high.emplace_back(range.high, range.high_code);
    }
  for (const auto& [scale, ends] : scales) {
    if (ends.low.size() < kLeastRows) continue;
    const auto [low, low_code] = median(ends.low);
    const auto [high, high_code] = median(ends.high);
    matrix.columns[column].typical.push_back(
        {{scale, low, high, low_code, high_code}, static_cast<int>(ends.low.size())});
    for (MatrixRow& row : matrix.rows)
      for (const RankRange& range : row.cells[column].ranks) {
        if (range.scale != scale) continue;
        if (range.low > high) row.cells[column].outlying.emplace_back(scale, Verdict::kHarsher);
        if (range.high < low) row.cells[column].outlying.emplace_back(scale, Verdict::kSofter);
      }
  }
}

std::string list_cell(const MatrixCell& cell, const std::vector<RuleRecord>& records) {
  if (cell.records.empty()) return "-";
  std::vector<std::string> sanctions, ranks, modalities, places;
  for (const SanctionUse& use : cell.sanctions)
    sanctions.push_back(use.code + "×" + std::to_string(use.rules));
  for (const RankRange& range : cell.ranks)
    ranks.push_back(range.scale.regime + "/" + range.scale.family + " " +
                    std::to_string(range.low) + "-" + std::to_string(range.high));
  for (const auto& [modality, count] : cell.modalities)
    modalities.push_back(std::string(extract::name(modality)) + "×" + std::to_string(count));
  for (std::size_t index : cell.records) places.push_back(records[index].rule.eid);
  std::string out = base::join(sanctions, " ") + " | " + base::join(ranks, ", ") + " | " +
                    base::join(modalities, " ") + " | " + base::join(places, " ");
  for (const auto& [scale, verdict] : cell.outlying)
    out += " | " + std::string(name(verdict)) + " than typical in " + scale.family;
  if (cell.reported > 0) out += " | reported×" + std::to_string(cell.reported);
  return out;
}

}  // namespace

std::string_view name(MatrixRows rows) {
  return rows == MatrixRows::kJurisdiction ? "jurisdiction" : "document";
}

std::string_view name(MatrixColumns columns) {
  constexpr std::array<std::string_view, 6> kNames = {"fault",  "topic", "sanction",
                                                      "family", "type",  "subject"};
  return kNames[static_cast<std::size_t>(columns)];
}

Matrix build_matrix(const std::vector<RuleRecord>& records, const MatrixOptions& options) {
  Gathered gathered = gather(records, options);
  Matrix out;
  out.row_kind = options.rows;
  out.column_kind = options.columns;
  out.uncoded = std::move(gathered.uncoded);
  for (const auto& [key, id] : gathered.columns) out.columns.push_back({id, 0, {}});
  for (auto& [key, source] : gathered.rows) {
    MatrixRow row{key.second, source.label, {}, {}};
    row.documents.assign(source.documents.begin(), source.documents.end());
    for (MatrixColumn& column : out.columns) {
      MatrixCell cell = std::move(source.cells[column.id]);
      finish(cell, {column.id, options.columns}, records);
      column.rows_with += !cell.records.empty();
      row.cells.push_back(std::move(cell));
    }
    out.rows.push_back(std::move(row));
  }
  for (std::size_t i = 0; i < out.columns.size(); ++i) mark_typical(out, i);
  return out;
}

std::string dump(const Matrix& matrix, const std::vector<RuleRecord>& records) {
  std::string out;
  for (const MatrixRow& row : matrix.rows) {
    for (std::size_t i = 0; i < matrix.columns.size(); ++i) {
      out += (row.id.empty() ? "?" : row.id) + " " + matrix.columns[i].id + ": " +
             list_cell(row.cells[i], records) + "\n";
    }
  }
  return out;
}

}  // namespace wenze::compare
