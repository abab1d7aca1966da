// Every name is a vote. Title and issuers decide by themselves. The text alone decides when it also
// says at which level it speaks (本市, 我省) or when nearly all its votes are for one place; a name
// inside 《…》 belongs to another document and weighs little; the document number (张政办发)
// supports a place that is named.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "document/metadata.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr int kTitleWeight = 1000;
constexpr int kIssuerWeight = 600;
constexpr int kFrontWeight = 16;
constexpr int kBodyWeight = 4;
constexpr int kNumberWeight = 60;
constexpr int kHintFactor = 4;  // for a place of the level that the text speaks at
constexpr int kQuotedDivisor = 4;
constexpr int kFewVotes = 2 * kBodyWeight;    // not enough to name a place without a hint
constexpr std::size_t kBodyBytes = 200000;    // of the text that is read for votes
constexpr std::size_t kContextBytes = 30000;  // of the text that tells namesakes apart

using Votes = std::map<std::size_t, int>;

enum class Tier { kNone, kProvince, kCity, kCounty, kDistrict };

int count(std::string_view text, std::string_view word) {
  int n = 0;
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + word.size()))
    ++n;
  return n;
}

// 本市, 我市, 市政府 …: the tier the text speaks at.
Tier spoken_tier(std::string_view text) {
  struct Word {
    std::string_view unit;
    Tier tier;
  };
  static constexpr std::array<Word, 4> kUnits = {{{"省", Tier::kProvince},
                                                  {"市", Tier::kCity},
                                                  {"县", Tier::kCounty},
                                                  {"区", Tier::kDistrict}}};
  Tier best = Tier::kNone;
  int most = 2;
  for (const Word& word : kUnits) {
    int n = 0;
    for (std::string_view front : {"本", "我", "全"})
      n += 2 * count(text, std::string(front) + std::string(word.unit));
    n +=
        count(text, std::string(word.unit) + "政府") + count(text, std::string(word.unit) + "委、");
    if (n > most) most = n, best = word.tier;
  }
  return best;
}

bool of_tier(const Place& place, Tier tier) {
  switch (tier) {
    case Tier::kProvince:
      return place.level == "province";
    case Tier::kCity:
      return place.name.ends_with("市") || place.level == "prefecture";
    case Tier::kCounty:
      return place.level == "county";
    case Tier::kDistrict:
      return place.level == "county" || place.level == "zone";
    case Tier::kNone:
      return false;
  }
  return false;
}

bool inside_title_marks(std::string_view s, std::size_t at) {
  constexpr std::size_t kWindow = 150;
  const std::size_t from = at > kWindow ? at - kWindow : 0;
  const std::string_view before = s.substr(from, at - from);
  const std::size_t open = before.rfind("《"), close = before.rfind("》");
  return open != std::string_view::npos && (close == std::string_view::npos || close < open);
}

void vote(std::string_view s, int weight, int year, const Resources& resources, Votes& votes) {
  for (const PlaceMention& mention : resources.find_places(s, year)) {
    int points = mention.full ? weight : std::max(1, weight / 2);
    if (inside_title_marks(s, mention.begin)) points = std::max(1, points / kQuotedDivisor);
    votes[mention.place] += points;
  }
}

bool under(const Resources& resources, std::size_t place, std::size_t above) {
  for (int depth = 0; depth < 4; ++depth) {
    const auto parent = resources.place_of(resources.places()[place].parent);
    if (!parent || *parent == place) return false;
    if (*parent == above) return true;
    place = *parent;
  }
  return false;
}

// Among namesakes (鼓楼区) the one whose parent is named too; none of them when no parent is: they
// go to `open`.
void settle_namesakes(const Resources& resources, Votes& votes,
                      std::vector<std::size_t>* open = nullptr) {
  std::map<std::string, std::vector<std::size_t>> by_name;
  for (const auto& [place, points] : votes)
    by_name[resources.places()[place].name].push_back(place);
  for (const auto& [name, same] : by_name) {
    if (same.size() < 2) continue;
    const auto supported = [&](std::size_t place) {
      return std::any_of(votes.begin(), votes.end(),
                         [&](const auto& other) { return under(resources, place, other.first); });
    };
    const bool any = std::any_of(same.begin(), same.end(), supported);
    for (std::size_t place : same)
      if (any ? !supported(place) : resources.places()[place].level == "county") {
        votes.erase(place);
        if (!any && open != nullptr) open->push_back(place);
      }
  }
}

