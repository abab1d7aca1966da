// wenze align: documents clause by clause (条文对照表).
#include "compare/align.h"
#include "compare/align_knowledge.h"

#include "cli/commands.h"
#include "cli/compared.h"
#include "cli/output.h"
#include "report/align.h"

namespace wenze::cli {
namespace {

struct Options {
  std::vector<std::string> documents;
  ComparedOptions compared;
  OutputOptions output;
  bool evidence = false;
};

// One document of each file that is named, every one of a folder.
std::vector<Compared> load(Context& context, const Options& options) {
  std::vector<Compared> out;
  if (options.documents.size() == 1 || !options.compared.query.empty()) {
    out = load_all(context, options.documents, options.compared);
    if (!options.compared.query.empty())
      for (Compared& one : load_database(context, options.compared)) out.push_back(std::move(one));
    return out;
  }
  for (const std::string& wanted : options.documents) {
    auto one = load_one(context, wanted, options.compared);
    if (!one) return {};
    out.push_back(std::move(*one));
  }
  return out;
}

int run(Context& context, const Options& options) {
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return kFailed;
  const std::vector<Compared> documents = load(context, options);
  if (context.failed()) return kFailed;
  if (documents.size() < 2) {
    context.report(base::Error{base::MessageKind::usage, {std::string(context.say({"align takes at least two documents", "align 至少须给出两份文件"}))}});
    return kFailed;
  }
  const auto knowledge = built(context, compare::build_align_knowledge(*environment->lexicon));
  if (!knowledge) return kFailed;
  compare::AlignOptions align_options;
  align_options.evidence = options.evidence;
  const compare::Side left = documents.front().side();
  std::vector<compare::Side> rights;
  std::vector<compare::Alignment> alignments;
  bool aligned = false;
  for (std::size_t i = 1; i < documents.size(); ++i) {
    rights.push_back(documents[i].side());
    alignments.push_back(compare::align(left, rights.back(), *knowledge, align_options));
    aligned = aligned || !alignments.back().pairs.empty();
  }
  std::vector<report::AlignView> views;
  for (std::size_t i = 0; i < alignments.size(); ++i) views.push_back({alignments[i], left, rights[i]});
  const report::Labels labels(*environment->lexicon, context.language());
  report::Report report = report::align_report(views, labels);
  report.title = labels.word("title", "align");
  print_report(context, options.output, report, report::align_json(views, labels, 2));
  return context.finish(aligned);
}

}  // namespace

Command align_command() {
  static Options options;
  Command command;
  command.name = "align";
  command.summary = {"set documents side by side, clause by clause, by meaning", "按内容逐条对照两份或多份文件（条文对照表）"};
  command.examples = {
      {"wenze align ours.docx theirs.docx", {"which clause answers to which, and which is stricter", "哪一条对应哪一条，何者为严"}},
      {"wenze align draft.docx a.docx b.pdf --format docx -o table.docx", {"one column a document, for Word", "每份文件一栏，输出 Word"}},
      {"wenze align --db my.db 某市办法 台灣某法 --lang zh", {"documents of a database, across scripts and systems", "数据库中的文件，可跨简繁、跨法域"}},
  };
  command.flags.push_back({"DOCUMENT", "", {"files, a folder, or documents of the database; the others are aligned with the first", "文件、文件夹或数据库中的文件；其余文件与第一份对照"}, &options.documents, {}, "yes"});
  command.flags.push_back({"--query", "QUERY", {"align with the documents of the database that a query finds", "与数据库中检索到的文件对照"}, &options.compared.query});
  command.flags.push_back({"--evidence", "", {"with --json: also how every pair was judged, for fitting weights (large)", "与 --json 并用：另列每一对的判断依据，供拟合权重（输出很大）"}, &options.evidence});
  for (Flag& flag : compared_flags(options.compared)) command.flags.push_back(std::move(flag));
  for (Flag& flag : output_flags(options.output)) command.flags.push_back(std::move(flag));
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
