#pragma once
// What people call the closed lists of the program, in both languages.

#include <span>
#include <string_view>

#include "index/fields.h"

namespace wenze::query {

struct ListName {
  index::Field field;
  std::string_view value;  // as in document.schema.json
  std::string_view label_en;
  std::string_view words_zh;  // separated by '|', the label first
};
std::span<const ListName> list_names();

}  // namespace wenze::query
