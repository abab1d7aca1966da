#include "clean/lines.h"

#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::clean {

std::vector<Line> split_lines(std::string_view s) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < s.size();) {
    const std::size_t feed = s.find('\n', begin);
    const std::size_t next = feed == std::string_view::npos ? s.size() : feed + 1;
    std::size_t end = feed == std::string_view::npos ? s.size() : feed;
    if (end > begin && s[end - 1] == '\r') --end;
    lines.push_back({begin, end, next});
    begin = next;
  }
  return lines;
}

std::string_view trimmed(std::string_view line) {
  while (!line.empty()) {
    const text::Decoded d = text::decode_at(line, 0);
    if (!text::is_space(d.code_point) && d.code_point != '\t') break;
    line.remove_prefix(d.bytes);
  }
  while (!line.empty()) {
    const text::Decoded d = text::decode_before(line, line.size());
    if (!text::is_space(d.code_point) && d.code_point != '\t' && d.code_point != '\r') break;
    line.remove_suffix(d.bytes);
  }
  return line;
}

bool begins_provision(std::string_view line) {
  line = trimmed(line);
  if (line.empty()) return false;
  const char32_t first = text::decode_at(line, 0).code_point;
  if ((first >= 0x2460 && first <= 0x24FF) || (first >= 0x3220 && first <= 0x3229))
    return true;  // ① ㈠
  constexpr std::u32string_view kBullets = U"•·●■◆▪*-—※";
  if (kBullets.find(first) != std::u32string_view::npos) return true;
  std::string_view rest = line;
  for (const std::string_view opening : {"第", "（", "(", "附", "〔"})
    if (line.starts_with(opening)) rest = line.substr(opening.size());
  const auto number = text::parse_numeral(rest);
  if (!number) return false;
  if (rest.size() != line.size()) return true;  // 第三…, （三…
  const std::string_view after = rest.substr(number->bytes);
  for (const std::string_view mark : {"、", ".", "．", "，", ",", "）", ")"})
    if (after.starts_with(mark)) return true;
  return false;
}

}  // namespace wenze::clean
