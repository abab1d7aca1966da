// Names without title marks are read backwards from their ending (法, 条例, 办法 …) to the word
// that governs them.
#include "document/law_names.h"

#include <algorithm>
#include <array>

#include "document/resources.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kMaxNameCodepoints = 30;
constexpr std::string_view kState = "中华人民共和国";

bool has(std::string_view s, std::string_view word) {
  return s.find(word) != std::string_view::npos;
}

// A governing word that here is part of a name: 对外贸易法, 反有组织犯罪法, 自由贸易….
bool inside_a_word(std::string_view name, std::size_t at, std::string_view word) {
  struct Guard {
    std::string_view word, before, after;
  };
  static constexpr std::array<Guard, 16> kGuards = {{{"对", "", "外"},
                                                     {"有", "", "组织"},
                                                     {"有", "", "限"},
                                                     {"有", "国", ""},
                                                     {"有", "所", ""},
                                                     {"有", "", "价"},
                                                     {"由", "自", ""},
                                                     {"和", "共", "国"},
                                                     {"和", "", "地方各级"},
                                                     {"和", "平", ""},
                                                     {"为", "行", ""},
                                                     {"在", "", "职"},
                                                     {"与", "", "教育"},
                                                     {"按", "", "揭"},
                                                     {"执行", "", "法"},
                                                     {"将", "", "来"}}};
  const std::string_view before = name.substr(0, at), after = name.substr(at + word.size());
  return std::any_of(kGuards.begin(), kGuards.end(), [&](const Guard& guard) {
    return guard.word == word && before.ends_with(guard.before) && after.starts_with(guard.after);
  });
}

// Bytes of `name` up to the end of the last word that governs the rest.
std::size_t governed_from(std::string_view name) {
  static constexpr std::array<std::string_view, 37> kGovernors = {
      "依照", "按照", "依据", "根据", "违反", "适用", "符合", "执行", "参照", "具有",
      "属于", "以及", "或者", "遵守", "触犯", "援引", "构成", "不服", "修改", "关于",
      "本院", "反了", "和",   "与",   "及",   "或",   "的",   "对",   "由",   "按",
      "为",   "在",   "是",   "依",   "有",   "将",   "如"};
  std::size_t cut = 0;
  for (std::string_view governor : kGovernors) {
    std::size_t found = name.rfind(governor);
    while (found != std::string_view::npos && inside_a_word(name, found, governor))
      found = found == 0 ? std::string_view::npos : name.rfind(governor, found - 1);
    if (found != std::string_view::npos && found + governor.size() < name.size())
      cut = std::max(cut, found + governor.size());
  }
  return cut;
}

}  // namespace

std::string_view law_name_before(std::string_view before) {
  static constexpr std::array<std::string_view, 17> kEndings = {
      "法典", "法",   "条例", "办法", "规定", "细则", "规则", "章程", "准则",
      "解释", "通则", "决定", "规程", "标准", "分则", "总则", "宪法"};
  static constexpr std::array<std::string_view, 12> kNoNames = {"规定", "办法", "决定", "解释",
                                                                "规则", "标准", "方法", "依法",
                                                                "违法", "非法", "司法", "立法"};
  const auto ends = [&](std::string_view ending) { return before.ends_with(ending); };
  if (std::none_of(kEndings.begin(), kEndings.end(), ends)) return {};
  std::size_t begin = before.size(), count = 0;
  while (begin > 0 && count < kMaxNameCodepoints) {
    const auto d = text::decode_before(before, begin);
    if (!text::is_han(d.code_point)) break;
    begin -= d.bytes;
    ++count;
  }
  std::string_view name = before.substr(begin);
  name.remove_prefix(governed_from(name));
  if (text::count_codepoints(name) < 2) return {};
  if (std::find(kNoNames.begin(), kNoNames.end(), name) != kNoNames.end()) return {};
  return name;
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

ReferenceRole role_in_sentence(std::string_view before, std::string_view after) {
  constexpr std::size_t kNearBytes = 120;
  const std::string_view near = after.substr(0, kNearBytes);
  for (std::string_view end : {"同时废止", "予以废止", "即行废止", "停止执行", "同时停止",
                               "宣布失效", "自行废止", "不再执行", "停止施行"})
    if (has(after, end)) return ReferenceRole::kRepeals;
  if (near.starts_with("废止") || before.ends_with("废止")) return ReferenceRole::kRepeals;
  const bool makes = has(after, "制定本") || has(after, "制订本") || has(after, "特制定") ||
                     has(after, "制定如下") || has(after, "作如下解释") || has(after, "现就") ||
                     has(after, "提出如下");
  for (std::string_view by : {"根据", "依据", "依照", "按照"})
    if (makes && has(before, by)) return ReferenceRole::kBasis;
  return ReferenceRole::kCites;
}

bool amends(std::string_view title) {
  return strip_title_brackets(title).ends_with("修正案") || has(title, "关于修改") ||
         has(title, "关于修正") || has(title, "的修改决定") || has(title, "关于废止和修改") ||
         has(title, "关于修订");
}

std::string amended_title(std::string_view title) {
  const std::string_view bare = strip_title_brackets(title);
  constexpr std::string_view kAmendment = "修正案";
  if (bare.ends_with(kAmendment))
    return std::string(bare.substr(0, bare.size() - kAmendment.size()));
  if (!amends(title) || has(title, "等")) return {};
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"《", "》"}, {"〈", "〉"}}) {
    const std::size_t from = title.find(open), to = title.rfind(close);
    if (from == std::string_view::npos || to == std::string_view::npos || to < from) continue;
    return std::string(title.substr(from + open.size(), to - from - open.size()));
  }
  return {};
}

}  // namespace wenze::document
