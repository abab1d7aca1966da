// Characters side by side are looked for as bytes. For everything else a stored text is cut once
// into units, with a loop over its codes that allocates nothing after the first call; the pieces
// are then looked for in the units. Cutting is the same as index::cut: the tests hold the two
// together.
#include "index/match.h"

#include <algorithm>
#include <cstring>

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

namespace {

bool has_space(std::string_view coded) {
  for (std::size_t at = 0; at < coded.size();) {
    const CodedCharacter c = coded_at(coded, at);
    if (c.code_point < kBorderCodePoint && class_of(c.code_point) == CharacterClass::kSpace)
      return true;
    at += c.bytes;
  }
  return false;
}

// Whether a code begins at byte `at`.
bool begins_code(std::string_view coded, std::size_t at) {
  std::size_t here = 0;
  while (here < at) here += coded_bytes(coded, here);
  return here == at;
}

}  // namespace

std::string pack(const StoredText& text) {
  Packer out;
  out.number(2 * text.parts.size() + (has_space(text.coded) ? 1 : 0));
  for (const StoredText::Part& part : text.parts) {
    out.number(static_cast<std::uint64_t>(part.field));
    out.number(part.begin);
    out.number(part.bytes);
  }
  return out.take() + text.coded;
}

namespace {

struct Unpacked {
  std::string_view coded;
  bool has_space = false;
};

// Skips the parts.
Unpacked unpack(std::string_view value) {
  Unpacker in(value);
  const std::uint64_t head = in.number();
  for (std::uint64_t i = 0; i < head / 2 && in.ok(); ++i)
    for (int number = 0; number < 3; ++number) (void)in.number();
  if (!in.ok()) return {};
  return {in.rest(), head % 2 != 0};
}

// Calls use(part of the coded text) for every part of `field`.
template <class Use>
void for_parts(std::string_view value, Field field, std::string_view coded, const Use& use) {
  Unpacker in(value);
  const std::uint64_t head = in.number();
  for (std::uint64_t i = 0; i < head / 2 && in.ok(); ++i) {
    const std::uint64_t of = in.number(), begin = in.number(), bytes = in.number();
    if (of == static_cast<std::uint64_t>(field) && begin <= coded.size() &&
        bytes <= coded.size() - begin)
      use(coded.substr(begin, bytes));
  }
}

}  // namespace

std::string_view coded_text(std::string_view value) { return unpack(value).coded; }

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
  if (pieces_.size() != 1) return;
  for (const Unit& unit : pieces_.front()) {
    if (unit.gap != 0 || !unit.word.empty()) {
      plain_.clear();
      return;
    }
    plain_ += encode(text::to_utf8(unit.character));
    if (first_bytes_ == 0) first_bytes_ = plain_.size();
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

// Whether plain_ stands at byte `at` but for white space between its characters.
bool PhraseMatcher::stands_spaced(std::string_view coded, std::size_t at) const {
  for (std::size_t wanted = 0; at < coded.size();) {
    const CodedCharacter c = coded_at(coded, at);
    const std::string_view code = coded.substr(at, c.bytes);
    if (std::string_view(plain_).substr(wanted).starts_with(code)) {
      wanted += c.bytes;
      if (wanted == plain_.size()) return true;
    } else if (c.code_point >= kBorderCodePoint ||
               class_of(c.code_point) != CharacterClass::kSpace) {
      return false;
    }
    at += c.bytes;
  }
  return false;
}

bool PhraseMatcher::holds(std::string_view coded, bool has_space) const {
  if (plain_.empty()) return holds_cut(coded);
  // Where nothing can stand between the characters all of them are looked for at once.
  const std::size_t head = has_space ? first_bytes_ : plain_.size();
  for (std::size_t from = 0; from < coded.size();) {
    const void* found = ::memmem(coded.data() + from, coded.size() - from, plain_.data(), head);
    if (found == nullptr) return false;
    const auto at = static_cast<std::size_t>(static_cast<const char*>(found) - coded.data());
    if ((!has_space || stands_spaced(coded, at)) && begins_code(coded, at)) return true;
    from = at + 1;
  }
  return false;
}

bool PhraseMatcher::holds_cut(std::string_view coded) const {
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
  const Unpacked text = unpack(value);
  if (field == Field::kText) return holds(text.coded, text.has_space);
  bool found = false;
  for_parts(value, field, text.coded,
            [&](std::string_view part) { found = found || holds(part, text.has_space); });
  return found;
}

}  // namespace wenze::index
