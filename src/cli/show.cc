// wenze show: opens a document, or one provision, in the original.
#include <algorithm>
#include <filesystem>
#include <ostream>

#include "base/strings.h"
#include "cli/commands.h"
#include "cli/database.h"
#include "cli/inputs.h"
#include "cli/output.h"
#include "document/address.h"
#include "extract/rule.h"
#include "normalise/normalise.h"
#include "document/validity.h"
#include "index/versions.h"
#include "report/akn.h"
#include "report/document_json.h"
#include "report/escape.h"
#include "report/rule_list.h"

namespace wenze::cli {
namespace {

struct Options {
  std::string document, address;
  std::vector<std::string> databases;
  std::string encoding;
  std::string format = "text", day;
  bool json = false, rules = false, repairs = false, list = false;
};

struct Opened {
  document::File file;
  std::size_t document = 0;
  std::vector<std::vector<extract::Rule>> rules_of;  // of every document of the file
  std::vector<extract::Rule> rules;                  // of the one that is shown
  std::vector<text::Diagnostic> diagnostics;
  std::optional<index::Successor> superseded;  // by another version in the index
  const document::Document& one() const { return file.documents[document]; }
};

std::optional<Opened> open_from_index(Context& context, const Options& options, const std::string& wanted) {
  const auto reader = open_databases(context, options.databases);
  if (!reader) return std::nullopt;
  const auto info = find_document(context, *reader, wanted, options.day);
  if (!info) return std::nullopt;
  auto stored = reader->document(info->id);
  if (!stored) {
    context.report(stored.error());
    return std::nullopt;
  }
  Opened out;
  if (const auto all = reader->versions(*info)) out.superseded = index::Versions(*all).successor(info->id);
  out.file = std::move(stored->file);
  for (index::RuleRecord& record : stored->rules) out.rules.push_back(std::move(record.rule));
  return out;
}

std::optional<Opened> open_from_file(Context& context, const Options& options, const std::string& path) {
  InputOptions input;
  input.paths = {path};
  input.encoding = options.encoding;
  std::optional<Opened> out;
  for_each_input(context, input, process_options(input), [&](const std::string&, pipeline::ProcessedInput&& processed) {
    if (processed.texts.empty()) return;
    pipeline::Processed& first = processed.texts.front();
    out.emplace();
    out->rules_of = std::move(first.rules);
    out->rules = out->rules_of.front();
    out->file = std::move(first.file);
    out->diagnostics = std::move(first.diagnostics);
  });
  return out;
}

// Control characters of a file never reach a terminal.
std::string visible(std::string_view s) {
  std::string out;
  for (char c : s) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 || c == '\n' || c == '\t') out += c;
  }
  return out;
}

// 有效性（2024-01-01）：现行
std::string validity_line(Context& context, const document::Metadata& meta, const std::string& day,
                          const std::optional<index::Successor>& superseded) {
  struct Words {
    document::Validity validity;
    Both words;
  };
  static const Words kWords[] = {{document::Validity::kInForce, {"in force", "现行"}},
                                 {document::Validity::kNotYet, {"not yet in force", "尚未生效"}},
                                 {document::Validity::kExpired, {"expired", "失效"}},
                                 {document::Validity::kRepealed, {"repealed", "已废止"}},
                                 {document::Validity::kUnknown, {"not known", "无法判断"}}};
  if (superseded && superseded->from <= day)
    return std::string(superseded->repealed ? context.say({"repealed", "已废止"}) : context.say({"superseded", "已被新文本取代"})) + " (" + day + ")";
  const document::Validity validity = document::validity_at(meta, day);
  for (const Words& one : kWords)
    if (one.validity == validity) {
      std::string line = std::string(context.say(one.words)) + " (" + day + ")";
      const auto later = document::amended_after(meta, day);
      if (!later) return line;
      return line + (context.language() == base::Language::kChinese
                         ? "；所存为 " + *later + " 修改后的文本，该日适用的是此前的文本"
                         : "; the text here is that amended on " + *later + ": an earlier wording applied on that day");
    }
  return {};
}

