#pragma once
// From the segments of a consequence to rungs. Internal to extract/.

#include <vector>

#include "extract/conditions.h"
#include "extract/context.h"
#include "extract/impositions.h"
#include "extract/sentences.h"

namespace wenze::extract {

// What stands before a sanction and governs it.
struct Window {
  std::size_t begin = 0;           // of the words since the last condition or sanction
  Span segment;                    // the segment with the sanction
  std::size_t modality_begin = 0;  // words before it stand in front of the condition
  bool after_condition = false;
  bool after_sanction = false;
  bool new_clause = false;  // a ； or 。 stands between the last sanction and this one
};

// The step that is in force, as the last condition set it.
struct Step {
  std::optional<SeverityStep> severity;
  Span condition;
  bool of_fault = false;              // stands in the words of the fault itself
  std::size_t occasion = 0;           // 第二次: 2; 0: which time it was is not told
  bool addition = false;              // 有违法所得的: joins the rung it stands in
  std::vector<SubjectDraft> subject;  // 属于公职人员的: who is meant from here on
};

// Adds what the segment imposes to the frame: new rungs, or sanctions of its last rung.
// Returns whether it imposed anything.
bool add_consequence(const Context& context, const Window& window, const Step& step, Frame& frame);

// Adds what the sentences of `words`, which stand behind the wrong, impose.
void add_consequences(const Context& context, Span words, Frame& frame);

// The amount, multiple or duration named by the words of a sanction.
std::vector<Range> ranges_in(const Context& context, Span words);

// 五|年内不得从事…, 十年内直至|终身禁止…: a ban with the period that stands in front of it.
Span with_period_before(const Context& context, Span measure);

}  // namespace wenze::extract
