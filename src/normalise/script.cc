// Script by counting: characters that only traditional text has (OpenCC would exchange them)
// against characters that only simplified text has (STCharacters offers nothing but other
// characters for them).
#include "normalise/resources.h"
#include "text/utf8.h"

namespace wenze::normalise {
namespace {

constexpr std::size_t kSampleBytes = 6 * 1024;
constexpr std::size_t kMinoritySharePercent =
    15;  // below it the smaller script is quotation or error

struct Count {
  std::size_t han = 0, traditional = 0, simplified = 0;
};

void count(std::string_view sample, const Resources& resources, Count& out) {
  for (std::size_t at = 0; at < sample.size();) {
    const text::Decoded d = text::decode_at(sample, at);
    at += d.bytes;
    if (!text::is_han(d.code_point)) continue;
    ++out.han;
    if (d.code_point >= 0x10000) continue;
    out.traditional += (resources.bmp[d.code_point] & Cell::kTraditional) != 0;
    out.simplified += resources.simplified_only[d.code_point];
  }
}

}  // namespace

text::Script detect_script(std::string_view utf8, const Resources& resources) {
  Count n;
  if (utf8.size() <= 3 * kSampleBytes) {
    count(utf8, resources, n);
  } else {
    const std::size_t middle = utf8.size() / 2;
    count(utf8.substr(0, kSampleBytes), resources, n);
    count(utf8.substr(middle, kSampleBytes), resources, n);
    count(utf8.substr(utf8.size() - kSampleBytes), resources, n);
  }
  if (n.han == 0) return text::Script::kOther;
  const std::size_t sum = n.traditional + n.simplified;
  if (n.traditional * 100 <= sum * kMinoritySharePercent) return text::Script::kHans;
  if (n.simplified * 100 <= sum * kMinoritySharePercent) return text::Script::kHant;
  return text::Script::kMixed;
}

}  // namespace wenze::normalise
