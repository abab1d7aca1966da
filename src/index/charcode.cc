#include "index/charcode.h"

#include <array>
#include <cstdint>

#include "text/utf8.h"

namespace wenze::index {
namespace {

// In the order of their codes. Changing one changes the format.
constexpr std::u32string_view kFrequent =
    U"的，、人。第条行法应定当和十民管规以理政有者关；部务业或工设门（）一用会二国市公作保不机三其"
    U"建"
    U"本责地事员主合产物对施区在等经制生为安可位府处单及";
static_assert(kFrequent.size() == 72);

constexpr unsigned char kEscape = 0x7F;
constexpr unsigned char kFirstHigh = 0x80, kFirstLead = 0xAE;
constexpr std::size_t kLowCodes = 26;  // 01 … 08, 0E … 1F
constexpr char32_t kFirstHan = 0x4E00, kLastHan = 0x9FFF;

constexpr unsigned char frequent_byte(std::size_t index) {
  if (index < 8) return static_cast<unsigned char>(index + 1);
  if (index < kLowCodes) return static_cast<unsigned char>(index - 8 + 0x0E);
  return static_cast<unsigned char>(index - kLowCodes + kFirstHigh);
}

// By byte: the character, 0 where the byte is none of these codes.
constexpr std::array<char32_t, 256> kCharacterOf = [] {
  std::array<char32_t, 256> out{};
  for (std::size_t i = 0; i < kFrequent.size(); ++i) out[frequent_byte(i)] = kFrequent[i];
  return out;
}();

bool is_plain(unsigned char byte) {
  return byte == 0 || byte == 0x09 || byte == 0x0A || byte == 0x0B || byte == 0x0D ||
         (byte >= 0x20 && byte < kEscape);
}

// Frequent Han characters by offset from U+4E00: their byte, 0 where there is none.
const std::array<unsigned char, kLastHan - kFirstHan + 1>& han_bytes() {
  static const auto table = [] {
    std::array<unsigned char, kLastHan - kFirstHan + 1> out{};
    for (std::size_t i = 0; i < kFrequent.size(); ++i)
      if (kFrequent[i] >= kFirstHan && kFrequent[i] <= kLastHan)
        out[kFrequent[i] - kFirstHan] = frequent_byte(i);
    return out;
  }();
  return table;
}

// The byte of a mark (U+3000 … U+30FF, U+FF00 … U+FFFF); 0 where it has none.
unsigned char frequent_mark(char32_t c) {
  static const auto table = [] {
    std::array<std::array<unsigned char, 256>, 2> out{};
    for (std::size_t i = 0; i < kFrequent.size(); ++i)
      if (const char32_t page = kFrequent[i] >> 8; page == 0x30 || page == 0xFF)
        out[page == 0xFF][kFrequent[i] & 0xFF] = frequent_byte(i);
    return out;
  }();
  const char32_t page = c >> 8;
  return page == 0x30 || page == 0xFF ? table[page == 0xFF][c & 0xFF] : 0;
}

// The Han character of three bytes at the front of `utf8`; 0 where it is something else.
char32_t han_at_front(std::string_view utf8) {
  if (utf8.size() < 3) return 0;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
  if (byte(0) < 0xE4 || byte(0) > 0xE9 || (byte(1) & 0xC0) != 0x80 || (byte(2) & 0xC0) != 0x80)
    return 0;
  const char32_t c = (byte(0) & 0x0Fu) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu);
  return c >= kFirstHan && c <= kLastHan ? c : 0;
}

std::size_t utf8_length(unsigned char lead) {
  if (lead < 0xC0 || lead >= 0xF8) return 1;
  return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

bool is_utf8(std::string_view bytes) { return text::is_valid_utf8(bytes); }

void add_han(char32_t c, std::string& out) {
  if (const unsigned char byte = han_bytes()[c - kFirstHan]; byte != 0) {
    out += static_cast<char>(byte);
    return;
  }
  const char32_t offset = c - kFirstHan;
  out += static_cast<char>(kFirstLead + (offset >> 8));
  out += static_cast<char>(offset & 0xFF);
}

}  // namespace

std::string encode(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size() * 5 / 9 + 8);
  for (std::size_t at = 0; at < utf8.size();) {
    const auto byte = static_cast<unsigned char>(utf8[at]);
    if (is_plain(byte)) {
      out += utf8[at++];
      continue;
    }
    if (const char32_t han = han_at_front(utf8.substr(at)); han != 0) {
      add_han(han, out);
      at += 3;
      continue;
    }
    const std::size_t length = utf8_length(byte);
    const std::string_view character = utf8.substr(at, length);
    if (byte < 0x80 || character.size() < length || !is_utf8(character)) {
      out += static_cast<char>(kEscape);
      out += utf8[at++];
      continue;
    }
    const char32_t c = text::decode_at(utf8, at).code_point;
    at += length;
    if (const unsigned char mark = frequent_mark(c); mark != 0) {
      out += static_cast<char>(mark);
    } else {
      out += static_cast<char>(kEscape);
      out += character;
    }
  }
  return out;
}

CodedCharacter coded_at(std::string_view coded, std::size_t at) {
  const auto byte = static_cast<unsigned char>(coded[at]);
  if (const char32_t c = kCharacterOf[byte]; c != 0) return {c, 1};
  if (byte >= kFirstLead) {
    if (at + 1 >= coded.size()) return {kNoCodePoint, 1};
    return {kFirstHan + (static_cast<char32_t>(byte - kFirstLead) << 8) +
                static_cast<unsigned char>(coded[at + 1]),
            2};
  }
  if (byte == static_cast<unsigned char>(kClauseBorder)) return {kBorderCodePoint, 1};
  if (byte != kEscape) return {byte, 1};
  if (at + 1 >= coded.size()) return {kNoCodePoint, 1};
  const std::string_view character =
      coded.substr(at + 1, utf8_length(static_cast<unsigned char>(coded[at + 1])));
  if (!is_utf8(character)) return {kNoCodePoint, 2};
  return {text::decode_at(coded, at + 1).code_point, 1 + character.size()};
}

std::size_t coded_bytes(std::string_view coded, std::size_t at) {
  const auto byte = static_cast<unsigned char>(coded[at]);
  if (byte >= kFirstLead) return at + 1 < coded.size() ? 2 : 1;
  return byte == kEscape ? coded_at(coded, at).bytes : 1;
}

std::string decode(std::string_view coded) {
  std::string out;
  out.reserve(coded.size() * 2);
  for (std::size_t at = 0; at < coded.size();) {
    const CodedCharacter c = coded_at(coded, at);
    if (static_cast<unsigned char>(coded[at]) == kEscape)
      out += coded.substr(at + 1, c.bytes - 1);
    else if (c.code_point < kBorderCodePoint)
      text::append_utf8(out, c.code_point);
    at += c.bytes;
  }
  return out;
}

}  // namespace wenze::index
