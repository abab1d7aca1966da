// NFC where combining characters occur, segment by segment so that the map stays fine.
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "normalise/fold.h"
#include "text/utf8.h"

namespace wenze::normalise {

Folded compose_nfc(std::string_view utf8) {
  Folded out;
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(error);
  std::size_t begin = 0;
  while (begin < utf8.size()) {
    std::size_t end = begin + text::decode_at(utf8, begin).bytes;
    while (end < utf8.size()) {
      const text::Decoded d = text::decode_at(utf8, end);
      if (nfc == nullptr || nfc->hasBoundaryBefore(static_cast<UChar32>(d.code_point))) break;
      end += d.bytes;
    }
    const std::string_view segment = utf8.substr(begin, end - begin);
    std::string composed;
    // A segment of one character is in NFC already: the fold exchanged singletons.
    if (nfc != nullptr && text::count_codepoints(segment) > 1)
      nfc->normalize(icu::UnicodeString::fromUTF8(
                         icu::StringPiece(segment.data(), static_cast<int32_t>(segment.size()))),
                     error)
          .toUTF8String(composed);
    if (composed.empty() || composed == segment) {
      out.text += segment;
      out.map.append_copied(segment.size());
    } else {
      out.text += composed;
      out.map.append_replaced(segment.size(), composed.size());
    }
    begin = end;
  }
  return out;
}

}  // namespace wenze::normalise
