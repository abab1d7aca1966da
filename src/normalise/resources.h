#pragma once
// The conversion tables in the form in which the fold reads them.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "normalise/normalise.h"
#include "text/matcher.h"

namespace wenze::normalise {

// What the fold does with a character that is not simply copied or exchanged.
enum class Action : std::uint8_t {
  kExchange,     // write the target
  kExpand,       // the target is a string
  kDrop,         // zero width, variation selectors
  kSpace,        // horizontal white space
  kNewline,      // line end of any kind
  kPunctuation,  // width depends on the line
  kZero,         // 〇 inside a Chinese positional numeral
  kCombining,    // composes with what stands before it: a pass of NFC follows
};

// A cell of the BMP table. A character that stays as it is has a cell equal to its own code point,
// so that the common case is one comparison.
class Cell {
 public:
  static constexpr std::uint32_t kTargetMask = 0x1FFFFF;
  static constexpr std::uint32_t kPhrase = 1u << 21;  // a phrase may begin here (see Direct, too)
  static constexpr std::uint32_t kTraditional = 1u << 22;  // exchanged because it is traditional
  static constexpr std::uint32_t kSlow = 1u << 23;         // never equal to a code point
  static constexpr int kActionShift = 24;

  static char32_t target(std::uint32_t cell) { return cell & kTargetMask; }
  static Action action(std::uint32_t cell) { return static_cast<Action>(cell >> kActionShift); }
};

// The first two characters of a list of words, hashed: says no for nearly every place where no word
// begins.
class PairFilter {
 public:
  void add(std::string_view word);  // by its first two characters
  void add(char32_t first, char32_t second) { set(hash(first, second)); }
  bool may_begin(char32_t first, char32_t second) const {
    const std::size_t at = hash(first, second);
    return (seen_[at >> 6] >> (at & 63) & 1) != 0;
  }

 private:
  static constexpr std::size_t kBits = 0x10000;
  static std::size_t hash(char32_t a, char32_t b) {
    return (a * 0x9E3779B1u + b * 0x85EBCA77u) >> 14 & (kBits - 1);
  }
  void set(std::size_t at) { seen_[at >> 6] |= std::uint64_t{1} << (at & 63); }
  std::vector<std::uint64_t> seen_ = std::vector<std::uint64_t>(kBits / 64);
};

// A set of bytes by their low six bits, which distinguish the last bytes of characters.
class LastBytes {
 public:
  void add(char byte) { bits_ |= bit(byte); }
  void add_all() { bits_ = ~std::uint64_t{0}; }
  bool contains(char byte) const { return (bits_ & bit(byte)) != 0; }

 private:
  static std::uint64_t bit(char byte) {
    return std::uint64_t{1} << (static_cast<unsigned char>(byte) & 0x3F);
  }
  std::uint64_t bits_ = 0;
};

// A word that a regional conversion put in the place of another (converted_words.tsv).
struct ConvertedWord {
  std::string form, canonical;                     // form: at least two characters
  std::vector<std::string> not_after, not_before;  // guards: texts beside the form that keep it
};

// What the fold's inner loop reads for a character of three bytes in UTF-8: the three bytes of its
// target, first byte lowest. Almost every character of a Chinese text is done by this word alone.
class Direct {
 public:
  static constexpr std::uint32_t kSlow = 1u << 31;   // anything else: see the cell
  static constexpr std::uint32_t kMark = 1u << 30;   // full-width mark: copied in a Chinese line
  static constexpr std::uint32_t kFirst = 1u << 29;  // a phrase may begin here
  static constexpr std::uint32_t kSecond = 1u
                                           << 28;  // a phrase may have begun one character before
  static constexpr std::uint32_t kLook = kSecond;  // words from here on need a look
  static constexpr std::uint32_t kTraditional = 1u << 27;  // only counted
};

// Finds the cell of what begins at `s`: the code point of a character of three bytes, else one at
// or behind Resources::kCharacterCells.
class CellReader {
 public:
  explicit CellReader(const std::uint32_t* rows) : rows_(rows) {}
  // REQUIRES: valid UTF-8; three bytes can be read.
  std::size_t operator()(const char* s) const {
    return rows_[static_cast<unsigned>(static_cast<unsigned char>(s[0])) << 8 |
                 static_cast<unsigned char>(s[1])] +
           static_cast<unsigned char>(s[2]);
  }

 private:
  const std::uint32_t* rows_;  // see Resources
};

class Resources {
 public:
  Resources();

  // The tables that the inner loops read have a cell for each character of the BMP and, behind
  // them, cells for whatever is no character of three bytes.
  static constexpr std::size_t kCharacterCells = 0x10000;
  static constexpr std::size_t kCells = kCharacterCells + 0x100;
  CellReader cells() const { return CellReader(rows_.data()); }

  std::vector<std::uint32_t> bmp = std::vector<std::uint32_t>(0x10000);
  std::vector<std::uint32_t> direct = std::vector<std::uint32_t>(kCells, Direct::kSlow);
  std::unordered_map<char32_t, char32_t> astral;         // exchanged characters beyond the BMP
  std::unordered_map<char32_t, std::string> expansions;  // for Action::kExpand
  text::Matcher phrases;                                 // protected words and OpenCC's phrases
  std::vector<std::string> phrase_targets;               // by the matcher's value
  PairFilter phrase_pairs;
  std::vector<ConvertedWord> converted_words;
  // Words are looked for by their rarest character; 0: of none, else 1 + index into the lists.
  std::vector<std::uint16_t> converted_by_anchor = std::vector<std::uint16_t>(kCharacterCells);
  // A bit for each cell that has a list: small enough to stay in the fastest cache.
  std::vector<std::uint64_t> anchors = std::vector<std::uint64_t>(kCells / 64);
  struct Anchored {
    std::uint32_t word;          // index into converted_words
    std::uint32_t bytes_before;  // of the form before the anchor
  };
  // The last bytes of the characters beside the anchor in the words of a list: of the one before it
  // or, where the anchor comes first, of the one after.
  struct AnchoredList {
    LastBytes before, after;
    std::vector<Anchored> words;
    bool may_hold(std::string_view text, std::size_t at) const {
      constexpr std::size_t kTwoCharacters = 6;  // bytes
      return (at > 0 && before.contains(text[at - 1])) || at + kTwoCharacters > text.size() ||
             after.contains(text[at + kTwoCharacters - 1]);
    }
  };
  std::vector<AnchoredList> converted_lists;
  std::vector<bool> simplified_only = std::vector<bool>(0x10000);

  // The character that `c` becomes by exchange alone.
  char32_t exchanged(char32_t c) const {
    if (c < 0x10000) {
      const std::uint32_t cell = bmp[c];
      return (cell & Cell::kSlow) != 0 && Cell::action(cell) == Action::kExpand
                 ? c
                 : Cell::target(cell);
    }
    const auto found = astral.find(c);
    return found == astral.end() ? c : found->second;
  }

 private:
  // By the first byte and the second, which varies fastest, so that the rows of Chinese text lie
  // side by side: the cell of the character whose third byte is 80, less 80.
  std::vector<std::uint32_t> rows_;
};

}  // namespace wenze::normalise
