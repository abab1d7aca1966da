#pragma once
// Norms that are not fault → sanction: catalogues, procedure, remedies, attribution. Internal to extract/.

#include <optional>
#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// A sentence that imposed nothing may still be a duty of the procedure, a remedy, an attribution or a catalogue.
void read_norm(const Context& context, const Sentence& sentence, document::ProvisionId provision, std::vector<Frame>& frames);

// 处分的种类为：, 问责方式包括： — the items are sanctions.
bool is_catalogue_lead(const Context& context, Span sentence);
Frame catalogue_frame(const Context& context, Span sentence, document::ProvisionId provision);
void add_catalogue_item(const Context& context, Span item, document::ProvisionId provision, Frame& frame);

// 一、减轻惩处： — the items are circumstances.
std::optional<Frame> circumstance_lead(const Context& context, Span own, document::ProvisionId provision);

}  // namespace wenze::extract
