#pragma once
// Whom one consequence hits. Internal to extract/.

#include "extract/answerable.h"

namespace wenze::extract {

// The people of one rung of the frame, whose wrong is that of `answerable`.
std::vector<SubjectDraft> people_of(const Context& context, const Frame& frame, const Rung& rung,
                                    const Answerable& answerable);

}  // namespace wenze::extract
