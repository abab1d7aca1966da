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

}  // namespace

std::vector<ConvertedHit> find_converted_words(std::string_view canonical,
                                               const Resources& resources) {
  std::vector<ConvertedHit> hits;
  if (resources.converted.empty()) return hits;
  for (std::size_t at = 0; at + 2 < canonical.size();) {
    const unsigned char lead = static_cast<unsigned char>(canonical[at]);
    if ((lead & 0xF0) != 0xE0) {
      at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 4;
      continue;
    }
    const char32_t c = (lead & 0x0Fu) << 12 |
                       (static_cast<unsigned char>(canonical[at + 1]) & 0x3Fu) << 6 |
                       (static_cast<unsigned char>(canonical[at + 2]) & 0x3Fu);
    std::size_t next = at + 3;
    if (resources.converted_starts[c]) {
      for (const text::Matcher::Match& match : resources.converted.longest_at(canonical, at)) {
        const ConvertedWord& word = resources.converted_words[match.value];
        if (is_guarded(canonical, match.begin, match.end, word)) continue;
        hits.push_back({match.begin, match.end, &word});
        next = match.end;
        break;
      }
    }
    at = next;
  }
  return hits;
}

}  // namespace wenze::normalise
