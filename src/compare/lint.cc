#include "compare/lint.h"

#include <algorithm>
#include <array>

#include "compare/lint_checks.h"
#include "compare/pinpoint.h"

namespace wenze::compare {
namespace {

constexpr std::array<std::string_view, kLintKinds> kNames = {
    "fault_without_sanction", "sanction_without_authority",
    "dangling_reference",     "wrong_target",
    "circular_reference",     "numbering",
    "undefined_abbreviation", "unused_abbreviation",
    "term_two_ways",          "repealed_basis",
    "ladder_order",           "ladder_hole",
    "double_sanction",        "competence"};

constexpr std::string_view kState = "中华人民共和国";

std::vector<std::string> strings(const std::vector<std::string_view>& items) {
  return {items.begin(), items.end()};
}

}  // namespace

std::string_view name(LintKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::optional<LintKind> lint_kind_from(std::string_view name) {
  const auto found = std::ranges::find(kNames, name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<LintKind>(found - kNames.begin());
}

base::Result<std::shared_ptr<const LintKnowledge>> build_lint_knowledge(
    const lexicon::Lexicon& lexicon) {
  auto out = std::make_shared<LintKnowledge>();
  out->lexicon = &lexicon;
  const text::Table& competence = lexicon.table("competence");
  for (const text::TableRow& row : competence.rows())
    out->competences.push_back(
        {strings(competence.list(row, "levels")), strings(competence.list(row, "codes")),
         strings(competence.list(row, "forms")), strings(competence.list(row, "unless")),
         std::string(competence.cell(row, "basis")), std::string(competence.cell(row, "note_zh")),
         std::string(competence.cell(row, "note_en"))});
  const text::Table& repealed = lexicon.table("repealed_acts");
  for (const text::TableRow& row : repealed.rows()) {
    std::string_view title = repealed.cell(row, "title");
    if (title.starts_with(kState)) title.remove_prefix(kState.size());
    out->repealed[std::string(title)] = {std::string(repealed.cell(row, "repealed_on")),
                                         std::string(repealed.cell(row, "by"))};
  }
  return std::shared_ptr<const LintKnowledge>(std::move(out));
}

Finding& LintRun::add(LintKind kind, text::Span<text::Canonical> at,
                      std::vector<std::string> args) {
  Finding finding;
  finding.kind = kind;
  finding.args = std::move(args);
  if (const auto provision = side.document.holding(at.begin())) {
    finding.eid = side.document.at(*provision).eid;
    finding.pinpoint = pinpoint(side, provision->index);
  }
  finding.raw = side.file.canonical.map.to_source(at);
  finding.quote = std::string(finding.raw.of(side.file.raw.text));
  return out.emplace_back(std::move(finding));
}

text::Span<text::Canonical> LintRun::sentence(std::size_t at) const {
  constexpr std::array<std::string_view, 5> kStops = {"。", "；", "：", "\n", "？"};
  std::size_t begin = side.document.span.begin(), end = side.document.span.end();
  for (const std::string_view stop : kStops) {
    const std::size_t before = at == 0 ? std::string_view::npos : text().rfind(stop, at - 1);
    if (before != std::string_view::npos) begin = std::max(begin, before + stop.size());
    const std::size_t after = text().find(stop, at);
    if (after != std::string_view::npos) end = std::min(end, after);
  }
  return {std::min(begin, end), end};
}

bool rests_on_higher_law(std::string_view clause, const std::vector<std::string>& words) {
  constexpr std::array<std::string_view, 8> kInternal = {"本", "前款", "前条", "前项",
                                                         "第", "上述", "下列", "以下"};
  for (const std::string& word : words) {
    for (std::size_t at = clause.find(word); at != std::string_view::npos;
         at = clause.find(word, at + word.size())) {
      const std::string_view before = clause.substr(0, at), rest = clause.substr(at + word.size());
      if (before.ends_with("不") || before.ends_with("未")) continue;  // 不按照规定…: the fault
      if (std::ranges::none_of(kInternal,
                               [&](std::string_view own) { return rest.starts_with(own); }))
        return true;
    }
  }
  return false;
}

bool sanctions_now(const extract::Rule& rule) {
  return rule.type == extract::RuleType::kLiability &&
         rule.status == extract::RuleStatus::kInForce &&
         rule.modality != extract::Modality::kMustNot && !rule.sanctions.empty();
}

std::vector<Finding> lint(const Side& side, const LintKnowledge& knowledge,
                          const LintOptions& options) {
  LintRun run{side, knowledge, options, {}};
  lint_faults(run);
  lint_references(run);
  lint_words(run);
  lint_ladders(run);
  lint_competence(run);
  if (!options.only.empty())
    std::erase_if(run.out, [&](const Finding& finding) {
      return std::ranges::find(options.only, finding.kind) == options.only.end();
    });
  std::ranges::stable_sort(run.out, {}, [](const Finding& finding) {
    return std::pair(finding.raw.begin(), finding.kind);
  });
  return std::move(run.out);
}

std::string dump(const std::vector<Finding>& findings) {
  std::string out;
  for (const Finding& finding : findings) {
    out += std::string(name(finding.kind)) + " " + finding.eid + " [";
    for (std::size_t i = 0; i < finding.args.size(); ++i)
      out += (i > 0 ? "|" : "") + finding.args[i];
    out += "]: " + finding.quote + (finding.basis.empty() ? "" : " <" + finding.basis + ">") + "\n";
  }
  return out;
}

}  // namespace wenze::compare
