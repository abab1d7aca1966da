// The limbs beside 或者 tell a wrong each when both have a predicate and share neither verb nor
// object.
#include "extract/limbs.h"

#include <algorithm>

#include "extract/alternatives.h"
#include "extract/faults.h"
#include "extract/limbs_apart.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

// 在保护区内|不服从管理, 在救援工作中|失职, 向学校|非法收取费用: the wrong that was done there,
// then or to somebody.
std::string_view behind_scene(const Context& context, std::string_view s) {
  constexpr std::size_t kScene = 20 * kHan, kAddressee = 8 * kHan;
  const bool somewhere = s.starts_with("在");
  if (!somewhere && !context.words("toward_whom"_class).begins(s)) return s;
  const std::string_view scene = first_clause(s).substr(0, somewhere ? kScene : kAddressee);
  for (std::size_t at = 2 * kHan; at < scene.size(); at += kHan) {
    const std::string_view rest = s.substr(at);
    if (!context.words("own_wrong"_class).begins(rest) &&
        !context.words("own_predicate"_class).begins(rest))
      continue;
    if (!somewhere || context.words("inside_tail"_class).ends(scene.substr(0, at))) return rest;
  }
  return s;
}

// Whether both sides of an 或者 share a verb or an object: 不履行或者拖延履行决定.
// 毁坏监测设施或者擅自使用监测设施: each side has the object for itself.
bool share_words(const Context& context, std::string_view left, std::string_view right) {
  if (left.size() < 2 * kHan) return true;
  const std::string_view tail = left.substr(left.size() - 2 * kHan);
  if (right.ends_with("的")) right.remove_suffix(kHan);
  right = behind_scene(context, right);
  // 拒绝提供资料或者提供虚假资料; but 打击报复或者变相打击报复
  if (right.ends_with(tail) && tail != "行为" && left.size() >= 6 * kHan &&
      (context.words("own_predicate"_class).begins(right) ||
       (context.words("own_wrong"_class).begins(right) && !right.starts_with("变相"))))
    return false;
  // 擅自停止物业服务或者擅自改变物业服务用房用途: a longer noun holds the one before.
  const std::size_t inside = right.find(tail);
  if (inside != std::string_view::npos && inside + tail.size() < right.size() &&
      left.size() >= 6 * kHan && right.size() >= 6 * kHan &&
      right.find("，") == std::string_view::npos &&
      context.words("own_predicate"_class).begins(left) &&
      context.words("own_predicate"_class).begins(right) &&
      !context.words("bare_verb_tail"_class).ends(left))
    return false;
  // 未取得许可证或者未按照许可证的规定建设: the noun is said again, and is no object of both.
  const std::string_view noun = left.substr(left.size() - std::min(left.size(), 3 * kHan));
  if (const std::size_t again = right.find(noun);
      again != std::string_view::npos && context.words("own_predicate"_class).begins(right) &&
      context.words("noun_goes_on"_class).begins(right.substr(again + noun.size())))
    return false;
  return right.find(tail) != std::string_view::npos;
}

// …滥用职权、徇私舞弊 before 或者玩忽职守.
bool last_part_is_office_misconduct(const Context& context, Span left) {
  const std::string_view s = left.of(context.text);
  const std::size_t pause = s.rfind("、");
  const std::size_t begin = left.begin() + (pause == std::string_view::npos ? 0 : pause + kHan);
  const auto faults = context.mentions.inside(lexicon::Kind::kFault, {begin, left.end()});
  return !faults.empty() && faults.back().end == left.end() &&
         is_office_misconduct(faults.back().entry->id);
}

// 泄露、出售|或者非法向他人提供…: verbs without an object take the one that follows.
bool lists_bare_verbs(std::string_view left) {
  if (left.find("、") == std::string_view::npos) return false;
  for (std::size_t from = 0; from <= left.size();) {
    const std::size_t to = std::min(left.find("、", from), left.size());
    if (to - from > 2 * kHan) return false;
    from = to + kHan;
  }
  return true;
}

