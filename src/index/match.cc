// A stored text is cut once into units, with a loop over its codes that allocates nothing after the
// first call; the pieces are then looked for in the units. Cutting is the same as index::cut: the
// tests hold the two together.
#include "index/match.h"

#include <algorithm>

#include "index/charcode.h"
#include "index/classes.h"
#include "index/codec.h"
#include "index/tokens.h"
#include "text/utf8.h"

namespace wenze::index {
namespace {

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

// By code point below 0x10000; the others are asked one by one.
CharacterClass class_of(char32_t c) {
  static const std::vector<CharacterClass> table = [] {
    std::vector<CharacterClass> out(0x10000);
    for (char32_t i = 0; i < out.size(); ++i) out[i] = classify(i);
    return out;
  }();
  return c < table.size() ? table[c] : classify(c);
}

}  // namespace

std::string pack(const StoredText& text) {
  Packer out;
  out.number(text.parts.size());
  for (const StoredText::Part& part : text.parts) {
    out.number(static_cast<std::uint64_t>(part.field));
    out.number(part.begin);
    out.number(part.bytes);
  }
  return out.take() + text.coded;
}

namespace {

// Calls use(field, coded part) for every part; gives the coded text.
template <class Use>
std::string_view unpack(std::string_view value, Use&& use) {
  Unpacker in(value);
  const std::size_t count = in.count();
  struct Place {
    std::uint64_t field, begin, bytes;
  };
  std::vector<Place> places;
  for (std::size_t i = 0; i < count; ++i) {
    Place place{};
    place.field = in.number();
    place.begin = in.number();
    place.bytes = in.number();
    places.push_back(place);
  }
  if (!in.ok()) return {};
  const std::string_view coded = in.rest();
  for (const Place& place : places)
    if (place.begin <= coded.size() && place.bytes <= coded.size() - place.begin)
      use(static_cast<Field>(place.field), coded.substr(place.begin, place.bytes));
  return coded;
}

}  // namespace

std::string_view coded_text(std::string_view value) {
  return unpack(value, [](Field, std::string_view) {});
}

PhraseMatcher::PhraseMatcher(std::string_view words) {
  for (const index::Unit& unit : cut(words)) {
    if (pieces_.empty() || unit.gap == 2) pieces_.emplace_back();
    const std::string_view bytes = words.substr(unit.begin, unit.end - unit.begin);
    Unit out{0, pieces_.back().empty() ? 0 : unit.gap, {}};
    if (unit.word)
      out.word = fold_unit(bytes);
    else
      out.character = text::decode_at(bytes, 0).code_point;
    pieces_.back().push_back(std::move(out));
  }
}

bool PhraseMatcher::agrees(std::string_view coded, const Cut& cut, const Unit& unit) const {
  if (unit.word.empty()) return cut.character == unit.character;
  if (cut.character != 0) return false;
  return fold_unit(decode(coded.substr(cut.begin, cut.bytes))) == unit.word;
}

bool PhraseMatcher::holds(std::string_view coded, const std::vector<Cut>& text,
                          const Piece& piece) const {
  for (std::size_t i = 0; i + piece.size() <= text.size(); ++i) {
    if (!agrees(coded, text[i], piece[0])) continue;
    std::size_t k = 1;
    while (k < piece.size() && text[i + k].gap <= piece[k].gap &&
           agrees(coded, text[i + k], piece[k]))
      ++k;
    if (k == piece.size()) return true;
  }
  return false;
}

bool PhraseMatcher::holds(std::string_view coded) const {
  thread_local std::vector<Cut> text;
  text.clear();
  unsigned gap = 0;
  char32_t before = 0;
  for (std::size_t at = 0; at < coded.size();) {
    const CodedCharacter c = coded_at(coded, at);
    if (c.code_point == kBorderCodePoint) {
      gap = 2;
      at += c.bytes;
      continue;
    }
    const char32_t code_point = c.code_point == kNoCodePoint ? text::kReplacement : c.code_point;
    const CharacterClass kind = class_of(code_point);
    if (kind == CharacterClass::kCharacter) {
      text.push_back({code_point, gap, 0, 0});
      gap = 0;
    } else if (kind == CharacterClass::kWord) {
      const std::size_t begin = at;
      for (at += c.bytes, before = code_point; at < coded.size();) {
        const CodedCharacter next = coded_at(coded, at);
        const bool joins = (next.code_point == '.' || next.code_point == ',') && is_digit(before) &&
                           at + 1 < coded.size() &&
                           is_digit(static_cast<unsigned char>(coded[at + 1]));
        if (next.code_point >= kBorderCodePoint ||
            (class_of(next.code_point) != CharacterClass::kWord && !joins))
          break;
        before = next.code_point;
        at += next.bytes;
      }
      text.push_back(
          {0, gap, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at - begin)});
      gap = 0;
      continue;
    } else if (kind == CharacterClass::kPunctuation) {
      gap = std::max(gap, 1u);
    } else if (kind == CharacterClass::kBorder) {
      gap = 2;
    }
    at += c.bytes;
  }
  return std::ranges::all_of(pieces_,
                             [&](const Piece& piece) { return holds(coded, text, piece); });
}

bool PhraseMatcher::stands_in(std::string_view value, Field field) const {
  bool found = false;
  const std::string_view coded = unpack(value, [&](Field part, std::string_view bytes) {
    if (part == field && !found) found = holds(bytes);
  });
  return field == Field::kText ? holds(coded) : found;
}

}  // namespace wenze::index
