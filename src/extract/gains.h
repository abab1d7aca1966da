#pragma once
// Gains that a later clause confiscates. Internal to extract/.

#include <optional>

#include "extract/carried_steps.h"

namespace wenze::extract {

// A sanction that the window imposes: whether it says whom it hits, and its own modality.
struct GainsAnswer {
  const SanctionHit& hit;
  bool named = false;
  std::optional<Modality> modality;
};

// The earlier rung of the frame that the sanction belongs to because it takes unlawful gains
// (…；有违法所得的，没收违法所得), or is the fine beside them; nullptr when it starts or joins the
// last rung as any other.
Rung* rung_of_gains(const Context& context, const Step& step, const Window& window,
                    const GainsAnswer& answer, Frame& frame);

}  // namespace wenze::extract
