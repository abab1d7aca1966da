#include "format/blocks.h"

#include <utility>

#include "base/strings.h"
#include "format/encoding.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

std::string_view without_trailing_space(std::string_view line) {
  while (!line.empty()) {
    const text::Decoded d = text::decode_before(line, line.size());
    if (!text::is_space(d.code_point)) break;
    line.remove_suffix(d.bytes);
  }
  return line;
}

}  // namespace

std::string sound_text(std::string_view s) {
  std::string out;
  for (const char c : decode(s, "UTF-8").text) {
    if (c == '\0')
      text::append_utf8(out, text::kReplacement);
    else
      out += c;
  }
  return out;
}

void BlockBuilder::add(std::string_view content, const BlockStyle& style) {
  if (!text::is_valid_utf8(content) || content.find('\0') != std::string_view::npos)
    return add(sound_text(content), style);
  for (const std::string_view line : base::split(content, "\n")) add_line(line, style);
}

void BlockBuilder::add_line(std::string_view line, const BlockStyle& style) {
  line = without_trailing_space(line);
  while (!line.empty() && (line.front() == ' ' || line.front() == '\t' || line.front() == '\r'))
    line.remove_prefix(1);
  if (line.empty()) return;
  const std::size_t begin = text_.size();
  text_ += line;
  text::Block block;
  block.raw = {begin, text_.size()};
  block.kind = style.kind;
  block.heading_level = style.heading_level;
  block.page = style.page;
  blocks_.push_back(block);
  text_ += '\n';
}

void BlockBuilder::move_into(text::RawText& out) {
  out.text = std::exchange(text_, {});
  out.blocks = std::exchange(blocks_, {});
}

}  // namespace wenze::format
