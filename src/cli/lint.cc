// wenze lint: what a drafter should look at again.
#include "compare/lint.h"

#include <algorithm>

#include "base/strings.h"
#include "cli/commands.h"
#include "cli/compared.h"
#include "cli/database.h"
#include "cli/output.h"
#include "cli/values.h"
#include "index/versions.h"
#include "report/lint.h"

namespace wenze::cli {
namespace {

struct Options {
  std::vector<std::string> documents;
  ComparedOptions compared;
  OutputOptions output;
  compare::LintOptions lint;
  std::vector<std::string> checks;
};

// What the acts of the databases have repealed, of the whole country or of the document's place.
std::map<std::string, compare::RepealedAct> repealed_acts(const std::vector<index::DocumentInfo>& documents, const index::Versions& versions, const document::Metadata& meta) {
  std::map<std::string, compare::RepealedAct> out;
  for (const std::string& place : {std::string(), meta.jurisdiction ? meta.jurisdiction->code : std::string()})
    for (const auto& [title, act] : versions.repealed_of(place)) {
      const auto by = std::ranges::find(documents, act.id, &index::DocumentInfo::id);
      out.emplace(title, compare::RepealedAct{act.from, by->meta.title.value_or("")});
    }
  return out;
}

int run(Context& context, const Options& options) {
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return kFailed;
  const auto knowledge = built(context, compare::build_lint_knowledge(*environment->lexicon));
  if (!knowledge) return kFailed;
  compare::LintOptions lint = options.lint;
  if (!lint.level.empty()) {
    const auto level = levels_from(context, {lint.level});
    if (!level) return kFailed;
    lint.level = level->front();
  }
  for (const std::string& check : options.checks)
    if (const auto kind = compare::lint_kind_from(check)) lint.only.push_back(*kind);
  const std::vector<Compared> documents = load_all(context, options.documents, options.compared);
  std::vector<index::DocumentInfo> known;
  if (!options.compared.databases.empty()) {
    const auto reader = open_databases(context, options.compared.databases);
    if (!reader) return kFailed;
    if (auto all = reader->documents()) known = std::move(*all);
  }
  const index::Versions versions(known);
  std::vector<compare::Side> sides;
  std::vector<std::vector<compare::Finding>> findings;
  bool clean = true;
  for (const Compared& one : documents) {
    sides.push_back(one.side());
    lint.repealed = repealed_acts(known, versions, one.document().meta);
    findings.push_back(compare::lint(sides.back(), *knowledge, lint));
    clean = clean && findings.back().empty();
  }
  if (documents.empty()) {
    if (!context.failed())
      context.report(base::Error{base::MessageKind::usage, {std::string(context.say({"nothing to check: no document in ", "没有可检查的文件："})) + base::join(options.documents, ", ")}});
    return kFailed;
  }
  std::vector<report::LintView> views;
  for (std::size_t i = 0; i < sides.size(); ++i)
    if (sides.size() == 1 || !findings[i].empty() || options.output.json || clean) views.push_back({sides[i], findings[i]});
  const bool asks_competence = lint.only.empty() || std::ranges::count(lint.only, compare::LintKind::kCompetence) > 0;
  for (const Compared& one : documents)
    if (asks_competence && lint.level.empty() && !one.document().meta.level)
      context.note(one.title() + std::string(context.say({": level not known, so what it may set was not checked; say it with --level",
                                                          "：效力级别不明，未检查权限；可用 --level 指明"})));
  const report::Labels labels(*environment->lexicon, context.language());
  report::Report report = report::lint_report(views, labels);
  report.title = labels.word("title", "lint");
  print_report(context, options.output, report, report::lint_json(views, labels, 2));
  return context.finish(clean);
}

std::vector<std::string> check_names() {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < compare::kLintKinds; ++i)
    out.emplace_back(compare::name(static_cast<compare::LintKind>(i)));
  return out;
}

}  // namespace

Command lint_command() {
  static Options options;
  Command command;
  command.name = "lint";
  command.summary = {"check a draft: references, ladders, abbreviations, competence", "检查草案：引用、档次、简称、设定权限等"};
  command.examples = {
      {"wenze lint draft.docx", {"all checks; exit status 1 when something was found", "全部检查；有发现时退出状态为 1"}},
      {"wenze lint draft.docx --level 规范性文件 --check competence", {"what a document of this level may not set", "该效力级别的文件不得设定的内容"}},
      {"wenze lint drafts/ --json", {"a folder, as JSON (wenze/lint/1)", "检查文件夹，输出 JSON（wenze/lint/1）"}},
  };
  command.flags.push_back({"DRAFT", "", {"files, folders, or documents of the database", "文件、文件夹或数据库中的文件"}, &options.documents, {}, "yes"});
  command.flags.push_back({"--check", "NAME", {"only this check (may be repeated)", "只做该项检查（可重复）"}, &options.checks, check_names()});
  command.flags.push_back({"--level", "LEVEL", {"level of the document, when it is not to be read from it", "指定文件的效力级别，不从文中判断"}, &options.lint.level});
  for (Flag& flag : compared_flags(options.compared)) command.flags.push_back(std::move(flag));
  for (Flag& flag : output_flags(options.output)) command.flags.push_back(std::move(flag));
  command.status = {"0 no finding; 1 findings", "0 未发现问题；1 有发现"};
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
