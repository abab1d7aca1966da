#include "clean/code_page.h"

#include <unicode/ucnv.h>

namespace wenze::clean {

CodePage::CodePage() {
  UErrorCode error = U_ZERO_ERROR;
  UConverter* converter = ucnv_open("windows-936-2000", &error);
  if (U_FAILURE(error))
    return;  // an ICU without the table: nothing decodes, so nothing is repaired
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  for (unsigned lead = 0x81; lead <= 0xFE; ++lead) {
    for (unsigned trail = 0x40; trail <= 0xFE; ++trail) {
      if (!is_trail(trail)) continue;
      const char bytes[2] = {static_cast<char>(lead), static_cast<char>(trail)};
      UChar out[4];
      error = U_ZERO_ERROR;
      const int32_t length = ucnv_toUChars(converter, out, 4, bytes, 2, &error);
      ucnv_resetToUnicode(converter);
      if (U_FAILURE(error) || length != 1) continue;
      decoded_[(lead - 0x81) * kTrails + (trail - 0x40)] = out[0];
      if (encoded_[out[0]] == 0) encoded_[out[0]] = static_cast<std::uint16_t>(lead << 8 | trail);
    }
  }
  ucnv_close(converter);
}

}  // namespace wenze::clean
