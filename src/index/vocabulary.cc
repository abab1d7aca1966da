#include "index/vocabulary.h"

#include <algorithm>
#include <set>

#include "base/strings.h"
#include "text/utf8.h"

namespace wenze::index {
namespace {

// Longer forms are phrases, not words: 给予行政处分 says nothing about where a word ends.
constexpr std::size_t kLongestWordCodepoints = 4;

// Byte offsets of the code points of `s` but the first.
std::vector<std::size_t> inner_borders(std::string_view s) {
  std::vector<std::size_t> out;
  for (std::size_t at = 0; at < s.size();) {
    at += text::decode_at(s, at).bytes;
    if (at < s.size()) out.push_back(at);
  }
  return out;
}

std::string parent_by_digits(const std::string& code) {
  if (code.size() != 6) return {};
  if (code.substr(4) != "00") return code.substr(0, 4) + "00";
  return code.substr(2) != "0000" ? code.substr(0, 2) + "0000" : std::string();
}

void add_list(const text::Table& table, std::string_view column, std::vector<std::string>& out) {
  for (const text::TableRow& row : table.rows())
    for (std::string_view form : table.list(row, column)) out.emplace_back(form);
}

}  // namespace

WordBorders::WordBorders(std::vector<std::string> words) {
  std::erase_if(words, [](const std::string& word) {
    const std::size_t n = text::count_codepoints(word);
    return n < 2 || n > kLongestWordCodepoints;
  });
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  known_->words = std::move(words);
  known_->add_words();
  std::set<std::string, std::less<>> heads, tails;
  for (const std::string& word : known_->words) {
    for (const std::size_t at : inner_borders(word)) {
      heads.insert(word.substr(0, at));
      tails.insert(word.substr(at));
    }
  }
  for (const std::string& word : known_->words) {
    for (const std::size_t at : inner_borders(word)) {
      if (!tails.contains(word.substr(0, at)) || !heads.contains(word.substr(at))) continue;
      hideable_matcher_.add(word, static_cast<std::uint32_t>(hideable_.size()));
      hideable_.push_back(word);
      break;
    }
  }
}

WordBorders WordBorders::kept(std::string words, std::vector<std::string> hideable) {
  WordBorders out;
  out.known_->lines = std::move(words);
  out.hideable_ = std::move(hideable);
  return out;
}

void WordBorders::Known::add_words() {
  for (const std::string& word : words) {
    longest_bytes = std::max(longest_bytes, word.size());
    from_begin.add(word, 0);
  }
}

const WordBorders::Known& WordBorders::known() const {
  std::call_once(known_->read, [this] {
    if (known_->lines.empty()) return;
    for (const std::string_view word : base::split(known_->lines, "\n"))
      known_->words.emplace_back(word);
    known_->add_words();
  });
  return *known_;
}

bool WordBorders::can_be_hidden(std::string_view word) const {
  return std::binary_search(hideable_.begin(), hideable_.end(), word);
}

// A known word [p, at) with p < begin.
bool WordBorders::word_ends_inside(std::string_view canonical, std::size_t begin,
                                   std::size_t at) const {
  const std::vector<std::string>& words = known().words;
  std::size_t p = begin;
  while (p > 0 && at - p <= known().longest_bytes) {
    p -= text::decode_before(canonical, p).bytes;
    const std::string_view word = canonical.substr(p, at - p);
    if (std::binary_search(words.begin(), words.end(), word)) return true;
  }
  return false;
}

bool WordBorders::is_hidden(std::string_view canonical, std::size_t begin, std::size_t end) const {
  for (const std::size_t border : inner_borders(canonical.substr(begin, end - begin))) {
    const std::size_t at = begin + border;
    const auto right = known().from_begin.longest_at(canonical, at);
    if (right.empty() || right.front().end <= end) continue;
    if (word_ends_inside(canonical, begin, at)) return true;
  }
  return false;
}

std::vector<std::string> WordBorders::hidden_words(std::string_view canonical) const {
  std::set<std::uint32_t> open, hidden;
  for (const text::Matcher::Match& match : hideable_matcher_.find_all(canonical)) {
    if (open.contains(match.value)) continue;
    if (is_hidden(canonical, match.begin, match.end)) {
      hidden.insert(match.value);
    } else {
      open.insert(match.value);
      hidden.erase(match.value);
    }
  }
  std::vector<std::string> out;
  for (const std::uint32_t index : hidden) out.push_back(hideable_[index]);
  std::ranges::sort(out);
  return out;
}

std::vector<std::string> Vocabulary::place_and_parents(const std::string& code) const {
  std::vector<std::string> out;
  std::string at = code;
  while (!at.empty() && std::find(out.begin(), out.end(), at) == out.end()) {
    out.push_back(at);
    const auto known = place_parent.find(at);
    at = known != place_parent.end() ? known->second : parent_by_digits(at);
  }
  return out;
}

base::Result<std::shared_ptr<const Vocabulary>> build_vocabulary(const text::TableSource& tables) {
  auto out = std::make_shared<Vocabulary>();
  std::vector<std::string> words;
  for (const text::TableRow& row : tables("common_words").rows())
    words.push_back(row.cells.front());
  for (const std::string_view name : {"sanctions", "subjects", "authorities"})
    add_list(tables(name), "forms", words);
  out->borders = WordBorders(std::move(words));
  const text::Table& places = tables("jurisdictions");
  for (const text::TableRow& row : places.rows())
    if (const std::string_view parent = places.cell(row, "parent"); !parent.empty())
      out->place_parent.emplace(places.cell(row, "code"), parent);
  return std::shared_ptr<const Vocabulary>(std::move(out));
}

}  // namespace wenze::index