void print_meta(Context& context, const Opened& opened, const std::string& day) {
  const document::Document& document = opened.one();
  const document::Metadata& meta = document.meta;
  const bool chinese = context.language() == base::Language::kChinese;
  std::ostream& out = context.out();
  const auto line = [&](std::string_view zh, std::string_view en, const std::string& value) {
    if (!value.empty()) out << (chinese ? zh : en) << (chinese ? "：" : ": ") << visible(value) << '\n';
  };
  line("标题", "title", meta.title.value_or(""));
  line("文号", "number", meta.doc_number.value_or(""));
  line("机关", "issuers", base::join(meta.issuers, chinese ? "、" : ", "));
  if (meta.jurisdiction) line("地区", "place", meta.jurisdiction->name + " " + meta.jurisdiction->code);
  line("效力级别", "level", meta.level.value_or(""));
  line("种类", "kind", report::Labels(*context.environment()->lexicon, context.language()).document_kind(document::name(meta.kind)));
  line("通过", "adopted", meta.adopted.value_or(""));
  line("发布", "issued", meta.issued.value_or(""));
  line("施行", "effective", meta.effective.value_or(""));
  line("失效", "expires", meta.expires.value_or(""));
  line("废止", "repealed", meta.repealed.value_or(meta.withdrawn ? (chinese ? "已废止" : "yes") : ""));
  for (const document::Amendment& amendment : meta.amendments)
    line("沿革", "amended", amendment.date + " " + amendment.act + " " + amendment.by);
  if (opened.superseded)
    line(opened.superseded->repealed ? "废止" : "新文本", opened.superseded->repealed ? "repealed" : "superseded", opened.superseded->from + (chinese ? " 起，见 " : ": ") + opened.superseded->id);
  if (!day.empty()) line("有效性", "validity", validity_line(context, meta, day, opened.superseded));
  std::vector<std::string> candidates;
  for (const document::Jurisdiction& place : meta.place_candidates) candidates.push_back(place.name + " " + place.code);
  line("可能的地区", "possible places", base::join(candidates, chinese ? "、" : ", "));
  line("据目录登记", "from the register", base::join(meta.from_register, chinese ? "、" : ", "));
  line("文件", "file", document.source.path + (document.part ? " #" + std::to_string(*document.part) : ""));
}

void print_rules(Context& context, const Opened& opened, std::string_view eid) {
  std::vector<extract::Rule> rules;
  for (const extract::Rule& rule : opened.rules)
    if (eid.empty() || rule.eid == eid || rule.eid.starts_with(std::string(eid) + "__")) rules.push_back(rule);
  const report::Labels labels(*context.environment()->lexicon, context.language());
  context.out() << report::rule_list(opened.file, opened.one(), rules, labels);
}

void print_repairs(Context& context, const Opened& opened) {
  for (const text::Repair& repair : opened.file.canonical.repairs)
    context.out() << repair.kind << '\t' << repair.raw.begin() << '-' << repair.raw.end() << '\t'
                  << visible(base::join({std::string(base::trim(repair.before))}, " ")) << '\t'
                  << (repair.after ? visible(*repair.after) : "?") << '\n';
}

// The provision of `document` that `address` means.
std::optional<document::ProvisionId> find(Context& context, const Opened& opened, const document::Document& document,
                                          const std::string& address) {
  if (const auto exact = document.find(address)) return exact;
  const std::string canonical = normalise::canonical_query(address, *context.environment()->normalise);
  const auto found = document::find_address(document, opened.file.canonical.text, canonical);
  if (found.empty()) return std::nullopt;
  return found.front();
}

// A file of several documents: the first that has the provision is opened; false when none has.
bool choose_document(Context& context, Opened& opened, const std::string& address) {
  for (std::size_t i = 0; i < opened.file.documents.size(); ++i) {
    if (!find(context, opened, opened.file.documents[i], address)) continue;
    opened.document = i;
    opened.rules = opened.rules_of[i];
    return true;
  }
  return false;
}

// The provision in the original; false when there is none.
bool print_provision(Context& context, const Opened& opened, const std::string& address) {
  const document::Document& document = opened.one();
  const auto found = find(context, opened, document, address);
  if (!found) {
    context.report(base::Error{base::MessageKind::no_such_provision, {document.meta.title.value_or(document.source.path), address}});
    return false;
  }
  const document::Provision& provision = document.at(*found);
  const auto raw = opened.file.canonical.map.to_source(provision.span);
  context.out() << document::format_citation(document, opened.file.canonical.text, provision.eid) << "  [" << provision.eid << "]  "
                << (context.language() == base::Language::kChinese ? "文本字节 " : "bytes of the text ") << raw.begin() << '-' << raw.end() << '\n'
                << visible(raw.of(opened.file.raw.text)) << '\n';
  return true;
}

void print_whole(Context& context, const Opened& opened, const Options& options) {
  print_meta(context, opened, options.day);
  const auto raw = opened.file.canonical.map.to_source(opened.one().span);
  context.out() << '\n' << visible(raw.of(opened.file.raw.text)) << '\n';
}

