// The front holds the title: the first line that ends like a title, with the lines it was broken
// over. The end holds the signature: a date of its own and the short lines before it.
#include "document/roles.h"

#include <algorithm>

#include "document/continuation.h"
#include "document/dates.h"
#include "document/metadata.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kTitleCodepoints = 80;
constexpr std::size_t kSignatureCodepoints = 30;
constexpr std::size_t kSignatureLines = 4;
constexpr std::size_t kFrontUnits = 16;    // where a title is looked for
constexpr std::size_t kTrailingUnits = 5;  // 抄送, 印发 … behind the signature

bool has(std::string_view s, std::string_view word) {
  return s.find(word) != std::string_view::npos;
}

bool is_letterhead(const Resources& resources, std::string_view s) {
  return resources.words("letterhead_end"_class).ends(s) ||
         resources.words("letterhead_label"_class).begins(s) ||
         resources.words("region_line"_class).holds(s);
}

// 监察法: a name that is too short to be a title by its form alone.
bool is_short_title(const Resources& resources, std::string_view s) {
  if (s.size() > 12 || text::count_codepoints(s) > 3 || !s.ends_with("法")) return false;
  for (std::size_t at = 0; at < s.size(); at += text::decode_at(s, at).bytes)
    if (!text::is_han(text::decode_at(s, at).code_point)) return false;
  return !resources.words("no_short_title"_class).ends(s);
}

// 《海滨地带条例》 alone on its line.
bool is_title_in_marks(const Resources& resources, std::string_view s) {
  const std::string_view bare = without_title_marks(s);
  return bare.size() < s.size() && is_title(resources, bare);
}

// Lines before a title that belong to it because it was broken: 临溪市行政过错 | 责任追究办法,
// 某市人民政府 | 关于….
bool continues_into(const Resources& resources, std::string_view before, std::string_view title) {
  if (!may_be_title(before) || is_letterhead(resources, before)) return false;
  if (opens_title_mark(before)) return true;
  if (is_title(resources, before) && !title.starts_with("——")) return false;
  if (title.starts_with("——") || resources.words("title_continuation"_class).begins(title))
    return true;
  return resources.find_places(title).empty() && !resources.find_places(before).empty() &&
         !resources.words("issuer_line_end"_class).ends(before);
}

class Roles {
 public:
  Roles(std::string_view text, const Resources& resources, Layout& layout)
      : text_(text), resources_(resources), layout_(layout), units_(layout.units) {}

  void run() {
    const bool given = std::any_of(units_.begin(), units_.end(),
                                   [](const Unit& u) { return u.role == UnitRole::kTitle; });
    if (!given) find_title();
    attachments();
    signature();
    preamble();
  }

 private:
  std::string_view of(std::size_t i) const { return units_[i].span.of(text_); }
  bool open(std::size_t i) const {
    return units_[i].role == UnitRole::kBody && !units_[i].mark && !units_[i].quoted;
  }

  bool letterhead(std::size_t i) const { return is_letterhead(resources_, of(i)); }

  void find_title() {
    // A contents list in front of the title does not count.
    std::size_t front = kFrontUnits;
    for (std::size_t i = 0; i < units_.size() && i < front; ++i)
      if (units_[i].role == UnitRole::kContents) ++front;
    const std::size_t end = std::min(layout_.body, front);
    std::optional<std::size_t> at;
    for (std::size_t i = 0; i < end && !at; ++i)
      if (open(i) && units_[i].heading_level == 1 && !letterhead(i) &&
          (may_be_title(of(i)) || is_short_title(resources_, of(i))))
        at = i;
    for (std::size_t i = 0; i < end && !at; ++i)
      if (open(i) && is_title(resources_, of(i))) at = i;
    if (!at && end > 0 && open(0) &&
        (is_short_title(resources_, of(0)) || is_title_in_marks(resources_, of(0)))) {
      units_[0].role = UnitRole::kTitle;
      return;
    }
    for (std::size_t i = 0; i < end && !at; ++i)
      if (open(i) && i + 1 < units_.size() && may_be_title(of(i)) && !letterhead(i)) at = i;
    if (!at) return;
    std::size_t first = *at, last = *at;
    while (first > 0 && open(first - 1) && continues_into(resources_, of(first - 1), of(first)))
      --first;
    while (last + 1 < end && open(last + 1) && may_be_title(of(last + 1)) &&
           (opens_title_mark(of(last)) || of(last + 1).starts_with("——") ||
            of(last + 1).starts_with("—") ||
            (!is_title(resources_, of(last)) && is_title(resources_, of(last + 1)))))
      ++last;
    for (std::size_t i = first; i <= last; ++i) units_[i].role = UnitRole::kTitle;
  }

