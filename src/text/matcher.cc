// A byte trie. Chinese forms share few prefixes, so the first three bytes (one Han character) are a hash look-up and most
// positions of a text are left after it.
#include "text/matcher.h"

#include <algorithm>

namespace wenze::text {
namespace {

std::uint32_t head_of(std::string_view s, std::size_t at) {
  return static_cast<std::uint32_t>(static_cast<unsigned char>(s[at])) << 16 |
         static_cast<std::uint32_t>(static_cast<unsigned char>(s[at + 1])) << 8 |
         static_cast<unsigned char>(s[at + 2]);
}

}  // namespace

std::uint32_t Matcher::child(std::uint32_t node, unsigned char byte) const {
  const auto& next = nodes_[node].next;
  const auto found = std::lower_bound(next.begin(), next.end(), byte,
                                      [](const auto& edge, unsigned char b) { return edge.first < b; });
  return found != next.end() && found->first == byte ? found->second : 0;
}

void Matcher::add(std::string_view form, std::uint32_t value) {
  if (form.empty()) return;
  std::uint32_t node = 0;
  for (std::size_t i = 0; i < form.size(); ++i) {
    const auto byte = static_cast<unsigned char>(form[i]);
    std::uint32_t next = child(node, byte);
    if (next == 0) {
      next = static_cast<std::uint32_t>(nodes_.size());
      nodes_.emplace_back();
      auto& edges = nodes_[node].next;
      edges.insert(std::lower_bound(edges.begin(), edges.end(), std::pair(byte, std::uint32_t{0})),
                   {byte, next});
    }
    node = next;
    if (i == 2) roots_[head_of(form, 0)] = node;
  }
  auto& values = nodes_[node].values;
  if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

void Matcher::all_at(std::string_view s, std::size_t at, std::vector<Match>& out) const {
  std::uint32_t node = 0;
  std::size_t i = at;
  // Forms that begin with a multi-byte character have no match shorter than three bytes worth looking at.
  if (static_cast<unsigned char>(s[at]) >= 0xE0) {
    if (at + 3 > s.size()) return;
    const auto root = roots_.find(head_of(s, at));
    if (root == roots_.end()) return;
    node = root->second;
    i = at + 3;
    for (std::uint32_t value : nodes_[node].values) out.push_back({at, i, value});
  }
  while (i < s.size()) {
    node = child(node, static_cast<unsigned char>(s[i]));
    if (node == 0) return;
    ++i;
    for (std::uint32_t value : nodes_[node].values) out.push_back({at, i, value});
  }
}

std::vector<Matcher::Match> Matcher::longest_at(std::string_view s, std::size_t at) const {
  std::vector<Match> out;
  all_at(s, at, out);
  if (out.empty()) return out;
  const std::size_t end = out.back().end;
  std::erase_if(out, [end](const Match& match) { return match.end != end; });
  return out;
}

std::vector<Matcher::Match> Matcher::find_all(std::string_view s) const {
  std::vector<Match> out;
  for (std::size_t at = 0; at < s.size(); ++at) {
    const std::size_t before = out.size();
    all_at(s, at, out);
    std::stable_sort(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(),
                     [](const Match& a, const Match& b) { return a.end > b.end; });
  }
  return out;
}

std::vector<Matcher::Match> Matcher::find_longest(std::string_view s) const {
  std::vector<Match> out;
  for (std::size_t at = 0; at < s.size();) {
    const std::vector<Match> here = longest_at(s, at);
    if (here.empty()) {
      ++at;
      continue;
    }
    out.insert(out.end(), here.begin(), here.end());
    at = here.front().end;
  }
  return out;
}

}  // namespace wenze::text
