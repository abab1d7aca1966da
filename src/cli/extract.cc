// wenze extract: the rules of files, without an index.
#include <iostream>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/sureness.h"
#include "document/address.h"
#include "document/validity.h"
#include "extract/rule.h"
#include "report/document_json.h"
#include "report/rule_list.h"

namespace wenze::cli {
namespace {

struct Options {
  InputOptions input;
  std::string day, confidence = "low";
  bool json = false, jsonl = false, with_text = false, dump = false;
};

// Whether the document was out of force on that day; what gives no date to say so is not.
bool out_of_force(const document::Document& document, const std::string& day) {
  if (day.empty()) return false;
  const document::Validity validity = document::validity_at(document.meta, day);
  return validity != document::Validity::kInForce && validity != document::Validity::kUnknown;
}

// What was not read since its text is damaged: whoever reads the list must not take it for all.
void print_unread(Context& context, const pipeline::Processed& processed, const document::Document& document) {
  const std::string& text = processed.file.raw.text;
  for (const text::Diagnostic& diagnostic : document.diagnostics) {
    if (diagnostic.kind != base::MessageKind::damaged_provision || !diagnostic.raw) continue;
    std::string words(diagnostic.raw->of(text));
    for (char& c : words)
      if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    context.out() << context.say({"not read, the text is damaged: ", "文字损坏，未读："})
                  << document::format_citation(document, processed.file.canonical.text, diagnostic.args.front())
                  << context.say({": ", "："}) << words << '\n';
  }
}

// Every document under its title; with --dump one line a rule, in codes.
void print_rules(Context& context, const pipeline::Processed& processed, const Options& options) {
  const report::Labels labels(*context.environment()->lexicon, context.language());
  for (std::size_t i = 0; i < processed.file.documents.size(); ++i) {
    const document::Document& document = processed.file.documents[i];
    if (out_of_force(document, options.day)) continue;
    context.out() << "== " << document.source.path;
    if (document.part) context.out() << " #" << *document.part;
    if (document.meta.title) context.out() << "  " << *document.meta.title;
    if (const auto later = options.day.empty() ? std::nullopt : document::amended_after(document.meta, options.day))
      context.out() << "  [" << context.say({"as amended on ", "修改后的文本："}) << *later << "]";
    context.out() << '\n'
                  << (options.dump ? extract::dump(processed.rules[i])
                                   : report::rule_list(processed.file, document, processed.rules[i], labels));
    if (!options.dump) print_unread(context, processed, document);
  }
}

int run(Context& context, const Options& options) {
  std::size_t rules = 0, unsure = 0;
  std::vector<std::string> array;
  const auto consume = [&](const std::string&, pipeline::ProcessedInput&& input) {
    for (pipeline::Processed& processed : input.texts) {
      for (std::vector<extract::Rule>& found : processed.rules)
        unsure += std::erase_if(found, [&](const extract::Rule& rule) { return !is_sure_enough(rule, options.confidence); });
      if (!options.json && !options.jsonl) print_rules(context, processed, options);
      for (std::size_t i = 0; i < processed.file.documents.size(); ++i) {
        if (out_of_force(processed.file.documents[i], options.day)) continue;
        rules += processed.rules[i].size();
        if (!options.json && !options.jsonl) continue;
        static const std::vector<text::Diagnostic> kNone;
        report::DocumentJsonOptions json;
        json.canonical_text = options.with_text ? report::DocumentJsonOptions::Text::kWith
                                                : report::DocumentJsonOptions::Text::kWithout;
        json.language = context.language();
        std::string one = report::to_json({processed.file, processed.file.documents[i], processed.rules[i],
                                           i == 0 ? processed.diagnostics : kNone}, json);
        if (options.jsonl)
          context.out() << one << '\n';
        else
          array.push_back(std::move(one));
      }
    }
  };
  for_each_input(context, options.input, process_options(options.input), consume);
  if (options.json) context.out() << report::json_array(array) << '\n';
  tell_left_out(context, unsure, options.confidence);
  return context.finish(rules > 0);
}

}  // namespace

Command extract_command() {
  static Options options;
  Command command;
  command.name = "extract";
  command.summary = {"print the accountability rules of files", "输出文件中的问责规则"};
  command.examples = {
      {"wenze extract measure.docx", {"every rule in words, with its quotation", "逐条列出规则及原文"}},
      {"wenze extract --dump measure.docx | grep GOV.03", {"one line a rule, in codes", "每条规则一行，用代码表示"}},
      {"wenze extract --json measures/ > rules.json", {"everything, as JSON", "以 JSON 输出全部内容"}},
      {"iconv -f gbk old.txt | wenze extract --jsonl -", {"from standard input", "从标准输入读取"}},
  };
  command.flags = input_flags(options.input);
  command.flags.push_back({"--at", "DATE", {"leave out documents that were not in force on that day (2024-01-01), and say where a text was amended after it", "略去该日无效的文件（如 2024-01-01），并注明此后又有修改的文本"}, &options.day});
  command.flags.push_back(confidence_flag(options.confidence));
  command.flags.push_back({"--dump", "", {"one line a rule: identifier, type, codes of faults, roles / authority / step / [codes of sanctions] and how binding", "每条规则一行：编号、类型、情形代码、主体 / 机关 / 档次 / [措施代码] 和强制程度"}, &options.dump});
  command.flags.push_back({"--json", "", {"one JSON array of documents (wenze/document/1)", "输出 JSON 数组（wenze/document/1）"}, &options.json});
  command.flags.push_back({"--jsonl", "", {"one JSON document a line", "每行一个 JSON 文档"}, &options.jsonl});
  command.flags.push_back({"--with-text", "", {"JSON holds the canonical text", "JSON 中包含规范化文本"}, &options.with_text});
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
