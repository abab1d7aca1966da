#include <algorithm>
#include <optional>

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

std::optional<ConvertedHit> hit_at(std::string_view canonical, std::size_t at,
                                   const Resources& resources) {
  for (const text::Matcher::Match& match : resources.converted.longest_at(canonical, at)) {
    const ConvertedWord& word = resources.converted_words[match.value];
    if (!is_guarded(canonical, match.begin, match.end, word))
      return ConvertedHit{match.begin, match.end, &word};
  }
  return std::nullopt;
}

}  // namespace

std::vector<ConvertedHit> find_converted_words(std::string_view canonical,
                                               const Resources& resources) {
  std::vector<ConvertedHit> hits;
  if (resources.converted.empty()) return hits;
  char32_t before = 0;  // the character that begins at `begin`
  std::size_t begin = 0;
  for (std::size_t at = 0; at < canonical.size();) {
    const unsigned char lead = static_cast<unsigned char>(canonical[at]);
    char32_t c = lead;
    std::size_t bytes = 1;
    if ((lead & 0xF0) == 0xE0 && at + 2 < canonical.size()) {
      c = (lead & 0x0Fu) << 12 | (static_cast<unsigned char>(canonical[at + 1]) & 0x3Fu) << 6 |
          (static_cast<unsigned char>(canonical[at + 2]) & 0x3Fu);
      bytes = 3;
    } else if (lead >= 0x80) {
      bytes = text::decode_at(canonical, at).bytes;
    }
    std::size_t next = at + bytes;
    if (resources.converted_pairs.may_begin(before, c)) {
      if (const auto hit = hit_at(canonical, begin, resources)) {
        hits.push_back(*hit);
        next = std::max(next, hit->end);
        c = 0;
      }
    }
    before = c;
    begin = at;
    at = next;
  }
  return hits;
}

}  // namespace wenze::normalise
