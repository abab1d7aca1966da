#pragma once
// Which provisions need not be read for rules. Internal to extract/.

#include "extract/context.h"
#include "extract/grammar.h"

namespace wenze::extract {

// Whether text that is damaged beyond repair stands in the provision's own words.
bool is_damaged(const Context& context, const document::Provision& provision);

// False only when the words of a provision, which lead no list and are no item of one, give no rule
// and nothing that a reference could bring into one: most of an ordinary act. Quick.
bool may_state_rule(const Context& context, Span own, document::ProvisionId id);

}  // namespace wenze::extract
