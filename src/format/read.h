#pragma once
// format/: bytes of a file → its text. Encoding detection, containers, archives.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "text/diagnostic.h"
#include "text/stages.h"

namespace wenze::format {

// Each limit is a diagnostic when exceeded (kind limit_exceeded), never a crash.
struct Limits {
  std::uint64_t file_bytes = 256ull << 20;
  std::uint64_t expanded_bytes = 512ull << 20;  // sum over the members of one archive or container
  int archive_members = 10000;
  int archive_depth = 3;  // archives in archives
  int markup_depth = 512;
  int pdf_pages = 5000;
};

struct ReadOptions {
  std::string encoding;  // IANA name that overrides detection for text formats; empty: detect
  Limits limits;
};

// The text of one file. `path` is used for messages, for the format's guess (extension beside magic
// bytes) and as Source::path. An archive gives one RawText a member
// ("a.zip!b.txt"), a JSON file of several records one a record ("a.json!2"); members that cannot be
// read are diagnostics. Diagnostics on decoding (broken_bytes, low_encoding_confidence) have the
// path as their third argument, which tells members apart. Fails when nothing at all can be read;
// the error names the file and the reason.
base::Result<std::vector<text::RawText>> read(std::string_view path, std::string_view bytes,
                                              const ReadOptions& options,
                                              text::DiagnosticSink& sink);

struct EncodingGuess {
  std::string name;       // IANA: "UTF-8", "GB18030", "Big5-HKSCS", "UTF-16LE" …
  double confidence = 0;  // 0..1
};
// Best guess first; never empty for non-empty input that is text.
std::vector<EncodingGuess> detect_encoding(std::string_view bytes);

}  // namespace wenze::format
