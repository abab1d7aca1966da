#include "text/outside_words.h"

#include <algorithm>

namespace wenze::text {
namespace {

// A longer word begins at most so many bytes before a word inside it.
constexpr std::size_t kLongestBytes = 15;

bool lies_inside(const WordSet& longer, std::string_view s, std::size_t at) {
  for (std::size_t from = at - std::min(at, kLongestBytes); from <= at; ++from)
    if (longer.at_front(s.substr(from)).size() > at - from) return true;
  return false;
}

}  // namespace

std::size_t find_outside(const WordSet& words, const WordSet& longer, std::string_view s) {
  for (std::size_t from = 0;;) {
    const std::size_t found = words.find(s.substr(from));
    if (found == std::string_view::npos) return found;
    const std::size_t at = from + found;
    if (!lies_inside(longer, s, at)) return at;
    from = at + std::max<std::size_t>(1, words.at_front(s.substr(at)).size());
  }
}

}  // namespace wenze::text
