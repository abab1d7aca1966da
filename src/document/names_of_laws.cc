// Names are read backwards from the pinpoint behind them: what the text has defined first, then
// what is known, then what the ending of the words says.
#include "document/names_of_laws.h"

#include "document/law_names.h"
#include "document/resources.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kBracketBytes = 120;  // of （以下简称…） behind a name
constexpr std::size_t kShortNameBytes = 90;
constexpr std::size_t kTellingCodepoints = 5;  // a name of Taiwan as long as this is no other's end
constexpr std::string_view kOpen = "（", kClose = "）", kOpenQuote = "“", kCloseQuote = "”";

// The Han characters at the front of `s`.
std::string_view han_front(std::string_view s) {
  std::size_t end = 0;
  while (end < s.size() && end < kShortNameBytes) {
    const auto d = text::decode_at(s, end);
    if (!text::is_han(d.code_point)) break;
    end += d.bytes;
  }
  return s.substr(0, end);
}

// Behind what may stand between 以下简称 and the name.
std::string_view behind_lead(std::string_view s) {
  for (std::string_view open : {"为", "：", "“", "《"})
    if (s.starts_with(open)) s.remove_prefix(open.size());
  return s;
}

// （以下简称乙）: the short name in the bracket that `s` begins with; empty when there is none.
std::string_view in_bracket(const Resources& resources, std::string_view s) {
  if (!s.starts_with(kOpen)) return {};
  s = s.substr(kOpen.size(), kBracketBytes);
  const std::string_view opening = resources.words("short_name_opening"_class).at_front(s);
  if (opening.empty()) return {};
  return han_front(behind_lead(s.substr(opening.size())));
}

}  // namespace

NamesOfLaws::NamesOfLaws(const Document& document, const Resources& resources)
    : resources_(resources), taiwan_(document.system == System::kTaiwan) {
  if (!document.meta.title) return;
  const std::string_view title = strip_title_brackets(*document.meta.title);
  const std::string_view end = resources.words("carries_out_title"_class).at_back(title);
  const std::string_view law = title.substr(0, title.size() - end.size());
  const std::string_view kind = resources.words("law_name_end"_class).at_back(law);
  if (!end.empty() && law.size() > kind.size() &&
      resources.words("law_carried_out"_class).holds(kind))
    short_names_.emplace("本" + std::string(kind), std::string(law));
}

void NamesOfLaws::note_title(const std::string& title) {
  if (resources_.title_suffix_bytes(title) > 0) titles_.insert(title_key(title));
}

void NamesOfLaws::note_short_name(std::string_view short_name, const std::string& title) {
  if (text::count_codepoints(short_name) >= 2) short_names_[std::string(short_name)] = title;
}

void NamesOfLaws::note_bracket(std::string_view before, std::string_view text) {
  const std::string_view short_name = in_bracket(resources_, text);
  if (!resources_.words("law_name_end"_class).ends(short_name)) return;
  if (const auto named = name(before, ""); named && !named->title.empty())
    note_short_name(short_name, named->title);
}

std::string NamesOfLaws::title_of(const std::string& name) const {
  const auto known = short_names_.find(name);
  return known != short_names_.end() ? known->second : name;
}

std::optional<NamesOfLaws::Named> NamesOfLaws::short_name(std::string_view before) const {
  std::optional<Named> longest;
  for (const auto& [name, title] : short_names_)
    if (before.ends_with(name) && (!longest || name.size() > longest->bytes))
      longest = Named{title, name.size()};
  return longest;
}

std::optional<NamesOfLaws::Named> NamesOfLaws::name(std::string_view before,
                                                    const std::string& last) const {
  if (before.ends_with(kClose)) return bracketed(before);
  if (taiwan_ && before.ends_with(kCloseQuote)) return quoted(before);
  // 刑法分则 is a part of the law; what is not known is read by its ending.
  std::size_t part_bytes = resources_.words("part_of_law"_class).at_back(before).size();
  if (!before.substr(0, before.size() - part_bytes).ends_with("法") || before.ends_with("民法总则"))
    part_bytes = 0;
  const std::string_view front = before.substr(0, before.size() - part_bytes);
  std::string_view known = taiwan_ ? resources_.words("law_of_taiwan"_class).at_back(front)
                                   : resources_.law_before(front);
  // 就业|保险法: a short name may be the end of another one, which its ending tells.
  if (taiwan_ && text::count_codepoints(known) < kTellingCodepoints) known = {};
  for (const std::string_view found : {known, noted_title(front)})
    if (!found.empty()) return Named{title_of(std::string(found)), found.size() + part_bytes};
  const std::string_view unnamed = resources_.words("unnamed_law"_class).at_back(before);
  if (!unnamed.empty()) return Named{"", unnamed.size()};
  const std::string_view name = law_name_before(resources_, before);
  if (name.empty() || points_inside(name)) return std::nullopt;
  // 甲法第十二条及同法施行细则|第三条
  const std::string_view same = resources_.words("same_law"_class).at_front(name);
  if (!same.empty())
    return Named{last.empty() ? std::string() : last + std::string(name.substr(same.size())),
                 name.size()};
  return Named{title_of(std::string(name)), name.size()};
}

// A title that the text has named in 《》, here without them.
std::string_view NamesOfLaws::noted_title(std::string_view before) const {
  std::size_t longest = 0;
  for (const std::string& title : titles_)
    if (title.size() > longest && before.ends_with(title)) longest = title.size();
  return before.substr(before.size() - longest);
}

// 甲法（以下简称乙）|第三条: bytes from the name on.
std::optional<NamesOfLaws::Named> NamesOfLaws::bracketed(std::string_view before) const {
  const std::size_t open = before.rfind(kOpen);
  if (open == std::string_view::npos || before.size() - open > kBracketBytes ||
      in_bracket(resources_, before.substr(open)).empty())
    return std::nullopt;
  const std::string_view front = before.substr(0, open);
  if (front.ends_with(kClose) || front.ends_with("》")) return std::nullopt;
  auto named = name(front, "");
  if (named) named->bytes += before.size() - open;
  return named;
}

// “甲要点”|第三点: Taiwan's marks around a title.
std::optional<NamesOfLaws::Named> NamesOfLaws::quoted(std::string_view before) const {
  const std::size_t open = before.rfind(kOpenQuote);
  if (open == std::string_view::npos) return std::nullopt;
  const std::string_view title = before.substr(
      open + kOpenQuote.size(), before.size() - open - kOpenQuote.size() - kCloseQuote.size());
  if (resources_.title_suffix_bytes(title) == 0) return std::nullopt;
  return Named{title_of(std::string(title)), before.size() - open};
}

// 本条例第十九条规定|第一项, 前款规定|第…: the words are no name.
bool NamesOfLaws::points_inside(std::string_view name) const {
  return resources_.words("no_law_name_opening"_class).begins(name) ||
         name.find("第") != std::string_view::npos;
}

}  // namespace wenze::document
