#include "report/cite.h"

#include <nlohmann/json.hpp>

#include "base/strings.h"

namespace wenze::report {
namespace {

using Json = nlohmann::ordered_json;

struct Words {
  std::string_view id, english, chinese;
};

constexpr Words kWords[] = {
    {"cites", "Cites", "引用"},
    {"cited_by", "Cited by", "被引用"},
    {"dangling", "Citations that point nowhere", "无对应条文的引用"},
    {"out_of_force", "Citations of what is out of force or was changed since",
     "引用已失效或已变动的规定"},
    {"basis", "basis", "制定依据"},
    {"repeals", "repeals", "废止"},
    {"amends", "amends", "修改"},
    {"repealed", "repealed", "已废止"},
    {"expired", "expired", "已失效"},
    {"not_in_index", "not in the index", "不在索引中"},
    {"newer", "changed", "已变动"},
    {"no_such_article", "no such article", "无此条"},
    {"no_such_part", "no such paragraph or item", "无此款、项"},
    {"nothing_before", "nothing stands before it", "前无条款"},
    {"missing", "not there", "无此条款"},
};

std::string word(std::string_view id, base::Language language) {
  for (const Words& words : kWords)
    if (words.id == id)
      return std::string(language == base::Language::kChinese ? words.chinese : words.english);
  return std::string(id);
}

std::string title_of(const query::CitationGraph& graph, std::size_t document) {
  return graph.documents()[document].info.display_title();
}

// What there is to say about the target: 已废止 2021-01-01（民法典）.
std::string state(const query::Citation& citation, base::Language language) {
  std::vector<std::string> out;
  if (citation.out_of_force) {
    std::string s = word(document::name(citation.out_of_force->state), language);
    if (!citation.out_of_force->since.empty()) s += " " + citation.out_of_force->since;
    if (!citation.out_of_force->by.empty()) s += "（" + citation.out_of_force->by + "）";
    out.push_back(std::move(s));
  }
  if (!citation.newer.empty()) out.push_back(word("newer", language) + " " + citation.newer);
  if (citation.status == document::ReferenceStatus::kDangling)
    out.push_back(word(document::name(citation.reason), language));
  if (!citation.missing.empty())
    out.push_back(word("missing", language) + " " + base::join(citation.missing, " "));
  if (citation.title && !citation.to) out.push_back(word("not_in_index", language));
  return base::join(out, language == base::Language::kChinese ? "；" : "; ");
}

Json strings(const std::vector<std::string>& values) { return Json(values); }

Json or_null(const std::string& value) { return value.empty() ? Json(nullptr) : Json(value); }

Json citation_json(const query::CitationGraph& graph, const query::Citation& citation) {
  const query::CitingDocument& from = graph.documents()[citation.from];
  Json out;
  out["document"] = from.info.id;
  out["title"] = from.info.display_title();
  out["eid"] = citation.eid;
  out["provision"] = citation.provision;
  out["text"] = citation.text;
  out["role"] = document::name(citation.role);
  out["status"] = document::name(citation.status);
  out["reason"] = citation.reason == document::ReferenceReason::kNone
                      ? Json(nullptr)
                      : Json(document::name(citation.reason));
  out["target_title"] = citation.title ? Json(*citation.title) : Json(nullptr);
  out["target"] = citation.to ? Json(graph.documents()[*citation.to].info.id) : Json(nullptr);
  out["target_eids"] = strings(citation.eids);
  out["missing"] = strings(citation.missing);
  out["out_of_force"] = nullptr;
  if (citation.out_of_force)
    out["out_of_force"] = {{"state", document::name(citation.out_of_force->state)},
                           {"since", or_null(citation.out_of_force->since)},
                           {"by", or_null(citation.out_of_force->by)}};
  out["newer"] = or_null(citation.newer);
  return out;
}

}  // namespace

Report cite_report(const query::CitationGraph& graph, const std::vector<CiteList>& lists,
                   base::Language language) {
  const bool chinese = language == base::Language::kChinese;
  Report report;
  for (const CiteList& list : lists) {
    Table table;
    table.id = list.id;
    table.title = word(list.id, language) + " (" + std::to_string(list.citations.size()) + ")";
    table.columns = {
        {"document", chinese ? "文件" : "document"}, {"provision", chinese ? "条文" : "provision"},
        {"text", chinese ? "引用" : "citation"},     {"target", chinese ? "所指" : "target"},
        {"role", chinese ? "作用" : "role"},         {"state", chinese ? "状态" : "state"}};
    for (const query::Citation* citation : list.citations) {
      std::string target = citation->to      ? title_of(graph, *citation->to)
                           : citation->title ? *citation->title
                                             : std::string();
      if (!citation->eids.empty()) target += " " + base::join(citation->eids, " ");
      const bool plain = citation->role == document::ReferenceRole::kCites;
      table.add_row({title_of(graph, citation->from), citation->provision, citation->text, target,
                     plain ? "" : word(document::name(citation->role), language),
                     state(*citation, language)});
    }
    report.tables.push_back(std::move(table));
  }
  return report;
}

std::string cite_json(const query::CitationGraph& graph, const std::vector<CiteList>& lists,
                      int indent) {
  Json out;
  out["schema"] = "wenze/cite/1";
  for (const CiteList& list : lists) {
    out[list.id] = Json::array();
    for (const query::Citation* citation : list.citations)
      out[list.id].push_back(citation_json(graph, *citation));
  }
  return out.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace wenze::report
