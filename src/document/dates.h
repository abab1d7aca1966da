#pragma once
// Dates as official texts write them, as ISO 8601 of the precision of the text.

#include <optional>
#include <string>
#include <string_view>

namespace wenze::document {

struct DateAt {
  std::string iso;        // 2006-04-04, 2006-04, 2006
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
  int precision = 0;  // 1 year, 2 month, 3 day
};

// The date that begins at byte `at`: 2016年8月25日, 二〇〇六年四月四日, 2016-08-30, 2016.8.30,
// 中华民国一百零三年七月一日.
std::optional<DateAt> date_at(std::string_view text, std::size_t at);
// The first date at or after `at` with at least `precision`.
std::optional<DateAt> find_date(std::string_view text, std::size_t at, int precision);
// `s` is nothing but a date (brackets and spaces around it do not count).
std::optional<DateAt> only_date(std::string_view s);
// `iso` plus whole years, for 有效期五年; the same precision.
std::string add_years(const std::string& iso, int years);
// The day before `iso`; `iso` itself when it is no whole day. 有效期五年 from 2015-09-01 ends on
// 2020-08-31.
std::string day_before(const std::string& iso);

}  // namespace wenze::document
