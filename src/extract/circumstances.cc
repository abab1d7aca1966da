// Both look at the words only: a good deed is a bare act (采取补救措施, without 责令) of which a
// later segment of the same clause closes the condition and a still later one mitigates or exempts.
#include "extract/circumstances.h"

#include <algorithm>

#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/impositions.h"

namespace wenze::extract {
namespace {

bool is_circumstance(const Rung& rung) {
  return rung.type == RuleType::kAggravating || rung.type == RuleType::kMitigating ||
         rung.type == RuleType::kExempting;
}

bool excuses(const Context& context, Span segment) {
  const std::vector<CircumstanceHit> hits = circumstances_in(context, segment);
  return std::any_of(hits.begin(), hits.end(),
                     [](const CircumstanceHit& hit) { return hit.type != RuleType::kAggravating; });
}

// 采取补救措施, 赔偿损失: nothing that an authority orders or gives.
bool is_good_deed(const Context& context, Span segment) {
  if (context.words("order_sign"_class).stands_in(context.of(segment)) ||
      context.words("giving_verb"_class).stands_in(context.of(segment)))
    return false;
  const std::vector<SanctionHit> hits = context.mentions.sanctions(segment);
  return !hits.empty() && std::all_of(hits.begin(), hits.end(), [&](const SanctionHit& hit) {
    return context.words("good_deed"_class).stands_in(context.of(hit.span));
  });
}

}  // namespace

bool makes_good(const Context& context, const std::vector<Segment>& segments, std::size_t i) {
  if (!is_good_deed(context, segments[i].span)) return false;
  bool closed = closes_condition(context, segments[i].span);
  for (std::size_t j = i + 1; j < segments.size(); ++j) {
    if (segments[j].before == Mark::kSemicolon) return false;
    if (closed && excuses(context, segments[j].span)) return true;
    closed = closed || closes_condition(context, segments[j].span);
  }
  return false;
}

std::vector<FaultDraft> split_causes(const Context& context,
                                     const std::vector<FaultDraft>& faults) {
  std::vector<FaultDraft> out;
  const std::string_view joint = "，或者";
  for (const FaultDraft& fault : faults) {
    out.push_back(fault);
    for (std::size_t at = find_in(context.text, joint, fault.span.begin(), fault.span.end());
         at < fault.span.end();
         at = find_in(context.text, joint, at + joint.size(), fault.span.end())) {
      const std::size_t begin = at + joint.size();
      if (!context.words("cause_opening"_class).begins(context.of({begin, fault.span.end()})))
        continue;
      out.back().span = {out.back().span.begin(), at};
      out.push_back(fault);
      out.back().span = {begin, fault.span.end()};
    }
  }
  return out;
}

std::vector<FaultDraft> split_alternatives(const Context& context, const FaultDraft& fault) {
  const std::string_view joint = "，或者";
  const std::size_t at = find_in(context.text, joint, fault.span.begin(), fault.span.end());
  const Span first{fault.span.begin(), at}, second{at + joint.size(), fault.span.end()};
  constexpr std::size_t kFewestBytes = 12;
  if (at >= fault.span.end() || first.size_bytes() < kFewestBytes ||
      second.size_bytes() < kFewestBytes || contains(context.text, second, joint) ||
      context.words("result_opening"_class).begins(context.of(second)))
    return {fault};
  std::vector<FaultDraft> out(2, fault);
  out.front().span = first;
  out.back().span = second;
  return out;
}

bool is_qualified(const Context& context, const Frame& frame) {
  return frame.faults.size() > 1 && !frame.condition.empty() &&
         contains(context.text, frame.condition, "，但");
}

void settle_causes(const Context& context, bool crime, document::ProvisionId provision,
                   Frame& frame) {
  if (!frame.rungs.empty()) return;
  if (!frame.list && (crime || is_qualified(context, frame))) {
    frame.faults = {whole_fault(context, frame.condition)};
    frame.faults.front().provision = provision;
  }
  frame.faults = split_causes(context, frame.faults);
}

bool lists_circumstances(const Frame& list) {
  return !list.rungs.empty() && std::all_of(list.rungs.begin(), list.rungs.end(), is_circumstance);
}

bool says_otherwise(const Frame& list, const std::vector<Frame>& item) {
  if (!lists_circumstances(list)) return false;
  const auto of_list = [&](const Rung& rung) {
    return std::any_of(list.rungs.begin(), list.rungs.end(),
                       [&](const Rung& own) { return own.type == rung.type; });
  };
  return std::any_of(item.begin(), item.end(), [&](const Frame& frame) {
    return std::any_of(frame.rungs.begin(), frame.rungs.end(),
                       [&](const Rung& rung) { return is_circumstance(rung) && !of_list(rung); });
  });
}

}  // namespace wenze::extract
