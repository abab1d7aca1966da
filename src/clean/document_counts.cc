#include "clean/document_counts.h"

#include <algorithm>
#include <cmath>

#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr std::size_t kMostBytes = 400'000;  // of a document; its terms have occurred by then
constexpr std::size_t kDamageCodepoints = 16;
constexpr float kDocumentWeight = 0.25f;  // of the document against the table

}  // namespace

DocumentCounts::DocumentCounts(std::string_view utf8, const Plausibility& plausible)
    : plausible_(plausible) {
  utf8 = utf8.substr(0, kMostBytes);
  char32_t a = 0, b = 0;
  std::size_t damaged = 0;  // characters still to be passed over
  for (std::size_t at = 0; at < utf8.size();) {
    const text::Decoded d = text::decode_at(utf8, at);
    at += d.bytes;
    if (d.code_point == '?' || d.code_point == text::kReplacement) damaged = kDamageCodepoints;
    if (damaged > 0) {
      --damaged;
      a = b = 0;
      continue;
    }
    const char32_t c = plausible.symbol(d.code_point);
    ++counts_[key(0, 0, c)];
    if (b != 0) ++counts_[key(0, b, c)];
    if (a != 0 && b != 0) ++counts_[key(a, b, c)];
    a = b;
    b = c;
  }
}

float DocumentCounts::count(std::uint64_t what) const {
  const auto found = counts_.find(what);
  return found == counts_.end() ? 0 : static_cast<float>(found->second);
}

float DocumentCounts::mixed(float cost, History history, char32_t next) const {
  const char32_t a = plausible_.symbol(history.before), b = plausible_.symbol(history.last),
                 c = plausible_.symbol(next);
  if (b == 0 || c == 0) return cost;
  static const float kTableAlone = -std::log(1 - kDocumentWeight);
  const float pair = count(key(0, b, c));
  if (pair == 0) return cost + kTableAlone;
  // Two characters before say more than one, but are rarer.
  const float one = pair / count(key(0, 0, b));
  const float triple = a == 0 ? 0 : count(key(a, b, c));
  const float two = triple == 0 ? 0 : triple / count(key(0, a, b));
  const float here = std::max(two, one / 2);
  return -std::log((1 - kDocumentWeight) * std::exp(-cost) + kDocumentWeight * here);
}

}  // namespace wenze::clean