int print(Context& context, const Options& options, const Opened& opened, const std::string& address) {
  if (options.format == "akn") {
    context.out() << report::to_akn(opened.one(), opened.file.canonical.text);
    return context.finish(true);
  }
  if (options.json || options.format == "json") {
    report::DocumentJsonOptions json;
    json.indent = 1;
    json.language = context.language();
    context.out() << report::to_json({opened.file, opened.one(), opened.rules, opened.diagnostics}, json) << '\n';
    return context.finish(true);
  }
  if (options.repairs) {
    print_repairs(context, opened);
    return context.finish(true);
  }
  if (!address.empty()) {
    if (!print_provision(context, opened, address)) return kFailed;
    if (options.rules) print_rules(context, opened, opened.one().at(*find(context, opened, opened.one(), address)).eid);
  } else if (options.rules) {
    print_meta(context, opened, options.day);
    print_rules(context, opened, "");
  } else {
    print_whole(context, opened, options);
  }
  return context.finish(true);
}

int list_documents(Context& context, const Options& options) {
  const auto reader = open_databases(context, options.databases);
  if (!reader) return kFailed;
  const auto documents = reader->documents();
  if (!documents) {
    context.report(documents.error());
    return kFailed;
  }
  for (const index::DocumentInfo& document : *documents)
    context.out() << document.id << '\t' << (document.meta.jurisdiction ? document.meta.jurisdiction->name : "-") << '\t'
                  << visible(document.display_title()) << '\t' << document.path << '\n';
  return context.finish(!documents->empty());
}

int run(Context& context, const Options& options) {
  if (context.environment() == nullptr) return kFailed;
  if (options.list || options.document.empty()) return list_documents(context, options);
  // DOCUMENT#ADDRESS, as search prints it; a file too.
  std::string wanted = options.document, address = options.address;
  std::error_code error;
  bool is_file = wanted == "-" || std::filesystem::is_regular_file(wanted, error);
  if (const std::size_t hash = wanted.rfind('#'); !is_file && hash != std::string::npos && address.empty()) {
    address = wanted.substr(hash + 1);
    wanted.resize(hash);
    is_file = wanted == "-" || std::filesystem::is_regular_file(wanted, error);
  }
  auto opened = is_file && options.databases.empty() ? open_from_file(context, options, wanted)
                                                     : open_from_index(context, options, wanted);
  if (!opened) return kFailed;
  if (is_file && !address.empty()) choose_document(context, *opened, address);
  return print(context, options, *opened, address);
}

}  // namespace

Command show_command() {
  static Options options;
  Command command;
  command.name = "show";
  command.summary = {"open a document or a provision in the original", "打开文件或条文的原文"};
  command.examples = {
      {"wenze show 3f2a9c01d4e7#art_12 --db my.db", {"a hit of a search", "打开一条检索结果"}},
      {"wenze show 临溪市行政过错责任追究办法 第十二条 --db my.db", {"by title and article", "按标题和条号"}},
      {"wenze show measure.docx 第15条 --rules", {"a file, with the rules of the article", "文件中的一条及其规则"}},
      {"wenze show measure.docx#十二条2款", {"the same in one word; any form of address", "合成一个参数；地址形式不限"}},
      {"wenze show crawled.txt --repairs", {"what was repaired", "列出修复"}},
      {"wenze show --list --db my.db", {"all documents of the index", "列出索引中的全部文件"}},
  };
  command.flags = {
      {"DOCUMENT", "", {"a file, or a document of the index by id, path or title", "文件，或索引中的文档（编号、路径或标题）"}, &options.document},
      {"ADDRESS", "", {"a provision: 第十二条, 第12条, §12, 12条2款3项, art_12, 四（二）, s 12(2)(a)", "条文地址：第十二条、第12条、§12、12条2款3项、art_12、四（二）、s 12(2)(a)"}, &options.address},
      database_flag(options.databases),
      {"--rules", "", {"the rules too", "同时列出规则"}, &options.rules},
      {"--repairs", "", {"list the repairs", "列出修复"}, &options.repairs},
      {"--json", "", {"as JSON (wenze/document/1)", "以 JSON 输出（wenze/document/1）"}, &options.json},
      {"--format", "FORM", {"form: text, json, akn (Akoma Ntoso 3.0)", "形式：text、json、akn（Akoma Ntoso 3.0）"}, &options.format, {"text", "json", "akn"}},
      {"--at", "DATE", {"say whether it was in force on that day (2024-01-01)", "说明该日是否有效（如 2024-01-01）"}, &options.day},
      {"--encoding", "NAME", {"encoding of a text file", "文本文件的编码"}, &options.encoding},
      {"--list", "", {"list the documents of the index", "列出索引中的文档"}, &options.list},
  };
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
