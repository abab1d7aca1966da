#include "clean/plausibility.h"

#include <unicode/translit.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr char32_t kLineEnd = U'⏎';
constexpr float kUnseenWeight =
    3.5f;  // a pair that the table lacks: ln 1/33 of what its second character alone has
constexpr float kUnknownCost = 22;  // a character that the table lacks
const std::vector<char32_t> kNone;

float log_of_class(char digit) {
  const int value = digit <= '9' ? digit - '0' : digit - 'a' + 10;
  return static_cast<float>(value) / 2;  // classes are round(2 ln count)
}

}  // namespace

Plausibility::Plausibility(const std::vector<Row>& rows) : simplified_(0x10000), index_(0x10000) {
  fold_scripts();
  double total = 0;
  for (const Row& row : rows) {
    if (row.first.empty() || row.count_class.empty()) continue;
    const char32_t first = text::decode_at(row.first, 0).code_point;
    if (first >= 0x10000) continue;
    std::vector<std::pair<char32_t, float>> pairs;
    std::vector<char32_t> ranked;
    for (std::size_t at = 0; at < row.followers.size();) {
      const text::Decoded d = text::decode_at(row.followers, at);
      at += d.bytes;
      if (at >= row.followers.size()) break;
      pairs.emplace_back(d.code_point, log_of_class(row.followers[at++]));
      ranked.push_back(d.code_point);
    }
    std::sort(pairs.begin(), pairs.end());
    logs_.push_back(log_of_class(row.count_class.front()));
    followers_.push_back(std::move(pairs));
    ranked_.push_back(std::move(ranked));
    index_[first] = static_cast<std::uint16_t>(logs_.size());
    total += std::exp(static_cast<double>(logs_.back()));
  }
  log_total_ = static_cast<float>(std::log(std::max(total, 1.0)));
}

// ICU's own table: clean/ may not use OpenCC, and plausibility needs no more than this.
void Plausibility::fold_scripts() {
  for (char32_t c = 0; c < 0x10000; ++c) simplified_[c] = static_cast<char16_t>(c);
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> converter(
      icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
  if (U_FAILURE(error) || converter == nullptr) return;
  icu::UnicodeString text;
  for (char32_t c = 0x4E00; c < 0x9FA6; ++c) {
    text.append(static_cast<char16_t>(c));
    text.append(u'\n');  // no phrase may form
  }
  const int32_t length = text.length();
  converter->transliterate(text);
  if (text.length() != length) return;
  std::map<char32_t, std::vector<char32_t>> reverse;
  for (char32_t c = 0x4E00; c < 0x9FA6; ++c) {
    const char16_t to = text.charAt(static_cast<int32_t>(2 * (c - 0x4E00)));
    simplified_[c] = to;
    if (to != c) reverse[to].push_back(c);
  }
  traditional_.assign(reverse.begin(), reverse.end());
}

const std::vector<char32_t>& Plausibility::traditional(char32_t c) const {
  const auto found =
      std::lower_bound(traditional_.begin(), traditional_.end(), c,
                       [](const auto& entry, char32_t key) { return entry.first < key; });
  return found != traditional_.end() && found->first == c ? found->second : kNone;
}

char32_t Plausibility::symbol(char32_t c) const {
  switch (c) {
    case ',':
      return U'，';
    case ';':
      return U'；';
    case ':':
      return U'：';
    case '?':
      return U'？';
    case '!':
      return U'！';
    case '(':
      return U'（';
    case ')':
      return U'）';
    case U'「':
      return U'“';
    case U'」':
      return U'”';
    case U'『':
      return U'‘';
    case U'』':
      return U'’';
    case U'▪':
    case U'•':
    case U'・':
      return U'·';
    default:
      break;
  }
  if (text::is_space(c) || c == '\n' || c == '\t' || c == '<' || c == '>') return kLineEnd;
  if (c >= 0xFF10 && c <= 0xFF19) return c - 0xFF10 + '0';
  return simplified(c);
}

float Plausibility::cost(char32_t previous, char32_t next) const {
  const char32_t a = symbol(previous), b = symbol(next);
  if (b >= 0x10000 || index_[b] == 0) return kUnknownCost;
  const float alone = log_total_ - logs_[index_[b] - 1u] + kUnseenWeight;
  if (a >= 0x10000 || index_[a] == 0) return alone;
  const std::size_t row = index_[a] - 1u;
  const auto& pairs = followers_[row];
  const auto found =
      std::lower_bound(pairs.begin(), pairs.end(), b,
                       [](const auto& pair, char32_t key) { return pair.first < key; });
  if (found == pairs.end() || found->first != b) return alone;
  return std::max(0.0f, std::min(alone, logs_[row] - found->second));
}

const std::vector<char32_t>& Plausibility::followers(char32_t previous) const {
  const char32_t a = symbol(previous);
  return a < 0x10000 && index_[a] != 0 ? ranked_[index_[a] - 1u] : kNone;
}

}  // namespace wenze::clean
