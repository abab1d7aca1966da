#pragma once
// The values that pass between the stages that change text: RawText ─clean→ CleanText ─normalise→ CanonicalText.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "text/diagnostic.h"
#include "text/offset_map.h"
#include "text/span.h"

namespace wenze::text {

enum class Format { kText, kMarkdown, kHtml, kDocx, kPdf, kXml, kJson };
std::string_view name(Format format);  // as in document.schema.json: "text", "markdown" …

enum class Script { kHans, kHant, kMixed, kOther };
std::string_view name(Script script);  // "hans", "hant", "mixed", "other"

// Where the text came from.
struct Source {
  std::string path;                 // as given; "archive.zip!inner.txt" inside an archive; "-" for standard input
  Format format = Format::kText;
  std::string encoding;             // IANA name of what was decoded
  double encoding_confidence = 1;   // 0..1
  std::uint64_t size_bytes = 0;     // of the original
  std::string sha256;               // of the original bytes, hexadecimal
};

// What a format knew of its layout. Blocks are in order, do not overlap and need not cover the text.
enum class BlockKind { kParagraph, kHeading, kListItem, kTableCell, kFootnote, kAttachmentName };
struct Block {
  Span<Raw> raw;
  BlockKind kind = BlockKind::kParagraph;
  int heading_level = 0;  // 1.. for kHeading
  int page = 0;           // 1-based page of a PDF, else 0
};

// Text of one file (or one member of an archive) as its reader delivered it; valid UTF-8, '\n' or "\r\n" line ends as
// found. For plain text this is the decoded file, unchanged. For Markdown, HTML, DOCX, PDF and XML it is the text of the
// document without markup, one block a line, characters unchanged.
struct RawText {
  Source source;
  std::string text;
  std::vector<Block> blocks;            // empty for plain text
  std::optional<std::string> title;     // what the format itself declares (HTML <title>, DOCX core properties …)
};

enum class Confidence { kHigh, kMedium, kLow };
std::string_view name(Confidence confidence);  // "high", "medium", "low"

// One thing that was changed in the text because it was damaged.
struct Repair {
  std::string kind;                  // "pinyin", "lost_byte", "markup", "page_counter", "shell", "converted_word" …
  Span<Raw> raw;
  std::string before;                // raw characters
  std::optional<std::string> after;  // nothing: could not be repaired (the text stands as it was, marked as damaged)
  Confidence confidence = Confidence::kHigh;
};

struct CleanText {
  std::string text;
  OffsetMap<Raw, Clean> map;
  std::vector<Repair> repairs;           // in order of raw.begin()
  std::vector<Span<Clean>> damaged;      // text that could not be restored, in order; rules are never taken from it
};

struct CanonicalText {
  std::string text;                      // '\n' line ends
  OffsetMap<Raw, Canonical> map;
  std::vector<Repair> repairs;
  std::vector<Span<Canonical>> damaged;
  std::vector<Span<Canonical>> shell;    // text that is not part of the document but was kept (usually empty)
  Script script = Script::kHans;
};

}  // namespace wenze::text
