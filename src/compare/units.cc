#include "compare/units.h"

#include <algorithm>

#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::compare {
namespace {

using document::ProvisionKind;
using text::Canonical;
using text::Raw;
using text::Span;

std::uint64_t mix(std::uint64_t h) {  // splitmix64
  h += 0x9E3779B97F4A7C15ULL;
  h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9ULL;
  h = (h ^ (h >> 27)) * 0x94D049BB133111EBULL;
  return h ^ (h >> 31);
}

bool is_container(const document::Document& document, std::size_t index, bool has_children) {
  switch (document.provisions[index].kind) {
    case ProvisionKind::kPart:
    case ProvisionKind::kChapter:
      return true;
    case ProvisionKind::kSection:
    case ProvisionKind::kSubsection:
    case ProvisionKind::kAttachment:
      return has_children;
    default:
      return false;
  }
}

void append(Node& node, std::string_view piece, const std::vector<Token>& tokens) {
  if (!node.shown.empty() && !piece.empty()) node.shown += '\n';
  const std::size_t base = node.shown.size();
  node.shown += piece;
  for (Token token : tokens) {
    token.begin += base;
    token.end += base;
    node.tokens.push_back(token);
  }
}

// Text is compared in its canonical form and shown as it stands in the original: tokens of the one
// are placed in the other through the map.
void append_own(Node& node, Span<Canonical> span, const document::File& file) {
  if (span.empty()) return;
  const Span<Raw> raw = file.canonical.map.to_source(span);
  std::vector<Token> tokens = tokenise(span.of(file.canonical.text));
  std::size_t least = 0;
  for (Token& token : tokens) {
    const Span<Raw> at =
        file.canonical.map.to_source({span.begin() + token.begin, span.begin() + token.end});
    // Two tokens of one replaced run come from the same raw bytes: the second is empty there.
    token.begin = std::max(least, at.begin() - raw.begin());
    token.end = std::max(token.begin, at.end() - raw.begin());
    least = token.end;
  }
  append(node, raw.of(file.raw.text), tokens);
}

std::vector<Token> concatenated(const std::vector<Node>& nodes, std::size_t root) {
  std::vector<Token> out;
  std::vector<std::size_t> stack = {root};
  while (!stack.empty()) {
    const Node& node = nodes[stack.back()];
    stack.pop_back();
    out.insert(out.end(), node.tokens.begin(), node.tokens.end());
    if (!node.container) stack.insert(stack.end(), node.children.rbegin(), node.children.rend());
  }
  return out;
}

}  // namespace

Shingles::Shingles(const std::vector<Token>& tokens) {
  hashes_.reserve(tokens.size() * 2);
  std::uint64_t previous = 0;
  for (const Token& token : tokens) {
    hashes_.push_back(mix(token.key));
    if (previous != 0) hashes_.push_back(mix(previous * 31 + mix(token.key)));
    previous = mix(token.key);
  }
  std::ranges::sort(hashes_);
}

double likeness(const Shingles& a, const Shingles& b) {
  if (a.size() + b.size() == 0) return 1;
  std::size_t common = 0;
  for (auto i = a.hashes().begin(), j = b.hashes().begin();
       i != a.hashes().end() && j != b.hashes().end();) {
    if (*i == *j) ++common;
    const bool left = *i <= *j, right = *j <= *i;
    i += left;
    j += right;
  }
  return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

std::vector<Node> build_nodes(const Side& side) {
  const auto& provisions = side.document.provisions;
  std::vector<Node> out(provisions.size());
  for (std::size_t i = 0; i < provisions.size(); ++i) {
    Node& node = out[i];
    node.id = document::ProvisionId(i);
    if (provisions[i].parent) {
      node.parent = provisions[i].parent->index;
      out[*node.parent].children.push_back(i);
    }
    append(node, provisions[i].heading, tokenise(provisions[i].heading));
    append_own(node, provisions[i].own, side.file);
    for (const auto& rest : provisions[i].own_rest) append_own(node, rest, side.file);
    node.own = Shingles(node.tokens);
  }
  for (std::size_t i = 0; i < out.size(); ++i) {
    // A container lies in containers only: a numbered section of a statute does, an outline inside
    // an article does not.
    const bool top = !out[i].parent || out[*out[i].parent].container;
    out[i].container = top && is_container(side.document, i, !out[i].children.empty());
  }
  for (std::size_t i = 0; i < out.size(); ++i) {
    const std::vector<Token> tokens = concatenated(out, i);
    out[i].whole = Shingles(tokens);
    out[i].whole_tokens = tokens.size();
  }
  return out;
}

std::vector<std::size_t> units(const std::vector<Node>& nodes) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (!nodes[i].parent || nodes[*nodes[i].parent].container) out.push_back(i);
  }
  return out;
}

std::string label_number(std::string_view label) {
  std::string out;
  for (std::size_t at = 0; at < label.size();) {
    const text::Decoded d = text::decode_at(label, at);
    const auto number = text::is_numeral_character(d.code_point)
                            ? text::parse_numeral(label.substr(at))
                            : std::nullopt;
    if (number && number->bytes > 0) {
      out += (out.empty() ? "" : "-") + std::to_string(number->value);
      at += number->bytes;
    } else {
      at += d.bytes;
    }
  }
  return out.empty() ? std::string(label) : out;
}

}  // namespace wenze::compare
