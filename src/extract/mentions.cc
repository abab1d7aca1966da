// Mentions of one kind do not overlap (the lexicon sees to that), so each kind is one sorted list
// a line and every question is a binary search.
#include "extract/mentions.h"

#include <algorithm>

namespace wenze::extract {

MentionIndex::MentionIndex(std::string_view text, Span range, const lexicon::Lexicon& lexicon)
    : text_(text), range_(range), lexicon_(lexicon), begins_{range.begin()} {
  for (std::size_t at = text.find('\n', range.begin()); at < range.end();
       at = text.find('\n', at + 1))
    if (at + 1 < range.end()) begins_.push_back(at + 1);
  begins_.push_back(range.end());
  of_line_.resize(begins_.size() - 1);
}

std::span<const Mention> MentionIndex::Lines::of(lexicon::Kind kind) const {
  const auto k = static_cast<std::size_t>(kind);
  return std::span(mentions).subspan(begins[k], begins[k + 1] - begins[k]);
}

std::size_t MentionIndex::line_of(std::size_t at) const {
  if (at < begins_[line_asked_] || at >= begins_[line_asked_ + 1])
    line_asked_ = static_cast<std::size_t>(
        std::upper_bound(begins_.begin(), begins_.end() - 1, at) - begins_.begin() - 1);
  return line_asked_;
}

const MentionIndex::Lines& MentionIndex::lines_of(Span range) const {
  const std::size_t first = line_of(range.begin());
  const std::size_t last = range.end() <= begins_[first + 1] ? first : line_of(range.end() - 1);
  if (const Lines* known = of_line_[first];
      known != nullptr && known->first <= first && last <= known->last)
    return *known;
  Lines& lines = searched_.emplace_back();
  lines.first = first;
  lines.last = last;
  search(lines);
  std::fill_n(of_line_.begin() + static_cast<std::ptrdiff_t>(first), last - first + 1, &lines);
  return lines;
}

void MentionIndex::search(Lines& lines) const {
  const Span range{begins_[lines.first], begins_[lines.last + 1]};
  const std::vector<Mention> found = lexicon_.find(range.of(text_));
  for (const Mention& mention : found)
    ++lines.begins[static_cast<std::size_t>(mention.entry->kind) + 1];
  for (std::size_t k = 0; k < kKinds; ++k) lines.begins[k + 1] += lines.begins[k];
  std::array<std::uint32_t, kKinds + 1> next = lines.begins;
  lines.mentions.resize(found.size());
  for (const Mention& mention : found)
    lines.mentions[next[static_cast<std::size_t>(mention.entry->kind)]++] = {
        mention.begin + range.begin(), mention.end + range.begin(), mention.entry};
}

std::span<const Mention> MentionIndex::starting_in(lexicon::Kind kind, Span range) const {
  const std::size_t begin = std::max(range.begin(), range_.begin());
  const std::size_t end = std::min(range.end(), range_.end());
  if (begin >= end) return {};
  const std::span<const Mention> all = lines_of({begin, end}).of(kind);
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
  if (at < range_.begin() || at >= range_.end()) return nullptr;
  const std::span<const Mention> all = lines_of({at, at + 1}).of(kind);
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
