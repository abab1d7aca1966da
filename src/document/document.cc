#include "document/document.h"

#include <algorithm>

#include "text/utf8.h"

namespace wenze::document {

std::string_view name(ProvisionKind kind) {
  switch (kind) {
    case ProvisionKind::kPart:
      return "part";
    case ProvisionKind::kChapter:
      return "chapter";
    case ProvisionKind::kSection:
      return "section";
    case ProvisionKind::kArticle:
      return "article";
    case ProvisionKind::kParagraph:
      return "paragraph";
    case ProvisionKind::kPoint:
      return "point";
    case ProvisionKind::kIndent:
      return "indent";
    case ProvisionKind::kSubsection:
      return "subsection";
    case ProvisionKind::kTitle:
      return "title";
    case ProvisionKind::kPreamble:
      return "preamble";
    case ProvisionKind::kSignature:
      return "signature";
    case ProvisionKind::kAttachment:
      return "attachment";
  }
  return "paragraph";
}

std::string_view name(DocumentKind kind) {
  switch (kind) {
    case DocumentKind::kStatute:
      return "statute";
    case DocumentKind::kMeasure:
      return "measure";
    case DocumentKind::kOpinion:
      return "opinion";
    case DocumentKind::kPlan:
      return "plan";
    case DocumentKind::kNotice:
      return "notice";
    case DocumentKind::kCommentary:
      return "commentary";
    case DocumentKind::kOther:
      return "other";
  }
  return "other";
}

std::string_view name(ReferenceStatus status) {
  switch (status) {
    case ReferenceStatus::kResolved:
      return "resolved";
    case ReferenceStatus::kExternal:
      return "external";
    case ReferenceStatus::kDangling:
      return "dangling";
    case ReferenceStatus::kAmbiguous:
      return "ambiguous";
  }
  return "dangling";
}

std::string_view name(ReferenceRole role) {
  switch (role) {
    case ReferenceRole::kCites:
      return "cites";
    case ReferenceRole::kBasis:
      return "basis";
    case ReferenceRole::kRepeals:
      return "repeals";
    case ReferenceRole::kAmends:
      return "amends";
  }
  return "cites";
}

std::string_view name(ReferenceReason reason) {
  switch (reason) {
    case ReferenceReason::kNone:
      return "none";
    case ReferenceReason::kNoSuchArticle:
      return "no_such_article";
    case ReferenceReason::kNoSuchPart:
      return "no_such_part";
    case ReferenceReason::kNothingBefore:
      return "nothing_before";
    case ReferenceReason::kSeveral:
      return "several";
    case ReferenceReason::kWithoutNumbers:
      return "without_numbers";
  }
  return "none";
}

std::vector<ProvisionId> Document::children(ProvisionId id) const {
  std::vector<ProvisionId> out;
  // Descendants follow their provision without a gap and lie inside its span.
  const std::size_t end = provisions[id.index].span.end();
  for (std::size_t i = id.index + 1; i < provisions.size() && provisions[i].span.begin() <= end;
       ++i) {
    if (!provisions[i].parent || provisions[i].parent->index < id.index) break;
    if (*provisions[i].parent == id) out.emplace_back(i);
  }
  return out;
}

std::optional<ProvisionId> Document::find(std::string_view eid) const {
  for (std::size_t i = 0; i < provisions.size(); ++i)
    if (provisions[i].eid == eid) return ProvisionId(i);
  return std::nullopt;
}

std::optional<ProvisionId> Document::holding(std::size_t at) const {
  // Provisions are ordered by where they begin: the last one that begins at or before `at`, or one
  // above it.
  auto next =
      std::upper_bound(provisions.begin(), provisions.end(), at,
                       [](std::size_t a, const Provision& p) { return a < p.span.begin(); });
  if (next == provisions.begin()) return std::nullopt;
  std::optional<ProvisionId> id(
      ProvisionId(static_cast<std::size_t>(next - provisions.begin()) - 1));
  while (id && !provisions[id->index].span.contains(at)) id = provisions[id->index].parent;
  return id;
}

std::string dump(const Document& document, std::string_view canonical_text) {
  constexpr std::size_t kShownCodepoints = 24;
  std::string out;
  for (const Provision& p : document.provisions) {
    out.append(p.eid)
        .append(" ")
        .append(name(p.kind))
        .append(" ")
        .append(p.label.empty() ? "-" : p.label);
    out.append(" \"")
        .append(p.heading)
        .append("\" [")
        .append(std::to_string(p.span.begin()))
        .append(",");
    out.append(std::to_string(p.span.end())).append(") \"");
    std::string text(text::prefix_codepoints(p.own.of(canonical_text), kShownCodepoints));
    std::replace(text.begin(), text.end(), '\n', ' ');
    out.append(text).append("\"\n");
  }
  return out;
}

}  // namespace wenze::document
