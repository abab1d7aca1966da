// Mentions of one kind do not overlap (the lexicon sees to that), so each kind is one sorted list
// and every question is a binary search.
#include "extract/mentions.h"

#include <algorithm>

namespace wenze::extract {

MentionIndex::MentionIndex(std::string_view text, Span range, const lexicon::Lexicon& lexicon) {
  for (Mention mention : lexicon.find(range.of(text))) {
    mention.begin += range.begin();
    mention.end += range.begin();
    by_kind_[static_cast<std::size_t>(mention.entry->kind)].push_back(mention);
  }
}

std::span<const Mention> MentionIndex::starting_in(lexicon::Kind kind, Span range) const {
  const std::vector<Mention>& all = by_kind_[static_cast<std::size_t>(kind)];
  const auto before = [](const Mention& m, std::size_t at) { return m.begin < at; };
  const auto first = std::lower_bound(all.begin(), all.end(), range.begin(), before);
  const auto last = std::lower_bound(first, all.end(), range.end(), before);
  return {first, last};
}

std::vector<Mention> MentionIndex::inside(lexicon::Kind kind, Span range) const {
  std::vector<Mention> out;
  for (const Mention& mention : starting_in(kind, range))
    if (mention.end <= range.end()) out.push_back(mention);
  return out;
}

const Mention* MentionIndex::covering(lexicon::Kind kind, std::size_t at) const {
  const std::vector<Mention>& all = by_kind_[static_cast<std::size_t>(kind)];
  auto after =
      std::upper_bound(all.begin(), all.end(), at,
                       [](std::size_t place, const Mention& m) { return place < m.begin; });
  if (after == all.begin()) return nullptr;
  --after;
  return at < after->end ? &*after : nullptr;
}

const Mention* MentionIndex::cue(std::string_view type, Span range) const {
  for (const Mention& mention : starting_in(lexicon::Kind::kCue, range))
    if (mention.end <= range.end() && mention.entry->value.starts_with(type)) return &mention;
  return nullptr;
}

std::vector<SanctionHit> MentionIndex::sanctions(Span range) const {
  std::vector<SanctionHit> hits;
  for (const Mention& mention : starting_in(lexicon::Kind::kSanction, range)) {
    if (mention.end > range.end()) continue;
    if (hits.empty() || hits.back().span != span_of(mention))
      hits.push_back({span_of(mention), {}});
    hits.back().candidates.push_back(mention.entry);
  }
  return hits;
}

std::string entry_id(const Entry& entry) {
  return std::string(lexicon::name(entry.kind)) + ':' + entry.id;
}

}  // namespace wenze::extract
