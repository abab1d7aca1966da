// Encoding detection: every candidate decodes the same bytes, and the cheapest decoding under the
// character model wins. Costs are in bits, so the difference between the two best is the evidence,
// and confidence follows from it. ICU's own detector is not used: it ties on titles of a few
// characters and calls short Big5 texts ISO-8859-1.

#include <algorithm>
#include <cmath>
#include <utility>

#include "format/char_model.h"
#include "format/encoding.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

constexpr std::size_t kSampleBytes = 8192;
constexpr std::ptrdiff_t kCertainContinuations = 128;
constexpr std::size_t kShortBytes = 64;
constexpr double kErrorBits = 32;  // a byte sequence the encoding does not have
constexpr double kMaxMeanBits =
    15;  // a text of rare characters has about 13 a character, noise 20 and more
constexpr double kDeclaredBonusBits = 20;  // the document says so itself
constexpr double kTaiwanConfidence =
    0.75;                             // that user-defined codes in a text on Taiwan are Taiwan's
constexpr double kUtf8BonusBits = 6;  // most files are
constexpr double kBitsPerDoubling =
    2;  // evidence is discounted: neighbouring characters are not independent

struct Score {
  std::string encoding;
  double bits = 0;
  std::size_t units = 0;       // characters and errors
  std::size_t characters = 0;  // those that are not ASCII
  std::size_t errors = 0;
};

// Accumulates over the characters of one decoding.
class Tally {
 public:
  explicit Tally(std::string encoding) { score_.encoding = std::move(encoding); }

  void add(char32_t c, CodeTier tier) {
    if (c == text::kReplacement) return add_error();
    ++score_.units;
    score_.bits += character_bits(c, tier) - pair_bonus_bits(previous_, c);
    if (c >= 0x80) ++score_.characters;
    previous_ = c;
  }
  void add_error() {
    score_.bits += kErrorBits;
    ++score_.units;
    ++score_.errors;
    ++score_.characters;
    previous_ = 0;
  }
  const Score& score() const { return score_; }

 private:
  Score score_;
  char32_t previous_ = 0;
};

Score score_utf8(std::string_view sample, bool cut) {
  Tally tally("UTF-8");
  for (std::size_t at = 0; at < sample.size();) {
    const text::Decoded d = text::decode_at(sample, at);
    if (d.code_point == text::kReplacement && d.bytes == 1) {
      if (cut && at + 4 > sample.size()) break;
      tally.add_error();
    } else {
      tally.add(d.code_point, CodeTier::kUnknown);
    }
    at += d.bytes;
  }
  return tally.score();
}

CodeTier gb_tier(unsigned char lead, unsigned char trail) {
  if (trail < 0xA1) return CodeTier::kExtension;
  if (lead >= 0xB0 && lead <= 0xD7) return CodeTier::kLevel1;
  if (lead >= 0xD8 && lead <= 0xF7) return CodeTier::kLevel2;
  return CodeTier::kExtension;
}

CodeTier big5_tier(unsigned char lead, unsigned char) {
  if (lead >= 0xA4 && lead <= 0xC6) return CodeTier::kLevel1;
  if (lead >= 0xC9 && lead <= 0xF9) return CodeTier::kLevel2;
  return CodeTier::kExtension;
}

// What every two-byte code of an encoding decodes to; kReplacement for codes that it does not have.
using DoubleByteTable = std::vector<char32_t>;

DoubleByteTable build_table(const std::string& encoding) {
  std::string all;
  for (int lead = 0x81; lead <= 0xFE; ++lead)
    for (int trail = 0x40; trail <= 0xFE; ++trail)
      all.append({static_cast<char>(lead), static_cast<char>(trail), '\n'});
  const std::string decoded = decode(all, encoding).text;
  DoubleByteTable table(0x10000, text::kReplacement);
  std::size_t line = 0;
  for (std::size_t at = 0; at < decoded.size(); ++line) {
    const std::size_t end = decoded.find('\n', at);
    const std::string_view one = std::string_view(decoded).substr(at, end - at);
    const std::size_t lead = 0x81 + line / 0xBF;
    const std::size_t trail = 0x40 + line % 0xBF;
    if (!one.empty() && one.find("\xEF\xBF\xBD") == std::string_view::npos)
      table[lead << 8 | trail] = text::decode_at(one, 0).code_point;
    if (end == std::string::npos) break;
    at = end + 1;
  }
  return table;
}

