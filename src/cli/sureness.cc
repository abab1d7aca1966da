#include "cli/sureness.h"

namespace wenze::cli {

Flag confidence_flag(std::string& least) {
  return {"--confidence", "LEVEL", {"only rules that are at least so sure (default: low, which is all)", "只要可信度不低于此的规则（默认 low，即全部）"}, &least, {"high", "medium", "low"}};
}

bool is_sure_enough(const extract::Rule& rule, const std::string& least) {
  if (least == "high") return rule.confidence == text::Confidence::kHigh;
  return least != "medium" || rule.confidence != text::Confidence::kLow;
}

void tell_left_out(Context& context, std::size_t rules, const std::string& least) {
  if (rules == 0) return;
  const std::string number = std::to_string(rules);
  context.note(context.language() == base::Language::kChinese ? "略去可信度低于 " + least + " 的规则 " + number + " 条"
                                                              : number + " rules below confidence " + least + " were left out");
}

void leave_out_unsure(Context& context, std::vector<compare::RuleRecord>& records, const std::string& least) {
  tell_left_out(context, std::erase_if(records, [&](const auto& record) { return !is_sure_enough(record.rule, least); }), least);
}

}  // namespace wenze::cli
