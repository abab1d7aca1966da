// An ordinal with its counter, or a word for it, and what may close it.
#include "extract/occasions.h"

#include "text/numerals.h"

namespace wenze::extract {

std::optional<Occasion> occasion_at_front(const Context& context, std::string_view words) {
  std::size_t at = 0, number = 0;
  if (const std::string_view first = context.words("first_time"_class).at_front(words);
      !first.empty()) {
    at = first.size(), number = 1;
  } else if (const std::string_view again = context.words("another_time"_class).at_front(words);
             !again.empty()) {
    at = again.size(), number = 2;
  } else {
    const std::string_view ordinal = "第";
    if (!words.starts_with(ordinal)) return std::nullopt;
    const auto n = text::parse_numeral(words.substr(ordinal.size()));
    if (!n || n->value < 1) return std::nullopt;
    at = ordinal.size() + n->bytes;
    const std::string_view counter =
        context.words("occasion_counter"_class).at_front(words.substr(at));
    if (counter.empty()) return std::nullopt;
    at += counter.size();
    number = static_cast<std::size_t>(n->value);
  }
  at += context.words("occasion_tail"_class).at_front(words.substr(at)).size();
  return Occasion{at, number};
}

std::optional<std::size_t> occasion_of(const Context& context, std::string_view words) {
  const auto occasion = occasion_at_front(context, words);
  return occasion && occasion->bytes == words.size() ? std::optional(occasion->number)
                                                     : std::nullopt;
}

SeverityStep step_of_occasion(std::size_t before) {
  return before > 1 ? SeverityStep::kVerySerious : SeverityStep::kSerious;
}

}  // namespace wenze::extract