// 未清理|或者销毁疫木: the duty behind 或者 is under the negation before it, unless it is a wrong
// of its own (未备案|或者提供虚假材料). 未谋取私利|或者损害公共利益 denies two wrongs.
bool stays_under_negation(const Context& context, std::string_view left, std::string_view right) {
  // 未依照规定，组织建设A|或者组织制定B
  const std::size_t pause = left.rfind("，");
  const std::string_view before =
      pause == std::string_view::npos ? std::string_view() : last_clause(left.substr(0, pause));
  if (context.words("not_according"_class).begins(before) && before.ends_with("规定") &&
      !context.words("own_wrong"_class).begins(right))
    return true;
  left = last_clause(left);
  const std::size_t negation = std::min(left.find("未"), left.find("没有"));
  if (negation != std::string_view::npos && negation <= 12 * kHan) {
    const std::string_view denied = left.substr(negation + kHan);
    if (context.words("wrong_goal"_class).begins(denied)) return true;
  }
  // 未经本人同意公开|或者利用其信息: what lacks the consent is both acts.
  const std::size_t consent = context.words("consent"_class).find(left);
  if (left.starts_with("未经") && consent != std::string_view::npos) {
    const std::string_view act =
        left.substr(consent + context.words("consent"_class).at_front(left.substr(consent)).size());
    if (act.size() <= 2 * kHan) return true;
  }
  // 养殖场未还田|或者用以制肥: who omits it may stand in front.
  constexpr std::size_t kSubjectBytes = 12 * kHan;
  const bool omits =
      context.words("omission_plain"_class).begins(left) ||
      (negation != std::string_view::npos && negation <= kSubjectBytes && right.starts_with("用"));
  // 未履行监管职责|或者在工作中玩忽职守
  return omits && !context.words("own_wrong"_class).begins(behind_scene(context, right));
}

// 未安装回收装置|或者不正常使用的: the object of the verb stands before.
bool lacks_object(const Context& context, std::string_view right) {
  if (right.ends_with("的")) right.remove_suffix(kHan);
  return right.size() <= 6 * kHan && context.words("negation"_class).begins(right) &&
         context.words("bare_verb_tail"_class).ends(right);
}

// 造成超概算、损失浪费|或者责任事故: results. 不负责任|或者弄虚作假，致使报告失实: what came of
// both.
bool share_result(const Context& context, std::string_view left, std::string_view right) {
  const auto results = [&](std::string_view s) {
    return (context.words("result_opening"_class).begins(s) &&
            context.words("purpose_act"_class).begins(s)) ||
           (s.starts_with("使") && !s.starts_with("使用"));
  };
  const std::size_t pause = left.rfind("，");
  const bool within = results(left.substr(pause == std::string_view::npos ? 0 : pause + kHan));
  if (within) return !context.words("own_predicate"_class).begins(right);
  constexpr std::size_t kPlainMisconduct = 8 * kHan;
  const std::size_t behind = right.rfind("，");
  return pause == std::string_view::npos && left.size() <= kPlainMisconduct &&
         behind != std::string_view::npos && results(right.substr(behind + kHan));
}

// 在购买商品|或者接受服务时，受到损害; 发现违章|或者发现隐患时，…; 在路边|或者在公园内摆摊: the
// limbs say when or where.
bool share_scene(const Context& context, std::string_view left, std::string_view right) {
  const std::string_view at = "在", next = first_clause(right);
  const bool told = context.words("own_predicate"_class).stands_in(left);
  if (right.starts_with(at) && !told && context.words("place_tail"_class).ends(left)) return true;
  if (next.size() == right.size() || told) return false;
  const bool both = left.starts_with(at) && right.starts_with(at);
  return next.ends_with("时") ? both || !right.starts_with(at) : both && next.ends_with("中");
}

