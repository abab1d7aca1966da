#pragma once
// Builds the bytes of sample files: encoded text, zip, docx, pdf. All texts are fictional.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "format/read.h"

namespace wenze::format::test {

// UTF-8 → bytes in an encoding that ICU knows.
std::string encode(std::string_view utf8, const char* icu_name);

// A zip file with stored (not compressed) members; names are written as they are, without the UTF-8
// flag.
using Members = std::vector<std::pair<std::string, std::string>>;
std::string make_zip(const Members& members);

// A DOCX whose document body is `body` (WordprocessingML); the other parts are left out when empty.
struct DocxParts {
  std::string body, numbering, styles, footnotes, core;
};
std::string make_docx(const DocxParts& parts);
// <w:p> with one run; `properties` goes into <w:pPr>.
std::string paragraph(std::string_view text, std::string_view properties = {});

// A page is a list of lines; x and y in points from the left and lower edge of an A4 page, one
// character = `size` wide.
struct PdfLine {
  double x, y, size;
  std::u32string text;
};
using PdfPage = std::vector<PdfLine>;
std::string make_pdf(const std::vector<PdfPage>& pages);

// What read() gives: one line a block "kind text" (heading with its level: "h2 …"), texts of
// several files after
// "== path"; plain text as it is; "error kind" when it fails. Diagnostics follow as "! kind".
std::string dump(std::string_view path, std::string_view bytes, const ReadOptions& options = {});

}  // namespace wenze::format::test
