// 发文字号: issuer's abbreviation, year in brackets, 第?N号 (GB/T 9704), read backwards from the
// year's bracket; and the numbers of orders, 某某令第N号 (规章制定程序条例 §30).
#include "document/marks.h"
#include "document/metadata.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kAbbreviationCodepoints = 14;
constexpr std::size_t kSeriesCodepoints = 30;  // of the name before 令第…号

bool is_open(char32_t c) {
  return c == U'〔' || c == '[' || c == U'【' || c == U'（' || c == '(' || c == U'［' || c == U'﹝';
}
bool is_close(char32_t c) {
  return c == U'〕' || c == ']' || c == U'】' || c == U'）' || c == ')' || c == U'］' || c == U'﹞';
}

// The year in brackets at `at` (at the opening one): its value and where the text goes on.
std::optional<std::pair<int, std::size_t>> bracketed_year(std::string_view s, std::size_t at) {
  at += text::decode_at(s, at).bytes;
  at = skip_spaces(s, at, s.size());
  const auto year = text::parse_numeral(s.substr(at, 24));
  if (!year || year->value < 1900 || year->value > 2999) return std::nullopt;
  at = skip_spaces(s, at + year->bytes, s.size());
  if (s.substr(at).starts_with("年")) at += 3;
  if (at >= s.size() || !is_close(text::decode_at(s, at).code_point)) return std::nullopt;
  return std::pair{static_cast<int>(year->value), at + text::decode_at(s, at).bytes};
}

// 第58号, 58 号, 字第1030012345号
std::optional<std::pair<std::string, std::size_t>> serial(std::string_view s, std::size_t at) {
  std::string out;
  at = skip_spaces(s, at, s.size());
  if (s.substr(at).starts_with("第")) {
    at += 3;
    out = "第";
  }
  at = skip_spaces(s, at, s.size());
  const auto number = text::parse_numeral(s.substr(at, 36));
  if (!number) return std::nullopt;
  at = skip_spaces(s, at + number->bytes, s.size());
  if (!s.substr(at).starts_with("号")) return std::nullopt;
  return std::pair{out + std::to_string(number->value) + "号", at + 3};
}

// The abbreviation that ends before the bracket: Han characters without punctuation.
std::string_view abbreviation(std::string_view s, std::size_t end, std::size_t most_codepoints) {
  while (end > 0 && text::is_space(text::decode_before(s, end).code_point))
    end -= text::decode_before(s, end).bytes;
  std::size_t begin = end, count = 0;
  while (begin > 0 && count < most_codepoints) {
    const auto d = text::decode_before(s, begin);
    if (!text::is_han(d.code_point) &&
        !(d.code_point < 128 && d.code_point > 32 && d.code_point != '(' && d.code_point != ')'))
      break;
    begin -= d.bytes;
    ++count;
  }
  return s.substr(begin, end - begin);
}

// 某某市人民政府令第28号, 某府人考字第1030012345号: the name of the series, ending in 令 or 字,
// before 第…号. It begins behind the date, where the note says when the order was given. A note on
// a revised text names several; the last one is the text's.
std::optional<std::string> order_number(const Resources& resources, std::string_view s) {
  std::optional<std::string> last;
  for (std::size_t at = s.find("第"); at != std::string_view::npos; at = s.find("第", at + 3)) {
    const std::string_view before = s.substr(0, at);
    if (!before.ends_with("令") && !before.ends_with("字")) continue;
    const auto number = serial(s, at);
    std::string_view series = abbreviation(s, at, kSeriesCodepoints);
    const text::WordSet& ends = resources.words("before_series"_class);
    for (std::size_t cut = ends.find(series); cut != series.npos; cut = ends.find(series))
      series.remove_prefix(cut + ends.at_front(series.substr(cut)).size());
    if (number && text::count_codepoints(series) >= 3) last = std::string(series) + number->first;
  }
  return last;
}

}  // namespace

std::string macau_number(std::string_view line) {
  constexpr std::string_view kOrdinal = "第", kNumber = "号";
  constexpr std::size_t kMostCodepoints = 24;
  if (!line.starts_with(kOrdinal) || text::count_codepoints(line.substr(0, 200)) > kMostCodepoints)
    return {};
  std::size_t at = skip_spaces(line, kOrdinal.size(), line.size());
  const std::size_t first = at;
  while (at < line.size() && line[at] >= '0' && line[at] <= '9') ++at;
  if (at == first || at >= line.size() || line[at] != '/') return {};
  const std::size_t year = ++at;
  while (at < line.size() && line[at] >= '0' && line[at] <= '9') ++at;
  if (at - year != 4 || !line.substr(skip_spaces(line, at, line.size())).starts_with(kNumber))
    return {};
  std::string out;
  for (const char c : line)
    if (c != ' ') out += c;
  return out;
}

std::optional<std::string> find_document_number(const Resources& resources, std::string_view s) {
  if (std::string number = macau_number(s); !number.empty()) return number;
  for (std::size_t at = 0; at < s.size(); at += text::decode_at(s, at).bytes) {
    if (!is_open(text::decode_at(s, at).code_point)) continue;
    const auto year = bracketed_year(s, at);
    if (!year) continue;
    const auto number = serial(s, year->second);
    std::string_view issuer = abbreviation(s, at, kAbbreviationCodepoints);
    for (const std::string& field : resources.words("number_field"_class).words())
      if (issuer.starts_with(field)) issuer.remove_prefix(field.size());
    if (!number || issuer.empty()) continue;
    return std::string(issuer) + "〔" + std::to_string(year->first) + "〕" + number->first;
  }
  return order_number(resources, s);
}

}  // namespace wenze::document
