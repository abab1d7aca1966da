#include "format/sniff.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace wenze::format {
namespace {

using namespace std::string_view_literals;

struct Magic {
  std::string_view prefix;
  FileKind kind;
  std::string_view reason;
};

constexpr std::array kMagic{
    Magic{"PK\x03\x04"sv, FileKind::kZip, ""},
    Magic{"PK\x05\x06"sv, FileKind::kZip, ""},
    Magic{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, FileKind::kUnsupported,
          "legacy binary Office file (.doc, .xls, .ppt, .wps); save it as .docx or PDF / 旧版 "
          "Office 二进制文件，请另存为 .docx 或 PDF"},
    Magic{"{\\rtf"sv, FileKind::kUnsupported, "RTF; save it as .docx / RTF 文件，请另存为 .docx"},
    Magic{"MIME-Version:"sv, FileKind::kUnsupported,
          "MHTML web archive; save the page as .html / MHTML 网页归档，请另存为 .html"},
    Magic{"\x89PNG\r\n"sv, FileKind::kUnsupported,
          "PNG image; run OCR first / PNG 图像，请先做文字识别"},
    Magic{"\xFF\xD8\xFF"sv, FileKind::kUnsupported,
          "JPEG image; run OCR first / JPEG 图像，请先做文字识别"},
    Magic{"GIF87a"sv, FileKind::kUnsupported,
          "GIF image; run OCR first / GIF 图像，请先做文字识别"},
    Magic{"GIF89a"sv, FileKind::kUnsupported,
          "GIF image; run OCR first / GIF 图像，请先做文字识别"},
    Magic{"II*\0"sv, FileKind::kUnsupported,
          "TIFF image; run OCR first / TIFF 图像，请先做文字识别"},
    Magic{"MM\0*"sv, FileKind::kUnsupported,
          "TIFF image; run OCR first / TIFF 图像，请先做文字识别"},
    Magic{"AT&TFORM"sv, FileKind::kUnsupported,
          "DjVu image; run OCR first / DjVu 图像，请先做文字识别"},
    Magic{"7z\xBC\xAF\x27\x1C"sv, FileKind::kUnsupported,
          "7-Zip archive; unpack it or use .zip / 7-Zip 压缩包，请解压或改用 .zip"},
    Magic{"Rar!\x1A\x07"sv, FileKind::kUnsupported,
          "RAR archive; unpack it or use .zip / RAR 压缩包，请解压或改用 .zip"},
    Magic{"\x1F\x8B\x08"sv, FileKind::kUnsupported,
          "gzip archive; unpack it or use .zip / gzip 压缩包，请解压或改用 .zip"},
    Magic{"\xFD"
          "7zXZ\0"sv,
          FileKind::kUnsupported,
          "xz archive; unpack it or use .zip / xz 压缩包，请解压或改用 .zip"},
    Magic{"\x7F"
          "ELF"sv,
          FileKind::kBinary, "ELF"},
    Magic{"\xCA\xFE\xBA\xBE"sv, FileKind::kBinary, "Java class"},
    Magic{"SQLite format 3\0"sv, FileKind::kBinary, "SQLite"},
};

bool is_riff_image(std::string_view bytes) {
  return bytes.starts_with("RIFF") && bytes.size() >= 12 && bytes.substr(8, 4) == "WEBP";
}

// "BM", then a length that fits the file.
bool is_bitmap(std::string_view bytes) {
  if (!bytes.starts_with("BM") || bytes.size() < 26) return false;
  return bytes.substr(6, 4) == "\0\0\0\0"sv;
}

// Readers accept up to 1,024 bytes of anything before the mark; a text that only mentions it has no
// objects.
bool is_pdf(std::string_view bytes) {
  const std::size_t at = bytes.substr(0, 1024).find("%PDF-");
  return at == 0 || (at != std::string_view::npos && bytes.find(" obj") != std::string_view::npos);
}

// "BZh" and "MZ" alone could begin a text.
bool is_bzip2(std::string_view bytes) {
  return bytes.starts_with("BZh") && bytes.substr(4).starts_with("1AY&SY");
}

bool is_windows_program(std::string_view bytes) {
  return bytes.starts_with("MZ") && bytes.substr(0, 256).find('\0') != std::string_view::npos;
}

std::string lower_head(std::string_view s, std::size_t length) {
  std::string out(s.substr(0, length));
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

std::string_view skip_space(std::string_view s) {
  const std::size_t at = s.find_first_not_of(" \t\r\n\f\v");
  return at == std::string_view::npos ? std::string_view{} : s.substr(at);
}

// A document, not a text in which a tag happens to stand: it begins with the document type, <html>
// or <head>, possibly after comments.
bool begins_like_html(std::string_view utf8) {
  utf8 = skip_space(utf8);
  while (utf8.starts_with("<!--")) {
    const std::size_t end = utf8.find("-->");
    if (end == std::string_view::npos) return false;
    utf8 = skip_space(utf8.substr(end + 3));
  }
  const std::string head = lower_head(utf8, 32);
  return head.starts_with("<!doctype html") || head.starts_with("<html") ||
         head.starts_with("<head") || head.starts_with("<body");
}

bool is_xhtml(std::string_view utf8) {
  const std::string head = lower_head(utf8, 1024);
  return head.find("<html") != std::string::npos ||
         head.find("<!doctype html") != std::string::npos;
}

bool has_tag(std::string_view utf8) {
  for (std::size_t at = utf8.find('<'); at != std::string_view::npos; at = utf8.find('<', at + 1)) {
    if (at + 1 >= utf8.size()) return false;
    const auto next = static_cast<unsigned char>(utf8[at + 1]);
    if (std::isalpha(next) != 0 || next == '/' || next == '!') return true;
  }
  return false;
}

}  // namespace

std::string extension(std::string_view path) {
  const std::size_t slash = path.find_last_of("/\\!");
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  const std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos || dot + 1 == path.size()) return {};
  return lower_head(path.substr(dot + 1), path.size());
}