  // 附件 alone on its line, or numbered, after the text: what follows is its content.
  void attachments() {
    for (std::size_t i = 0; i < units_.size(); ++i)
      if (open(i) && attachment_label(of(i)) > 0) units_[i].role = UnitRole::kAttachment;
  }

  bool trails(std::size_t i) const {
    const std::string_view s = of(i);
    return open(i) && (resources_.words("trailer"_class).begins(s) || s.ends_with("印发"));
  }

  void signature() {
    std::size_t end = units_.size();
    const bool numbered = layout_.body < units_.size();
    for (std::size_t i = numbered ? layout_.body : 0; i < units_.size(); ++i)
      if (units_[i].role == UnitRole::kAttachment && attachment_label(of(i)) == of(i).size()) {
        end = i;
        break;
      }
    std::size_t last = end, skipped = 0;
    while (last > 0 && skipped < kTrailingUnits && trails(last - 1)) --last, ++skipped;
    if (last < 2 || !open(last - 1) || !only_date(of(last - 1))) return;
    std::size_t first = last - 1;
    while (first > 1 && last - first < kSignatureLines && open(first - 1) && signs(first - 1))
      --first;
    for (std::size_t i = first; i < end; ++i)
      if (open(i)) units_[i].role = UnitRole::kSignature;
  }

  bool signs(std::size_t i) const {
    return looks_like_heading(of(i), kSignatureCodepoints) && !has(of(i), "，") &&
           units_[i - 1].role != UnitRole::kTitle;
  }

  void preamble() {
    // A text without numbers has no preamble: its lines are its paragraphs.
    if (layout_.body >= units_.size()) return;
    for (std::size_t i = 0; i < layout_.body; ++i)
      if (units_[i].role == UnitRole::kBody) {
        units_[i].role = UnitRole::kPreamble;
        units_[i].mark.reset();
      }
  }

  std::string_view text_;
  const Resources& resources_;
  Layout& layout_;
  std::vector<Unit>& units_;
};

}  // namespace

bool is_number_line(std::string_view line) {
  if (!macau_number(line).empty()) return true;
  if (!line.ends_with("号") || text::count_codepoints(line.substr(0, 200)) > 30) return false;
  return has(line, "〔") || has(line, "[") || has(line, "【") ||
         (has(line, "（") && has(line, "）")) || has(line, "第");
}

bool opens_title_mark(std::string_view line) {
  const std::size_t open = line.rfind("《"), close = line.rfind("》");
  return open != std::string_view::npos && (close == std::string_view::npos || close < open);
}

std::string_view without_title_marks(std::string_view s) {
  constexpr std::string_view kOpen = "《", kClose = "》";
  if (!s.starts_with(kOpen) || !s.ends_with(kClose)) return s;
  const std::string_view inside = s.substr(kOpen.size(), s.size() - kOpen.size() - kClose.size());
  return has(inside, kOpen) || has(inside, kClose) ? s : inside;
}

bool may_be_title(std::string_view line) {
  if (!looks_like_heading(line, kTitleCodepoints) || text::count_codepoints(line) < 4) return false;
  if (is_number_line(line) || only_date(line) || attachment_label(line) > 0) return false;
  if (line.starts_with("（") || line.starts_with("《") || line.starts_with("[") ||
      line.starts_with("【"))
    return false;
  if (notes_history(line)) return false;
  return !has(line, "，") && !find_date(line.substr(0, 60), 0, 3);
}

bool is_title(const Resources& resources, std::string_view line) {
  return may_be_title(line) && resources.title_suffix_bytes(line) > 0;
}

void assign_roles(std::string_view text, const Resources& resources, Layout& layout) {
  Roles(text, resources, layout).run();
}

}  // namespace wenze::document
