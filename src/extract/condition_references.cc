// Conditions that point to faults told elsewhere.
#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/waiting_lists.h"

namespace wenze::extract {
namespace {

// 前项情形 of a snippet that no stage before knew for the law of Taiwan: the paragraph before.
std::vector<std::string> targets_of(const Context& context, const document::Reference& reference) {
  if (reference.status == document::ReferenceStatus::kResolved) return reference.target_eids;
  if (context.traits.region != Region::kTaiwan || context.of(reference.span) != "前项") return {};
  const auto& all = context.document.provisions;
  for (std::size_t i = 1; i < all.size(); ++i)
    if (all[i].kind == document::ProvisionKind::kParagraph &&
        all[i - 1].kind == document::ProvisionKind::kParagraph &&
        all[i].own.contains(reference.span) && all[i].parent == all[i - 1].parent)
      return {all[i - 1].eid};
  return {};
}

// 指使他人违章驾驶，|具有本办法第二条所列情形之一的: with 具有 the reference is a case of the act
// before it. 实施本办法第一条规定的行为，具有… tells no act of its own.
bool is_case_of_act(const Context& context, const ConditionReading& reading,
                    std::string_view front) {
  const std::string_view first = context.of(reading.segments.front().span);
  return front.ends_with("具有") && front.find("，") != std::string_view::npos &&
         !first.starts_with("实施") && !first.starts_with("违反");
}

// 有本办法第五条所列情形|未采取措施的: what was done about it is the wrong.
bool goes_on_with_wrong(const Context& context, std::string_view noun) {
  std::size_t end = 0;
  for (std::string_view word : {"行为", "情形", "情事", "之一"})
    if (const std::size_t at = noun.rfind(word); at != std::string_view::npos)
      end = std::max(end, at + word.size());
  return end > 0 && context.words("omission_plain"_class).begins(noun.substr(end));
}

// 有前款所列情形之一，|拒绝查验的: what was refused is the wrong, the cases only its scene.
bool refuses_in_case(const Context& context, const ConditionReading& reading) {
  const std::string_view last = context.of(reading.segments.back().span);
  return reading.segments.size() > 1 && last.starts_with("拒绝") &&
         !context.words("mending"_class).stands_in(last) &&
         !context.words("earlier_measure"_class).stands_in(last);
}

// 摄制含有|本条例第五条、|第六条禁止内容的影片: the reference only says what the thing holds.
bool is_attribute(std::string_view front) {
  const std::string_view holding = "含有";
  const std::size_t at = front.rfind(holding);
  if (at == std::string_view::npos) return false;
  const std::string_view rest = front.substr(at + holding.size());
  return rest.find("，") == std::string_view::npos && rest.find("的") == std::string_view::npos;
}

}  // namespace

void read_reference(const Context& context, ConditionReading& reading) {
  if (refuses_in_case(context, reading)) return;
  const std::string_view s = context.of(reading.span);
  const bool had = s.find("有") != std::string_view::npos || s.find("犯") != std::string_view::npos;
  for (const document::Reference& reference : references_in(context, reading.span)) {
    const std::vector<std::string> targets = targets_of(context, reference);
    if (!reading.span.contains(reference.span) || targets.empty() || reference.target_title)
      continue;
    const std::string_view front =
        context.text.substr(reading.span.begin(), reference.span.begin() - reading.span.begin());
    // 前项第二款情形，其情节较轻者: the reference itself opens the condition.
    const bool opens =
        (front.empty() || front == "对") && context.of(reference.span).starts_with("前");
    const bool anaphoric = front.ends_with("有") || front.ends_with("有下列") ||
                           front.ends_with("、") || front.ends_with("或者") ||
                           front.ends_with("犯") || front.ends_with("和") ||
                           front.ends_with("单位有");
    const std::string_view rest = context.text.substr(
        reference.span.end(), std::min<std::size_t>(reading.span.end() - reference.span.end(), 60));
    std::string_view noun = rest.substr(0, rest.find("，"));
    noun =
        noun.substr(0, context.words("short_of_crime"_class).find(noun));  // 前款行为|尚不构成犯罪
    // 前款行为|给他人造成损失的, 前款规定的行为|有违法所得的: what else is so of the wrongs before.
    const std::string_view act = "行为";
    const std::size_t told = noun.find(act);
    const bool besides =
        opens && told != std::string_view::npos && noun.size() < 90 &&
        context.words("besides_the_act"_class).begins(noun.substr(told + act.size()));
    const bool situation =
        opens && noun.size() < 30 &&
        (noun.ends_with("情形") || noun.ends_with("情事") || noun.ends_with("行为") ||
         noun.ends_with("行为的") || (front == "对" && noun.ends_with("人员")));
    // 因过失犯前项之罪: a variant, and no further consequence of the same wrong.
    const bool variant = context.traits.region == Region::kTaiwan && front.ends_with("犯") &&
                         front.size() > std::string_view("犯").size();
    if (variant || is_attribute(front) || is_case_of_act(context, reading, front) ||
        goes_on_with_wrong(context, noun))
      continue;
    const bool conduct = had && anaphoric && context.words("conduct_word"_class).stands_in(rest);
    if (conduct || situation || besides)
      reading.targets.insert(reading.targets.end(), targets.begin(), targets.end());
  }
  if (reading.targets.empty()) reading.targets = lists_above(context, reading.span);
}

}  // namespace wenze::extract
