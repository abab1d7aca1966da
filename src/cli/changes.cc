// wenze changes: what became of rules since a day.
#include <ctime>
#include <ostream>

#include "cli/commands.h"
#include "cli/database.h"
#include "cli/inputs.h"
#include "cli/output.h"
#include "report/changes.h"

namespace wenze::cli {
namespace {

struct Options {
  std::vector<std::string> databases;
  std::string since;
  bool all = false;
  OutputOptions output;
};

// 2026-11-21, 2026-11-21T03:00, 2026-11-21T03:00:30 in local time; nothing for what is none.
std::optional<std::int64_t> time_of(const std::string& text) {
  std::tm day{};
  for (const char* form : {"%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"}) {
    day = {};
    const char* end = strptime(text.c_str(), form, &day);
    if (end == nullptr || *end != '\0' || !is_date(text.substr(0, text.find('T')))) continue;
    day.tm_isdst = -1;
    return static_cast<std::int64_t>(std::mktime(&day));
  }
  return std::nullopt;
}

std::string time_text(std::int64_t seconds) {
  const auto time = static_cast<std::time_t>(seconds);
  std::tm local{};
  localtime_r(&time, &local);
  char out[32];
  std::strftime(out, sizeof out, "%Y-%m-%dT%H:%M:%S", &local);
  return out;
}

int run(Context& context, const Options& options) {
  const bool chinese = context.language() == base::Language::kChinese;
  const auto since = time_of(options.since);
  if (!since) {
    context.report(base::Error{base::MessageKind::usage,
                               {"--since " + options.since + (chinese ? "：应为 2026-11-21 或 2026-11-21T03:00" : ": 2026-11-21 or 2026-11-21T03:00")}});
    return kFailed;
  }
  const auto reader = open_databases(context, options.databases);
  if (!reader) return kFailed;
  const pipeline::Environment* environment = context.query_environment();
  if (environment == nullptr) return kFailed;
  auto changes = reader->changes(*since);
  if (!changes) {
    context.report(changes.error());
    return kFailed;
  }
  if (changes->known_since > *since)
    context.note(chinese ? "索引建于 " + time_text(changes->known_since) + "，此前的变动无记录"
                 : "the index was made at " + time_text(changes->known_since) + "; nothing is known of before");
  if (!options.all) {
    const std::size_t left_out = std::erase_if(changes->documents, [](const index::DocumentChange& one) { return one.same_text; });
    if (left_out > 0)
      context.note(chinese ? std::to_string(left_out) + " 份文档文本未变，只是读法有变（--all 列出）"
                   : std::to_string(left_out) + " documents have the same text and are only read differently (--all lists them)");
  }
  const report::Labels labels(*environment->lexicon, context.language());
  print_report(context, options.output, report::changes_report(*changes, labels),
               report::changes_json(*changes, options.since, 2));
  return context.finish(!changes->documents.empty());
}

}  // namespace

Command changes_command() {
  static Options options;
  Command command;
  command.name = "changes";
  command.summary = {"rules that came, went or were altered since a day", "某日以来新增、消失、变更的规则"};
  command.examples = {
      {"wenze changes --since 2026-11-21 --db my.db", {"what the runs of `wenze index` since then have changed", "此后历次索引带来的规则变动"}},
      {"wenze index ./measures --db my.db -q; wenze changes --since \"$(date -d yesterday +%F)\" --db my.db --json", {"a nightly job: exit status 0 when there is something to read, 1 when not; a bad file among the measures (index then ends with 2) does not keep it from the others", "夜间任务：有变动退出码为 0，无变动为 1；个别文件损坏（此时 index 的退出码为 2）不影响其余文件"}},
  };
  command.flags = {{"--since", "DATE[THH:MM]", {"a day, or a day and time of here: 2026-11-21, 2026-11-21T03:00", "日期或本地日期时间：2026-11-21、2026-11-21T03:00"}, &options.since, {}, "yes"},
                   {"--all", "", {"also documents whose text is the same and that are only read differently (new dictionaries, new program)", "也列出文本未变、只是读法有变的文档（词典或程序更新）"}, &options.all},
                   database_flag(options.databases)};
  for (Flag& flag : output_flags(options.output)) command.flags.push_back(std::move(flag));
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