// 从事危害他人|或者妨碍秩序的行为, 有违反程序|或者超越权限等行为: the noun behind is of both.
bool share_wrap(const Context& context, std::string_view left, std::string_view right) {
  const auto closes = [&](std::string_view s) {
    return context.words("conduct_noun"_class).ends(s) || s.ends_with("活动") ||
           (s.ends_with("问题") && s.find("等") != std::string_view::npos);
  };
  if (!closes(right) || closes(left) || right.starts_with("有") ||
      context.words("wrap_opening"_class).begins(right))
    return false;
  // 结论不正确|或者不合理等严重质量问题
  if (left.starts_with("有") || right.ends_with("问题")) return true;
  return context.words("wrap_opening"_class).stands_in(left) &&
         !context.words("own_predicate"_class).begins(right) && !right.starts_with("组织");
}

// 隐瞒有关情况|或者提供虚假材料申请许可; 不实施管理|或者不提供服务而收费: what both were done for.
bool share_purpose(const Context& context, std::string_view left, std::string_view right) {
  left = last_clause(left);
  if (context.words("concealing"_class).begins(left) &&
      context.words("falsehood_told"_class).begins(right) &&
      context.words("application_act"_class).stands_in(right))
    return true;
  const std::string_view and_yet = "而";
  return left.starts_with("不") && right.starts_with("不") &&
         left.find(and_yet) == std::string_view::npos &&
         right.rfind(and_yet) != std::string_view::npos && right.rfind(and_yet) > 3 * kHan;
}

// 交由不具有资质|或者不具有相应等级的单位承担: whom the two negations are said of stands behind.
bool share_noun_behind(std::string_view left, std::string_view right) {
  const bool behind = right.find("的") != right.npos || right.find("时") != right.npos;
  if (!right.starts_with("不") || !behind) return false;
  for (std::string_view opening : {"由不", "向不", "在不"})
    if (const std::size_t at = left.rfind(opening); at != std::string_view::npos &&
                                                    left.find("的", at) == std::string_view::npos &&
                                                    left.find("，", at) == std::string_view::npos)
      return true;
  return false;
}

// What opens before the joint and closes behind it holds both limbs.
bool share_opening(const Context& context, std::string_view left, std::string_view right) {
  left = last_clause(left);
  if (right.ends_with("的")) right.remove_suffix(kHan);
  const std::string_view next = first_clause(right);
  // 通过伪造病历|或者虚构项目等方式，骗取补贴
  if (context.words("manner_opening"_class).begins(left) &&
      context.words("manner_tail"_class).ends(next))
    return true;
  if (share_scene(context, left, right) || share_wrap(context, left, right) ||
      share_purpose(context, left, right) || share_noun_behind(left, right))
    return true;
  // 存在遗漏|或者虚假，致使…: a word alone is no wrong.
  constexpr std::size_t kTwo = 2 * kHan;
  if (next.size() < right.size() && next.size() <= kTwo) return true;
  // 超过排放标准|或者超过总量指标排放污水
  const std::string_view excess = "超过", act = "排放";
  if (const std::size_t at = right.rfind(act);
      left.starts_with(excess) && right.starts_with(excess) && at != std::string_view::npos &&
      context.words("limit_tail"_class).ends(left) &&
      context.words("limit_tail"_class).ends(right.substr(0, at)))
    return true;
  // 发现毒品广告|或者非法寄递毒品未报告
  const std::size_t noticed = context.words("noticing"_class).find(left);
  const bool omitted = right.find("未", kHan) != std::string_view::npos ||
                       right.find("不", kHan) != std::string_view::npos;
  if (noticed != std::string_view::npos && left.find("未", noticed) == std::string_view::npos &&
      left.find("不", noticed) == std::string_view::npos && omitted && !right.starts_with("未") &&
      !right.starts_with("不") && !context.words("noticing"_class).begins(right))
    return true;
  // 对拒绝作假|或者抵制编造的人员打击报复
  if (left.starts_with("对") && right.ends_with("打击报复") &&
      right.find("的") != std::string_view::npos)
    return true;
  // 将未出售|或者未附赠的车位出租
  if (left.starts_with("将未") && right.starts_with("未") &&
      right.find("的") != std::string_view::npos)
    return true;
  if (context.words("own_predicate"_class).begins(right)) return false;
  // 将垃圾|或者污染土壤用于复垦
  const std::size_t disposal = left.find("将");
  if (disposal != std::string_view::npos && !left.substr(0, disposal).ends_with("即") &&
      !right.starts_with("将"))
    return true;
  // 编造事态发展|或者处置工作的虚假信息
  const std::size_t particle = right.rfind("的");
  return particle != std::string_view::npos &&
         context.words("falsehood"_class).begins(right.substr(particle + kHan)) &&
         !context.words("listed_act"_class).begins(right) &&
         !context.words("forging"_class).begins(right);
}

