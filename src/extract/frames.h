#pragma once
// One sentence → frames: faults with their rungs. Internal to extract/.

#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

struct SentenceOptions {
  bool item = false;                  // a list item: it states one fault
  std::vector<SubjectDraft> subject;  // of the lead-in
  document::ProvisionId provision{0};
};

// Appends the sentence's frames to `frames` (the frames of the sentences before it in the same
// provision, which a sentence without a fault of its own continues) and its transfer, if it has
// one, to `transfers`. A frame without rungs states faults only (a list item, a lead-in).
void read_sentence(const Context& context, const Sentence& sentence, const SentenceOptions& options,
                   std::vector<Frame>& frames, std::vector<Frame>& transfers);

// Splits …的给予… into the condition and its consequence.
std::vector<Segment> split_at_conditions(const Context& context, const Sentence& sentence);

}  // namespace wenze::extract
