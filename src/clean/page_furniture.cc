// Page numbers and running heads between the lines of a printed text: "- 3 -", "第 3 页 共 20 页",
// "3", and the line that stands beside each of them. A bare number counts only as one of a rising
// sequence.
#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "clean/lines.h"
#include "clean/passes.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr std::size_t kFewestPages = 3;
constexpr std::size_t kFewestOrnamented = 2;  // "- 1 -" can hardly be anything else
constexpr std::size_t kLongestHeadCodepoints = 40;

struct PageNumber {
  std::size_t line = 0;
  std::int64_t number = 0;
  bool explicit_form = false;  // 第3页 says what it is
  bool ornamented = false;     // - 3 -
};

std::string without_spaces(std::string_view line) {
  std::string out;
  for (std::size_t at = 0; at < line.size();) {
    const text::Decoded d = text::decode_at(line, at);
    if (!text::is_space(d.code_point) && d.code_point != '\t') out.append(line, at, d.bytes);
    at += d.bytes;
  }
  return out;
}

bool drop_prefix(std::string_view& s, std::string_view prefix) {
  if (!s.starts_with(prefix)) return false;
  s.remove_prefix(prefix.size());
  return true;
}

bool drop_ornaments(std::string_view& s) {
  bool any = false;
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view ornament : {"-", "—", "–", "－", "·", "•", "~", "～", "─"})
      if (drop_prefix(s, ornament)) again = any = true;
  }
  return any;
}

// Cheap: a digit or an ornament first, or 第 and a page.
bool may_be_page_number(std::string_view line) {
  const char32_t first = text::decode_at(line, 0).code_point;
  if (first == U'第')
    return line.find("页") != std::string_view::npos || line.find("頁") != std::string_view::npos;
  constexpr std::u32string_view kOrnaments = U"-—–－·•~～─";
  return text::is_numeral_character(first) || kOrnaments.find(first) != std::u32string_view::npos;
}

// -3-, —3—, 第3页, 第3页共20页, 3/20, 第3頁/共20頁, 3.
std::optional<PageNumber> page_number(std::string_view line, std::size_t index) {
  constexpr std::size_t kLongestBytes = 64, kLongestIndentedBytes = 256;
  if (line.size() > kLongestIndentedBytes) return std::nullopt;
  line = trimmed(line);
  if (line.empty() || line.size() > kLongestBytes || !may_be_page_number(line)) return std::nullopt;
  const std::string packed = without_spaces(line);
  std::string_view rest = packed;
  PageNumber page{index, 0, false};
  const bool ornamented = drop_ornaments(rest);
  const bool ordinal = drop_prefix(rest, "第");
  const auto number = text::parse_numeral(rest);
  if (!number || number->value < 1 || number->value > 9999) return std::nullopt;
  page.number = number->value;
  rest.remove_prefix(number->bytes);
  if (ordinal) {
    if (!drop_prefix(rest, "页") && !drop_prefix(rest, "頁")) return std::nullopt;
    page.explicit_form = true;
  }
  for (const std::string_view between : {"，", ",", "/", "／"}) drop_prefix(rest, between);
  const bool total = drop_prefix(rest, "共");
  if (const auto pages = text::parse_numeral(rest)) rest.remove_prefix(pages->bytes);
  if (total && !drop_prefix(rest, "页") && !drop_prefix(rest, "頁")) return std::nullopt;
  const bool closed = drop_ornaments(rest);
  if (!rest.empty() || ornamented != closed) return std::nullopt;
  page.ornamented = ornamented;
  return page;
}

// The longest chain of candidates whose numbers rise by one; page numbers that say so need no
// chain.
std::vector<std::size_t> numbered_lines(const std::vector<PageNumber>& candidates,
                                        std::size_t last_line) {
  std::map<std::int64_t, std::size_t> length;  // of the chain that ends with a number
  std::vector<std::size_t> chain_length(candidates.size());
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const auto before = length.find(candidates[i].number - 1);
    chain_length[i] = 1 + (before == length.end() ? 0 : before->second);
    length[candidates[i].number] = chain_length[i];
  }
  std::vector<std::size_t> lines;
  const auto longest = std::max_element(chain_length.begin(), chain_length.end());
  std::vector<bool> taken(candidates.size());
  const bool ornamented = std::all_of(candidates.begin(), candidates.end(),
                                      [](const PageNumber& page) { return page.ornamented; });
  if (longest != chain_length.end() &&
      *longest >= (ornamented ? kFewestOrnamented : kFewestPages)) {
    std::int64_t wanted =
        candidates[static_cast<std::size_t>(longest - chain_length.begin())].number;
    for (std::size_t i = static_cast<std::size_t>(longest - chain_length.begin()) + 1; i-- > 0;) {
      if (candidates[i].number != wanted) continue;
      taken[i] = true;
      --wanted;
    }
  }
  for (std::size_t i = 0; i < candidates.size(); ++i)
    // "- 1 -" below everything else is the foot of a single page.
    if (taken[i] || candidates[i].explicit_form ||
        (candidates[i].ornamented && candidates[i].line == last_line))
      lines.push_back(candidates[i].line);
  return lines;
}

// Lines beside page numbers that say the same three times or more, or at every page where there are
// only two.
std::vector<std::size_t> running_heads(std::string_view s, const std::vector<Line>& lines,
                                       const std::vector<std::size_t>& pages) {
  std::map<std::string_view, std::vector<std::size_t>> beside;
  for (const std::size_t page : pages) {
    for (const int direction : {-1, 1}) {
      std::size_t i = page;
      while (true) {
        if ((direction < 0 && i == 0) || (direction > 0 && i + 1 >= lines.size())) break;
        i = direction < 0 ? i - 1 : i + 1;
        const std::string_view line = trimmed(lines[i].of(s));
        if (line.empty()) continue;
        if (text::count_codepoints(line) <= kLongestHeadCodepoints) beside[line].push_back(i);
        break;
      }
    }
  }
  std::vector<std::size_t> heads;
  const std::size_t fewest = std::min(kFewestPages, std::max(kFewestOrnamented, pages.size()));
  for (const auto& [line, places] : beside)
    if (places.size() >= fewest) heads.insert(heads.end(), places.begin(), places.end());
  return heads;
}

}  // namespace

void repair_page_furniture(WorkingText& text) {
  const std::string_view s = text.view();
  const std::vector<Line>& lines = text.lines();
  std::vector<PageNumber> candidates;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (const auto page = page_number(lines[i].of(s), i)) candidates.push_back(*page);
  std::size_t last = lines.size();
  while (last > 0 && trimmed(lines[last - 1].of(s)).empty()) --last;
  std::vector<std::size_t> drop = numbered_lines(candidates, last > 0 ? last - 1 : 0);
  const std::vector<std::size_t> heads = running_heads(s, lines, drop);
  drop.insert(drop.end(), heads.begin(), heads.end());
  std::sort(drop.begin(), drop.end());
  drop.erase(std::unique(drop.begin(), drop.end()), drop.end());
  std::vector<Edit> edits;
  for (const std::size_t line : drop)
    edits.push_back({"page_furniture", lines[line].begin, lines[line].next, ""});
  text.apply(edits);
}

}  // namespace wenze::clean
