// Every tradition has words of its own; the one with most of them wins, the mainland's being the default.
#include "document/system.h"

#include <algorithm>
#include <array>

namespace wenze::document {
namespace {

constexpr std::size_t kReadBytes = 200000;
constexpr int kEnough = 2;

int count(std::string_view text, std::string_view word, int most) {
  int n = 0;
  for (std::size_t at = text.find(word); at != std::string_view::npos && n < most; at = text.find(word, at + word.size()))
    ++n;
  return n;
}

template <std::size_t N>
int score(std::string_view text, const std::array<std::string_view, N>& words) {
  int sum = 0;
  for (std::string_view word : words) sum += count(text, word, 2);
  return sum;
}

}  // namespace

System drafting_system(std::string_view text) {
  static constexpr std::array<std::string_view, 16> kTaiwan = {
      "情形之一者", "情事之一者", "罚锾",   "新台币", "左列",   "申诫",   "前项规定", "前项各款",
      "行政院",     "直辖市、县", "订定发布", "自公布日施行", "自发布日施行", "惩戒法院", "依法办理之", "考绩"};
  static constexpr std::array<std::string_view, 10> kHongKong = {"本规例", "附属法例", "迫令退休", "港元", "公职人员叙用委员会",
                                                                 "可引称为", "聆讯", "（a）", "裁判官", "款所订"};
  static constexpr std::array<std::string_view, 8> kMacau = {"澳门元", "澳门特别行政区", "强迫退休", "书面申诫", "澳门币",
                                                             "行政长官批示", "行政法规第", "纪律程序"};
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
