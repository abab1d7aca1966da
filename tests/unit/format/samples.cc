#include "samples.h"

#include <gtest/gtest.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <map>

#include "text/utf8.h"

namespace wenze::format::test {
namespace {

std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFFu;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = (crc & 1u) != 0 ? crc >> 1 ^ 0xEDB88320u : crc >> 1;
  }
  return ~crc;
}

void put(std::string& out, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

// What local and central header have in common.
void put_header(std::string& out, const std::string& name, std::string_view content) {
  put(out, 0, 2);     // flags
  put(out, 0, 2);     // stored
  put(out, 0, 2);     // time
  put(out, 0x21, 2);  // 1980-01-01
  put(out, crc32(content), 4);
  put(out, static_cast<std::uint32_t>(content.size()), 4);
  put(out, static_cast<std::uint32_t>(content.size()), 4);
  put(out, static_cast<std::uint32_t>(name.size()), 2);
  put(out, 0, 2);
}

constexpr const char* kWordNamespace =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

std::string word_part(const char* root, const std::string& content) {
  return std::string("<?xml version=\"1.0\" encoding=\"UTF-8\"?><") + root + " " + kWordNamespace +
         ">" + content + "</" + root + ">";
}

std::string hex4(std::uint32_t value) {
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04X", value);
  return buffer.data();
}

class PdfWriter {
 public:
  int add(const std::string& object) {
    objects_.push_back(object);
    return static_cast<int>(objects_.size());
  }
  int reserve() { return add({}); }
  void set(int number, const std::string& object) {
    objects_[static_cast<std::size_t>(number - 1)] = object;
  }

  std::string finish(int catalog) const {
    std::string out = "%PDF-1.4\n";
    std::vector<std::size_t> offsets;
    for (std::size_t i = 0; i < objects_.size(); ++i) {
      offsets.push_back(out.size());
      out += std::to_string(i + 1) + " 0 obj\n" + objects_[i] + "\nendobj\n";
    }
    const std::size_t xref = out.size();
    out += "xref\n0 " + std::to_string(objects_.size() + 1) + "\n0000000000 65535 f \n";
    for (const std::size_t offset : offsets) {
      std::array<char, 32> buffer{};
      std::snprintf(buffer.data(), buffer.size(), "%010zu 00000 n \n", offset);
      out += buffer.data();
    }
    return out + "trailer\n<< /Size " + std::to_string(objects_.size() + 1) + " /Root " +
           std::to_string(catalog) + " 0 R >>\nstartxref\n" + std::to_string(xref) + "\n%%EOF\n";
  }

 private:
  std::vector<std::string> objects_;
};

std::string stream(const std::string& content) {
  return "<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

// Characters get the codes 1, 2, 3 … in the order of their first use.
std::string page_content(const PdfPage& page, std::map<char32_t, std::uint32_t>& codes) {
  std::string out;
  for (const PdfLine& line : page) {
    std::string hex;
    for (const char32_t c : line.text)
      hex += hex4(codes.emplace(c, static_cast<std::uint32_t>(codes.size() + 1)).first->second);
    out += "BT /F1 " + std::to_string(line.size) + " Tf " + std::to_string(line.x) + " " +
           std::to_string(line.y) + " Td <" + hex + "> Tj ET\n";
  }
  return out;
}

std::string to_unicode(const std::map<char32_t, std::uint32_t>& codes) {
  std::string out =
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 "
      "def\n"
      "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
  for (const auto& [c, code] : codes)
    out += "1 beginbfchar <" + hex4(code) + "> <" + hex4(c) + "> endbfchar\n";
  return out + "endcmap end end";
}

}  // namespace

std::string encode(std::string_view utf8, const char* icu_name) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(icu_name, &error);
  EXPECT_TRUE(U_SUCCESS(error)) << icu_name;
  const auto text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
  std::string out(static_cast<std::size_t>(text.length()) * 4 + 8, '\0');
  const int32_t length = ucnv_fromUChars(converter, out.data(), static_cast<int32_t>(out.size()),
                                         text.getBuffer(), text.length(), &error);
  EXPECT_TRUE(U_SUCCESS(error)) << icu_name;
  ucnv_close(converter);
  out.resize(static_cast<std::size_t>(length));
  return out;
}