// 损害劳动者|或者用人单位权益, 侵犯公民|或者组织的权益, 无资格的组织|或者个人擅自募捐: people
// beside people.
bool joins_people(const Context& context, Span left, Span right) {
  const Mention* last = context.mentions.covering(lexicon::Kind::kSubject, left.end() - 1);
  const Mention* next = context.mentions.covering(lexicon::Kind::kSubject, right.begin());
  if (last == nullptr || last->end != left.end() || next == nullptr || next->begin != right.begin())
    return false;
  return ends_with(context.text, {left.begin(), last->begin}, "的") ||
         starts_with(context.text, {next->end, right.end()}, "的") ||
         predicate_begin(context, right) == right.begin();
}

// 交由专门的机构|或者组织处理: 组织 is a noun beside another.
bool joins_nouns(const Context& context, Span left, Span right) {
  if (!starts_with(context.text, right, "组织")) return false;
  return context.words("organ_tail"_class).ends(context.of(left));
}

// 强令、授意统计机构篡改A|或者编造B: what others were made to do.
bool shares_instigation(const Context& context, std::string_view left, std::string_view right) {
  if (const std::size_t pause = left.rfind("，"); pause != std::string_view::npos)
    left.remove_prefix(pause + kHan);
  // 强制公民信仰|或者不信仰宗教
  if (context.words("compelling"_class).begins(left) && right.starts_with("不")) return true;
  return context.words("instigating"_class).stands_in(left) &&
         context.words("forging"_class).begins(right);
}

}  // namespace

// 泄露商业秘密|或者个人隐私: a further object of the verb.
bool shares_secret(const Context& context, Span left, Span right) {
  const std::string_view s = context.of(right), said = context.of(left);
  return (said.find("泄露") != std::string_view::npos ||
          said.find("侵犯") != std::string_view::npos) &&
         s.size() <= 9 * kHan && !context.words("wrong_predicate_opening"_class).begins(s) &&
         !context.words("listed_act"_class).begins(s);
}

// 拒不执行|或者擅自改变上级的决定, 故意损坏|或者擅自拆除设备, 索取|或者收受财物: the verb waits for
// the object of the other.
bool waits_for_object(const Context& context, std::string_view left, std::string_view right) {
  constexpr std::size_t kLongest = 6 * kHan, kBareVerb = 2 * kHan;
  const std::string_view particle = "的";  // 使用伪造、变造的|或者盗用他人的证件
  if (const std::size_t at = right.find(particle);
      left.ends_with(particle) && at != std::string_view::npos && at + kHan < right.size())
    left.remove_suffix(kHan);
  left = last_clause(left);
  // 丢失、隐匿|或者拒绝提供资料; 故意|或者过失泄露秘密
  const std::size_t listed = left.rfind("、");
  if (context.words("listed_act"_class)
          .holds(left.substr(listed == std::string_view::npos ? 0 : listed + kHan)) ||
      left == "故意" || (left.ends_with("故意") && right.find("过失") <= kBareVerb))
    return true;
  // 擅自处理|或者私分没收的货物
  const std::string_view alone = context.words("unbidden"_class).at_front(left);
  if (!alone.empty() && left.size() <= alone.size() + kBareVerb &&
      (context.words("listed_act"_class).begins(right) ||
       (context.words("unbidden"_class).begins(right) && right.size() > kLongest)))
    return true;
  if (left.ends_with("未取得")) return true;  // 未取得|或者未按照规定使用标识
  if (left.starts_with("对") && left.find("进行") != std::string_view::npos) return false;
  // 单位拒不提供|或者转移资料
  for (std::string_view refusal : {"拒不", "拒绝"})
    if (const std::size_t at = left.rfind(refusal); at != std::string_view::npos)
      left.remove_prefix(at);
  if (const std::size_t last = left.rfind("、"); last != std::string_view::npos)
    left.remove_prefix(last + kHan);  // 损坏、擅自拆除|或者未按照方案拆迁公厕
  const bool opens = context.words("own_predicate"_class).begins(left) || left.starts_with("故意");
  return opens && left.size() <= kLongest &&
         (context.words("bare_verb_tail"_class).ends(left) ||
          context.words("listed_act"_class).ends(left));
}

