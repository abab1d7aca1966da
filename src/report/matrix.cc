#include <algorithm>
#include <nlohmann/json.hpp>

#include "report/rules.h"
#include "text/utf8.h"

namespace wenze::report {
namespace {

using Json = nlohmann::ordered_json;
using compare::Matrix;
using compare::MatrixCell;
using compare::MatrixColumns;
using compare::RankRange;
using compare::RuleRecord;

std::string column_label(const std::string& id, MatrixColumns kind, const Labels& labels) {
  switch (kind) {
    case MatrixColumns::kFault:
    case MatrixColumns::kTopic:
      return id + " " + labels.fault(id);
    case MatrixColumns::kSanction:
      return id + " " + labels.sanction(id);
    case MatrixColumns::kFamily:
      return labels.word("family", id);
    case MatrixColumns::kType:
      return labels.word("type", id);
  }
  return id;
}

std::string row_label(const compare::MatrixRow& row, const Labels& labels) {
  if (!row.label.empty()) return row.label;
  return row.id.empty() ? labels.word("note", "unknown_place") : row.id;
}

std::string uses_text(const MatrixCell& cell, const Labels& labels) {
  std::vector<std::string> out;
  for (const compare::SanctionUse& use : cell.sanctions)
    out.push_back(labels.sanction(use.code) +
                  (use.rules > 1 ? "×" + std::to_string(use.rules) : ""));
  return list_text(out, labels);
}

// "civil service: 警告–记大过": the range of ranks, a regime at a time.
std::string ranks_text(const std::vector<RankRange>& ranks, const Labels& labels) {
  std::string out;
  for (const RankRange& range : ranks) {
    if (!out.empty()) out += '\n';
    out += labels.word("regime", range.scale.regime);
    out += labels.language() == base::Language::kChinese ? "：" : ": ";
    out += labels.sanction(range.low_code);
    if (range.low != range.high) out += "–" + labels.sanction(range.high_code);
  }
  return out;
}

std::string modalities_text(const MatrixCell& cell, const Labels& labels) {
  std::vector<std::string> out;
  for (const auto& [modality, rules] : cell.modalities)
    out.push_back(labels.word("modality", extract::name(modality)) +
                  (cell.modalities.size() > 1 ? "×" + std::to_string(rules) : ""));
  return list_text(out, labels);
}

// The front of the quotation, on one line.
std::string short_quote(const extract::Rule& rule, std::size_t codepoints) {
  const std::string_view front = text::prefix_codepoints(rule.quote, codepoints);
  std::string out = "“";
  for (std::size_t at = 0; at < front.size();) {
    const text::Decoded d = text::decode_at(front, at);
    if (d.code_point != '\n' && d.code_point != '\r') out += front.substr(at, d.bytes);
    at += d.bytes;
  }
  return out + (front.size() < rule.quote.size() ? "…”" : "”");
}

Cell matrix_cell(const MatrixCell& cell, const std::vector<RuleRecord>& records,
                 const Labels& labels, const MatrixReportOptions& options) {
  if (cell.records.empty()) return Cell("—");
  std::vector<std::string> lines;
  for (std::string line :
       {uses_text(cell, labels), ranks_text(cell.ranks, labels), modalities_text(cell, labels)}) {
    if (!line.empty()) lines.push_back(std::move(line));
  }
  if (cell.reported > 0)
    lines.push_back(labels.word("note", "reported") + "×" + std::to_string(cell.reported));
  if (options.quote_codepoints > 0)
    lines.push_back(short_quote(records[cell.records.front()].rule, options.quote_codepoints));
  Cell out;
  for (const std::string& line : lines) out.text += (out.text.empty() ? "" : "\n") + line;
  std::vector<std::string> citations;
  for (std::size_t index : cell.records) {
    if (std::ranges::find(citations, records[index].citation) == citations.end())
      citations.push_back(records[index].citation);
  }
  const std::size_t shown = std::min(citations.size(), options.citations_a_cell);
  const std::size_t more = citations.size() - shown;
  citations.resize(shown);
  if (shown > 0) {
    out.citation = citations_text(citations, labels);
    if (more > 0) out.citation += " +" + std::to_string(more);
  }
  return out;
}

// The columns of the matrix down the side, its rows (places or documents) across.
Table main_table(const Matrix& matrix, const std::vector<RuleRecord>& records, const Labels& labels,
                 const MatrixReportOptions& options) {
  Table table;
  table.id = "matrix";
  table.title = labels.word("title", "matrix");
  table.columns.push_back(labels.column("value"));
  for (const compare::MatrixRow& row : matrix.rows) {
    std::string id = row.id.empty() ? "unknown" : row.id;
    // A document may be called anything, "value" too.
    while (std::ranges::find(table.columns, id, &Column::id) != table.columns.end()) id += '_';
    table.columns.push_back({std::move(id), row_label(row, labels)});
  }
  for (std::size_t i = 0; i < matrix.columns.size(); ++i) {
    std::vector<Cell> cells = {column_label(matrix.columns[i].id, matrix.column_kind, labels)};
    for (const compare::MatrixRow& row : matrix.rows)
      cells.push_back(matrix_cell(row.cells[i], records, labels, options));
    table.add_row(std::move(cells));
  }
  table.notes.push_back(labels.word("note", "regimes"));
  if (!matrix.uncoded.empty())
    table.notes.push_back(std::to_string(matrix.uncoded.size()) + " " +
                          labels.word("note", "uncoded"));
  return table;
}

Table evidence_table(const Matrix& matrix, const std::vector<RuleRecord>& records,
                     const Labels& labels) {
  Table table;
  table.id = "evidence";
  table.title = labels.word("title", "evidence");
  for (const char* id : {"place", "value", "sanctions", "modality", "quote"})
    table.columns.push_back(labels.column(id));
  for (const compare::MatrixRow& row : matrix.rows) {
    for (std::size_t i = 0; i < matrix.columns.size(); ++i) {
      for (std::size_t index : row.cells[i].records) {
        const RuleRecord& record = records[index];
        std::string modality = labels.word("modality", extract::name(record.rule.modality));
        if (record.rule.status == extract::RuleStatus::kReported)
          modality += " (" + labels.word("note", "reported") + ")";
        table.add_row({row_label(row, labels),
                       column_label(matrix.columns[i].id, matrix.column_kind, labels),
                       sanctions_text(record.rule.sanctions, labels), modality,
                       Cell::quote(record.rule.quote, record.citation)});
      }
    }
  }
  return table;
}

Table empty_table(const Matrix& matrix, const Labels& labels) {
  Table table;
  table.id = "empty_cells";
  table.title = labels.word("title", "empty_cells");
  for (const char* id : {"place", "value", "count"}) table.columns.push_back(labels.column(id));
  for (const compare::MatrixRow& row : matrix.rows) {
    for (std::size_t i = 0; i < matrix.columns.size(); ++i) {
      if (!row.cells[i].records.empty()) continue;
      table.add_row({row_label(row, labels),
                     column_label(matrix.columns[i].id, matrix.column_kind, labels),
                     Cell::of_number(matrix.columns[i].rows_with)});
    }
  }
  return table;
}

Json cell_json(const MatrixCell& cell, const std::vector<RuleRecord>& records,
               const Labels& labels) {
  Json out;
  out["sanctions"] = Json::array();
  for (const compare::SanctionUse& use : cell.sanctions)
    out["sanctions"].push_back({{"code", use.code},
                                {"label", labels.sanction(use.code)},
                                {"regime", use.regime},
                                {"rules", use.rules}});
  out["ranks"] = Json::array();
  for (const RankRange& range : cell.ranks)
    out["ranks"].push_back({{"regime", range.scale.regime},
                            {"family", range.scale.family},
                            {"low", range.low},
                            {"high", range.high},
                            {"low_code", range.low_code},
                            {"high_code", range.high_code}});
  out["modalities"] = Json::object();
  for (const auto& [modality, rules] : cell.modalities)
    out["modalities"][std::string(extract::name(modality))] = rules;
  out["reported"] = cell.reported;
  out["rules"] = Json::array();
  for (std::size_t index : cell.records) {
    const RuleRecord& record = records[index];
    out["rules"].push_back({{"document", record.document_id},
                            {"path", record.path},
                            {"title", record.title},
                            {"citation", record.citation},
                            {"eid", record.rule.eid},
                            {"id", record.rule.id},
                            {"status", extract::name(record.rule.status)},
                            {"quote", record.rule.quote},
                            {"raw", {record.rule.quote_raw.begin(), record.rule.quote_raw.end()}}});
  }
  return out;
}

}  // namespace

Report matrix_report(const Matrix& matrix, const std::vector<RuleRecord>& records,
                     const Labels& labels, const MatrixReportOptions& options) {
  Report report;
  report.tables.push_back(main_table(matrix, records, labels, options));
  if (options.evidence == MatrixReportOptions::Evidence::kWith)
    report.tables.push_back(evidence_table(matrix, records, labels));
  Table empty = empty_table(matrix, labels);
  if (!empty.rows.empty()) report.tables.push_back(std::move(empty));
  return report;
}

std::string matrix_json(const Matrix& matrix, const std::vector<RuleRecord>& records,
                        const Labels& labels, int indent) {
  Json out;
  out["schema"] = "wenze/matrix/1";
  out["rows_by"] = compare::name(matrix.row_kind);
  out["columns_by"] = compare::name(matrix.column_kind);
  out["columns"] = Json::array();
  for (const compare::MatrixColumn& column : matrix.columns)
    out["columns"].push_back({{"id", column.id},
                              {"label", column_label(column.id, matrix.column_kind, labels)},
                              {"rows_with", column.rows_with}});
  out["rows"] = Json::array();
  for (const compare::MatrixRow& row : matrix.rows) {
    Json item;
    item["id"] = row.id.empty() ? Json(nullptr) : Json(row.id);
    item["label"] = row.label.empty() ? Json(nullptr) : Json(row.label);
    item["documents"] = row.documents;
    item["cells"] = Json::object();
    for (std::size_t i = 0; i < matrix.columns.size(); ++i)
      item["cells"][matrix.columns[i].id] = cell_json(row.cells[i], records, labels);
    out["rows"].push_back(std::move(item));
  }
  out["uncoded_rules"] = matrix.uncoded.size();
  return out.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace wenze::report
