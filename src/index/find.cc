#include "index/find.h"

#include <algorithm>

namespace wenze::index {

CutText::CutText(std::string_view canonical) : text_(canonical), units_(cut(canonical)) {
  folded_.reserve(units_.size());
  for (const Unit& unit : units_)
    folded_.push_back(fold_unit(text_.substr(unit.begin, unit.end - unit.begin)));
}

// `units` belong to `words`. Where the words name no punctuation none may stand in the text.
std::vector<Found> CutText::find_piece(const std::vector<Unit>& units, std::string_view words,
                                       bool prefix) const {
  std::vector<Found> out;
  if (units.empty()) return out;
  std::vector<std::string> wanted;
  for (const Unit& unit : units)
    wanted.push_back(fold_unit(words.substr(unit.begin, unit.end - unit.begin)));
  for (std::size_t i = 0; i + wanted.size() <= units_.size(); ++i) {
    bool fits = true;
    for (std::size_t k = 0; fits && k < wanted.size(); ++k) {
      const bool open_end = prefix && k + 1 == wanted.size() && units[k].word;
      fits = open_end ? folded_[i + k].starts_with(wanted[k]) : folded_[i + k] == wanted[k];
      if (k > 0 && units_[i + k].gap > units[k].gap) fits = false;
    }
    if (fits) out.push_back({units_[i].begin, units_[i + wanted.size() - 1].end});
  }
  return out;
}

namespace {

// Calls `work` for every run of units of `words` without a border in it.
template <class Work>
void for_pieces(std::string_view words, Work&& work) {
  std::vector<Unit> piece;
  for (const Unit& unit : cut(words)) {
    if (unit.gap == 2 && !piece.empty()) {
      work(piece);
      piece.clear();
    }
    piece.push_back(unit);
  }
  if (!piece.empty()) work(piece);
}

}  // namespace

std::vector<Found> CutText::find(std::string_view words, const WordBorders& borders) const {
  std::vector<Found> out;
  const bool may_hide = borders.can_be_hidden(words);
  for_pieces(words, [&](const std::vector<Unit>& piece) {
    for (const Found& found : find_piece(piece, words, false))
      if (!may_hide || !borders.is_hidden(text_, found.begin, found.end)) out.push_back(found);
  });
  std::ranges::sort(out, {}, &Found::begin);
  return out;
}

std::vector<Found> CutText::find_prefix(std::string_view words) const {
  std::vector<Found> out;
  for_pieces(words, [&](const std::vector<Unit>& piece) {
    for (const Found& found : find_piece(piece, words, true)) out.push_back(found);
  });
  std::ranges::sort(out, {}, &Found::begin);
  return out;
}

}  // namespace wenze::index
