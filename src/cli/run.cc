// Parsing goes through CLI11, configured from the flag table; help, suggestions and messages are ours, in two languages.
#include <CLI/CLI.hpp>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <iostream>

#include "cli/context.h"
#include "cli/help.h"
#include "cli/main.h"

namespace wenze::cli {
namespace {

void add_flag(CLI::App& app, const Flag& flag) {
  CLI::Option* option = std::visit(
      [&](auto* target) -> CLI::Option* {
        using T = std::remove_pointer_t<decltype(target)>;
        const std::string names(flag.names);
        if constexpr (std::is_same_v<T, bool>) return app.add_flag(names, *target);
        else return app.add_option(names, *target);
      },
      flag.target);
  if (std::holds_alternative<std::vector<std::string>*>(flag.target) && flag.names.front() == '-')
    option->expected(1)->take_all()->allow_extra_args(false);
  if (!flag.choices.empty()) option->check(CLI::IsMember(flag.choices));
  if (!flag.required.empty()) option->required();
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

int usage_error(base::Language language, const std::string& message, const std::string& suggestion) {
  const bool chinese = language == base::Language::kChinese;
  std::cerr << "wenze: " << message;
  if (!suggestion.empty()) std::cerr << (chinese ? "；是否想用 " : "; did you mean ") << suggestion << (chinese ? "？" : "?");
  std::cerr << '\n' << (chinese ? "用 wenze -h 查看用法" : "see wenze -h") << '\n';
  return kFailed;
}

std::string describe(const CLI::ParseError& error, const std::vector<std::string>& extras, base::Language language) {
  const bool chinese = language == base::Language::kChinese;
  if (!extras.empty()) {
    const bool option = extras.front().size() > 1 && extras.front()[0] == '-';
    return (chinese ? (option ? "未知选项 " : "多余的参数 ") : (option ? "unknown option " : "unexpected argument ")) + extras.front();
  }
  return (chinese ? "参数有误：" : "") + std::string(error.what());
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
  for (const Flag& flag : command.flags) add_flag(app, flag);
  for (const Flag& flag : global_flags(options)) add_flag(app, flag);
  if (std::any_of(arguments.begin(), arguments.end(), [](const auto& a) { return a == "-h" || a == "--help"; })) {
    print_help(std::cout, command, language);
    return kFound;
  }
  app.allow_extras();
  std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
  try {
    app.parse(arguments);
  } catch (const CLI::ParseError& error) {
    return usage_error(language, describe(error, {}, language), {});
  }
  if (const auto extras = app.remaining(); !extras.empty()) {
    const CLI::ExtrasError none(extras);
    return usage_error(language, describe(none, extras, language), did_you_mean(extras.front(), long_names(command)));
  }
  Context context(options, program_path, std::cout, std::cerr);
  const int status = command.run(context);
  std::cout.flush();
  return status;
}

}  // namespace

std::vector<Flag> global_flags(GlobalOptions& options) {
  return {
      {"--dictionaries", "DIR", {"folder with further or changed dictionary files (may be repeated)", "附加或替换词典文件的文件夹（可重复）"}, &options.overlays},
      {"--lang", "LANG", {"language of messages: zh or en (default: from the locale)", "界面语言：zh 或 en（默认取自区域设置）"}, &options.language},
      {"--color", "WHEN", {"colour in the output", "输出颜色"}, &options.color, {"auto", "always", "never"}},
      {"-q,--quiet", "", {"only errors on standard error", "标准错误上只显示错误"}, &options.quiet},
  };
}

int run(const std::string& program_path, std::vector<std::string> arguments) {
  std::signal(SIGPIPE, [](int) { _exit(kFound); });  // a closed pipe is no error
  const base::Language language = base::choose_language(language_wish(arguments));
  if (arguments.empty() || arguments.front() == "-h" || arguments.front() == "--help" || arguments.front() == "help") {
    print_overview(std::cout, language);
    return arguments.empty() ? kFailed : kFound;
  }
  if (arguments.front() == "--version" || arguments.front() == "-V") {
    std::cout << "wenze " << WENZE_VERSION << '\n';
    return kFound;
  }
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
