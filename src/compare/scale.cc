#include "compare/scale.h"

#include <array>
#include <map>
#include <optional>

#include "base/check.h"
#include "compare/record.h"

namespace wenze::compare {

std::string group_of(std::string_view code) { return std::string(code.substr(0, code.find('.'))); }

std::vector<RankRange> rank_ranges(const std::vector<extract::Sanction>& sanctions) {
  std::map<Scale, RankRange> by_scale;
  for (const extract::Sanction& sanction : sanctions) {
    if (!sanction.rank || *sanction.rank <= 0) continue;
    const Scale scale{sanction.regime, group_of(sanction.code)};
    const int rank = *sanction.rank;
    const RankRange fresh{scale, rank, rank, sanction.code, sanction.code};
    RankRange& range = by_scale.try_emplace(scale, fresh).first->second;
    // Codes of equal rank: the smaller code stands for them, so that the order of input does not
    // matter.
    if (rank < range.low || (rank == range.low && sanction.code < range.low_code)) {
      range.low = rank;
      range.low_code = sanction.code;
    }
    if (rank > range.high || (rank == range.high && sanction.code < range.high_code)) {
      range.high = rank;
      range.high_code = sanction.code;
    }
  }
  std::vector<RankRange> out;
  for (auto& [scale, range] : by_scale) out.push_back(std::move(range));
  return out;
}

std::string_view name(Verdict verdict) {
  constexpr std::array<std::string_view, 6> kNames = {"same",  "harsher",  "softer",
                                                      "wider", "narrower", "incomparable"};
  return kNames[static_cast<std::size_t>(verdict)];
}

Verdict compare_ranges(const RankRange& a, const RankRange& b) {
  WENZE_CHECK(a.scale == b.scale);
  if (a.low == b.low && a.high == b.high) return Verdict::kSame;
  if (a.low >= b.low && a.high >= b.high) return Verdict::kHarsher;
  if (a.low <= b.low && a.high <= b.high) return Verdict::kSofter;
  return a.low < b.low ? Verdict::kWider : Verdict::kNarrower;
}

Verdict compare_ranges(const std::vector<RankRange>& a, const std::vector<RankRange>& b) {
  std::optional<Verdict> agreed;
  for (const RankRange& left : a) {
    for (const RankRange& right : b) {
      if (left.scale != right.scale) continue;
      const Verdict verdict = compare_ranges(left, right);
      if (!agreed || *agreed == Verdict::kSame) {
        agreed = verdict;
      } else if (verdict != Verdict::kSame && verdict != *agreed) {
        return Verdict::kIncomparable;
      }
    }
  }
  return agreed.value_or(Verdict::kIncomparable);
}

}  // namespace wenze::compare
