// Names without title marks are read backwards from their ending (法, 条例, 办法 …) to the word
// that governs them.
#include "document/law_names.h"

#include <algorithm>

#include "document/resources.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kMaxNameCodepoints = 30;
constexpr std::string_view kState = "中华人民共和国", kAmendment = "修正案";

// Bytes of `name` up to the end of the last word that governs the rest. A governing word may be
// part of a name: 对外贸易法, 反有组织犯罪法, 自由贸易….
std::size_t governed_from(const Resources& resources, std::string_view name) {
  const text::WordSet& governors = resources.words("law_name_governor"_class);
  const text::WordSet& others = resources.words("no_law_name_governor"_class);
  std::size_t cut = 0, inside = 0;  // inside: the end of the words that only look like it
  for (std::size_t at = 0; at < name.size(); at += text::decode_at(name, at).bytes) {
    const std::string_view rest = name.substr(at);
    inside = std::max(inside, at + others.at_front(rest).size());
    const std::size_t end = at + governors.at_front(rest).size();
    if (end > at && end > inside && end < name.size()) cut = std::max(cut, end);
  }
  return cut;
}

}  // namespace

std::string_view law_name_before(const Resources& resources, std::string_view before) {
  if (!resources.words("law_name_end"_class).ends(before)) return {};
  std::size_t begin = before.size(), count = 0;
  while (begin > 0 && count < kMaxNameCodepoints) {
    const auto d = text::decode_before(before, begin);
    if (!text::is_han(d.code_point)) break;
    begin -= d.bytes;
    ++count;
  }
  std::string_view name = before.substr(begin);
  name.remove_prefix(governed_from(resources, name));
  if (text::count_codepoints(name) < 2 || resources.words("no_law_name"_class).holds(name))
    return {};
  return name;
}

std::string_view without_country(std::string_view title) {
  title = strip_title_brackets(title);
  if (title.starts_with(kState)) title.remove_prefix(kState.size());
  return title;
}

std::string title_key(std::string_view title) {
  title = strip_title_brackets(title);
  std::string out;
  for (std::size_t at = 0; at < title.size();) {
    const auto d = text::decode_at(title, at);
    if (title.substr(at).starts_with(kState)) {
      at += kState.size();
      continue;
    }
    // Title marks inside titles come in several forms: 〈〉, ＜＞, 《》.
    const char32_t c = d.code_point;
    const bool mark = c == U'《' || c == U'》' || c == U'〈' || c == U'〉' || c == U'<' ||
                      c == U'>' || c == U'＜' || c == U'＞';
    if (!mark && !text::is_space(c) && c != U'\n') out += title.substr(at, d.bytes);
    at += d.bytes;
  }
  return out;
}

bool same_title(std::string_view one, std::string_view other) {
  return title_key(one) == title_key(other);
}

ReferenceRole role_in_sentence(const Resources& resources, std::string_view before,
                               std::string_view after) {
  if (resources.words("repealing"_class).stands_in(after) || after.starts_with("废止") ||
      before.ends_with("废止"))
    return ReferenceRole::kRepeals;
  const bool basis = resources.words("makes_this_text"_class).stands_in(after) &&
                     resources.words("made_on_basis"_class).stands_in(before);
  return basis ? ReferenceRole::kBasis : ReferenceRole::kCites;
}

bool amends(const Resources& resources, std::string_view title) {
  return strip_title_brackets(title).ends_with(kAmendment) ||
         resources.words("amending_title"_class).stands_in(title);
}

std::string amended_title(const Resources& resources, std::string_view title) {
  const std::string_view bare = strip_title_brackets(title);
  if (bare.ends_with(kAmendment))
    return std::string(bare.substr(0, bare.size() - kAmendment.size()));
  if (!amends(resources, title) || title.find("等") != title.npos) return {};
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"《", "》"}, {"〈", "〉"}}) {
    const std::size_t from = title.find(open), to = title.rfind(close);
    if (from == std::string_view::npos || to == std::string_view::npos || to < from) continue;
    return std::string(title.substr(from + open.size(), to - from - open.size()));
  }
  return {};
}

}  // namespace wenze::document
