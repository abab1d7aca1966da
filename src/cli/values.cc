#include "cli/values.h"

#include <array>

#include "base/strings.h"

namespace wenze::cli {
namespace {

using index::Field;

void fail(Context& context, const std::string& message) { context.report(base::Error{base::MessageKind::usage, {message}}); }

// What --by can be, from the fields that its columns are values of: codes and the groups they belong to.
struct Columns {
  std::string_view by;
  Field looked_up, field, group;  // where words are looked up; what the columns are; what may stand for several of them
};
constexpr std::array<Columns, 6> kColumns = {{
    {"fault", Field::kFault, Field::kFault, Field::kFaultTopic},
    {"topic", Field::kFault, Field::kFaultTopic, Field::kFaultTopic},
    {"sanction", Field::kSanction, Field::kSanction, Field::kSanctionFamily},
    {"family", Field::kSanction, Field::kSanctionFamily, Field::kSanctionFamily},
    {"type", Field::kRuleType, Field::kRuleType, Field::kRuleType},
    {"subject", Field::kRole, Field::kRole, Field::kRole},
}};

std::vector<std::string> columns_of(const query::Vocabulary& vocabulary, const Columns& columns, const std::string& word) {
  std::vector<std::string> out;
  for (const query::Vocabulary::Value& value : vocabulary.resolve(columns.looked_up, word))
    if (value.field == columns.field || value.field == columns.group) out.push_back(value.value);
  return out;
}

}  // namespace

std::optional<std::vector<std::string>> levels_from(Context& context, const std::vector<std::string>& typed) {
  std::vector<std::string> out;
  if (typed.empty()) return out;
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return std::nullopt;
  for (const std::string& level : typed) {
    const auto values = environment->query_vocabulary->resolve(Field::kLevel, environment->canonicaliser()(level));
    for (const auto& value : values) out.push_back(value.value);
    if (!values.empty()) continue;
    const bool chinese = context.language() == base::Language::kChinese;
    std::string list;
    const text::Table& levels = environment->lexicon->table("levels");
    for (const text::TableRow& row : levels.rows())
      list += (list.empty() ? "" : chinese ? "、" : ", ") + std::string(levels.cell(row, chinese ? "level" : "label_en"));
    fail(context, "--level " + level + (chinese ? "：没有这个效力级别，应为：" : ": no level of documents; these are: ") + list);
    return std::nullopt;
  }
  return out;
}

std::optional<std::vector<std::string>> columns_from(Context& context, const std::vector<std::string>& typed,
                                                     const std::string& by) {
  std::vector<std::string> out;
  if (typed.empty()) return out;
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return std::nullopt;
  const bool chinese = context.language() == base::Language::kChinese;
  for (const std::string& one : typed) {
    const std::string word = environment->canonicaliser()(one);
    std::vector<std::string> others;
    std::size_t found = 0;
    for (const Columns& columns : kColumns) {
      const auto values = columns_of(*environment->query_vocabulary, columns, word);
      if (columns.by == by) {
        found = values.size();
        out.insert(out.end(), values.begin(), values.end());
      } else if (!values.empty()) {
        others.push_back("--by " + std::string(columns.by));
      }
    }
    if (found > 0) continue;
    if (others.empty())
      fail(context, "--only " + one + (chinese ? "：没有这个代码或名称（wenze dict list 列出代码）" : ": no such code or name (wenze dict list shows the codes)"));
    else
      fail(context, "--only " + one + (chinese ? "：不是 --by " + by + " 的代码，请用 " : ": no code of --by " + by + "; it is one of ") + base::join(others, chinese ? " 或 " : ", "));
    return std::nullopt;
  }
  return out;
}

bool tell_missing_place(Context& context, const std::string& typed, const std::set<std::string>& there_are) {
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return false;
  const bool chinese = context.language() == base::Language::kChinese;
  if (!environment->query_vocabulary->resolve(Field::kPlace, environment->canonicaliser()(typed)).empty()) {
    context.note("--place " + typed + (chinese ? "：没有该地区的文件" : ": no document is of this place"));
    return true;
  }
  constexpr std::size_t kShown = 8;
  std::vector<std::string> shown;
  for (const std::string& name : there_are)
    if (shown.size() < kShown) shown.push_back(name);
  std::string message = "--place " + typed + (chinese ? "：没有这个地区" : ": no such place");
  if (!shown.empty())
    message += (chinese ? "；现有文件的地区：" : "; there are documents of ") + base::join(shown, chinese ? "、" : ", ") +
               (there_are.size() > kShown ? (chinese ? " 等" : " …") : "");
  fail(context, message);
  return false;
}

}  // namespace wenze::cli
