// The limbs beside 、 are judged as those beside 或者 (limbs.h), but 、 also stands between the
// verbs of one object, the objects of one verb and the attributes of one noun.
#include "extract/own_acts.h"

#include <algorithm>

#include "extract/alternatives.h"
#include "extract/faults.h"
#include "extract/imputation.h"
#include "extract/limbs.h"
#include "extract/phrases.h"
#include "extract/sentences.h"

namespace wenze::extract {
namespace {

// 未安装净化设施、不正常使用净化设施: every part opens with the strongest signs of a wrong.
std::vector<Span> opened_acts(const Context& context, const std::vector<Span>& parts) {
  constexpr std::size_t kFewestBytes = 6 * kHan;
  std::vector<Span> out;
  for (Span part : parts) {
    const std::string_view s = context.of(part);
    if (s.find("，") != std::string_view::npos) return {};
    const bool own = s.size() >= kFewestBytes && context.words("own_predicate"_class).begins(s);
    // 拒不接受、不配合或者干预检查: the verb waits for an object that all share.
    if (context.words("bare_verb_tail"_class).ends(s)) return {};
    const std::size_t joint = s.find("或者");
    const std::size_t behind = joint + std::string_view("或者").size();
    if (own && parts.size() > 1 && joint != std::string_view::npos && joint >= kFewestBytes &&
        s.size() - behind >= kFewestBytes &&
        context.words("own_predicate"_class).begins(s.substr(behind))) {
      out.push_back({part.begin(), part.begin() + joint});
      out.push_back({part.begin() + behind, part.end()});
    } else if (own)
      out.push_back(part);
    else if (!out.empty() && contains(context.text, out.back(), "或者"))
      out.back() = hull(out.back(), part);  // 擅自对A进行考核或者增设、|变通设置B
    else
      return {};
  }
  return out.size() > 1 ? out : std::vector<Span>{};
}

// 危害安全、|扰乱秩序的活动; 未经检验、|来源不明的种子: the noun at the end is of all parts.
bool wraps_all(const Context& context, const std::vector<Span>& parts) {
  std::string_view last = context.of(parts.back());
  const std::string_view of = "的";
  if (last.ends_with(of)) last.remove_suffix(of.size());
  if (context.words("act_wrap"_class).ends(last)) return true;
  // 隐瞒情况、|提供虚假材料骗取许可: what both were done for, or one manner of several.
  if (context.words("shared_end"_class).stands_in(last)) return true;
  return std::any_of(parts.begin() + 1, parts.end(), [&](Span part) {
    const std::string_view s = context.of(part);
    const std::size_t at = s.find(of);
    if (at == std::string_view::npos || at + of.size() >= s.size()) return false;
    // 倒卖种子、|不合格的肥料; 出售伪造、|变造的证件
    return context.words("negation"_class).begins(s) || at <= 2 * kHan;
  });
}

// 偷砍风水林、|毁坏草皮: an act with its object beside another wrong. 未清理渣土、|销毁疫木 may be
// under the negation.
bool is_act_beside(const Context& context, Span before, Span part) {
  return context.words("listed_act"_class).begins(context.of(part)) &&
         !context.words("own_predicate"_class).begins(context.of(before)) &&
         (context.words("listed_act"_class).begins(context.of(before)) ||
          starts_predicate(context, before.begin(), before.end()));
}

// Nothing but the part is needed to tell a wrong: not 利用土地, which may be lawful, and not the
// goods of 经营假冒伪劣、|非法进口卷烟.
bool stands_alone(const Context& context, Span part) {
  const std::string_view s = context.of(part);
  // 挪用公款数额较大、|超过三个月未还: the case of the act
  for (const Mention& degree : context.mentions.inside(lexicon::Kind::kSeverity, part))
    if (degree.end == part.end()) return false;
  return !is_bare_violation(s) && !context.words("mere_opening"_class).begins(s) &&
         !context.words("bad_goods"_class).ends(s) &&
         (context.words("listed_act"_class).begins(s) || tells_wrong(context, part));
}

// 超标准、|超编制购置车辆: what is bought stands behind the next.
bool lacks_goods(const Context& context, std::string_view s) {
  const std::string_view excess = "超";
  return s.find(excess) != std::string_view::npos && context.words("limit_tail"_class).ends(s);
}

// 抄袭他人成果、伪造实验数据: each part is a verb with its object.
bool tell_each(const Context& context, const std::vector<Span>& parts) {
  constexpr std::size_t kFewestBytes = 5 * kHan;
  if (parts.size() < 2 || wraps_all(context, parts) ||
      context.words("instigating"_class).stands_in(context.of(parts.front())) ||
      context.words("noticing"_class).stands_in(context.of(parts.front())))
    return false;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    std::string_view s = context.of(parts[i]);
    if (const std::string_view tail = context.words("relative_tail"_class).at_back(s);
        !tail.empty() && i + 1 == parts.size())
      s.remove_suffix(tail.size());
    if (s.size() < kFewestBytes || generalises(context, s) ||
        context.words("classic_wrong"_class).ends(s) ||
        context.words("clause_or_list_mark"_class).stands_in(s) ||
        !stands_alone(context, parts[i]) || context.words("bare_verb_tail"_class).ends(s) ||
        context.words("listed_act"_class).ends(s) || s.ends_with("等") ||
        (i + 1 < parts.size() &&
         (context.words("or"_class).stands_in(s) || lacks_goods(context, s))) ||
        (i > 0 && !is_act_beside(context, parts[i - 1], parts[i]) &&
         !tell_a_wrong_each(context, parts[i - 1], parts[i])))
      return false;
  }
  return true;
}

}  // namespace

std::vector<Span> own_acts(const Context& context, const std::vector<Span>& parts) {
  if (std::vector<Span> acts = opened_acts(context, parts); !acts.empty()) return acts;
  return tell_each(context, parts) ? parts : std::vector<Span>{};
}

}  // namespace wenze::extract
