#include <algorithm>

#include "normalise/fold.h"
#include "text/utf8.h"

namespace wenze::normalise {
namespace {

bool is_guarded(std::string_view canonical, std::size_t begin, std::size_t end,
                const ConvertedWord& word) {
  for (const std::string& guard : word.not_after)
    if (canonical.substr(0, begin).ends_with(guard)) return true;
  for (const std::string& guard : word.not_before)
    if (canonical.substr(end).starts_with(guard)) return true;
  return false;
}

// Every word with its anchor at `at` that no guard keeps.
void collect(std::string_view canonical, std::size_t at,
             const std::vector<Resources::Anchored>& list, const Resources& resources,
             std::vector<ConvertedHit>& out) {
  for (const Resources::Anchored& anchored : list) {
    const ConvertedWord& word = resources.converted_words[anchored.word];
    if (anchored.bytes_before > at) continue;
    const std::size_t begin = at - anchored.bytes_before, end = begin + word.form.size();
    if (!canonical.substr(begin).starts_with(word.form)) continue;
    if (!is_guarded(canonical, begin, end, word)) out.push_back({begin, end, &word});
  }
}

// The one that ends first wins, of those that end together the longest; none overlaps another.
std::vector<ConvertedHit> choose(std::vector<ConvertedHit> all) {
  std::stable_sort(all.begin(), all.end(), [](const ConvertedHit& a, const ConvertedHit& b) {
    return a.end != b.end ? a.end < b.end : a.begin < b.begin;
  });
  std::size_t from = 0;
  std::erase_if(all, [&](const ConvertedHit& hit) {
    if (hit.begin < from) return true;
    from = hit.end;
    return false;
  });
  return all;
}

}  // namespace

std::vector<ConvertedHit> find_converted_words(std::string_view canonical,
                                               const Resources& resources) {
  std::vector<ConvertedHit> all;
  const CellReader cell_of = resources.cells();
  const std::uint64_t* const anchors = resources.anchors.data();
  const auto look = [&](std::size_t cell, std::size_t at) {
    if ((anchors[cell >> 6] >> (cell & 63) & 1) == 0) return;
    const Resources::AnchoredList& list =
        resources.converted_lists[resources.converted_by_anchor[cell] - 1u];
    if (list.may_hold(canonical, at)) collect(canonical, at, list.words, resources, all);
  };
  for (std::size_t at = 0; at < canonical.size();) {
    if (canonical.size() - at >= 3) {
      const std::size_t cell = cell_of(canonical.data() + at);
      if (cell < Resources::kCharacterCells) {
        look(cell, at);
        at += 3;
        continue;
      }
    }
    const text::Decoded d = text::decode_at(canonical, at);
    if (d.code_point < Resources::kCharacterCells) look(d.code_point, at);
    at += d.bytes;
  }
  return choose(std::move(all));
}

}  // namespace wenze::normalise
