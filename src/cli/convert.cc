// wenze convert: what the program reads: the canonical text of a file, the repairs, the map.
#include <iostream>
#include <map>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "document/document.h"
#include "normalise/traditional.h"
#include "report/text_json.h"

namespace wenze::cli {
namespace {

struct Options {
  InputOptions input;
  bool repairs = false, map = false, structure = false, json = false;
  bool raw = false;
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

// Canonical text has no space between Chinese characters: people get back the one behind 第十二条 and 第一章, where the original has one.
std::string with_spaces_after_labels(const pipeline::Processed& processed) {
  const text::CanonicalText& canonical = processed.file.canonical;
  const std::string_view raw = processed.file.raw.text;
  std::map<std::size_t, std::string> spaces;  // by the place in the canonical text
  for (const document::Document& document : processed.file.documents) {
    for (const document::Provision& provision : document.provisions) {
      const std::size_t begin = provision.span.begin(), end = begin + provision.label.size();
      if (provision.label.empty() || end >= provision.span.end() || !std::string_view(canonical.text).substr(begin).starts_with(provision.label)) continue;
      const std::size_t gap = canonical.map.to_source({begin, end}).end(), next = canonical.map.to_source({end, end + 1}).begin();
      if (next <= gap) continue;
      const std::string_view between = raw.substr(gap, next - gap);
      constexpr std::string_view kWide = "　";
      if (canonical.text[end] != ' ' && between.find_first_of("\r\n") == between.npos)
        spaces[end] = between.find(kWide) != between.npos ? kWide : between.find_first_of(" \t") != between.npos ? " " : "";
    }
  }
  std::string out;
  std::size_t at = 0;
  for (const auto& [place, space] : spaces) {
    out.append(canonical.text, at, place - at).append(space);
    at = place;
  }
  return out.append(canonical.text, at);
}

void print(Context& context, const Options& options, const pipeline::Processed& processed) {
  const text::CanonicalText& canonical = processed.file.canonical;
  // With a map beside it, the text is the canonical one to the byte.
  std::string shown = options.json ? canonical.text : with_spaces_after_labels(processed);
  if (options.to == "hant") {
    auto traditional = normalise::written_traditional(shown, context.environment()->lexicon->table("traditional_words"));
    if (!traditional) return context.report(traditional.error());
    shown = std::move(*traditional);
  }
  if (options.raw) {
    context.out() << processed.file.raw.text;  // to the byte: places count its bytes
  } else if (options.json) {
    context.out() << report::text_json(processed.file.raw.source, canonical, options.to == "hant" ? shown : "") << '\n';
  } else if (options.repairs) {
    print_repairs(context, canonical);
  } else if (options.map) {
    context.out() << canonical.map.dump();
  } else if (options.structure) {
    for (const document::Document& document : processed.file.documents)
      context.out() << document::dump(document, canonical.text);
  } else {
    print_text(context, shown);
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
      {"wenze convert --raw measure.docx | head -c 640 | tail -c +325", {"the words that stand at bytes 324-640", "第 324–640 字节处的文字"}},
      {"wenze convert --structure measure.txt", {"the provisions, one a line", "逐行列出条文结构"}},
  };
  command.flags = input_flags(options.input);
  command.flags.push_back({"--to", "SCRIPT", {"script of the output", "输出的字体"}, &options.to, {"hans", "hant"}});
  command.flags.push_back({"--raw", "", {"print the text that all places count: decoded, without markup, nothing changed", "输出各处位置所依据的文本：解码、去标记，未作任何改动"}, &options.raw});
  command.flags.push_back({"--repairs", "", {"list the repairs instead", "只列出修复"}, &options.repairs});
  command.flags.push_back({"--map", "", {"print the offset map (bytes of the text of --raw -> bytes of the canonical text)", "输出偏移映射（--raw 文本的字节→规范文本的字节）"}, &options.map});
  command.flags.push_back({"--structure", "", {"print the provisions", "输出条文结构"}, &options.structure});
  command.flags.push_back({"--json", "", {"one JSON object a text: text, repairs, map", "每个文本一个 JSON 对象：文本、修复、映射"}, &options.json});
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
