#pragma once
// Title, preamble, signature and attachments among the units of one document.

#include <string_view>

#include "document/layout.h"
#include "document/resources.h"

namespace wenze::document {

void assign_roles(std::string_view text, const Resources& resources, Layout& layout);

// A line that can be (a part of) a title: short, without a stop, no number, date, document number
// or list entry.
bool may_be_title(std::string_view line);
// … and it ends like one: …办法, …实施意见（试行）.
bool is_title(const Resources& resources, std::string_view line);
// The line ends inside a title mark: …关于修改《某市
bool opens_title_mark(std::string_view line);
// 张政办发〔2006〕58号 and nothing else (or 第3号, in Macau 第18/2021号行政法规).
bool is_number_line(std::string_view line);
// 《甲条例》 without the marks when the line is nothing but that title; else the line.
std::string_view without_title_marks(std::string_view s);

}  // namespace wenze::document
