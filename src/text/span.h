#pragma once
// Positions. There are three texts of a document, and a position belongs to exactly one of them:
//   Raw        what the format's reader delivered, unchanged (for plain text: the decoded file)
//   Clean      Raw without crawl damage
//   Canonical  Clean in one script and one form: simplified, folded widths and glyph variants
// All of them are UTF-8; every offset is in bytes. Only an OffsetMap crosses from one to another.

#include <compare>
#include <cstddef>
#include <string_view>

#include "base/check.h"

namespace wenze::text {

struct Raw;
struct Clean;
struct Canonical;

// Half-open byte range [begin, end) into one text.
template <class Text>
class Span {
 public:
  constexpr Span() = default;
  constexpr Span(std::size_t begin, std::size_t end) : begin_(begin), end_(end) {
    WENZE_CHECK(begin <= end);
  }

  constexpr std::size_t begin() const { return begin_; }
  constexpr std::size_t end() const { return end_; }
  constexpr std::size_t size_bytes() const { return end_ - begin_; }
  constexpr bool empty() const { return begin_ == end_; }

  constexpr bool contains(Span other) const { return begin_ <= other.begin_ && other.end_ <= end_; }
  constexpr bool contains(std::size_t at) const { return begin_ <= at && at < end_; }
  constexpr bool overlaps(Span other) const { return begin_ < other.end_ && other.begin_ < end_; }

  // REQUIRES: the span lies inside `whole`, which must be the text the span belongs to.
  constexpr std::string_view of(std::string_view whole) const {
    WENZE_CHECK(end_ <= whole.size());
    return whole.substr(begin_, end_ - begin_);
  }

  constexpr auto operator<=>(const Span&) const = default;

 private:
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

// The smallest span that holds both.
template <class Text>
constexpr Span<Text> hull(Span<Text> a, Span<Text> b) {
  return {a.begin() < b.begin() ? a.begin() : b.begin(), a.end() > b.end() ? a.end() : b.end()};
}

}  // namespace wenze::text
