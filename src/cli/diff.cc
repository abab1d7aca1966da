// wenze diff: what changed between two versions (修订对照表).
#include "compare/diff.h"

#include "cli/commands.h"
#include "cli/compared.h"
#include "cli/output.h"
#include "report/diff.h"

namespace wenze::cli {
namespace {

struct Options {
  std::vector<std::string> versions;
  ComparedOptions compared;
  OutputOptions output;
};

int run(Context& context, const Options& options) {
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return kFailed;
  if (options.versions.size() != 2) {
    context.report(base::Error{base::MessageKind::usage, {std::string(context.say({"diff takes two documents: OLD NEW", "diff 须给出两份文件：旧版 新版"}))}});
    return kFailed;
  }
  const auto older = load_one(context, options.versions[0], options.compared);
  const auto newer = load_one(context, options.versions[1], options.compared);
  if (!older || !newer) return kFailed;
  const compare::Side old_side = older->side(), new_side = newer->side();
  const compare::Diff diff = compare::diff(old_side, new_side);
  const report::Labels labels(*environment->lexicon, context.language());
  report::Report report = report::diff_report(diff, labels);
  report.title = labels.word("title", "diff_text") + (context.language() == base::Language::kChinese ? "：" : ": ") +
                 (older->title() == newer->title() ? older->version() + " → " + newer->version() : older->title() + " → " + newer->title());
  print_report(context, options.output, report, report::diff_json({diff, old_side, new_side}, labels, 2));
  // Findings are differences; none is the clean case.
  return context.finish(diff.provisions.empty() && diff.rules.empty());
}

}  // namespace

Command diff_command() {
  static Options options;
  Command command;
  command.name = "diff";
  command.summary = {"what changed between two versions, as text and as rules", "比较新旧版本：条文与规则的变化（修订对照表）"};
  command.examples = {
      {"wenze diff old.docx new.docx", {"added, deleted, moved, renumbered and changed provisions", "新增、删除、移动、序号调整和修改的条文"}},
      {"wenze diff old.docx new.docx --format docx -o table.docx", {"the table as Word users expect it", "输出 Word 修订对照表"}},
      {"wenze diff --db my.db 某市办法2010 某市办法2020 --json", {"two documents of a database, as JSON (wenze/diff/1)", "数据库中的两份文件，输出 JSON（wenze/diff/1）"}},
  };
  command.flags.push_back({"VERSION", "", {"the old and the new version: files, or documents of the database", "旧版和新版：文件，或数据库中的文件"}, &options.versions, {}, "yes"});
  for (Flag& flag : compared_flags(options.compared)) command.flags.push_back(std::move(flag));
  for (Flag& flag : output_flags(options.output)) command.flags.push_back(std::move(flag));
  command.status = {"0 no difference; 1 differences", "0 无差异；1 有差异"};
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
