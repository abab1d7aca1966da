// Decoding through ICU. Two things ICU does not do are done in its error callback: bytes of the
// user-defined areas of Taiwan's Big5 that Hong Kong's set leaves unassigned become the private-use
// characters of code page 950, so that nothing is lost, and a lone 0x80 is the euro sign of code
// page 936.

#include "format/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cctype>
#include <memory>

#include "base/check.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

struct ConverterCloser {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

struct CallbackState {
  std::size_t broken_bytes = 0;
  bool big5 = false;
  bool gb18030 = false;
};

// Private-use position of a two-byte code in the user-defined areas of code page 950, as Microsoft
// assigned them: FA40–FEFE, 8E40–A0FE, 8140–8DFE, C6A1–C8FE. 0 elsewhere.
UChar taiwan_user_defined(unsigned char lead, unsigned char trail) {
  if (trail < 0x40 || (trail > 0x7E && trail < 0xA1) || trail == 0xFF) return 0;
  const int column = trail < 0x7F ? trail - 0x40 : trail - 0x62;
  constexpr int kRow = 157;
  if (lead >= 0xFA && lead <= 0xFE)
    return static_cast<UChar>(0xE000 + (lead - 0xFA) * kRow + column);
  if (lead >= 0x8E && lead <= 0xA0)
    return static_cast<UChar>(0xE311 + (lead - 0x8E) * kRow + column);
  if (lead >= 0x81 && lead <= 0x8D)
    return static_cast<UChar>(0xEEB8 + (lead - 0x81) * kRow + column);
  if (lead >= 0xC6 && lead <= 0xC8 && (lead > 0xC6 || trail >= 0xA1))
    return static_cast<UChar>(0xF672 + (lead - 0xC6) * kRow + column);
  return 0;
}

void on_broken(const void* context, UConverterToUnicodeArgs* args, const char* units,
               int32_t length, UConverterCallbackReason reason, UErrorCode* error) {
  if (reason > UCNV_IRREGULAR) return;  // reset, close, clone
  auto* state = static_cast<CallbackState*>(const_cast<void*>(context));
  const auto byte = [&](int i) { return static_cast<unsigned char>(units[i]); };
  UChar out = 0;
  if (state->big5 && length == 2) out = taiwan_user_defined(byte(0), byte(1));
  if (state->gb18030 && length == 1 && byte(0) == 0x80) out = 0x20AC;
  if (out == 0) {
    out = 0xFFFD;
    state->broken_bytes += static_cast<std::size_t>(length);
  }
  *error = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(args, &out, 1, 0, error);
}

// One U+FFFD for each maximal broken piece: a lead byte with what it could claim of the bytes that
// follow.
DecodedBytes decode_utf8(std::string_view bytes) {
  DecodedBytes out;
  if (text::is_valid_utf8(bytes)) {
    out.text = std::string(bytes);
    return out;
  }
  out.text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const text::Decoded d = text::decode_at(bytes, at);
    if (d.code_point != text::kReplacement || d.bytes > 1) {
      out.text.append(bytes.substr(at, d.bytes));
      at += d.bytes;
      continue;
    }
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const std::size_t claim = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 && lead < 0xF0 ? 2 : 1;
    std::size_t length = 1;
    if (lead >= 0xC2 && lead < 0xF5)
      while (length < claim && at + length < bytes.size() && (bytes[at + length] & 0xC0) == 0x80)
        ++length;
    text::append_utf8(out.text, text::kReplacement);
    out.broken_bytes += length;
    at += length;
  }
  return out;
}

void append_utf16(std::string& out, const UChar* from, std::size_t units) {
  for (std::size_t i = 0; i < units; ++i) {
    char32_t c = from[i];
    if (U16_IS_SURROGATE(c)) {
      const bool pair = U16_IS_LEAD(c) && i + 1 < units && U16_IS_TRAIL(from[i + 1]);
      c = pair ? static_cast<char32_t>(U16_GET_SUPPLEMENTARY(c, from[i + 1])) : text::kReplacement;
      if (pair) ++i;
    }
    text::append_utf8(out, c);
  }
}

const char* icu_name(const std::string& encoding) {
  if (encoding == "Big5-HKSCS") return "ibm-1375_P100-2008";
  return encoding.c_str();
}

std::string lower_ascii(std::string_view s) {
  std::string out(s);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  return out;
}

}  // namespace

std::optional<std::string> canonical_encoding(std::string_view name) {
  const std::string lower = lower_ascii(name);
  const auto is_one_of = [&](std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), lower) != names.end();
  };
  if (is_one_of({"utf-8", "utf8", "utf-8-sig", "utf_8", "us-ascii", "ascii"})) return "UTF-8";
  if (is_one_of({"gb2312", "gb_2312-80", "gbk", "x-gbk", "cp936", "ms936", "windows-936", "936",
                 "gb18030", "gb-2312", "euc-cn", "hans"}))
    return "GB18030";
  if (is_one_of({"big5", "big5-hkscs", "big5hkscs", "big5_hkscs", "hkscs", "x-x-big5", "big-5",
                 "big5hk"}))
    return "Big5-HKSCS";
  if (is_one_of({"cp950", "windows-950", "ms950", "950", "big5-eten"})) return "windows-950";
  if (lower.empty()) return std::nullopt;
  UErrorCode error = U_ZERO_ERROR;
  const Converter converter(ucnv_open(lower.c_str(), &error));
  if (U_FAILURE(error)) return std::nullopt;
  const char* iana = ucnv_getStandardName(lower.c_str(), "IANA", &error);
  return std::string(U_SUCCESS(error) && iana != nullptr ? iana : lower.c_str());
}

