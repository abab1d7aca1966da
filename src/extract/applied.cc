// The sanctions stand in front of the verb, alone but for an adverb (一般, 尤其); several of them
// are alternatives, since one wrong receives one sanction.
#include "extract/applied.h"

#include "extract/faults.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

constexpr std::string_view kAppliesTo = "适用于";

// The sanctions of `words` as one rung: 罚款|处分 is the fine alone.
Rung rung_of(const Context& context, Span words, document::ProvisionId provision) {
  const std::vector<SanctionHit> hits = context.mentions.sanctions(words);
  Rung rung;
  rung.provision = provision;
  rung.span = words;
  for (const SanctionHit& hit : hits)
    if (hits.size() == 1 || hit.candidates.front()->family != "GEN")
      rung.sanctions.push_back({hit.span, hit.candidates, nullptr, {}, std::nullopt});
  if (rung.sanctions.size() > 1) rung.combination = Combination::kOneOf;
  return rung;
}

// The paragraph before in the same parent.
std::optional<document::ProvisionId> sibling_before(const Context& context,
                                                    document::ProvisionId provision) {
  const auto& all = context.document.provisions;
  for (std::size_t i = provision.index; i-- > 0;)
    if (all[i].parent == all[provision.index].parent) return document::ProvisionId(i);
  return std::nullopt;
}

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
  // …的情况，尤其适用于下列人员：the items say which.
  frame.list = context.of(sentence.span).ends_with("下列人员") &&
               context.text.substr(sentence.span.end()).starts_with("：");
  frame.condition = misconduct(context, told);
  frame.subject = {{first, Role::kStaff, std::nullopt, nullptr}};
  if (!frame.list) frame.faults = {whole_fault(context, frame.condition)};
  if (!frame.list) frame.faults.front().provision = provision;
  frame.rungs.push_back(rung_of(context, {first.begin(), verb}, provision));
  return frame;
}

std::optional<Frame> applied_to_list(const Context& context, Span own, const Frame* before,
                                     document::ProvisionId provision) {
  const std::string_view s = context.of(own);
  if (context.traits.region != Region::kMacau || !s.ends_with("：")) return std::nullopt;
  const std::size_t verb = context.words("applied_to"_class).find(s);
  const std::size_t people = context.words("those_listed"_class).find(s);
  if (verb == std::string_view::npos || people == std::string_view::npos) return std::nullopt;
  std::vector<SanctionHit> hits = context.mentions.sanctions(own);
  std::erase_if(hits, [](const SanctionHit& h) { return h.candidates.front()->family == "GEN"; });
  // 停职处分科处于…: its own sanction is read elsewhere.
  const bool behind = people < verb;                 // 尤其对下列人员科处|停职
  const std::string_view front = s.substr(0, verb);  // 年假不适用于下列人员
  if (!behind && (front.ends_with("不") || front.find("处分") == std::string_view::npos))
    return std::nullopt;
  // 停职二十日至六十日的处分，尤其科处于下列人员：
  const bool named = !behind && !hits.empty() && hits.front().span.begin() == own.begin();
  if (behind && hits.empty()) return std::nullopt;
  if (!behind && !named && (!hits.empty() || before == nullptr || before->rungs.empty()))
    return std::nullopt;
  Frame frame;
  frame.provision = provision;
  frame.condition = trimmed(context.text, own);
  frame.subject = subjects_in(context, {own.begin() + people, own.end()});
  frame.list = true;
  if (behind) {
    frame.rungs.push_back(rung_of(context, {own.begin() + verb, own.end()}, provision));
    return frame;
  }
  if (named) {
    frame.subject = {{own, Role::kStaff, std::nullopt, nullptr}};
    frame.rungs.push_back(rung_of(context, {own.begin(), own.begin() + verb}, provision));
    return frame;
  }
  frame.rungs = before->rungs;
  for (Rung& rung : frame.rungs)
    for (SanctionDraft& sanction : rung.sanctions)
      sanction.inherited_from = context.document.at(before->provision).eid;
  return frame;
}

std::optional<Frame> applied_to_case(const Context& context, const Sentence& sentence,
                                     document::ProvisionId provision) {
  if (context.traits.region != Region::kMacau || sentence.segments.size() < 2) return std::nullopt;
  const Span first = sentence.segments.front().span, last = sentence.segments.back().span;
  const auto target = sibling_before(context, provision);
  if (!target || !context.words("paragraph_above"_class).begins(context.of(first)) ||
      !context.words("sanction_becomes"_class).begins(context.of(last)) ||
      context.mentions.sanctions(last).empty())
    return std::nullopt;
  Frame frame;
  frame.provision = provision;
  frame.condition = {first.begin(), (sentence.segments.end() - 2)->span.end()};
  frame.targets = {context.document.at(*target).eid};
  frame.faults = {whole_fault(context, frame.condition)};
  frame.faults.front().provision = provision;
  frame.rungs.push_back(rung_of(context, last, provision));
  frame.rungs.back().severity = SeverityStep::kSerious;
  frame.rungs.back().condition = frame.condition;
  return frame;
}

}  // namespace wenze::extract
