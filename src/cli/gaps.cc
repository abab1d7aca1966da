// wenze gaps: what comparable measures have and a draft lacks.
#include "compare/gaps.h"

#include "cli/commands.h"
#include "cli/compared.h"
#include "cli/output.h"
#include "cli/sureness.h"
#include "report/gaps.h"

namespace wenze::cli {
namespace {

struct Options {
  std::vector<std::string> drafts, against;
  ComparedOptions compared;
  OutputOptions output;
  int least = 1;
  std::string confidence = "low";
};

// The measures to compare with: what --against names, else the database.
std::vector<Compared> measures(Context& context, const Options& options) {
  if (options.against.empty()) return load_database(context, options.compared);
  return load_all(context, options.against, options.compared);
}

int run(Context& context, const Options& options) {
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return kFailed;
  if (options.drafts.size() != 1 || options.least < 1) {
    context.report(base::Error{base::MessageKind::usage, {std::string(context.say({"gaps takes one draft, and --least at least 1", "gaps 须给出一份草案，--least 至少为 1"}))}});
    return kFailed;
  }
  const auto draft = load_one(context, options.drafts.front(), options.compared);
  if (!draft) return kFailed;
  const std::vector<Compared> others = measures(context, options);
  std::vector<compare::RuleRecord> records;
  for (const Compared& other : others) {
    if (other.document().source.sha256 == draft->document().source.sha256 && other.document().part == draft->document().part)
      continue;  // the draft itself, in a folder or database
    records.insert(records.end(), other.rules->begin(), other.rules->end());
  }
  leave_out_unsure(context, records, options.confidence);
  if (records.empty()) {
    if (context.failed()) return kFailed;  // it has been said why
    context.report(base::Error{base::MessageKind::usage, {std::string(context.say({"nothing to compare with: no rules in --against or the database", "没有可比较的规定：--against 或数据库中没有问责规则"}))}});
    return kFailed;
  }
  compare::GapOptions gap_options;
  gap_options.least_measures = static_cast<std::size_t>(options.least);
  gap_options.ranks = compare::level_ranks(environment->lexicon->table("levels"));
  const std::vector<compare::Gap> gaps = compare::find_gaps(*draft->rules, records, gap_options);
  const report::Labels labels(*environment->lexicon, context.language());
  const report::GapsView view{gaps, *draft->rules, records};
  report::Report report = report::gaps_report(view, labels, {});
  report.title = labels.word("title", "gaps") + (context.language() == base::Language::kChinese ? "：" : ": ") + draft->title();
  print_report(context, options.output, report, report::gaps_json(view, labels, 2));
  return context.finish(gaps.empty());
}

}  // namespace

Command gaps_command() {
  static Options options;
  Command command;
  command.name = "gaps";
  command.summary = {"what comparable measures have and a draft lacks, and where it is softer or harsher", "草案与同类规定相比缺什么、何处偏轻或偏重"};
  command.examples = {
      {"wenze gaps draft.docx --against measures/", {"against all files of a folder", "与文件夹中的全部规定比较"}},
      {"wenze gaps draft.docx --db my.db --query 'level:地方政府规章 place:广东'", {"against the documents a query finds", "与检索到的规定比较"}},
      {"wenze gaps draft.docx --against measures/ --least 3 --format html -o gaps.html", {"only what three measures have, as a page", "只列三个以上规定都有的内容，输出网页"}},
  };
  command.flags.push_back({"DRAFT", "", {"the draft: a file, or a document of the database", "草案：文件，或数据库中的文件"}, &options.drafts, {}, "yes"});
  command.flags.push_back({"--against", "PATH", {"files, folders or documents to compare with (may be repeated; default: the database)", "用来比较的文件、文件夹或数据库中的文件（可重复；默认为整个数据库）"}, &options.against});
  command.flags.push_back({"--query", "QUERY", {"only documents of the database that a query finds", "只与数据库中检索到的文件比较"}, &options.compared.query});
  command.flags.push_back({"--least", "N", {"how many measures must have what the draft lacks (default 1)", "草案所缺内容至少见于几份规定（默认 1）"}, &options.least});
  command.flags.push_back(confidence_flag(options.confidence));
  for (Flag& flag : compared_flags(options.compared)) command.flags.push_back(std::move(flag));
  for (Flag& flag : output_flags(options.output)) command.flags.push_back(std::move(flag));
  command.status = {"0 no gap; 1 gaps", "0 无缺漏；1 有缺漏"};
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
