// Every tradition has words of its own; the one with most of them wins when there are at least two, else it is the
// mainland's.
#include "document/system.h"

#include <algorithm>
#include <array>

namespace wenze::document {
namespace {

constexpr std::size_t kReadBytes = 200000;
constexpr int kEnough = 2;

// How many of the words occur.
template <std::size_t N>
int score(std::string_view text, const std::array<std::string_view, N>& words) {
  return static_cast<int>(std::count_if(words.begin(), words.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  }));
}

}  // namespace

System drafting_system(std::string_view text) {
  static constexpr std::array<std::string_view, 25> kTaiwan = {
      "情形之一者", "情事之一者", "罚锾",       "新台币", "左列",     "申诫",   "前项规定", "前项各款", "行政院",
      "直辖市、县", "订定发布",   "自公布日施行", "自发布日施行", "惩戒法院", "铨叙", "考绩", "嘉奖", "记一大过",
      "主管长官",   "雇员",       "前项第",     "者，应予", "各款情形", "前二项", "本标准自"};
  static constexpr std::array<std::string_view, 11> kHongKong = {"本规例", "附属法例", "迫令退休", "港元",   "叙用委员会", "可引称为",
                                                                 "聆讯",   "裁判官",   "款所订",   "严厉谴责", "首长级"};
  static constexpr std::array<std::string_view, 9> kMacau = {"澳门元", "强迫退休", "书面申诫", "澳门币", "行政长官批示",
                                                             "行政法规第", "纪律程序", "卷宗", "澳门公共行政"};
  text = text.substr(0, kReadBytes);
  const int taiwan = score(text, kTaiwan);
  const int hong_kong = score(text, kHongKong);
  const int macau = score(text, kMacau);
  const int best = std::max({taiwan, hong_kong, macau});
  if (best < kEnough) return System::kMainland;
  if (best == taiwan) return System::kTaiwan;
  return best == hong_kong ? System::kHongKong : System::kMacau;
}

}  // namespace wenze::document
