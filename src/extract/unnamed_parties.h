#pragma once
// Who answers where nobody is named. Internal to extract/.

#include "extract/answerable.h"
#include "extract/asked.h"

namespace wenze::extract {

// REQUIRES: a fault. Always somebody: where nothing tells more, any regulated party.
Answerable unnamed_party(const Asked& asked);

}  // namespace wenze::extract
