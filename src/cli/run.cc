// Parsing goes through CLI11, configured from the flag table; help, suggestions and messages are ours, in two languages.
#include <CLI/CLI.hpp>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <iostream>
#include <optional>

#include "base/strings.h"
#include "cli/context.h"
#include "cli/help.h"
#include "cli/inputs.h"
#include "cli/main.h"

namespace wenze::cli {
namespace {

// A flag as CLI11 knows it. Numbers are taken as text, so that what is wrong with them is said in the user's language.
struct Taken {
  const Flag* flag;
  CLI::Option* option = nullptr;
  std::string number = {};
};

void add_flag(CLI::App& app, Taken& taken) {
  const Flag& flag = *taken.flag;
  taken.option = std::visit(
      [&](auto* target) -> CLI::Option* {
        using T = std::remove_pointer_t<decltype(target)>;
        const std::string names(flag.names);
        if constexpr (std::is_same_v<T, bool>) return app.add_flag(names, *target);
        else if constexpr (std::is_same_v<T, int>) return app.add_option(names, taken.number);
        else return app.add_option(names, *target);
      },
      flag.target);
  if (std::holds_alternative<std::vector<std::string>*>(flag.target) && flag.names.front() == '-')
    taken.option->expected(1)->take_all()->allow_extra_args(false);
}

std::vector<std::string_view> long_names(const Command& command) {
  static GlobalOptions defaults;
  std::vector<std::string_view> out = {"--help"};
  std::vector<Flag> all = command.flags;
  for (const Flag& flag : global_flags(defaults)) all.push_back(flag);
  for (const Flag& flag : all)
    if (const std::size_t at = flag.names.find("--"); at != std::string_view::npos) out.push_back(flag.names.substr(at));
  return out;
}

// `command`: whose help says more; empty for the program's.
int usage_error(base::Language language, const std::string& message, const std::string& suggestion, std::string_view command = {}) {
  const bool chinese = language == base::Language::kChinese;
  std::cerr << "wenze: " << message;
  if (!suggestion.empty()) std::cerr << (chinese ? "；是否想用 " : "; did you mean ") << suggestion << (chinese ? "？" : "?");
  const std::string help = "wenze " + std::string(command) + (command.empty() ? "-h" : " -h");
  std::cerr << '\n' << (chinese ? "用 " + help + " 查看用法" : "see " + help) << '\n';
  return kFailed;
}

std::string describe(const CLI::ParseError& error, const std::vector<std::string>& extras, base::Language language) {
  const bool chinese = language == base::Language::kChinese;
  if (!extras.empty()) {
    const bool option = extras.front().size() > 1 && extras.front()[0] == '-';
    return (chinese ? (option ? "未知选项 " : "多余的参数 ") : (option ? "unknown option " : "unexpected argument ")) + extras.front();
  }
  const std::string what = error.what();
  if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ArgumentMismatch)) {
    const std::string name = what.substr(0, what.find(':'));
    return chinese ? name + " 之后缺少值" : name + " needs a value";
  }
  return (chinese ? "参数有误：" : "") + what;
}

struct Problem {
  std::string message, suggestion = {};
};

std::optional<Problem> wrong_choice(const Flag& flag, const std::string& value, bool chinese) {
  if (flag.choices.empty() || std::ranges::find(flag.choices, value) != flag.choices.end()) return std::nullopt;
  const std::vector<std::string_view> choices(flag.choices.begin(), flag.choices.end());
  const std::string list = base::join(flag.choices, chinese ? "、" : ", ");
  return Problem{std::string(flag.names.substr(flag.names.rfind(',') + 1)) +
                     (chinese ? " 的值 " + value + " 不在此列：" + list : ": " + value + " is none of " + list),
                 did_you_mean(value, choices)};
}

// A count from 0; nothing for what is none.
std::optional<int> count_from(const std::string& text) {
  int out = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (error != std::errc() || end != text.data() + text.size() || out < 0) return std::nullopt;
  return out;
}

// zh, en, also with a region (zh_CN.UTF-8).
bool is_language(std::string value) {
  std::ranges::transform(value, value.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return value.starts_with("zh") || value.starts_with("en");
}

// What is wrong with one flag as it was given; sets the target of a number.
std::optional<Problem> problem_of(const Taken& taken, bool chinese) {
  const Flag& flag = *taken.flag;
  const std::string name(flag.names.substr(flag.names.rfind(',') + 1));
  if (taken.option->count() == 0) {
    if (flag.required.empty()) return std::nullopt;
    return Problem{chinese ? "缺少 " + name : name + " is missing"};
  }
  if (int* const* target = std::get_if<int*>(&flag.target)) {
    const auto number = count_from(taken.number);
    if (!number) return Problem{chinese ? name + " 应为不小于 0 的整数，而不是 " + taken.number : name + " takes a whole number from 0 on, not " + taken.number};
    **target = *number;
  }
  if (flag.value.empty() && flag.choices.empty()) return std::nullopt;
  for (const std::string& value : taken.option->results()) {
    if (value.starts_with("--") && !flag.choices.empty()) return Problem{chinese ? name + " 之后缺少值" : name + " needs a value"};
    if (auto wrong = wrong_choice(flag, value, chinese)) return wrong;
    if (flag.value == "DATE" && !is_date(value))
      return Problem{chinese ? name + " " + value + "：不是日期（应为 2015-01-01、2015-01 或 2015）" : name + " " + value + ": not a date (2015-01-01, 2015-01 or 2015)"};
    if (flag.value == "LANG" && !is_language(value))
      return Problem{chinese ? name + " 应为 zh 或 en，而不是 " + value : name + " takes zh or en, not " + value};
  }
  return std::nullopt;
}

// Before anything is parsed, so that messages about wrong options are in the right language.
std::string language_wish(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i].starts_with("--lang=")) return arguments[i].substr(7);
    if (arguments[i] == "--lang" && i + 1 < arguments.size()) return arguments[i + 1];
  }
  return {};
}

