// All triggers are looked for at once, at as many places as a vector register holds bytes.
#include "clean/scan.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <experimental/simd>

namespace wenze::clean {
namespace {

namespace simd = std::experimental;

using Bytes = simd::native_simd<std::uint8_t>;
using Places = Bytes::mask_type;

Places is(Bytes b, char c) { return b == static_cast<std::uint8_t>(c); }

Places is_between(Bytes b, std::uint8_t from, std::uint8_t to) {
  return b - from <= Bytes(static_cast<std::uint8_t>(to - from));
}

Places is_letter(Bytes b) { return is_between(b | Bytes(0x20), 'a', 'z'); }
// A Latin letter, accented ones of pinyin included: ā é ǐ ò ǜ …
Places begins_latin(Bytes b) { return is_letter(b) || is_between(b, 0xC3, 0xC7); }

constexpr std::size_t kBehind = 3;  // bytes that are read behind a place

// Where each trigger fires, folded over the whole text.
class Seen {
 public:
  // Looks at Bytes::size() places. REQUIRES: kBehind bytes more can be read.
  void look(const std::uint8_t* p) {
    const Bytes a(p, simd::element_aligned), b(p + 1, simd::element_aligned),
        c(p + 2, simd::element_aligned), d(p + 3, simd::element_aligned);
    look_at_ascii(a, b);
    look_at_marks(a, b, c, d);
    latin_ = latin_ || (is_between(a, 0xC2, 0xDF) && !(a == 0xC2 && b == 0xB7));  // · is C2 B7
    // 锛 E9 94 9B, 銆 E9 8A 86, 鈥 E9 88 A5
    misread_ = misread_ || (a == 0xE9 && ((b == 0x94 && c == 0x9B) || (b == 0x8A && c == 0x86) ||
                                          (b == 0x88 && c == 0xA5)));
    space_ = space_ || (is(b, ' ') && a >= 0x80 && c >= 0x80);
  }

  std::uint16_t triggers() const {
    int out = 0;
    for (const auto& [seen, trigger] :
         {std::pair(control_, kControlTrigger), std::pair(question_, kQuestionTrigger),
          std::pair(markup_, kMarkupTrigger), std::pair(bracket_, kPinyinTrigger),
          std::pair(latin_, kLatinTrigger), std::pair(misread_, kMisreadTrigger),
          std::pair(space_, kSpaceTrigger)})
      if (any_of(seen)) out |= trigger;
    return static_cast<std::uint16_t>(out);
  }

 private:
  void look_at_ascii(Bytes a, Bytes b) {
    control_ = control_ || (a < 0x20 && !is(a, '\t') && !is(a, '\n') && !is(a, '\r')) || a == 0x7F;
    question_ = question_ || is(a, '?');
    markup_ = markup_ || ((is(a, '<') || is(a, '&')) &&
                          (is_letter(b) || is(b, '/') || is(b, '#') || is(b, '!') || is(b, '\n')));
    bracket_ = bracket_ || (is(a, '(') && begins_latin(b));
  }

  // Zero-width characters, direction marks, invisible operators (U+200B–U+200F, U+202A–U+202E,
  // U+2060–U+206F); byte order mark, U+FFFD, （.
  void look_at_marks(Bytes a, Bytes b, Bytes c, Bytes d) {
    control_ =
        control_ ||
        (a == 0xE2 && ((b == 0x80 && (is_between(c, 0x8B, 0x8F) || is_between(c, 0xAA, 0xAE))) ||
                       (b == 0x81 && is_between(c, 0xA0, 0xAF)))) ||
        (a == 0xEF && b == 0xBB && c == 0xBF);
    const Places replacement = a == 0xEF && b == 0xBF && c == 0xBD;
    control_ = control_ || replacement;
    question_ = question_ || replacement;
    bracket_ = bracket_ || (b == 0xBC && c == 0x88 && begins_latin(d));
  }

  Places control_{false}, question_{false}, markup_{false}, bracket_{false}, latin_{false},
      misread_{false}, space_{false};
};

}  // namespace

std::uint16_t scan(std::string_view utf8) {
  constexpr std::size_t kStep = Bytes::size();
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
  Seen seen;
  std::size_t at = 0;
  for (; utf8.size() - at >= kStep + kBehind; at += kStep) seen.look(bytes + at);
  // What is left, and spaces behind it, which trigger nothing there.
  std::array<std::uint8_t, 2 * (kStep + kBehind)> tail;
  tail.fill(' ');
  std::memcpy(tail.data(), bytes + at, utf8.size() - at);
  seen.look(tail.data());
  seen.look(tail.data() + kStep);
  return seen.triggers();
}

}  // namespace wenze::clean
