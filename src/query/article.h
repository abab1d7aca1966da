#pragma once
// Addresses of articles as people type them in a query: document/address.h, and ranges.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wenze::query {

// eIds that the canonical address may mean: 12, 十二, 第十二条, 第12条, §12, 15-1, 第十五条之一,
// 第三十二条第（三）项, art_12__para_2, sec_4. Empty when it is no address.
std::vector<std::string> article_eids(std::string_view address);

struct ArticleRange {
  std::uint32_t first, last;
};
// 10..15, 十..十五, 第十条..第十五条, 10.. and ..15; nothing when it is no range.
std::optional<ArticleRange> article_range(std::string_view text);

struct Bounds {
  std::string_view lower, upper;  // either may be empty
};
// The two sides of a..b (also a~b, a至b, a—b); nothing when it is no range.
std::optional<Bounds> split_range(std::string_view text);

}  // namespace wenze::query
