// Nearly every line of a text is no shell, so a line is first asked for pairs of characters that
// begin a form; only then is it folded and looked up.
#include "clean/site_shells.h"

#include <algorithm>

#include "clean/lines.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr std::size_t kPairs = 1 << 15;
constexpr std::size_t kLongestShellCodepoints = 40;    // a longer line is text, whatever it holds
constexpr std::size_t kLongestNoticeCodepoints = 160;  // of the first line of a block

// Full-width ASCII and the stop made ASCII, letters small; 0 for white space.
char32_t fold_character(char32_t c) {
  if (c == '\t' || text::is_space(c)) return 0;
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
  if (c == U'。') c = '.';
  return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

std::string fold_line(std::string_view line) {
  std::string out;
  for (std::size_t at = 0; at < line.size();) {
    const text::Decoded d = text::decode_at(line, at);
    const char32_t c = fold_character(d.code_point);
    if (c == d.code_point)
      out.append(line, at, d.bytes);
    else if (c != 0)
      text::append_utf8(out, c);
    at += d.bytes;
  }
  return out;
}

std::size_t pair_hash(char32_t a, char32_t b) { return (a * 31 + b) % kPairs; }

// The first two characters of a folded form; the second is 0 in a form of one.
std::size_t pair_of(std::string_view folded) {
  const text::Decoded first = text::decode_at(folded, 0);
  return pair_hash(first.code_point, first.bytes < folded.size()
                                         ? text::decode_at(folded, first.bytes).code_point
                                         : 0);
}

// Calls `use(a, b)` for neighbours of the folded line until it returns true; 0 stands behind the
// last.
template <class Use>
bool any_pair(std::string_view line, Use use) {
  char32_t before = 0;
  for (std::size_t at = 0; at < line.size();) {
    const text::Decoded d = text::decode_at(line, at);
    at += d.bytes;
    const char32_t c = fold_character(d.code_point);
    if (c == 0) continue;
    if (before != 0 && use(before, c)) return true;
    before = c;
  }
  return before != 0 && use(before, 0);
}

// A sentence, a provision or a line of a form to be filled in (联系电话：……) is text.
bool is_text(std::string_view line) {
  for (std::string_view mark : {"。", "；", "……", "__", "××", "＿"})
    if (line.find(mark) != std::string_view::npos) return true;
  return begins_provision(line);
}

}  // namespace

SiteShells::SiteShells(const text::Table& table) : starts_(kPairs), inside_(kPairs) {
  for (const text::TableRow& row : table.rows()) {
    const std::string form = fold_line(table.cell(row, "form"));
    const std::string_view match = table.cell(row, "match");
    if (form.empty()) continue;
    const Role role = match == "line_exact"      ? kExact
                      : match == "line_prefix"   ? kPrefix
                      : match == "line_contains" ? kContains
                      : match == "block_start"   ? kBlockStart
                                                 : kBlockEnd;
    roles_[form] |= role;
    (role == kContains ? inside_ : starts_)[pair_of(form)] = true;
    longest_bytes_ = std::max(longest_bytes_, form.size());
  }
}

bool SiteShells::may_begin(std::string_view line) const {
  bool possible = false;
  any_pair(line, [&](char32_t a, char32_t b) {
    possible = starts_[pair_hash(a, b)] || starts_[pair_hash(a, 0)];
    return true;
  });
  return possible;
}

std::uint8_t SiteShells::roles_at_start(std::string_view line, std::size_t most_codepoints) const {
  if (!may_begin(line)) return 0;
  line = trimmed(line);
  if (line.empty() || line.size() > 4 * most_codepoints) return 0;
  const std::string folded = fold_line(line);
  if (text::count_codepoints(folded) > most_codepoints) return 0;
  std::uint8_t roles = 0;
  for (std::size_t end = 0; end < std::min(folded.size(), longest_bytes_);) {
    end += text::decode_at(folded, end).bytes;
    const auto found = roles_.find(std::string_view(folded).substr(0, end));
    if (found == roles_.end()) continue;
    roles |=
        static_cast<std::uint8_t>(end == folded.size() ? found->second : found->second & ~kExact);
  }
  return roles;
}

bool SiteShells::holds(std::string_view line) const {
  const bool possible =
      any_pair(line, [&](char32_t a, char32_t b) { return bool{inside_[pair_hash(a, b)]}; });
  if (!possible) return false;
  const std::string folded = fold_line(line);
  if (text::count_codepoints(folded) > kLongestShellCodepoints) return false;
  for (std::size_t begin = 0; begin < folded.size();
       begin += text::decode_at(folded, begin).bytes) {
    if (!inside_[pair_of(std::string_view(folded).substr(begin))]) continue;
    for (std::size_t end = begin; end < std::min(folded.size(), begin + longest_bytes_);) {
      end += text::decode_at(folded, end).bytes;
      const auto found = roles_.find(std::string_view(folded).substr(begin, end - begin));
      if (found != roles_.end() && (found->second & kContains) != 0) return true;
    }
  }
  return false;
}

bool SiteShells::is_shell(std::string_view line) const {
  return (roles_at_start(line, kLongestShellCodepoints) & kExact) != 0;
}

bool SiteShells::looks_like_shell(std::string_view line) const {
  line = trimmed(line);
  if (line.empty() || line.size() > 4 * kLongestShellCodepoints || is_text(line)) return false;
  return (roles_at_start(line, kLongestShellCodepoints) & kPrefix) != 0 || holds(line);
}

bool SiteShells::starts_block(std::string_view line) const {
  return (roles_at_start(line, kLongestNoticeCodepoints) & kBlockStart) != 0;
}

bool SiteShells::ends_block(std::string_view line) const {
  return (roles_at_start(line, kLongestShellCodepoints) & kBlockEnd) != 0;
}

}  // namespace wenze::clean
