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

// The character that three bytes of UTF-8 are; of others some number below 2^16.
std::uint32_t character_of(std::uint32_t head) {
  return (head >> 4 & 0xF000) | (head >> 2 & 0x0FC0) | (head & 0x3F);
}

}  // namespace

std::uint32_t Matcher::other_child(const Node& from, unsigned char byte) {
  for (const auto& [edge, next] : from.others)
    if (edge == byte) return next;
  return 0;
}

std::size_t Matcher::root_cell(std::uint32_t head) const {
  std::size_t cell = (head * 0x9E3779B1u >> 12) & (roots_.size() - 1);
  while (roots_[cell].node != 0 && roots_[cell].head != head) cell = (cell + 1) & (roots_.size() - 1);
  return cell;
}

void Matcher::add_root(std::uint32_t head, std::uint32_t node) {
  const std::size_t cell = root_cell(head);
  if (roots_[cell].node != 0) return;
  roots_[cell] = {head, node};
  begins_[character_of(head) >> 6] |= std::uint64_t{1} << (character_of(head) & 63);
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
        from.others.emplace_back(byte, next);
      }
    }
    node = next;
    if (i == 2) add_root(head_of(form, 0), node);
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
    const std::uint32_t head = head_of(s, at);
    const std::uint32_t character = character_of(head);
    if ((begins_[character >> 6] >> (character & 63) & 1) == 0) return;
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
