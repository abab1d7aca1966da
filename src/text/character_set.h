#pragma once
// A set of characters by the low bits of their code points: small and quick, and it may say that it
// holds a character that it does not.

#include <array>
#include <cstdint>
#include <string_view>

#include "text/utf8.h"

namespace wenze::text {

class CharacterSet {
 public:
  CharacterSet() = default;
  // The characters of `s`.
  explicit CharacterSet(std::string_view s) {
    for (std::size_t at = 0; at < s.size();) {
      const Decoded d = decode_at(s, at);
      add(d.code_point);
      at += d.bytes;
    }
  }

  void add(char32_t c) { bits_[c % kBits / 64] |= std::uint64_t{1} << c % 64; }
  bool may_hold(char32_t c) const { return (bits_[c % kBits / 64] >> c % 64 & 1) != 0; }
  // Whether there may be a character that both hold.
  bool may_share(const CharacterSet& other) const {
    std::uint64_t both = 0;
    for (std::size_t i = 0; i < bits_.size(); ++i) both |= bits_[i] & other.bits_[i];
    return both != 0;
  }

 private:
  static constexpr std::size_t kBits = 512;
  std::array<std::uint64_t, kBits / 64> bits_{};
};

}  // namespace wenze::text
