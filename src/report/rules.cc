#include "report/rules.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "base/strings.h"
#include "extract/explain.h"
#include "extract/rule_codec.h"
#include "text/utf8.h"

namespace wenze::report {
namespace {

using Json = nlohmann::ordered_json;
using compare::RuleRecord;

std::string place_of(const RuleRecord& record, const Labels& labels) {
  return record.jurisdiction ? record.jurisdiction->name : labels.word("note", "unknown_place");
}

std::string number_text(double value) { return Cell::of_number(value).text; }

// 1.5万, 3亿
std::string chinese_number(double value) {
  for (const auto& [factor, word] : {std::pair{1e8, "亿"}, std::pair{1e4, "万"}})
    if (value >= factor && std::fmod(value, factor / 100) == 0)
      return number_text(value / factor) + word;
  return number_text(value);
}

std::string chinese_range(const extract::Range& range, const std::string& unit) {
  if (range.min && range.max && *range.min == *range.max) return chinese_number(*range.min) + unit;
  return (range.min ? chinese_number(*range.min) + unit + "以上" : "") +
         (range.max ? chinese_number(*range.max) + unit + "以下" : "");
}

std::string english_range(const extract::Range& range, const std::string& unit) {
  if (range.min && range.max && *range.min != *range.max)
    return number_text(*range.min) + "–" + number_text(*range.max) + " " + unit;
  const std::string sign = !range.min ? "≤" : !range.max ? "≥" : "";
  return sign + number_text(range.max ? *range.max : *range.min) + " " + unit;
}

std::string fault_text(const extract::Rule& rule, const Labels& labels) {
  if (!rule.fault) return {};
  std::vector<std::string> codes;
  for (const std::string& code : rule.fault->codes) codes.push_back(labels.fault(code));
  std::string out, behind;
  for (const extract::Passage& shared : rule.fault->shared)
    if (shared.canonical.begin() < rule.fault->passage.canonical.begin())
      out += shared.text + " … ";
    else
      behind += " … " + shared.text;
  out += rule.fault->passage.text + behind;
  if (!codes.empty()) out += "\n[" + list_text(codes, labels) + "]";
  return out;
}

std::string condition_text(const extract::Rule& rule, const Labels& labels) {
  if (!rule.condition) return {};
  const std::string step = rule.condition->severity
                               ? labels.word("severity", extract::name(*rule.condition->severity))
                               : "";
  const std::string& words = rule.condition->passage.text;
  if (words.empty() || step.empty()) return words + step;
  return words + "\n[" + step + "]";
}

std::string modality_text(const extract::Rule& rule, const Labels& labels) {
  std::string out = labels.word("modality", extract::name(rule.modality));
  if (rule.combination)
    out += "\n[" + labels.word("combination", extract::name(*rule.combination)) + "]";
  if (rule.status == extract::RuleStatus::kReported)
    out += "\n(" + labels.word("note", "reported") + ")";
  return out;
}

}  // namespace

std::string list_text(const std::vector<std::string>& items, const Labels& labels) {
  return base::join(items, labels.language() == base::Language::kChinese ? "、" : ", ");
}

std::string citations_text(const std::vector<std::string>& citations, const Labels& labels) {
  std::vector<std::string> out;
  std::set<std::string> seen;
  std::string title;
  for (const std::string& citation : citations) {
    if (!seen.insert(citation).second) continue;
    const std::size_t close = citation.starts_with("《") ? citation.find("》") : std::string::npos;
    const std::size_t end = close == std::string::npos ? 0 : close + std::string_view("》").size();
    const bool again = end > 0 && end < citation.size() && citation.substr(0, end) == title;
    out.push_back(again ? citation.substr(end) : citation);
    title = citation.substr(0, end);
  }
  return list_text(out, labels);
}

std::vector<std::string> words_of(const std::vector<std::string>& codes, std::string_view kind,
                                  const Labels& labels) {
  std::vector<std::string> out;
  for (const std::string& code : codes)
    out.push_back(kind.empty()         ? code
                  : kind == "sanction" ? labels.sanction(code)
                  : kind == "fault"    ? labels.fault(code)
                                       : labels.word(kind, code));
  return out;
}

std::string ranges_text(const std::vector<extract::Range>& ranges, const Labels& labels) {
  const bool chinese = labels.language() == base::Language::kChinese;
  std::string out;
  for (const extract::Range& range : ranges) {
    if (!out.empty()) out += chinese ? "；" : "; ";
    out += chinese ? chinese_range(range, labels.word("unit", range.unit))
                   : english_range(range, labels.word("unit", range.unit));
  }
  return out;
}

std::string sanctions_text(const std::vector<extract::Sanction>& sanctions, const Labels& labels) {
  const bool chinese = labels.language() == base::Language::kChinese;
  std::vector<std::string> out;
  for (const extract::Sanction& sanction : sanctions) {
    std::string text = labels.sanction(sanction.code);
    if (!sanction.ranges.empty())
      text +=
          (chinese ? "（" : " (") + ranges_text(sanction.ranges, labels) + (chinese ? "）" : ")");
    out.push_back(std::move(text));
  }
  return list_text(out, labels);
}

std::string subjects_text(const std::vector<extract::Subject>& subjects, const Labels& labels) {
  const bool chinese = labels.language() == base::Language::kChinese;
  std::vector<std::string> out, unnamed;
  for (const extract::Subject& subject : subjects) {
    const bool named = subject.named && !subject.passage.text.empty();
    std::string text =
        named ? subject.passage.text : labels.word("role", extract::name(subject.role));
    if (subject.responsibility)
      text += " (" + labels.word("responsibility", extract::name(*subject.responsibility)) + ")";
    // 单位和个人 is named once, whoever it stands for.
    std::vector<std::string>& into = named ? out : unnamed;
    if (std::ranges::find(into, text) == into.end()) into.push_back(std::move(text));
  }
  if (!unnamed.empty())
    out.push_back(list_text(unnamed, labels) + (chinese ? "（" : " (") +
                  labels.word("note", "not_named") + (chinese ? "）" : ")"));
  return list_text(out, labels);
}

std::vector<Column> rule_columns(const Labels& labels) {
  std::vector<Column> out;
  for (const char* id : {"type", "fault", "subject", "authority", "condition", "sanctions",
                         "modality", "confidence"})
    out.push_back(labels.column(id));
  return out;
}

std::vector<Cell> rule_cells(const extract::Rule& rule, const Labels& labels) {
  std::string confidence = labels.word("confidence", text::name(rule.confidence));
  if (!rule.reason.empty())
    confidence += (labels.language() == base::Language::kChinese ? "：" : ": ") +
                  extract::explain_reason(rule.reason, labels.lexicon(), labels.language());
  return {labels.word("type", extract::name(rule.type)),
          fault_text(rule, labels),
          subjects_text(rule.subjects, labels),
          rule.authority ? rule.authority->text : std::string(),
          condition_text(rule, labels),
          sanctions_text(rule.sanctions, labels),
          modality_text(rule, labels),
          confidence};
}

std::string rule_line(const extract::Rule& rule, const Labels& labels) {
  constexpr std::size_t kFaultCodepoints = 40;
  const bool chinese = labels.language() == base::Language::kChinese;
  const std::string colon = chinese ? "：" : ": ";
  std::vector<std::string> parts = {labels.word("type", extract::name(rule.type))};
  if (rule.fault) {
    const std::string& words = rule.fault->passage.text;
    const std::string_view shown = text::prefix_codepoints(words, kFaultCodepoints);
    parts.back() += colon + std::string(shown) + (shown.size() < words.size() ? "…" : "");
  }
  if (!rule.subjects.empty()) parts.push_back(subjects_text(rule.subjects, labels));
  if (rule.condition) {
    const std::string& words = rule.condition->passage.text;
    const auto step = rule.condition->severity;
    parts.push_back(!words.empty() ? words
                    : step         ? labels.word("severity", extract::name(*step))
                                   : "");
    if (parts.back().empty()) parts.pop_back();
  }
  if (!rule.sanctions.empty()) parts.push_back(sanctions_text(rule.sanctions, labels));
  if (rule.authority) parts.push_back((chinese ? "由" : "by ") + rule.authority->text);
  parts.push_back(labels.word("modality", extract::name(rule.modality)));
  parts.push_back((chinese ? "把握：" : "confidence: ") +
                  labels.word("confidence", text::name(rule.confidence)));
  return base::join(parts, " | ");
}

Table rules_table(const std::vector<RuleRecord>& records, const Labels& labels) {
  Table table;
  table.id = "rules";
  table.title = labels.word("title", "rules");
  table.columns = {labels.column("place"), labels.column("citation")};
  for (Column& column : rule_columns(labels)) table.columns.push_back(std::move(column));
  table.columns.push_back(labels.column("quote"));
  for (const RuleRecord& record : records) {
    std::vector<Cell> cells = {place_of(record, labels), record.citation};
    for (Cell& cell : rule_cells(record.rule, labels)) cells.push_back(std::move(cell));
    cells.emplace_back(extract::full_quotation(record.rule));
    table.add_row(std::move(cells));
  }
  return table;
}

std::string rules_json(const std::vector<RuleRecord>& records, int indent) {
  Json out = Json::array();
  for (const RuleRecord& record : records) {
    Json item;
    item["document"] = {{"id", record.document_id}, {"path", record.path}, {"title", record.title}};
    item["document"]["jurisdiction"] = nullptr;
    if (record.jurisdiction)
      item["document"]["jurisdiction"] = {{"code", record.jurisdiction->code},
                                          {"name", record.jurisdiction->name}};
    item["citation"] = record.citation;
    item["rule"] = Json::parse(extract::to_json(record.rule), nullptr, false);
    out.push_back(std::move(item));
  }
  return out.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace wenze::report
