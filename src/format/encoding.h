#pragma once
// Bytes → UTF-8. The public detect_encoding is in format/read.h.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "format/read.h"

namespace wenze::format {

struct DecodedBytes {
  std::string text;  // valid UTF-8 without a byte order mark; each broken piece is one U+FFFD
  std::size_t broken_bytes = 0;  // bytes of the input that were not valid
};

// The name under which decode() knows an encoding that a page, a member or a user names ("gb2312",
// "cp950", "big5"). gb2312, gbk and cp936 are read as GB18030, which contains them, and big5 as
// Big5-HKSCS; windows-950 stays what it is, for texts that use Taiwan's user-defined characters
// where Hong Kong has its own. Nothing for unknown names.
std::optional<std::string> canonical_encoding(std::string_view name);

// REQUIRES: `encoding` came from canonical_encoding() or detect_encoding().
DecodedBytes decode(std::string_view bytes, const std::string& encoding);

// Where Big5 text has codes that Taiwan's code page 950 leaves to the user and Hong Kong's set
// (mostly) assigns: 8140–A0FE and FA40–FEFE. Byte offsets of the lead bytes. (C6A1–C8FE is not
// among them: it holds ① and kana in both places.)
std::vector<std::size_t> user_defined_codes(std::string_view big5);

// The encoding that a byte order mark at the front of `bytes` declares, and its length in bytes.
struct ByteOrderMark {
  std::string encoding;
  std::size_t bytes = 0;
};
std::optional<ByteOrderMark> byte_order_mark(std::string_view bytes);

// As detect_encoding, where the document itself declares `declared` (empty: nothing): that counts
// as evidence, the bytes may overrule it.
std::vector<EncodingGuess> detect_encoding_declared(std::string_view bytes,
                                                    std::string_view declared);

// What an HTML page or an XML file declares in its first bytes (<meta charset>, http-equiv, <?xml
// encoding?>); "" when nothing is found.
std::string declared_encoding(std::string_view bytes);

}  // namespace wenze::format