std::string make_zip(const Members& members) {
  std::string out, central;
  for (const auto& [name, content] : members) {
    const auto offset = static_cast<std::uint32_t>(out.size());
    out += "PK\x03\x04";
    put(out, 20, 2);
    put_header(out, name, content);
    out += name + content;
    central += "PK\x01\x02";
    put(central, 20, 2);
    put(central, 20, 2);
    put_header(central, name, content);
    put(central, 0, 2);  // comment
    put(central, 0, 2);  // disk
    put(central, 0, 2);
    put(central, 0, 4);
    put(central, offset, 4);
    central += name;
  }
  const auto start = static_cast<std::uint32_t>(out.size());
  out += central + "PK\x05\x06";
  put(out, 0, 4);
  put(out, static_cast<std::uint32_t>(members.size()), 2);
  put(out, static_cast<std::uint32_t>(members.size()), 2);
  put(out, static_cast<std::uint32_t>(central.size()), 4);
  put(out, start, 4);
  put(out, 0, 2);
  return out;
}

std::string make_docx(const DocxParts& parts) {
  Members members{
      {"[Content_Types].xml", "<?xml version=\"1.0\"?><Types/>"},
      {"word/document.xml", word_part("w:document", "<w:body>" + parts.body + "</w:body>")}};
  if (!parts.numbering.empty())
    members.emplace_back("word/numbering.xml", word_part("w:numbering", parts.numbering));
  if (!parts.styles.empty())
    members.emplace_back("word/styles.xml", word_part("w:styles", parts.styles));
  if (!parts.footnotes.empty())
    members.emplace_back("word/footnotes.xml", word_part("w:footnotes", parts.footnotes));
  if (!parts.core.empty())
    members.emplace_back("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\">" +
                                                  parts.core + "</cp:coreProperties>");
  return make_zip(members);
}

std::string paragraph(std::string_view text, std::string_view properties) {
  return "<w:p><w:pPr>" + std::string(properties) + "</w:pPr><w:r><w:t>" + std::string(text) +
         "</w:t></w:r></w:p>";
}

std::string make_pdf(const std::vector<PdfPage>& pages) {
  PdfWriter pdf;
  std::map<char32_t, std::uint32_t> codes;
  const int tree = pdf.reserve(), font = pdf.reserve();
  std::string kids;
  for (const PdfPage& page : pages) {
    const int content = pdf.add(stream(page_content(page, codes)));
    const int number =
        pdf.add("<< /Type /Page /Parent " + std::to_string(tree) +
                " 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 " + std::to_string(font) +
                " 0 R >> >> /Contents " + std::to_string(content) + " 0 R >>");
    kids += std::to_string(number) + " 0 R ";
  }
  const int map = pdf.add(stream(to_unicode(codes)));
  const int descriptor = pdf.add(
      "<< /Type /FontDescriptor /FontName /Sample /Flags 4 /FontBBox [0 -120 1000 880] "
      "/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 800 /StemV 80 >>");
  const int cid = pdf.add(
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Sample /CIDSystemInfo << /Registry (Adobe) "
      "/Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor " +
      std::to_string(descriptor) + " 0 R >>");
  pdf.set(
      font,
      "<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H /DescendantFonts [" +
          std::to_string(cid) + " 0 R] /ToUnicode " + std::to_string(map) + " 0 R >>");
  pdf.set(tree,
          "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages.size()) + " >>");
  return pdf.finish(pdf.add("<< /Type /Catalog /Pages " + std::to_string(tree) + " 0 R >>"));
}

std::string dump(std::string_view path, std::string_view bytes, const ReadOptions& options) {
  static constexpr std::array<const char*, 6> kKinds{"p", "h", "li", "cell", "note", "file"};
  text::DiagnosticSink sink;
  const auto texts = read(path, bytes, options, sink);
  std::string out;
  if (!texts) out = "error " + std::string(base::name(texts.error().kind)) + "\n";
  for (const text::RawText& text : texts.value_or(std::vector<text::RawText>{})) {
    if (texts->size() > 1 || text.source.path != path) out += "== " + text.source.path + "\n";
    if (text.blocks.empty()) out += text.text;
    for (const text::Block& block : text.blocks) {
      out += kKinds[static_cast<std::size_t>(block.kind)];
      if (block.heading_level > 0) out += std::to_string(block.heading_level);
      out += " " + std::string(block.raw.of(text.text)) + "\n";
    }
  }
  for (const text::Diagnostic& diagnostic : sink.all()) {
    out += "! " + std::string(base::name(diagnostic.kind));
    if (!diagnostic.args.empty()) out += " " + diagnostic.args[0];
    if (diagnostic.raw) out += " @" + std::to_string(diagnostic.raw->begin());
    out += "\n";
  }
  return out;
}

}  // namespace wenze::format::test
