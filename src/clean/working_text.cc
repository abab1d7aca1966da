#include "clean/working_text.h"

#include <algorithm>

namespace wenze::clean {

WorkingText::WorkingText(const text::RawText& raw) : raw_(raw) {}

text::Span<text::Raw> WorkingText::to_raw(std::size_t begin, std::size_t end) const {
  return map_ ? map_->to_source({begin, end}) : text::Span<text::Raw>(begin, end);
}

void WorkingText::apply(const std::vector<Edit>& edits) {
  if (edits.empty()) return;
  ++changes_;
  const std::string_view old = view();
  std::string changed;
  changed.reserve(old.size());
  text::RunMap step;
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    WENZE_CHECK(at <= edit.begin && edit.begin <= edit.end && edit.end <= old.size());
    changed.append(old, at, edit.begin - at);
    step.append_copied(edit.begin - at);
    changed += edit.after;
    step.append_replaced(edit.end - edit.begin, edit.after.size());
    at = edit.end;
    if (!edit.recorded) continue;
    const std::size_t from = std::min(edit.shown_from.value_or(edit.begin), edit.begin);
    const text::Span<text::Raw> span = to_raw(from, edit.end);
    forget_damage(span);
    repairs_.push_back({std::string(edit.kind), span, std::string(span.of(raw_.text)),
                        std::string(old.substr(from, edit.begin - from)) + edit.after,
                        edit.confidence});
  }
  changed.append(old, at);
  step.append_copied(old.size() - at);
  text::RunMap whole = map_ ? text::RunMap::compose(map_->runs(), step) : std::move(step);
  map_ = text::OffsetMap<text::Raw, text::Clean>(std::move(whole));
  owned_ = std::move(changed);
  lines_.reset();
}

void WorkingText::forget_damage(text::Span<text::Raw> restored) {
  if (damaged_.empty()) return;
  std::erase_if(damaged_, [&](const text::Span<text::Raw>& d) { return restored.contains(d); });
  std::erase_if(repairs_, [&](const text::Repair& repair) {
    return !repair.after && restored.contains(repair.raw);
  });
}

const std::vector<Line>& WorkingText::lines() {
  if (!lines_) lines_ = split_lines(view());
  return *lines_;
}

void WorkingText::record(std::string_view kind, std::size_t begin, std::size_t end,
                         std::string after) {
  const text::Span<text::Raw> span = to_raw(begin, end);
  repairs_.push_back({std::string(kind), span, std::string(span.of(raw_.text)), std::move(after),
                      text::Confidence::kHigh});
}

void WorkingText::mark_damaged(std::string_view kind, std::size_t begin, std::size_t end) {
  const text::Span<text::Raw> span = to_raw(begin, end);
  for (const text::Span<text::Raw>& known : damaged_)
    if (known.contains(span)) return;
  repairs_.push_back({std::string(kind), span, std::string(span.of(raw_.text)), std::nullopt,
                      text::Confidence::kLow});
  damaged_.push_back(span);
}

text::CleanText WorkingText::take() {
  text::CleanText out;
  out.text = owned_ ? std::move(*owned_) : raw_.text;
  out.map =
      map_ ? std::move(*map_) : text::OffsetMap<text::Raw, text::Clean>::identity(raw_.text.size());
  out.repairs = std::move(repairs_);
  std::stable_sort(
      out.repairs.begin(), out.repairs.end(),
      [](const text::Repair& a, const text::Repair& b) { return a.raw.begin() < b.raw.begin(); });
  std::sort(damaged_.begin(), damaged_.end());
  for (const text::Span<text::Raw>& span : damaged_) {
    const text::Span<text::Clean> here = out.map.to_target(span);
    if (!out.damaged.empty() && here.begin() <= out.damaged.back().end())
      out.damaged.back() = text::hull(out.damaged.back(), here);
    else
      out.damaged.push_back(here);
  }
  return out;
}

}  // namespace wenze::clean
