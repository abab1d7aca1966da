#include "index/runs.h"

#include <bitset>
#include <string>
#include <unordered_set>

#include "base/strings.h"
#include "index/charcode.h"

namespace wenze::index {
namespace {

// Runs of two characters and more that more than 5 of 100 articles and rules of Chinese statutes
// hold; of the longer ones only those whose parts do. Changing one changes the format.
constexpr std::string_view kFrequent =
    "规定 或者 应当 部门 人民 管理 主管 行政 有关 以上 政府 第二 其他 单位 民政 "
    "依法 责令 第十 管部 人员 二十 违反 以下 条例 第三 责任 按照 本条 罚款 定的 "
    "行为 工作 机构 改正 可以 国家 机关 元以 进行 反本 三十 下列 给予 建设 法律 "
    "第四 法规 组织 监督 万元 保护 负责 违法 安全 经营 县级 使用 一条 企业 二条 "
    "第一 活动 三条 级以 之一 四条 社会 严重 五条 十一 服务 设施 六条 十二 七条 "
    "不得 四十 委员 第五 员会 十五 八条 根据 有下 十三 九条 及其 环境 一的 令改 "
    "理部 依照 的规 的罚 十条 下的 十四 限期 门责 以及 个人 相关 直接 下罚 措施 "
    "实施 关部 提供 情节 处分 批准 生产 十六 情况 五十 采取 十七 门应 十八 任人 "
    "务院 规划 国务 代表 予以 处理 犯罪 符合 政主 要求 督管 法院 处罚 十九 制定 "
    "造成 技术 民法 标准 申请 人民政 民政府 管部门 主管部 本条例 第二十 违反本 "
    "元以下 元以上 规定的 第三十 万元以 反本条 级以上 县级以 委员会 有下列 责令改 "
    "令改正 理部门 管理部 的罚款 部门责 以下的 门责令 之一的 十一条 下的罚 第四十 "
    "以下罚 下罚款 十二条 关部门 的规定 十三条 十四条 十五条 有关部 部门应 责任人 "
    "国务院 门应当 十六条 十七条 政主管 行政主 监督管 督管理 十八条 十九条 人民法 "
    "民法院 人民政府 主管部门 万元以下 违反本条 反本条例 县级以上 责令改正 管理部门 "
    "部门责令 以下的罚 下的罚款 万元以上 以下罚款 元以下罚 有关部门 部门应当 政主管部 "
    "行政主管 元以下的 监督管理 人民法院 违反本条例 以下的罚款 元以下罚款 政主管部门 "
    "行政主管部 元以下的罚 行政主管部门 元以下的罚款";

// The same, coded. Most of what is asked is not in it, and differs in its outer bytes.
class FrequentRuns {
 public:
  FrequentRuns() {
    for (const std::string_view run : base::split(kFrequent, " ")) {
      const auto at = runs_.insert(encode(run)).first;
      ends_.set(ends(*at));
    }
  }
  bool contains(std::string_view coded) const {
    return ends_.test(ends(coded)) && runs_.contains(coded);
  }

 private:
  static std::size_t ends(std::string_view coded) {
    return static_cast<unsigned char>(coded.front()) * std::size_t{256} +
           static_cast<unsigned char>(coded.back());
  }

  std::unordered_set<std::string, base::StringHash, std::equal_to<>> runs_;
  std::bitset<65536> ends_;
};

}  // namespace

bool is_frequent_run(std::string_view coded) {
  static const FrequentRuns runs;
  return runs.contains(coded);
}

std::vector<Run> long_runs(std::string_view coded, std::span<const std::uint32_t> begins) {
  std::vector<Run> out;
  if (begins.size() < 4) return out;
  const std::size_t characters = begins.size() - 1;
  thread_local std::vector<char> frequent;  // the run of length - 1 characters that begins there
  frequent.assign(characters, 0);
  for (std::size_t i = 0; i + 2 <= characters; ++i)
    frequent[i] = is_frequent_run(coded.substr(begins[i], begins[i + 2] - begins[i]));
  for (std::size_t length = 3; length <= characters; ++length) {
    const std::size_t before = out.size();
    for (std::size_t i = 0; i + length <= characters; ++i) {
      if (!frequent[i] || !frequent[i + 1]) {
        frequent[i] = 0;
        continue;
      }
      const std::string_view run = coded.substr(begins[i], begins[i + length] - begins[i]);
      out.push_back({i, length, run});
      frequent[i] = is_frequent_run(run);
    }
    if (out.size() == before) break;
  }
  return out;
}

}  // namespace wenze::index
