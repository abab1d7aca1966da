#include "extract/proposals.h"

#include "extract/phrases.h"

namespace wenze::extract {

// 对责任人员，建议|任免机关|调离岗位: whom it hits stands in front of the proposal, and who would
// decide behind it.
bool proposes_of_people(const Context& context, Span before) {
  const std::string_view s = context.of(before), verb = "建议";
  const std::size_t at = s.rfind(verb);
  if (at == std::string_view::npos) return false;
  const std::string_view front = s.substr(0, at);
  return (front.starts_with("对") || front.starts_with("并对")) && front.ends_with("，") &&
         context.words("authority_tail"_class).ends(s.substr(at + verb.size()));
}

// 可以建议对主管人员给予处分, 建议其主管部门对…给予处分
bool proposes(const Context& context, Span before, const SanctionHit& hit) {
  const std::string_view s = context.of(before), verb = "建议";
  const std::size_t at = s.rfind(verb);
  if (at == std::string_view::npos) return false;
  const std::string_view rest = s.substr(at + verb.size());
  if (rest.find("，") != std::string_view::npos) return false;
  if (proposes_of_people(context, before)) return true;
  return rest.empty() || rest.starts_with("对") || rest.starts_with("依法") ||
         rest.starts_with("给予") || rest.find("对") != std::string_view::npos ||
         rest.ends_with("给予") || starts_with(context.text, hit.span, "给予");
}

// 并责成有关单位给予处分: who is charged with it decides.
std::optional<Span> charged_with(const Context& context, Span before) {
  const std::string_view s = context.of(before);
  for (std::string_view verb : context.words("charging"_class).words()) {
    const std::size_t at = s.rfind(verb);
    if (at == std::string_view::npos) continue;
    const std::size_t from = before.begin() + at + verb.size();
    const Span noun = trimmed(context.text, {from, noun_end(context, from, before.end())});
    if (noun.size_bytes() >= 6 && !context.words("or"_class).begins(context.of(noun))) return noun;
  }
  return std::nullopt;
}

}  // namespace wenze::extract