int run_command(const Command& command, const std::string& program_path, std::vector<std::string> arguments,
                base::Language language) {
  GlobalOptions options;
  CLI::App app;
  app.set_help_flag();
  bool help = false;
  app.add_flag("-h,--help", help);
  std::vector<Flag> flags = command.flags;
  for (Flag& flag : global_flags(options)) flags.push_back(std::move(flag));
  std::vector<Taken> taken;
  taken.reserve(flags.size());  // CLI11 keeps their addresses
  for (const Flag& flag : flags) add_flag(app, taken.emplace_back(Taken{&flag}));
  if (std::any_of(arguments.begin(), arguments.end(), [](const auto& a) { return a == "-h" || a == "--help"; })) {
    print_help(std::cout, command, language);
    return kFound;
  }
  app.allow_extras();
  std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
  try {
    app.parse(arguments);
  } catch (const CLI::ParseError& error) {
    return usage_error(language, describe(error, {}, language), {}, command.name);
  }
  if (const auto extras = app.remaining(); !extras.empty()) {
    const CLI::ExtrasError none(extras);
    return usage_error(language, describe(none, extras, language), did_you_mean(extras.front(), long_names(command)), command.name);
  }
  for (const Taken& one : taken)
    if (const auto problem = problem_of(one, language == base::Language::kChinese))
      return usage_error(language, problem->message, problem->suggestion, command.name);
  Context context(options, program_path, std::cout, std::cerr);
  if (!context.check_overlays()) return kFailed;
  const int status = command.run(context);
  std::cout.flush();
  if (std::cout) return status;
  const bool chinese = language == base::Language::kChinese;
  context.report(base::Error{base::MessageKind::unwritable_file,
                             {chinese ? "标准输出" : "standard output", std::string(std::strerror(errno))}});
  return kFailed;
}

}  // namespace

std::vector<Flag> global_flags(GlobalOptions& options) {
  return {
      {"--dictionaries", "DIR", {"folder with further or changed dictionary files (may be repeated)", "附加或替换词典文件的文件夹（可重复）"}, &options.overlays},
      {"--lang", "LANG", {"language of messages: zh or en (default: from the locale)", "界面语言：zh 或 en（默认取自区域设置）"}, &options.language},
      {"--color", "WHEN", {"colour in the output", "输出颜色"}, &options.color, {"auto", "always", "never"}},
      {"-q,--quiet", "", {"only errors on standard error, and no summary of index", "标准错误上只显示错误，index 不输出汇总"}, &options.quiet},
  };
}

namespace {

// wenze --lang zh search …: options of every command may stand before it; they go behind.
void put_command_first(std::vector<std::string>& arguments) {
  static GlobalOptions defaults;
  const std::vector<Flag> flags = global_flags(defaults);
  std::size_t command = 0;
  while (command < arguments.size()) {
    const std::string name = arguments[command].substr(0, arguments[command].find('='));
    const auto flag = std::ranges::find_if(flags, [&](const Flag& one) {
      const auto names = base::split(one.names, ",");
      return std::ranges::find(names, std::string_view(name)) != names.end();
    });
    if (flag == flags.end()) break;
    const bool value_follows = !flag->value.empty() && name.size() == arguments[command].size();
    command += value_follows ? 2 : 1;
  }
  if (command < arguments.size())
    std::rotate(arguments.begin(), arguments.begin() + static_cast<std::ptrdiff_t>(command), arguments.begin() + static_cast<std::ptrdiff_t>(command) + 1);
}

}  // namespace

int run(const std::string& program_path, std::vector<std::string> arguments) {
  std::signal(SIGPIPE, [](int) { _exit(kFound); });  // a closed pipe is no error
  const base::Language language = base::choose_language(language_wish(arguments));
  if (arguments.size() == 2 && arguments.front() == "help")
    arguments = {arguments.back(), "-h"};
  if (arguments.empty() || arguments.front() == "-h" || arguments.front() == "--help" || arguments.front() == "help") {
    print_overview(std::cout, language);
    return arguments.empty() ? kFailed : kFound;
  }
  if (arguments.front() == "--version" || arguments.front() == "-V") {
    std::cout << "wenze " << WENZE_VERSION << '\n';
    return kFound;
  }
  put_command_first(arguments);
  const std::string name = arguments.front();
  std::vector<std::string_view> names;
  for (const Command& command : commands()) {
    if (command.name == name) {
      arguments.erase(arguments.begin());
      return run_command(command, program_path, std::move(arguments), language);
    }
    names.push_back(command.name);
  }
  const bool chinese = language == base::Language::kChinese;
  return usage_error(language, (chinese ? "未知命令 " : "unknown command ") + name, did_you_mean(name, names));
}

}  // namespace wenze::cli
