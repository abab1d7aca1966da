#pragma once
// Lists of wrongs in Hong Kong and Macau that a later paragraph of the same article answers: the
// list only says what is wrong. Internal to extract/.

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "extract/context.h"
#include "extract/leaders.h"
#include "extract/sentences.h"

namespace wenze::extract {

// The frames that a provision before has given, by its index.
using FramesOf = std::function<const std::vector<Frame>&(std::size_t)>;

// （1）…即属违纪——（a）…。（2）署长可就上述违纪行为，予以谴责。（3）如属严重个案，可判处降级:
// what a paragraph imposes for the wrongs of one before it. 除罚款外，可科处下列附加处罚：names
// them only, and its items say which. Nothing for any other sentence.
std::optional<Frame> answer_to_list(const Context& context, const Sentence& sentence,
                                    document::ProvisionId provision, const FramesOf& frames_of);

// 该等命令是——: whether the items say which measures a paragraph before has spoken of.
bool counts_up_measures(const Context& context, Span own);

}  // namespace wenze::extract
