#include "extract/carried_steps.h"

#include <algorithm>

#include "extract/bearers.h"
#include "extract/hits.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

// Whom the clause opens with: ；|对个人|处一百元罚款.
std::optional<ObjectPhrase> opening_object(const Context& context, const Window& window,
                                           const SanctionHit& hit) {
  const Span front{window.begin, hit.span.begin()};
  return starts_with(context.text, front, "对") ? object_before(context, front, front.end())
                                                : std::nullopt;
}

// 吊销许可证；|对直接负责的主管人员由有关部门给予批评: the clause opens with the people that
// discipline hits, and the one before was not about people.
bool disciplines_others(const Frame& frame, const SanctionHit& hit, const ObjectPhrase& object) {
  const bool beside = !frame.rungs.empty() && !frame.rungs.back().objects.empty() &&
                      is_person_role(frame.rungs.back().objects.front().role);
  return !beside && hits_persons(hit) &&
         std::ranges::all_of(object.people, is_person_role, &SubjectDraft::role);
}

// 对单位处A，情节严重的，处B；|对个人处C: the rung that the branch before began with; nullptr where
// the clause opens none beside it.
const Rung* branch_before(const Step& step, const Frame& frame, const ObjectPhrase& object) {
  if (step.condition.empty() || !all_private(object.people)) return nullptr;
  const auto first = std::ranges::find_if(frame.rungs, [&](const Rung& rung) {
    return all_private(rung.objects) && rung.condition != step.condition &&
           !same_roles(rung.objects, object.people);
  });
  return first == frame.rungs.end() ? nullptr : &*first;
}

bool only_compensates(const Rung& rung) {
  return rung.sanctions.size() == 1 && rung.sanctions.front().candidates.front()->id == "ECON.01";
}

}  // namespace

Step carried_step(const Context& context, const Window& window, Step step, const Frame& frame,
                  const std::vector<SanctionHit>& hits) {
  if (!window.new_clause || window.after_condition || hits.empty()) return step;
  const auto object = opening_object(context, window, hits.front());
  // 情节严重的，处罚款；对主管人员依法追究责任: over a ； a step runs on to penalties, not to
  // discipline.
  if (family_is(hits.front(), "GEN") ||
      (object && disciplines_others(frame, hits.front(), *object)))
    step.severity = std::nullopt, step.condition = {};
  if (const Rung* before = object ? branch_before(step, frame, *object) : nullptr)
    step.severity = before->severity, step.condition = before->condition;
  // …，涉嫌犯罪的，移送司法机关；对负领导责任者，给予记过: the crime is no step of what others
  // receive.
  if (step.severity == SeverityStep::kCrime && !frame.rungs.empty())
    step.severity = frame.rungs.front().severity, step.condition = frame.rungs.front().condition;
  return step;
}

bool stays_in_branch(const Context& context, const Frame& frame, const Rung& last) {
  if (last.objects.size() != 1 || !all_private(last.objects)) return false;
  return std::ranges::none_of(frame.rungs, [&](const Rung& rung) {
    const Span between{rung.span.begin(), std::max(rung.span.begin(), last.span.begin())};
    return !rung.objects.empty() && !same_roles(rung.objects, last.objects) &&
           !contains(context.text, between, "；");
  });
}

bool permits_fines(const Context& context, const Rung& rung) {
  if (rung.objects.empty() || !any_code(rung, "ADMP.03")) return false;
  std::string_view front = context.text.substr(0, rung.objects.front().span.begin());
  const std::string_view to = "对";
  if (!front.ends_with(to)) return false;
  front.remove_suffix(to.size());
  return front.ends_with("可以") || front.ends_with("可");
}

bool covers_compensation(const Context& context, const Window& window, const Step& step,
                         const Frame& frame, const SanctionHit& hit, bool named) {
  if (window.after_condition || !named || !family_is(hit, "ADMP") || can_hit_persons(hit) ||
      step.condition.empty() || frame.rungs.empty() ||
      !contains(context.text, step.condition, "造成") ||
      contains(context.text, step.condition, "严重"))
    return false;
  const auto paid = std::find_if(frame.rungs.rbegin(), frame.rungs.rend(), [&](const Rung& rung) {
    return rung.condition == step.condition;
  });
  if (paid == frame.rungs.rend() || !only_compensates(*paid)) return false;
  return paid == frame.rungs.rbegin() ? !window.new_clause : window.new_clause;
}

}  // namespace wenze::extract
