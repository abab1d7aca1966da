#pragma once
// Rules and the matrix of rules as tables and as JSON.

#include <string>
#include <vector>

#include "compare/matrix.h"
#include "compare/record.h"
#include "report/labels.h"
#include "report/table.h"

namespace wenze::report {

// One row a rule: place, provision, type, fault, who answers, authority, condition, sanctions,
// modality, quote.
Table rules_table(const std::vector<compare::RuleRecord>& records, const Labels& labels);
// One JSON object a record, on one line each when `indent` is -1: {"document": {…}, "citation": …,
// "rule": {…}} with the rule as in docs/document.schema.json. A JSON array.
std::string rules_json(const std::vector<compare::RuleRecord>& records, int indent);

struct MatrixReportOptions {
  enum class Evidence { kWithout, kWith };
  Evidence evidence = Evidence::kWith;  // a second table with every rule and its quotation
  std::size_t citations_a_cell = 3;     // in the matrix itself; 0: none
  std::size_t quote_codepoints = 60;    // of the first rule's quotation, in the cell; 0: none
};

// The matrix as drafters lay it out, with a column for every place (or document); the quotations
// behind each cell; the empty cells that others fill.
Report matrix_report(const compare::Matrix& matrix, const std::vector<compare::RuleRecord>& records,
                     const Labels& labels, const MatrixReportOptions& options);
// docs/matrix.schema.json (wenze/matrix/1).
std::string matrix_json(const compare::Matrix& matrix,
                        const std::vector<compare::RuleRecord>& records, const Labels& labels,
                        int indent);

// What a rule says, for tables: type, fault, who answers, authority, condition, sanctions,
// modality, confidence.
std::vector<Column> rule_columns(const Labels& labels);
std::vector<Cell> rule_cells(const extract::Rule& rule, const Labels& labels);
// The same on one line: 责任追究：… | 工作人员 | 情节严重的 | 记过 | 由… | 应当 | 把握：中.
std::string rule_line(const extract::Rule& rule, const Labels& labels);

// Pieces of rules in words, for other reports.
std::string sanctions_text(const std::vector<extract::Sanction>& sanctions, const Labels& labels);
std::string subjects_text(const std::vector<extract::Subject>& subjects, const Labels& labels);
// "2000–20000 CNY", "≤5 times"; 2000元以上2万元以下, 5倍以下. Several are joined by ; and ；.
std::string ranges_text(const std::vector<extract::Range>& ranges, const Labels& labels);
// Words for codes: `kind` is "sanction", "fault", or a kind of labels.def ("modality", "role" …);
// empty: the codes are words.
std::vector<std::string> words_of(const std::vector<std::string>& codes, std::string_view kind,
                                  const Labels& labels);
// Citations without repetition; the title of a document is named once.
std::string citations_text(const std::vector<std::string>& citations, const Labels& labels);
std::string list_text(const std::vector<std::string>& items, const Labels& labels);  // 、 or ", "

}  // namespace wenze::report
