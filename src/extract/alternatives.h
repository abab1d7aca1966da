#pragma once
// Where 或者 parts one wrong from another inside a segment. Internal to extract/.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "extract/context.h"
#include "extract/sentences.h"

namespace wenze::extract {

constexpr std::size_t kHan = 3;  // bytes of a Han character in the canonical text

// The wrongs of one segment, in order; the segment itself when nothing parts it.
std::vector<Span> split_inside(const Context& context, Span piece);

// Whether a wrong begins at `at` (bytes): 未…, 擅自…, a fault of the dictionary.
bool starts_predicate(const Context& context, std::size_t at, std::size_t end);

// 其他…: what only generalises the wrong before it.
bool generalises(const Context& context, std::string_view s);

// 滥用职权, 玩忽职守 and their like, which are one fault in one breath.
bool is_office_misconduct(std::string_view code);

// The code of a part that is nothing but a dictionary fault (吃拿卡要); empty otherwise.
std::string code_of_part(const Context& context, Span part);

}  // namespace wenze::extract
