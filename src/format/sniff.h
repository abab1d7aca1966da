#pragma once
// What a file is, by its first bytes and, where they leave it open, its extension and its content.

#include <string>
#include <string_view>

namespace wenze::format {

enum class FileKind { kText, kMarkdown, kHtml, kXml, kJson, kPdf, kZip, kUnsupported, kBinary };

struct Sniffed {
  FileKind kind = FileKind::kText;
  std::string reason;  // for kUnsupported and kBinary: what it is and what to do, "English / 中文"
};

// By the bytes alone: containers, images, programs. kText when nothing of these fits.
Sniffed sniff_bytes(std::string_view bytes);

// For text that is decoded already: Markdown, HTML, XML, JSON or plain.
FileKind sniff_text(std::string_view path, std::string_view utf8);

// The extension in lower case without the dot; "" when there is none.
std::string extension(std::string_view path);

}  // namespace wenze::format
