#pragma once
// The one table that the command line, its help, its completions and its man page are made from.

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/message.h"

namespace wenze::cli {

class Context;

// Where a flag's value goes. A bool takes no value; a vector collects repeated values.
using Target = std::variant<bool*, int*, std::string*, std::vector<std::string>*>;

struct Both {
  std::string_view en, zh;
  std::string_view in(base::Language language) const { return language == base::Language::kChinese ? zh : en; }
};

struct Flag {
  std::string_view names;              // "-n,--limit"; a positional argument is named without dashes
  std::string_view value;              // what stands for the value in help: "N"; empty for a switch
  Both help;
  Target target;
  std::vector<std::string> choices = {};
  std::string_view required = {};      // non-empty: must be given (the text is not used)
};

struct Command {
  std::string_view name;
  Both summary;
  std::vector<std::pair<std::string_view, Both>> examples;  // command line, what it does
  std::vector<Flag> flags;                                  // positionals first
  std::function<int(Context&)> run;
  // What 0 and 1 mean as exit status; 2 is an error for every command.
  Both status = {"0 found; 1 nothing found", "0 有结果；1 无结果"};
};

// Flags that every command takes.
struct GlobalOptions {
  std::vector<std::string> overlays;  // --dictionaries
  std::string language;               // --lang
  std::string color = "auto";         // --color
  bool quiet = false;
  bool version = false;
};
std::vector<Flag> global_flags(GlobalOptions& options);

// All commands, in the order of help. The flags point into objects that live as long as the program.
const std::vector<Command>& commands();

// Exit codes of every command.
inline constexpr int kFound = 0;    // found something; clean
inline constexpr int kNothing = 1;  // nothing found; findings
inline constexpr int kFailed = 2;   // an error, even if the rest was done

}  // namespace wenze::cli
