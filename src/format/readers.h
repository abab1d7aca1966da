#pragma once
// One reader a format. Each fills text, blocks and title of `out`; read.cc fills the source.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "format/read.h"
#include "text/stages.h"

namespace wenze::format {

// What every reader is given.
struct Input {
  std::string_view path;   // for messages
  std::string_view bytes;  // UTF-8 for the markup formats, the file itself for the containers
  const Limits& limits;
};

base::Status read_markdown(const Input& input, text::RawText& out);
base::Status read_html(const Input& input, text::RawText& out);
base::Status read_docx(const Input& input, text::RawText& out, text::DiagnosticSink& sink);
base::Status read_pdf(const Input& input, text::RawText& out, text::DiagnosticSink& sink);
base::Status read_xml(const Input& input, text::RawText& out);
// An array or several lines of objects give one text each.
base::Status read_json(const Input& input, std::vector<text::RawText>& out);

// Appends the text of an HTML fragment (the content of a JSON field, an HTML block in Markdown):
// all of it, without looking for the main text.
class BlockBuilder;
base::Status append_html_fragment(const Input& input, BlockBuilder& blocks);

}  // namespace wenze::format
