// One pass over the tree: what a provision adds to the citations of what lies in it. Articles are
// cited without the divisions above them, divisions and outlines with all labels above.
#include <algorithm>
#include <string>
#include <vector>

#include "document/address.h"
#include "document/marks.h"
#include "document/resolve.h"
#include "text/numerals.h"

namespace wenze::document {
namespace {

std::string ordinal(int number, std::string_view unit) {
  return "第" + text::to_chinese(number) + std::string(unit);
}

std::string letter_of(int sub) {
  return std::string(1, static_cast<char>('A' + sub - kLetterSub - 1));
}

bool is_label(ProvisionKind kind) {
  return kind == ProvisionKind::kPart || kind == ProvisionKind::kChapter ||
         kind == ProvisionKind::kSection || kind == ProvisionKind::kSubsection ||
         kind == ProvisionKind::kAttachment;
}

struct Above {
  std::string statute;   // 第十二条第二款, or the labels of divisions
  std::string attached;  // 附件一
  std::string outline;   // 四、（二）
  bool is_statute = false;
  bool in_article = false;
};

struct PrintedStep {
  const Provision& node;
  System system;
  bool only_paragraph;  // a paragraph without another beside it: not named
  bool in_article;
  bool points = false;  // of an administrative direction of Taiwan
};

// What the step adds to a statute's citation.
std::string statute_step(const PrintedStep& step) {
  const Provision& p = step.node;
  const auto [number, sub] = eid_number(p.eid);
  const bool taiwan = step.system == System::kTaiwan;
  if (is_label(p.kind)) return p.label;
  switch (p.kind) {
    case ProvisionKind::kArticle:
      if (sub > kLetterSub) return ordinal(number, "-" + letter_of(sub) + "条");  // Macau
      return ordinal(number, "条") + (sub > 0 ? "之" + text::to_chinese(sub) : "");
    case ProvisionKind::kParagraph:
      if (!step.in_article) return step.only_paragraph ? "" : ordinal(number, "段");
      return step.only_paragraph ? "" : ordinal(number, taiwan ? "项" : "款");
    case ProvisionKind::kPoint:
      return taiwan ? ordinal(number, "款") : point_name(p.label, number);
    case ProvisionKind::kIndent:
      return taiwan ? ordinal(number, "目") : "第" + std::to_string(number) + "目";
    default:
      return "";
  }
}

// 第15(2)(a)(i)条: the labels of all levels stand inside. Text without a label adds nothing.
std::string hong_kong_step(const Provision& p) {
  if (p.kind == ProvisionKind::kArticle) {
    const auto [number, sub] = eid_number(p.eid);
    return "第" + inserted_number(number, sub);
  }
  std::string sign;
  for (char c : p.label)
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) sign += c;
  return sign.empty() ? "" : "(" + sign + ")";
}

// 五、（一）1. of an administrative direction of Taiwan is 第五点第一款第一目.
std::string point_step(const PrintedStep& step) {
  const int number = eid_number(step.node.eid).first;
  switch (step.node.kind) {
    case ProvisionKind::kSection:
      return ordinal(number, "点");
    case ProvisionKind::kSubsection:
      return ordinal(number, "款");
    case ProvisionKind::kPoint:
      return ordinal(number, "目");
    case ProvisionKind::kParagraph:
      return step.only_paragraph ? "" : ordinal(number, "项");
    default:
      return step.node.label;
  }
}

// 一、 above everything, articles nowhere, in a text of norms.
bool counts_points(const Document& document) {
  if (document.system != System::kTaiwan || document.meta.kind != DocumentKind::kMeasure)
    return false;
  return std::ranges::none_of(document.provisions, [](const Provision& p) {
    const bool inner_section = p.kind == ProvisionKind::kSection && p.parent;
    return p.kind <= ProvisionKind::kChapter || p.kind == ProvisionKind::kArticle || inner_section;
  });
}

std::string outline_step(const PrintedStep& step) {
  if (step.points) return point_step(step);
  if (step.node.kind != ProvisionKind::kParagraph) return step.node.label;
  return step.only_paragraph ? "" : ordinal(eid_number(step.node.eid).first, "段");
}

bool makes_statute(ProvisionKind kind) {
  return kind == ProvisionKind::kArticle || kind == ProvisionKind::kChapter ||
         kind == ProvisionKind::kPart;
}

}  // namespace

std::string point_name(std::string_view label, int number) {
  for (char c : label)
    if (c >= 'a' && c <= 'z') return std::string(label) + "项";
  const auto mark = mark_at(label, 0, label.size());
  const bool han =
      !mark || mark->family == MarkFamily::kHanParen || mark->family == MarkFamily::kHanComma;
  return han ? "第（" + text::to_chinese(number) + "）项" : "第" + std::to_string(number) + "项";
}

std::vector<std::string> format_pinpoints(const Document& document, std::string_view) {
  const auto& nodes = document.provisions;
  const System system = document.system;
  const bool points = counts_points(document);
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
    Above& here = above[i];
    const bool article = node.kind == ProvisionKind::kArticle;
    here.in_article = before.in_article || article;
    here.is_statute = before.is_statute || makes_statute(node.kind);
    here.attached = before.attached;
    if (node.kind == ProvisionKind::kAttachment) here.attached += node.label;
    const bool hong_kong = system == System::kHongKong && here.in_article;
    const PrintedStep step{node, system, only, here.in_article, points};
    here.statute = (article ? before.attached : before.statute) +
                   (hong_kong ? hong_kong_step(node) : statute_step(step));
    here.outline = before.outline + outline_step(step);
    out[i] = here.is_statute ? here.statute + (hong_kong ? "条" : "") : here.outline;
  }
  return out;
}

std::string in_title_marks(std::string_view title) {
  std::string out = "《";
  for (std::size_t at = 0; at < title.size();) {
    const std::string_view rest = title.substr(at);
    const bool opens = rest.starts_with("《"), closes = rest.starts_with("》");
    if (opens || closes) {
      out += opens ? "〈" : "〉";
      at += std::string_view("《").size();
    } else {
      out += title[at++];
    }
  }
  return out + "》";
}

std::string join_pinpoints(std::string_view first, std::string_view second) {
  const std::string_view article = "条";
  const std::size_t end = first.find(article);
  const std::string_view common =
      end == std::string_view::npos ? std::string_view{} : first.substr(0, end + article.size());
  if (!common.empty() && second.starts_with(common) && second.size() > common.size())
    second.remove_prefix(common.size());
  return std::string(first) + "、" + std::string(second);
}

std::string pinpoint_with(const Document& document, const std::vector<std::string>& pinpoints,
                          std::string_view eid, std::string_view other) {
  const auto id = document.find(eid), beside = document.find(other);
  std::string out = id ? pinpoints[id->index] : std::string();
  const bool around =
      eid == other || (eid.starts_with(other) && eid.substr(other.size()).starts_with("__"));
  if (around || !beside || pinpoints[beside->index] == out) return out;
  return join_pinpoints(out, pinpoints[beside->index]);
}

std::string format_citation(const Document& document, std::string_view canonical_text,
                            std::string_view eid) {
  std::string out;
  if (document.meta.title) out = in_title_marks(*document.meta.title);
  const auto id = document.find(eid);
  if (id) out += format_pinpoints(document, canonical_text)[id->index];
  return out;
}

}  // namespace wenze::document
