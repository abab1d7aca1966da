#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

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
    case MatrixColumns::kSubject:
      return labels.word("role", id);
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
  const std::string whole = extract::full_quotation(rule);
  const std::string_view front = text::prefix_codepoints(whole, codepoints);
  std::string out = "“";
  for (std::size_t at = 0; at < front.size();) {
    const text::Decoded d = text::decode_at(front, at);
    if (d.code_point != '\n' && d.code_point != '\r') out += front.substr(at, d.bytes);
    at += d.bytes;
  }
  return out + (front.size() < whole.size() ? "…”" : "”");
}

// Where the rules of a cell begin among the quotations.
std::string anchor_of(std::size_t row, std::size_t column) {
  return "rules-" + std::to_string(row + 1) + "-" + std::to_string(column + 1);
}

Cell matrix_cell(const MatrixCell& cell, const std::vector<RuleRecord>& records,
                 const Labels& labels, const MatrixReportOptions& options) {
  if (cell.records.empty()) return Cell("—");
  std::vector<std::string> lines;
  for (std::string line :
       {uses_text(cell, labels), ranks_text(cell.ranks, labels), modalities_text(cell, labels)}) {
    if (!line.empty()) lines.push_back(std::move(line));
  }
  for (const auto& [scale, verdict] : cell.outlying)
    lines.push_back("◆ " + labels.word("outlying", compare::name(verdict)) + " (" +
                    labels.word("regime", scale.regime) + ")");
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

// "typical of 5: civil service: 警告–记过", under the name of a column.
std::string typical_text(const compare::MatrixColumn& column, const Labels& labels) {
  std::string out;
  for (const compare::Typical& typical : column.typical)
    out += "\n" + labels.word("note", "typical") + " " + std::to_string(typical.rows) + "：" +
           ranks_text({typical.range}, labels);
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
    std::vector<Cell> cells = {column_label(matrix.columns[i].id, matrix.column_kind, labels) +
                               typical_text(matrix.columns[i], labels)};
    for (std::size_t y = 0; y < matrix.rows.size(); ++y) {
      const MatrixCell& cell = matrix.rows[y].cells[i];
      cells.push_back(matrix_cell(cell, records, labels, options));
      if (options.evidence == MatrixReportOptions::Evidence::kWith && !cell.records.empty())
        cells.back().link = "#" + anchor_of(y, i);
    }
    table.add_row(std::move(cells));
  }
  table.notes.push_back(labels.word("note", "regimes"));
  if (std::ranges::any_of(matrix.columns,
                          [](const auto& column) { return !column.typical.empty(); }))
    table.notes.push_back(labels.word("note", "typical_how"));
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
  for (std::size_t y = 0; y < matrix.rows.size(); ++y) {
    const compare::MatrixRow& row = matrix.rows[y];
    for (std::size_t i = 0; i < matrix.columns.size(); ++i) {
      for (std::size_t index : row.cells[i].records) {
        const RuleRecord& record = records[index];
        Cell place(row_label(row, labels));
        if (index == row.cells[i].records.front()) place.anchor = anchor_of(y, i);
        std::string modality = labels.word("modality", extract::name(record.rule.modality));
        if (record.rule.status == extract::RuleStatus::kReported)
          modality += " (" + labels.word("note", "reported") + ")";
        table.add_row({std::move(place),
                       column_label(matrix.columns[i].id, matrix.column_kind, labels),
                       sanctions_text(record.rule.sanctions, labels), modality,
                       Cell::quote(extract::full_quotation(record.rule), record.citation)});
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

// How many rules each place has in each column.
Chart coverage_chart(const Matrix& matrix, const Labels& labels) {
  Chart chart;
  chart.kind = Chart::Kind::kHeatMap;
  chart.id = "coverage";
  chart.title = labels.word("title", "coverage");
  chart.note = labels.word("note", "coverage");
  for (const compare::MatrixColumn& column : matrix.columns)
    chart.columns.push_back(column_label(column.id, matrix.column_kind, labels));
  for (const compare::MatrixRow& row : matrix.rows) {
    chart.rows.push_back(row_label(row, labels));
    auto& values = chart.values.emplace_back();
    for (const MatrixCell& cell : row.cells)
      values.push_back(static_cast<double>(cell.records.size()));
  }
  return chart;
}

// How often each ranked sanction of one scale stands in the rules of each place, from the mildest
// to the hardest; of the scale that most places use. Regimes are never put into one profile.
std::optional<Chart> severity_chart(const Matrix& matrix, const std::vector<RuleRecord>& records,
                                    const Labels& labels) {
  struct Profile {
    std::map<std::pair<int, std::string>, std::map<std::size_t, double>> uses;  // rank, code → rows
    std::set<std::size_t> rows;
  };
  std::map<compare::Scale, Profile> profiles;
  for (std::size_t y = 0; y < matrix.rows.size(); ++y) {
    std::set<std::size_t> seen;  // a rule may stand in several columns
    for (const MatrixCell& cell : matrix.rows[y].cells)
      for (const std::size_t index : cell.records) {
        if (!seen.insert(index).second) continue;
        for (const extract::Sanction& sanction : records[index].rule.sanctions) {
          if (!sanction.rank || *sanction.rank <= 0) continue;
          Profile& profile = profiles[{sanction.regime, compare::group_of(sanction.code)}];
          profile.uses[{*sanction.rank, sanction.code}][y] += 1;
          profile.rows.insert(y);
        }
      }
  }
  const auto best = std::ranges::max_element(profiles, {}, [](const auto& entry) {
    return std::pair(entry.second.uses.size() > 1 ? entry.second.rows.size() : 0,
                     entry.second.uses.size());
  });
  if (best == profiles.end() || best->second.uses.size() < 2) return std::nullopt;
  Chart chart;
  chart.kind = Chart::Kind::kBars;
  chart.id = "severity";
  chart.title = labels.word("title", "severity") +
                (labels.language() == base::Language::kChinese ? "：" : ": ") +
                labels.word("family", best->first.family);
  chart.note = labels.word("note", "severity");
  for (const auto& [key, uses] : best->second.uses)
    chart.columns.push_back(labels.sanction(key.second));
  for (const std::size_t y : best->second.rows) {
    chart.rows.push_back(row_label(matrix.rows[y], labels));
    auto& values = chart.values.emplace_back();
    for (const auto& [key, uses] : best->second.uses) {
      const auto found = uses.find(y);
      values.push_back(found == uses.end() ? 0 : found->second);
    }
  }
  return chart;
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
  out["outlying"] = Json::array();
  for (const auto& [scale, verdict] : cell.outlying)
    out["outlying"].push_back(
        {{"regime", scale.regime}, {"family", scale.family}, {"verdict", compare::name(verdict)}});
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
  if (!matrix.rows.empty() && !matrix.columns.empty())
    report.charts.push_back(coverage_chart(matrix, labels));
  if (auto severity = severity_chart(matrix, records, labels))
    report.charts.push_back(std::move(*severity));
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
  for (const compare::MatrixColumn& column : matrix.columns) {
    Json typical = Json::array();
    for (const compare::Typical& one : column.typical)
      typical.push_back({{"regime", one.range.scale.regime},
                         {"family", one.range.scale.family},
                         {"low", one.range.low},
                         {"high", one.range.high},
                         {"low_code", one.range.low_code},
                         {"high_code", one.range.high_code},
                         {"rows", one.rows}});
    out["columns"].push_back({{"id", column.id},
                              {"label", column_label(column.id, matrix.column_kind, labels)},
                              {"rows_with", column.rows_with},
                              {"typical", typical}});
  }
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
