// Characters that nobody sees: control characters, zero-width ones, direction marks, byte order
// marks.
#include "clean/passes.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

bool is_invisible(char32_t c) {
  if (c < 0x20) return c != '\t' && c != '\n' && c != '\r';
  return (c >= 0x7F && c <= 0x9F && c != 0x85) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

// A form feed or vertical tab ends a line; the others leave nothing.
std::string replacement(char32_t c) { return c == '\f' || c == '\v' ? "\n" : ""; }

}  // namespace

void repair_control(WorkingText& text) {
  const std::string_view s = text.view();
  std::vector<Edit> edits;
  for (std::size_t at = 0; at < s.size();) {
    const text::Decoded d = text::decode_at(s, at);
    if (is_invisible(d.code_point)) {
      if (!edits.empty() && edits.back().end == at)
        edits.back().end = at + d.bytes;
      else
        edits.push_back({"control", at, at + d.bytes, ""});
      if (edits.back().after.empty()) edits.back().after = replacement(d.code_point);
    }
    at += d.bytes;
  }
  text.apply(edits);
}

void mark_replacement_characters(WorkingText& text) {
  constexpr std::string_view kReplacementUtf8 = "\xEF\xBF\xBD";
  const std::string_view s = text.view();
  for (std::size_t at = s.find(kReplacementUtf8); at != std::string_view::npos;) {
    std::size_t end = at;
    while (s.substr(end).starts_with(kReplacementUtf8)) end += kReplacementUtf8.size();
    text.mark_damaged("control", at, end);
    at = s.find(kReplacementUtf8, end);
  }
}

}  // namespace wenze::clean
