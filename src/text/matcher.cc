// A byte trie. Chinese forms share few prefixes, so the first three bytes (one Han character) are a
// hash look-up and most positions of a text are left after it.
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

}  // namespace

std::uint32_t Matcher::other_child(const Node& from, unsigned char byte) {
  const auto found =
      std::lower_bound(from.others.begin(), from.others.end(), byte,
                       [](const auto& edge, unsigned char b) { return edge.first < b; });
  return found != from.others.end() && found->first == byte ? found->second : 0;
}

std::size_t Matcher::root_cell(std::uint32_t head) const {
  std::size_t cell = (head * 0x9E3779B1u >> 12) & (roots_.size() - 1);
  while (roots_[cell].node != 0 && roots_[cell].head != head)
    cell = (cell + 1) & (roots_.size() - 1);
  return cell;
}

void Matcher::add_root(std::uint32_t head, std::uint32_t node) {
  const std::size_t cell = root_cell(head);
  if (roots_[cell].node != 0) return;
  roots_[cell] = {head, node};
  begins_.set(character_of(head));
  if (++root_count_ * 2 < roots_.size()) return;
  std::vector<Root> old(roots_.size() * 2);
  old.swap(roots_);
  for (const Root& root : old)
    if (root.node != 0) roots_[root_cell(root.head)] = root;
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
      Node& from = nodes_[node];
      if (from.next == 0) {
        from.byte = byte;
        from.next = next;
      } else {
        from.others.insert(
            std::lower_bound(from.others.begin(), from.others.end(), std::pair(byte, next)),
            {byte, next});
      }
    }
    node = next;
    if (i == 2) add_root(head_of(form, 0), node);
  }
  if (constexpr std::size_t kHan = 3; form.size() >= kHan) {
    if (form.size() >= 2 * kHan && is_three_bytes(form, kHan))
      pairs_.set(pair_of(head_of(form, 0), head_of(form, kHan)));
    else
      alone_.set(character_of(head_of(form, 0)));
  }
  auto& values = nodes_[node].values;
  if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

void Matcher::all_at(std::string_view s, std::size_t at, std::vector<Match>& out) const {
  std::uint32_t node = 0;
  std::size_t i = at;
  // Forms that begin with a multi-byte character have no match shorter than three bytes worth
  // looking at.
  if (static_cast<unsigned char>(s[at]) >= 0xE0) {
    if (at + 3 > s.size()) return;
    const std::uint32_t head = head_of(s, at);
    const std::uint32_t character = character_of(head);
    if (!begins_[character]) return;
    if (!alone_[character] && (at + 6 > s.size() || !pairs_[pair_of(head, head_of(s, at + 3))]))
      return;
    node = roots_[root_cell(head)].node;
    if (node == 0) return;
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

std::size_t Matcher::next_place(std::string_view s, std::size_t at) const {
  constexpr std::size_t kHan = 3;
  while (at < s.size()) {
    const auto lead = static_cast<unsigned char>(s[at]);
    if (lead < 0x80) {
      if (child(0, lead) != 0) return at;
      ++at;
      continue;
    }
    if ((lead & 0xF0) != 0xE0 || s.size() - at < 2 * kHan) return at;
    // A run of characters of three bytes: each is read once, as the second and then as the first.
    std::uint32_t head = head_of(s, at);
    while (s.size() - at >= 2 * kHan) {
      const std::uint32_t next = head_of(s, at + kHan);
      const std::uint32_t character = character_of(head);
      if (begins_[character] && (alone_[character] || pairs_[pair_of(head, next)])) return at;
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