struct DoubleByte {
  std::string encoding;
  DoubleByteTable table;
  CodeTier (*tier)(unsigned char lead, unsigned char trail);
};

const DoubleByte& gb18030() {
  static const DoubleByte instance{"GB18030", build_table("GB18030"), gb_tier};
  return instance;
}

const DoubleByte& big5_hkscs() {
  static const DoubleByte instance{"Big5-HKSCS", build_table("Big5-HKSCS"), big5_tier};
  return instance;
}

bool is_four_byte_gb18030(std::string_view at) {
  const auto digit = [&](std::size_t i) { return at[i] >= 0x30 && at[i] <= 0x39; };
  return at.size() >= 4 && digit(1) && static_cast<unsigned char>(at[2]) >= 0x81 && digit(3);
}

Score score_double_byte(std::string_view sample, const DoubleByte& set, bool cut) {
  Tally tally(set.encoding);
  for (std::size_t at = 0; at < sample.size();) {
    const auto lead = static_cast<unsigned char>(sample[at]);
    if (lead < 0x80) {
      tally.add(lead, CodeTier::kUnknown);
      ++at;
      continue;
    }
    if (set.encoding == "GB18030" && is_four_byte_gb18030(sample.substr(at))) {
      const std::string one = decode(sample.substr(at, 4), set.encoding).text;
      tally.add(text::decode_at(one, 0).code_point, CodeTier::kExtension);
      at += 4;
      continue;
    }
    if (at + 1 >= sample.size()) {
      if (!cut) tally.add_error();
      break;
    }
    const auto trail = static_cast<unsigned char>(sample[at + 1]);
    const char32_t c = set.table[static_cast<std::size_t>(lead) << 8 | trail];
    tally.add(c, set.tier(lead, trail));
    // ASCII after a lead byte that has no character with it stands for itself.
    at += c == text::kReplacement && trail < 0x80 ? 1 : 2;
  }
  return tally.score();
}

Score score_utf16(std::string_view sample, const std::string& encoding) {
  Tally tally(encoding);
  const std::string decoded = decode(sample, encoding).text;
  for (std::size_t at = 0; at < decoded.size();) {
    const text::Decoded d = text::decode_at(decoded, at);
    tally.add(d.code_point, CodeTier::kUnknown);
    at += d.bytes;
  }
  return tally.score();
}

// windows-1252: accented letters stand alone between ASCII letters; two in a row are hardly ever
// text.
Score score_latin(std::string_view sample) {
  Tally tally("windows-1252");
  double extra = 0;
  unsigned char previous = 0;
  for (const char ch : sample) {
    const auto byte = static_cast<unsigned char>(ch);
    tally.add(byte, CodeTier::kUnknown);
    if (byte >= 0x80 && byte < 0xA0)
      extra -= 12;  // quotes and dashes there, not control characters
    if (byte >= 0x80 && previous >= 0x80) extra += 6;
    previous = byte;
  }
  Score score = tally.score();
  score.bits += extra;
  return score;
}

// Without NUL.
bool is_ascii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0; });
}

// The stretch that says something: a short file as it is, of a long one what follows the first byte
// that is not ASCII (which in every candidate begins a character), from an even offset on for the
// sake of UTF-16.
std::string_view choose_sample(std::string_view bytes) {
  if (bytes.size() <= kSampleBytes) return bytes;
  std::size_t at = 0;
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80 && bytes[at] != '\0')
    ++at;
  return bytes.substr(at & ~std::size_t{1}, kSampleBytes);
}

