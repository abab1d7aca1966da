// wenze dict: looks after dictionaries.
#include <iostream>

#include "cli/commands.h"
#include "cli/context.h"
#include "text/utf8.h"

namespace wenze::cli {
namespace {

struct Options {
  std::string action;
  std::vector<std::string> arguments;
  std::string kind;
};

// A folder of the user's is laid over the shipped one: it need not have every dictionary, but has to have one.
int check(Context& context, const Options& options) {
  for (const text::Diagnostic& diagnostic : options.arguments.empty() ? lexicon::check(context.dictionaries_directory()) : std::vector<text::Diagnostic>())
    context.report(diagnostic);
  for (const std::string& directory : options.arguments) {
    std::size_t missing = 0;
    const auto found = lexicon::check(directory);
    for (const text::Diagnostic& diagnostic : found)
      if (diagnostic.kind == base::MessageKind::missing_dictionary) ++missing;
      else context.report(diagnostic);
    if (missing == lexicon::required_files().size())
      context.report(base::Error{base::MessageKind::missing_dictionary, {std::string(context.say({"(sanctions.tsv, faults.tsv …)", "（sanctions.tsv、faults.tsv 等）"})), directory}});
  }
  if (!context.failed())
    context.out() << (context.language() == base::Language::kChinese ? "词典无误" : "dictionaries are in order") << '\n';
  return context.finish(true);
}

constexpr lexicon::Kind kKinds[] = {lexicon::Kind::kSanction, lexicon::Kind::kFault,    lexicon::Kind::kTopic, lexicon::Kind::kSubject,
                                    lexicon::Kind::kAuthority, lexicon::Kind::kModality, lexicon::Kind::kSeverity, lexicon::Kind::kCue,
                                    lexicon::Kind::kReference, lexicon::Kind::kUnit};

std::vector<std::string> kind_names() {
  std::vector<std::string> out;
  for (const lexicon::Kind kind : kKinds) out.emplace_back(lexicon::name(kind));
  return out;
}

// Prints the entries whose code or label holds the argument, or all of the kind.
int list(Context& context, const Options& options) {
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return kFailed;
  bool found = false;
  for (const lexicon::Kind kind : kKinds) {
    if (!options.kind.empty() && options.kind != lexicon::name(kind)) continue;
    for (const lexicon::Entry& entry : environment->lexicon->entries(kind)) {
      const std::string wanted = options.arguments.empty() ? "" : options.arguments.front();
      const std::string line = entry.id + '\t' + entry.label_zh + '\t' + entry.label_en;
      if (line.find(wanted) == std::string::npos) continue;
      context.out() << lexicon::name(kind) << '\t' << line << '\n';
      found = true;
    }
  }
  return context.finish(found);
}

// Which entries a piece of text holds.
int match(Context& context, const Options& options) {
  if (options.arguments.empty()) {
    context.report(base::Error{base::MessageKind::usage, {std::string(context.say({"dict match needs a text", "dict match 须给出一段文字"}))}});
    return kFailed;
  }
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return kFailed;
  bool found = false;
  for (const std::string& argument : options.arguments) {
    const auto mentions = environment->lexicon->find(argument);
    context.out() << lexicon::Lexicon::dump(mentions, argument);
    found |= !mentions.empty();
  }
  return context.finish(found);
}

int run(Context& context, const Options& options) {
  if (options.action == "check") return check(context, options);
  if (options.action == "list") return list(context, options);
  return match(context, options);
}

}  // namespace

Command dict_command() {
  static Options options;
  Command command;
  command.name = "dict";
  command.summary = {"check, list and try the dictionaries", "检查、列出和试用词典"};
  command.examples = {
      {"wenze dict check", {"the shipped dictionaries", "检查随附词典"}},
      {"wenze dict check ~/my-dictionaries", {"your own folder", "检查自己的词典文件夹"}},
      {"wenze dict list 警告 --kind sanction", {"codes of sanctions called 警告", "列出名称含“警告”的问责方式代码"}},
      {"wenze dict match '情节严重的，给予记过处分'", {"what the dictionaries see in a text", "查看词典在一段文字中识别出什么"}},
  };
  command.flags = {
      {"ACTION", "", {"what to do", "操作"}, &options.action, {"check", "list", "match"}, "yes"},
      {"ARGUMENT", "", {"folders to check, words to list, text to match", "要检查的文件夹、要列出的词或要匹配的文字"}, &options.arguments},
      {"--kind", "KIND", {"list only this kind (sanction, fault, subject …)", "只列出该类（sanction、fault、subject 等）"}, &options.kind, kind_names()},
  };
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
