#pragma once
// Which of the codes that share a word is meant: 警告 of the civil service, of the Party, of the
// penalty law, of Taiwan … Internal to extract/.

#include <optional>
#include <vector>

#include "extract/context.h"

namespace wenze::extract {

struct RegimeView {
  bool is_private = false;                           // the fault is that of a regulated party
  std::vector<SubjectDraft> people;                  // who is hit
  const std::vector<SanctionDraft>* rung = nullptr;  // the neighbours
  const std::vector<Rung>* ladder = nullptr;         // the other rungs of the same faults
  std::optional<Span> authority;                     // who imposes it
};

// All codes that share the bare measure, not only the longest form's (给予警告 also means what 警告
// means).
std::vector<const Entry*> codes_of_measure(const Context& context, const SanctionDraft& draft);

// The code; `sure` is false when two fit equally well.
const Entry* choose_code(const Context& context, const SanctionDraft& draft, const RegimeView& view,
                         bool& sure);

}  // namespace wenze::extract
