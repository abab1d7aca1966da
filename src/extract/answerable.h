#pragma once
// Whose wrong a fault is: the party that the text names, or whom the sanctions tell.
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

// 私藏武器的，给予行政处分；违反治安管理的，处罚: whom nobody names holds an office where he is
// disciplined, whatever answers the other steps.
Answerable answerable_at(const Context& context, const Frame& frame, const Rung& rung,
                         Answerable answerable);

}  // namespace wenze::extract
