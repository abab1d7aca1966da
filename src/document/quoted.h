#pragma once
// Numbers that are not the document's own: those of a text that it quotes (第三条修改为：“第三条
// …”), and those of another law that a table or list cites (刑法条文 | 罪名).

#include <string_view>
#include <vector>

#include "document/chain.h"
#include "document/lines.h"
#include "document/resources.h"

namespace wenze::document {

// Marks the lines that go on in a quotation that an earlier line opened, and those that a line
// announces as the new text of another document
// (增加五条，作为第一百二十三条至第一百二十七条，内容如下：). A quotation that never closes is
// none.
void mark_quoted(std::string_view text, const Resources& resources, std::vector<Line>& lines);

// Takes out the candidates that stand in quoted lines, in tables whose column is headed as one of
// citations (table_heads.tsv), and in tables and lists of nothing but article
// numbers that do not count on.
void drop_foreign(std::string_view text, const std::vector<Line>& lines, const Resources& resources,
                  std::vector<ArticleMark>& candidates);

}  // namespace wenze::document
