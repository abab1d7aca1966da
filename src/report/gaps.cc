#include "report/gaps.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

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

// "3/5", and of which levels: 法律 1、规范性文件 2.
std::string measures_text(const Gap& gap, const Labels& labels) {
  std::vector<std::string> levels;
  const bool known =
      std::ranges::any_of(gap.levels, [](const auto& one) { return !one.first.empty(); });
  for (const auto& [level, count] : gap.levels)
    levels.push_back((level.empty() ? labels.word("note", "unknown_level") : labels.level(level)) +
                     " " + std::to_string(count));
  return std::to_string(gap.measures_with) + "/" + std::to_string(gap.measures) +
         (known ? "\n" + list_text(levels, labels) : "");
}

std::string quoted(const RuleRecord& record, const Labels& labels) {
  const std::string sanctions = sanctions_text(record.rule.sanctions, labels);
  return extract::full_quotation(record.rule) + (sanctions.empty() ? "" : " → " + sanctions);
}

// One quotation a document until there are enough, each with where it stands; then how many there
// are.
Cell examples_cell(const std::vector<std::size_t>& indices, const std::vector<RuleRecord>& records,
                   const Labels& labels, std::size_t most) {
  Cell out;
  std::set<std::string> documents;
  for (std::size_t i : indices) {
    if (documents.size() == most) break;
    if (!documents.insert(records[i].document_id).second) continue;
    if (!out.text.empty()) out.text += '\n';
    out.text += records[i].citation + labels.word("note", "colon") + quoted(records[i], labels);
  }
  if (out.text.empty()) out.text = "—";
  if (indices.size() > documents.size())
    out.citation = labels.word("note", "all_rules") + std::to_string(indices.size());
  return out;
}

std::string anchor_of(std::size_t finding) { return "finding-" + std::to_string(finding + 1); }

// Everything that comparable measures say of each finding, so that a drafter can take it up.
Table sources_table(const GapsView& view, const Labels& labels) {
  Table table;
  table.id = "evidence";
  table.title = labels.word("title", "evidence");
  for (const char* id : {"value", "finding", "level", "quote"})
    table.columns.push_back(labels.column(id));
  for (std::size_t g = 0; g < view.gaps.size(); ++g) {
    const Gap& gap = view.gaps[g];
    for (std::size_t k = 0; k < gap.other_rules.size(); ++k) {
      const RuleRecord& record = view.others[gap.other_rules[k]];
      Cell value(subject_label(gap, labels));
      if (k == 0) value.anchor = anchor_of(g);
      table.add_row({value, labels.word("gap", compare::name(gap.kind)),
                     record.level.empty() ? "" : labels.level(record.level),
                     Cell::quote(quoted(record, labels), record.citation)});
    }
  }
  return table;
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
                   {"level", record.level.empty() ? Json(nullptr) : Json(record.level)},
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
  for (std::size_t g = 0; g < view.gaps.size(); ++g) {
    const Gap& gap = view.gaps[g];
    std::string finding = labels.word("gap", compare::name(gap.kind));
    if (gap.standing.comparable() > 0) finding += "\n" + standing_text(gap.standing, labels);
    if (gap.under_catch_all) finding += "\n" + labels.word("note", "catch_all");
    Cell others = examples_cell(gap.other_rules, view.others, labels, options.examples);
    if (!gap.other_rules.empty()) {
      others.link = "#" + anchor_of(g);
      if (others.citation.empty())
        others.citation =
            labels.word("note", "all_rules") + std::to_string(gap.other_rules.size());
    }
    table.add_row({finding, subject_label(gap, labels), measures_text(gap, labels),
                   examples_cell(gap.draft_rules, view.draft, labels, options.examples),
                   std::move(others)});
  }
  table.notes.push_back(labels.word("note", view.gaps.empty() ? "nothing" : "ranking"));
  table.notes.push_back(labels.word("note", "regimes"));
  Report report;
  report.tables.push_back(std::move(table));
  if (Table sources = sources_table(view, labels); !sources.rows.empty())
    report.tables.push_back(std::move(sources));
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
    item["weight"] = gap.weight;
    item["levels"] = Json::array();
    for (const auto& [level, count] : gap.levels)
      item["levels"].push_back(
          {{"level", level.empty() ? Json(nullptr) : Json(level)}, {"measures", count}});
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
