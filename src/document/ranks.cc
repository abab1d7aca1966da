#include "document/ranks.h"

#include <algorithm>

#include "document/numbering.h"

namespace wenze::document {

int rank_of(const Mark& mark) {
  switch (mark.family) {
    case MarkFamily::kPart:
      return 100;
    case MarkFamily::kSubpart:
      return 120;
    case MarkFamily::kChapter:
      return 200;
    case MarkFamily::kSection:
      return 300;
    case MarkFamily::kArticle:
      return kArticleRank;
    case MarkFamily::kDecimal:
      if (mark.style == kHeadStyle) return kDecimalRank + std::min(mark.depth, 5);
      return kItemRank + 15 + std::min(mark.depth, 4);
    default:
      return kItemRank +
             10 * (static_cast<int>(mark.family) - static_cast<int>(MarkFamily::kHanComma));
  }
}

LocalName outline_name(const Mark& mark) {
  switch (mark.family) {
    case MarkFamily::kHanComma:
      return {ProvisionKind::kSection, "sec"};
    case MarkFamily::kHanParen:
      return {ProvisionKind::kSubsection, "subsec"};
    case MarkFamily::kArabic:
      return {ProvisionKind::kPoint, "point"};
    case MarkFamily::kDecimal:
      if (mark.depth == 1) return {ProvisionKind::kSection, "sec"};
      if (mark.depth == 2) return {ProvisionKind::kSubsection, "subsec"};
      if (mark.depth == 3) return {ProvisionKind::kPoint, "point"};
      return {ProvisionKind::kIndent, "indent"};
    default:
      return {ProvisionKind::kIndent, "indent"};
  }
}

LocalName division_name(MarkFamily family) {
  switch (family) {
    case MarkFamily::kPart:
      return {ProvisionKind::kPart, "part"};
    case MarkFamily::kSubpart:
      return {ProvisionKind::kPart, "subpart"};
    case MarkFamily::kChapter:
      return {ProvisionKind::kChapter, "chp"};
    default:
      return {ProvisionKind::kSection, "sec"};
  }
}

}  // namespace wenze::document
