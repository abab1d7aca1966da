#include "report/diff.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "report/rules.h"
#include "report/sides.h"

namespace wenze::report {
namespace {

using Json = nlohmann::ordered_json;
using compare::Diff;
using compare::ProvisionChange;
using compare::ProvisionFate;
using compare::RuleChange;
using compare::RuleChangeKind;

// What RuleChange::from and to hold, which depends on the kind.
std::string_view kind_of(RuleChangeKind kind) {
  switch (kind) {
    case RuleChangeKind::kModality:
      return "modality";
    case RuleChangeKind::kCombination:
      return "combination";
    case RuleChangeKind::kSubject:
      return "role";
    case RuleChangeKind::kSeverity:
      return "severity";
    case RuleChangeKind::kAuthority:
      return "";
    default:
      return "sanction";
  }
}

std::string words(const std::vector<std::string>& items, const std::vector<extract::Range>& ranges,
                  RuleChangeKind kind, const Labels& labels) {
  const std::vector<std::string> out = words_of(items, kind_of(kind), labels);
  if (!ranges.empty()) return list_text(out, labels) + " " + ranges_text(ranges, labels);
  return out.empty() ? labels.word("note", "none") : list_text(out, labels);
}

std::string places_text(const RuleChange& change, const Labels& labels) {
  std::vector<std::string> out;
  for (const compare::RulePlace& place : change.places)
    out.push_back(place.new_citation.empty() ? place.old_citation : place.new_citation);
  return citations_text(out, labels);
}

Table rules_part(const Diff& diff, const Labels& labels) {
  Table table;
  table.id = "diff_rules";
  table.title = labels.word("title", "diff_rules");
  for (const char* id : {"statement", "type", "citation"})
    table.columns.push_back(labels.column(id));
  for (const RuleChange& change : diff.rules)
    table.add_row({statement(change, labels), labels.word("type", extract::name(change.type)),
                   places_text(change, labels)});
  if (table.rows.empty()) table.notes.push_back(labels.word("note", "nothing"));
  table.notes.push_back(labels.word("note", "regimes"));
  return table;
}

std::vector<std::string> fates(const ProvisionChange& change) {
  if (change.fate == ProvisionFate::kAdded) return {change.counterpart.empty() ? "added" : "split"};
  if (change.fate == ProvisionFate::kDeleted)
    return {change.counterpart.empty() ? "deleted" : "merged"};
  std::vector<std::string> out;
  if (change.text_changed) out.push_back(change.references_only ? "references" : "changed");
  if (change.references_shifted) out.push_back("shifted");
  if (change.moved) out.push_back("moved");
  if (change.renumbered) out.push_back("renumbered");
  return out;
}

std::string fates_text(const ProvisionChange& change, const Labels& labels) {
  std::vector<std::string> out;
  for (const std::string& fate : fates(change)) out.push_back(labels.word("fate", fate));
  return list_text(out, labels);
}

bool is_only_renumbered(const ProvisionChange& change) {
  return change.fate == ProvisionFate::kKept && change.renumbered && !change.moved &&
         !change.text_changed && !change.references_shifted;
}

std::string_view parent_of(const std::string& eid) {
  const std::size_t at = eid.rfind("__");
  return at == std::string::npos ? std::string_view() : std::string_view(eid).substr(0, at);
}

// One past the last of the run of renumbered siblings that begins at `begin`.
std::size_t end_of_run(const std::vector<ProvisionChange>& changes, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < changes.size() && is_only_renumbered(changes[end]) &&
         parent_of(changes[end].new_eid) == parent_of(changes[begin].new_eid))
    ++end;
  return end;
}

Cell marked(const std::string& text, const ProvisionChange& change, Mark mark) {
  Cell cell(text);
  if (change.fate != ProvisionFate::kKept) {
    if (!text.empty()) cell.highlights = {{{0, text.size()}, mark}};
    return cell;
  }
  for (const compare::Edit& edit : change.edits) {
    if (mark == Mark::kDeleted && edit.kind == compare::EditKind::kDelete)
      cell.highlights.push_back({{edit.old_span.begin(), edit.old_span.end()}, mark});
    if (mark == Mark::kInserted && edit.kind == compare::EditKind::kInsert)
      cell.highlights.push_back({{edit.new_span.begin(), edit.new_span.end()}, mark});
  }
  return cell;
}

Table text_part(const Diff& diff, const Labels& labels) {
  Table table;
  table.id = "diff_text";
  table.title = labels.word("title", "diff_text");
  for (const char* id : {"change", "old_label", "new_label", "old", "new"})
    table.columns.push_back(labels.column(id));
  for (std::size_t i = 0; i < diff.provisions.size(); ++i) {
    const ProvisionChange& change = diff.provisions[i];
    std::string from = change.old_pinpoint, to = change.new_pinpoint;
    if (is_only_renumbered(change)) {
      const std::size_t end = end_of_run(diff.provisions, i);
      const ProvisionChange& last = diff.provisions[end - 1];
      if (end - i > 1) {
        from += "–" + last.old_pinpoint;
        to += "–" + last.new_pinpoint;
      }
      table.add_row({fates_text(change, labels), from, to, "", ""});
      i = end - 1;
      continue;
    }
    table.add_row({fates_text(change, labels), from, to,
                   marked(change.old_text, change, Mark::kDeleted),
                   marked(change.new_text, change, Mark::kInserted)});
  }
  if (table.rows.empty()) table.notes.push_back(labels.word("note", "nothing"));
  table.notes.push_back(std::to_string(diff.unchanged) + " " + labels.word("note", "unchanged"));
  table.notes.push_back(labels.word("note", "typography"));
  return table;
}

Json provision_json(const ProvisionChange& change) {
  Json out;
  out["changes"] = fates(change);
  if (!change.counterpart.empty()) out["counterpart"] = change.counterpart;
  out["old"] = nullptr;
  out["new"] = nullptr;
  if (change.fate != ProvisionFate::kAdded)
    out["old"] = {{"eid", change.old_eid},
                  {"label", change.old_label},
                  {"citation", change.old_pinpoint},
                  {"text", change.old_text},
                  {"raw", span_json<Json>(change.old_raw)}};
  if (change.fate != ProvisionFate::kDeleted)
    out["new"] = {{"eid", change.new_eid},
                  {"label", change.new_label},
                  {"citation", change.new_pinpoint},
                  {"text", change.new_text},
                  {"raw", span_json<Json>(change.new_raw)}};
  out["edits"] = Json::array();
  for (const compare::Edit& edit : change.edits) {
    const char* kind = edit.kind == compare::EditKind::kEqual    ? "equal"
                       : edit.kind == compare::EditKind::kDelete ? "delete"
                                                                 : "insert";
    out["edits"].push_back({{"kind", kind},
                            {"old", span_json<Json>(edit.old_span)},
                            {"new", span_json<Json>(edit.new_span)}});
  }
  return out;
}

Json rule_ref(const std::string& eid, const std::string& citation,
              const std::optional<std::size_t>& index,
              const std::vector<compare::RuleRecord>& rules) {
  if (!index) return nullptr;
  const extract::Rule& rule = rules[*index].rule;
  return {{"eid", eid},
          {"citation", citation},
          {"id", rule.id},
          {"quote", rule.quote},
          {"raw", span_json<Json>(rule.quote_raw)}};
}

Json ranges_json(const std::vector<extract::Range>& ranges) {
  Json out = Json::array();
  for (const extract::Range& range : ranges)
    out.push_back({{"min", range.min ? Json(*range.min) : Json(nullptr)},
                   {"max", range.max ? Json(*range.max) : Json(nullptr)},
                   {"unit", range.unit}});
  return out;
}

Json rule_json(const RuleChange& change, const DiffView& view, const Labels& labels) {
  Json out;
  out["kind"] = compare::name(change.kind);
  out["type"] = extract::name(change.type);
  out["severity"] = change.severity ? Json(extract::name(*change.severity)) : Json(nullptr);
  out["statement"] = statement(change, labels);
  out["from"] = change.from;
  out["to"] = change.to;
  out["from_ranges"] = ranges_json(change.from_ranges);
  out["to_ranges"] = ranges_json(change.to_ranges);
  out["scale"] = nullptr;
  if (change.scale)
    out["scale"] = {{"regime", change.scale->regime}, {"family", change.scale->family}};
  out["places"] = Json::array();
  for (const compare::RulePlace& place : change.places)
    out["places"].push_back(
        {{"old", rule_ref(place.old_eid, place.old_citation, place.old_rule, view.older.rules)},
         {"new", rule_ref(place.new_eid, place.new_citation, place.new_rule, view.newer.rules)}});
  return out;
}

}  // namespace

