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
  std::size_t from = 0;  // behind the last hit
  const auto take = [&](char32_t c, std::size_t at, std::size_t end) {
    const char32_t before = text::decode_before(canonical, at).code_point;
    if (!resources.converted_pairs.may_begin(before, c)) return;
    if (const auto hit =
            hit_ending(canonical, from, end, Resources::end_key(before, c), resources)) {
      hits.push_back(*hit);
      from = end;
    }
  };
  for (std::size_t at = 0; at < canonical.size();) {
    const auto lead = static_cast<unsigned char>(canonical[at]);
    if (lead < 0x80) {
      if (resources.ends_converted[lead] != 0 && at > 0) take(lead, at, at + 1);
      ++at;
    } else if ((lead & 0xF0) == 0xE0 && at + 2 < canonical.size()) {
      const char32_t c = (lead & 0x0Fu) << 12 |
                         (static_cast<unsigned char>(canonical[at + 1]) & 0x3Fu) << 6 |
                         (static_cast<unsigned char>(canonical[at + 2]) & 0x3Fu);
      if (resources.ends_converted[c] != 0 && at > 0) take(c, at, at + 3);
      at += 3;
    } else {
      at += text::decode_at(canonical, at).bytes;
    }
  }
  return hits;
}

}  // namespace wenze::normalise
