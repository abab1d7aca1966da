#include "report/align.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "report/rules.h"
#include "report/sides.h"

namespace wenze::report {
namespace {

using Json = nlohmann::ordered_json;
using compare::AlignedPair;
using compare::Alignment;
using compare::Clause;

// Several clauses in one cell: each with its pinpoint, as the citation of the cell can name them
// only together.
Cell clauses_cell(const std::vector<Clause>& clauses, const std::vector<std::size_t>& indices,
                  const Labels& labels) {
  if (indices.empty()) return Cell("— " + labels.word("note", "unaligned"));
  Cell out;
  std::vector<std::string> pinpoints;
  for (std::size_t i : indices) {
    if (!out.text.empty()) out.text += '\n';
    out.text += clauses[i].text;
    pinpoints.push_back(clauses[i].pinpoint);
  }
  out.citation = list_text(pinpoints, labels);
  return out;
}

bool is_aligned(const AlignedPair& row) { return !row.left.empty() && !row.right.empty(); }

// Rows in the order of the left document; each pair with its first left clause.
std::vector<AlignedPair> rows_of(const Alignment& alignment) {
  std::vector<AlignedPair> out = alignment.pairs;
  for (std::size_t i : alignment.left_only) out.push_back({{i}, {}, 0, {}});
  std::ranges::stable_sort(out, {}, [](const AlignedPair& row) { return row.left.front(); });
  for (std::size_t j : alignment.right_only) out.push_back({{}, {j}, 0, {}});
  return out;
}

std::string title_of(const compare::Side& side) {
  return side.document.meta.title.value_or(side.document.source.path);
}

// What the codes of a reason are.
std::string_view kind_of(compare::Ground ground) {
  switch (ground) {
    case compare::Ground::kModality:
      return "modality";
    case compare::Ground::kSubject:
      return "role";
    case compare::Ground::kFault:
      return "fault";
    default:
      return "sanction";
  }
}

std::string reason_text(const compare::Reason& reason, const Labels& labels) {
  std::string out = labels.word("ground", compare::name(reason.ground));
  const bool chinese = labels.language() == base::Language::kChinese;
  if (reason.ground == compare::Ground::kAmount)
    return out + (chinese ? "：" : ": ") + labels.word("verdict", compare::name(reason.verdict));
  if (reason.first.empty() && reason.second.empty()) {
    return reason.verdict == compare::Verdict::kSame ? labels.word("ground", "same_words") : out;
  }
  const auto side = [&](const std::vector<std::string>& codes) {
    return codes.empty() ? labels.word("note", "none")
                         : list_text(words_of(codes, kind_of(reason.ground), labels), labels);
  };
  out += (chinese ? "：" : ": ");
  return reason.verdict == compare::Verdict::kSame
             ? out + side(reason.first)
             : out + side(reason.first) + " / " + side(reason.second);
}

std::string reasons_text(const compare::Related& related, const Labels& labels) {
  std::string out;
  for (const compare::Reason& reason : related.reasons)
    out += (out.empty() ? "" : "\n") + reason_text(reason, labels);
  return out;
}

Table pair_table(const AlignView& view, const Labels& labels) {
  Table table;
  table.columns = {{"left", title_of(view.left)},
                   {"right", title_of(view.right)},
                   labels.column("relation"),
                   labels.column("why"),
                   labels.column("score")};
  for (const AlignedPair& row : rows_of(view.alignment)) {
    const char* only = row.right.empty() ? "only_left" : "only_right";
    table.add_row(
        {clauses_cell(view.alignment.left, row.left, labels),
         clauses_cell(view.alignment.right, row.right, labels),
         labels.word("relation", is_aligned(row) ? compare::name(row.related.relation) : only),
         is_aligned(row) ? reasons_text(row.related, labels) : "",
         is_aligned(row) ? Cell::of_number(std::round(row.score * 100) / 100) : Cell()});
  }
  return table;
}

// A row a clause of the left document; a clause of the others that answers to several of them is
// shown with each.
Table many_table(const std::vector<AlignView>& views, const Labels& labels) {
  Table table;
  const std::vector<Clause>& clauses = views.front().alignment.left;
  table.columns.push_back({"left", title_of(views.front().left)});
  for (std::size_t k = 0; k < views.size(); ++k)
    table.columns.push_back({"document_" + std::to_string(k + 2), title_of(views[k].right)});
  std::vector<std::map<std::size_t, const AlignedPair*>> partners(views.size());
  for (std::size_t k = 0; k < views.size(); ++k)
    for (const AlignedPair& pair : views[k].alignment.pairs)
      for (std::size_t i : pair.left) partners[k][i] = &pair;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    std::vector<Cell> row = {clauses_cell(clauses, {i}, labels)};
    for (std::size_t k = 0; k < views.size(); ++k) {
      const auto found = partners[k].find(i);
      if (found == partners[k].end()) {
        row.push_back(clauses_cell({}, {}, labels));
        continue;
      }
      Cell cell = clauses_cell(views[k].alignment.right, found->second->right, labels);
      cell.text += "\n→ " + related_text(found->second->related, labels);
      row.push_back(std::move(cell));
    }
    table.add_row(std::move(row));
  }
  for (std::size_t k = 0; k < views.size(); ++k) {
    for (std::size_t j : views[k].alignment.right_only) {
      std::vector<Cell> row(views.size() + 1);
      row[0] = clauses_cell({}, {}, labels);
      row[k + 1] = clauses_cell(views[k].alignment.right, {j}, labels);
      table.add_row(std::move(row));
    }
  }
  return table;
}

Json clauses_json(const std::vector<Clause>& clauses, const std::vector<std::size_t>& indices,
                  const compare::Side& side) {
  Json out = Json::array();
  for (std::size_t i : indices) {
    Json rules = Json::array();
    for (std::size_t rule : clauses[i].rules) rules.push_back(side.rules[rule].rule.id);
    out.push_back({{"eid", clauses[i].eid},
                   {"citation", clauses[i].pinpoint},
                   {"text", clauses[i].text},
                   {"raw", span_json<Json>(clauses[i].raw)},
                   {"rules", rules}});
  }
  return out;
}

Json row_json(const AlignedPair& row, const AlignView& view, const Labels& labels) {
  Json out;
  const char* only = row.right.empty() ? "only_left" : "only_right";
  out["relation"] = is_aligned(row) ? compare::name(row.related.relation) : only;
  out["score"] = is_aligned(row) ? Json(row.score) : Json(nullptr);
  out["reasons"] = Json::array();
  if (is_aligned(row))
    for (const compare::Reason& reason : row.related.reasons)
      out["reasons"].push_back({{"ground", compare::name(reason.ground)},
                                {"verdict", compare::name(reason.verdict)},
                                {"left", reason.first},
                                {"right", reason.second},
                                {"text", reason_text(reason, labels)}});
  out["left"] = clauses_json(view.alignment.left, row.left, view.left);
  out["right"] = clauses_json(view.alignment.right, row.right, view.right);
  return out;
}

// Features as [index, value], those that are not 0.
Json evidence_json(const compare::Evidence& evidence) {
  Json out;
  out["features"] = evidence.features;
  for (const auto* parents : {&evidence.left_parents, &evidence.right_parents}) {
    Json list = Json::array();
    for (const auto& parent : *parents) list.push_back(parent ? Json(*parent) : Json(nullptr));
    out[parents == &evidence.left_parents ? "left_parents" : "right_parents"] = std::move(list);
  }
  out["left_mates"] = evidence.left_mates;
  out["right_mates"] = evidence.right_mates;
  out["left_cited"] = evidence.left_cited;
  out["right_cited"] = evidence.right_cited;
  out["left_articles"] = evidence.left_articles;
  out["right_articles"] = evidence.right_articles;
  out["left_pieces"] = evidence.left_pieces;
  out["right_pieces"] = evidence.right_pieces;
  out["pairs"] = Json::array();
  for (const compare::Evidence::Judged& pair : evidence.pairs) {
    Json features = Json::array();
    for (std::size_t i = 0; i < pair.features.size(); ++i)
      if (pair.features[i] != 0) features.push_back({i, std::round(pair.features[i] * 1e5) / 1e5});
    out["pairs"].push_back({pair.left, pair.right, pair.score, std::move(features)});
  }
  return out;
}

}  // namespace