Sniffed sniff_bytes(std::string_view bytes) {
  for (const Magic& magic : kMagic)
    if (bytes.starts_with(magic.prefix)) return {magic.kind, std::string(magic.reason)};
  if (is_pdf(bytes)) return {FileKind::kPdf, {}};
  if (is_riff_image(bytes))
    return {FileKind::kUnsupported, "WebP image; run OCR first / WebP 图像，请先做文字识别"};
  if (is_bzip2(bytes))
    return {FileKind::kUnsupported,
            "bzip2 archive; unpack it or use .zip / bzip2 压缩包，请解压或改用 .zip"};
  if (is_bitmap(bytes))
    return {FileKind::kUnsupported, "BMP image; run OCR first / BMP 图像，请先做文字识别"};
  if (is_windows_program(bytes)) return {FileKind::kBinary, "Windows program"};
  return {};
}

FileKind sniff_text(std::string_view path, std::string_view utf8) {
  const std::string ext = extension(path);
  const std::string_view body = skip_space(utf8);
  if (body.starts_with("<?xml")) return is_xhtml(body) ? FileKind::kHtml : FileKind::kXml;
  if (begins_like_html(body)) return FileKind::kHtml;
  if (ext == "xml" && body.starts_with("<")) return FileKind::kXml;
  if (ext == "html" || ext == "htm" || ext == "shtml" || ext == "xhtml" || ext == "jhtml" ||
      ext == "asp" || ext == "aspx" || ext == "jsp" || ext == "php")
    return has_tag(utf8) ? FileKind::kHtml : FileKind::kText;
  if (ext == "md" || ext == "markdown" || ext == "mdown" || ext == "mkd")
    return FileKind::kMarkdown;
  if ((ext == "json" || ext == "jsonl" || ext == "ndjson") &&
      (body.starts_with("{") || body.starts_with("[")))
    return FileKind::kJson;
  return FileKind::kText;
}

}  // namespace wenze::format