std::vector<Score> score_all(std::string_view bytes) {
  const std::string_view sample = choose_sample(bytes);
  const std::size_t from = static_cast<std::size_t>(sample.data() - bytes.data());
  const bool cut = from + sample.size() < bytes.size();
  std::vector<Score> scores{score_utf8(sample, cut), score_double_byte(sample, gb18030(), cut),
                            score_double_byte(sample, big5_hkscs(), cut), score_latin(sample)};
  if (bytes.size() % 2 == 0) {
    const std::string_view even = sample.substr(0, sample.size() & ~std::size_t{1});
    scores.push_back(score_utf16(even, "UTF-16LE"));
    scores.push_back(score_utf16(even, "UTF-16BE"));
  }
  return scores;
}

// UTF-16 has no invalid sequences to speak of: without a mark it must read like text to be
// considered.
bool is_absurd(const Score& score) {
  return score.encoding.starts_with("UTF-16") &&
         score.bits > kMaxMeanBits * static_cast<double>(score.units);
}

// So many valid sequences do not come about by chance.
bool is_certainly_utf8(std::string_view bytes) {
  int continuations = 0;
  for (std::size_t at = 0; at < bytes.size() && continuations < kCertainContinuations; ++at)
    continuations += (bytes[at] & 0xC0) == 0x80;
  return continuations >= kCertainContinuations && text::is_valid_utf8(bytes);
}

double plausibility(const Score& score) {
  if (score.characters == 0) return 1;
  const double error_rate =
      static_cast<double>(score.errors) / static_cast<double>(score.characters);
  return std::max(0.1, 1 - 5 * error_rate);
}

bool holds_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

// Big5 whose user-defined codes are more likely Taiwan's: the text speaks of Taiwan's institutions
// and not of Hong Kong or Macau. Those codes then stay private-use characters instead of becoming
// Hong Kong's.
bool is_taiwan_with_own_characters(std::string_view bytes) {
  const std::string_view sample = choose_sample(bytes);
  if (user_defined_codes(sample).empty()) return false;
  const std::string text = decode(sample, "Big5-HKSCS").text;
  return holds_any(text, {"中華民國", "行政院", "臺灣", "台灣", "縣政府", "直轄市", "縣（市）"}) &&
         !holds_any(text, {"香港", "澳門", "特別行政區", "特區"});
}

}  // namespace

std::vector<EncodingGuess> detect_encoding_declared(std::string_view bytes,
                                                    std::string_view declared) {
  if (bytes.empty()) return {};
  if (const auto mark = byte_order_mark(bytes)) return {{mark->encoding, 1.0}};
  // A few bytes of ASCII may still be a title in UTF-16: 上海市中 has no byte above 7F.
  if (is_ascii(bytes) && (bytes.size() > kShortBytes || bytes.size() % 2 != 0))
    return {{"UTF-8", 1.0}};
  if (is_certainly_utf8(bytes)) return {{"UTF-8", 1.0}};
  std::vector<Score> scores = score_all(bytes);
  std::erase_if(scores, is_absurd);
  const auto label = canonical_encoding(declared);
  for (Score& score : scores) {
    if (score.encoding == "UTF-8" && score.errors == 0) score.bits -= kUtf8BonusBits;
    if (label &&
        (*label == score.encoding || (*label == "windows-950" && score.encoding == "Big5-HKSCS")))
      score.bits -= kDeclaredBonusBits;
  }
  std::stable_sort(scores.begin(), scores.end(),
                   [](const Score& a, const Score& b) { return a.bits < b.bits; });
  double total = 0;
  for (const Score& score : scores)
    total += std::exp2((scores.front().bits - score.bits) / kBitsPerDoubling);
  std::vector<EncodingGuess> guesses;
  for (const Score& score : scores) {
    const double share = std::exp2((scores.front().bits - score.bits) / kBitsPerDoubling) / total;
    guesses.push_back({score.encoding, share * plausibility(score)});
  }
  if (guesses.front().name == "Big5-HKSCS" && is_taiwan_with_own_characters(bytes)) {
    const double big5 = guesses.front().confidence;
    guesses.front().confidence = big5 * (1 - kTaiwanConfidence);
    guesses.insert(guesses.begin(), {"windows-950", big5 * kTaiwanConfidence});
  }
  return guesses;
}

std::vector<EncodingGuess> detect_encoding(std::string_view bytes) {
  return detect_encoding_declared(bytes, {});
}

}  // namespace wenze::format
