#pragma once
// Whether a line without a number belongs to the text before it.

#include <string_view>
#include <vector>

#include "document/layout.h"
#include "document/lines.h"

namespace wenze::document {

class Resources;

// `before` broke off: 严格按照《 | 财政违法行为…. In articles any line that ends without a stop
// goes on; elsewhere it must be long or end with an opening mark, for it may be a heading.
bool breaks_off_into(const Resources& resources, std::string_view text, CanonicalSpan before,
                     CanonicalSpan next, bool in_article);

// `next` is a further paragraph of the quotation that `before` opens: 修改为： | “第三条 … |
// “（一）…; every paragraph begins with the opening mark, only the last one closes.
bool continues_quotation(const Resources& resources, std::string_view text, CanonicalSpan before,
                         CanonicalSpan next);

// `next` goes on with the line of a preamble: a bracket is open, or the line broke off in the midst
// of a long sentence. Dates, numbers and notes of their own begin lines of their own.
bool continues_preamble(const Resources& resources, std::string_view text, CanonicalSpan before,
                        CanonicalSpan next);

// 甲等：八十分以上。|乙等：七十分以上。: the lines of a list that has names for numbers, from unit
// `at` on; the unit behind them, `at` where there are fewer than two.
std::size_t end_of_named_lines(std::string_view text, const std::vector<Unit>& units,
                               std::size_t at);

// 4.中华民国八十五年一月十五日…修正公布: a line of the history that heads a law of Taiwan.
bool notes_history(std::string_view line);

}  // namespace wenze::document
