#include "clean/site_shells.h"

#include "clean/lines.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

// Spaces dropped, full-width ASCII and the Chinese comma, colon and stop made ASCII.
std::string fold_line(std::string_view line) {
  std::string out;
  for (std::size_t at = 0; at < line.size();) {
    const text::Decoded d = text::decode_at(line, at);
    at += d.bytes;
    char32_t c = d.code_point;
    if (text::is_space(c) || c == '\t') continue;
    if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
    if (c == U'。') c = '.';
    if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
    text::append_utf8(out, c);
  }
  return out;
}

}  // namespace

SiteShells::SiteShells(const text::Table& table) {
  for (const text::TableRow& row : table.rows()) {
    const std::string form = fold_line(table.cell(row, "form"));
    const std::string_view match = table.cell(row, "match");
    if (form.empty()) continue;
    const char32_t first = text::decode_at(form, 0).code_point;
    if (first >= 0x10000) continue;
    if (match == "line_contains") {
      contained_.add(form, kContains);
      inside_[first] = true;
      continue;
    }
    const Role role = match == "line_exact"    ? kExact
                      : match == "line_prefix" ? kPrefix
                      : match == "block_start" ? kBlockStart
                                               : kBlockEnd;
    starts_.add(form, role);
    first_[first] = true;
  }
}

bool SiteShells::begins_with(std::string_view line, Role role, std::size_t most_codepoints) const {
  line = trimmed(line);
  if (line.empty() || line.size() > 4 * most_codepoints) return false;
  char32_t first = text::decode_at(line, 0).code_point;
  if (first >= 0xFF01 && first <= 0xFF5E) first -= 0xFEE0;
  if (first >= 'A' && first <= 'Z') first += 'a' - 'A';
  if (first >= 0x10000 || !first_[first]) return false;
  const std::string folded = fold_line(line);
  if (text::count_codepoints(folded) > most_codepoints) return false;
  // Every form that begins the line, not only the longest: they differ in role.
  for (const text::Matcher::Match& match : starts_.find_all(folded)) {
    if (match.begin != 0) break;
    if (match.value == role && (role != kExact || match.end == folded.size())) return true;
  }
  return false;
}

bool SiteShells::is_shell_line(std::string_view line) const {
  if (begins_with(line, kExact, kLongestShellCodepoints)) return true;
  if (begins_with(line, kPrefix, kLongestShellCodepoints)) return true;
  line = trimmed(line);
  if (line.size() > 4 * kLongestShellCodepoints) return false;
  for (std::size_t at = 0; at < line.size();) {
    const text::Decoded d = text::decode_at(line, at);
    at += d.bytes;
    const char32_t c =
        d.code_point >= 0xFF01 && d.code_point <= 0xFF5E ? d.code_point - 0xFEE0 : d.code_point;
    const char32_t lower = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    if (lower >= 0x10000 || !inside_[lower]) continue;
    const std::string folded = fold_line(line);
    return text::count_codepoints(folded) <= kLongestShellCodepoints &&
           !contained_.find_longest(folded).empty();
  }
  return false;
}

bool SiteShells::starts_block(std::string_view line) const {
  return begins_with(line, kBlockStart, kLongestNoticeCodepoints);
}

bool SiteShells::ends_block(std::string_view line) const {
  return begins_with(line, kBlockEnd, kLongestShellCodepoints);
}

}  // namespace wenze::clean
