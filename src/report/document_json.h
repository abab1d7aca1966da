#pragma once
// One document with its provisions and rules as the JSON of docs/document.schema.json
// (wenze/document/1): what `wenze extract --json` prints.

#include <string>
#include <vector>

#include "base/message.h"
#include "document/document.h"
#include "extract/rule.h"
#include "text/diagnostic.h"

namespace wenze::report {

// What is printed. Everything is borrowed and must outlive the call.
struct DocumentView {
  const document::File& file;
  const document::Document& document;       // one of file.documents
  const std::vector<extract::Rule>& rules;  // of this document
  // What reading and extraction had to say; printed before Document::diagnostics. The caller
  // decides which of the messages of a file with several documents go to which of them.
  const std::vector<text::Diagnostic>& diagnostics;
};

struct DocumentJsonOptions {
  enum class Text { kWithout, kWith };
  Text canonical_text =
      Text::kWithout;  // kWith: adds the canonical text, to which the canonical spans refer
  int indent = -1;     // spaces a level; -1: everything on one line, as --jsonl needs
  base::Language language = base::Language::kEnglish;  // of diagnostics[].message
};

// The JSON text, without a line end. Bytes that are not UTF-8 (a path may hold any) become U+FFFD.
// Of a file with several documents each repair is printed once, with the last document that begins
// before it (those before all documents with the first). A reference with several targets is
// printed once a target.
std::string to_json(const DocumentView& view, const DocumentJsonOptions& options);

// "[…]" around JSON texts, as `--json` prints several documents.
std::string json_array(const std::vector<std::string>& values);

}  // namespace wenze::report
