// Page numbers, running heads and feet: lines at the top or bottom of pages that are a number with
// its ornaments, or that stand, but for their digits, at the same height on several pages.

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "base/strings.h"
#include "format/pdf_layout.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::format {
namespace {

constexpr double kMarginShare = 0.15;  // of the page height in which heads and feet stand
constexpr int kLinesPerEdge = 3;       // heads and feet have no more lines
constexpr double kSamePlace = 6;       // points

// The line without digits and white space.
std::string skeleton(std::string_view line) {
  std::string out;
  for (std::size_t at = 0; at < line.size();) {
    const text::Decoded d = text::decode_at(line, at);
    at += d.bytes;
    const bool digit = (d.code_point >= '0' && d.code_point <= '9') ||
                       (d.code_point >= 0xFF10 && d.code_point <= 0xFF19);
    if (!digit && !text::is_space(d.code_point)) text::append_utf8(out, d.code_point);
  }
  return out;
}

bool has_digit(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const text::Decoded d = text::decode_at(line, at);
    at += d.bytes;
    if ((d.code_point >= '0' && d.code_point <= '9') ||
        (d.code_point >= 0xFF10 && d.code_point <= 0xFF19))
      return true;
  }
  return false;
}

bool is_page_number(std::string_view line) {
  static const std::set<std::string> kAround{
      "",         "--", "——",   "――",     "－－",     "––",       "-",          "—",
      "––",       "··", "第页", "第頁",   "第页共页", "第頁共頁", "第页，共页", "第页/共页",
      "共页第页", "/",  "Page", "Pageof", "Page/",    "P.",       "〔〕",       "()",
      "（）",     "~~", "－",   "•",      "••",       "||"};
  return has_digit(line) && kAround.contains(skeleton(line));
}

bool is_in_margin(const Page& page, const PageLine& line) {
  return line.bottom < kMarginShare * page.height || line.top > (1 - kMarginShare) * page.height;
}

// Indices of the lines that can be heads or feet of a page, from the edges inwards.
std::vector<std::size_t> edge_lines(const Page& page) {
  std::vector<std::size_t> by_height;
  for (std::size_t i = 0; i < page.lines.size(); ++i) by_height.push_back(i);
  std::stable_sort(by_height.begin(), by_height.end(), [&](std::size_t a, std::size_t b) {
    return page.lines[a].top < page.lines[b].top;
  });
  std::vector<std::size_t> out;
  const int n = static_cast<int>(by_height.size());
  for (int i = 0; i < n; ++i)
    if ((i < kLinesPerEdge || i >= n - kLinesPerEdge) &&
        is_in_margin(page, page.lines[by_height[static_cast<std::size_t>(i)]]))
      out.push_back(by_height[static_cast<std::size_t>(i)]);
  return out;
}

using Place = std::pair<std::string, long>;  // skeleton, height in steps of kSamePlace

Place place_of(const PageLine& line) {
  return {skeleton(line.text), std::lround(line.top / kSamePlace)};
}

std::map<Place, int> count_places(const std::vector<Page>& pages) {
  std::map<Place, int> pages_with;
  for (const Page& page : pages) {
    std::set<Place> here;
    for (const std::size_t i : edge_lines(page)) {
      const Place place = place_of(page.lines[i]);
      for (const long step : {-1L, 0L, 1L}) here.insert({place.first, place.second + step});
    }
    for (const Place& place : here) ++pages_with[place];
  }
  return pages_with;
}

}  // namespace

std::vector<std::string> drop_running_lines(std::vector<Page>& pages) {
  const std::map<Place, int> pages_with = count_places(pages);
  // Left and right pages may have heads of their own.
  const int enough =
      std::max(2, static_cast<int>(std::lround(0.3 * static_cast<double>(pages.size()))));
  std::vector<std::string> dropped;
  std::set<std::string> listed;
  for (Page& page : pages) {
    std::set<std::size_t> gone;
    for (const std::size_t i : edge_lines(page)) {
      const std::string bare = skeleton(page.lines[i].text);
      const auto repeated = pages_with.find(place_of(page.lines[i]));
      const bool running =
          !bare.empty() && repeated != pages_with.end() && repeated->second >= enough;
      if (!running && !is_page_number(page.lines[i].text)) continue;
      gone.insert(i);
      if (listed.insert(bare).second) dropped.emplace_back(base::trim(page.lines[i].text));
    }
    std::vector<PageLine> kept;
    for (std::size_t i = 0; i < page.lines.size(); ++i)
      if (!gone.contains(i)) kept.push_back(std::move(page.lines[i]));
    page.lines = std::move(kept);
  }
  return dropped;
}

}  // namespace wenze::format
