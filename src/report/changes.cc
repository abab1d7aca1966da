#include "report/changes.h"

#include <nlohmann/json.hpp>

#include "base/strings.h"
#include "extract/rule_codec.h"
#include "report/rules.h"

namespace wenze::report {
namespace {

using Json = nlohmann::ordered_json;

bool is_chinese(const Labels& labels) { return labels.language() == base::Language::kChinese; }

struct Words {
  std::string_view id, english, chinese;
};
constexpr Words kWords[] = {{"new", "new", "新增"}, {"gone", "gone", "消失"}, {"altered", "altered", "变更"}};

std::string word(std::string_view id, const Labels& labels) {
  for (const Words& words : kWords)
    if (words.id == id) return std::string(is_chinese(labels) ? words.chinese : words.english);
  return std::string(id);
}

// 较重档：记大过、降级.
std::string with_step(std::string_view step, std::string sanctions, const Labels& labels) {
  if (step.empty()) return sanctions;
  return labels.word("severity", step) + (sanctions.empty() ? "" : (is_chinese(labels) ? "：" : ": ") + sanctions);
}

std::string sanctions_of(const index::PastRule& rule, const Labels& labels) {
  std::vector<std::string> out;
  for (const std::string& code : rule.sanctions) out.push_back(labels.sanction(code));
  return with_step(rule.severity, base::join(out, is_chinese(labels) ? "、" : ", "), labels);
}

std::string sanctions_of(const extract::Rule& rule, const Labels& labels) {
  const std::string_view step = rule.condition && rule.condition->severity ? extract::name(*rule.condition->severity) : "";
  return with_step(step, sanctions_text(rule.sanctions, labels), labels);
}

std::string address(const index::DocumentChange& document, const std::string& eid) {
  return document.document_id + (eid.empty() ? "" : "#" + eid);
}

// {0} and {1} of a statement of labels.def.
std::string stated(std::string_view kind, const std::string& from, const std::string& to, const Labels& labels) {
  const std::string none = labels.word("note", "none");
  return filled(labels.word("rule_change", kind), {from.empty() ? none : from, to.empty() ? none : to});
}

// What is another at the rule: modality, sanctions, amounts, who decides, who answers; else its words.
std::string what_changed(const index::PastRule& before, const index::RuleRecord& now, const Labels& labels) {
  const index::PastRule after = index::past({"", now});
  std::vector<std::string> out;
  if (before.modality != after.modality)
    out.push_back(stated("modality", labels.word("modality", before.modality), labels.word("modality", after.modality), labels));
  if (before.sanctions != after.sanctions)
    out.push_back(stated("sanction_changed", list_text(words_of(before.sanctions, "sanction", labels), labels),
                         list_text(words_of(after.sanctions, "sanction", labels), labels), labels));
  else if (before.amounts != after.amounts)
    out.push_back(is_chinese(labels) ? "数额或者期限变动" : "amount or term changed");
  if (before.severity != after.severity)
    out.push_back(stated("severity", labels.word("severity", before.severity), labels.word("severity", after.severity), labels));
  if (before.authority != after.authority) out.push_back(stated("authority", before.authority, after.authority, labels));
  if (before.who != after.who) out.push_back(stated("subject", before.who, after.who, labels));
  if (out.empty()) return is_chinese(labels) ? "文字" : "wording";
  return base::join(out, is_chinese(labels) ? "；" : "; ");
}

Json past_object(const index::PastRule& rule) {
  return {{"eid", rule.eid},
          {"citation", rule.citation},
          {"quote", rule.quote},
          {"type", rule.type},
          {"modality", rule.modality},
          {"severity", rule.severity.empty() ? Json() : Json(rule.severity)},
          {"sanctions", rule.sanctions},
          {"authority", rule.authority.empty() ? Json() : Json(rule.authority)},
          {"subjects", rule.who}};
}

Json change_object(std::string_view what, const index::DocumentChange& document, const index::PastRule* before,
                   const index::RuleRecord* after) {
  return {{"change", what},
          {"address", address(document, after != nullptr ? after->rule.eid : before->eid)},
          {"citation", after != nullptr ? after->citation : before->citation},
          {"before", before != nullptr ? past_object(*before) : Json()},
          {"after", after != nullptr ? Json::parse(extract::to_json(after->rule)) : Json()}};
}

}  // namespace

Report changes_report(const index::Changes& changes, const Labels& labels) {
  const bool chinese = is_chinese(labels);
  Table table;
  table.id = "changes";
  table.columns = {{"change", chinese ? "变动" : "change"}, {"document", chinese ? "文件" : "document"},
                   {"provision", chinese ? "条文" : "provision"},
                   {"what", chinese ? "变动内容" : "what changed"}, {"before", chinese ? "原文" : "before"},
                   {"after", chinese ? "现文" : "now"}, {"sanctions_before", chinese ? "原问责方式" : "sanctions before"},
                   {"sanctions", chinese ? "问责方式" : "sanctions"}};
  for (const index::DocumentChange& document : changes.documents) {
    const auto row = [&](std::string_view what, const index::PastRule* before, const index::RuleRecord* after) {
      std::string where = after != nullptr ? after->citation : before->citation;
      if (before != nullptr && after != nullptr && before->eid != after->rule.eid) where = before->citation + " → " + where;
      table.add_row({word(what, labels), document.title, where,
                     before != nullptr && after != nullptr ? what_changed(*before, *after, labels) : "", before != nullptr ? before->quote : "",
                     after != nullptr ? extract::full_quotation(after->rule) : "", before != nullptr ? sanctions_of(*before, labels) : "",
                     after != nullptr ? sanctions_of(after->rule, labels) : ""});
    };
    for (const index::RuleRecord& rule : document.added) row("new", nullptr, &rule);
    for (const auto& altered : document.altered) row("altered", &altered.before, &altered.after);
    for (const index::PastRule& rule : document.removed) row("gone", &rule, nullptr);
  }
  Report report;
  report.tables.push_back(std::move(table));
  return report;
}

std::string changes_json(const index::Changes& changes, const std::string& since, int indent) {
  std::size_t added = 0, removed = 0, altered = 0;
  Json documents = Json::array();
  for (const index::DocumentChange& document : changes.documents) {
    Json one = {{"id", document.document_id}, {"title", document.title}, {"path", document.path},
                {"state", document.is_new ? "new" : document.is_gone ? "gone" : "changed"},
                {"same_text", document.same_text}};
    Json rules = Json::array();
    for (const index::RuleRecord& rule : document.added) rules.push_back(change_object("new", document, nullptr, &rule));
    for (const auto& pair : document.altered) rules.push_back(change_object("altered", document, &pair.before, &pair.after));
    for (const index::PastRule& rule : document.removed) rules.push_back(change_object("gone", document, &rule, nullptr));
    added += document.added.size();
    altered += document.altered.size();
    removed += document.removed.size();
    one["rules"] = std::move(rules);
    documents.push_back(std::move(one));
  }
  const Json out = {{"schema", "wenze/changes/1"}, {"since", since}, {"known_since", changes.known_since},
                    {"new", added}, {"altered", altered}, {"gone", removed}, {"documents", std::move(documents)}};
  return out.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace wenze::report
