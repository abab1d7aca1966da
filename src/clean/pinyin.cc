// 責(zé)任 → 責任; 問(wen)責 → 問責. An annotation is an opening bracket, one Mandarin syllable and
// a closing bracket behind a Han character. With its tone mark it is an annotation unless the
// tables know the character and the syllable is none of its readings; without, only when it is one
// of them.
#include "clean/passes.h"
#include "clean/scan.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr std::size_t kLongestSyllableBytes = 10;

struct Bracket {
  std::string_view open, close;
};
constexpr Bracket kBrackets[] = {{"(", ")"}, {"（", "）"}, {"（", ")"}, {"(", "）"}};

// The annotation that begins at `at`: its syllable and its end.
struct Annotation {
  std::string_view syllable;
  std::size_t end = 0;
};

Annotation annotation_at(std::string_view s, std::size_t at) {
  for (const Bracket& bracket : kBrackets) {
    if (!s.substr(at).starts_with(bracket.open)) continue;
    const std::size_t begin = at + bracket.open.size();
    const std::size_t close = s.substr(0, begin + kLongestSyllableBytes + bracket.close.size())
                                  .find(bracket.close, begin);
    if (close == std::string_view::npos || close == begin) continue;
    return {s.substr(begin, close - begin), close + bracket.close.size()};
  }
  return {};
}

bool is_lower_ascii(std::string_view s) {
  for (const char c : s)
    if (c < 'a' || c > 'z') return false;
  return !s.empty();
}

}  // namespace

void repair_pinyin(WorkingText& text, const Resources& resources) {
  const std::string_view s = text.view();
  std::vector<Edit> edits;
  for (std::size_t at = find_either(s, '(', '\xEF', 0); at != std::string_view::npos;
       at = find_either(s, '(', '\xEF', at + 1)) {
    if (at < 3) continue;
    const Annotation annotation = annotation_at(s, at);
    if (annotation.syllable.empty()) continue;
    const text::Decoded before = text::decode_before(s, at);
    if (!text::is_han(before.code_point)) continue;
    const bool toned =
        resources.is_toned_syllable(annotation.syllable) && !is_lower_ascii(annotation.syllable);
    if (!toned && !is_lower_ascii(annotation.syllable)) continue;
    const Resources::Reading reading = resources.reads(before.code_point, annotation.syllable);
    if (reading == Resources::Reading::kNo || (reading == Resources::Reading::kUnknown && !toned))
      continue;
    Edit edit{"pinyin", at, annotation.end, "", at - before.bytes, text::Confidence::kHigh};
    if (reading == Resources::Reading::kUnknown || !toned)
      edit.confidence = text::Confidence::kMedium;
    edits.push_back(std::move(edit));
    at = annotation.end - 1;
  }
  text.apply(edits);
}

}  // namespace wenze::clean
