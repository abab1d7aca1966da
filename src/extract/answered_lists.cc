// The paragraph that answers points to the wrongs (上述违纪行为), says of how grave a case it
// speaks (如属严重个案), or adds penalties (下列附加处罚). The wrongs are those of the last
// paragraph before it that tells any, or that this one points to itself.
#include "extract/answered_lists.h"

#include "extract/conditions.h"
#include "extract/consequences.h"
#include "extract/faults.h"
#include "extract/norms.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

// Where the wrongs stand that the paragraphs before tell; empty: they tell none.
std::vector<std::string> wrongs_before(const Context& context, document::ProvisionId provision,
                                       const FramesOf& frames_of) {
  const auto& all = context.document.provisions;
  const auto parent = all[provision.index].parent;
  for (std::size_t j = provision.index; parent && j-- > parent->index + 1;) {
    if (all[j].parent != parent) continue;
    const std::vector<Frame>& frames = frames_of(j);
    for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame) {
      const bool liability =
          frame->rungs.empty() || frame->rungs.front().type == RuleType::kLiability;
      if (frame->received || frame->faults.empty() || !liability) continue;
      return frame->targets.empty() ? std::vector<std::string>{all[j].eid} : frame->targets;
    }
  }
  return {};
}

// 如属严重个案, 如个案轻微: how grave the case is; nothing when the words say anything else.
std::optional<SeverityStep> degree_of_case(const Context& context, Span segment) {
  constexpr std::size_t kLongestBytes = 45;
  const std::string_view s = context.of(segment);
  if (s.size() > kLongestBytes || !context.words("case_supposed"_class).begins(s))
    return std::nullopt;
  if (context.words("grave_case"_class).ends(s)) return SeverityStep::kSerious;
  if (context.words("light_case"_class).ends(s)) return SeverityStep::kMinor;
  return std::nullopt;
}

// 就上述违纪行为: where the words that point to the wrongs end; 0: none do.
std::size_t end_of_pointer(const Context& context, Span segment) {
  const text::WordSet& pointers = context.words("listed_wrongs_pointer"_class);
  const std::string_view s = context.of(segment);
  const std::size_t at = pointers.find(s);
  return at == std::string_view::npos
             ? 0
             : segment.begin() + at + pointers.at_front(s.substr(at)).size();
}

// 除罚款外，可科处下列附加处罚：
bool adds_penalties(const Context& context, const Sentence& sentence) {
  const std::string_view s = context.of(sentence.span);
  if (!context.words("additional_penalties"_class).stands_in(s) ||
      !context.words("list_pointer"_class).stands_in(s) ||
      !(leads_in(context, s) || context.text.substr(sentence.span.end()).starts_with("：")))
    return false;
  for (const Segment& segment : sentence.segments)
    if (closes_condition(context, segment.span)) return false;
  return true;
}

}  // namespace

std::optional<Frame> answer_to_list(const Context& context, const Sentence& sentence,
                                    document::ProvisionId provision, const FramesOf& frames_of) {
  if ((context.traits.region != Region::kHongKong && context.traits.region != Region::kMacau) ||
      sentence.segments.empty())
    return std::nullopt;
  const Span first = sentence.segments.front().span;
  const std::optional<SeverityStep> degree = degree_of_case(context, first);
  const std::size_t pointed = end_of_pointer(context, first);
  // 被裁定违反纪律的队员，可——: the items say by whom and what.
  const bool guilty = context.words("found_guilty"_class).stands_in(context.of(first)) &&
                      context.traits.region == Region::kHongKong &&
                      dash_follows(context, sentence.segments.back().span);
  const bool adds = adds_penalties(context, sentence);
  if (!degree && pointed == 0 && !adds && !guilty) return std::nullopt;
  Frame frame;
  frame.provision = provision;
  frame.condition = first;
  frame.targets = wrongs_before(context, provision, frames_of);
  if (frame.targets.empty()) return std::nullopt;
  frame.faults = {whole_fault(context, first)};
  frame.faults.front().provision = provision;
  if (guilty) return frame;
  if (adds) {
    const Span last = sentence.segments.back().span;
    Rung lead;
    lead.span = last;
    lead.provision = provision;
    lead.generic_list = true;
    lead.authority = authority_in_front(context, last, last.end());
    if (find_permission(context, context.of(last)) != std::string_view::npos)
      lead.modality = Modality::kMay;
    frame.rungs.push_back(std::move(lead));
    return frame;
  }
  Step step;
  if (degree) step.severity = degree, step.condition = first;
  const std::size_t from = degree ? first.end() : pointed;
  for (const Segment& segment : sentence.segments) {
    const Span words{std::max(from, segment.span.begin()), std::max(from, segment.span.end())};
    if (!words.empty())
      add_consequence(context, {words.begin(), words, 0, true, !frame.rungs.empty(), false}, step,
                      frame);
  }
  if (frame.rungs.empty()) return std::nullopt;
  // 分区指挥官|可就上述违纪行为，…
  const auto decider = degree ? std::nullopt : authority_in_front(context, first, first.end());
  for (Rung& rung : frame.rungs) {
    rung.type = RuleType::kLiability;
    rung.provision = provision;
    if (!rung.authority) rung.authority = decider;
    if (!degree)
      rung.modality = modality_in(context, first.begin(), rung.span.end()).value_or(rung.modality);
  }
  return frame;
}

bool counts_up_measures(const Context& context, Span own) {
  return context.traits.region == Region::kHongKong && leads_in(context, context.of(own)) &&
         context.words("those_measures"_class).begins(context.of(own));
}

}  // namespace wenze::extract
