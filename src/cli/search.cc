// wenze search.
#include <ostream>

#include "cli/commands.h"
#include "cli/database.h"
#include "cli/output.h"
#include "cli/search_flags.h"
#include "report/hits.h"

namespace wenze::cli {
namespace {

struct Options {
  std::vector<std::string> words;
  std::vector<std::string> databases;
  SearchFlags search;
  OutputOptions output;
};

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

int run(Context& context, const Options& options) {
  if (options.words.empty() && options.search.like.empty()) {
    context.report(base::Error{base::MessageKind::query_empty, {"1"}});
    return kFailed;
  }
  const auto reader = open_databases(context, options.databases);
  if (!reader) return kFailed;
  const pipeline::Environment* environment = context.query_environment();
  if (environment == nullptr) return kFailed;
  const std::size_t known_missing = reader->missing().size();
  const auto search_options = search_options_from(context, options.search);
  if (!search_options) return kFailed;
  const auto result = query::search(*reader, joined(options.words), *environment->query_vocabulary,
                                    environment->canonicaliser(), *search_options);
  if (!result) {
    context.report(result.error());
    return kFailed;
  }
  // Databases that went away while they were read.
  for (std::size_t i = known_missing; i < reader->missing().size(); ++i) context.report(reader->missing()[i]);
  if (const auto failure = environment->failure()) {
    context.report(*failure);
    return kFailed;
  }
  const report::Labels labels(*environment->lexicon, context.language());
  print_hits(context, options.output, *result, labels, search_options->offset + 1);
  return context.finish(result->total > 0);
}

}  // namespace

Command search_command() {
  static Options options;
  options.search.match = "auto";
  options.search.copies = "fold";
  Command command;
  command.name = "search";
  command.summary = {"search provisions and rules", "检索条文和规则"};
  command.examples = {
      {"wenze search 通报批评 --db my.db", {"a phrase, in either script", "检索短语，简繁均可"}},
      {"wenze search 'sanction:记大过 place:广东 year:2010..2020' --db my.db", {"rules by field; a place includes what lies under it", "按字段检索规则；地区包含其下辖地区"}},
      {"wenze search '问责方式:记过 情形:F05 NOT 引咎' --facets sanction,place", {"codes, Chinese field names, facets", "用代码、中文字段名和分面"}},
      {"wenze search '迟报 同条 记过' --json", {"both in one article, as JSON", "同一条内同时出现，JSON 输出"}},
      {"wenze search --like '临溪市行政过错责任追究办法#第六条' place:青岚市", {"rules like those of an article, in one city", "某市与该条相似的规则"}},
  };
  command.flags = {{"QUERY", "", {"words, \"phrases\", field:value, AND OR NOT ( )", "词语、“短语”、字段:值、与 或 非、括号"}, &options.words},
                   database_flag(options.databases)};
  for (Flag& flag : search_flags(options.search)) command.flags.push_back(std::move(flag));
  for (Flag& flag : output_flags(options.output)) command.flags.push_back(std::move(flag));
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
