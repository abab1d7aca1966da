// Labels are what makes an item a provision of its own; without them the items are clauses of the
// sentence that announces them. Only clauses that impose nothing are read so: the first that does
// is the next consequence.
#include "extract/lists_in_line.h"

#include <algorithm>

#include "extract/circumstances.h"
#include "extract/faults.h"
#include "extract/impositions.h"

namespace wenze::extract {
namespace {

// The clauses behind the colon that closes the lead-in; none where one of them imposes something or
// there is only one.
std::vector<Span> listed_clauses(const Context& context, const Sentence& sentence,
                                 std::size_t from) {
  std::vector<Span> out;
  for (const Segment& segment : sentence.segments) {
    if (segment.span.begin() < from) continue;
    if (out.empty() && segment.before != Mark::kColon) return {};
    if (!imposed_in(context, segment.span, {true, false}).empty() ||
        !circumstances_in(context, segment.span).empty())
      return {};
    if (out.empty() || segment.before == Mark::kSemicolon)
      out.push_back(segment.span);
    else
      out.back() = hull(out.back(), segment.span);
  }
  return out.size() > 1 ? out : std::vector<Span>{};
}

}  // namespace

void take_list_in_line(const Context& context, const Sentence& sentence,
                       document::ProvisionId provision, std::vector<Frame>& frames) {
  if (frames.empty()) return;
  Frame& list = frames.back();
  if (!list.list || list.unless || !list.faults.empty() || list.rungs.empty() ||
      list.provision != provision || !sentence.span.contains(list.rungs.back().span))
    return;
  const std::size_t end = list.rungs.back().span.end();
  const auto first = std::ranges::find_if(sentence.segments, [&](const Segment& segment) {
    return segment.span.begin() >= end && segment.before == Mark::kColon;
  });
  if (first == sentence.segments.end()) return;
  for (Span clause : listed_clauses(context, sentence, first->span.begin())) {
    FaultDraft fault = whole_fault(context, clause);
    fault.provision = provision;
    fault.listed = true;
    fault.catch_all = is_catch_all(context, context.of(clause));
    list.faults.push_back(std::move(fault));
  }
}

}  // namespace wenze::extract
