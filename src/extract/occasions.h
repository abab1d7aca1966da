#pragma once
// Which time it is that somebody did it: 第一次…，第二次…，第三次…. Internal to extract/.

#include <optional>
#include <string_view>

#include "extract/context.h"

namespace wenze::extract {

// 第二次|扣发绩效奖金, 再次|处二百元罚款, 第三次（起）: the occasion that the words begin with.
struct Occasion {
  std::size_t bytes;   // its length at their front
  std::size_t number;  // 首次: 1, 再次: 2
};
std::optional<Occasion> occasion_at_front(const Context& context, std::string_view words);

// The segment is an occasion and nothing else.
std::optional<std::size_t> occasion_of(const Context& context, std::string_view words);

// The step of an occasion behind the one given, 0 where none stood before.
SeverityStep step_of_occasion(std::size_t before);

}  // namespace wenze::extract
