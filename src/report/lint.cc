#include "report/lint.h"

#include <nlohmann/json.hpp>

#include "document/address.h"
#include "report/rules.h"
#include "text/utf8.h"

namespace wenze::report {
namespace {

using Json = nlohmann::ordered_json;
using compare::Finding;
using compare::LintKind;

constexpr std::size_t kQuoteCodepoints = 120;

std::string title_of(const compare::Side& side) {
  return side.document.meta.title.value_or(side.document.source.path);
}

std::string pinpoints(const std::vector<std::string>& eids, const compare::Side& side,
                      const Labels& labels) {
  std::vector<std::string> out;
  for (const std::string& eid : eids) {
    std::string citation = document::format_citation(side.document, side.file.canonical.text, eid);
    const std::string prefix = document::in_title_marks(side.document.meta.title.value_or(""));
    if (citation.starts_with(prefix)) citation.erase(0, prefix.size());
    out.push_back(citation.empty() ? eid : citation);
  }
  return list_text(out, labels);
}

// The arguments of the message in words: codes and places that are meant for people.
std::vector<std::string> words(const Finding& finding, const compare::Side& side,
                               const Labels& labels) {
  std::vector<std::string> out = finding.args;
  const auto put = [&](std::size_t at, std::string word) {
    if (at < out.size()) out[at] = std::move(word);
  };
  switch (finding.kind) {
    case LintKind::kLadderOrder:
    case LintKind::kLadderHole:
      for (std::size_t i = 0; i < out.size(); ++i) out[i] = labels.sanction(out[i]);
      break;
    case LintKind::kCompetence:
      // 吊销营业执照, where not every licence is meant.
      put(1, out.size() > 2 && !out[2].empty() ? out[2]
                                               : labels.sanction(out.size() > 1 ? out[1] : ""));
      break;
    case LintKind::kDanglingReference:
    case LintKind::kWrongTarget:
    case LintKind::kFaultWithoutSanction:
    case LintKind::kSanctionWithoutAuthority: {
      const std::size_t at =
          finding.kind == LintKind::kDanglingReference || finding.kind == LintKind::kWrongTarget
              ? 1
              : 0;
      if (at < out.size()) put(at, labels.word("lint_detail", out[at]));
      break;
    }
    default:
      break;
  }
  out.resize(2);
  out.push_back(pinpoints(finding.related, side, labels));
  return out;
}

std::string message_id(const Finding& finding) {
  const std::string id(compare::name(finding.kind));
  if (finding.kind == LintKind::kNumbering) return finding.args.size() > 1 ? "gap" : "repeat";
  if (finding.kind == LintKind::kUndefinedAbbreviation && finding.args.size() > 1 &&
      !finding.args[1].empty())
    return "undefined_short";
  if (finding.kind == LintKind::kRepealedBasis && finding.args.size() > 1 &&
      finding.args[1].empty())
    return "repealed_undated";
  return id;
}

std::string shortened(const std::string& text) {
  const std::string_view cut = text::prefix_codepoints(text, kQuoteCodepoints);
  return std::string(cut) + (cut.size() < text.size() ? "……" : "");
}

std::string basis_text(const Finding& finding, const Labels& labels) {
  if (finding.basis.empty()) return {};
  const bool chinese = labels.language() == base::Language::kChinese;
  const std::string& note = chinese ? finding.note_zh : finding.note_en;
  return finding.basis + (note.empty() ? "" : (chinese ? "：" : ": ") + note);
}

}  // namespace

std::string finding_text(const Finding& finding, const compare::Side& side, const Labels& labels) {
  return filled(labels.word("lint_message", message_id(finding)), words(finding, side, labels));
}

Report lint_report(const std::vector<LintView>& views, const Labels& labels) {
  Report report;
  for (const LintView& view : views) {
    Table table;
    table.id = views.size() == 1 ? "lint" : "lint_" + std::to_string(report.tables.size() + 1);
    table.title = labels.word("title", "lint") +
                  (labels.language() == base::Language::kChinese ? "：" : ": ") +
                  title_of(view.side);
    // Of several drafts every row says which: rows of one list are sent on and sorted.
    const bool several = views.size() > 1;
    if (several) table.columns.push_back(labels.column("document"));
    for (const char* id : {"check", "citation", "finding", "quote", "basis"})
      table.columns.push_back(labels.column(id));
    for (const Finding& finding : view.findings) {
      std::vector<Cell> cells;
      if (several) cells.emplace_back(title_of(view.side));
      for (std::string words : {labels.word("lint", compare::name(finding.kind)), finding.pinpoint,
                                finding_text(finding, view.side, labels), shortened(finding.quote),
                                basis_text(finding, labels)})
        cells.emplace_back(std::move(words));
      table.add_row(std::move(cells));
    }
    if (table.rows.empty()) table.notes.push_back(labels.word("note", "clean"));
    report.tables.push_back(std::move(table));
  }
  return report;
}

std::string lint_json(const std::vector<LintView>& views, const Labels& labels, int indent) {
  Json out;
  out["schema"] = "wenze/lint/1";
  out["documents"] = Json::array();
  for (const LintView& view : views) {
    const auto& title = view.side.document.meta.title;
    const auto& level = view.side.document.meta.level;
    Json one;
    one["path"] = view.side.document.source.path;
    one["title"] = title ? Json(*title) : Json(nullptr);
    one["level"] = level ? Json(*level) : Json(nullptr);
    one["sha256"] = view.side.document.source.sha256;
    one["findings"] = Json::array();
    for (const Finding& finding : view.findings)
      one["findings"].push_back(
          {{"check", compare::name(finding.kind)},
           {"eid", finding.eid},
           {"citation", finding.pinpoint},
           {"message", finding_text(finding, view.side, labels)},
           {"arguments", finding.args},
           {"quote", finding.quote},
           {"raw", {finding.raw.begin(), finding.raw.end()}},
           {"related", finding.related},
           {"basis", finding.basis.empty() ? Json(nullptr) : Json(finding.basis)}});
    out["documents"].push_back(std::move(one));
  }
  return out.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace wenze::report
