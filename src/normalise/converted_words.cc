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
  const std::uint16_t* const by_anchor = resources.converted_by_anchor.data();
  const auto look = [&](char32_t c, std::size_t at) {
    if (by_anchor[c] != 0)
      collect(canonical, at, resources.converted_lists[by_anchor[c] - 1u], resources, all);
  };
  for (std::size_t at = 0; at < canonical.size();) {
    const auto lead = static_cast<unsigned char>(canonical[at]);
    if (lead < 0x80) {
      look(lead, at);
      ++at;
    } else if ((lead & 0xF0) == 0xE0 && at + 2 < canonical.size()) {
      look((lead & 0x0Fu) << 12 | (static_cast<unsigned char>(canonical[at + 1]) & 0x3Fu) << 6 |
               (static_cast<unsigned char>(canonical[at + 2]) & 0x3Fu),
           at);
      at += 3;
    } else {
      const text::Decoded d = text::decode_at(canonical, at);
      if (d.code_point < 0x10000) look(d.code_point, at);
      at += d.bytes;
    }
  }
  return choose(std::move(all));
}

}  // namespace wenze::normalise
