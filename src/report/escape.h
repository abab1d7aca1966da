#pragma once
// Internal to report/: text made harmless for HTML and Markdown.

#include <string>
#include <string_view>

namespace wenze::report {

// & < > " ' as entities; control characters as shown().
std::string html_escape(std::string_view text);
// Also what Markdown would read as markup inside a line or a table cell; a line end becomes <br>.
std::string markdown_escape(std::string_view text);
// Whether a link of this kind may be followed from a page: http:, https:, "/path" and "#anchor"
// (but not "//host").
bool is_safe_link(std::string_view link);

}  // namespace wenze::report
