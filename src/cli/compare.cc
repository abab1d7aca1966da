// wenze compare: jurisdictions or documents side by side.
#include <algorithm>
#include <map>
#include <set>

#include "cli/commands.h"
#include "cli/database.h"
#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/rule_records.h"
#include "cli/sureness.h"
#include "cli/values.h"
#include "compare/matrix.h"
#include "report/rules.h"

namespace wenze::cli {
namespace {

struct Options {
  InputOptions input;
  std::vector<std::string> databases;
  OutputOptions output;
  std::string by = "topic", rows = "jurisdiction";
  std::vector<std::string> only, places, levels;
  std::string at, since, until, confidence = "low";
  bool no_evidence = false;
};

compare::MatrixColumns columns_of(const std::string& by) {
  using compare::MatrixColumns;
  for (const MatrixColumns columns : {MatrixColumns::kFault, MatrixColumns::kTopic, MatrixColumns::kSanction,
                                      MatrixColumns::kFamily, MatrixColumns::kType, MatrixColumns::kSubject})
    if (compare::name(columns) == by) return columns;
  return MatrixColumns::kTopic;
}

bool is_wanted(const document::Jurisdiction& place, const std::vector<std::string>& wanted) {
  return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](const std::string& one) {
           return place.name.find(one) != std::string::npos || place.code.starts_with(one);
         });
}

// When a text is dated: its issue, else its adoption, else since when it applies.
std::string date_of(const document::Metadata& meta) {
  return meta.issued.value_or(meta.adopted.value_or(meta.effective.value_or("")));
}

// Dates are ISO 8601 of any precision; a less precise one is compared as far as it goes.
bool is_not_after(const std::string& a, const std::string& b) {
  const std::size_t length = std::min(a.size(), b.size());
  return a.substr(0, length) <= b.substr(0, length);
}

// Whether a text was in force on a day. One without dates is taken for valid unless it is said to be withdrawn: what it is not
// known to have lost it keeps.
bool is_valid_at(const document::Metadata& meta, const std::string& day) {
  const std::string begin = meta.effective.value_or(date_of(meta));
  if (!begin.empty() && !is_not_after(begin, day)) return false;
  for (const auto& end : {meta.expires, meta.repealed})
    if (end && is_not_after(*end, day)) return false;
  return !meta.withdrawn || meta.repealed || meta.expires;
}

bool is_wanted(const document::Metadata& meta, const Options& options) {
  if (!options.levels.empty() && std::ranges::find(options.levels, meta.level.value_or("")) == options.levels.end()) return false;
  const std::string date = date_of(meta);
  if (!options.since.empty() && (date.empty() || !is_not_after(options.since, date))) return false;
  if (!options.until.empty() && (date.empty() || !is_not_after(date, options.until))) return false;
  return options.at.empty() || is_valid_at(meta, options.at);
}

// The places of the documents that were looked through, and which of those asked for they are.
struct PlacesSeen {
  std::set<std::string> names, met;  // names of places; values of --place

  void add(const document::Metadata& meta, const std::vector<std::string>& asked) {
    if (!meta.jurisdiction) return;
    names.insert(meta.jurisdiction->name);
    for (const std::string& one : asked)
      if (is_wanted(*meta.jurisdiction, {one})) met.insert(one);
  }

  // False, and a message, when one that was asked for is no place at all; a remark when there is nothing of it.
  bool check(Context& context, const std::vector<std::string>& asked) const {
    for (const std::string& one : asked)
      if (!met.contains(one) && !tell_missing_place(context, one, names)) return false;
    return true;
  }
};

// Every place the index has a document of: one without rules is a finding too.
std::optional<std::vector<compare::ExpectedRow>> places_of(Context& context, const index::Reader& reader, const Options& options) {
  const std::vector<std::string>& wanted = options.places;
  const auto documents = reader.documents();
  if (!documents) {
    context.report(documents.error());
    return std::nullopt;
  }
  std::map<std::string, std::string> places;
  for (const index::DocumentInfo& document : *documents)
    if (document.meta.jurisdiction && is_wanted(*document.meta.jurisdiction, wanted) && is_wanted(document.meta, options))
      places.emplace(document.meta.jurisdiction->code, document.meta.jurisdiction->name);
  std::vector<compare::ExpectedRow> out;
  for (const auto& [code, name] : places) out.push_back({code, name});
  return out;
}

