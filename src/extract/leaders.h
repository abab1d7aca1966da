#pragma once
// Which provision leads which: the lead-in of a list and its items. Internal to extract/.

#include <optional>
#include <string_view>
#include <vector>

#include "extract/context.h"

namespace wenze::extract {

struct Leaders {
  std::vector<std::optional<std::size_t>> of;   // by index of provision; nothing: no leader
  std::vector<std::vector<std::size_t>> items;  // of a leader, in order
  std::vector<bool> leads;                      // has children or items
  std::vector<bool> unlabelled;                 // the item of a paragraph that is not its parent
};

// An item is led by its parent; where the parent holds no text of its own, by the paragraph before
// the items (outlines: （三）heading, paragraph, 1. 2. 3.); where a paragraph without a label
// announces them (有下列情形之一者，处…：), by that.
Leaders find_leaders(const Context& context);

// Whether the words of a provision end as a lead-in does: with a colon, in Hong Kong with a dash.
bool leads_in(const Context& context, std::string_view own);

// Whether the words end with the dash of such a lead-in, or stand in front of it.
bool dash_follows(const Context& context, Span words);

// The words without the dash that they end with.
std::string_view without_dash(std::string_view words);

// 第五条|违纪行为的处分|一、…: in Macau the line below the label of an article is its title, and
// states nothing.
bool is_title_line(const Context& context, document::ProvisionId id);

// （c）曾犯可判监禁的罪行，|委员会可将其除名: in Hong Kong, the line behind the last item that
// closes the list, where the document has it in the item; empty: none does.
Span tail_in_item(const Context& context, Span item);

bool is_item_kind(document::ProvisionKind kind);

// The words of a provision: its own text, or its heading, which is the text of 四、 where a further
// paragraph follows; （a）乱抛垃圾：扣5分 is both.
Span words_of(const Context& context, std::size_t provision);

// Its own text; of a point of Taiwan whose line was taken for a heading, since paragraphs follow,
// that line: （三）稽延公文者，记过一次。
Span text_of(const Context& context, std::size_t provision);

}  // namespace wenze::extract
