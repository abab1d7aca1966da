#pragma once
// Numbers in the words of a query: 三年内两次 also stands in texts as 3年内2次.

#include <string>
#include <string_view>
#include <vector>

namespace wenze::query {

// The ways in which a canonical phrase with numbers may be written: Chinese numerals, Arabic ones,
// 万 after Arabic ones, 两 for 二; the same list, in the same order, whichever of them is given.
// Only numbers before a measure (条 年 元 次 …) are numbers: 一律 and 统一 are not. Just the phrase
// itself where there is no number.
std::vector<std::string> numeral_forms(std::string_view canonical);

}  // namespace wenze::query
