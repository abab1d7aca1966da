#pragma once
// Names of rules in running text, with and without 《》, and what a text does with them.

#include <cstddef>
#include <string>
#include <string_view>

#include "document/document.h"

namespace wenze::document {

class Resources;

// The name of a rule that `before` ends with, without title marks: 依照|民事诉讼法, 刑法分则. It
// begins after the last word that governs it. Empty when `before` ends with no name; 规定 and 办法
// alone name nothing.
std::string_view law_name_before(const Resources& resources, std::string_view before);

// Whether two titles name one document: brackets at the end, 中华人民共和国 and white space do not
// count.
bool same_title(std::string_view one, std::string_view other);

// The title without title brackets around it and 中华人民共和国 in front.
std::string_view without_country(std::string_view title);

// The title without what does not tell documents apart (see same_title).
std::string title_key(std::string_view title);

// What a sentence does with the document named in it. `before` and `after` are the rest of the
// sentence on both sides. 根据《…》，制定本办法 (立法技术规范（试行）（一）5); 《…》同时废止.
ReferenceRole role_in_sentence(const Resources& resources, std::string_view before,
                               std::string_view after);

// The document that a text amends, from its title: 关于修改《甲办法》的决定, 甲法修正案（二）.
// Empty when it amends none or several (等六部法律).
std::string amended_title(const Resources& resources, std::string_view title);

// Whether `title` is that of a text that changes others.
bool amends(const Resources& resources, std::string_view title);

}  // namespace wenze::document
