// Every tradition has words of its own; the one with most of them wins when there are at least two,
// else it is the mainland's.
#include "document/system.h"

#include <algorithm>
#include <array>
#include <set>

#include "text/matcher.h"

namespace wenze::document {
namespace {

constexpr std::size_t kReadBytes = 64000;
constexpr std::size_t kEnough = 2;  // different words
constexpr std::uint32_t kWordsPerSystem = 64;

constexpr std::string_view kTaiwan[] = {
    "情形之一者", "情事之一者",   "罚锾",         "新台币",   "左列",
    "申诫",       "前项规定",     "前项各款",     "行政院",   "直辖市、县",
    "订定发布",   "自公布日施行", "自发布日施行", "惩戒法院", "铨叙",
    "考绩",       "嘉奖",         "记一大过",     "主管长官", "雇员",
    "前项第",     "者，应予",     "各款情形",     "前二项",   "本标准自"};
constexpr std::string_view kHongKong[] = {"本规例",     "附属法例", "迫令退休", "港元",
                                          "叙用委员会", "可引称为", "聆讯",     "裁判官",
                                          "款所订",     "严厉谴责", "首长级"};
constexpr std::string_view kMacau[] = {"澳门元",   "强迫退休",     "书面申诫",
                                       "澳门币",   "行政长官批示", "行政法规第",
                                       "纪律程序", "卷宗",         "澳门公共行政"};

text::Matcher make_matcher() {
  text::Matcher matcher;
  const auto add = [&](System system, const auto& words) {
    std::uint32_t value = static_cast<std::uint32_t>(system) * kWordsPerSystem;
    for (std::string_view word : words) matcher.add(word, value++);
  };
  add(System::kTaiwan, kTaiwan);
  add(System::kHongKong, kHongKong);
  add(System::kMacau, kMacau);
  return matcher;
}

}  // namespace

System drafting_system(std::string_view text) {
  static const text::Matcher matcher = make_matcher();
  std::array<std::set<std::uint32_t>, 4> found;  // different words of every system
  for (const text::Matcher::Match& match : matcher.find_longest(text.substr(0, kReadBytes)))
    found[match.value / kWordsPerSystem].insert(match.value);
  System best = System::kMainland;
  std::size_t most = kEnough - 1;
  for (System system : {System::kTaiwan, System::kHongKong, System::kMacau}) {
    const std::size_t words = found[static_cast<std::size_t>(system)].size();
    if (words > most) best = system, most = words;
  }
  return best;
}

}  // namespace wenze::document