// 未报告异常反应|或者疫苗安全事件: a further noun under the omission.
bool is_noun_of_omission(const Context& context, std::string_view left, std::string_view right) {
  if (right.ends_with("的")) right.remove_suffix(kHan);
  return (left.find("未") != std::string_view::npos || left.find("不") != std::string_view::npos) &&
         context.words("omitted_matter"_class).ends(right) &&
         right.find("，") == std::string_view::npos &&
         !context.words("wrong_predicate_opening"_class).begins(right) &&
         !context.words("listed_act"_class).begins(right);
}

// 利用职务便利收受、|索取他人财物: the verb waits for the object of the next.
bool waits_for_next(const Context& context, Span before, Span part) {
  const std::string_view next = context.of(part), said = context.of(before);
  const std::string_view verb = context.words("listed_act"_class).at_back(said);
  return !verb.empty() &&  // but 敲诈|勒索
         !context.words("listed_act"_class).ends(said.substr(0, said.size() - verb.size())) &&
         next.size() > context.words("listed_act"_class).at_front(next).size() &&
         context.words("listed_act"_class).begins(next);
}

namespace {

// 未取得许可证|或者未按照许可证的规定建设, 未取得取水许可证|或者未按照取水许可规定取水: the noun is
// said again, with or without 证.
bool goes_on_with_noun(const Context& context, std::string_view left, std::string_view right) {
  const auto again = [&](std::string_view noun) {
    const std::size_t at = right.find(noun);
    return at != std::string_view::npos &&
           context.words("noun_goes_on"_class).begins(right.substr(at + noun.size()));
  };
  if (again(left.substr(left.size() - std::min(left.size(), 3 * kHan)))) return true;
  if (left.ends_with("书")) left.remove_suffix(kHan);
  if (!left.ends_with("证")) return false;
  left.remove_suffix(kHan);
  return again(left.substr(left.size() - std::min(left.size(), 2 * kHan)));
}

// 未取得资质证书|或者超越资质等级从事施工, 未取得导游证|或者不具备条件而从事导游: the trade told
// last needs what both limbs lack.
bool undertakes(const Context& context, std::string_view left, std::string_view right) {
  if (!context.words("permit_noun"_class).ends(left)) return false;
  for (std::string_view trade : context.words("trade_verb"_class).words())
    if (const std::size_t at = right.find(trade); at != std::string_view::npos && at >= 3 * kHan)
      return true;
  return false;
}

}  // namespace

// 方案未经批准|或者未按照批准的方案施工; 未取得许可证|或者未按照许可证的规定建设;
// 未备案|或者备案未获 通过，擅自开工: the first limb only says what is wanting, and the act behind
// is that of both.
bool share_predicate(const Context& context, std::string_view left, std::string_view right) {
  if (left.ends_with("，")) left.remove_suffix(kHan);
  if (const std::size_t pause = left.rfind("，"); pause != std::string_view::npos)
    left.remove_prefix(pause + kHan);
  // 未按照规定期限|或者未按照方案修复
  if (const std::string_view without = context.words("not_according"_class).at_front(left);
      !without.empty()) {
    std::string_view manner = left.substr(without.size());
    if (manner.starts_with("照")) manner.remove_prefix(kHan);
    if (context.words("measured_manner"_class).holds(manner) ||
        (manner.ends_with("的要求") && context.words("not_according"_class).begins(right)))
      return true;
  }
  // 未征得业主同意|或者超出同意的范围装修
  if (left.starts_with("未征得") && context.words("consent"_class).ends(left) &&
      right.starts_with("超"))
    return true;
  const std::size_t wanting = context.words("wanting_permit"_class).find(left);
  const std::size_t act = right.rfind("，");
  if (act != std::string_view::npos && !right.starts_with("未经") &&
      context.words("shared_act"_class).begins(right.substr(act + kHan)) &&
      left.find("擅自") == std::string_view::npos &&
      (wanting != std::string_view::npos || context.words("omission_plain"_class).begins(left) ||
       left.find("未") != std::string_view::npos || left.find("没有") != std::string_view::npos))
    return true;
  if (wanting == std::string_view::npos) return false;
  const bool omits = context.words("own_predicate"_class).begins(right);
  if (left.substr(wanting).starts_with("未经"))
    return omits && context.words("consent"_class).ends(left);
  // 未取得许可证擅自建造 has its act.
  if (left.substr(wanting).find("的") != std::string_view::npos ||
      left.find("擅自") != std::string_view::npos)
    return false;
  return omits && (goes_on_with_noun(context, left, right) || undertakes(context, left, right));
}

