#pragma once
// Code page 936 (GBK with its user-defined rows), character by character: windows-936-2000 of ICU,
// in which every double byte 81–FE 40–FE has a character, if only a private-use one. Those carry
// bytes that mean nothing else.

#include <cstdint>
#include <optional>
#include <vector>

namespace wenze::clean {

class CodePage {
 public:
  CodePage();

  static bool is_lead(unsigned byte) { return byte >= 0x81 && byte <= 0xFE; }
  static bool is_trail(unsigned byte) { return byte >= 0x40 && byte <= 0xFE && byte != 0x7F; }

  // The character of a double byte. REQUIRES: is_lead(lead) and is_trail(trail).
  char32_t decode(unsigned lead, unsigned trail) const {
    return decoded_[(lead - 0x81) * kTrails + (trail - 0x40)];
  }
  // lead << 8 | trail; nothing for a character that has no double byte.
  std::optional<std::uint16_t> encode(char32_t c) const {
    if (c >= 0x10000 || encoded_[c] == 0) return std::nullopt;
    return encoded_[c];
  }
  // Whether GBK proper gives the double byte a character; else a decoder may have written '?' for
  // it.
  bool is_assigned(unsigned lead, unsigned trail) const {
    const char32_t c = decode(lead, trail);
    return c != 0 && (c < 0xE000 || c > 0xF8FF);
  }

 private:
  static constexpr unsigned kLeads = 0xFE - 0x81 + 1;
  static constexpr unsigned kTrails = 0xFE - 0x40 + 1;
  std::vector<char16_t> decoded_ = std::vector<char16_t>(kLeads * kTrails);
  std::vector<std::uint16_t> encoded_ = std::vector<std::uint16_t>(0x10000);
};

}  // namespace wenze::clean
