// A trie whose edges are characters, kept in one hash table: a step is one look-up, however many
// edges a node has. Most positions of a text are turned away before the first step, by bits for the
// first character and for the first two.
#include "text/matcher.h"

#include <algorithm>

namespace wenze::text {
namespace {

std::uint32_t head_of(std::string_view s, std::size_t at) {
  return static_cast<std::uint32_t>(static_cast<unsigned char>(s[at])) << 16 |
         static_cast<std::uint32_t>(static_cast<unsigned char>(s[at + 1])) << 8 |
         static_cast<unsigned char>(s[at + 2]);
}

// The character that three bytes of UTF-8 are; of others some number below 2^16.
std::uint32_t character_of(std::uint32_t head) {
  return (head >> 4 & 0xF000) | (head >> 2 & 0x0FC0) | (head & 0x3F);
}

// A hash of two characters.
std::uint32_t pair_of(std::uint32_t first, std::uint32_t second) {
  return (first * 0x9E3779B1u + second * 0x85EBCA77u) >> 16;
}

bool is_three_bytes(std::string_view s, std::size_t at) {
  return (static_cast<unsigned char>(s[at]) & 0xF0) == 0xE0;
}

struct Step {
  std::uint32_t character = 0;  // its bytes
  std::size_t bytes = 1;
};

// The character at `at`; a byte that begins none, or none that ends in time, is one by itself.
Step step_at(std::string_view s, std::size_t at) {
  const auto lead = static_cast<unsigned char>(s[at]);
  const std::size_t left = s.size() - at;
  if ((lead & 0xF0) == 0xE0 && left >= 3) return {head_of(s, at), 3};
  if (lead >= 0xC0 && lead < 0xE0 && left >= 2)
    return {static_cast<std::uint32_t>(lead) << 8 | static_cast<unsigned char>(s[at + 1]), 2};
  if (lead >= 0xF0 && left >= 4)
    return {head_of(s, at) << 8 | static_cast<unsigned char>(s[at + 3]), 4};
  return {lead, 1};
}

}  // namespace

std::uint32_t Matcher::add_child(std::uint32_t node, std::uint32_t character) {
  const std::size_t cell = cell_of(node, character);
  if (edges_[cell].character != 0) return edges_[cell].to;
  const auto next = static_cast<std::uint32_t>(nodes_.size());
  nodes_[node].goes_on = true;
  nodes_.emplace_back();
  edges_[cell] = {node, character, next};
  if (nodes_.size() * 2 < edges_.size()) return next;
  std::vector<Edge> old(edges_.size() * 2);
  old.swap(edges_);
  for (const Edge& edge : old)
    if (edge.character != 0) edges_[cell_of(edge.from, edge.character)] = edge;
  return next;
}

void Matcher::add(std::string_view form, std::uint32_t value) {
  if (form.empty() || form.find('\0') != std::string_view::npos) return;
  std::uint32_t node = 0;
  for (std::size_t i = 0; i < form.size();) {
    const Step step = step_at(form, i);
    node = add_child(node, step.character);
    i += step.bytes;
  }
  if (constexpr std::size_t kHan = 3; form.size() >= kHan) {
    begins_.set(character_of(head_of(form, 0)));
    if (form.size() >= 2 * kHan && is_three_bytes(form, kHan))
      pairs_.set(pair_of(head_of(form, 0), head_of(form, kHan)));
    else
      alone_.set(character_of(head_of(form, 0)));
  }
  if (nodes_[node].values == 0) {
    values_.emplace_back();
    nodes_[node].values = static_cast<std::uint32_t>(values_.size());
  }
  auto& values = values_[nodes_[node].values - 1];
  if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

void Matcher::all_at(std::string_view s, std::size_t at, std::vector<Match>& out) const {
  // Forms that begin with a multi-byte character have no match shorter than three bytes worth
  // looking at.
  if (static_cast<unsigned char>(s[at]) >= 0xE0) {
    if (at + 3 > s.size()) return;
    const std::uint32_t head = head_of(s, at);
    const std::uint32_t character = character_of(head);
    if (!begins_[character]) return;
    if (!alone_[character] && (at + 6 > s.size() || !pairs_[pair_of(head, head_of(s, at + 3))]))
      return;
  }
  std::uint32_t node = 0;
  for (std::size_t i = at; i < s.size() && nodes_[node].goes_on;) {
    const Step step = step_at(s, i);
    node = child(node, step.character);
    if (node == 0) return;
    i += step.bytes;
    report(node, at, i, out);
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

std::size_t Matcher::next_place(std::string_view s, std::size_t at) const {
  constexpr std::size_t kHan = 3;
  while (at < s.size()) {
    const auto lead = static_cast<unsigned char>(s[at]);
    if (lead < 0x80) {
      if (lead != 0 && child(0, lead) != 0) return at;
      ++at;
      continue;
    }
    if ((lead & 0xF0) != 0xE0 || s.size() - at < 2 * kHan) return at;
    // A run of characters of three bytes: each is read once, as the second and then as the first.
    // The three tests are one condition, because which of them turns a place away is chance.
    std::uint32_t head = head_of(s, at);
    while (s.size() - at >= 2 * kHan) {
      const std::uint32_t next = head_of(s, at + kHan);
      const std::uint32_t character = character_of(head);
      const bool goes_on = alone_[character] | pairs_[pair_of(head, next)];
      if (begins_[character] & goes_on) return at;
      at += kHan;
      if ((next >> 16 & 0xF0) != 0xE0) break;
      head = next;
    }
  }
  return s.size();
}

std::vector<Matcher::Match> Matcher::find_longest(std::string_view s) const {
  std::vector<Match> out, here;
  for (std::size_t at = next_place(s, 0); at < s.size(); at = next_place(s, at)) {
    here.clear();
    all_at(s, at, here);
    if (here.empty()) {
      ++at;
      while (at < s.size() && (static_cast<unsigned char>(s[at]) & 0xC0) == 0x80) ++at;
      continue;
    }
    const std::size_t end = here.back().end;
    for (const Match& match : here)
      if (match.end == end) out.push_back(match);
    at = end;
  }
  return out;
}

}  // namespace wenze::text
