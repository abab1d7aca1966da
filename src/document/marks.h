#pragma once
// The numbers that stand in front of provisions: 第三章, 第十五条之一, 一、, （二）, 3., （4）, ⑤,
// (a). A mark is only a candidate: whether it opens a provision is decided by numbering (chain.h,
// layout.h).

#include <optional>
#include <string>
#include <string_view>

#include "text/span.h"

namespace wenze::document {

enum class MarkFamily {
  kPart,             // 第一编, 第一篇, 第一部分; Hong Kong 第1部
  kSubpart,          // 第一分编, 第1分部
  kChapter,          // 第一章
  kSection,          // 第一节
  kArticle,          // 第一条, 第十五条之一, 第 15-1 条
  kHanComma,         // 一、
  kHanParen,         // （一） ㈠ 一）
  kDecimal,          // 1.2, 1.2.3
  kArabic,           // 1. 1、
  kArabicParen,      // （1） ⑴
  kArabicHalfParen,  // 1）
  kCircled,          // ①
  kAlpha,            // （a） a） a.
  kRoman             // （i）
};

// Families from kPart to kSection head articles; those from kHanComma on number outlines and list
// items.
constexpr bool is_division(MarkFamily family) { return family <= MarkFamily::kSection; }
constexpr bool is_item(MarkFamily family) { return family >= MarkFamily::kHanComma; }

struct Mark {
  MarkFamily family = MarkFamily::kArticle;
  int number = 0;         // of kDecimal the last component
  int sub = 0;            // 之一 → 1; 15A → kLetterSub + 1
  int depth = 1;          // kDecimal: how many components
  char style = 0;         // kArabic: '.' or ','; kHanParen: ')' for 一）
  std::size_t begin = 0;  // bytes of the label as printed …
  std::size_t end = 0;
  std::size_t content = 0;  // … and of what follows it after spaces
  bool spaced() const { return content > end; }
  bool operator==(const Mark&) const = default;
};

// Numbers put in between others. The mainland and Taiwan count them (第十五条之一: 15-1), Hong Kong
// and Macau have letters (15A, 第十五-A条: 15A): as `sub`, kLetterSub + 1 is A.
inline constexpr int kLetterSub = 100;
std::string inserted_number(int number, int sub);  // 15, 15-1, 15A
// The capital letter at byte `at`, a hyphen before it too, as such a `sub`, and moves behind it; 0
// when there is none or a word goes on.
int letter_sub(std::string_view text, std::size_t& at, std::size_t limit);

// The mark at byte `at` of `text`, read no further than `limit`.
std::optional<Mark> mark_at(std::string_view text, std::size_t at, std::size_t limit);

// First byte at or after `at` that is no space (spaces of any width, no line break); at most
// `limit`.
std::size_t skip_spaces(std::string_view text, std::size_t at, std::size_t limit);

// The code point before `at` that is no space; 0 at the front of the text or of a line.
char32_t previous_visible(std::string_view text, std::size_t at);

// Whether `s` ends like a sentence: 。！？；：… also inside closing quotes and brackets.
bool ends_sentence(std::string_view s);

}  // namespace wenze::document
