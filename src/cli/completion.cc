// wenze completion: shell completions and the man page, from the flag table.
#include <algorithm>
#include <iostream>

#include "base/strings.h"
#include "cli/commands.h"
#include "cli/context.h"

namespace wenze::cli {
namespace {

struct Options {
  std::string shell;
};

std::vector<Flag> all_flags(const Command& command) {
  static GlobalOptions defaults;
  std::vector<Flag> out = command.flags;
  for (const Flag& flag : global_flags(defaults)) out.push_back(flag);
  std::erase_if(out, [](const Flag& flag) { return flag.names.front() != '-'; });
  return out;
}

std::string words(const Command& command) {
  std::vector<std::string> out = {"--help"};
  for (const Flag& flag : all_flags(command))
    for (std::string_view name : base::split(flag.names, ",")) out.emplace_back(name);
  return base::join(out, " ");
}

std::string command_names() {
  std::vector<std::string> out;
  for (const Command& command : commands()) out.emplace_back(command.name);
  return base::join(out, " ");
}

void print_bash(std::ostream& out) {
  out << "_wenze() {\n  local cur=${COMP_WORDS[COMP_CWORD]} words=\n  case ${COMP_WORDS[1]} in\n";
  for (const Command& command : commands()) out << "    " << command.name << ") words='" << words(command) << "' ;;\n";
  out << "  esac\n  if [ \"$COMP_CWORD\" -eq 1 ]; then words='" << command_names()
      << "'; fi\n  case $cur in\n    -*) COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")) ;;\n"
         "    *) if [ \"$COMP_CWORD\" -eq 1 ]; then COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")); else COMPREPLY=($(compgen -f -- \"$cur\")); fi ;;\n"
         "  esac\n}\ncomplete -o filenames -F _wenze wenze\n";
}

void print_zsh(std::ostream& out) {
  out << "#compdef wenze\n_wenze() {\n  if (( CURRENT == 2 )); then compadd -- " << command_names() << "; return; fi\n  case $words[2] in\n";
  for (const Command& command : commands())
    out << "    " << command.name << ") [[ $PREFIX == -* ]] && compadd -- " << words(command) << " || _files ;;\n";
  out << "  esac\n}\n_wenze \"$@\"\n";
}

std::string quoted(std::string_view s) {
  std::string out = "'";
  for (char c : s) out += c == '\'' ? std::string("\\'") : std::string(1, c);
  return out + "'";
}

void print_fish(Context& context) {
  std::ostream& out = context.out();
  for (const Command& command : commands()) {
    out << "complete -c wenze -n __fish_use_subcommand -a " << command.name << " -d " << quoted(context.say(command.summary)) << '\n';
    for (const Flag& flag : all_flags(command)) {
      out << "complete -c wenze -n '__fish_seen_subcommand_from " << command.name << '\'';
      for (std::string_view name : base::split(flag.names, ","))
        out << (name.starts_with("--") ? " -l " : " -s ") << name.substr(name.find_first_not_of('-'));
      if (!flag.value.empty()) out << " -r";
      out << " -d " << quoted(context.say(flag.help)) << '\n';
    }
  }
}

std::string roff(std::string_view s) {
  std::string out;
  for (char c : s) out += c == '\\' ? std::string("\\e") : c == '-' ? std::string("\\-") : std::string(1, c);
  return out.starts_with('.') || out.starts_with('\'') ? "\\&" + out : out;
}

void print_man_flags(Context& context, const std::vector<Flag>& flags) {
  for (const Flag& flag : flags)
    context.out() << ".TP\n\\fB" << roff(flag.names) << "\\fR" << (flag.value.empty() ? "" : " \\fI" + roff(flag.value) + "\\fR") << '\n'
                  << roff(context.say(flag.help)) << '\n';
}

void print_man(Context& context) {
  std::ostream& out = context.out();
  const bool chinese = context.language() == base::Language::kChinese;
  out << ".TH WENZE 1\n.SH NAME\nwenze \\- "
      << (chinese ? "从政策法规文本中找出、检索并比较问责规则" : "accountability rules in Chinese policy texts: extract, search, compare")
      << "\n.SH SYNOPSIS\n.B wenze\nCOMMAND [options] [arguments]\n";
  for (const Command& command : commands()) {
    out << ".SH " << (chinese ? "命令 " : "COMMAND ") << command.name << '\n' << roff(context.say(command.summary)) << '\n';
    for (const auto& [line, meaning] : command.examples)
      out << ".PP\n" << roff(context.say(meaning)) << "\n.PP\n.nf\n" << roff(line) << "\n.fi\n";
    print_man_flags(context, command.flags);
    out << ".PP\n" << (chinese ? "退出码：" : "Exit status: ") << roff(context.say(command.status)) << '\n';
  }
  GlobalOptions defaults;
  out << ".SH " << (chinese ? "通用选项" : "OPTIONS OF EVERY COMMAND") << '\n';
  print_man_flags(context, global_flags(defaults));
  out << ".SH " << (chinese ? "退出码" : "EXIT STATUS") << "\n0 "
      << (chinese ? "有结果；1 无结果（各命令所说不同者从其说明）；2 出错，即使其余部分已完成。" : "found; 1 nothing found, where a command says nothing else; 2 an error, even if the rest was done.") << '\n';
}

int run(Context& context, const Options& options) {
  if (options.shell == "bash") print_bash(context.out());
  if (options.shell == "zsh") print_zsh(context.out());
  if (options.shell == "fish") print_fish(context);
  if (options.shell == "man") print_man(context);
  return kFound;
}

}  // namespace

Command completion_command() {
  static Options options;
  Command command;
  command.name = "completion";
  command.summary = {"print completions for a shell, or the man page", "输出 shell 补全脚本或手册页"};
  command.examples = {
      {"wenze completion bash > ~/.local/share/bash-completion/completions/wenze", {"for bash", "用于 bash"}},
      {"wenze completion man | man -l -", {"read the manual", "阅读手册页"}},
  };
  command.flags = {{"SHELL", "", {"which", "哪一种"}, &options.shell, {"bash", "zsh", "fish", "man"}, "yes"}};
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
