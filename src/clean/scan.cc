// A trigger is three sets, one for each of three consecutive bytes; it fires where all three match.
// All triggers are tested at once: three table lookups and two ANDs a byte.
#include "clean/scan.h"

#include <array>

namespace wenze::clean {
namespace {

using Lane = std::array<std::uint16_t, 256>;

struct Lanes {
  Lane first{}, second{}, third{};
};

constexpr void allow(Lane& lane, int from, int to, int triggers) {
  for (int b = from; b <= to; ++b)
    lane[static_cast<std::size_t>(b)] |= static_cast<std::uint16_t>(triggers);
}

constexpr void allow_latin_start(Lane& lane, int triggers) {
  allow(lane, 'a', 'z', triggers);
  allow(lane, 'A', 'Z', triggers);
  allow(lane, 0xC3, 0xC7, triggers);  // ā é ǐ ò ǜ …
}

// The bits of one trigger are shared by several patterns, which would mix their sets; private bits
// keep patterns apart and are folded together at the end.
enum Pattern : std::uint16_t {
  kPlain = 1 << 8,        // any byte after: fires on the first alone
  kWideBracket = 1 << 9,  // second and third byte of （, then a letter
  kReplacement = 1 << 10,
  kZeroWidth = 1 << 11,
  kLongBom = 1 << 12,
  kInvisibleOperator = 1 << 13,
};

constexpr Lanes build() {
  Lanes t;
  constexpr int kAlone = int{kQuestionTrigger} | int{kPlain} | int{kLatinTrigger};
  allow(t.second, 0, 255, kAlone);
  allow(t.third, 0, 255, kAlone | kPinyinTrigger | kMarkupTrigger);
  allow(t.first, '?', '?', kQuestionTrigger);
  for (int b = 0; b < 0x20; ++b)
    if (b != '\t' && b != '\n' && b != '\r') allow(t.first, b, b, kPlain);
  allow(t.first, 0x7F, 0x7F, kPlain);
  allow(t.first, 0xC2, 0xDF, kLatinTrigger);
  t.second[0xB7] = static_cast<std::uint16_t>(t.second[0xB7] & ~kLatinTrigger);  // · is C2 B7

  allow(t.first, '<', '<', kMarkupTrigger);
  allow(t.first, '&', '&', kMarkupTrigger);
  allow(t.second, 'a', 'z', kMarkupTrigger);
  allow(t.second, 'A', 'Z', kMarkupTrigger);
  for (const int b : {'/', '#', '!', '\n'}) allow(t.second, b, b, kMarkupTrigger);

  allow(t.first, '(', '(', kPinyinTrigger);
  allow_latin_start(t.second, kPinyinTrigger);
  allow(t.first, 0xBC, 0xBC, kWideBracket);
  allow(t.second, 0x88, 0x88, kWideBracket);
  allow_latin_start(t.third, kWideBracket);

  allow(t.first, 0xEF, 0xEF, kReplacement | kLongBom);
  allow(t.second, 0xBF, 0xBF, kReplacement);
  allow(t.third, 0xBD, 0xBD, kReplacement);
  allow(t.second, 0xBB, 0xBB, kLongBom);
  allow(t.third, 0xBF, 0xBF, kLongBom);

  allow(t.first, 0xE2, 0xE2, kZeroWidth | kInvisibleOperator);
  allow(t.second, 0x80, 0x80, kZeroWidth);
  allow(t.third, 0x8B, 0x8F, kZeroWidth);
  allow(t.third, 0xAA, 0xAE, kZeroWidth);
  allow(t.second, 0x81, 0x81, kInvisibleOperator);
  allow(t.third, 0xA0, 0xAF, kInvisibleOperator);

  // 锛 E9 94 9B, 銆 E9 8A 86, 鈥 E9 88 A5
  allow(t.first, 0xE9, 0xE9, kMisreadTrigger);
  for (const int b : {0x94, 0x8A, 0x88}) allow(t.second, b, b, kMisreadTrigger);
  for (const int b : {0x9B, 0x86, 0xA5}) allow(t.third, b, b, kMisreadTrigger);

  allow(t.first, 0x80, 0xFF, kSpaceTrigger);
  allow(t.second, ' ', ' ', kSpaceTrigger);
  allow(t.third, 0x80, 0xFF, kSpaceTrigger);
  return t;
}

constexpr Lanes kLanes = build();

}  // namespace

std::uint16_t scan(std::string_view utf8) {
  const auto* p = reinterpret_cast<const unsigned char*>(utf8.data());
  const std::size_t n = utf8.size();
  std::uint16_t seen = 0;
  std::size_t i = 0;
  for (; i + 2 < n; ++i)
    seen |= static_cast<std::uint16_t>(kLanes.first[p[i]] & kLanes.second[p[i + 1]] &
                                       kLanes.third[p[i + 2]]);
  for (; i < n; ++i)
    seen |= static_cast<std::uint16_t>(kLanes.first[p[i]] &
                                       kLanes.second[i + 1 < n ? p[i + 1] : 0] & kLanes.third[0]);
  if ((seen & (kPlain | kReplacement | kZeroWidth | kLongBom | kInvisibleOperator)) != 0)
    seen |= kControlTrigger;
  if ((seen & kReplacement) != 0) seen |= kQuestionTrigger;
  if ((seen & kWideBracket) != 0) seen |= kPinyinTrigger;
  return seen & 0xFF;
}

}  // namespace wenze::clean
