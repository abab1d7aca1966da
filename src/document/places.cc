// Every name is a vote. Title and issuers weigh more than the text; a county's vote supports its city when the text also
// speaks of the city; a name inside 《…》 of another's document weighs little.
#include <algorithm>
#include <map>

#include "document/metadata.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr int kTitleWeight = 1000;
constexpr int kIssuerWeight = 600;
constexpr int kFrontWeight = 40;
constexpr int kBodyWeight = 4;
constexpr int kShortDivisor = 2;          // the short form (深圳) against the full one
constexpr std::size_t kBodyBytes = 400000;// of the text that is read for votes

using Votes = std::map<std::size_t, int>;

bool inside_title_marks(std::string_view s, std::size_t at) {
  constexpr std::size_t kWindow = 150;
  const std::size_t from = at > kWindow ? at - kWindow : 0;
  const std::string_view before = s.substr(from, at - from);
  const std::size_t open = before.rfind("《"), close = before.rfind("》");
  return open != std::string_view::npos && (close == std::string_view::npos || close < open);
}

// A short form counts only where an office or a level follows: 深圳市, 深圳, 深圳特区; never inside a longer word.
void vote(std::string_view s, int weight, const Resources& resources, Votes& votes) {
  for (const PlaceMention& mention : resources.find_places(s)) {
    int points = mention.full ? weight : weight / kShortDivisor;
    if (inside_title_marks(s, mention.begin)) points /= 4;
    votes[mention.place] += points;
  }
}

bool under(const Resources& resources, std::size_t place, std::size_t above) {
  const auto& places = resources.places();
  for (int depth = 0; depth < 4; ++depth) {
    const auto parent = resources.place_of(places[place].parent);
    if (!parent) return false;
    if (*parent == above) return true;
    place = *parent;
  }
  return false;
}

// 河北省新河县 and 江苏省…: among namesakes the one whose parent is named too wins.
void settle_namesakes(const Resources& resources, Votes& votes) {
  std::map<std::string, std::vector<std::size_t>> by_name;
  for (const auto& [place, points] : votes) by_name[resources.places()[place].name].push_back(place);
  for (const auto& [name, same] : by_name) {
    if (same.size() < 2) continue;
    const auto supported = [&](std::size_t place) {
      return std::any_of(votes.begin(), votes.end(),
                         [&](const auto& other) { return under(resources, place, other.first); });
    };
    if (!std::any_of(same.begin(), same.end(), supported)) continue;
    for (std::size_t place : same)
      if (!supported(place)) votes.erase(place);
  }
}

}  // namespace

std::optional<std::size_t> decide_place(const PlaceEvidence& evidence, const Resources& resources,
                                        std::vector<std::size_t>& rivals) {
  Votes votes;
  vote(evidence.title, kTitleWeight, resources, votes);
  for (const std::string& issuer : evidence.issuers) vote(issuer, kIssuerWeight, resources, votes);
  vote(evidence.front, kFrontWeight, resources, votes);
  vote(evidence.body.substr(0, kBodyBytes), kBodyWeight, resources, votes);
  settle_namesakes(resources, votes);
  if (votes.empty()) return std::nullopt;
  const auto best = std::max_element(votes.begin(), votes.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  for (const auto& [place, points] : votes)
    if (place != best->first && points == best->second) rivals.push_back(place);
  // 甲省乙市: both are named as often; the inner one is meant.
  std::optional<std::size_t> inner = best->first;
  for (std::size_t rival : rivals) {
    if (under(resources, rival, *inner))
      inner = rival;
    else if (!under(resources, *inner, rival))
      return std::nullopt;
  }
  rivals.clear();
  return inner;
}

}  // namespace wenze::document
