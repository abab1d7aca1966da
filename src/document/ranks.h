#pragma once
// How provisions nest: the rank of every kind of mark, and what it is called in an eId.

#include <string_view>

#include "document/document.h"
#include "document/marks.h"

namespace wenze::document {

// A provision holds those of a higher rank; marks are ranked by rank_of.
inline constexpr int kAttachmentRank = 50;
inline constexpr int kInnerHeadingRank = 340;
inline constexpr int kArticleRank = 400;
inline constexpr int kParagraphRank = 500;
inline constexpr int kDecimalRank = 590;  // 1, 1.1 as levels of an outline: 591, 592 …
inline constexpr int kItemRank = 600;

int rank_of(const Mark& mark);

struct LocalName {
  ProvisionKind kind;
  std::string_view name;
};

// 一、 sec, （一） subsec, 1. point, the others indent.
LocalName outline_name(const Mark& mark);
// REQUIRES: is_division(family).
LocalName division_name(MarkFamily family);

}  // namespace wenze::document