std::optional<ByteOrderMark> byte_order_mark(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xEF\xBB\xBF"sv)) return ByteOrderMark{"UTF-8", 3};
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return ByteOrderMark{"UTF-32LE", 4};
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return ByteOrderMark{"UTF-32BE", 4};
  if (bytes.starts_with("\xFF\xFE"sv)) return ByteOrderMark{"UTF-16LE", 2};
  if (bytes.starts_with("\xFE\xFF"sv)) return ByteOrderMark{"UTF-16BE", 2};
  if (bytes.starts_with("\x84\x31\x95\x33"sv)) return ByteOrderMark{"GB18030", 4};
  return std::nullopt;
}

namespace {

// Big5 with Taiwan's user-defined characters: as Big5-HKSCS but for the codes that
// user_defined_codes() names.
DecodedBytes decode_taiwan(std::string_view bytes) {
  DecodedBytes out;
  std::size_t run = 0;
  const auto flush = [&](std::size_t end) {
    if (end == run) return;
    const DecodedBytes piece = decode(bytes.substr(run, end - run), "Big5-HKSCS");
    out.text += piece.text;
    out.broken_bytes += piece.broken_bytes;
  };
  for (const std::size_t at : user_defined_codes(bytes)) {
    const UChar c = taiwan_user_defined(static_cast<unsigned char>(bytes[at]),
                                        static_cast<unsigned char>(bytes[at + 1]));
    if (c == 0) continue;
    flush(at);
    text::append_utf8(out.text, c);
    run = at + 2;
  }
  flush(bytes.size());
  return out;
}

}  // namespace

std::vector<std::size_t> user_defined_codes(std::string_view big5) {
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at + 1 < big5.size(); ++at) {
    const auto lead = static_cast<unsigned char>(big5[at]);
    if (lead < 0x81 || lead == 0xFF) continue;
    if (lead <= 0xA0 || lead >= 0xFA) found.push_back(at);
    ++at;
  }
  return found;
}

DecodedBytes decode(std::string_view bytes, const std::string& encoding) {
  const auto mark = byte_order_mark(bytes);
  if (mark && mark->encoding.starts_with(encoding)) bytes.remove_prefix(mark->bytes);
  if (encoding == "UTF-8") return decode_utf8(bytes);
  if (encoding == "windows-950") return decode_taiwan(bytes);
  DecodedBytes out;
  UErrorCode error = U_ZERO_ERROR;
  const Converter converter(ucnv_open(icu_name(encoding), &error));
  WENZE_CHECK(U_SUCCESS(error));
  CallbackState state;
  state.big5 = encoding == "Big5-HKSCS";
  state.gb18030 = encoding == "GB18030";
  ucnv_setToUCallBack(converter.get(), on_broken, &state, nullptr, nullptr, &error);
  out.text.reserve(bytes.size() + bytes.size() / 2);
  std::u16string buffer(16384, u'\0');
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  do {
    UChar* target = buffer.data();
    error = U_ZERO_ERROR;
    // The last unit stays free so that a surrogate pair is never cut.
    ucnv_toUnicode(converter.get(), &target, buffer.data() + buffer.size(), &source, end, nullptr,
                   true, &error);
    std::size_t units = static_cast<std::size_t>(target - buffer.data());
    append_utf16(out.text, buffer.data(), units);
  } while (error == U_BUFFER_OVERFLOW_ERROR);
  out.broken_bytes = state.broken_bytes;
  if (out.text.starts_with("\xEF\xBB\xBF")) out.text.erase(0, 3);
  return out;
}

std::string declared_encoding(std::string_view bytes) {
  constexpr std::size_t kLook = 4096;
  if (bytes.substr(0, kLook).find('<') == std::string_view::npos) return {};
  const std::string head = lower_ascii(bytes.substr(0, kLook));
  for (const std::string_view key : {"charset", "encoding"}) {
    for (std::size_t at = head.find(key); at != std::string::npos; at = head.find(key, at + 1)) {
      if (key == "encoding" && !head.starts_with("<?xml")) break;
      std::size_t from = at + key.size();
      while (from < head.size() && (std::isspace(static_cast<unsigned char>(head[from])) != 0))
        ++from;
      if (from >= head.size() || head[from] != '=') continue;
      ++from;
      while (from < head.size() && (head[from] == '"' || head[from] == '\'' || head[from] == ' '))
        ++from;
      std::size_t to = from;
      while (to < head.size() && (std::isalnum(static_cast<unsigned char>(head[to])) != 0 ||
                                  head[to] == '-' || head[to] == '_'))
        ++to;
      if (to > from) return head.substr(from, to - from);
    }
  }
  return {};
}

}  // namespace wenze::format
