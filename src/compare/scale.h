#pragma once
// Severity as far as it can be compared. Ranks order the measures of one family in one regime;
// measures of different regimes are never equated (警告 of the civil service is not 警告 of the
// administrative-penalty law), nor are those of different families (a fine of any height against a
// demerit). Source of ranks: dictionaries/sanctions.tsv.

#include <compare>
#include <string>
#include <vector>

#include "extract/rule.h"

namespace wenze::compare {

// Where two sanctions may be compared by rank.
struct Scale {
  std::string regime;  // civil_service, party, administrative_penalty …
  std::string family;  // code prefix: GOV, PARTY, ADMP …
  auto operator<=>(const Scale&) const = default;
};

// From the mildest to the hardest ranked sanction of one scale.
struct RankRange {
  Scale scale;
  int low = 0, high = 0;
  std::string low_code, high_code;  // dictionaries/sanctions.tsv
  bool operator==(const RankRange&) const = default;
};

// One range a scale, in order of scale. Sanctions without a rank (rank 0 or none: 依法给予处分) are
// left out.
std::vector<RankRange> rank_ranges(const std::vector<extract::Sanction>& sanctions);

enum class Verdict {
  kSame,          // same lowest and highest rank
  kHarsher,       // the first is harsher: neither end lower, one higher
  kSofter,        // the first is softer
  kWider,         // the first reaches further both down and up
  kNarrower,      // the first reaches less far both ways
  kIncomparable,  // no scale in common
};
std::string_view name(Verdict verdict);  // "same", "harsher" …

// REQUIRES: a and b are of one scale.
Verdict compare_ranges(const RankRange& a, const RankRange& b);
// Over all scales that both have: the verdict they agree on (kSame agrees with any); kIncomparable
// when they share no scale or when scales disagree.
Verdict compare_ranges(const std::vector<RankRange>& a, const std::vector<RankRange>& b);

}  // namespace wenze::compare
