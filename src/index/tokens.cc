// Pairs of characters with positions make every phrase of two characters one term and every longer
// one an exact sequence of terms, without a word list that could be wrong. Punctuation takes a
// position so that pairs and phrases stop there; white space takes none because it is layout (a
// label and its text, a stretched heading).
#include "index/tokens.h"

#include <algorithm>

#include "index/charcode.h"
#include "index/classes.h"
#include "index/runs.h"
#include "text/utf8.h"

namespace wenze::index {
namespace {

bool is_word_character(char32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7;
}

bool is_punctuation(char32_t c) {
  if (c < 0xC0) return true;  // ASCII and Latin-1 signs; words were taken before
  if (c == 0xD7 || c == 0xF7) return true;
  if (c >= 0x3000 && c <= 0x303F) return c != 0x3005 && c != 0x3007;  // 々 and 〇 are read
  return (c >= 0x2000 && c <= 0x206F) || (c >= 0x2E00 && c <= 0x2E7F) ||
         (c >= 0xFE10 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF0F) ||
         (c >= 0xFF1A && c <= 0xFF20) || (c >= 0xFF3B && c <= 0xFF40) ||
         (c >= 0xFF5B && c <= 0xFF65);
}

// 12.5 and 1,000 are one number.
bool joins_digits(std::string_view s, std::size_t at) {
  if ((s[at] != '.' && s[at] != ',') || at == 0 || at + 1 >= s.size()) return false;
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return digit(s[at - 1]) && digit(s[at + 1]);
}

std::size_t end_of_word(std::string_view s, std::size_t at) {
  while (at < s.size()) {
    const text::Decoded c = text::decode_at(s, at);
    if (classify(c.code_point) != CharacterClass::kWord && !joins_digits(s, at)) break;
    at += c.bytes;
  }
  return at;
}

std::string_view bytes_of(std::string_view s, const Unit& unit) {
  return s.substr(unit.begin, unit.end - unit.begin);
}

// Whether units[i] and units[i + 1] are two characters side by side.
bool pair_at(const std::vector<Unit>& units, std::size_t i) {
  return i + 1 < units.size() && !units[i].word && !units[i + 1].word && units[i + 1].gap == 0;
}

std::string pair_text(std::string_view s, const Unit& a, const Unit& b) {
  return encode(bytes_of(s, a)).append(encode(bytes_of(s, b)));
}

std::size_t step(unsigned gap) { return gap == 0 ? 1 : gap == 1 ? 2 : 1 + kBorderGap; }

// Without punctuation every second pair is enough: 通报 and 批评 two positions apart make 通报批评,
// because 批评 cannot begin on the second character of 通报. Where it could (the characters are the
// same) the pair between them is kept.
bool is_implied(std::string_view s, const std::vector<Unit>& units, std::size_t i,
                bool kept_before) {
  if (!kept_before || i == 0 || !pair_at(units, i - 1) || !pair_at(units, i + 1)) return false;
  return bytes_of(s, units[i]) != bytes_of(s, units[i + 1]);
}

// Characters side by side as the index writes them.
struct Stretch {
  std::string coded;
  std::vector<std::uint32_t> begins;  // of its characters, and the end

  std::size_t characters() const { return begins.empty() ? 0 : begins.size() - 1; }
  void add(std::string_view character) {
    if (begins.empty()) begins.push_back(0);
    coded += encode(character);
    begins.push_back(static_cast<std::uint32_t>(coded.size()));
  }
};

// Numbers of the first and last unit of every stretch of characters side by side, three and more.
std::vector<std::pair<std::size_t, std::size_t>> stretches(const std::vector<Unit>& units) {
  std::vector<std::pair<std::size_t, std::size_t>> out;
  for (std::size_t i = 0; i < units.size();) {
    std::size_t end = i;
    while (pair_at(units, end)) ++end;
    if (end > i + 1) out.emplace_back(i, end);
    i = end + 1;
  }
  return out;
}

// The long runs of the phrase. What they hold is not implied any more but said.
void add_runs(std::string_view s, const std::vector<Unit>& units, std::vector<bool>& in_run,
              Phrase& phrase) {
  for (const auto& [first, last] : stretches(units)) {
    Stretch stretch;
    for (std::size_t i = first; i <= last; ++i) stretch.add(bytes_of(s, units[i]));
    const std::vector<Run> runs = long_runs(stretch.coded, stretch.begins);
    for (const Run& run : runs) {
      const auto lies_in = [&](const Run& other) {
        return other.characters > run.characters && other.first <= run.first &&
               other.first + other.characters >= run.first + run.characters;
      };
      if (std::ranges::any_of(runs, lies_in)) continue;
      phrase.runs.emplace_back(run.coded);
      for (std::size_t i = 0; i + 1 < run.characters; ++i) in_run[first + run.first + i] = true;
      if (run.characters == units.size()) phrase.is_run = true;
    }
  }
}

void add_phrase(std::string_view s, const std::vector<Unit>& units, std::vector<Phrase>& out) {
  Phrase phrase;
  std::vector<bool> in_run(units.size(), false);  // the pair that begins there
  add_runs(s, units, in_run, phrase);
  std::size_t position = 0, first = 0, last = 0;
  const bool unbroken = std::ranges::all_of(
      units, [](unsigned gap) { return gap == 0; }, &Unit::gap);
  bool kept = false;  // the pair before
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (i > 0) position += step(units[i].gap);
    if (unbroken && pair_at(units, i) && is_implied(s, units, i, kept)) {
      kept = false;
      if (!in_run[i]) phrase.implied.push_back(pair_text(s, units[i], units[i + 1]));
      continue;
    }
    kept = pair_at(units, i);
    std::string term;
    if (units[i].word) {
      term = encode(fold_unit(bytes_of(s, units[i])));
    } else if (pair_at(units, i)) {
      term = pair_text(s, units[i], units[i + 1]);
    } else {
      const bool in_pair_before = i > 0 && pair_at(units, i - 1);
      const bool after_punctuation = i > 0 && i + 1 == units.size() && units[i].gap != 0;
      if (in_pair_before || after_punctuation) continue;
      term = encode(bytes_of(s, units[i]));
    }
    if (phrase.terms.empty()) first = position;
    last = position;
    phrase.terms.push_back(std::move(term));
  }
  phrase.window_units = last - first + 1;
  phrase.single_character = units.size() == 1 && !units[0].word;
  out.push_back(std::move(phrase));
}

}  // namespace

