#include "query/article.h"

#include <limits>

#include "base/strings.h"
#include "document/address.h"
#include "text/numerals.h"

namespace wenze::query {
namespace {

// 15-1, §15-1: an inserted article as eIds have it.
std::optional<std::string> inserted_article(std::string_view address) {
  constexpr std::string_view kSign = "§";
  if (address.starts_with(kSign)) address.remove_prefix(kSign.size());
  const std::size_t dash = address.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto number = text::to_number(address.substr(0, dash)),
             part = text::to_number(address.substr(dash + 1));
  if (!number || !part || *number < 1 || *part < 1) return std::nullopt;
  return "art_" + std::to_string(*number) + '-' + std::to_string(*part);
}

// Of an address that is a whole article: 12, 第十二条.
std::optional<std::uint32_t> article_number(std::string_view address) {
  constexpr std::string_view kArticle = "art_";
  const auto eids = article_eids(address);
  if (eids.empty() || !eids.front().starts_with(kArticle)) return std::nullopt;
  const auto number = text::to_number(std::string_view(eids.front()).substr(kArticle.size()));
  return number ? std::optional(static_cast<std::uint32_t>(*number)) : std::nullopt;
}

}  // namespace

std::vector<std::string> article_eids(std::string_view address) {
  if (const auto inserted = inserted_article(address)) return {*inserted};
  if (const auto number = text::to_number(address); number && *number > 0)
    return {"art_" + std::to_string(*number)};
  std::vector<std::string> out = document::parse_address(address);
  // A bare number is an article here; outlines are named by their marks (四、).
  if (!out.empty() && out.front().starts_with("art_"))
    std::erase_if(out, [](const std::string& eid) { return eid.starts_with("sec_"); });
  return out;
}

std::optional<Bounds> split_range(std::string_view text) {
  for (const std::string_view mark : {"..", "…", "~", "～", "至", "—"}) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos) continue;
    return Bounds{base::trim(text.substr(0, at)), base::trim(text.substr(at + mark.size()))};
  }
  return std::nullopt;
}

std::optional<ArticleRange> article_range(std::string_view text) {
  const auto bounds = split_range(text);
  if (!bounds || (bounds->lower.empty() && bounds->upper.empty())) return std::nullopt;
  ArticleRange out{0, std::numeric_limits<std::uint32_t>::max()};
  for (const auto& [side, bound] :
       {std::pair(bounds->lower, &out.first), std::pair(bounds->upper, &out.last)}) {
    if (side.empty()) continue;
    const auto number = article_number(side);
    if (!number) return std::nullopt;
    *bound = *number;
  }
  if (out.first > out.last) return std::nullopt;
  return out;
}

}  // namespace wenze::query