int run(Context& context, Options options) {
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return kFailed;
  auto levels = levels_from(context, options.levels);
  if (!levels) return kFailed;
  options.levels = std::move(*levels);
  if (auto only = columns_from(context, options.only, options.by)) options.only = std::move(*only);
  else return kFailed;
  PlacesSeen seen;
  const auto wanted = [&](const document::Metadata& meta) {
    seen.add(meta, options.places);
    return is_wanted(meta, options);
  };
  std::vector<compare::RuleRecord> records;
  compare::MatrixOptions matrix_options;
  if (!options.input.paths.empty()) {
    records = rule_records(context, options.input, wanted);
  } else {
    const auto reader = open_databases(context, options.databases);
    if (!reader) return kFailed;
    auto found = rule_records(context, *reader, wanted);
    auto expected = places_of(context, *reader, options);
    if (!found || !expected) return kFailed;
    if (options.rows == "jurisdiction") matrix_options.expected_rows = std::move(*expected);
    records = std::move(*found);
  }
  if (!seen.check(context, options.places)) return kFailed;
  std::erase_if(records, [&](const auto& record) { return !options.places.empty() && !(record.jurisdiction && is_wanted(*record.jurisdiction, options.places)); });
  leave_out_unsure(context, records, options.confidence);
  matrix_options.columns = columns_of(options.by);
  matrix_options.rows = options.rows == "document" ? compare::MatrixRows::kDocument : compare::MatrixRows::kJurisdiction;
  matrix_options.only_columns = options.only;
  const compare::Matrix matrix = compare::build_matrix(records, matrix_options);
  const report::Labels labels(*environment->lexicon, context.language());
  report::MatrixReportOptions report_options;
  if (options.no_evidence) report_options.evidence = report::MatrixReportOptions::Evidence::kWithout;
  print_report(context, options.output, report::matrix_report(matrix, records, labels, report_options),
               report::matrix_json(matrix, records, labels, 2));
  if (matrix.columns.empty()) context.note(context.say({"no rule is of what was asked for", "没有符合条件的规则"}));
  return context.finish(!matrix.columns.empty());
}

}  // namespace

Command compare_command() {
  static Options options;
  Command command;
  command.name = "compare";
  command.summary = {"compare jurisdictions or documents: what is sanctioned, how", "比较各地区或各文件：什么情形、如何问责"};
  command.examples = {
      {"wenze compare --by sanction --db my.db", {"which place knows which sanction, with quotations", "各地有哪些问责方式，附原文"}},
      {"wenze compare --by fault --only F05 --db my.db", {"only faults in licensing", "只比较行政许可方面的过错"}},
      {"wenze compare --rows document a.docx b.docx --format html -o table.html", {"two files, as a page", "比较两个文件，输出网页"}},
  };
  command.flags = input_flags(options.input);
  command.flags.front().required = {};
  command.flags.front().help = {"files to compare instead of a database", "要比较的文件（不用数据库时）"};
  command.flags.push_back(database_flag(options.databases));
  command.flags.push_back({"--by", "WHAT", {"what is compared", "比较的内容"}, &options.by, {"fault", "topic", "sanction", "family", "type", "subject"}});
  command.flags.push_back({"--rows", "WHAT", {"what is set side by side", "并列的对象"}, &options.rows, {"jurisdiction", "document"}});
  command.flags.push_back({"--only", "CODE", {"only this code or group: F05, GOV.03, GOV (may be repeated)", "只看该代码或类别，如 F05、GOV.03、GOV（可重复）"}, &options.only});
  command.flags.push_back({"--place", "NAME", {"only places with this name or code prefix (may be repeated)", "只看该名称或代码前缀的地区（可重复）"}, &options.places});
  command.flags.push_back({"--level", "LEVEL", {"only documents of this level (may be repeated)", "只看该效力级别的文件（可重复）"}, &options.levels});
  command.flags.push_back({"--at", "DATE", {"only documents in force on this day", "只看该日有效的文件"}, &options.at});
  command.flags.push_back({"--since", "DATE", {"only documents issued on this day or later", "只看该日及以后公布的文件"}, &options.since});
  command.flags.push_back({"--until", "DATE", {"only documents issued on this day or earlier", "只看该日及以前公布的文件"}, &options.until});
  command.flags.push_back(confidence_flag(options.confidence));
  command.flags.push_back({"--no-evidence", "", {"without the quotations", "不附原文"}, &options.no_evidence});
  for (Flag& flag : output_flags(options.output)) command.flags.push_back(std::move(flag));
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
