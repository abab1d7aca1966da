// Words are grouped by the byte that tells most Han characters apart: the last of their first
// character, and the last of all for the search from behind.
#include "text/word_set.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace wenze::text {
namespace {

constexpr std::size_t kLastOfThree = 2;

unsigned char byte_at(std::string_view s, std::size_t at) {
  return static_cast<unsigned char>(s[at]);
}

std::size_t length_of_character(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xE0) return 2;
  return lead < 0xF0 ? 3 : 4;
}

// REQUIRES: at < s.size().
unsigned char telling_byte(std::string_view s, std::size_t at) {
  const bool han = byte_at(s, at) >= 0xE0 && at + kLastOfThree < s.size();
  return byte_at(s, han ? at + kLastOfThree : at);
}

// The four bytes at `at` as a number: the first is the lowest.
std::uint32_t four_at(std::string_view s, std::size_t at) {
  std::uint32_t out = 0;
  std::memcpy(&out, s.data() + at, sizeof out);
  if constexpr (std::endian::native == std::endian::big) out = __builtin_bswap32(out);
  return out;
}

// A number below 1024 for the character of three bytes in the lower ones of `bytes`; its neighbours
// in Unicode have others.
unsigned bit_of_three(std::uint32_t bytes) { return ((bytes & 0xFFFFFFU) * 0x9E3779B1U) >> 22U; }

// The same for the character at `at`.
unsigned bit_of(std::string_view s, std::size_t at) {
  const unsigned lead = byte_at(s, at);
  if (lead < 0xE0 || at + kLastOfThree >= s.size()) return lead;
  return bit_of_three(lead | unsigned{byte_at(s, at + 1)} << 8U |
                      unsigned{byte_at(s, at + kLastOfThree)} << 16U);
}

constexpr std::size_t kEight = sizeof(std::uint64_t);

// The first (the last) eight bytes of `s`; what it lacks is zero, behind (in front of) the bytes it
// has.
std::uint64_t first_eight(std::string_view s) {
  std::uint64_t out = 0;
  std::memcpy(&out, s.data(), std::min(s.size(), kEight));
  return out;
}

std::uint64_t last_eight(std::string_view s) {
  char bytes[kEight] = {};
  const std::size_t n = std::min(s.size(), kEight);
  std::memcpy(bytes + (kEight - n), s.data() + (s.size() - n), n);
  return first_eight({bytes, kEight});
}

}  // namespace

WordSet::WordSet(const std::vector<std::string_view>& words) {
  for (std::string_view word : words)
    if (!word.empty() && std::ranges::find(words_, word) == words_.end()) words_.emplace_back(word);
  const auto put = [this](std::uint16_t& number, std::uint32_t word, bool back) {
    if (number == 0) {
      groups_.emplace_back();
      number = static_cast<std::uint16_t>(groups_.size());
    }
    Group& group = groups_[number - 1U];
    const auto longer = [&](const Entry& other) {
      return words_[other.word].size() >= words_[word].size();
    };
    const std::string ones(words_[word].size(), '\xFF');
    const auto eight = back ? last_eight : first_eight;
    group.insert(std::ranges::find_if_not(group, longer), {eight(words_[word]), eight(ones), word});
  };
  for (std::uint32_t i = 0; i < words_.size(); ++i) {
    const unsigned bit = bit_of(words_[i], 0);
    firsts_[bit >> 6U] |= std::uint64_t{1} << (bit & 63U);
    put(by_front_[telling_byte(words_[i], 0)], i, false);
    put(by_back_[byte_at(words_[i], words_[i].size() - 1)], i, true);
  }
}

std::string_view WordSet::at_front(std::string_view s) const {
  if (s.empty()) return {};
  const unsigned bit = bit_of(s, 0);
  return (firsts_[bit >> 6U] >> (bit & 63U) & 1U) != 0 ? longest_at_front(s) : std::string_view{};
}

std::string_view WordSet::longest_at_front(std::string_view s) const {
  const std::uint16_t number = by_front_[telling_byte(s, 0)];
  if (number == 0) return {};
  const std::uint64_t bytes = first_eight(s);
  for (const Entry& entry : groups_[number - 1U]) {
    if ((bytes & entry.mask) != entry.bytes) continue;
    const std::string& word = words_[entry.word];
    if (word.size() <= s.size() && (word.size() <= kEight || s.starts_with(word)))
      return s.substr(0, word.size());
  }
  return {};
}

std::string_view WordSet::at_back(std::string_view s) const {
  if (s.empty()) return {};
  const std::uint16_t number = by_back_[byte_at(s, s.size() - 1)];
  if (number == 0) return {};
  const std::uint64_t bytes = last_eight(s);
  for (const Entry& entry : groups_[number - 1U]) {
    if ((bytes & entry.mask) != entry.bytes) continue;
    const std::string& word = words_[entry.word];
    if (word.size() <= s.size() && (word.size() <= kEight || s.ends_with(word)))
      return s.substr(s.size() - word.size());
  }
  return {};
}

std::size_t WordSet::find(std::string_view s) const {
  const auto may_begin = [&](unsigned bit) {
    return (firsts_[bit >> 6U] >> (bit & 63U) & 1U) != 0;
  };
  std::size_t at = 0;
  while (at < s.size()) {
    // Characters of three bytes, but for the last of the text.
    for (; at + sizeof(std::uint32_t) <= s.size(); at += 3) {
      const std::uint32_t bytes = four_at(s, at);
      if ((bytes & 0xF0U) != 0xE0U) break;
      if (may_begin(bit_of_three(bytes)) && !longest_at_front(s.substr(at)).empty()) return at;
    }
    if (at >= s.size()) break;
    if (may_begin(bit_of(s, at)) && !longest_at_front(s.substr(at)).empty()) return at;
    at += length_of_character(byte_at(s, at));
  }
  return std::string_view::npos;
}

}  // namespace wenze::text
