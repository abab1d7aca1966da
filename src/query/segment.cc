// The cheapest way through the text, from its end to its begin: a word costs 1 whatever its length,
// a character that no word covers a little more, so that known words win over leftovers and long
// words over short ones. Linear in the text, by the length of the longest word.
#include "query/segment.h"

#include <limits>

#include "index/tokens.h"
#include "text/utf8.h"

namespace wenze::query {
namespace {

constexpr double kWordCost = 1.0;
constexpr double kUnknownCost = 1.6;

struct Step {
  double cost = std::numeric_limits<double>::max();
  std::size_t end = 0;
  Piece::Kind kind = Piece::Kind::kUnknown;
};

// Runs of letters and digits are words by themselves.
std::vector<Step> unit_steps(const std::vector<index::Unit>& units) {
  std::vector<Step> out(units.size() + 1);
  out.back().cost = 0;
  return out;
}

}  // namespace

void Segmenter::add(std::string_view word, Piece::Kind kind) {
  if (word.empty()) return;
  if (kind != Piece::Kind::kStop && text::count_codepoints(word) < 2) return;
  matcher_.add(word, static_cast<std::uint32_t>(words_.size()));
  words_.push_back({std::string(word), kind});
}

std::vector<Piece> Segmenter::cut(std::string_view canonical) const {
  const std::vector<index::Unit> units = index::cut(canonical);
  std::vector<Step> best = unit_steps(units);
  std::vector<text::Matcher::Match> found;
  for (std::size_t i = units.size(); i-- > 0;) {
    const bool word = units[i].word;
    best[i] = {best[i + 1].cost + (word ? kWordCost : kUnknownCost), i + 1,
               word ? Piece::Kind::kWord : Piece::Kind::kUnknown};
    found.clear();
    matcher_.all_at(canonical, units[i].begin, found);
    std::size_t end = i;
    for (const text::Matcher::Match& match : found) {  // shortest first
      while (end < units.size() && units[end].end < match.end) ++end;
      if (end >= units.size() || units[end].end != match.end) continue;
      const double cost = best[end + 1].cost + kWordCost;
      if (cost <= best[i].cost) best[i] = {cost, end + 1, words_[match.value].kind};
    }
  }
  std::vector<Piece> out;
  for (std::size_t i = 0; i < units.size(); i = best[i].end) {
    const Piece piece{best[i].kind, units[i].begin, units[best[i].end - 1].end};
    const bool goes_on = !out.empty() && out.back().kind == Piece::Kind::kUnknown &&
                         piece.kind == Piece::Kind::kUnknown && out.back().end == piece.begin;
    if (goes_on)
      out.back().end = piece.end;
    else
      out.push_back(piece);
  }
  return out;
}

std::string dump(std::string_view canonical, const std::vector<Piece>& pieces) {
  std::string out;
  for (const Piece& piece : pieces) {
    const char* names[] = {"word", "place", "stop", "unknown"};
    if (!out.empty()) out += ' ';
    out += names[static_cast<int>(piece.kind)];
    out += ':';
    out += canonical.substr(piece.begin, piece.end - piece.begin);
  }
  return out;
}

}  // namespace wenze::query
