#pragma once
// Who answers when a rung names nobody: the fault's subject, or what the sanctions tell of it.
// Internal to extract/.

#include <vector>

#include "extract/context.h"

namespace wenze::extract {

struct Answerable {
  bool is_private = false;            // the fault is that of a regulated party
  bool guessed = false;               // nobody was named
  bool public_bodies = false;         // 单位 means a public body: accountability, no fines
  std::vector<SubjectDraft> subject;  // of the fault
};

Answerable answerable_for(const Context& context, const Frame& frame, const FaultDraft* fault);

// The people of one rung of the frame.
std::vector<SubjectDraft> people_of(const Context& context, const Frame& frame, const Rung& rung,
                                    const Answerable& answerable);

}  // namespace wenze::extract
