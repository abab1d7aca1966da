// wenze convert: what the program reads: the canonical text of a file, the repairs, the map.
#include <iostream>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "document/document.h"
#include "normalise/normalise.h"
#include "report/text_json.h"

namespace wenze::cli {
namespace {

struct Options {
  InputOptions input;
  bool repairs = false, map = false, structure = false, json = false;
  std::string to = "hans";
};

std::string one_line(std::string_view s) {
  std::string out;
  for (char c : s) out += c == '\n' || c == '\r' || c == '\t' ? std::string(" ") : std::string(1, c);
  return out;
}

void print_repairs(Context& context, const text::CanonicalText& canonical) {
  for (const text::Repair& repair : canonical.repairs)
    context.out() << repair.kind << '\t' << repair.raw.begin() << '-' << repair.raw.end() << '\t' << one_line(repair.before)
                  << '\t' << (repair.after ? one_line(*repair.after) : "?") << '\t' << text::name(repair.confidence) << '\n';
}

// With exactly one line end at the end.
void print_text(Context& context, std::string_view text) {
  context.out() << text << (text.ends_with('\n') ? "" : "\n");
}

void print(Context& context, const Options& options, const pipeline::Processed& processed) {
  const text::CanonicalText& canonical = processed.file.canonical;
  std::string shown;
  if (options.to == "hant") {
    auto traditional = normalise::to_traditional(canonical.text, normalise::Traditional::kStandard);
    if (!traditional) return context.report(traditional.error());
    shown = std::move(*traditional);
  }
  if (options.json) {
    context.out() << report::text_json(processed.file.raw.source, canonical, shown) << '\n';
  } else if (options.repairs) {
    print_repairs(context, canonical);
  } else if (options.map) {
    context.out() << canonical.map.dump();
  } else if (options.structure) {
    for (const document::Document& document : processed.file.documents)
      context.out() << document::dump(document, canonical.text);
  } else {
    print_text(context, shown.empty() ? canonical.text : shown);
  }
}

int run(Context& context, const Options& options) {
  bool found = false;
  pipeline::ProcessOptions process = process_options(options.input);
  process.rules = false;
  for_each_input(context, options.input, process, [&](const std::string&, pipeline::ProcessedInput&& input) {
    for (const pipeline::Processed& processed : input.texts) {
      found = true;
      print(context, options, processed);
    }
  });
  return context.finish(found);
}

}  // namespace

Command convert_command() {
  static Options options;
  Command command;
  command.name = "convert";
  command.summary = {"print a file as clean, canonical text", "输出文件清理并规范化后的文本"};
  command.examples = {
      {"wenze convert page.html", {"clean simplified text", "清理后的简体文本"}},
      {"wenze convert --to hant measure.txt", {"in traditional characters", "转为繁体"}},
      {"wenze convert --repairs crawled.txt", {"what was repaired, and where", "列出做过的修复及位置"}},
      {"wenze convert --structure measure.txt", {"the provisions, one a line", "逐行列出条文结构"}},
  };
  command.flags = input_flags(options.input);
  command.flags.push_back({"--to", "SCRIPT", {"script of the output", "输出的字体"}, &options.to, {"hans", "hant"}});
  command.flags.push_back({"--repairs", "", {"list the repairs instead", "只列出修复"}, &options.repairs});
  command.flags.push_back({"--map", "", {"print the offset map (bytes of the original -> bytes of the canonical text)", "输出偏移映射（原文字节→规范文本字节）"}, &options.map});
  command.flags.push_back({"--structure", "", {"print the provisions", "输出条文结构"}, &options.structure});
  command.flags.push_back({"--json", "", {"one JSON object a text: text, repairs, map", "每个文本一个 JSON 对象：文本、修复、映射"}, &options.json});
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