namespace {

// 渡船存在隐患|或者超过使用年限，船主未予以报废: cases of one omission.
bool share_omission(const Context& context, Span left, Span right) {
  const std::string_view s = context.of(right);
  const std::size_t last = s.rfind("，");
  if (last == std::string_view::npos || starts_predicate(context, left.begin(), left.end()) ||
      context.words("listed_act"_class).begins(context.of(left)))
    return false;
  for (std::string_view sign : {"未", "不", "拒", "违", "擅自", "非法", "无证"})
    if (contains(context.text, left, sign)) return false;
  constexpr std::size_t kSubjectBytes = 12 * kHan;
  const std::string_view omission = s.substr(last + kHan);
  return std::min(omission.find("未"), omission.find("不")) <= kSubjectBytes;
}

// 持用伪造|或者变造的护照; 有违法违规|或者违反建设条件行为: the noun stands behind both.
bool share_noun(const Context& context, std::string_view left, std::string_view right) {
  const std::string_view act = context.words("listed_act"_class).at_front(right);
  if (!act.empty() && right.substr(act.size()).starts_with("的") &&
      context.words("listed_act"_class).ends(left))
    return true;
  // 销售假冒伪劣|或者不符合标准的成品油
  if (context.words("bad_goods"_class).ends(left) && right.starts_with("不") &&
      right.find("的") < right.size() - kHan)
    return true;
  // 出具不实|或者虚假的报告
  const std::string_view kind = context.words("falsehood"_class).at_front(right);
  if (!kind.empty() && right.substr(kind.size()).starts_with("的")) return true;
  if (right.ends_with("的")) right.remove_suffix(kHan);
  // 造成严重后果|或者不良影响, 造成损失|或者损害, 造成影响|或危害
  if (right.starts_with("不良") || context.words("wrong_goal"_class).holds(right) ||
      context.words("harming"_class).holds(right))
    return true;
  return right.ends_with("行为") &&
         (left.ends_with("违法") || left.ends_with("违规") || left.ends_with("违纪"));
}

// 违法行使职权，给劳动者|或者用人单位造成损害; 违反规定，侵害求职者|或者用人单位合法权益: whom the
// same harm was done to.
bool harms_several(const Context& context, Span left, Span right) {
  const std::string_view clause = last_clause(context.of(left)), words = context.of(right);
  std::string_view harmed = words.substr(0, words.find("，"));
  if (harmed.ends_with("的")) harmed.remove_suffix(kHan);
  if (context.words("harming"_class).begins(clause) &&
      !context.words("harming"_class).begins(words) &&
      !context.words("own_predicate"_class).begins(words) &&
      context.words("rights_tail"_class).ends(harmed))
    return true;
  return clause.starts_with("给") && !clause.starts_with("给予") &&
         !context.words("result_of_acts"_class).stands_in(clause) &&
         context.words("result_of_acts"_class).stands_in(context.of(right));
}

// …|或者其他…; but 不履行职责|或者有其他滥用职权行为 is another wrong, though it calls itself 其他.
bool only_generalises(const Context& context, Span left, Span right) {
  constexpr std::size_t kReachBytes = 30;
  return generalises(context, context.text.substr(left.end(), kReachBytes)) &&
         !(context.of(right).starts_with("有其他") &&
           context.words("classic_wrong"_class).stands_in(context.of(right)));
}

// 涂改、伪造|或者变造: one more verb of the list.
bool ends_list(const Context& context, Span left, Span right) {
  const std::size_t pause = context.of(left).rfind("、");
  return right.size_bytes() <= 4 * kHan && pause != std::string_view::npos &&
         left.size_bytes() - pause <= 6 * kHan;
}

// 引起火灾|或者导致损失扩大: results of what is not told.
bool tells_further_result(const Context& context, Span, Span right) {
  return context.words("purpose_act"_class).begins(context.of(right)) &&
         context.words("result_opening"_class).begins(context.of(right));
}

// 可能|或者已经危害安全: adverbs of one predicate.
bool ends_in_tense(const Context& context, Span left, Span) {
  return context.words("tense_tail"_class).ends(context.of(left));
}

bool waits_for_verb_object(const Context& context, Span left, Span) {
  return lists_bare_verbs(context.of(left)) && code_of_part(context, left).empty();
}

// 滥用职权、徇私舞弊|或者玩忽职守: in one breath.
bool in_one_breath(const Context& context, Span left, Span right) {
  return is_office_misconduct(code_of_part(context, right)) &&
         last_part_is_office_misconduct(context, left);
}

bool lacks_own_object(const Context& context, Span, Span right) {
  return lacks_object(context, context.of(right));
}

template <bool (*kSays)(const Context&, std::string_view, std::string_view)>
bool by_words(const Context& context, Span left, Span right) {
  return kSays(context, context.of(left), context.of(right));
}

// Why the limbs beside 或者 are one wrong. The cheap questions stand in front.
constexpr bool (*kOneWrong[])(const Context&, Span left, Span right) = {
    ends_in_tense,
    tells_further_result,
    joins_nouns,
    waits_for_verb_object,
    by_words<share_predicate>,
    by_words<share_result>,
    lacks_own_object,
    share_omission,
    by_words<is_noun_of_omission>,
    by_words<share_noun>,
    by_words<shares_instigation>,
    by_words<share_opening>,
    joins_people,
    waits_for_next,
    shares_secret,
    by_words<stays_under_negation>,
    by_words<waits_for_object>,
    in_one_breath,
    by_words<share_words>,
};

// …、徇私舞弊|或者|有违反规定泄露秘密等行为: a predicate inside what wraps it.
bool wraps_predicate(const Context& context, Span right) {
  const std::string_view wrap = "有";
  const Span noun{right.begin(), right.end() - (ends_with(context.text, right, "的") ? kHan : 0)};
  return starts_with(context.text, right, wrap) &&
         context.words("conduct_noun"_class).ends(context.of(noun)) &&
         starts_predicate(context, right.begin() + wrap.size(), right.end());
}

}  // namespace

bool tell_a_wrong_each(const Context& context, Span left, Span right) {
  if (left.size_bytes() < 4 * kHan || right.size_bytes() < 2 * kHan) return false;
  if (only_generalises(context, left, right) || ends_list(context, left, right) ||
      harms_several(context, left, right))
    return false;
  if (acts_apart(context, left, right) ||
      (is_done_poorly(context, left, right) &&
       !share_result(context, context.of(left), context.of(right))))
    return true;
  const bool acts = are_two_acts(context, left, right);
  if (!acts && !starts_predicate(context, right.begin(), right.end()) &&
      !wraps_predicate(context, right) &&
      behind_scene(context, context.of(right)).size() == right.size_bytes())
    return false;
  if (!acts && !context.mentions.any(lexicon::Kind::kFault, left) &&
      !starts_predicate(context, left.begin(), left.end()) &&
      !is_act_beside_wrong(context, left, right) && !omits_twice(context, left, right))
    return false;
  return std::ranges::none_of(kOneWrong,
                              [&](const auto says) { return says(context, left, right); });
}

}  // namespace wenze::extract