std::string related_text(const compare::Related& related, const Labels& labels) {
  std::string why = reasons_text(related, labels);
  std::ranges::replace(why, '\n', ' ');
  const bool chinese = labels.language() == base::Language::kChinese;
  return labels.word("relation", compare::name(related.relation)) +
         (why.empty() ? "" : (chinese ? "（" : " (") + why + (chinese ? "）" : ")"));
}

Report align_report(const std::vector<AlignView>& views, const Labels& labels) {
  Report report;
  if (views.empty()) return report;
  Table table = views.size() == 1 ? pair_table(views.front(), labels) : many_table(views, labels);
  table.id = "align";
  table.title = labels.word("title", "align");
  table.notes.push_back(labels.word("note", "relation"));
  table.notes.push_back(labels.word("note", "regimes"));
  report.tables.push_back(std::move(table));
  return report;
}

std::string align_json(const std::vector<AlignView>& views, const Labels& labels, int indent) {
  Json out;
  out["schema"] = "wenze/align/2";
  out["left"] = views.empty() ? Json(nullptr) : side_json<Json>(views.front().left);
  out["others"] = Json::array();
  for (const AlignView& view : views) {
    Json one;
    one["right"] = side_json<Json>(view.right);
    one["rows"] = Json::array();
    for (const AlignedPair& row : rows_of(view.alignment))
      one["rows"].push_back(row_json(row, view, labels));
    if (!view.alignment.evidence.features.empty()) {
      Json evidence = evidence_json(view.alignment.evidence);
      for (const char* side : {"left", "right"}) {
        Json eids = Json::array();
        for (const Clause& clause : side[0] == 'l' ? view.alignment.left : view.alignment.right)
          eids.push_back(clause.eid);
        evidence[std::string(side) + "_eids"] = std::move(eids);
      }
      one["evidence"] = std::move(evidence);
    }
    out["others"].push_back(std::move(one));
  }
  return out.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace wenze::report
