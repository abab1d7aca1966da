#pragma once
// Lines of the working text and what the layout repairs ask of them.

#include <string_view>
#include <vector>

namespace wenze::clean {

struct Line {
  std::size_t begin = 0, end = 0;  // without the line end
  std::size_t next = 0;            // where the next line begins
  std::string_view of(std::string_view s) const { return s.substr(begin, end - begin); }
};

std::vector<Line> split_lines(std::string_view s);

// Without white space of any kind at both ends.
std::string_view trimmed(std::string_view line);

// Whether a line begins as a numbered provision or list item does: 第三条, 一、, （二）, 3., ①,
// Article-like headings.
bool begins_provision(std::string_view line);

}  // namespace wenze::clean
