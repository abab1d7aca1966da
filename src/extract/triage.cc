// In a document about accountability, and in prose, nearly every sentence may be a norm of a kind
// that no single word betrays. In any other act a rule needs a sanction, a circumstance that
// changes one, somebody who bears a responsibility, or words of accountability; and what a
// reference can point to ends as a condition does.
#include "extract/triage.h"

#include <algorithm>

#include "extract/norms.h"
#include "extract/sentences.h"

namespace wenze::extract {
namespace {

bool ends_as_condition(const Context& context, std::string_view s) {
  return context.words("condition_tail"_class).ends(s) ||
         context.words("list_pointer_short"_class).stands_in(s);
}

}  // namespace

bool is_damaged(const Context& context, const document::Provision& provision) {
  return std::ranges::any_of(context.file.canonical.damaged,
                             [&](Span s) { return s.overlaps(provision.own); });
}

bool may_state_rule(const Context& context, Span own, document::ProvisionId id) {
  const Traits& traits = context.traits;
  if (traits.accountability || traits.prose || traits.region != Region::kMainland) return true;
  const std::string_view s = context.of(own);
  if (context.lexicon.holds_rule_sign(s)) return true;
  for (const Sentence& sentence : split_sentences(context.text, own))
    if (ends_as_condition(context, context.of(sentence.segments.back().span))) return true;
  return section_of(context, id) != Section::kOther;
}

}  // namespace wenze::extract
