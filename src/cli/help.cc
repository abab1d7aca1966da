#include "cli/help.h"

#include <algorithm>
#include <numeric>
#include <ostream>

#include "text/utf8.h"

namespace wenze::cli {
namespace {

constexpr std::size_t kFlagColumns = 30;

void print_row(std::ostream& out, const std::string& left, std::string_view right) {
  out << "  " << left;
  const std::size_t used = text::count_columns(left);
  if (used + 2 > kFlagColumns)
    out << '\n' << std::string(kFlagColumns + 2, ' ');
  else
    out << std::string(kFlagColumns - used, ' ');
  out << right << '\n';
}

bool is_positional(const Flag& flag) { return flag.names.front() != '-'; }

std::string left_column(const Flag& flag) {
  std::string out(flag.names);
  for (std::size_t at = out.find(','); at != std::string::npos; at = out.find(',', at + 2)) out.insert(at + 1, " ");
  if (!flag.value.empty() && !is_positional(flag)) out += ' ' + std::string(flag.value);
  return out;
}

std::string right_column(const Flag& flag, base::Language language) {
  std::string out(flag.help.in(language));
  if (flag.choices.empty()) return out;
  out += " (";
  for (std::size_t i = 0; i < flag.choices.size(); ++i) out += (i > 0 ? ", " : "") + flag.choices[i];
  return out + ")";
}

void print_flags(std::ostream& out, const std::vector<Flag>& flags, base::Language language) {
  for (const Flag& flag : flags) print_row(out, left_column(flag), right_column(flag, language));
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
      diagonal = above;
    }
  }
  return row.back();
}

}  // namespace

void print_help(std::ostream& out, const Command& command, base::Language language) {
  const bool chinese = language == base::Language::kChinese;
  out << "wenze " << command.name << " - " << command.summary.in(language) << "\n\n";
  out << (chinese ? "示例：" : "Examples:") << '\n';
  for (const auto& [line, meaning] : command.examples) {
    out << "  # " << meaning.in(language) << '\n' << "  " << line << "\n";
  }
  out << '\n' << (chinese ? "用法：" : "Usage:") << " wenze " << command.name;
  std::vector<Flag> positionals, flags;
  for (const Flag& flag : command.flags) (is_positional(flag) ? positionals : flags).push_back(flag);
  if (!flags.empty()) out << (chinese ? " [选项]" : " [options]");
  for (const Flag& flag : positionals) {
    const bool many = std::holds_alternative<std::vector<std::string>*>(flag.target);
    out << ' ' << (flag.required.empty() ? "[" : "") << flag.names << (many ? "..." : "")
        << (flag.required.empty() ? "]" : "");
  }
  out << "\n\n";
  print_flags(out, positionals, language);
  if (!flags.empty()) out << '\n' << (chinese ? "选项：" : "Options:") << '\n';
  print_flags(out, flags, language);
  GlobalOptions defaults;
  out << '\n' << (chinese ? "通用选项：" : "Options of every command:") << '\n';
  print_flags(out, global_flags(defaults), language);
  out << '\n'
      << (chinese ? "退出码：" : "Exit status: ") << command.status.in(language)
      << (chinese ? "；2 出错（即使其余部分已完成）" : "; 2 error, even if the rest was done")
      << '\n';
}

void print_overview(std::ostream& out, base::Language language) {
  const bool chinese = language == base::Language::kChinese;
  out << (chinese ? "wenze 问责 - 从政策法规文本中找出问责规则，检索并跨地区比较\n\n示例：\n"
                  : "wenze - finds the accountability rules in Chinese policy texts, to search and compare them\n\nExamples:\n");
  out << "  wenze index ./measures --db my.db\n"
         "  wenze search '通报批评 place:广东' --db my.db\n"
         "  wenze extract --json measure.docx\n"
         "  wenze compare --by sanction --db my.db\n\n";
  out << (chinese ? "命令：" : "Commands:") << '\n';
  for (const Command& command : commands()) print_row(out, std::string(command.name), command.summary.in(language));
  GlobalOptions defaults;
  out << '\n' << (chinese ? "通用选项：" : "Options of every command:") << '\n';
  print_flags(out, global_flags(defaults), language);
  out << '\n' << (chinese ? "wenze COMMAND -h 显示各命令的示例" : "wenze COMMAND -h shows examples of a command") << '\n';
}

std::string did_you_mean(std::string_view typed, const std::vector<std::string_view>& candidates) {
  std::string best;
  std::size_t best_distance = 3;
  for (std::string_view candidate : candidates) {
    const std::size_t distance = edit_distance(typed, candidate);
    if (distance < best_distance && distance * 2 < typed.size()) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

}  // namespace wenze::cli
