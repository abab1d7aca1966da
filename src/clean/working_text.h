#pragma once
// The text while repairs are made: each repair is a pass that hands over its edits, front to back.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "clean/lines.h"
#include "text/stages.h"

namespace wenze::clean {

// One change of the text. Offsets are bytes of the working text as it was when the pass began.
struct Edit {
  std::string_view kind;  // of the repair; a literal
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string after;  // what replaces [begin, end)
  std::optional<std::size_t> shown_from =
      std::nullopt;  // the record begins here: 責(zé), not only (zé)
  text::Confidence confidence = text::Confidence::kHigh;
  bool recorded = true;  // else the record is made by record()
};

class WorkingText {
 public:
  explicit WorkingText(const text::RawText& raw);

  std::string_view view() const {
    return owned_ ? std::string_view(*owned_) : std::string_view(raw_.text);
  }
  const text::RawText& raw() const { return raw_; }
  // How often the text was changed.
  std::size_t changes() const { return changes_; }
  // The lines of view(); valid until the next apply().
  const std::vector<Line>& lines();

  // Makes the edits and records each as a repair of its kind. Damage marked before that an edit
  // restores is marked no more.
  // REQUIRES: in order, not overlapping, within view().
  void apply(const std::vector<Edit>& edits);
  // Records that [begin, end) of view() becomes `after`, for edits that are made but not recorded
  // one by one. REQUIRES: called before the edits are applied.
  void record(std::string_view kind, std::size_t begin, std::size_t end, std::string after);
  // Records [begin, end) of view() as damage that could not be restored. The text stays.
  void mark_damaged(std::string_view kind, std::size_t begin, std::size_t end);

  text::CleanText take();

 private:
  text::Span<text::Raw> to_raw(std::size_t begin, std::size_t end) const;
  void forget_damage(text::Span<text::Raw> restored);

  const text::RawText& raw_;
  std::optional<std::string> owned_;  // nothing as long as the text is unchanged
  std::optional<text::OffsetMap<text::Raw, text::Clean>> map_;
  std::size_t changes_ = 0;
  std::optional<std::vector<Line>> lines_;
  std::vector<text::Repair> repairs_;
  std::vector<text::Span<text::Raw>> damaged_;
};

}  // namespace wenze::clean
