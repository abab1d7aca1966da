#pragma once
// What a document itself says about which character follows which: its terms recur.

#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "clean/plausibility.h"

namespace wenze::clean {

class DocumentCounts {
 public:
  // Counts `utf8` save what stands near its '?' and U+FFFD, which is the damage to be judged.
  DocumentCounts(std::string_view utf8, const Plausibility& plausible);

  // `cost` (-ln of a probability, of Plausibility) mixed with what the document says.
  float mixed(float cost, History history, char32_t next) const;

 private:
  static std::uint64_t key(char32_t a, char32_t b, char32_t c) {
    return static_cast<std::uint64_t>(a & 0xFFFF) << 32 |
           static_cast<std::uint64_t>(b & 0xFFFF) << 16 | (c & 0xFFFF);
  }
  float count(std::uint64_t what) const;

  const Plausibility& plausible_;
  std::unordered_map<std::uint64_t, std::uint32_t> counts_;  // a b c, 0 b c and 0 0 c
};

}  // namespace wenze::clean
