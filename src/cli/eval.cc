// wenze eval: measures extraction on annotated text.
#include <filesystem>
#include <iostream>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "pipeline/evaluate.h"

namespace wenze::cli {
namespace {

struct Options {
  std::vector<std::string> units;
  std::string gold;
  bool json = false;
  int misses = 0;
};

// dev.units.jsonl → dev.gold.jsonl
std::string gold_beside(const std::string& units) {
  const std::size_t at = units.rfind(".units.");
  return at == std::string::npos ? units : units.substr(0, at) + ".gold." + units.substr(at + 7);
}

int run(Context& context, const Options& options) {
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return kFailed;
  bool found = false;
  for (const std::string& units : options.units) {
    const std::string gold = options.gold.empty() ? gold_beside(units) : options.gold;
    const auto evaluation = pipeline::evaluate(units, gold, *environment, {});
    if (!evaluation) {
      context.report(evaluation.error());
      continue;
    }
    found |= evaluation->units > 0;
    if (options.json) {
      context.out() << pipeline::to_json(*evaluation) << '\n';
    } else {
      context.out() << units << ": " << pipeline::to_text(*evaluation, static_cast<std::size_t>(std::max(0, options.misses)));
    }
  }
  return context.finish(found);
}

}  // namespace

Command eval_command() {
  static Options options;
  Command command;
  command.name = "eval";
  command.summary = {"score extraction against annotated text", "用标注文本给提取结果评分"};
  command.examples = {
      {"wenze eval tests/gold/corpus.units.jsonl", {"the gold file beside it is found by name", "按名称找到旁边的标注文件"}},
      {"wenze eval my.units.jsonl --gold my.gold.jsonl --misses 20", {"with the first 20 misses", "并列出前 20 处差错"}},
  };
  command.flags = {
      {"UNITS", "", {"annotated units (JSON lines)", "标注单元（JSON 行）"}, &options.units, {}, "yes"},
      {"--gold", "FILE", {"their annotation (default: UNITS with .gold. for .units.)", "标注文件（默认把 .units. 换成 .gold.）"}, &options.gold},
      {"--json", "", {"as JSON, with confusions", "以 JSON 输出，含混淆统计"}, &options.json},
      {"--misses", "N", {"print N misses", "列出 N 处差错"}, &options.misses},
  };
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
