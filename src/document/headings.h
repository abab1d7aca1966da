#pragma once
// Where a provision's heading ends and its text begins.

#include <string_view>
#include <vector>

#include "document/layout.h"

namespace wenze::document {

struct HeadingSplit {
  CanonicalSpan heading;  // without the stop that ends it; empty when there is none
  std::size_t text_begin =
      0;  // where the text after the heading begins; the unit's end when there is no text
};

// `content` is what follows the label in the unit. `next` is the following unit, null at the end.
// Article: （立法目的） or 【立法目的】 behind the label, or a short line of its own.
HeadingSplit article_heading(const Resources& resources, std::string_view text,
                             CanonicalSpan content, const Unit* next);
// Outline: the whole line when it is a heading, or a short first sentence:
// 统一思想，加强领导。各单位要…; 指导思想：以…
HeadingSplit outline_heading(const Resources& resources, std::string_view text,
                             CanonicalSpan content, const Unit* next, const Mark& mark);

// The unit at `line` is a line of its own for what the article above it is about: （标的）, in
// Macau, where the text follows in lines of its own, 标的.
bool heads_its_article(const Resources& resources, std::string_view text,
                       const std::vector<Unit>& units, std::size_t line, System system);

// 一、管辖 alone on a line before 第一条: the unit `at` is a heading over articles (judicial
// interpretations).
bool heads_articles(std::string_view text, const std::vector<Unit>& units, std::size_t at,
                    const Mark& mark);

// 第五章 代表建议 | 办理工作的监督检查 | 第二十条 …: the heading of the division at `at` goes on.
bool heading_goes_on(std::string_view text, const std::vector<Unit>& units, std::size_t at);

// Units whose own text begins like a heading (甲事。应当做…) or is as short as one, but whose
// siblings say that it is none: most of them have no heading, or the one before ends like an item
// (…；).
std::vector<bool> without_heading(const Resources& resources, std::string_view text,
                                  const std::vector<Unit>& units);

}  // namespace wenze::document
