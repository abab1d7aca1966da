#pragma once
// One pass that turns clean text into canonical text, words of converted_words.tsv aside.

#include <string>
#include <string_view>

#include "normalise/resources.h"
#include "text/offset_map.h"

namespace wenze::normalise {

enum class Setting { kDocument, kQuery };  // a query is Chinese whatever it holds

struct Folded {
  std::string text;
  text::RunMap map;
  bool again =
      false;  // characters met whose form depends on their neighbours: one more pass is due
  bool holds_han = false;
  std::size_t traditional = 0;  // characters exchanged because they were traditional
};

// REQUIRES: `utf8` is valid UTF-8.
Folded fold(std::string_view utf8, const Resources& resources, Setting setting);

// Replaces words of converted_words.tsv where their guards hold. Calls `found(begin, end, word)`
// with bytes of `canonical` for each.
struct ConvertedHit {
  std::size_t begin, end;
  const ConvertedWord* word;
};
std::vector<ConvertedHit> find_converted_words(std::string_view canonical,
                                               const Resources& resources);

// NFC of a text that holds combining characters, with its map.
Folded compose_nfc(std::string_view utf8);

}  // namespace wenze::normalise
