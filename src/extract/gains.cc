// Gains are confiscated from whoever did the wrong, wherever the sentence says so.
#include "extract/gains.h"

#include <algorithm>

#include "extract/bearers.h"
#include "extract/hits.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

// 给予处分；有违法所得的，予以没收，|并处罚款: the fine is for whoever loses the gains.
Rung* fined_with_gains(const Context& context, const Window& window, const GainsAnswer& answer,
                       Frame& frame) {
  if (!code_is(answer.hit, "ADMP.03") || answer.named || frame.rungs.size() < 2 ||
      !starts_with(context.text, window.segment, "并处"))
    return nullptr;
  const auto takes = [&](const Rung& rung) {
    if (rung.sanctions.empty()) return false;
    const SanctionDraft& last = rung.sanctions.back();
    const Span between{last.span.end(), std::max(last.span.end(), window.segment.begin())};
    return last.candidates.front()->id == "ADMP.04" && context.of(between) == "，";
  };
  const auto taking = std::find_if(frame.rungs.begin(), frame.rungs.end() - 1, takes);
  return taking == frame.rungs.end() - 1 ? nullptr : &*taking;
}

// 情节严重的，处…；有违法所得的，没收违法所得: gains are confiscated at every step and from
// everybody, so that it belongs to the first consequence.
Rung* first_to_lose_gains(const Context& context, const Step& step, const Window& window,
                          const GainsAnswer& answer, Frame& frame) {
  constexpr std::size_t kReach = 36;
  const std::size_t from = window.begin - std::min(window.begin, kReach);
  const std::string_view front = context.text.substr(from, window.begin - from);
  const std::size_t gains = front.rfind("有违法所得的，");
  const bool behind = !frame.rungs.empty() && (!frame.rungs.back().condition.empty() ||
                                               !frame.rungs.back().objects.empty() ||
                                               frame.rungs.back().modality != Modality::kMust);
  // ；逾期不改正的，处罚款，|有违法所得的，没收违法所得: behind a comma it stays at the step.
  if (behind && !window.new_clause && !frame.rungs.back().condition.empty()) return nullptr;
  // ；逾期不改正的，处罚款；有违法所得的，…: nor where set_aside_steps() left the step in front.
  if (behind && frame.rungs.back().severity && any_code(frame.rungs.back(), "ADMP.03"))
    return nullptr;
  if (!step.addition || !behind || answer.named || !code_is(answer.hit, "ADMP.04") ||
      gains == std::string_view::npos || front.substr(0, gains).ends_with("没"))
    return nullptr;
  const auto first = std::find_if(frame.rungs.begin(), frame.rungs.end(), [](const Rung& rung) {
    return rung.type == RuleType::kLiability && rung.condition.empty() && rung.objects.empty();
  });
  if (first == frame.rungs.end() || first->combination == Combination::kOneOf ||
      first->modality != answer.modality.value_or(Modality::kMust))
    return nullptr;
  return &*first;
}

}  // namespace

Rung* rung_of_gains(const Context& context, const Step& step, const Window& window,
                    const GainsAnswer& answer, Frame& frame) {
  if (Rung* taking = fined_with_gains(context, window, answer, frame)) return taking;
  return first_to_lose_gains(context, step, window, answer, frame);
}

}  // namespace wenze::extract
