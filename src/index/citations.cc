#include "index/citations.h"

#include <map>

#include "document/system.h"
#include "text/numerals.h"

namespace wenze::index {
namespace {

using document::Document;
using document::Provision;
using document::ProvisionKind;
using document::System;

struct Number {
  std::int64_t value = 0, inserted = 0;  // art_15-1: 15, 1
};

Number number_of(std::string_view eid) {
  const std::string_view last = eid.substr(eid.rfind('_') + 1);
  const std::size_t dash = last.find('-');
  Number out;
  out.value = text::to_number(last.substr(0, dash)).value_or(0);
  if (dash != std::string_view::npos)
    out.inserted = text::to_number(last.substr(dash + 1)).value_or(0);
  return out;
}

std::string ordinal(std::int64_t number, std::string_view unit) {
  return "第" + text::to_chinese(number) + std::string(unit);
}

struct Step {
  const Provision& node;
  System system;
  bool only_paragraph;  // a paragraph without another beside it: not named
  bool last;            // this is what is cited
};

std::string statute_step(const Step& step) {
  const Number number = number_of(step.node.eid);
  const bool taiwan = step.system == System::kTaiwan, hong_kong = step.system == System::kHongKong;
  switch (step.node.kind) {
    case ProvisionKind::kArticle:
      if (hong_kong) return "第" + std::to_string(number.value) + "条";
      return ordinal(number.value, "条") +
             (number.inserted > 0 ? "之" + text::to_chinese(number.inserted) : "");
    case ProvisionKind::kParagraph:
      if (hong_kong && !step.node.label.empty())
        return "第（" + std::to_string(number.value) + "）款";
      return step.only_paragraph ? "" : ordinal(number.value, taiwan ? "项" : "款");
    case ProvisionKind::kPoint:
      if (hong_kong) return step.node.label + "段";
      return taiwan ? ordinal(number.value, "款")
                    : "第（" + text::to_chinese(number.value) + "）项";
    case ProvisionKind::kIndent:
      return taiwan ? ordinal(number.value, "目") : "第" + std::to_string(number.value) + "目";
    case ProvisionKind::kPart:
    case ProvisionKind::kChapter:
    case ProvisionKind::kSection:
    case ProvisionKind::kSubsection:
      return step.last ? step.node.label : "";
    case ProvisionKind::kAttachment:
      return step.node.label;
    default:
      return "";
  }
}

std::string outline_step(const Step& step) {
  if (step.node.kind != ProvisionKind::kParagraph) return step.node.label;
  return step.only_paragraph ? "" : ordinal(number_of(step.node.eid).value, "段");
}

bool makes_statute(ProvisionKind kind) {
  return kind == ProvisionKind::kArticle || kind == ProvisionKind::kChapter ||
         kind == ProvisionKind::kPart;
}

// What a provision adds to the citations of what lies in it, read either way.
struct Above {
  std::string statute, outline;
  bool is_statute = false;
};

}  // namespace

std::vector<std::string> citations(const Document& document, std::string_view canonical_text) {
  const auto& nodes = document.provisions;
  const System system = document::drafting_system(document.span.of(canonical_text));
  std::vector<int> paragraphs(nodes.size(), 0);
  for (const Provision& node : nodes)
    if (node.parent && node.kind == ProvisionKind::kParagraph) ++paragraphs[node.parent->index];
  std::vector<Above> above(nodes.size());
  std::vector<std::string> out(nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const Provision& node = nodes[i];
    const Above before = node.parent ? above[node.parent->index] : Above{};
    const bool only = node.kind == ProvisionKind::kParagraph && node.parent &&
                      paragraphs[node.parent->index] == 1;
    above[i].is_statute = before.is_statute || makes_statute(node.kind);
    above[i].statute = before.statute + statute_step({node, system, only, false});
    above[i].outline = before.outline + outline_step({node, system, only, true});
    out[i] = above[i].is_statute ? before.statute + statute_step({node, system, only, true})
                                 : above[i].outline;
  }
  return out;
}

}  // namespace wenze::index
