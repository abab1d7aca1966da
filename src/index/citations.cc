#include "index/citations.h"

#include <map>

#include "text/numerals.h"

namespace wenze::index {
namespace {

using document::Document;
using document::Provision;
using document::ProvisionKind;

// 四、 → 四, 1. → 1, （二） stays.
std::string bare(std::string_view label) {
  for (const std::string_view tail : {"、", "．", ".", "，", "：", " "})
    if (label.ends_with(tail)) label.remove_suffix(tail.size());
  return std::string(label);
}

// What names the ordinal of a node: its label, or its place among its like where it has none.
std::string ordinal(const Provision& node, std::size_t number) {
  return node.label.empty() ? text::to_chinese(static_cast<std::int64_t>(number)) : bare(node.label);
}

struct Place {
  const Provision* node;
  bool in_article;        // an article is above it
  std::size_t number;     // 1-based among the children of its parent of the same kind
  std::size_t of;         // how many these are
  std::string_view above; // citation of the parent
};

std::string cite(const Place& place) {
  const std::string above(place.above);
  switch (place.node->kind) {
    case ProvisionKind::kArticle:
    case ProvisionKind::kPart:
    case ProvisionKind::kChapter: return bare(place.node->label);
    case ProvisionKind::kParagraph: {
      if (place.of < 2) return above;
      const std::string number = text::to_chinese(static_cast<std::int64_t>(place.number));
      return above + "第" + number + (place.in_article ? "款" : "段");
    }
    case ProvisionKind::kPoint:
      return place.in_article ? above + "第" + ordinal(*place.node, place.number) + "项"
                              : above + ordinal(*place.node, place.number);
    case ProvisionKind::kIndent:
      return place.in_article ? above + "第" + ordinal(*place.node, place.number) + "目"
                              : above + ordinal(*place.node, place.number);
    case ProvisionKind::kSection:
    case ProvisionKind::kSubsection: return above + bare(place.node->label);
    case ProvisionKind::kTitle: return "标题";
    case ProvisionKind::kPreamble: return "序言";
    case ProvisionKind::kSignature: return "落款";
    case ProvisionKind::kAttachment: return place.node->label.empty() ? "附件" : bare(place.node->label);
  }
  return above;
}

}  // namespace

std::vector<std::string> citations(const Document& document) {
  const auto& nodes = document.provisions;
  constexpr std::size_t kRoot = static_cast<std::size_t>(-1);
  std::map<std::pair<std::size_t, ProvisionKind>, std::size_t> counts;
  std::vector<std::size_t> numbers(nodes.size());
  const auto parent_of = [&](std::size_t i) { return nodes[i].parent ? nodes[i].parent->index : kRoot; };
  for (std::size_t i = 0; i < nodes.size(); ++i) numbers[i] = ++counts[{parent_of(i), nodes[i].kind}];
  std::vector<bool> in_article(nodes.size(), false);
  std::vector<std::string> out(nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const std::size_t parent = parent_of(i);
    if (parent != kRoot) in_article[i] = in_article[parent] || nodes[parent].kind == ProvisionKind::kArticle;
    const std::string_view above = parent == kRoot ? std::string_view() : std::string_view(out[parent]);
    out[i] = cite({&nodes[i], in_article[i], numbers[i], counts[{parent, nodes[i].kind}], above});
  }
  return out;
}

}  // namespace wenze::index
