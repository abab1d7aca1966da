// wenze stats: what an index holds.
#include <algorithm>
#include <limits>
#include <map>

#include "cli/commands.h"
#include "cli/database.h"
#include "cli/output.h"
#include "cli/rule_records.h"
#include "report/labels.h"

namespace wenze::cli {
namespace {

struct Options {
  std::vector<std::string> databases;
  OutputOptions output;
};

using Counts = std::map<std::string, std::size_t>;

report::Table table_of(std::string id, std::string title, const Counts& counts, const report::Labels& labels) {
  report::Table table;
  table.id = std::move(id);
  table.title = std::move(title);
  table.columns = {labels.column("value"), labels.column("count")};
  for (const auto& [value, count] : counts) table.add_row({value, report::Cell::of_number(static_cast<double>(count))});
  return table;
}

int run(Context& context, const Options& options) {
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return kFailed;
  const auto reader = open_databases(context, options.databases);
  if (!reader) return kFailed;
  const auto totals = reader->totals();
  const auto documents = reader->documents();
  const auto records = rule_records(context, *reader);
  if (!totals || !documents || !records) {
    if (!totals) context.report(totals.error());
    if (!documents) context.report(documents.error());
    return kFailed;
  }
  const report::Labels labels(*environment->lexicon, context.language());
  const bool chinese = context.language() == base::Language::kChinese;
  const std::vector<std::string>& levels = environment->query_vocabulary->national_levels();
  Counts places, kinds, types, sanctions, faults, confidence;
  for (const index::DocumentInfo& document : *documents) {
    const bool national = !document.meta.jurisdiction && std::ranges::count(levels, document.meta.level.value_or("")) > 0;
    ++places[national                     ? (chinese ? "全国" : "whole country")
             : document.meta.jurisdiction ? document.meta.jurisdiction->code + " " + document.meta.jurisdiction->name
                                          : (chinese ? "（未确定）" : "(not determined)")];
    ++kinds[labels.document_kind(document::name(document.meta.kind))];
  }
  for (const compare::RuleRecord& record : *records) {
    ++types[labels.word("type", extract::name(record.rule.type))];
    ++confidence[labels.word("confidence", text::name(record.rule.confidence))];
    for (const extract::Sanction& sanction : record.rule.sanctions) ++sanctions[sanction.code + " " + labels.sanction(sanction.code)];
    if (record.rule.fault)
      for (const std::string& code : record.rule.fault->codes) ++faults[code + " " + labels.fault(code)];
  }
  report::Report report;
  report.tables.push_back(table_of("totals", chinese ? "总数" : "totals",
                                   {{chinese ? "文件" : "files", totals->files}, {chinese ? "文档" : "documents", totals->documents},
                                    {chinese ? "条文记录" : "provision records", totals->provisions}, {chinese ? "规则" : "rules", totals->rules}}, labels));
  report.tables.push_back(table_of("places", chinese ? "文档所属地区" : "documents by place", places, labels));
  report.tables.push_back(table_of("kinds", chinese ? "文档种类" : "documents by kind", kinds, labels));
  report.tables.push_back(table_of("types", chinese ? "规则类型" : "rules by type", types, labels));
  report.tables.push_back(table_of("sanctions", chinese ? "问责方式" : "sanctions", sanctions, labels));
  report.tables.push_back(table_of("faults", chinese ? "情形" : "faults", faults, labels));
  report.tables.push_back(table_of("confidence", chinese ? "规则可信度" : "rules by confidence", confidence, labels));
  print_report(context, options.output, report, {});
  return context.finish(totals->documents > 0);
}

}  // namespace

Command stats_command() {
  static Options options;
  Command command;
  command.name = "stats";
  command.summary = {"count what an index holds", "统计索引内容"};
  command.examples = {
      {"wenze stats --db my.db", {"documents, rules, sanctions, faults", "文档、规则、问责方式、情形的数量"}},
      {"wenze stats --db my.db --format csv", {"for a spreadsheet", "供电子表格使用"}},
  };
  command.flags = {database_flag(options.databases)};
  for (Flag& flag : output_flags(options.output)) command.flags.push_back(std::move(flag));
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
