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

// The longest word that ends at `end` with the characters `a` and `b`, begins at or after `from`
// and is not guarded.
std::optional<ConvertedHit> hit_ending(std::string_view canonical, std::size_t from,
                                       std::size_t end, std::uint64_t key,
                                       const Resources& resources) {
  const auto words = resources.converted_by_end.find(key);
  if (words == resources.converted_by_end.end()) return std::nullopt;
  for (const std::uint32_t index : words->second) {
    const ConvertedWord& word = resources.converted_words[index];
    if (word.form.size() > end - from || !canonical.substr(0, end).ends_with(word.form)) continue;
    const std::size_t begin = end - word.form.size();
    if (!is_guarded(canonical, begin, end, word)) return ConvertedHit{begin, end, &word};
  }
  return std::nullopt;
}

}  // namespace

std::vector<ConvertedHit> find_converted_words(std::string_view canonical,
                                               const Resources& resources) {
  std::vector<ConvertedHit> hits;
  char32_t before = 0;
  std::size_t from = 0;  // behind the last hit
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
    at += bytes;
    if (resources.converted_pairs.may_begin(before, c)) {
      if (const auto hit =
              hit_ending(canonical, from, at, Resources::end_key(before, c), resources)) {
        hits.push_back(*hit);
        from = at;
      }
    }
    before = c;
  }
  return hits;
}

}  // namespace wenze::normalise
