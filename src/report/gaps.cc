#include "report/gaps.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "report/rules.h"

namespace wenze::report {
namespace {

using Json = nlohmann::ordered_json;
using compare::Gap;
using compare::GapKind;
using compare::RuleRecord;

std::string subject_label(const Gap& gap, const Labels& labels) {
  switch (gap.kind) {
    case GapKind::kRoleMissing:
    case GapKind::kRoleOnlyHere:
      return labels.word("role", gap.code);
    case GapKind::kTypeMissing:
    case GapKind::kTypeOnlyHere:
      return labels.word("type", gap.code);
    default:
      return gap.code + " " + labels.fault(gap.code);
  }
}

// "softer than 2, same as 1 of 4 comparable".
std::string standing_text(const compare::Standing& standing, const Labels& labels) {
  std::vector<std::string> out;
  const auto add = [&](const char* id, std::size_t count) {
    if (count > 0) out.push_back(labels.word("standing", id) + " " + std::to_string(count));
  };
  add("softer", standing.softer);
  add("harsher", standing.harsher);
  add("same", standing.same);
  add("overlapping", standing.overlapping);
  return list_text(out, labels);
}

// One quotation a document until there are enough.
Cell examples_cell(const std::vector<std::size_t>& indices, const std::vector<RuleRecord>& records,
                   const Labels& labels, std::size_t most) {
  Cell out;
  std::vector<std::string> citations, documents;
  for (std::size_t i : indices) {
    if (citations.size() == most) break;
    if (std::ranges::find(documents, records[i].document_id) != documents.end()) continue;
    documents.push_back(records[i].document_id);
    if (!out.text.empty()) out.text += '\n';
    const std::string sanctions = sanctions_text(records[i].rule.sanctions, labels);
    out.text += records[i].rule.quote + (sanctions.empty() ? "" : " → " + sanctions);
    citations.push_back(records[i].citation);
  }
  if (out.text.empty()) out.text = "—";
  out.citation = citations_text(citations, labels);
  return out;
}

Json ranks_json(const std::vector<compare::RankRange>& ranks) {
  Json out = Json::array();
  for (const compare::RankRange& range : ranks)
    out.push_back({{"regime", range.scale.regime},
                   {"family", range.scale.family},
                   {"low", range.low},
                   {"high", range.high},
                   {"low_code", range.low_code},
                   {"high_code", range.high_code}});
  return out;
}

Json evidence_json(const std::vector<std::size_t>& indices,
                   const std::vector<RuleRecord>& records) {
  Json out = Json::array();
  for (std::size_t i : indices) {
    const RuleRecord& record = records[i];
    out.push_back({{"document", record.document_id},
                   {"path", record.path},
                   {"title", record.title},
                   {"citation", record.citation},
                   {"eid", record.rule.eid},
                   {"id", record.rule.id},
                   {"quote", record.rule.quote},
                   {"raw", {record.rule.quote_raw.begin(), record.rule.quote_raw.end()}}});
  }
  return out;
}

}  // namespace

Report gaps_report(const GapsView& view, const Labels& labels, const GapsReportOptions& options) {
  Table table;
  table.id = "gaps";
  table.title = labels.word("title", "gaps");
  for (const char* id : {"finding", "value", "measures", "draft", "others"})
    table.columns.push_back(labels.column(id));
  for (const Gap& gap : view.gaps) {
    std::string finding = labels.word("gap", compare::name(gap.kind));
    if (gap.standing.comparable() > 0) finding += "\n" + standing_text(gap.standing, labels);
    if (gap.under_catch_all) finding += "\n" + labels.word("note", "catch_all");
    table.add_row({finding, subject_label(gap, labels),
                   std::to_string(gap.measures_with) + "/" + std::to_string(gap.measures),
                   examples_cell(gap.draft_rules, view.draft, labels, options.examples),
                   examples_cell(gap.other_rules, view.others, labels, options.examples)});
  }
  if (table.rows.empty()) table.notes.push_back(labels.word("note", "nothing"));
  table.notes.push_back(labels.word("note", "regimes"));
  Report report;
  report.tables.push_back(std::move(table));
  return report;
}

std::string gaps_json(const GapsView& view, const Labels& labels, int indent) {
  Json out;
  out["schema"] = "wenze/gaps/1";
  out["gaps"] = Json::array();
  for (const Gap& gap : view.gaps) {
    Json item;
    item["kind"] = compare::name(gap.kind);
    item["code"] = gap.code;
    item["label"] = subject_label(gap, labels);
    item["measures_with"] = gap.measures_with;
    item["measures"] = gap.measures;
    item["under_catch_all"] = gap.under_catch_all;
    item["standing"] = {{"harsher", gap.standing.harsher},
                        {"same", gap.standing.same},
                        {"softer", gap.standing.softer},
                        {"overlapping", gap.standing.overlapping}};
    item["draft_ranks"] = ranks_json(gap.draft_ranks);
    item["other_ranks"] = ranks_json(gap.other_ranks);
    item["draft_rules"] = evidence_json(gap.draft_rules, view.draft);
    item["other_rules"] = evidence_json(gap.other_rules, view.others);
    out["gaps"].push_back(std::move(item));
  }
  return out.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace wenze::report