CharacterClass classify(char32_t c) {
  if (c == '\n' || c == '\r' || c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == '!' || c == '?' ||
      c == 0xFF61)
    return CharacterClass::kBorder;
  if (is_word_character(c)) return CharacterClass::kWord;
  if (text::is_space(c)) return CharacterClass::kSpace;
  return is_punctuation(c) ? CharacterClass::kPunctuation : CharacterClass::kCharacter;
}

std::string fold_unit(std::string_view bytes) {
  std::string out(bytes);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  std::size_t end = std::min(out.size(), kMaxTermBytes);
  while (end < out.size() && end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0) == 0x80)
    --end;
  out.resize(end);
  return out;
}

std::vector<Unit> cut(std::string_view canonical) {
  std::vector<Unit> out;
  unsigned gap = 0;
  for (std::size_t at = 0; at < canonical.size();) {
    const text::Decoded c = text::decode_at(canonical, at);
    const CharacterClass kind = classify(c.code_point);
    if (kind == CharacterClass::kWord || kind == CharacterClass::kCharacter) {
      const bool word = kind == CharacterClass::kWord;
      const std::size_t end = word ? end_of_word(canonical, at) : at + c.bytes;
      out.push_back({at, end, word, out.empty() ? 0 : gap});
      gap = 0;
      at = end;
      continue;
    }
    if (kind == CharacterClass::kPunctuation) gap = std::max(gap, 1u);
    if (kind == CharacterClass::kBorder) gap = 2;
    at += c.bytes;
  }
  return out;
}

std::vector<Token> tokens(std::string_view canonical, std::size_t& position) {
  const std::vector<Unit> units = cut(canonical);
  std::vector<Token> out;
  out.reserve(units.size() + units.size() / 8);
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (i > 0) position += step(units[i].gap) - 1;
    const Unit& unit = units[i];
    if (unit.word) {
      out.push_back({encode(fold_unit(bytes_of(canonical, unit))), position});
    } else {
      const bool pair = pair_at(units, i);
      if (pair) out.push_back({pair_text(canonical, unit, units[i + 1]), position});
      const bool after_word = i > 0 && units[i - 1].word && unit.gap == 0;
      if (!pair || after_word) out.push_back({encode(bytes_of(canonical, unit)), position});
    }
    ++position;
  }
  return out;
}

namespace {

// The terms of one stretch of characters whose codes are out.coded from begins[0] on.
void add_stretch(std::vector<std::uint32_t>& begins, bool after_word, TextTerms& out) {
  if (begins.empty()) return;
  const std::size_t characters = begins.size();
  begins.push_back(static_cast<std::uint32_t>(out.coded.size()));
  const auto piece = [&](std::size_t first, std::size_t count) {
    return TextTerms::Piece{begins[first], begins[first + count] - begins[first]};
  };
  for (std::size_t i = 0; i + 1 < characters; ++i) {
    out.words.push_back(piece(i, 2));
    if (i == 0 && after_word) out.words.push_back(piece(i, 1));
  }
  out.words.push_back(piece(characters - 1, 1));
  for (const Run& run : long_runs(out.coded, begins))
    out.runs.push_back(piece(run.first, run.characters));
  begins.clear();
}

}  // namespace

void text_terms(std::string_view canonical, TextTerms& out) {
  out.coded.clear();
  out.words.clear();
  out.runs.clear();
  thread_local std::vector<std::uint32_t> begins;
  begins.clear();
  bool after_word = false, word_before = false;
  for (const Unit& unit : cut(canonical)) {
    if (unit.word || unit.gap != 0) add_stretch(begins, after_word, out);
    const std::size_t begin = out.coded.size();
    if (unit.word) {
      out.coded += encode(fold_unit(bytes_of(canonical, unit)));
      out.words.push_back({begin, out.coded.size() - begin});
    } else {
      if (begins.empty()) after_word = word_before && unit.gap == 0;
      begins.push_back(static_cast<std::uint32_t>(begin));
      out.coded += encode(bytes_of(canonical, unit));
    }
    word_before = unit.word;
  }
  add_stretch(begins, after_word, out);
}

std::vector<Phrase> phrases(std::string_view canonical) {
  std::vector<Phrase> out;
  std::vector<Unit> piece;
  for (const Unit& unit : cut(canonical)) {
    if (unit.gap == 2 && !piece.empty()) {
      add_phrase(canonical, piece, out);
      piece.clear();
    }
    piece.push_back(unit);
  }
  if (!piece.empty()) add_phrase(canonical, piece, out);
  return out;
}

}  // namespace wenze::index
