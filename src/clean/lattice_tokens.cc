#include <algorithm>

#include "clean/byte_lattice.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr std::size_t kLongestSyllableBytes = 8;

// The toned syllable before the closing bracket that ends it, from `at`; empty when there is none.
std::string_view syllable_at(std::string_view s, std::size_t at, const Resources& resources) {
  const std::string_view reach = s.substr(at, kLongestSyllableBytes + 1);
  const std::size_t close = reach.find(')');
  if (close == std::string_view::npos || close == 0) return {};
  const std::string_view syllable = reach.substr(0, close);
  const bool toned = without_tone(syllable) != syllable;
  return toned && resources.is_toned_syllable(syllable) ? syllable : std::string_view();
}

}  // namespace

std::vector<LatticeToken> lattice_tokens(std::string_view s, std::size_t begin, std::size_t most,
                                         const Resources& resources) {
  using Kind = LatticeToken::Kind;
  std::vector<LatticeToken> tokens;
  for (std::size_t at = begin; at < s.size() && tokens.size() < most;) {
    const text::Decoded d = text::decode_at(s, at);
    LatticeToken token{Kind::kCharacter, at, at + d.bytes, d.code_point, {}};
    const bool lost = d.code_point == '?' || d.code_point == text::kReplacement;
    if (lost || d.code_point == '(') {
      token.pinyin = syllable_at(s, token.end, resources);
      if (!token.pinyin.empty()) {
        token.kind = lost ? Kind::kLostAnnotation : Kind::kAnnotation;
        token.end += token.pinyin.size() + 1;
      } else if (lost) {
        token.kind = Kind::kLost;
      }
    }
    at = token.end;
    tokens.push_back(token);
  }
  return tokens;
}

}  // namespace wenze::clean
