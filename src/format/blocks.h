#pragma once
// Builds the text of a document without markup: one block a line, blocks filled.

#include <string>
#include <string_view>
#include <vector>

#include "text/stages.h"

namespace wenze::format {

struct BlockStyle {
  text::BlockKind kind = text::BlockKind::kParagraph;
  int heading_level = 0;
  int page = 0;
};

// `s` with U+FFFD for what is not UTF-8 and for NUL, which character references and containers can
// smuggle in.
std::string sound_text(std::string_view s);

class BlockBuilder {
 public:
  // Appends `content` as one block, or as several where it holds '\n'. White space at the end of a
  // line and ASCII white space at its beginning are dropped, U+3000 at the beginning stays; lines
  // of white space only are left out.
  void add(std::string_view content, const BlockStyle& style);

  bool empty() const { return text_.empty(); }
  std::size_t size_bytes() const { return text_.size(); }

  // Gives text and blocks to `out`; the builder is empty afterwards.
  void move_into(text::RawText& out);

 private:
  void add_line(std::string_view line, const BlockStyle& style);

  std::string text_;
  std::vector<text::Block> blocks_;
};

}  // namespace wenze::format
