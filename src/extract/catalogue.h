#pragma once
// Catalogues: which sanctions exist. Internal to extract/.

#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

// 懲處分申誡、記過、記大過 in one sentence.
bool is_inline_catalogue(const Context& context, const Sentence& sentence);

// Appends its frames; false when it counts up no kinds.
bool read_catalogue(const Context& context, const Sentence& sentence,
                    document::ProvisionId provision, std::vector<Frame>& frames);

// Takes 提出了“通报批评”、“调离岗位”等6种追究方式 out of a sentence of prose, as a catalogue.
void take_counted_kinds(const Context& context, Sentence& sentence, document::ProvisionId provision,
                        std::vector<Frame>& frames);

// 处分的种类为：, 问责方式包括： — the items are sanctions.
bool is_catalogue_lead(const Context& context, Span sentence);
Frame catalogue_frame(const Context& context, Span sentence, document::ProvisionId provision);
void add_catalogue_item(const Context& context, Span item, Frame& frame);

// 以上方式可以单独或者合并适用, said behind the kinds in the same article; a catalogue of which no
// kind is known is none. For the frames of the whole document.
void settle_catalogues(const Context& context, std::vector<Frame>& frames);

// 可对工作人员科处下列处分：in Macau and Hong Kong no wrong is told, whoever they are.
bool names_kinds_only(const Context& context, Span sentence);

}  // namespace wenze::extract
