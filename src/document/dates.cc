// A date is read front to back: era, year, month, day; what is missing at the end only lowers the
// precision.
#include "document/dates.h"

#include <chrono>
#include <cstdio>

#include "document/marks.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr int kFirstYearOfTheRepublic = 1911;  // 民国1年 = 1912

std::optional<int> number_at(std::string_view text, std::size_t& at) {
  const auto numeral = text::parse_numeral(text.substr(at, 36));
  if (!numeral || numeral->value > 9999) return std::nullopt;
  at += numeral->bytes;
  return static_cast<int>(numeral->value);
}

bool eat(std::string_view text, std::size_t& at, std::string_view what) {
  const std::size_t from = skip_spaces(text, at, text.size());
  if (!text.substr(from).starts_with(what)) return false;
  at = from + what.size();
  return true;
}

std::optional<int> part(std::string_view text, std::size_t& at, std::string_view unit,
                        int max_value) {
  std::size_t from = skip_spaces(text, at, text.size());
  const auto value = number_at(text, from);
  if (!value || *value < 1 || *value > max_value || !eat(text, from, unit)) return std::nullopt;
  at = from;
  return value;
}

std::string format_iso(int year, std::optional<int> month, std::optional<int> day) {
  char buffer[48];
  if (!month)
    std::snprintf(buffer, sizeof buffer, "%04d", year);
  else if (!day)
    std::snprintf(buffer, sizeof buffer, "%04d-%02d", year, *month);
  else
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", year, *month, *day);
  return buffer;
}

// 2016-08-30, 2016.8.30, 2016/8/30
std::optional<DateAt> numeric_date(std::string_view text, std::size_t at, int year,
                                   std::size_t begin) {
  if (at >= text.size()) return std::nullopt;
  const char separator = text[at];
  if (separator != '-' && separator != '.' && separator != '/') return std::nullopt;
  std::size_t from = at + 1;
  const auto month = number_at(text, from);
  if (!month || *month < 1 || *month > 12 || from >= text.size() || text[from] != separator)
    return std::nullopt;
  ++from;
  const auto day = number_at(text, from);
  if (!day || *day < 1 || *day > 31) return std::nullopt;
  return DateAt{format_iso(year, month, day), begin, from, 3};
}

}  // namespace

std::optional<DateAt> date_at(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  bool republic = false;
  for (std::string_view era : {"中华民国", "民国"})
    if (!republic && text.substr(at).starts_with(era)) {
      republic = true;
      at += era.size();
    }
  for (std::string_view era : {"公元", "西元"})
    if (text.substr(at).starts_with(era)) at += era.size();
  at = skip_spaces(text, at, text.size());
  auto year = number_at(text, at);
  if (!year) return std::nullopt;
  if (republic) {
    if (*year < 1 || *year > 300) return std::nullopt;
    *year += kFirstYearOfTheRepublic;
  } else if (*year < 1800 || *year > 2999) {
    return std::nullopt;
  } else if (auto numeric = numeric_date(text, at, *year, begin)) {
    return numeric;
  }
  if (!eat(text, at, "年")) return std::nullopt;
  const auto month = part(text, at, "月", 12);
  const auto day = month ? part(text, at, "日", 31) : std::nullopt;
  return DateAt{format_iso(*year, month, day), begin, at, day ? 3 : month ? 2 : 1};
}

std::optional<DateAt> find_date(std::string_view text, std::size_t at, int precision) {
  while (at < text.size()) {
    const auto d = text::decode_at(text, at);
    const bool may_begin =
        text::is_numeral_character(d.code_point) || d.code_point == U'中' || d.code_point == U'民';
    if (may_begin) {
      if (const auto date = date_at(text, at)) {
        if (date->precision >= precision) return date;
        at = date->end;
        continue;
      }
      // Skip the rest of a number that is no year, so that 12006 is not read as 2006.
      if (text::is_numeral_character(d.code_point)) {
        if (const auto numeral = text::parse_numeral(text.substr(at, 96))) {
          at += numeral->bytes;
          continue;
        }
      }
    }
    at += d.bytes;
  }
  return std::nullopt;
}

std::optional<DateAt> only_date(std::string_view s) {
  std::size_t from = skip_spaces(s, 0, s.size());
  for (std::string_view open : {"（", "(", "〔", "【", "["})
    if (s.substr(from).starts_with(open)) from += open.size();
  auto date = date_at(s, from);
  if (!date || date->precision < 2) return std::nullopt;
  std::size_t at = date->end;
  for (std::string_view close : {"）", ")", "〕", "】", "]", "。"})
    if (s.substr(at).starts_with(close)) at += close.size();
  return skip_spaces(s, at, s.size()) == s.size() ? date : std::nullopt;
}

std::string add_years(const std::string& iso, int years) {
  if (iso.size() < 4) return iso;
  const int year = std::stoi(iso.substr(0, 4)) + years;
  if (year < 1 || year > 9999) return iso;
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%04d", year);
  return buffer + iso.substr(4);
}

std::string day_before(const std::string& iso) {
  if (iso.size() != 10) return iso;
  const std::chrono::year_month_day day{
      std::chrono::year(std::stoi(iso.substr(0, 4))),
      std::chrono::month(static_cast<unsigned>(std::stoi(iso.substr(5, 2)))),
      std::chrono::day(static_cast<unsigned>(std::stoi(iso.substr(8, 2))))};
  const std::chrono::year_month_day before = std::chrono::sys_days(day) - std::chrono::days(1);
  return format_iso(static_cast<int>(before.year()),
                    static_cast<int>(static_cast<unsigned>(before.month())),
                    static_cast<int>(static_cast<unsigned>(before.day())));
}

}  // namespace wenze::document
