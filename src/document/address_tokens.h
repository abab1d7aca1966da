#pragma once
// A pinpoint as people type it, cut into numbers and units.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wenze::document {

struct AddressToken {
  enum class Sign { kHan, kArabic, kLetters };
  Sign sign = Sign::kHan;
  int number = 0;       // letters: 0
  int sub = 0;          // 十五条之一, 15-1: 1
  std::string letters;  // a, ii
  std::string unit;  // 条 款 项 目 段 编 章 节 部分 附件; empty for bare numbers and signs
  bool bracket = false;  // （二）, (a)
  bool operator==(const AddressToken&) const = default;
};

// 第十五条之一第2款, 四、（二）3.（1）, 第15(2)(a)条, s 15(2)(a), §15, 附件一第二条. A title 《…》
// in front is passed over. `address` in canonical script; the units and digits of typed traditional
// text are folded. Nothing when a character belongs to no pinpoint.
std::optional<std::vector<AddressToken>> address_tokens(std::string_view address);

// The same for whatever signs a pinpoint is written in: 第十二条第（三）项 and 12条3项 share it.
std::string address_key(const std::vector<AddressToken>& tokens);

}  // namespace wenze::document
