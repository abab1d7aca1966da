// read() on any bytes: no crash, valid UTF-8, blocks in order and inside the text, limits kept.
//
// An input is read as it is, under the name of every text format. One that begins with "=== NAME"
// is a container written as text, so that what is inside is changed and the container stays sound:
// a ZIP (or DOCX) whose members follow lines "=== NAME"; "=== pdf" is followed by lines "X Y SIZE
// TEXT", and by "=== page" where a page begins.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "format/read.h"
#include "samples.h"
#include "text/utf8.h"

using namespace wenze;

namespace {

constexpr const char* kTextNames[] = {"a.txt", "a.md", "a.html", "a.xml", "a.json"};
constexpr std::string_view kMark = "=== ";
constexpr std::size_t kMaxGrowth = 8;  // bytes of text for one byte of the limit on expansion

format::ReadOptions small_limits() {
  format::ReadOptions options;
  options.limits = {.file_bytes = 1 << 18,
                    .expanded_bytes = 1 << 19,
                    .archive_members = 16,
                    .archive_depth = 2,
                    .markup_depth = 64,
                    .pdf_pages = 8};
  return options;
}

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

void check_blocks(const text::RawText& text) {
  std::size_t at = 0;
  for (const text::Block& block : text.blocks) {
    require(at <= block.raw.begin() && block.raw.end() <= text.text.size(),
            "blocks are in order and inside");
    require(text::is_valid_utf8(block.raw.of(text.text)), "blocks do not cut characters");
    require((block.kind == text::BlockKind::kHeading) == (block.heading_level > 0),
            "headings have a level");
    at = block.raw.end();
  }
}

void check(const char* path, std::string_view bytes) {
  const format::ReadOptions options = small_limits();
  text::DiagnosticSink sink;
  const auto texts = format::read(path, bytes, options, sink);
  for (const text::Diagnostic& diagnostic : sink.all())
    require(!diagnostic.message(base::Language::kEnglish).empty(), "diagnostics can be shown");
  if (!texts) return;
  require(!texts->empty(), "what is read has a text");
  std::size_t bytes_of_text = 0;
  for (const text::RawText& text : *texts) {
    require(text::is_valid_utf8(text.text), "the text is valid UTF-8");
    require(text::is_valid_utf8(text.title.value_or("")), "the title is valid UTF-8");
    require(!text.text.empty(), "a text is not empty");
    require(text.source.sha256.size() == 64 && !text.source.encoding.empty(),
            "the source is named");
    check_blocks(text);
    bytes_of_text += text.text.size();
  }
  require(bytes_of_text <= kMaxGrowth * options.limits.expanded_bytes, "no text is blown up");
}

// The lines of `input`, one after the other.
bool next_line(std::string_view& input, std::string_view& line) {
  if (input.empty()) return false;
  const std::size_t end = input.find('\n');
  line = input.substr(0, end);
  input.remove_prefix(end == std::string_view::npos ? input.size() : end + 1);
  return true;
}

std::string zip_of(std::string_view input) {
  format::test::Members members;
  for (std::string_view line; next_line(input, line);) {
    if (line.starts_with(kMark))
      members.emplace_back(line.substr(kMark.size()), "");
    else
      members.back().second += std::string(line) + "\n";
  }
  return format::test::make_zip(members);
}

std::string pdf_of(std::string_view input) {
  std::vector<format::test::PdfPage> pages(1);
  for (std::string_view line; next_line(input, line);) {
    if (line.starts_with(kMark)) {
      pages.emplace_back();
      continue;
    }
    const std::string numbers(line);
    double value[3];
    const char* at = numbers.c_str();
    for (double& v : value) {
      char* end = nullptr;
      v = std::strtod(at, &end);
      at = end;
    }
    if (*at == ' ') ++at;
    pages.back().push_back({value[0], value[1], value[2], text::to_utf32(at)});
  }
  return format::test::make_pdf(pages);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  constexpr std::string_view kPdf = "=== pdf\n";
  if (bytes.starts_with(kPdf)) {
    check("a.pdf", pdf_of(bytes.substr(kPdf.size())));
  } else if (bytes.starts_with(kMark)) {
    check("a.docx", zip_of(bytes));
  } else if (bytes.starts_with("PK") || bytes.starts_with("%PDF")) {
    check("a", bytes);
  } else {
    for (const char* name : kTextNames) check(name, bytes);
  }
  return 0;
}
