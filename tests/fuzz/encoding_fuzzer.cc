// detect_encoding() and decode() on any bytes: what is decoded is valid UTF-8, the same every time
// and in every alignment, and every guess is an encoding that decode() knows.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "format/encoding.h"
#include "text/utf8.h"

using namespace wenze;

namespace {

constexpr const char* kEncodings[] = {"UTF-8",       "GB18030",  "Big5-HKSCS",
                                      "windows-950", "UTF-16LE", "UTF-16BE",
                                      "UTF-32LE",    "UTF-32BE", "windows-1252"};
constexpr std::size_t kLongestGrowth = 6;  // bytes of UTF-8 from one byte; a code of two gives two
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

bool is_wide(std::string_view encoding) {
  return encoding.starts_with("UTF-16") || encoding.starts_with("UTF-32");
}

void check_decoding(std::string_view bytes, const std::string& encoding) {
  const format::DecodedBytes once = format::decode(bytes, encoding);
  require(text::is_valid_utf8(once.text), "decoded text is valid UTF-8");
  require(once.text.size() <= kLongestGrowth * bytes.size(), "decoding does not inflate");
  require(once.broken_bytes <= bytes.size(), "no more bytes are broken than there are");
  if (once.broken_bytes > 0)
    require(once.text.find(kReplacement) != std::string::npos, "what is broken is marked");
  const format::DecodedBytes again = format::decode(bytes, encoding);
  require(once.text == again.text && once.broken_bytes == again.broken_bytes,
          "decoding is deterministic");
  if (encoding == "UTF-8" && text::is_valid_utf8(bytes) && !format::byte_order_mark(bytes))
    require(once.text == bytes && once.broken_bytes == 0, "valid UTF-8 stays");
  if (is_wide(encoding) || format::byte_order_mark(bytes)) return;
  // A mark behind other text is no mark any more.
  const std::string ahead(1 + bytes.size() % 37, 'x');
  const format::DecodedBytes moved = format::decode(ahead + std::string(bytes), encoding);
  require(moved.broken_bytes == once.broken_bytes, "what is broken does not depend on the place");
  require(
      moved.text.substr(0, ahead.size()) == ahead && moved.text.substr(ahead.size()) == once.text,
      "what is decoded does not depend on the place");
}

void check_guesses(std::string_view bytes, const std::vector<format::EncodingGuess>& guesses) {
  require(!guesses.empty(), "there is a guess");
  double sum = 0;
  for (const format::EncodingGuess& guess : guesses) {
    require(guess.confidence >= 0, "no confidence is negative");
    sum += guess.confidence;
    require(format::canonical_encoding(guess.name).has_value(),
            "guesses have names that are known");
    check_decoding(bytes, guess.name);
  }
  require(sum <= 1 + 1e-9, "confidences share what there is");
}

bool same(const std::vector<format::EncodingGuess>& a,
          const std::vector<format::EncodingGuess>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
    return x.name == y.name && x.confidence == y.confidence;
  });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const char* encoding : kEncodings) check_decoding(bytes, encoding);
  const auto guesses = format::detect_encoding(bytes);
  check_guesses(bytes, guesses);
  require(same(guesses, format::detect_encoding(bytes)), "detection is deterministic");
  const std::string declared = format::declared_encoding(bytes);
  check_guesses(bytes, format::detect_encoding_declared(bytes, declared));
  if (const auto name = format::canonical_encoding(declared)) check_decoding(bytes, *name);
  std::size_t free_from = 0;
  for (const std::size_t at : format::user_defined_codes(bytes)) {
    require(at >= free_from && at + 2 <= size, "codes are in order and inside");
    free_from = at + 2;
  }
  return 0;
}
