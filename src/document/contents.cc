// A contents list is told by what follows: its entries come again as headings.
#include <algorithm>
#include <string>
#include <unordered_map>

#include "document/layout.h"
#include "document/resources.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kEntryCodepoints = 60;
constexpr double kRecurring = 0.5;  // share of entries that must come again

class Contents {
 public:
  Contents(std::string_view text, std::vector<Unit>& units, const text::WordSet& headings)
      : text_(text), units_(units), headings_(headings) {
    keys_.reserve(units.size());
    for (std::size_t i = 0; i < units.size(); ++i) {
      keys_.push_back(is_entry(i) ? heading_key(units[i].span.of(text)) : std::string());
      if (!keys_.back().empty()) last_[keys_.back()] = i;
    }
  }

  void run() {
    bool listed = false;
    for (std::size_t i = 0; i < units_.size(); ++i)
      if (names_list(i)) {
        i = named_list(i);
        listed = true;
      }
    if (!listed) divisions_first();
  }

 private:
  bool is_entry(std::size_t i) const {
    return units_[i].role == UnitRole::kBody &&
           looks_like_heading(units_[i].span.of(text_), kEntryCodepoints);
  }
  bool names_list(std::size_t i) const { return headings_.holds(keys_[i]); }
  bool recurs(std::size_t i) const { return !keys_[i].empty() && last_.at(keys_[i]) > i; }

  void mark(std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      units_[i].role = UnitRole::kContents;
      units_[i].mark.reset();
    }
  }

  // After the line 目录: up to the last entry that comes again, or to the next such line. Returns
  // the last unit of the list.
  std::size_t named_list(std::size_t at) {
    std::size_t end = at + 1;
    while (end < units_.size() && !keys_[end].empty() && !names_list(end)) ++end;
    std::size_t recurring = 0, last = at;
    for (std::size_t i = at + 1; i < end; ++i)
      if (recurs(i)) {
        ++recurring;
        last = i;
      }
    if (last > at && static_cast<double>(recurring) < kRecurring * static_cast<double>(last - at))
      last = at;
    mark(at, last + 1);
    return last;
  }

  // 第一章 … 第六章 in a row before the first article, and then 第一章 again.
  void divisions_first() {
    std::size_t first = 0;
    while (first < units_.size() &&
           !(units_[first].mark && is_division(units_[first].mark->family)))
      ++first;
    if (first == units_.size() || keys_[first].empty()) return;
    for (std::size_t i = first + 1; i < units_.size() && !keys_[i].empty(); ++i) {
      if (units_[i].mark && units_[i].mark->family == MarkFamily::kArticle) return;
      if (keys_[i] != keys_[first]) continue;
      mark(first, i);
      return;
    }
  }

  std::string_view text_;
  std::vector<Unit>& units_;
  const text::WordSet& headings_;  // of such lists
  std::vector<std::string> keys_;
  std::unordered_map<std::string, std::size_t> last_;
};

}  // namespace

void mark_contents(std::string_view text, std::vector<Unit>& units, const Resources& resources) {
  Contents(text, units, resources.words("contents_heading"_class)).run();
}

}  // namespace wenze::document
