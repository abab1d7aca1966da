#pragma once
// Lists of wrongs that what follows from them closes, as Hong Kong writes them: 委员会如信纳某人—|
// （a）…；或|（b）…，|则委员会可…. Internal to extract/.

#include <cstddef>
#include <optional>

#include "extract/context.h"
#include "extract/grammar.h"
#include "extract/leaders.h"

namespace wenze::extract {

struct ClosedList {
  Frame frame;            // its faults are the items in front of the tail
  bool measures = false;  // 可作出以下命令—: the items behind the tail are its consequences
  std::size_t tail = 0;   // where the tail begins
  // The item that has the tail in it: what it leads are the measures.
  std::optional<std::size_t> closing;
};

// The list that the provision leads in and its tail closes, or whose consequence stands in front of
// the words that announce it (科罚款，如属下列违法行为：); nothing when it is none.
std::optional<ClosedList> closed_list(const Context& context, const Leaders& leaders,
                                      std::size_t provision);

// 委员会经研讯后，如信纳…, 如委员会信纳…, 委员会如信纳…: who decides on what it believes, in Hong
// Kong.
std::optional<Span> believer_of(const Context& context, Span lead_in);

}  // namespace wenze::extract