std::string statement(const RuleChange& change, const Labels& labels) {
  std::string from = words(change.from, change.from_ranges, change.kind, labels);
  std::string to = words(change.to, change.to_ranges, change.kind, labels);
  // A rule that came or went: what it is about, and its sanctions where it has any.
  if (change.kind == RuleChangeKind::kAdded)
    to = change.about + (change.to.empty() ? "" : " → " + to);
  if (change.kind == RuleChangeKind::kRemoved)
    from = change.about + (change.from.empty() ? "" : " → " + from);
  const std::string text =
      filled(labels.word("rule_change", compare::name(change.kind)), {from, to});
  if (!change.severity || change.kind == RuleChangeKind::kSeverity) return text;
  // Which step of the ladder it is about, not what became of it.
  const bool chinese = labels.language() == base::Language::kChinese;
  return (chinese ? "（" : "(") + labels.word("severity", extract::name(*change.severity)) +
         (chinese ? "）" : ") ") + text;
}

Report diff_report(const Diff& diff, const Labels& labels) {
  Report report;
  report.tables.push_back(rules_part(diff, labels));
  report.tables.push_back(text_part(diff, labels));
  return report;
}

std::string diff_json(const DiffView& view, const Labels& labels, int indent) {
  Json out;
  out["schema"] = "wenze/diff/1";
  out["old"] = side_json<Json>(view.older);
  out["new"] = side_json<Json>(view.newer);
  out["unchanged"] = view.diff.unchanged;
  out["provisions"] = Json::array();
  for (const ProvisionChange& change : view.diff.provisions)
    out["provisions"].push_back(provision_json(change));
  out["rules"] = Json::array();
  for (const RuleChange& change : view.diff.rules)
    out["rules"].push_back(rule_json(change, view, labels));
  return out.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace wenze::report
