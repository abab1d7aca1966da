// The sanctions stand in front of the verb, alone but for an adverb (一般, 尤其); several of them
// are alternatives, since one wrong receives one sanction.
#include "extract/applied.h"

#include "extract/faults.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

constexpr std::string_view kAppliesTo = "适用于", kImposedOn = "科处于";

// What the sanction applies to: 有严重过错|之情况.
Span misconduct(const Context& context, Span words) {
  const std::string_view s = context.of(words);
  const std::size_t particle = s.rfind("之");
  const bool situation = particle != std::string_view::npos &&
                         s.size() - particle <= std::string_view("之情况").size();
  return {words.begin(), situation ? words.begin() + particle : words.end()};
}

}  // namespace

std::optional<Frame> applied_sanction(const Context& context, const Sentence& sentence,
                                      document::ProvisionId provision) {
  if (context.traits.region != Region::kMacau) return std::nullopt;
  const Span first = sentence.segments.front().span;
  const std::size_t verb = find_in(context.text, kAppliesTo, first.begin(), first.end());
  if (verb >= first.end()) return std::nullopt;
  const std::vector<SanctionHit> hits = context.mentions.sanctions({first.begin(), verb});
  const Span told = trimmed(context.text, {verb + kAppliesTo.size(), sentence.span.end()});
  constexpr std::size_t kLabel = std::string_view("一、").size();
  if (hits.empty() || hits.front().span.begin() > first.begin() + kLabel || told.empty())
    return std::nullopt;
  Frame frame;
  frame.provision = provision;
  frame.condition = misconduct(context, told);
  frame.subject = {{first, Role::kStaff, std::nullopt, nullptr}};
  frame.faults = {whole_fault(context, frame.condition)};
  frame.faults.front().provision = provision;
  Rung rung;
  rung.provision = provision;
  rung.span = {first.begin(), verb};
  for (const SanctionHit& hit : hits)
    if (hits.size() == 1 || hit.candidates.front()->family != "GEN")  // 罚款|处分
      rung.sanctions.push_back({hit.span, hit.candidates, nullptr, std::nullopt, std::nullopt});
  if (rung.sanctions.size() > 1) rung.combination = Combination::kOneOf;
  frame.rungs.push_back(std::move(rung));
  return frame;
}

std::optional<Frame> applied_to_list(const Context& context, Span own, const Frame& before,
                                     document::ProvisionId provision) {
  const std::string_view s = context.of(own);
  const std::size_t verb = s.find(kImposedOn);
  if (context.traits.region != Region::kMacau || verb == std::string_view::npos ||
      !s.ends_with("：") || before.rungs.empty())
    return std::nullopt;
  for (const SanctionHit& hit : context.mentions.sanctions(own))  // 停职科处于…: its own sanction
    if (hit.candidates.front()->family != "GEN") return std::nullopt;
  Frame frame;
  frame.provision = provision;
  frame.condition = trimmed(context.text, own);
  frame.subject = subjects_in(context, {own.begin() + verb, own.end()});
  frame.list = true;
  frame.rungs = before.rungs;
  for (Rung& rung : frame.rungs)
    for (SanctionDraft& sanction : rung.sanctions)
      sanction.inherited_from = context.document.at(before.provision).eid;
  return frame;
}

}  // namespace wenze::extract
