#pragma once
// How alike texts are by the meaning of their words, where the words differ: pieces of text have
// places by the company they keep in official Chinese (dictionaries/han_meanings.tsv).

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/result.h"
#include "text/table.h"

namespace wenze::compare {

inline constexpr std::size_t kDimensions = 48;
using Place = std::array<std::int16_t, kDimensions>;  // of length kPlaceLength
inline constexpr double kPlaceLength = 1024;

// Cosine of two places.
double nearness(const Place& a, const Place& b);

class Places {
 public:
  // Fails on a row that is not as the head of the table says.
  static base::Result<Places> build(const text::Table& table);
  // Of a character (second 0) or of two neighbours; between those of its characters where the two
  // have none of their own.
  std::optional<Place> of(char32_t first, char32_t second) const;
  bool empty() const { return places_.empty(); }

 private:
  std::unordered_map<std::uint64_t, Place> places_;
};

// Weights of distinct pieces (first character << 32 | second), ascending. Single characters are
// passed over.
using Pieces = std::vector<std::pair<std::uint64_t, double>>;

struct Meaning {
  double likeness = 0;  // what each tells of the other's pieces, by weight: harmonic mean, 0 to 1
  double gist = 0;      // cosine of their mean places against the mean of all texts; not below 0
};

// One for each of `pairs` (index of a left text, of a right text), in their order.
std::vector<Meaning> meanings(const std::vector<const Pieces*>& left,
                              const std::vector<const Pieces*>& right,
                              std::span<const std::pair<std::size_t, std::size_t>> pairs,
                              const Places& places);

}  // namespace wenze::compare
