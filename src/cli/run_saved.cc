// wenze run: saved queries.
#include <algorithm>
#include <limits>
#include <ostream>

#include "base/strings.h"
#include "cli/commands.h"
#include "cli/database.h"
#include "cli/output.h"
#include "cli/search_flags.h"
#include "pipeline/saved_query.h"

namespace wenze::cli {
namespace {

struct Options {
  std::vector<std::string> files, databases, settings;
  SearchFlags search;
  OutputOptions output;
  bool check = false;
};

std::optional<query::SearchResult> ask(Context& context, const index::Reader& reader, const pipeline::SavedQuery& saved,
                                       query::SearchOptions search) {
  if (search.target == query::Target::kAuto) search.target = saved.target;
  const pipeline::Environment& environment = *context.query_environment();
  auto result = query::search(reader, saved.query, *environment.query_vocabulary, environment.canonicaliser(), search);
  if (!result) {
    context.report(base::Error{base::MessageKind::bad_saved_query, {saved.file, result.error().text(context.language())}});
    return std::nullopt;
  }
  if (const auto failure = environment.failure()) {
    context.report(*failure);
    return std::nullopt;
  }
  return std::move(*result);
}

// True when all holds.
bool check(Context& context, const index::Reader& reader, const pipeline::SavedQuery& saved, query::SearchOptions search) {
  search.limit = std::numeric_limits<std::int32_t>::max();
  search.offset = 0;
  const auto result = ask(context, reader, saved, search);
  if (!result) return false;
  const std::vector<std::string> problems = pipeline::unmet(saved, *result);
  context.out() << (problems.empty() ? "ok   " : "FAIL ") << saved.file << " (" << result->total << ")\n";
  for (const std::string& problem : problems) context.out() << "     " << problem << '\n';
  return problems.empty();
}

bool show(Context& context, const Options& options, const index::Reader& reader, const pipeline::SavedQuery& saved,
          const query::SearchOptions& search) {
  const auto result = ask(context, reader, saved, search);
  if (!result) return false;
  if (!options.output.json && options.output.format == "text") {
    const bool chinese = context.language() == base::Language::kChinese;
    context.out() << "== " << (chinese ? saved.title_zh : saved.title_en) << '\n'
                  << "   " << (chinese ? saved.what_for_zh : saved.what_for_en) << "\n   " << saved.query << '\n';
  }
  const report::Labels labels(*context.query_environment()->lexicon, context.language());
  print_hits(context, options.output, *result, labels, search.offset + 1);
  return result->total > 0;
}

// name=value of --set; nothing, and a message, when one is not.
std::optional<pipeline::Settings> settings_from(Context& context, const Options& options) {
  pipeline::Settings out;
  for (const std::string& setting : options.settings) {
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos || equals == 0) {
      context.report(base::Error{base::MessageKind::usage, {"--set " + setting + ": NAME=VALUE"}});
      return std::nullopt;
    }
    out[setting.substr(0, equals)] = setting.substr(equals + 1);
  }
  return out;
}

bool knows_all(Context& context, const pipeline::SavedQuery& saved, const pipeline::Settings& settings) {
  for (const auto& [name, value] : settings) {
    if (std::ranges::find(saved.parameters, name) != saved.parameters.end()) continue;
    const bool chinese = context.language() == base::Language::kChinese;
    context.report(base::Error{base::MessageKind::usage,
                               {"--set " + name + (chinese ? "：该查询没有这个参数，其参数为：" : ": the query has no such parameter; it has ") + base::join(saved.parameters, chinese ? "、" : ", ")}});
    return false;
  }
  return true;
}

int run(Context& context, const Options& options) {
  const auto reader = open_databases(context, options.databases);
  if (!reader || context.query_environment() == nullptr) return kFailed;
  const auto search = search_options_from(context, options.search);
  if (!search) return kFailed;
  const auto settings = settings_from(context, options);
  if (!settings) return kFailed;
  bool all = true, any = false;
  for (const std::string& file : options.files) {
    const auto saved = pipeline::load_saved_query(file, *settings, pipeline::Unknown::kIgnore);
    if (!saved) {
      context.report(saved.error());
      continue;
    }
    // Of several queries each takes the settings that it knows.
    if (options.files.size() == 1 && !knows_all(context, *saved, *settings)) return kFailed;
    const bool good = options.check ? check(context, *reader, *saved, *search) : show(context, options, *reader, *saved, *search);
    all &= good;
    any |= good;
  }
  return context.finish(options.check ? all : any);
}

}  // namespace

Command run_saved_command() {
  static Options options;
  Command command;
  command.name = "run";
  command.summary = {"run saved queries", "运行保存的查询"};
  command.examples = {
      {"wenze run queries/removal-from-post.toml --db my.db", {"one saved query", "运行一个保存的查询"}},
      {"wenze run queries/sanction-in-a-place.toml --set place=云泽省 --db my.db", {"with another value for a parameter", "换一个参数值"}},
      {"wenze run --check queries/*.toml --db sample.db", {"hold all to what they must return on the sample corpus", "检查各查询在示例语料上的应有结果"}},
  };
  command.flags = {{"FILE", "", {"saved queries (TOML)", "保存的查询（TOML）"}, &options.files, {}, "yes"}, database_flag(options.databases)};
  for (Flag& flag : search_flags(options.search)) command.flags.push_back(std::move(flag));
  for (Flag& flag : output_flags(options.output)) command.flags.push_back(std::move(flag));
  command.flags.push_back({"--set", "NAME=VALUE", {"a value for a parameter of the query (may be repeated)", "给查询参数赋值（可重复）"}, &options.settings});
  command.flags.push_back({"--check", "", {"only say whether each returns what it must", "只检查是否得到应有结果"}, &options.check});
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
