// wenze explain: in plain words, how each field of a rule was made.
#include <algorithm>
#include <ostream>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "document/address.h"
#include "extract/explain.h"
#include "normalise/normalise.h"

namespace wenze::cli {
namespace {

struct Options {
  InputOptions input;
  std::string file, address;
};

bool lies_in(const std::string& eid, const std::vector<std::string>& wanted) {
  return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](const std::string& one) {
           return eid == one || eid.starts_with(one + "__");
         });
}

// The eIds that the address means in this document; the address itself when it is one.
std::vector<std::string> wanted_eids(Context& context, const Options& options, const pipeline::Processed& processed,
                                     const document::Document& document) {
  if (options.address.empty() || document.find(options.address)) return {options.address};
  const std::string canonical = normalise::canonical_query(options.address, *context.environment()->normalise);
  std::vector<std::string> out;
  for (const document::ProvisionId id : document::find_address(document, processed.file.canonical.text, canonical))
    out.push_back(document.at(id).eid);
  return out;
}

struct Found {
  std::size_t provisions = 0, rules = 0;
};

// `found.provisions`: documents that have the address.
void explain_document(Context& context, const Options& options, const pipeline::Processed& processed, std::size_t i, Found& found) {
  const document::Document& document = processed.file.documents[i];
  std::vector<std::string> wanted = wanted_eids(context, options, processed, document);
  if (wanted.empty()) return;
  ++found.provisions;
  if (wanted.front().empty()) wanted.clear();
  for (const extract::Rule& rule : processed.rules[i]) {
    if (!lies_in(rule.eid, wanted)) continue;
    ++found.rules;
    context.out() << extract::explain(rule, processed.file.raw.text, *context.environment()->lexicon, context.language()) << '\n';
  }
}

int run(Context& context, Options options) {
  options.input.paths = {options.file};
  pipeline::ProcessOptions process = process_options(options.input);
  process.trace = true;
  Found found;
  bool read = false;
  for_each_input(context, options.input, process, [&](const std::string&, pipeline::ProcessedInput&& input) {
    for (const pipeline::Processed& processed : input.texts)
      for (std::size_t i = 0; i < processed.file.documents.size(); ++i) explain_document(context, options, processed, i, found);
    read = read || !input.texts.empty();
  });
  if (read && found.provisions == 0)
    context.report(base::Error{base::MessageKind::no_such_provision, {options.file, options.address}});
  else if (read && found.rules == 0)
    context.note(context.say({"no rule is stated there", "该处没有问责规则"}));
  return context.finish(found.rules > 0);
}

}  // namespace

Command explain_command() {
  static Options options;
  Command command;
  command.name = "explain";
  command.summary = {"say in plain words how each rule was found", "逐项说明规则是怎样得出的"};
  command.examples = {
      {"wenze explain measure.txt 第十二条", {"the rules of one article, field by field", "一条中的规则，逐项说明"}},
      {"wenze explain measure.txt art_12__para_1__point_3 --lang zh", {"of one item, in Chinese", "一项中的规则，中文说明"}},
  };
  command.flags = {
      {"FILE", "", {"a file, or - for standard input", "文件，或 - 表示标准输入"}, &options.file, {}, "yes"},
      {"ADDRESS", "", {"a provision (default: all)", "条文地址（默认全部）"}, &options.address},
      {"--encoding", "NAME", {"encoding of a text file", "文本文件的编码"}, &options.input.encoding},
  };
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
