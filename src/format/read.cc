// One file → its texts. Containers are told by their bytes, text formats by their content and
// extension after decoding.

#include "format/read.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <experimental/simd>
#include <utility>

#include "base/sha256.h"
#include "format/blocks.h"
#include "format/encoding.h"
#include "format/readers.h"
#include "format/sniff.h"
#include "format/zip_archive.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

using base::MessageKind;
using Texts = std::vector<text::RawText>;

constexpr double kSureConfidence = 0.8;  // below it the guess is reported
constexpr double kMaxBrokenShare =
    0.2;  // of the bytes that are not ASCII: more is another encoding or no text
constexpr double kDamageShare = 0.03;  // of these bytes: what a damaged file may have
constexpr double kMaxControlShare =
    0.02;  // control characters of the decoded text: more is no text

std::string percent(double confidence) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%.2f", confidence);
  return buffer;
}

std::size_t count_not_ascii(std::string_view bytes) {
  return static_cast<std::size_t>(std::count_if(
      bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
}

struct DecodedFile {
  std::string text;
  std::string encoding;
  double confidence = 1;
  std::size_t broken_bytes = 0;
};

// Everything one call of read() carries through archives in archives.
class FileReader {
 public:
  FileReader(const ReadOptions& options, text::DiagnosticSink& sink)
      : options_(options),
        sink_(sink),
        budget_{options.limits.expanded_bytes, options.limits.archive_members} {}

  base::Status read_file(const std::string& path, std::string_view bytes, int depth, Texts& out) {
    if (bytes.empty()) return base::fail(MessageKind::empty_file, path);
    if (bytes.size() > options_.limits.file_bytes)
      return base::fail(MessageKind::limit_exceeded, path, "file bytes / 文件字节数",
                        std::to_string(options_.limits.file_bytes));
    const Sniffed sniffed = sniff_bytes(bytes);
    switch (sniffed.kind) {
      case FileKind::kUnsupported:
        return base::fail(MessageKind::unsupported_format, path, sniffed.reason);
      case FileKind::kBinary:
        return base::fail(MessageKind::binary_file, path, sniffed.reason);
      case FileKind::kZip:
        return read_zip(path, bytes, depth, out);
      case FileKind::kPdf:
        return read_container(path, bytes, text::Format::kPdf, out);
      default:
        return read_text(path, bytes, out);
    }
  }

 private:
  static text::Source source(const std::string& path, std::string_view bytes, text::Format format) {
    text::Source out;
    out.path = path;
    out.format = format;
    out.encoding = "UTF-8";
    out.size_bytes = bytes.size();
    out.sha256 = base::sha256_hex(bytes);
    return out;
  }

  base::Status read_container(const std::string& path, std::string_view bytes, text::Format format,
                              Texts& out) {
    text::RawText text;
    const Input input{path, bytes, options_.limits};
    const base::Status status =
        format == text::Format::kPdf ? read_pdf(input, text, sink_) : read_docx(input, text, sink_);
    if (!status) return status;
    if (text.text.empty()) return base::fail(MessageKind::no_text, path);
    text.source = source(path, bytes, format);
    out.push_back(std::move(text));
    return {};
  }

  base::Status read_zip(const std::string& path, std::string_view bytes, int depth, Texts& out);
  base::Status read_members(const std::string& path, const ZipArchive& archive, int depth,
                            Texts& out);
  base::Result<DecodedFile> decode_file(const std::string& path, std::string_view bytes) const;
  base::Status read_text(const std::string& path, std::string_view bytes, Texts& out);
  base::Status read_decoded(const std::string& path, DecodedFile& file, FileKind kind,
                            Texts& texts);
  void report_decoding(const DecodedFile& file, const std::string& path, const text::RawText& text);

  const ReadOptions& options_;
  text::DiagnosticSink& sink_;
  ExpansionBudget budget_;
};

// Members that never are documents.
bool is_ignored_member(const ZipArchive::Member& member) {
  return member.is_directory || member.name.starts_with("__MACOSX/") ||
         member.name.ends_with(".DS_Store") || member.name.ends_with("Thumbs.db") ||
         member.name.ends_with("desktop.ini");
}

base::Status FileReader::read_zip(const std::string& path, std::string_view bytes, int depth,
                                  Texts& out) {
  const auto archive = ZipArchive::open(path, bytes, "ZIP");
  if (!archive) return tl::unexpected(archive.error());
  if (archive->has("[Content_Types].xml")) {
    const auto has_part = [&](std::string_view folder) {
      return std::any_of(archive->members().begin(), archive->members().end(),
                         [&](const ZipArchive::Member& m) { return m.name.starts_with(folder); });
    };
    if (has_part("xl/"))
      return base::fail(
          MessageKind::unsupported_format, path,
          "Excel workbook; save it as PDF or CSV / Excel 工作簿，请另存为 PDF 或 CSV");
    if (has_part("ppt/"))
      return base::fail(MessageKind::unsupported_format, path,
                        "PowerPoint; save it as PDF / PowerPoint 演示文稿，请另存为 PDF");
    return read_container(path, bytes, text::Format::kDocx, out);
  }
  if (archive->has("OFD.xml"))
    return base::fail(MessageKind::unsupported_format, path,
                      "OFD; save it as PDF / OFD 文件，请另存为 PDF");
  if (archive->has("mimetype"))
    return base::fail(MessageKind::unsupported_format, path,
                      "OpenDocument or EPUB; save it as .docx or PDF / OpenDocument 或 "
                      "EPUB，请另存为 .docx 或 PDF");
  if (depth >= options_.limits.archive_depth)
    return base::fail(MessageKind::limit_exceeded, path, "archives in archives / 压缩包嵌套层数",
                      std::to_string(options_.limits.archive_depth));
  return read_members(path, *archive, depth, out);
}

// A member that cannot be read is a diagnostic; an exhausted budget ends the archive, with what was
// read so far.
base::Status FileReader::read_members(const std::string& path, const ZipArchive& archive, int depth,
                                      Texts& out) {
  const std::size_t before = out.size();
  std::vector<base::Error> errors;
  for (const ZipArchive::Member& member : archive.members()) {
    if (is_ignored_member(member)) continue;
    if (budget_.members_left-- <= 0) {
      errors.push_back({MessageKind::limit_exceeded,
                        {path, "archive members / 压缩包文件数",
                         std::to_string(options_.limits.archive_members)}});
      break;
    }
    const auto bytes = archive.read(member, budget_);
    const base::Status status = bytes ? read_file(path + "!" + member.name, *bytes, depth + 1, out)
                                      : tl::unexpected(bytes.error());
    if (status) continue;
    errors.push_back(status.error());
    if (!bytes && status.error().kind == MessageKind::limit_exceeded) break;
  }
  if (out.size() == before) {
    if (errors.size() == 1) return tl::unexpected(errors.front());
    const bool limit = !errors.empty() && errors.back().kind == MessageKind::limit_exceeded;
    if (limit) return tl::unexpected(errors.back());
  }
  for (const base::Error& error : errors) sink_.add(error);
  if (out.size() == before) return base::fail(MessageKind::no_text, path);
  return {};
}

// The best guess; the second best gets its chance where the first breaks more than a damaged file
// would.
base::Result<DecodedFile> FileReader::decode_file(const std::string& path,
                                                  std::string_view bytes) const {
  std::vector<EncodingGuess> guesses;
  if (!options_.encoding.empty()) {
    const auto name = canonical_encoding(options_.encoding);
    if (!name) return base::fail(MessageKind::wrong_encoding, path, options_.encoding);
    guesses = {{*name, 1.0}};
  } else {
    guesses = detect_encoding_declared(bytes, declared_encoding(bytes));
  }
  const bool wide_units =
      guesses.front().name.starts_with("UTF-16") || guesses.front().name.starts_with("UTF-32");
  std::size_t total = 0;  // of the bytes that may be broken; not counted where none is
  DecodedFile best;
  constexpr std::size_t kTries = 2;
  for (std::size_t i = 0; i < std::min(kTries, guesses.size()); ++i) {
    DecodedBytes decoded = decode(bytes, guesses[i].name);
    if (i > 0 && decoded.broken_bytes >= best.broken_bytes) break;
    best = {std::move(decoded.text), guesses[i].name, guesses[i].confidence, decoded.broken_bytes};
    if (best.broken_bytes == 0) break;
    if (total == 0) total = wide_units ? bytes.size() : count_not_ascii(bytes);
    if (static_cast<double>(best.broken_bytes) <= kDamageShare * static_cast<double>(total)) break;
  }
  if (static_cast<double>(best.broken_bytes) > kMaxBrokenShare * static_cast<double>(total) &&
      best.broken_bytes > 3) {
    if (!options_.encoding.empty())
      return base::fail(MessageKind::wrong_encoding, path, best.encoding);
    return base::fail(MessageKind::unknown_encoding, path);
  }
  return best;
}

// Tab, line ends, form feed, and the marks of old text files (Ctrl-Z, escape) are no control
// characters here.
std::size_t count_controls(std::string_view s) {
  using Bytes = std::experimental::native_simd<std::uint8_t>;
  const auto control = [](Bytes b) {
    return (b < 0x20 && !(b >= std::uint8_t{'\t'} && b <= std::uint8_t{'\r'}) && b != 0x1A &&
            b != 0x1B) ||
           b == 0x7F;
  };
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(s.data());
  std::size_t n = 0, at = 0;
  for (; s.size() - at >= Bytes::size(); at += Bytes::size()) {
    const auto found = control(Bytes(bytes + at, std::experimental::element_aligned));
    if (any_of(found)) n += static_cast<std::size_t>(popcount(found));
  }
  const auto rest =
      control(Bytes([&](auto i) { return at + i < s.size() ? bytes[at + i] : std::uint8_t{' '}; }));
  return n + static_cast<std::size_t>(popcount(rest));
}

// A few NULs are damage and become U+FFFD, because libraries further on stop at them; more than a
// few are no text.
base::Status mend_controls(const std::string& path, DecodedFile& file) {
  const std::size_t controls = count_controls(file.text);
  if (static_cast<double>(controls) > kMaxControlShare * static_cast<double>(file.text.size()))
    return base::fail(MessageKind::binary_file, path,
                      std::to_string(controls) + " control characters / 控制字符");
  if (file.text.find('\0') == std::string::npos) return {};
  std::string mended;
  for (const char c : file.text) {
    if (c == '\0') {
      text::append_utf8(mended, text::kReplacement);
      ++file.broken_bytes;
    } else {
      mended += c;
    }
  }
  file.text = std::move(mended);
  return {};
}

base::Status FileReader::read_text(const std::string& path, std::string_view bytes, Texts& out) {
  auto file = decode_file(path, bytes);
  if (!file) {
    // Bytes that are no text in any encoding and hold NULs are binary data, whatever the decoder
    // called them.
    if (bytes.find('\0') != std::string_view::npos &&
        file.error().kind == MessageKind::unknown_encoding)
      return base::fail(MessageKind::binary_file, path, "NUL");
    return tl::unexpected(file.error());
  }
  if (auto status = mend_controls(path, *file); !status) return status;
  Texts texts;
  const FileKind kind = sniff_text(path, file->text);
  if (auto status = read_decoded(path, *file, kind, texts); !status) return status;
  std::erase_if(texts, [](const text::RawText& t) {
    return t.text.find_first_not_of(" \t\r\n\f\v") == std::string::npos;
  });
  if (texts.empty()) return base::fail(MessageKind::no_text, path);
  constexpr std::pair<FileKind, text::Format> kFormats[] = {
      {FileKind::kMarkdown, text::Format::kMarkdown},
      {FileKind::kHtml, text::Format::kHtml},
      {FileKind::kXml, text::Format::kXml},
      {FileKind::kJson, text::Format::kJson}};
  text::Format format = text::Format::kText;
  for (const auto& [from, to] : kFormats)
    if (from == kind) format = to;
  const text::Source common = source(path, bytes, format);
  report_decoding(*file, path, texts.front());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    text::Source& own = texts[i].source;
    own = common;
    own.encoding = file->encoding;
    own.encoding_confidence = file->confidence;
    if (texts.size() > 1) own.path = path + "!" + std::to_string(i + 1);
    out.push_back(std::move(texts[i]));
  }
  return {};
}

// May take the text out of `file`.
base::Status FileReader::read_decoded(const std::string& path, DecodedFile& file, FileKind kind,
                                      Texts& texts) {
  const Input input{path, file.text, options_.limits};
  if (kind == FileKind::kJson) return read_json(input, texts);
  text::RawText& text = texts.emplace_back();
  switch (kind) {
    case FileKind::kMarkdown:
      return read_markdown(input, text);
    case FileKind::kHtml:
      return read_html(input, text);
    case FileKind::kXml:
      return read_xml(input, text);
    default:
      text.text = std::move(file.text);
      return {};
  }
}

void FileReader::report_decoding(const DecodedFile& file, const std::string& path,
                                 const text::RawText& text) {
  if (file.broken_bytes > 0) {
    const std::size_t at = text.text.find("\xEF\xBF\xBD");
    text::Diagnostic diagnostic{MessageKind::broken_bytes,
                                {std::to_string(file.broken_bytes), file.encoding, path}};
    if (at != std::string::npos) diagnostic.raw = text::Span<text::Raw>(at, at + 3);
    sink_.add(std::move(diagnostic));
  }
  if (file.confidence < kSureConfidence)
    sink_.add(base::Error{MessageKind::low_encoding_confidence,
                          {file.encoding, percent(file.confidence), path}});
}

}  // namespace

base::Result<std::vector<text::RawText>> read(std::string_view path, std::string_view bytes,
                                              const ReadOptions& options,
                                              text::DiagnosticSink& sink) {
  Texts texts;
  FileReader reader(options, sink);
  if (auto status = reader.read_file(std::string(path), bytes, 0, texts); !status)
    return tl::unexpected(status.error());
  for (text::RawText& text : texts)
    if (text.title) text.title = sound_text(*text.title);
  return texts;
}

}  // namespace wenze::format