// The place with most votes; of 甲省乙市 with equal votes the inner one.
std::optional<std::size_t> winner(const Resources& resources, const Votes& votes,
                                  std::vector<std::size_t>& rivals) {
  const auto best = std::max_element(
      votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (best == votes.end()) return std::nullopt;
  std::size_t inner = best->first;
  for (const auto& [place, points] : votes) {
    if (place == inner || points < best->second) continue;
    if (under(resources, place, inner))
      inner = place;
    else if (!under(resources, inner, place))
      rivals.push_back(place);
  }
  if (rivals.empty()) return inner;
  rivals.push_back(inner);
  return std::nullopt;
}

// 某市…条例 is of that place; 最高人民法院关于…与香港… speaks about it.
bool opens_with_place(std::string_view title, const Resources& resources) {
  const auto places = resources.find_places(title);
  return !places.empty() && places.front().begin == 0;
}

// 甲省乙市监察局 names both; the inner one issues.
std::optional<std::size_t> named(const PlaceEvidence& evidence, const Resources& resources,
                                 std::vector<std::size_t>& rivals) {
  Votes votes;
  vote(evidence.title, kTitleWeight, evidence.year, resources, votes);
  if (evidence.national && !opens_with_place(evidence.title, resources)) return std::nullopt;
  for (const std::string& issuer : evidence.issuers)
    vote(issuer, kIssuerWeight, evidence.year, resources, votes);
  // What the text says besides may name the parent: 新华区 of a text that speaks of 石家庄市.
  std::vector<std::size_t> open, namesakes;
  Votes alone = votes, context;
  settle_namesakes(resources, alone, &namesakes);
  if (!namesakes.empty()) {
    vote(evidence.front, kFrontWeight, evidence.year, resources, context);
    vote(evidence.body.substr(0, kContextBytes), kBodyWeight, evidence.year, resources, context);
  }
  const std::string_view initials = evidence.doc_number;
  for (std::size_t place : namesakes)
    for (const auto& [other, points] : context) {
      const std::string_view initial =
          text::prefix_codepoints(resources.places()[other].short_name, 1);
      const bool numbered = !initial.empty() && initials.starts_with(initial);
      if (other != place && (points > kFrontWeight || numbered) && under(resources, place, other))
        votes[other] += 1;
    }
  settle_namesakes(resources, votes, &open);
  auto place = winner(resources, votes, rivals);
  if (!place && rivals.empty()) rivals = open;
  // The parent only told namesakes apart.
  return place;
}

// In running text a short form alone (普|通化|妆品) is no evidence: the full name must occur too.
void drop_only_short(std::string_view body, const Resources& resources, Votes& votes) {
  std::set<std::size_t> full;
  for (const PlaceMention& mention : resources.find_places(body))
    if (mention.full) full.insert(mention.place);
  std::erase_if(votes, [&](const auto& entry) { return !full.contains(entry.first); });
}

std::optional<std::size_t> from_text(const PlaceEvidence& evidence, const Resources& resources,
                                     std::vector<std::size_t>& rivals) {
  Votes votes;
  vote(evidence.front, kFrontWeight, evidence.year, resources, votes);
  vote(evidence.body.substr(0, kBodyBytes), kBodyWeight, evidence.year, resources, votes);
  drop_only_short(evidence.body.substr(0, kBodyBytes), resources, votes);
  settle_namesakes(resources, votes);
  const Tier tier = spoken_tier(evidence.body.substr(0, kBodyBytes));
  int all = 0;
  for (auto& [place, points] : votes) {
    const Place& here = resources.places()[place];
    const std::string_view initial = text::prefix_codepoints(here.short_name, 1);
    if (!initial.empty() && evidence.doc_number.starts_with(initial)) points += kNumberWeight;
    if (tier != Tier::kNone && of_tier(here, tier)) points *= kHintFactor;
    all += points;
  }
  const auto place = winner(resources, votes, rivals);
  if (!place) return std::nullopt;
  const bool hinted = tier != Tier::kNone && of_tier(resources.places()[*place], tier);
  const int points = votes[*place];
  if (!hinted && (points <= kFewVotes || !evidence.commentary)) return std::nullopt;
  // One place among many is an example, not where the text is in force.
  return 2 * points > all ? place : std::nullopt;
}

std::string_view code_of(System system) {
  switch (system) {
    case System::kTaiwan:
      return "710000";
    case System::kHongKong:
      return "810000";
    case System::kMacau:
      return "820000";
    case System::kMainland:
      return "";
  }
  return "";
}

}  // namespace

std::optional<std::size_t> decide_place(const PlaceEvidence& evidence, const Resources& resources,
                                        std::vector<std::size_t>& rivals) {
  if (const auto place = named(evidence, resources, rivals)) return place;
  if (!rivals.empty() || evidence.national) return std::nullopt;
  if (evidence.system != System::kMainland) return resources.place_of(code_of(evidence.system));
  return from_text(evidence, resources, rivals);
}

}  // namespace wenze::document
