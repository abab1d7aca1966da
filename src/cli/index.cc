// wenze index: brings a database up to date with files and folders.
#include <algorithm>
#include <iostream>

#include "cli/commands.h"
#include "cli/database.h"
#include "cli/inputs.h"
#include "pipeline/index_files.h"
#include "pipeline/watch.h"

namespace wenze::cli {
namespace {

struct Options {
  InputOptions input;
  std::string database;
  std::vector<std::string> removals;
  bool dry_run = false, force = false, watch = false, compact = false;
  int shards = 0;
};

void print_summary(Context& context, const Options& options, const pipeline::IndexSummary& summary) {
  const bool chinese = context.language() == base::Language::kChinese;
  std::ostream& out = context.out();
  for (const auto& [argument, files] : summary.vanished)
    context.note(chinese ? argument + " 已不存在，索引中仍保留原先来自此处的 " + std::to_string(files) + " 个文件；用 wenze index --remove " + argument + " 移除"
                         : argument + " is not there, and the index keeps the " + std::to_string(files) + " files that came from it; wenze index --remove " + argument + " takes them out");
  if (context.is_quiet() && !options.dry_run) return;
  for (const std::string& path : summary.removed) out << (chinese ? "  移除 " : "  removed ") << path << '\n';
  if (chinese) {
    out << (options.dry_run ? "将更新 " : "更新 ") << summary.added_or_changed << " 个文件，未变 " << summary.unchanged << (options.dry_run ? " 个，将移除 " : " 个，移除 ")
        << summary.removed.size() << " 个，失败 " << summary.failed << " 个；" << summary.documents << " 份文档，" << summary.provisions
        << " 条条文记录，" << summary.rules << " 条规则\n";
  } else {
    out << summary.added_or_changed << (options.dry_run ? " files would be written, " : " files written, ") << summary.unchanged
        << " unchanged, " << summary.removed.size() << (options.dry_run ? " would be removed, " : " removed, ") << summary.failed << " failed; " << summary.documents
        << " documents, " << summary.provisions << " provisions, " << summary.rules << " rules\n";
  }
}

// Runs again whenever something changes, until a signal ends it. A run that fails is reported; the next change tries again.
int keep_up(Context& context, const Options& options, pipeline::IndexRequest request,
            const pipeline::Environment& environment, const pipeline::IndexEvents& events) {
  auto watch = pipeline::Watch::open(request.arguments);
  if (!watch) {
    context.report(watch.error());
    return kFailed;
  }
  do {
    const auto summary = pipeline::index_files(request, environment, events);
    context.end_progress();
    if (!summary)
      context.report(summary.error());
    else if (summary->added_or_changed + summary->removed.size() + summary->failed > 0)
      print_summary(context, options, *summary);
    context.out().flush();
    request.unchanged = pipeline::IndexRequest::Unchanged::kSkip;
  } while (watch->wait());
  return context.finish(true);
}

int run(Context& context, const Options& options) {
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return kFailed;
  pipeline::IndexRequest request;
  request.arguments = options.input.paths;
  request.removals = options.removals;
  if (request.arguments.empty() && request.removals.empty()) {
    context.report(base::Error{base::MessageKind::usage, {std::string(context.say({"index needs files or folders, or --remove", "index 须给出文件或文件夹，或者 --remove"}))}});
    return kFailed;
  }
  request.database = database_or_default(options.database);
  request.process = process_options(options.input);
  request.fingerprint = pipeline::fingerprint(context.dictionaries_directory(), context.overlays(), request.process);
  request.dictionaries = context.overlays();
  request.jobs = job_count(options.input);
  request.shards = static_cast<unsigned>(std::max(0, options.shards));
  if (options.dry_run) request.mode = pipeline::IndexRequest::Mode::kDryRun;
  if (options.force) request.unchanged = pipeline::IndexRequest::Unchanged::kReplace;
  pipeline::IndexEvents events;
  events.progress = [&](std::size_t done, std::size_t total, const std::string& path) { context.progress(done, total, path); };
  events.diagnostic = [&](const text::Diagnostic& diagnostic) { context.report(diagnostic); };
  events.would_change = [&](const std::string& path, pipeline::IndexEvents::Change change) {
    const bool is_new = change == pipeline::IndexEvents::Change::kNew;
    context.out() << "  " << context.say(is_new ? Both{"new ", "新增 "} : Both{"changed ", "变动 "}) << path << '\n';
  };
  if (options.watch) return keep_up(context, options, request, *environment, events);
  const auto summary = pipeline::index_files(request, *environment, events);
  context.end_progress();
  if (!summary) {
    context.report(summary.error());
    return kFailed;
  }
  if (options.compact && !options.dry_run) {
    if (auto compacted = pipeline::compact(request.database); !compacted) {
      context.report(compacted.error());
      return kFailed;
    }
  }
  print_summary(context, options, *summary);
  return context.finish(summary->added_or_changed + summary->unchanged + summary->removed.size() > 0);
}

}  // namespace

Command index_command() {
  static Options options;
  Command command;
  command.name = "index";
  command.summary = {"index files and folders, or bring an index up to date", "为文件和文件夹建立或更新索引"};
  command.examples = {
      {"wenze index ./measures --db my.db", {"everything in a folder; run it again after changes", "索引整个文件夹；有变动后再运行一次即可"}},
      {"wenze index a.docx b.pdf laws.zip --db my.db", {"single files and archives", "单个文件和压缩包"}},
      {"wenze index ./measures --db my.db --dry-run", {"what would change: new, changed and removed files", "只看会有哪些变动：新增、变动、移除的文件"}},
      {"wenze index --remove ./old-measures --db my.db", {"take out what came from a file or folder, also when it is gone", "把来自某文件或文件夹的内容移出索引，不论其是否还在"}},
  };
  command.flags = input_flags(options.input);
  command.flags.front().required = {};
  command.flags.push_back({"--db", "PATH", {"the database (default: $WENZE_DB, else wenze.db)", "数据库（默认 $WENZE_DB，否则 wenze.db）"}, &options.database});
  command.flags.push_back({"--dry-run", "", {"write nothing, list what would be written and removed (what changed is read all the same)", "不写入，只列出将写入和移除的文件（有变动的文件照常读取）"}, &options.dry_run});
  command.flags.push_back({"--remove", "PATH", {"take out what came from this file or folder (may be repeated)", "移出来自该文件或文件夹的内容（可重复）"}, &options.removals});
  command.flags.push_back({"--force", "", {"index unchanged files again", "未变动的文件也重新索引"}, &options.force});
  command.flags.push_back({"--watch", "", {"go on, and index whatever changes, until interrupted", "持续运行，有变动就更新，直到被中断"}, &options.watch});
  command.flags.push_back({"--compact", "", {"rewrite the database in as little room as it needs, after many updates", "多次更新之后，把数据库重写得尽量小"}, &options.compact});
  command.flags.push_back({"--shards", "N", {"make a new database of N shards, which several machines can serve", "新建由 N 个分片组成的数据库，可由多台机器提供服务"}, &options.shards});
  command.status = {"0 done; 1 nothing there to index", "0 已完成；1 没有可索引的文件"};
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
